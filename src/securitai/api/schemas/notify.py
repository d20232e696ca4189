"""Notification channels and deliveries."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from securitai.api.schemas.base import Body, Model

ChannelKind = Literal["webhook", "slack", "smtp", "syslog"]
AlertFormat = Literal["plain", "ocsf", "ecs"]


class ChannelSettings(Body):
    """A channel. ``target`` is an URL (webhook, slack), ``host:port`` (smtp, syslog).

    ``quiet`` are hours of local time without notifications ('22:00-07:00'); alerts
    of one campaign are grouped into one message every ``group_seconds``;
    ``per_hour`` bounds the messages. A secret that is sent as ``null`` is kept.
    """

    kind: ChannelKind
    name: str = Field(min_length=1, max_length=100)
    enabled: bool = True
    target: str = Field(min_length=1, max_length=2000)
    format: AlertFormat = "plain"
    min_score: float = Field(default=0.0, ge=0, le=1)
    categories: list[str] = Field(default_factory=list)
    group_seconds: int = Field(default=60, ge=0, le=86400)
    per_hour: int = Field(default=30, ge=1, le=10_000)
    quiet: str | None = Field(default=None, pattern=r"^\d{2}:\d{2}-\d{2}:\d{2}$")
    sender: str | None = Field(default=None, max_length=300)
    recipients: list[str] = Field(default_factory=list)
    username: str | None = Field(default=None, max_length=300)
    secret: str | None = Field(default=None, max_length=1000)
    starttls: bool = True


class Channel(Model):
    """A stored channel; its secret is never sent, ``has_secret`` says that there is one."""

    id: int
    settings: ChannelSettings
    has_secret: bool
    created: int
    last_delivery: int | None
    failing: bool


class Delivery(Model):
    """One message to one channel, with its attempts."""

    id: int
    channel: int
    channel_name: str
    time: int
    state: Literal["pending", "sent", "failed", "suppressed"]
    attempts: int
    next_attempt: int | None
    error: str | None
    summary: str
    events: list[int]


class DeliveryPage(Model):
    """A page of deliveries, newest first."""

    deliveries: list[Delivery]
    next: str | None


class TestResult(Model):
    """What came of a test message."""

    __test__ = False

    ok: bool
    error: str | None
    milliseconds: int


class Alert(Model):
    """An event as an alert of a standard schema."""

    format: AlertFormat
    alert: dict[str, Any]


class SetSetting(Body):
    """A value for a setting."""

    value: Any


class Setting(Model):
    """A setting that can be changed while running, with what it means."""

    name: str
    type: str
    value: Any
    default: Any
    help: str
    changed: int | None
    person: str | None
