"""The real ``securitai up`` and a real Chromium, once for all browser tests."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

FLAGS = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


@dataclass(frozen=True)
class Running:
    """Where everything is, and how to log in."""

    url: str
    shop: str
    password: str

    def attack(self, address: str, target: str, **options: Any) -> httpx.Response:
        """Send the shop a request that seems to come from an address."""
        headers = {"X-Forwarded-For": address, **options.pop("headers", {})}
        return httpx.request(
            options.pop("method", "GET"), self.shop + target, headers=headers, timeout=10, **options
        )


def until(fact: Callable[[], Any], seconds: float = 20.0) -> Any:
    """Wait for a fact to become true."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := fact():
            return found
        time.sleep(0.05)
    raise AssertionError("it never became true")


def events_of(person: BrowserContext | Page, up: Running, query: str) -> list[dict[str, Any]]:
    """The newest events that a filter finds, from the API."""
    answer = person.request.get(f"{up.url}/api/events?{query}")
    assert answer.ok, answer.text()
    found: list[dict[str, Any]] = answer.json()["events"]
    return found


def event_of(person: BrowserContext | Page, up: Running, address: str) -> int:
    """The id of the newest request of an address, as soon as it is stored."""
    return int(until(lambda: events_of(person, up, f"client={address}"))[0]["id"])


def settled(page: Page) -> None:
    """Wait until a page is shown and every part of it has its first data."""
    page.locator("main:not(.settling) h1").first.wait_for()
    expect(page.locator("main .skeleton")).to_have_count(0)


@pytest.fixture(scope="package")
def up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Shop, traffic, detector and page on free ports, stopped with Ctrl-C."""
    folder = tmp_path_factory.mktemp("up")
    static = Path(__file__).resolve().parents[2] / "src/securitai/api/static/index.html"
    assert static.exists(), "the dashboard is not built: run make setup"
    log = folder / "log"
    command = [sys.executable, "-u", "-m", "securitai", "up", "--port", "0", "--shop-port", "0",
               "--db", str(folder / "up.db"), "--rate", "240", "--seed", "3"]  # fmt: skip
    with log.open("w") as sink:
        process = subprocess.Popen(command, stdout=sink, stderr=subprocess.STDOUT, cwd=folder)
    try:
        until(lambda: "Ctrl-C" in log.read_text() or process.poll() is not None, 60)
        text = log.read_text()
        assert process.poll() is None, text
        yield Running(
            url=_found(r"SecuritAI +(\S+)", text),
            shop=_found(r"the shop +(\S+)", text),
            password=_found(r"with password +(\S+)", text),
        )
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()


def _found(pattern: str, text: str) -> str:
    found = re.search(pattern, text)
    assert found, text
    return found[1]


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Chromium, from SECURITAI_TEST_BROWSER or the path.

    Ends with this package: Playwright keeps an event loop running in the thread,
    and other tests call ``asyncio.run``.
    """
    names = ("chromium", "chromium-browser", "google-chrome")
    program = os.environ.get("SECURITAI_TEST_BROWSER") or next(
        filter(None, map(shutil.which, names)), ""
    )
    assert program, (
        "no Chromium: install one (Debian: apt-get install chromium) or name it in "
        "SECURITAI_TEST_BROWSER"
    )
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        yield opened
        opened.close()


@pytest.fixture(scope="package")
def session(browser: Browser, up: Running) -> Iterator[BrowserContext]:
    """A browser window of an operator who is logged in and wants no motion."""
    context = browser.new_context(
        viewport={"width": 1280, "height": 900}, color_scheme="light", reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto(up.url)
    page.get_by_label("Password").fill(up.password)
    page.get_by_role("button", name="Log in").click()
    page.get_by_role("heading", name="Overview").wait_for()
    page.close()
    yield context
    context.close()


@pytest.fixture
def page(session: BrowserContext) -> Iterator[Page]:
    """A tab in which nothing may be logged as an error and no dialog may open."""
    with watched(session) as tab:
        yield tab


@contextmanager
def watched(session: BrowserContext) -> Iterator[Page]:
    """A tab for the length of a block, at whose end errors and dialogs are told."""
    tab = session.new_page()
    tab.set_default_timeout(15_000)
    problems: list[str] = []
    tab.on("pageerror", lambda error: problems.append(f"error: {error}"))
    tab.on("dialog", lambda dialog: (problems.append(dialog.message), dialog.dismiss()))
    tab.on("console", lambda m: problems.append(m.text) if m.type == "error" else None)
    yield tab
    tab.close()
    assert problems == []
