"""The policy in force: thresholds, budget, mode."""

from __future__ import annotations

from fastapi import APIRouter, Query

from securitai.api.access import Operator, Services, Viewer
from securitai.api.schemas.tune import Budget, PolicyState, SetMode, SetPolicy
from securitai.respond.budget import budget_of

router = APIRouter(tags=["tune"])


@router.get("/api/policy", operation_id="policy")
def policy(services: Services, person: Viewer) -> PolicyState:
    """The policy in force, and whether blocking can be armed."""
    return PolicyState(**services.keeper.state())


@router.put("/api/policy", operation_id="setPolicy")
def set_policy(body: SetPolicy, services: Services, person: Operator) -> PolicyState:
    """Put thresholds in force. In block mode 409 without a replay of these very thresholds."""
    services.keeper.set_policy(
        threshold=body.threshold,
        thresholds=tuple((t.pattern, t.threshold) for t in body.thresholds),
        budget=body.budget_per_day,
        replay=body.replay,
        person=person.name,
    )
    return PolicyState(**services.keeper.state())


@router.put("/api/policy/mode", operation_id="setMode")
def set_mode(body: SetMode, services: Services, person: Operator) -> PolicyState:
    """Arm or disarm blocking. Arming: 409 without a fresh replay of the policy in force."""
    services.keeper.set_mode(body.mode, replay=body.replay, person=person.name)
    return PolicyState(**services.keeper.state())


@router.get("/api/policy/budget", operation_id="budget")
def budget(
    *,
    services: Services,
    person: Viewer,
    per_day: float = Query(default=5, ge=0, le=1_000_000),
    days: float = Query(default=30, gt=0, le=366),
    unlabelled: bool = True,
    endpoint: str | None = Query(default=None, max_length=500),
) -> Budget:
    """The threshold that keeps false alarms within a budget, from the stored history."""
    found = budget_of(
        services.store, per_day=per_day, days=days, unlabelled=unlabelled, endpoint=endpoint
    )
    return Budget(**found)
