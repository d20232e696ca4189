from __future__ import annotations

from importlib.machinery import ModuleSpec

import numpy as np
import pytest

from securitai.errors import MissingExtraError
from securitai.train import networks
from securitai.train.config import TrainConfig
from tests.unit.train import samples


@pytest.fixture(scope="module")
def model():
    networks.prepare(samples.TINY)
    return networks.lstm(30, samples.TINY)


def ids(*lengths):
    random = np.random.default_rng(0)
    padded = np.zeros((len(lengths), max(lengths)), np.int32)
    for row, length in zip(padded, lengths, strict=True):
        row[:length] = random.integers(1, 30, length)
    return padded


@pytest.mark.train
def test_the_score_does_not_depend_on_padding(model):
    score = networks.score_step(model)
    batch = ids(40, 17, 5)

    alone = [score(row[None, :length])[0] for row, length in zip(batch, (40, 17, 5), strict=True)]
    more = score(np.pad(batch, ((0, 0), (0, 60))))

    assert score(batch) == pytest.approx(np.array(alone), abs=1e-6)
    assert more == pytest.approx(np.array(alone), abs=1e-6)


@pytest.mark.train
def test_the_layers_are_those_of_the_article():
    networks.prepare(samples.TINY)
    built = networks.lstm(30, TrainConfig())
    kinds = [type(layer).__name__ for layer in built.layers]
    cell = built.get_layer("lstm").cell

    assert kinds == ["Embedding", "Dropout", "LSTM", "Dropout", "Dense"]
    assert built.get_layer("embedding").output_dim == 32
    assert cell.units == 64
    assert cell.recurrent_dropout > 0


@pytest.mark.train
def test_forget_gates_begin_open():
    networks.prepare(samples.TINY)
    config = TrainConfig(memory=100)
    forget = np.array(networks.lstm(30, config).get_layer("lstm").cell.bias)[64:128]

    assert ((forget >= 0) & (forget <= np.log(100))).all()
    assert forget.max() > 4


@pytest.mark.train
def test_dropout_repeats_itself_after_a_reseed(model):
    batch = ids(20, 20)

    def noisy():
        return np.asarray(model(batch, training=True)).tolist()

    networks.reseed(model, 5)
    first, second = noisy(), noisy()
    networks.reseed(model, 5)

    assert first != second
    assert noisy() == first


@pytest.mark.parametrize("absent", ["tensorflow", "keras", "onnx", "matplotlib"])
def test_a_missing_package_is_named_with_the_command_that_brings_it(monkeypatch, absent):
    def find(name: str) -> ModuleSpec | None:
        return None if name == absent else ModuleSpec(name, None)

    monkeypatch.setattr(networks, "find_spec", find)

    with pytest.raises(MissingExtraError, match=rf"{absent} .* pip install 'securitai\[train\]'"):
        networks.require_keras()


@pytest.mark.train
def test_the_fast_pass_gives_the_scores_and_gradients_of_keras():
    import tensorflow as tf

    from securitai.train import fused

    networks.prepare(samples.TINY)
    built = networks.lstm(30, TrainConfig(dropout=0, recurrent_dropout=0, units=16))
    batch = ids(60, 21, 1, 60)

    def gradients(forward):
        with tf.GradientTape() as tape:
            scores = forward()
            loss = tf.reduce_sum(scores * tf.constant([1.0, -2.0, 3.0, -4.0]))
        found = tape.gradient(loss, built.trainable_variables)
        return [scores.numpy(), *(tf.convert_to_tensor(g).numpy() for g in found)]

    expected = gradients(lambda: built(batch, training=True)[:, 0])
    fast = gradients(lambda: fused.scores(built, batch, training=True))

    for one, other in zip(expected, fast, strict=True):
        assert other == pytest.approx(one, rel=1e-3, abs=1e-4)


@pytest.mark.train
def test_recurrent_dropout_drops_units_of_the_state():
    from securitai.train import fused

    networks.prepare(samples.TINY)
    built = networks.lstm(30, TrainConfig(dropout=0, recurrent_dropout=0.5))
    batch = ids(20, 20)

    first, second = (fused.scores(built, batch, training=True).numpy() for _ in range(2))
    served = fused.scores(built, batch, training=False).numpy()

    assert first.tolist() != second.tolist()
    assert served == pytest.approx(networks.score_step(built)(batch), abs=1e-6)
