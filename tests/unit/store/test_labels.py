from pathlib import Path

import pytest

from securitai.errors import StoreError
from securitai.store.labels import labelled
from securitai.store.sqlite import SqliteStore
from tests.unit.store.helpers import item, save


def test_the_latest_label_stands_and_the_earlier_one_is_remembered(store: SqliteStore) -> None:
    (id_,) = save(store, item("1", 0.9))

    store.labels.put(id_, "ann", "threat")
    store.labels.put(id_, "bob", "not_threat", "it is our own scanner")

    event = store.events.get(id_)
    assert event is not None
    assert event.label == "not_threat"
    assert [(m.person, m.label, m.undone is None) for m in store.labels.of(id_)] == [
        ("bob", "not_threat", True),
        ("ann", "threat", False),
    ]


def test_a_label_can_be_taken_back(store: SqliteStore) -> None:
    (id_,) = save(store, item("1", 0.9))
    store.labels.put(id_, "ann", "threat")

    store.labels.remove(id_, "ann")

    event = store.events.get(id_)
    assert event is not None
    assert event.label is None
    assert store.labels.counts() == {}


def test_labels_are_counted_by_event(store: SqliteStore) -> None:
    ids = save(store, item("1", 0.9), item("2", 0.9), item("3"))
    store.labels.put(ids[0], "ann", "threat")
    store.labels.put(ids[0], "ann", "threat")
    store.labels.put(ids[1], "ann", "threat")
    store.labels.put(ids[2], "ann", "not_threat")

    assert store.labels.counts() == {"threat": 2, "not_threat": 1}


def test_notes_are_kept_in_order(store: SqliteStore) -> None:
    (id_,) = save(store, item("1"))
    store.labels.add_note(id_, "ann", "first")
    store.labels.add_note(id_, "bob", "second")

    assert [(n["person"], n["text"]) for n in store.labels.notes(id_)] == [
        ("ann", "first"),
        ("bob", "second"),
    ]


def test_training_reads_requests_with_their_labels(store: SqliteStore) -> None:
    bad, good = item("1", 0.9, "GET /a?q=%27"), item("2", 0.1, "POST /b", body=b"x=1")
    ids = save(store, bad, good, item("3", 0.9))
    store.labels.put(ids[0], "ann", "threat")
    store.labels.put(ids[1], "ann", "not_threat")

    assert list(labelled(store.path)) == [(bad[1], 1), (good[1], 0)]


def test_training_on_a_store_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"there is no store at .*missing\.db"):
        list(labelled(tmp_path / "missing.db"))

    assert not (tmp_path / "missing.db").exists()
