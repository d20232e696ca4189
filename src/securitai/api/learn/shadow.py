"""A model in the shadow: it scores what is stored, and its scores are only compared."""

from __future__ import annotations

import threading

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.sqlite import insert

from securitai.errors import RequestError, SecuritaiError
from securitai.model.scorer import Scorer
from securitai.request import Request
from securitai.store.sqlite import SqliteStore
from securitai.store.tables import events, requests, shadows

_BACK = 2000  # events before the start that are scored too
_BATCH = 200


class Shadow:
    """Scores stored requests with one model, in a thread of its own, after they were stored."""

    def __init__(self, store: SqliteStore) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._running: tuple[int, Scorer] | None = None
        self._position = 0

    def start(self, model: int, scorer: Scorer) -> None:
        """Begin with the latest events; a model that ran before stops."""
        with self._lock, self._store.database.write() as connection:
            connection.execute(delete(shadows).where(shadows.c.model_id == model))
            last = connection.scalar(select(func.max(events.c.id))) or 0
            self._position = max(0, last - _BACK)
            self._running = (model, scorer)

    def stop(self, model: int) -> None:
        """Stop, when this model runs."""
        with self._lock:
            if self._running is not None and self._running[0] == model:
                self._running = None

    def step(self) -> int:
        """Score the next events; returns how many."""
        with self._lock:
            if self._running is None:
                return 0
            model, scorer = self._running
            found = self._next()
            if not found:
                return 0
            scores = scorer.score([request for _, request in found])
            rows = [
                {"model_id": model, "event_id": id_, "score": scored.score}
                for (id_, _), scored in zip(found, scores, strict=True)
            ]
            with self._store.database.write() as connection:
                connection.execute(insert(shadows).on_conflict_do_nothing(), rows)
            self._position = found[-1][0]
            return len(found)

    def work(self, stop: threading.Event, pause: float = 0.5) -> None:
        """Work until ``stop`` is set."""
        while not stop.is_set():
            try:
                done = self.step()
            except SecuritaiError:
                done = 0
            if not done:
                stop.wait(pause)

    def _next(self) -> list[tuple[int, Request]]:
        statement = (
            select(requests.c.event_id, requests.c.entry)
            .where(requests.c.event_id > self._position)
            .order_by(requests.c.event_id)
            .limit(_BATCH)
        )
        with self._store.database.read() as connection:
            rows = connection.execute(statement).all()
        return [(row.event_id, _request(row.entry)) for row in rows]


def _request(entry: str) -> Request:
    try:
        return Request.from_json(entry)
    except RequestError:
        return Request()
