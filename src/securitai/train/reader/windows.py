"""Bags -> the windows that the second stage learns from: each bag's worst text, as serving cuts it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from securitai.train.material import Bag

EASY = -9.0
"""Log-odds of the first stage below which harmless windows are mostly left out."""


@dataclass(frozen=True)
class Windows:
    """uint8[n][WINDOW] codes (0 behind the text's end), labels, classes (-1: unknown), weights."""

    codes: NDArray[np.uint8]
    label: NDArray[np.int8]
    category: NDArray[np.int16]
    weight: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.label)


def chosen(
    logits: NDArray[np.float32],
    codes: NDArray[np.uint8],
    bags: Sequence[Bag],
    weights: Sequence[float],
    most: int,
    seed: int,
) -> Windows:
    """At most ``most`` of the bags' worst windows: every attack alike, harmless texts the oftener the worse they look."""
    label = np.array([bag.label for bag in bags], np.int8)
    hard = np.where(label == 1, 1.0, np.clip((logits - EASY) / 6, 0.15, 1.0))
    chance = hard * np.clip(np.array(weights), 0.05, 2.0)
    keep = np.random.default_rng(seed).random(len(bags)) < chance * min(1.0, most / chance.sum())
    return Windows(
        codes[keep],
        label[keep],
        np.array([bag.category for bag in bags], np.int16)[keep],
        np.where(label == 1, 1.0, 0.5 / hard + 0.5).astype(np.float32)[keep],
    )
