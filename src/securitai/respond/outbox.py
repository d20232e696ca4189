"""Channels and the delivery log in the store."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import desc, func, insert, select, update

from securitai.errors import ConfigError
from securitai.respond.channels.http import check_url
from securitai.respond.channels.smtp import host_port
from securitai.respond.message import ChannelConfig, Message
from securitai.store.audit import record
from securitai.store.database import now
from securitai.store.rows import page
from securitai.store.sqlite import SqliteStore
from securitai.store.tables import channels, deliveries


class ChannelRow(msgspec.Struct, frozen=True):
    """A stored channel."""

    id: int
    created: int
    config: ChannelConfig
    last_delivery: int | None
    failing: bool

    def shown(self) -> dict[str, Any]:
        """As the API shows it: without its secret."""
        settings = msgspec.to_builtins(self.config)
        return {
            "id": self.id,
            "settings": {**settings, "secret": None},
            "has_secret": bool(self.config.secret),
            "created": self.created,
            "last_delivery": self.last_delivery,
            "failing": self.failing,
        }


class Due(msgspec.Struct, frozen=True):
    """A delivery that is to be tried again."""

    id: int
    channel: int
    attempts: int
    message: Message


class Outbox:
    """Writes and reads channels and deliveries."""

    def __init__(self, store: SqliteStore) -> None:
        self._database = store.database

    def channels(self) -> list[ChannelRow]:
        """Channels that were not removed."""
        statement = select(channels).where(channels.c.removed.is_(None)).order_by(channels.c.id)
        with self._database.read() as connection:
            rows = connection.execute(statement).mappings().all()
            return [_row(r, _last(connection, r["id"])) for r in rows]

    def channel(self, id: int) -> ChannelRow | None:
        """One channel; None when there is none or it was removed."""
        return next((c for c in self.channels() if c.id == id), None)

    def add(self, settings: dict[str, Any], person: str) -> ChannelRow:
        """Add a channel. Raises ConfigError."""
        config = config_of(settings)
        with self._database.write() as connection:
            id_ = connection.execute(
                insert(channels).values(**_values(config), created=now())
            ).lastrowid
            record(connection, person, "channel.add", config.name, kind=config.kind)
        found = self.channel(id_)
        assert found is not None
        return found

    def change(self, id: int, settings: dict[str, Any], person: str) -> ChannelRow | None:
        """Change a channel; a secret of None is kept."""
        known = self.channel(id)
        if known is None:
            return None
        if settings.get("secret") is None:
            settings = {**settings, "secret": known.config.secret}
        config = config_of(settings)
        with self._database.write() as connection:
            connection.execute(
                update(channels).where(channels.c.id == id).values(**_values(config))
            )
            record(connection, person, "channel.change", config.name, kind=config.kind)
        return self.channel(id)

    def remove(self, id: int, person: str) -> bool:
        """Remove a channel; its deliveries stay in the log."""
        statement = update(channels).where(channels.c.id == id, channels.c.removed.is_(None))
        with self._database.write() as connection:
            gone = connection.execute(statement.values(removed=now(), secret=None)).rowcount > 0
            if gone:
                record(connection, person, "channel.remove", f"channel {id}")
        return gone

    def log(
        self,
        channel: ChannelRow,
        message: Message,
        events: Sequence[int],
        state: str,
        *,
        error: str | None = None,
        again: int | None = None,
    ) -> None:
        """Record a delivery and how its first attempt went."""
        row = {
            "channel_id": channel.id,
            "time": now(),
            "state": state,
            "attempts": 0 if state == "suppressed" else 1,
            "next_attempt": again,
            "error": error,
            "summary": message.title[:300],
            "events": msgspec.json.encode(list(events)[:1000]).decode(),
            "payload": msgspec.json.encode(message).decode(),
        }
        with self._database.write() as connection:
            connection.execute(insert(deliveries).values(**row))

    def due(self, moment: int) -> list[Due]:
        """Deliveries whose next attempt is due."""
        statement = (
            select(deliveries)
            .where(deliveries.c.state == "pending", deliveries.c.next_attempt <= moment)
            .limit(20)
        )
        with self._database.read() as connection:
            return [
                Due(r.id, r.channel_id, r.attempts, msgspec.json.decode(r.payload, type=Message))
                for r in connection.execute(statement)
            ]

    def settle(self, id: int, state: str, error: str | None, again: int | None) -> None:
        """Record another attempt."""
        values = {"state": state, "error": error, "next_attempt": again}
        statement = update(deliveries).where(deliveries.c.id == id)
        with self._database.write() as connection:
            connection.execute(statement.values(**values, attempts=deliveries.c.attempts + 1))

    def sent_since(self, channel: int, moment: int) -> int:
        """Messages to a channel since a moment (in ms) that were sent or still are to be."""
        statement = select(func.count()).where(
            deliveries.c.channel_id == channel,
            deliveries.c.time >= moment,
            deliveries.c.state.in_(("sent", "pending")),
        )
        with self._database.read() as connection:
            return int(connection.scalar(statement) or 0)

    def deliveries(self, cursor: str | None, limit: int) -> tuple[list[dict[str, Any]], str | None]:
        """The log, newest first."""
        with self._database.read() as connection:
            rows, following = page(connection, deliveries, cursor, limit)
            names = {
                r["id"]: _config(r).name for r in connection.execute(select(channels)).mappings()
            }
        return [_delivery(r, names) for r in rows], following


def config_of(settings: dict[str, Any]) -> ChannelConfig:
    """The settings as a frozen value. Raises ConfigError for a target that cannot work."""
    try:
        config = msgspec.convert(settings, ChannelConfig)
    except msgspec.ValidationError as error:
        raise ConfigError(f"the channel's settings are wrong: {error}") from None
    if config.kind in ("webhook", "slack"):
        check_url(config.target)
    else:
        host_port(config.target, 1)
    if config.kind == "smtp" and not (config.sender and config.recipients):
        raise ConfigError("an e-mail channel needs a sender and at least one recipient")
    return config


def _values(config: ChannelConfig) -> dict[str, Any]:
    public = msgspec.structs.replace(config, secret=None)
    return {"settings": msgspec.json.encode(public).decode(), "secret": config.secret}


def _config(row: Any) -> ChannelConfig:
    config = msgspec.json.decode(row["settings"], type=ChannelConfig)
    return msgspec.structs.replace(config, secret=row["secret"])


def _last(connection: Any, channel: int) -> Any:
    statement = (
        select(deliveries.c.time, deliveries.c.error)
        .where(deliveries.c.channel_id == channel, deliveries.c.state != "suppressed")
        .order_by(desc(deliveries.c.id))
        .limit(1)
    )
    return connection.execute(statement).first()


def _row(row: Any, last: Any) -> ChannelRow:
    failing = last is not None and last.error is not None
    return ChannelRow(row["id"], row["created"], _config(row), last.time if last else None, failing)


def _delivery(row: dict[str, Any], names: dict[int, str]) -> dict[str, Any]:
    kept = ("id", "time", "state", "attempts", "next_attempt", "error", "summary")
    return {
        **{k: row[k] for k in kept},
        "channel": row["channel_id"],
        "channel_name": names.get(row["channel_id"], "?"),
        "events": msgspec.json.decode(row["events"]),
    }
