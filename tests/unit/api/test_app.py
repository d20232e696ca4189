import pytest

from securitai.errors import StoreError
from tests.unit.api.helpers import Site


def test_an_error_of_ours_is_one_sentence(site: Site) -> None:
    answer = site.client().get("/api/events?status=abc")

    assert answer.status_code == 422
    assert answer.json() == {"detail": "status='abc' is no number"}


def test_what_was_sent_wrong_is_named_and_not_repeated(site: Site) -> None:
    answer = site.client(None).post(
        "/api/login", {"name": "ann", "password": 5, "extra": "hunter2"}
    )

    assert answer.status_code == 422
    assert "password" in answer.json()["detail"]
    assert "hunter2" not in answer.text


def test_a_store_that_fails_is_a_503(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    client = site.client()

    def broken(*_: object, **__: object) -> None:
        raise StoreError("the disk is full")

    monkeypatch.setattr(site.store.events, "page", broken)

    answer = client.get("/api/events")
    assert (answer.status_code, answer.json()) == (503, {"detail": "the disk is full"})


def test_the_documentation_needs_no_script_and_no_other_site(site: Site) -> None:
    page = site.client(None).get("/docs").text

    assert "<script" not in page
    assert "http://" not in page
    assert "https://" not in page
    assert "/api/events/{id}" in page
    assert site.client(None).get("/docs.css").headers["content-type"].startswith("text/css")


def test_the_document_describes_the_api(site: Site) -> None:
    from securitai.api.openapi import document

    assert site.client(None).get("/openapi.json").json() == document()


def test_the_dashboard_has_the_document_of_now() -> None:
    from pathlib import Path

    from securitai.api.openapi import text

    kept = Path(__file__).parents[3] / "dashboard" / "openapi.json"

    assert kept.read_text() == text(), (
        "run: python -m securitai.api.openapi > dashboard/openapi.json"
    )
