"""Requests that try to run script in the dashboard, and what a page may weigh."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.e2e.conftest import Running, events_of, settled, until

pytestmark = pytest.mark.e2e

EVIL = "\"'><img src=x onerror=window.owned=1><svg onload=window.owned=2><script>window.owned=3</script>"


def owned(page: Page) -> Any:
    return page.evaluate(
        "window.owned || document.querySelectorAll('main img, main script').length"
    )


def test_script_in_any_part_of_a_request_stays_text(page: Page, up: Running) -> None:
    address = "198.51.100.66"
    up.attack(address, "/search", params={"q": EVIL, EVIL: "x"}, headers={"User-Agent": EVIL})
    up.attack(address, "/login", method="POST", json={"user": EVIL, EVIL: [EVIL]})
    up.attack(address, "/login", method="POST", data={"user": EVIL},
              headers={"Cookie": f"sid={EVIL.replace(';', '')}", "Referer": EVIL})  # fmt: skip
    found = until(lambda: (got := events_of(page, up, f"client={address}"))[2:] and got)

    events = [f"/events/{event['id']}" for event in found]
    lists = (f"/events?client={address}", f"/events?client={address}&group=campaign", "/")
    seen = []
    for target in (*events, *lists):
        page.goto(up.url + target)
        settled(page)
        assert page.locator("main .hostile").count() > 0
        seen.append(owned(page))

    assert len(events) == 3
    assert not any(seen)


def test_the_first_load_stays_under_300_kilobytes_compressed() -> None:
    import gzip

    static = Path(__file__).resolve().parents[2] / "src/securitai/api/static"
    html = (static / "index.html").read_text(encoding="utf-8")
    first = [p for p in (static / "assets").iterdir() if p.name in html]

    assert sum(len(gzip.compress(p.read_bytes())) for p in first) < 300_000
