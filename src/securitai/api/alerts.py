"""One event as an alert, with what its request tells besides."""

from __future__ import annotations

from typing import Any

from securitai.api.services import Services
from securitai.respond.alerts import alert_of as _alert_of
from securitai.store.events import StoredEvent


def alert_of(services: Services, event: StoredEvent, format: str) -> dict[str, Any]:
    """The event as an alert of a format (plain, ocsf, ecs)."""
    stored = services.store.events.request(event.id)
    return _alert_of(event, format, stored.entry if stored else None)
