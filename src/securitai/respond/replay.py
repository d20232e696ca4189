"""Replay: what a policy would have done on the stored history, computed by the database.

Scores are stored with the events, so a policy is replayed without any model: its
rules become one CASE expression, and a diff is a query like any other.
"""

from __future__ import annotations

import time
from typing import Any

import msgspec
from sqlalchemy import (
    ColumnElement,
    Float,
    Integer,
    String,
    and_,
    case,
    desc,
    func,
    insert,
    literal,
    or_,
    select,
    true,
)

from securitai.decide import Mode, Policy
from securitai.respond.exceptions import Scope, covered, known_attack, path_condition
from securitai.respond.keeper import PolicyKeeper, Thresholds
from securitai.store.counters import DAY
from securitai.store.cursors import cursor_of, parse_cursor
from securitai.store.database import now
from securitai.store.events import StoredEvent
from securitai.store.query import network_condition
from securitai.store.rows import one
from securitai.store.sqlite import SqliteStore
from securitai.store.tables import events, replays


class Replayed(msgspec.Struct, frozen=True):
    """A replay: the policy, the window, and what would have changed."""

    id: int
    created: int
    person: str
    revision: str
    policy: dict[str, Any]
    result: dict[str, Any]


class DiffPage(msgspec.Struct, frozen=True):
    """Events whose action would change (event, before, after), newest first."""

    items: tuple[tuple[StoredEvent, str, str], ...]
    next: str | None


class Replays:
    """Runs and keeps replays."""

    def __init__(self, store: SqliteStore, keeper: PolicyKeeper) -> None:
        self._store = store
        self._keeper = keeper

    def run(
        self,
        *,
        threshold: float | None,
        thresholds: Thresholds,
        mode: str,
        days: float,
        person: str,
    ) -> Replayed:
        """Replay thresholds with the exceptions and the allow-list in force; nothing changes."""
        end = now()
        policy = {
            "threshold": threshold,
            "thresholds": thresholds,
            "mode": mode,
            "start": end - int(days * DAY),
            "end": end,
        }
        started = time.monotonic()
        result = self._count(policy)
        result["milliseconds"] = int((time.monotonic() - started) * 1000)
        row = {
            "person": person,
            "created": end,
            "policy": msgspec.json.encode(policy).decode(),
            "revision": self._keeper.revision(threshold, thresholds),
            "result": msgspec.json.encode(result).decode(),
        }
        with self._store.database.write() as connection:
            id_ = connection.execute(insert(replays).values(**row)).lastrowid
        found = self.get(id_)
        assert found is not None
        return found

    def all(self, limit: int = 50) -> list[Replayed]:
        """The latest replays."""
        statement = select(replays).order_by(desc(replays.c.id)).limit(limit)
        with self._store.database.read() as connection:
            return [_replayed(r) for r in connection.execute(statement).mappings()]

    def get(self, id: int) -> Replayed | None:
        """One replay."""
        with self._store.database.read() as connection:
            row = one(connection, replays, id)
        return _replayed(row) if row else None

    def matches(self, replay: Replayed) -> bool:
        """True when the replay was of the policy in force."""
        kept = self._keeper.kept()
        return replay.revision == self._keeper.revision(kept.threshold, kept.thresholds)

    def diff(
        self, replay: Replayed, direction: str | None, cursor: str | None, limit: int
    ) -> DiffPage:
        """The requests whose action would change, newest first."""
        after = self._after(replay.policy)
        statement = (
            select(events.c.id, events.c.time, events.c.action, after.label("after"))
            .where(*_window(replay.policy), after != events.c.action)
            .order_by(desc(events.c.time), desc(events.c.id))
        )
        if direction == "newly_flagged":
            statement = statement.where(events.c.action == "allow")
        elif direction == "newly_allowed":
            statement = statement.where(after == "allow")
        if cursor is not None:
            moment, id_ = parse_cursor(cursor)
            statement = statement.where(
                or_(events.c.time < moment, and_(events.c.time == moment, events.c.id < id_))
            )
        with self._store.database.read() as connection:
            rows = connection.execute(statement.limit(limit + 1)).all()
        shown = {e.id: e for e in self._store.events.many([r.id for r in rows[:limit]])}
        following = (
            cursor_of(rows[limit - 1].time, rows[limit - 1].id) if len(rows) > limit else None
        )
        return DiffPage(tuple((shown[r.id], r.action, r.after) for r in rows[:limit]), following)

    def _count(self, policy: dict[str, Any]) -> dict[str, Any]:
        after = self._after(policy)
        attack = func.coalesce(known_attack(), False)
        statement = (
            select(
                events.c.action,
                after.label("after"),
                func.count().label("n"),
                func.coalesce(func.sum(attack, type_=Integer), 0).label("attacks"),
            )
            .where(*_window(policy))
            .group_by(events.c.action, after)
        )
        with self._store.database.read() as connection:
            rows = connection.execute(statement).all()
        changes = [
            {"before": r.action, "after": r.after, "count": r.n}
            for r in rows
            if r.action != r.after
        ]
        return {
            "events": sum(r.n for r in rows),
            "changed": sum(c["count"] for c in changes),
            "changes": changes,
            "flagged_before": sum(r.n for r in rows if r.action != "allow"),
            "flagged_after": sum(r.n for r in rows if r.after != "allow"),
            "normal_stopped": sum(r.n - r.attacks for r in rows if r.after != "allow"),
            "attacks_missed": sum(r.attacks for r in rows if r.after == "allow"),
        }

    def _after(self, policy: dict[str, Any]) -> ColumnElement[str]:
        current = self._keeper.policy()
        default = self._keeper.detector.scorer.threshold if self._keeper.detector else None
        wanted = Policy(
            mode=Mode(policy["mode"]),
            threshold=policy["threshold"],
            thresholds=tuple((p, t) for p, t in policy["thresholds"]),
            allow=current.allow,
            exceptions=current.exceptions,
        )
        return action_under(wanted, default)


def action_under(policy: Policy, default: float | None) -> ColumnElement[str]:
    """The action of an event under a policy: what ``decide`` says, as SQL.

    ``default`` is the model's threshold; None takes the one each event was judged by.
    """
    limit: ColumnElement[float] = (
        literal(policy.threshold, Float)
        if policy.threshold is not None
        else events.c.threshold
        if default is None
        else literal(default, Float)
    )
    if policy.thresholds:
        cases = [(path_condition(p), literal(t, Float)) for p, t in policy.thresholds]
        limit = case(*cases, else_=limit)
    free: list[ColumnElement[bool]] = [events.c.score < limit]
    free += [network_condition(n) for n in policy.allow]
    for rule in policy.exceptions:
        scope = Scope(rule.path, rule.field, rule.category.value if rule.category else None)
        free.append(and_(true(), *covered(scope)))
    stopped = "block" if policy.mode is Mode.BLOCK else "flag"
    return case((func.coalesce(or_(*free), False), "allow"), else_=literal(stopped, String))


def _window(policy: dict[str, Any]) -> list[ColumnElement[bool]]:
    return [events.c.time >= policy["start"], events.c.time < policy["end"]]


def _replayed(row: Any) -> Replayed:
    return Replayed(
        id=row["id"],
        created=row["created"],
        person=row["person"],
        revision=row["revision"],
        policy=msgspec.json.decode(row["policy"]),
        result=msgspec.json.decode(row["result"]),
    )
