"""The routes with one another: what one changes, another shows."""

import pytest

from tests.unit.api.helpers import PASSWORD, Site
from tests.unit.store.helpers import item, save

HOSTILE = "<script>alert(1)</script>\"'\x00\u202e"


@pytest.fixture
def filled(site: Site) -> Site:
    save(
        site.store,
        item("1", 0.9, "GET /search?q=attack", client="192.0.2.1"),
        item("2", 0.1, client="192.0.2.1"),
        item("3", 0.6, client="192.0.2.2", truth="normal"),
    )
    return site


def test_one_event_is_shown_in_full(filled: Site) -> None:
    detail = filled.client().get("/api/events/1").json()

    assert detail["wire"].startswith("GET /search?q=attack HTTP/1.1\r\n")
    assert detail["entry"]["path"] == "/search"
    assert detail["event"]["model"]["version"] == "1"


@pytest.mark.parametrize(
    "path", ["", "/explain", "/similar", "/same-source", "/exception", "/alert"]
)
def test_an_event_that_is_not_there_is_a_404(site: Site, path: str) -> None:
    answer = site.client().get(f"/api/events/99{path}")

    assert answer.status_code == 404
    assert answer.json() == {"detail": "there is no event 99"}


def test_a_label_is_shown_and_taken_back(filled: Site) -> None:
    client = filled.client()

    shown = client.put("/api/events/1/label", {"label": "threat", "note": HOSTILE}).json()
    gone = client.delete("/api/events/1/label").json()

    assert (shown["event"]["label"], shown["labels"][0]["note"]) == ("threat", HOSTILE)
    assert (gone["event"]["label"], gone["labels"]) == (None, [])
    assert client.put("/api/events/1/label", {"label": "maybe"}).status_code == 422


def test_a_note_is_shown(filled: Site) -> None:
    shown = filled.client().post("/api/events/1/notes", {"text": HOSTILE}).json()

    assert [(n["person"], n["text"]) for n in shown["notes"]] == [("ann", HOSTILE)]


def test_blocking_is_previewed_done_and_undone(filled: Site) -> None:
    client = filled.client()

    preview = client.post("/api/decisions/preview", {"value": "192.0.2.1"}).json()
    made = client.post("/api/decisions", {"value": "192.0.2.1", "event": 1}).json()
    detail = client.get("/api/events/1").json()
    undone = client.delete(f"/api/decisions/{made['id']}").json()

    assert (preview["normal"], preview["flagged"]) == (1, 1)
    assert detail["decision"] == made["id"]
    assert detail["event"]["blocked"]
    assert not undone["active"]
    assert not client.get("/api/events/1").json()["event"]["blocked"]


def test_nobody_blocks_oneself(filled: Site) -> None:
    answer = filled.client(address="192.0.2.9").post(
        "/api/decisions", {"kind": "range", "value": "192.0.2.0/24"}
    )

    assert answer.status_code == 409
    assert "your own address 192.0.2.9" in answer.json()["detail"]


def test_the_allow_list_holds_ones_own_address_first(filled: Site) -> None:
    client = filled.client()
    made = client.post("/api/allow", {"network": "192.0.2.1", "reason": "office"}).json()

    listed = client.get("/api/allow").json()
    refused = client.post("/api/decisions", {"value": "192.0.2.1"})
    removed = client.delete(f"/api/allow/{made['id']}")

    assert [a["network"] for a in listed] == ["203.0.113.5", "192.0.2.1/32"]
    assert (refused.status_code, removed.status_code) == (409, 200)
    assert client.delete(f"/api/allow/{made['id']}").status_code == 404


def test_an_exception_is_suggested_previewed_and_in_force(filled: Site) -> None:
    client = filled.client()
    suggested = client.get("/api/events/1/exception").json()

    preview = client.post("/api/exceptions/preview", suggested["scope"]).json()
    made = client.post("/api/exceptions", {**suggested["scope"], "event": 1}).json()
    listed = client.get("/api/exceptions?active=true").json()
    undone = client.delete(f"/api/exceptions/{made['id']}").json()

    assert suggested["scope"] == {"path": "/search", "field": "query:q", "category": "sqli"}
    assert preview["freed"] == suggested["preview"]["freed"] == 2
    assert made["expires"] - made["created"] == 30 * 86_400_000
    assert [e["id"] for e in listed] == [made["id"]]
    assert not undone["active"]


def test_replay_then_arm_then_disarm(filled: Site) -> None:
    client = filled.client()
    refused = client.put("/api/policy/mode", {"mode": "block"})

    replay = client.post("/api/replays", {"days": 1}).json()
    can = client.get("/api/policy").json()["can_arm"]
    armed = client.put("/api/policy/mode", {"mode": "block", "replay": replay["id"]}).json()
    blocked = client.post("/api/check", {"text": "GET /?q=attack"}).json()["action"]
    too_fast = client.put("/api/policy", {"threshold": 0.2})
    disarmed = client.put("/api/policy/mode", {"mode": "observe"}).json()

    assert refused.status_code == too_fast.status_code == 409
    assert can
    assert (armed["mode"], blocked, disarmed["mode"]) == ("block", "block", "observe")
    assert client.post("/api/check", {"text": "GET /?q=attack"}).json()["action"] == "flag"


def test_a_replay_shows_exactly_what_would_change(filled: Site) -> None:
    client = filled.client()

    replay = client.post("/api/replays", {"threshold": 0.8, "mode": "observe", "days": 1}).json()
    diff = client.get(f"/api/replays/{replay['id']}/diff").json()

    assert (replay["events"], replay["changed"], replay["matches_policy"]) == (3, 1, False)
    assert [(i["event"]["id"], i["before"], i["after"]) for i in diff["items"]] == [
        (3, "flag", "allow")
    ]
    assert client.get("/api/replays").json()[0] == replay
    assert client.get("/api/replays/99").status_code == 404


def test_a_budget_gives_a_threshold_that_can_be_set(filled: Site) -> None:
    client = filled.client()
    budget = client.get("/api/policy/budget?per_day=0&unlabelled=false").json()

    state = client.put(
        "/api/policy", {"threshold": budget["threshold"], "budget_per_day": 0}
    ).json()

    assert 0.6 < budget["threshold"] < 0.61
    assert (state["effective"], state["budget_per_day"]) == (budget["threshold"], 0.0)


def test_campaigns_and_views(filled: Site) -> None:
    client = filled.client()

    campaigns = client.get("/api/campaigns").json()["campaigns"]
    view = client.post("/api/views", {"name": "mine", "query": "action=flag"}).json()

    assert sorted((c["client"], c["count"]) for c in campaigns) == [
        ("192.0.2.1", 1),
        ("192.0.2.2", 1),
    ]
    assert client.get("/api/views").json() == [view]
    assert client.delete(f"/api/views/{view['id']}").status_code == 200
    assert client.delete(f"/api/views/{view['id']}").status_code == 404


def test_accounts_are_made_changed_and_disabled(site: Site) -> None:
    client = site.client()
    made = client.post("/api/users", {"name": "bob", "role": "operator"}).json()

    changed = client.patch(f"/api/users/{made['user']['id']}", {"disabled": True}).json()
    again = client.post("/api/users", {"name": "bob"})

    assert len(made["password"]) >= 12
    assert changed["disabled"]
    assert again.status_code == 409
    assert client.patch("/api/users/99", {"role": "viewer"}).status_code == 404
    assert [u["name"] for u in client.get("/api/users").json()] == ["ann", "bob", "vic"]


def test_a_password_is_changed_by_its_owner(site: Site) -> None:
    client = site.client("vic")

    wrong = client.put("/api/me/password", {"old": "wrong", "new": "another long one"})
    right = client.put("/api/me/password", {"old": PASSWORD, "new": "another long one"})

    assert (wrong.status_code, right.status_code) == (409, 200)
    assert client.get("/api/me").status_code == 200


def test_channels_are_made_and_removed(site: Site) -> None:
    client = site.client()
    body = {"kind": "webhook", "name": "ops", "target": "https://hook.example/x", "secret": "hush"}

    made = client.post("/api/channels", body).json()
    changed = client.put(
        f"/api/channels/{made['id']}", {**body, "secret": None, "name": "new"}
    ).json()

    assert "hush" not in str(made)
    assert (changed["has_secret"], changed["settings"]["name"]) == (True, "new")
    assert client.delete(f"/api/channels/{made['id']}").status_code == 200
    assert client.get("/api/channels").json() == []
    assert client.post("/api/channels", {**body, "target": "file:///x"}).status_code == 422
    assert client.get("/api/deliveries").json() == {"deliveries": [], "next": None}


def test_settings_are_described_and_changed(site: Site) -> None:
    client = site.client()

    changed = client.put("/api/settings/retention_days", {"value": 7}).json()

    assert (changed["value"], changed["person"]) == (7, "ann")
    assert client.put("/api/settings/retention_days", {"value": -1}).status_code == 422
    assert "retention_days" in [s["name"] for s in client.get("/api/settings").json()]


def test_everything_that_was_done_is_in_the_audit_log(filled: Site) -> None:
    client = filled.client()
    client.put("/api/events/1/label", {"label": "threat"})
    client.post("/api/decisions", {"value": "192.0.2.1"})
    client.put("/api/policy", {"threshold": 0.6})

    entries = client.get("/api/audit?limit=3").json()

    assert [e["action"] for e in entries["entries"]] == ["policy", "block", "event.label"]
    assert entries["next"] is not None


def test_alerts_in_standard_formats(filled: Site) -> None:
    client = filled.client()

    assert client.get("/api/events/1/alert").json()["alert"]["class_uid"] == 2004
    assert client.get("/api/events/1/alert?format=ecs").json()["alert"]["event"]["kind"] == "alert"
    assert client.get("/api/events/1/alert?format=xml").status_code == 422


def test_an_explanation_scores_the_stored_request_again(filled: Site) -> None:
    shown = filled.client().get("/api/events/1/explain").json()

    assert (shown["score"], shown["same"]) == (0.9, True)


@pytest.mark.parametrize("path", ["/api/events", "/api/campaigns", "/api/audit", "/api/deliveries"])
def test_a_cursor_that_is_none_is_refused(site: Site, path: str) -> None:
    assert site.client().get(f"{path}?cursor=x'--").status_code == 422


def test_bytes_that_are_no_text_are_explained_and_shown(site: Site) -> None:
    from securitai.detector import Detector

    site.detector.scorer = Detector.load().scorer
    body = b"q=\xff\xfe' UNION SELECT password FROM users--\x00\xed\xa0\x80"
    save(site.store, item("1", 0.9, "POST /search", body=body))
    client = site.client()

    answers = [client.get(f"/api/events/1{path}") for path in ("", "/explain", "/alert")]

    assert [a.status_code for a in answers] == [200, 200, 200]
    assert answers[1].json()["same"] is False


def test_a_comma_in_the_address_bar_is_part_of_the_value(site: Site) -> None:
    save(
        site.store,
        item("1", line="GET /a,b", route="/a,b"),
        item("2", line="GET /a"),
        item("3", line="GET /b"),
    )
    client = site.client()

    def found(query: str) -> list[str]:
        events = client.get(f"/api/events?{query}").json()["events"]
        return sorted(e["endpoint"] for e in events)

    assert found("endpoint=/a,b") == found("endpoint=%2Fa%2Cb") == ["/a,b"]
    assert found("endpoint=/a&endpoint=/b") == ["/a", "/b"]
    assert found("endpoint=-/a,b") == ["/a", "/b"]
    assert client.get("/api/events?category=sqli,xss").status_code == 422


def test_a_search_that_ran_out_of_time_says_how_far_it_came(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("securitai.store.search.PATIENCE", -1.0)
    monkeypatch.setattr("securitai.store.search._PIECE", 2)
    save(site.store, *(item(str(n), line=f"GET /a{n}", ago=n) for n in range(4)))
    client = site.client()

    page = client.get("/api/events?text=a3").json()
    onward = client.get(f"/api/events?text=a3&cursor={page['next']}").json()

    assert (page["events"], page["searched"]) == ([], int(page["next"].split(".")[0]))
    assert [e["target"] for e in onward["events"]] == ["/a3"]
    assert client.get("/api/events/count?text=a3").json()["exact"] is False
    assert client.get("/api/overview?text=a3").json()["complete"] is False
    assert client.get("/api/events").json()["searched"] is None
