"""One table: every store that the pipeline may write to."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from securitai.store.sqlite import SqliteStore
from securitai.store.store import Item, Store
from securitai.testing import MemoryStore
from tests.unit.store.helpers import item

Maker = Callable[[Path], Store]


STORES: dict[str, Maker] = {
    "memory": lambda _: MemoryStore(),
    "sqlite": lambda folder: SqliteStore(folder / "a.db"),
}


@pytest.fixture(params=STORES)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    made = STORES[request.param](tmp_path)
    yield made
    if hasattr(made, "close"):
        made.close()


def items(*keys: str) -> list[Item]:
    return [item(key) for key in keys]


def test_save_says_how_many_were_new(store: Store) -> None:
    assert store.save("a", items("1", "2")) == 2
    assert store.save("a", items("2", "3")) == 1
    assert store.save("a", []) == 0


def test_keys_belong_to_their_source(store: Store) -> None:
    store.save("a", items("1"))

    assert store.save("b", items("1")) == 1


def test_a_key_that_is_given_twice_at_once_is_one_event(store: Store) -> None:
    assert store.save("a", items("1", "1")) == 1


def test_a_source_that_was_never_read_has_no_position(store: Store) -> None:
    store.set_position("a", "5")

    assert store.position("b") is None


def test_the_latest_position_is_kept(store: Store) -> None:
    store.set_position("a", "5")
    store.set_position("a", "6")

    assert store.position("a") == "6"
