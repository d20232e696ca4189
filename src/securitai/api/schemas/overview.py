"""The overview: counts over time, by category, endpoint, address and country."""

from __future__ import annotations

from securitai.api.schemas.base import Model, ModeName
from securitai.api.schemas.events import Event, ModelRef


class Point(Model):
    """Counts of one step of time, beginning at ``time``."""

    time: int
    total: int
    flagged: int
    blocked: int


class CategoryCount(Model):
    """Flagged requests of one class of attack."""

    category: str
    count: int


class TopItem(Model):
    """Counts of one endpoint, address or country; ``country`` only for addresses."""

    value: str
    total: int
    flagged: int
    country: str | None = None
    blocked: bool = False


class Latency(Model):
    """Time the detector took a request in the range, in microseconds; None where none was measured."""

    count: int
    p50_us: float | None
    p95_us: float | None
    p99_us: float | None


class Totals(Model):
    """Counts of the whole range."""

    total: int
    flagged: int
    blocked: int
    labelled: int


class Overview(Model):
    """All that the first page shows. ``start``/``end`` are aligned to ``step`` (all in ms).

    ``complete`` is false where a text was searched for a limited time: then only
    the newest requests that hold it are counted.
    """

    start: int
    end: int
    step: int
    totals: Totals
    series: list[Point]
    categories: list[CategoryCount]
    endpoints: list[TopItem]
    clients: list[TopItem]
    countries: list[TopItem]
    latency: Latency
    complete: bool


class SourceState(Model):
    """One source that is being read, and when it last gave something."""

    name: str
    state: str
    last_event: int | None
    detail: str | None


class Status(Model):
    """What is running now; always visible.

    Since the start, in the request's way: ``refused`` requests were answered with
    403 because of what they hold, ``unchecked`` ones passed without a verdict:
    ``unchecked_late`` of them because it came too late, the others because the
    detector failed; the last one at ``unchecked_last``.
    """

    mode: ModeName
    version: str
    model: ModelRef | None
    threshold: float | None
    started: int
    now: int
    events: int
    per_minute: float
    active_decisions: int
    refused: int
    unchecked: int
    unchecked_late: int
    unchecked_last: int | None
    sources: list[SourceState]
    shop_url: str | None


class Tick(Model):
    """What was stored since the last tick."""

    time: int
    total: int
    flagged: int
    blocked: int
    last_id: int


class LiveMessage(Model):
    """What ``/api/live`` sends: the name of the server-sent event is the key that is set."""

    event: Event | None = None
    tick: Tick | None = None
    state: Status | None = None
