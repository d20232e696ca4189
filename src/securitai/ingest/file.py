"""A log file that is followed as it grows, across rotation."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import msgspec

from securitai.errors import FormatError, SourceError
from securitai.ingest.formats import FORMATS, LineFormat, detect, format_named
from securitai.ingest.lines import LIMIT
from securitai.ingest.rotation import family, file_fingerprint, is_packed
from securitai.ingest.segment import Piece, Position, Segment
from securitai.ingest.source import Batch, Checkpoint, Entry

logger = logging.getLogger(__name__)

_LINE_FORMATS = tuple(known for known in FORMATS if isinstance(known, LineFormat))


class FileSource:
    """Follows a log through renaming, copy-and-truncate and packing of its old parts.

    ``start`` says where to begin when the checkpoint knows nothing: at the
    ``end`` (lines that are written from now on) or at the ``start``; ``again``
    begins with the first line of the file that is known, too (entries keep their
    keys, so none is stored twice). With
    ``follow=False`` the source ends at the end of the log. ``patience`` is the
    number of seconds between looks at the file; ``grace`` how long a renamed file
    must have been quiet before its successor is read. The last line waits until
    its line feed is written.

    Raises SourceError when there is no such file, FormatError when its lines are
    in no known format.
    """

    def __init__(
        self,
        path: Path | str,
        checkpoint: Checkpoint,
        *,
        name: str | None = None,
        start: str = "end",
        format_name: str = "auto",
        follow: bool = True,
        batch: int = 512,
        limit: int = LIMIT,
        patience: float = 0.5,
        grace: float = 1.0,
    ) -> None:
        self.path = Path(path)
        self.name = name or f"file:{self.path.absolute()}"
        self.checkpoint = checkpoint
        self.from_end = start == "end"
        self.again = start == "again"
        self.follow = follow
        self.size, self.limit = batch, limit
        self.patience, self.grace = patience, grace
        self.format = None if format_name == "auto" else _line_format(format_name)
        self._closed = Event()
        self._quiet_since: float | None = None

    def batches(self) -> Iterator[Batch]:
        """Batches from the committed position on; empty ones while nothing is written."""
        try:
            yield from self._follow()
        except OSError as error:
            raise SourceError(
                f"cannot read {error.filename or self.path}: {error.strerror or error}; "
                "what was read before is kept, start again when it can be read"
            ) from None

    def _follow(self) -> Iterator[Batch]:
        segment = self._resume()
        try:
            if segment.start:  # the end is to be remembered even when nothing comes
                yield Batch((), _text(segment.position(segment.start)))
            while not self._closed.is_set():
                pieces = segment.read()
                if pieces:
                    self._quiet_since = None
                    yield from self._batches(segment, pieces)
                    continue
                following = self._successor(segment)
                if following is None and self.follow:
                    yield Batch((), _text(segment.position(segment.start)))
                    self._closed.wait(self.patience)
                    continue
                yield from self._finish(segment)
                if following is None:
                    return
                segment = following
        finally:
            segment.close()

    def commit(self, batch: Batch) -> None:
        """Remember the position after the batch."""
        self.checkpoint.set_position(self.name, batch.position)

    def close(self) -> None:
        """End batches()."""
        self._closed.set()

    def _batches(self, segment: Segment, pieces: list[Piece]) -> Iterator[Batch]:
        for start in range(0, len(pieces), self.size):
            part = pieces[start : start + self.size]
            entries = (self._entry(segment, piece) for piece in part)
            yield Batch(
                tuple(entry for entry in entries if entry is not None),
                _text(segment.position(part[-1].end)),
            )

    def _entry(self, segment: Segment, piece: Piece) -> Entry | None:
        key = segment.key(piece.start)
        if piece.data is None:
            return Entry(key, None, piece.error)
        reader = self.format or self._detect(piece.data)
        if reader.skip(piece.data):
            return None
        item = reader.item(0, piece.data)
        return Entry(key, item.request, item.error, item.label)

    def _detect(self, line: bytes) -> LineFormat:
        """The format of the log, from the file's first lines, else from this line."""
        try:
            with self.path.open("rb") as handle:
                head = handle.read(1 << 16)
            found = detect(head if b"\n" in head else line, _LINE_FORMATS)
        except (OSError, FormatError):
            found = detect(line, _LINE_FORMATS)
        assert isinstance(found, LineFormat)
        self.format = found
        return found

    def _finish(self, segment: Segment) -> Iterator[Batch]:
        """What a file still holds that grows no more: its last lines."""
        while pieces := segment.read(last=True):
            yield from self._batches(segment, pieces)
        segment.close()

    def _resume(self) -> Segment:
        """The file and offset to go on with."""
        saved = self.checkpoint.position(self.name)
        if saved is None:
            return self._begin()
        try:
            position = msgspec.json.decode(saved, type=Position)
        except msgspec.DecodeError:
            raise SourceError(f"{self.name} has an unreadable position {saved[:80]!r}") from None
        if self.again:
            self.again = False
            position = msgspec.structs.replace(position, offset=0)
        files = family(self.path)
        for path in _candidates(files, position):
            return Segment(path, position, self.limit)
        newer = [f for f in files if f == self.path or _state(f)[1] > position.changed]
        if not newer:
            raise SourceError(f"no log at {self.path}; it was read before, but has been removed")
        if position.mark:
            logger.warning(
                "the part of %s that was read last is gone; going on with %s", self.path, newer[0]
            )
        return Segment(newer[0], Position(position.generation + 1), self.limit)

    def _begin(self) -> Segment:
        segment = Segment(self.path, Position(), self.limit)
        if self.from_end and (end := _last_line_end(segment)):
            segment.close()
            mark = file_fingerprint(self.path) or ""
            segment = Segment(self.path, Position(0, mark, end), self.limit)
        return segment

    def _successor(self, segment: Segment) -> Segment | None:
        """The next file of the log once this one is at its end for good; None until then."""
        if not segment.packed and segment.same(self.path):
            return self._after_truncation(segment) if segment.replaced() else None
        files = family(self.path)
        here = next((n for n, f in enumerate(files) if segment.same(f)), None)
        if here is None and segment.mark:
            here = next(
                (n for n, f in enumerate(files) if file_fingerprint(f) == segment.mark), None
            )
        if here is None:
            changed = segment.position(0).changed
            after = [f for f in files if f == self.path or _state(f)[1] > changed]
        else:
            after = files[here + 1 :]
        if not after or not self._settled(segment, after):
            return None
        return self._open(after[0], Position(segment.generation + 1))

    def _open(self, path: Path, position: Position) -> Segment | None:
        try:
            return Segment(path, position, self.limit)
        except FileNotFoundError:  # renamed this very moment: look again
            return None

    def _after_truncation(self, segment: Segment) -> Segment | None:
        """The copy that was made before the file was truncated, else the file from its start."""
        for path in reversed(family(self.path)):
            if path == self.path or not segment.mark or file_fingerprint(path) != segment.mark:
                continue
            if is_packed(path) or _state(path)[2] >= segment.start:
                where = Position(segment.generation, segment.mark, segment.start)
                segment.start = segment.read_to  # the copy has the line that was not complete
                return self._open(path, where)
        return self._open(self.path, Position(segment.generation + 1))

    def _settled(self, segment: Segment, after: list[Path]) -> bool:
        """True when nobody writes to the file any more."""
        if len(after) > 1 or not self.follow or segment.packed:
            return True
        if not _state(after[0])[2]:
            return False
        now = time.monotonic()
        self._quiet_since = self._quiet_since or now
        return now - self._quiet_since >= self.grace


def _line_format(name: str) -> LineFormat:
    found = format_named(name)
    if not isinstance(found, LineFormat):
        raise FormatError(
            f"a log in format {name!r} cannot be followed; these can: "
            f"{', '.join(known.name for known in _LINE_FORMATS)}"
        )
    return found


def _candidates(files: list[Path], position: Position) -> list[Path]:
    """Files that may be the one of a position, likeliest first."""
    if not position.mark:
        return [f for f in files if _state(f)[0] == position.inode]
    found = [f for f in files if file_fingerprint(f) == position.mark]
    long_enough = [f for f in found if is_packed(f) or _state(f)[2] >= position.offset]
    return sorted(long_enough, key=lambda f: _state(f)[0] != position.inode)


def _last_line_end(segment: Segment) -> int:
    """Offset after the last complete line; 0 when there is none."""
    end = segment.size()
    while end > 0:
        start = max(0, end - (1 << 16))
        segment.handle.seek(start)
        found = segment.handle.read(end - start).rfind(b"\n")
        if found >= 0:
            return start + found + 1
        end = start
    return 0


def _state(path: Path) -> tuple[int, int, int]:
    """Inode, time of the last change (ns) and size; zeros for a file that is gone."""
    try:
        state = path.stat()
    except OSError:
        return 0, 0, 0
    return state.st_ino, state.st_mtime_ns, state.st_size


def _text(position: Position) -> str:
    return msgspec.json.encode(position).decode()
