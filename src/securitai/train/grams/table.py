"""Which grams the network knows: the most telling ones, four to a bucket.

A gram that was never seen in training, or too seldom to tell anything, has no row
and adds nothing: text unlike all that was learned is not judged by chance.
"""

from __future__ import annotations

from dataclasses import dataclass

import numba as nb
import numpy as np
from numpy.typing import NDArray

from securitai.train.grams.texts import Samples

COUNT_BITS = 26


@dataclass(frozen=True)
class Table:
    """``tags[bucket * 4 + way]`` is the upper half of a known gram's hash; ``used`` says which rows are."""

    tags: NDArray[np.uint16]
    used: NDArray[np.bool_]

    @property
    def mask(self) -> int:
        """Selects the bucket from a hash."""
        return len(self.tags) // 4 - 1


@nb.njit(cache=True)
def _count(hashes, gram_start, text_start, label, weight, first, hits, seen, samples):  # type: ignore[no-untyped-def]
    mask = np.uint32(len(first) - 1)
    for s in range(len(label)):
        side = 1 if label[s] else 0
        for t in range(text_start[s], text_start[s + 1]):
            for g in range(gram_start[t], gram_start[t + 1]):
                h = hashes[g]
                slot = (h ^ (h >> np.uint32(7))) & mask
                if seen[slot] == s + 1:
                    continue
                if samples[slot] == 0:
                    first[slot] = h
                elif first[slot] != h:
                    continue
                seen[slot] = s + 1
                hits[slot, side] += weight[s]
                samples[slot] += 1


@nb.njit(cache=True)
def _fill(order, hashes, tags, used, mask):  # type: ignore[no-untyped-def]
    kept = 0
    for i in order:
        h = hashes[i]
        bucket = np.int64(h & np.uint32(mask)) * 4
        for way in range(4):
            if not used[bucket + way]:
                used[bucket + way] = True
                tags[bucket + way] = np.uint16(h >> np.uint32(16))
                kept += 1
                break
    return kept


def select(samples: Samples, rows: int = 1 << 18, least: int = 3) -> Table:
    """Choose the grams with the highest G statistic among those in at least ``least`` samples.

    Source of the measure: Dunning 1993, "Accurate Methods for the Statistics of
    Surprise and Coincidence" (log-likelihood ratio of a 2x2 table).
    """
    size = 1 << COUNT_BITS
    first = np.zeros(size, np.uint32)
    hits = np.zeros((size, 2), np.float32)
    seen = np.zeros(size, np.int32)
    number = np.zeros(size, np.int32)
    _count(
        samples.hashes, samples.gram_start, samples.text_start, samples.label, samples.weight,
        first, hits, seen, number,
    )  # fmt: skip
    total = np.array(
        [samples.weight[samples.label == 0].sum(), samples.weight[samples.label == 1].sum()]
    )
    known = np.flatnonzero(number >= least)
    surprise = _g_statistic(hits[known].astype(np.float64), total)
    order = np.argsort(-surprise)[: rows * 2]
    tags, used = np.zeros(rows, np.uint16), np.zeros(rows, np.bool_)
    _fill(order, first[known], tags, used, rows // 4 - 1)
    return Table(tags, used)


def _g_statistic(hits: NDArray[np.float64], total: NDArray[np.float64]) -> NDArray[np.float64]:
    both = hits.sum(1)
    share = both / total.sum()
    out = np.zeros(len(hits))
    for side in (0, 1):
        expected = total[side] * share
        out += 2 * hits[:, side] * np.log(np.maximum(hits[:, side], 1e-9) / expected)
        rest = total[side] - hits[:, side]
        out += 2 * rest * np.log(np.maximum(rest, 1e-9) / np.maximum(total[side] - expected, 1e-9))
    return out


@nb.njit(cache=True)
def _rows(hashes, tags, used, mask, out):  # type: ignore[no-untyped-def]
    for g in range(len(hashes)):
        h = hashes[g]
        bucket = np.int64(h & np.uint32(mask)) * 4
        tag = np.uint16(h >> np.uint32(16))
        out[g] = -1
        for way in range(4):
            if used[bucket + way] and tags[bucket + way] == tag:
                out[g] = bucket + way
                break


def rows_of(samples: Samples, table: Table) -> NDArray[np.int32]:
    """The row of each gram; -1 where the network does not know it."""
    out = np.empty(len(samples.hashes), np.int32)
    _rows(samples.hashes, table.tags, table.used, table.mask, out)
    return out
