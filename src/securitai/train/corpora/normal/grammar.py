"""A small context-free grammar for texts, written as text.

A rule begins with ``@name`` in the first column; every other line that is not
empty is one alternative, indented by two spaces. Those that insert something
are chosen with equal chance, fixed texts a third as often::

    @greeting
      Hello ‹name›, how are you?
      ×3 Dear ‹name*1-3|, ›,⏎⏎‹sentence›

* ``‹rule›`` inserts a rule, ``‹rule?›`` in half of the cases, ``‹rule^›`` with
  a capital letter, ``‹rule*2-5|, ›`` two to five times with a separator
  (a space by default), ``‹=red/green/‹rule› blue›`` one of the texts, in which
  ``∕`` stands for a slash;
* ``⏎`` is a line break, ``⇥`` a tab, ``ε`` alone the empty text;
* ``×3`` before an alternative makes it three times as likely.

Recursion ends because beyond a depth the first alternative is always taken:
write one there that does not recurse.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from random import Random

from securitai.train.corpora.kinds import Maker

MAX_DEPTH = 14
"""Beyond this many rules inside each other, the first alternative is taken."""

FIXED_IS_RARER = 3
"""How much likelier an alternative is that inserts something than one that is always the same."""

_Part = str | Callable[[Random, int], str]
_REPEAT = re.compile(r"\*(\d+)-(\d+)(?:\|(.*))?$", re.DOTALL)
_WEIGHT = re.compile(r"×(\d+) ")


class Grammar:
    """Rules that expand into text; build one with :func:`grammar`."""

    def __init__(self, rules: Mapping[str, list[str]], makers: Mapping[str, Maker]) -> None:
        shadowed = sorted(set(rules) & set(makers))
        if shadowed:
            raise ValueError(f"Grammar defines {shadowed}, which are makers already: rename them.")
        self._makers = dict(makers)
        self._rules: dict[str, list[list[_Part]]] = {name: [] for name in rules}
        for name, alternatives in rules.items():
            for text in alternatives:
                parts = self._compile(text)
                fixed = all(isinstance(part, str) for part in parts)
                self._rules[name].extend([parts] * (1 if fixed else FIXED_IS_RARER))

    def make(self, name: str) -> Maker:
        """The maker of a rule's texts; a rule that is not there is a ValueError."""
        expand = self._reference(name)
        return lambda rng: expand(rng, 0)

    def _compile(self, text: str) -> list[_Part]:
        if text == "ε":
            return [""]
        text = text.replace("⏎", "\n").replace("⇥", "\t")
        return [self._part(piece) if inside else piece for inside, piece in _pieces(text)]

    def _part(self, ref: str) -> Callable[[Random, int], str]:
        if ref.startswith("="):
            texts = [text.replace("∕", "/") for text in _split_choice(ref[1:])]
            return _rule([self._compile(text or "ε") for text in texts])
        if ref.endswith("?"):
            return _maybe(self._part(ref[:-1]))
        if ref.endswith("^"):
            return _capital(self._part(ref[:-1]))
        repeat = _REPEAT.search(ref)
        if repeat:
            low, high, separator = repeat.groups()
            body = self._part(ref[: repeat.start()])
            return _repeated(body, int(low), int(high), " " if separator is None else separator)
        return self._reference(ref)

    def _reference(self, name: str) -> Callable[[Random, int], str]:
        if name in self._rules:
            return _rule(self._rules[name])
        maker = self._makers.get(name)
        if maker is None:
            raise ValueError(f"Grammar has no rule {name!r}: write '@{name}' or pass a maker.")
        return lambda rng, _depth: maker(rng)


def _pieces(text: str) -> list[tuple[bool, str]]:
    """Cuts a text at its outermost brackets: (is it inside, text) in order."""
    pieces: list[tuple[bool, str]] = []
    depth = start = 0
    for at, char in enumerate(text):
        if char == "‹":
            if depth == 0:
                pieces.append((False, text[start:at]))
                start = at + 1
            depth += 1
        elif char == "›":
            depth -= 1
            if depth == 0:
                pieces.append((True, text[start:at]))
                start = at + 1
    if depth:
        raise ValueError(f"Grammar text {text!r} has a bracket too many or too few: pair ‹ and ›.")
    pieces.append((False, text[start:]))
    return [piece for piece in pieces if piece[0] or piece[1]]


def _split_choice(text: str) -> list[str]:
    """Cuts an inline choice at the slashes that stand outside of brackets."""
    parts, depth = [""], 0
    for char in text:
        depth += (char == "‹") - (char == "›")
        if char == "/" and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return parts


def _rule(alternatives: list[list[_Part]]) -> Callable[[Random, int], str]:
    def expand(rng: Random, depth: int) -> str:
        number = 0 if depth > MAX_DEPTH else int(rng.random() * len(alternatives))
        parts = alternatives[number]
        return "".join([p if isinstance(p, str) else p(rng, depth + 1) for p in parts])

    return expand


def _maybe(part: Callable[[Random, int], str]) -> Callable[[Random, int], str]:
    return lambda rng, depth: part(rng, depth) if rng.random() < 0.5 else ""


def _capital(part: Callable[[Random, int], str]) -> Callable[[Random, int], str]:
    def expand(rng: Random, depth: int) -> str:
        text = part(rng, depth)
        return text[:1].upper() + text[1:]

    return expand


def _repeated(
    part: Callable[[Random, int], str], low: int, high: int, separator: str
) -> Callable[[Random, int], str]:
    span = high - low + 1

    def expand(rng: Random, depth: int) -> str:
        count = low + int(rng.random() * span)
        return separator.join([part(rng, depth) for _ in range(count)])

    return expand


def parse_rules(text: str) -> dict[str, list[str]]:
    """Splits the notation into rules; an alternative outside a rule is a ValueError."""
    rules: dict[str, list[str]] = {}
    current: list[str] | None = None
    for line in text.split("\n"):
        if line.startswith("@"):
            current = rules.setdefault(line[1:].strip(), [])
        elif line.strip():
            if current is None or not line.startswith("  "):
                raise ValueError(f"Grammar line {line!r} stands in no rule: begin with '@name'.")
            alternative = line[2:]
            weight = _WEIGHT.match(alternative)
            if weight:
                current.extend([alternative[weight.end() :]] * int(weight.group(1)))
            else:
                current.append(alternative)
    return rules


def grammar(text: str, **makers: Maker) -> Grammar:
    """Builds a grammar; names that it does not define are looked up in ``makers.MAKERS``."""
    from securitai.train.corpora.normal.makers import MAKERS

    return Grammar(parse_rules(text), {**MAKERS, **makers})
