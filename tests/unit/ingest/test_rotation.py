from __future__ import annotations

import gzip
import os
from pathlib import Path

from securitai.ingest.rotation import family, file_fingerprint, head_fingerprint


def touch(path: Path, age: int = 0) -> Path:
    path.write_bytes(b"x\n")
    os.utime(path, (1_000_000 - age, 1_000_000 - age))
    return path


def test_numbered_files_are_ordered_by_number(tmp_path: Path) -> None:
    for name in ("a.log.2.gz", "a.log.10", "a.log", "a.log.1"):
        touch(tmp_path / name)

    names = [path.name for path in family(tmp_path / "a.log")]

    assert names == ["a.log.10", "a.log.2.gz", "a.log.1", "a.log"]


def test_dated_files_are_ordered_by_their_last_change(tmp_path: Path) -> None:
    touch(tmp_path / "a.log-20240102", age=1)
    touch(tmp_path / "a.log-20240101", age=2)

    assert [path.name for path in family(tmp_path / "a.log")] == [
        "a.log-20240101",
        "a.log-20240102",
    ]


def test_other_files_do_not_belong_to_a_log(tmp_path: Path) -> None:
    for name in ("a.log", "a.log.db", "a.log.swp", "a.logx", "b.log.1", "a.log.1~"):
        touch(tmp_path / name)

    assert family(tmp_path / "a.log") == [tmp_path / "a.log"]


def test_a_packed_file_is_left_out_while_the_plain_one_is_there(tmp_path: Path) -> None:
    touch(tmp_path / "a.log.1")
    touch(tmp_path / "a.log.1.gz")

    assert family(tmp_path / "a.log") == [tmp_path / "a.log.1"]


def test_names_with_wildcards_are_taken_literally(tmp_path: Path) -> None:
    touch(tmp_path / "a[1]*.log.1")
    touch(tmp_path / "a1x.log.1")

    assert family(tmp_path / "a[1]*.log") == [tmp_path / "a[1]*.log.1"]


def test_a_fingerprint_outlives_growing_renaming_and_packing(tmp_path: Path) -> None:
    first = b"first line\n"
    (tmp_path / "a").write_bytes(first)
    mark = file_fingerprint(tmp_path / "a")
    (tmp_path / "b").write_bytes(first + b"more\n" * 10_000)
    (tmp_path / "c.gz").write_bytes(gzip.compress(first + b"more\n"))

    assert mark == file_fingerprint(tmp_path / "b") == file_fingerprint(tmp_path / "c.gz")
    assert mark != head_fingerprint(b"another line\n")


def test_a_first_line_that_is_not_complete_has_no_fingerprint_yet() -> None:
    assert head_fingerprint(b"") is None
    assert head_fingerprint(b"abc") is None
    assert head_fingerprint(b"abc", partial=True) == head_fingerprint(b"abc\ndef")
    assert head_fingerprint(b"a" * 4096) is not None


def test_a_file_that_is_gone_has_no_fingerprint(tmp_path: Path) -> None:
    assert file_fingerprint(tmp_path / "none") is None
