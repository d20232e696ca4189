"""Small helpers for tables of a few rows: rows as dicts, pages, one row by id."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Table, desc, select

from securitai.errors import RequestError


def one(connection: Connection, table: Table, id: int) -> dict[str, Any] | None:
    """The row of that id; None when there is none."""
    row = connection.execute(select(table).where(table.c.id == id)).mappings().first()
    return dict(row) if row else None


def page(
    connection: Connection, table: Table, cursor: str | None, limit: int
) -> tuple[list[dict[str, Any]], str | None]:
    """Rows newest first by id, and the cursor (an id) of the next page. Raises RequestError."""
    statement = select(table).order_by(desc(table.c.id)).limit(limit + 1)
    if cursor is not None:
        if not (cursor.isascii() and cursor.isdigit()):
            raise RequestError(f"{cursor[:40]!r} is no cursor; send the 'next' of the page before")
        statement = statement.where(table.c.id < int(cursor[:18]))
    rows = [dict(r) for r in connection.execute(statement).mappings()]
    following = str(rows[limit - 1]["id"]) if len(rows) > limit else None
    return rows[:limit], following
