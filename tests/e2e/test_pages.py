"""Every page, on a desk and on a phone: stands still, fits, and has no barrier."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize

from tests.e2e.conftest import Running, event_of, settled, until
from tests.e2e.shifts import shift_of, slow, watch
from tests.e2e.test_flows import ATTACK

pytestmark = pytest.mark.e2e

AXE = Path(__file__).resolve().parents[2] / "dashboard" / "node_modules" / "axe-core" / "axe.min.js"
# The rules that a theme can break; the others are the same in light and dark.
COLOURS = "runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']}"
STILL = 0.002
WIDTHS: dict[str, ViewportSize] = {
    "desk": {"width": 1280, "height": 900},
    "phone": {"width": 390, "height": 844},
}
PAGES = ("/", "/events", "/events?group=campaign", "/tune", "/learn", "/blocked", "/exceptions",
         "/notifications", "/playground", "/settings?tab=audit", "/settings?tab=tokens")  # fmt: skip

Tabs = dict[tuple[str, str], Page]


@pytest.fixture(scope="module")
def tabs(browser: Browser, session: BrowserContext, up: Running) -> Iterator[Tabs]:
    """Every page at each width, opened on a slow line.

    Five of them share a window: of the six connections that a browser opens to
    one server, each page keeps one for its live events.
    """
    up.attack("198.51.100.80", ATTACK)
    paths = (f"/events/{event_of(session, up, '198.51.100.80')}", *PAGES)
    with ExitStack() as stack:

        def window(width: str, **options: Any) -> BrowserContext:
            return stack.enter_context(
                browser.new_context(viewport=WIDTHS[width], color_scheme="light", **options)
            )

        opened = {}
        for width in WIDTHS:
            opened[width, "/log-in"] = tab(window(width), up.url)
            for group in batched(paths, 5):
                known = window(width, storage_state=session.storage_state())
                opened.update({(width, path): tab(known, up.url + path) for path in group})
        yield opened


def batched(values: tuple[str, ...], size: int) -> Iterator[tuple[str, ...]]:
    return (values[at : at + size] for at in range(0, len(values), size))


def tab(window: BrowserContext, address: str) -> Page:
    """A page that counts its shifts, once it is shown with its first data."""
    page = window.new_page()
    watch(page)
    slow(page, 20)
    page.goto(address)
    settled(page)
    return page


def test_no_page_shifts_while_it_loads_and_while_traffic_arrives(tabs: Tabs, up: Running) -> None:
    addresses = [f"203.0.113.{n}" for n in range(1, 30)]
    last = [tabs[width, "/"].locator(".event-line", has_text=addresses[-1]) for width in WIDTHS]
    told = [tabs[width, "/events"].locator(".fresh:visible") for width in WIDTHS]

    for address in addresses:
        up.attack(address, ATTACK)
    until(lambda: all(one.count() for one in (*last, *told)))

    found = {at: shift_of(tab) for at, tab in tabs.items()}
    assert {at: what for at, what in found.items() if what[0] > STILL} == {}


def test_no_page_has_a_barrier_that_axe_can_find_in_light_or_dark(tabs: Tabs) -> None:
    axe = AXE.read_text(encoding="utf-8")
    found: list[str] = []
    for (width, path), tab in tabs.items():
        tab.evaluate(axe)
        for scheme in ("light", "dark") if width == "desk" else ("dark",):
            tab.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            tab.locator(f":root[data-theme={scheme}]").wait_for()
            rules = COLOURS if (width, scheme) == ("desk", "dark") else ""
            result = tab.evaluate(f"axe.run(document, {{resultTypes: ['violations'], {rules}}})")
            found += [
                f"{scheme} {width} {path} {v['id']}: {v['nodes'][0]['html'][:160]}"
                for v in result["violations"]
            ]

    assert found == []


def test_no_page_is_wider_than_a_phone(tabs: Tabs) -> None:
    wide = {
        path: tab.evaluate("document.documentElement.scrollWidth")
        for (width, path), tab in tabs.items()
        if width == "phone"
    }

    assert {path: size for path, size in wide.items() if size > WIDTHS["phone"]["width"]} == {}


def test_the_measure_sees_a_page_that_jumps(tabs: Tabs) -> None:
    for tab in tabs.values():
        tab.evaluate("document.querySelector('main').style.marginTop = '200px'")

    until(lambda: all(shift_of(tab)[0] > 10 * STILL for tab in tabs.values()))
