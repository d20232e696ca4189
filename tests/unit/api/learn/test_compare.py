import pytest

from securitai.api.learn.compare import Measured, compare, objections
from securitai.decide import Policy
from securitai.store.sqlite import SqliteStore
from securitai.testing import FixedScorer
from tests.unit.store.helpers import item, save

OLD = FixedScorer({"attack": 0.9, "o'brien": 0.8})
ROW = {"id": 1, "report": None}


def filled(store: SqliteStore) -> SqliteStore:
    ids = save(
        store,
        *(item(f"a{n}", 0.9, f"GET /search?q=attack{n}", truth="attack") for n in range(20)),
        *(item(f"n{n}", 0.1, f"GET /products/{n}", truth="normal") for n in range(20)),
        item("fp", 0.8, "GET /search?q=o'brien", truth="normal"),
        item("fn", 0.1, "GET /search?q=sneaky", truth="attack"),
    )
    store.labels.put(ids[40], "ann", "not_threat")
    store.labels.put(ids[41], "ann", "threat")
    return store


def test_a_model_that_learned_the_labels_is_better_and_not_refused(store: SqliteStore) -> None:
    new = FixedScorer({"attack": 0.9, "sneaky": 0.9, "ATTACK": 0.9, "%61": 0.9, "note=": 0.9})

    found = compare(filled(store), ROW, OLD, {"id": 2, "report": None}, new, policy=Policy())

    assert (found.labels, found.labels_right_old, found.labels_right_new) == (2, 0, 2)
    assert found.refused == ()
    assert {m.name: m.better for m in found.metrics} == {
        "recall on your threats": True,
        "false positives on your labels": True,
        "recall on stored attacks": None,
        "recall on mutated attacks": True,
        "flagged of normal traffic": None,
    }


def test_more_false_alarms_are_a_reason(store: SqliteStore) -> None:
    new = FixedScorer({"attack": 0.9, "products": 0.9, "%61": 0.9})

    found = compare(filled(store), ROW, OLD, {"id": 2, "report": None}, new, policy=Policy())

    assert found.refused == ("flagged of normal traffic went from 0.0% to 100.0%",)


def test_less_robustness_is_a_reason(store: SqliteStore) -> None:
    old = FixedScorer({"attack": 0.9, "ATTACK": 0.9, "%61": 0.9})
    new = FixedScorer({"attack": 0.9})

    found = compare(filled(store), ROW, old, {"id": 2, "report": None}, new, policy=Policy())

    assert any(r.startswith("recall on mutated attacks went from") for r in found.refused)


def test_an_empty_store_gives_no_figures_and_no_reasons(store: SqliteStore) -> None:
    found = compare(store, ROW, OLD, {"id": 2, "report": None}, FixedScorer(), policy=Policy())

    assert all(m.old is None for m in found.metrics)
    assert found.refused == ()


def test_held_out_figures_of_both_reports_are_compared(store: SqliteStore) -> None:
    old = {"id": 1, "report": '{"held_out":{"recall":0.95,"false_positive_rate":0.001}}'}
    new = {"id": 2, "report": '{"held_out":{"recall":0.90,"false_positive_rate":0.001}}'}

    found = compare(store, old, OLD, new, OLD, policy=Policy())

    assert found.refused == ("recall on held-out data went from 95.0% to 90.0%",)


@pytest.mark.parametrize(
    ("metric", "refused"),
    [
        (Measured("a", 0.5, 0.4, False), True),
        (Measured("a", 0.5, 0.6, True), False),
        (Measured("a", None, None, None), False),
    ],
)
def test_only_what_got_worse_is_an_objection(metric: Measured, refused: bool) -> None:
    assert bool(objections([metric])) is refused
