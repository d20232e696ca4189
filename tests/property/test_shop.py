"""Whatever bytes come, the shop answers, and the logger logs what came."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from securitai.demo.logger import RequestLogger
from securitai.demo.shop import make_app
from securitai.request import Request
from tests.unit.demo.asgi import ask

PATHS = st.sampled_from(
    [
        "/",
        "/login",
        "/search",
        "/products/17",
        "/products/17/reviews",
        "/products/17/photos",
        "/cart",
        "/checkout",
        "/account",
        "/support",
        "/orders",
        "/download",
        "/go",
        "/suggest",
    ]
)
TEXT = st.text(st.characters(min_codepoint=0x21, max_codepoint=0xFF, exclude_characters="\x7f"))
KINDS = st.one_of(
    st.sampled_from(
        [
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=q",
            "multipart/form-data",
            "application/xml",
        ]
    ),
    TEXT,
)
JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
PARTS = st.binary().map(
    lambda b: b'--q\r\nContent-Disposition: form-data; name="' + b + b"\r\n\r\n" + b
)


@settings(max_examples=300, deadline=None)
@given(
    method=st.sampled_from(["GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS"]),
    path=PATHS,
    rest=TEXT,
    kind=KINDS,
    body=st.binary() | PARTS,
    cookie=TEXT,
)
def test_any_bytes_get_an_answer_and_a_log_entry(
    method: str, path: str, rest: str, kind: str, body: bytes, cookie: str
) -> None:
    rows: list[Request] = []
    app = RequestLogger(make_app(), sinks=[lambda request, label: rows.append(request)])
    headers = (("Content-Type", kind), ("Cookie", f"sid={cookie}"), ("Accept", kind))

    status, _, _ = ask(app, method, path + rest, headers=headers, body=body)

    assert 200 <= status < 600
    assert (rows[0].status, rows[0].body or b"") == (status, body)
    assert Request.from_log(rows[0].to_log()) == rows[0]
    assert app.failures == 0


@settings(max_examples=150, deadline=None)
@given(
    path=PATHS,
    data=st.dictionaries(st.sampled_from(["q", "username", "password", "text", "product"]), JSON),
)
def test_any_json_gets_an_answer(path: str, data: object) -> None:
    import json

    body = json.dumps(data).encode()

    status, _, _ = ask(
        make_app(), "POST", path, headers=(("Content-Type", "application/json"),), body=body
    )

    assert status in {200, 201, 302, 400, 401, 405, 500}
