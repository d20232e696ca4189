"""Ask an ASGI application without a server."""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import unquote

PEER = "198.51.100.7"


def scope(
    method: str = "GET",
    target: str = "/",
    headers: tuple[tuple[str, str], ...] = (),
    client: str | None = PEER,
) -> dict[str, Any]:
    raw_path, _, query = target.encode("latin-1").partition(b"?")
    return {
        "type": "http",
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": unquote(raw_path.decode("latin-1")),
        "raw_path": raw_path,
        "query_string": query,
        "root_path": "",
        "headers": [(k.lower().encode(), v.encode("latin-1")) for k, v in headers],
        "client": (client, 1234) if client else None,
        "server": ("127.0.0.1", 80),
    }


def ask(
    app: Any,
    method: str = "GET",
    target: str = "/",
    *,
    headers: tuple[tuple[str, str], ...] = (),
    body: bytes = b"",
    client: str | None = PEER,
) -> tuple[int, dict[str, str], bytes]:
    """Status, header fields and body of the answer."""
    parts = [body[i : i + 10_000] for i in range(0, len(body), 10_000)] or [b""]
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        if not parts:
            return {"type": "http.disconnect"}
        part = parts.pop(0)
        return {"type": "http.request", "body": part, "more_body": bool(parts)}

    async def send(message: Any) -> None:
        sent.append(dict(message))

    asyncio.run(app(scope(method, target, headers, client), receive, send))
    fields = {k.decode(): v.decode("latin-1") for k, v in sent[0]["headers"]}
    return sent[0]["status"], fields, b"".join(m.get("body", b"") for m in sent[1:])
