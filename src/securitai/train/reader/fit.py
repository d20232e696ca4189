"""Fitting the second stage on windows: binary cross-entropy, and the class of what is an attack."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from securitai.train.reader.network import ARCHITECTURES, WINDOW


@dataclass(frozen=True)
class ReaderConfig:
    """How the second stage is trained."""

    architecture: str = "cnn"
    epochs: int = 6
    batch: int = 128
    rate: float = 2e-3
    class_weight: float = 0.3
    seed: int = 1
    threads: int = 2


def fit_reader(
    codes: NDArray[np.uint8],
    label: NDArray[np.int8],
    category: NDArray[np.int16],
    weight: NDArray[np.float32],
    config: ReaderConfig,
    after: Callable[[int, float, Any], None] | None = None,
    checkpoint: Path | None = None,
) -> Any:
    """Train a network on windows (uint8[n][WINDOW], 0 where the text ends) and return it."""
    import tensorflow as tf
    from keras import optimizers

    tf.config.threading.set_intra_op_parallelism_threads(config.threads)
    model = ARCHITECTURES[config.architecture](seed=config.seed)
    steps = -(-len(label) // config.batch)
    import keras

    schedule = keras.optimizers.schedules.CosineDecay(config.rate, steps * config.epochs)
    optimizer = optimizers.Adam(schedule)
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
        order = rng.permutation(len(label))
        total = 0.0
        for i in range(0, len(order) - config.batch + 1, config.batch):
            part = order[i : i + config.batch]
            x = codes[part].astype(np.int32)
            shift = rng.integers(0, 8)
            if shift:
                x = np.roll(x, shift, axis=1)
                x[:, :shift] = 0
            total += float(
                step(
                    x, label[part].astype(np.float32), category[part].astype(np.int32), weight[part]
                )
            )
        if checkpoint is not None:
            model.save_weights(checkpoint)
        if after:
            after(epoch, total / max(steps, 1), model)
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
        out.append(np.asarray(forward(part))[: batch - pad])
    return np.concatenate(out) if out else np.zeros((0, 1), np.float32)
