from __future__ import annotations

import tracemalloc
from collections.abc import Iterator

import pytest

from securitai.ingest.lines import Line, lines


def test_only_a_line_feed_ends_a_line() -> None:
    text = "a\u2028b\x85c\x0cd\x1ce\rf\ng".encode()

    assert [line.data for line in lines([text])] == ["a\u2028b\x85c\x0cd\x1ce\rf".encode(), b"g"]


@pytest.mark.parametrize("size", [1, 2, 3, 7, 100])
def test_lines_do_not_depend_on_the_size_of_chunks(size: int) -> None:
    text = b"one\n\ntwo\nthree four\n" * 5
    chunks = [text[i : i + size] for i in range(0, len(text), size)]

    assert [line.data for line in lines(chunks)] == text.split(b"\n")[:-1]


def test_a_last_line_without_line_feed_says_so() -> None:
    assert list(lines([b"a\nb"])) == [Line(1, b"a", 1), Line(2, b"b", 1, ended=False)]


def test_a_line_beyond_the_limit_has_a_length_but_no_bytes() -> None:
    assert list(lines([b"abc", b"def\nabcd\nx\n"], limit=4)) == [
        Line(1, None, 6),
        Line(2, b"abcd", 4),
        Line(3, b"x", 1),
    ]


def test_a_line_of_100_megabytes_takes_less_than_20() -> None:
    def chunks() -> Iterator[bytes]:
        for _ in range(400):
            yield b"x" * (1 << 18)
        yield b"\nend"

    tracemalloc.start()
    read = list(lines(chunks()))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert [(line.data, line.length) for line in read] == [(None, 400 << 18), (b"end", 3)]
    assert peak < 20 << 20
