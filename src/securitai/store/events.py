"""Reading events: pages, counts, one event with its request, neighbours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection, Integer, Row, Select, and_, case, desc, func, or_, select

from securitai.request import Request
from securitai.store.counters import DAY, HOUR, MINUTE, pieces
from securitai.store.cursors import cursor_of, parse_cursor
from securitai.store.database import Database
from securitai.store.query import EventFilter, conditions, counted, flagged
from securitai.store.search import Walk, must_walk, narrowed, settled
from securitai.store.tables import counts, events, models, requests, sources
from securitai.verdict import Action, Category, ModelRef, Reason, Verdict

_EXPORT_CHUNK = 2000


class StoredEvent(msgspec.Struct, frozen=True):
    """An event without its request; fields as in ``tables.events``."""

    id: int
    time: int
    source: str
    client: str | None
    country: str | None
    session: str | None
    method: str
    target: str
    path: str
    endpoint: str
    status: int | None
    score: float
    threshold: float
    action: str
    category: str | None
    field: str | None
    note: str | None
    truth: str | None
    label: str | None
    campaign: int | None
    model_id: int
    model: ModelRef


class StoredRequest(msgspec.Struct, frozen=True):
    """The masked request of an event, and what was masked or cut."""

    entry: dict[str, Any]
    masked: tuple[str, ...]
    reasons: tuple[Reason, ...]

    @property
    def request(self) -> Request:
        """The request as it was stored."""
        return Request.from_log(self.entry)


class Counted(msgspec.Struct, frozen=True):
    """How many events a filter finds; at least so many where ``exact`` is False."""

    total: int
    flagged: int
    blocked: int
    exact: bool = True


Page = tuple[list[StoredEvent], str | None]


class Events:
    """Reads events. Lists, counts and exports share one query builder."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def page(self, where: EventFilter, *, cursor: str | None = None, limit: int = 100) -> Page:
        """Events newest first, and the cursor of the next page.

        A text that many requests hold, or none that the index can tell, is searched
        for a limited time: then a page can be short and still have a next one.
        """
        with self._database.read() as connection:
            where = narrowed(connection, where)
            if must_walk(where):
                return self._walk(connection, where, cursor, limit)
        statement = _selected(where).order_by(desc(events.c.time), desc(events.c.id))
        if cursor is not None:
            time, id_ = parse_cursor(cursor)
            statement = statement.where(
                or_(events.c.time < time, and_(events.c.time == time, events.c.id < id_)),
                events.c.time <= time,
            )
        with self._database.read() as connection:
            rows = connection.execute(statement.limit(limit + 1)).all()
        following = (
            cursor_of(rows[limit - 1].time, rows[limit - 1].id) if len(rows) > limit else None
        )
        return [event_of(r) for r in rows[:limit]], following

    def all(self, where: EventFilter) -> Iterator[StoredEvent]:
        """Every event of a filter, newest first, page by page."""
        cursor: str | None = None
        while True:
            found, cursor = self.page(where, cursor=cursor, limit=_EXPORT_CHUNK)
            yield from found
            if cursor is None:
                return

    def count(self, where: EventFilter) -> Counted:
        """Counts of the very events that ``page`` lists; from the counters where they can tell."""
        terms = counted(where)
        if terms is None:
            with self._database.read() as connection:
                where = narrowed(connection, where)
                if must_walk(where):
                    return _walked(Walk(connection, where))
            return self._scan(where)
        with self._database.read() as connection:
            first, last = connection.execute(_BOUNDS).one()
            if first is None:
                return Counted(0, 0, 0)
            start = first if where.start is None else max(where.start, first)
            end = last + 1 if where.end is None else min(where.end, last + 1)
            total: Counter[str] = Counter()
            for step, begin, stop in pieces(start, end, (DAY, HOUR, MINUTE)):
                if step == 0:
                    edge = msgspec.structs.replace(where, start=begin, end=stop)
                    source, inside = events, conditions(edge)
                else:
                    window = (counts.c.time >= begin, counts.c.time < stop)
                    source, inside = counts, [counts.c.step == step, *window, *terms]
                n = func.count() if step == 0 else func.sum(counts.c.n)
                grouped = select(source.c.action, n).where(*inside).group_by(source.c.action)
                for action, number in connection.execute(grouped):
                    total[action] += number
        every = sum(total.values())
        return Counted(every, every - total["allow"], total["block"])

    def _scan(self, where: EventFilter) -> Counted:
        statement = select(
            func.count(),
            func.coalesce(func.sum(events.c.action != "allow", type_=Integer), 0),
            func.coalesce(func.sum(events.c.action == "block", type_=Integer), 0),
        ).where(*conditions(where))
        with self._database.read() as connection:
            total, malicious, blocked = connection.execute(statement).one()
        return Counted(total, malicious, blocked)

    def _walk(
        self, connection: Connection, where: EventFilter, cursor: str | None, limit: int
    ) -> Page:
        walk = Walk(connection, where, parse_cursor(cursor) if cursor is not None else None)
        ids: list[int] = []
        for row in walk:
            ids.append(row.id)
            if len(ids) == limit:
                break
        following = None if walk.finished or walk.position is None else cursor_of(*walk.position)
        return self.many(ids), following

    def settled(self, where: EventFilter) -> tuple[EventFilter, bool]:
        """See ``search.settled``."""
        with self._database.read() as connection:
            return settled(connection, where)

    def get(self, id: int) -> StoredEvent | None:
        """One event."""
        with self._database.read() as connection:
            row = connection.execute(_SELECT.where(events.c.id == id)).first()
        return event_of(row) if row else None

    def many(self, ids: list[int]) -> list[StoredEvent]:
        """Events by id, in the order of ``ids``; ids that do not exist are left out."""
        found: dict[int, StoredEvent] = {}
        with self._database.read() as connection:
            for start in range(0, len(ids), 500):
                chunk = ids[start : start + 500]
                for row in connection.execute(_SELECT.where(events.c.id.in_(chunk))):
                    found[row.id] = event_of(row)
        return [found[i] for i in ids if i in found]

    def request(self, id: int) -> StoredRequest | None:
        """The masked request of an event."""
        with self._database.read() as connection:
            row = connection.execute(select(requests).where(requests.c.event_id == id)).first()
        if row is None:
            return None
        return StoredRequest(
            entry=msgspec.json.decode(row.entry),
            masked=tuple(msgspec.json.decode(row.masked)) if row.masked else (),
            reasons=tuple(msgspec.json.decode(row.reasons, type=list[Reason]))
            if row.reasons
            else (),
        )

    def after(self, id: int, limit: int = 1000) -> list[StoredEvent]:
        """Events stored after one, in the order of storing: what is new."""
        statement = _SELECT.where(events.c.id > id).order_by(events.c.id).limit(limit)
        with self._database.read() as connection:
            return [event_of(r) for r in connection.execute(statement)]

    def flagged_between(self, after: int, last: int, limit: int = 50) -> list[StoredEvent]:
        """The newest flagged events with ``after`` < id <= ``last``, in the order of storing."""
        inside = (events.c.id > after, events.c.id <= last)
        statement = _SELECT.where(flagged(), *inside).order_by(desc(events.c.id))
        with self._database.read() as connection:
            found = connection.execute(statement.limit(limit)).all()
        return [event_of(r) for r in reversed(found)]

    def labelled(self, where: EventFilter) -> int:
        """How many events of a filter carry a label."""
        statement = select(func.count()).where(*conditions(where), events.c.label.is_not(None))
        with self._database.read() as connection:
            return int(connection.scalar(statement) or 0)

    def last_id(self) -> int:
        """The id of the event that was stored last; 0 when there is none."""
        with self._database.read() as connection:
            return int(connection.scalar(select(func.max(events.c.id))) or 0)

    def same_source(self, event: StoredEvent, limit: int = 20) -> list[StoredEvent]:
        """Other events of an event's address (or session, where there is no address)."""
        if event.client is None and event.session is None:
            return []
        same = (
            events.c.client == event.client
            if event.client is not None
            else events.c.session == event.session
        )
        statement = _SELECT.where(same, events.c.id != event.id)
        return self._latest(statement, limit)

    def similar(self, event: StoredEvent, limit: int = 20) -> list[StoredEvent]:
        """Other flagged events of the class, those at the same endpoint or field first."""
        if event.category is None:
            return []
        near = case((events.c.endpoint == event.endpoint, 1), else_=0) + case(
            (func.coalesce(events.c.field, "") == (event.field or ""), 1), else_=0
        )
        recent = _SELECT.where(
            flagged(), events.c.category == event.category, events.c.id != event.id
        )
        latest = (
            recent.order_by(desc(events.c.time))
            .limit(2000)
            .with_only_columns(events.c.id, near.label("near"), events.c.time)
            .subquery()
        )
        statement = select(latest.c.id).order_by(desc(latest.c.near), desc(latest.c.time))
        with self._database.read() as connection:
            ids = list(connection.scalars(statement.limit(limit)))
        return self.many(ids)

    def _latest(self, statement: Select[Any], limit: int) -> list[StoredEvent]:
        ordered = statement.order_by(desc(events.c.time), desc(events.c.id)).limit(limit)
        with self._database.read() as connection:
            return [event_of(r) for r in connection.execute(ordered)]


def verdict_of(event: StoredEvent, reasons: tuple[Reason, ...] = ()) -> Verdict:
    """The verdict as it was stored, bit for bit."""
    return Verdict(
        score=event.score,
        action=Action(event.action),
        category=Category(event.category) if event.category else None,
        threshold=event.threshold,
        model=event.model,
        field=event.field,
        reasons=reasons,
        note=event.note,
    )


def event_of(row: Row[Any]) -> StoredEvent:
    """An event from a row of ``_SELECT``."""
    return StoredEvent(
        id=row.id,
        time=row.time,
        source=row.source,
        client=row.client,
        country=row.country,
        session=row.session,
        method=row.method,
        target=row.target,
        path=row.path,
        endpoint=row.endpoint,
        status=row.status,
        score=row.score,
        threshold=row.threshold,
        action=row.action,
        category=row.category,
        field=row.field,
        note=row.note,
        truth=row.truth,
        label=row.label,
        campaign=row.campaign_id,
        model_id=row.model_id,
        model=ModelRef(row.model_name, row.model_version, row.model_hash),
    )


def _walked(walk: Walk) -> Counted:
    found = Counter(row.action for row in walk)
    total = found.total()
    return Counted(total, total - found["allow"], found["block"], walk.finished)


def _selected(where: EventFilter) -> Select[Any]:
    return _SELECT.where(*conditions(where))


_BOUNDS = select(
    select(func.min(events.c.time)).scalar_subquery(),
    select(func.max(events.c.time)).scalar_subquery(),
)
_SELECT: Select[Any] = select(
    events,
    sources.c.name.label("source"),
    models.c.name.label("model_name"),
    models.c.version.label("model_version"),
    models.c.hash.label("model_hash"),
).select_from(events.join(sources).join(models))
