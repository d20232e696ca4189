"""Notifications: which events go to which channel, when, and what came of it.

Alerts are collected for a channel and sent as one message when its group time is
over. Quiet hours and the limit of an hour suppress messages (the delivery log
says so). A delivery that fails is tried again after 10 s, 1 min, 5 min, 30 min.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from securitai.errors import SecuritaiError
from securitai.respond.alerts import message_of
from securitai.respond.channels import KINDS
from securitai.respond.message import ChannelConfig, Message
from securitai.respond.outbox import ChannelRow, Outbox
from securitai.store.events import StoredEvent
from securitai.store.sqlite import SqliteStore

RETRIES = (10, 60, 300, 1800)  # seconds before the second, third ... attempt
_COLLECTED = 1000  # events of one group
_HOUR = 3600.0

Send = Callable[[ChannelConfig, Message], None]


class Notifier:
    """Groups, limits, sends and records notifications. ``clock`` gives seconds since the epoch."""

    def __init__(
        self,
        store: SqliteStore,
        *,
        kinds: dict[str, Send] | None = None,
        clock: Callable[[], float] = time.time,
        local: Callable[[float], datetime] = datetime.fromtimestamp,
    ) -> None:
        self._store = store
        self.outbox = Outbox(store)
        self._kinds = KINDS if kinds is None else kinds
        self._clock = clock
        self._local = local
        self._lock = threading.Lock()
        self._waiting: dict[int, tuple[float, list[StoredEvent]]] = {}
        self._last_id = store.events.last_id()

    def channels(self) -> list[dict[str, Any]]:
        """All channels, without their secrets."""
        return [c.shown() for c in self.outbox.channels()]

    def add(self, settings: dict[str, Any], person: str) -> dict[str, Any]:
        """Add a channel. Raises ConfigError for settings that cannot work."""
        return self.outbox.add(settings, person).shown()

    def change(self, id: int, settings: dict[str, Any], person: str) -> dict[str, Any] | None:
        """Change a channel; None when there is none."""
        changed = self.outbox.change(id, settings, person)
        return changed.shown() if changed else None

    def remove(self, id: int, person: str) -> bool:
        """Remove a channel; False when there is none."""
        return self.outbox.remove(id, person)

    def deliveries(self, cursor: str | None, limit: int) -> tuple[list[dict[str, Any]], str | None]:
        """The delivery log, newest first."""
        return self.outbox.deliveries(cursor, limit)

    def test(self, id: int, person: str) -> dict[str, Any] | None:
        """Send a test message now; None when there is no such channel."""
        channel = self.outbox.channel(id)
        if channel is None:
            return None
        message = Message("Test message of SecuritAI", (f"sent by {person}; all is well",), (), 5)
        started = time.monotonic()
        error = self._attempt(channel.config, message)
        spent = int((time.monotonic() - started) * 1000)
        self.outbox.log(channel, message, (), "failed" if error else "sent", error=error)
        self._store.audit.add(person, "channel.test", channel.config.name, error=error)
        return {"ok": error is None, "error": error, "milliseconds": spent}

    def send_now(self, event: StoredEvent) -> None:
        """Send one event to every enabled channel now, whatever the limits say."""
        for channel in self.outbox.channels():
            if channel.config.enabled:
                self._deliver(channel, [event])

    def collect(self, events: Sequence[StoredEvent]) -> None:
        """Take flagged events; they are sent when their group's time is over."""
        moment = self._clock()
        for channel in self.outbox.channels():
            wanted = [e for e in events if wants(channel.config, e)]
            if not wanted:
                continue
            with self._lock:
                due = moment + channel.config.group_seconds
                _, waiting = self._waiting.setdefault(channel.id, (due, []))
                waiting += wanted[: _COLLECTED - len(waiting)]

    def poll(self) -> None:
        """Collect what was stored since the last poll, send what is due, try again what failed."""
        fresh = self._store.events.after(self._last_id, limit=5000)
        if fresh:
            self._last_id = fresh[-1].id
            self.collect([e for e in fresh if e.action != "allow"])
        self._send_due()
        self._retry()

    def work(self, stop: threading.Event, pause: float = 1.0) -> None:
        """Poll until ``stop`` is set."""
        while not stop.wait(pause):
            try:
                self.poll()
            except SecuritaiError:
                stop.wait(pause)

    def _send_due(self) -> None:
        moment = self._clock()
        with self._lock:
            due = [i for i, (at, _) in self._waiting.items() if at <= moment]
            groups = [(i, self._waiting.pop(i)[1]) for i in due]
        for id_, events in groups:
            channel = self.outbox.channel(id_)
            if channel is None or not channel.config.enabled:
                continue
            reason = self._suppressed(channel, moment)
            if reason is None:
                self._deliver(channel, events)
            else:
                message = self._message(channel.config, events)
                self.outbox.log(
                    channel, message, [e.id for e in events], "suppressed", error=reason
                )

    def _suppressed(self, channel: ChannelRow, moment: float) -> str | None:
        config = channel.config
        if config.quiet and in_quiet_hours(config.quiet, self._local(moment)):
            return f"quiet hours {config.quiet}"
        if self.outbox.sent_since(channel.id, int((moment - _HOUR) * 1000)) >= config.per_hour:
            return f"more than {config.per_hour} messages an hour"
        return None

    def _deliver(self, channel: ChannelRow, events: list[StoredEvent]) -> None:
        message = self._message(channel.config, events)
        error = self._attempt(channel.config, message)
        again = None if error is None else int((self._clock() + RETRIES[0]) * 1000)
        state = "sent" if error is None else "pending"
        self.outbox.log(channel, message, [e.id for e in events], state, error=error, again=again)

    def _retry(self) -> None:
        moment = self._clock()
        for delivery in self.outbox.due(int(moment * 1000)):
            channel = self.outbox.channel(delivery.channel)
            if channel is None:
                self.outbox.settle(delivery.id, "failed", "the channel was removed", None)
                continue
            error = self._attempt(channel.config, delivery.message)
            if error is None:
                self.outbox.settle(delivery.id, "sent", None, None)
            elif delivery.attempts >= len(RETRIES):
                self.outbox.settle(delivery.id, "failed", error, None)
            else:
                again = int((moment + RETRIES[delivery.attempts]) * 1000)
                self.outbox.settle(delivery.id, "pending", error, again)

    def _attempt(self, config: ChannelConfig, message: Message) -> str | None:
        """Send; the reason when it failed."""
        try:
            self._kinds[config.kind](config, message)
        except SecuritaiError as error:
            return str(error)[:500]
        except Exception as error:
            return f"{type(error).__name__}: {error}"[:500]
        return None

    def _message(self, config: ChannelConfig, events: list[StoredEvent]) -> Message:
        link = str(self._store.settings.get("dashboard_url") or "").rstrip("/")
        return message_of(events, config.format, link)


def wants(config: ChannelConfig, event: StoredEvent) -> bool:
    """True when a channel wants to hear of an event."""
    return (
        config.enabled
        and event.action != "allow"
        and event.score >= config.min_score
        and (not config.categories or event.category in config.categories)
    )


def in_quiet_hours(quiet: str, moment: datetime) -> bool:
    """True when ``moment`` lies in hours such as ``22:00-07:00``.

    >>> in_quiet_hours("22:00-07:00", datetime(2026, 1, 1, 23, 30))
    True
    """
    start, _, end = quiet.partition("-")
    clock = moment.strftime("%H:%M")
    return start <= clock < end if start <= end else clock >= start or clock < end
