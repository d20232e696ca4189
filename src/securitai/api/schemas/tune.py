"""Thresholds, budgets, replay and the mode."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from securitai.api.schemas.base import Body, Model, ModeName
from securitai.api.schemas.events import Event


class EndpointThreshold(Body):
    """Another threshold for one path (a trailing ``*`` makes a prefix)."""

    pattern: str = Field(min_length=1, max_length=500)
    threshold: float = Field(ge=0, le=1)


class PolicyDraft(Body):
    """A policy to try or to put in force. ``threshold`` None means the model's own."""

    threshold: float | None = Field(default=None, ge=0, le=1)
    thresholds: list[EndpointThreshold] = Field(default_factory=list, max_length=200)


class PolicyState(Model):
    """The policy in force. ``revision`` changes whenever anything that decides changes."""

    mode: ModeName
    threshold: float | None
    model_threshold: float | None
    effective: float | None
    thresholds: list[EndpointThreshold]
    budget_per_day: float | None
    revision: str
    armed_replay: int | None
    can_arm: bool
    cannot_arm_because: str | None


class SetPolicy(PolicyDraft):
    """A policy to put in force; in block mode it needs the replay that showed it."""

    budget_per_day: float | None = Field(default=None, ge=0, le=1_000_000)
    replay: int | None = None


class SetMode(Body):
    """Arm (block) or disarm (observe). Arming needs a replay of the policy in force."""

    mode: ModeName
    replay: int | None = None


class Budget(Model):
    """The threshold that would have raised at most ``per_day`` alerts a day that are no attack.

    Estimated on the stored history of ``days`` days. Events that a person called
    a threat (or the generator an attack) do not count as false alarms; events
    without a label count when ``unlabelled`` is true.
    """

    per_day: float
    threshold: float
    false_alarms_per_day: float
    caught: int
    missed: int
    days: float
    events: int
    curve: list[BudgetPoint]


class BudgetPoint(Model):
    """What a threshold would have given on the stored history."""

    threshold: float
    false_alarms_per_day: float
    flagged_per_day: float
    caught: int
    missed: int


class RunReplay(PolicyDraft):
    """A policy to replay over the history of the last ``days`` days."""

    mode: ModeName = "block"
    days: float = Field(default=7, gt=0, le=366)


class ReplayChange(Model):
    """Requests whose action would change from one to another."""

    before: str
    after: str
    count: int


class Replay(Model):
    """What a policy would have done: counts and the requests that would change."""

    id: int
    created: int
    person: str
    policy: PolicyDraft
    mode: ModeName
    start: int
    end: int
    events: int
    changed: int
    changes: list[ReplayChange]
    flagged_before: int
    flagged_after: int
    normal_stopped: int
    attacks_missed: int
    milliseconds: int
    matches_policy: bool


class ReplayDiffItem(Model):
    """One request whose action would change."""

    event: Event
    before: str
    after: str


class ReplayDiff(Model):
    """A page of the requests that a replay would change."""

    items: list[ReplayDiffItem]
    next: str | None


Direction = Literal["newly_flagged", "newly_allowed"]

Budget.model_rebuild()
