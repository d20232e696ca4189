"""The second stage as it is served scores as it was trained."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest

from securitai.errors import ArtifactError
from securitai.features import fallback_reader
from securitai.train.reader.export import MIXING, arrays_of
from securitai.train.reader.fit import ReaderConfig, fit_reader, read
from securitai.train.reader.network import ARCHITECTURES, WINDOW
from securitai.train.reader.windows import Windows


def drawn(count: int) -> Windows:
    """Windows with ``x`` in those of one label and ``y`` in those of the other."""
    rng = Random(5)
    codes = np.zeros((count, WINDOW), np.uint8)
    for index in range(count):
        length = rng.randrange(1, WINDOW)
        codes[index, :length] = [rng.randrange(1, 97) for _ in range(length)]
        codes[index, rng.randrange(length)] = 120 + index % 2
    label = (np.arange(count) % 2).astype(np.int8)
    return Windows(codes, label, np.full(count, 3, np.int16), np.ones(count, np.float32))


@pytest.fixture(scope="module")
def trained() -> tuple[object, Windows]:
    windows = drawn(512)
    return fit_reader(windows, ReaderConfig(epochs=1, batch=64)), windows


def test_the_arrays_score_like_the_network(trained: tuple[object, Windows]) -> None:
    model, windows = trained

    reader = fallback_reader.Reader(**arrays_of(model, windows.codes[:32]))

    found = [reader.read(codes.tobytes().rstrip(b"\x00")) for codes in windows.codes[:32]]
    np.testing.assert_allclose(found, read(model, windows.codes[:32]), atol=1e-3)
    assert reader.mixing == pytest.approx(MIXING)


def test_a_network_of_another_shape_is_refused(trained: tuple[object, Windows]) -> None:
    model, windows = trained
    arrays = windows.codes[:4].copy()
    arrays[0, 3] = 0  # a hole: serving stops at the text's end, training does not know one

    with pytest.raises(ArtifactError, match=r"reader\.h"):
        arrays_of(_with_noise(model), arrays)


def _with_noise(model: object) -> object:
    class Noisy:
        layers = model.layers  # type: ignore[attr-defined]
        get_layer = staticmethod(model.get_layer)  # type: ignore[attr-defined]

        def predict(self, x: object, **how: object) -> object:
            return model.predict(x, **how) + 0.1  # type: ignore[attr-defined]

    return Noisy()


@pytest.mark.parametrize("name", sorted(ARCHITECTURES))
def test_every_architecture_learns_from_windows(name: str) -> None:
    windows = drawn(256)

    losses: list[float] = []
    fit_reader(
        windows,
        ReaderConfig(architecture=name, epochs=2, batch=64, rate=1e-2),
        lambda _, loss: losses.append(loss),
    )

    assert losses[1] < losses[0]
