import pytest

from securitai.errors import RefusedError, RequestError
from securitai.respond import decisions as decisions_module
from securitai.respond.blocklist import StoreBlocklist
from securitai.respond.decisions import Decisions
from securitai.store.sqlite import SqliteStore
from tests.unit.store.helpers import item, save


@pytest.fixture
def blocklist(store: SqliteStore) -> StoreBlocklist:
    return StoreBlocklist(store)


@pytest.fixture
def decisions(store: SqliteStore, blocklist: StoreBlocklist) -> Decisions:
    return Decisions(store, blocklist)


def test_a_block_is_in_force_when_the_call_returns_and_gone_when_undone(
    decisions: Decisions, blocklist: StoreBlocklist
) -> None:
    made = decisions.block("address", "192.0.2.7", seconds=60, person="ann", reason="sqli")
    blocked = blocklist.blocked("192.0.2.7")
    undone = decisions.undo(made["id"], "bob")

    assert blocked == f"decision-{made['id']}"
    assert blocklist.blocked("192.0.2.7") is None
    assert undone is not None
    assert (undone["active"], undone["undone_by"]) == (False, "bob")


def test_who_when_and_why_are_recorded(store: SqliteStore, decisions: Decisions) -> None:
    made = decisions.block("address", "192.0.2.7", seconds=60, person="ann", reason="sqli")
    decisions.undo(made["id"], "bob")
    decisions.undo(made["id"], "eve")

    entries, _ = store.audit.page()

    assert [(e["person"], e["action"], e["object"]) for e in entries] == [
        ("bob", "unblock", "address 192.0.2.7"),
        ("ann", "block", "address 192.0.2.7"),
    ]
    assert entries[1]["detail"]["reason"] == "sqli"


@pytest.mark.parametrize(
    ("kind", "value", "kept"),
    [
        ("address", "::ffff:192.0.2.7", "192.0.2.7"),
        ("range", "192.0.2.9/24", "192.0.2.0/24"),
        ("session", "0123456789abcdef", "0123456789abcdef"),
    ],
)
def test_values_are_kept_in_one_form(
    decisions: Decisions, kind: str, value: str, kept: str
) -> None:
    assert decisions.block(kind, value, seconds=60, person="ann")["value"] == kept


@pytest.mark.parametrize(
    ("kind", "value"), [("address", "shop"), ("range", "x/8"), ("session", "' OR 1=1 --     ")]
)
def test_a_value_that_is_none_is_refused(decisions: Decisions, kind: str, value: str) -> None:
    with pytest.raises(RequestError):
        decisions.block(kind, value, seconds=60, person="ann")


@pytest.mark.parametrize(("kind", "value"), [("address", "192.0.2.7"), ("range", "192.0.2.0/24")])
def test_ones_own_address_is_never_blocked(decisions: Decisions, kind: str, value: str) -> None:
    with pytest.raises(RefusedError, match="your own address"):
        decisions.block(kind, value, seconds=60, person="ann", own="192.0.2.7")

    assert decisions.all() == []


def test_what_is_allowed_cannot_be_blocked(decisions: Decisions) -> None:
    decisions.allow("192.0.2.0/24", "office", "ann")

    with pytest.raises(RefusedError, match="on the allow-list"):
        decisions.block("address", "192.0.2.7", seconds=60, person="ann")
    with pytest.raises(RefusedError, match="on the allow-list already"):
        decisions.allow("192.0.2.0/24", None, "ann")


def test_the_allow_list_begins_with_ones_own_address(decisions: Decisions) -> None:
    made = decisions.allow("198.51.100.0/24", "office", "ann")

    assert [(a["network"], a["own"]) for a in decisions.allow_list("192.0.2.7")] == [
        ("192.0.2.7", True),
        ("198.51.100.0/24", False),
    ]
    assert decisions.remove_allow(made["id"], "ann")
    assert not decisions.remove_allow(made["id"], "ann")


def test_decisions_that_are_over_are_not_active(decisions: Decisions) -> None:
    decisions.block("address", "192.0.2.7", seconds=-1, person="ann")
    decisions.block("address", "192.0.2.8", seconds=60, person="ann")

    assert [d["value"] for d in decisions.all(active=True)] == ["192.0.2.8"]
    assert len(decisions.all()) == 2


def test_a_long_block_is_listed_however_many_short_ones_came_after_it(
    decisions: Decisions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(decisions_module, "LISTED", 3)
    decisions.block("address", "192.0.2.7", seconds=60, person="ann")
    for last in range(4):
        decisions.block("address", f"192.0.2.{10 + last}", seconds=-1, person="detector")

    assert [d["value"] for d in decisions.all()] == ["192.0.2.7", "192.0.2.13", "192.0.2.12"]


def test_a_preview_says_who_else_is_behind_it(store: SqliteStore, decisions: Decisions) -> None:
    save(
        store,
        item("1", 0.9, client="192.0.2.1"),
        item("2", client="192.0.2.1"),
        item("3", line="GET /cart", client="192.0.2.2"),
        item("4", client="198.51.100.1"),
        item("old", client="192.0.2.1", ago=8 * 86_400),
    )

    one = decisions.preview("address", "192.0.2.1", None)
    many = decisions.preview("range", "192.0.2.0/24", "203.0.113.1")

    assert (one["normal"], one["flagged"], one["refused"]) == (1, 1, None)
    assert (many["normal"], many["flagged"]) == (2, 1)
    assert {a["client"] for a in many["addresses"]} == {"192.0.2.1", "192.0.2.2"}
    assert set(many["endpoints"]) == {"/search", "/cart"}


def test_a_preview_says_why_it_would_be_refused(decisions: Decisions) -> None:
    assert "your own" in decisions.preview("range", "192.0.2.0/24", "192.0.2.7")["refused"]
    assert "too wide" in decisions.preview("range", "0.0.0.0/0", None)["refused"]


def test_what_is_not_there_cannot_be_undone(decisions: Decisions) -> None:
    assert decisions.undo(7, "ann") is None
