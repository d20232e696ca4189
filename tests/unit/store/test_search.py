from pathlib import Path

import pytest
from sqlalchemy import text

from securitai.store import search
from securitai.store.database import Database
from securitai.store.query import EventFilter, parse_terms
from securitai.store.retention import forget
from securitai.store.sqlite import SqliteStore
from securitai.testing import make_request
from tests.unit.store.helpers import item, save, verdict

DAY = 86_400


def ids(store: SqliteStore, *texts: str, **terms: list[str]) -> list[str]:
    where = EventFilter(terms=parse_terms({"text": list(texts), **terms}))
    found = list(store.events.all(where))
    counted = store.events.count(where)
    assert (counted.total, counted.exact) == (len(found), True)
    return sorted(store.events.request(e.id).entry["id"] for e in found)  # type: ignore[union-attr]


@pytest.fixture
def filled(store: SqliteStore) -> SqliteStore:
    save(
        store,
        item("1", line="GET /a?q=%3CScript%3E", id="query", user_agent="curl/8"),
        item("2", line="POST /b", body=b'{"name":"Zoe \xc3\xa9t\xc3\xa9","x":"a%b_c"}', id="json"),
        item("3", line="GET /c", headers=(("Referer", "https://x.example/from"),), id="referer"),
        item("4", line="GET /d", headers=(("X-Api", "${jndi:ldap}"),), id="quiet"),
        item("5", 0.9, "GET /e", headers=(("X-Api", "${jndi:ldap}"),), id="flagged"),
        item("6", line="GET /f?q=a%00nul%00end", id="nul"),
        item("7", line="GET /g?q=ab", id="short"),
        item("8", line='GET /h?q="quo""te" AND OR NOT(*)', id="operators"),
    )
    return store


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (["<script"], ["query"]),
        (["%3cscript"], ["query"]),
        (["CURL/8"], ["query"]),
        (["été"], ["json"]),
        (['"name":"zoe'], ["json"]),
        (["a%b_c"], ["json"]),
        (["a_b%c"], []),
        (["x.example/from"], ["referer"]),
        (["${jndi:"], ["flagged"]),
        (["nul\0end"], ["nul"]),
        (["=ab"], ["short"]),
        (["=a"], ["nul", "short"]),
        (['"quo""te"'], ["operators"]),
        (["AND OR NOT(*)"], ["operators"]),
        (["quo", "-AND OR"], []),
        (["cScr", "curl"], ["query"]),
        (["GET /a"], []),
    ],
)  # fmt: skip
def test_a_text_finds(filled: SqliteStore, texts: list[str], found: list[str]) -> None:
    assert ids(filled, *texts) == found


@pytest.mark.parametrize("few", [0, 1, 10_000])
def test_the_index_and_the_walk_find_the_same(
    filled: SqliteStore, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(search, "FEW", few)

    assert ids(filled, "mozilla", "-jndi") == ids(filled, "zilla/5.0", "-${jndi")
    assert ids(filled, "jndi", action=["malicious"]) == ["flagged"]
    assert ids(filled, "jndi", action=["allow"]) == []


def test_a_walk_that_runs_out_of_time_says_so_and_goes_on(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "PATIENCE", -1.0)
    monkeypatch.setattr(search, "_PIECE", 3)
    save(store, *(item(str(n), line=f"GET /a?q={'x' if n == 1 else 'y'}", ago=n) for n in range(8)))
    save(store, item("old", line="GET /a?q=x", ago=100))
    where = EventFilter(terms=parse_terms({"text": ["=x"]}))

    counted = store.events.count(where)
    pages = [store.events.page(where)]
    while pages[-1][1] is not None:
        pages.append(store.events.page(where, cursor=pages[-1][1]))

    assert (counted.total, counted.exact) == (1, False)
    assert [len(events) for events, _ in pages] == [1, 0, 1, 0]
    assert store.events.settled(where)[1] is False


def test_what_is_settled_is_counted_like_the_list(filled: SqliteStore) -> None:
    where = EventFilter(terms=parse_terms({"text": ["jndi"]}))

    again, complete = filled.events.settled(where)

    assert complete
    assert [e.id for e in filled.events.page(again)[0]] == [
        e.id for e in filled.events.page(where)[0]
    ]
    assert filled.events.count(again) == filled.events.count(where)


def test_campaigns_are_found_by_the_text_of_their_events(filled: SqliteStore) -> None:
    def found(value: str) -> int:
        where = EventFilter(terms=parse_terms({"text": [value]}))
        return len(filled.campaigns.page(where)[0])

    assert (found("jndi"), found("script"), found("/e")) == (1, 0, 1)


def test_what_retention_removes_is_no_longer_in_the_index(store: SqliteStore) -> None:
    save(store, item("1", line="GET /old?q=needle", ago=9 * DAY), item("2", line="GET /new"))

    forget(store, 3)

    with store.database.write() as connection:
        left = connection.execute(
            text("""SELECT rowid FROM texts WHERE texts MATCH '"nee" OR "new"'""")
        ).all()
        connection.execute(text("INSERT INTO texts (texts, rank) VALUES ('integrity-check', 1)"))
    assert [row.rowid for row in left] == [2]


def test_only_the_beginning_of_a_long_body_is_searched() -> None:
    body = b"a" * 5000 + b"needle" + b"a" * 5000

    assert "needle" not in search.searched(make_request("POST /", body=body), flagged=False)
    assert "needle" in search.searched(make_request("POST /", body=body), flagged=True)
    assert len(search.searched(make_request("POST /", body=body * 99), flagged=True)) <= 3 * 8192


def test_a_store_of_before_is_indexed_when_it_is_opened(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "a.db")
    save(store, item("1", 0.9, line="GET /?q=%3Cneedle"), item("2", line="GET /b"))
    with store.database.write() as connection:
        connection.execute(text("DROP TABLE texts"))
        connection.execute(text("UPDATE requests SET plain = NULL"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    store.close()
    Database(tmp_path / "a.db").close()

    store = SqliteStore(tmp_path / "a.db")
    found = store.events.page(EventFilter(terms=parse_terms({"text": ["<needle"]})))[0]
    store.close()

    assert [e.id for e in found] == [1]


def test_rare_pieces_are_asked_for_first(store: SqliteStore) -> None:
    save(store, *(item(str(n), line=f"GET /common?q={n}") for n in range(30)))
    save(store, item("rare", verdict=verdict(), line="GET /common?q=zqxj"))
    where = EventFilter(terms=parse_terms({"text": ["common?q=zqxj"]}))

    with store.database.read() as connection:
        narrowed = search.narrowed(connection, where)

    assert narrowed.among == (31,)
