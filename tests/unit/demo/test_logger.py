from __future__ import annotations

import asyncio
import logging
from functools import partial
from typing import Any

import pytest

from securitai.demo.logger import BODY_LIMIT, RESPONSE_LIMIT, RequestLogger
from securitai.demo.shop import make_app
from securitai.demo.sinks import entry_json
from securitai.request import Request
from tests.unit.demo.asgi import PEER, ask, scope

FORM = (("Content-Type", "application/x-www-form-urlencoded"),)


def _log(**options: Any) -> tuple[Any, list[tuple[Request, int | None]]]:
    rows: list[tuple[Request, int | None]] = []
    sink = lambda request, label: rows.append((request, label))  # noqa: E731
    return make_app(logger=partial(RequestLogger, sinks=[sink], **options)), rows


def test_a_request_is_logged_as_it_was_on_the_wire() -> None:
    app, rows = _log(clock=lambda: 1234)
    target = "/products/17%2d'%20or%201=1//..;/x?a=%zz&a='<>"

    ask(app, "GET", target, headers=(("User-Agent", "tester"), ("X-Odd", "\xe9")))

    request, label = rows[0]
    assert (request.target, request.method, label) == (target, "GET", 0)
    assert (request.timestamp, request.client, request.user_agent) == (1234, PEER, "tester")
    assert request.headers == (("user-agent", "tester"), ("x-odd", "é"))


def test_status_route_bodies_and_answer_are_logged() -> None:
    app, rows = _log()

    ask(app, "POST", "/products/17/reviews", headers=FORM, body=b"rating=5")

    request, _ = rows[0]
    assert (request.status, request.route) == (400, "/products/{id}/reviews")
    assert (request.body, request.response) == (b"rating=5", "a review wants a text")


@pytest.mark.parametrize(("value", "label"), [("1", 1), ("true", 1), ("yes", 1), ("0", 0), ("", 0)])
def test_the_attack_header_becomes_the_label_and_is_seen_by_nobody(value: str, label: int) -> None:
    rows: list[tuple[Request, int | None]] = []
    seen: list[bytes] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        seen.extend(name.lower() for name, _ in scope["headers"])
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    logger = RequestLogger(app, sinks=[lambda request, got: rows.append((request, got))])
    ask(logger, headers=(("aTTack", value), ("Accept", "*/*"), ("attack", value)))

    assert rows[0][1] == label
    assert seen == [b"accept"]
    assert "attack" not in entry_json(rows[0][0])


@pytest.mark.parametrize(
    ("headers", "label"),
    [
        ((("attack-key", "s3cret"), ("attack", "1")), 1),
        ((("Attack-Key", "s3cret"),), 0),
        ((("attack-key", "s3cre"), ("attack", "1")), None),
        ((("attack-key", "\xe9"),), None),
        ((("attack", "1"),), None),
        ((), None),
    ],
)
def test_with_a_key_only_the_traffic_that_knows_it_has_labels(
    headers: tuple[tuple[str, str], ...], label: int | None
) -> None:
    app, rows = _log(key="s3cret")

    ask(app, "GET", "/search?q='", headers=headers)

    request, got = rows[0]
    assert got == label
    assert request.headers == ()


def test_a_body_that_the_application_never_read_is_logged() -> None:
    app, rows = _log()

    ask(app, "POST", "/nowhere", headers=FORM, body=b"q=' OR 1=1" * 3000)

    assert rows[0][0].status == 404
    assert rows[0][0].body == b"q=' OR 1=1" * 3000


def test_bodies_are_logged_up_to_a_limit() -> None:
    app, rows = _log()

    ask(app, "POST", "/support", headers=FORM, body=b"a" * 200_000)
    ask(app, "GET", "/products")

    assert len(rows[0][0].body or b"") == BODY_LIMIT
    assert len((rows[1][0].response or "").encode()) == RESPONSE_LIMIT


def test_a_sink_that_fails_is_counted_and_the_shop_goes_on(
    caplog: pytest.LogCaptureFixture,
) -> None:
    rows: list[int | None] = []

    def broken(request: Request, label: int | None) -> None:
        raise OSError("disk full")

    logger = RequestLogger(make_app(), sinks=[broken, lambda request, label: rows.append(label)])
    with caplog.at_level(logging.WARNING):
        statuses = [ask(logger, target="/cart")[0] for _ in range(3)]

    assert statuses == [200] * 3
    assert (logger.failures, len(rows)) == (3, 3)
    assert caplog.text.count("disk full") == 1


def test_an_application_that_crashes_is_logged_as_500() -> None:
    rows: list[Request] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        raise RuntimeError("broken")

    logger = RequestLogger(app, sinks=[lambda request, label: rows.append(request)])

    with pytest.raises(RuntimeError, match="broken"):
        ask(logger)
    assert rows[0].status == 500


def test_forwarded_addresses_count_only_from_a_trusted_proxy() -> None:
    headers = (("X-Forwarded-For", "203.0.113.9"),)
    trusting, trusted_rows = _log(trusted_proxies=("127.0.0.1",))
    plain, plain_rows = _log()

    ask(trusting, headers=headers, client="127.0.0.1")
    ask(trusting, headers=headers, client="198.51.100.1")
    ask(plain, headers=headers, client="127.0.0.1")

    assert [r.client for r, _ in trusted_rows] == ["203.0.113.9", "198.51.100.1"]
    assert [r.client for r, _ in plain_rows] == ["127.0.0.1"]


def test_what_is_not_http_passes_untouched() -> None:
    seen: list[str] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        seen.append(scope["type"])

    asyncio.run(RequestLogger(app)({"type": "lifespan"}, None, None))  # type: ignore[arg-type]

    assert seen == ["lifespan"]


def test_a_scope_without_raw_path_is_logged_by_its_path() -> None:
    rows: list[Request] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 204, "headers": []})

    async def receive() -> Any:
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        return None

    bare = {k: v for k, v in scope(target="/a").items() if k != "raw_path"}
    logger = RequestLogger(app, sinks=[lambda request, label: rows.append(request)])
    asyncio.run(logger(bare, receive, send))

    assert (rows[0].path, rows[0].status, rows[0].body) == ("/a", 204, None)
