"""Pictures of the main pages; kept in docs/images when SECURITAI_PICTURES names that folder."""

from __future__ import annotations

import os
import re
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import Page

from tests.e2e.conftest import Running, settled
from tests.e2e.test_flows import opened

pytestmark = pytest.mark.e2e

STILL = """
async () => {
  let before = NaN;
  for (let same = 0; same < 10; same = window.scrollY === before ? same + 1 : 0) {
    before = window.scrollY;
    await new Promise(requestAnimationFrame);
  }
}
"""
KEPT = "SECURITAI_PICTURES" in os.environ


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_main_pages_draw_something(
    page: Page, up: Running, tmp_path: Path, scheme: str
) -> None:
    folder = Path(os.environ.get("SECURITAI_PICTURES", tmp_path))
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    if KEPT:
        page.goto(up.url)
        page.locator(".event-line").nth(24).wait_for(timeout=120_000)
        taught(page, up)
    opened(page, up, "198.51.100.9")
    page.get_by_text(re.compile("Scored again from the stored request")).wait_for()
    sizes = [picture(page, folder, f"event-{scheme}")]
    for name, path in {
        "overview": "/?range=15m",
        "events": "/events",
        "campaigns": "/events?group=campaign",
        "learn": "/learn",
        "tune": "/tune",
        "playground": "/playground",
    }.items():
        page.goto(up.url + path)
        page.locator("h1").wait_for()
        if name == "tune":
            page.get_by_role("button", name=re.compile("on history$")).click()
            page.get_by_text("Known attacks missed").wait_for()
        if name == "playground":
            page.get_by_role("button", name="A curl command").click()
            page.get_by_role("button", name="Check").click()
            page.get_by_text("nothing was sent").wait_for()
        sizes.append(picture(page, folder, f"{name}-{scheme}"))

    assert min(sizes) > 20_000


def picture(page: Page, folder: Path, name: str) -> int:
    """Save what the window shows once it stands still; returns its size in bytes as it was taken."""
    settled(page)
    page.evaluate(STILL)
    taken = page.screenshot()
    reduced(Image.open(BytesIO(taken)).convert("RGB")).save(
        folder / f"dashboard-{name}.png", optimize=True
    )
    return len(taken)


def reduced(image: Image.Image) -> Image.Image:
    """The picture in its 256 most frequent colours, the others as the nearest of them."""
    pixels = np.asarray(image).reshape(-1, 3)
    every, places, times = np.unique(pixels, axis=0, return_inverse=True, return_counts=True)
    kept = every[np.argsort(-times)[:256]]
    distances = ((every[:, None].astype(int) - kept[None].astype(int)) ** 2).sum(axis=2)
    nearest = distances.argmin(axis=1).astype(np.uint8)
    few = Image.fromarray(nearest[places].reshape(image.height, image.width), "L")
    few.putpalette(kept.tobytes())
    return few


def taught(page: Page, up: Running) -> None:
    """Label an attack and retrain, so that there is a model to compare."""
    opened(page, up, "198.51.100.10")
    page.get_by_role("button", name="Is a threat", pressed=False).click()
    page.get_by_text("Marked as a threat.").wait_for()
    page.goto(f"{up.url}/learn")
    page.get_by_role("button", name=re.compile("^Retrain on")).click()
    page.get_by_role("progressbar").wait_for()
    page.get_by_role("progressbar").wait_for(state="detached", timeout=90_000)
