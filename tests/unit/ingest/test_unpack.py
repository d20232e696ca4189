from __future__ import annotations

import gzip
import tracemalloc
from collections.abc import Iterator

import pytest
import zstandard

from securitai.errors import FormatError, InputError
from securitai.ingest.unpack import unpack

TEXT = b"".join(b"GET /%d\n" % n for n in range(50_000))


def pieces(data: bytes, size: int = 1000) -> Iterator[bytes]:
    return (data[i : i + size] for i in range(0, len(data), size))


PACKED = {
    "plain": TEXT,
    "gzip": gzip.compress(TEXT),
    "gzip in two members": gzip.compress(TEXT[:100_000]) + gzip.compress(TEXT[100_000:]),
    "gzip with padding": gzip.compress(TEXT) + b"\0" * 700,
    "zstd": zstandard.compress(TEXT),
    "zstd in two frames": zstandard.compress(TEXT[:9]) + zstandard.compress(TEXT[9:]),
    "zstd after a skippable frame": b"\x50\x2a\x4d\x18\x03\0\0\0abc" + zstandard.compress(TEXT),
}


@pytest.mark.parametrize("size", [1, 999, 1 << 20])
@pytest.mark.parametrize("data", PACKED.values(), ids=PACKED.keys())
def test_packings_are_told_by_their_first_bytes(data: bytes, size: int) -> None:
    assert b"".join(unpack(pieces(data, size), "log")) == TEXT


@pytest.mark.parametrize("packing", ["gzip", "zstd"])
def test_what_can_be_read_of_a_truncated_file_comes_before_the_error(packing: str) -> None:
    noise = b"".join(b"%d\n" % (n * 7919 % 99991) for n in range(100_000))
    data = gzip.compress(noise) if packing == "gzip" else zstandard.compress(noise)
    read = bytearray()

    def take() -> None:
        for chunk in unpack(pieces(data[: len(data) // 2]), "log"):
            read.extend(chunk)

    with pytest.raises(InputError, match=f"log ends in the middle of its {packing} data"):
        take()

    assert len(read) > 100_000
    assert noise.startswith(read)


@pytest.mark.parametrize("magic", [b"\x1f\x8b", b"\x28\xb5\x2f\xfd"])
def test_damaged_data_are_an_input_error(magic: bytes) -> None:
    with pytest.raises(InputError, match="damaged"):
        list(unpack(pieces(magic + b"rubbish" * 100), "log"))


def test_rubbish_behind_a_gzip_member_is_an_input_error() -> None:
    with pytest.raises(InputError, match="damaged"):
        list(unpack(pieces(gzip.compress(b"x") + b"rubbish"), "log"))


@pytest.mark.parametrize(
    ("magic", "name"),
    [(b"BZh91AY", "bzip2"), (b"\xfd7zXZ\x00\x00", "xz"), (b"PK\x03\x04__", "zip")],
)
def test_other_packings_are_named(magic: bytes, name: str) -> None:
    with pytest.raises(
        FormatError, match=f"packed with {name}; SecuritAI reads plain, .gz and .zst"
    ):
        unpack(pieces(magic), "log")


@pytest.mark.parametrize("data", [b"", b"a", b"\x1f"])
def test_tiny_files_are_plain(data: bytes) -> None:
    assert b"".join(unpack(pieces(data), "log")) == data


@pytest.mark.parametrize("packing", ["gzip", "zstd"])
def test_a_bomb_does_not_fill_the_memory(packing: str) -> None:
    zeros = b"\0" * (256 << 20)
    data = gzip.compress(zeros, 9) if packing == "gzip" else zstandard.compress(zeros, 3)
    del zeros

    tracemalloc.start()
    size = sum(len(chunk) for chunk in unpack(pieces(data, 1 << 18), "bomb"))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert size == 256 << 20
    assert peak < 80 << 20
