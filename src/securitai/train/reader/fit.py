"""Fitting the second stage on windows: binary cross-entropy, and the class of what is an attack."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from securitai.train.reader.network import ARCHITECTURES
from securitai.train.reader.windows import Windows


@dataclass(frozen=True)
class ReaderConfig:
    """How the second stage is trained."""

    architecture: str = "cnn"
    epochs: int = 3
    batch: int = 256
    rate: float = 3e-3
    decay: float = 1e-3
    class_weight: float = 0.2
    seed: int = 1


def fit_reader(
    windows: Windows, config: ReaderConfig, after: Callable[[int, float], None] | None = None
) -> Any:
    """Train a network and return it; ``after(epoch, loss)`` is called after each epoch.

    Runs on Keras' backend (``KERAS_BACKEND``; TensorFlow without it), and on a GPU where
    that one finds one.
    """
    import keras

    if keras.backend.backend() == "torch":
        import torch

        # else a GPU rounds to 10 bits, and what serves would differ from what was trained
        torch.backends.cudnn.allow_tf32 = False
    model = ARCHITECTURES[config.architecture](seed=config.seed)
    steps = max(1, len(windows) // config.batch)
    schedule = keras.optimizers.schedules.CosineDecay(
        config.rate / 2,
        steps * config.epochs,
        warmup_target=config.rate,
        warmup_steps=min(300, steps),
    )
    optimizer = keras.optimizers.AdamW(schedule, weight_decay=config.decay)
    model.compile(optimizer, _loss(config.class_weight), jit_compile=False)
    rng = np.random.default_rng(config.seed)
    for epoch in range(config.epochs):
        order, total = rng.permutation(len(windows)), 0.0
        for start in range(0, steps * config.batch, config.batch):
            part = order[start : start + config.batch]
            target = np.stack([windows.label[part], windows.category[part]], 1)
            total += float(
                model.train_on_batch(
                    windows.codes[part].astype(np.int32),
                    target.astype(np.float32),
                    sample_weight=windows.weight[part],
                )
            )
            model.reset_metrics()
        if after:
            after(epoch, total / steps)
    return model


def _loss(class_weight: float) -> Callable[[Any, Any], Any]:
    """Cross-entropy of the label and, for attacks of a known class, of the class; a target is (label, class)."""
    from keras import losses, ops

    def loss(target: Any, out: Any) -> Any:
        logit, label, category = out[:, 0], target[:, 0], target[:, 1]
        binary = ops.relu(logit) - logit * label + ops.log1p(ops.exp(-ops.abs(logit)))
        classes = losses.sparse_categorical_crossentropy(
            ops.cast(ops.maximum(category, 0), "int32"), out[:, 1:], from_logits=True
        )
        return binary + class_weight * ops.cast(category >= 0, out.dtype) * classes

    return loss


def read(model: Any, codes: NDArray[np.uint8], batch: int = 512) -> NDArray[np.float32]:
    """Outputs for many windows."""
    found = model.predict(codes.astype(np.int32), batch_size=batch, verbose=0)
    return np.asarray(found, np.float32)
