from __future__ import annotations

import asyncio
import socket

import pytest

from securitai.demo import traffic
from securitai.demo.crowd import TrafficKind
from securitai.demo.target import Target
from securitai.demo.traffic import TrafficPlan, TrafficReport, run_traffic
from securitai.errors import ConfigError, SourceError

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


async def _run(
    plan: TrafficPlan, stop: asyncio.Event | None = None
) -> tuple[TrafficReport, list[bytes]]:
    got: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        got.append(await reader.read(65_536))
        writer.write(OK)
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        target = Target("127.0.0.1", server.sockets[0].getsockname()[1], "127.0.0.1")
        report = await run_traffic(target, plan, stop=stop)
    return report, got


def test_as_many_requests_go_out_as_were_asked_for() -> None:
    report, got = asyncio.run(_run(TrafficPlan(rate=60_000, requests=40, attack_share=0.5)))

    assert (report.sent, len(got), report.failed, report.statuses[200]) == (40, 40, 0, 40)
    assert report.malicious == sum(b"\r\nattack: 1\r\n" in request for request in got) > 0
    assert "40 requests in" in report.summary()


def test_normal_traffic_carries_no_label_and_forwarded_addresses_only_if_told() -> None:
    plan = TrafficPlan(kind=TrafficKind.NORMAL, rate=60_000, requests=20)
    _, plain = asyncio.run(_run(plan))
    _, forwarded = asyncio.run(
        _run(TrafficPlan(kind=TrafficKind.NORMAL, rate=60_000, requests=20, forwarded=True))
    )

    assert not any(b"\r\nattack:" in request or b"X-Forwarded-For" in request for request in plain)
    assert all(b"\r\nX-Forwarded-For: " in request for request in forwarded)


def test_every_request_carries_the_key_of_the_plan() -> None:
    _, got = asyncio.run(_run(TrafficPlan(rate=60_000, requests=20, key="s3cret")))

    assert len(got) == 20
    assert all(b"\r\nattack-key: s3cret\r\n" in request for request in got)


def test_the_run_ends_after_its_duration() -> None:
    report, _ = asyncio.run(_run(TrafficPlan(rate=1200, duration=0.5)))

    assert 0 < report.sent < 40


def test_the_run_ends_when_it_is_told_to() -> None:
    async def run() -> TrafficReport:
        stop = asyncio.Event()
        asyncio.get_running_loop().call_later(0.2, stop.set)
        return (await _run(TrafficPlan(rate=600), stop))[0]

    assert asyncio.run(run()).sent < 20


def test_a_server_that_is_not_there_ends_the_run_with_an_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(traffic, "RETRY", 0.01)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        target = Target("127.0.0.1", free.getsockname()[1], "127.0.0.1")
        report = TrafficReport()

        with pytest.raises(SourceError, match="is the server up"):
            asyncio.run(run_traffic(target, TrafficPlan(rate=60_000), report=report))

    assert report.failed >= traffic.NEVER_UP
    assert "without an answer" in report.summary()


@pytest.mark.parametrize("rate", [0, -1, 1e9, float("nan")])
def test_a_rate_that_cannot_be_is_refused(rate: float) -> None:
    with pytest.raises(ConfigError, match="rate"):
        TrafficPlan(rate=rate)
