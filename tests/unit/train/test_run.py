from __future__ import annotations

import json

import pytest

from securitai import Detector
from securitai.features import article
from securitai.features.vocabulary import Vocabulary
from securitai.train import dataset, run
from tests.unit.train import samples

pytestmark = pytest.mark.train


def test_the_folder_is_an_artifact_that_the_detector_loads(trained):
    detector = Detector.load(trained.folder)

    assert detector.model.name == "lstm"
    assert detector.model.hash == trained.results.model


def test_the_manifest_says_all_that_serving_needs(trained):
    manifest = json.loads((trained.folder / "manifest.json").read_text())
    split = dataset.prepare(samples.rows(200), samples.TINY)
    fitted = Vocabulary.fit((e.text for e in split.train), min_count=samples.TINY.min_count)

    assert manifest["kind"] == "lstm"
    assert manifest["fields"] == list(article.FIELDS)
    assert manifest["length"] == samples.TINY.length
    assert manifest["vocabulary"] == {"padding": 0, "unknown": 1, "characters": fitted.characters}
    assert manifest["network"]["units"] == samples.TINY.units
    assert manifest["export"]["largest_difference"] <= 1e-4
    assert manifest["training"]["data"] == split.fingerprint


def test_what_is_measured_is_what_the_detector_says_of_the_held_out_quarter(trained):
    split = dataset.prepare(samples.rows(200), samples.TINY)
    verdicts = Detector.load(trained.folder).check_many([e.request for e in split.test])
    right = sum(v.malicious == bool(e.label) for v, e in zip(verdicts, split.test, strict=True))

    results = trained.results

    assert results.test.requests == len(split.test) == 50
    assert results.test.accuracy == right / 50


def test_the_results_are_written_as_json_and_png(trained):
    found = json.loads((trained.folder / "results.json").read_text())

    assert found["test"]["confusion"].keys() == {
        "true_positive",
        "false_positive",
        "true_negative",
        "false_negative",
    }
    assert {"accuracy", "loss", "precision", "recall", "false_positive_rate"} <= found[
        "test"
    ].keys()
    assert [epoch["number"] for epoch in found["history"]] == [1, 2]
    assert len(found["plots"]) == 4
    for name in found["plots"]:
        assert (trained.folder / name).read_bytes().startswith(b"\x89PNG")


def test_every_mistake_is_on_the_wrong_side_of_the_threshold(trained):
    wrong = trained.results.test.confusion
    count = wrong.false_positive + wrong.false_negative

    assert len(trained.results.mistakes) == min(count, 20)
    assert all((m.score >= 0.5) != bool(m.label) for m in trained.results.mistakes)


def test_labels_of_a_person_are_learned(tmp_path):
    rows = samples.rows(80)
    corrected = [(request, 1 - label) for request, label in rows[:4]]

    results = run.train(rows, tmp_path, samples.TINY, labelled=corrected, quiet=True)

    assert results.training["labelled"] == 4
    assert results.training["contradictions"] == 4
    assert (
        results.training["train"] + results.training["validation"] + results.training["test"] == 80
    )
