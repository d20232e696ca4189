"""From log-odds to a probability that means what it says, and the threshold for a false-alarm rate."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

EDGE = 0.0005
"""Scores stay this far from 0 and 1: no finite sample shows more."""


def curve(
    logits: Floats, labels: NDArray[np.int64], weights: Floats, points: int = 24
) -> list[list[float]]:
    """Isotonic calibration, as [log-odds, probabilities] of a rising broken line.

    Pool-adjacent-violators over quantile bins (Zadrozny and Elkan 2002), each class
    counted as half of all requests whatever its share in the sample.
    """
    balanced = np.where(
        labels == 1, weights / weights[labels == 1].sum(), weights / weights[labels == 0].sum()
    )
    order = np.argsort(logits, kind="stable")
    x, y, w = logits[order], labels[order].astype(float), balanced[order]
    cuts = np.unique(
        np.concatenate([np.linspace(0, len(x), points + 1), *_class_cuts(y, points)]).astype(int)
    )
    blocks: list[list[float]] = []  # mean log-odds, mean label, weight
    for start, end in pairwise(cuts.tolist()):
        part = w[start:end]
        if part.sum() <= 0:
            continue
        blocks.append(
            [
                float(np.average(x[start:end], weights=part)),
                float(np.average(y[start:end], weights=part)),
                float(part.sum()),
            ]
        )
        while len(blocks) > 1 and blocks[-2][1] >= blocks[-1][1]:
            b, a = blocks.pop(), blocks.pop()
            total = a[2] + b[2]
            blocks.append([(a[i] * a[2] + b[i] * b[2]) / total for i in (0, 1)] + [total])
    logits_out = [-30.0, *(block[0] for block in blocks), 30.0]
    scores = [EDGE, *(min(max(block[1], EDGE), 1 - EDGE) for block in blocks), 1 - EDGE / 2]
    return _rising(logits_out, scores)


def threshold(logits: Floats, rate: float) -> float:
    """The log-odds that a share ``rate`` of harmless requests reaches at most."""
    ordered = np.sort(logits)[::-1]
    index = int(rate * len(ordered))
    return float(np.nextafter(ordered[min(index, len(ordered) - 1)], np.inf))


def _class_cuts(y: Floats, points: int) -> list[Floats]:
    """Bin edges that follow each class, so that the tails of both are resolved."""
    return [
        np.quantile(np.flatnonzero(y == side), np.linspace(0, 1, points))
        for side in (0.0, 1.0)
        if (y == side).any()
    ]


def _rising(logits: list[float], scores: list[float]) -> list[list[float]]:
    """Make both strictly increasing, so that the order of requests is kept."""
    xs, ys = [logits[0]], [scores[0] / 2]
    for x, y in zip(logits[1:], scores[1:], strict=True):
        if x <= xs[-1] + 1e-3:
            continue
        xs.append(x)
        ys.append(max(y, ys[-1] + 1e-6))
    return [[round(x, 4) for x in xs], [round(min(y, 1.0), 7) for y in ys]]
