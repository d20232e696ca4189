import threading

from sqlalchemy import select

from securitai.api.learn.compare import compare
from securitai.api.learn.shadow import Shadow
from securitai.decide import Policy
from securitai.store.sqlite import SqliteStore
from securitai.store.tables import shadows
from securitai.testing import FixedScorer
from tests.unit.store.helpers import item, save

NEW = FixedScorer({"sneaky": 0.9})


def scores(store: SqliteStore) -> dict[int, float]:
    with store.database.read() as connection:
        return {r.event_id: r.score for r in connection.execute(select(shadows))}


def test_a_shadow_scores_what_was_and_what_is_stored_and_changes_nothing(
    store: SqliteStore,
) -> None:
    save(store, item("1", 0.1, "GET /?q=sneaky"))
    shadow = Shadow(store)
    shadow.start(2, NEW)
    first = shadow.step()
    save(store, item("2", 0.9, "GET /?q=attack"))

    second = shadow.step()

    assert (first, second, shadow.step()) == (1, 1, 0)
    assert scores(store) == {1: 0.9, 2: 0.01}
    assert [e.score for e in store.events.after(0)] == [0.1, 0.9]


def test_disagreements_are_shown_the_strongest_first(store: SqliteStore) -> None:
    save(store, item("1", 0.1, "GET /?q=sneaky"), item("2", 0.9), item("3", 0.1))
    shadow = Shadow(store)
    shadow.start(2, NEW)
    shadow.step()

    found = compare(
        store, {"id": 1, "report": None}, FixedScorer(), {"id": 2, "report": None}, NEW, policy=Policy()
    )  # fmt: skip

    assert found.shadowed == 3
    assert found.disagreements == ((2, 0.9, 0.01), (1, 0.1, 0.9))


def test_a_shadow_that_was_stopped_rests(store: SqliteStore) -> None:
    save(store, item("1"))
    shadow = Shadow(store)
    shadow.start(2, NEW)
    shadow.stop(2)

    assert shadow.step() == 0


def test_it_works_until_it_is_told_to_stop(store: SqliteStore) -> None:
    save(store, item("1"), item("2"))
    shadow, stop = Shadow(store), threading.Event()
    shadow.start(2, NEW)
    worker = threading.Thread(target=shadow.work, args=(stop, 0.01))
    worker.start()
    for _ in range(500):
        if len(scores(store)) == 2:
            break
        stop.wait(0.01)
    stop.set()
    worker.join(5)

    assert len(scores(store)) == 2
    assert not worker.is_alive()
