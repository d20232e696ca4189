from __future__ import annotations

import json
from typing import Any

import pytest

from securitai.demo.forms import BODY_LIMIT
from securitai.demo.sessions import may_log_in
from securitai.demo.shop import make_app
from tests.unit.demo.asgi import ask

JSON = (("Content-Type", "application/json"), ("Accept", "application/json"))
FORM = (("Content-Type", "application/x-www-form-urlencoded"),)
PASSWORD = next(p for p in ("tea-cup", "tea-pot", "tea-tin") if may_log_in("anna", p))
WRONG = next(f"x{n}" for n in range(1000) if not may_log_in("anna", f"x{n}"))


@pytest.mark.parametrize(
    ("method", "target", "headers", "body", "status"),
    [
        ("GET", "/", (), b"", 200),
        ("GET", "/robots.txt", (), b"", 200),
        ("GET", "/search?q=table", (), b"", 200),
        ("GET", "/search", (), b"", 400),
        ("POST", "/search", JSON, b'{"q": "table"}', 200),
        ("POST", "/search", JSON, b'{"filters": {"price": {"gte": 3}}}', 200),
        ("POST", "/search", JSON, b"{}", 400),
        ("GET", "/suggest?q=ta", (), b"", 200),
        ("GET", "/products?page=2&category=books", (), b"", 200),
        ("GET", "/products?page=2%27%20OR%201=1", (), b"", 200),
        ("GET", "/products/17", (), b"", 200),
        ("GET", "/products/17-red-mug", JSON, b"", 200),
        ("GET", "/products/9999", (), b"", 404),
        ("GET", "/products/mug", (), b"", 404),
        ("GET", "/products/17/reviews", (), b"", 200),
        ("POST", "/products/17/reviews", JSON, b'{"rating": 5, "text": "nice <3"}', 201),
        ("POST", "/products/17/reviews", FORM, b"rating=5&text=nice", 302),
        ("POST", "/products/17/reviews", FORM, b"rating=5", 400),
        ("POST", "/products/17/reviews", JSON, b'{"text": {"$ne": 1}}', 400),
        ("POST", "/products/17/reviews", JSON, b"[1, 2]", 400),
        ("POST", "/products/17/reviews", JSON, b'{"text": ', 400),
        ("POST", "/products/17/reviews", (("Content-Type", "text/x-odd"),), b"hello", 415),
        ("POST", "/products/17/photos", FORM, b"photo=1", 400),
        ("GET", "/download?file=sizes.pdf", (), b"", 200),
        ("GET", "/download?file=../../etc/passwd", (), b"", 404),
        ("GET", "/download", (), b"", 400),
        ("GET", "/go?to=https://elsewhere.example/", (), b"", 302),
        ("GET", "/login", (), b"", 200),
        ("POST", "/login", FORM, b"username=anna", 400),
        ("POST", "/login", FORM, f"username=anna&password={WRONG}".encode(), 401),
        ("POST", "/login", FORM, f"username=anna&password={PASSWORD}".encode(), 302),
        ("GET", "/account", (), b"", 302),
        ("GET", "/account", JSON, b"", 401),
        ("POST", "/account", FORM, b"city=Gent", 401),
        ("GET", "/support", (), b"", 200),
        ("POST", "/support", FORM, b"message=Hello%21", 201),
        ("POST", "/support", FORM, b"message=+", 400),
        ("GET", "/cart", (), b"", 200),
        ("POST", "/cart", FORM, b"product=17&quantity=2", 302),
        ("POST", "/cart", JSON, b'{"product": 17}', 201),
        ("POST", "/cart", JSON, b'{"product": "none"}', 400),
        ("DELETE", "/cart/17", (), b"", 200),
        ("GET", "/checkout", (), b"", 302),
        ("POST", "/checkout", FORM, b"name=Anna&street=Mill+Lane", 401),
        ("POST", "/checkout", FORM, b"name=Anna", 400),
        ("POST", "/orders", (("Content-Type", "application/xml"),), b"<order><line/></order>", 201),
        ("POST", "/orders", (("Content-Type", "application/xml"),), b"<other/>", 400),
        ("GET", "/nowhere", (), b"", 404),
        ("PATCH", "/cart", (), b"", 405),
    ],
)
def test_the_shop_answers_as_a_shop_would(
    method: str, target: str, headers: tuple[tuple[str, str], ...], body: bytes, status: int
) -> None:
    answered, _, _ = ask(make_app(), method, target, headers=headers, body=body)

    assert answered == status


def _with_cookie(fields: dict[str, str]) -> tuple[tuple[str, str], ...]:
    return (("Cookie", fields["set-cookie"].partition(";")[0]),)


def test_who_has_logged_in_has_an_account_page_and_can_buy() -> None:
    app = make_app()
    body = f"username=anna&password={PASSWORD}".encode()
    _, fields, _ = ask(app, "POST", "/login", headers=FORM, body=body)
    cookie = _with_cookie(fields)

    assert ask(app, "GET", "/account", headers=cookie)[0] == 200
    assert ask(app, "POST", "/account", headers=FORM + cookie, body=b"city=Gent")[0] == 200
    ask(app, "POST", "/cart", headers=JSON + cookie, body=b'{"product": 17, "quantity": 3}')
    assert json.loads(ask(app, "GET", "/cart", headers=JSON + cookie)[2]) == {"17": 3}
    order = b"name=Anna&street=Mill+Lane"
    assert ask(app, "POST", "/checkout", headers=FORM + cookie, body=order)[0] == 201
    assert json.loads(ask(app, "GET", "/cart", headers=JSON + cookie)[2]) == {}


def test_a_picture_can_be_uploaded() -> None:
    body = (
        b'--xyz\r\nContent-Disposition: form-data; name="photo"; filename="a.png"\r\n'
        b"Content-Type: image/png\r\n\r\n\x89PNG\r\n--xyz--\r\n"
    )
    headers = (("Content-Type", "multipart/form-data; boundary=xyz"),)

    status, _, answer = ask(make_app(), "POST", "/products/17/photos", headers=headers, body=body)

    assert (status, json.loads(answer)) == (201, {"product": 17, "bytes": 4})


@pytest.mark.parametrize(
    "kind",
    ["application/json", "application/x-www-form-urlencoded", "multipart/form-data", "text/xml"],
)
def test_a_body_over_the_limit_is_refused_with_413(kind: str) -> None:
    body = b"a" * (BODY_LIMIT + 1)

    status, _, _ = ask(make_app(), "POST", "/support", headers=(("Content-Type", kind),), body=body)

    assert status == 413


def test_what_a_visitor_sends_is_escaped_on_the_pages() -> None:
    app = make_app()
    name = next(f"<b>{n}" for n in range(100) if may_log_in(f"<b>{n}", "tea-cup"))
    _, fields, _ = ask(
        app, "POST", "/login", headers=FORM, body=f"username={name}&password=tea-cup".encode()
    )

    _, _, page = ask(app, "GET", "/account", headers=_with_cookie(fields))

    assert b"&lt;b&gt;" in page
    assert b"<b>" not in page


def test_json_with_a_lone_surrogate_breaks_nothing() -> None:
    app = make_app()
    body = b'{"username": "\\ud800", "password": "tea-cup"}'

    status, _, _ = ask(app, "POST", "/login", headers=JSON, body=body)

    assert status in {200, 401}


def test_some_targets_always_meet_a_backend_that_is_down() -> None:
    app = make_app()
    answers = {n: ask(app, "GET", f"/search?q={n}")[0] for n in range(600)}
    down = [n for n, status in answers.items() if status == 500]

    assert down
    assert [ask(app, "GET", f"/search?q={n}")[0] for n in down] == [500] * len(down)


def test_the_logger_stands_outside_of_the_guard() -> None:
    order: list[str] = []

    def wrap(name: str) -> Any:
        def factory(app: Any) -> Any:
            async def call(scope: Any, receive: Any, send: Any) -> None:
                order.append(name)
                await app(scope, receive, send)

            return call

        return factory

    ask(make_app(logger=wrap("logger"), guard=wrap("guard")))

    assert order == ["logger", "guard"]


def test_a_slash_too_many_with_a_query_that_is_no_text_is_not_found() -> None:
    status, _, _ = ask(make_app(), "GET", "/login/?\x80")

    assert status == 404
