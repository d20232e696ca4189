"""Ways out: one file a kind, one line here. Each sends one message or raises SendError."""

from __future__ import annotations

from collections.abc import Callable

from securitai.respond.channels import slack, smtp, syslog, webhook
from securitai.respond.message import ChannelConfig, Message

KINDS: dict[str, Callable[[ChannelConfig, Message], None]] = {
    "webhook": webhook.send,
    "slack": slack.send,
    "smtp": smtp.send,
    "syslog": syslog.send,
}
