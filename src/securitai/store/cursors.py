"""Cursors of pages that run from new to old: ``time.id`` of the last row that was given."""

from __future__ import annotations

from securitai.errors import RequestError


def cursor_of(time: int, id: int) -> str:
    """The cursor after a row."""
    return f"{time}.{id}"


def parse_cursor(cursor: str) -> tuple[int, int]:
    """Time and id of a cursor. Raises RequestError for what is none."""
    time, dot, id_ = cursor.partition(".")
    if not (dot and time.isascii() and time.isdigit() and id_.isascii() and id_.isdigit()):
        raise RequestError(f"{cursor[:40]!r} is no cursor; send the 'next' of the page before")
    return int(time[:18]), int(id_[:18])
