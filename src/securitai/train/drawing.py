"""Draws bags on all cores: the same for the same seed, however many cores there are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from securitai.features.kernel import Network
from securitai.model.fields import network_of
from securitai.train.corpora.importers import Row
from securitai.train.corpora.mix import Mix
from securitai.train.material import Bag, distinct, generated, imported
from securitai.train.reader.network import WINDOW

PARTS = 64
"""Parts that draws are divided into, each with a seed of its own."""
_CHUNK = 10_000  # bags whose windows are looked for in one go

Said = Callable[[int, int], None]


def drawn(
    seed: int, harmless: int, attacks: int, rows: Sequence[Row], said: Said | None = None
) -> list[Bag]:
    """Generated and labelled bags without repetitions; ``said(part, of)`` is told of progress."""
    parts = [
        (seed * PARTS + part, _share(harmless, part), _share(attacks, part), rows[part::PARTS])
        for part in range(PARTS)
    ]
    return distinct(bag for bags in _spread(_part, parts, said) for bag in bags)


def worst_windows(
    file: Path, bags: Sequence[Bag], said: Said | None = None
) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
    """For each bag the log-odds of its worst window in a network's file, and its codes (0 behind the end)."""
    texts = [bag.texts for bag in bags]
    chunks = [texts[start : start + _CHUNK] for start in range(0, len(texts), _CHUNK)]
    found = list(_spread(partial(_windows, str(file)), chunks, said))
    return np.concatenate([pair[0] for pair in found]), np.concatenate([pair[1] for pair in found])


def _spread(work: Callable[[Any], Any], parts: Sequence[Any], said: Said | None) -> Iterator[Any]:
    with ProcessPoolExecutor() as pool:
        for number, found in enumerate(pool.map(work, parts), 1):
            yield found
            if said:
                said(number, len(parts))


def _share(count: int, part: int) -> int:
    """How many of ``count`` the part draws: all parts together draw them all."""
    return count * (part + 1) // PARTS - count * part // PARTS


def _part(what: tuple[int, int, int, Sequence[Row]]) -> list[Bag]:
    seed, harmless, attacks, rows = what
    return [*generated(seed, harmless, attacks, _mix()), *imported(rows, seed, _mix())]


@cache
def _mix() -> Mix:
    return Mix()


@cache
def _network(file: str) -> Network:
    with np.load(file) as arrays:
        return network_of(arrays)


def _windows(
    file: str, bags: Sequence[tuple[bytes, ...]]
) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
    network = _network(file)
    logits = np.empty(len(bags), np.float32)
    codes = np.zeros((len(bags), WINDOW), np.uint8)
    for index, texts in enumerate(bags):
        found = max((network.window(text) for text in texts), key=lambda pair: pair[0])
        logits[index] = found[0]
        codes[index, : len(found[1])] = np.frombuffer(found[1], np.uint8)
    return logits, codes
