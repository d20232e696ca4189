"""Architectures that read windows of codes, one function each: codes -> log-odds and classes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

WINDOW, TAPS, LETTERS = 192, 8, 129
"""As in ``features/reader.h``: codes a window, taps of the first convolution, different codes."""


def cnn(outputs: int = 20, channels: int = 64, layers: int = 4, seed: int = 1) -> Any:
    """The second stage that ships: strided convolution, residual separable ones, maximum and mean.

    What lies behind the text's end is masked, so that serving need not compute it.
    """
    import keras
    from keras import layers as kl
    from keras import ops

    keras.utils.set_random_seed(seed)
    codes = keras.Input((WINDOW,), dtype="int32", name="codes")
    there = ops.expand_dims(ops.cast(codes > 0, "float32"), -1)
    pairs = ops.max(ops.reshape(there, (-1, WINDOW // 2, 2, 1)), axis=2)
    x = kl.Embedding(LETTERS, 24, name="letters")(codes) * there
    x = kl.SpatialDropout1D(0.05)(x)
    x = kl.ZeroPadding1D((3, 3))(x)
    x = kl.Conv1D(channels, TAPS, strides=2, activation="relu", name="first")(x) * pairs
    for layer in range(layers):
        read = kl.SeparableConv1D(
            channels, 3, padding="same", dilation_rate=1 << layer, activation="relu",
            name=f"block{layer}",
        )(x)  # fmt: skip
        x = kl.Add()([x, read * pairs])
    mean = ops.sum(x, axis=1) / ops.maximum(ops.sum(pairs, axis=1), 1)
    return _head(keras, codes, ops.max(x, axis=1), mean, outputs)


def hybrid(outputs: int = 20, channels: int = 48, seed: int = 1) -> Any:
    """A strided convolution, then a bidirectional LSTM over a quarter of the steps."""
    import keras
    from keras import layers as kl

    keras.utils.set_random_seed(seed)
    codes = keras.Input((WINDOW,), dtype="int32", name="codes")
    x = kl.Embedding(LETTERS, 24)(codes)
    x = kl.Conv1D(64, 8, strides=4, padding="same", activation="relu")(x)
    x = kl.Bidirectional(kl.LSTM(channels, return_sequences=True))(x)
    return _head(keras, codes, kl.GlobalMaxPooling1D()(x), kl.GlobalAveragePooling1D()(x), outputs)


def lstm(outputs: int = 20, width: int = 64, seed: int = 1) -> Any:
    """The article's network: an embedding, one LSTM, dropout."""
    import keras
    from keras import layers as kl

    keras.utils.set_random_seed(seed)
    codes = keras.Input((WINDOW,), dtype="int32", name="codes")
    x = kl.Dropout(0.3)(kl.Embedding(LETTERS, 32)(codes))
    return keras.Model(codes, kl.Dense(outputs)(kl.Dropout(0.3)(kl.LSTM(width)(x))))


def _head(keras: Any, codes: Any, top: Any, mean: Any, outputs: int) -> Any:
    from keras import layers as kl

    pooled = kl.Dropout(0.3)(kl.Concatenate()([top, mean]))
    hidden = kl.Dense(64, activation="relu", name="dense")(pooled)
    return keras.Model(codes, kl.Dense(outputs, name="final")(hidden))


ARCHITECTURES: dict[str, Callable[..., Any]] = {"cnn": cnn, "hybrid": hybrid, "lstm": lstm}
