"""Exceptions: findings that pass, as narrowly as possible and for a while."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    and_,
    desc,
    func,
    insert,
    or_,
    select,
    update,
)

from securitai.decide import ExceptionRule
from securitai.errors import RequestError
from securitai.store.audit import record
from securitai.store.counters import DAY
from securitai.store.database import now
from securitai.store.events import StoredEvent
from securitai.store.query import flagged
from securitai.store.rows import one
from securitai.store.sqlite import SqliteStore
from securitai.store.tables import events, exceptions
from securitai.verdict import Category

_SHOWN = 20
_SURE = 0.99


class Scope(msgspec.Struct, frozen=True):
    """What an exception covers; None matches anything, a path may end in ``*``."""

    path: str | None = None
    field: str | None = None
    category: str | None = None


class Freed(msgspec.Struct, frozen=True):
    """What an exception would free in the history of ``days`` days, and events as examples."""

    days: int
    freed: int
    attacks: int
    confident: int
    clients: int
    samples: tuple[int, ...]


class Exceptions:
    """Makes, shows, previews and undoes exceptions. ``changed`` is called after each change."""

    def __init__(self, store: SqliteStore) -> None:
        self._store = store
        self.changed: list[Any] = []

    def all(self, *, active: bool = False) -> list[dict[str, Any]]:
        """Exceptions newest first."""
        statement = select(exceptions).order_by(desc(exceptions.c.id)).limit(1000)
        with self._store.database.read() as connection:
            rows = [_shown(r) for r in connection.execute(statement).mappings()]
        return [r for r in rows if r["active"]] if active else rows

    def rules(self) -> tuple[ExceptionRule, ...]:
        """The exceptions in force, as the policy wants them."""
        return tuple(
            ExceptionRule(
                path=r["path"],
                field=r["field"],
                category=Category(r["category"]) if r["category"] else None,
                expires=r["expires"],
            )
            for r in self.all(active=True)
        )

    def add(
        self,
        *,
        path: str | None,
        field: str | None,
        category: str | None,
        days: int | None,
        person: str,
        reason: str | None = None,
        event: int | None = None,
    ) -> dict[str, Any]:
        """Put an exception in force. Raises RequestError for one that covers everything."""
        check_scope(Scope(path, field, category))
        moment = now()
        row = {
            "path": path,
            "field": field,
            "category": category,
            "reason": reason,
            "person": person,
            "created": moment,
            "expires": None if days is None else moment + days * DAY,
            "event_id": event,
        }
        with self._store.database.write() as connection:
            id_ = connection.execute(insert(exceptions).values(**row)).lastrowid
            record(
                connection, person, "exception.add", f"exception {id_}", path=path, field=field,
                category=category, days=days, reason=reason,
            )  # fmt: skip
            made = one(connection, exceptions, id_)
        self._tell()
        return _shown(made)

    def undo(self, id: int, person: str) -> dict[str, Any] | None:
        """Undo an exception; None when there is none."""
        with self._store.database.write() as connection:
            found = one(connection, exceptions, id)
            if found is None:
                return None
            if found["undone"] is None:
                connection.execute(
                    update(exceptions)
                    .where(exceptions.c.id == id)
                    .values(undone=now(), undone_by=person)
                )
                record(connection, person, "exception.undo", f"exception {id}")
            made = one(connection, exceptions, id)
        self._tell()
        return _shown(made)

    def preview(self, scope: Scope, days: float) -> Freed:
        """What it would free among the flagged events of the last days."""
        check_scope(scope)
        where = [flagged(), events.c.time >= now() - int(days * DAY), *covered(scope)]
        with self._store.database.read() as connection:
            return _freed(connection, where, days)

    def _tell(self) -> None:
        for listener in self.changed:
            listener()


def suggestion(event: StoredEvent) -> Scope:
    """The narrowest exception that frees an event: its path, field and class of attack."""
    return Scope(path=event.path, field=event.field, category=event.category)


def check_scope(scope: Scope) -> None:
    """Raise RequestError for a scope that covers everything or names what is not known."""
    if scope.category is not None and scope.category not in set(Category):
        raise RequestError(
            f"{scope.category!r} is no class of attack; known: {', '.join(Category)}"
        )
    if scope.path in (None, "*", "/*") and scope.field is None and scope.category is None:
        raise RequestError("an exception needs a path, a field or a class of attack")


def covered(scope: Scope) -> list[ColumnElement[bool]]:
    """Conditions on events that say what ``ExceptionRule.covers`` says."""
    out: list[ColumnElement[bool]] = []
    if scope.path is not None:
        out.append(path_condition(scope.path))
    if scope.field is not None:
        out.append(events.c.field == scope.field)
    if scope.category is not None:
        out.append(events.c.category == scope.category)
    return out


def path_condition(pattern: str) -> ColumnElement[bool]:
    """The path, or a prefix of it ending in ``*``; letters count in their case."""
    if pattern.endswith("*"):
        prefix = pattern[:-1]
        return func.substr(events.c.path, 1, len(prefix)) == prefix
    return events.c.path == pattern


def known_attack() -> ColumnElement[bool]:
    """Events that a person called a threat, or that were sent as an attack."""
    return or_(
        events.c.label == "threat", and_(events.c.truth == "attack", events.c.label.is_(None))
    )


def _freed(connection: Connection, where: list[ColumnElement[bool]], days: float) -> Freed:
    count, attacks, sure, clients = connection.execute(
        select(
            func.count(),
            func.coalesce(func.sum(known_attack(), type_=Integer), 0),
            func.coalesce(func.sum(events.c.score >= _SURE, type_=Integer), 0),
            func.count(events.c.client.distinct()),
        ).where(*where)
    ).one()
    samples = connection.scalars(
        select(events.c.id).where(*where).order_by(desc(events.c.time)).limit(_SHOWN)
    )
    return Freed(int(days), count, attacks, sure, clients, tuple(samples))


def _shown(row: Any) -> dict[str, Any]:
    names = ("id", "path", "field", "category", "reason", "person", "created", "expires", "undone")
    over = row["expires"] is not None and row["expires"] <= now()
    return {
        **{n: row[n] for n in names},
        "active": row["undone"] is None and not over,
        "event": row["event_id"],
    }
