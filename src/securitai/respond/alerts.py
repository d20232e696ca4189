"""An event as an alert: in our own words, as OCSF, as ECS."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from securitai import __version__
from securitai.respond.message import Message
from securitai.store.events import StoredEvent

_SEVERE = {"cmdi", "code_injection", "log4shell", "shellshock", "file_upload", "sqli", "xxe", "rfi"}
_SHOWN = 10  # lines of one message


def alert_of(
    event: StoredEvent, format: str, entry: dict[str, Any] | None = None
) -> dict[str, Any]:
    """The event as an alert of a format (plain, ocsf, ecs)."""
    if format == "ocsf":
        from securitai.respond.ocsf import ocsf_of

        return ocsf_of(event, entry)
    if format == "ecs":
        from securitai.respond.ecs import ecs_of

        return ecs_of(event, entry)
    return plain_of(event)


def plain_of(event: StoredEvent) -> dict[str, Any]:
    """The event in our own words."""
    return {
        "id": event.id,
        "time": iso(event.time),
        "client": event.client,
        "country": event.country,
        "method": event.method,
        "target": event.target,
        "endpoint": event.endpoint,
        "status": event.status,
        "action": event.action,
        "category": event.category,
        "field": event.field,
        "score": event.score,
        "threshold": event.threshold,
        "model": f"{event.model.name} {event.model.version} ({event.model.hash})",
        "securitai": __version__,
    }


def message_of(events: list[StoredEvent], format: str, link: str = "") -> Message:
    """One message about some events, the strongest first."""
    ranked = sorted(events, key=lambda e: -e.score)
    first = ranked[0]
    clients = {e.client for e in events}
    whom = (
        first.client or "an unknown address" if len(clients) == 1 else f"{len(clients)} addresses"
    )
    what = first.category or "attack"
    if len({e.category for e in events}) > 1:
        what += " and others"
    verb = "blocked" if all(e.action == "block" for e in events) else "flagged"
    if len(events) == 1:
        title = f"{what} from {whom} {verb}: {first.method} {first.endpoint}"
    else:
        title = f"{len(events)} requests {verb}: {what} from {whom}"
    lines = [
        f"{iso(e.time)} {e.client or '-'} {e.method} {e.target[:160]} "
        f"{e.category} score {e.score:.3f}" + (f" {link}/events/{e.id}" if link else "")
        for e in ranked[:_SHOWN]
    ]
    if len(ranked) > _SHOWN:
        lines.append(f"and {len(ranked) - _SHOWN} more")
    return Message(title, tuple(lines), tuple(alert_of(e, format) for e in ranked[:_SHOWN]))


def severity_of(event: StoredEvent) -> int:
    """1 (informational) to 5 (critical), as OCSF counts."""
    if event.action == "allow":
        return 1
    return 4 if event.category in _SEVERE else 3


def iso(time: int) -> str:
    """Milliseconds since the epoch as ISO 8601 in UTC."""
    return datetime.fromtimestamp(time / 1000, UTC).isoformat(timespec="milliseconds")
