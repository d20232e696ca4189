"""What a log format must offer: the Format protocol, and the base of line formats."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, Protocol

from securitai.errors import InputError
from securitai.ingest.lines import lines, too_long
from securitai.request import Request


class Item(NamedTuple):
    """One entry of a log: a request, or the reason why it is none.

    ``number`` is the line (of HAR: the entry) that it begins at, from 1. ``id``
    is the entry's own, ``label`` what the log says it is, where it does; ``size``
    counts the bytes that it was read from.
    """

    number: int
    request: Request | None
    error: str | None = None
    id: str | None = None
    label: str | None = None
    size: int = 0


class Format(Protocol):
    """A way in which requests are written down.

    An implementation must read any bytes without raising anything but
    SecuritaiError, report each entry that it cannot read as an Item and go on,
    and hold no more than one entry in memory. It must not split lines at
    anything but a line feed.
    """

    name: str

    def sniff(self, line: bytes) -> bool:
        """True when a file of this format can begin with this line."""
        ...

    def read(self, chunks: Iterable[bytes], limit: int) -> Iterator[Item]:
        """Items in order; an entry longer than ``limit`` bytes becomes an error."""
        ...


class LineFormat:
    """Base of the formats with one entry a line, which can also be followed as they grow."""

    name: str

    def sniff(self, line: bytes) -> bool:
        """True when a file of this format can begin with this line."""
        raise AssertionError("each format says how it is told")

    def skip(self, line: bytes) -> bool:
        """True for lines that hold no entry: blank ones, a heading."""
        return not line or line.isspace()

    def parse(self, line: bytes) -> tuple[Request, str | None]:
        """The request of a line, and its label where the log has one. Raises InputError."""
        raise AssertionError("each format says how it is read")

    def own_id(self, line: bytes) -> str | None:
        """The id of a line that could not be read, where that much can be told."""
        return None

    def item(self, number: int, line: bytes) -> Item:
        """The item of a line."""
        try:
            request, label = self.parse(line)
        except InputError as error:
            return Item(number, None, str(error), self.own_id(line))
        return Item(number, request, None, request.id, label, len(line))

    def read(self, chunks: Iterable[bytes], limit: int) -> Iterator[Item]:
        """Items in order; a line longer than ``limit`` bytes becomes an error."""
        for line in lines(chunks, limit):
            if line.data is None:
                yield Item(line.number, None, too_long(line, limit))
            elif not self.skip(line.data):
                yield self.item(line.number, line.data)
