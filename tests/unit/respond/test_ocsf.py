"""Checked against the parts of OCSF 1.3 that a Detection Finding must have, as we read them."""

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from securitai.respond.ocsf import ocsf_of
from securitai.store.sqlite import SqliteStore
from securitai.verdict import Action, Category
from tests.unit.store.helpers import item, save, verdict

NAMED = {"type": "object", "required": ["uid", "name"]}
SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": [
        "activity_id", "category_uid", "class_uid", "finding_info", "metadata", "severity_id",
        "time", "type_uid",
    ],
    "properties": {
        "activity_id": {"enum": [0, 1, 2, 3, 99]},
        "category_uid": {"const": 2},
        "class_uid": {"const": 2004},
        "type_uid": {"enum": [200400, 200401, 200402, 200403, 200499]},
        "severity_id": {"enum": [0, 1, 2, 3, 4, 5, 6, 99]},
        "status_id": {"enum": [0, 1, 2, 3, 4, 5, 6, 99]},
        "action_id": {"enum": [0, 1, 2, 3, 4, 99]},
        "disposition_id": {"type": "integer", "minimum": 0, "maximum": 99},
        "confidence_score": {"type": "integer", "minimum": 0, "maximum": 100},
        "time": {"type": "integer", "minimum": 0},
        "metadata": {
            "type": "object",
            "required": ["product", "version"],
            "properties": {
                "version": {"const": "1.3.0"},
                "product": {"type": "object", "required": ["vendor_name"]},
            },
        },
        "finding_info": {
            "type": "object",
            "required": ["title", "uid"],
            "properties": {
                "analytic": {"type": "object", "required": ["type_id"]},
                "attacks": {
                    "type": "array",
                    "items": {"type": "object", "properties": {"technique": NAMED}},
                },
                "created_time": {"type": "integer"},
            },
        },
        "evidences": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "properties": {
                    "http_request": {
                        "type": "object",
                        "properties": {
                            "http_method": {"type": "string"},
                            "url": {"type": "object"},
                            "user_agent": {"type": "string"},
                        },
                    },
                    "src_endpoint": {"type": "object", "required": ["ip"]},
                    "http_response": {"type": "object", "required": ["code"]},
                },
            },
        },
    },
}  # fmt: skip


@pytest.mark.parametrize("category", Category)
@pytest.mark.parametrize("action", [Action.FLAG, Action.BLOCK])
def test_every_class_gives_a_finding_that_the_schema_takes(
    store: SqliteStore, category: Category, action: Action
) -> None:
    save(store, item("1", verdict=verdict(0.9, category=category, action=action)))
    (event,) = store.events.after(0)
    stored = store.events.request(event.id)

    alert = ocsf_of(event, stored.entry if stored else None)

    Draft202012Validator(SCHEMA).validate(alert)
    assert alert["type_uid"] == alert["class_uid"] * 100 + alert["activity_id"]
    assert alert["action"] == ("Denied" if action is Action.BLOCK else "Allowed")
    assert alert["evidences"][0]["http_request"]["user_agent"] == "Mozilla/5.0"


def test_what_is_not_known_is_left_out(store: SqliteStore) -> None:
    save(store, item("1", 0.9, client=None, status=None, user_agent=None, headers=()))

    (evidence,) = ocsf_of(store.events.after(0)[0])["evidences"]

    assert set(evidence) == {"http_request"}
