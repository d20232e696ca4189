"""Where the shop's log goes: CSV rows for training, JSON lines for watching."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TextIO

import msgspec

from securitai.request import Request

COLUMNS = ("log_entry", "label")


class CsvSink:
    """Rows of (log entry as JSON, label), with a header line.

    A label that is None is left empty. An existing file is continued. ``flush`` writes each row out at once, so
    that another process can follow the file.
    """

    def __init__(self, path: Path, *, flush: bool = True, append: bool = True) -> None:
        fresh = not append or not path.exists() or path.stat().st_size == 0
        self._file: TextIO = path.open("a" if append else "w", encoding="utf-8", newline="")
        self._rows = csv.writer(self._file, lineterminator="\n")
        self._flush = flush
        if fresh:
            self._rows.writerow(COLUMNS)

    def __call__(self, request: Request, label: int | None) -> None:
        """Write one row."""
        self._rows.writerow((entry_json(request), label))
        if self._flush:
            self._file.flush()

    def close(self) -> None:
        """Write out and close the file."""
        self._file.close()


class JsonlSink:
    """One log entry a line, without a label: what ``securitai watch`` and ``check`` read."""

    def __init__(self, path: Path) -> None:
        self._file: TextIO = path.open("a", encoding="utf-8", newline="")

    def __call__(self, request: Request, label: int | None) -> None:
        """Write one line, at once."""
        self._file.write(entry_json(request) + "\n")
        self._file.flush()

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def entry_json(request: Request) -> str:
    """The log entry of a request as one line of JSON, without the keys that are null."""
    entry = {key: value for key, value in request.to_log().items() if value is not None}
    return msgspec.json.encode(entry).decode()
