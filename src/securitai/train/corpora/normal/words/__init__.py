"""Word lists of the generators, written for this project."""

from __future__ import annotations


def listed(text: str) -> list[str]:
    """The words of a text that is written as a block, in order."""
    return text.split()
