"""Pictures that shoppers upload: small, random, with the right first bytes."""

from __future__ import annotations

import struct
import zlib
from random import Random


def picture(rng: Random) -> tuple[str, str, bytes]:
    """Content type, suffix and bytes of a picture."""
    shape = rng.randrange(4)
    if shape == 0:
        return "image/svg+xml", "svg", svg(rng).encode()
    if shape == 1:
        return "image/png", "png", png(rng)
    if shape == 2:
        return "image/gif", "gif", b"GIF89a" + rng.randbytes(rng.randrange(20, 90)) + b"\x00;"
    head = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
    return (
        "image/jpeg",
        rng.choice(("jpg", "jpeg", "JPG")),
        head + rng.randbytes(rng.randrange(30, 120)) + b"\xff\xd9",
    )


def png(rng: Random) -> bytes:
    """A valid PNG of 8x8 grey pixels."""
    rows = b"".join(b"\0" + rng.randbytes(8) for _ in range(8))
    header = struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", header)
        + _chunk(b"IDAT", zlib.compress(rows, 0))
        + _chunk(b"IEND", b"")
    )


def svg(rng: Random, inside: str = "", head: str = "") -> str:
    """A drawing of a few shapes; ``inside`` and ``head`` are put where their names say."""
    shapes = "".join(
        f'<rect x="{rng.randrange(90)}" y="{rng.randrange(90)}" width="{rng.randrange(1, 50)}" '
        f'height="{rng.randrange(1, 50)}" fill="#{rng.randrange(16**6):06x}"/>'
        for _ in range(rng.randrange(1, 5))
    )
    return (
        f'<?xml version="1.0"?>{head}<svg xmlns="http://www.w3.org/2000/svg" width="{rng.randrange(10, 900)}">'
        f"{shapes}{inside}</svg>"
    )


def _chunk(kind: bytes, content: bytes) -> bytes:
    return (
        struct.pack(">I", len(content))
        + kind
        + content
        + struct.pack(">I", zlib.crc32(kind + content))
    )
