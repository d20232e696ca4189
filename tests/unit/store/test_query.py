import pytest

from securitai.errors import RequestError
from securitai.store.query import EventFilter, Term, parse_terms
from securitai.store.sqlite import SqliteStore
from securitai.verdict import Action, Category
from tests.unit.store.helpers import NOW, item, save, verdict


def found(store: SqliteStore, **terms: list[str]) -> set[str]:
    where = EventFilter(terms=parse_terms(terms))
    events, _ = store.events.page(where)
    assert store.events.count(where).total == len(events)
    return {store.events.request(e.id).entry["id"] for e in events}  # type: ignore[union-attr]


@pytest.fixture
def filled(store: SqliteStore) -> SqliteStore:
    save(
        store,
        item("1", 0.9, "GET /search?q=%27+OR+1=1", id="sqli", client="192.0.2.1", status=200),
        item(
            "2", line="POST /login", id="xss", client="198.51.100.9", status=403, truth="attack",
            verdict=verdict(0.8, category=Category.XSS, action=Action.BLOCK, field="form:user"),
        ),
        item("3", line="GET /products/7", id="fine", client="192.0.2.200", status=404),
        item("4", line="GET /100%25_off", id="odd", client=None, status=None),
        item("5", line="GET /a,b", route="/a,b", id="comma", client="203.0.113.4", status=304),
    )  # fmt: skip
    return store


@pytest.mark.parametrize(
    ("key", "values", "ids"),
    [
        ("category", ["sqli"], {"sqli"}),
        ("category", ["-sqli"], {"xss", "fine", "odd", "comma"}),
        ("category", ["sqli", "xss"], {"sqli", "xss"}),
        ("category", ["none"], {"fine", "odd", "comma"}),
        ("action", ["malicious"], {"sqli", "xss"}),
        ("action", ["block"], {"xss"}),
        ("action", ["-allow"], {"sqli", "xss"}),
        ("client", ["192.0.2.0/24"], {"sqli", "fine"}),
        ("client", ["192.0.2.*"], {"sqli", "fine"}),
        ("client", ["-192.0.2.1"], {"xss", "fine", "odd", "comma"}),
        ("client", ["none"], {"odd"}),
        ("status", ["4xx"], {"xss", "fine"}),
        ("status", ["200"], {"sqli"}),
        ("status", ["-200"], {"xss", "fine", "odd", "comma"}),
        ("method", ["POST"], {"xss"}),
        ("endpoint", ["/products/*"], {"fine"}),
        ("endpoint", ["/products/{id}"], {"fine"}),
        ("endpoint", ["/a,b"], {"comma"}),
        ("endpoint", ["-/a,b"], {"sqli", "xss", "fine", "odd"}),
        ("endpoint", ["/a,b", "/products/{id}"], {"comma", "fine"}),
        ("endpoint", ["/a"], set()),
        ("country", ["NL"], {"sqli", "fine"}),
        ("field", ["form:user"], {"xss"}),
        ("truth", ["attack"], {"xss"}),
        ("label", ["none"], {"sqli", "xss", "fine", "odd", "comma"}),
        ("model", ["fixed"], {"sqli", "xss", "fine", "odd", "comma"}),
        ("model", ["-fixed"], set()),
        ("source", ["test"], {"sqli", "xss", "fine", "odd", "comma"}),
        ("source", ["other"], set()),
        ("text", ["' or 1=1"], {"sqli"}),
        ("text", ["%27+OR"], {"sqli"}),
        ("text", ["-' OR"], {"xss", "fine", "odd", "comma"}),
        ("text", ["100%_off"], {"odd"}),
        ("text", ["100__off"], set()),
        ("text", ["q=,GET"], set()),
    ],
)
def test_a_filter_finds(filled: SqliteStore, key: str, values: list[str], ids: set[str]) -> None:
    assert found(filled, **{key: values}) == ids


def test_keys_are_combined(filled: SqliteStore) -> None:
    assert found(filled, client=["192.0.2.0/24"], action=["-flag"]) == {"fine"}


def test_texts_must_all_be_found(filled: SqliteStore) -> None:
    assert found(filled, text=["search", "OR"]) == {"sqli"}
    assert found(filled, text=["search", "login"]) == set()


def test_scores_and_time_bound_what_is_found(filled: SqliteStore) -> None:
    assert filled.events.count(EventFilter(score_min=0.85)).total == 1
    assert filled.events.count(EventFilter(score_max=0.85)).total == 4
    assert filled.events.count(EventFilter(start=NOW + 1)).total == 0
    assert filled.events.count(EventFilter(end=NOW)).total == 0


def test_a_backslash_keeps_a_dash() -> None:
    assert parse_terms({"text": ["\\-1", "-a"]}) == (
        Term("text", ("-1",)),
        Term("text", ("a",), negated=True),
    )


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("status", "abc", "status='abc' is no number"),
        ("campaign", "1;drop", "is no number"),
        ("client", "300.1.1.1/24", "is no network"),
        ("category", "sqli,xss", "is one value; repeat the key for several: category=a&category=b"),
        ("status", "200,404", "is one value; repeat the key"),
    ],
)
def test_what_cannot_be_read_is_named(
    store: SqliteStore, key: str, value: str, message: str
) -> None:
    with pytest.raises(RequestError, match=message):
        store.events.count(EventFilter(terms=parse_terms({key: [value]})))


def test_a_key_that_is_not_known_is_named() -> None:
    with pytest.raises(RequestError, match="'colour' is no key of the filter; known: category"):
        parse_terms({"colour": ["red"]})


def test_too_many_values_are_refused() -> None:
    with pytest.raises(RequestError, match="at most 200"):
        parse_terms({"client": [str(n) for n in range(201)]})


@pytest.mark.parametrize("key", ["category", "client", "text", "endpoint", "model", "source"])
def test_sql_in_a_filter_is_text(filled: SqliteStore, key: str) -> None:
    assert found(filled, **{key: ["x' OR '1'='1"]}) == set()
