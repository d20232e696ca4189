"""What people say of events: labels and notes. Training reads the labels."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import msgspec
from sqlalchemy import Connection, and_, desc, func, insert, not_, or_, select, update

from securitai.errors import StoreError
from securitai.request import Request
from securitai.store.database import Database, now
from securitai.store.tables import events, labels, notes, requests

LabelName = Literal["threat", "not_threat"]


class Label(msgspec.Struct, frozen=True):
    """A label that was given, and when it was taken back (None: it stands)."""

    id: int
    person: str
    label: LabelName
    note: str | None
    created: int
    undone: int | None


class Labels:
    """Writes and reads labels and notes. The latest label of an event stands."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, event: int, person: str, label: LabelName, note: str | None = None) -> None:
        """Label an event; a label it had before is taken back."""
        with self._database.write() as connection:
            _undo(connection, event)
            connection.execute(
                insert(labels).values(
                    event_id=event, person=person, label=label, note=note, created=now()
                )
            )
            connection.execute(update(events).where(events.c.id == event).values(label=label))

    def remove(self, event: int, person: str) -> None:
        """Take the label of an event back."""
        with self._database.write() as connection:
            _undo(connection, event)
            connection.execute(update(events).where(events.c.id == event).values(label=None))

    def of(self, event: int) -> list[Label]:
        """Labels of an event, newest first; those taken back too."""
        statement = select(labels).where(labels.c.event_id == event).order_by(desc(labels.c.id))
        with self._database.read() as connection:
            return [
                Label(r.id, r.person, r.label, r.note, r.created, r.undone)
                for r in connection.execute(statement)
            ]

    def counts(self) -> dict[str, int]:
        """How many events carry which label."""
        statement = (
            select(events.c.label, func.count())
            .where(events.c.label.is_not(None))
            .group_by(events.c.label)
        )
        with self._database.read() as connection:
            return {row[0]: row[1] for row in connection.execute(statement)}

    def add_note(self, event: int, person: str, text: str) -> None:
        """Add a note to an event."""
        with self._database.write() as connection:
            connection.execute(
                insert(notes).values(event_id=event, person=person, text=text, created=now())
            )

    def notes(self, event: int) -> list[dict[str, Any]]:
        """Notes of an event, oldest first."""
        statement = select(notes).where(notes.c.event_id == event).order_by(notes.c.id)
        with self._database.read() as connection:
            return [dict(r) for r in connection.execute(statement).mappings()]


def labelled(path: Path | str) -> Iterator[tuple[Request, int]]:
    """Requests that people labelled in the store at ``path``: 1 for a threat, 0 for none.

    Oldest label first. Raises StoreError when there is no such store.
    """
    if not Path(path).exists():
        raise StoreError(f"there is no store at {path}; name the file that 'securitai up' wrote")
    database = Database(path)
    statement = (
        select(requests.c.entry, events.c.label)
        .select_from(events.join(requests))
        .where(events.c.label.is_not(None))
        .order_by(events.c.id)
    )
    try:
        with database.read() as connection:
            for entry, label in connection.execute(statement):
                yield Request.from_json(entry), int(label == "threat")
    finally:
        database.close()


def unlabelled(path: Path | str, limit: int = 1500) -> Iterator[tuple[Request, int]]:
    """The latest requests without a label, as the store knows them: 1 for an attack, 0 for none.

    Known is what a generator said of its own requests, else the verdict. At most
    ``limit`` of each kind. Raises StoreError when there is no such store.
    """
    if not Path(path).exists():
        raise StoreError(f"there is no store at {path}; name the file that 'securitai up' wrote")
    database = Database(path)
    attack = or_(
        events.c.truth == "attack", and_(events.c.truth.is_(None), events.c.action != "allow")
    )
    try:
        with database.read() as connection:
            for condition, kind in ((attack, 1), (not_(func.coalesce(attack, False)), 0)):
                statement = (
                    select(requests.c.entry)
                    .select_from(events.join(requests))
                    .where(condition, events.c.label.is_(None))
                    .order_by(desc(events.c.time))
                    .limit(limit)
                )
                for entry in connection.scalars(statement):
                    yield Request.from_json(entry), kind
    finally:
        database.close()


def _undo(connection: Connection, event: int) -> None:
    connection.execute(
        update(labels)
        .where(labels.c.event_id == event, labels.c.undone.is_(None))
        .values(undone=now())
    )
