"""Models: shadow, comparison, promotion, roll back."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import FileResponse

from securitai.api.access import Operator, Services, Viewer, found
from securitai.api.convert import comparison_of, model_of
from securitai.api.schemas.learn import Comparison, StoredModel

router = APIRouter(tags=["learn"])


@router.get("/api/models", operation_id="models")
def models(services: Services, person: Viewer) -> list[StoredModel]:
    """Models that this site knows; the active one first."""
    return [model_of(m) for m in services.models.all()]


@router.get("/api/models/{id}/comparison", operation_id="compareModel")
def comparison(services: Services, person: Viewer, id: int) -> Comparison:
    """A model against the one in force, and why its promotion would be refused."""
    return comparison_of(services, found(services.models.get(id), "model", id))


@router.post("/api/models/{id}/shadow", operation_id="shadowModel")
def shadow(services: Services, person: Operator, id: int) -> StoredModel:
    """Let a model run beside the one in force; its verdicts are only compared."""
    return model_of(services.models.shadow(id, person.name))


@router.post("/api/models/{id}/promote", operation_id="promoteModel")
def promote(services: Services, person: Operator, id: int) -> StoredModel:
    """Put a model in force. 409 with the reasons when it got worse."""
    return model_of(services.models.promote(id, person.name))


@router.post("/api/models/rollback", operation_id="rollbackModel")
def rollback(services: Services, person: Operator) -> StoredModel:
    """Put the model back in force that was before."""
    return model_of(services.models.rollback(person.name))


@router.get("/api/model/files/{name:path}", operation_id="modelFile", response_class=FileResponse)
def model_file(services: Services, person: Viewer, name: str) -> FileResponse:
    """A file of the model in force (``manifest.json`` names them): the playground loads it."""
    return FileResponse(
        found(services.models.file(name), "model file", name),
        headers={"Cache-Control": "private, max-age=60"},
    )
