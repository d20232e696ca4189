"""The store in one SQLite file: what the pipeline writes, and all that the dashboard reads."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import select, update

from securitai.store.accounts import Accounts
from securitai.store.audit import Audit
from securitai.store.campaigns import Campaigns
from securitai.store.database import Database, now
from securitai.store.events import Events
from securitai.store.labels import Labels
from securitai.store.latencies import Latencies
from securitai.store.overview import Overview
from securitai.store.prepare import Country
from securitai.store.settings import Settings
from securitai.store.store import Item
from securitai.store.tables import sources
from securitai.store.views import Views
from securitai.store.writing import EventWriter, source_row


class SqliteStore:
    """Events, labels, accounts, audit and settings in one file; see ``Store`` for the contract.

    ``country`` gives the country code of an address; without it none is stored.
    Raises StoreError when the file cannot be opened.

    >>> import tempfile
    >>> store = SqliteStore(Path(tempfile.mkdtemp()) / "securitai.db")
    >>> store.save("log", []), store.position("log")
    (0, None)
    """

    def __init__(self, path: Path | str, *, country: Country | None = None) -> None:
        self.database = Database(path)
        self.settings = Settings(self.database)
        self.session_secret = self.settings.secret("session_secret")
        self.events = Events(self.database)
        self.campaigns = Campaigns(self.database)
        self.latencies = Latencies(self.database)
        self.overview = Overview(self.database)
        self.labels = Labels(self.database)
        self.accounts = Accounts(self.database)
        self.audit = Audit(self.database)
        self.views = Views(self.database)
        self.country: Country = country or _nowhere
        self._writer = EventWriter(self.database, self.session_secret, self.country)

    @property
    def path(self) -> Path:
        """The file."""
        return self.database.path

    def save(self, source: str, items: Sequence[Item]) -> int:
        """Store events once each; returns how many were new. Raises StoreError."""
        return self._writer.save(source, items)

    def position(self, source: str) -> str | None:
        """Where reading of a source goes on; None when it was never read."""
        with self.database.read() as connection:
            found = connection.scalar(select(sources.c.position).where(sources.c.name == source))
        return None if found is None else str(found)

    def set_position(self, source: str, position: str) -> None:
        """Remember where reading of a source goes on."""
        with self.database.write() as connection:
            row = source_row(connection, source)
            connection.execute(
                update(sources).where(sources.c.id == row).values(position=position, changed=now())
            )

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()


def _nowhere(_address: str | None) -> str | None:
    return None
