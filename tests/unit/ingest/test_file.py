from __future__ import annotations

import gzip
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from securitai.errors import FormatError, SourceError
from securitai.ingest.file import FileSource
from securitai.ingest.source import Batch, Entry
from securitai.testing import MemoryStore, log_line, make_request


class Log:
    """A log that a server writes, and a reader that follows it."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "access.log"
        self.store = MemoryStore()
        self.path.touch()
        self.handle = self.path.open("ab")
        self.count = 0

    def write(self, count: int = 1) -> None:
        for _ in range(count):
            self.handle.write(log_line(make_request(f"GET /{self.count}")))
            self.count += 1
        self.handle.flush()

    def raw(self, data: bytes) -> None:
        self.handle.write(data)
        self.handle.flush()

    def rotated(self, number: int) -> Path:
        return self.path.with_name(f"access.log.{number}")

    def rename(self) -> None:
        for number in range(8, 0, -1):
            for end in ("", ".gz"):
                old = Path(f"{self.rotated(number)}{end}")
                if old.exists():
                    old.rename(f"{self.rotated(number + 1)}{end}")
        self.path.rename(self.rotated(1))

    def reopen(self) -> None:
        self.handle.close()
        self.handle = self.path.open("ab")

    def copy_and_truncate(self) -> None:
        shutil.copy2(self.path, self.rotated(1))
        os.truncate(self.path, 0)

    def pack(self, number: int) -> None:
        old = self.rotated(number)
        times = (old.stat().st_atime_ns, old.stat().st_mtime_ns)
        packed = Path(f"{old}.gz")
        packed.write_bytes(gzip.compress(old.read_bytes()))
        os.utime(packed, ns=times)
        old.unlink()

    def source(self, *, start: str = "start", follow: bool = True, batch: int = 512) -> FileSource:
        return FileSource(
            self.path,
            self.store,
            name="log",
            start=start,
            follow=follow,
            batch=batch,
            patience=0.001,
            grace=0.001,
            limit=1 << 20,
        )


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    found = Log(tmp_path)
    yield found
    found.handle.close()


def paths(entries: list[Entry]) -> list[str]:
    return [entry.request.path if entry.request else "error" for entry in entries]


def numbered(start: int, stop: int) -> list[str]:
    return [f"/{n}" for n in range(start, stop)]


def take(
    batches: Iterator[Batch], source: FileSource, *, until: int, commit: bool = True
) -> list[Entry]:
    """Entries until there are that many and the source waits."""
    found: list[Entry] = []
    for _ in range(10_000):
        batch = next(batches)
        found += batch.entries
        if commit:
            source.commit(batch)
        if len(found) >= until and not batch.entries:
            return found
    raise AssertionError(f"only {len(found)} of {until} entries came")


def rest(source: FileSource, *, commit: bool = True) -> list[Entry]:
    """Everything up to the present end of the log."""
    found: list[Entry] = []
    source.follow = False
    for batch in source.batches():
        found += batch.entries
        if commit:
            source.commit(batch)
    return found


def test_a_growing_log_is_followed(log: Log) -> None:
    source = log.source()
    batches = source.batches()
    log.write(3)
    first = take(batches, source, until=3)
    log.write(2)

    assert paths(first + take(batches, source, until=2)) == numbered(0, 5)


def test_reading_begins_at_the_end_unless_told_otherwise(log: Log) -> None:
    log.write(3)
    log.raw(b'{"path":')
    source = log.source(start="end")
    batches = source.batches()
    source.commit(next(batches))
    log.raw(b'"/x"}\n')

    assert paths(take(batches, source, until=1)) == ["/x"]


def test_the_end_is_remembered_from_the_first_empty_batch_on(log: Log) -> None:
    log.write(3)
    source = log.source(start="end")
    source.commit(next(source.batches()))
    log.write(2)

    assert paths(rest(log.source(start="end"))) == numbered(3, 5)


def test_a_partial_last_line_waits_for_its_end(log: Log) -> None:
    source = log.source()
    batches = source.batches()
    log.write()
    log.raw(b'{"path":"/a')
    assert paths(take(batches, source, until=1)) == ["/0"]
    log.raw(b'bc"}\n')

    assert paths(take(batches, source, until=1)) == ["/abc"]


def test_keys_are_the_same_when_entries_are_read_again(log: Log) -> None:
    log.write(5)

    first = rest(log.source(batch=2), commit=False)

    assert rest(log.source(batch=5), commit=False) == first
    assert len({entry.key for entry in first}) == 5


def test_what_was_not_committed_is_read_again(log: Log) -> None:
    log.write(6)
    source = log.source(batch=2)
    batches = source.batches()
    source.commit(next(batches))
    next(batches)

    assert paths(rest(log.source())) == numbered(2, 6)


def test_a_renamed_log_is_read_to_its_end_before_its_successor(log: Log) -> None:
    source = log.source()
    batches = source.batches()
    log.write(2)
    found = take(batches, source, until=2)
    log.write(1)
    log.rename()
    log.write(2)  # the server has not opened the new file yet
    found += take(batches, source, until=3)
    log.reopen()
    log.write(2)
    found += take(batches, source, until=2)

    assert paths(found) == numbered(0, 7)
    assert len({entry.key for entry in found}) == 7


def test_a_last_line_without_line_feed_is_read_when_the_log_was_renamed(log: Log) -> None:
    source = log.source()
    batches = source.batches()
    log.write(1)
    log.raw(b'{"path":"/cut"}')
    found = take(batches, source, until=1)
    log.rename()
    log.reopen()
    log.write(1)

    assert paths(found + take(batches, source, until=2)) == ["/0", "/cut", "/1"]


@pytest.mark.parametrize("committed", [0, 1, 2])
@pytest.mark.parametrize("packed", [False, True])
def test_three_rotations_while_nobody_reads_lose_nothing(
    log: Log, packed: bool, committed: int
) -> None:
    log.write(2)
    source = log.source(batch=1)
    batches = source.batches()
    found: list[Entry] = []
    for _ in range(committed):
        batch = next(batches)
        found += batch.entries
        source.commit(batch)
    for _ in range(3):
        log.rename()
        log.reopen()
        log.write(2)
        if packed and log.rotated(2).exists():
            log.pack(2)

    found += rest(log.source())

    if committed:
        assert paths(found) == numbered(0, 8)
    else:  # nothing was ever committed: reading begins with the file of now
        assert paths(found) == numbered(6, 8)


@pytest.mark.parametrize("restart", [False, True])
def test_copy_and_truncate_loses_nothing_that_was_copied(log: Log, restart: bool) -> None:
    source = log.source()
    batches = source.batches()
    log.write(3)
    found = take(batches, source, until=3)
    log.write(2)
    log.raw(b'{"path":"/partial"}')
    log.copy_and_truncate()
    log.write(1)
    if restart:
        found += rest(log.source())
    else:
        found += take(batches, source, until=4)

    assert paths(found) == [*numbered(0, 5), "/partial", "/5"]
    assert len({entry.key for entry in found}) == 7


def test_a_log_that_was_truncated_and_has_grown_longer_is_noticed(log: Log) -> None:
    source = log.source()
    batches = source.batches()
    log.write(2)
    found = take(batches, source, until=2)
    os.truncate(log.path, 0)
    log.write(5)
    found += take(batches, source, until=5)

    assert paths(found) == numbered(0, 7)
    assert len({entry.key for entry in found}) == 7


def test_equal_lines_in_two_generations_are_two_entries(log: Log) -> None:
    source = log.source()
    batches = source.batches()
    log.raw(b'{"path":"/same"}\n')
    found = take(batches, source, until=1)
    log.rename()
    log.reopen()
    log.raw(b'{"path":"/same"}\n')
    found += take(batches, source, until=1)

    assert len({entry.key for entry in found}) == 2


def test_entries_have_the_same_keys_after_their_file_was_renamed_and_packed(log: Log) -> None:
    log.write(4)
    source = log.source(batch=1)
    batches = source.batches()
    source.commit(next(batches))
    before = [next(batches).entries[0] for _ in range(3)]
    log.rename()
    log.reopen()
    log.pack(1)
    log.write(1)

    assert rest(log.source())[:3] == before


def test_a_lost_part_is_told_and_the_rest_is_read(
    log: Log, caplog: pytest.LogCaptureFixture
) -> None:
    log.write(2)
    rest(log.source())
    log.rename()
    log.reopen()
    log.write(2)
    log.rotated(1).unlink()

    assert paths(rest(log.source())) == numbered(2, 4)
    assert "the part of" in caplog.text


def test_a_damaged_old_part_is_an_error_entry_and_the_rest_is_read(log: Log) -> None:
    log.write(2)
    source = log.source(batch=1)
    source.commit(next(source.batches()))
    log.rename()
    log.reopen()
    log.write(1)
    log.pack(1)
    packed = Path(f"{log.rotated(1)}.gz")
    packed.write_bytes(packed.read_bytes()[:-4])

    assert paths(rest(log.source())) == ["/1", "error", "/2"]


def test_a_line_beyond_the_limit_is_an_error_and_the_next_is_read(log: Log) -> None:
    log.write(1)
    log.raw(b"x" * (3 << 20) + b"\n")
    log.write(1)

    entries = rest(log.source())

    assert paths(entries) == ["/0", "error", "/1"]
    assert "more than the 1,048,576 that are read" in (entries[1].error or "")


def test_broken_and_blank_lines_keep_their_places(log: Log) -> None:
    log.write(1)
    log.raw(b"\nno json\n")
    log.write(1)

    assert paths(rest(log.source())) == ["/0", "error", "/1"]


def test_a_new_log_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    source = FileSource(tmp_path / "none.log", MemoryStore())

    with pytest.raises(SourceError, match=r"cannot read .*/none\.log: No such file or directory"):
        next(source.batches())


def test_a_log_that_is_gone_since_is_refused(log: Log) -> None:
    log.write(1)
    rest(log.source())
    log.path.unlink()

    with pytest.raises(SourceError, match="it was read before, but has been removed"):
        next(log.source().batches())


def test_an_unreadable_position_is_refused(log: Log) -> None:
    log.store.set_position("log", "rubbish")

    with pytest.raises(SourceError, match="has an unreadable position 'rubbish'"):
        next(log.source().batches())


def test_a_log_in_no_known_format_is_refused(log: Log) -> None:
    log.raw(b"\x00\x01\x02\n")

    with pytest.raises(FormatError, match="unknown log format"):
        rest(log.source())


def test_a_format_that_is_no_line_format_cannot_be_followed(log: Log) -> None:
    with pytest.raises(
        FormatError, match="'har' cannot be followed; these can: securitai, combined"
    ):
        FileSource(log.path, log.store, format_name="har")


def test_a_closed_source_ends(log: Log) -> None:
    source = log.source()
    batches = source.batches()
    next(batches)
    source.close()

    assert list(batches) == []


@pytest.mark.parametrize("rotate", [Log.rename, Log.copy_and_truncate])
def test_a_log_that_is_rotated_all_the_time_gives_each_line_once(
    log: Log, rotate: Callable[[Log], None]
) -> None:
    found: list[Entry] = []
    for turn in range(6):
        source = log.source(batch=3)
        log.write(5)
        batches = source.batches()
        found += take(batches, source, until=5)
        log.write(2)
        rotate(log)
        log.reopen()
        log.write(1)
        if turn % 2:
            found += take(batches, source, until=3)
        else:
            batches.close()  # type: ignore[attr-defined]
            found += rest(log.source())

    assert paths(found) == numbered(0, 48)
    assert len({entry.key for entry in found}) == 48
