"""Where results go: a file or standard output, never the log that is being read."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from securitai.errors import ConfigError


class Output:
    """Bytes to a file or, with ``-``, to standard output.

    Raises ConfigError when the file is the ``source``, OSError with the file's
    name when it cannot be written.
    """

    def __init__(self, path: str, source: str = "-") -> None:
        self.name = "standard output" if path == "-" else path
        if path != "-" and source != "-" and _same(path, source):
            raise ConfigError(f"--output {path} is the log itself; name another file")
        self.handle = _open(path)

    def write(self, data: bytes) -> None:
        """Write and hand over at once, so that what was said is not lost."""
        try:
            self.handle.write(data)
            self.handle.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise OSError(error.errno, error.strerror, self.name) from None

    def __enter__(self) -> Output:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.handle is not sys.stdout.buffer:
            with suppress(OSError):  # write has said so already
                self.handle.close()


def _open(path: str) -> BinaryIO:
    return sys.stdout.buffer if path == "-" else Path(path).open("wb")


def _same(path: str, source: str) -> bool:
    try:
        return Path(path).samefile(source)
    except OSError:
        return False
