"""Campaigns: alerts of one source and one class of attack, as one line."""

from __future__ import annotations

from fastapi import APIRouter

from securitai.api.access import Services, Viewer
from securitai.api.convert import campaigns_of
from securitai.api.filters import Cursor, Filter, Limit
from securitai.api.schemas.events import CampaignPage

router = APIRouter(tags=["events"])


@router.get("/api/campaigns", operation_id="campaigns")
def campaigns(
    services: Services, person: Viewer, where: Filter, cursor: Cursor = None, limit: Limit = 50
) -> CampaignPage:
    """Campaigns with an event that matches the filter, the latest first.

    List the events of one with ``/api/events?campaign=ID``.
    """
    return campaigns_of(services, services.store.campaigns.page(where, cursor=cursor, limit=limit))
