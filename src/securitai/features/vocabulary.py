"""Characters as numbers: a dictionary ranked by frequency, as in the 2017 article.

Id 0 is padding, id 1 any unknown character, id 2 the most frequent character,
and so on. The article's tokenizer dropped characters that it did not know, so
that an attack written in unusual ones vanished from the model's sight; here
they have an id of their own. Characters that are rare in training count as
unknown too, which is how the network learns what an unknown character means.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.int32]

PADDING = 0
UNKNOWN = 1
FIRST = 2


class Vocabulary:
    """A frequency-ranked character dictionary; immutable.

    ``characters`` holds the known ones, the most frequent first: the id of
    ``characters[k]`` is ``k + 2``.

    >>> Vocabulary("ab").encode("bac").tolist()
    [3, 2, 1]
    """

    def __init__(self, characters: str) -> None:
        if len(set(characters)) != len(characters):
            raise ValueError("a character occurs twice in the vocabulary")
        self.characters = characters

    @classmethod
    def fit(cls, texts: Iterable[str], *, min_count: int = 5) -> Vocabulary:
        """Rank the characters of ``texts``; those seen less than ``min_count`` times stay unknown.

        Equal counts are ranked by code point, so the order of texts does not matter.
        """
        counts: Counter[str] = Counter()
        for text in texts:
            counts.update(text)
        known = [(-n, c) for c, n in counts.items() if n >= min_count and not _surrogate(c)]
        return cls("".join(character for _, character in sorted(known)))

    @property
    def size(self) -> int:
        """How many ids there are, padding and unknown among them."""
        return len(self.characters) + FIRST

    def encode(self, text: str) -> Ids:
        """One id a character: int32 of shape (len(text),)."""
        codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")
        table = self._table
        ids: Ids = table[np.minimum(codes, len(table) - 1)]
        return ids

    @cached_property
    def _table(self) -> Ids:
        """Id by code point; the last row stands for every code point beyond it."""
        codes = [ord(character) for character in self.characters]
        table: Ids = np.full(max(codes, default=0) + 2, UNKNOWN, dtype=np.int32)
        table[codes] = np.arange(FIRST, self.size, dtype=np.int32)
        return table


def _surrogate(character: str) -> bool:
    """True for halves of UTF-16 pairs, which JSON files cannot hold."""
    return "\ud800" <= character <= "\udfff"
