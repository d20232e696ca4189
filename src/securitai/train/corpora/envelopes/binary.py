"""Protocol buffers, gRPC frames and MessagePack: texts between lengths and tags."""

from __future__ import annotations

import struct

from securitai.train.corpora.envelopes import atoms, names, paths, wire
from securitai.train.corpora.envelopes.draft import Draft
from securitai.train.corpora.envelopes.slots import Slots


def protobuf(slots: Slots) -> Draft:
    """A protocol buffer, bare or in a gRPC frame."""
    rng = slots.rng
    message = _message(slots, rng.choice((1, 1, 2)))
    service = f"/{atoms.word(rng)}.v1.{atoms.word(rng).capitalize()}Service/{rng.choice(names.VERBS).capitalize()}"
    if rng.random() < 0.6:
        kind = rng.choice(
            ("application/grpc", "application/grpc+proto", "application/grpc-web+proto")
        )
        return Draft(
            "POST",
            service,
            "",
            b"\0" + struct.pack(">I", len(message)) + message,
            kind,
            "sdk",
            fields=(("TE", "trailers"),),
        )
    return Draft(
        "POST",
        paths.api_path(rng),
        "",
        message,
        rng.choice(("application/x-protobuf", "application/octet-stream", "application/protobuf")),
        "sdk",
    )


def msgpack(slots: Slots) -> Draft:
    """A MessagePack map of texts and numbers."""
    rng = slots.rng
    count = rng.randint(1, 12)
    out = bytes([0x80 | count])
    for _ in range(count):
        out += _pack(slots.key()) + (
            _pack(slots.mixed()) if rng.random() < 0.7 else b"\xcd" + rng.randbytes(2)
        )
    return Draft(
        "POST",
        paths.api_path(rng),
        "",
        out,
        rng.choice(("application/msgpack", "application/x-msgpack")),
        "sdk",
    )


def _message(slots: Slots, depth: int) -> bytes:
    rng = slots.rng
    out = b""
    for number in range(1, rng.randint(2, 9)):
        roll = rng.random()
        if roll < 0.25:
            out += _tag(number, 0) + _varint(rng.getrandbits(rng.choice((3, 14, 40))))
        elif roll < 0.32:
            out += _tag(number, 1) + rng.randbytes(8)
        elif roll < 0.5 and depth:
            out += _chunk(number, _message(slots, depth - 1))
        else:
            out += _chunk(number, wire.encode(slots.mixed(0.6)))
    return out + _chunk(10, wire.encode(slots.text()))


def _tag(number: int, kind: int) -> bytes:
    return _varint(number << 3 | kind)


def _chunk(number: int, content: bytes) -> bytes:
    return _tag(number, 2) + _varint(len(content)) + content


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def _pack(text: str) -> bytes:
    raw = wire.encode(text)
    if len(raw) < 32:
        return bytes([0xA0 | len(raw)]) + raw
    return b"\xda" + struct.pack(">H", min(len(raw), 0xFFFF)) + raw[:0xFFFF]
