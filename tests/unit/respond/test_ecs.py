"""Checked against the fields that Elastic publishes (package @elastic/ecs)."""

import copy
from typing import Any

import pytest

from securitai.respond.ecs import ECS_VERSION, ecs_of
from securitai.store.sqlite import SqliteStore
from securitai.verdict import Action, Category
from tests.unit.respond.official import ecs_fields, ecs_problems
from tests.unit.store.helpers import item, save, verdict


def alert_for(store: SqliteStore, *args: Any, **options: Any) -> dict[str, Any]:
    save(store, item("1", *args, **options))
    (event,) = store.events.after(0)
    stored = store.events.request(event.id)
    return ecs_of(event, stored.entry if stored else None)


def test_the_version_is_the_one_checked_against() -> None:
    assert ecs_fields()[0] == ECS_VERSION


@pytest.mark.parametrize("category", Category)
@pytest.mark.parametrize("action", Action)
def test_every_class_gives_an_alert_that_ecs_takes(
    store: SqliteStore, category: Category, action: Action
) -> None:
    alert = alert_for(store, verdict=verdict(0.9, category=category, action=action))

    assert ecs_problems(alert) == []
    assert alert["event"]["type"] == ["denied" if action is Action.BLOCK else "info"]
    assert alert["source"]["geo"]["country_iso_code"] == "NL"


@pytest.mark.parametrize(
    "hostile",
    [
        {"client": None, "status": None, "user_agent": None, "headers": ()},
        {"client": "2001:db8::1"},
        {"client": "not an address <script>"},
        {"user_agent": "x" * 3000},
        {"line": "GET ?"},
    ],
)
def test_what_is_odd_or_not_known_keeps_to_ecs(store: SqliteStore, hostile: dict[str, Any]) -> None:
    options = dict(hostile)
    alert = alert_for(store, 0.9, options.pop("line", "GET /a"), **options)

    assert ecs_problems(alert) == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("event", "kind"), "alarm"),
        (("event", "category"), "web"),
        (("event", "category"), ["website"]),
        (("event", "type"), ["user"]),
        (("event", "severity"), "high"),
        (("event", "score"), 1),
        (("source", "ip"), "somewhere"),
        (("url", "original"), 5),
        (("@timestamp",), "yesterday"),
        (("waf",), "x"),
    ],
)
def test_a_wrong_name_type_or_value_would_be_found(
    store: SqliteStore, path: tuple[str, ...], value: Any
) -> None:
    alert = copy.deepcopy(alert_for(store, 0.9))
    inner: Any = alert
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value

    assert ecs_problems(alert)


def test_what_is_not_known_is_left_out(store: SqliteStore) -> None:
    alert = alert_for(store, 0.9, "GET /a", client=None, status=None, user_agent=None, headers=())

    assert {"source", "user_agent"} & set(alert) == set()
    assert "response" not in alert["http"]
    assert "query" not in alert["url"]
