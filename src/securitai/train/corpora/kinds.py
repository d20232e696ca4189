"""What a generator of text declares: a name, a function, where such text occurs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from securitai.verdict import Category

Maker = Callable[[Random], str]
"""Makes one text from a seeded random source; the same state gives the same text."""

VALUE = "value"  # any parameter value, JSON/XML/form leaf
PATH = "path"  # a path (with its slashes), not yet percent-encoded
NAME = "name"  # a parameter name or JSON key
HEADER = "header"  # a header field's value (User-Agent, Referer, X-Forwarded-For ...)
COOKIE = "cookie"  # one cookie's value
FILENAME = "filename"  # the file name of a multipart part
FILE = "file"  # the content of an uploaded file
BODY = "body"  # a whole raw body (XML, say); the envelope sets the content type


@dataclass(frozen=True)
class TextKind:
    """One kind of harmless text, and the places where it occurs on the web."""

    name: str
    make: Maker
    weight: float = 1.0
    places: tuple[str, ...] = (VALUE,)


@dataclass(frozen=True)
class AttackKind:
    """One kind of attack payload, its class, and the places where it can be put."""

    name: str
    category: Category
    make: Maker
    weight: float = 1.0
    places: tuple[str, ...] = (VALUE,)
