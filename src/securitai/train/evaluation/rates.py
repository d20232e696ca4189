"""Shares with intervals, and thresholds that keep a false-positive rate."""

from __future__ import annotations

import math
from collections.abc import Sequence

import msgspec
import numpy as np

_Z = 1.959964  # 95 %, both sides


class Rate(msgspec.Struct, frozen=True):
    """A share with its 95 % interval."""

    hits: int
    total: int
    low: float
    high: float

    @property
    def share(self) -> float:
        """Hits among all; 0 where there is nothing."""
        return self.hits / self.total if self.total else 0.0


def wilson(hits: int, total: int) -> Rate:
    """A share with the interval of Wilson (1927), sound for rates near 0 and 1.

    >>> rate = wilson(0, 1000)
    >>> rate.low, round(rate.high, 4)
    (0.0, 0.0038)
    """
    if not total:
        return Rate(0, 0, 0.0, 1.0)
    share, square = hits / total, _Z * _Z
    middle = (share + square / (2 * total)) / (1 + square / total)
    half = (
        _Z
        * math.sqrt(share * (1 - share) / total + square / (4 * total * total))
        / (1 + square / total)
    )
    low = 0.0 if hits == 0 else middle - half
    return Rate(hits, total, low, 1.0 if hits == total else middle + half)


def by_groups(hits: Sequence[bool], groups: Sequence[str], seed: int = 0) -> Rate:
    """A share whose interval comes from drawing whole groups again, 1,000 times (bootstrap).

    Requests of one host resemble each other: counted one by one, they would
    promise a certainty that is not there.
    """
    names = {name: i for i, name in enumerate(dict.fromkeys(groups))}
    index = np.array([names[g] for g in groups], dtype=np.int64)
    found = np.bincount(index, np.asarray(hits, dtype=float), len(names))
    sizes = np.bincount(index, minlength=len(names))
    if not names:
        return wilson(0, 0)
    drawn = np.random.default_rng(seed).integers(0, len(names), (1000, len(names)))
    shares = found[drawn].sum(1) / sizes[drawn].sum(1)
    low, high = np.quantile(shares, (0.025, 0.975))
    return Rate(int(sum(hits)), len(hits), float(low), float(high))


def threshold_at(scores: Sequence[float], rate: float) -> float:
    """The lowest threshold that flags at most ``rate`` of the harmless ``scores``.

    >>> threshold_at([0.1, 0.2, 0.3, 0.9], 0.25) > 0.3
    True
    """
    ordered = np.sort(np.asarray(scores, dtype=np.float64))[::-1]
    allowed = int(rate * len(ordered))
    if allowed >= len(ordered):
        return 0.0
    return float(np.nextafter(ordered[allowed], 2.0))
