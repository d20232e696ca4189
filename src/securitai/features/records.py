"""The texts of binary records: Protocol Buffers, gRPC frames and MessagePack, read without a schema.

Both formats say how long a text is, so its bytes are found whatever they are; a
payload of punctuation is not lost, as it would be among the printable runs.
Sources: protobuf.dev/programming-guides/encoding, the gRPC-Web and MessagePack
specifications. What is no such record to its last byte is refused.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable

from securitai.features.limits import MAX_INFLATED, MAX_RECORDS
from securitai.features.trivial import trivial

Leaves = list[tuple[str, bytes]]

_CONTROLS = bytes((*range(9), 11, 12, *range(14, 32), 127))
_HIGH = bytes(range(128, 256))
_READABLE = re.compile(rb"[\t\r\n\x20-\x7e]{6,}")
_DEEP = 8
_VARINT = 10  # bytes at most
_NAME = 200
_WIDTHS = {0xCA: 4, 0xCB: 8, 0xCC: 1, 0xCD: 2, 0xCE: 4, 0xCF: 8, 0xD0: 1, 0xD1: 2, 0xD2: 4, 0xD3: 8}


class _NoRecordError(Exception):
    """The bytes are no record."""


class _TooManyPartsError(_NoRecordError):
    """The bytes may well be a record, but one of too many parts."""


class _Found:
    """What a reading has found so far: texts, other bytes, how many parts may follow."""

    def __init__(self) -> None:
        self.leaves: Leaves = []
        self.rest: list[bytes] = []
        self.left = MAX_RECORDS

    def part(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise _TooManyPartsError


def records(body: bytes) -> tuple[Leaves, bytes] | None:
    r"""Path and bytes of each text in a binary record, and its other bytes; None for no record.

    The other bytes are numbers and what is neither text nor message. Of a record of more than MAX_RECORDS parts, all that is printable is among them.

    >>> records(b"\x08\x01\x12\x0b' or 1=1 -- ")
    ([('2', b"' or 1=1 -- ")], b'')
    """
    first = body[0] if body else 0
    readers: list[Callable[[bytes, _Found], None]] = [_protobuf_message]
    if 0x80 <= first <= 0x9F or 0xDC <= first <= 0xDF:
        readers.insert(0, _msgpack_document)
    elif first <= 1:
        readers = [_frames]  # no field of Protocol Buffers has the number 0
    for reader in readers:
        found = _Found()
        try:
            reader(body, found)
        except _TooManyPartsError:
            return [], b"\n".join(_READABLE.findall(body))
        except (_NoRecordError, IndexError):
            continue
        return found.leaves, b"".join(found.rest)
    return None


def readable(value: bytes) -> bool:
    """True for bytes that somebody may have meant as text: UTF-8, or mostly ASCII, with few controls."""
    controls = len(value) - len(value.translate(None, _CONTROLS))
    try:
        value.decode()
    except UnicodeDecodeError:
        high = len(value) - len(value.translate(None, _HIGH))
        return not controls and 2 * high <= len(value) and _READABLE.search(value) is not None
    return 8 * controls <= len(value)


def _keep(path: str, value: bytes, found: _Found) -> None:
    if not value or trivial(value.decode("latin-1")):
        return
    if readable(value):
        found.leaves.append((path[:_NAME], value))
    else:
        found.rest.append(value)


def _frames(body: bytes, found: _Found) -> None:
    """Frames of gRPC: a flag, four bytes of length, a message."""
    at, size = 0, len(body)
    while at < size:
        found.part()
        flag, length = body[at], int.from_bytes(body[at + 1 : at + 5])
        at += 5
        if flag & 0x7E or at + length > size:
            raise _NoRecordError
        message = body[at : at + length]
        at += length
        if flag & 0x80:  # trailers of gRPC-Web
            _keep("trailers", message, found)
        elif message:
            _protobuf(_plain(message) if flag & 1 else message, "", 0, found)


def _plain(message: bytes) -> bytes:
    try:
        found = zlib.decompressobj(wbits=47).decompress(message, MAX_INFLATED)
    except zlib.error as error:
        raise _NoRecordError from error
    if not found:
        raise _NoRecordError
    return found


def _protobuf_message(body: bytes, found: _Found) -> None:
    _protobuf(body, "", 0, found)


def _protobuf(body: bytes, path: str, depth: int, found: _Found) -> None:
    at, size = 0, len(body)
    while at < size:
        found.part()
        key, at = _varint(body, at)
        number, kind = key >> 3, key & 7
        if not 0 < number < 1 << 29:
            raise _NoRecordError
        if kind == 0:
            _, at = _varint(body, at)
            continue
        if kind == 2:
            length, at = _varint(body, at)
        elif kind in (1, 5):
            length = 8 if kind == 1 else 4
        else:
            raise _NoRecordError
        if at + length > size:
            raise _NoRecordError
        value = body[at : at + length]
        at += length
        if kind == 2:
            _delimited(value, f"{path}.{number}" if path else str(number), depth, found)
        else:
            found.rest.append(value)


def _delimited(value: bytes, path: str, depth: int, found: _Found) -> None:
    """A text or a message, the bytes do not say which: a message where most of it is texts."""
    if depth >= _DEEP:
        if readable(value):
            _keep(path, value, found)
        else:
            found.rest += _READABLE.findall(value)
        return
    before, rest = len(found.leaves), len(found.rest)
    try:
        _protobuf(value, path, depth + 1, found)
    except _TooManyPartsError:
        raise
    except (_NoRecordError, IndexError):
        message = False
    else:
        texts = sum(len(text) for _, text in found.leaves[before:])
        message = 2 * texts >= len(value) or not readable(value)
    if not message:
        del found.leaves[before:], found.rest[rest:]
        _keep(path, value, found)


def _varint(body: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    for _ in range(_VARINT):
        byte = body[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7
    raise _NoRecordError


def _msgpack_document(body: bytes, found: _Found) -> None:
    if _msgpack(body, 0, "", 0, found) != len(body):
        raise _NoRecordError


def _msgpack(body: bytes, at: int, path: str, depth: int, found: _Found) -> int:
    """Read one value; returns where the next one begins."""
    found.part()
    kind = body[at]
    at += 1
    if kind < 0x80 or kind >= 0xE0 or kind in (0xC0, 0xC2, 0xC3):
        return at
    if kind in _WIDTHS:
        found.rest.append(body[at : at + _WIDTHS[kind]])
        return _end(at + _WIDTHS[kind], body)
    if kind == 0xC1 or depth > _DEEP:
        raise _NoRecordError
    if kind < 0x90 or kind >= 0xDE:
        count, at = (kind & 15, at) if kind < 0x90 else _length(body, at, 2 << (kind - 0xDE))
        for _ in range(count):
            key, at = _key(body, at, found)
            at = _msgpack(body, at, f"{path}.{key}" if path else key, depth + 1, found)
        return at
    if kind < 0xA0 or kind in (0xDC, 0xDD):
        count, at = (kind & 15, at) if kind < 0xA0 else _length(body, at, 2 << (kind - 0xDC))
        for index in range(count):
            at = _msgpack(body, at, f"{path}.{index}" if path else str(index), depth + 1, found)
        return at
    if kind < 0xC0:
        length = kind & 31
    elif kind <= 0xC6:  # bytes
        length, at = _length(body, at, 1 << (kind - 0xC4))
    elif kind <= 0xC9:  # extensions
        length, at = _length(body, at, 1 << (kind - 0xC7))
        at += 1
    elif kind <= 0xD8:
        length = 1 << (kind - 0xD4)
        at += 1
    else:
        length, at = _length(body, at, 1 << (kind - 0xD9))
    end = _end(at + length, body)
    _keep(path, body[at:end], found)
    return end


def _key(body: bytes, at: int, found: _Found) -> tuple[str, int]:
    """The name of an entry, which is read as a text too."""
    before = len(found.leaves)
    end = _msgpack(body, at, "", _DEEP, found)
    name = body[at + (1 if body[at] < 0xC0 else 2) : end].decode("latin-1")
    found.leaves[before:] = [("key", value) for _, value in found.leaves[before:]]
    return re.sub(r"[^\w.\-]", "", name[:40], flags=re.ASCII), end


def _length(body: bytes, at: int, width: int) -> tuple[int, int]:
    return int.from_bytes(body[at : at + width]), _end(at + width, body)


def _end(at: int, body: bytes) -> int:
    if at > len(body):
        raise _NoRecordError
    return at
