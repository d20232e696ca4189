"""Small helpers of the readers: bytes to text, and values in error messages."""

from __future__ import annotations

_ESCAPED = {0xDC00 + byte: byte for byte in range(0x80, 0x100)}


def decode_text(raw: bytes) -> str:
    """Bytes of a request line or header as text: UTF-8 where valid, else Latin-1."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def decode_line(raw: bytes) -> str:
    """Bytes of a log line as text; each byte that is no UTF-8 becomes its Latin-1 character."""
    return raw.decode("utf-8", "surrogateescape").translate(_ESCAPED)


def clean(text: str) -> str:
    """Replace lone surrogates, which JSON can spell and UTF-8 cannot; join those in pairs."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def kind(value: object) -> str:
    """What a JSON value is, in words.

    >>> kind([]), kind(None), kind(1.5)
    ('a list', 'null', 'a number')
    """
    words = {dict: "an object", list: "a list", str: "a string", bool: "a boolean"}
    return words.get(type(value), "null" if value is None else "a number")


def short(value: object, limit: int = 60) -> str:
    """The ``repr`` of a value for an error message, at most about ``limit`` characters long."""
    if isinstance(value, (str, bytes, bytearray)):
        value = value[: limit + 1]
    try:
        text = repr(value)
    except (ValueError, RecursionError):  # an int of thousands of digits; deep nesting
        return f"<{type(value).__name__}>"
    return text if len(text) <= limit else text[: limit - 1] + "…"
