from __future__ import annotations

import json
from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from securitai import Request, SecuritaiError

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
VALUES = st.recursive(
    SCALARS | st.text(alphabet=st.characters()),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)
KEYS = st.sampled_from(
    [
        "id",
        "timestamp",
        "method",
        "query",
        "path",
        "statusCode",
        "source",
        "route",
        "headers",
        "requestPayload",
        "payloadEncoding",
        "responsePayload",
    ]
)
HEADERS = st.lists(st.tuples(st.binary(max_size=6), st.binary(max_size=6)), max_size=6)


def survives_the_log(request: Request) -> None:
    entry = request.to_log()
    assert Request.from_log(entry) == request
    assert Request.from_json(msgspec.json.encode(entry)) == request
    assert Request.from_json(json.dumps(entry)) == request


@given(st.dictionaries(KEYS, VALUES) | VALUES)
def test_any_log_entry_gives_a_request_or_a_securitai_error(entry: Any) -> None:
    try:
        request = Request.from_log(entry)
    except SecuritaiError:
        return
    survives_the_log(request)


@given(st.binary() | st.dictionaries(KEYS, VALUES).map(lambda e: json.dumps(e).encode()))
def test_any_line_gives_a_request_or_a_securitai_error(line: bytes) -> None:
    try:
        request = Request.from_json(line)
    except SecuritaiError:
        return
    survives_the_log(request)


@given(st.binary(), HEADERS, st.binary(), st.booleans())
def test_any_message_gives_a_request_or_a_securitai_error(
    target: bytes, headers: list[tuple[bytes, bytes]], body: bytes, chunked: bool
) -> None:
    fields = b"".join(name + b": " + value + b"\r\n" for name, value in headers)
    fields += b"Transfer-Encoding: chunked\r\n" * chunked
    try:
        request = Request.from_http(b"GET /" + target + b" HTTP/1.1\r\n" + fields + b"\r\n" + body)
    except SecuritaiError:
        return
    survives_the_log(request)


@given(st.binary())
def test_any_bytes_give_a_request_or_a_securitai_error(message: bytes) -> None:
    try:
        request = Request.from_http(message)
    except SecuritaiError:
        return
    survives_the_log(request)


@given(
    st.text(alphabet=st.characters())
    | st.binary().map(lambda b: b.decode("utf-8", "surrogateescape"))
)
def test_any_typed_line_gives_a_request_or_a_securitai_error(line: str) -> None:
    for typed in (line, f"GET /{line}"):
        try:
            request = Request.parse(typed)
        except SecuritaiError:
            continue
        survives_the_log(request)


@given(st.text("0123456789abcdefABCDEF;\r\n -+_x", max_size=200))
def test_any_chunking_is_read(body: str) -> None:
    message = f"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n{body}".encode()

    survives_the_log(Request.from_http(message))
