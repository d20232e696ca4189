"""A Checkpoint in a small file, for those who run a source without a store."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from securitai.errors import SourceError


class FileCheckpoint:
    """Positions of sources in one JSON file, replaced as a whole each time.

    Raises SourceError when the file cannot be read or written.
    """

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)

    def position(self, source_name: str) -> str | None:
        """The position that was set last; None when there is none."""
        return self._read().get(source_name)

    def set_position(self, source_name: str, position: str) -> None:
        """Remember a position; on disk when this returns."""
        data = msgspec.json.encode({**self._read(), source_name: position})
        draft = self.path.with_name(f"{self.path.name}.new")
        try:
            with draft.open("wb") as handle:
                handle.write(data)
                handle.flush()
                os.fsync(handle.fileno())
            draft.replace(self.path)
        except OSError as error:
            raise SourceError(
                f"cannot write the position to {self.path}: {error.strerror}"
            ) from None

    def _read(self) -> dict[str, str]:
        try:
            return msgspec.json.decode(self.path.read_bytes(), type=dict[str, str])
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise SourceError(f"cannot read {self.path}: {error.strerror}") from None
        except msgspec.DecodeError as error:
            raise SourceError(
                f"{self.path} holds no positions ({error}); remove it to start anew"
            ) from None
