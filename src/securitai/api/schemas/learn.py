"""Labelling, retraining, models."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from securitai.api.schemas.base import Body, Model
from securitai.api.schemas.events import Event, ModelRef


class QueueItem(Model):
    """An event worth a label, and why: 'models disagree', 'near the threshold' ..."""

    event: Event
    why: str
    value: float


class Queue(Model):
    """The labelling queue, the most instructive first."""

    items: list[QueueItem]
    labelled: int
    threats: int
    not_threats: int


JobState = Literal["queued", "running", "done", "failed", "cancelled"]


class Job(Model):
    """A background job; ``progress`` is 0..1 and ``log`` the end of what it printed."""

    id: int
    kind: str
    state: JobState
    progress: float
    step: str | None
    created: int
    started: int | None
    ended: int | None
    person: str
    model: int | None
    error: str | None
    log: str


class StartTraining(Body):
    """Retrain on the labels. ``kind`` None takes the kind of the model in force."""

    kind: str | None = Field(default=None, max_length=40)
    note: str | None = Field(default=None, max_length=500)


class StoredModel(Model):
    """A model that this site knows."""

    id: int
    ref: ModelRef
    state: Literal["active", "shadow", "candidate", "retired"]
    created: int
    path: str | None
    job: int | None
    threshold: float
    report: dict[str, Any] | None


class Metric(Model):
    """One measured figure of the old and the new model."""

    name: str
    old: float | None
    new: float | None
    better: bool | None


class Comparison(Model):
    """New model against old: on held-out data, on the labels, and side by side on live traffic.

    ``refused`` holds the reasons why promotion is refused; empty when it is allowed.
    """

    old: StoredModel
    new: StoredModel
    metrics: list[Metric]
    labels_right_old: int
    labels_right_new: int
    labels: int
    shadowed: int
    disagreements: list[Disagreement]
    refused: list[str]


class Disagreement(Model):
    """An event on which the two models differ."""

    event: Event
    old_score: float
    new_score: float


Comparison.model_rebuild()
