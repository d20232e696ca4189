import pytest

from securitai.store.counters import HOUR
from securitai.store.database import now
from securitai.store.latencies import bucket_of
from tests.unit.api.helpers import Site
from tests.unit.store.helpers import item, save


def test_overview_counts_and_list_agree(site: Site) -> None:
    save(
        site.store,
        *(item(str(n), 0.9 if n % 3 == 0 else 0.1, client=f"192.0.2.{n % 4}") for n in range(30)),
    )
    client = site.client()

    shown = client.get("/api/overview?range=1h").json()
    window = f"start={shown['start']}&end={shown['end']}"
    count = client.get(f"/api/events/count?{window}").json()

    assert shown["totals"]["total"] == count["total"] == 30
    assert shown["totals"]["flagged"] == count["flagged"] == 10
    assert shown["categories"] == [{"category": "sqli", "count": 10}]
    assert sum(c["total"] for c in shown["clients"]) == 30
    assert shown["countries"][0]["value"] == "NL"


def test_a_brushed_window_and_a_filter_narrow_the_overview(site: Site) -> None:
    save(site.store, item("1", 0.9, ago=7200), item("2", 0.9), item("3", 0.1))
    client = site.client()

    everything = client.get("/api/overview?range=6h&action=malicious").json()
    late = client.get(
        f"/api/overview?start={everything['end'] - 3600_000}&end={everything['end']}"
    ).json()

    assert everything["totals"] == {"total": 2, "flagged": 2, "blocked": 0, "labelled": 0}
    assert late["totals"]["total"] == 2


def test_a_range_that_is_not_known_is_named(site: Site) -> None:
    answer = site.client().get("/api/overview?range=2y")

    assert answer.status_code == 422
    assert "one of 15m" in answer.json()["detail"]


def test_the_status_says_what_runs(site: Site) -> None:
    save(site.store, item("1", 0.9))

    status = site.client().get("/api/status").json()

    assert status["mode"] == "observe"
    assert status["model"] == {"name": "fixed", "version": "1", "hash": "000000000000"}
    assert (status["threshold"], status["events"]) == (0.5, 1)


def test_the_status_says_how_many_requests_passed_unchecked_and_why(site: Site) -> None:
    counts = site.services.options.inspections
    nothing = site.client().get("/api/status").json()
    counts.note_late()
    counts.note_late()
    counts.note_error(RuntimeError("no model"))

    status = site.client().get("/api/status").json()

    names = ("unchecked", "unchecked_late", "unchecked_last")
    assert [nothing[name] for name in names] == [0, 0, None]
    assert [status[name] for name in names] == [3, 2, counts.last]


def test_the_rate_is_that_of_the_time_since_the_start(site: Site) -> None:
    save(site.store, *(item(str(n), 0.1, timestamp=now()) for n in range(30)))
    client = site.client()

    young = client.get("/api/status").json()["per_minute"]
    site.services.started = now() - 3600_000
    old = client.get("/api/status").json()["per_minute"]

    assert young == 60  # thirty within half a minute, which is the least
    assert 5 <= old <= 6  # within five to six minutes


def test_a_blocked_source_is_marked(site: Site) -> None:
    save(site.store, item("1", 0.9, client="192.0.2.1"))
    client = site.client()
    client.post("/api/decisions", {"value": "192.0.2.1"})

    assert client.get("/api/overview?range=1h").json()["clients"][0]["blocked"]
    assert client.get("/api/events").json()["events"][0]["blocked"]


def test_the_latency_is_that_of_the_chosen_range(site: Site) -> None:
    moment = now()
    site.store.latencies.add({bucket_of(1000): 98, bucket_of(9000): 2}, moment - 3 * HOUR)
    site.detector.meter.add(4, 4 * 50e-6)
    client = site.client()

    def asked(query: str) -> dict[str, float]:
        return client.get(f"/api/overview?{query}").json()["latency"]

    assert (asked("range=1h")["count"], asked("range=6h")["count"]) == (4, 104)
    assert asked("range=1h")["p99_us"] == pytest.approx(50, rel=0.1)
    assert asked("range=6h")["p95_us"] == pytest.approx(1000, rel=0.1)
    early = asked(f"start={moment - 4 * HOUR}&end={moment - 2 * HOUR}")
    assert (early["count"], early["p99_us"]) == (100, pytest.approx(9000, rel=0.1))
    nothing = asked(f"start={moment - 9 * HOUR}&end={moment - 8 * HOUR}")
    assert nothing == {"count": 0, "p50_us": None, "p95_us": None, "p99_us": None}
