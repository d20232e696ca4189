"""The detector that serves: measured, and with a shadow beside it."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Sequence

from securitai.decide import Policy
from securitai.detector import Detector
from securitai.model.scorer import Scorer
from securitai.request import Request
from securitai.store.latencies import bucket_of, quantile
from securitai.verdict import Verdict


class LiveDetector(Detector):
    """A Detector that measures its time a request. The scorer may be replaced while it runs."""

    def __init__(self, scorer: Scorer, policy: Policy | None = None) -> None:
        super().__init__(scorer, policy)
        self.meter = Meter()

    @classmethod
    def of(cls, detector: Detector) -> LiveDetector:
        """The same detector, measured."""
        return cls(detector.scorer, detector.policy)

    def check_many(self, requests: Sequence[Request]) -> list[Verdict]:
        """One verdict a request, in order."""
        started = time.perf_counter()
        verdicts = super().check_many(requests)
        self.meter.add(len(requests), time.perf_counter() - started)
        return verdicts


class Meter:
    """A histogram of microseconds a request (see ``store.latencies``). Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._buckets: Counter[int] = Counter()
        self._fresh: Counter[int] = Counter()
        self.requests = 0
        self.seconds = 0.0

    def add(self, requests: int, seconds: float) -> None:
        """``requests`` took ``seconds`` together."""
        if requests <= 0:
            return
        bucket = bucket_of(seconds * 1e6 / requests)
        with self._lock:
            self._buckets[bucket] += requests
            self._fresh[bucket] += requests
            self.requests += requests
            self.seconds += seconds

    def quantile(self, part: float) -> float | None:
        """Microseconds that ``part`` of the requests stayed under; None when none was measured."""
        with self._lock:
            return quantile(self._buckets, part)

    def fresh(self) -> Counter[int]:
        """What was measured since the last ``drain``."""
        with self._lock:
            return self._fresh.copy()

    def drain(self) -> Counter[int]:
        """What was measured since the last time that this was asked."""
        with self._lock:
            drained, self._fresh = self._fresh, Counter()
        return drained
