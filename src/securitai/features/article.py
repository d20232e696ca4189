"""The text that the LSTM reads of a request: five fields as compact JSON, as in the 2017 article.

``{"method":…,"query":{…},"statusCode":…,"path":…,"requestPayload":…}``, and of that the
last ``length`` characters. Parameters are decoded once, as a web framework hands
them to its logger; a JSON or form body becomes an object, any other body a string.
Training and serving both call `text`.
"""

from __future__ import annotations

from json.encoder import encode_basestring as quote
from urllib.parse import unquote_to_bytes

import msgspec

from securitai.request import Request, decode_text

FIELDS = ("method", "query", "statusCode", "path", "requestPayload")
LENGTH = 1024

# The longest spelling of one character is 12 bytes (four percent-encoded bytes), so
# whatever ends in the last 1024 characters lies in this many bytes of a field's end.
_TAIL = 16 * LENGTH
_FORM = "application/x-www-form-urlencoded"


def fields(*, status_code: bool = True) -> tuple[str, ...]:
    """The names of the fields that are read, in order; with or without the response's status."""
    return tuple(name for name in FIELDS if status_code or name != "statusCode")


def text(request: Request, *, names: tuple[str, ...] = FIELDS, length: int = LENGTH) -> str:
    """The last ``length`` characters of the request's JSON; never raises.

    Time is bounded by ``length``, not by the size of the request: of each field
    only its end is decoded.
    """
    parts = (f'"{name}":{_READ[name](request)}' for name in names)
    return ("{" + ",".join(parts) + "}")[-length:]


def _query(request: Request) -> str:
    return _pairs(request.query[-_TAIL:])


def _status(request: Request) -> str:
    status = request.status
    return "null" if status is None or abs(status) >= 10**9 else str(status)


def _payload(request: Request) -> str:
    body = request.body
    if body is None:
        return "null"
    if len(body) > _TAIL:
        return _string(decode_text(_tail(body)))
    if body.lstrip()[:1] in (b"{", b"["):
        parsed = _compact(body)
        if parsed is not None:
            return parsed
    if (request.header("content-type") or "").lower().startswith(_FORM):
        return _pairs(decode_text(body))
    return _string(decode_text(body))


def _tail(body: bytes) -> bytes:
    """The end of a long body, not beginning in the middle of a UTF-8 character."""
    tail = body[-_TAIL:]
    start = next((i for i in range(4) if not 0x80 <= tail[i] < 0xC0), 0)
    return tail[start:]


def _compact(body: bytes) -> str | None:
    """JSON without blanks and escapes that need not be; None when it is no JSON."""
    try:
        return msgspec.json.encode(msgspec.json.decode(body)).decode()
    except (msgspec.MsgspecError, ValueError, OverflowError, RecursionError):
        return None


def _pairs(encoded: str) -> str:
    """``a=1&b=2`` as a JSON object in text; names that occur twice stay twice."""
    if not encoded:
        return "{}"
    pairs = (part.partition("=") for part in encoded.split("&") if part)
    members = (f"{_string(_decoded(name))}:{_string(_decoded(value))}" for name, _, value in pairs)
    return "{" + ",".join(members) + "}"


def _decoded(value: str) -> str:
    if "%" not in value:
        return value.replace("+", " ")
    return decode_text(unquote_to_bytes(value.replace("+", " ").encode("utf-8", "surrogatepass")))


def _string(value: str) -> str:
    return str(quote(value))


_READ = {
    "method": lambda request: _string(request.method[-_TAIL:]),
    "query": _query,
    "statusCode": _status,
    "path": lambda request: _string(request.path[-_TAIL:]),
    "requestPayload": _payload,
}
