"""Pictures of the main pages; kept in docs/images when SECURITAI_PICTURES names that folder."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.e2e.conftest import Running

pytestmark = pytest.mark.e2e


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_main_pages_draw_something(
    page: Page, up: Running, tmp_path: Path, scheme: str
) -> None:
    folder = Path(os.environ.get("SECURITAI_PICTURES", tmp_path))
    if "SECURITAI_PICTURES" in os.environ:
        page.goto(up.url)
        page.locator(".event-line").nth(24).wait_for(timeout=120_000)
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    up.attack("198.51.100.9", "/search?q=%27%20UNION%20SELECT%20password%20FROM%20users%20--")
    page.goto(f"{up.url}/events?client=198.51.100.9")
    target = page.locator(".event-row a").first.get_attribute("href")
    pages = {"overview": "/?range=15m", "events": "/events", "event": str(target), "tune": "/tune",
             "learn": "/learn", "campaigns": "/events?group=campaign"}  # fmt: skip
    sizes = []
    for name, path in pages.items():
        page.goto(up.url + path)
        page.wait_for_timeout(1200)
        picture = page.screenshot(path=folder / f"dashboard-{name}-{scheme}.png")
        sizes.append(len(picture))

    assert min(sizes) > 20_000
