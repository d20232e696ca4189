"""Settings that can be changed while running."""

from __future__ import annotations

from fastapi import APIRouter

from securitai.api.access import Operator, Services, Viewer
from securitai.api.schemas.notify import SetSetting, Setting

router = APIRouter(tags=["settings"])


@router.get("/api/settings", operation_id="settings")
def settings(services: Services, person: Viewer) -> list[Setting]:
    """All settings with their defaults and what they mean."""
    return [Setting(**s) for s in services.store.settings.described()]


@router.put("/api/settings/{name}", operation_id="setSetting")
def set_setting(body: SetSetting, services: Services, person: Operator, name: str) -> Setting:
    """Change a setting; takes effect within a second."""
    made = services.store.settings.put(name, body.value, person.name)
    services.store.audit.add(person.name, "setting.change", name, value=body.value)
    return Setting(**made)
