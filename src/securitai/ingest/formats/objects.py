"""The elements of one list inside a JSON document, cut out without reading the whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_STRING = re.compile(rb'["\\]')
_OUTSIDE = re.compile(rb'["{}\[\],]')
_OPEN, _CLOSE = b"{[", b"}]"


class Cut(Exception):  # noqa: N818 - a fact about the input, turned into InputError by the format
    """The document ends inside of the list."""


def objects(chunks: Iterable[bytes], path: tuple[bytes, ...], limit: int) -> Iterator[bytes | None]:
    """The raw elements of the list at ``path`` (keys of nested objects), in order.

    An element of more than ``limit`` bytes comes as None. Raises LookupError when
    the document has no such list, Cut when it ends inside of it. Text outside of
    the list is passed over, however long it is.
    """
    scan = _Scan(path, limit)
    for chunk in chunks:
        yield from scan.feed(chunk)
        if scan.done:
            return
    if scan.inside:
        raise Cut
    raise LookupError(path)


class _Scan:
    """Where in the document the last chunk ended."""

    def __init__(self, path: tuple[bytes, ...], limit: int) -> None:
        self.path, self.limit = path, limit
        self.depth = 0  # open brackets
        self.matched = 0  # keys of the path that led to the innermost open object
        self.quoted = self.escaped = False
        self.text = bytearray()  # the string that ended last, or is open
        self.kept = bytearray()  # the element that is open
        self.size = 0
        self.inside = self.done = False

    def feed(self, chunk: bytes) -> Iterator[bytes | None]:
        """Read on; yields the elements that end in this chunk."""
        position = start = 0
        while position < len(chunk) and not self.done:
            if self.escaped:
                self.escaped = False
                position += 1
                continue
            found = (_STRING if self.quoted else _OUTSIDE).search(chunk, position)
            if found is None:
                break
            here, mark = found.start(), found.group()
            if self.quoted:
                self._string(chunk, position, here, mark)
            elif mark == b'"':
                self.quoted = True
                self.text.clear()
            elif self._bracket(mark, chunk[position:here]):
                if mark in _OPEN:
                    start = here
                else:
                    self._keep(chunk[start : here + 1])
                    yield None if self.size > self.limit else bytes(self.kept)
                    self.kept.clear()
                    self.size = 0
            position = here + 1
        else:
            position = len(chunk)
        if self.quoted and not self.inside:
            self.text += chunk[position:][:64]
        if self.inside and self.depth > self._home:
            self._keep(chunk[start:])

    @property
    def _home(self) -> int:
        return len(self.path) + 1

    def _keep(self, piece: bytes) -> None:
        self.size += len(piece)
        if self.size <= self.limit:
            self.kept += piece
        else:
            self.kept.clear()

    def _string(self, chunk: bytes, position: int, here: int, mark: bytes) -> None:
        if not self.inside and len(self.text) < 64:
            self.text += chunk[position:here]
        if mark == b"\\":
            self.escaped = True
        else:
            self.quoted = False

    def _bracket(self, mark: bytes, before: bytes) -> bool:
        """Follow a bracket; True when it opens or closes an element of the list."""
        if mark == b",":
            self.text.clear()
            return False
        if mark in _OPEN:
            self.depth += 1
            if self.inside:
                return self.depth == self._home + 1
            self._enter(mark)
            return False
        self.depth -= 1
        if self.inside:
            self.done = self.depth < self._home
            return self.depth == self._home
        self.matched = min(self.matched, max(self.depth - 1, 0))
        return False

    def _enter(self, mark: bytes) -> None:
        on_path = self.matched == self.depth - 2 and self.depth >= 2
        if on_path and self.text == self.path[self.matched]:
            last = self.matched == len(self.path) - 1
            if mark == (b"[" if last else b"{"):
                self.matched += 1
                self.inside = last
        self.text.clear()
