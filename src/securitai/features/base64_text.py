"""Texts that are hidden in base64, as a whole value."""

from __future__ import annotations

import re
from base64 import b64decode

SHORTEST, LONGEST = 16, 16_384
_ALPHABET = re.compile(r"[A-Za-z0-9+/_\-]{16,}={0,2}", re.ASCII)
_PRINTABLE = re.compile(rb"[\t\r\n\x20-\x7e]{10,}")
_STANDARD = str.maketrans("-_", "+/")


def revealed(text: str) -> bytes | None:
    """The printable ASCII that a base64 value holds; None for everything else.

    >>> revealed("JyBPUiAxPTEgLS0gYWJj"), revealed("categoryNameOfProduct")
    (b"' OR 1=1 -- abc", None)
    """
    if text[:5] == "data:":
        text = text.partition(";base64,")[2]
    if not SHORTEST <= len(text) <= LONGEST or not _ALPHABET.fullmatch(text):
        return None
    if text.islower() or text.isupper() or text.isdigit():
        return None
    body = text.rstrip("=").translate(_STANDARD)
    if len(body) % 4 == 1:
        return None
    decoded = b64decode(body + "=" * (-len(body) % 4))
    return decoded if _PRINTABLE.fullmatch(decoded) else None
