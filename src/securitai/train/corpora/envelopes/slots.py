"""The places of a request that can hold a text, counted once and then filled."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from securitai.train.corpora.envelopes import atoms, names, wire
from securitai.train.corpora.kinds import BODY, COOKIE, FILE, FILENAME, HEADER, NAME, PATH, VALUE

Filler = Callable[[Random, str], str | None]
"""Makes a harmless text for a place (``kinds.VALUE`` ...); None: the built-in ones will do."""

ATOM = "atom"  # a value that programs fill: ids, numbers, enumerations


class Slots:
    """Hands out texts, place by place; one of them may be a planted text.

    A shape asks for the same slots in the same order each time it is built from
    the same seed, so building it once counts the slots and building it again
    plants the text in one of them.
    """

    def __init__(self, seed: int, filler: Filler | None, cache: list[str] | None = None) -> None:
        self.rng = Random(seed)
        self._fill_rng = Random(seed ^ 0x5EED)
        self._filler = filler
        self._made: list[str] = [] if cache is None else cache
        self._next = 0
        self.counts: dict[str, int] = {}
        self._target: tuple[str, int] | None = None
        self._planted = ""

    def again(self, seed: int, place: str, index: int, text: str) -> Slots:
        """The same slots from the start, with a text planted in one of them."""
        other = Slots(seed, self._filler, self._made)
        other._target, other._planted = (place, index), text
        return other

    def text(self) -> str:
        """A value that people or other programs write."""
        return self._take(VALUE, atoms.words)

    def atom(self) -> str:
        """A value that a program fills in: an id, a number, an enumeration."""
        return self._take(ATOM, atoms.atom)

    def mixed(self, share: float = 0.5) -> str:
        """A text or, with the other share, an atom."""
        return self.text() if self.rng.random() < share else self.atom()

    def param(self) -> str:
        """The name of a parameter or form field."""
        return self._take(NAME, names.param_name)

    def key(self) -> str:
        """The name of a JSON key."""
        return self._take(NAME, names.key_name)

    def filename(self) -> str:
        """The name of an uploaded file."""
        return self._take(FILENAME, file_name)

    def file(self) -> str:
        """The content of an uploaded file, as text."""
        return self._take(FILE, _lines)

    def path(self) -> str:
        """A path, not yet percent-encoded."""
        return self._take(PATH, lambda rng: "/" + "/".join(rng.choices(names.PATH_WORDS, k=2)))

    def cookie(self) -> str:
        """The value of one cookie."""
        return self._take(COOKIE, atoms.token)

    def header(self) -> str:
        """The value of a header field."""
        return self._take(HEADER, atoms.atom)

    def body(self) -> str:
        """A whole raw body."""
        return self._take(BODY, _lines)

    def _take(self, place: str, default: Callable[[Random], str]) -> str:
        index = self.counts.get(place, 0)
        self.counts[place] = index + 1
        if self._next == len(self._made):
            self._made.append(self._make(place, default))
        made = self._made[self._next]
        self._next += 1
        return self._planted if (place, index) == self._target else made

    def _make(self, place: str, default: Callable[[Random], str]) -> str:
        rng = self._fill_rng
        made = self._filler(rng, place) if self._filler else None
        return default(rng) if made is None else wire.clean(made)


def file_name(rng: Random) -> str:
    """The name of an ordinary file."""
    stem = rng.choice(
        (atoms.slug, atoms.words, atoms.hexadecimal, lambda r: f"IMG_{r.randrange(9999):04}")
    )(rng)
    return f"{stem}.{rng.choice(('png', 'jpg', 'jpeg', 'pdf', 'docx', 'xlsx', 'csv', 'txt', 'zip', 'json', 'xml', 'svg', 'mp4', 'webp', 'tar.gz', 'log'))}"


def _lines(rng: Random) -> str:
    """A few lines of comma-separated values or prose."""
    if rng.random() < 0.5:
        width = rng.randint(2, 7)
        rows = [",".join(atoms.atom(rng) for _ in range(width)) for _ in range(rng.randint(1, 12))]
        return "\n".join(rows)
    return "\n".join(atoms.words(rng) for _ in range(rng.randint(1, 8)))
