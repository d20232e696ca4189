"""Checked against the fields of ECS 8.11 that we use: their types and allowed values."""

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from securitai.respond.ecs import ecs_of
from securitai.store.sqlite import SqliteStore
from securitai.verdict import Action, Category
from tests.unit.store.helpers import item, save, verdict

TEXT = {"type": "string"}


def fields(required: list[str] | None = None, **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": required or [],
        "additionalProperties": False,
    }


SCHEMA = fields(
    ["@timestamp", "ecs", "message", "event"],
    **{"@timestamp": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00$"}},
    ecs=fields(["version"], version=TEXT),
    message=TEXT,
    event=fields(
        ["kind", "category", "type"],
        id=TEXT,
        kind={"const": "alert"},
        category={"type": "array", "items": {"enum": ["intrusion_detection", "web"]}},
        type={"type": "array", "items": {"enum": ["denied", "info"]}},
        action=TEXT,
        outcome={"enum": ["success", "failure", "unknown"]},
        severity={"type": "integer"},
        risk_score={"type": "number"},
        module=TEXT,
        dataset=TEXT,
        provider=TEXT,
    ),
    url=fields(["original"], original=TEXT, path=TEXT, query=TEXT),
    http=fields(
        request=fields(method=TEXT), response=fields(status_code={"type": "integer"})
    ),
    rule=fields(name=TEXT, ruleset=TEXT, version=TEXT, uuid=TEXT),
    observer=fields(product=TEXT, type=TEXT, version=TEXT),
    source=fields(ip=TEXT, address=TEXT, geo=fields(country_iso_code=TEXT)),
    user_agent=fields(original=TEXT),
)  # fmt: skip


@pytest.mark.parametrize("category", Category)
@pytest.mark.parametrize("action", [Action.FLAG, Action.BLOCK])
def test_every_class_gives_an_alert_of_known_fields(
    store: SqliteStore, category: Category, action: Action
) -> None:
    save(store, item("1", verdict=verdict(0.9, category=category, action=action)))
    (event,) = store.events.after(0)
    stored = store.events.request(event.id)

    alert = ecs_of(event, stored.entry if stored else None)

    Draft202012Validator(SCHEMA).validate(alert)
    assert alert["event"]["type"] == ["denied" if action is Action.BLOCK else "info"]
    assert alert["source"]["geo"]["country_iso_code"] == "NL"


def test_what_is_not_known_is_left_out(store: SqliteStore) -> None:
    save(store, item("1", 0.9, "GET /a", client=None, status=None))

    alert = ecs_of(store.events.after(0)[0])

    assert {"source", "user_agent"} & set(alert) == set()
    assert "response" not in alert["http"]
    assert "query" not in alert["url"]
