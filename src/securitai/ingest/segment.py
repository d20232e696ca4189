"""One file of a log that is followed: bytes in, lines with their offsets out."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

import msgspec

from securitai.errors import InputError
from securitai.ingest.lines import Line, too_long
from securitai.ingest.rotation import file_fingerprint, fingerprint, is_packed, plain_chunks

CHUNK = 1 << 17


class Position(msgspec.Struct, frozen=True):
    """How far a log has been read.

    ``generation`` counts the files of the log since it is followed, ``mark`` is
    the fingerprint of the file, ``offset`` the first byte that was not read.
    ``inode`` and ``changed`` (ns) help to find the file when others look alike.
    """

    generation: int = 0
    mark: str = ""
    offset: int = 0
    inode: int = 0
    changed: int = 0


class Piece(NamedTuple):
    """A complete line: where it begins and ends, its bytes or why there are none."""

    start: int
    end: int
    data: bytes | None
    error: str | None = None


class Segment:
    """A file that is read from an offset on; it may grow, be renamed or removed meanwhile."""

    def __init__(self, path: Path, position: Position, limit: int) -> None:
        self.path, self.limit = path, limit
        self.generation, self.mark = position.generation, position.mark
        self.packed = is_packed(path)
        self.handle: BinaryIO = path.open("rb")
        self.start = position.offset  # of the line that is not complete yet
        self.read_to = position.offset
        self._kept: list[bytes] = []
        self._chunks = _skip(plain_chunks(path), position.offset) if self.packed else None
        self._failed: str | None = None
        if self.packed and not self.mark:
            self.mark = file_fingerprint(path) or ""

    def position(self, end: int) -> Position:
        """The position after a line."""
        state = os.fstat(self.handle.fileno())
        return Position(self.generation, self.mark, end, state.st_ino, state.st_mtime_ns)

    def key(self, start: int) -> str:
        """What tells the line at an offset from all others of the log."""
        return f"{self.generation}.{self.mark}:{start}"

    def same(self, path: Path) -> bool:
        """True when the path leads to this very file."""
        try:
            return os.path.samestat(path.stat(), os.fstat(self.handle.fileno()))
        except OSError:
            return False

    def size(self) -> int:
        """Bytes of the file at this moment."""
        return os.fstat(self.handle.fileno()).st_size

    def replaced(self) -> bool:
        """True when the file was truncated (and perhaps written anew) since."""
        if self.packed:
            return False
        return self.size() < self.read_to or (
            bool(self.mark) and fingerprint(self.handle, partial=True) != self.mark
        )

    def read(self, *, last: bool = False) -> list[Piece]:
        """Lines that have become complete; empty at the end of what there is.

        ``last`` says that the file grows no more: a last line without a line feed
        is then complete.
        """
        if not self.packed and not self.mark:
            self.mark = fingerprint(self.handle, partial=last) or ""
            if not self.mark:
                return []
        while (chunk := self._next()) and not self.replaced():
            if pieces := self._split(chunk):
                return pieces
        return self._rest() if last else []

    def close(self) -> None:
        """Let go of the file."""
        self.handle.close()

    def _next(self) -> bytes:
        if self._chunks is not None:
            try:
                return next(self._chunks, b"")
            except InputError as error:
                self._failed = str(error)
                return b""
        self.handle.seek(self.read_to)
        return self.handle.read(CHUNK)

    def _split(self, chunk: bytes) -> list[Piece]:
        self.read_to += len(chunk)
        first, *rest = chunk.split(b"\n")
        self._keep(first, self.read_to - len(chunk) + len(first))
        pieces = []
        end = self.read_to - len(chunk) + len(first)
        for following in rest:
            pieces.append(self._piece(end, end + 1))
            end += 1 + len(following)
            self._keep(following, end)
        return pieces

    def _keep(self, data: bytes, end: int) -> None:
        if end - self.start <= self.limit:
            self._kept.append(data)
        else:
            self._kept.clear()

    def _piece(self, stop: int, end: int) -> Piece:
        start, length = self.start, stop - self.start
        self.start = end
        kept = b"".join(self._kept)
        self._kept.clear()
        if length > self.limit:
            return Piece(start, end, None, too_long(Line(0, None, length), self.limit))
        return Piece(start, end, kept)

    def _rest(self) -> list[Piece]:
        end = self.read_to
        pieces = [self._piece(end, end)] if end > self.start else []
        if self._failed is not None:
            pieces.append(Piece(end, end, None, self._failed))
            self._failed = None
        return pieces


def _skip(chunks: Iterator[bytes], count: int) -> Iterator[bytes]:
    for chunk in chunks:
        if count >= len(chunk):
            count -= len(chunk)
            continue
        yield chunk[count:]
        count = 0
