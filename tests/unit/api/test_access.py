import pytest

from securitai.api.access import CSRF_COOKIE, SESSION_COOKIE, Person
from securitai.api.routes import ROUTERS
from tests.unit.api.helpers import PASSWORD, Site

OPEN = {"/api/login"}


def endpoints() -> list[tuple[str, str]]:
    found = [
        (method, route.path)
        for router in ROUTERS
        for route in router.routes
        for method in getattr(route, "methods", ())
        if getattr(route, "path", "") not in OPEN
    ]
    return sorted((m, p.replace("{id}", "1").replace("{name}", "x")) for m, p in found)


def changes() -> list[tuple[str, str]]:
    return [e for e in endpoints() if e[0] not in ("GET", "HEAD")]


def test_without_a_log_in_there_is_nothing(site: Site) -> None:
    client = site.client(None)

    answers = {(m, p): client.request(m, p).status_code for m, p in endpoints()}

    assert set(answers.values()) == {401}, answers
    assert len(answers) > 50


def test_a_change_without_the_csrf_token_is_refused(site: Site) -> None:
    client = site.client()
    del client.headers["X-CSRF-Token"]

    answers = {(m, p): client.request(m, p, json={}) for m, p in changes()}

    assert {a.status_code for a in answers.values()} == {403}, answers
    assert all("X-CSRF-Token" in a.json()["detail"] for a in answers.values())


VIEWERS_MAY = {
    "/api/check", "/api/decisions/preview", "/api/exceptions/preview", "/api/logout",
    "/api/me/password", "/api/views", "/api/views/1",
}  # fmt: skip


def test_a_viewer_changes_nothing(site: Site) -> None:
    client = site.client("vic")
    mine = [(m, p) for m, p in changes() if p not in VIEWERS_MAY]

    answers = {(m, p): client.request(m, p, json={}) for m, p in mine}

    assert {a.status_code for a in answers.values()} == {403}, answers
    assert all("vic is a viewer" in a.json()["detail"] for a in answers.values())


@pytest.mark.parametrize("path", ["/api/users", "/api/tokens"])
def test_a_viewer_does_not_see_accounts(site: Site, path: str) -> None:
    assert site.client("vic").get(path).status_code == 403
    assert site.client("ann").get(path).status_code == 200


def test_the_session_cookie_is_http_only_and_strict(site: Site) -> None:
    answer = site.client(None).post("/api/login", {"name": "ann", "password": PASSWORD})

    cookies = {c.partition("=")[0]: c for c in answer.headers.get_list("set-cookie")}
    assert "HttpOnly" in cookies[SESSION_COOKIE]
    assert "SameSite=strict" in cookies[SESSION_COOKIE]
    assert "HttpOnly" not in cookies[CSRF_COOKIE]
    assert "SameSite=strict" in cookies[CSRF_COOKIE]


def test_the_csrf_token_of_another_session_does_not_fit(site: Site) -> None:
    mine, other = site.client(), site.client("vic")
    mine.headers["X-CSRF-Token"] = other.headers["X-CSRF-Token"]

    assert mine.post("/api/views", {"name": "a", "query": ""}).status_code == 403


def test_logging_out_ends_the_session_for_good(site: Site) -> None:
    client = site.client()
    secret = client.cookies[SESSION_COOKIE]

    client.post("/api/logout")
    client.cookies.set(SESSION_COOKIE, secret)

    assert client.get("/api/me").status_code == 401


def test_wrong_passwords_slow_down_and_the_right_one_waits_too(site: Site) -> None:
    client = site.client(None)
    wrong = [
        client.post("/api/login", {"name": "ann", "password": f"wrong{n}"}).status_code
        for n in range(5)
    ]

    answer = client.post("/api/login", {"name": "ann", "password": PASSWORD})

    assert wrong == [401] * 5
    assert answer.status_code == 429
    assert int(answer.headers["Retry-After"]) >= 1


def test_a_wrong_name_and_a_wrong_password_look_the_same(site: Site) -> None:
    client = site.client(None)

    answers = [
        client.post("/api/login", {"name": name, "password": "wrong"}).json()
        for name in ("ann", "nobody")
    ]

    assert answers == [{"detail": "name or password is wrong"}] * 2


def test_an_api_token_needs_no_csrf_token(site: Site) -> None:
    made = site.client().post("/api/tokens", {"name": "ci", "role": "operator"}).json()
    client = site.client(None)
    client.headers["Authorization"] = f"Bearer {made['secret']}"

    answer = client.put("/api/settings/retention_days", {"value": 7})
    site.client().delete(f"/api/tokens/{made['token']['id']}")

    assert answer.status_code == 200
    assert client.get("/api/me").status_code == 401


def test_a_token_of_a_viewer_acts_as_a_viewer(site: Site) -> None:
    made = site.client().post("/api/tokens", {"name": "ci"}).json()
    client = site.client(None)
    client.headers["Authorization"] = f"bearer {made['secret']}"

    assert client.get("/api/status").status_code == 200
    assert client.put("/api/settings/retention_days", {"value": 7}).status_code == 403


def test_a_proxy_is_believed_only_when_it_is_trusted(site: Site) -> None:
    head = {"X-Forwarded-For": "198.51.100.1, 192.0.2.9"}
    client = site.client(address="10.0.0.1")
    before = client.get("/api/me", headers=head).json()["address"]

    from dataclasses import replace

    site.services.options = replace(site.services.options, trusted_proxies=("10.0.0.1",))

    assert before == "10.0.0.1"
    assert client.get("/api/me", headers=head).json()["address"] == "192.0.2.9"


def test_a_person_is_frozen() -> None:
    person = Person("ann", "operator", None, "", None)

    with pytest.raises(AttributeError):
        person.role = "viewer"  # type: ignore[misc]
