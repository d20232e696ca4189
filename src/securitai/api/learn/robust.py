"""How many of this site's attacks each model still sees once they are disguised.

Which disguises there are is told by whoever starts the server: they belong to
training, and the API knows nothing of it.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from securitai.features.fields import extract
from securitai.request import Request
from securitai.verdict import Category

PATIENCE = 5.0  # seconds of disguising and scoring
_ATTACKS = 150  # at most
_LONGEST = 2000  # characters of a payload


class Attack(msgspec.Struct, frozen=True):
    """The text of an attack as the application would read it, and its class."""

    text: str
    category: Category


Disguise = Callable[[Attack, int], Iterable[tuple[str, Request]]]
"""Requests that hold an attack in another dress, each with the name of the family of
disguises; the number is a seed."""

Judge = Callable[[Sequence[Request]], tuple[Sequence[bool], Sequence[bool]]]
"""Which requests the old and the new model flag."""

Counts = tuple[int, int, int]
"""Requests, and how many of them the old and the new model flag."""


def attack_of(request: Request, field: str | None, category: str | None) -> Attack | None:
    """The attack in a stored request; None where its field is not known or no longer there."""
    if field is None:
        return None
    value = next((value for name, value in extract(request) if name == field), b"")
    text = value.decode("utf-8", "replace").strip()
    if not text or len(text) > _LONGEST:
        return None
    try:
        return Attack(text, Category(category or Category.OTHER))
    except ValueError:
        return Attack(text, Category.OTHER)


def measure(attacks: Iterable[Attack], disguise: Disguise, judge: Judge) -> dict[str, Counts]:
    """Counts by family, of as many different attacks as the patience lasts for."""
    totals: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    deadline = time.monotonic() + PATIENCE
    for seed, attack in enumerate(_different(attacks)):
        dressed = list(disguise(attack, seed))
        old, new = judge([request for _, request in dressed])
        for (family, _), before, after in zip(dressed, old, new, strict=True):
            one = totals[family]
            one[0] += 1
            one[1] += before
            one[2] += after
        if seed + 1 >= _ATTACKS or time.monotonic() > deadline:
            break
    return {family: (n[0], n[1], n[2]) for family, n in sorted(totals.items())}


def _different(attacks: Iterable[Attack]) -> Iterator[Attack]:
    """Each attack once, of all classes by turns: a flood of one must not use up the time."""
    queues: dict[Category, list[Attack]] = defaultdict(list)
    for attack in dict.fromkeys(attacks):
        queues[attack.category].append(attack)
    while queues:
        for category in list(queues):
            yield queues[category].pop(0)
            if not queues[category]:
                del queues[category]
