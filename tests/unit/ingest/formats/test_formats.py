from __future__ import annotations

import pytest

from securitai.errors import FormatError
from securitai.ingest.formats import detect, format_named, read

COMBINED = b'192.0.2.7 - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 200 5 "-" "-"\n'


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b'{"log": {"entries": []}}', "har"),
        (b'{\n  "log": {', "har"),
        (b'\n\n{"path":"/"}\n', "securitai"),
        (b'log_entry,label\n"{}",1\n', "securitai"),
        (COMBINED, "combined"),
        (b"GET / HTTP/1.1\r\n\r\n", "raw"),
        (b"broken by a crash\n" + COMBINED, "combined"),
        (b"\x00\x00\x00\n" + b'{"path":"/"}\n', "securitai"),
    ],
)
def test_a_format_is_told_by_its_first_lines(head: bytes, name: str) -> None:
    assert detect(head).name == name


@pytest.mark.parametrize("head", [b"\x00\x01\x02rubbish", b"<xml/>\n" * 10, b"date,ip,url\n"])
def test_an_unknown_format_shows_what_was_seen_and_what_is_known(head: bytes) -> None:
    with pytest.raises(FormatError) as raised:
        detect(head)

    assert repr(head[:5])[:-1] in str(raised.value)
    assert "known: har, securitai, combined, raw" in str(raised.value)


def test_an_unknown_name_lists_the_known_ones() -> None:
    with pytest.raises(FormatError, match="'syslog' is no log format; known: auto, har"):
        format_named("syslog")


@pytest.mark.parametrize("chunks", [[], [b""], [b"\n", b" \n"]])
def test_an_empty_log_has_no_items(chunks: list[bytes]) -> None:
    assert list(read(chunks, 100)) == []


def test_the_first_line_may_come_in_many_chunks() -> None:
    chunks = [b"\n", *(bytes([byte]) for byte in COMBINED * 2)]

    assert [item.number for item in read(chunks, 1000)] == [2, 3]


def test_blank_lines_count_but_give_nothing() -> None:
    items = list(read([b'{}\n\n  \n{"id":"x"}\n'], 1000))

    assert [(item.number, item.id) for item in items] == [(1, None), (4, "x")]


def test_a_line_beyond_the_limit_is_an_error_that_says_how_to_raise_it() -> None:
    first, second = read([b'{"path":"' + b"a" * 5000 + b'"}\n{}\n'], 1000)

    assert first.error == (
        "the line has 5,011 bytes, more than the 1,000 that are read; raise the limit with --max-line"
    )
    assert second.request is not None
