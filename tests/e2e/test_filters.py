"""The counter, the list, the export and the requests themselves agree on every filter."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from ipaddress import ip_address, ip_network
from typing import Any
from urllib.parse import unquote_plus

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.e2e.conftest import Running, events_of, settled, until
from tests.e2e.test_flows import ATTACK

pytestmark = pytest.mark.e2e

Event = dict[str, Any]

TRAVERSAL = "/products/7?file=..%2f..%2f..%2fetc%2fpasswd"
SCRIPT = "/search?q=%3Cscript%3Ealert(1)%3C/script%3E"
SENT = (
    *(("203.0.113.201", ATTACK),) * 4,
    *(("203.0.113.202", SCRIPT),) * 3,
    *(("203.0.113.20", TRAVERSAL),) * 3,
    *(("8.8.8.8", "/search?q=blue%20shoes"),) * 5,
    ("8.8.4.4", TRAVERSAL),
)
NOWHERE = "100% nowhere_"
COLLECT = """
async () => {
  const box = document.querySelector(".event-table-body");
  const found = new Set();
  if (!box) return [];
  box.scrollTo(0, 0);
  for (;;) {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    for (const link of box.querySelectorAll(".event-row a")) {
      found.add(Number(link.pathname.split("/").pop()));
    }
    if (box.scrollTop + box.clientHeight >= box.scrollHeight - 1) return [...found];
    box.scrollBy(0, box.clientHeight);
  }
}
"""


@dataclass(frozen=True)
class Stored:
    """All events of a span that is over, with the text that each was sent with."""

    span: str
    events: list[Event]

    def ids(self, fact: Callable[[Event], bool]) -> list[int]:
        return sorted(event["id"] for event in self.events if fact(event))


@pytest.fixture(scope="module")
def stored(session: BrowserContext, up: Running) -> Stored:
    """Requests of every kind, two of them labelled by a person."""
    start = int(time.time() * 1000)
    for address, target in SENT:
        up.attack(address, target)
    up.attack("203.0.113.203", "/login", method="POST", data={"user": "' OR 1=1 --"})
    found = until(lambda: events_of(session, up, "client=203.0.113.203"))
    first = events_of(session, up, f"client=203.0.113.201&start={start}")
    csrf = {"X-CSRF-Token": session.request.get(f"{up.url}/api/me").json()["csrf"]}
    normal = events_of(session, up, f"client=8.8.8.8&start={start}")
    for event, label in ((first[0], "threat"), (normal[0], "not_threat")):
        session.request.put(
            f"{up.url}/api/events/{event['id']}/label", data={"label": label}, headers=csrf
        )
    span = f"start={start}&end={found[0]['time'] + 1}"
    events = events_of(session, up, f"{span}&limit=1000")
    for event in events:
        detail = session.request.get(f"{up.url}/api/events/{event['id']}").json()
        event["text"] = text_of(detail["entry"], event["action"] != "allow")
    return Stored(span, events)


def text_of(entry: dict[str, Any], flagged: bool) -> str:
    """What can be searched: target and body, also decoded; of a flagged request every header."""
    wire = entry["path"] + ("?" + entry["query"] if entry["query"] else "")
    wire += "\n" + str(entry["requestPayload"] or "")
    heads = [v for k, v in entry["headers"].items() if flagged or k in ("user-agent", "referer")]
    return "\n".join((wire, unquote_plus(wire), *heads)).lower()


def facts(stored: Stored) -> Iterator[tuple[str, str, Callable[[Event], bool]]]:
    """A key of the filter, a value that a person types, and what it means."""
    country = events_with(stored, "8.8.8.8")[0]["country"]
    yield "category", "sqli", lambda e: e["category"] == "sqli"
    yield "category", "none", lambda e: e["category"] is None
    yield "endpoint", "/search", lambda e: e["endpoint"] == "/search"
    yield "endpoint", "/products*", lambda e: e["endpoint"].startswith("/products")
    yield "client", "203.0.113.201", lambda e: e["client"] == "203.0.113.201"
    yield "client", "203.0.113.20*", lambda e: e["client"].startswith("203.0.113.20")
    network = ip_network("203.0.113.192/28")
    yield "client", str(network), lambda e: ip_address(e["client"]) in network
    yield "country", country, lambda e: e["country"] == country
    yield "country", "none", lambda e: e["country"] is None
    yield "action", "malicious", lambda e: e["action"] != "allow"
    yield "action", "allow", lambda e: e["action"] == "allow"
    yield "label", "threat", lambda e: e["label"] == "threat"
    yield "label", "none", lambda e: e["label"] is None
    yield "method", "POST", lambda e: e["method"] == "POST"
    yield "status", "2xx", lambda e: 200 <= (e["status"] or 0) < 300
    yield "text", "union select", lambda e: "union select" in e["text"]
    yield "text", "%27%20UNION", lambda e: "%27%20union" in e["text"]
    yield "text", "pa", lambda e: "pa" in e["text"]
    yield "text", NOWHERE, lambda e: NOWHERE in e["text"]


def events_with(stored: Stored, address: str) -> list[Event]:
    return [event for event in stored.events if event["client"] == address]


def differs(page: Page, up: Running, wanted: list[int]) -> str | None:
    """What of counter, list and export is not as the requests themselves say; None for nothing."""
    counter = page.locator(".count-bar strong").first
    expect(counter).to_have_text(f"{len(wanted):,}", timeout=5000)
    try:
        until(lambda: sorted(page.evaluate(COLLECT)) == wanted, 5)
    except AssertionError:
        return f"lists {sorted(page.evaluate(COLLECT))}"
    link = page.get_by_role("link", name="JSONL", exact=True).get_attribute("href")
    lines = page.request.get(f"{up.url}{link}").text().splitlines()
    exported = sorted(json.loads(line)["id"] for line in lines)
    return None if exported == wanted else f"exports {exported}"


def test_each_filter_alone_and_negated_counts_and_lists_what_obeys_it(
    page: Page, up: Running, stored: Stored
) -> None:
    wrong = []
    page.goto(f"{up.url}/events?{stored.span}")
    wrong.append(differs(page, up, stored.ids(lambda _: True)))
    for key, value, obeys in facts(stored):
        assert value == NOWHERE or 0 < len(stored.ids(obeys)) < len(stored.events), (key, value)
        page.get_by_label("What to filter by").select_option(key)
        page.get_by_label("Value", exact=True).fill(value)
        page.keyboard.press("Enter")
        alone = differs(page, up, stored.ids(obeys))
        page.get_by_role("button", name="switch to").click()
        negated = differs(page, up, stored.ids(lambda e, obeys=obeys: not obeys(e)))
        page.get_by_role("button", name="Remove").click()
        wrong += [f"{key}={value}: {alone}", f"{key}=-{value}: {negated}"]

    assert [one for one in wrong if one and not one.endswith(": None")] == []


def test_scores_bound_the_list_on_both_sides(page: Page, up: Running, stored: Stored) -> None:
    page.goto(f"{up.url}/events?{stored.span}")
    page.get_by_label("Score from").fill("0.9")
    above = differs(page, up, stored.ids(lambda e: e["score"] >= 0.9))
    page.get_by_label("to", exact=True).fill("0.999")
    between = differs(page, up, stored.ids(lambda e: 0.9 <= e["score"] <= 0.999))
    page.get_by_label("Score from").fill("")
    below = differs(page, up, stored.ids(lambda e: e["score"] <= 0.999))

    assert (above, between, below) == (None, None, None)


@pytest.mark.parametrize(
    ("query", "obeys"),
    [
        (
            "category=sqli&category=xss&method=GET",
            lambda e: e["category"] in ("sqli", "xss") and e["method"] == "GET",
        ),
        (
            "category=sqli&client=-203.0.113.201",
            lambda e: e["category"] == "sqli" and e["client"] != "203.0.113.201",
        ),
        (
            "client=203.0.113.0/24&client=-203.0.113.202&endpoint=-/login",
            lambda e: (
                e["client"].startswith("203.0.113.")
                and e["client"] != "203.0.113.202"
                and e["endpoint"] != "/login"
            ),
        ),
        (
            "text=select&text=users&text=-passwd",
            lambda e: "select" in e["text"] and "users" in e["text"] and "passwd" not in e["text"],
        ),
        (
            "action=malicious&label=-none&score_min=0.5",
            lambda e: e["action"] != "allow" and e["label"] is not None and e["score"] >= 0.5,
        ),
        (
            "action=allow&country=-none&category=none&score_max=0.5",
            lambda e: e["action"] == "allow" and e["country"] is not None and e["score"] <= 0.5,
        ),
    ],
)
def test_filters_combined_count_and_list_what_obeys_all_of_them(
    page: Page, up: Running, stored: Stored, query: str, obeys: Callable[[Event], bool]
) -> None:
    page.goto(f"{up.url}/events?{stored.span}&{query}")

    assert stored.ids(obeys)
    assert differs(page, up, stored.ids(obeys)) is None


FIGURES = """
() => {
  const number = (text) => Number(text.replaceAll(",", ""));
  const [all, bad] = document.querySelectorAll(".counter dd");
  const bars = [...document.querySelectorAll(".bars li")].map((one) => [
    one.querySelector("a").search.slice(1) + "&action=malicious",
    number(one.querySelector(".bar-value").textContent),
  ]);
  const span = bars[0][0].match(/start=\\d+&end=\\d+/)[0];
  return [
    [span, number(all.firstChild.textContent)],
    [`${span}&action=malicious`, number(bad.firstChild.textContent)],
    ...bars,
  ];
}
"""


def test_every_figure_of_the_overview_counts_what_its_list_holds(
    page: Page, up: Running, stored: Stored
) -> None:
    def figures() -> dict[str, int]:
        page.goto(f"{up.url}/?range=15m")
        settled(page)
        return dict(page.evaluate(FIGURES))

    def counted(query: str) -> int:
        return int(page.request.get(f"{up.url}/api/events/count?{query}").json()["total"])

    # Traffic goes on: what is counted between two looks lies between what they show.
    def looks() -> list[tuple[str, int, int, int]]:
        before = figures()
        between = {query: counted(query) for query in before}
        after = figures()
        return [(q, before[q], between[q], after[q]) for q in before if q in after]

    found = until(lambda: (got := looks())[8:] and got, 60)  # not across the end of a minute
    assert [one for one in found if not one[1] <= one[2] <= one[3]] == []
    assert any(first == last for _, first, _, last in found)
