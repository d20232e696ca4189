"""Decisions: blocks of an address, a range or a session, with an expiry; the allow-list."""

from __future__ import annotations

from typing import Any

from sqlalchemy import and_, delete, desc, insert, select, update

from securitai.errors import RefusedError, RequestError
from securitai.respond.addresses import (
    narrow,
    parse_address,
    require_address,
    require_network,
)
from securitai.respond.blocklist import StoreBlocklist
from securitai.respond.preview import preview_of
from securitai.store.audit import record
from securitai.store.database import now
from securitai.store.rows import one
from securitai.store.sqlite import SqliteStore
from securitai.store.tables import allowed, decisions

LISTED = 1000  # decisions that are listed

_HEX = frozenset("0123456789abcdef")


class Decisions:
    """Makes, shows and undoes decisions; each is in force for the guard when the call returns."""

    def __init__(self, store: SqliteStore, blocklist: StoreBlocklist) -> None:
        self._store = store
        self._blocklist = blocklist

    def all(self, *, active: bool = False) -> list[dict[str, Any]]:
        """Decisions in force, newest first; unless ``active``, after them those that are over."""
        holds = and_(decisions.c.undone.is_(None), decisions.c.expires > now())
        statement = select(decisions).order_by(desc(holds), desc(decisions.c.id)).limit(LISTED)
        if active:
            statement = statement.where(holds)
        with self._store.database.read() as connection:
            return [_shown(r) for r in connection.execute(statement).mappings()]

    def preview(self, kind: str, value: str, own: str | None) -> dict[str, Any]:
        """Who is behind it: requests of the last week, and why it would be refused."""
        normal = _normal(kind, value)
        try:
            self._check(kind, normal, own)
        except RefusedError as error:
            return {**preview_of(self._store, kind, normal), "refused": str(error)}
        return {**preview_of(self._store, kind, normal), "refused": None}

    def block(
        self,
        kind: str,
        value: str,
        *,
        seconds: int,
        person: str,
        reason: str | None = None,
        event: int | None = None,
        own: str | None = None,
    ) -> dict[str, Any]:
        """Block. Raises RequestError for a value that is none, RefusedError when not allowed."""
        normal = _normal(kind, value)
        self._check(kind, normal, own)
        moment = now()
        row = {
            "kind": kind,
            "value": normal,
            "reason": reason,
            "person": person,
            "created": moment,
            "expires": moment + seconds * 1000,
            "event_id": event,
        }
        with self._store.database.write() as connection:
            id_ = connection.execute(insert(decisions).values(**row)).lastrowid
            record(
                connection, person, "block", f"{kind} {normal}", seconds=seconds, reason=reason,
                decision=id_,
            )  # fmt: skip
            made = one(connection, decisions, id_)
        self._blocklist.reload()
        return _shown(made)

    def undo(self, id: int, person: str) -> dict[str, Any] | None:
        """Undo a decision; None when there is none. One that is undone already stays so."""
        with self._store.database.write() as connection:
            found = one(connection, decisions, id)
            if found is None:
                return None
            if found["undone"] is None:
                connection.execute(
                    update(decisions)
                    .where(decisions.c.id == id)
                    .values(undone=now(), undone_by=person)
                )
                record(
                    connection, person, "unblock", f"{found['kind']} {found['value']}", decision=id
                )
            made = one(connection, decisions, id)
        self._blocklist.reload()
        return _shown(made)

    def allow_list(self, own: str | None) -> list[dict[str, Any]]:
        """The allow-list; the address of who asks stands first."""
        with self._store.database.read() as connection:
            rows = connection.execute(select(allowed).order_by(allowed.c.id)).mappings().all()
        mine = {"id": None, "network": own, "reason": "your own address", "person": None}
        first = [{**mine, "created": None, "own": True}] if own else []
        return first + [{**r, "own": False} for r in rows]

    def allow(self, network: str, reason: str | None, person: str) -> dict[str, Any]:
        """Allow an address or network always. Raises RequestError, RefusedError when it is there."""
        normal = str(require_network(network))
        row = {"network": normal, "reason": reason, "person": person, "created": now()}
        with self._store.database.write() as connection:
            if connection.scalar(select(allowed.c.id).where(allowed.c.network == normal)):
                raise RefusedError(f"{normal} is on the allow-list already")
            id_ = connection.execute(insert(allowed).values(**row)).lastrowid
            record(connection, person, "allow", normal, reason=reason)
        self._blocklist.reload()
        return {"id": id_, **row, "own": False}

    def remove_allow(self, id: int, person: str) -> bool:
        """Take a network off the allow-list; False when it is not on it."""
        with self._store.database.write() as connection:
            found = one(connection, allowed, id)
            if found is None:
                return False
            connection.execute(delete(allowed).where(allowed.c.id == id))
            record(connection, person, "allow.remove", found["network"])
        self._blocklist.reload()
        return True

    def _check(self, kind: str, value: str, own: str | None) -> None:
        """Raise RefusedError for what must never be blocked."""
        if kind == "session":
            return
        network = require_network(value)
        mine = parse_address(own)
        if mine is not None and mine in network:
            raise RefusedError(f"{value} would block your own address {own}")
        narrow(network)
        for entry in self.allow_list(None):
            other = require_network(entry["network"])
            if other.version == network.version and network.subnet_of(other):  # type: ignore[arg-type]
                raise RefusedError(f"{value} is on the allow-list ({other}); take it off first")


def _normal(kind: str, value: str) -> str:
    """The value as it is kept. Raises RequestError."""
    if kind == "address":
        return str(require_address(value))
    if kind == "range":
        return str(require_network(value))
    if len(value) != 16 or not set(value) <= _HEX:
        raise RequestError(f"{value[:40]!r} is no session; take the one that an event names")
    return value


def _shown(row: Any) -> dict[str, Any]:
    names = ("id", "kind", "value", "reason", "person", "created", "expires", "undone", "undone_by")
    active = row["undone"] is None and row["expires"] > now()
    return {**{n: row[n] for n in names}, "active": active, "event": row["event_id"]}
