"""Decisions and the allow-list."""

from __future__ import annotations

from fastapi import APIRouter

from securitai.api.access import Operator, Services, Viewer, found
from securitai.api.schemas.acts import (
    AllowEntry,
    Decision,
    DecisionPreview,
    NewAllow,
    NewDecision,
    PreviewDecision,
)
from securitai.api.schemas.base import Done

router = APIRouter(tags=["decisions"])


@router.get("/api/decisions", operation_id="decisions")
def decisions(services: Services, person: Viewer, active: bool = False) -> list[Decision]:
    """Decisions in force, newest first, then those that are over; ``active`` leaves these out."""
    return [Decision(**d) for d in services.decisions.all(active=active)]


@router.post("/api/decisions/preview", operation_id="previewDecision")
def preview(body: PreviewDecision, services: Services, person: Viewer) -> DecisionPreview:
    """Who else is behind it: requests of the last week from there."""
    return DecisionPreview(**services.decisions.preview(body.kind, body.value, person.address))


@router.post("/api/decisions", operation_id="block")
def block(body: NewDecision, services: Services, person: Operator) -> Decision:
    """Block an address, a range or a session until it expires.

    409 when it would hit the allow-list or your own address.
    """
    made = services.decisions.block(
        body.kind,
        body.value,
        seconds=body.seconds,
        reason=body.reason,
        event=body.event,
        person=person.name,
        own=person.address,
    )
    return Decision(**made)


@router.delete("/api/decisions/{id}", operation_id="undoDecision")
def undo(services: Services, person: Operator, id: int) -> Decision:
    """Undo a block; the guard lets requests through again within a second."""
    return Decision(**found(services.decisions.undo(id, person.name), "decision", id))


@router.get("/api/allow", operation_id="allowList")
def allow_list(services: Services, person: Viewer) -> list[AllowEntry]:
    """The allow-list, which is always checked first; your own address is on it."""
    return [AllowEntry(**a) for a in services.decisions.allow_list(person.address)]


@router.post("/api/allow", operation_id="allow")
def allow(body: NewAllow, services: Services, person: Operator) -> AllowEntry:
    """Allow an address or network always."""
    return AllowEntry(**services.decisions.allow(body.network, body.reason, person.name))


@router.delete("/api/allow/{id}", operation_id="removeAllow")
def remove_allow(services: Services, person: Operator, id: int) -> Done:
    """Take an address or network off the allow-list."""
    found(services.decisions.remove_allow(id, person.name), "allow-list entry", id)
    return Done()
