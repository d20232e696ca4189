from __future__ import annotations

import os
from pathlib import Path

from securitai.ingest.segment import Position, Segment


def texts(segment: Segment, *, last: bool = False) -> list[bytes | None]:
    return [piece.data for piece in segment.read(last=last)]


def test_only_complete_lines_are_given(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_bytes(b"a\nb\nc")
    segment = Segment(path, Position(), 100)

    assert texts(segment) == [b"a", b"b"]
    assert texts(segment) == []
    assert texts(segment, last=True) == [b"c"]
    assert texts(segment, last=True) == []
    segment.close()


def test_offsets_are_those_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_bytes(b"ab\n\ncde\n")
    segment = Segment(path, Position(), 100)

    assert [(p.start, p.end) for p in segment.read()] == [(0, 3), (3, 4), (4, 8)]
    segment.close()


def test_a_segment_goes_on_at_its_offset(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_bytes(b"ab\ncd\n")
    segment = Segment(path, Position(offset=3), 100)

    [piece] = segment.read()

    assert (piece.start, piece.data) == (3, b"cd")
    assert segment.position(piece.end).offset == 6
    segment.close()


def test_a_line_beyond_the_limit_has_an_error(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_bytes(b"x" * 300_000 + b"\nok\n")
    segment = Segment(path, Position(), 1000)

    long, short = segment.read()

    assert long.data is None
    assert "300,000 bytes" in (long.error or "")
    assert (short.data, short.start) == (b"ok", 300_001)
    segment.close()


def test_truncation_is_noticed_even_when_the_file_has_grown_again(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_bytes(b"ab\n")
    segment = Segment(path, Position(), 100)
    segment.read()
    assert not segment.replaced()
    os.truncate(path, 0)
    path.write_bytes(b"another line\n")

    assert segment.replaced()
    assert segment.read() == []
    segment.close()
