"""Lines of a log, split at line feeds only, each of bounded length."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

LIMIT = 8 << 20  # bytes of a line that are read; longer ones are reported, not kept


class Line(NamedTuple):
    """One line without its line feed; ``data`` is None when ``length`` is beyond the limit."""

    number: int
    data: bytes | None
    length: int
    ended: bool = True


def lines(chunks: Iterable[bytes], limit: int = LIMIT) -> Iterator[Line]:
    r"""Lines of chunks, numbered from 1; only ``\n`` ends one.

    At most ``limit`` bytes and one chunk are held. ``ended`` is False for a last
    line that lacks its line feed.
    """
    number, kept, length = 1, [], 0
    for chunk in chunks:
        first, *rest = chunk.split(b"\n")
        length += len(first)
        if length <= limit:
            kept.append(first)
        else:
            kept.clear()
        for piece in rest:
            yield Line(number, b"".join(kept) if length <= limit else None, length)
            number += 1
            length = len(piece)
            kept = [piece] if length <= limit else []
    if length:
        yield Line(number, b"".join(kept) if length <= limit else None, length, ended=False)


def too_long(line: Line, limit: int) -> str:
    """The sentence about a line beyond the limit."""
    return (
        f"the line has {line.length:,} bytes, more than the {limit:,} that are read; "
        "raise the limit with --max-line"
    )
