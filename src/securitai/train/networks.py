"""The network of the 2017 article in Keras, and the two compiled functions that train and score it."""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from securitai.errors import MissingExtraError
from securitai.features.vocabulary import Ids
from securitai.train.config import TrainConfig

Floats = NDArray[np.float32]
Step = Callable[[Ids, Floats, float], tuple[float, int]]


def require_keras() -> None:
    """Raise MissingExtraError unless everything is installed that a training needs."""
    for package in ("tensorflow", "keras", "onnx", "matplotlib"):
        if find_spec(package) is None:
            raise MissingExtraError(package, extra="train")


def prepare(config: TrainConfig) -> str:
    """Load TensorFlow, seed it, limit its threads; returns the device that will be used.

    Threads cannot be changed once TensorFlow has run something in this process.
    """
    require_keras()
    os.environ.setdefault("KERAS_BACKEND", "tensorflow")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")
    import keras
    import tensorflow as tf

    threading = tf.config.threading
    if config.threads and threading.get_intra_op_parallelism_threads() != config.threads:
        threading.set_intra_op_parallelism_threads(config.threads)
        threading.set_inter_op_parallelism_threads(config.threads)
    keras.utils.set_random_seed(config.seed)
    devices = tf.config.list_physical_devices("GPU")
    for device in devices:
        tf.config.experimental.set_memory_growth(device, True)
    return "gpu" if devices else "cpu"


def lstm(vocabulary_size: int, config: TrainConfig) -> Any:
    """Embedding, dropout, LSTM with recurrent dropout, dropout, one sigmoid: a keras.Model.

    Input: int32 (batch, length), padded with 0 at the end; padding is masked, so
    that the score does not depend on it. Output: float32 (batch, 1) in 0..1.
    Source: the 2017 article; its tokenizer and padding are replaced, see `features.vocabulary`.
    """
    import keras
    from keras import layers

    model = keras.Sequential(
        [
            keras.Input((None,), dtype="int32", name="ids"),
            layers.Embedding(vocabulary_size, config.embedding, mask_zero=True, name="embedding"),
            layers.Dropout(config.dropout, name="dropout_in"),
            layers.LSTM(config.units, recurrent_dropout=config.recurrent_dropout, name="lstm"),
            layers.Dropout(config.dropout, name="dropout_out"),
            layers.Dense(1, activation="sigmoid", name="score"),
        ],
        name="securitai_lstm",
    )
    _remember(model.get_layer("lstm").cell, config)
    model.compile(
        optimizer=keras.optimizers.Adam(config.learning_rate, clipnorm=1.0),
        loss="binary_crossentropy",
    )
    return model


def _remember(cell: Any, config: TrainConfig) -> None:
    """Open the forget gates, so that cells keep their state for up to ``memory`` characters.

    With the usual bias of 1 a cell forgets within a few characters, and training
    on hundreds of them collapses. Source: Tallec and Ollivier, "Can recurrent
    neural networks warp time?", 2018.
    """
    units = config.units
    bias = np.array(cell.bias)
    spans = np.random.default_rng(config.seed).uniform(1, config.memory, units)
    bias[units : 2 * units] = np.log(spans)
    cell.bias.assign(bias)


def train_step(model: Any) -> Step:
    """A compiled step of the optimiser, given ids, labels and learning rate.

    It returns the loss of the batch and how many requests of it were right.
    """
    import keras
    import tensorflow as tf

    from securitai.train import fused

    optimizer, variables = model.optimizer, model.trainable_variables
    optimizer.build(variables)

    @tf.function(input_signature=_signature(tf))  # type: ignore[untyped-decorator]
    def compiled(ids: Any, labels: Any, rate: Any) -> Any:
        optimizer.learning_rate.assign(rate)
        with tf.GradientTape() as tape:
            scores = fused.scores(model, ids, training=True)
            loss = tf.reduce_mean(keras.losses.binary_crossentropy(labels, scores))
        optimizer.apply(tape.gradient(loss, variables), variables)
        right = tf.reduce_sum(tf.cast((scores >= 0.5) == (labels >= 0.5), tf.int32))
        return loss, right

    def step(ids: Ids, labels: Floats, rate: float) -> tuple[float, int]:
        loss, right = compiled(ids, labels, rate)
        return float(loss), int(right)

    return step


def score_step(model: Any) -> Callable[[Ids], Floats]:
    """A compiled forward pass without dropout: float32 (batch,)."""
    import tensorflow as tf

    @tf.function(input_signature=_signature(tf)[:1])  # type: ignore[untyped-decorator]
    def compiled(ids: Any) -> Any:
        return model(ids, training=False)[:, 0]

    def step(ids: Ids) -> Floats:
        scores: Floats = compiled(ids).numpy()
        return scores

    return step


def reseed(model: Any, seed: int) -> None:
    """Start the random sources of dropout anew, so that an epoch does not depend on the past."""
    for offset, variable in enumerate(model.non_trainable_variables):
        if variable.path.endswith("seed_generator_state"):
            variable.assign([seed % 2**31, offset])


def log_scalars(folder: Path, number: int, scalars: dict[str, float]) -> None:
    """Append the figures of one epoch to the TensorBoard log in ``folder``."""
    import tensorflow as tf

    writer = tf.summary.create_file_writer(str(folder))
    with writer.as_default(step=number):
        for name, value in scalars.items():
            tf.summary.scalar(name, value)
    writer.close()


def _signature(tf: Any) -> list[Any]:
    return [
        tf.TensorSpec([None, None], tf.int32),
        tf.TensorSpec([None], tf.float32),
        tf.TensorSpec([], tf.float32),
    ]
