"""Keras -> the arrays of ``features/reader.h``; refused when they score otherwise than the network."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from securitai.errors import ArtifactError
from securitai.features.fallback_reader import Reader
from securitai.train.reader.fit import read

MIXING = (1.0, 1.0, 0.0, -1.0, -4.0)
"""Weights of both stages, offset, gate (log-odds of the first stage from which the second one
reads), and what is taken for its answer below the gate."""
TOLERANCE = 1e-3

Floats = NDArray[np.float32]


def arrays_of(model: Any, check: NDArray[np.uint8]) -> dict[str, Floats]:
    """The arrays of a ``cnn``, compared on the windows ``check``. Raises ArtifactError when they differ."""
    letters = model.get_layer("letters").get_weights()[0]
    kernel, bias = model.get_layer("first").get_weights()
    blocks: list[list[Floats]] = []
    while f"block{len(blocks)}" in {layer.name for layer in model.layers}:
        blocks.append(model.get_layer(f"block{len(blocks)}").get_weights())
    first = np.einsum("le,tec->tlc", letters, kernel)
    first[:, 0] = 0  # behind the text's end there is nothing
    arrays = {
        "first": first,
        "depth": np.stack([depth[:, :, 0] for depth, _, _ in blocks]),
        "point": np.stack([point[0] for _, point, _ in blocks]),
        "bias": np.stack([bias, *(b for _, _, b in blocks)]),
        "dense": _with_bias(model.get_layer("dense")),
        "final": _with_bias(model.get_layer("final")),
        "mixing": np.array(MIXING),
    }
    arrays = {name: np.ascontiguousarray(a, np.float32) for name, a in arrays.items()}
    _compare(model, arrays, check)
    return arrays


def _with_bias(layer: Any) -> Floats:
    weights, bias = layer.get_weights()
    return np.concatenate([weights, bias[None]])


def _compare(model: Any, arrays: dict[str, Floats], check: NDArray[np.uint8]) -> None:
    reader = Reader(**arrays)
    wanted = read(model, check)
    for row, codes in zip(wanted, check, strict=True):
        found = reader.read(codes.tobytes().rstrip(b"\x00"))
        worst = float(np.abs(found - row).max())
        if worst > TOLERANCE:
            raise ArtifactError(
                f"the exported second stage differs from the trained one by {worst:.2g}, "
                f"more than {TOLERANCE}: reader.h and train/reader/network.py must agree"
            )
