"""Throttle of log-ins: each wrong password doubles the wait, by address and by name."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

_FREE = 5  # wrong passwords without a wait
_LONGEST = 900.0  # seconds
_FORGET = 3600.0  # seconds after which failures are forgotten
_KEYS = 10_000  # remembered at most


class Throttle:
    """Remembers failed log-ins in memory. Thread-safe.

    >>> throttle = Throttle(clock=lambda: 0.0)
    >>> for _ in range(5): throttle.failed("192.0.2.1", "eve")
    >>> throttle.wait("192.0.2.1", "eve")
    1.0
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._failures: dict[str, tuple[int, float]] = {}
        self._lock = threading.Lock()

    def wait(self, address: str, name: str) -> float:
        """Seconds that this address or this name must wait; 0 when it may try."""
        with self._lock:
            return max(self._wait(f"a:{address}"), self._wait(f"n:{name}"))

    def failed(self, address: str, name: str) -> None:
        """A wrong password."""
        with self._lock:
            if len(self._failures) > _KEYS:
                self._failures.clear()
            for key in (f"a:{address}", f"n:{name}"):
                count, _ = self._current(key)
                self._failures[key] = (count + 1, self._clock())

    def passed(self, address: str, name: str) -> None:
        """The right password: forget what was wrong before."""
        with self._lock:
            self._failures.pop(f"a:{address}", None)
            self._failures.pop(f"n:{name}", None)

    def _current(self, key: str) -> tuple[int, float]:
        count, last = self._failures.get(key, (0, 0.0))
        return (0, 0.0) if self._clock() - last > _FORGET else (count, last)

    def _wait(self, key: str) -> float:
        count, last = self._current(key)
        if count < _FREE:
            return 0.0
        wait: float = min(2.0 ** (count - _FREE), _LONGEST)
        return max(0.0, last + wait - self._clock())
