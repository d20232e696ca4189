"""The answer to a request that is refused."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import msgspec


async def refuse(
    send: Callable[[MutableMapping[str, Any]], Awaitable[None]], what: str, incident: str
) -> None:
    """403 with the number of the incident, by which the owner finds what happened."""
    body = msgspec.json.encode({"error": f"this {what} is blocked", "incident": incident})
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(body)).encode()),
        (b"cache-control", b"no-store"),
    ]
    await send({"type": "http.response.start", "status": 403, "headers": headers})
    await send({"type": "http.response.body", "body": body})
