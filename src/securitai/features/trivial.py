"""What cannot carry an attack and need not be read."""

from __future__ import annotations

import re

_WORD = re.compile(r"[A-Za-z0-9\-]*+(?:_[A-Za-z0-9\-]++)*+_?|[0-9.,:+\-TZ]{1,40}", re.ASCII)
_PATH = re.compile(r"(?:/(?:[A-Za-z0-9_~@:,=+\-][A-Za-z0-9_.~@:,=+\-]*+)?)*+", re.ASCII)
_LONGEST = 64


def trivial(text: str) -> bool:
    """True for the empty text, one word, a number, a date.

    >>> trivial("2024-05-01"), trivial("size_xl"), trivial("__proto__"), trivial("a b")
    (True, True, False, False)
    """
    return len(text) <= _LONGEST and (
        (text.isalnum() and text.isascii()) or _WORD.fullmatch(text) is not None
    )


def plain_path(path: str) -> bool:
    """True for a path of ordinary segments: no encoding, no dot segment, no hidden file.

    >>> plain_path("/a/b-1/c.html"), plain_path("/a/../b"), plain_path("/.env")
    (True, False, False)
    """
    return _PATH.fullmatch(path) is not None and "//" not in path
