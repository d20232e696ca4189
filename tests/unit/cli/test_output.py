from __future__ import annotations

from pathlib import Path

import pytest

from securitai.cli.output import Output
from securitai.errors import ConfigError


def test_what_was_written_is_in_the_file_at_once(tmp_path: Path) -> None:
    with Output(str(tmp_path / "out")) as out:
        out.write(b"line\n")

        assert (tmp_path / "out").read_bytes() == b"line\n"


def test_the_log_itself_is_never_overwritten(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_bytes(b"precious")
    (tmp_path / "link").symlink_to(log)

    with pytest.raises(ConfigError, match="is the log itself"):
        Output(str(tmp_path / "link"), str(log))
    assert log.read_bytes() == b"precious"


def test_a_full_disk_names_the_file() -> None:
    with Output("/dev/full") as out, pytest.raises(OSError, match="No space left") as raised:
        out.write(b"line\n")

    assert raised.value.filename == "/dev/full"
