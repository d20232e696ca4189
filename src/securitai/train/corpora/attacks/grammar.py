"""A small language for grammars of text, and the machine that draws from them.

A grammar is written as text, one rule after another::

    name = one¦two¦three          (alternatives on one line)
    name:                         (one indented line per alternative)
      first alternative
      3×three times as likely

Inside an alternative ``‹rule›`` expands a rule, ``‹?rule›`` does so half of the
time, ``‹a¦b¦›`` picks one of the literals, ``‹#3-99›`` draws an integer,
``‹x=rule›`` expands a rule and remembers the text, ``‹$x›`` repeats it. ``‹nl›``,
``‹sp›`` and the like stand for characters that a line cannot show.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from random import Random

from securitai.errors import SecuritaiError
from securitai.train.corpora.kinds import Maker

Env = dict[str, str]
Op = Callable[[Random, Env], str]
Post = Callable[[Random, str], str]

_HOLE = re.compile("‹([^›]*)›")
_RANGE = re.compile(r"#(-?\d+)-(\d+)")
_BIND = re.compile(r"(\w+)=(\w+)")
_WEIGHT = re.compile(r"(\d+)×")
_INLINE = re.compile(r"(\w+) = (.*)")
_BLOCK = re.compile(r"(\w+):")


class GrammarError(SecuritaiError):
    """A grammar's text breaks a rule of the language; the message names the place."""


class Grammar:
    """Rules by name; ``maker`` turns one into a function from a random source to text."""

    def __init__(
        self,
        text: str,
        base: Grammar | None = None,
        functions: Mapping[str, Maker] | None = None,
    ) -> None:
        self._source: dict[str, list[str] | Maker] = dict(base._source) if base else {}
        added: dict[str, list[str] | Maker] = {**(functions or {}), **_parse(text)}
        for name, rule in added.items():
            if name in self._source:
                raise GrammarError(f"rule {name!r} is in the base grammar already; rename this one")
            self._source[name] = rule
        self._ops: dict[str, Op] = {}
        for name, source in self._source.items():
            self._ops[name] = self._rule(name, source)

    def maker(self, rule: str, *posts: Post) -> Maker:
        """A maker that expands ``rule``, then passes the text through ``posts``."""
        op = self._ops[rule]

        def make(rng: Random) -> str:
            text = op(rng, {})
            for post in posts:
                text = post(rng, text)
            return text

        return make

    def _rule(self, name: str, source: list[str] | Maker) -> Op:
        if not isinstance(source, list):
            return _calling(source)
        return _choice([self._template(name, line) for line in _weighted(source)])

    def _template(self, name: str, line: str) -> Op:
        pieces = _HOLE.split(line)
        parts: list[str | Op] = []
        for index, piece in enumerate(pieces):
            if index % 2:
                parts.append(self._hole(name, piece))
            elif piece:
                parts.append(piece)
        return _sequence(parts)

    def _hole(self, name: str, hole: str) -> Op:
        if "‹" in hole:
            raise GrammarError(
                f"rule {name!r}: ‹{hole}› nests a hole; name the inner part as a rule"
            )
        if "¦" in hole:
            return _choice([_literal(word) for word in hole.split("¦")])
        if found := _RANGE.fullmatch(hole):
            low, high = int(found[1]), int(found[2])
            return lambda rng, env: str(low + int(rng.random() * (high - low + 1)))
        if hole.startswith("$"):
            variable = hole[1:]
            return lambda rng, env: env[variable]
        if hole.startswith("?"):
            wanted = self._reference(name, hole[1:])
            return lambda rng, env: wanted(rng, env) if rng.random() < 0.5 else ""
        if found := _BIND.fullmatch(hole):
            return _binding(found[1], self._reference(name, found[2]))
        return self._reference(name, hole)

    def _reference(self, name: str, wanted: str) -> Op:
        if wanted not in self._source:
            raise GrammarError(
                f"rule {name!r} expands {wanted!r}, which no rule defines; "
                "define it or correct the name"
            )
        ops = self._ops
        return lambda rng, env: ops[wanted](rng, env)  # noqa: PLW0108 - may be defined later


def _parse(text: str) -> dict[str, list[str]]:
    rules: dict[str, list[str]] = {}
    current: list[str] | None = None
    for line in text.split("\n"):
        if not line.strip(" "):
            continue
        if line.startswith("  "):
            if current is None:
                raise GrammarError(f"alternative {line!r} stands before any rule; name one first")
            current.append(line.lstrip(" "))
        elif found := _BLOCK.fullmatch(line):
            current = rules[found[1]] = []
        elif found := _INLINE.fullmatch(line):
            rules[found[1]], current = found[2].split("¦"), None
        else:
            raise GrammarError(f"{line!r} is neither 'name:' nor 'name = a¦b'; indent alternatives")
    return rules


def _weighted(lines: list[str]) -> list[str]:
    out: list[str] = []
    for line in lines:
        found = _WEIGHT.match(line)
        out.extend([line[found.end() :]] * int(found[1]) if found else [line])
    return out


def _calling(function: Maker) -> Op:
    def call(rng: Random, env: Env) -> str:
        return function(rng)

    return call


def _literal(word: str) -> Op:
    return lambda rng, env: word


def _choice(ops: list[Op]) -> Op:
    if len(ops) == 1:
        return ops[0]
    count = len(ops)
    return lambda rng, env: ops[int(rng.random() * count)](rng, env)


def _sequence(parts: list[str | Op]) -> Op:
    if not parts:
        return _literal("")
    if len(parts) == 1:
        only = parts[0]
        return _literal(only) if isinstance(only, str) else only
    fixed = tuple(parts)
    return lambda rng, env: "".join(
        [part if isinstance(part, str) else part(rng, env) for part in fixed]
    )


def _binding(variable: str, op: Op) -> Op:
    def bind(rng: Random, env: Env) -> str:
        env[variable] = text = op(rng, env)
        return text

    return bind
