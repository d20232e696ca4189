"""One HTTP request as it was logged: frozen, and as close to the wire as the log allows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from securitai.errors import RequestError
from securitai.request import entry as log
from securitai.request import message as http
from securitai.request.entry import Headers
from securitai.request.message import split_target
from securitai.request.text import decode_text, kind, short

__all__ = ["Headers", "Request", "decode_text", "split_target"]

_LINES = 4 * log.HEADER_LIMIT  # lines of a head that are looked at


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
        return _header(self.headers, name.lower())

    @classmethod
    def parse(cls, line: str) -> Request:
        """Read ``METHOD /target`` as a person types it; blanks in the target are kept.

        Raises RequestError when there is no method or no target.
        """
        raw = line.strip().encode("utf-8", "surrogateescape" if _escaped(line) else "replace")
        try:
            method, target = http.request_line(raw)
        except RequestError:
            target = ""
        if not target.startswith(("/", "*", "?")) and "://" not in target[:9]:
            raise RequestError(
                f"{short(line)} is no request: expected 'METHOD /target', "
                "for example 'GET /search?q=shoes'"
            )
        path, query = split_target(http.origin_form(target))
        return cls(method=method, path=path, query=query)

    @classmethod
    def from_log(cls, entry: Mapping[str, Any]) -> Request:
        """Read a log entry (see ``docs/log-entry.md``); unknown keys are ignored.

        Raises RequestError that names the key, its value and what was expected.
        """
        if not isinstance(entry, Mapping):
            raise RequestError(f"a log entry must be an object, not {kind(entry)}")
        source = entry.get("source") or {}
        if not isinstance(source, Mapping):
            raise RequestError(f"'source' must be an object, not {kind(source)}")
        headers = log.headers(entry.get("headers"))
        path = log.text(entry, "path") or "/"
        query = log.query(entry.get("query"))
        if "?" in path:
            path, first = split_target(path)
            query = f"{first}&{query}" if first and query else first or query
        return cls(
            method=log.method(entry),
            path=path,
            query=query,
            headers=headers,
            body=log.body(entry.get("requestPayload"), entry.get("payloadEncoding")),
            id=log.identity(entry.get("id")),
            timestamp=log.timestamp(entry),
            status=log.status(entry),
            client=log.text(source, "remoteAddress"),
            user_agent=log.text(source, "userAgent") or _header(headers, "user-agent"),
            route=log.text(entry, "route"),
            response=log.response(entry.get("responsePayload")),
        )

    @classmethod
    def from_json(cls, line: bytes | str) -> Request:
        """Read one log entry from a line of JSON. Raises RequestError."""
        return cls.from_log(log.decode_json(line))

    @classmethod
    def from_http(cls, message: bytes) -> Request:
        """Read a raw HTTP/1.x request message, as tolerantly as servers do.

        Lines may end in LF alone, header fields may be folded, the target may be
        absolute, the body chunked. Raises RequestError with the number of the
        line that cannot be read.
        """
        head, body = http.split_message(message)
        lines = head.split(b"\n", _LINES)[:_LINES]
        method, target = http.request_line(lines[0].rstrip(b"\r"))
        headers = http.header_lines(lines[1:])
        path, query = split_target(http.origin_form(target))
        if any(k.lower() == "transfer-encoding" and "chunked" in v.lower() for k, v in headers):
            body = http.dechunk(body)
        return cls(
            method=method,
            path=path,
            query=query,
            headers=headers,
            body=body or None,
            user_agent=_header(headers, "user-agent"),
        )

    def to_log(self) -> dict[str, Any]:
        """The log entry of this request; ``from_log`` gives the same Request back."""
        payload, encoding = log.payload(self.body)
        return {
            "id": self.id,
            "timestamp": self.timestamp,
            "method": self.method,
            "query": f"?{self.query}" if self.query.startswith("?") else self.query,
            "path": self.path,
            "statusCode": self.status,
            "source": {"remoteAddress": self.client, "userAgent": self.user_agent},
            "route": self.route,
            "headers": log.header_object(self.headers),
            "requestPayload": payload,
            "payloadEncoding": encoding,
            "responsePayload": self.response,
        }

    def to_http(self) -> bytes:
        """The request as an HTTP/1.1 message: what it looked like on the wire."""
        lines = [f"{self.method} {self.target} HTTP/1.1"]
        lines += [f"{key}: {value}" for key, value in self.headers]
        return "\r\n".join(lines).encode("utf-8", "replace") + b"\r\n\r\n" + (self.body or b"")


def _header(headers: Headers, wanted: str) -> str | None:
    for name, value in headers:
        if name.lower() == wanted:
            return value
    return None


def _escaped(line: str) -> bool:
    """True when the terminal's bytes were no UTF-8 and can be had back."""
    return any("\udc80" <= c <= "\udcff" for c in line) and not any(
        "\ud800" <= c <= "\udc7f" or "\udd00" <= c <= "\udfff" for c in line
    )
