from __future__ import annotations

import asyncio
from typing import Any

import pytest
from starlette.exceptions import HTTPException
from starlette.requests import Request

from securitai.demo.forms import Body, File, read
from tests.unit.demo.asgi import scope


def _read(kind: str, body: bytes) -> Body:
    async def receive() -> Any:
        return {"type": "http.request", "body": body, "more_body": False}

    return asyncio.run(read(Request(scope("POST", headers=(("Content-Type", kind),)), receive)))


def test_forms_and_json_give_values_by_name() -> None:
    assert _read("application/x-www-form-urlencoded", b"a=1&b=%C3%A9+x&c=").values == {
        "a": "1",
        "b": "é x",
        "c": "",
    }
    assert _read("application/json; charset=utf-8", b'{"a": {"b": 1}}').values == {"a": {"b": 1}}


def test_multipart_gives_values_and_files() -> None:
    body = (
        b'--q\r\nContent-Disposition: form-data; name="note"\r\n\r\nhello\r\n'
        b'--q\r\nContent-Disposition: form-data; name="photo"; filename="a.png"\r\n\r\n\x89PNG\r\n--q--\r\n'
    )

    read_body = _read('multipart/form-data; boundary="q"', body)

    assert (read_body.kind, read_body.values) == ("upload", {"note": "hello"})
    assert read_body.files == (File("a.png", b"\x89PNG"),)


@pytest.mark.parametrize(
    ("kind", "body", "status"),
    [
        ("application/json", b"[" * 60_000, 400),
        ("application/json", b"\xff", 400),
        ("application/json", b"3", 400),
        ("application/x-www-form-urlencoded", b"a=1&" * 1000, 400),
        ("multipart/form-data", b"--q", 400),
        ("application/octet-stream", b"x", 415),
    ],
)
def test_what_cannot_be_read_is_refused(kind: str, body: bytes, status: int) -> None:
    with pytest.raises(HTTPException) as refusal:
        _read(kind, body)

    assert refusal.value.status_code == status


def test_texts_and_numbers_are_texts_but_objects_are_not() -> None:
    body = Body("json", {"a": "x" * 50, "b": 7, "c": {"$ne": 1}, "d": True})

    assert (body.text("a", limit=3), body.text("b"), body.text("c"), body.text("d")) == (
        "xxx",
        "7",
        None,
        None,
    )
