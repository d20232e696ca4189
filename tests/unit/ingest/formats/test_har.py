from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import Any

import pytest

from securitai.errors import FormatError, InputError
from securitai.ingest.formats import Item
from securitai.ingest.formats.har import Har

HAR = Har()


def entry(**request: Any) -> dict[str, Any]:
    return {
        "startedDateTime": "2024-01-31T10:00:00.000Z",
        "request": {
            "method": "POST",
            "url": "https://shop.example/cart?x=%27",
            "headers": [{"name": "User-Agent", "value": "Mozilla/5.0"}],
            **request,
        },
        "response": {"status": 201, "content": {"text": '}]{[ "entries": [ \\" '}},
    }


def har(*entries: Any) -> bytes:
    return json.dumps(
        {"log": {"version": "1.2", "pages": [{"entries": ["no"]}], "entries": entries, "x": [{}]}}
    ).encode()


def read(data: bytes, size: int = 1 << 16, limit: int = 1 << 20) -> list[Item]:
    chunks: Iterator[bytes] = (data[i : i + size] for i in range(0, len(data), size))
    return list(HAR.read(chunks, limit))


def test_an_entry_is_read() -> None:
    [item] = read(har(entry(postData={"mimeType": "text/plain", "text": "é"})))

    request = item.request
    assert request is not None
    assert (request.method, request.path, request.query) == ("POST", "/cart", "x=%27")
    assert (request.body, request.status, request.timestamp) == ("é".encode(), 201, 1706695200000)
    assert request.user_agent == "Mozilla/5.0"
    assert (item.number, item.error) == (1, None)


@pytest.mark.parametrize("size", [1, 2, 3, 5, 64, 1000])
def test_entries_do_not_depend_on_the_size_of_chunks(size: int) -> None:
    data = har(entry(), entry(url="/a"), {"request": None}, entry(url='/"\\ü'))

    assert read(data, size) == read(data)
    assert [item.number for item in read(data)] == [1, 2, 3, 4]


def test_a_base64_body_is_decoded() -> None:
    post = {"text": base64.b64encode(b"\x00\xff").decode(), "encoding": "base64"}

    [item] = read(har(entry(postData=post)))

    assert item.request is not None
    assert item.request.body == b"\x00\xff"


def test_the_parameters_of_a_form_are_a_body() -> None:
    post = {"params": [{"name": "a", "value": "b c"}, {"name": "d"}]}

    [item] = read(har(entry(postData=post)))

    assert item.request is not None
    assert item.request.body == b"a=b+c&d="


@pytest.mark.parametrize(
    ("broken", "sentence"),
    [
        ({}, "must have an object 'request', not null"),
        (entry(url=None), "'request.url' must be a string, not None"),
        (
            entry(headers={}) | {"request": {"url": "/", "headers": "x"}},
            "'request.headers' must be a list",
        ),
        (entry(headers=[{"name": 1}]), "a header must have a name and a value"),
        (entry(postData="x"), "'request.postData' must be an object"),
        (entry(postData={"text": 1}), "'request.postData.text' must be a string"),
        (entry(postData={"text": "a", "encoding": "base64"}), "is no base64"),
    ],
)
def test_a_broken_entry_is_an_error_and_the_next_is_read(broken: Any, sentence: str) -> None:
    first, second = read(har(broken, entry()))

    assert first.error is not None
    assert sentence in first.error
    assert second.request is not None


def test_an_entry_beyond_the_limit_is_an_error_and_the_next_is_read() -> None:
    data = har(entry(url="/" + "a" * 5000), entry())

    first, second = read(data, size=100, limit=2000)

    assert first.error == "the entry has more than the 2,000 bytes that are read"
    assert second.request is not None


def test_a_file_that_was_cut_off_gives_its_entries_and_then_an_error() -> None:
    data = har(entry(), entry())
    items = HAR.read(iter([data[: len(data) * 2 // 3]]), 1 << 20)

    assert next(items).request is not None
    with pytest.raises(InputError, match="the HAR file ends after 1 entries"):
        next(items)


@pytest.mark.parametrize(
    "data", [b'{"log":{"pages":[]}}', b'{"log":[]}', b'{"log":{"entries":{}}}']
)
def test_a_file_without_entries_is_refused(data: bytes) -> None:
    with pytest.raises(FormatError, match=r"has no list log\.entries"):
        read(data)


def test_a_file_with_no_entry_gives_none() -> None:
    assert read(har()) == []


def test_its_first_line_is_told() -> None:
    assert HAR.sniff(b'{"log":{')
    assert HAR.sniff(b"{")
    assert HAR.sniff(b'\xef\xbb\xbf { "log" : {')
    assert not HAR.sniff(b'{"path":"/"}')
