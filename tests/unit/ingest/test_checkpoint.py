from __future__ import annotations

from pathlib import Path

import pytest

from securitai.errors import SourceError
from securitai.ingest.checkpoint import FileCheckpoint


def test_positions_outlive_the_process(tmp_path: Path) -> None:
    FileCheckpoint(tmp_path / "p").set_position("a", "1")
    FileCheckpoint(tmp_path / "p").set_position("b", "2")

    again = FileCheckpoint(tmp_path / "p")

    assert (again.position("a"), again.position("b"), again.position("c")) == ("1", "2", None)


def test_a_damaged_file_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "p").write_bytes(b"{")

    with pytest.raises(SourceError, match=r"holds no positions .* remove it to start anew"):
        FileCheckpoint(tmp_path / "p").position("a")


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"cannot write the position to .*/none/p"):
        FileCheckpoint(tmp_path / "none" / "p").set_position("a", "1")


def test_a_place_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="cannot read"):
        FileCheckpoint(tmp_path).position("a")
