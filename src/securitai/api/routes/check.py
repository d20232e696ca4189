"""Check a request that was pasted; nothing is stored."""

from __future__ import annotations

from fastapi import APIRouter

from securitai.api.access import Services, Viewer
from securitai.api.paste import check_paste
from securitai.api.schemas.events import CheckRequest, CheckResult

router = APIRouter(tags=["check"])


@router.post("/api/check", operation_id="check")
def check(body: CheckRequest, services: Services, person: Viewer) -> CheckResult:
    """The server's verdict on a pasted request (raw HTTP, 'METHOD /target', curl, JSON)."""
    return check_paste(services, body.text, body.format)
