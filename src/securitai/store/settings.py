"""Values that are kept in the store and may change while everything runs."""

from __future__ import annotations

import secrets
from typing import Any

import msgspec
from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from securitai.errors import ConfigError
from securitai.store.database import Database, now
from securitai.store.tables import settings


class Declared(msgspec.Struct, frozen=True):
    """A setting that a person may change: its name, type, default, bounds and meaning."""

    name: str
    type: type
    default: Any
    help: str
    least: float | None = None
    most: float | None = None


DECLARED = (
    Declared(
        "retention_days", int, 0, "Days that events are kept; 0 keeps them all.", least=0, most=3650
    ),
    Declared(
        "ban_minutes",
        int,
        10,
        "In block mode, minutes that the source of a blocked request is refused; 0 bans nobody.",
        least=0,
        most=525_600,
    ),
    Declared(
        "dashboard_url", str, "", "Address of this page in notifications (https://waf.example.com)."
    ),
)
_BY_NAME = {d.name: d for d in DECLARED}


class Settings:
    """Reads and writes values; each is kept as JSON."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str, default: Any = None) -> Any:
        """The value of a setting; its declared default (or ``default``) when it was never set."""
        declared = _BY_NAME.get(name)
        with self._database.read() as connection:
            found = read(connection, name)
        if found is None:
            return declared.default if declared else default
        return found

    def set(self, name: str, value: Any, person: str | None = None) -> None:
        """Keep a value, whatever its name."""
        with self._database.write() as connection:
            write(connection, name, value, person)

    def put(self, name: str, value: Any, person: str) -> dict[str, Any]:
        """Change a declared setting. Raises ConfigError for a value that it may not have."""
        declared = _BY_NAME.get(name)
        if declared is None:
            raise ConfigError(f"{name[:60]!r} is no setting; known: {', '.join(_BY_NAME)}")
        _check(declared, value)
        self.set(name, value, person)
        return next(d for d in self.described() if d["name"] == name)

    def described(self) -> list[dict[str, Any]]:
        """Every declared setting with its value."""
        with self._database.read() as connection:
            rows = {r.name: r for r in connection.execute(select(settings))}
        return [
            {
                "name": d.name,
                "type": d.type.__name__,
                "value": msgspec.json.decode(rows[d.name].value) if d.name in rows else d.default,
                "default": d.default,
                "help": d.help,
                "changed": rows[d.name].changed if d.name in rows else None,
                "person": rows[d.name].person if d.name in rows else None,
            }
            for d in DECLARED
        ]

    def secret(self, name: str) -> bytes:
        """A random key that is made once and kept (32 bytes)."""
        with self._database.write() as connection:
            found = read(connection, name)
            if found is None:
                found = secrets.token_hex(32)
                write(connection, name, found, None)
        return bytes.fromhex(found)


def read(connection: Connection, name: str) -> Any:
    """A value in a transaction; None when it was never set."""
    found = connection.scalar(select(settings.c.value).where(settings.c.name == name))
    return None if found is None else msgspec.json.decode(found)


def write(connection: Connection, name: str, value: Any, person: str | None) -> None:
    """Keep a value in a transaction."""
    values = {
        "value": msgspec.json.encode(value).decode(),
        "changed": now(),
        "person": person,
    }
    statement = insert(settings).values(name=name, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_=values))


def _check(declared: Declared, value: Any) -> None:
    kind: Any = declared.type
    if isinstance(value, bool) or not isinstance(value, kind):
        raise ConfigError(
            f"{declared.name} must be of type {declared.type.__name__}, not {str(value)[:40]!r}"
        )
    low, high = declared.least, declared.most
    if low is not None and high is not None and not low <= value <= high:
        raise ConfigError(f"{declared.name}={value} must lie in {low:g}..{high:g}")
