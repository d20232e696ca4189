"""What a person does: see, open, understand, block, undo, label, tune."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.conftest import Running, event_of, until

pytestmark = pytest.mark.e2e

ATTACK = "/search?q=%27%20UNION%20SELECT%20name%2C%20password%20FROM%20users%20--"


def opened(page: Page, up: Running, address: str) -> None:
    """Open the newest request of an address."""
    up.attack(address, ATTACK)
    event_of(page, up, address)
    page.goto(f"{up.url}/events?client={address}")
    page.locator(".event-row").first.wait_for()
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.get_by_role("heading", level=1, name=re.compile("SQL injection")).wait_for()


def test_a_wrong_password_is_refused_in_words(browser: Browser, up: Running) -> None:
    page = browser.new_page()
    page.goto(up.url)
    page.get_by_label("Password").fill("not the password")
    page.get_by_role("button", name="Log in").click()

    expect(page.get_by_role("alert")).to_be_visible()
    page.close()


def test_the_overview_fills_with_live_verdicts(page: Page, up: Running) -> None:
    page.goto(up.url)
    page.get_by_text("Live", exact=True).wait_for()
    page.mouse.move(640, 200)

    up.attack("198.51.100.1", ATTACK)

    line = page.locator(".event-line", has_text="198.51.100.1").first
    line.wait_for()
    expect(page.get_by_text("Observing")).to_be_visible()
    expect(page.get_by_role("img", name=re.compile("malicious, per"))).to_be_visible()


def test_a_block_is_felt_in_the_shop_and_an_undo_too(page: Page, up: Running) -> None:
    address = "198.51.100.2"
    assert up.attack(address, "/products").status_code == 200
    opened(page, up, address)

    page.get_by_role("button", name="Block this address").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_text(re.compile("In the last week"))).to_be_visible()
    dialog.get_by_role("radio", name="15 min").check(force=True)
    dialog.get_by_role("button", name="Block", exact=True).click()
    page.get_by_text(f"{address} is blocked.").wait_for()

    assert until(lambda: up.attack(address, "/products").status_code == 403, 3)
    page.get_by_role("button", name="Undo").click()
    assert until(lambda: up.attack(address, "/products").status_code == 200, 3)


def test_ones_own_address_cannot_be_blocked(page: Page, up: Running) -> None:
    page.goto(f"{up.url}/blocked")
    page.get_by_role("button", name="Block a source").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Address", exact=True).fill("127.0.0.1")

    expect(dialog.get_by_role("alert")).to_be_visible()
    expect(dialog.get_by_role("button", name="Block", exact=True)).to_be_disabled()


def test_a_label_stays_and_can_be_taken_back(page: Page, up: Running) -> None:
    opened(page, up, "198.51.100.3")

    page.get_by_role("button", name="Not a threat").click()
    page.get_by_text("Marked as not a threat.").wait_for()
    page.reload()
    pressed = page.get_by_role("button", name="Not a threat", pressed=True)
    pressed.click()

    expect(page.get_by_role("button", name="Not a threat", pressed=False)).to_be_visible()


def test_the_event_says_why_and_shows_wire_and_decoded(page: Page, up: Running) -> None:
    opened(page, up, "198.51.100.4")

    expect(page.get_by_text("' UNION SELECT name, password FROM users --").first).to_be_visible()
    expect(page.get_by_text(re.compile("Scored again from the stored request"))).to_be_visible()
    expect(page.get_by_text("%27%20UNION").first).to_be_visible()


def test_filters_live_in_the_address_and_can_be_turned_around(page: Page, up: Running) -> None:
    up.attack("198.51.100.5", ATTACK)
    event_of(page, up, "198.51.100.5")
    page.goto(f"{up.url}/events?client=198.51.100.5")
    page.locator(".event-row").first.wait_for()
    page.get_by_role("button", name=re.compile("switch to is not")).click()

    page.wait_for_url("**/events?client=-198.51.100.5")
    page.locator(".event-row").first.wait_for()
    expect(page.locator(".event-row", has_text="198.51.100.5")).to_have_count(0)


def test_an_exception_is_previewed_put_in_force_and_ended(page: Page, up: Running) -> None:
    opened(page, up, "198.51.100.6")
    page.get_by_role("button", name="Let such requests pass").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_text(re.compile("it would have freed"))).to_be_visible()
    dialog.get_by_role("button", name="Let it pass").click()
    page.get_by_text("The exception is in force.").wait_for()

    page.goto(f"{up.url}/exceptions")
    page.get_by_role("button", name="End now").first.click()

    expect(page.get_by_text("There is no exception")).to_be_visible()


def test_blocking_is_armed_only_after_a_replay_and_disarmed_at_once(
    page: Page, up: Running
) -> None:
    page.goto(f"{up.url}/tune")
    page.get_by_text("Nothing is in force before you have seen it").wait_for()
    expect(page.get_by_role("button", name=re.compile("rm blocking"))).to_have_count(0)

    page.get_by_role("button", name="Replay").click()
    page.get_by_role("button", name="Arm blocking").click()
    expect(page.get_by_role("link", name=re.compile("Blocking"))).to_be_visible()
    page.get_by_role("button", name="Back to observing").click()

    expect(page.get_by_role("link", name=re.compile("Observing"))).to_be_visible()


def test_a_viewer_sees_everything_and_changes_nothing(
    page: Page, up: Running, browser: Browser
) -> None:
    page.goto(f"{up.url}/settings?tab=users")
    page.get_by_label("Name of the new account").fill("viewer1")
    page.get_by_role("button", name="Create account").click()
    password = page.locator(".secret").inner_text()

    other = browser.new_page()
    other.goto(up.url)
    other.get_by_label("Name").fill("viewer1")
    other.get_by_label("Password").fill(password)
    other.get_by_role("button", name="Log in").click()
    other.get_by_role("heading", name="Overview").wait_for()
    other.goto(f"{up.url}/events?action=malicious")
    other.locator(".event-row a").first.click()

    expect(other.get_by_text(re.compile("takes the role of an operator"))).to_be_visible()
    expect(other.get_by_role("button", name=re.compile("Block"))).to_have_count(0)
    other.close()
