import pytest

from securitai.respond.blocklist import AUTOMATIC, REFRESH, StoreBlocklist
from securitai.respond.decisions import Decisions
from securitai.store.prepare import session_hash
from securitai.store.sqlite import SqliteStore


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_another_process_is_heard_within_a_second(store: SqliteStore) -> None:
    clock = Clock()
    here = StoreBlocklist(store, clock=clock)
    Decisions(store, StoreBlocklist(store)).block("address", "192.0.2.7", seconds=60, person="ann")
    before = here.blocked("192.0.2.7")

    clock.now = REFRESH + 0.01

    assert before is None
    assert here.blocked("192.0.2.7") == "decision-1"
    assert REFRESH < 1


@pytest.mark.parametrize("address", ["192.0.2.7", "::ffff:192.0.2.7"])
def test_a_range_blocks_every_address_in_it(store: SqliteStore, address: str) -> None:
    blocklist = StoreBlocklist(store)
    Decisions(store, blocklist).block("range", "192.0.2.0/24", seconds=60, person="ann")

    assert blocklist.blocked(address) == "decision-1"
    assert blocklist.blocked("198.51.100.1") is None


def test_what_is_no_address_is_not_blocked(store: SqliteStore) -> None:
    blocklist = StoreBlocklist(store)

    assert [blocklist.blocked(a) for a in (None, "", "unknown")] == [None] * 3


def test_the_allow_list_is_asked_first(store: SqliteStore) -> None:
    blocklist = StoreBlocklist(store)
    decisions = Decisions(store, blocklist)
    decisions.block("range", "192.0.2.0/24", seconds=60, person="ann")
    decisions.allow("192.0.2.7", None, "ann")

    assert blocklist.blocked("192.0.2.7") is None
    assert blocklist.allowed("192.0.2.7")
    assert blocklist.blocked("192.0.2.8") == "decision-1"
    assert not blocklist.allowed("192.0.2.8")


def test_the_operators_own_address_is_never_blocked(store: SqliteStore) -> None:
    blocklist = StoreBlocklist(store, own=["127.0.0.1"])
    Decisions(store, blocklist).block("range", "127.0.0.0/8", seconds=60, person="ann")
    blocklist.protect("127.0.0.9")

    assert blocklist.blocked("127.0.0.1") is None
    assert blocklist.blocked("127.0.0.9") is None
    assert blocklist.blocked("127.0.0.2") == "decision-1"


def test_a_block_ends_by_itself(store: SqliteStore) -> None:
    blocklist = StoreBlocklist(store)
    Decisions(store, blocklist).block("address", "192.0.2.7", seconds=0, person="ann")

    assert blocklist.blocked("192.0.2.7") is None


def test_a_session_is_known_by_its_cookie(store: SqliteStore) -> None:
    blocklist = StoreBlocklist(store)
    key = session_hash("abc", store.session_secret)
    Decisions(store, blocklist).block("session", key, seconds=60, person="ann")

    assert blocklist.blocked_session("theme=dark; sid=abc") == "decision-1"
    assert blocklist.blocked_session("theme=abc; sid=other") is None
    assert blocklist.blocked_session(None) is None


def test_observing_blocks_nothing_that_no_person_decided(store: SqliteStore) -> None:
    blocklist = StoreBlocklist(store)
    decisions = Decisions(store, blocklist)
    decisions.block("address", "192.0.2.7", seconds=60, person=AUTOMATIC)
    decisions.block("address", "192.0.2.8", seconds=60, person="ann")

    def blocked_in(mode: str) -> list[bool]:
        store.settings.set("policy", {"mode": mode})
        blocklist.reload()
        return [blocklist.blocked(a) is not None for a in ("192.0.2.7", "192.0.2.8")]

    assert blocked_in("observe") == [False, True]
    assert blocked_in("block") == [True, True]
    assert blocked_in("observe") == [False, True]


def test_when_the_store_fails_the_last_lists_stay(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    from securitai.errors import StoreError
    from securitai.respond import blocklist as module

    blocklist = StoreBlocklist(store)
    Decisions(store, blocklist).block("address", "192.0.2.7", seconds=60, person="ann")

    def broken(_store: SqliteStore) -> None:
        raise StoreError("gone")

    monkeypatch.setattr(module, "_read", broken)
    blocklist.reload()

    assert blocklist.blocked("192.0.2.7") == "decision-1"
