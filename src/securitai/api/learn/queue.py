"""The labelling queue: events without a label, those first that teach most."""

from __future__ import annotations

from sqlalchemy import desc, func, select

from securitai.store.events import StoredEvent
from securitai.store.sqlite import SqliteStore
from securitai.store.tables import events

_RECENT = 5000  # events that are considered of each kind

Item = tuple[StoredEvent, str, float]


def queue(store: SqliteStore, limit: int) -> list[Item]:
    """Events, why they are asked about, and how much they teach (0..1), best first."""
    near = (
        select(
            events.c.id, events.c.score, events.c.threshold, events.c.endpoint, events.c.category
        )
        .where(events.c.label.is_(None), func.abs(events.c.score - events.c.threshold) < 0.45)
        .order_by(func.abs(events.c.score - events.c.threshold), desc(events.c.time))
        .limit(_RECENT)
    )
    with store.database.read() as connection:
        rows = connection.execute(near).all()
    seen: set[tuple[str, str | None]] = set()
    ranked: list[tuple[float, str, int]] = []
    for row in rows:
        kind = (row.endpoint, row.category)
        value = 1 - abs(row.score - row.threshold)
        ranked.append((value if kind not in seen else value / 2, "near the threshold", row.id))
        seen.add(kind)
    ranked.sort(key=lambda r: -r[0])
    chosen = {id_: (why, value) for value, why, id_ in ranked[:limit]}
    return [(e, *chosen[e.id]) for e in store.events.many(list(chosen))]
