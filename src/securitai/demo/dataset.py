"""Drive the shop in-process, as fast as the machine can: a labelled access log in seconds."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import unquote

from starlette.types import ASGIApp, Message

from securitai.demo.crowd import SHOPPERS, Crowd
from securitai.demo.logger import LABEL_HEADER, RequestLogger
from securitai.demo.sessions import Sessions
from securitai.demo.shop import make_app
from securitai.demo.sinks import CsvSink
from securitai.demo.steps import Outgoing

START = 1_767_600_000_000  # when the simulated clock starts, in ms
RATE = 100.0  # simulated requests a minute


class SeededClock:
    """Milliseconds that go on by random steps, as requests arrive."""

    def __init__(self, seed: int, rate: float = RATE) -> None:
        self._rng = Random(f"clock {seed}")
        self._mean = rate / 60_000
        self._now = START

    def __call__(self) -> int:
        """The time of the next request."""
        self._now += 1 + int(self._rng.expovariate(self._mean))
        return self._now


def write_dataset(
    path: Path,
    *,
    requests: int,
    seed: int = 1,
    attack_share: float = 0.5,
    header_share: float = 0.0,
    progress: Callable[[], Any] | None = None,
) -> int:
    """Write rows of (log entry, label); returns how many of them are malicious.

    The same arguments give the same bytes; ``path`` appears when all rows are there. No request comes twice. ``progress``
    is called after each row. Memory grows by some 100 bytes a request.
    """
    crowd = Crowd(
        seed=seed,
        attack_share=attack_share,
        header_share=header_share,
        unique=True,
        attackers=SHOPPERS,
        visits=1,
    )
    tokens = Random(f"tokens {seed}")
    part = path.with_name(f"{path.name}.part")
    sink = CsvSink(part, flush=False, append=False)
    attacks = 0

    def logger(app: ASGIApp) -> ASGIApp:
        return RequestLogger(app, sinks=(sink,), clock=SeededClock(seed))

    app = make_app(
        logger=logger, sessions=Sessions(token=lambda: f"{tokens.getrandbits(128):032x}")
    )

    async def drive() -> None:
        nonlocal attacks
        for _ in range(requests):
            visitor, outgoing = crowd.next()
            attacks += outgoing.label
            _, cookies = await send_in_process(app, outgoing)
            visitor.heard(cookies)
            if progress is not None:
                progress()

    try:
        asyncio.run(drive())
        sink.close()
        part.replace(path)
    finally:
        sink.close()
        part.unlink(missing_ok=True)
    return attacks


async def send_in_process(app: ASGIApp, request: Outgoing) -> tuple[int, list[str]]:
    """Send a request straight into an ASGI application; returns status and cookies set."""
    status, cookies = 0, list[str]()
    messages: list[Message] = [{"type": "http.request", "body": request.body, "more_body": False}]

    async def receive() -> Message:
        return messages.pop() if messages else {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        nonlocal status
        if message["type"] == "http.response.start":
            status = message["status"]
            cookies.extend(v.decode("latin-1") for k, v in message["headers"] if k == b"set-cookie")

    await app(scope_of(request), receive, send)
    return status, cookies


def scope_of(request: Outgoing) -> dict[str, Any]:
    """The ASGI scope that a server would make of the request; names it as uvicorn does."""
    raw_path, _, query = request.target.encode("ascii").partition(b"?")
    headers = [(k.lower().encode("latin-1"), v.encode("latin-1")) for k, v in request.headers]
    if request.label:
        headers.append((LABEL_HEADER, b"1"))
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "server": ("127.0.0.1", 80),
        "client": (request.client, 40_000),
        "scheme": "http",
        "method": request.method,
        "root_path": "",
        "path": unquote(raw_path.decode("ascii")),
        "raw_path": raw_path,
        "query_string": query,
        "headers": headers,
        "state": {},
    }
