import pytest

from securitai.api.headers import MAX_BODY, host_name
from tests.unit.api.client import Client
from tests.unit.api.helpers import Site


@pytest.mark.parametrize(
    "path", ["/", "/api/me", "/docs", "/metrics", "/openapi.json", "/api/nothing"]
)
def test_every_answer_carries_the_policy(site: Site, path: str) -> None:
    headers = site.client(None).get(path).headers

    csp = headers["content-security-policy"]
    assert "default-src 'self'" in csp
    assert "script-src 'self';" in csp
    assert "frame-ancestors 'none'" in csp
    assert "unsafe" not in csp
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"


def test_only_the_script_of_the_detectors_worker_may_run_wasm(site: Site) -> None:
    client = site.client(None)
    paths = ("/assets/detector-worker-x.js", "/assets/index-x.js", "/playground", "/api/me")

    policies = [client.get(path).headers["content-security-policy"] for path in paths]

    assert ["wasm-unsafe-eval" in policy for policy in policies] == [True, False, False, False]
    assert policies[0].startswith("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';")


def test_answers_of_the_api_are_not_kept(site: Site) -> None:
    assert site.client().get("/api/me").headers["cache-control"] == "no-store"


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", ""])
def test_a_foreign_name_is_not_served(site: Site, host: str) -> None:
    from securitai.api.app import create_app
    from securitai.api.serve import hosts_for

    site.services.options = type(site.services.options)(hosts=hosts_for("127.0.0.1"))
    client = Client(create_app(site.services))

    answers = [
        client.get("/api/me", headers={"Host": h}).status_code for h in (host, "localhost:8700")
    ]

    assert answers == [421, 401]


def test_a_huge_body_is_refused(site: Site) -> None:
    client = site.client()

    assert client.post("/api/check", content=b"x" * (MAX_BODY + 1)).status_code == 413
    odd = client.post("/api/check", content=b"x", headers={"Content-Length": "-1"})
    assert odd.status_code == 413


@pytest.mark.parametrize(
    ("header", "name"),
    [("A.example:80", "a.example"), ("[::1]:8700", "[::1]"), ("localhost", "localhost"), ("", "")],
)
def test_the_name_is_read_without_its_port(header: str, name: str) -> None:
    assert host_name(header) == name
