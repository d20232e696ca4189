"""What a person does: decisions, allow-list, exceptions."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from securitai.api.schemas.base import Body, Model
from securitai.api.schemas.events import Event

DecisionKind = Literal["address", "range", "session"]


class Decision(Model):
    """A block: of an address, a range of addresses or a session, until ``expires``."""

    id: int
    kind: DecisionKind
    value: str
    reason: str | None
    person: str
    created: int
    expires: int
    active: bool
    undone: int | None
    undone_by: str | None
    event: int | None


class NewDecision(Body):
    """What to block, and for how many seconds (default one hour, at most a year)."""

    kind: DecisionKind = "address"
    value: str = Field(min_length=1, max_length=200)
    seconds: int = Field(default=3600, ge=1, le=366 * 86400)
    reason: str | None = Field(default=None, max_length=2000)
    event: int | None = None


class PreviewDecision(Body):
    """What would be blocked."""

    kind: DecisionKind = "address"
    value: str = Field(min_length=1, max_length=200)


class AddressCount(Model):
    """Requests of one address in the last week."""

    client: str
    country: str | None
    normal: int
    flagged: int


class DecisionPreview(Model):
    """Who else is behind it: the requests of the last week that came from there.

    ``refused`` says why the block is not allowed (it would hit the allow-list or
    your own address); None when it is.
    """

    kind: DecisionKind
    value: str
    normal: int
    flagged: int
    sessions: int
    addresses: list[AddressCount]
    endpoints: list[str]
    refused: str | None


class AllowEntry(Model):
    """An address or network that is never blocked nor flagged. ``own`` is your own address."""

    id: int | None
    network: str
    reason: str | None
    person: str | None
    created: int | None
    own: bool


class NewAllow(Body):
    """An address or network to allow always."""

    network: str = Field(min_length=1, max_length=100)
    reason: str | None = Field(default=None, max_length=2000)


class ExceptionScope(Body):
    """Which findings pass: None matches anything; a path may end in ``*``."""

    path: str | None = Field(default=None, max_length=2000)
    field: str | None = Field(default=None, max_length=500)
    category: str | None = Field(default=None, max_length=40)


class NewException(ExceptionScope):
    """An exception to put in force; it expires after ``days`` (None: never)."""

    days: int | None = Field(default=30, ge=1, le=3650)
    reason: str | None = Field(default=None, max_length=2000)
    event: int | None = None


class ExceptionEntry(Model):
    """An exception that a person made."""

    id: int
    path: str | None
    field: str | None
    category: str | None
    reason: str | None
    person: str
    created: int
    expires: int | None
    active: bool
    undone: int | None
    event: int | None


class ExceptionPreview(Model):
    """What an exception would free in the stored history.

    ``attacks`` are events among them that a person called a threat or the
    generator called an attack, and ``confident`` those that score 0.99 or more.
    """

    days: int
    freed: int
    attacks: int
    confident: int
    clients: int
    samples: list[Event]


class Suggestion(Model):
    """The narrowest exception that frees an event, and its preview."""

    scope: ExceptionScope
    preview: ExceptionPreview
