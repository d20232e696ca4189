"""Slack and what understands its incoming webhooks (Mattermost, Rocket.Chat, Discord's /slack)."""

from __future__ import annotations

from securitai.respond.channels.http import post_json
from securitai.respond.message import ChannelConfig, Message


def send(config: ChannelConfig, message: Message) -> None:
    """POST a text and a block of lines; what a request said is shown, not interpreted. SendError."""
    lines = "\n".join(f"• {escaped(line)}" for line in message.lines)
    title = escaped(message.title)
    blocks = [{"type": "section", "text": {"type": "mrkdwn", "text": f"*{title}*\n{lines}"[:2900]}}]
    post_json(config.target, {"text": title, "blocks": blocks})


def escaped(text: str) -> str:
    """Text that Slack shows as it is: no mention, link or formatting."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return "".join(f"{c}\u200b" if c in "*_~`@" else c for c in text)
