"""A request's fields for a reader: as they were on the wire, and decoded."""

from __future__ import annotations

import html
from urllib.parse import unquote_plus

from securitai.api.schemas.events import FieldText
from securitai.features.fields import extract
from securitai.request import Request

_SHOWN = 20_000  # characters of one field
_MANY = 300  # fields
_ROUNDS = 4


def fields_of(request: Request, flagged: str | None) -> list[FieldText]:
    """The fields that the detector reads, the flagged one marked; nothing is interpreted."""
    found = [(name, value.decode("utf-8", "replace")) for name, value in extract(request)]
    return [
        FieldText(
            name=name[:200],
            raw=text[:_SHOWN],
            decoded=decoded(text[:_SHOWN]),
            flagged=name == flagged,
        )
        for name, text in found[:_MANY]
    ]


def decoded(text: str) -> str:
    """Percent-encoding and HTML entities undone, until nothing changes or four times."""
    for _ in range(_ROUNDS):
        plain = html.unescape(unquote_plus(text) if "%" in text else text)
        if plain == text:
            break
        text = plain
    return text
