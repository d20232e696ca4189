"""Log formats, one a file: which there are, and which one a log is in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from securitai.errors import FormatError
from securitai.ingest.formats.combined import CombinedLog
from securitai.ingest.formats.format import Format, Item, LineFormat
from securitai.ingest.formats.har import Har
from securitai.ingest.formats.raw import RawHttp
from securitai.ingest.formats.securitai import SecuritaiLog
from securitai.request.text import short

__all__ = ["FORMATS", "Format", "Item", "LineFormat", "detect", "format_named", "read"]

# in the order in which they are tried
FORMATS: tuple[Format, ...] = (Har(), SecuritaiLog(), CombinedLog(), RawHttp())

_HEAD = 1 << 16  # bytes that are looked at
_LINES = 100  # lines that are looked at when the first is in no known format


def format_named(name: str) -> Format:
    """The format of that name. Raises FormatError that lists those there are."""
    for known in FORMATS:
        if known.name == name:
            return known
    raise FormatError(f"{short(name)} is no log format; known: auto, {_names()}")


def detect(head: bytes, among: Iterable[Format] = FORMATS) -> Format:
    """The format of a log, from its first bytes.

    The first line decides; when no format can begin with it, the first later
    line that is in a format with one entry a line. Raises FormatError that shows
    what was seen.
    """
    lines = [line for line in head.split(b"\n")[:_LINES] if line.strip()]
    known = tuple(among)
    for position, line in enumerate(lines):
        for candidate in known:
            if (not position or isinstance(candidate, LineFormat)) and candidate.sniff(line):
                return candidate
    raise FormatError(
        f"unknown log format: it begins {short(bytes(head[:60]))}; known: "
        f"{_names()} (see docs/ingest.md); name one with --format"
    )


def read(chunks: Iterable[bytes], limit: int, name: str = "auto") -> Iterator[Item]:
    """Items of a log in the format of that name; ``auto`` finds out. Raises FormatError."""
    if name != "auto":
        return format_named(name).read(chunks, limit)
    rest = iter(chunks)
    head = b""
    for chunk in rest:
        head += chunk
        if len(head) >= _HEAD or b"\n" in head.strip():
            break
    if not head.strip():
        return iter(())
    return detect(head[:_HEAD]).read(chain([head], rest), limit)


def _names() -> str:
    return ", ".join(known.name for known in FORMATS)
