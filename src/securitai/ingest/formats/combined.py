"""The access log of nginx and Apache: combined, common, and both behind a virtual host."""

from __future__ import annotations

import re
from datetime import datetime
from functools import lru_cache

from securitai.errors import RequestError
from securitai.ingest.formats.format import LineFormat
from securitai.request import Request, decode_text, split_target
from securitai.request.message import origin_form, request_line
from securitai.request.text import short

_TIME = rb"\[(\d{2}/[A-Z][a-z]{2}/\d{4}:\d{2}:\d{2}:\d{2} [+-]\d{4})\]"
_QUOTED = rb'"((?:[^"\\]++|\\.)*+)"'
_STRICT = re.compile(
    rb"(.*?) ?%b %b (\d{3}) (?:\d+|-)(?: %b %b)?" % (_TIME, _QUOTED, _QUOTED, _QUOTED), re.DOTALL
)
# nginx with escape=none writes quotes as they come; only the first time counts, or a line of
# many would take quadratic time
_LOOSE = re.compile(
    rb'(?>(.*?) ?%b ")(.*? HTTP/\d(?:\.\d)?)" (\d{3}) (?:\d+|-)(?: "(.*?)" "(.*)")?' % _TIME,
    re.DOTALL,
)
_ESCAPE = re.compile(rb"\\(x[0-9A-Fa-f]{2}|.)", re.DOTALL)
_LETTERS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"v": b"\v", b"b": b"\b", b"f": b"\f"}
_IPV4 = re.compile(rb"\d{1,3}(?:\.\d{1,3}){3}")


class CombinedLog(LineFormat):
    r"""``client ident user [time] "request" status bytes "referer" "agent"``, and what follows.

    Escapes of nginx (``\x22``) and Apache (``\"``) are undone. The line may begin
    with the virtual host, and end without referer and agent (common log).
    """

    name = "combined"

    def sniff(self, line: bytes) -> bool:
        """A line of either kind, also one whose request is broken."""
        return _match(line) is not None

    def parse(self, line: bytes) -> tuple[Request, str | None]:
        """The request of a line; raises RequestError that says what is wrong with it."""
        found = _match(line)
        if found is None:
            raise RequestError(f"not a line of a combined or common access log: {short(line)}")
        who, time, first, status, referer, agent = found.groups()
        method, target = request_line(unescape(first), "the logged request")
        path, query = split_target(origin_form(target))
        host, client = _who(who)
        user_agent = _value(agent)
        fields = (("Host", host), ("Referer", _value(referer)), ("User-Agent", user_agent))
        request = Request(
            method=method,
            path=path,
            query=query,
            headers=tuple((name, value) for name, value in fields if value is not None),
            timestamp=milliseconds(time),
            status=int(status),
            client=client,
            user_agent=user_agent,
        )
        return request, None


def unescape(raw: bytes) -> bytes:
    r"""Undo ``\xHH``, ``\"``, ``\\`` and the letters that Apache uses.

    >>> unescape(rb'GET /?q=\x22a\"')
    b'GET /?q="a"'
    """
    if b"\\" not in raw:
        return raw
    return _ESCAPE.sub(_plain, raw)


@lru_cache(maxsize=4096)
def milliseconds(time: bytes) -> int | None:
    """``10/Oct/2000:13:55:36 -0700`` as milliseconds since the epoch; None for no date."""
    try:
        return int(datetime.strptime(time.decode(), "%d/%b/%Y:%H:%M:%S %z").timestamp()) * 1000
    except (ValueError, OverflowError):
        return None


def _match(line: bytes) -> re.Match[bytes] | None:
    return _STRICT.match(line) or _LOOSE.match(line)


def _plain(escape: re.Match[bytes]) -> bytes:
    code: bytes = escape[1]
    if len(code) == 3:
        return bytes.fromhex(code[1:].decode())
    return _LETTERS.get(code, code)


def _who(text: bytes) -> tuple[str | None, str | None]:
    """Virtual host (None where there is none) and client of what stands before the time."""
    words = text.split(b" ", 4)
    host = None
    if len(words) >= 4 and _address(words[1]) and not _address(words[0]):
        host = decode_text(words[0]).removesuffix(":80").removesuffix(":443")
        words = words[1:]
    return host, _value(words[0])


def _address(word: bytes) -> bool:
    return bool(_IPV4.fullmatch(word)) or word.count(b":") >= 2


def _value(raw: bytes | None) -> str | None:
    return None if raw in (None, b"", b"-") else decode_text(unescape(raw))
