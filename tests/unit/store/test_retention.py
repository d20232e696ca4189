from securitai.store.query import EventFilter
from securitai.store.retention import forget
from securitai.store.sqlite import SqliteStore
from tests.unit.store.helpers import item, save

DAY = 86_400.0


def test_old_events_go_but_labels_notes_and_the_newest_stay(store: SqliteStore) -> None:
    ids = save(
        store,
        item("1", 0.9, ago=9 * DAY),
        item("labelled", 0.9, ago=9 * DAY),
        item("noted", 0.9, ago=9 * DAY),
        item("new"),
    )
    store.labels.put(ids[1], "ann", "threat")
    store.labels.add_note(ids[2], "ann", "keep this")

    removed = forget(store, 7)

    assert removed == 1
    assert [e.id for e in store.events.after(0)] == ids[1:]
    assert store.events.request(ids[0]) is None


def test_nothing_goes_without_a_limit(store: SqliteStore) -> None:
    save(store, item("1", ago=900 * DAY), item("2"))

    assert forget(store, 0) == 0
    assert store.events.count(EventFilter()).total == 2


def test_ids_are_not_given_again(store: SqliteStore) -> None:
    ids = save(store, item("1", ago=9 * DAY), item("2", ago=9 * DAY))

    forget(store, 7)
    store.save("test", [item("3")])

    assert store.events.last_id() > ids[1]
