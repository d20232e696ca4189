from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from securitai.store.counters import DAY, HOUR, MINUTE, pieces
from securitai.store.overview import window_of
from securitai.store.query import EventFilter, parse_terms
from securitai.store.sqlite import SqliteStore
from securitai.verdict import Action, Category
from tests.unit.store.helpers import NOW, item, save, verdict

ALWAYS = EventFilter()


@pytest.fixture
def filled(store: SqliteStore) -> SqliteStore:
    """Ten days of events, some flagged, some blocked."""
    items = []
    for n in range(300):
        score = 0.9 if n % 5 == 0 else 0.1
        action = Action.BLOCK if n % 10 == 0 else Action.FLAG if score > 0.5 else Action.ALLOW
        category = [Category.SQLI, Category.XSS][n % 2] if score > 0.5 else None
        given_ = verdict(score, action=action, category=category)
        items.append(
            item(
                str(n),
                ago=n * 2880.0,
                line=f"GET /p{n % 7}/x",
                client=f"192.0.2.{n % 11}",
                verdict=given_,
            )
        )
    save(store, *items)
    return store


@pytest.mark.parametrize("span", [MINUTE, 15 * MINUTE, HOUR, 6 * HOUR, DAY, 7 * DAY, 90 * DAY])
def test_the_counters_say_what_the_events_say(filled: SqliteStore, span: int) -> None:
    window = window_of(NOW - span, NOW + 1)
    same = EventFilter(score_min=0.0)  # a filter that the counters cannot answer

    counted, scanned = (filled.overview.series(window, w) for w in (ALWAYS, same))

    assert counted == scanned
    inside = EventFilter(start=window.start, end=window.end)
    assert sum(b.total for b in counted[0]) == filled.events.count(inside).total
    assert sum(b.blocked for b in counted[0]) == filled.events.count(inside).blocked


@pytest.mark.parametrize("kind", ["endpoint", "client", "country"])
@pytest.mark.parametrize("span", [15 * MINUTE, 5 * HOUR, 9 * DAY])
def test_the_tops_say_what_the_events_say(filled: SqliteStore, kind: str, span: int) -> None:
    window = window_of(NOW - span, NOW + 1)

    counted = filled.overview.top(kind, window, ALWAYS, 20)

    assert counted == filled.overview.top(kind, window, EventFilter(score_min=0.0), 20)


def test_a_filter_narrows_the_overview(filled: SqliteStore) -> None:
    only = EventFilter(terms=parse_terms({"category": ["xss"]}))

    bins, categories = filled.overview.series(window_of(NOW - 90 * DAY, NOW + 1), only)

    assert categories == Counter({"xss": 30})
    assert sum(b.flagged for b in bins) == sum(b.total for b in bins) == 30


def test_bounds_are_the_first_and_the_last_event(filled: SqliteStore) -> None:
    assert filled.overview.bounds() == (NOW - 299 * 2_880_000, NOW)


def test_an_empty_store_has_bins_without_counts(store: SqliteStore) -> None:
    bins, categories = store.overview.series(window_of(NOW - HOUR, NOW), ALWAYS)

    assert store.overview.bounds() is None
    assert not categories
    assert {b.total for b in bins} == {0}


@given(st.integers(0, 2**42), st.integers(1, 400 * DAY))
def test_a_window_holds_what_was_asked_for_in_few_bins(start: int, span: int) -> None:
    window = window_of(start, start + span)

    assert window.start <= start
    assert window.end >= start + span
    assert (window.end - window.start) % window.step == 0
    assert (window.end - window.start) // window.step <= 122


@given(st.integers(0, 2**41), st.integers(0, 100 * DAY))
def test_pieces_cover_a_window_exactly_once(start: int, span: int) -> None:
    position = start

    for step, first, last in pieces(start, start + span):
        assert first == position
        assert step == 0 or (first % step == 0 and last % step == 0)
        position = last

    assert position == start + span or span == 0


@pytest.mark.parametrize(
    "terms",
    [{}, {"action": ["malicious"]}, {"action": ["-block"]}, {"category": ["sqli", "other"]},
     {"category": ["-sqli"]}, {"category": ["none"]}, {"category": ["s*"], "action": ["flag"]}],
)  # fmt: skip
@pytest.mark.parametrize("span", [HOUR + 5, 3 * DAY + 7 * HOUR + 12345, 20 * DAY])
def test_the_count_of_a_filter_is_that_of_its_list(
    filled: SqliteStore, terms: dict[str, list[str]], span: int
) -> None:
    quick = EventFilter(start=NOW - span, terms=parse_terms(terms))
    slow = EventFilter(start=NOW - span, score_min=0.0, terms=parse_terms(terms))

    assert filled.events.count(quick) == filled.events.count(slow)
    assert filled.events.count(quick).total == len(list(filled.events.all(quick)))


@pytest.mark.parametrize("limit", [1, 2, 5, 40])
def test_the_addresses_with_most_alerts_are_the_same_either_way(
    filled: SqliteStore, limit: int
) -> None:
    window = window_of(NOW - 9 * DAY, NOW + 1)

    counted = filled.overview.top("client", window, ALWAYS, limit)

    assert counted == filled.overview.top("client", window, EventFilter(score_min=0.0), limit)
