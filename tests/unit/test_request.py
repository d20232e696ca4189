from __future__ import annotations

import json
from typing import Any

import pytest

from securitai import Request
from securitai.errors import RequestError


def test_a_typed_line_keeps_blanks_and_quotes_of_its_target() -> None:
    request = Request.parse("GET /search?q=' OR 1=1 --")

    assert (request.method, request.path, request.query) == ("GET", "/search", "q=' OR 1=1 --")


def test_a_typed_line_may_name_the_version_and_be_absolute() -> None:
    request = Request.parse("  post http://shop.example/cart?id=1 HTTP/1.1 ")

    assert (request.method, request.target) == ("POST", "/cart?id=1")


@pytest.mark.parametrize(
    "line", ["", "GET", "nonsense", "hello world", "/only/a/path", "\x16\x03\x01"]
)
def test_a_line_without_method_and_target_is_refused_with_an_example(line: str) -> None:
    with pytest.raises(RequestError, match="expected 'METHOD /target'"):
        Request.parse(line)


def test_a_typed_line_gives_back_bytes_that_were_no_utf8() -> None:
    assert Request.parse("GET /\udce9").path == "/é"


def test_the_log_entry_of_the_article_is_read() -> None:
    entry = {
        "timestamp": 1502738402847,
        "method": "post",
        "query": {"q": ["a b", "c&d"], "n": 1},
        "path": "/login",
        "statusCode": 401,
        "source": {"remoteAddress": "198.51.100.4", "userAgent": "Mozilla/5.0"},
        "route": "/login",
        "headers": {"host": "localhost:8002", "accept": ["a", "b"]},
        "requestPayload": {"username": "Carl2", "password": "bo"},
        "responsePayload": "UNAUTHORIZED",
        "someone-elses-key": [1],
    }

    request = Request.from_log(entry)

    assert request.method == "POST"
    assert request.query == "q=a+b&q=c%26d&n=1"
    assert request.headers == (("host", "localhost:8002"), ("accept", "a"), ("accept", "b"))
    assert request.body == b'{"username":"Carl2","password":"bo"}'
    assert (request.status, request.client, request.user_agent) == (
        401,
        "198.51.100.4",
        "Mozilla/5.0",
    )
    assert request.response == "UNAUTHORIZED"


def test_the_user_agent_comes_from_the_headers_when_the_source_has_none() -> None:
    assert Request.from_log({"headers": {"User-Agent": "curl/8"}}).user_agent == "curl/8"


def test_a_query_inside_of_the_path_is_split_off_and_joined() -> None:
    request = Request.from_log({"path": "/a?b=1", "query": "c=2"})

    assert (request.path, request.query) == ("/a", "b=1&c=2")


def test_a_binary_body_is_read_in_latin_1() -> None:
    request = Request.from_log({"requestPayload": "\x00\xff", "payloadEncoding": "latin-1"})

    assert request.body == b"\x00\xff"


def test_an_iso_date_is_a_timestamp() -> None:
    assert Request.from_log({"timestamp": "2024-01-31T10:00:00.5Z"}).timestamp == 1706695200500


@pytest.mark.parametrize(
    ("entry", "sentence"),
    [
        ([], "a log entry must be an object, not a list"),
        ({"source": "x"}, "'source' must be an object, not a string"),
        ({"path": 1}, "'path' must be a string, not a number"),
        ({"query": 3}, "'query' must be a string or an object"),
        ({"headers": "x"}, "'headers' must be an object, not a string"),
        ({"headers": [1]}, "'headers' must be an object or a list of"),
        ({"statusCode": 10**30}, "'statusCode' must be between 0 and 999"),
        ({"statusCode": True}, "'statusCode' must be a number, not a boolean"),
        ({"statusCode": "ok"}, "'statusCode' must be a number, not 'ok'"),
        ({"timestamp": float("inf")}, "'timestamp' must be a number"),
        ({"timestamp": float("nan")}, "'timestamp' must be a number"),
        ({"timestamp": 10**400}, "'timestamp' must be milliseconds"),
        ({"timestamp": "2024-99-99"}, "'timestamp' must be milliseconds or an ISO"),
        ({"requestPayload": "x", "payloadEncoding": "utf-16"}, "'payloadEncoding' must be"),
        ({"requestPayload": "€", "payloadEncoding": "latin-1"}, "character 0 is '€'"),
        ({"requestPayload": [10**5000]}, "'requestPayload' cannot be read: a number is too long"),
    ],
)
def test_a_wrong_value_is_named_with_its_rule(entry: Any, sentence: str) -> None:
    with pytest.raises(RequestError) as raised:
        Request.from_log(entry)

    assert sentence in str(raised.value)
    assert len(str(raised.value)) < 300


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{",
        b"[" * 100_000,
        b'{"requestPayload":' * 5000,
        b'{"timestamp":1e400}',
        b'{"timestamp":1' + b"0" * 5000 + b"}",
        b'{"id":1' + b"0" * 5000 + b"}",
        b"\x00" * 50,
        b"\xff\xfe{\x00}\x00",
    ],
)
def test_json_bombs_are_refused_in_one_short_sentence(line: bytes) -> None:
    with pytest.raises(RequestError) as raised:
        Request.from_json(line)

    assert len(str(raised.value)) < 300


def test_what_strict_json_refuses_is_read() -> None:
    line = b'\xef\xbb\xbf{"path":"/\xe9\xc3\xa9","query":"\\ud800x","requestPayload":[NaN]}'

    request = Request.from_json(line)

    assert (request.path, request.query, request.body) == ("/éé", "\ufffdx", b"[NaN]")


def test_a_million_header_fields_are_cut_at_a_thousand() -> None:
    message = b"GET / HTTP/1.1\r\n" + b"a: b\r\n" * 1_000_000 + b"\r\n"

    assert len(Request.from_http(message).headers) == 1000
    assert len(Request.from_log({"headers": {"a": ["b"] * 1_000_000}}).headers) == 1000


def test_a_raw_message_is_read_as_tolerantly_as_servers_do() -> None:
    message = (
        b"\r\n\r\npost http://shop.example/cart?x=1#f HTTP/1.1\nHost:shop.example\r\nX-Folded: a\r\n"
        b"\t b\nUser-Agent: curl/8\r\n\r\nbody\r\n"
    )

    request = Request.from_http(message)

    assert (request.method, request.path, request.query) == ("POST", "/cart", "x=1#f")
    assert request.headers[1] == ("X-Folded", "a b")
    assert request.user_agent == "curl/8"
    assert request.body == b"body\r\n"


def test_a_chunked_body_is_joined_and_what_follows_it_is_kept() -> None:
    head = b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
    chunked = b"4;x=y\r\nWiki\r\n5\r\npedia\r\n0\r\n\r\n"

    assert Request.from_http(head + chunked).body == b"Wikipedia"
    assert Request.from_http(head + chunked + b"GET /x").body == b"WikipediaGET /x"
    assert Request.from_http(head + b"zz\r\nno chunk").body == b"zz\r\nno chunk"


@pytest.mark.parametrize(
    ("message", "sentence"),
    [
        (b"", "line 1 is no request line"),
        (b"\x16\x03\x01\x02\x00", "a TLS handshake sent to a plain HTTP port"),
        (b"GET / HTTP/1.1\r\nno colon\r\n\r\n", "line 2 is no header field: b'no colon'"),
        (b"G\xc3\x89T / HTTP/1.1\r\n\r\n", "line 1 is no request line"),
    ],
)
def test_a_broken_message_is_refused_with_its_line(message: bytes, sentence: str) -> None:
    with pytest.raises(RequestError) as raised:
        Request.from_http(message)

    assert sentence in str(raised.value)


def test_the_log_entry_keeps_the_order_of_repeated_headers() -> None:
    request = Request(headers=(("a", "1"), ("b", "2"), ("a", "3"), ("a", "4")))

    assert Request.from_json(json.dumps(request.to_log())) == request


def test_the_log_entry_joins_neighbours_into_a_list() -> None:
    request = Request(headers=(("a", "1"), ("a", "2"), ("a", "3"), ("b", "4")))

    assert request.to_log()["headers"] == {"a": ["1", "2", "3"], "b": "4"}


def test_a_query_that_begins_with_a_question_mark_survives_the_log() -> None:
    request = Request.parse("GET /a??b")

    assert request.query == "?b"
    assert Request.from_log(request.to_log()) == request


def test_a_header_is_found_whatever_its_case() -> None:
    request = Request(headers=(("Content-Type", "text/html"), ("content-type", "x")))

    assert request.header("CONTENT-TYPE") == "text/html"
    assert request.header("accept") is None


def test_a_request_can_be_written_as_a_message() -> None:
    request = Request(method="POST", path="/a", query="b", headers=(("Host", "x"),), body=b"\xff")

    assert request.to_http() == b"POST /a?b HTTP/1.1\r\nHost: x\r\n\r\n\xff"
