from __future__ import annotations

import numpy as np
import pytest

from securitai.errors import ArtifactError
from securitai.features.vocabulary import Vocabulary
from securitai.model import artifact, lstm
from securitai.train import export, networks
from securitai.train.config import TrainConfig

pytestmark = pytest.mark.train

TEXTS = [f'{{"method":"GET","query":{{"q":"{n * "ab"}€{n}"}}}}' for n in range(1, 40)]
CONFIG = TrainConfig(embedding=8, units=16)


@pytest.fixture(scope="module")
def model():
    """A network with recurrent dropout whose weights and biases are all large."""
    networks.prepare(CONFIG)
    built = networks.lstm(Vocabulary.fit(TEXTS).size, CONFIG)
    random = np.random.default_rng(0)
    for layer in built.layers:
        layer.set_weights([random.normal(size=w.shape) for w in layer.get_weights()])
    return built


def test_the_graph_scores_like_the_network(model, tmp_path):
    written = export.export(model, Vocabulary.fit(TEXTS), CONFIG, tmp_path, TEXTS)
    scorer = lstm.load(written)

    assert written.manifest["export"]["checked"] == 1000
    assert written.manifest["export"]["largest_difference"] < 1e-5
    assert scorer.threshold == CONFIG.threshold


def test_the_lstm_is_one_fused_operator(model):
    import onnx

    graph = onnx.load_from_string(export.build(export.weights(model)))
    onnx.checker.check_model(graph)

    assert [node.op_type for node in graph.graph.node].count("LSTM") == 1
    assert "Loop" not in {node.op_type for node in graph.graph.node}


@pytest.mark.parametrize("name", ["bias", "recurrent", "embedding", "dense_bias"])
def test_export_fails_when_scores_differ(model, tmp_path, monkeypatch, name):
    real = export.weights
    monkeypatch.setattr(
        export, "weights", lambda m: {**real(m), name: real(m)[name] + np.float32(0.01)}
    )
    (tmp_path / artifact.MANIFEST).write_text("{}")

    with pytest.raises(ArtifactError, match=r"scores differently .* not exported"):
        export.export(model, Vocabulary.fit(TEXTS), CONFIG, tmp_path, TEXTS)

    assert not (tmp_path / artifact.MANIFEST).exists()


def test_export_fails_when_a_score_is_no_number(model, monkeypatch):
    real = export.weights
    bad = {**real(model), "dense_bias": np.array([np.nan], np.float32)}
    ids = [np.array([2, 3], np.int32)]

    with pytest.raises(ArtifactError, match="scores differently"):
        export.verify(model, export.build(bad), ids)


def test_a_thousand_texts_are_checked_however_many_there_are():
    few, many = export.sample(TEXTS, CONFIG), export.sample(TEXTS * 40, CONFIG)

    assert len(few) == len(many) == 1000
    assert few[: len(TEXTS)] == TEXTS
