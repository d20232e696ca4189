"""Notification channels, test, delivery log."""

from __future__ import annotations

from fastapi import APIRouter

from securitai.api.access import Operator, Services, Viewer, found
from securitai.api.filters import Cursor, Limit
from securitai.api.schemas.base import Done
from securitai.api.schemas.notify import (
    Channel,
    ChannelSettings,
    Delivery,
    DeliveryPage,
    TestResult,
)

router = APIRouter(tags=["notifications"])


@router.get("/api/channels", operation_id="channels")
def channels(services: Services, person: Viewer) -> list[Channel]:
    """All channels."""
    return [Channel(**c) for c in services.notifier.channels()]


@router.post("/api/channels", operation_id="addChannel")
def add(body: ChannelSettings, services: Services, person: Operator) -> Channel:
    """Add a channel."""
    return Channel(**services.notifier.add(body.model_dump(), person.name))


@router.put("/api/channels/{id}", operation_id="changeChannel")
def change(body: ChannelSettings, services: Services, person: Operator, id: int) -> Channel:
    """Change a channel; a secret of null is kept."""
    return Channel(
        **found(services.notifier.change(id, body.model_dump(), person.name), "channel", id)
    )


@router.delete("/api/channels/{id}", operation_id="removeChannel")
def remove(services: Services, person: Operator, id: int) -> Done:
    """Remove a channel."""
    found(services.notifier.remove(id, person.name), "channel", id)
    return Done()


@router.post("/api/channels/{id}/test", operation_id="testChannel")
def test(services: Services, person: Operator, id: int) -> TestResult:
    """Send a test message now and say what came of it."""
    return TestResult(**found(services.notifier.test(id, person.name), "channel", id))


@router.get("/api/deliveries", operation_id="deliveries")
def deliveries(
    services: Services, person: Viewer, cursor: Cursor = None, limit: Limit = 50
) -> DeliveryPage:
    """The delivery log, newest first."""
    rows, following = services.notifier.deliveries(cursor, limit)
    return DeliveryPage(deliveries=[Delivery(**r) for r in rows], next=following)
