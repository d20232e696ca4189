"""Events: list, count, export, one event, why."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Path
from fastapi.responses import StreamingResponse

from securitai.api.access import Services, Viewer, found
from securitai.api.convert import count_of, detail_of, event_of, page_of
from securitai.api.export import rows_of
from securitai.api.filters import Cursor, Filter, Limit
from securitai.api.schemas.events import Event, EventCount, EventDetail, EventPage, Explanation
from securitai.api.why import explanation_of

router = APIRouter(tags=["events"])

EventId = Annotated[int, Path(ge=1, lt=2**53)]


@router.get("/api/events", operation_id="events")
def events(
    services: Services, person: Viewer, where: Filter, cursor: Cursor = None, limit: Limit = 100
) -> EventPage:
    """Events that match the filter, newest first."""
    page = services.store.events.page(where, cursor=cursor, limit=limit)
    return page_of(services, page, limit)


@router.get("/api/events/count", operation_id="countEvents")
def count(services: Services, person: Viewer, where: Filter) -> EventCount:
    """How many events match the filter: the same query as the list."""
    return count_of(services.store.events.count(where))


@router.get("/api/events/export", operation_id="exportEvents", response_class=StreamingResponse)
def export(
    services: Services, person: Viewer, where: Filter, format: Literal["csv", "jsonl"] = "jsonl"
) -> StreamingResponse:
    """All events that match the filter as CSV or JSON lines."""
    kind = "text/csv" if format == "csv" else "application/x-ndjson"
    services.store.audit.add(person.name, "events.export", format)
    return StreamingResponse(
        rows_of(services.store, where, format),
        media_type=f"{kind}; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="securitai-events.{format}"'},
    )


@router.get("/api/events/{id}", operation_id="event")
def one(services: Services, person: Viewer, id: EventId) -> EventDetail:
    """One event in full: on the wire, decoded, labels and notes."""
    return detail_of(services, found(services.store.events.get(id), "event", id))


@router.get("/api/events/{id}/explain", operation_id="explainEvent")
def explain(services: Services, person: Viewer, id: EventId) -> Explanation:
    """Why: computed anew by the model that is loaded."""
    return explanation_of(services, found(services.store.events.get(id), "event", id))


@router.get("/api/events/{id}/same-source", operation_id="sameSource")
def same_source(services: Services, person: Viewer, id: EventId, limit: Limit = 20) -> list[Event]:
    """What else this event's source did, newest first."""
    event = found(services.store.events.get(id), "event", id)
    return [event_of(services, e) for e in services.store.events.same_source(event, limit)]


@router.get("/api/events/{id}/similar", operation_id="similarEvents")
def similar(services: Services, person: Viewer, id: EventId, limit: Limit = 20) -> list[Event]:
    """Events of the same class on the same endpoint or field, from other sources too."""
    event = found(services.store.events.get(id), "event", id)
    return [event_of(services, e) for e in services.store.events.similar(event, limit)]
