"""Teaching and tuning: a label becomes a model, a budget becomes a threshold."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import Running
from tests.e2e.test_flows import opened

pytestmark = pytest.mark.e2e


def test_a_label_leads_to_a_model_that_is_compared_promoted_and_rolled_back(
    page: Page, up: Running
) -> None:
    opened(page, up, "198.51.100.20")
    page.get_by_role("button", name="Is a threat").click()
    page.get_by_text("Marked as a threat.").wait_for()
    page.get_by_role("link", name="go to Learn").click()

    page.get_by_role("button", name=re.compile(r"^Retrain on \d+ label")).click()
    comparison = page.get_by_role("region", name="New model against the one in force")
    comparison.get_by_text("Stored attacks: caught").wait_for(timeout=90_000)
    expect(page.get_by_role("listitem").filter(has_text="3. Compare")).to_contain_text("next")

    comparison.get_by_role("button", name="Promote").click()
    page.get_by_text("The model in force has learned from your labels").wait_for()
    page.get_by_role("button", name="Roll back").first.click()
    page.get_by_text(re.compile("is back in force")).wait_for()

    expect(page.get_by_text("The model in force has learned from your labels")).to_have_count(0)


def test_a_budget_of_five_a_day_is_in_force_after_its_replay_and_can_be_undone(
    page: Page, up: Running
) -> None:
    page.goto(f"{up.url}/tune")
    page.get_by_label("At most").fill("5")
    page.get_by_role("button", name=re.compile("Try threshold .* on history")).click()
    page.get_by_text("Known attacks missed").wait_for()
    page.get_by_role("button", name="Use this budget of 5 a day").click()

    expect(page.get_by_text(re.compile("at most 5 false alarms a day"))).to_be_visible()
    expect(page.get_by_role("region", name="In force")).to_contain_text("Budget 5")
    page.get_by_role("button", name="Undo").click()
    page.get_by_text("The old threshold is back.").wait_for()

    expect(page.get_by_role("region", name="In force")).not_to_contain_text("Budget")
