"""The overview and the status, put together."""

from __future__ import annotations

import time

import msgspec
from sqlalchemy import Connection, func, select

from securitai.api.convert import ref_of
from securitai.api.schemas.overview import (
    CategoryCount,
    Latency,
    Overview,
    Point,
    SourceState,
    Status,
    TopItem,
    Totals,
)
from securitai.api.services import Services
from securitai.store.counters import MINUTE
from securitai.store.latencies import timing_of
from securitai.store.overview import Top, window_of
from securitai.store.query import EventFilter
from securitai.store.tables import counts, events, sources

_DAY = 86_400_000
_SHORTEST = MINUTE // 2  # ms; a rate over less would jump
_MANY = 100_000  # events; with more of them nobody asks when the last one came


def overview_of(services: Services, where: EventFilter) -> Overview:
    """Counts of a window (default: the last 24 hours) and a filter."""
    now = int(time.time() * 1000)
    end = now + 1 if where.end is None else where.end
    start = end - _DAY if where.start is None else where.start
    window = window_of(start, end)
    inside = msgspec.structs.replace(where, start=window.start, end=window.end)
    inside, complete = services.store.events.settled(inside)
    rest = msgspec.structs.replace(inside, start=None, end=None)
    reader = services.store.overview
    series, categories = reader.series(window, rest)
    return Overview(
        start=window.start,
        end=window.end,
        step=window.step,
        totals=Totals(
            total=sum(b.total for b in series),
            flagged=sum(b.flagged for b in series),
            blocked=sum(b.blocked for b in series),
            labelled=services.store.events.labelled(inside),
        ),
        series=[
            Point(time=b.time, total=b.total, flagged=b.flagged, blocked=b.blocked) for b in series
        ],
        categories=[CategoryCount(category=c, count=n) for c, n in categories.most_common()],
        endpoints=[_top(t) for t in reader.top("endpoint", window, rest)],
        clients=[_client(services, t) for t in reader.top("client", window, rest)],
        countries=[_top(t) for t in reader.top("country", window, rest)],
        latency=latency_of(services, window.start, window.end),
        complete=complete,
    )


def status_of(services: Services) -> Status:
    """What is running now."""
    now = int(time.time() * 1000)
    detector = services.detector
    policy = services.keeper.kept()
    since = max(now - now % MINUTE - 5 * MINUTE, services.started)
    with services.store.database.read() as connection:
        stored = connection.scalar(select(func.max(events.c.id))) or 0
        recent = connection.scalar(
            select(func.coalesce(func.sum(counts.c.n), 0)).where(
                counts.c.step == MINUTE, counts.c.time >= since - since % MINUTE
            )
        )  # fmt: skip
        last = _last_events(connection) if stored < _MANY else {}
    model = detector.scorer.threshold if detector else None
    counted = services.options.inspections
    return Status(
        mode=policy.mode.value,
        version=services.version,
        model=ref_of(detector.model) if detector else None,
        threshold=model if policy.threshold is None else policy.threshold,
        started=services.started,
        now=now,
        events=stored,
        per_minute=round((recent or 0) * MINUTE / max(now - since, _SHORTEST), 1),
        active_decisions=len(services.decisions.all(active=True)),
        refused=counted.refused,
        unchecked=counted.unchecked,
        unchecked_late=counted.late,
        unchecked_last=counted.last,
        sources=[
            SourceState(name=s.name, state=s.state, detail=s.detail, last_event=last.get(s.name))
            for s in services.sources()
        ],
        shop_url=services.options.shop_url,
    )


def _last_events(connection: Connection) -> dict[str, int]:
    """Time of the last event of each source."""
    statement = select(sources.c.name, func.max(events.c.time)).select_from(sources.join(events))
    rows = connection.execute(statement.group_by(sources.c.name))
    return {row[0]: row[1] for row in rows}


def latency_of(services: Services, start: int, end: int) -> Latency:
    """The detector's time a request in a window, with what was measured but not stored yet."""
    buckets = services.store.latencies.between(start, end)
    if services.detector is not None and end > time.time() * 1000:
        buckets.update(services.detector.meter.fresh())
    return Latency(**msgspec.structs.asdict(timing_of(buckets)))


def _top(top: Top) -> TopItem:
    return TopItem(value=top.value, total=top.total, flagged=top.flagged)


def _client(services: Services, top: Top) -> TopItem:
    return TopItem(
        value=top.value,
        total=top.total,
        flagged=top.flagged,
        country=services.store.country(top.value),
        blocked=services.blocklist.blocked(top.value) is not None,
    )
