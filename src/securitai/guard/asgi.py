"""ASGI middleware that refuses requests from blocked addresses."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any

from securitai.decide import Mode
from securitai.guard.blocklist import Blocklist
from securitai.guard.client import client_address, parse_address, parse_networks
from securitai.respond.refusal import refuse

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
ASGIApp = Callable[[Scope, Receive, Send], Awaitable[None]]

_log = logging.getLogger(__name__)


class Guard:
    """Stands before an ASGI application and answers 403 to blocked addresses.

    ``allow`` (addresses, networks) is checked first, always. In
    ``Mode.OBSERVE`` nothing is ever blocked; ``mode`` may be a function, so
    that it can be changed while the server runs. Each request asks anew: a
    decision is in force as soon as the blocklist knows of it. When the
    blocklist (or ``mode``) raises, the request passes and ``errors`` rises.
    ``refused`` counts what was answered with 403. The client's address is the
    peer's, or comes from ``X-Forwarded-For`` where the peer is one of
    ``trusted_proxies``.
    """

    def __init__(
        self,
        app: ASGIApp,
        blocklist: Blocklist,
        *,
        mode: Mode | Callable[[], Mode] = Mode.BLOCK,
        allow: Iterable[str] = (),
        trusted_proxies: Iterable[str] = (),
    ) -> None:
        self._app = app
        self._blocklist = blocklist
        self._mode = mode
        self._allow = parse_networks(allow)
        self._trusted = parse_networks(trusted_proxies)
        self.refused = 0
        self.errors = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse, or pass on untouched."""
        incident = self._incident(scope) if scope["type"] in {"http", "websocket"} else None
        if incident is None:
            await self._app(scope, receive, send)
            return
        self.refused += 1
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
            return
        await refuse(send, "address", incident)

    def _incident(self, scope: Scope) -> str | None:
        try:
            address = client_address(scope, self._trusted)
            parsed = parse_address(address or "")
            if address is None or (parsed and any(parsed in n for n in self._allow)):
                return None
            mode = self._mode() if callable(self._mode) else self._mode
            return self._blocklist.blocked(address) if mode is Mode.BLOCK else None
        except Exception as error:
            self.errors += 1
            if self.errors == 1 or self.errors % 1000 == 0:
                _log.warning(
                    "the blocklist failed, requests pass (%d so far): %r", self.errors, error
                )
            return None
