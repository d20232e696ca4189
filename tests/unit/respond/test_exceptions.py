import pytest
from sqlalchemy import update

from securitai.decide import ExceptionRule
from securitai.errors import RequestError
from securitai.respond.exceptions import Exceptions, Scope, suggestion
from securitai.store.sqlite import SqliteStore
from securitai.store.tables import exceptions as table
from securitai.verdict import Category
from tests.unit.store.helpers import item, save, verdict


def test_an_exception_becomes_a_rule_until_it_is_undone(store: SqliteStore) -> None:
    exceptions, heard = Exceptions(store), []
    exceptions.changed.append(lambda: heard.append(len(exceptions.rules())))

    made = exceptions.add(path="/a", field="query:q", category="sqli", days=None, person="ann")
    rules = exceptions.rules()
    exceptions.undo(made["id"], "ann")

    assert rules == (ExceptionRule("/a", "query:q", Category.SQLI, None),)
    assert exceptions.rules() == ()
    assert heard == [1, 0]


def test_an_exception_expires(store: SqliteStore) -> None:
    exceptions = Exceptions(store)
    made = exceptions.add(path="/a", field=None, category=None, days=1, person="ann")
    with store.database.write() as connection:
        connection.execute(update(table).values(expires=1))

    assert made["active"]
    assert exceptions.rules() == ()
    assert exceptions.all(active=True) == []
    assert not exceptions.all()[0]["active"]


@pytest.mark.parametrize("path", [None, "*", "/*"])
def test_an_exception_for_everything_is_refused(store: SqliteStore, path: str | None) -> None:
    with pytest.raises(RequestError, match="needs a path, a field or a class"):
        Exceptions(store).add(path=path, field=None, category=None, days=1, person="ann")


def test_a_class_that_is_none_is_named(store: SqliteStore) -> None:
    with pytest.raises(RequestError, match="'magic' is no class of attack; known: sqli"):
        Exceptions(store).add(path="/a", field=None, category="magic", days=1, person="ann")


def test_the_suggestion_is_the_narrowest_scope(store: SqliteStore) -> None:
    (id_,) = save(store, item("1", 0.9, "GET /search?q=1"))
    event = store.events.get(id_)

    assert event is not None
    assert suggestion(event) == Scope("/search", "query:q", "sqli")


def test_a_preview_counts_what_would_pass_and_the_attacks_among_it(store: SqliteStore) -> None:
    ids = save(
        store,
        item("1", 0.9, "GET /search?q=1", client="192.0.2.1"),
        item("2", 0.999, "GET /search?q=2", client="192.0.2.2", truth="attack"),
        item("3", 0.9, "GET /search?q=3", truth="attack"),
        item("4", 0.9, "GET /searches?q=4"),
        item("5", 0.9, "GET /search?q=5", ago=9 * 86_400),
        item("6", line="GET /search?q=6", verdict=verdict(0.9, category=Category.XSS)),
        item("7", 0.1, "GET /search?q=7"),
    )
    store.labels.put(ids[2], "ann", "not_threat")

    freed = Exceptions(store).preview(Scope("/search", "query:q", "sqli"), 7)

    assert (freed.freed, freed.attacks, freed.confident) == (3, 1, 1)
    assert set(freed.samples) == set(ids[:3])
    assert freed.clients == 3


def test_a_path_may_be_a_prefix_and_letters_keep_their_case(store: SqliteStore) -> None:
    save(
        store,
        item("1", 0.9, "GET /a/1?q=1"),
        item("2", 0.9, "GET /A/1?q=1"),
        item("3", 0.9, "GET /a_b?q=1"),
    )

    assert Exceptions(store).preview(Scope("/a/*"), 7).freed == 1
    assert Exceptions(store).preview(Scope("/a*"), 7).freed == 2
