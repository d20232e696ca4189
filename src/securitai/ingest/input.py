"""A file or standard input, read once from its beginning."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from securitai.errors import InputError
from securitai.ingest.unpack import CHUNK, unpack


class Input:
    """Chunks of plain bytes of a file (``-``: standard input), unpacked on the way.

    ``size`` is the number of bytes on disk (None for a pipe), ``consumed`` how
    many of them have been read. Raises InputError when there is no such file.
    """

    def __init__(self, path: str) -> None:
        self.name = "standard input" if path == "-" else path
        self.handle = _open(path)
        self.live = not _regular(self.handle)
        self.size = None if self.live else Path(path).stat().st_size if path != "-" else None
        self.consumed = 0

    def __iter__(self) -> Iterator[bytes]:
        """Plain chunks. Raises InputError or FormatError, see ``unpack``."""
        return unpack(self._chunks(), self.name)

    def __enter__(self) -> Input:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.handle.close()

    def _chunks(self) -> Iterator[bytes]:
        read = getattr(self.handle, "read1", self.handle.read)
        while chunk := read(CHUNK):
            self.consumed += len(chunk)
            yield chunk


def _open(path: str) -> BinaryIO:
    if path == "-":
        try:  # without a buffer, so that a thread can wait for it while the program ends
            return open(sys.stdin.fileno(), "rb", buffering=0, closefd=False)
        except OSError:  # a stand-in without a descriptor
            return sys.stdin.buffer
    try:
        return Path(path).open("rb")
    except IsADirectoryError:
        raise InputError(f"{path} is a folder; name a log file in it") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise InputError(f"cannot read {path}: {reason}; name a file, or - for stdin") from None


def _regular(handle: BinaryIO) -> bool:
    try:
        return stat.S_ISREG(os.fstat(handle.fileno()).st_mode)
    except OSError:  # a stand-in without a descriptor
        return True
