from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from securitai.features import article
from securitai.request import Request

FORM = (("Content-Type", "application/x-www-form-urlencoded; charset=utf-8"),)
anything = st.text(st.characters())
maybe_bytes = st.none() | st.binary()


def payload(body: bytes | None, **more: object) -> object:
    return json.loads(article.text(Request(body=body, **more)))["requestPayload"]


def test_the_five_fields_stand_in_the_order_of_the_article():
    request = Request(method="POST", path="/login", query="a=1", status=401, body=b'{"user": "x"}')

    assert article.text(request) == (
        '{"method":"POST","query":{"a":"1"},"statusCode":401,"path":"/login",'
        '"requestPayload":{"user":"x"}}'
    )


def test_the_status_can_be_left_out():
    names = article.fields(status_code=False)

    assert names == ("method", "query", "path", "requestPayload")
    assert "statusCode" not in article.text(Request(status=500), names=names)


def test_nothing_that_identifies_site_or_client_is_read():
    plain = Request(path="/a")
    marked = Request(
        path="/a",
        id="7",
        timestamp=1,
        client="10.0.0.1",
        user_agent="sqlmap",
        route="/a",
        response="error",
        headers=(("Host", "shop.example"), ("Cookie", "s=1")),
    )

    assert article.text(plain) == article.text(marked)


def test_parameters_are_decoded_once():
    text = article.text(Request(query="q=%27+OR%201%3D1&enc=%2527&empty&%C3%A9=%ff"))

    assert json.loads(text)["query"] == {
        "q": "' OR 1=1",
        "enc": "%27",
        "empty": "",
        "é": "ÿ",
    }


def test_a_parameter_given_twice_is_read_twice():
    assert '"a":"1","a":"2"' in article.text(Request(query="a=1&a=2"))


def test_a_json_body_is_compacted_and_its_escapes_are_resolved():
    assert payload(b'{"a": "\\u0027 OR", "b": [1, 2.50]}') == {"a": "' OR", "b": [1, 2.5]}


def test_a_form_body_becomes_an_object():
    assert payload(b"a=%3Cscript%3E&b=x+y", headers=FORM) == {"a": "<script>", "b": "x y"}


def test_any_other_body_is_a_string():
    assert payload(b"<a/>") == "<a/>"
    assert payload(b'{"a": ') == '{"a": '
    assert payload(b"\xff\xfe") == "ÿþ"
    assert payload(None) is None


def test_nested_json_beyond_every_limit_is_a_string():
    body = b"[" * 5000 + b"]" * 5000

    assert article.text(Request(body=body)) == "]" * (article.LENGTH - 2) + '"}'


def test_the_last_characters_are_kept():
    text = article.text(Request(query="a=" + "x" * 5000, path="/end"))

    assert len(text) == article.LENGTH
    assert text.endswith('"path":"/end","requestPayload":null}')


def test_a_long_body_is_read_from_its_end_whatever_character_the_cut_falls_on():
    for shift in range(4):
        body = ("€" * 40_000).encode() + b"x" * shift

        assert article.text(Request(body=body)).removesuffix('"}').rstrip("x").strip("€") == ""


def test_only_the_end_of_megabytes_is_decoded(monkeypatch):
    seen: list[int] = []
    real = article.decode_text
    monkeypatch.setattr(article, "decode_text", lambda raw: seen.append(len(raw)) or real(raw))
    big = b"%41" * 1_000_000

    article.text(Request(query=big.decode(), body=big, headers=FORM))

    assert sum(seen) < 64 * article.LENGTH


@given(anything, anything, anything, maybe_bytes, st.none() | st.integers(), st.booleans())
def test_any_request_gives_a_text(method, path, query, body, status, form):
    request = Request(
        method=method,
        path=path,
        query=query,
        body=body,
        status=status,
        headers=FORM if form else (),
    )

    assert 0 < len(article.text(request)) <= article.LENGTH


def test_a_status_of_thousands_of_digits_counts_as_none():
    assert '"statusCode":null' in article.text(Request(status=10**5000))


@given(st.dictionaries(anything, anything), anything)
def test_short_requests_give_valid_json(query, path):
    request = Request.from_log({"query": query, "path": path[:50]})
    text = article.text(request)

    assert len(text) == article.LENGTH or set(json.loads(text)) == set(article.FIELDS)
