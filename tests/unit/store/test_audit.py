import pytest

from securitai.errors import RequestError
from securitai.store.sqlite import SqliteStore


def test_what_was_done_is_kept_newest_first_and_in_pages(store: SqliteStore) -> None:
    for n in range(5):
        store.audit.add("ann", "block", f"address {n}", seconds=n, reason=None)

    first, cursor = store.audit.page(limit=3)
    second, end = store.audit.page(cursor, limit=3)

    assert [e["object"] for e in first + second] == [f"address {n}" for n in (4, 3, 2, 1, 0)]
    assert first[0]["detail"] == {"seconds": 4}
    assert end is None


def test_a_cursor_that_is_none_is_refused(store: SqliteStore) -> None:
    with pytest.raises(RequestError, match="'x' is no cursor"):
        store.audit.page("x")
