"""What a person says of an event: label, note, notify."""

from __future__ import annotations

from fastapi import APIRouter

from securitai.api.access import Operator, Services, Viewer, found
from securitai.api.alerts import alert_of
from securitai.api.convert import detail_of
from securitai.api.routes.events import EventId
from securitai.api.schemas.base import Done
from securitai.api.schemas.events import EventDetail, NewNote, SetLabel
from securitai.api.schemas.notify import Alert, AlertFormat

router = APIRouter(tags=["events"])


@router.put("/api/events/{id}/label", operation_id="setLabel")
def set_label(body: SetLabel, services: Services, person: Operator, id: EventId) -> EventDetail:
    """Say that an event is a threat, or is not; training uses it."""
    event = found(services.store.events.get(id), "event", id)
    services.store.labels.put(event.id, person.name, body.label, body.note)
    services.store.audit.add(person.name, "event.label", f"event {id}", label=body.label)
    return detail_of(services, found(services.store.events.get(id), "event", id))


@router.delete("/api/events/{id}/label", operation_id="removeLabel")
def remove_label(services: Services, person: Operator, id: EventId) -> EventDetail:
    """Take the label back."""
    event = found(services.store.events.get(id), "event", id)
    services.store.labels.remove(event.id, person.name)
    services.store.audit.add(person.name, "event.unlabel", f"event {id}")
    return detail_of(services, found(services.store.events.get(id), "event", id))


@router.post("/api/events/{id}/notes", operation_id="addNote")
def add_note(body: NewNote, services: Services, person: Operator, id: EventId) -> EventDetail:
    """Add a note to an event."""
    event = found(services.store.events.get(id), "event", id)
    services.store.labels.add_note(event.id, person.name, body.text)
    services.store.audit.add(person.name, "event.note", f"event {id}")
    return detail_of(services, event)


@router.post("/api/events/{id}/notify", operation_id="notifyEvent")
def notify(services: Services, person: Operator, id: EventId) -> Done:
    """Send this event to every enabled channel now."""
    event = found(services.store.events.get(id), "event", id)
    services.notifier.send_now(event)
    services.store.audit.add(person.name, "event.notify", f"event {id}")
    return Done()


@router.get("/api/events/{id}/alert", operation_id="eventAlert")
def alert(services: Services, person: Viewer, id: EventId, format: AlertFormat = "ocsf") -> Alert:
    """The event as an alert: OCSF or ECS JSON."""
    event = found(services.store.events.get(id), "event", id)
    return Alert(format=format, alert=alert_of(services, event, format))
