"""Which files a rotated log consists of, and how one of them is known again.

A log is rotated by renaming it (``access.log.1``, ``access.log-20240131``) or by
copying and truncating it; old parts are often packed later. What stays the same
through all of it is the first line, so its hash tells a file.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from securitai.errors import InputError
from securitai.ingest.unpack import CHUNK, unpack

_HEAD = 4096  # bytes of a first line that are looked at
_SUFFIX = re.compile(r"[.\-_](?:(\d+)|\d[\d.\-_T]*|old)(?:\.gz|\.zst)?")
_PACKED = (".gz", ".zst")


def fingerprint(handle: BinaryIO, *, partial: bool = False) -> str | None:
    """Hash of a file's first line; None while that is not complete.

    ``partial`` takes what there is (of a file that grows no more).
    """
    handle.seek(0)
    return head_fingerprint(handle.read(_HEAD), partial=partial)


def head_fingerprint(head: bytes, *, partial: bool = False) -> str | None:
    """The same from a file's first bytes (at least 4096, where it has them)."""
    line, end, _ = head.partition(b"\n")
    if not end and len(head) < _HEAD and not (partial and head):
        return None
    return hashlib.sha256(line).hexdigest()[:12]


def is_packed(path: Path) -> bool:
    """True for a rotated file that was packed."""
    return path.suffix in _PACKED


def plain_chunks(path: Path) -> Iterator[bytes]:
    """The bytes of a packed file, unpacked."""
    with path.open("rb") as handle:
        yield from unpack(iter(lambda: handle.read(CHUNK), b""), str(path))


def file_fingerprint(path: Path) -> str | None:
    """Fingerprint of a file by its path, packed or not; None when it cannot be told."""
    try:
        if is_packed(path):
            return _packed_fingerprint(path)
        with path.open("rb") as handle:
            return fingerprint(handle, partial=True)
    except OSError:
        return None


def family(path: Path) -> list[Path]:
    """The files of a log, oldest first, the live one last (when it exists).

    A packed file is left out while the plain one lies beside it.
    """
    found: list[tuple[int | None, int, Path]] = []
    for sibling in path.parent.glob(f"{_escape(path.name)}?*"):
        match = _SUFFIX.fullmatch(sibling.name[len(path.name) :])
        if match is None or (is_packed(sibling) and sibling.with_suffix("").exists()):
            continue
        number = int(match[1]) if match[1] and len(match[1]) < 6 else None
        try:
            found.append((number, sibling.stat().st_mtime_ns, sibling))
        except OSError:  # renamed this very moment
            continue
    if all(number is not None for number, _, _ in found):
        found.sort(key=lambda each: -(each[0] or 0))
    else:
        found.sort(key=lambda each: (each[1], each[2].name))
    live = [path] if path.exists() else []
    return [each[2] for each in found] + live


def _packed_fingerprint(path: Path) -> str | None:
    head = b""
    with suppress(InputError):  # a damaged end does not hide the first line
        for chunk in plain_chunks(path):
            head += chunk
            if len(head) >= _HEAD:
                break
    return head_fingerprint(head[:_HEAD], partial=True)


def _escape(name: str) -> str:
    return re.sub(r"([*?[])", r"[\1]", name)
