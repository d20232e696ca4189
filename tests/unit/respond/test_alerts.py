from securitai.respond.alerts import alert_of, iso, message_of, severity_of
from securitai.store.sqlite import SqliteStore
from securitai.verdict import Action, Category
from tests.unit.store.helpers import item, save, verdict


def test_a_message_names_what_came_from_where(store: SqliteStore) -> None:
    save(store, item("1", 0.9, client="192.0.2.1"))

    message = message_of(store.events.after(0), "plain", "https://waf.example")

    assert message.title == "sqli from 192.0.2.1 flagged: GET /search"
    assert message.lines[0].endswith("https://waf.example/events/1")
    assert message.alerts[0]["category"] == "sqli"


def test_a_message_of_many_is_short(store: SqliteStore) -> None:
    xss = verdict(0.95, category=Category.XSS, action=Action.FLAG)
    save(
        store,
        *(item(str(n), 0.9, client=f"192.0.2.{n}") for n in range(30)),
        item("x", verdict=xss),
    )

    message = message_of(store.events.after(0), "plain")

    assert message.title == "31 requests flagged: xss and others from 30 addresses"
    assert message.lines[-1] == "and 21 more"
    assert len(message.lines) == 11
    assert len(message.alerts) == 10


def test_severity_follows_the_class(store: SqliteStore) -> None:
    scanner = verdict(0.9, category=Category.SCANNER)
    save(store, item("1", 0.9), item("2", verdict=scanner), item("3", 0.1))

    assert [severity_of(e) for e in store.events.after(0)] == [4, 3, 1]


def test_a_plain_alert_carries_the_model(store: SqliteStore) -> None:
    save(store, item("1", 0.9))

    alert = alert_of(store.events.after(0)[0], "plain")

    assert alert["model"] == "fixed 1 (000000000000)"
    assert alert["time"].endswith("+00:00")


def test_times_are_utc() -> None:
    assert iso(0) == "1970-01-01T00:00:00.000+00:00"
