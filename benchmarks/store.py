"""Speed of the store: writing, the overview, filters and replay over millions of stored events.

    python -m benchmarks.store --events 5000000 --db /tmp/bench.db

Prints one line a measurement. The file is kept and used again when it is there.
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from string import ascii_lowercase
from typing import Any

from sqlalchemy import insert, text

from securitai.api.learn.queue import queue
from securitai.detector import Detector
from securitai.request import Request
from securitai.respond.budget import budget_of
from securitai.respond.exceptions import Exceptions, Scope
from securitai.respond.keeper import PolicyKeeper
from securitai.respond.preview import preview_of
from securitai.respond.replay import Replays
from securitai.store.campaigns import join_campaigns
from securitai.store.counters import DAY, HOUR, count
from securitai.store.database import now
from securitai.store.overview import window_of
from securitai.store.query import EventFilter, parse_terms
from securitai.store.search import index
from securitai.store.sqlite import SqliteStore
from securitai.store.tables import events, requests
from securitai.store.writing import model_row, source_row
from securitai.testing import FixedScorer
from securitai.verdict import Action, Category, ModelRef, Verdict

REF = ModelRef("bench", "1", "0" * 12)
CLASSES = [c.value for c in Category]
LIMIT_MS = 300


def main() -> None:
    """Fill a store when it is not there, then measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=5_000_000)
    parser.add_argument("--days", type=int, default=90)
    parser.add_argument("--flagged", type=float, default=0.03)
    parser.add_argument("--db", type=Path, default=Path("runs/bench.db"))
    options = parser.parse_args()
    store = SqliteStore(options.db)
    if store.events.last_id() < options.events:
        fill(store, options.events, options.days, options.flagged)
    print(f"{store.events.last_id():,} events, {options.db.stat().st_size / 1e9:.2f} GB")
    sizes(store)
    writing(store)
    reading(store)
    replaying(store)
    store.close()


def fill(store: SqliteStore, total: int, days: int, share: float) -> None:
    """Store made-up events through the same counters, oldest first."""
    rng, end, chunk = random.Random(1), now(), 20_000
    clients = [
        f"{rng.randrange(1, 224)}.{rng.randrange(256)}.{rng.randrange(256)}.{rng.randrange(256)}"
        for _ in range(50_000)
    ]
    endpoints = [f"/api/v1/thing{n}/{{id}}" for n in range(60)]
    countries = ["US", "NL", "DE", "FR", "BR", "IN", "CN", "GB", None]
    words = ["".join(rng.choices(ascii_lowercase, k=rng.randrange(3, 9))) for _ in range(20_000)]
    agents = [
        f"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) "
        f"Chrome/{rng.randrange(90, 140)}.0.{rng.randrange(9999)}.0 Safari/537.36"
        for _ in range(300)
    ]
    indexing = 0.0
    with store.database.write() as connection:
        source, model = source_row(connection, "bench"), model_row(connection, REF)
    started, first = time.monotonic(), store.events.last_id() + 1
    for begin in range(first, total + 1, chunk):
        rows = []
        for id_ in range(begin, min(begin + chunk, total + 1)):
            bad = rng.random() < share
            score = rng.uniform(0.5, 1) if bad else rng.random() ** 6 * 0.5
            client = clients[int(rng.paretovariate(0.6)) % len(clients)]
            rows.append({
                "id": id_, "source_id": source, "key": str(id_), "stored": end,
                "time": end - int((total - id_) / total * days * DAY), "client": client,
                "country": countries[hash(client) % 9], "session": None, "method": "GET",
                "target": f"/api/v1/thing{id_ % 60}/{id_}?q=word", "path": f"/api/v1/thing{id_ % 60}/{id_}",
                "endpoint": endpoints[id_ % 60], "status": 200, "score": score, "threshold": 0.5,
                "action": "flag" if bad else "allow", "category": rng.choice(CLASSES) if bad else None,
                "field": "query:q" if bad else None, "note": None, "truth": None, "model_id": model,
            })  # fmt: skip
        with store.database.write() as connection:
            join_campaigns(connection, rows)
            connection.execute(insert(events), rows)
            entry = '{"method":"GET","path":"/a","headers":{"User-Agent":"%s"}}' % ("x" * 200)
            texts = [
                f"{r['target']}\n{rng.choice(words)} {rng.choice(words)}\n{rng.choice(agents)}"
                for r in rows
            ]
            connection.execute(
                insert(requests),
                [
                    {
                        "event_id": r["id"],
                        "entry": entry,
                        "plain": plain,
                        "masked": None,
                        "reasons": None,
                    }
                    for r, plain in zip(rows, texts, strict=True)
                ],
            )
            begun = time.monotonic()
            index(connection, ((r["id"], plain) for r, plain in zip(rows, texts, strict=True)))
            indexing += time.monotonic() - begun
            count(connection, rows)
    with store.database.write() as connection:
        connection.execute(text("ANALYZE"))
    print(
        f"filled in {time.monotonic() - started:.0f} s, {indexing:.0f} s of it for the text index"
    )


def sizes(store: SqliteStore) -> None:
    """What the text index takes."""
    with store.database.read() as connection:
        size = connection.execute(text("SELECT sum(length(block)) FROM texts_data")).scalar() or 0
    print(f"{'text index':44} {size / 1e9:9.2f} GB")


def writing(store: SqliteStore) -> None:
    """Events a second through ``save``, in batches of 256."""
    stamp = f"{time.time_ns()}"
    items = [
        (
            f"{stamp}-{n}",
            Request(method="POST", path=f"/orders/{n}", query="a=1&token=abcdef", client=f"192.0.2.{n % 200}",
                    headers=(("User-Agent", "Mozilla/5.0"), ("Cookie", "sid=abcdef; a=b"), ("Accept", "*/*")),
                    body=b'{"name":"ann","password":"hunter2","items":[1,2,3]}', status=200, timestamp=now()),
            Verdict(0.9 if n % 20 == 0 else 0.1, Action.FLAG if n % 20 == 0 else Action.ALLOW,
                    Category.SQLI if n % 20 == 0 else None, 0.5, REF),
            None,
        )
        for n in range(5120)
    ]  # fmt: skip
    started = time.perf_counter()
    for begin in range(0, len(items), 256):
        store.save("writing", items[begin : begin + 256])
    spent = time.perf_counter() - started
    print(f"{'save, batches of 256':44} {len(items) / spent:9,.0f} events/s")


def reading(store: SqliteStore) -> None:
    """What the pages ask."""
    always, end = EventFilter(), now()
    for name, span in (
        ("15m", HOUR // 4), ("1h", HOUR), ("6h", 6 * HOUR), ("24h", DAY), ("7d", 7 * DAY),
        ("30d", 30 * DAY), ("90d", 90 * DAY),
    ):  # fmt: skip
        window = window_of(end - span, end)
        measure(f"overview {name}: series", lambda w=window: store.overview.series(w, always))
        for kind in ("endpoint", "client", "country"):
            measure(
                f"overview {name}: {kind}",
                lambda w=window, k=kind: store.overview.top(k, w, always),
            )
    filters: dict[str, dict[str, list[str]]] = {
        "everything": {},
        "flagged": {"action": ["malicious"]},
        "one class": {"category": ["sqli"]},
        "not one class, flagged": {"category": ["-sqli"], "action": ["malicious"]},
        "one endpoint": {"endpoint": ["/api/v1/thing7/{id}"]},
        "one address": {"client": ["192.0.2.7"]},
        "text in flagged": {"text": ["thing7"], "action": ["malicious"]},
        "text in most": {"text": ["Mozilla"]},
        "text in one of sixty": {"text": ["/thing7/"]},
        "text in one": {"text": ["/4711337?"]},
        "text in none": {"text": ["' OR 1=1"]},
        "text in none, all its pieces common": {"text": ["webkit/537.36 (X11; Linux, like Zecko"]},
        "two characters in none": {"text": ["@@"]},
        "not a text": {"text": ["-Mozilla"]},
        "text and an address": {"text": ["Mozilla"], "client": ["192.0.2.7"]},
    }
    for name, terms in filters.items():
        where = EventFilter(start=end - 90 * DAY, terms=parse_terms(terms))
        measure(f"list 90d: {name}", lambda w=where: store.events.page(w))
        measure(f"count 90d: {name}", lambda w=where: store.events.count(w))
        if "text" in terms:
            measure(f"settled 90d: {name}", lambda w=where: store.events.settled(w))
            measure(f"campaigns 90d: {name}", lambda w=where: store.campaigns.page(w))
    measure("campaigns 90d", lambda: store.campaigns.page(EventFilter(start=end - 90 * DAY)))
    measure("labelling queue", lambda: queue(store, 50))
    measure("latency 90d", lambda: store.latencies.between(end - 90 * DAY, end))
    measure("preview of a block", lambda: preview_of(store, "address", "192.0.2.7"))


def replaying(store: SqliteStore) -> None:
    """Replay and budget over the latest million events."""
    keeper = PolicyKeeper(store, Exceptions(store), Detector(FixedScorer()))
    replays = Replays(store, keeper)
    total, bounds = store.events.last_id(), store.overview.bounds()
    assert bounds is not None
    days = (bounds[1] - bounds[0]) / DAY * min(1.0, 1_000_000 / total)
    run = measure(
        "replay of 1 million events",
        lambda: replays.run(
            threshold=0.7,
            thresholds=(("/api/v1/thing7*", 0.9),),
            mode="block",
            days=days,
            person="bench",
        ),
        limit=10_000,
    )
    print(f"{'':44} {run.result['events']:9,} events, {run.result['changed']:,} changed")
    measure("a page of its diff", lambda: replays.diff(run, None, None, 100))
    measure(
        "budget over them",
        lambda: budget_of(store, per_day=5, days=days, unlabelled=True),
        limit=10_000,
    )
    scope = Scope(path="/api/v1/thing7*", category="sqli")
    measure("preview of an exception, 30 days", lambda: Exceptions(store).preview(scope, 30))


def measure(name: str, ask: Callable[[], Any], limit: int = LIMIT_MS) -> Any:
    """Print the median and the worst of five; mark what is over the limit."""
    times = []
    for _ in range(5 if limit == LIMIT_MS else 2):
        started = time.perf_counter()
        found = ask()
        times.append((time.perf_counter() - started) * 1000)
    mark = "" if max(times) <= limit else f"   OVER {limit} ms"
    print(
        f"{name:44} {statistics.median(times):9.1f} ms   worst {max(times):8.1f} ms{mark}",
        flush=True,
    )
    return found


if __name__ == "__main__":
    main()
