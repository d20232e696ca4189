import pytest

from securitai.errors import RequestError
from securitai.store.events import verdict_of
from securitai.store.query import EventFilter, parse_terms
from securitai.store.sqlite import SqliteStore
from securitai.verdict import Reason
from tests.unit.store.helpers import NOW, item, save, verdict

EVERYTHING = EventFilter()


def test_a_verdict_comes_back_bit_for_bit(store: SqliteStore) -> None:
    reasons = (Reason("query:q", "' OR 1", 0, 4, 1 / 3),)
    given = verdict(0.1 + 0.2 + 0.4, reasons=reasons, note="exception")
    (id_,) = save(store, item("1", verdict=given))

    event, stored = store.events.get(id_), store.events.request(id_)

    assert event is not None
    assert stored is not None
    assert verdict_of(event, stored.reasons) == given


def test_a_request_comes_back_as_it_was_logged(store: SqliteStore) -> None:
    one = item("1", line="POST /a?b=%27", body=b"\xff\x00", id="x")
    (id_,) = save(store, one)

    stored = store.events.request(id_)

    assert stored is not None
    assert stored.request == one[1]


def test_pages_follow_each_other_without_gap_or_repetition(store: SqliteStore) -> None:
    save(store, *(item(str(n), timestamp=NOW - n // 3) for n in range(25)))
    seen: list[int] = []
    cursor: str | None = None

    while True:
        events, cursor = store.events.page(EVERYTHING, cursor=cursor, limit=4)
        seen += [e.id for e in events]
        if cursor is None:
            break

    assert len(seen) == len(set(seen)) == 25
    assert seen == [e.id for e in store.events.all(EVERYTHING)]


def test_new_events_do_not_move_the_pages_that_follow(store: SqliteStore) -> None:
    save(store, *(item(str(n), ago=n) for n in range(10)))
    first, cursor = store.events.page(EVERYTHING, limit=5)
    save(store, item("new", timestamp=NOW + 5))

    second, _ = store.events.page(EVERYTHING, cursor=cursor, limit=5)

    assert not {e.id for e in first} & {e.id for e in second}
    assert len(second) == 5


@pytest.mark.parametrize("cursor", ["x", "1", "1.", "-1.2", "1.2.3", "١.2"])
def test_a_cursor_that_is_none_is_refused(store: SqliteStore, cursor: str) -> None:
    with pytest.raises(RequestError, match="is no cursor"):
        store.events.page(EVERYTHING, cursor=cursor)


def test_counts_are_numbers(store: SqliteStore) -> None:
    save(store, item("1", 0.9), item("2", 0.8), item("3"))

    counted = store.events.count(EVERYTHING)

    assert (counted.total, counted.flagged, counted.blocked) == (3, 2, 0)
    assert type(counted.flagged) is int


def test_what_else_a_source_did(store: SqliteStore) -> None:
    ids = save(
        store,
        item("1", 0.9, client="192.0.2.1"),
        item("2", client="192.0.2.1"),
        item("3", client="192.0.2.2"),
    )
    event = store.events.get(ids[0])

    assert event is not None
    assert [e.id for e in store.events.same_source(event)] == [ids[1]]


def test_similar_events_at_the_same_endpoint_come_first(store: SqliteStore) -> None:
    ids = save(
        store,
        item("1", 0.9, "GET /a?q=1"),
        item("2", 0.9, "GET /a?q=2", ago=50),
        item("3", 0.9, "GET /b?q=3", ago=10),
        item("4", 0.1, "GET /a?q=4"),
    )
    event = store.events.get(ids[0])

    assert event is not None
    assert [e.id for e in store.events.similar(event)] == [ids[1], ids[2]]


def test_flagged_events_between_two_ids(store: SqliteStore) -> None:
    ids = save(store, item("1", 0.9), item("2"), item("3", 0.9), item("4", 0.9))

    assert [e.id for e in store.events.flagged_between(ids[0], ids[2])] == [ids[2]]


def test_an_event_that_is_not_there(store: SqliteStore) -> None:
    assert store.events.get(7) is None
    assert store.events.request(7) is None
    assert store.events.many([7]) == []
    assert store.events.last_id() == 0


def test_labelled_events_are_counted_within_a_filter(store: SqliteStore) -> None:
    ids = save(store, item("1", 0.9), item("2"))
    store.labels.put(ids[0], "ann", "threat")

    assert store.events.labelled(EVERYTHING) == 1
    assert store.events.labelled(EventFilter(terms=parse_terms({"action": ["allow"]}))) == 0
