"""Counts for the overview: from the counters where they can tell, else from the events.

A window is cut at the edges of days, hours and minutes: whole steps are read
from the counters, the rest from the events themselves, so that the counts are
exact and 90 days of millions of events are read in milliseconds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection, Integer, desc, func, select

from securitai.store.counters import DAY, HOUR, MINUTE, TOP_KINDS, Piece, pieces
from securitai.store.database import Database
from securitai.store.query import EventFilter, conditions
from securitai.store.tables import counts, events, tops

_NICE = (1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 7200, 14400)  # minutes
_TIES = 500  # addresses whose requests are counted one by one
_POINTS = 120  # at most, in a series


class Bin(msgspec.Struct, frozen=True):
    """Counts of one step of time."""

    time: int
    total: int
    flagged: int
    blocked: int


class Top(msgspec.Struct, frozen=True):
    """Counts of one endpoint, address or country."""

    value: str
    total: int
    flagged: int


class Window(msgspec.Struct, frozen=True):
    """A window of time, cut to whole minutes: ``start`` <= time < ``end``, bins of ``step``."""

    start: int
    end: int
    step: int


def window_of(start: int, end: int) -> Window:
    """The window that holds ``start`` to ``end``, with a step that gives at most 120 bins."""
    wanted = max(end - start, MINUTE) / _POINTS
    step = next((m * MINUTE for m in _NICE if m * MINUTE >= wanted), _NICE[-1] * MINUTE)
    return Window(start - start % step, end + -end % step, step)


class Overview:
    """Reads counts of a window and a filter."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def bounds(self) -> tuple[int, int] | None:
        """Time of the first and the last event; None when there is none."""
        with self._database.read() as connection:
            first, last = connection.execute(
                select(
                    select(func.min(events.c.time)).scalar_subquery(),
                    select(func.max(events.c.time)).scalar_subquery(),
                )
            ).one()
        return None if first is None else (first, last)

    def series(self, window: Window, where: EventFilter) -> tuple[list[Bin], Counter[str]]:
        """Bins without gaps, and how many flagged events each class has."""
        with self._database.read() as connection:
            rows = (
                list(_counted(connection, window))
                if where.only_time
                else list(_scanned(connection, window, where))
            )
        bins: dict[int, list[int]] = {
            t: [0, 0, 0] for t in range(window.start, window.end, window.step)
        }
        categories: Counter[str] = Counter()
        for time, action, category, n in rows:
            one = bins[time - (time - window.start) % window.step]
            one[0] += n
            if action != "allow":
                one[1] += n
                one[2] += n * (action == "block")
                categories[category or "other"] += n
        return [Bin(t, *c) for t, c in bins.items()], categories

    def top(self, kind: str, window: Window, where: EventFilter, limit: int = 10) -> list[Top]:
        """Endpoints, clients or countries with most flagged events (then most events)."""
        with self._database.read() as connection:
            if not where.only_time:
                return _top_scanned(connection, kind, window, where, limit)
            if kind == "client":
                found = _top_clients(connection, window, limit)
                if found is not None:
                    return found
            flagged: Counter[str] = Counter()
            total: Counter[str] = Counter()
            for piece in pieces(window.start, window.end):
                _add_piece(connection, kind, piece, total, flagged)
        return _ranked(total, flagged, limit)


def _ranked(total: Counter[str], flagged: Counter[str], limit: int) -> list[Top]:
    ranked = sorted(total, key=lambda v: (-flagged[v], -total[v], v))[:limit]
    return [Top(v, total[v], flagged[v]) for v in ranked]


def _top_clients(connection: Connection, window: Window, limit: int) -> list[Top] | None:
    """Addresses are many and those with alerts few: rank these alone, then count all they did.

    None when fewer than ``limit`` (and ties at its end) have alerts, so that the others matter.
    """
    flagged: Counter[str] = Counter()
    for step, start, end in pieces(window.start, window.end):
        for value, malicious in connection.execute(_alerts(step, start, end)):
            flagged[value] += malicious
    if len(flagged) < limit:
        return None
    least = sorted(flagged.values(), reverse=True)[limit - 1]
    wanted = [value for value, n in flagged.items() if n >= least]
    if len(wanted) > _TIES:
        return None
    total: Counter[str] = Counter()
    for piece in pieces(window.start, window.end):
        statement = _piece("client", *piece)
        column = events.c.client if piece[0] == 0 else tops.c.value
        for value, every, _ in connection.execute(statement.where(column.in_(wanted))):
            total[value] += every
    return _ranked(total, flagged, limit)


def _alerts(step: int, start: int, end: int) -> Any:
    if step == 0:
        return (
            select(events.c.client, func.count())
            .where(
                events.c.action != "allow",
                events.c.time >= start,
                events.c.time < end,
                events.c.client.is_not(None),
            )
            .group_by(events.c.client)
        )
    return (
        select(tops.c.value, func.sum(tops.c.flagged))
        .where(
            tops.c.step == step,
            tops.c.kind == "client",
            tops.c.time >= start,
            tops.c.time < end,
            tops.c.flagged > 0,
        )
        .group_by(tops.c.value)
    )


def _counted(connection: Connection, window: Window) -> Iterator[tuple[int, str, str, int]]:
    """Rows of the coarsest counters whose steps divide the window's."""
    step = next(s for s in (DAY, HOUR, MINUTE) if window.step % s == 0 and window.start % s == 0)
    statement = select(counts.c.time, counts.c.action, counts.c.category, counts.c.n).where(
        counts.c.step == step, counts.c.time >= window.start, counts.c.time < window.end
    )
    for row in connection.execute(statement):
        yield row[0], row[1], row[2], row[3]


def _scanned(
    connection: Connection, window: Window, where: EventFilter
) -> Iterator[tuple[int, str, str | None, int]]:
    inside = msgspec.structs.replace(where, start=window.start, end=window.end)
    bin_ = events.c.time - (events.c.time - window.start) % window.step
    statement = (
        select(bin_, events.c.action, events.c.category, func.count())
        .where(*conditions(inside))
        .group_by(bin_, events.c.action, events.c.category)
    )
    for row in connection.execute(statement):
        yield row[0], row[1], row[2], row[3]


def _add_piece(
    connection: Connection,
    kind: str,
    piece: Piece,
    total: Counter[str],
    flagged: Counter[str],
) -> None:
    step, start, end = piece
    for value, all_, malicious in connection.execute(_piece(kind, step, start, end)):
        total[value] += all_
        flagged[value] += malicious


def _piece(kind: str, step: int, start: int, end: int) -> Any:
    if step == 0:
        column = events.c[kind]
        return (
            select(column, func.count(), func.sum(events.c.action != "allow", type_=Integer))
            .where(events.c.time >= start, events.c.time < end, column.is_not(None))
            .group_by(column)
        )
    return (
        select(tops.c.value, func.sum(tops.c.total), func.sum(tops.c.flagged))
        .where(tops.c.step == step, tops.c.kind == kind, tops.c.time >= start, tops.c.time < end)
        .group_by(tops.c.value)
    )


def _top_scanned(
    connection: Connection, kind: str, window: Window, where: EventFilter, limit: int
) -> list[Top]:
    assert kind in TOP_KINDS
    inside = msgspec.structs.replace(where, start=window.start, end=window.end)
    column = events.c[kind]
    malicious = func.sum(events.c.action != "allow", type_=Integer)
    statement = (
        select(column, func.count(), malicious)
        .where(*conditions(inside), column.is_not(None))
        .group_by(column)
        .order_by(desc(malicious), desc(func.count()), column)
        .limit(limit)
    )
    return [Top(*row) for row in connection.execute(statement)]
