"""Who is logged in, users, API tokens and the audit log."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from securitai.api.schemas.base import Body, Model, ModeName, RoleName


class Login(Body):
    """A name and a password."""

    name: str = Field(max_length=100)
    password: str = Field(max_length=1000)


class Me(Model):
    """The person who is logged in. ``csrf`` goes into the X-CSRF-Token header of every change."""

    name: str
    role: RoleName
    csrf: str
    address: str | None
    version: str
    mode: ModeName


class User(Model):
    """An account."""

    id: int
    name: str
    role: RoleName
    created: int
    disabled: bool
    last_login: int | None


class NewUser(Body):
    """An account to create; without a password one is made up and returned once."""

    name: str = Field(min_length=1, max_length=100, pattern=r"^[A-Za-z0-9._@-]+$")
    role: RoleName = "viewer"
    password: str | None = Field(default=None, min_length=12, max_length=1000)


class CreatedUser(Model):
    """A new account and, once, the password that was made up for it."""

    user: User
    password: str | None


class ChangeUser(Body):
    """What to change of an account; None leaves it as it is."""

    role: RoleName | None = None
    disabled: bool | None = None
    password: str | None = Field(default=None, min_length=12, max_length=1000)


class ChangePassword(Body):
    """A new password for the person who is logged in."""

    old: str = Field(max_length=1000)
    new: str = Field(min_length=12, max_length=1000)


class Token(Model):
    """An API token, without its secret."""

    id: int
    name: str
    role: RoleName
    person: str
    created: int
    expires: int | None
    last_used: int | None


class NewToken(Body):
    """A token to create."""

    name: str = Field(min_length=1, max_length=100)
    role: RoleName = "viewer"
    days: int | None = Field(default=90, ge=1, le=3650)


class CreatedToken(Model):
    """A new token and, once, its secret for ``Authorization: Bearer``."""

    token: Token
    secret: str


class AuditEntry(Model):
    """Something that a person did."""

    id: int
    time: int
    person: str
    action: str
    object: str
    detail: dict[str, Any]


class AuditPage(Model):
    """A page of the audit log, newest first."""

    entries: list[AuditEntry]
    next: str | None
