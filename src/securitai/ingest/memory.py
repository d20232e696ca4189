"""A stream inside of one process: what ``securitai up`` puts between shop and detector."""

from __future__ import annotations

import secrets
from collections import deque
from collections.abc import Iterator
from functools import partial
from itertools import islice
from threading import Condition

from securitai.ingest.source import Batch, Entry
from securitai.request import Request


class MemorySource:
    """A bounded queue; any thread may ``put``, one thread reads.

    Entries stay in the queue until their batch is committed, so that a pipeline
    that stops half-way and starts again misses none. They do not outlive the
    process. ``patience`` is the number of seconds after which an empty batch is
    yielded.
    """

    def __init__(
        self,
        name: str = "memory",
        *,
        capacity: int = 10_000,
        batch: int = 256,
        patience: float = 0.5,
    ) -> None:
        self.name = name
        self.capacity = capacity
        self.size = batch
        self.patience = patience
        self.dropped = 0
        self._run = secrets.token_hex(4)
        self._queue: deque[Entry] = deque()
        self._first = 0  # number of the entry at the head of the queue
        self._changed = Condition()
        self._closed = False

    def put(self, request: Request, label: str | None = None, *, wait: float = 0.0) -> bool:
        """Append a request; False (and counted in ``dropped``) when there is no room.

        ``wait`` is the number of seconds to wait for room.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._room(), wait)
            if self._closed or not self._room():
                self.dropped += 1
                return False
            number = self._first + len(self._queue)
            self._queue.append(Entry(f"{self._run}-{number}", request, label=label))
            self._changed.notify_all()
            return True

    def batches(self) -> Iterator[Batch]:
        """Batches from the first uncommitted entry on; ends when closed and all was read."""
        position = self._first
        while True:
            with self._changed:
                self._changed.wait_for(partial(self._ready, position), self.patience)
                ahead = position - self._first
                entries = tuple(islice(self._queue, ahead, ahead + self.size))
                if self._closed and not entries:
                    return
            position += len(entries)
            yield Batch(entries, str(position))

    def commit(self, batch: Batch) -> None:
        """Drop what has been stored."""
        with self._changed:
            while self._queue and self._first < int(batch.position):
                self._queue.popleft()
                self._first += 1
            self._changed.notify_all()

    def close(self) -> None:
        """Take no more; batches() ends after what is there."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def __len__(self) -> int:
        """Entries that are not committed yet."""
        return len(self._queue)

    def _room(self) -> bool:
        return len(self._queue) < self.capacity

    def _ready(self, position: int) -> bool:
        return self._closed or self._first + len(self._queue) > position
