"""The raw HTTP/1.x request message: request line, header fields, chunked bodies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from securitai.errors import RequestError
from securitai.request.entry import HEADER_LIMIT, Headers
from securitai.request.text import decode_text, short

HEAD_END = re.compile(rb"\r?\n\r?\n")
METHOD = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}")
_VERSION = re.compile(rb"HTTP/[0-9.]{1,8}")
_SIZE = re.compile(rb"[0-9A-Fa-f]{1,16}")


def split_target(target: str) -> tuple[str, str]:
    """Split a request target into path and query at its first ``?``; a ``#`` is kept, it was on the wire."""
    path, _, query = target.partition("?")
    return path or "/", query


def split_message(message: bytes) -> tuple[bytes, bytes]:
    """Head and body of a message; empty lines before the request line are skipped."""
    message = message.lstrip(b"\r\n")
    end = HEAD_END.search(message)
    if end is None:
        return message.rstrip(b"\r\n"), b""
    return message[: end.start()], message[end.end() :]


def request_line(line: bytes, where: str = "line 1") -> tuple[str, str]:
    """Method (in capitals) and target of a request line; blanks inside of the target are kept.

    Raises RequestError that says what the line is, where that can be told.
    """
    method, _, rest = line.partition(b" ")
    target, _, version = rest.rpartition(b" ")
    if not _VERSION.fullmatch(version):
        target = rest
    target = target.strip(b" ")
    if not target or not METHOD.fullmatch(method):
        raise RequestError(f"{where} is no request line: {short(line)}{_hint(line)}")
    return method.decode().upper(), decode_text(target)


def header_lines(lines: list[bytes]) -> Headers:
    """Header fields of a head's lines (without the first); folded fields are joined.

    Raises RequestError with the number of the line that is no header field.
    """
    out: list[tuple[str, list[str]]] = []
    for number, raw in enumerate(lines, start=2):
        line = raw.rstrip(b"\r")
        if not line:
            continue
        if line[:1] in b" \t" and out:
            out[-1][1].append(decode_text(line.strip()))
            continue
        if len(out) == HEADER_LIMIT:
            break
        name, colon, value = line.partition(b":")
        if not colon or not name.strip():
            raise RequestError(f"line {number} is no header field: {short(line)}")
        out.append((decode_text(name.strip()), [decode_text(value.strip())]))
    return tuple((name, " ".join(values)) for name, values in out)


def origin_form(target: str) -> str:
    """``http://host/path?query`` (sent to a proxy) as ``/path?query``."""
    if target[:7].lower() == "http://" or target[:8].lower() == "https://":
        rest = target.split("//", 1)[1]
        start = min((i for i in (rest.find("/"), rest.find("?")) if i >= 0), default=-1)
        return rest[start:] if start >= 0 else "/"
    return target


def dechunk(body: bytes) -> bytes:
    """Join the chunks of a chunked body; what is no chunk, or follows the last one, is kept."""
    return b"".join(_chunks(body))


def _chunks(body: bytes) -> Iterator[bytes]:
    position = 0
    while position < len(body):
        end = body.find(b"\n", position)
        found = _SIZE.match(body, position)
        if end < 0 or found is None:
            yield body[position:]
            return
        size = int(found.group(), 16)
        if size == 0:
            yield body[end + 1 :].strip(b"\r\n")
            return
        yield body[end + 1 : end + 1 + size]
        position = end + 1 + size
        position += 2 if body[position : position + 2] == b"\r\n" else 1


def _hint(line: bytes) -> str:
    if line in (b"", b"-"):
        return " (the client closed the connection without a request)"
    if line[:1] == b"\x16":
        return " (a TLS handshake sent to a plain HTTP port)"
    return "; expected 'METHOD target HTTP/1.1'"
