from __future__ import annotations

import gzip
import os
from pathlib import Path

import pytest

from securitai.errors import InputError
from securitai.ingest.input import Input


def test_a_file_is_unpacked_and_counted(tmp_path: Path) -> None:
    packed = gzip.compress(b"hello" * 1000)
    (tmp_path / "x").write_bytes(packed)

    with Input(str(tmp_path / "x")) as log:
        assert b"".join(log) == b"hello" * 1000
        assert (log.size, log.consumed, log.live) == (len(packed), len(packed), False)


def test_a_pipe_is_live_and_has_no_size(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = os.open(pipe, os.O_RDWR)
    os.write(writer, b"a\n")

    with Input(str(pipe)) as log:
        assert (log.live, log.size) == (True, None)
    os.close(writer)


@pytest.mark.parametrize("path", ["no/such/file", "a\0b"])
def test_a_file_that_cannot_be_read_is_an_input_error(path: str) -> None:
    with pytest.raises(InputError, match="cannot read"):
        Input(path)
