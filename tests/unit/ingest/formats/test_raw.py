from __future__ import annotations

from collections.abc import Iterator

import pytest

from securitai.ingest.formats import Item
from securitai.ingest.formats.raw import RawHttp

GET = b"GET /a?b HTTP/1.1\r\nHost: x\r\n\r\n"
POST = b"POST /p HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello"


def read(data: bytes, size: int = 1 << 16, limit: int = 1 << 20) -> list[Item]:
    chunks: Iterator[bytes] = (data[i : i + size] for i in range(0, len(data), size))
    return list(RawHttp().read(chunks, limit))


def seen(items: list[Item]) -> list[tuple[int, str, bytes | None]]:
    return [(i.number, i.request.target, i.request.body) for i in items if i.request is not None]


@pytest.mark.parametrize("size", [1, 7, 1 << 16])
def test_messages_follow_each_other_as_their_lengths_say(size: int) -> None:
    assert seen(read(GET + POST + GET + b"\r\n" + POST, size)) == [
        (1, "/a?b", None),
        (4, "/p", b"hello"),
        (7, "/a?b", None),
        (11, "/p", b"hello"),
    ]


def test_a_body_without_length_ends_at_the_next_request_line() -> None:
    text = b"POST /a HTTP/1.1\n\nx=1\nGET is a word\nGET /b HTTP/1.1\n\n"

    assert seen(read(text)) == [(1, "/a", b"x=1\nGET is a word\n"), (5, "/b", None)]


def test_a_separator_may_stand_between_messages() -> None:
    text = b"### first\nPOST /a HTTP/1.1\n\n### Title of a text\nx\n\n### second\nPOST /b HTTP/1.1\n\ny\n###\n"

    items = read(text)

    assert [(i.number, i.request.path) for i in items if i.request] == [(2, "/a"), (8, "/b")]
    assert items[0].request is not None
    assert items[0].request.body == b"### Title of a text\nx\n\n"


def test_a_length_that_is_wrong_does_not_hide_the_rest() -> None:
    short = b"POST /a HTTP/1.1\nContent-Length: 2\n\nhello' OR 1=1\n"
    long = b"POST /b HTTP/1.1\nContent-Length: 999\n\nhello\n"

    assert seen(read(short + long + GET)) == [
        (1, "/a", b"hello' OR 1=1\n"),
        (5, "/b", b"hello\n"),
        (9, "/a?b", None),
    ]


def test_a_request_inside_of_a_body_of_known_length_is_body() -> None:
    body = b"x\nGET /smuggled HTTP/1.1\n\n"
    text = b"POST /a HTTP/1.1\nContent-Length: %d\n\n%b" % (len(body), body)

    assert seen(read(text + GET)) == [(1, "/a", body), (7, "/a?b", None)]


def test_a_broken_message_is_an_error_and_the_next_is_read() -> None:
    first, second = read(b"GET / HTTP/1.1\nno header\n\n" + GET)

    assert first.error == "line 2 is no header field: b'no header'"
    assert second.request is not None


@pytest.mark.parametrize("size", [1000, 1 << 20])
def test_a_message_beyond_the_limit_is_an_error_and_the_next_is_read(size: int) -> None:
    big = b"POST /a HTTP/1.1\n\n" + b"x" * 200_000 + b"\n"

    first, second = read(big + GET, size, limit=100_000)

    assert first.error == "the message has more than the 100,000 bytes that are read"
    assert (second.number, second.request is not None) == (4, True)


def test_a_head_without_end_is_read() -> None:
    assert seen(read(b"GET /x HTTP/1.1")) == [(1, "/x", None)]


def test_its_first_line_is_told() -> None:
    assert RawHttp().sniff(b"GET / HTTP/1.1\r")
    assert RawHttp().sniff(b"### one")
    assert not RawHttp().sniff(b"GET /")
