"""Who is behind an address, a range or a session: the last week's requests from there."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, desc, func, select

from securitai.respond.addresses import parse_address, require_network
from securitai.store.counters import DAY
from securitai.store.database import now
from securitai.store.sqlite import SqliteStore
from securitai.store.tables import events, tops

WEEK = 7 * DAY
_SHOWN = 10
_MANY = 5000  # addresses of a range that are looked at one by one


def preview_of(store: SqliteStore, kind: str, value: str) -> dict[str, Any]:
    """Normal and flagged requests, sessions, addresses and endpoints of the last week."""
    start = now() - WEEK
    with store.database.read() as connection:
        where = _where(connection, kind, value, start)
        malicious = func.sum(events.c.action != "allow", type_=Integer)
        total, flagged, sessions = connection.execute(
            select(
                func.count(),
                func.coalesce(malicious, 0),
                func.count(events.c.session.distinct()),
            ).where(*where)
        ).one()
        clients = connection.execute(
            select(events.c.client, events.c.country, func.count(), malicious)
            .where(*where, events.c.client.is_not(None))
            .group_by(events.c.client, events.c.country)
            .order_by(desc(func.count()))
            .limit(_SHOWN)
        ).all()
        endpoints = connection.scalars(
            select(events.c.endpoint)
            .where(*where, events.c.action == "allow")
            .group_by(events.c.endpoint)
            .order_by(desc(func.count()))
            .limit(_SHOWN)
        ).all()
    return {
        "kind": kind,
        "value": value,
        "normal": total - flagged,
        "flagged": flagged,
        "sessions": sessions,
        "addresses": [
            {"client": c, "country": country, "normal": n - bad, "flagged": bad}
            for c, country, n, bad in clients
        ],
        "endpoints": list(endpoints),
    }


def _where(connection: Connection, kind: str, value: str, start: int) -> list[ColumnElement[bool]]:
    recent = events.c.time >= start
    if kind == "session":
        return [events.c.session == value, recent]
    if kind == "address":
        return [events.c.client == value, recent]
    network = require_network(value)
    seen = connection.scalars(
        select(tops.c.value)
        .distinct()
        .where(tops.c.kind == "client", tops.c.step == DAY, tops.c.time >= start - DAY)
    )
    inside = [c for c in seen if (a := parse_address(c)) is not None and a in network]
    return [events.c.client.in_(inside[:_MANY]), recent]
