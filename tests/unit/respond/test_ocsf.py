"""Checked against the compiled schemas that OCSF publishes (package ocsf-json-schema)."""

import copy
from typing import Any

import msgspec
import pytest

from securitai.respond.ocsf import OCSF_VERSION, ocsf_of
from securitai.store.sqlite import SqliteStore
from securitai.verdict import Action, Category
from tests.unit.respond.official import ocsf_problems
from tests.unit.store.helpers import item, save, verdict

NEWEST = "1.8.0"


def alert_for(store: SqliteStore, *args: Any, **options: Any) -> dict[str, Any]:
    save(store, item("1", *args, **options))
    (event,) = store.events.after(0)
    stored = store.events.request(event.id)
    return ocsf_of(event, stored.entry if stored else None)


@pytest.mark.parametrize("category", Category)
@pytest.mark.parametrize("action", Action)
def test_every_class_gives_a_finding_that_ocsf_takes(
    store: SqliteStore, category: Category, action: Action
) -> None:
    alert = alert_for(store, verdict=verdict(0.9, category=category, action=action))

    assert ocsf_problems(alert, OCSF_VERSION) == []
    assert alert["type_uid"] == alert["class_uid"] * 100 + alert["activity_id"]
    assert alert["action"] == ("Denied" if action is Action.BLOCK else "Allowed")
    assert alert["evidences"][0]["http_request"]["user_agent"] == "Mozilla/5.0"


def test_the_newest_ocsf_takes_it_too(store: SqliteStore) -> None:
    alert = alert_for(store, 0.9)
    alert["metadata"]["version"] = NEWEST

    assert ocsf_problems(alert, NEWEST) == []


@pytest.mark.parametrize(
    "hostile",
    [
        {"client": None, "status": None, "user_agent": None, "headers": ()},
        {"client": "2001:db8::1"},
        {"client": "not an address <script>"},
        {"client": "visitor.example"},
        {"line": "GET *"},
        {"line": "GET ?"},
    ],
)
def test_what_is_odd_or_not_known_keeps_to_ocsf(
    store: SqliteStore, hostile: dict[str, Any]
) -> None:
    options = dict(hostile)
    alert = alert_for(store, 0.9, options.pop("line", "GET /a"), **options)

    assert ocsf_problems(alert, OCSF_VERSION) == []


def test_a_method_that_ocsf_does_not_know_is_told_in_words(store: SqliteStore) -> None:
    save(store, item("1", 0.9))
    (event,) = store.events.after(0)

    alert = ocsf_of(msgspec.structs.replace(event, method="PROPFIND"))

    assert ocsf_problems(alert, OCSF_VERSION) == []
    assert "http_method" not in alert["evidences"][0]["http_request"]
    assert "PROPFIND" in alert["message"]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("severity_id",), 7),
        (("severity",), "Middling"),
        (("disposition_id",), 1),
        (("attack_type",), "sqli"),
        (("time",), "yesterday"),
        (("finding_info", "uid"), 12),
        (("finding_info", "analytic", "kind"), "ml"),
        (("evidences", 0, "http_request", "body"), "x"),
        (("evidences", 0, "src_endpoint", "ip"), "somewhere"),
    ],
)
def test_a_wrong_name_type_or_value_would_be_found(
    store: SqliteStore, path: tuple[Any, ...], value: Any
) -> None:
    alert = copy.deepcopy(alert_for(store, 0.9))
    inner: Any = alert
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value

    assert ocsf_problems(alert, OCSF_VERSION)


def test_what_is_not_known_is_left_out(store: SqliteStore) -> None:
    alert = alert_for(store, 0.9, client=None, status=None, user_agent=None, headers=())

    (evidence,) = alert["evidences"]
    assert set(evidence) == {"url", "http_request"}
