"""Read, check, save, and only then commit.

A crash between any two steps loses nothing and stores nothing twice: what was
not committed is read again, and the store keeps one event per source and key.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from securitai.detector import Detector
from securitai.errors import SecuritaiError, StoreError
from securitai.ingest.source import Batch, Source
from securitai.request import Request
from securitai.verdict import Action, ModelRef, Verdict

logger = logging.getLogger(__name__)

Saved = tuple[str, Request, Verdict, str | None]  # key, request, verdict, label

_SHOWN = 20  # errors that are kept to be shown


class EventStore(Protocol):
    """What the pipeline needs of a store.

    ``save`` must be one transaction, and must ignore keys of the source that it
    already has. It raises StoreError when nothing was saved.
    """

    def save(self, source_name: str, items: Sequence[Saved], /) -> int:
        """Store events; returns how many were new."""
        ...


Respond = Callable[[Sequence[Saved]], object]


@dataclass
class RunStats:
    """What a run has done so far; ``last_errors`` holds the newest few, as sentences."""

    read: int = 0
    saved: int = 0
    flagged: int = 0
    errors: int = 0
    failed: int = 0
    last_errors: deque[str] = field(default_factory=lambda: deque(maxlen=_SHOWN))

    def note(self, sentence: str) -> None:
        """Keep an error for the page and say it in the log."""
        self.last_errors.append(sentence)
        logger.warning("%s", sentence)


def run(
    source: Source,
    detector: Detector,
    store: EventStore,
    respond: Respond | None = None,
    *,
    stop: Callable[[], bool] | None = None,
    stats: RunStats | None = None,
) -> RunStats:
    """Work through a source until it ends or ``stop()`` is true (asked between batches).

    ``respond`` gets each batch after it was saved; when it fails, that is noted
    and the run goes on. Entries that cannot be read or checked are counted, never
    a reason to stop. Raises SourceError or StoreError; what was saved by then
    stays saved, what was not committed is read again by the next run.
    """
    stats = stats or RunStats()
    position: str | None = None
    for batch in source.batches():
        items = _check(batch, detector, stats)
        if items:
            stats.saved += _save(store, source.name, items)
            _respond(respond, items, stats)
        if batch.entries or batch.position != position:
            source.commit(batch)
            position = batch.position
        if stop is not None and stop():
            break
    return stats


def _check(batch: Batch, detector: Detector, stats: RunStats) -> list[Saved]:
    for entry in batch.entries:
        if entry.request is None:
            stats.errors += 1
            stats.note(f"entry {entry.key} is no request: {entry.error}")
    readable = [(e.key, e.request, e.label) for e in batch.entries if e.request is not None]
    verdicts = _verdicts([request for _, request, _ in readable], detector, stats)
    stats.read += len(batch.entries)
    stats.flagged += sum(verdict.malicious for verdict in verdicts)
    return [
        (key, request, verdict, label)
        for (key, request, label), verdict in zip(readable, verdicts, strict=True)
    ]


def _verdicts(requests: Sequence[Request], detector: Detector, stats: RunStats) -> list[Verdict]:
    """Verdicts of a batch; when the detector fails, one by one, so that one request is to blame."""
    if not requests:
        return []
    try:
        return detector.check_many(requests)
    except Exception as error:
        if len(requests) == 1:
            stats.failed += 1
            stats.note(
                f"the detector failed on {requests[0].method} {requests[0].path[:80]!r}: {error!r}"
            )
            return [_failed(detector, error)]
    return [_verdicts((request,), detector, stats)[0] for request in requests]


def _failed(detector: Detector, error: Exception) -> Verdict:
    try:
        model = detector.model
    except Exception:
        model = ModelRef("unknown", "0", "0" * 12)
    threshold = getattr(detector.scorer, "threshold", 1.0)
    return Verdict(
        0.0, Action.ALLOW, None, threshold, model, note=f"detector failed: {error!r}"[:500]
    )


def _save(store: EventStore, name: str, items: Sequence[Saved]) -> int:
    try:
        return store.save(name, items)
    except SecuritaiError:
        raise
    except OSError as error:
        raise StoreError(
            f"cannot save events: {error.strerror or error}; nothing of this batch is lost, "
            "start again when there is room"
        ) from error


def _respond(respond: Respond | None, items: Sequence[Saved], stats: RunStats) -> None:
    if respond is None:
        return
    try:
        respond(items)
    except Exception as error:
        stats.note(f"responding to {len(items)} events failed: {error!r}")
