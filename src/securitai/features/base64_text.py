"""Texts that are hidden in base64, as a whole value."""

from __future__ import annotations

import re
from base64 import b64decode

SHORTEST, LONGEST = 12, 16_384
_ALPHABET = re.compile(r"[A-Za-z0-9+/_\-]{11,}={0,2}", re.ASCII)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_MOST = 0.7
_STANDARD = str.maketrans("-_", "+/")


def revealed(text: str) -> bytes | None:
    """The readable text that a base64 value holds, most of it ASCII; None for everything else.

    >>> revealed("JyBPUiAxPTEgLS0gYWJj"), revealed("categoryNameOfProduct")
    (b"' OR 1=1 -- abc", None)
    """
    if text[:5] == "data:":
        text = text.partition(";base64,")[2]
    if not SHORTEST <= len(text) <= LONGEST or not _ALPHABET.fullmatch(text):
        return None
    if text.islower() or text.isdigit():
        return None
    body = text.rstrip("=").translate(_STANDARD)
    if len(body) % 4 == 1:
        return None
    decoded = b64decode(body + "=" * (-len(body) % 4))
    if decoded.isascii():
        return None if len(decoded) < 8 or _CONTROL.search(decoded.decode("ascii")) else decoded
    return decoded if _readable(decoded) else None


def _readable(text: bytes) -> bool:
    """True for UTF-8 that is mostly ASCII: chance makes no such bytes."""
    try:
        chars = text.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return sum(map(str.isascii, chars)) >= _MOST * len(chars) and _CONTROL.search(chars) is None
