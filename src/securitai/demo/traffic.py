"""Send the crowd's requests to a server, at a given rate."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from securitai.demo.crowd import Crowd, TrafficKind, Visitor
from securitai.demo.steps import Outgoing, Pairs
from securitai.demo.target import Target
from securitai.demo.wire import exchange
from securitai.errors import ConfigError, SourceError

RETRY = 2.0  # seconds to wait for a server that does not answer
GIVE_UP = 30  # failures in a row after which the traffic ends ...
NEVER_UP = 3  # ... or that many when there was no answer at all
_IN_FLIGHT = 64  # requests that may wait for an answer at a time


@dataclass(frozen=True)
class TrafficPlan:
    """What to send. ``rate`` is in requests a minute; ``duration`` in seconds.

    ``duration`` and ``requests`` None mean without end. ``forwarded`` adds
    ``X-Forwarded-For`` with each visitor's own address, for a server that
    trusts this machine as a proxy. ``header_share`` is the share of attacks
    that sit in a header. ``key`` goes out in the ``attack-key`` header, by which
    a ``RequestLogger`` with the same key knows that a request is the traffic's.
    """

    kind: TrafficKind = TrafficKind.MIXED
    rate: float = 100.0
    duration: float | None = None
    requests: int | None = None
    seed: int = 1
    attack_share: float = 0.2
    header_share: float = 0.05
    forwarded: bool = False
    key: str | None = None

    def __post_init__(self) -> None:
        if not 0 < self.rate <= 1_000_000:
            raise ConfigError(f"the rate is {self.rate}; it must be above 0 and at most 1000000")


@dataclass
class TrafficReport:
    """What was sent so far: counts by label and by status of the answer."""

    normal: int = 0
    malicious: int = 0
    failed: int = 0
    seconds: float = 0.0
    statuses: Counter[int] = field(default_factory=Counter)

    @property
    def sent(self) -> int:
        """Requests that were answered."""
        return self.normal + self.malicious

    def summary(self) -> str:
        """One line for a person."""
        statuses = ", ".join(f"{n} x {s}" for s, n in sorted(self.statuses.items()))
        failed = f", {self.failed} without an answer" if self.failed else ""
        return (
            f"{self.sent} requests in {self.seconds:.1f} s: {self.normal} normal, "
            f"{self.malicious} malicious{failed} ({statuses or 'no answers'})"
        )


async def run_traffic(
    target: Target,
    plan: TrafficPlan,
    *,
    stop: asyncio.Event | None = None,
    report: TrafficReport | None = None,
    progress: Callable[[TrafficReport], None] | None = None,
) -> TrafficReport:
    """Send traffic until the plan is done or ``stop`` is set; returns what was sent.

    ``report`` is filled as requests are answered. Each label goes out in the
    ``attack`` header. Raises SourceError when the server does not answer, and
    has not for some time.
    """
    return await _Run(
        target, plan, stop or asyncio.Event(), report or TrafficReport(), progress
    ).go()


class _Run:
    """One run: sends on time, a bounded number at once."""

    def __init__(
        self,
        target: Target,
        plan: TrafficPlan,
        stop: asyncio.Event,
        report: TrafficReport,
        progress: Callable[[TrafficReport], None] | None,
    ) -> None:
        self._target = target
        self._plan = plan
        self._stop = stop
        self._report = report
        self._progress = progress
        self._failures_in_a_row = 0
        self._error: SourceError | None = None
        self._slots = asyncio.Semaphore(_IN_FLIGHT)
        self._tasks: set[asyncio.Task[None]] = set()

    async def go(self) -> TrafficReport:
        plan, began = self._plan, time.monotonic()
        crowd = Crowd(
            seed=plan.seed,
            kind=plan.kind,
            attack_share=plan.attack_share,
            header_share=plan.header_share,
            host=self._target.authority,
        )
        rhythm, due, number = Random(f"rhythm {plan.seed}"), 0.0, 0
        try:
            while plan.requests is None or number < plan.requests:
                if await self._wait(began, due):
                    break
                await self._slots.acquire()
                task = asyncio.create_task(self._send(*crowd.next(), began))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)
                number += 1
                due += rhythm.expovariate(plan.rate / 60)
        finally:
            await self._finish(began)
        if self._error is not None:
            raise self._error
        return self._report

    async def _wait(self, began: float, due: float) -> bool:
        """Wait until it is time for the next request; True when the run is over."""
        end = self._plan.duration
        late = end is not None and due > end
        pause = began + (end if late and end is not None else due) - time.monotonic()
        if self._failures_in_a_row:
            pause = max(pause, RETRY)
        try:
            await asyncio.wait_for(self._stop.wait(), max(pause, 0))
        except TimeoutError:
            return late or self._error is not None
        return True

    async def _send(self, visitor: Visitor, request: Outgoing, began: float) -> None:
        report = self._report
        try:
            answer = await exchange(
                self._target.address,
                self._target.port,
                request.method,
                request.target,
                headers=self._headers(request),
                body=request.body,
            )
        except SourceError as error:
            report.failed += 1
            self._failures_in_a_row += 1
            if self._failures_in_a_row >= (GIVE_UP if report.sent else NEVER_UP):
                self._error = error
        else:
            self._failures_in_a_row = 0
            visitor.heard(answer.cookies)
            report.normal += 1 - request.label
            report.malicious += request.label
            report.statuses[answer.status] += 1
        finally:
            self._slots.release()
        report.seconds = time.monotonic() - began
        if self._progress is not None:
            self._progress(report)

    def _headers(self, request: Outgoing) -> Pairs:
        headers = request.headers
        if self._plan.forwarded:
            headers += (("X-Forwarded-For", request.client),)
        if self._plan.key is not None:
            headers += (("attack-key", self._plan.key),)
        return (*headers, ("attack", "1")) if request.label else headers

    async def _finish(self, began: float) -> None:
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=RETRY)
        for task in tuple(self._tasks):
            task.cancel()
        self._report.seconds = time.monotonic() - began
