"""A new model against the one in force, and the gate that it must pass to be promoted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import and_, desc, func, or_, select

from securitai.api.learn.mutate import mutations
from securitai.api.learn.robust import Attack, Counts, Disguise, attack_of, measure
from securitai.decide import Policy
from securitai.model.scorer import Scorer
from securitai.request import Request
from securitai.store.sqlite import SqliteStore
from securitai.store.tables import events, requests, shadows

_LABELS = 2000  # labelled events that are scored
_SAMPLE = 400  # stored attacks and stored normal requests that are scored
_MUTATED = 120  # attacks that are mutated
_SHOWN = 20  # disagreements
_DISGUISED = 1000  # attacks of which some are disguised
_SLACK = 0.005  # of a rate; less is noise on samples of this size
_FAMILY_SLACK = 0.02  # of the rate of one family of disguises


class Measured(msgspec.Struct, frozen=True):
    """One figure of the old and the new model; ``better`` None when they are equal or unknown."""

    name: str
    old: float | None
    new: float | None
    better: bool | None


class Comparison(msgspec.Struct, frozen=True):
    """All that is known of two models on this site, and why the new one is refused."""

    old: dict[str, Any]
    new: dict[str, Any]
    metrics: tuple[Measured, ...]
    labels: int
    labels_right_old: int
    labels_right_new: int
    shadowed: int
    disagreements: tuple[tuple[int, float, float], ...]
    refused: tuple[str, ...]


class _Sides(msgspec.Struct, frozen=True):
    """Which requests of a sample each model flags."""

    old: tuple[bool, ...]
    new: tuple[bool, ...]

    def rates(self) -> tuple[float | None, float | None]:
        if not self.old:
            return None, None
        return sum(self.old) / len(self.old), sum(self.new) / len(self.new)


def compare(
    store: SqliteStore,
    old: dict[str, Any],
    old_scorer: Scorer,
    new: dict[str, Any],
    new_scorer: Scorer,
    *,
    policy: Policy,
    disguises: dict[str, Counts] | None = None,
) -> Comparison:
    """Score labels, stored attacks (also mutated) and stored normal traffic with both models.

    ``disguises`` are the figures of ``robustness``, where they are known.
    """
    flags = _Flags(old_scorer, new_scorer, policy)
    threats = flags.of(_requests(store, events.c.label == "threat", _LABELS))
    harmless = flags.of(_requests(store, events.c.label == "not_threat", _LABELS))
    attack_rows = _requests(
        store, and_(events.c.truth == "attack", events.c.label.is_(None)), _SAMPLE
    )
    normal_rows = _requests(store, _normal(), _SAMPLE * 5)
    attacks, normal = flags.of(attack_rows), flags.of(normal_rows)
    mutated = flags.of([m for r in attack_rows[:_MUTATED] for m in mutations(r)])
    metrics = (
        _measured("recall on your threats", threats, more=True),
        _measured("false positives on your labels", harmless, more=False),
        _measured("recall on stored attacks", attacks, more=True),
        _measured("recall on mutated attacks", mutated, more=True),
        _measured("flagged of normal traffic", normal, more=False),
        *_disguised(disguises or {}),
        *_held_out(old, new),
    )
    shadowed, disagreements = _shadowed(store, new["id"], new_scorer.threshold)
    return Comparison(
        old=old,
        new=new,
        metrics=metrics,
        labels=len(threats.old) + len(harmless.old),
        labels_right_old=sum(threats.old) + len(harmless.old) - sum(harmless.old),
        labels_right_new=sum(threats.new) + len(harmless.new) - sum(harmless.new),
        shadowed=shadowed,
        disagreements=disagreements,
        refused=objections(metrics),
    )


def robustness(
    store: SqliteStore, old: Scorer, new: Scorer, *, policy: Policy, disguise: Disguise
) -> dict[str, Counts]:
    """What both models see of this site's attacks, labelled ones first, once disguised."""
    flags = _Flags(old, new, policy)

    def judge(sample: Sequence[Request]) -> tuple[tuple[bool, ...], tuple[bool, ...]]:
        sides = flags.of(sample)
        return sides.old, sides.new

    return measure(_attacks(store), disguise, judge)


def objections(metrics: Sequence[Measured]) -> tuple[str, ...]:
    """Why a promotion is refused: every figure that got worse by more than noise."""
    out = []
    for metric in metrics:
        if metric.better is False and metric.old is not None and metric.new is not None:
            out.append(f"{metric.name} went from {metric.old:.1%} to {metric.new:.1%}")
    return tuple(out)


class _Flags:
    """Says which requests each model would flag under the policy in force."""

    def __init__(self, old: Scorer, new: Scorer, policy: Policy) -> None:
        self._old, self._new, self._policy = old, new, policy

    def of(self, sample: Sequence[Request]) -> _Sides:
        return _Sides(self._side(self._old, sample), self._side(self._new, sample))

    def _side(self, scorer: Scorer, sample: Sequence[Request]) -> tuple[bool, ...]:
        if not sample:
            return ()
        return tuple(
            scored.score >= self._policy.threshold_for(request, scorer.threshold)
            for request, scored in zip(sample, scorer.score(sample), strict=True)
        )


def _measured(name: str, sides: _Sides, *, more: bool) -> Measured:
    old, new = sides.rates()
    better = None
    if old is not None and new is not None and abs(new - old) > _SLACK:
        better = (new > old) == more
    return Measured(name, old, new, better)


def _disguised(disguises: dict[str, Counts]) -> list[Measured]:
    """Recall on disguised attacks: of all, and of each family of disguises."""
    if not disguises:
        return []
    every = tuple(sum(counts[i] for counts in disguises.values()) for i in range(3))
    rows = [("recall on disguised attacks", every, _SLACK)]
    rows += [
        (f"recall on attacks disguised by {family}", counts, _FAMILY_SLACK)
        for family, counts in disguises.items()
    ]
    out = []
    for name, (n, before, after), slack in rows:
        old, new = before / n, after / n
        better = None if abs(new - old) <= slack else new > old
        out.append(Measured(name, old, new, better))
    return out


def _attacks(store: SqliteStore) -> list[Attack]:
    """Attacks with a field: what people called a threat, then what was flagged and not denied."""
    flagged = and_(events.c.action != "allow", events.c.label.is_(None))
    found: list[Attack] = []
    for condition in (events.c.label == "threat", flagged):
        statement = (
            select(requests.c.entry, events.c.field, events.c.category)
            .select_from(events.join(requests))
            .where(condition, or_(events.c.truth.is_(None), events.c.truth == "attack"))
            .order_by(desc(events.c.time))
            .limit(_DISGUISED)
        )
        with store.database.read() as connection:
            rows = connection.execute(statement).all()
        attacks = (attack_of(Request.from_json(r.entry), r.field, r.category) for r in rows)
        found += [attack for attack in attacks if attack is not None]
    return found


def _held_out(old: dict[str, Any], new: dict[str, Any]) -> list[Measured]:
    """Figures on held-out data that training wrote into both reports."""
    reports = [msgspec.json.decode(m["report"]) if m["report"] else {} for m in (old, new)]
    held = [r.get("held_out", {}) if isinstance(r, dict) else {} for r in reports]
    if reports[1].get("base") == old.get("hash"):  # training measured the model below, too
        held[0] = reports[1].get("held_out_base", held[0])
    out = []
    for name, more in (("recall", True), ("false_positive_rate", False), ("accuracy", True)):
        values = [h.get(name) for h in held]
        if not all(isinstance(v, (int, float)) for v in values):
            continue
        before, after = float(values[0]), float(values[1])
        better = None if abs(after - before) <= _SLACK else (after > before) == more
        out.append(Measured(f"{name.replace('_', ' ')} on held-out data", before, after, better))
    return out


def _normal() -> Any:
    """Stored traffic that nobody called a threat and that was not sent as an attack."""
    return and_(
        events.c.label.is_(None),
        or_(events.c.truth.is_(None), events.c.truth != "attack"),
        events.c.action == "allow",
    )


def _requests(store: SqliteStore, condition: Any, limit: int) -> list[Request]:
    statement = (
        select(requests.c.entry)
        .select_from(events.join(requests))
        .where(condition)
        .order_by(desc(events.c.time))
        .limit(limit)
    )
    with store.database.read() as connection:
        return [Request.from_json(entry) for entry in connection.scalars(statement)]


def _shadowed(
    store: SqliteStore, model: int, threshold: float
) -> tuple[int, tuple[tuple[int, float, float], ...]]:
    """How many events the new model scored beside the old one, and where they differ."""
    flips = or_(
        and_(shadows.c.score >= threshold, events.c.score < events.c.threshold),
        and_(shadows.c.score < threshold, events.c.score >= events.c.threshold),
    )
    statement = (
        select(events.c.id, events.c.score, shadows.c.score)
        .select_from(shadows.join(events, shadows.c.event_id == events.c.id))
        .where(shadows.c.model_id == model, flips)
        .order_by(desc(func.abs(events.c.score - shadows.c.score)))
        .limit(_SHOWN)
    )
    count = select(func.count()).where(shadows.c.model_id == model)
    with store.database.read() as connection:
        shown = tuple((r[0], r[1], r[2]) for r in connection.execute(statement))
        return int(connection.scalar(count) or 0), shown
