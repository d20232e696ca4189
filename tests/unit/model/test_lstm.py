from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from securitai import Detector, Request
from securitai.errors import ArtifactError
from securitai.features import article
from securitai.model import lstm
from tests.unit.model import lstm_artifact

SIZE = len(lstm_artifact.CHARACTERS) + 2

anything = st.text(st.characters())
requests = st.builds(
    Request,
    method=anything,
    path=anything,
    query=anything,
    body=st.none() | st.binary(),
    status=st.none() | st.integers(),
)
shared = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


@pytest.fixture(scope="module")
def scorer(tmp_path_factory):
    return lstm.load(lstm_artifact.write(tmp_path_factory.mktemp("lstm")))


def sigmoid(values):
    return 1 / (1 + np.exp(-values))


def reference(text):
    """The recurrence written out, in float64, from the same weights."""
    w = {k: v.astype(np.float64) for k, v in lstm_artifact.tensors(SIZE).items()}
    units = w["recurrent"].shape[2]
    bias = w["bias"][0][: 4 * units] + w["bias"][0][4 * units :]
    hidden = cell = np.zeros(units)
    for character in text:
        rank = lstm_artifact.CHARACTERS.find(character)
        x = w["embedding"][rank + 2 if rank >= 0 else 1]
        i, o, f, c = np.split(w["kernel"][0] @ x + w["recurrent"][0] @ hidden + bias, 4)
        cell = sigmoid(f) * cell + sigmoid(i) * np.tanh(c)
        hidden = sigmoid(o) * np.tanh(cell)
    return float(sigmoid(hidden @ w["dense"][:, 0] + w["dense_bias"][0]))


def test_the_score_is_that_of_the_recurrence_written_out(scorer):
    request = Request.parse("GET /search?q=' OR 1=1 --")

    assert scorer.score([request])[0].score == pytest.approx(
        reference(article.text(request)), abs=1e-6
    )


@shared
@given(st.lists(requests, max_size=5))
def test_a_request_scores_the_same_alone_and_among_others(scorer, many):
    together = scorer.score(many)

    assert together == [scorer.score([one])[0] for one in many]
    assert all(0 <= scored.score <= 1 for scored in together)


def test_no_requests_give_no_scores(scorer):
    assert scorer.score([]) == []


def test_only_the_last_characters_count(scorer):
    short, long = (Request(query="a=" + "x" * n, path="/end") for n in (2000, 200_000))

    assert scorer.score([short]) == scorer.score([long])


def test_the_fields_of_the_manifest_are_read(tmp_path):
    names = list(article.fields(status_code=False))
    blind = lstm.load(lstm_artifact.write(tmp_path, fields=names))

    first, second = blind.score([Request(status=200), Request(status=500)])

    assert first == second


def test_the_detector_loads_the_kind_lstm(tmp_path):
    artifact = lstm_artifact.write(tmp_path)
    verdict = Detector.load(tmp_path).check(Request.parse("GET /"))

    assert verdict.model == artifact.ref
    assert verdict.threshold == 0.5


@pytest.mark.parametrize(
    "changes",
    [
        {"vocabulary": {}},
        {"vocabulary": None},
        {"vocabulary": {"characters": "aa"}},
        {"fields": ["host"]},
        {"fields": []},
        {"length": 0},
        {"length": 10**9},
        {"length": "many"},
    ],
)
def test_a_manifest_that_describes_no_lstm_is_refused(tmp_path, changes):
    artifact = lstm_artifact.write(tmp_path, **changes)

    with pytest.raises(ArtifactError, match=r"manifest\.json describes no LSTM"):
        lstm.load(artifact)


def test_a_dictionary_larger_than_the_network_is_refused(tmp_path):
    artifact = lstm_artifact.write(
        tmp_path, vocabulary={"characters": lstm_artifact.CHARACTERS + "€"}
    )

    with pytest.raises(ArtifactError, match=f"does not run with {SIZE + 1} ids"):
        lstm.load(artifact)


def test_a_graph_that_cannot_be_run_is_refused():
    with pytest.raises(ArtifactError, match="ONNX Runtime"):
        lstm.session(b"rubbish")
