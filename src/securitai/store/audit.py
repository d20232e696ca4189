"""The audit log: who did what, when. Nothing is ever changed or removed in it."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import Connection, insert

from securitai.store.database import Database, now
from securitai.store.rows import page
from securitai.store.tables import audit


class Audit:
    """Writes and reads the audit log."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, person: str, action: str, object: str, **detail: Any) -> None:
        """Record something that a person did; details that are None are left out."""
        with self._database.write() as connection:
            record(connection, person, action, object, **detail)

    def page(
        self, cursor: str | None = None, limit: int = 100
    ) -> tuple[list[dict[str, Any]], str | None]:
        """Entries newest first, and the next cursor."""
        with self._database.read() as connection:
            rows, following = page(connection, audit, cursor, limit)
        return [{**r, "detail": msgspec.json.decode(r["detail"])} for r in rows], following


def record(connection: Connection, person: str, action: str, object: str, **detail: Any) -> None:
    """Record in the transaction of what is recorded."""
    known = {k: v for k, v in detail.items() if v is not None}
    connection.execute(
        insert(audit).values(
            time=now(),
            person=person,
            action=action,
            object=object,
            detail=msgspec.json.encode(known).decode(),
        )
    )
