"""The models that this site knows: which one is in force, which runs in the shadow."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Connection, case, desc, select, update

from securitai.api.learn.compare import Comparison, compare, robustness
from securitai.api.learn.robust import Counts, Disguise
from securitai.api.learn.shadow import Shadow
from securitai.api.meter import LiveDetector
from securitai.errors import ArtifactError, RefusedError
from securitai.model import artifact
from securitai.model.load import scorer_of
from securitai.model.scorer import Scorer
from securitai.respond.keeper import PolicyKeeper
from securitai.store.audit import record
from securitai.store.database import now
from securitai.store.rows import one
from securitai.store.sqlite import SqliteStore
from securitai.store.tables import models
from securitai.store.writing import model_row

_LOADED = 4  # models that are kept in memory
_MEASURED = 300.0  # seconds that the figures on disguised attacks are kept


class Models:
    """Shows models, puts one in force, lets one run in the shadow."""

    def __init__(
        self,
        store: SqliteStore,
        keeper: PolicyKeeper,
        detector: LiveDetector | None,
        folder: Path | None,
        *,
        restore: bool = True,
        disguise: Disguise | None = None,
    ) -> None:
        self._store = store
        self._keeper = keeper
        self._detector = detector
        self._lock = threading.Lock()
        self._scorers: dict[str, Scorer] = {}
        self._disguise = disguise
        self._robust: tuple[float, tuple[str, str], dict[str, Counts]] | None = None
        self.folder = folder or store.path.parent / "models"
        self.shadowing = Shadow(store)
        if detector is not None and not (restore and self._restore(detector)):
            self._register(detector)

    def all(self) -> list[dict[str, Any]]:
        """All models, the active one first, then the newest."""
        first = case((models.c.state == "active", 0), else_=1)
        statement = select(models).order_by(first, desc(models.c.id))
        with self._store.database.read() as connection:
            return [dict(r) for r in connection.execute(statement).mappings()]

    def get(self, id: int) -> dict[str, Any] | None:
        """One model."""
        with self._store.database.read() as connection:
            return one(connection, models, id)

    def active(self) -> dict[str, Any] | None:
        """The model in force."""
        return next((m for m in self.all() if m["state"] == "active"), None)

    def add(self, path: Path, job: int, report: dict[str, Any] | None = None) -> int:
        """A model that was trained becomes a candidate; returns its id. Raises ArtifactError."""
        found = artifact.read(path)
        with self._store.database.write() as connection:
            id_ = model_row(connection, found.ref)
            _set(
                connection,
                id_,
                state="candidate",
                path=str(path),
                threshold=found.threshold,
                job_id=job,
                report=msgspec.json.encode(report).decode() if report else None,
            )
        return id_

    def scorer(self, model: dict[str, Any]) -> Scorer:
        """The loaded model. Raises ArtifactError when its files are missing or damaged."""
        with self._lock:
            known = self._scorers.pop(model["hash"], None)
            if known is None:
                known = scorer_of(artifact.read(self.path_of(model)))
            self._scorers[model["hash"]] = known  # the one used last stands last
            while len(self._scorers) > _LOADED:
                del self._scorers[next(iter(self._scorers))]
            return known

    def path_of(self, model: dict[str, Any]) -> Path:
        """The folder of a model's artifact."""
        return Path(model["path"]) if model["path"] else artifact.BUILTIN

    def file(self, name: str) -> Path | None:
        """A file of the model in force that its manifest names; None for any other name."""
        active = self.active()
        if active is None:
            return None
        found = artifact.read(self.path_of(active))
        if found.ref.hash != active["hash"]:  # it was loaded from a folder that is not known here
            return None
        if name != artifact.MANIFEST and name not in found.manifest["files"]:
            return None
        return found.path / name

    def comparison(self, model: dict[str, Any]) -> Comparison:
        """A model against the one in force. Raises RefusedError when there is none."""
        active = self.active()
        if active is None:
            raise RefusedError("no model is in force here; start 'securitai up' or 'watch'")
        return compare(
            self._store,
            active,
            self.scorer(active),
            model,
            self.scorer(model),
            policy=self._keeper.policy(),
            disguises=self._robustness(active, model),
        )

    def _robustness(self, old: dict[str, Any], new: dict[str, Any]) -> dict[str, Counts]:
        """Measured at most every few minutes: it takes seconds, and the page asks again."""
        if self._disguise is None:
            return {}
        pair, known = (old["hash"], new["hash"]), self._robust
        if known is not None and known[1] == pair and time.monotonic() - known[0] < _MEASURED:
            return known[2]
        measured = robustness(
            self._store,
            self.scorer(old),
            self.scorer(new),
            policy=self._keeper.policy(),
            disguise=self._disguise,
        )
        self._robust = (time.monotonic(), pair, measured)
        return measured

    def shadow(self, id: int, person: str) -> dict[str, Any]:
        """Let a model run beside the one in force. Raises RefusedError."""
        model = self._need(id)
        if model["state"] == "active":
            raise RefusedError("this model is in force already")
        scorer = self.scorer(model)
        with self._store.database.write() as connection:
            connection.execute(
                update(models).where(models.c.state == "shadow").values(state="candidate")
            )
            _set(connection, id, state="shadow")
            record(connection, person, "model.shadow", _name(model))
        self.shadowing.start(id, scorer)
        return self._need(id)

    def promote(self, id: int, person: str) -> dict[str, Any]:
        """Put a model in force. Raises RefusedError with the reasons when it got worse."""
        model = self._need(id)
        if model["state"] == "active":
            raise RefusedError("this model is in force already")
        refused = self.comparison(model).refused
        if refused:
            raise RefusedError("promotion refused: " + "; ".join(refused))
        self._put_in_force(model, person, "model.promote")
        return self._need(id)

    def rollback(self, person: str) -> dict[str, Any]:
        """Put the model back in force that was before. Raises RefusedError when there is none."""
        before = [m for m in self.all() if m["activated"] and m["state"] != "active"]
        if not before:
            raise RefusedError("there is no earlier model to go back to")
        model = max(before, key=lambda m: m["activated"])
        self._put_in_force(model, person, "model.rollback")
        return self._need(model["id"])

    def _put_in_force(self, model: dict[str, Any], person: str, action: str) -> None:
        scorer = self.scorer(model)
        with self._store.database.write() as connection:
            _activate(connection, model["id"])
            record(connection, person, action, _name(model))
        self.shadowing.stop(model["id"])
        if self._detector is not None:
            self._detector.scorer = scorer
        self._keeper.model_changed(person)

    def _need(self, id: int) -> dict[str, Any]:
        model = self.get(id)
        if model is None:
            raise RefusedError(f"there is no model {id}")
        return model

    def _restore(self, detector: LiveDetector) -> bool:
        """Take the model that was promoted here before; False when there is none to be read."""
        active = self.active()
        if active is None or not active["path"]:
            return False
        try:
            detector.scorer = self.scorer(active)
        except ArtifactError:
            return False
        return True

    def _register(self, detector: LiveDetector) -> None:
        """Write down that the detector's model is in force."""
        self._scorers[detector.model.hash] = detector.scorer
        with self._store.database.write() as connection:
            id_ = model_row(connection, detector.model)
            found = one(connection, models, id_)
            if found is None or found["state"] != "active":
                _activate(connection, id_)
            _set(connection, id_, threshold=detector.scorer.threshold)


def _activate(connection: Connection, id: int) -> None:
    connection.execute(update(models).where(models.c.state == "active").values(state="retired"))
    _set(connection, id, state="active", activated=now())


def _set(connection: Connection, id: int, **values: Any) -> None:
    connection.execute(update(models).where(models.c.id == id).values(**values))


def _name(model: dict[str, Any]) -> str:
    return f"{model['name']} {model['version']} ({model['hash']})"
