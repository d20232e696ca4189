"""Request -> the named fields worth reading.

A field is a name (``query:q``, ``json:user.name``, ``header:referer``) and the
bytes that an application would see there: percent-encoding, JSON escapes and the
like of the *container* are undone once; whatever is still encoded inside a value
is the kernel's affair. Values that cannot carry an attack (numbers, single words,
well-formed user agents, plain paths) are left out.

Nothing that identifies the site is read: not the Host, not dates, not lengths.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from urllib.parse import unquote_to_bytes

from securitai.features.base64_text import SHORTEST, revealed
from securitai.features.body import body_fields, value_fields
from securitai.features.graphql import with_strings
from securitai.features.header_fields import header_fields
from securitai.features.limits import (
    MAX_FIELDS,
    MAX_HIDDEN,
    MAX_PAIRS,
    MAX_SEARCHED,
    MAX_VALUE,
)
from securitai.features.trivial import plain_path, trivial, trivial_decoded
from securitai.request import Request

Field = tuple[str, bytes]

_DOCUMENT = (b"{", b"[")
_HIDING = re.compile(
    rb"\A[A-Za-z0-9+/_\-]{11,}={0,2}\Z|(?<![A-Za-z0-9+/_\-])[A-Za-z0-9+/_\-]{16,}={0,2}"
    rb"|(?<=;base64,)[A-Za-z0-9+/_\-]{10,}={0,2}",
    re.ASCII,
)
_BRIEF, _RUN = 32, b"a" * 16
_AS_LETTERS = bytes(
    ord("a") if chr(c) in string.ascii_letters + string.digits + "+/_-" else 0 for c in range(256)
)
"""Characters of base64 as one letter: a run of them is then found by a plain search, ten times as fast."""
_OPAQUE = 64
_LONG = re.compile(rb"([A-Za-z0-9+/_\-]{24})[A-Za-z0-9+/_\-]{30,}([A-Za-z0-9+/_\-]{10})", re.ASCII)
_LONG_PATH = 20
_SEGMENT = re.compile(rb"(?<=[/,])[A-Za-z0-9+_\-]{14,}={0,2}(?=/|$)", re.ASCII)


def extract(request: Request) -> list[Field]:
    """The fields of a request that are worth reading, in the order of the wire."""
    fields: list[Field] = []
    path = request.path
    if not plain_path(path):
        fields.append(("path", unquote_to_bytes(path[:MAX_VALUE])))
    if len(path) > _LONG_PATH:
        segments = _SEGMENT.findall(unquote_to_bytes(path[:MAX_VALUE]))
        fields += [("path", part) for part in segments if not trivial(part.decode("latin-1"))]
    if request.query:
        pairs(request.query, "query", fields)
    header_fields(request.headers, request.user_agent, fields)
    if request.body:
        body_fields(request, fields)
    fields = with_strings(_opened(fields))
    return fields if len(fields) <= MAX_FIELDS else _joined(fields)


def _opened(fields: list[Field]) -> list[Field]:
    """The fields with the text that base64 hides: in the place of a base64 value, before one that holds some.

    Of long runs of letters and digits only the ends stay: tokens, keys, pictures.
    """
    found: list[Field] = []
    left = MAX_HIDDEN
    for name, value in fields:
        hidden = False
        if left and len(value) >= SHORTEST and _may_hide(value):
            runs = _HIDING.findall(value[:MAX_SEARCHED])[:left]
            for run in runs:
                left -= 1
                secret = revealed(run.decode("latin-1"))
                if secret is not None:
                    value_fields(f"{name}|base64", secret, found, 0)
                    hidden = len(run) == len(value) or value[:5] == b"data:"
            if max(map(len, runs), default=0) > _OPAQUE:
                value = _LONG.sub(rb"\1\2", value)  # noqa: PLW2901 - letters and digits alone do nothing
        if not hidden:
            found.append((name, value))
    return found


def _may_hide(value: bytes) -> bool:
    """False for most texts, at a fraction of the cost of looking for what they hide."""
    return (
        len(value) < _BRIEF
        or b";base64," in value
        or _RUN in value[:MAX_SEARCHED].translate(_AS_LETTERS)
    )


def pairs(text: str, kind: str, fields: list[Field]) -> None:
    """Add the names and values of ``a=b&c=d`` to ``fields``; duplicates are kept apart."""
    for pair in text.split("&", MAX_PAIRS):
        name, equals, value = pair.partition("=")
        if not equals:
            name, value = "", pair
        if value and not trivial(value):
            raw = plus_decoded(value)
            if raw[:1] in _DOCUMENT:
                value_fields(f"{kind}:{name[:80]}", raw, fields, 0)
            elif not trivial_decoded(raw, len(value)):
                fields.append((f"{kind}:{name[:80]}", raw))
        if name and not trivial(name):
            fields.append((f"{kind}-name", plus_decoded(name)))


def plus_decoded(text: str) -> bytes:
    """Undo form encoding once: ``+`` is a blank, then percent-decode."""
    if "+" in text:
        text = text.replace("+", " ")
    return unquote_to_bytes(text) if "%" in text else text.encode("utf-8", "replace")


def _joined(fields: list[Field]) -> list[Field]:
    """Keep the first fields and join the rest into one text: many tiny values cost no more than one."""
    rest = b"\n".join(value for _, value in fields[MAX_FIELDS - 1 :])
    return [*fields[: MAX_FIELDS - 1], ("rest", rest)]


def names(request: Request) -> Iterator[str]:
    """The names of the fields that ``extract`` gives."""
    return (name for name, _ in extract(request))
