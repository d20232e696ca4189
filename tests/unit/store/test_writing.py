import threading
from pathlib import Path

import pytest
from sqlalchemy import text

from securitai.errors import StoreError
from securitai.store.query import EventFilter
from securitai.store.sqlite import SqliteStore
from securitai.verdict import ModelRef
from tests.unit.store.helpers import item, verdict


def test_each_source_and_key_is_stored_once(store: SqliteStore) -> None:
    first = store.save("a", [item("1"), item("2"), item("1")])
    again = store.save("a", [item("2"), item("3")])
    other = store.save("b", [item("1")])

    assert (first, again, other) == (2, 1, 1)
    assert store.events.count(EventFilter()).total == 4


def test_of_a_key_given_twice_the_first_is_kept(store: SqliteStore) -> None:
    store.save("a", [item("1", 0.9), item("1", 0.1)])

    assert [e.score for e in store.events.after(0)] == [0.9]


def test_many_keys_are_looked_up_in_pieces(store: SqliteStore) -> None:
    items = [item(str(n)) for n in range(1200)]

    assert (store.save("a", items), store.save("a", items)) == (1200, 0)


def test_a_batch_is_stored_whole_or_not_at_all(store: SqliteStore) -> None:
    with store.database.write() as connection:
        connection.execute(
            text("create trigger no before insert on tops begin select raise(abort, 'no'); end")
        )

    with pytest.raises(StoreError, match="cannot be written"):
        store.save("a", [item("1", 0.9), item("2")])

    assert store.events.count(EventFilter()).total == 0
    assert store.campaigns.page(EventFilter()) == ([], None)


def test_every_verdict_carries_its_model(store: SqliteStore) -> None:
    newer = ModelRef("fixed", "2", "1" * 12)

    store.save("a", [item("1"), item("2", verdict=verdict(model=newer))])

    assert [e.model.version for e in store.events.after(0)] == ["1", "2"]


def test_writers_wait_for_each_other(tmp_path: Path) -> None:
    stores = [SqliteStore(tmp_path / "a.db") for _ in range(3)]

    def write(number: int) -> None:
        for n in range(20):
            stores[number].save("a", [item(f"{number}-{n}"), item(f"shared-{n}")])

    threads = [threading.Thread(target=write, args=(n,)) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    total = stores[0].events.count(EventFilter()).total
    for one in stores:
        one.close()

    assert total == 3 * 20 + 20
