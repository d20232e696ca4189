from __future__ import annotations

import pytest

from securitai.detector import Detector
from securitai.explain import MOST, explain
from securitai.request import Request
from securitai.testing import FixedScorer, make_request
from securitai.verdict import Category

ATTACK = "GET /search?a=shoes&q=red+socks'+OR+1=1+--+"


def fixed() -> Detector:
    return Detector(FixedScorer({"OR+1=1": 0.98}, category=Category.SQLI))


def test_the_counterfactual_is_what_the_model_says_without_the_text() -> None:
    detector = Detector.load()
    found = explain(detector, Request.parse("GET /search?q=' UNION SELECT password FROM users --"))

    told = found.counterfactual
    assert told is not None
    assert told.field == "query:q"
    assert told.score < found.verdict.threshold <= found.verdict.score
    span = max(found.reasons, key=lambda r: r.end - r.start)
    rest = span.value[: span.start] + span.value[span.end :]
    changed = Request(path="/search", query="q=" + rest.replace(" ", "%20"))
    assert detector.check(changed).score == pytest.approx(told.score, abs=1e-9)


def test_reasons_lie_inside_of_the_value_and_the_heaviest_comes_first() -> None:
    found = explain(
        Detector.load(), Request.parse("GET /?q=<script>alert(document.cookie)</script>")
    )

    weights = [r.weight for r in found.reasons]
    assert weights == sorted(weights, reverse=True)
    assert all(0 <= r.start < r.end <= len(r.value) for r in found.reasons)
    assert all(w > 0 for w in weights)


def test_any_scorer_is_explained_by_scoring_the_whole_request_again() -> None:
    found = explain(fixed(), make_request(ATTACK))

    told = found.counterfactual
    assert told is not None
    assert told.field == "query"
    assert told.score == 0.01
    assert set(told.removed) <= set("OR+1=1")


def test_a_request_with_nothing_to_read_has_no_reasons() -> None:
    found = explain(Detector.load(), Request.parse("GET /shoes"))

    assert (found.reasons, found.counterfactual) == ((), None)


def test_bytes_that_are_no_text_can_be_explained() -> None:
    request = make_request("POST /", body=b"\xff\xfe' OR 1=1 -- \x80<script>alert(1)</script>")

    for reason in explain(Detector.load(), request).reasons:
        reason.value.encode()


def test_an_explanation_scores_a_bounded_number_of_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    detector = fixed()
    asked: list[int] = []
    score = detector.scorer.score

    def counted(requests: list[Request]) -> object:
        asked.append(len(requests))
        return score(requests)

    monkeypatch.setattr(detector.scorer, "score", counted)
    explain(detector, make_request("GET /?q=" + "a" * 30_000 + "OR+1=1"))
    explain(detector, make_request("POST /?" + ATTACK, body=b"x" * 100_000))

    assert sum(asked) <= 2 * MOST
