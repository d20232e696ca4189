"""Request -> the named fields worth reading.

A field is a name (``query:q``, ``json:user.name``, ``header:referer``) and the
bytes that an application would see there: percent-encoding, JSON escapes and the
like of the *container* are undone once; whatever is still encoded inside a value
is the kernel's affair. Values that cannot carry an attack (numbers, single words,
well-formed user agents, plain paths) are left out.

Nothing that identifies the site is read: not the Host, not dates, not lengths.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote_to_bytes

from securitai.features.base64_text import SHORTEST, revealed
from securitai.features.body import body_fields, value_fields
from securitai.features.header_fields import header_fields
from securitai.features.limits import MAX_FIELDS, MAX_PAIRS, MAX_VALUE
from securitai.features.trivial import plain_path, trivial
from securitai.request import Request

Field = tuple[str, bytes]

_DOCUMENT = (b"{", b"[")


def extract(request: Request) -> list[Field]:
    """The fields of a request that are worth reading, in the order of the wire."""
    fields: list[Field] = []
    path = request.path
    if not plain_path(path):
        fields.append(("path", unquote_to_bytes(path[:MAX_VALUE])))
    if request.query:
        pairs(request.query, "query", fields)
    header_fields(request.headers, request.user_agent, fields)
    if request.body:
        body_fields(request, fields)
    return fields if len(fields) <= MAX_FIELDS else _joined(fields)


def pairs(text: str, kind: str, fields: list[Field]) -> None:
    """Add the names and values of ``a=b&c=d`` to ``fields``; duplicates are kept apart."""
    for pair in text.split("&", MAX_PAIRS):
        name, equals, value = pair.partition("=")
        if not equals:
            name, value = "", pair
        secret = revealed(value.replace("%3D", "=")) if len(value) >= SHORTEST else None
        if secret is not None:
            value_fields(f"{kind}:{name[:80]}|base64", secret, fields, 0)
        if value and not trivial(value):
            raw = plus_decoded(value)
            if raw[:1] in _DOCUMENT:
                value_fields(f"{kind}:{name[:80]}", raw, fields, 0)
            else:
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
