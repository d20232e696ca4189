"""Saved views of the events page."""

from __future__ import annotations

from fastapi import APIRouter

from securitai.api.access import Services, Viewer, found
from securitai.api.schemas.base import Done
from securitai.api.schemas.events import NewView, View

router = APIRouter(tags=["events"])


@router.get("/api/views", operation_id="views")
def views(services: Services, person: Viewer) -> list[View]:
    """All saved views."""
    return [View(**v) for v in services.store.views.all()]


@router.post("/api/views", operation_id="saveView")
def save(body: NewView, services: Services, person: Viewer) -> View:
    """Save a view; one of the same name is replaced."""
    return View(**services.store.views.put(body.name, body.query, person.name))


@router.delete("/api/views/{id}", operation_id="removeView")
def remove(services: Services, person: Viewer, id: int) -> Done:
    """Remove a saved view."""
    found(services.store.views.remove(id), "view", id)
    return Done()
