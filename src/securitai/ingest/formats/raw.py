"""Raw HTTP/1.x request messages: one, or several one after another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from securitai.errors import InputError
from securitai.ingest.formats.format import Item
from securitai.request import Request
from securitai.request.message import HEAD_END

_START = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64} [^\n]*HTTP/[0-9.]{1,8}\r?(?:\n|$)")
_NEXT = re.compile(
    rb"\n(?=(?:###[^\n]{0,1024}\n[\r\n]*+)?[A-Z]{2,32} [^\n]{1,65536}? HTTP/[0-9.]{1,8}\r?\n)"
)
_BETWEEN = re.compile(rb"(?:[\r\n]|###[^\n]*(?:\n|\Z))*")
_LOOK = 1 << 13  # bytes that are read ahead to see what follows
_LENGTH = re.compile(rb"\ncontent-length:[ \t]*(\d{1,12})[ \t]*\r?(?:\n|\Z)", re.IGNORECASE)


class RawHttp:
    """Messages as they were on the wire.

    A message ends where its ``Content-Length`` says; without one, before the next
    request line (with or without a separating line ``###`` before it), or at the end
    of the file.
    """

    name = "raw"

    def sniff(self, line: bytes) -> bool:
        """A request line with its version, or a separator."""
        return _START.match(line) is not None or line.startswith(b"###")

    def read(self, chunks: Iterable[bytes], limit: int) -> Iterator[Item]:
        """Items numbered by the line that the message begins at."""
        window = _Window(chunks, limit)
        while window.skip_separators():
            number = window.number
            message = window.message()
            if message is None:
                yield Item(
                    number, None, f"the message has more than the {limit:,} bytes that are read"
                )
                continue
            try:
                request = Request.from_http(message)
            except InputError as error:
                yield Item(number, None, str(error))
            else:
                yield Item(number, request, size=len(message))


class _Window:
    """The part of the input that one message may span."""

    def __init__(self, chunks: Iterable[bytes], limit: int) -> None:
        self.chunks, self.limit = iter(chunks), limit
        self.buffer = bytearray()
        self.number = 1
        self.ended = False

    def fill(self, size: int) -> bool:
        """Read until the buffer has ``size`` bytes; False when the input ends before."""
        while len(self.buffer) < size and not self.ended:
            chunk = next(self.chunks, b"")
            self.ended = not chunk
            self.buffer += chunk
        return len(self.buffer) >= size

    def take(self, size: int) -> bytes:
        """Cut ``size`` bytes off the front."""
        taken = bytes(self.buffer[:size])
        del self.buffer[:size]
        self.number += taken.count(b"\n")
        return taken

    def skip_separators(self) -> bool:
        """Drop empty lines and separators; False at the end of the input."""
        while self.fill(1):
            self.fill(_LOOK)
            between = _BETWEEN.match(self.buffer)
            if between is None or not between.end():
                return True
            self.take(between.end())
        return False

    def message(self) -> bytes | None:
        """The next message; None when it is beyond the limit (it is passed over)."""
        size = 1 << 16
        while True:
            whole = not self.fill(min(size, self.limit + _LOOK))
            end = self._end(whole)
            if end is not None and end <= self.limit:
                return self.take(end)
            if size > self.limit or end is not None:
                self._pass_over()
                return None
            size *= 2

    def _end(self, whole: bool) -> int | None:
        """Where the message at the front ends; None when more must be read to tell."""
        head = HEAD_END.search(self.buffer)
        if head is not None:
            length = _LENGTH.search(self.buffer, 0, head.end())
            end = head.end() + int(length[1]) if length else 0
            if 0 < end <= self.limit:
                if end + _LOOK > len(self.buffer) and not whole:
                    return None
                if end <= len(self.buffer) and self._may_begin(end):
                    return end
        following = _NEXT.search(self.buffer, head.start() if head else 0)
        if following is None and not whole:
            return None
        end = following.start() + 1 if following else len(self.buffer)
        if head is not None and not self.buffer[head.end() : end].strip(b"\r\n"):
            return head.end()
        return end

    def _may_begin(self, position: int) -> bool:
        """True when a message, a separator or nothing follows (else the length was wrong)."""
        between = _BETWEEN.match(self.buffer, position)
        position = between.end() if between else position
        return position == len(self.buffer) or _START.match(self.buffer, position) is not None

    def _pass_over(self) -> None:
        """Drop bytes up to the next message, a window at a time."""
        while self.buffer:
            following = _NEXT.search(self.buffer, 1)
            if following is not None:
                self.take(following.start() + 1)
                return
            self.take(max(len(self.buffer) - (1 << 16), 1))
            if not self.fill((1 << 16) + 1):
                self.take(len(self.buffer))
