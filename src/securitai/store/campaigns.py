"""Campaigns: alerts of one source and one class of attack, with no pause of half an hour."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, and_, desc, insert, or_, select, update

from securitai.store.cursors import cursor_of, parse_cursor
from securitai.store.database import Database
from securitai.store.query import EventFilter, conditions, flagged
from securitai.store.search import settled
from securitai.store.tables import campaigns, events

PAUSE = 30 * 60_000  # ms without an alert that end a campaign
_SHOWN = 5  # endpoints named


class StoredCampaign(msgspec.Struct, frozen=True):
    """A campaign; ``sample`` is the id of its event with the highest score."""

    id: int
    client: str | None
    country: str | None
    category: str | None
    first: int
    last: int
    count: int
    max_score: float
    sample: int
    endpoints: tuple[str, ...] = ()


class Campaigns:
    """Reads campaigns."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def page(
        self, where: EventFilter, *, cursor: str | None = None, limit: int = 50
    ) -> tuple[list[StoredCampaign], str | None]:
        """Campaigns with an event that the filter finds, the latest first; and the next cursor."""
        statement = select(campaigns).order_by(desc(campaigns.c.last), desc(campaigns.c.id))
        if where.start is not None:
            statement = statement.where(campaigns.c.last >= where.start)
        if where.end is not None:
            statement = statement.where(campaigns.c.first < where.end)
        with self._database.read() as connection:
            where, _ = settled(connection, where)
        if where.among is not None:
            inside = select(events.c.campaign_id).where(*conditions(where))
            statement = statement.where(campaigns.c.id.in_(inside))
        elif not where.only_time:
            inside = select(events.c.id).where(
                events.c.campaign_id == campaigns.c.id, *conditions(where)
            )
            statement = statement.where(inside.exists())
        if cursor is not None:
            last, id_ = parse_cursor(cursor)
            statement = statement.where(
                or_(campaigns.c.last < last, and_(campaigns.c.last == last, campaigns.c.id < id_))
            )
        with self._database.read() as connection:
            rows = connection.execute(statement.limit(limit + 1)).all()
            found = [_campaign(r, _endpoints(connection, r.id)) for r in rows[:limit]]
        following = (
            cursor_of(rows[limit - 1].last, rows[limit - 1].id) if len(rows) > limit else None
        )
        return found, following

    def get(self, id: int) -> StoredCampaign | None:
        """One campaign."""
        with self._database.read() as connection:
            row = connection.execute(select(campaigns).where(campaigns.c.id == id)).first()
            return _campaign(row, _endpoints(connection, id)) if row else None


def join_campaigns(connection: Connection, rows: list[dict[str, Any]]) -> None:
    """Give each flagged row its ``campaign_id``, beginning campaigns where none is open."""
    open_: dict[tuple[str | None, str | None], dict[str, Any]] = {}
    for row in rows:
        row["campaign_id"] = None
        if row["action"] == "allow":
            continue
        key = (row["client"], row["category"])
        current = open_.get(key)
        if current is None or not _near(current, row["time"]):
            current = _find(connection, row) or _begin(connection, row)
            open_[key] = current
        row["campaign_id"] = current["id"]
        _extend(connection, current, row)


def _near(campaign: Mapping[str, Any], time: int) -> bool:
    return bool(campaign["first"] - PAUSE <= time <= campaign["last"] + PAUSE)


def _find(connection: Connection, row: Mapping[str, Any]) -> dict[str, Any] | None:
    statement = (
        select(campaigns)
        .where(
            campaigns.c.client.is_not_distinct_from(row["client"]),
            campaigns.c.category.is_not_distinct_from(row["category"]),
            campaigns.c.last >= row["time"] - PAUSE,
            campaigns.c.first <= row["time"] + PAUSE,
        )
        .order_by(desc(campaigns.c.last))
        .limit(1)
    )
    found = connection.execute(statement).mappings().first()
    return dict(found) if found else None


def _begin(connection: Connection, row: Mapping[str, Any]) -> dict[str, Any]:
    campaign = {
        "client": row["client"],
        "country": row["country"],
        "category": row["category"],
        "first": row["time"],
        "last": row["time"],
        "count": 0,
        "max_score": row["score"],
        "sample_id": row["id"],
    }
    made = connection.execute(insert(campaigns).values(**campaign)).inserted_primary_key
    assert made is not None
    return {"id": made[0], **campaign}


def _extend(connection: Connection, campaign: dict[str, Any], row: Mapping[str, Any]) -> None:
    campaign["count"] += 1
    campaign["first"] = min(campaign["first"], row["time"])
    campaign["last"] = max(campaign["last"], row["time"])
    if row["score"] > campaign["max_score"]:
        campaign["max_score"], campaign["sample_id"] = row["score"], row["id"]
    values = {k: campaign[k] for k in ("count", "first", "last", "max_score", "sample_id")}
    connection.execute(update(campaigns).where(campaigns.c.id == campaign["id"]).values(**values))


def _endpoints(connection: Connection, id: int) -> tuple[str, ...]:
    statement = (
        select(events.c.endpoint)
        .where(events.c.campaign_id == id, flagged())
        .distinct()
        .limit(_SHOWN)
    )
    return tuple(connection.scalars(statement))


def _campaign(row: Row[Any], endpoints: tuple[str, ...]) -> StoredCampaign:
    return StoredCampaign(
        id=row.id,
        client=row.client,
        country=row.country,
        category=row.category,
        first=row.first,
        last=row.last,
        count=row._mapping["count"],
        max_score=row.max_score,
        sample=row.sample_id,
        endpoints=endpoints,
    )
