r"""The filter of the events page, read from a query string.

Every key may repeat (``category=sqli&category=xss``); a comma is part of a value.
A leading ``-`` negates a value (``category=-sqli``), a leading ``\`` keeps a dash
as it is. Values of one key are alternatives, keys are combined; text must all be
found.
"""

from __future__ import annotations

import time
from typing import Annotated

from fastapi import Depends, Query

from securitai.errors import RequestError
from securitai.store.query import EventFilter, parse_terms

RANGES = {
    "15m": 15 * 60,
    "1h": 3600,
    "6h": 6 * 3600,
    "24h": 86400,
    "7d": 7 * 86400,
    "30d": 30 * 86400,
    "90d": 90 * 86400,
}

Texts = Annotated[list[str], Query(default_factory=list, max_length=50)]
RangeName = Annotated[
    str | None, Query(alias="range", description="15m, 1h, 6h, 24h, 7d, 30d, 90d")
]
Millis = Annotated[int | None, Query(ge=0, lt=2**53)]
Score = Annotated[float | None, Query(ge=0, le=1)]


def window(
    range_: str | None, start: int | None, end: int | None, now: int
) -> tuple[int | None, int | None]:
    """Start and end in ms of a named range, or those given. Raises RequestError."""
    if range_ is None or start is not None or end is not None:
        return start, end
    seconds = RANGES.get(range_)
    if seconds is None:
        raise RequestError(f"range={range_!r} is not known; one of {', '.join(RANGES)}")
    return now - seconds * 1000, None


def event_filter(
    *,
    category: Texts,
    endpoint: Texts,
    client: Texts,
    country: Texts,
    session: Texts,
    action: Texts,
    label: Texts,
    method: Texts,
    status: Texts,
    source: Texts,
    field: Texts,
    truth: Texts,
    model: Texts,
    campaign: Texts,
    text: Texts,
    range_: RangeName = None,
    start: Millis = None,
    end: Millis = None,
    score_min: Score = None,
    score_max: Score = None,
) -> EventFilter:
    """Read the filter of a query string. Raises RequestError (422) for what it cannot read."""
    begin, until = window(range_, start, end, int(time.time() * 1000))
    named = {
        "category": category,
        "endpoint": endpoint,
        "client": client,
        "country": country,
        "session": session,
        "action": action,
        "label": label,
        "method": method,
        "status": status,
        "source": source,
        "field": field,
        "truth": truth,
        "model": model,
        "campaign": campaign,
        "text": text,
    }
    return EventFilter(
        start=begin,
        end=until,
        score_min=score_min,
        score_max=score_max,
        terms=parse_terms(named),
    )


Filter = Annotated[EventFilter, Depends(event_filter)]
Cursor = Annotated[str | None, Query(max_length=100)]
Limit = Annotated[int, Query(ge=1, le=1000)]
