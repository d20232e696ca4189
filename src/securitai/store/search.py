"""Text search: an index of pieces of three characters, and a bounded walk for the rest.

``requests.plain`` holds the text of a request that can be searched; ``texts``
indexes it (SQLite's FTS5, tokenizer trigram, row numbers only). A text that few
requests hold is found through the index and then compared in full. Where many
hold it, the newest are near: ``Walk`` goes through the events from new to old
and stops when its time is over.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from urllib.parse import unquote_plus

import msgspec
from sqlalchemy import Connection, Row, and_, case, desc, func, or_, select, text

from securitai.request import Request
from securitai.store.query import EventFilter, Term, conditions, text_conditions
from securitai.store.tables import events

FEW = 10_000  # requests that hold a text, up to which they are all looked at
PATIENCE = 0.12  # seconds of asking the index, and of walking
_SHORT, _LONG = 2048, 8192  # characters that can be searched: unflagged, flagged
_HEADERS = ("user-agent", "referer")
_PIECE = 2000  # events of one step of the walk
_SLICE = 500_000  # ids of one question to the index
_TRIGRAMS = 24  # of a text that are looked at
_ASKED = 4  # of them that are asked for
_SAMPLE = 10_000  # latest requests that tell which are rare

Position = tuple[int, int]
"""Time and id of the last event that was looked at."""


def searched(request: Request, flagged: bool) -> str:
    """The text of a (masked) request that can be searched.

    Target and body as they were on the wire, the same decoded, User-Agent and
    Referer; of a flagged request more of it, all header fields, and its id.
    """
    limit = _LONG if flagged else _SHORT
    wire = request.target[:limit]
    if request.body:
        wire += "\n" + request.body[: 4 * limit].decode("utf-8", "replace")
    wire = wire[:limit]
    plain = unquote_plus(wire)
    parts = [wire] if plain == wire else [wire, plain]
    agent = request.user_agent
    heads = [v for k, v in request.headers if flagged or k.lower() in _HEADERS]
    if agent and agent not in heads:
        heads.append(agent)
    parts += [value[: limit // 4] for value in heads]
    if flagged and request.id:
        parts.append(request.id[:100])  # the number of an incident that somebody reports
    return clean("\n".join(parts)[: 3 * limit])


def clean(value: str) -> str:
    """Text as it is compared: NUL, which would end it for SQLite, is made visible."""
    return value.encode("utf-8", "replace").decode().replace("\0", "\ufffd")


def index(connection: Connection, rows: Iterable[tuple[int, str]]) -> None:
    """Add ids and texts of new requests, in the transaction that stores them."""
    given = list(rows)
    if given:
        connection.exec_driver_sql("INSERT INTO texts (rowid, plain) VALUES (?, ?)", given)


def forget_texts(connection: Connection, ids: Sequence[int]) -> None:
    """Take requests out of the index; before their rows are removed."""
    connection.execute(
        text(
            "INSERT INTO texts (texts, rowid, plain) SELECT 'delete', event_id, plain "
            "FROM requests WHERE event_id IN (SELECT value FROM json_each(:ids))"
        ),
        {"ids": msgspec.json.encode(list(ids)).decode()},
    )


def narrowed(connection: Connection, where: EventFilter) -> EventFilter:
    """The filter with the ids that can hold its texts, when these are few; else as it was."""
    pieces = _pieces(term.values[0] for term in where.terms if _wanted(term))
    if not pieces or where.among is not None:
        return where
    found = _candidates(connection, pieces)
    return where if found is None else msgspec.structs.replace(where, among=tuple(found))


def _candidates(connection: Connection, pieces: list[str]) -> list[int] | None:
    """Ids whose texts hold all pieces; None when they are many or it takes too long."""
    found: list[int] = []
    last = int(connection.scalar(select(func.max(events.c.id))) or 0)
    deadline = time.monotonic() + PATIENCE
    query = " AND ".join(_rarest(connection, pieces, last))
    while last > 0:
        found += _ask(connection, query, last - _SLICE, last, FEW + 1 - len(found))
        last -= _SLICE
        if len(found) > FEW or (last > 0 and time.monotonic() > deadline):
            return None
    return found


def _rarest(connection: Connection, pieces: list[str], last: int) -> list[str]:
    """The pieces that fewest of the latest requests hold: the others cost time and tell little."""
    if len(pieces) <= _ASKED:
        return pieces
    latest = max(0, last - _SAMPLE)
    seen = {p: len(_ask(connection, p, latest, last, _SAMPLE)) for p in pieces}
    return sorted(pieces, key=lambda p: seen[p])[:_ASKED]


def _ask(connection: Connection, query: str, after: int, last: int, limit: int) -> list[int]:
    rows = connection.exec_driver_sql(
        "SELECT rowid FROM texts WHERE texts MATCH ? AND rowid > ? AND rowid <= ? "
        "ORDER BY rowid DESC LIMIT ?",
        (query, after, last, limit),
    )
    return [row[0] for row in rows]


def must_walk(where: EventFilter) -> bool:
    """True when a filter asks for text and only a walk can find it."""
    return where.among is None and any(term.name == "text" for term in where.terms)


def settled(connection: Connection, where: EventFilter) -> tuple[EventFilter, bool]:
    """The filter with the very ids that hold its texts; False when older ones were not looked at.

    Also what is asked often of one filter (series, rankings) searches only once.
    """
    if not any(term.name == "text" for term in where.terms):
        return where, True
    where = narrowed(connection, where)
    if must_walk(where):
        walk = Walk(connection, where)
        ids = [row.id for row in walk][:FEW]
        complete = walk.finished and len(ids) < FEW
    else:
        ids = list(connection.scalars(select(events.c.id).where(*conditions(where))))
        complete = True
    rest = tuple(term for term in where.terms if term.name != "text")
    return msgspec.structs.replace(where, terms=rest, among=tuple(ids)), complete


class Walk:
    """Events that a filter finds, newest first, for as long as the patience lasts.

    Gives rows of id, time and action. ``finished`` is True when there was
    nothing left to look at; else ``position`` is where to go on.
    """

    def __init__(
        self,
        connection: Connection,
        where: EventFilter,
        position: Position | None = None,
    ) -> None:
        self.finished = False
        self.position = position
        self._connection = connection
        self._where = where

    def __iter__(self) -> Iterator[Row[Any]]:
        """Look at one piece after another; at least at one."""
        deadline = time.monotonic() + PATIENCE
        while True:
            rows = self._connection.execute(self._piece()).all()
            for row in rows:
                self.position = (row.time, row.id)
                if row.hit:
                    yield row
            self.finished = len(rows) < _PIECE
            if self.finished or time.monotonic() > deadline:
                return

    def _piece(self) -> Any:
        rest = tuple(term for term in self._where.terms if term.name != "text")
        inner = (
            select(events.c.id, events.c.time, events.c.action)
            .where(*conditions(msgspec.structs.replace(self._where, terms=rest)))
            .order_by(desc(events.c.time), desc(events.c.id))
            .limit(_PIECE)
        )
        if self.position is not None:
            moment, id_ = self.position
            inner = inner.where(
                or_(events.c.time < moment, and_(events.c.time == moment, events.c.id < id_)),
                events.c.time <= moment,
            )
        piece = inner.subquery()
        hit = case((and_(*text_conditions(self._where, piece.c.id)), 1), else_=0)
        return select(piece.c.id, piece.c.time, piece.c.action, hit.label("hit")).order_by(
            desc(piece.c.time), desc(piece.c.id)
        )


def _wanted(term: Term) -> bool:
    return term.name == "text" and not term.negated


def _pieces(values: Iterable[str]) -> list[str]:
    """Quoted pieces of three characters, spread over long texts."""
    pieces: dict[str, None] = {}
    for value in values:
        whole = clean(value)
        every = [whole[i : i + 3] for i in range(len(whole) - 2)]
        step = max(1, -(-len(every) // _TRIGRAMS))
        pieces.update(dict.fromkeys([*every[::step], *every[-1:]]))
    return ['"' + piece.replace('"', '""') + '"' for piece in pieces]
