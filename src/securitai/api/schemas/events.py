"""Stored requests with their verdicts."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from securitai.api.schemas.base import ActionName, Body, LabelName, Model


class ModelRef(Model):
    """Which model spoke."""

    name: str
    version: str
    hash: str


class Event(Model):
    """One stored request: a line of the table.

    ``truth`` is what a traffic generator said of its own request, ``label`` what
    a person said. ``session`` is a keyed hash of the session cookie.
    """

    id: int
    time: int
    source: str
    client: str | None
    country: str | None
    session: str | None
    method: str
    target: str
    endpoint: str
    status: int | None
    score: float
    threshold: float
    action: ActionName
    category: str | None
    field: str | None
    note: str | None
    truth: str | None
    label: LabelName | None
    campaign: int | None
    blocked: bool
    model: ModelRef


class EventPage(Model):
    """A page of events, newest first; ``next`` is the cursor of the page after it.

    A text is searched for a limited time: when that was over before the page was
    full, ``searched`` is the time back to which was looked; ``next`` goes on.
    """

    events: list[Event]
    next: str | None
    searched: int | None


class EventCount(Model):
    """How many events a filter finds; the same query as the list.

    ``exact`` is false where a text was searched for a limited time: then there
    are at least so many.
    """

    total: int
    flagged: int
    blocked: int
    exact: bool


class FieldText(Model):
    """One field of the request: as it was on the wire, and decoded."""

    name: str
    raw: str
    decoded: str
    flagged: bool


class Reason(Model):
    """Characters that drive the score: ``value[start:end]`` of a field."""

    field: str
    value: str
    start: int
    end: int
    weight: float


class Note(Model):
    """A person's note on an event."""

    id: int
    time: int
    person: str
    text: str


class LabelMark(Model):
    """What a person said of an event."""

    label: LabelName
    person: str
    time: int
    note: str | None


class EventDetail(Model):
    """One event in full. ``wire`` is the (masked) HTTP message; ``masked`` names what was hidden."""

    event: Event
    wire: str
    entry: dict[str, Any]
    fields: list[FieldText]
    reasons: list[Reason]
    masked: list[str]
    notes: list[Note]
    labels: list[LabelMark]
    decision: int | None
    user_agent: str | None


class Counterfactual(Model):
    """The request without some text, scored again."""

    field: str
    removed: str
    score: float
    text: str


class Explanation(Model):
    """Why: the verdict computed again from the stored request, spans and a counterfactual.

    ``same`` is true when the score equals the stored one bit for bit; it may
    differ when secrets were masked or another model is loaded.
    """

    score: float
    stored_score: float
    same: bool
    threshold: float
    category: str | None
    model: ModelRef
    reasons: list[Reason]
    counterfactual: Counterfactual | None


class SetLabel(Body):
    """What a person says of an event."""

    label: LabelName
    note: str | None = Field(default=None, max_length=2000)


class NewNote(Body):
    """A note to add."""

    text: str = Field(min_length=1, max_length=2000)


class Campaign(Model):
    """Alerts of one source and one class of attack that belong together."""

    id: int
    client: str | None
    country: str | None
    category: str | None
    first: int
    last: int
    count: int
    max_score: float
    endpoints: list[str]
    sample: Event
    blocked: bool


class CampaignPage(Model):
    """Campaigns, the latest first."""

    campaigns: list[Campaign]
    next: str | None


class View(Model):
    """A saved filter of the events page; ``query`` is its query string."""

    id: int
    name: str
    query: str
    person: str
    created: int


class NewView(Body):
    """A filter to save."""

    name: str = Field(min_length=1, max_length=100)
    query: str = Field(max_length=2000)


class CheckRequest(Body):
    """A request to check: a raw HTTP message, 'METHOD /target', a curl command or a JSON log entry."""

    text: str = Field(max_length=1_000_000)
    format: str = Field(default="auto", pattern="^(auto|raw|curl|json|line)$")


class CheckResult(Model):
    """The verdict on a request that was pasted; nothing is stored."""

    score: float
    action: ActionName
    category: str | None
    threshold: float
    field: str | None
    model: ModelRef
    reasons: list[Reason]
    entry: dict[str, Any]
