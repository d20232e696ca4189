"""Syslog (RFC 5424) over UDP, or over TCP with octet counting (RFC 6587)."""

from __future__ import annotations

import os
import socket
from datetime import UTC, datetime

import msgspec

from securitai.respond.channels.smtp import host_port, one_line
from securitai.respond.message import ChannelConfig, Message, SendError

TIMEOUT = 5.0  # seconds
_FACILITY = 10  # authpriv
_UDP_LIMIT = 8000  # bytes


def send(config: ChannelConfig, message: Message) -> None:
    """One syslog message an alert; the target is ``host:port`` or ``tcp://host:port``. SendError."""
    host, port = host_port(config.target, 514)
    records = records_of(config, message)
    try:
        if config.target.startswith("tcp://"):
            with socket.create_connection((host, port), TIMEOUT) as stream:
                for record in records:
                    stream.sendall(b"%d %s" % (len(record), record))
            return
        family = socket.getaddrinfo(host, port, type=socket.SOCK_DGRAM)[0][0]
        with socket.socket(family, socket.SOCK_DGRAM) as datagrams:
            for record in records:
                datagrams.sendto(record[:_UDP_LIMIT], (host, port))
    except OSError as error:
        raise SendError(f"{host}:{port}: {error}") from None


def records_of(config: ChannelConfig, message: Message) -> list[bytes]:
    """The records: the title alone in plain format, else each alert as JSON."""
    texts = [one_line(message.text.replace("\n", "; "))]
    if config.format != "plain":
        texts = [msgspec.json.encode(alert).decode() for alert in message.alerts]
    moment = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    head = (
        f"<{_FACILITY * 8 + message.severity}>1 {moment} {_host()} securitai {os.getpid()} alert -"
    )
    return [f"{head} {text}".encode() for text in texts]


def _host() -> str:
    return "".join(c for c in socket.gethostname() if c.isalnum() or c in "-.")[:255] or "-"
