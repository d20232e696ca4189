"""The shop's logger: each request becomes a log entry and a label."""

from __future__ import annotations

import hmac
import logging
import time
from collections.abc import Callable, Iterable

import msgspec
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from securitai.demo.shop_context import ROUTE_KEY
from securitai.guard.client import parse_networks
from securitai.guard.reading import request_of
from securitai.request import Request

Sink = Callable[[Request, int | None], None]
"""Takes a logged request and its label (1 malicious, 0 normal, None unknown).

May raise; the shop goes on.
"""

LABEL_HEADER = b"attack"
KEY_HEADER = b"attack-key"
BODY_LIMIT = 65_536  # bytes of a request's body that are logged
RESPONSE_LIMIT = 512  # bytes of a response's body that are logged

_log = logging.getLogger(__name__)


class RequestLogger:
    """ASGI middleware that records every HTTP request, once its answer has gone out.

    The ``attack`` header, by which the traffic generator says what it sends, is
    taken away before the application or any sink sees the request: it becomes
    the label, and a request without it counts as normal. With a ``key``, only
    requests that carry it in ``attack-key`` are the generator's; those of all
    other clients have no label, whatever they say. ``clock`` gives milliseconds since the epoch. The client's address
    is the peer's, or comes from ``X-Forwarded-For`` where the peer is one of
    ``trusted_proxies``. ``failures`` counts what sinks raised.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        sinks: Iterable[Sink] = (),
        trusted_proxies: Iterable[str] = (),
        key: str | None = None,
        clock: Callable[[], int] | None = None,
        response_limit: int = RESPONSE_LIMIT,
    ) -> None:
        self._app = app
        self._sinks = tuple(sinks)
        self._trusted = parse_networks(trusted_proxies)
        self._key = None if key is None else key.encode("latin-1")
        self._clock = clock or (lambda: time.time_ns() // 1_000_000)
        self._response_limit = response_limit
        self.failures = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, listen, and log."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        label, headers = _take_label(scope["headers"], self._key)
        scope = {**scope, "headers": headers}
        record = _Recording(receive, send, self._response_limit)
        arrived = self._clock()
        try:
            await self._app(scope, record.receive, record.send)
        except Exception:
            record.status = record.status or 500
            raise
        finally:
            self._publish(self._request(scope, record, arrived), label)

    def _request(self, scope: Scope, record: _Recording, arrived: int) -> Request:
        request = request_of(scope, bytes(record.body), self._trusted)
        return msgspec.structs.replace(
            request,
            timestamp=arrived,
            status=record.status,
            route=scope.get(ROUTE_KEY),
            response=record.response.decode("utf-8", "replace") or None,
        )

    def _publish(self, request: Request, label: int | None) -> None:
        for sink in self._sinks:
            try:
                sink(request, label)
            except Exception as error:
                self.failures += 1
                if self.failures == 1 or self.failures % 1000 == 0:
                    _log.warning("a log sink failed (%d times so far): %r", self.failures, error)


class _Recording:
    """Listens to one exchange; keeps the beginning of what goes by."""

    def __init__(self, receive: Receive, send: Send, response_limit: int) -> None:
        self._receive = receive
        self._send = send
        self._limit = response_limit
        self.body = bytearray()
        self.response = bytearray()
        self.status: int | None = None
        self._more = True

    async def receive(self) -> Message:
        message = await self._receive()
        self._more = bool(message.get("more_body", False))
        if message["type"] == "http.request":
            _keep(self.body, message.get("body", b""), BODY_LIMIT)
        return message

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            while self._more and len(self.body) < BODY_LIMIT:  # a body that nobody asked for
                await self.receive()
        elif message["type"] == "http.response.body":
            _keep(self.response, message.get("body", b""), self._limit)
        await self._send(message)


def _keep(kept: bytearray, part: bytes, limit: int) -> None:
    kept += part[: max(limit - len(kept), 0)]


def _take_label(
    headers: Iterable[tuple[bytes, bytes]], key: bytes | None
) -> tuple[int | None, list[tuple[bytes, bytes]]]:
    label, known, rest = 0, key is None, []
    for name, value in headers:
        lowered = name.lower()
        if lowered == LABEL_HEADER:
            label |= value.strip().lower() not in {b"", b"0", b"false"}
        elif lowered == KEY_HEADER and key is not None:
            known |= hmac.compare_digest(value, key)
        else:
            rest.append((name, value))
    return (label if known else None), rest
