"""Status and overview."""

from __future__ import annotations

from fastapi import APIRouter

from securitai.api.access import Services, Viewer
from securitai.api.filters import Filter, RangeName
from securitai.api.schemas.overview import Overview, Status
from securitai.api.summary import overview_of, status_of

router = APIRouter(tags=["overview"])


@router.get("/api/status", operation_id="status")
def status(services: Services, person: Viewer) -> Status:
    """Mode, model, sources: what is running now."""
    return status_of(services)


@router.get("/api/overview", operation_id="overview")
def overview(
    services: Services, person: Viewer, where: Filter, range_: RangeName = None
) -> Overview:
    """Counts over time, by category, endpoint, address and country. Takes the events' filters."""
    return overview_of(services, where)
