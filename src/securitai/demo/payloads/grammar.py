# ruff: noqa: SIM905 - a list of words reads better as one text
"""A small context-free grammar: rules with alternatives, expanded at random."""

from __future__ import annotations

import re
from collections.abc import Mapping
from random import Random

from securitai.demo import words

_SYMBOL = re.compile("«(\\w+)»")
_DEPTH = 12
_LETTERS = "abcdefghijklmnopqrstuvwxyz"

_NOUNS = (
    "user users account accounts member customer orders admin product sessions payment card "
    "login staff secret config invoice address profile token role price stock mail"
).split()
_SCHEMES = "http https ftp".split()


class Grammar:
    """Rules by name. In an alternative, ``«name»`` stands for one of that rule's alternatives.

    Ready-made: ``«n»`` a small number, ``«m»`` a larger one, ``«id»`` a name of a
    table or column, ``«rnd»`` random letters, ``«hex»`` hexadecimal digits,
    ``«word»`` a word of a shopper, ``«host»`` an address that belongs to nobody.

    >>> Grammar({"start": ("«quote» OR «n»=«n»",), "quote": ("'",)}).make(Random(3))
    "' OR 8=6"
    """

    def __init__(self, rules: Mapping[str, tuple[str, ...]]) -> None:
        self._rules = dict(rules)

    def make(self, rng: Random, start: str = "start", **bound: str) -> str:
        """One text of the language; ``bound`` gives symbols that are the same throughout."""
        return self._expand(rng, rng.choice(self._rules[start]), bound, 0)

    def _expand(self, rng: Random, text: str, bound: Mapping[str, str], depth: int) -> str:
        if depth > _DEPTH:
            return _SYMBOL.sub("", text)

        def replace(match: re.Match[str]) -> str:
            name = match.group(1)
            if name in bound:
                return bound[name]
            rule = self._rules.get(name)
            if rule is None:
                return _ready_made(rng, name)
            return self._expand(rng, rng.choice(rule), bound, depth + 1)

        return _SYMBOL.sub(replace, text)


def _ready_made(rng: Random, name: str) -> str:
    if name == "n":
        return str(rng.randrange(10))
    if name == "m":
        return str(rng.randrange(10, 10_000))
    if name == "id":
        return rng.choice(_NOUNS) + rng.choice(
            ("", "", "", "_id", "s", "_tbl", str(rng.randrange(100)))
        )
    if name == "rnd":
        return "".join(rng.choices(_LETTERS, k=rng.randrange(3, 9)))
    if name == "hex":
        return f"{rng.getrandbits(rng.choice((16, 24, 32))):x}"
    if name == "word":
        return words.pick(rng, ("{thing}", "{colour}", "{given}", "{colour} {thing}", "{n}"))
    if name == "host":
        host = (
            f"{_ready_made(rng, 'rnd')}.{rng.choice(('example', 'test', 'invalid', 'example.net'))}"
        )
        return rng.choice((host, host, f"203.0.113.{rng.randrange(256)}"))
    if name == "scheme":
        return rng.choice(_SCHEMES)
    raise KeyError(name)
