"""Puts a text into a realistic request, and makes whole harmless requests.

Both classes use the same envelopes in the same proportions: ``place`` does not
know whether its text is an attack.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from random import Random

from securitai.request import Request
from securitai.train.corpora import headers as fields_of
from securitai.train.corpora.envelopes import (
    apis,
    binary,
    frameworks,
    jsonapi,
    markup,
    services,
    upload,
    web,
    wire,
)
from securitai.train.corpora.envelopes.draft import Draft
from securitai.train.corpora.envelopes.slots import ATOM, Filler, Slots
from securitai.train.corpora.guilty import find
from securitai.train.corpora.kinds import (
    BODY,
    COOKIE,
    FILE,
    FILENAME,
    HEADER,
    NAME,
    PATH,
    VALUE,
    TextKind,
)

Shape = Callable[[Slots], Draft]

# Shape and its weight among requests that hold a value.
_VALUES: tuple[tuple[Shape, float], ...] = (
    (web.query, 22), (web.search, 5), (web.form, 14), (web.oauth, 1.5), (web.segment, 3), (web.matrix, 0.5), (web.bare_query, 1),
    (jsonapi.flat, 10), (jsonapi.nested, 9), (jsonapi.rows, 2), (jsonapi.rpc, 2), (jsonapi.bulk, 1.5), (jsonapi.search_language, 2), (jsonapi.in_form, 1.5),
    (services.prompt, 5), (services.graphql, 5), (services.telemetry, 5), (services.webhook, 3),
    (markup.xml, 2.5), (markup.soap, 1.5), (markup.xml_rpc, 0.5), (markup.plain, 1.5),
    (upload.form, 5), (upload.blob, 0.4), (binary.protobuf, 1.2), (binary.msgpack, 0.4),
    (apis.cloud, 1.5), (apis.signed, 0.5), (apis.bid, 1.5), (apis.patch, 0.6), (apis.typed, 1), (apis.resource, 1), (apis.filters, 1.5), (apis.lines, 1.2), (apis.dav, 0.7), (apis.batch, 0.7),
    (frameworks.view_state, 1.2), (frameworks.piped, 0.7), (frameworks.script_calls, 0.5), (frameworks.batch_execute, 1), (frameworks.socket, 0.7), (frameworks.bracketed, 1.2), (frameworks.server_action, 0.7), (frameworks.editor, 1),
)  # fmt: skip
_SHAPES: dict[str, tuple[tuple[Shape, float], ...]] = {
    VALUE: _VALUES,
    PATH: ((web.whole_path, 1),),
    NAME: ((web.query, 5), (web.form, 3), (jsonapi.flat, 3), (jsonapi.nested, 2), (jsonapi.rpc, 0.5), (upload.form, 1), (services.graphql, 0.5)),
    HEADER: ((web.visit, 6), (web.query, 2), (web.form, 1), (jsonapi.flat, 2)),
    COOKIE: ((web.cookie, 1),),
    FILENAME: ((upload.file, 9), (upload.raw, 1)),
    FILE: ((upload.file, 8), (upload.raw, 2)),
    BODY: ((markup.whole, 1),),
}  # fmt: skip
# What whole harmless requests consist of: mostly values, and each of the other places.
_PLACES = (
    (VALUE, 78),
    (PATH, 7),
    (HEADER, 2.5),
    (COOKIE, 2),
    (FILE, 2.5),
    (FILENAME, 1),
    (BODY, 2),
    (NAME, 1),
)


@dataclass(frozen=True)
class Placed:
    """A request, and the names of the fields that hold the text (as ``features.fields`` names them).

    ``fields`` is empty where the text cannot be told apart from what surrounds it.
    """

    request: Request
    fields: tuple[str, ...]


def place(rng: Random, text: str, place: str = VALUE, filler: Filler | None = None) -> Placed:
    """Put a text into a random realistic request.

    ``place`` is one of the places of ``kinds``. ``filler(rng, place)`` makes the
    texts that surround it; without one they are small built-in values. Header
    fields cannot hold control characters: those are percent-encoded there. Lone
    surrogates become question marks.
    """
    text = wire.clean(text)
    request = _request(rng, place, filler, text)
    return Placed(request, find(request, text))


def normal_request(rng: Random, kinds: Sequence[TextKind] | Filler) -> Request:
    """A whole harmless request whose texts are drawn from kinds, by weight and place.

    Who draws many passes ``filler_of(kinds)``, which is made once.
    """
    where = rng.choices([p for p, _ in _PLACES], [w for _, w in _PLACES])[0]
    filler = kinds if callable(kinds) else filler_of(kinds)
    return _request(rng, where, filler, None)


def filler_of(kinds: Sequence[TextKind]) -> Filler:
    """A filler that draws from kinds by weight; small values mostly stay built-in ones."""
    table = {
        where: [kind for kind in kinds if where in kind.places]
        for where in (VALUE, PATH, NAME, HEADER, COOKIE, FILENAME, FILE, BODY)
    }
    sums = {
        where: list(accumulate(kind.weight for kind in found)) for where, found in table.items()
    }

    def fill(rng: Random, where: str) -> str | None:
        if where == ATOM or (where == NAME and rng.random() < 0.97):
            return None
        found = table[where]
        return rng.choices(found, cum_weights=sums[where])[0].make(rng) if found else None

    return fill


def _request(rng: Random, where: str, filler: Filler | None, text: str | None) -> Request:
    shapes = _SHAPES[where]
    while True:
        shape = rng.choices([s for s, _ in shapes], [w for _, w in shapes])[0]
        seed = rng.getrandbits(64)
        slots = Slots(seed, filler)
        draft = shape(slots)
        if where in (HEADER, COOKIE) or text is None or slots.counts.get(where):
            break
    field = text
    if where == HEADER:
        field = slots.header() if text is None else text
    elif text is not None:
        draft = shape(slots.again(seed, *_target(rng, slots, where), text))
    return _finish(
        rng, draft, wire.header(field) if where == HEADER and field is not None else None
    )


def _target(rng: Random, slots: Slots, where: str) -> tuple[str, int]:
    """Which slot takes the text: values may also stand where a program's own values stand."""
    atoms = slots.counts.get(ATOM, 0)
    if where == VALUE and atoms and rng.random() < 0.3:
        return ATOM, rng.randrange(atoms)
    return where, rng.randrange(slots.counts[where])


def _finish(rng: Random, draft: Draft, header: str | None) -> Request:
    """The draft with headers around it, its body sometimes compressed."""
    body, coding = draft.body, None
    if body and rng.random() < (0.02 if draft.strict else 0.06):
        coding, body = wire.compress(rng, body)
    style = draft.style if draft.style and rng.random() < 0.8 else None
    if draft.method == "GET" and draft.style is None and rng.random() < 0.4:
        style = "page"
    length = None if body is None else len(body)
    fields = fields_of.make_headers(rng, style, draft.content_type, length)
    for name, value in draft.fields:
        fields = fields_of.with_header(fields, name, value)
    if coding:
        fields = fields_of.with_header(fields, "Content-Encoding", coding)
    if draft.cookie:
        fields = fields_of.with_header(fields, "Cookie", fields_of.cookies(rng, draft.cookie))
    if header is not None:
        fields, _ = fields_of.with_field(rng, fields, header)
    agent = next((v for k, v in fields if k.lower() == "user-agent"), None)
    return Request(
        method=draft.method,
        path=draft.path,
        query=draft.query,
        headers=fields,
        body=body,
        user_agent=agent,
    )
