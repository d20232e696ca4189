"""What somebody reads stays under the eye, whatever arrives meanwhile."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.e2e.conftest import Running, events_of, settled, until
from tests.e2e.test_flows import ATTACK

pytestmark = pytest.mark.e2e

SEEN = """
() => {
  const box = document.querySelector(".event-table-body").getBoundingClientRect();
  const row = document.elementFromPoint(box.x + 20, box.y + box.height / 2).closest(".event-row");
  return row && { href: row.querySelector("a").pathname, y: row.getBoundingClientRect().y };
}
"""


def seen(page: Page) -> dict[str, Any]:
    """The row in the middle of the table, as soon as one is drawn there, and where it stands."""
    found: dict[str, Any] = page.wait_for_function(SEEN, timeout=5000).json_value()
    return found


def come_back(page: Page) -> None:
    """What the browser tells a page whose tab is opened again: the page asks for news."""
    page.wait_for_timeout(2100)  # answers count as new for two seconds
    page.evaluate("window.dispatchEvent(new Event('visibilitychange'))")


def test_the_row_under_the_eye_stays_while_requests_arrive_and_are_labelled(
    page: Page, session: BrowserContext, up: Running
) -> None:
    for _ in range(60):
        up.attack("198.51.100.81", ATTACK)
    until(lambda: len(events_of(session, up, "client=198.51.100.81")) == 60)
    page.goto(f"{up.url}/events?client=198.51.100.81")
    page.locator(".event-row").first.wait_for()
    page.locator(".event-table-body").evaluate("box => box.scrollTo(0, 703)")
    page.locator(".event-row[aria-rowindex='30']").wait_for()
    before = seen(page)
    row = page.locator(".event-row", has=page.locator(f"a[href='{before['href']}']"))
    index = int(row.get_attribute("aria-rowindex") or 0)

    for _ in range(15):
        up.attack("198.51.100.81", ATTACK)
    until(lambda: len(events_of(session, up, "client=198.51.100.81")) == 75)
    come_back(page)
    page.get_by_role("button", name="15 new").wait_for()
    arrived = seen(page)
    row.get_by_role("cell").first.click()
    page.keyboard.press("t")
    row.get_by_text("Threat", exact=True).wait_for()
    expect(row).to_have_attribute("aria-rowindex", str(index + 15))
    labelled = seen(page)
    page.get_by_role("button", name="15 new").click()

    expect(page.locator(".event-row[aria-rowindex='2']")).to_be_in_viewport()
    assert [arrived, labelled] == [before, before]


def test_flagged_requests_wait_while_one_points_at_the_list(page: Page, up: Running) -> None:
    page.goto(up.url)
    settled(page)
    page.get_by_text("Live", exact=True).wait_for()
    page.locator(".live-box").hover()
    first = page.locator(".event-line[style*='--slot: 0;'] a")
    before = (first.get_attribute("href"), first.bounding_box())

    up.attack("198.51.100.82", ATTACK)
    come_back(page)
    page.get_by_role("button", name=re.compile(r"^\d+ new$")).wait_for()
    held = (first.get_attribute("href"), first.bounding_box())
    page.mouse.move(5, 5)

    expect(page.locator(".event-line", has_text="198.51.100.82").first).to_be_visible()
    assert held == before


def test_a_page_that_is_scrolled_stays_where_it_is(page: Page, up: Running) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(up.url)
    settled(page)
    last = page.get_by_role("heading", name="Countries")
    last.scroll_into_view_if_needed()
    before = last.bounding_box()

    for _ in range(3):
        up.attack("198.51.100.83", ATTACK)
    with page.expect_response("**/api/overview**"):
        come_back(page)
    page.locator(".event-line", has_text="198.51.100.83").first.wait_for()

    assert last.bounding_box() == before
