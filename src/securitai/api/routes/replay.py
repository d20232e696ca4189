"""Replay: what a policy would have done on the stored history."""

from __future__ import annotations

from fastapi import APIRouter

from securitai.api.access import Operator, Services, Viewer, found
from securitai.api.convert import diff_of, replay_of
from securitai.api.filters import Cursor, Limit
from securitai.api.schemas.tune import Direction, Replay, ReplayDiff, RunReplay

router = APIRouter(tags=["tune"])


@router.post("/api/replays", operation_id="runReplay")
def run(body: RunReplay, services: Services, person: Operator) -> Replay:
    """Replay a policy over the stored history; nothing changes."""
    made = services.replays.run(
        threshold=body.threshold,
        thresholds=tuple((t.pattern, t.threshold) for t in body.thresholds),
        mode=body.mode,
        days=body.days,
        person=person.name,
    )
    return replay_of(services, made)


@router.get("/api/replays", operation_id="replays")
def replays(services: Services, person: Viewer) -> list[Replay]:
    """The latest replays."""
    return [replay_of(services, r) for r in services.replays.all()]


@router.get("/api/replays/{id}", operation_id="replay")
def one(services: Services, person: Viewer, id: int) -> Replay:
    """One replay."""
    return replay_of(services, found(services.replays.get(id), "replay", id))


@router.get("/api/replays/{id}/diff", operation_id="replayDiff")
def diff(
    *,
    services: Services,
    person: Viewer,
    id: int,
    direction: Direction | None = None,
    cursor: Cursor = None,
    limit: Limit = 100,
) -> ReplayDiff:
    """Exactly the requests whose action would change, newest first."""
    replay = found(services.replays.get(id), "replay", id)
    return diff_of(services, services.replays.diff(replay, direction, cursor, limit))
