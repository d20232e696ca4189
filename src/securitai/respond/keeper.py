"""The policy in force: kept in the store, handed to the detector when it changes."""

from __future__ import annotations

import hashlib
import threading
import time
from typing import Any

import msgspec
from sqlalchemy import select

from securitai.decide import Mode, Policy
from securitai.detector import Detector
from securitai.respond import mode as machine
from securitai.respond.exceptions import Exceptions
from securitai.respond.mode import ReplayFacts
from securitai.store.audit import record
from securitai.store.database import now
from securitai.store.settings import read, write
from securitai.store.sqlite import SqliteStore
from securitai.store.tables import allowed, replays

_NAME = "policy"
Thresholds = tuple[tuple[str, float], ...]


class Kept(msgspec.Struct, frozen=True):
    """The policy as it is kept; ``replay`` is the one that armed blocking."""

    mode: Mode = Mode.OBSERVE
    threshold: float | None = None
    thresholds: Thresholds = ()
    budget: float | None = None
    replay: int | None = None


class PolicyKeeper:
    """Changes the policy and keeps the detector's up to date (also with other processes)."""

    def __init__(
        self, store: SqliteStore, exceptions: Exceptions, detector: Detector | None = None
    ) -> None:
        self._store = store
        self._exceptions = exceptions
        self.detector = detector
        self._lock = threading.Lock()
        exceptions.changed.append(self.refresh)
        self.refresh()

    @property
    def mode(self) -> Mode:
        """Observe or block."""
        return self.kept().mode

    def kept(self) -> Kept:
        """The policy in force."""
        with self._store.database.read() as connection:
            value = read(connection, _NAME)
        return msgspec.convert(value or {}, Kept)

    def policy(self) -> Policy:
        """The policy in force with its exceptions and allow-list."""
        kept = self.kept()
        return Policy(
            mode=kept.mode,
            threshold=kept.threshold,
            thresholds=kept.thresholds,
            allow=self.allow(),
            exceptions=self._exceptions.rules(),
        )

    def allow(self) -> tuple[str, ...]:
        """The allow-list of the store."""
        with self._store.database.read() as connection:
            return tuple(connection.scalars(select(allowed.c.network).order_by(allowed.c.network)))

    def refresh(self) -> None:
        """Hand the policy to the detector, when it changed."""
        if self.detector is None:
            return
        policy = self.policy()
        with self._lock:
            if self.detector.policy != policy:
                self.detector.policy = policy

    def watch(self, stop: threading.Event, pause: float = 0.5) -> None:
        """Refresh until ``stop`` is set: what another process changed is in force within a second."""
        while not stop.wait(pause):
            try:
                self.refresh()
            except Exception:  # whatever fails, the old policy stays in force
                time.sleep(pause)

    def revision(self, threshold: float | None, thresholds: Thresholds) -> str:
        """A name for everything that decides: thresholds, exceptions, allow-list, model."""
        model = self.detector.model.hash if self.detector else ""
        parts = (threshold, thresholds, self._exceptions.rules(), self.allow(), model)
        return hashlib.sha256(msgspec.json.encode(parts)).hexdigest()[:16]

    def state(self) -> dict[str, Any]:
        """What the dashboard shows of the policy."""
        kept = self.kept()
        revision = self.revision(kept.threshold, kept.thresholds)
        reason = machine.objection(self._latest(revision), revision, now())
        model = self.detector.scorer.threshold if self.detector else None
        return {
            "mode": kept.mode.value,
            "threshold": kept.threshold,
            "model_threshold": model,
            "effective": model if kept.threshold is None else kept.threshold,
            "thresholds": [{"pattern": p, "threshold": t} for p, t in kept.thresholds],
            "budget_per_day": kept.budget,
            "revision": revision,
            "armed_replay": kept.replay if kept.mode is Mode.BLOCK else None,
            "can_arm": kept.mode is Mode.OBSERVE and reason is None,
            "cannot_arm_because": reason if kept.mode is Mode.OBSERVE else None,
        }

    def set_mode(self, mode: str, *, replay: int | None, person: str) -> None:
        """Arm or disarm. Raises RefusedError with the reason."""
        kept = self.kept()
        if mode == Mode.BLOCK:
            revision = self.revision(kept.threshold, kept.thresholds)
            facts = self._facts(replay) if replay is not None else self._latest(revision)
            new = machine.arm(kept.mode, facts, revision, now())
            changed = msgspec.structs.replace(kept, mode=new, replay=facts.id if facts else None)
        else:
            changed = msgspec.structs.replace(kept, mode=machine.disarm(kept.mode), replay=None)
        self._keep(changed, person, "mode", changed.mode.value, replay=changed.replay)

    def set_policy(
        self,
        *,
        threshold: float | None,
        thresholds: Thresholds,
        budget: float | None,
        replay: int | None,
        person: str,
    ) -> None:
        """Put thresholds in force. In block mode RefusedError without a replay of them."""
        kept = self.kept()
        revision = self.revision(threshold, thresholds)
        facts = self._facts(replay) if replay is not None else self._latest(revision)
        changed = Kept(
            mode=machine.change_policy(kept.mode, facts, revision, now()),
            threshold=threshold,
            thresholds=thresholds,
            budget=budget,
            replay=facts.id if facts and kept.mode is Mode.BLOCK else None,
        )
        self._keep(
            changed, person, "policy", "thresholds", threshold=threshold, thresholds=thresholds,
            budget=budget,
        )  # fmt: skip

    def model_changed(self, person: str) -> None:
        """Another model is in force."""
        kept = self.kept()
        new = machine.change_model(kept.mode)
        if new is not kept.mode:
            changed = msgspec.structs.replace(kept, mode=new, replay=None)
            self._keep(changed, person, "mode", new.value, reason="another model is in force")
        self.refresh()

    def _keep(self, kept: Kept, person: str, action: str, object: str, **detail: Any) -> None:
        with self._store.database.write() as connection:
            write(connection, _NAME, msgspec.to_builtins(kept), person)
            record(connection, person, action, object, **detail)
        self.refresh()

    def _facts(self, id: int | None) -> ReplayFacts | None:
        return self._one(replays.c.id == id)

    def _latest(self, revision: str) -> ReplayFacts | None:
        return self._one(replays.c.revision == revision)

    def _one(self, condition: Any) -> ReplayFacts | None:
        statement = select(replays).where(condition).order_by(replays.c.id.desc()).limit(1)
        with self._store.database.read() as connection:
            row = connection.execute(statement).first()
        if row is None:
            return None
        events = msgspec.json.decode(row.result)["events"]
        return ReplayFacts(row.id, row.created, row.revision, events)
