"""What the pipeline needs of a store: the Store protocol."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from securitai.request import Request
from securitai.verdict import Verdict

Item = tuple[str, Request, Verdict, str | None]
"""Key of the entry in its source, the request, its verdict, the label that came with it."""


class Store(Protocol):
    """Keeps events and the positions of sources.

    An implementation must store all items of a call or none, keep one event per
    source and key however often it is given, and have written durably what it
    returned from. It must not store a secret (see ``securitai.store.masking``).
    """

    def save(self, source: str, items: Sequence[Item]) -> int:
        """Store events; returns how many were new. Raises StoreError."""
        ...

    def position(self, source: str) -> str | None:
        """Where reading goes on; None for a source that was never read."""
        ...

    def set_position(self, source: str, position: str) -> None:
        """Remember where reading goes on. Raises StoreError."""
        ...
