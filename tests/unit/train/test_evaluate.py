from __future__ import annotations

import json
from pathlib import Path

import pytest

from securitai.detector import Detector
from securitai.request import Request
from securitai.testing import FixedScorer, make_request
from securitai.train.evaluate import balanced, evaluate
from securitai.train.evaluation import report
from securitai.train.evaluation.rates import by_groups, threshold_at, wilson
from securitai.train.evaluation.samples import Sample, generated, scrubbed
from securitai.verdict import Category

SCORER = FixedScorer({"evil": 0.9, "odd": 0.7}, category=Category.SQLI)


def sample(target: str, label: int, source: str = "list", **values: object) -> Sample:
    category = Category.SQLI if label else None
    return Sample(source, "kind", "group", label, category, make_request(target), **values)  # type: ignore[arg-type]


SAMPLES = [
    sample("GET /?q=evil1", 1),
    sample("GET /?q=missed<script>", 1),
    sample("GET /?q=evil2", 1, "other"),
    sample("GET /?q=shoes", 0, "blazehttp"),
    sample("GET /?q=odd<b>", 0, "blazehttp"),
    sample("GET /?q=odd2", 0, "hard_benign", first=True),
]


def test_recall_and_false_positives_are_counted_by_source() -> None:
    own = evaluate(Detector(SCORER), SAMPLES).results.own

    assert {line.name: line.rate.share for line in own.attacks} == {"list": 0.5, "other": 1.0}
    assert own.mean_recall == 0.75
    assert {line.name: line.rate.hits for line in own.normal} == {"blazehttp": 1, "hard_benign": 1}


def test_the_threshold_is_fixed_on_the_first_halves_and_reported_on_the_others() -> None:
    fixed = evaluate(Detector(SCORER), SAMPLES).results.fixed

    assert 0.7 < fixed.threshold < 0.9
    assert [(line.name, line.rate.total) for line in fixed.normal] == [("blazehttp", 2)]


def test_what_is_constructed_is_reported_apart() -> None:
    both = [*SAMPLES, sample("GET /?q=odd", 0, "blazehttp", constructed=True)]

    lines = evaluate(Detector(SCORER), both).results.own.normal

    assert [(x.constructed, x.rate.total) for x in lines if x.name == "blazehttp"] == [
        (False, 2),
        (True, 1),
    ]


def test_the_category_is_right_for_what_is_caught_only() -> None:
    line = evaluate(Detector(SCORER), SAMPLES).results.own.attacks[0]

    assert line.category_right is not None
    assert (line.category_right.hits, line.category_right.total) == (1, 1)


def test_sources_of_a_label_count_alike_and_both_labels_for_a_half() -> None:
    weights = balanced(SAMPLES)

    assert weights == [0.125, 0.125, 0.25, 0.125, 0.125, 0.25]


def test_the_curves_and_the_calibration_are_not_drowned_by_a_long_list() -> None:
    many = [*SAMPLES, *(sample(f"GET /?q=missed{n}", 1) for n in range(98))]

    found = evaluate(Detector(SCORER), many)

    assert found.curves.recall.max() == 1
    caught = found.curves.recall[found.curves.thresholds == 0.9]
    assert caught == pytest.approx((0.01 + 1) / 2)
    assert found.results.calibration[-1][1] == 1


def test_recall_at_a_budget_is_given_for_every_source() -> None:
    budget = evaluate(Detector(SCORER), SAMPLES).results.budgets[0]

    assert budget.sources == {"list": 0.5, "other": 1.0}
    assert budget.mean_recall == 0.75


def test_what_the_list_of_paths_told_is_counted_apart() -> None:
    listed = sample("GET /HNAP1/", 1, "probes")

    lines = evaluate(Detector.load(), [*SAMPLES, listed]).results.own.attacks

    assert {line.name: line.listed for line in lines}["probes"] == 1


def test_a_report_shows_hostile_requests_as_text(tmp_path: Path) -> None:
    html, results = report.write(tmp_path, evaluate(Detector(SCORER), SAMPLES))

    text = html.read_text()
    assert "missed&lt;script&gt;" in text
    assert "missed<script>" not in text
    assert json.loads(results.read_text())["requests"] == len(SAMPLES)


def test_scrubbing_takes_the_host_the_cookie_and_the_agent() -> None:
    headers = (("HOST", "a"), ("cookie", "b=c"), ("User-Agent", "d"), ("Accept", "e"))

    bare = scrubbed(Request(headers=headers, user_agent="d"))

    assert bare.headers == (("Accept", "e"),)
    assert bare.user_agent is None


def test_generated_samples_are_the_same_for_the_same_seed() -> None:
    first, again = generated(6, 1), generated(6, 1)

    assert [s.request for s in first] == [s.request for s in again]
    assert {s.request for s in first} != {s.request for s in generated(6, 2)}


def test_a_threshold_keeps_the_rate_even_where_scores_are_equal() -> None:
    scores = [0.1] * 90 + [0.9] * 10

    limit = threshold_at(scores, 0.05)

    assert sum(s >= limit for s in scores) == 0


def test_an_interval_over_hosts_is_wider_when_one_host_has_all_the_alarms() -> None:
    hits = [True] * 50 + [False] * 450
    groups = [str(i // 50) for i in range(500)]

    assert by_groups(hits, groups).high > wilson(50, 500).high
