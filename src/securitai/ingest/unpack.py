"""Bytes of a file, unpacked: plain, gzip or Zstandard, told by their first bytes.

Each unpacker is a generator from packed to plain chunks. It yields what can be
read before it raises InputError for data that are cut off or damaged, and never
holds more than a few chunks, however much the data grow when unpacked.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from securitai.errors import FormatError, InputError

CHUNK = 1 << 18
_GZIP = b"\x1f\x8b"
_ZSTD = b"\x28\xb5\x2f\xfd"
_UNKNOWN = {
    b"BZh": "bzip2",
    b"\xfd7zXZ\x00": "xz",
    b"PK\x03\x04": "zip",
    b"\x04\x22\x4d\x18": "lz4",
}
_PIECE = 1 << 10  # zstd grows at most 32,000 times: 1 KB stays under 32 MB


def unpack(chunks: Iterator[bytes], name: str) -> Iterator[bytes]:
    """Plain chunks of packed or plain ones; ``name`` is for the messages.

    Raises FormatError for packings that are not known, InputError for data that
    end too early or are damaged.
    """
    head = next(chunks, b"")
    while len(head) < 6 and (more := next(chunks, b"")):
        head += more
    if head.startswith(_GZIP):
        return _gunzip(_again(head, chunks), name)
    if head.startswith(_ZSTD) or _skippable(head):
        return _unzstd(_again(head, chunks), name)
    for magic, packing in _UNKNOWN.items():
        if head.startswith(magic):
            raise FormatError(
                f"{name} is packed with {packing}; SecuritAI reads plain, .gz and .zst files: "
                "unpack it first, or pipe it to --input -"
            )
    return _again(head, chunks)


def _again(head: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    if head:
        yield head
    yield from rest


def _gunzip(chunks: Iterator[bytes], name: str) -> Iterator[bytes]:
    member = None
    for chunk in chunks:
        data = chunk
        while data:
            if member is None:
                data = data.lstrip(b"\0")
                if not data:
                    break
                member = zlib.decompressobj(wbits=31)
            try:
                plain = member.decompress(data, CHUNK)
            except zlib.error as error:
                raise _damaged(name, "gzip", error) from None
            if plain:
                yield plain
            data = member.unused_data if member.eof else member.unconsumed_tail
            if member.eof:
                member = None
        while member is not None and (plain := _rest(member)):
            yield plain
    if member is not None:
        raise _cut(name, "gzip")


def _rest(member: zlib._Decompress) -> bytes:
    """Output that zlib still holds back because the last call was full."""
    return member.decompress(b"", CHUNK) if not member.eof else b""


def _unzstd(chunks: Iterator[bytes], name: str) -> Iterator[bytes]:
    import zstandard

    unpacker = zstandard.ZstdDecompressor()
    frame = None
    for chunk in chunks:
        for start in range(0, len(chunk), _PIECE):
            data = chunk[start : start + _PIECE]
            while data:
                frame = frame or unpacker.decompressobj()
                try:
                    plain = frame.decompress(data)
                except zstandard.ZstdError as error:
                    raise _damaged(name, "zstd", error) from None
                if plain:
                    yield plain
                data = frame.unused_data if frame.eof else b""
                if frame.eof:
                    frame = None
    if frame is not None:
        raise _cut(name, "zstd")


def _skippable(head: bytes) -> bool:
    return len(head) >= 4 and head[1:4] == b"\x2a\x4d\x18" and head[0] & 0xF0 == 0x50


def _cut(name: str, packing: str) -> InputError:
    return InputError(
        f"{name} ends in the middle of its {packing} data: the file was cut off; what came before "
        "was read and kept, copy the file again for the rest"
    )


def _damaged(name: str, packing: str, error: Exception) -> InputError:
    return InputError(
        f"{name} has damaged {packing} data ({error}); what came before was read and kept, "
        "copy the file again for the rest"
    )
