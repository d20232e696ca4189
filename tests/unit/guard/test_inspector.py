"""Block mode refuses the malicious request itself; observe mode never does; failures let pass."""

import asyncio
import threading
import time
from collections.abc import Iterable
from typing import Any

import msgspec
import pytest

from securitai.decide import Mode, Policy
from securitai.detector import Detector
from securitai.guard.inspector import BODY_LIMIT, Inspections, Inspector
from securitai.guard.reading import INCIDENT_KEY
from securitai.request import Request
from securitai.testing import FixedScorer
from securitai.verdict import Verdict


class Echo:
    """An application that reads the whole body and answers with it."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        body, more = b"", True
        while more:
            message = await receive()
            body += message.get("body", b"")
            more = message.get("more_body", False)
        self.bodies.append(body)
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": body})


def detector(mode: Mode = Mode.BLOCK, **policy: Any) -> Detector:
    return Detector(FixedScorer({"attack": 0.9}), Policy(mode=mode, **policy))


async def exchange(
    inspector: Inspector,
    target: str = "/a",
    parts: Iterable[bytes] = (b"",),
    client: str = "192.0.2.1",
    headers: Iterable[tuple[bytes, bytes]] = (),
    pause: float = 0.0,
) -> tuple[int, bytes, dict[str, Any]]:
    path, _, query = target.partition("?")
    scope = {
        "type": "http", "method": "POST", "path": path, "raw_path": path.encode(),
        "query_string": query.encode(), "headers": list(headers), "client": (client, 5),
    }  # fmt: skip
    pieces = list(parts)
    sent: list[dict[str, Any]] = []
    given = 0

    async def receive() -> dict[str, Any]:
        nonlocal given
        if given:
            await asyncio.sleep(pause)
        given += 1
        return {
            "type": "http.request", "body": pieces[given - 1], "more_body": given < len(pieces),
        }  # fmt: skip

    async def send(message: Any) -> None:
        sent.append(message)

    await inspector(scope, receive, send)
    return sent[0]["status"], b"".join(m.get("body", b"") for m in sent[1:]), scope


def ask(inspector: Inspector, *args: Any, **options: Any) -> tuple[int, bytes, dict[str, Any]]:
    return asyncio.run(exchange(inspector, *args, **options))


def test_a_malicious_request_is_refused_with_a_number() -> None:
    app = Echo()
    inspector = Inspector(app, detector())

    status, body, scope = ask(inspector, "/search?q=attack")

    answer = msgspec.json.decode(body)
    assert (status, answer["error"]) == (403, "this request is blocked")
    assert answer["incident"] == scope[INCIDENT_KEY]
    assert (app.bodies, inspector.counts.refused, inspector.counts.unchecked) == ([], 1, 0)


@pytest.mark.parametrize(
    "options",
    [
        {"parts": (b"x=1&y=att", b"ack")},
        {"target": "/attack"},
    ],
)
def test_body_and_path_are_judged(options: dict[str, Any]) -> None:
    assert ask(Inspector(Echo(), detector()), **options)[0] == 403


def test_in_observe_mode_nothing_is_refused_and_nothing_is_asked() -> None:
    class Never(Detector):
        def check(self, request: Request) -> Verdict:
            raise AssertionError("asked")

    inspector = Inspector(Echo(), Never(FixedScorer(), Policy(mode=Mode.OBSERVE)))

    assert ask(inspector, "/search?q=attack", (b"at", b"tack"))[:2] == (200, b"attack")
    assert (inspector.counts.refused, inspector.counts.unchecked) == (0, 0)


def test_the_mode_is_looked_at_anew_for_each_request() -> None:
    guarded = detector(Mode.OBSERVE)
    inspector = Inspector(Echo(), guarded)

    statuses = [ask(inspector, "/attack")[0]]
    for mode in (Mode.BLOCK, Mode.OBSERVE):
        guarded.policy = Policy(mode=mode)
        statuses.append(ask(inspector, "/attack")[0])

    assert statuses == [200, 403, 200]


@pytest.mark.parametrize("mode", Mode)
def test_a_harmless_request_reaches_the_application_as_it_came(mode: Mode) -> None:
    app = Echo()
    parts = [b"a" * 40_000, b"b" * 40_000, b"", b"c"]

    status, body, _ = ask(Inspector(app, detector(mode)), parts=parts)

    assert (status, body) == (200, b"".join(parts))


def test_what_lies_beyond_the_limit_is_not_judged() -> None:
    beyond = [b"a" * BODY_LIMIT, b"attack"]

    assert ask(Inspector(Echo(), detector()), parts=beyond)[:2] == (200, b"".join(beyond))


def test_the_allow_list_and_thresholds_of_the_policy_hold() -> None:
    listed = Inspector(Echo(), detector(allow=("192.0.2.0/24",)))
    lenient = Inspector(Echo(), detector(threshold=0.95))

    assert ask(listed, "/attack")[0] == 200
    assert ask(listed, "/attack", client="198.51.100.1")[0] == 403
    assert ask(lenient, "/attack")[0] == 200


def test_a_detector_that_fails_lets_requests_pass_and_is_counted() -> None:
    class Broken(Detector):
        def check(self, request: Request) -> Verdict:
            raise RuntimeError("no model")

    inspector = Inspector(Echo(), Broken(FixedScorer(), Policy(mode=Mode.BLOCK)))
    before = time.time_ns() // 1_000_000
    assert inspector.counts.last is None

    assert [ask(inspector, "/attack")[0] for _ in range(3)] == [200, 200, 200]
    assert (inspector.counts.errors, inspector.counts.refused) == (3, 0)
    assert before <= inspector.counts.last <= time.time_ns() // 1_000_000


def test_a_verdict_that_does_not_come_lets_the_request_pass() -> None:
    released = threading.Event()

    class Stuck(Detector):
        def check(self, request: Request) -> Verdict:
            released.wait(20)
            raise RuntimeError("too late")

    counts = Inspections()
    inspector = Inspector(
        Echo(), Stuck(FixedScorer(), Policy(mode=Mode.BLOCK)), counts=counts, patience=0.01
    )

    async def story() -> list[int]:
        answers = await asyncio.gather(*(exchange(inspector, "/attack") for _ in range(300)))
        released.set()
        return [status for status, _, _ in answers]

    assert asyncio.run(story()) == [200] * 300
    assert (counts.late, counts.unchecked) == (300, 300)
    assert counts.last is not None


def test_a_body_that_comes_slowly_is_judged_as_far_as_it_came_and_not_lost() -> None:
    app = Echo()
    inspector = Inspector(app, detector(), body_patience=0.01)

    passed = ask(inspector, parts=[b"one ", b"two ", b"attack"], pause=0.1)
    refused = ask(inspector, parts=[b"attack ", b"two "], pause=0.1)

    assert passed[:2] == (200, b"one two attack")
    assert refused[0] == 403


def test_what_is_no_http_passes() -> None:
    seen: list[str] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        seen.append(scope["type"])

    asyncio.run(Inspector(app, detector())({"type": "websocket"}, None, None))  # type: ignore[arg-type]

    assert seen == ["websocket"]
