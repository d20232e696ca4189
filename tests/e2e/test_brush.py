"""A span is drawn over the chart, with the mouse or by keyboard, and left again."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import Running, settled, until
from tests.e2e.test_flows import ATTACK

pytestmark = pytest.mark.e2e

MINUTE = 60_000


def opened(page: Page, up: Running) -> None:
    """The overview of a quarter of an hour, with a bar a minute."""
    up.attack("198.51.100.90", ATTACK)
    page.goto(f"{up.url}/?range=15m")
    settled(page)
    page.get_by_role("img", name=re.compile("per minute")).wait_for()


def span_of(page: Page) -> tuple[int, int]:
    """The span of the address bar."""
    page.wait_for_url(re.compile(r"start=\d+"))
    query = parse_qs(urlsplit(page.url).query)
    assert "range" not in query
    return int(query["start"][0]), int(query["end"][0])


def requests(page: Page, up: Running, span: tuple[int, int]) -> bool:
    """Whether the first figure counts what the list of this span holds."""
    page.reload()
    settled(page)
    shown = page.locator(".counter dd").first.evaluate("one => one.firstChild.textContent")
    query = f"start={span[0]}&end={span[1]}"
    answer = page.request.get(f"{up.url}/api/events/count?{query}").json()
    return bool(answer["total"] == int(shown.replace(",", "")))


def test_a_drag_over_the_chart_chooses_whole_bars_and_the_figures_follow(
    page: Page, up: Running
) -> None:
    opened(page, up)
    box = page.locator(".u-over").bounding_box()
    assert box
    middle = box["y"] + box["height"] / 2

    page.mouse.move(box["x"] + box["width"] * 0.55, middle)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.99, middle, steps=4)
    page.mouse.up()

    start, end = span_of(page)
    assert (start % MINUTE, end % MINUTE) == (0, 0)
    assert 6 * MINUTE <= end - start <= 9 * MINUTE
    until(lambda: requests(page, up, (start, end)))
    page.get_by_role("button", name=re.compile("Leave the span")).click()
    page.wait_for_url(re.compile("/$"))
    expect(page.get_by_role("button", name=re.compile("Leave the span"))).to_have_count(0)


def test_the_keyboard_chooses_a_span_too(page: Page, up: Running) -> None:
    opened(page, up)
    chart = page.get_by_role("slider", name=re.compile("Time"))
    chart.focus()

    page.keyboard.press("End")
    last = chart.get_attribute("aria-valuetext")
    page.keyboard.press("Shift+ArrowLeft")
    page.keyboard.press("Shift+ArrowLeft")
    expect(page.locator(".u-select")).to_be_visible()
    assert chart.get_attribute("aria-valuetext") != last
    page.keyboard.press("Enter")

    start, end = span_of(page)
    assert end - start == 3 * MINUTE
    until(lambda: requests(page, up, (start, end)))
    page.get_by_role("button", name=re.compile("Leave the span")).press("Enter")
    page.wait_for_url(re.compile("/$"))


def test_escape_forgets_what_was_chosen(page: Page, up: Running) -> None:
    opened(page, up)
    page.get_by_role("slider", name=re.compile("Time")).focus()
    page.keyboard.press("Shift+ArrowLeft")

    page.keyboard.press("Escape")

    expect(page.locator(".u-select")).to_have_css("width", "0px")
    assert "start=" not in page.url
