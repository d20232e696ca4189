"""Paths that are probes as they stand: a small, dated list beside the network, which reads no ordinary paths."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from urllib.parse import unquote

LIST = Path(__file__).with_name("known_paths.txt")
SCORE = 0.99
"""What a request for such a path scores at least."""
_LONGEST, _MOST = 400, 24  # characters and segments that are looked at

Entry = tuple[tuple[str, ...], bool]


def probe(path: str) -> str | None:
    """The entry of the list that a path ends in; None for all other paths.

    >>> probe("/shop/.git/config"), probe("/cgi-bin/luci/;stok=/locale"), probe("/orders/3")
    ('/.git/config', '/cgi-bin/luci/*', None)
    """
    if len(path) > _LONGEST:
        path = path[:_LONGEST]
    if "%" in path:
        path = unquote(path)
    segments = path.lower().split("/")[:_MOST]
    table = entries()
    for start in range(1, len(segments)):
        for wanted, prefix in table.get(segments[start], ()):
            found = segments[start : start + len(wanted)]
            if len(found) < len(wanted) or not all(map(_equal, wanted[:-1], found)):
                continue
            last, end = wanted[-1], found[-1]
            if not (_equal(last, end) or (prefix and end.startswith(last))):
                continue
            if prefix or start + len(wanted) == len(segments):
                return "/" + "/".join(wanted) + ("*" if prefix else "")
    return None


def _equal(wanted: str, found: str) -> bool:
    return wanted in (found, "*") or not wanted


@cache
def entries() -> dict[str, list[Entry]]:
    """The list by first segment: the segments wanted, and whether anything may follow."""
    table: dict[str, list[Entry]] = {}
    for line in LIST.read_text("ascii").splitlines():
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        prefix = text.endswith("*")
        segments = tuple(text.removesuffix("*").split("/")[1:])
        table.setdefault(segments[0], []).append((segments, prefix))
    return table
