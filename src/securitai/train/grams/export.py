"""Weights -> the arrays that serving reads: vectors as int8, each dimension with its scale."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from securitai.train.grams.fit import Weights
from securitai.train.grams.table import Table

CLIP = 0.9995
"""Quantile of a dimension's absolute values that maps to 127; the few above are clipped."""


def arrays_of(weights: Weights, table: Table, vocabulary: bytes) -> dict[str, NDArray[np.generic]]:
    """The arrays of ``features.kernel.Network``; unused rows are zero."""
    rows = np.where(table.used[:, None], weights.rows, 0)
    top = np.quantile(np.abs(rows[table.used]), CLIP, axis=0)
    scale = (np.maximum(top, 1e-6) / 127).astype(np.float32)
    return {
        "tags": table.tags,
        "rows": np.clip(np.rint(rows / scale), -127, 127).astype(np.int8),
        "scale": scale,
        "hidden": weights.hidden,
        "output": weights.output,
        "vocabulary": np.frombuffer(vocabulary, np.uint8),
    }


def save(path: Path, arrays: dict[str, NDArray[np.generic]]) -> None:
    """Write the arrays, compressed."""
    np.savez_compressed(path, allow_pickle=False, **arrays)
