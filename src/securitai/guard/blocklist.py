"""Which addresses are blocked: the Blocklist protocol, and one in memory."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterable
from typing import Protocol

import msgspec

from securitai.guard.client import Network, parse_address, parse_networks


class Blocklist(Protocol):
    """Says whether an address is blocked; asked before every request.

    An implementation must answer from memory (the request waits), answer None
    for what is no address, and take a new or withdrawn decision into account
    within one second. It should not raise; when it does, the guard lets the
    request pass and counts.
    """

    def blocked(self, address: str) -> str | None:
        """The id of the decision that blocks this address; None when it may pass."""
        ...


class Block(msgspec.Struct, frozen=True):
    """One decision in memory. ``expires`` is in milliseconds since the epoch, None for never."""

    id: str
    network: Network
    expires: int | None


class MemoryBlocklist:
    """Blocked addresses and networks in memory, with an expiry.

    ``allow`` holds addresses and networks that are never blocked; it is checked
    first, always. ``clock`` gives milliseconds since the epoch.

    >>> blocklist = MemoryBlocklist(allow=["192.0.2.1"])
    >>> decision = blocklist.block("192.0.2.0/24", seconds=600)
    >>> blocklist.blocked("192.0.2.7") == decision, blocklist.blocked("192.0.2.1")
    (True, None)
    """

    def __init__(
        self, *, allow: Iterable[str] = (), clock: Callable[[], int] | None = None
    ) -> None:
        self._allow = parse_networks(allow)
        self._clock = clock or (lambda: time.time_ns() // 1_000_000)
        self._blocks: dict[str, Block] = {}

    def __len__(self) -> int:
        return len(self._blocks)

    def block(self, network: str, *, seconds: float | None = None, id: str | None = None) -> str:
        """Block an address or network, for a time; returns the decision's id.

        Raises ValueError when it is neither an address nor a network.
        """
        (parsed,) = parse_networks([network])
        expires = None if seconds is None else self._clock() + int(seconds * 1000)
        block = Block(id or secrets.token_hex(6), parsed, expires)
        self._blocks = {**self._alive(), block.id: block}
        return block.id

    def unblock(self, id: str) -> bool:
        """Withdraw a decision; False when there is none of that id."""
        return self._blocks.pop(id, None) is not None

    def blocked(self, address: str) -> str | None:
        """The id of a decision in force that covers the address; None otherwise."""
        parsed = parse_address(address)
        if parsed is None or any(parsed in network for network in self._allow):
            return None
        now = self._clock()
        for block in self._blocks.values():
            if parsed in block.network and (block.expires is None or now < block.expires):
                return block.id
        return None

    def _alive(self) -> dict[str, Block]:
        now = self._clock()
        return {i: b for i, b in self._blocks.items() if b.expires is None or now < b.expires}
