from __future__ import annotations

import asyncio
import json
import logging
from typing import Any

import pytest

from securitai.decide import Mode
from securitai.guard import Guard, MemoryBlocklist
from tests.unit.demo.asgi import PEER, ask, scope


async def _app(scope: Any, receive: Any, send: Any) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"hello"})


def _blocking(network: str = PEER) -> MemoryBlocklist:
    blocklist = MemoryBlocklist()
    blocklist.block(network, id="d1")
    return blocklist


def test_a_blocked_address_gets_403_with_the_incident_and_nothing_else() -> None:
    status, fields, body = ask(Guard(_app, _blocking()))

    assert status == 403
    assert fields["content-type"] == "application/json"
    assert json.loads(body) == {"error": "this address is blocked", "incident": "d1"}


def test_others_pass_untouched() -> None:
    guard = Guard(_app, _blocking())

    assert ask(guard, client="198.51.100.8") == (200, {}, b"hello")
    assert ask(guard, client=None)[0] == 200
    assert (guard.refused, guard.errors) == (0, 0)


def test_a_decision_is_in_force_with_the_next_request() -> None:
    blocklist = MemoryBlocklist()
    guard = Guard(_app, blocklist)

    before = ask(guard)[0]
    decision = blocklist.block(PEER)
    during = ask(guard)[0]
    blocklist.unblock(decision)

    assert (before, during, ask(guard)[0], guard.refused) == (200, 403, 200, 1)


def test_observe_mode_blocks_nothing_and_block_mode_blocks() -> None:
    mode = Mode.OBSERVE
    guard = Guard(_app, _blocking("0.0.0.0/0"), mode=lambda: mode)

    observed = {ask(guard, client=f"198.51.100.{n}")[0] for n in range(50)}
    mode = Mode.BLOCK
    blocked = {ask(guard, client=f"198.51.100.{n}")[0] for n in range(50)}
    mode = Mode.OBSERVE

    assert (observed, blocked) == ({200}, {403})
    assert ask(guard)[0] == 200
    assert ask(Guard(_app, _blocking(), mode=Mode.OBSERVE))[0] == 200


def test_the_allow_list_is_checked_first() -> None:
    class Everybody:
        def blocked(self, address: str) -> str | None:
            raise AssertionError("was asked about an allowed address")

    guard = Guard(_app, Everybody(), allow=["198.51.100.0/24"])

    assert ask(guard)[0] == 200
    assert guard.errors == 0


def test_requests_pass_when_the_blocklist_fails_and_failures_are_counted(
    caplog: pytest.LogCaptureFixture,
) -> None:
    class Broken:
        def blocked(self, address: str) -> str | None:
            raise OSError("database is locked")

    guard = Guard(_app, Broken())
    with caplog.at_level(logging.WARNING):
        statuses = [ask(guard)[0] for _ in range(3)]

    assert (statuses, guard.errors) == ([200] * 3, 3)
    assert caplog.text.count("database is locked") == 1


def test_behind_a_trusted_proxy_the_client_is_blocked_and_not_the_proxy() -> None:
    guard = Guard(_app, _blocking("203.0.113.9"), trusted_proxies=["127.0.0.1"])
    bad, good = (("X-Forwarded-For", "203.0.113.9"),), (("X-Forwarded-For", "203.0.113.10"),)

    assert ask(guard, headers=bad, client="127.0.0.1")[0] == 403
    assert ask(guard, headers=good, client="127.0.0.1")[0] == 200
    assert ask(guard, headers=bad, client="198.51.100.8")[0] == 200


def test_a_websocket_is_closed_and_lifespan_passes() -> None:
    sent: list[Any] = []
    seen: list[str] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        seen.append(scope["type"])

    async def send(message: Any) -> None:
        sent.append(message)

    guard = Guard(app, _blocking())
    asyncio.run(guard({**scope(), "type": "websocket"}, None, send))  # type: ignore[arg-type]
    asyncio.run(guard({"type": "lifespan"}, None, send))  # type: ignore[arg-type]

    assert sent == [{"type": "websocket.close", "code": 1008}]
    assert seen == ["lifespan"]
