"""The JSON log entry: reading each of its values, and writing them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from itertools import islice
from typing import Any
from urllib.parse import quote_plus

import msgspec

from securitai.errors import RequestError
from securitai.request.text import clean, decode_line, kind, short

Headers = tuple[tuple[str, str], ...]

HEADER_LIMIT = 1000  # header fields kept of one request
_TIME_LIMIT = 1 << 53  # beyond it, milliseconds are no date and JSON numbers lose digits


def decode_json(line: bytes | str) -> Any:
    """A line of JSON as Python values; raises RequestError.

    What strict JSON refuses is read too: NaN, lone surrogates, invalid UTF-8
    (each such byte as its Latin-1 character), a byte order mark.
    """
    try:
        return msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        pass
    text = decode_line(line) if isinstance(line, bytes) else line
    try:
        return json.loads(text.removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        raise RequestError(
            f"not a JSON log entry: {error.msg} at character {error.pos}; the line begins "
            f"{short(text)}"
        ) from None
    except (ValueError, RecursionError) as error:
        raise RequestError(
            f"not a JSON log entry: {_reason(error)}; the line begins {short(text)}"
        ) from None


def text(entry: Mapping[str, Any], key: str) -> str | None:
    """A string or None. Raises RequestError for anything else."""
    value = entry.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise RequestError(f"{key!r} must be a string, not {kind(value)}: {short(value)}")
    return clean(value)


def method(entry: Mapping[str, Any]) -> str:
    """The method in capitals; GET where none was logged."""
    value = text(entry, "method") or "GET"
    return value.upper() if value.isascii() else value


def status(entry: Mapping[str, Any]) -> int | None:
    """The response's status, 0 to 999 (nginx logs 000 for some broken requests)."""
    value = _integer(entry, "statusCode")
    if value is not None and not 0 <= value <= 999:
        raise RequestError(f"'statusCode' must be between 0 and 999, not {short(value)}")
    return value


def timestamp(entry: Mapping[str, Any]) -> int | None:
    """Milliseconds since the epoch, given as a number or as an ISO 8601 date."""
    value = entry.get("timestamp")
    if isinstance(value, str) and "-" in value[1:]:
        try:
            return int(datetime.fromisoformat(value).timestamp() * 1000)
        except (ValueError, OverflowError, OSError):
            raise RequestError(
                f"'timestamp' must be milliseconds or an ISO 8601 date, not {short(value)}"
            ) from None
    number = _integer(entry, "timestamp")
    if number is not None and abs(number) > _TIME_LIMIT:
        raise RequestError(f"'timestamp' must be milliseconds since 1970, not {short(value)}")
    return number


def identity(value: object) -> str | None:
    """The entry's own id as text."""
    if value is None:
        return None
    return clean(value) if isinstance(value, str) else clean(_dump("id", value))


def query(value: object) -> str:
    """The raw query string; an object is encoded as a form would be."""
    if value is None:
        return ""
    if isinstance(value, str):
        return clean(value.removeprefix("?"))
    if isinstance(value, Mapping):
        return "&".join(_pairs(value))
    raise RequestError(f"'query' must be a string or an object, not {kind(value)}")


def headers(value: object) -> Headers:
    """Header fields in order, from an object (lists for repeated fields) or a list of pairs."""
    if value is None:
        return ()
    items: Iterable[Any]
    if isinstance(value, Mapping):
        items = value.items()
    elif isinstance(value, list):
        items = value
    else:
        raise RequestError(f"'headers' must be an object, not {kind(value)}")
    return tuple(islice(_fields(items), HEADER_LIMIT))


def header_object(fields: Headers) -> dict[str, str | list[str]] | list[list[str]]:
    """Header fields as an object; as a list of pairs where an object would lose their order."""
    out: dict[str, str | list[str]] = {}
    last = None
    for name, value in fields:
        known = out.get(name)
        if known is None:
            out[name] = value
        elif name != last:
            return [list(field) for field in fields]
        elif isinstance(known, list):
            known.append(value)
        else:
            out[name] = [known, value]
        last = name
    return out


def body(payload: object, encoding: object) -> bytes | None:
    """The raw body: text in its encoding, anything else as compact JSON."""
    if payload is None:
        return None
    if not isinstance(payload, str):
        return _dump("requestPayload", payload, compact=True).encode("utf-8", "replace")
    if encoding not in (None, "utf-8", "latin-1"):
        raise RequestError(f"'payloadEncoding' must be 'utf-8' or 'latin-1', not {short(encoding)}")
    if encoding != "latin-1":
        return clean(payload).encode()
    try:
        return payload.encode("latin-1")
    except UnicodeEncodeError as error:
        raise RequestError(
            f"'requestPayload' is no latin-1 text: character {error.start} is "
            f"{payload[error.start]!r}"
        ) from None


def payload(raw: bytes | None) -> tuple[str | None, str | None]:
    """A raw body as text, and the encoding that makes bytes of it again."""
    if raw is None:
        return None, None
    try:
        return raw.decode(), "utf-8"
    except UnicodeDecodeError:
        return raw.decode("latin-1"), "latin-1"


def response(value: object) -> str | None:
    """The response's body as text."""
    if value is None or isinstance(value, str):
        return None if value is None else clean(value)
    return clean(_dump("responsePayload", value))


def _fields(items: Iterable[Any]) -> Iterator[tuple[str, str]]:
    for item in items:
        if not isinstance(item, (list, tuple)) or len(item) != 2:
            raise RequestError(
                f"'headers' must be an object or a list of [name, value], not of {short(item)}"
            )
        name = item[0] if isinstance(item[0], str) else _dump("headers", item[0])
        for value in item[1] if isinstance(item[1], list) else (item[1],):
            yield clean(name), clean(value if isinstance(value, str) else _dump("headers", value))


def _pairs(entry: Mapping[str, Any]) -> Iterator[str]:
    for name, value in entry.items():
        for item in value if isinstance(value, list) else (value,):
            shown = item if isinstance(item, str) else _dump("query", item)
            yield f"{quote_plus(clean(str(name)))}={quote_plus(clean(shown))}"


def _integer(entry: Mapping[str, Any], key: str) -> int | None:
    value = entry.get(key)
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise RequestError(f"{key!r} must be a number, not {kind(value)}: {short(value)}")
    try:
        return int(value)
    except (ValueError, OverflowError):
        raise RequestError(f"{key!r} must be a number, not {short(value)}") from None


def _dump(key: str, value: object, *, compact: bool = False) -> str:
    try:
        return json.dumps(
            value, ensure_ascii=False, separators=(",", ":") if compact else None, default=str
        )
    except (ValueError, RecursionError) as error:
        raise RequestError(f"{key!r} cannot be read: {_reason(error)}") from None


def _reason(error: Exception) -> str:
    return "nested too deeply" if isinstance(error, RecursionError) else "a number is too long"
