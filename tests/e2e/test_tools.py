"""What a person does around the alerts: groups, views, keys, files, messages, tokens, passwords."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.conftest import Running, events_of, until
from tests.e2e.test_flows import ATTACK

pytestmark = pytest.mark.e2e


def listed(page: Page, up: Running, address: str, count: int) -> None:
    """Send attacks from an address and wait until all of them are listed."""
    for _ in range(count):
        up.attack(address, ATTACK)
    until(lambda: len(events_of(page, up, f"client={address}")) >= count)
    page.goto(f"{up.url}/events?client={address}")
    page.locator(".event-row").nth(count - 1).wait_for()


@contextmanager
def receiver() -> Iterator[tuple[str, list[bytes]]]:
    """A webhook on a free port, and the bodies that it got."""
    got: list[bytes] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            got.append(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *args: object) -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/hook", got
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_campaign_is_one_line_that_opens_to_its_requests(page: Page, up: Running) -> None:
    listed(page, up, "198.51.100.30", 3)
    page.get_by_role("radio", name="Campaigns").check(force=True)
    line = page.get_by_role("button", name=re.compile("requests from 198.51.100.30"))
    expect(line).to_have_attribute("aria-expanded", "false")

    line.click()

    requests = page.get_by_role("list", name="Requests of this campaign").get_by_role("listitem")
    expect(requests).to_have_count(3)


def test_a_saved_view_brings_its_filter_back(page: Page, up: Running) -> None:
    page.goto(f"{up.url}/events?category=sqli&method=-POST")
    page.get_by_role("button", name="Save view").click()
    page.get_by_label("Name", exact=True).fill("SQL by GET")
    page.get_by_role("dialog").get_by_role("button", name="Save").click()
    page.get_by_text("View “SQL by GET” saved.").wait_for()
    page.goto(f"{up.url}/events")

    page.get_by_label("Saved views").select_option("SQL by GET")

    page.wait_for_url("**/events?category=sqli&method=-POST")


def test_the_list_is_walked_and_labelled_by_keyboard(page: Page, up: Running) -> None:
    address = "198.51.100.31"
    listed(page, up, address, 2)
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    page.keyboard.press("t")
    page.get_by_text("Marked as a threat.").wait_for()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Is a threat", pressed=True).wait_for()
    first = page.url
    page.keyboard.press("j")
    page.wait_for_url(lambda url: url != first)
    page.get_by_role("region", name="Why").wait_for()
    page.keyboard.press("u")

    page.wait_for_url(f"**/events?client={address}")


def test_csv_and_jsonl_hold_exactly_what_is_listed(page: Page, up: Running, tmp_path: Path) -> None:
    listed(page, up, "198.51.100.32", 2)
    texts = {}
    for name in ("CSV", "JSONL"):
        with page.expect_download() as download:
            page.get_by_role("link", name=name, exact=True).click()
        download.value.save_as(tmp_path / name)
        texts[name] = (tmp_path / name).read_text(encoding="utf-8").splitlines()

    assert len(texts["CSV"]) == 3
    assert [json.loads(line)["client"] for line in texts["JSONL"]] == ["198.51.100.32"] * 2


def test_a_channel_is_tested_and_its_delivery_logged(page: Page, up: Running) -> None:
    with receiver() as (address, got):
        page.goto(f"{up.url}/notifications")
        page.get_by_role("button", name="Add a channel").click()
        dialog = page.get_by_role("dialog")
        dialog.get_by_label("Name", exact=True).fill("the receiver")
        dialog.get_by_label("Address", exact=True).fill(address)
        dialog.locator("button[type=submit]").click()
        dialog.wait_for(state="hidden")
        page.get_by_role("button", name="Send a test").click()
        until(lambda: got)
        log = page.get_by_role("region", name="Delivery log")
        expect(log.get_by_text("sent", exact=True).first).to_be_visible()
        page.get_by_role("button", name="Remove").click()

        expect(page.get_by_text("Nobody is notified yet")).to_be_visible()


def test_a_token_is_shown_once_opens_the_api_and_is_revoked(page: Page, up: Running) -> None:
    page.goto(f"{up.url}/settings?tab=tokens")
    page.get_by_label("Name of the new token").fill("a program")
    page.get_by_role("button", name="Create token").click()
    secret = page.locator(".secret").inner_text()
    headers = {"Authorization": f"Bearer {secret}"}
    assert httpx.get(f"{up.url}/api/status", headers=headers).status_code == 200

    page.get_by_role("button", name="Revoke").click()
    page.get_by_text("There is no token").wait_for()

    assert httpx.get(f"{up.url}/api/status", headers=headers).status_code == 401


def test_a_changed_password_opens_and_the_old_one_no_longer(
    page: Page, up: Running, browser: Browser
) -> None:
    page.goto(f"{up.url}/settings?tab=users")
    page.get_by_label("Name of the new account").fill("viewer2")
    page.get_by_role("button", name="Create account").click()
    old, new = page.locator(".secret").inner_text(), "a longer phrase 42"
    with browser.new_context() as context:
        tab = context.new_page()
        tab.set_default_timeout(15_000)

        def log_in(password: str) -> None:
            tab.goto(up.url)
            tab.get_by_label("Name").fill("viewer2")
            tab.get_by_label("Password").fill(password)
            tab.get_by_role("button", name="Log in").click()

        log_in(old)
        tab.get_by_role("heading", name="Overview").wait_for()
        tab.goto(f"{up.url}/settings")
        tab.get_by_label("Password now").fill(old)
        tab.get_by_label("New password").fill(new)
        tab.get_by_role("button", name="Change the password").click()
        tab.locator(".toast").wait_for()
        context.clear_cookies()
        log_in(old)
        expect(tab.get_by_role("alert")).to_be_visible()
        log_in(new)

        expect(tab.get_by_role("heading", name="Overview")).to_be_visible()
