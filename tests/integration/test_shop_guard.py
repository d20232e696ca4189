"""Blocking an address in front of a shop that is being visited."""

from __future__ import annotations

import asyncio
import socket
from functools import partial

import uvicorn

from securitai.decide import Mode
from securitai.demo.logger import RequestLogger
from securitai.demo.shop import make_app
from securitai.demo.wire import exchange
from securitai.guard import Guard, MemoryBlocklist
from securitai.request import Request

LOOPBACK = ("127.0.0.1",)


class Site:
    """A shop with a guard and a logger, as ``securitai up`` runs it."""

    def __init__(self) -> None:
        self.rows: list[Request] = []
        self.blocklist = MemoryBlocklist()
        self.mode = Mode.BLOCK
        app = make_app(
            logger=partial(
                RequestLogger,
                sinks=[lambda request, label: self.rows.append(request)],
                trusted_proxies=LOOPBACK,
            ),
            guard=partial(
                Guard,
                blocklist=self.blocklist,
                mode=lambda: self.mode,
                trusted_proxies=LOOPBACK,
            ),
        )
        self.socket = socket.socket()
        self.socket.bind(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.server = uvicorn.Server(
            uvicorn.Config(app, log_level="error", proxy_headers=False, lifespan="off")
        )

    async def __aenter__(self) -> Site:
        self.task = asyncio.create_task(self.server.serve(sockets=[self.socket]))
        while not self.server.started:
            await asyncio.sleep(0.01)
        return self

    async def __aexit__(self, *_: object) -> None:
        self.server.should_exit = True
        await self.task
        self.socket.close()

    async def visit(self, client: str) -> int:
        headers = (("Host", "shop.example"), ("X-Forwarded-For", client))
        return (await exchange("127.0.0.1", self.port, "GET", "/cart", headers=headers)).status


def test_a_block_is_in_force_at_once_ends_and_is_logged() -> None:
    async def story() -> tuple[list[int], list[tuple[str | None, int | None]]]:
        async with Site() as site:
            statuses = [await site.visit("203.0.113.9")]
            decision = site.blocklist.block("203.0.113.0/24", seconds=600)
            statuses += [await site.visit("203.0.113.9"), await site.visit("198.51.100.1")]
            site.mode = Mode.OBSERVE
            statuses.append(await site.visit("203.0.113.9"))
            site.mode = Mode.BLOCK
            statuses.append(await site.visit("203.0.113.9"))
            site.blocklist.unblock(decision)
            statuses.append(await site.visit("203.0.113.9"))
            return statuses, [(row.client, row.status) for row in site.rows]

    statuses, logged = asyncio.run(story())

    assert statuses == [200, 403, 200, 200, 403, 200]
    assert [status for _, status in logged] == statuses
    assert [client for client, _ in logged].count("198.51.100.1") == 1
