"""One HTTP request as it was logged: frozen, and as close to the wire as the log allows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote_plus

import msgspec

from securitai.errors import RequestError

Headers = tuple[tuple[str, str], ...]

_HEADER_LIMIT = 1000  # header fields kept of one request


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """One HTTP request as logged.

    ``path`` and ``query`` are the request target as it was on the wire, still
    percent-encoded (``query`` without its ``?``); bytes outside of ASCII are
    read as UTF-8 where they are valid UTF-8, else as Latin-1. ``headers`` keeps
    order and duplicates. ``body`` is the raw body, None where none was logged.
    ``timestamp`` is in milliseconds since the epoch. ``client`` and
    ``user_agent`` are the log entry's ``source``.

    >>> Request.parse("GET /search?q=' OR 1=1 --").query
    "q=' OR 1=1 --"
    """

    method: str = "GET"
    path: str = "/"
    query: str = ""
    headers: Headers = ()
    body: bytes | None = None
    id: str | None = None
    timestamp: int | None = None
    status: int | None = None
    client: str | None = None
    user_agent: str | None = None
    route: str | None = None
    response: str | None = None

    @property
    def target(self) -> str:
        """The request target: path, and query where there is one."""
        return f"{self.path}?{self.query}" if self.query else self.path

    def header(self, name: str) -> str | None:
        """The first value of a header field, whatever its case; None when absent."""
        wanted = name.lower()
        for key, value in self.headers:
            if key.lower() == wanted:
                return value
        return None

    @classmethod
    def parse(cls, line: str) -> Request:
        """Read ``METHOD /target`` as a person types it; blanks in the target are kept.

        Raises RequestError when there is no method or no target.
        """
        method, _, target = line.strip().partition(" ")
        target = target.strip()
        head, _, version = target.rpartition(" ")
        if version.startswith("HTTP/"):
            target = head.rstrip()
        if not method.isalpha() or not target:
            raise RequestError(
                f"{_short(line)!r} is no request: expected 'METHOD /target', "
                "for example 'GET /search?q=shoes'"
            )
        path, query = split_target(target)
        return cls(method=method.upper(), path=path, query=query)

    @classmethod
    def from_log(cls, entry: Mapping[str, Any]) -> Request:
        """Read a log entry (see ``docs/log-entry.md``); unknown keys are ignored.

        Raises RequestError that names the key, its value and what was expected.
        """
        if not isinstance(entry, Mapping):
            raise RequestError(f"a log entry must be an object, not {_kind(entry)}")
        source = entry.get("source") or {}
        if not isinstance(source, Mapping):
            raise RequestError(f"'source' must be an object, not {_kind(source)}")
        headers = _headers(entry.get("headers"))
        agent = _text(source, "userAgent") or next(
            (v for k, v in headers if k.lower() == "user-agent"), None
        )
        path = _text(entry, "path")
        query = _query(entry.get("query"))
        if path and not query and "?" in path:
            path, query = split_target(path)
        return cls(
            method=(_text(entry, "method") or "GET").upper(),
            path=path or "/",
            query=query,
            headers=headers,
            body=_body(entry.get("requestPayload"), entry.get("payloadEncoding")),
            id=_id(entry.get("id")),
            timestamp=_integer(entry, "timestamp"),
            status=_integer(entry, "statusCode"),
            client=_text(source, "remoteAddress"),
            user_agent=agent,
            route=_text(entry, "route"),
            response=_response(entry.get("responsePayload")),
        )

    @classmethod
    def from_json(cls, line: bytes | str) -> Request:
        """Read one log entry from a line of JSON. Raises RequestError."""
        try:
            entry = msgspec.json.decode(line)
        except (msgspec.DecodeError, UnicodeError, RecursionError):
            entry = _tolerant_json(line)
        return cls.from_log(entry)

    @classmethod
    def from_http(cls, message: bytes) -> Request:
        """Read a raw HTTP/1.x request message, as tolerantly as servers do.

        Lines may end in LF alone, header fields may be folded, the target may be
        absolute, the body chunked. Raises RequestError with the number of the
        line that cannot be read.
        """
        head, body = _split_message(message)
        lines = head.split(b"\n")
        method, target = _request_line(lines[0].rstrip(b"\r"))
        headers = _header_lines(lines[1:])
        path, query = split_target(_origin_form(target))
        if any(k.lower() == "transfer-encoding" and "chunked" in v.lower() for k, v in headers):
            body = _dechunk(body)
        return cls(
            method=method,
            path=path,
            query=query,
            headers=headers,
            body=body or None,
            user_agent=next((v for k, v in headers if k.lower() == "user-agent"), None),
        )

    def to_log(self) -> dict[str, Any]:
        """The log entry of this request; ``from_log`` gives the same Request back."""
        payload, encoding = _payload(self.body)
        return {
            "id": self.id,
            "timestamp": self.timestamp,
            "method": self.method,
            "query": self.query,
            "path": self.path,
            "statusCode": self.status,
            "source": {"remoteAddress": self.client, "userAgent": self.user_agent},
            "route": self.route,
            "headers": _header_object(self.headers),
            "requestPayload": payload,
            "payloadEncoding": encoding,
            "responsePayload": self.response,
        }

    def to_http(self) -> bytes:
        """The request as an HTTP/1.1 message: what it looked like on the wire."""
        lines = [f"{self.method} {self.target} HTTP/1.1"]
        lines += [f"{key}: {value}" for key, value in self.headers]
        return "\r\n".join(lines).encode() + b"\r\n\r\n" + (self.body or b"")


def split_target(target: str) -> tuple[str, str]:
    """Split a request target into path and query at its first ``?``; a ``#`` is kept, it was on the wire."""
    path, _, query = target.partition("?")
    return path or "/", query


def decode_text(raw: bytes) -> str:
    """Bytes of a request line or header as text: UTF-8 where valid, else Latin-1."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _tolerant_json(line: bytes | str) -> Any:
    """Second try for what strict JSON refuses: lone surrogates, NaN, invalid UTF-8."""
    text = line.decode("utf-8", "replace") if isinstance(line, bytes) else line
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise RequestError(
            f"not a JSON log entry: {error}; the line begins {_short(text)!r}"
        ) from None


def _kind(value: object) -> str:
    return {dict: "an object", list: "a list", str: "a string", bool: "a boolean"}.get(
        type(value), "null" if value is None else "a number"
    )


def _short(text: str, limit: int = 60) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"


def _clean(text: str) -> str:
    """Replace lone surrogates, which JSON can spell and UTF-8 cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _text(entry: Mapping[str, Any], key: str) -> str | None:
    value = entry.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise RequestError(f"{key!r} must be a string, not {_kind(value)}: {_short(repr(value))}")
    return _clean(value)


def _integer(entry: Mapping[str, Any], key: str) -> int | None:
    value = entry.get(key)
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise RequestError(f"{key!r} must be a number, not {_kind(value)}: {_short(repr(value))}")
    try:
        return int(value)
    except (ValueError, OverflowError):
        raise RequestError(f"{key!r} must be a number: {_short(repr(value))}") from None


def _id(value: object) -> str | None:
    if value is None:
        return None
    return _clean(value) if isinstance(value, str) else json.dumps(value)


def _query(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return _clean(value.removeprefix("?"))
    if isinstance(value, Mapping):
        return "&".join(_pairs(value))
    raise RequestError(f"'query' must be a string or an object, not {_kind(value)}")


def _pairs(query: Mapping[str, Any]) -> Iterable[str]:
    for name, value in query.items():
        for item in value if isinstance(value, list) else [value]:
            text = item if isinstance(item, str) else json.dumps(item)
            yield f"{quote_plus(_clean(str(name)))}={quote_plus(_clean(text))}"


def _headers(value: object) -> Headers:
    if value is None:
        return ()
    items: Iterable[Any]
    if isinstance(value, Mapping):
        items = value.items()
    elif isinstance(value, list) and all(isinstance(i, list) and len(i) == 2 for i in value):
        items = value
    else:
        raise RequestError(f"'headers' must be an object, not {_kind(value)}")
    out: list[tuple[str, str]] = []
    for name, field in items:
        for item in field if isinstance(field, list) else [field]:
            text = item if isinstance(item, str) else json.dumps(item)
            out.append((_clean(str(name)), _clean(text)))
    return tuple(out[:_HEADER_LIMIT])


def _header_object(headers: Headers) -> dict[str, str | list[str]]:
    out: dict[str, str | list[str]] = {}
    for name, value in headers:
        known = out.get(name)
        if known is None:
            out[name] = value
        elif isinstance(known, list):
            known.append(value)
        else:
            out[name] = [known, value]
    return out


def _body(payload: object, encoding: object) -> bytes | None:
    if payload is None:
        return None
    if not isinstance(payload, str):
        return json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode(
            "utf-8", "replace"
        )
    if encoding not in (None, "utf-8", "latin-1"):
        raise RequestError(
            f"'payloadEncoding' must be 'utf-8' or 'latin-1', not {_short(repr(encoding))}"
        )
    try:
        return payload.encode(encoding or "utf-8")
    except UnicodeEncodeError as error:
        if encoding == "latin-1":
            raise RequestError(
                f"'requestPayload' is no latin-1 text: character {error.start} is "
                f"{payload[error.start]!r}"
            ) from None
        return _clean(payload).encode()


def _payload(body: bytes | None) -> tuple[str | None, str | None]:
    if body is None:
        return None, None
    try:
        return body.decode(), "utf-8"
    except UnicodeDecodeError:
        return body.decode("latin-1"), "latin-1"


def _response(value: object) -> str | None:
    if value is None or isinstance(value, str):
        return None if value is None else _clean(value)
    return json.dumps(value, ensure_ascii=False)


def _split_message(message: bytes) -> tuple[bytes, bytes]:
    crlf, lf = message.find(b"\r\n\r\n"), message.find(b"\n\n")
    if crlf >= 0 and (lf < 0 or crlf < lf):
        return message[:crlf], message[crlf + 4 :]
    if lf >= 0:
        return message[:lf], message[lf + 2 :]
    return message.rstrip(b"\r\n"), b""


def _request_line(line: bytes) -> tuple[str, str]:
    method, _, rest = line.partition(b" ")
    target, _, version = rest.rpartition(b" ")
    if not version.startswith(b"HTTP/"):
        target = rest
    if not method or not target or not method.isascii():
        raise RequestError(
            f"line 1 is no request line: {_short(repr(line))}; expected 'METHOD target HTTP/1.1'"
        )
    return decode_text(method).upper(), decode_text(target)


def _header_lines(lines: list[bytes]) -> Headers:
    out: list[tuple[str, str]] = []
    for number, raw in enumerate(lines[:_HEADER_LIMIT], start=2):
        line = raw.rstrip(b"\r")
        if not line:
            continue
        if line[:1] in b" \t" and out:
            name, value = out[-1]
            out[-1] = (name, f"{value} {decode_text(line.strip())}")
            continue
        name_raw, colon, value_raw = line.partition(b":")
        if not colon or not name_raw.strip():
            raise RequestError(f"line {number} is no header field: {_short(repr(line))}")
        out.append((decode_text(name_raw.strip()), decode_text(value_raw.strip())))
    return tuple(out)


def _origin_form(target: str) -> str:
    """``http://host/path?query`` (sent to a proxy) as ``/path?query``."""
    if target[:7].lower() == "http://" or target[:8].lower() == "https://":
        rest = target.split("//", 1)[1]
        slash = min((i for i in (rest.find("/"), rest.find("?")) if i >= 0), default=-1)
        return rest[slash:] if slash >= 0 else "/"
    return target


def _dechunk(body: bytes) -> bytes:
    """Join the chunks of a chunked body; what is no chunk is kept as it is."""
    out: list[bytes] = []
    position = 0
    while position < len(body):
        end = body.find(b"\n", position)
        size_text = body[position:end].split(b";")[0].strip() if end >= 0 else b""
        try:
            size = int(size_text, 16)
        except ValueError:
            return b"".join(out) + body[position:]
        if size <= 0:
            break
        out.append(body[end + 1 : end + 1 + size])
        position = end + 1 + size
        position += 2 if body[position : position + 2] == b"\r\n" else 1
    return b"".join(out)
