from securitai.respond.ban import AutoBan
from securitai.respond.blocklist import AUTOMATIC, StoreBlocklist
from securitai.respond.decisions import Decisions
from securitai.store.sqlite import SqliteStore
from securitai.store.store import Item
from securitai.verdict import Action
from tests.unit.store.helpers import item, verdict


def made(store: SqliteStore, *items: Item) -> tuple[int, list[str]]:
    store.settings.set("policy", {"mode": "block"})
    blocklist = StoreBlocklist(store, own=["127.0.0.1"])
    decisions = Decisions(store, blocklist)
    count = AutoBan(decisions, blocklist, store.settings).respond(items)
    return count, [d["value"] for d in decisions.all()]


BLOCK = verdict(0.9, action=Action.BLOCK)


def test_the_source_of_a_blocked_request_is_refused_for_a_while(store: SqliteStore) -> None:
    count, values = made(
        store,
        item("1", verdict=BLOCK, client="192.0.2.7"),
        item("2", verdict=BLOCK, client="192.0.2.7"),
        item("3", 0.9, client="192.0.2.8"),
    )

    assert (count, values) == (1, ["192.0.2.7"])
    assert StoreBlocklist(store).blocked("192.0.2.7") is not None


def test_a_flagged_request_bans_nobody(store: SqliteStore) -> None:
    assert made(store, item("1", 0.9, client="192.0.2.8")) == (0, [])


def test_own_and_odd_addresses_are_left_alone(store: SqliteStore) -> None:
    assert made(
        store,
        item("1", verdict=BLOCK, client="127.0.0.1"),
        item("2", verdict=BLOCK, client="unknown"),
        item("3", verdict=BLOCK, client=None),
    ) == (0, [])


def test_zero_minutes_ban_nobody(store: SqliteStore) -> None:
    store.settings.put("ban_minutes", 0, "ann")

    assert made(store, item("1", verdict=BLOCK, client="192.0.2.7")) == (0, [])


def test_a_ban_says_that_no_person_decided(store: SqliteStore) -> None:
    made(store, item("1", verdict=BLOCK, client="192.0.2.7"))

    entries, _ = store.audit.page()

    assert entries[0]["person"] == AUTOMATIC
