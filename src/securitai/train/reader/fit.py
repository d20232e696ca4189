"""Fitting the second stage on windows: binary cross-entropy, and the class of what is an attack."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from securitai.train.reader.network import ARCHITECTURES, WINDOW
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
    """Train a network and return it; ``after(epoch, loss)`` is called after each epoch."""
    import keras
    import tensorflow as tf

    model = ARCHITECTURES[config.architecture](seed=config.seed)
    steps = max(1, len(windows) // config.batch)
    schedule = keras.optimizers.schedules.CosineDecay(
        config.rate / 2,
        steps * config.epochs,
        warmup_target=config.rate,
        warmup_steps=min(300, steps),
    )
    optimizer = keras.optimizers.AdamW(schedule, weight_decay=config.decay)
    optimizer.build(model.trainable_variables)

    @tf.function(reduce_retracing=True)  # type: ignore[untyped-decorator]
    def step(x: Any, y: Any, c: Any, w: Any) -> Any:
        with tf.GradientTape() as tape:
            out = model(x, training=True)
            binary = tf.nn.sigmoid_cross_entropy_with_logits(labels=y, logits=out[:, 0])
            classes = tf.nn.sparse_softmax_cross_entropy_with_logits(
                labels=tf.maximum(c, 0), logits=out[:, 1:]
            )
            known = tf.cast(c >= 0, tf.float32)
            loss = tf.reduce_mean(w * (binary + config.class_weight * known * classes))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(gradients, model.trainable_variables, strict=True))
        return loss

    rng = np.random.default_rng(config.seed)
    for epoch in range(config.epochs):
        order, total = rng.permutation(len(windows)), 0.0
        for start in range(0, steps * config.batch, config.batch):
            part = order[start : start + config.batch]
            total += float(
                step(
                    tf.constant(windows.codes[part].astype(np.int32)),
                    tf.constant(windows.label[part].astype(np.float32)),
                    tf.constant(windows.category[part].astype(np.int32)),
                    tf.constant(windows.weight[part]),
                )
            )
        if after:
            after(epoch, total / steps)
    return model


def read(model: Any, codes: NDArray[np.uint8], batch: int = 512) -> NDArray[np.float32]:
    """Outputs for many windows."""
    import tensorflow as tf

    forward = tf.function(lambda x: model(x, training=False), reduce_retracing=True)
    out = []
    for i in range(0, len(codes), batch):
        part = codes[i : i + batch].astype(np.int32)
        pad = batch - len(part)
        if pad:
            part = np.concatenate([part, np.zeros((pad, WINDOW), np.int32)])
        out.append(np.asarray(forward(tf.constant(part)))[: batch - pad])
    return np.concatenate(out) if out else np.zeros((0, 1), np.float32)
