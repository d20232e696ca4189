"""Batches of requests of about the same length, so that hardly any time goes into padding."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from securitai.features.vocabulary import PADDING, Ids

Batch = tuple[Ids, NDArray[np.float32]]

_JITTER = 8.0  # characters by which lengths are blurred, so that batches differ between epochs


def epoch(
    sequences: Sequence[Ids], size: int, random: np.random.Generator
) -> list[NDArray[np.intp]]:
    """The rows of each batch of one epoch: sorted by blurred length, batches shuffled."""
    lengths = np.array([len(ids) for ids in sequences], dtype=np.float64)
    order = np.argsort(lengths + random.uniform(0, _JITTER, len(lengths)), kind="stable")
    rows = [order[start : start + size] for start in range(0, len(order), size)]
    return [rows[i] for i in random.permutation(len(rows))]


def by_length(sequences: Sequence[Ids], size: int) -> list[NDArray[np.intp]]:
    """The rows of each batch, sorted by length: for scoring, where order does not matter."""
    order = np.argsort([len(ids) for ids in sequences], kind="stable")
    return [order[start : start + size] for start in range(0, len(order), size)]


def batches(
    sequences: Sequence[Ids], labels: Sequence[int], rows: list[NDArray[np.intp]]
) -> Iterator[Batch]:
    """The ids, padded at the end to the longest of the batch, and the labels."""
    values = np.asarray(labels, dtype=np.float32)
    for chosen in rows:
        yield pad([sequences[i] for i in chosen]), values[chosen]


def pad(sequences: Sequence[Ids]) -> Ids:
    """An int32 array of shape (n, longest); what follows the end of a sequence is 0 (masked)."""
    out: Ids = np.full((len(sequences), max(map(len, sequences))), PADDING, dtype=np.int32)
    for row, ids in zip(out, sequences, strict=True):
        row[: len(ids)] = ids
    return out
