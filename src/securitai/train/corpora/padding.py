"""Dull normal text of any length, to hide payloads in when testing and training."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from random import Random

from securitai.train.corpora.envelopes import atoms
from securitai.train.corpora.kinds import TextKind
from securitai.verdict import Category

_MARKUP = (Category.XSS, Category.SSTI, Category.LOG4SHELL)
_PROSE = (
    "the order was sent on monday and we would like to know when it will arrive because our "
    "customer asks every day please find the invoice attached thank you for your help with this "
    "matter kind regards our team has looked into the report and the numbers are fine so far we "
    "can meet next week in the office or have a call if you prefer the weather is nice here a "
    "new version of the catalogue is ready for print prices include delivery within the country "
    "only some items are out of stock until spring he wrote that his shoes are too small and "
    "wants to change them for a larger pair she liked the blue one better than the green one"
)
_WORDS = tuple(_PROSE.split(" "))
_STYLES = 5
_CLOSES = re.compile(r"\w{0,12}['\"`]")
"""An SQL payload that ends the quoted text it was put into, after a word at most."""
_COMMENTS = re.compile(r"(?:--|#|/\*)[\s+\-\w]{0,8}$")
"""An SQL payload that makes a comment of what stands behind it."""


def normal_text(rng: Random, size: int) -> str:
    """About ``size`` characters of sentences, JSON, numbers, form fields or base64-like words."""
    if size <= 0:
        return ""
    style = int(rng.random() * _STYLES)
    unit = _unit(rng, style, min(size, 700))
    text = unit
    if len(text) < size:
        text = (text + " ") * (size // (len(text) + 1) + 1)
    return text[:size]


def _unit(rng: Random, style: int, size: int) -> str:
    words = [_WORDS[int(rng.random() * len(_WORDS))] for _ in range(max(2, size // 5))]
    if style == 0:
        return " ".join(words)
    if style == 1:
        return ", ".join(
            [f'"{word}": {index}' for index, word in enumerate(words[: size // 10 + 1])]
        )
    if style == 2:
        return " ".join([str(int(rng.random() * 10**6)) for _ in range(size // 7 + 1)])
    if style == 3:
        return "&".join([f"{word}={index}" for index, word in enumerate(words[: size // 8 + 1])])
    return ". ".join([" ".join(words[at : at + 7]).capitalize() for at in range(0, len(words), 7)])


def prose(rng: Random, size: int) -> str:
    """Harmless sentences of about ``size`` characters, at most one short of it."""
    lines: list[str] = []
    length = 0
    while length < size:
        line = f"{atoms.words(rng)} {atoms.word(rng)}{rng.choice('.,;!')}"
        lines.append(line)
        length += len(line) + 1
    return " ".join(lines)


def letters(rng: Random, size: int) -> str:
    """Letters, reviews and comments in many languages.

    At most 4 KB are drawn; a longer text repeats them.
    """
    kinds = _letter_kinds()
    drawn: list[str] = []
    length = 0
    while length < min(size, 4096):
        drawn.append(rng.choice(kinds).make(rng))
        length += len(drawn[-1]) + 1
    text = rng.choice((" ", "\n")).join(drawn) + " "
    return (text * (size // len(text) + 1))[:size]


@cache
def _letter_kinds() -> tuple[TextKind, ...]:
    from securitai.train.corpora.normal import languages, people, prose

    return (*prose.KINDS, *languages.KINDS, *people.KINDS)


def survives_before(category: Category, payload: str) -> bool:
    """Whether a payload still works with text before it: markup does, a quote that is closed does."""
    text = payload.lstrip()
    if category in _MARKUP:
        return text[:1] in "<\"'>{$#%"
    if category is Category.SQLI:
        return _CLOSES.match(text) is not None
    return category is Category.CMDI and text[:1] in ";|&`$\n"


def survives_after(category: Category, payload: str) -> bool:
    """Whether a payload still works with text behind it: markup does, an opened comment does."""
    if category in _MARKUP:
        return True
    text = payload.rstrip()
    if category is Category.SQLI:
        return _COMMENTS.search(text) is not None
    return category is Category.CMDI and text[-1:] in ";|&#"


def survives_around(category: Category, payload: str) -> bool:
    """Whether a payload still works with text on both sides."""
    return survives_before(category, payload) and survives_after(category, payload)


_SIZES = (30, 80, 200, 500, 1200)
_SMALL = (0, 20, 60)
_NOTHING = 0.3


def hide(
    rng: Random, payload: str, category: Category, harmless: Callable[[Random], str] | None = None
) -> str:
    """The payload at the start, at the end or in the middle of harmless text, where it still works.

    ``harmless`` draws other harmless texts to take instead of dull sentences now and
    then. A payload that would not work gets a few words around it at most.
    """
    sides = ["before"] * survives_before(category, payload)
    sides += ["after"] * survives_after(category, payload)
    if len(sides) == 2:
        sides.append("both")
    if not sides:
        before, after = (normal_text(rng, rng.choice(_SMALL)) for _ in range(2))
        return f"{before} {payload} {after}".strip()
    return _within(rng, payload, rng.choice(sides), harmless)


def surround(rng: Random, text: str, harmless: Callable[[Random], str] | None = None) -> str:
    """A harmless text where ``hide`` puts a payload; now and then nothing stands in its place.

    The twin of ``hide``: what a payload is hidden in must not be known by itself.
    """
    if rng.random() < _NOTHING:
        text = ""
    return _within(rng, text, rng.choice(("before", "after", "both")), harmless)


def _within(rng: Random, text: str, side: str, harmless: Callable[[Random], str] | None) -> str:
    before = "" if side == "after" else _text(rng, rng.choice(_SIZES), harmless) + _joint(rng)
    after = "" if side == "before" else _joint(rng) + _text(rng, rng.choice(_SIZES), harmless)
    return before + text + after


def _joint(rng: Random) -> str:
    return rng.choice((" ", " ", " ", " ", "\n", ""))


def _text(rng: Random, size: int, harmless: Callable[[Random], str] | None) -> str:
    roll = rng.random()
    if roll < 0.25 or (harmless is None and roll < 0.5):
        return prose(rng, size)
    if roll < 0.35 or harmless is None:
        return normal_text(rng, size)
    if roll < 0.75:
        return letters(rng, size)
    pieces: list[str] = []
    length = 0
    while length < size and len(pieces) < 8:
        pieces.append(harmless(rng)[:size])
        length += len(pieces[-1]) + 1
    return " ".join(pieces)
