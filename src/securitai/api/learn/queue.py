"""The labelling queue: events without a label, those first that teach most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, and_, desc, func, or_, select

from securitai.store.events import StoredEvent
from securitai.store.query import flagged
from securitai.store.sqlite import SqliteStore
from securitai.store.tables import events, models, shadows

_LATEST = 20_000  # events that are looked through, of each kind
_NEAR = 0.45  # from the threshold; beyond, the model is sure
_CONSIDERED = 1500  # events of each kind that are ranked
_KNOWN = 20_000  # labels that say what is known

Item = tuple[StoredEvent, str, float]


class Candidate(msgspec.Struct, frozen=True):
    """An event that may be asked about.

    ``shadow`` is the score of the model in the shadow and ``shadow_threshold``
    its threshold, None where none runs. ``known`` counts the labels at this
    endpoint and field.
    """

    id: int
    score: float
    threshold: float
    endpoint: str
    field: str | None = None
    category: str | None = None
    campaign: int | None = None
    shadow: float | None = None
    shadow_threshold: float = 0.5
    known: int = 0

    @property
    def disagree(self) -> bool:
        """True when one of the two models flags it and the other does not."""
        if self.shadow is None:
            return False
        return (self.score >= self.threshold) != (self.shadow >= self.shadow_threshold)


Ranked = tuple[int, str, float]
"""Id, why, how much it teaches (0..1)."""


def ranked(candidates: Iterable[Candidate], limit: int) -> list[Ranked]:
    """The most instructive first.

    Half of the value is that two models disagree, three tenths how near the score
    lies to the threshold, two tenths that nobody labelled this endpoint and field.
    Each event that is chosen makes those of its campaign worth a quarter and those
    of its endpoint, field and class worth half, so that ten times the same attack
    is asked about once before other things come.
    """
    values = {c: _value(c) for c in candidates}
    out: list[Ranked] = []
    while values and len(out) < limit:
        best = min(values, key=lambda c: (-values[c], -c.id))
        value = values.pop(best)
        out.append((best.id, _why(best), round(value, 4)))
        for other in values:
            if best.campaign is not None and other.campaign == best.campaign:
                values[other] /= 4
            elif _kind(other) == _kind(best):
                values[other] /= 2
    return out


def queue(store: SqliteStore, limit: int) -> list[Item]:
    """Events, why they are asked about, and how much they teach (0..1), best first."""
    with store.database.read() as connection:
        chosen = ranked(_candidates(connection), limit)
    known = {id_: (why, value) for id_, why, value in chosen}
    return [(e, *known[e.id]) for e in store.events.many(list(known))]


def _value(one: Candidate) -> float:
    disagreement = 0.0
    if one.shadow is not None:
        apart = abs((one.score - one.threshold) - (one.shadow - one.shadow_threshold))
        disagreement = 1.0 if one.disagree else min(apart, 1.0) / 2
    near = max(0.0, 1 - abs(one.score - one.threshold))
    return 0.5 * disagreement + 0.3 * near + 0.2 / (1 + one.known)


def _why(one: Candidate) -> str:
    if one.disagree:
        return "models disagree"
    return "near the threshold" if one.known else "near the threshold, nothing labelled here"


def _kind(one: Candidate) -> tuple[str, str | None, str | None]:
    return one.endpoint, one.field, one.category


def _candidates(connection: Connection) -> list[Candidate]:
    shadow = connection.execute(
        select(models.c.id, models.c.threshold).where(models.c.state == "shadow")
    ).first()
    rows = {row.id: row for row in _near(connection)}
    scores: dict[int, float] = {}
    if shadow is not None:
        flips = connection.execute(_flips(shadow.id, shadow.threshold or 0.5)).all()
        rows |= {row.id: row for row in flips}
        scores = _scores(connection, shadow.id, list(rows))
    known = _known(connection)
    return [
        Candidate(
            id=row.id,
            score=row.score,
            threshold=row.threshold,
            endpoint=row.endpoint,
            field=row.field,
            category=row.category,
            campaign=row.campaign_id,
            shadow=scores.get(row.id),
            shadow_threshold=(shadow.threshold or 0.5) if shadow is not None else 0.5,
            known=known[row.endpoint, row.field],
        )
        for row in rows.values()
    ]


_COLUMNS = (
    events.c.id, events.c.score, events.c.threshold, events.c.endpoint, events.c.field,
    events.c.category, events.c.campaign_id,
)  # fmt: skip
_DISTANCE = func.abs(events.c.score - events.c.threshold)


def _near(connection: Connection) -> list[Any]:
    """Unlabelled events near the threshold, among the latest of all and of those flagged."""
    latest = select(events.c.id).order_by(desc(events.c.id)).limit(_LATEST).subquery()
    alerts = (
        select(events.c.id).where(flagged()).order_by(desc(events.c.time)).limit(_LATEST).subquery()
    )
    found: list[Any] = []
    for among in (latest, alerts):
        statement = (
            select(*_COLUMNS)
            .where(events.c.id.in_(select(among.c.id)))
            .where(events.c.label.is_(None), _DISTANCE < _NEAR)
            .order_by(_DISTANCE, desc(events.c.id))
            .limit(_CONSIDERED)
        )
        found += connection.execute(statement).all()
    return found


def _flips(model: int, threshold: float) -> Select[Any]:
    """The latest unlabelled events that the model in the shadow judges otherwise."""
    latest = (
        select(shadows.c.event_id, shadows.c.score)
        .where(shadows.c.model_id == model)
        .order_by(desc(shadows.c.event_id))
        .limit(_LATEST)
        .subquery()
    )
    flips = or_(
        and_(latest.c.score >= threshold, events.c.score < events.c.threshold),
        and_(latest.c.score < threshold, events.c.score >= events.c.threshold),
    )
    return (
        select(*_COLUMNS)
        .select_from(latest.join(events, latest.c.event_id == events.c.id))
        .where(flips, events.c.label.is_(None))
        .limit(_CONSIDERED)
    )


def _scores(connection: Connection, model: int, ids: Sequence[int]) -> dict[int, float]:
    out: dict[int, float] = {}
    for start in range(0, len(ids), 500):
        statement = select(shadows.c.event_id, shadows.c.score).where(
            shadows.c.model_id == model, shadows.c.event_id.in_(ids[start : start + 500])
        )
        out.update((row.event_id, row.score) for row in connection.execute(statement))
    return out


def _known(connection: Connection) -> Counter[tuple[str, str | None]]:
    """How many labels there are at each endpoint and field."""
    latest = (
        select(events.c.endpoint, events.c.field)
        .where(events.c.label.is_not(None))
        .limit(_KNOWN)
        .subquery()
    )
    statement = select(latest.c.endpoint, latest.c.field, func.count()).group_by(
        latest.c.endpoint, latest.c.field
    )
    return Counter({(row[0], row[1]): row[2] for row in connection.execute(statement)})
