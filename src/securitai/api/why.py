"""Why an event was judged so: the stored request, scored and explained by the loaded model."""

from __future__ import annotations

import msgspec
from fastapi import HTTPException

from securitai.api.convert import reasons_of, ref_of
from securitai.api.schemas.events import Counterfactual, Explanation
from securitai.api.services import Services
from securitai.explain import explain
from securitai.store.events import StoredEvent


def explanation_of(services: Services, event: StoredEvent) -> Explanation:
    """The verdict computed anew with reasons; 409 when no detector is loaded."""
    stored = services.store.events.request(event.id)
    if services.detector is None or stored is None:
        raise HTTPException(409, "no detector is loaded here; start 'securitai up' or 'watch'")
    scored = services.detector.scorer.score((stored.request,))[0]
    found = explain(services.detector, stored.request)
    told = found.counterfactual
    return Explanation(
        score=scored.score,
        stored_score=event.score,
        same=scored.score == event.score,
        threshold=event.threshold,
        category=scored.category.value if scored.category else None,
        model=ref_of(services.detector.model),
        reasons=reasons_of(found.reasons or stored.reasons),
        counterfactual=Counterfactual(**msgspec.structs.asdict(told)) if told else None,
    )
