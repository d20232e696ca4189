"""What cannot carry an attack and need not be read."""

from __future__ import annotations

import re

from securitai.features.base64_text import SHORTEST, revealed

_WORD = re.compile(
    r"[A-Za-z0-9\-]*+(?:_[A-Za-z0-9\-]++)*+_?|[0-9.,:+\-TZ]{1,40}|//?|&[A-Za-z]{2,8};?"
    r"|[!#$%&()*+,.:;<=>?@\[\]^{|}~]|%\([A-Za-z_]{1,24}\)[sd]",
    re.ASCII,
)
_PATH = re.compile(r"(?:/(?:[A-Za-z0-9_~@:,=+\-][A-Za-z0-9_.~@:,=+\-]*+)?)*+", re.ASCII)
_BLOB = re.compile(r"[A-Za-z0-9+/_\-]{48,}+={0,2}", re.ASCII)
_SERIALIZED = ("rO0AB", "AAEAAAD", "gAJ", "gASV", "gAR")  # objects of Java, .NET and Python
_OBJECTS = _SERIALIZED[:2]  # the others begin many a short token by chance
_LONGEST, _SHORT = 64, 12


def blob(text: str) -> bool:
    """True for a long base64 text, bare or as a ``data:`` URL: letters and digits alone do nothing.

    >>> blob("QWxsIHRoZXNlIGxldHRlcnMgYW5kIGRpZ2l0cyBzYXkgbm90aGluZyBhdCBhbGwgaGVyZTEy"), blob("/etc/passwd")
    (True, False)
    """
    if len(text) <= _LONGEST:
        return False
    if text[:5] == "data:":
        text = text.partition(";base64,")[2]
    if text.startswith(_SERIALIZED):
        return False
    return _BLOB.fullmatch(text) is not None and text.count("/") * 12 < len(text)


def trivial(text: str) -> bool:
    """True for a text that cannot carry an attack.

    The empty text, one word, a number, a date, a blob, a slash or two, the name of one
    character, one character that is no quote, a placeholder of a format. False where
    base64 hides text.

    >>> trivial("2024-05-01"), trivial("size_xl"), trivial("&amp;"), trivial("__proto__"), trivial("a b")
    (True, True, True, False, False)
    >>> trivial("JyBPUiAxPTEgLS0gYWJj"), trivial("&"), trivial("'"), trivial("%(name)s")
    (False, True, False, True)
    """
    if len(text) > _LONGEST:
        return blob(text) and revealed(text) is None
    if not ((text.isalnum() and text.isascii()) or _WORD.fullmatch(text)):
        return False
    if len(text) < SHORTEST:
        return True
    return revealed(text) is None and not text.startswith(_OBJECTS)


def trivial_decoded(value: bytes, before: int) -> bool:
    """True for a short value that is trivial once it is decoded; ``before`` is its length as it was sent.

    >>> trivial_decoded(b"//", len("%2F%2F")), trivial_decoded(b"' --", len("%27+--"))
    (True, False)
    """
    return len(value) < before and len(value) <= _SHORT and trivial(value.decode("latin-1"))


def plain_path(path: str) -> bool:
    """True for a path of ordinary segments: no encoding, no dot segment, no hidden file.

    >>> plain_path("/a/b-1/c.html"), plain_path("/a/../b"), plain_path("/.env")
    (True, False, False)
    """
    return _PATH.fullmatch(path) is not None and "//" not in path
