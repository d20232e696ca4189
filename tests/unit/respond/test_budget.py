import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from securitai.respond.budget import budget_of, lowest
from securitai.store.sqlite import SqliteStore
from tests.unit.store.helpers import item, save

DAY = 86_400.0


@pytest.fixture
def filled(store: SqliteStore) -> SqliteStore:
    """Ten days: four false alarms (0.6, 0.7, 0.8, 0.9), two attacks (0.75, 0.99)."""
    alarms = [item(f"n{n}", 0.6 + n / 10, ago=n * DAY, truth="normal") for n in range(4)]
    attacks = [item("a1", 0.75, truth="attack"), item("a2", 0.99, truth="attack")]
    save(store, *alarms, *attacks, item("first", 0.02, ago=10 * DAY))
    return store


def test_the_threshold_keeps_the_budget_and_is_the_lowest_that_does(filled: SqliteStore) -> None:
    found = budget_of(filled, per_day=0.2, days=30, unlabelled=True)

    assert 0.7 < found["threshold"] < 0.700001
    assert found["false_alarms_per_day"] == pytest.approx(0.2, abs=0.01)
    assert (found["caught"], found["missed"], found["events"]) == (2, 0, 7)


def test_no_false_alarm_at_all_may_cost_attacks(filled: SqliteStore) -> None:
    found = budget_of(filled, per_day=0, days=30, unlabelled=True)

    assert found["threshold"] > 0.8999
    assert found["missed"] == 1


def test_a_label_of_a_person_counts_more_than_the_generator(filled: SqliteStore) -> None:
    strongest = max(filled.events.after(0), key=lambda e: e.score)
    filled.labels.put(strongest.id, "ann", "not_threat")

    assert budget_of(filled, per_day=0, days=30, unlabelled=True)["threshold"] > 0.99


def test_one_endpoint_can_be_asked_about(filled: SqliteStore) -> None:
    found = budget_of(filled, per_day=0, days=30, unlabelled=True, endpoint="/nowhere*")

    assert (found["events"], found["threshold"]) == (0, 0.01)


def test_events_without_a_label_may_be_left_out(store: SqliteStore) -> None:
    save(store, item("1", 0.9), item("2", 0.8))

    assert budget_of(store, per_day=0, days=7, unlabelled=True)["threshold"] > 0.9
    assert budget_of(store, per_day=0, days=7, unlabelled=False)["threshold"] == 0.01


@given(st.lists(st.floats(0, 1), max_size=30), st.integers(0, 40))
def test_at_most_so_many_scores_reach_the_lowest_threshold(
    scores: list[float], allowed: int
) -> None:
    threshold = lowest(np.array(scores), allowed)

    reached = sum(s >= threshold for s in scores)
    assert reached <= allowed or threshold == 1.0 or threshold == 0.01
