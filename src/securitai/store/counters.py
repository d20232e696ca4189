"""Counts that are kept while events are stored, by minute, hour and day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert

from securitai.store.tables import counts, tops

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
STEPS = (MINUTE, HOUR, DAY)
TOP_STEPS = (HOUR, DAY)
TOP_KINDS = ("endpoint", "client", "country")

Piece = tuple[int, int, int]
"""Step (0: the events themselves), start, end."""


def pieces(start: int, end: int, steps: tuple[int, ...] = (DAY, HOUR)) -> Iterator[Piece]:
    """Cut a window into whole steps, the coarsest first, and the rest."""
    if not steps:
        if start < end:
            yield 0, start, end
        return
    step = steps[0]
    first, last = start + -start % step, end - end % step
    if first >= last:
        yield from pieces(start, end, steps[1:])
        return
    yield from pieces(start, first, steps[1:])
    yield step, first, last
    yield from pieces(last, end, steps[1:])


def count(connection: Connection, rows: Iterable[Mapping[str, Any]]) -> None:
    """Add new events to the counts; in the transaction that stores them."""
    simple: Counter[tuple[int, int, str, str]] = Counter()
    total: Counter[tuple[int, int, str, str]] = Counter()
    flagged: Counter[tuple[int, int, str, str]] = Counter()
    for row in rows:
        action, time = row["action"], row["time"]
        category = row["category"] or ""
        for step in STEPS:
            simple[step, time - time % step, action, category] += 1
        for step in TOP_STEPS:
            for kind in TOP_KINDS:
                if row[kind] is not None:
                    key = (step, time - time % step, kind, row[kind])
                    total[key] += 1
                    flagged[key] += action != "allow"
    _add_counts(connection, simple)
    _add_tops(connection, total, flagged)


def _add_counts(connection: Connection, simple: Counter[tuple[int, int, str, str]]) -> None:
    statement = insert(counts)
    statement = statement.on_conflict_do_update(
        index_elements=["step", "time", "action", "category"],
        set_={"n": counts.c.n + statement.excluded.n},
    )
    names = ("step", "time", "action", "category")
    values = [dict(zip(names, key, strict=True), n=n) for key, n in simple.items()]
    if values:
        connection.execute(statement, values)


def _add_tops(
    connection: Connection,
    total: Counter[tuple[int, int, str, str]],
    flagged: Counter[tuple[int, int, str, str]],
) -> None:
    statement = insert(tops)
    statement = statement.on_conflict_do_update(
        index_elements=["step", "time", "kind", "value"],
        set_={
            "total": tops.c.total + statement.excluded.total,
            "flagged": tops.c.flagged + statement.excluded.flagged,
        },
    )
    names = ("step", "time", "kind", "value")
    values = [
        dict(zip(names, key, strict=True), total=n, flagged=flagged[key])
        for key, n in total.items()
    ]
    if values:
        connection.execute(statement, values)
