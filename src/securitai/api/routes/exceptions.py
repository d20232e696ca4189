"""Exceptions: findings that pass, as narrowly as possible and for a while."""

from __future__ import annotations

from fastapi import APIRouter

from securitai.api.access import Operator, Services, Viewer, found
from securitai.api.convert import exception_preview_of, suggestion_of
from securitai.api.routes.events import EventId
from securitai.api.schemas.acts import (
    ExceptionEntry,
    ExceptionPreview,
    ExceptionScope,
    NewException,
    Suggestion,
)

router = APIRouter(tags=["exceptions"])


@router.get("/api/exceptions", operation_id="exceptions")
def exceptions(services: Services, person: Viewer, active: bool = False) -> list[ExceptionEntry]:
    """Exceptions, newest first."""
    return [ExceptionEntry(**e) for e in services.exceptions.all(active=active)]


@router.get("/api/events/{id}/exception", operation_id="suggestException")
def suggest(services: Services, person: Viewer, id: EventId, days: float = 30) -> Suggestion:
    """The narrowest exception that frees an event (endpoint, field, class) and its preview."""
    return suggestion_of(services, found(services.store.events.get(id), "event", id), days)


@router.post("/api/exceptions/preview", operation_id="previewException")
def preview(
    body: ExceptionScope, services: Services, person: Viewer, days: float = 30
) -> ExceptionPreview:
    """What else it would free in history, and which attacks it would let through."""
    return exception_preview_of(services, body, days)


@router.post("/api/exceptions", operation_id="addException")
def add(body: NewException, services: Services, person: Operator) -> ExceptionEntry:
    """Put an exception in force; takes effect within a second."""
    made = services.exceptions.add(
        path=body.path,
        field=body.field,
        category=body.category,
        days=body.days,
        reason=body.reason,
        event=body.event,
        person=person.name,
    )
    return ExceptionEntry(**made)


@router.delete("/api/exceptions/{id}", operation_id="undoException")
def undo(services: Services, person: Operator, id: int) -> ExceptionEntry:
    """Undo an exception."""
    return ExceptionEntry(**found(services.exceptions.undo(id, person.name), "exception", id))
