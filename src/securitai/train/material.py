"""What the detector learns from: bags of field values out of generated and imported requests.

An attack's bag holds the fields that carry it, or all fields of a request of which
only the whole is known to be malicious; each field of a harmless request is a bag
of its own. Everything passes through ``features.fields.extract``, as in serving.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import log
from random import Random

from msgspec.structs import replace as replace_row

from securitai.features.fields import extract
from securitai.request import Request
from securitai.train.corpora import importers
from securitai.train.corpora.evasions import mutate
from securitai.train.corpora.importers import Row
from securitai.train.corpora.kinds import VALUE
from securitai.train.corpora.mix import Mix, row_request
from securitai.train.corpora.padding import hide, surround
from securitai.verdict import Category

CLASSES = {category: index for index, category in enumerate(Category)}
PADDED, DISGUISED = 0.5, 0.15
"""Shares of payloads that are hidden in harmless text, and that are mutated."""
SURROUNDED = 0.35
"""Share of harmless texts that stand in the same text as hidden payloads."""
TALK = frozenset(
    {
        "code", "delimited", "files_rich", "logs_quoted", "markup", "queries", "quoted", "searches", "snippets", "talk_security", "techtalk", "techtalk_foreign",
        "templates", "tools_code", "tools_consoles", "tools_queries", "tools_shell", "tools_sql", "tools_steps", "twins_short", "twins_sql", "twins_system", "twins_web",
    }
)  # fmt: skip
"""Families of harmless texts that quote attacks or read like them: among these a payload is a quotation."""
_TRIES = 20
MAJORITY = 3
"""How many times as often a text must be seen with one label as with the other to keep it."""
SOURCE_CAP = 4000.0
"""Bags of one source and class that count in full; more of them share their weight."""


@dataclass(frozen=True)
class Bag:
    """Field values that are judged together; ``source`` is where they come from.

    ``count`` is how often the same values were drawn.
    """

    texts: tuple[bytes, ...]
    label: int
    category: int
    source: str
    count: int = 1


def generated(seed: int, harmless: int, attacks: int, mix: Mix | None = None) -> Iterator[Bag]:
    """Bags from the generators: so many harmless requests, so many attacks."""
    rng, mix = Random(seed), mix or Mix()
    filling = filling_of(mix)
    for index in range(harmless):
        text = mix.harmless(rng)
        if rng.random() < SURROUNDED and text.place == VALUE:
            text = replace(text, text=surround(rng, text.text, filling))
        if index % 3:
            yield from _harmless(mix.placed(rng, text).request, f"normal:{text.kind}")
        else:
            yield Bag((text.text.encode("utf-8", "replace"),), 0, -1, f"normal:{text.kind}")
    for _ in range(attacks):
        text = mix.attack(rng)
        category = text.category
        assert category is not None
        if rng.random() < PADDED and text.place == VALUE:
            text = replace(text, text=hide(rng, text.text, category, filling))
        found = mix.placed(rng, text)
        if found.fields:  # else it stands where nobody reads: a plain path, say
            yield from _guilty(
                found.request, found.fields, CLASSES[category], f"attack:{text.kind}"
            )


def imported(rows: Iterable[Row], seed: int, mix: Mix | None = None) -> Iterator[Bag]:
    """Bags from labelled rows; those that may not be trained on are left out."""
    rng = Random(seed)
    filler = None if mix is None else mix.filler
    filling = None if mix is None else filling_of(mix)
    for row in rows:
        if not row.trainable:
            continue
        if row.label == 0 and row.text is not None:
            yield Bag((row.text.encode("utf-8", "replace"),), 0, -1, row.source)
            continue
        found = row_request(rng, _varied(rng, row, filling) if row.label else row, filler)
        if row.label == 0:
            yield from _harmless(found.request, row.source)
        elif row.text is None or found.fields:
            group = -1 if row.category in (None, Category.OTHER) else CLASSES[row.category]
            source = f"{row.source}:{row.category}"
            yield from _guilty(found.request, found.fields, group, source)


def filling_of(mix: Mix) -> Callable[[Random], str]:
    """Draws texts to hide payloads in: none that quotes attacks or looks like one."""

    def one(rng: Random) -> str:
        text = mix.harmless(rng)
        for _ in range(_TRIES):
            if text.kind.partition(".")[0] not in TALK:
                break
            text = mix.harmless(rng)
        return text.text

    return one


def _varied(rng: Random, row: Row, filling: Callable[[Random], str] | None) -> Row:
    """A listed payload disguised or padded now and then; requests stay as they were."""
    if row.text is None or row.category is None:
        return row
    roll = rng.random()
    if roll < PADDED and VALUE in row.places:
        return replace_row(row, text=hide(rng, row.text, row.category, filling))
    if roll < PADDED + DISGUISED:
        return replace_row(row, text=mutate(rng, row.text, row.category))
    return row


def distinct(bags: Iterable[Bag]) -> list[Bag]:
    """The bags without repetitions and contradictions.

    A text that is drawn as harmless and as an attack is what it is more often by
    far; one that is both equally often is dropped. Out of an attack's bag of
    several texts go those that are known to be harmless: they are not guilty.
    """
    first: dict[tuple[tuple[bytes, ...], int], Bag] = {}
    count: Counter[tuple[tuple[bytes, ...], int]] = Counter()
    for bag in bags:
        key = bag.texts, bag.label
        first.setdefault(key, bag)
        count[key] += 1
    out: dict[tuple[tuple[bytes, ...], int], Bag] = {}
    for (texts, label), bag in first.items():
        if count[texts, label] <= MAJORITY * count[texts, 1 - label]:
            continue
        guilty = texts
        if label and len(texts) > 1:
            guilty = tuple(text for text in texts if not _innocent(count, text))
        if guilty:
            out.setdefault((guilty, label), replace(bag, texts=guilty, count=count[texts, label]))
    return list(out.values())


def _innocent(count: Counter[tuple[tuple[bytes, ...], int]], text: bytes) -> bool:
    return count[(text,), 0] > MAJORITY * count[(text,), 1]


def weights(bags: Sequence[Bag]) -> list[float]:
    """A weight for each bag: no source outweighs the others by its size, common values count more."""
    size = Counter((bag.source, bag.label) for bag in bags if ":" not in bag.source or bag.label)
    return [
        (1 + log(bag.count) / 2)
        * (
            min(1.0, (SOURCE_CAP / size[bag.source, bag.label]) ** 0.7)
            if (bag.source, bag.label) in size
            else 1.0
        )
        for bag in bags
    ]


def training_rows(held_out: frozenset[str] = frozenset(), bait_half: bool = False) -> list[Row]:
    """Rows that may be trained on, without held-out sources and their duplicates.

    ``bait_half`` leaves out half of the groups of ``hard_benign`` (those that
    figures are measured on). Empty where there is no labelled data.
    """
    if not importers.available():
        return []
    rows, measured = importers.split(importers.load(), importers.with_derived(held_out))
    del measured
    if bait_half:
        rows = [r for r in rows if r.source != "hard_benign" or importers.first_half(r.group)]
    return [row for row in rows if row.trainable]


def _harmless(request: Request, source: str) -> Iterator[Bag]:
    for _, value in extract(request):
        yield Bag((value,), 0, -1, source)


def _guilty(request: Request, names: tuple[str, ...], group: int, source: str) -> Iterator[Bag]:
    """The bag of the fields named; of all fields where only the whole request is known to be malicious."""
    fields = extract(request)
    chosen = tuple(value for name, value in fields if not names or name in names)
    if chosen:
        yield Bag(chosen, 1, group, source)
