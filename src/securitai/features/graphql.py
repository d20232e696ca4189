"""The strings that stand in a GraphQL document: each is a value of its own, as a variable would be."""

from __future__ import annotations

import re
from itertools import islice

import msgspec

from securitai.features.limits import MAX_QUOTED, MAX_STRINGS
from securitai.features.trivial import trivial

Fields = list[tuple[str, bytes]]

_FIRST = frozenset(bytes((c,)) for c in b"{qmsf#, \t\n\v\f\r")
_DOCUMENT = re.compile(
    rb"[\s,]*+(?:#[^\n]*+\n[\s,]*+)*+"
    rb"(?:(?:query|mutation|subscription|fragment)\b[^{\"]{0,2000}+\{|\{[\s,]*+\w++[\s,]*+(?::[\s,]*+\w++[\s,]*+)?[({])",
    re.ASCII,
)
_STRING = re.compile(rb'"""(.*?)"""|("(?:[^"\\\n]++|\\.)*+")', re.ASCII | re.DOTALL)


def with_strings(fields: Fields) -> Fields:
    """The fields, and behind each GraphQL document its strings, ``MAX_STRINGS`` of all documents at most.

    A document is read as a whole too, so that what stands behind the bounds is not lost.
    """
    documents = {n for n, (_, value) in enumerate(fields) if value[:1] in _FIRST and b'"' in value}
    if not documents:
        return fields
    found: Fields = []
    strings, size = MAX_STRINGS, MAX_QUOTED
    for number, (name, value) in enumerate(fields):
        found.append((name, value))
        if number in documents and strings > 0 and size > 0:
            texts = literals(value, strings, size)
            found += [(f"{name}|string", text) for text in texts]
            strings -= 1 + len(texts)
            size -= len(value)
    return found


def literals(text: bytes, most: int = MAX_STRINGS, size: int = MAX_QUOTED) -> list[bytes]:
    r"""The strings of a GraphQL document that are worth reading; none of any other text.

    The first ``most`` strings of the first ``size`` bytes are looked at. GraphQL October
    2021, section 2.9.4: strings are quoted once, with the escapes of JSON, or three
    times, as they stand.

    >>> literals(b'{ user(name: "x\' or 1=1 --", role: "admin") { id } }'), literals(b'{"a": "b c"}')
    ([b"x' or 1=1 --"], [])
    """
    if _DOCUMENT.match(text) is None:
        return []
    found: list[bytes] = []
    for match in islice(_STRING.finditer(text, 0, size), most):
        value = match[1] if match[2] is None else _unescaped(match[2])
        if value and not trivial(value.decode("latin-1")):
            found.append(value)
    return found


def _unescaped(quoted: bytes) -> bytes:
    if b"\\" in quoted:
        try:
            return msgspec.json.decode(quoted, type=str).encode("utf-8", "replace")
        except (msgspec.DecodeError, UnicodeError):
            pass
    return quoted[1:-1]
