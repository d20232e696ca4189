from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from typing import TypeVar

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from securitai import SecuritaiError
from securitai.ingest.formats import FORMATS, Format, Item, LineFormat, read
from securitai.ingest.lines import lines
from securitai.ingest.unpack import unpack

T = TypeVar("T")
STAMP = b"[10/Oct/2000:13:55:36 -0700]"
LIMIT = 4096

TOKENS = st.sampled_from(
    [
        b'"', b"\\", b"\n", b"\r\n", b" ", b"[", b"]", b"{", b"}", b",", b":", b"-", b"###",
        b"GET / HTTP/1.1", b"POST /a HTTP/1.1\r\n", b"Content-Length: 5\r\n", b"\r\n\r\n",
        b"\\x22", b"\xff", b"\x85", "\u2028".encode(), STAMP, b' "GET /x HTTP/1.1" 200 5',
        b'{"log":{"entries":[', b'{"request":{"url":"/","method":"GET"}}', b'"headers"', b'"{""path"":""',
    ]
)  # fmt: skip
TEXTS = st.binary(max_size=200) | st.lists(TOKENS, max_size=40).map(b"".join)


def chunked(data: bytes, size: int) -> Iterator[bytes]:
    return (data[i : i + size] for i in range(0, len(data), size))


def iter_items(chunks: Iterator[bytes]) -> Iterator[Item]:
    yield from read(chunks, LIMIT)


def outcome(items: Iterator[T]) -> tuple[list[T], str | None]:
    found: list[T] = []
    try:
        found.extend(items)
    except SecuritaiError as error:
        return found, str(error)
    return found, None


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.name)
@given(data=TEXTS, size=st.integers(1, 300))
def test_any_bytes_give_items_or_a_securitai_error_however_they_are_cut(
    known: Format, data: bytes, size: int
) -> None:
    found = outcome(known.read(chunked(data, size), LIMIT))

    assert found == outcome(known.read(iter([data]), LIMIT))
    assert all((item.request is None) != (item.error is None) for item in found[0])


@given(data=TEXTS, size=st.integers(1, 300))
def test_any_bytes_can_be_given_without_their_format(data: bytes, size: int) -> None:
    _, error = outcome(iter_items(chunked(data, size)))

    assert "\n" not in (error or "")


@pytest.mark.parametrize(
    "known", [f for f in FORMATS if isinstance(f, LineFormat)], ids=lambda f: f.name
)
@given(line=TEXTS)
def test_any_line_gives_an_item(known: LineFormat, line: bytes) -> None:
    item = known.item(1, line)

    assert (item.request is None) != (item.error is None)


@given(target=st.binary(max_size=60), agent=st.binary(max_size=30))
def test_what_nginx_escapes_comes_back(target: bytes, agent: bytes) -> None:
    def escaped(raw: bytes) -> bytes:
        return b"".join(
            b"\\x%02X" % byte if byte < 32 or byte > 126 or byte in b'"\\' else bytes([byte])
            for byte in raw
        )

    combined = next(known for known in FORMATS if known.name == "combined")
    line = b'1.2.3.4 - - %b "GET /%b HTTP/1.1" 200 5 "-" "x%b"\n' % (
        STAMP,
        escaped(target),
        escaped(agent),
    )

    [item] = combined.read(iter([line]), LIMIT)

    assert item.request is not None
    wanted = (b"/" + target).strip(b" ")
    try:
        text = wanted.decode()
    except UnicodeDecodeError:
        text = wanted.decode("latin-1")
    assert item.request.target in (text, text.removesuffix("?"))


@given(
    entries=st.lists(
        st.dictionaries(st.text(max_size=5), st.text(max_size=9) | st.lists(st.text(max_size=4))),
        max_size=5,
    ),
    size=st.integers(1, 50),
)
def test_a_har_file_gives_one_item_an_entry(entries: list[dict[str, object]], size: int) -> None:
    har = next(known for known in FORMATS if known.name == "har")
    data = json.dumps({"log": {"entries": entries}}, ensure_ascii=False).encode("utf-8", "replace")

    assert len(list(har.read(chunked(data, size), 1 << 20))) == len(entries)


@given(data=st.binary(max_size=300), size=st.integers(1, 50), limit=st.integers(1, 40))
def test_lines_are_those_between_line_feeds(data: bytes, size: int, limit: int) -> None:
    wanted = data.split(b"\n")
    if not wanted[-1]:
        wanted.pop()

    found = list(lines(chunked(data, size), limit))

    assert [line.length for line in found] == [len(line) for line in wanted]
    assert [line.data for line in found] == [w if len(w) <= limit else None for w in wanted]


@given(
    data=st.binary(max_size=2000),
    size=st.integers(1, 99),
    cut=st.integers(0, 60),
    flip=st.integers(0, 255),
)
def test_damaged_packings_are_securitai_errors(data: bytes, size: int, cut: int, flip: int) -> None:
    for packed in (gzip.compress(data), zstandard.compress(data)):
        broken = bytearray(packed[: max(len(packed) - cut, 0)])
        if broken:
            broken[len(broken) // 2] ^= flip
        _, error = outcome(unpack(chunked(bytes(broken), size), "log"))

        assert error is None or error.startswith("log ")
