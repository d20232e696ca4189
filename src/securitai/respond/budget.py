"""From "at most N false alarms a day" to a threshold, on the stored history."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Integer, cast, func, or_, select

from securitai.respond.exceptions import known_attack, path_condition
from securitai.store.counters import DAY, HOUR
from securitai.store.database import now
from securitai.store.sqlite import SqliteStore
from securitai.store.tables import events

_LEAST = 0.01  # scores below are never a sensible threshold
_CURVE = (0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999)

Floats = NDArray[np.float64]


def budget_of(
    store: SqliteStore,
    *,
    per_day: float,
    days: float,
    unlabelled: bool,
    endpoint: str | None = None,
) -> dict[str, Any]:
    """The lowest threshold that would have raised at most ``per_day`` false alarms a day.

    An event is an attack when a person called it a threat or it was sent as one;
    without a label it counts as a false alarm when ``unlabelled`` is true, and
    not at all when it is false.
    """
    end = now()
    start = end - int(days * DAY)
    where = [events.c.time >= start, events.c.time < end]
    if endpoint:
        where.append(path_condition(endpoint))
    attack = func.coalesce(known_attack(), False)
    known = or_(events.c.label.is_not(None), events.c.truth.is_not(None))
    with store.database.read() as connection:
        total, first = connection.execute(
            select(func.count(), func.min(events.c.time)).where(*where)
        ).one()
        rows = connection.execute(
            select(events.c.score, cast(attack, Integer), cast(known, Integer)).where(
                *where, events.c.score >= _LEAST
            )
        ).all()
    table = np.array([tuple(r) for r in rows], dtype=np.float64).reshape(-1, 3)
    span = max(end - (first or end), HOUR) / DAY
    attacks = table[table[:, 1] == 1, 0]
    alarms = table[(table[:, 1] == 0) & ((table[:, 2] == 1) | unlabelled), 0]
    threshold = lowest(alarms, per_day * span)
    return {
        "per_day": per_day,
        "threshold": threshold,
        **_point(threshold, table, attacks, alarms, span),
        "days": round(span, 3),
        "events": total,
        "curve": [
            {"threshold": t, **_point(t, table, attacks, alarms, span), "flagged_per_day": n}
            for t in _CURVE
            for n in [float((table[:, 0] >= t).sum()) / span]
        ],
    }


def lowest(alarms: Floats, allowed: float) -> float:
    """The lowest threshold that at most ``allowed`` of the scores reach.

    >>> lowest(np.array([0.2, 0.9, 0.8]), 1)
    0.8000...
    """
    ranked = np.sort(alarms)[::-1]
    count = int(allowed)
    if count >= len(ranked):
        return _LEAST
    return float(min(np.nextafter(ranked[count], 2.0), 1.0))


def _point(
    threshold: float, table: Floats, attacks: Floats, alarms: Floats, span: float
) -> dict[str, Any]:
    caught = int((attacks >= threshold).sum())
    return {
        "false_alarms_per_day": round(float((alarms >= threshold).sum()) / span, 3),
        "caught": caught,
        "missed": len(attacks) - caught,
    }
