"""Live events over server-sent events."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import StreamingResponse

from securitai.api.access import Services, Viewer
from securitai.api.live import stream
from securitai.api.schemas.overview import LiveMessage

router = APIRouter(tags=["live"])


@router.get(
    "/api/live",
    operation_id="live",
    response_class=StreamingResponse,
    responses={200: {"model": LiveMessage, "description": "text/event-stream"}},
)
async def live(request: Request, services: Services, person: Viewer) -> StreamingResponse:
    """Live messages as server-sent events.

    ``event``: an Event that was flagged or blocked; ``tick``: a Tick each second, counts since the
    last one; ``state``: a Status when it changed.

    ``Last-Event-ID`` resumes where the connection broke.
    """
    last = request.headers.get("last-event-id", "")
    return StreamingResponse(
        stream(services, request, int(last) if last.isdigit() else None),
        media_type="text/event-stream",
        headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )
