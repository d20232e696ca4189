"""The audit log: who did what, when."""

from __future__ import annotations

from fastapi import APIRouter

from securitai.api.access import Services, Viewer
from securitai.api.filters import Cursor, Limit
from securitai.api.schemas.accounts import AuditEntry, AuditPage

router = APIRouter(tags=["accounts"])


@router.get("/api/audit", operation_id="audit")
def audit(
    services: Services, person: Viewer, cursor: Cursor = None, limit: Limit = 100
) -> AuditPage:
    """What people did, newest first."""
    rows, following = services.store.audit.page(cursor, limit)
    return AuditPage(entries=[AuditEntry(**r) for r in rows], next=following)
