"""Old events are removed; what people labelled is kept, and so are the counts."""

from __future__ import annotations

from sqlalchemy import delete, select

from securitai.store.counters import DAY
from securitai.store.database import now
from securitai.store.search import forget_texts
from securitai.store.sqlite import SqliteStore
from securitai.store.tables import campaigns, events, notes, requests, shadows

_CHUNK = 2000  # events removed in one transaction, so that writers need not wait


def forget(store: SqliteStore, days: int) -> int:
    """Remove events older than ``days`` that carry no label and no note; returns how many."""
    if days <= 0:
        return 0
    before = now() - days * DAY
    removed = 0
    while True:
        found = _chunk(store, before)
        removed += found
        if found < _CHUNK:
            return removed


def _chunk(store: SqliteStore, before: int) -> int:
    noted = select(notes.c.event_id)
    old = (
        select(events.c.id)
        .where(events.c.time < before, events.c.label.is_(None), events.c.id.not_in(noted))
        .where(events.c.id < select(events.c.id).order_by(events.c.id.desc()).limit(1).scalar_subquery())
        .order_by(events.c.time)
        .limit(_CHUNK)
    )  # fmt: skip
    with store.database.write() as connection:
        ids = list(connection.scalars(old))
        if ids:
            forget_texts(connection, ids)
            connection.execute(delete(requests).where(requests.c.event_id.in_(ids)))
            connection.execute(delete(shadows).where(shadows.c.event_id.in_(ids)))
            connection.execute(delete(events).where(events.c.id.in_(ids)))
            connection.execute(delete(campaigns).where(campaigns.c.last < before))
    return len(ids)
