"""E-mail over SMTP."""

from __future__ import annotations

import smtplib
import ssl
from email.message import EmailMessage

from securitai.errors import ConfigError
from securitai.respond.message import ChannelConfig, Message, SendError

TIMEOUT = 10.0  # seconds


def send(config: ChannelConfig, message: Message) -> None:
    """Send one plain-text e-mail. Raises SendError, ConfigError for a target that is none."""
    host, port = host_port(config.target, 587)
    try:
        with smtplib.SMTP(host, port, timeout=TIMEOUT) as server:
            if config.starttls:
                server.starttls(context=ssl.create_default_context())
            if config.username:
                server.login(config.username, config.secret or "")
            server.send_message(mail_of(config, message))
    except (OSError, smtplib.SMTPException) as error:
        raise SendError(f"{host}:{port}: {error}") from None


def mail_of(config: ChannelConfig, message: Message) -> EmailMessage:
    """The e-mail. Raises ConfigError without sender and recipients."""
    if not config.sender or not config.recipients:
        raise ConfigError(f"channel {config.name!r} needs a sender and recipients")
    mail = EmailMessage()
    mail["From"] = config.sender
    mail["To"] = ", ".join(config.recipients)
    mail["Subject"] = one_line(f"[SecuritAI] {message.title}")[:200]
    mail.set_content("\n".join(one_line(line) for line in (message.title, "", *message.lines)))
    return mail


def one_line(text: str) -> str:
    """Text without line breaks and control characters: no header can be smuggled in."""
    return "".join(c if c.isprintable() else "\ufffd" for c in text)


def host_port(target: str, default: int) -> tuple[str, int]:
    """Host and port of ``host:port`` or ``host``. Raises ConfigError."""
    bare = target.split("://", 1)[-1]
    host, colon, port = bare.rpartition(":")
    if not colon or (bare.startswith("[") and bare.endswith("]")):
        host, port = bare, str(default)
    if not host or not port.isdigit() or not 0 < int(port) < 65536:
        raise ConfigError(f"{target[:80]!r} is no host:port")
    return host.strip("[]"), int(port)
