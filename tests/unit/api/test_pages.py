import gzip
from pathlib import Path

import pytest

from securitai.api.pages import file_of
from tests.unit.api.helpers import Site


@pytest.fixture
def static(site: Site, tmp_path: Path) -> Path:
    folder = tmp_path / "static"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text("<title>the page</title>")
    (folder / "assets" / "a-1.js").write_text("1")
    (folder / ".setup").write_text("hidden")
    (tmp_path / "secret.txt").write_text("secret")
    return folder


@pytest.mark.parametrize(
    "path", ["/", "/events/7", "/tune", "/playground", "/..%2f..%2fetc/passwd"]
)
def test_every_address_of_the_application_is_its_index(site: Site, static: Path, path: str) -> None:
    answer = site.client(None).get(path)

    assert answer.status_code == 200
    assert "the page" in answer.text
    assert answer.headers["cache-control"] == "no-cache"


def test_files_with_a_hash_in_their_name_are_kept(site: Site, static: Path) -> None:
    answer = site.client(None).get("/assets/a-1.js")

    assert answer.text == "1"
    assert "immutable" in answer.headers["cache-control"]
    assert site.client(None).get("/assets/none.js").status_code == 404


@pytest.mark.parametrize(("accepted", "encoding"), [("gzip, br", "gzip"), ("identity", None)])
def test_what_was_stored_compressed_is_sent_under_its_own_name(
    site: Site, static: Path, accepted: str, encoding: str | None
) -> None:
    (static / "assets" / "run-1.wasm.gz").write_bytes(gzip.compress(b"\0asm"))

    answer = site.client(None).get("/assets/run-1.wasm", headers={"Accept-Encoding": accepted})

    assert answer.content == b"\0asm"
    assert answer.headers["content-type"] == "application/wasm"
    assert answer.headers.get("content-encoding") == encoding
    assert "immutable" in answer.headers["cache-control"]


@pytest.mark.parametrize(
    "path", ["../secret.txt", ".setup", "a/../../secret.txt", "a\0b", "x" * 5000, ""]
)
def test_nothing_outside_is_served(static: Path, path: str) -> None:
    assert file_of(static, path) is None


def test_an_unknown_api_address_is_no_page(site: Site, static: Path) -> None:
    assert site.client(None).get("/api/nothing").status_code == 404


def test_without_a_build_a_page_says_what_to_do(site: Site) -> None:
    assert "make setup" in site.client(None).get("/").text
