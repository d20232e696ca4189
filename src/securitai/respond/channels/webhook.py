"""A webhook: the alerts as JSON, signed when there is a secret."""

from __future__ import annotations

import hashlib
import hmac

import msgspec

from securitai.respond.channels.http import post_json
from securitai.respond.message import ChannelConfig, Message


def send(config: ChannelConfig, message: Message) -> None:
    """POST ``{"title", "text", "alerts"}``; in OCSF or ECS format the list of alerts alone.

    With a secret, ``X-SecuritAI-Signature`` is ``sha256=`` and the HMAC-SHA256 of
    the body's canonical JSON (keys sorted, no blanks). Raises SendError.
    """
    body = body_of(config, message)
    headers = {"X-SecuritAI-Signature": signature(config.secret, body)} if config.secret else {}
    post_json(config.target, body, headers)


def body_of(config: ChannelConfig, message: Message) -> object:
    """The body of a message."""
    if config.format != "plain":
        return list(message.alerts)
    return {"title": message.title, "text": message.text, "alerts": list(message.alerts)}


def signature(secret: str, body: object) -> str:
    """The signature of a body."""
    canonical = msgspec.json.encode(body, order="deterministic")
    return "sha256=" + hmac.new(secret.encode(), canonical, hashlib.sha256).hexdigest()
