"""The labelling queue and background jobs."""

from __future__ import annotations

from fastapi import APIRouter

from securitai.api.access import Operator, Services, Viewer, found
from securitai.api.convert import queue_of
from securitai.api.filters import Limit
from securitai.api.schemas.learn import Job, Queue, StartTraining

router = APIRouter(tags=["learn"])


@router.get("/api/queue", operation_id="queue")
def queue(services: Services, person: Viewer, limit: Limit = 50) -> Queue:
    """Events without a label, ordered by what teaches most."""
    return queue_of(services, limit)


@router.get("/api/jobs", operation_id="jobs")
def jobs(services: Services, person: Viewer) -> list[Job]:
    """Background jobs, newest first."""
    return [Job(**j) for j in services.jobs.all()]


@router.get("/api/jobs/{id}", operation_id="job")
def job(services: Services, person: Viewer, id: int) -> Job:
    """One job with its progress."""
    return Job(**found(services.jobs.get(id), "job", id))


@router.post("/api/jobs/train", operation_id="startTraining")
def train(body: StartTraining, services: Services, person: Operator) -> Job:
    """Retrain on the labels in the background. 409 when a job runs or there is no label."""
    return Job(**services.jobs.start_training(body.kind, body.note, person.name))


@router.post("/api/jobs/{id}/cancel", operation_id="cancelJob")
def cancel(services: Services, person: Operator, id: int) -> Job:
    """Stop a job."""
    return Job(**found(services.jobs.cancel(id, person.name), "job", id))
