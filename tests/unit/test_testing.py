from __future__ import annotations

import pytest

from securitai.detector import Detector
from securitai.errors import StoreError
from securitai.pipeline import run
from securitai.request import Request
from securitai.testing import FixedScorer, ListSource, MemoryStore, log_line, make_request


def test_a_made_request_takes_any_field() -> None:
    request = make_request("POST /login?next=/", body=b"x", status=401)

    assert (request.method, request.target, request.body, request.status) == (
        "POST",
        "/login?next=/",
        b"x",
        401,
    )


def test_the_fixed_scorer_looks_into_target_and_body() -> None:
    scorer = FixedScorer({"evil": 0.9})

    scores = scorer.score([make_request("GET /evil"), make_request(body=b"evil"), make_request()])

    assert [(scored.score, scored.field) for scored in scores] == [
        (0.9, "target"),
        (0.9, "body"),
        (0.01, None),
    ]


def test_the_fakes_make_a_whole_pipeline() -> None:
    store = MemoryStore()

    run(
        ListSource([make_request(), make_request("GET /evil")]),
        Detector(FixedScorer({"evil": 1.0})),
        store,
    )

    assert [verdict.malicious for _, verdict, _ in store.events.values()] == [False, True]


def test_the_memory_store_keeps_a_key_once_and_fails_when_told() -> None:
    store = MemoryStore()
    verdict = Detector(FixedScorer()).check(make_request())
    item = ("k", make_request(), verdict, None)

    assert (store.save("s", [item]), store.save("s", [item]), store.save("t", [item])) == (1, 0, 1)
    with pytest.raises(StoreError):
        MemoryStore(StoreError("full")).save("s", [item])


def test_a_log_line_is_read_back() -> None:
    assert Request.from_json(log_line(make_request())) == make_request()
