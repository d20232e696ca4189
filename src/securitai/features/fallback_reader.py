"""The second stage in NumPy: the same numbers as ``reader.h`` (a test keeps them equal)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

WINDOW, TAPS, LETTERS = 192, 8, 129
"""Codes a window, taps of the first convolution, different codes."""


class Reader:
    """The second stage; see ``reader.h`` for the arrays."""

    def __init__(
        self, first: Any, depth: Any, point: Any, bias: Any, dense: Any, final: Any, mixing: Any
    ) -> None:
        table, depths, points, biases, dense, final, mixing = (
            np.frombuffer(a, np.float32) for a in (first, depth, point, bias, dense, final, mixing)
        )
        channels = len(table) // (TAPS * LETTERS)
        self._first = table.reshape(TAPS, LETTERS, channels)
        self._depth = depths.reshape(-1, 3, channels)
        self._point = points.reshape(-1, channels, channels)
        self._bias = biases.reshape(-1, channels)
        self._dense = dense.reshape(2 * channels + 1, -1)
        self._final = final.reshape(self._dense.shape[1] + 1, -1)
        self.mixing: tuple[float, ...] = tuple(mixing)

    def read(self, codes: bytes) -> NDArray[np.float32]:
        """Codes of a window -> outputs."""
        n = len(codes)
        count = (n + 1) // 2
        code = np.frombuffer(codes, np.uint8)
        x = np.repeat(self._bias[:1], count, 0)
        for tap in range(TAPS):
            at = 2 * np.arange(count) + tap - 3
            inside = (at >= 0) & (at < n)
            x[inside] += self._first[tap, code[at[inside]]]
        x = np.maximum(x, 0)
        for layer, (depth, point) in enumerate(zip(self._depth, self._point, strict=True)):
            apart = 1 << layer
            seen = depth[1] * x
            seen[apart:] += depth[0] * x[:-apart]
            seen[:-apart] += depth[2] * x[apart:]
            x = x + np.maximum(seen @ point + self._bias[layer + 1], 0)
        pooled = np.concatenate([x.max(0, initial=0), x.sum(0) / np.float32(max(count, 1))])
        hidden = np.maximum(pooled @ self._dense[:-1] + self._dense[-1], 0)
        out: NDArray[np.float32] = (hidden @ self._final[:-1] + self._final[-1]).astype(np.float32)
        return out
