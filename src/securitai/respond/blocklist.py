"""What the guard asks on every request: whether this address or session is blocked now."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable

import msgspec
from sqlalchemy import select

from securitai.decide import Mode
from securitai.errors import StoreError
from securitai.respond.addresses import Network, parse_address, require_network
from securitai.store.database import now
from securitai.store.prepare import SESSION_COOKIES, session_hash
from securitai.store.settings import read as read_setting
from securitai.store.sqlite import SqliteStore
from securitai.store.tables import allowed, decisions

AUTOMATIC = "securitai"  # who decides when no person does
REFRESH = 0.5  # seconds; a decision of another process is in force after that


class _Lists(msgspec.Struct, frozen=True):
    allow: tuple[Network, ...] = ()
    addresses: dict[str, tuple[int, str]] = {}
    networks: tuple[tuple[Network, int, str], ...] = ()
    sessions: dict[str, tuple[int, str]] = {}


class StoreBlocklist:
    """The decisions in a store, kept in memory. Thread-safe.

    The allow-list is asked first, always. What a person decided is in force in
    every mode; what was decided automatically only while blocking is armed. ``own`` holds addresses that are
    never blocked: the operator's. When the store cannot be read, the lists that
    were read last stay in force.
    """

    def __init__(
        self,
        store: SqliteStore,
        *,
        own: Iterable[str] = (),
        refresh: float = REFRESH,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._store = store
        self._refresh = refresh
        self._clock = clock
        self._lock = threading.Lock()
        self._own = {str(a) for a in map(parse_address, own) if a}
        self._lists = _Lists()
        self._read_at = -1e9
        self.reload()

    def protect(self, address: str | None) -> None:
        """Never block this address: an operator works from there."""
        parsed = parse_address(address)
        if parsed is not None:
            self._own.add(str(parsed))

    def blocked(self, address: str | None) -> str | None:
        """The reason why an address is blocked; None when it is not."""
        lists = self._current()
        parsed = parse_address(address)
        if parsed is None or str(parsed) in self._own or any(parsed in n for n in lists.allow):
            return None
        moment = now()
        expires, reason = lists.addresses.get(str(parsed), (0, ""))
        if expires > moment:
            return reason
        for network, until, why in lists.networks:
            if until > moment and parsed in network:
                return why
        return None

    def blocked_session(self, cookies: str | None) -> str | None:
        """The reason why the session of a ``Cookie`` header is blocked; None when it is not."""
        lists = self._current()
        if not cookies or not lists.sessions:
            return None
        moment = now()
        for part in cookies.split(";"):
            name, _, value = part.strip().partition("=")
            if value and name.lower() in SESSION_COOKIES:
                key = session_hash(value, self._store.session_secret)
                expires, reason = lists.sessions.get(key, (0, ""))
                if expires > moment:
                    return reason
        return None

    def allowed(self, address: str | None) -> bool:
        """True for an address on the allow-list and for the operator's own."""
        parsed = parse_address(address)
        if parsed is None:
            return False
        return str(parsed) in self._own or any(parsed in n for n in self._current().allow)

    def reload(self) -> None:
        """Read the lists now."""
        try:
            lists = _read(self._store)
        except StoreError:
            lists = self._lists
        with self._lock:
            self._lists, self._read_at = lists, self._clock()

    def _current(self) -> _Lists:
        if self._clock() - self._read_at > self._refresh:
            self.reload()
        return self._lists


def _read(store: SqliteStore) -> _Lists:
    active = select(decisions).where(decisions.c.undone.is_(None), decisions.c.expires > now())
    with store.database.read() as connection:
        policy = read_setting(connection, "policy") or {}
        if policy.get("mode") != Mode.BLOCK:
            active = active.where(decisions.c.person != AUTOMATIC)
        rows = connection.execute(active).all()
        networks = tuple(require_network(n) for n in connection.scalars(select(allowed.c.network)))
    found = [(r.kind, r.value, (r.expires, f"decision-{r.id}")) for r in rows]
    return _Lists(
        allow=networks,
        addresses={v: until for kind, v, until in found if kind == "address"},
        networks=tuple((require_network(v), *until) for kind, v, until in found if kind == "range"),
        sessions={v: until for kind, v, until in found if kind == "session"},
    )
