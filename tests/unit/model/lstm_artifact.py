"""An LSTM artifact with random weights: what the scorer's tests need, without any training."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from securitai.features import article
from securitai.model import artifact
from securitai.train import export

CHARACTERS = ' etaoinshrdlu"{}:,/?=&<>()0123456789'


def tensors(size: int, *, embedding: int = 4, units: int = 8) -> dict[str, Any]:
    random = np.random.default_rng(7)

    def normal(*shape: int) -> Any:
        return random.normal(size=shape).astype(np.float32)

    return {
        "embedding": normal(size, embedding),
        "kernel": normal(1, 4 * units, embedding),
        "recurrent": normal(1, 4 * units, units),
        "bias": normal(1, 8 * units),
        "dense": normal(units, 1),
        "dense_bias": normal(1),
        "axis0": np.array([0]),
        "axis1": np.array([1]),
    }


def write(folder: Path, **changes: Any) -> artifact.Artifact:
    (folder / "model.onnx").write_bytes(export.build(tensors(len(CHARACTERS) + 2)))
    extra: dict[str, Any] = {
        "fields": list(article.FIELDS),
        "length": 1024,
        "vocabulary": {"characters": CHARACTERS},
    }
    return artifact.write(
        folder,
        name="lstm",
        version="1",
        kind="lstm",
        threshold=0.5,
        files=["model.onnx"],
        extra={**extra, **changes},
    )
