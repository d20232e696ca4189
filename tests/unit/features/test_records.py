"""Texts of Protocol Buffers, gRPC frames and MessagePack, and what is none of them."""

from __future__ import annotations

import struct
import zlib
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from securitai.features.fields import extract
from securitai.features.limits import MAX_RECORDS
from securitai.features.records import readable, records
from securitai.request import Request

ATTACK = b"') or ('1'='1'-- -"
CALM = b"') or 1 like 1 -- -"  # without what parts a form


def varint(value: int) -> bytes:
    out = b""
    while value > 0x7F:
        out += bytes([value & 0x7F | 0x80])
        value >>= 7
    return out + bytes([value])


def text(number: int, value: bytes) -> bytes:
    return varint(number << 3 | 2) + varint(len(value)) + value


def frame(message: bytes, flag: int = 0) -> bytes:
    return bytes([flag]) + struct.pack(">I", len(message)) + message


def body_of(
    content: bytes, content_type: str = "application/octet-stream"
) -> list[tuple[str, bytes]]:
    request = Request(method="POST", headers=(("Content-Type", content_type),), body=content)
    return [found for found in extract(request) if found[0].startswith(("body", "json", "form"))]


NUMBERS = b"\x08\x96\x01" + b"\x11" + bytes(8) + b"\x1d" + bytes(4)


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (NUMBERS + text(15, ATTACK), "body:15"),
        (text(1, NUMBERS + text(2, b"\x08\x01" + text(7, ATTACK))), "body:1.2.7"),
        (text(3, b"a" * 200) + text(16, ATTACK), "body:16"),
        (frame(NUMBERS + text(4, ATTACK)), "body:4"),
        (frame(NUMBERS) + frame(text(5, ATTACK)), "body:5"),
        (frame(zlib.compress(NUMBERS + text(6, ATTACK)), flag=1), "body:6"),
        (frame(NUMBERS) + frame(b"grpc-message: " + ATTACK, flag=0x80), "body:trailers"),
        (msgspec.msgpack.encode({"id": 3, "user": {"name": ATTACK.decode()}}), "body:user.name"),
        (msgspec.msgpack.encode([1, None, 2.5, [ATTACK]]), "body:3.0"),
        (msgspec.msgpack.encode({str(i): ATTACK.decode() for i in range(20)}), "body:19"),
    ],
)
def test_a_text_of_a_record_is_a_field_of_its_own(content: bytes, name: str) -> None:
    found = dict(body_of(content))
    assert found[name].endswith(ATTACK)


def test_a_message_of_any_depth_hides_nothing() -> None:
    content = b"\x08\x01" + text(7, ATTACK) + b"\x08\x01\x10\x02\x18\x03"
    for _ in range(12):
        content = text(1, content)
        assert any(ATTACK in value for _, value in body_of(content))


def test_a_payload_of_raw_overlong_bytes_is_read() -> None:
    payload = b"\xc0\xae\xc0\xae\xc1\x9c\xc0\xae\xc0\xae/etc/passwd"
    assert ("body:1", payload) in body_of(text(1, payload) + b"\x10\x01")


def test_a_key_of_a_map_is_read() -> None:
    assert ("body:key", b"$where: 1 or 1") in body_of(msgspec.msgpack.encode({"$where: 1 or 1": 1}))


def test_what_numbers_hide_is_read() -> None:
    hidden = b"".join(
        b"\x09" + b"select * from users where 1=1 --"[i : i + 8] for i in range(0, 32, 8)
    )
    assert records(hidden + b"\x10\x01") == ([], b"select * from users where 1=1 --")


@pytest.mark.parametrize(
    "content", [b"", b"\x07", b"\x0a\x05ab", b"\x00\x00\x00\x00\x09abc", b"\x81\xa1a", b"\xc1"]
)
def test_bytes_that_end_early_are_no_record(content: bytes) -> None:
    found = records(content)
    assert found is None or found == ([], b"")


def test_of_a_record_of_too_many_parts_all_that_is_printable_is_read() -> None:
    assert records(b"\x08\x01" * MAX_RECORDS) == ([], b"")
    assert records(b"\x08\x01" * MAX_RECORDS + text(2, ATTACK)) == ([], ATTACK)
    many = text(1, (b"\x08\x01" + text(9, ATTACK) + b"\x10\x02") * MAX_RECORDS)
    assert all(ATTACK in value for _, value in body_of(many))
    assert body_of(many)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    found = records(content)
    if found is not None:
        leaves, rest = found
        assert all(value in content or content[0] <= 1 for _, value in leaves)
        read = len(rest) + sum(len(value) for _, value in leaves)
        assert read <= len(content) or content[0] <= 1


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats() | st.text(max_size=40) | st.binary(max_size=40),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@given(st.dictionaries(st.text(max_size=12), VALUES, max_size=5))
def test_every_text_of_a_message_pack_document_is_found(document: dict[str, Any]) -> None:
    found = records(msgspec.msgpack.encode({**document, "q": ATTACK.decode()}))
    assert found is not None
    assert ATTACK in [value for _, value in found[0]]


@pytest.mark.parametrize(
    ("value", "answer"),
    [
        (b"plain words", True),
        ("日本語".encode(), True),
        (b"a few \x01 controls in it", True),
        (b"\x01\x02\x03abc", False),
        (b"\x89\xab\xcd\xef\x01\x02", False),
        (b"\xc0\xae\xc0\xae/etc/passwd", True),
    ],
)
def test_what_may_be_meant_as_text(value: bytes, answer: bool) -> None:
    assert readable(value) is answer


@pytest.mark.parametrize(
    "content",
    [
        b"q=" + CALM + b"&x=\x01",
        b'{"q": "' + CALM + b'"}\x00',
        b'{"q": "' + CALM + b'"}\x1e',
        b'\x1e{"q": "' + CALM + b'"}\n',
        b"\x02" + CALM * 2,
    ],
)
@pytest.mark.parametrize("kind", ["application/x-www-form-urlencoded", "application/json"])
def test_a_control_character_hides_nothing(content: bytes, kind: str) -> None:
    assert any(CALM in value for _, value in body_of(content, kind))
