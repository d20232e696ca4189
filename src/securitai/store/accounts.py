"""Accounts: users, their sessions, API tokens. Secrets are kept as hashes only."""

from __future__ import annotations

import hashlib
import secrets
from typing import Any

from sqlalchemy import Connection, and_, delete, func, insert, or_, select, update

from securitai.errors import RefusedError
from securitai.store.database import Database, now
from securitai.store.passwords import hash_password, verify_password
from securitai.store.rows import one
from securitai.store.tables import sessions, tokens, users

SESSION_MS = 12 * 3600 * 1000
_USER = ("id", "name", "role", "created", "disabled", "last_login")


class Accounts:
    """Writes and reads accounts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def first_user(self, name: str = "admin") -> str | None:
        """Create the first operator; returns the password, or None when there are users."""
        with self._database.read() as connection:
            if connection.scalar(select(func.count()).select_from(users)):
                return None
        return self.add_user(name, "operator", None)[1]

    def reset_password(self, name: str = "admin") -> str:
        """A new password for a user (who is made an operator, or created)."""
        password = secrets.token_urlsafe(12)
        with self._database.read() as connection:
            known = connection.scalar(select(users.c.id).where(users.c.name == name))
        if known is None:
            self.add_user(name, "operator", password)
        else:
            self.change_user(known, role="operator", disabled=False, password=password)
        return password

    def log_in(self, name: str, password: str) -> dict[str, Any] | None:
        """A new session (``secret``, ``session``, ``csrf``, ``name``, ``role``); None when wrong."""
        with self._database.read() as connection:
            row = connection.execute(select(users).where(users.c.name == name)).first()
        right = verify_password(row.password if row else None, password)
        if row is None or not right or row.disabled:
            return None
        secret, csrf = secrets.token_urlsafe(32), secrets.token_urlsafe(24)
        moment = now()
        with self._database.write() as connection:
            connection.execute(delete(sessions).where(sessions.c.expires < moment))
            connection.execute(
                insert(sessions).values(
                    hash=_hash(secret),
                    user_id=row.id,
                    csrf=csrf,
                    created=moment,
                    expires=moment + SESSION_MS,
                )
            )
            connection.execute(update(users).where(users.c.id == row.id).values(last_login=moment))
        return {
            "secret": secret,
            "session": _hash(secret),
            "csrf": csrf,
            "name": row.name,
            "role": row.role,
        }

    def session(self, secret: str) -> dict[str, Any] | None:
        """The session of a cookie's secret; None when it is unknown, over, or its user disabled."""
        statement = (
            select(sessions.c.hash.label("session"), sessions.c.csrf, users.c.name, users.c.role)
            .select_from(sessions.join(users))
            .where(
                sessions.c.hash == _hash(secret),
                sessions.c.expires > now(),
                users.c.disabled.is_(False),
            )
        )
        with self._database.read() as connection:
            row = connection.execute(statement).mappings().first()
        return dict(row) if row else None

    def end_session(self, session: str | None) -> None:
        """End a session by its hash."""
        with self._database.write() as connection:
            connection.execute(delete(sessions).where(sessions.c.hash == session))

    def change_password(self, name: str, old: str, new: str, *, keep: str | None) -> None:
        """Change a password and end the user's other sessions. Raises RefusedError when wrong."""
        with self._database.read() as connection:
            row = connection.execute(select(users).where(users.c.name == name)).first()
        if row is None or not verify_password(row.password, old):
            raise RefusedError("the old password is wrong")
        with self._database.write() as connection:
            _set_password(connection, row.id, new, keep=keep)

    def users(self) -> list[dict[str, Any]]:
        """All users by name, without their passwords."""
        statement = select(*(users.c[c] for c in _USER)).order_by(users.c.name)
        with self._database.read() as connection:
            return [dict(r) for r in connection.execute(statement).mappings()]

    def add_user(
        self, name: str, role: str, password: str | None
    ) -> tuple[dict[str, Any], str | None]:
        """Create a user; without a password one is made up and returned. Raises RefusedError."""
        made_up = None if password else secrets.token_urlsafe(12)
        with self._database.write() as connection:
            if connection.scalar(select(users.c.id).where(users.c.name == name)):
                raise RefusedError(f"there is a user {name!r} already; choose another name")
            connection.execute(
                insert(users).values(
                    name=name,
                    password=hash_password(password or made_up or ""),
                    role=role,
                    created=now(),
                    disabled=False,
                )
            )
            row = connection.execute(select(users).where(users.c.name == name)).mappings().one()
        return {c: row[c] for c in _USER}, made_up

    def change_user(
        self,
        id: int,
        *,
        role: str | None = None,
        disabled: bool | None = None,
        password: str | None = None,
    ) -> dict[str, Any] | None:
        """Change a user; None when there is none. Raises RefusedError for the last operator."""
        with self._database.write() as connection:
            if one(connection, users, id) is None:
                return None
            changes = {"role": role, "disabled": disabled}
            values = {k: v for k, v in changes.items() if v is not None}
            if values:
                connection.execute(update(users).where(users.c.id == id).values(**values))
                _require_operator(connection)
            if password or disabled:
                _set_password(connection, id, password, keep=None)
            row = one(connection, users, id) or {}
        return {c: row[c] for c in _USER}

    def tokens(self) -> list[dict[str, Any]]:
        """API tokens in force, without their secrets."""
        statement = (
            select(tokens, users.c.name.label("person"))
            .select_from(tokens.join(users))
            .where(tokens.c.revoked.is_(None))
            .order_by(tokens.c.id)
        )
        with self._database.read() as connection:
            return [_token(r) for r in connection.execute(statement).mappings()]

    def add_token(
        self, name: str, role: str, person: str, *, days: int | None
    ) -> tuple[dict[str, Any], str]:
        """Create a token; returns it and its secret."""
        secret = "sai_" + secrets.token_urlsafe(32)
        moment = now()
        with self._database.write() as connection:
            user = connection.scalar(select(users.c.id).where(users.c.name == person))
            made = connection.execute(
                insert(tokens).values(
                    name=name,
                    hash=_hash(secret),
                    role=role,
                    user_id=user,
                    created=moment,
                    expires=moment + days * 86_400_000 if days else None,
                )
            ).inserted_primary_key
        assert made is not None
        return next(t for t in self.tokens() if t["id"] == made[0]), secret

    def token(self, secret: str) -> dict[str, Any] | None:
        """The token of a secret; None when unknown, expired, revoked or its user is disabled.

        It never has a higher role than the user who made it.
        """
        moment = now()
        statement = (
            select(tokens, users.c.name.label("person"), users.c.role.label("user_role"))
            .select_from(tokens.join(users))
            .where(
                tokens.c.hash == _hash(secret),
                tokens.c.revoked.is_(None),
                users.c.disabled.is_(False),
                or_(tokens.c.expires.is_(None), tokens.c.expires > moment),
            )
        )
        with self._database.read() as connection:
            row = connection.execute(statement).mappings().first()
        if row is None:
            return None
        if moment - (row["last_used"] or 0) > 60_000:
            with self._database.write() as connection:
                connection.execute(
                    update(tokens).where(tokens.c.id == row["id"]).values(last_used=moment)
                )
        role = "viewer" if row["user_role"] == "viewer" else row["role"]
        return {**_token(row), "role": role}

    def remove_token(self, id: int) -> bool:
        """Revoke a token; False when there is none in force."""
        statement = update(tokens).where(tokens.c.id == id, tokens.c.revoked.is_(None))
        with self._database.write() as connection:
            return connection.execute(statement.values(revoked=now())).rowcount > 0


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


def _token(row: Any) -> dict[str, Any]:
    names = ("id", "name", "role", "person", "created", "expires", "last_used")
    return {n: row[n] for n in names}


def _set_password(
    connection: Connection, user: int, password: str | None, *, keep: str | None
) -> None:
    """Set a password where one is given, and end the user's sessions but one."""
    if password:
        connection.execute(
            update(users).where(users.c.id == user).values(password=hash_password(password))
        )
    connection.execute(
        delete(sessions).where(and_(sessions.c.user_id == user, sessions.c.hash != (keep or "")))
    )


def _require_operator(connection: Connection) -> None:
    left = connection.scalar(
        select(func.count())
        .select_from(users)
        .where(users.c.role == "operator", users.c.disabled.is_(False))
    )
    if not left:
        raise RefusedError("this is the last operator; make another user an operator first")
