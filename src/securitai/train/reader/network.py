"""Architectures of the second stage, one function each: codes of a window -> log-odds and classes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

WINDOW = 192
"""Codes that the second stage reads."""
VOCABULARY = 256


def cnn(outputs: int = 20, channels: int = 64, seed: int = 1) -> Any:
    """Residual separable convolutions with growing dilation, then maximum and mean."""
    import keras
    from keras import layers

    keras.utils.set_random_seed(seed)
    codes = keras.Input((WINDOW,), dtype="int32", name="codes")
    x = layers.Embedding(VOCABULARY, 24)(codes)
    x = layers.SpatialDropout1D(0.05)(x)
    x = layers.Conv1D(channels, 5, padding="same", activation="relu")(x)
    for dilation in (1, 2, 4):
        y = layers.SeparableConv1D(
            channels, 3, padding="same", dilation_rate=dilation, activation="relu"
        )(x)
        x = layers.Add()([x, y])
    return _head(keras, layers, codes, x, outputs)


def hybrid(outputs: int = 20, channels: int = 48, seed: int = 1) -> Any:
    """A strided convolution, then a bidirectional LSTM over a quarter of the steps."""
    import keras
    from keras import layers

    keras.utils.set_random_seed(seed)
    codes = keras.Input((WINDOW,), dtype="int32", name="codes")
    x = layers.Embedding(VOCABULARY, 24)(codes)
    x = layers.Conv1D(channels, 5, padding="same", activation="relu")(x)
    x = layers.Conv1D(channels * 2, 4, strides=4, activation="relu")(x)
    x = layers.Bidirectional(layers.LSTM(channels, return_sequences=True))(x)
    return _head(keras, layers, codes, x, outputs)


def _head(keras: Any, layers: Any, codes: Any, x: Any, outputs: int) -> Any:
    pooled = layers.Concatenate()(
        [layers.GlobalMaxPooling1D()(x), layers.GlobalAveragePooling1D()(x)]
    )
    pooled = layers.Dropout(0.3)(pooled)
    hidden = layers.Dense(64, activation="relu")(pooled)
    return keras.Model(codes, layers.Dense(outputs, name="outputs")(hidden))


ARCHITECTURES: dict[str, Callable[..., Any]] = {"cnn": cnn, "hybrid": hybrid}
