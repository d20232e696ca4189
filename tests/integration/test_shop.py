"""The shop on a real server, and real traffic to it."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from securitai.demo.sinks import CsvSink
from securitai.demo.wire import exchange
from securitai.request import Request

ODD_TARGETS = (
    "/products/17'%20or%201=1",
    "/a//b/../../etc/passwd",
    "/..;/..;/%2e%2e/%252e%252e/x",
    "/%zz%?q=%&&==;'\"<>{}|\\^`",
    "/search?q=<script>alert(1)</script>#frag",
    "/?a=1?b=2?",
    "//double//slash",
    "/%00%ff%fe",
)


class Shop:
    def __init__(self, folder: Path) -> None:
        self.log, self.jsonl = folder / "access.csv", folder / "access.jsonl"
        command = ["shop", "--port", "0", "--log", str(self.log), "--jsonl", str(self.jsonl)]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "securitai", *command, "--trust-proxy", "127.0.0.1"],
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
        )
        assert self.process.stderr is not None
        line = self.process.stderr.readline()
        found = re.search(r"127\.0\.0\.1:(\d+)", line)
        assert found is not None, line
        self.port = int(found.group(1))

    def requests(self) -> list[Request]:
        return [Request.from_json(line) for line in self.jsonl.read_text().splitlines()]

    def close(self) -> int:
        self.process.send_signal(signal.SIGINT)
        code = self.process.wait(timeout=20)
        assert self.process.stderr is not None
        self.process.stderr.close()
        return code


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    shop = Shop(tmp_path)
    try:
        yield shop
    finally:
        with contextlib.suppress(ProcessLookupError):
            shop.process.kill()
        shop.process.wait()
        if shop.process.stderr is not None:
            shop.process.stderr.close()


def _traffic(shop: Shop, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [
            sys.executable,
            "-m",
            "securitai",
            "traffic",
            *options,
            "--target",
            f"http://127.0.0.1:{shop.port}",
        ],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_odd_targets_arrive_as_they_were_sent(shop: Shop) -> None:
    async def send() -> None:
        for target in ODD_TARGETS:
            await exchange("127.0.0.1", shop.port, "GET", target, headers=(("Host", "x"),))

    asyncio.run(send())

    assert [request.target for request in shop.requests()] == list(ODD_TARGETS)
    assert shop.close() == 0


def test_traffic_is_logged_with_its_labels_and_its_clients(shop: Shop) -> None:
    run = _traffic(
        shop,
        "mixed",
        "--rate",
        "6000",
        "--requests",
        "150",
        "--attack-share",
        "0.5",
        "--simulate-clients",
    )

    assert run.returncode == 0, run.stderr
    assert "150 requests in" in run.stderr
    requests = shop.requests()
    assert len(requests) == 150
    assert not any(request.header("attack") for request in requests)
    assert all(request.client == request.header("x-forwarded-for") for request in requests)
    labels = [line.rpartition(",")[2] for line in shop.log.read_text().splitlines()[1:]]
    assert 40 < labels.count("1") < 110
    assert labels.count("0") + labels.count("1") == 150


def test_traffic_stops_cleanly_on_ctrl_c(shop: Shop) -> None:
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "securitai",
            "traffic",
            "inject",
            "--rate",
            "1200",
            "--target",
            f"http://127.0.0.1:{shop.port}",
        ],
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    with process.stderr as stderr:
        assert stderr.read(8)
        process.send_signal(signal.SIGINT)
        rest = stderr.read()

    assert process.wait(timeout=20) == 0
    assert "malicious" in rest
    assert "Traceback" not in rest


def test_a_served_request_is_logged_like_one_in_process(shop: Shop, tmp_path: Path) -> None:
    headers = (("Host", "shop.example"), ("User-Agent", "tester"), ("attack", "1"))
    asyncio.run(exchange("127.0.0.1", shop.port, "GET", "/search?q='", headers=headers))

    request = shop.requests()[0]
    sink = CsvSink(tmp_path / "again.csv")
    sink(request, 1)
    sink.close()

    assert (tmp_path / "again.csv").read_text() == shop.log.read_text()
    assert json.loads(shop.jsonl.read_text())["source"] == {
        "remoteAddress": "127.0.0.1",
        "userAgent": "tester",
    }
