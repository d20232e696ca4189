"""A database file: opened in WAL mode, migrated, with transactions for reading and writing."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from ipaddress import ip_address, ip_network
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from securitai.errors import StoreError

MIGRATIONS = Path(__file__).parent / "migrations"
HEAD = "0003"  # the newest of them


class Database:
    """One SQLite file (WAL). Many readers and one writer at a time, also across processes."""

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)
        self._engine = _engine(self.path)
        try:
            self._migrate()
        except StoreError:
            self._engine.dispose()
            raise
        except (SQLAlchemyError, sqlite3.Error, OSError) as error:
            self._engine.dispose()
            raise StoreError(f"the store {self.path} cannot be opened: {_reason(error)}") from None

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one state of the store. Raises StoreError."""
        with self._guard("read"), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that is committed at the end, or not at all. Raises StoreError."""
        with self._guard("written"), self._engine.connect() as connection:
            writer = connection.execution_options(securitai_write=True)
            with writer.begin():
                yield writer

    def close(self) -> None:
        """Let go of all connections."""
        self._engine.dispose()

    def _migrate(self) -> None:
        """Bring the file to the newest revision; alembic is loaded only when there is work."""
        with self._engine.connect() as connection:
            if _revision(connection) == HEAD:
                return
        from alembic import command
        from alembic.config import Config
        from alembic.util.exc import CommandError

        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
        with self._engine.connect() as connection:
            writer = connection.execution_options(securitai_write=True)
            with writer.begin():
                config.attributes["connection"] = writer
                try:
                    command.upgrade(config, "head")
                except CommandError as error:
                    raise StoreError(
                        f"the store {self.path} cannot be opened: {error}; it was written by a "
                        "newer SecuritAI, upgrade this one"
                    ) from None

    @contextmanager
    def _guard(self, done: str) -> Iterator[None]:
        try:
            yield
        except (DBAPIError, sqlite3.Error) as error:
            raise StoreError(f"the store {self.path} cannot be {done}: {_reason(error)}") from error


def now() -> int:
    """Milliseconds since the epoch."""
    return int(time.time() * 1000)


def _revision(connection: Connection) -> str | None:
    known = connection.exec_driver_sql(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
    ).scalar()
    if not known:
        return None
    return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()


def _engine(path: Path) -> Engine:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"the store {path} cannot be opened: {error.strerror}") from None
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        pool_size=16,
        max_overflow=32,
        connect_args={"timeout": 30, "check_same_thread": False, "cached_statements": 256},
    )
    event.listen(engine, "connect", _connected)
    event.listen(engine, "begin", _begin)
    return engine


def _connected(connection: sqlite3.Connection, _record: Any) -> None:
    """Settings of a new connection; SQLAlchemy, not the driver, says when a transaction begins."""
    connection.isolation_level = None
    connection.create_function("securitai_in_network", 2, _in_network, deterministic=True)
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=NORMAL",
        "foreign_keys=ON",
        "busy_timeout=30000",
        "cache_size=-32000",
        "temp_store=MEMORY",
        "mmap_size=268435456",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


@lru_cache(maxsize=100_000)
def _in_network(address: str | None, network: str) -> int:
    """1 when the address lies in the network: a function that SQL can call."""
    try:
        return int(ip_address(address or "") in ip_network(network))
    except ValueError:
        return 0


def _begin(connection: Connection) -> None:
    write = connection.get_execution_options().get("securitai_write")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


def _reason(error: Exception) -> str:
    """What the database said, and what to do about it where we know."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    text = str(cause).splitlines()[0] if str(cause) else type(cause).__name__
    if "disk is full" in text or "No space left" in text:
        return f"{text}; free some space, nothing of the last batch was stored"
    if "not a database" in text or "malformed" in text:
        return f"{text}; move the file away or name another with --db"
    if "readonly" in text or "unable to open" in text:
        return f"{text}; check the permissions of the folder or name another with --db"
    return text
