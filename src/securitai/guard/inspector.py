"""ASGI middleware that asks the detector before the application sees a request."""

from __future__ import annotations

import asyncio
import logging
import secrets
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol

from securitai.decide import Mode, Policy
from securitai.guard.client import parse_networks
from securitai.guard.reading import INCIDENT_KEY, request_of
from securitai.request import Request
from securitai.respond.refusal import refuse
from securitai.verdict import Action, Verdict

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
ASGIApp = Callable[[Scope, Receive, Send], Awaitable[None]]

BODY_LIMIT = 65_536  # bytes of a body that are judged; the rest goes by
PATIENCE = 0.1  # seconds for a verdict
BODY_PATIENCE = 2.0  # seconds for a body to arrive before it is judged as far as it came

_WORKERS = 2
_log = logging.getLogger(__name__)


class Checks(Protocol):
    """What the inspector needs of a Detector."""

    policy: Policy

    def check(self, request: Request, /) -> Verdict:
        """The verdict on one request."""
        ...


class Inspections:
    """What the inspectors of a site did since the start.

    ``refused`` requests were answered with 403; ``late`` ones passed because the
    verdict took too long, ``errors`` because the detector failed; the last of
    these came at ``last`` (milliseconds since the epoch; None: never).
    """

    def __init__(self) -> None:
        self.refused = 0
        self.late = 0
        self.errors = 0
        self.last: int | None = None

    @property
    def unchecked(self) -> int:
        """Requests that passed without a verdict."""
        return self.late + self.errors

    def note_late(self) -> None:
        """A request passed because its verdict took too long."""
        self.late += 1
        self.last = time.time_ns() // 1_000_000
        if self.late == 1 or self.late % 1000 == 0:
            _log.warning("verdicts come too late, requests pass (%d so far)", self.late)

    def note_error(self, error: Exception) -> None:
        """A request passed because the detector failed."""
        self.errors += 1
        self.last = time.time_ns() // 1_000_000
        if self.errors == 1 or self.errors % 1000 == 0:
            _log.warning("the detector failed, requests pass (%d so far): %r", self.errors, error)


class Inspector:
    """Refuses the requests that the detector's policy blocks; passes all others on untouched.

    Only in ``Mode.BLOCK`` of the detector's policy is anything looked at: in
    ``Mode.OBSERVE`` nothing is refused and nothing waits. A verdict that does not
    come within ``patience`` seconds, and a detector that raises, let the request
    pass and are counted. The first ``BODY_LIMIT`` bytes of a body are judged.
    """

    def __init__(
        self,
        app: ASGIApp,
        detector: Checks,
        *,
        counts: Inspections | None = None,
        trusted_proxies: Iterable[str] = (),
        patience: float = PATIENCE,
        body_patience: float = BODY_PATIENCE,
    ) -> None:
        self._app = app
        self._detector = detector
        self._trusted = parse_networks(trusted_proxies)
        self._patience = patience
        self._body_patience = body_patience
        self._workers = ThreadPoolExecutor(_WORKERS, thread_name_prefix="inspector")
        self._waiting = 0
        self.counts = counts or Inspections()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse, or pass on with the body as it came."""
        if scope["type"] != "http" or self._detector.policy.mode is not Mode.BLOCK:
            await self._app(scope, receive, send)
            return
        body = _Body(receive)
        await body.read(BODY_LIMIT, self._body_patience)
        if await self._blocked(scope, body.text()):
            self.counts.refused += 1
            scope[INCIDENT_KEY] = secrets.token_hex(6)
            await refuse(send, "request", scope[INCIDENT_KEY])
            return
        await self._app(scope, body.again, send)

    async def _blocked(self, scope: Scope, body: bytes) -> bool:
        if self._waiting >= 64 * _WORKERS:  # the detector hangs: do not pile up behind it
            self.counts.note_late()
            return False
        self._waiting += 1
        try:
            request = request_of(scope, body, self._trusted)
            loop = asyncio.get_running_loop()
            judged = loop.run_in_executor(self._workers, self._detector.check, request)
            done, _ = await asyncio.wait({judged}, timeout=self._patience)
            if not done:
                self.counts.note_late()
                judged.add_done_callback(_forget)
                return False
            return judged.result().action is Action.BLOCK
        except Exception as error:
            self.counts.note_error(error)
            return False
        finally:
            self._waiting -= 1


def _forget(judged: asyncio.Future[Verdict]) -> None:
    """Take note of a late verdict's error, so that nobody warns that it was lost."""
    if not judged.cancelled():
        judged.exception()


class _Body:
    """Reads the beginning of a body, and gives it to the application again."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._read: deque[Message] = deque()
        self._next: asyncio.Task[Message] | None = None

    async def read(self, limit: int, patience: float) -> None:
        """Read until the end, the limit, or the end of the patience."""
        loop = asyncio.get_running_loop()
        deadline, size = loop.time() + patience, 0
        while size < limit:
            self._next = asyncio.ensure_future(self._call())
            done, _ = await asyncio.wait({self._next}, timeout=max(0.0, deadline - loop.time()))
            if not done:
                return  # whoever asks next waits for this one
            message, self._next = self._next.result(), None
            self._read.append(message)
            size += len(message.get("body", b""))
            if message["type"] != "http.request" or not message.get("more_body", False):
                return

    def text(self) -> bytes:
        """What was read of the body."""
        return b"".join(m.get("body", b"") for m in self._read)[:BODY_LIMIT]

    async def again(self) -> Message:
        """The messages that were read, then those that follow."""
        if self._read:
            return self._read.popleft()
        if self._next is not None:
            message, self._next = await self._next, None
            return message
        return await self._receive()

    async def _call(self) -> Message:
        return await self._receive()
