"""``securitai up``: everything together, on real sockets, with the traffic generator."""

import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from securitai import config
from securitai.api.meter import LiveDetector
from securitai.api.serve import listen
from securitai.cli.up import Up, running
from securitai.testing import FixedScorer
from securitai.verdict import Category
from tests.unit.model import lstm_artifact

WORDS = dict.fromkeys(
    ("'", "%27", "script", "passwd", "$ne", "SELECT", "DOCTYPE", "${", "../"), 0.97
)


def settings(folder: Path, **options: Any) -> config.Settings:
    base = {"port": 0, "shop_port": 0, "db": str(folder / "up.db"), "rate": 3000.0}
    return config.load(environ={}, options=base | options)


def detector() -> LiveDetector:
    return LiveDetector(FixedScorer(WORDS, category=Category.SQLI))


def until(fact: Callable[[], Any], seconds: float = 30.0) -> Any:
    """Wait for a fact to become true."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = fact()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError("it never became true")


@pytest.fixture(scope="module")
def up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Up]:
    with running(settings(tmp_path_factory.mktemp("up")), detector=detector()) as everything:
        yield everything


@pytest.fixture(scope="module")
def client(up: Up) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=up.url, timeout=30) as opened:
        made = opened.post("/api/login", json={"name": "admin", "password": up.password})
        opened.headers["X-CSRF-Token"] = made.json()["csrf"]
        yield opened


def an_attack(client: httpx.Client) -> dict[str, Any]:
    def look() -> Any:
        return client.get("/api/events?action=malicious&truth=attack&limit=1").json()["events"]

    return dict(until(look)[0])


def test_traffic_becomes_verdicts_with_the_truth_beside_them(client: httpx.Client) -> None:
    event = an_attack(client)

    assert event["source"] == "shop"
    assert event["truth"] == "attack"
    assert event["country"] is None or len(event["country"]) == 2
    assert until(lambda: client.get("/api/events?truth=normal&limit=1").json()["events"])
    wire = client.get(f"/api/events/{event['id']}").json()["wire"]
    assert "attack: 1" not in wire
    assert "attack-key" not in wire


def test_what_a_person_sends_to_the_shop_has_no_label_of_the_traffic(
    up: Up, client: httpx.Client
) -> None:
    headers = {"User-Agent": "typed by hand", "attack": "0"}
    httpx.get(up.shop_url + "/search?q=typed' OR 1=1 --", headers=headers)

    found = until(lambda: client.get("/api/events?text=typed&limit=5").json()["events"])

    assert [(event["truth"], event["action"]) for event in found] == [(None, "flag")]


def test_the_shop_refuses_a_blocked_address_until_that_is_undone(
    up: Up, client: httpx.Client
) -> None:
    address = an_attack(client)["client"]

    def shop() -> int:
        return httpx.get(up.shop_url, headers={"X-Forwarded-For": address}).status_code

    before = shop()
    made = client.post("/api/decisions", json={"value": address, "seconds": 60}).json()
    refused = until(lambda: shop() == 403, 1.0)
    client.delete(f"/api/decisions/{made['id']}")

    assert before != 403
    assert refused
    assert until(lambda: shop() != 403, 1.0)


def test_the_shop_refuses_a_blocked_session(up: Up, client: httpx.Client) -> None:
    with httpx.Client(
        base_url=up.shop_url, headers={"X-Forwarded-For": "198.51.100.77"}
    ) as shopper:
        shopper.cookies.set("sid", "a-cookie-of-my-own")
        shopper.get("/search?q=mine")

        def mine() -> Any:
            return client.get("/api/events?client=198.51.100.77").json()["events"]

        session = until(mine)[0]["session"]
        client.post("/api/decisions", json={"kind": "session", "value": session, "seconds": 60})
        blocked = shopper.get("/")
        other = httpx.get(up.shop_url, headers={"X-Forwarded-For": "198.51.100.77"})

    assert blocked.status_code == 403
    assert other.status_code != 403


def test_in_block_mode_attackers_are_banned_and_in_observe_mode_nobody_is(
    up: Up, client: httpx.Client
) -> None:
    observed = client.get("/api/decisions").json()
    before = [d for d in observed if d["person"] == "securitai"]
    client.post("/api/replays", json={"days": 1})
    armed = client.put("/api/policy/mode", json={"mode": "block"})

    def banned() -> list[str]:
        found = client.get("/api/decisions?active=true").json()
        return [d["value"] for d in found if d["person"] == "securitai"]

    address = until(banned)[0]
    refused = httpx.get(up.shop_url, headers={"X-Forwarded-For": address}).status_code
    client.put("/api/policy/mode", json={"mode": "observe"})

    def passes() -> bool:
        return httpx.get(up.shop_url, headers={"X-Forwarded-For": address}).status_code != 403

    assert before == []
    assert (armed.status_code, refused) == (200, 403)
    assert until(passes, 1.0)


def test_in_block_mode_the_malicious_request_itself_is_refused(
    up: Up, client: httpx.Client
) -> None:
    def shop(target: str, client: str = "198.51.100.88") -> httpx.Response:
        return httpx.get(up.shop_url + target, headers={"X-Forwarded-For": client})

    observed = shop("/search?q=passwd").status_code
    client.post("/api/replays", json={"days": 1})
    client.put("/api/policy/mode", json={"mode": "block"})
    refused = until(lambda: (a := shop("/search?q=passwd")).status_code == 403 and a)
    passed = shop("/search?q=shoes", "198.51.100.89").status_code
    status = client.get("/api/status").json()
    client.put("/api/policy/mode", json={"mode": "observe"})
    incident = refused.json()["incident"]

    def found() -> Any:
        return client.get(f"/api/events?text={incident}").json()["events"]

    (event,) = until(found)
    assert (observed, passed) == (200, 200)
    assert refused.json()["error"] == "this request is blocked"
    assert (event["action"], event["status"], event["client"]) == ("block", 403, "198.51.100.88")
    assert (status["refused"] > 0, status["unchecked"]) == (True, 0)
    assert until(lambda: shop("/search?q=passwd").status_code == 200, 2.0)


def test_flagged_requests_are_pushed(client: httpx.Client) -> None:
    seen: list[str] = []
    with client.stream("GET", "/api/live") as stream:
        for line in stream.iter_lines():
            if line.startswith("event: "):
                seen.append(line.removeprefix("event: "))
            if {"state", "tick", "event"} <= set(seen):
                break

    assert seen[0] == "state"


def test_the_greeting_names_what_one_needs(up: Up) -> None:
    text = "\n".join(up.greeting())

    assert up.url in text
    assert up.shop_url in text
    assert str(up.password) in text


def test_the_password_is_made_once_and_nothing_is_lost(up: Up, tmp_path: Path) -> None:
    before = set(threading.enumerate())
    with running(settings(tmp_path), detector=detector()) as first:
        until(lambda: first.runtime.services.store.events.last_id() > 20)
        password = first.password
    with running(settings(tmp_path), traffic=False, detector=detector()) as second:
        stored = second.runtime.services.store.events.last_id()
        again = second.password
    with running(
        settings(tmp_path), traffic=False, reset_password=True, detector=detector()
    ) as third:
        reset = third.password

    assert password is not None
    assert again is None
    assert reset not in (None, password)
    assert stored > 20
    assert set(threading.enumerate()) <= before


def test_a_port_in_use_is_one_sentence_and_an_exit_code(tmp_path: Path) -> None:
    with listen("127.0.0.1", 0) as taken:
        port = taken.getsockname()[1]
        done = command(tmp_path, "--port", str(port), "--model", str(artifact(tmp_path)))
        output, errors = done.communicate(timeout=60)

    assert done.returncode == 78
    assert errors.count("\n") == 1
    assert f"port {port} on 127.0.0.1 cannot be used" in errors
    assert output == ""


def test_ctrl_c_stops_everything_cleanly(tmp_path: Path) -> None:
    process = command(tmp_path, "--port", "0", "--rate", "6000", "--model", str(artifact(tmp_path)))
    assert process.stdout is not None
    url = ""
    for line in process.stdout:
        found = re.match(r"SecuritAI\s+(http://\S+)", line)
        url = found[1] if found else url
        if line.startswith("Ctrl-C"):
            break
    answer = httpx.get(f"{url}/metrics")

    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)

    assert answer.status_code == 200
    assert process.returncode == 0, errors
    assert errors == "stopped; everything that was read is stored\n"


def artifact(folder: Path) -> Path:
    """A tiny model on disk; what it says does not matter here."""
    target = folder / "model"
    target.mkdir()
    return lstm_artifact.write(target).path


def command(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [
            sys.executable,
            "-m",
            "securitai",
            "up",
            "--shop-port",
            "0",
            "--db",
            str(folder / "a.db"),
            *arguments,
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
