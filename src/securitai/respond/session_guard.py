"""ASGI middleware that refuses the requests of blocked sessions."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from securitai.respond.blocklist import StoreBlocklist
from securitai.respond.refusal import refuse

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
ASGIApp = Callable[[Scope, Receive, Send], Awaitable[None]]

_log = logging.getLogger(__name__)


class SessionGuard:
    """Answers 403 to sessions that are blocked; passes everything else on untouched.

    When the blocklist raises, the request passes and ``errors`` rises.
    """

    def __init__(self, app: ASGIApp, blocklist: StoreBlocklist) -> None:
        self._app = app
        self._blocklist = blocklist
        self.refused = 0
        self.errors = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse, or pass on."""
        incident = self._incident(scope) if scope["type"] == "http" else None
        if incident is None:
            await self._app(scope, receive, send)
            return
        self.refused += 1
        await refuse(send, "session", incident)

    def _incident(self, scope: Scope) -> str | None:
        cookies = [v for k, v in scope["headers"] if k.lower() == b"cookie"]
        if not cookies:
            return None
        try:
            return self._blocklist.blocked_session(b"; ".join(cookies).decode("utf-8", "replace"))
        except Exception as error:
            self.errors += 1
            if self.errors == 1 or self.errors % 1000 == 0:
                _log.warning(
                    "the blocklist failed, requests pass (%d so far): %r", self.errors, error
                )
            return None
