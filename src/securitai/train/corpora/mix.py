"""Draws labelled texts and whole labelled requests from the generators, seeded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from random import Random

from securitai.features.fields import extract
from securitai.request import Request
from securitai.train.corpora import attacks, evasions, normal
from securitai.train.corpora import headers as fields_of
from securitai.train.corpora.envelope import Placed, filler_of, normal_request, place
from securitai.train.corpora.envelopes.slots import Filler
from securitai.train.corpora.importers import Row
from securitai.train.corpora.kinds import (
    BODY,
    COOKIE,
    FILE,
    FILENAME,
    HEADER,
    NAME,
    PATH,
    VALUE,
    AttackKind,
    TextKind,
)
from securitai.verdict import Category

# Evasions that innocent programs use too: a text must not look hostile for being encoded.
_INNOCENT = (
    "percent", "percent_double", "percent_triple", "percent_every", "percent_some", "percent_u", "plus", "entities", "entities_named", "json_escapes",
    "hex_escapes", "octal_escapes", "base64", "base64_url", "json_nest", "json_string", "xml", "case", "one_case", "full_width", "invisible", "pad_short",
    "pad_long", "concatenated",
)  # fmt: skip
_DISGUISED = frozenset((VALUE, COOKIE, HEADER))  # elsewhere an encoding breaks what it encodes
# How often a text that may stand in several places is put into each of them.
_USUAL = {
    VALUE: 10.0,
    PATH: 3.0,
    NAME: 0.6,
    HEADER: 1.3,
    COOKIE: 1.0,
    FILENAME: 0.6,
    FILE: 1.5,
    BODY: 1.5,
}
# Where a harmless value is put now and then, so that such a place alone tells nothing.
_ELSEWHERE = ((HEADER, 4.0), (COOKIE, 4.0), (NAME, 2.0), (FILENAME, 1.0), (FILE, 3.0), (BODY, 1.0))
_MOVED = 0.2


@dataclass(frozen=True)
class Text:
    """A generated text: ``label`` is 1 for an attack; ``place`` is where it belongs (see ``kinds``)."""

    text: str
    label: int
    category: Category | None
    kind: str
    place: str


@dataclass(frozen=True)
class Labelled:
    """A whole request; ``fields`` are those that hold the attack (empty for harmless ones)."""

    request: Request
    label: int
    category: Category | None
    kind: str
    fields: tuple[str, ...] = ()


class Mix:
    """The generators with their weights, ready to draw from.

    Classes of attack are levelled: each gets the square root of its kinds' weights,
    so that SQL injection and cross-site scripting do not drown the rare ones.
    ``varied`` is the share of texts, of both classes alike, that are disguised:
    attacks by any evasion that suits them, harmless ones by those that innocent
    programs use.
    """

    def __init__(
        self,
        normal_kinds: Sequence[TextKind] | None = None,
        attack_kinds: Sequence[AttackKind] | None = None,
        varied: float = 0.25,
    ) -> None:
        self.varied = varied
        self._changes = [evasions.EVASIONS[name] for name in _INNOCENT]
        self._change_weights = [change.weight for change in self._changes]
        self.normal = tuple(normal.kinds() if normal_kinds is None else normal_kinds)
        self.attacks = tuple(attacks.kinds() if attack_kinds is None else attack_kinds)
        self.filler: Filler = filler_of(self.normal)
        self._normal_sums = list(accumulate(kind.weight for kind in self.normal))
        totals: dict[Category, float] = {}
        for kind in self.attacks:
            totals[kind.category] = totals.get(kind.category, 0.0) + kind.weight
        self._attack_sums = list(
            accumulate(kind.weight / totals[kind.category] ** 0.5 for kind in self.attacks)
        )

    def harmless(self, rng: Random) -> Text:
        """A harmless text of a random kind."""
        kind = rng.choices(self.normal, cum_weights=self._normal_sums)[0]
        text, where = kind.make(rng), _where(rng, kind.places)
        if where == VALUE and rng.random() < _MOVED:
            where = rng.choices([p for p, _ in _ELSEWHERE], [w for _, w in _ELSEWHERE])[0]
        if where in _DISGUISED and rng.random() < self.varied:
            change = rng.choices(self._changes, self._change_weights)[0]
            text = change.change(rng, text)
        return Text(text, 0, None, kind.name, where)

    def attack(self, rng: Random) -> Text:
        """An attack of a random kind, its classes levelled."""
        kind = rng.choices(self.attacks, cum_weights=self._attack_sums)[0]
        text, where = kind.make(rng), _where(rng, kind.places)
        if where in _DISGUISED and rng.random() < self.varied:
            text = evasions.mutate(rng, text, kind.category)
        return Text(text, 1, kind.category, kind.name, where)

    def placed(self, rng: Random, text: Text, *, plain: float = 0.5) -> Labelled:
        """A text in a request. In ``plain`` of the cases the text is surrounded by small values only."""
        filler = None if rng.random() < plain else self.filler
        found = place(rng, text.text, text.place, filler)
        return Labelled(
            found.request, text.label, text.category, text.kind, found.fields if text.label else ()
        )


def _where(rng: Random, places: Sequence[str]) -> str:
    if len(places) == 1:
        return places[0]
    return rng.choices(places, [_USUAL[place] for place in places])[0]


def training_texts(
    seed: int, n: int, attack_share: float = 0.5, mix: Mix | None = None
) -> Iterator[Text]:
    """``n`` labelled texts, the same for the same seed."""
    rng, mix = Random(seed), mix or Mix()
    for _ in range(n):
        yield mix.attack(rng) if rng.random() < attack_share else mix.harmless(rng)


def training_requests(
    seed: int, n: int, attack_share: float = 0.5, mix: Mix | None = None
) -> Iterator[Labelled]:
    """``n`` labelled requests, the same for the same seed.

    Half of the harmless ones are single texts in the very envelopes that attacks
    come in; the others are harmless all over.
    """
    rng, mix = Random(seed), mix or Mix()
    for _ in range(n):
        if rng.random() < attack_share:
            yield mix.placed(rng, mix.attack(rng))
        elif rng.random() < 0.5:
            yield mix.placed(rng, mix.harmless(rng))
        else:
            yield Labelled(normal_request(rng, mix.filler), 0, None, "request")


def row_request(rng: Random, row: Row, filler: Filler | None = None) -> Placed:
    """An imported row as a request: texts are placed; attack requests get another client's headers.

    The recorded attacks came from scanners with few headers, which would give
    the label away; header fields that carry something odd are kept.
    """
    if row.text is not None:
        return place(rng, row.text, rng.choice(row.places), filler)
    assert row.request is not None
    return Placed(reheadered(rng, row.request) if row.label else row.request, ())


def reheadered(rng: Random, request: Request) -> Request:
    """The request with the headers of another client; fields that the detector reads are kept."""
    content_type = request.header("content-type")
    length = None if request.body is None else len(request.body)
    headers = fields_of.make_headers(rng, None, content_type, length)
    told = {name for name, _ in extract(Request(headers=request.headers))}
    for name, value in request.headers:
        low = name.lower()
        odd = f"header:{low}" in told or (
            low == "cookie" and any(n.startswith("cookie") for n in told)
        )
        if odd or low == "content-encoding":
            headers = fields_of.with_header(headers, name, value)
    agent = next((v for k, v in headers if k.lower() == "user-agent"), None)
    return Request(
        method=request.method,
        path=request.path,
        query=request.query,
        headers=headers,
        body=request.body,
        id=request.id,
        user_agent=agent,
    )
