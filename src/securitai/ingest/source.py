"""Where requests come from: the Source protocol."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import msgspec

from securitai.request import Request


class Entry(msgspec.Struct, frozen=True):
    """One thing read from a source: a request, or the reason why it is none.

    ``key`` is the same each time this very entry is read again, and different
    for every other entry of the source (shard and sequence number; file identity
    and byte offset). The store keeps one event per source and key. ``label`` is
    what the source itself says of the request, where it does.
    """

    key: str
    request: Request | None
    error: str | None = None
    label: str | None = None


class Batch(msgspec.Struct, frozen=True):
    """Entries that were read together, and the position after the last of them."""

    entries: tuple[Entry, ...]
    position: str


class Checkpoint(Protocol):
    """Remembers how far each source has been read; the store is one.

    ``set_position`` must have reached the disk when it returns.
    """

    def position(self, source_name: str, /) -> str | None:
        """The position that was set last; None when there is none."""
        ...

    def set_position(self, source_name: str, position: str, /) -> None:
        """Remember a position."""
        ...


class Source(Protocol):
    """A place that requests are read from.

    An implementation must:

    - yield batches in order, from the position after the last committed batch;
    - yield an Entry with ``error`` for what cannot be read, and go on;
    - after a crash or a restart, yield again all that was not committed;
    - yield empty batches now and then while it waits, so that the caller can stop;
    - raise SourceError when it can no longer read, with what to do about it.

    It must not commit on its own, drop an entry, reorder entries, or hold more
    than one batch in memory.
    """

    name: str

    def batches(self) -> Iterator[Batch]:
        """Batches as they come; ends when the source is exhausted or closed."""
        ...

    def commit(self, batch: Batch) -> None:
        """Remember that everything up to ``batch.position`` is safely stored."""
        ...

    def close(self) -> None:
        """Let go of files and connections; batches() ends."""
        ...
