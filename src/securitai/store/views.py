"""Saved views of the events page."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from securitai.store.database import Database, now
from securitai.store.tables import views


class Views:
    """Writes and reads saved views."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[dict[str, Any]]:
        """All views by name."""
        with self._database.read() as connection:
            rows = connection.execute(select(views).order_by(views.c.name)).mappings()
            return [dict(r) for r in rows]

    def put(self, name: str, query: str, person: str) -> dict[str, Any]:
        """Save a view; one of the same name is replaced."""
        values = {"query": query.removeprefix("?"), "person": person, "created": now()}
        statement = insert(views).values(name=name, **values)
        statement = statement.on_conflict_do_update(index_elements=["name"], set_=values)
        with self._database.write() as connection:
            connection.execute(statement)
            row = connection.execute(select(views).where(views.c.name == name)).mappings().one()
            return dict(row)

    def remove(self, id: int) -> bool:
        """Remove a view; False when there is none."""
        with self._database.write() as connection:
            return connection.execute(delete(views).where(views.c.id == id)).rowcount > 0
