"""What is sent: a message about events, and the settings of the channel that it goes to."""

from __future__ import annotations

from typing import Any

import msgspec

from securitai.errors import SecuritaiError


class SendError(SecuritaiError):
    """A message could not be delivered; says what the other side answered."""

    exit_code = 69


class ChannelConfig(msgspec.Struct, frozen=True, kw_only=True):
    """A channel as a person set it up; see ``api.schemas.notify.ChannelSettings``."""

    kind: str
    name: str
    enabled: bool = True
    target: str
    format: str = "plain"
    min_score: float = 0.0
    categories: tuple[str, ...] = ()
    group_seconds: int = 60
    per_hour: int = 30
    quiet: str | None = None
    sender: str | None = None
    recipients: tuple[str, ...] = ()
    username: str | None = None
    secret: str | None = None
    starttls: bool = True


class Message(msgspec.Struct, frozen=True):
    """A message: one line, some lines, and the alerts as JSON objects."""

    title: str
    lines: tuple[str, ...]
    alerts: tuple[dict[str, Any], ...]
    severity: int = 4  # of syslog: 4 warning, 5 notice

    @property
    def text(self) -> str:
        """Title and lines."""
        return "\n".join((self.title, *self.lines))
