"""The attack grammars: deterministic, varied, bounded, complete."""

from __future__ import annotations

import importlib
import re
from pathlib import Path
from random import Random

import pytest

from securitai.train.corpora import attacks
from securitai.train.corpora.attacks.grammar import Grammar, GrammarError
from securitai.train.corpora.kinds import (
    BODY,
    COOKIE,
    FILE,
    FILENAME,
    HEADER,
    NAME,
    PATH,
    VALUE,
    AttackKind,
)
from securitai.train.corpora.normal.payloads import QUOTED
from securitai.verdict import Category

KINDS = attacks.kinds()
PLACES = {VALUE, PATH, NAME, HEADER, COOKIE, FILENAME, FILE, BODY}
BINARY = {"code.java_stream", "upload.image"}  # bytes written as characters, any of them
# Languages with few words: names of parameters, short probes, user agents, fixed addresses.
SMALL = {
    "classics.climb",
    "cmdi.bare", "cmdi.short", "code.ruby", "code.pickle", "code.yaml", "code.node", "code.net",
    "code.ognl", "code.spel", "code.xml_gadget", "code.php_framework", "crlf.smuggling",
    "commonplace.cmdi", "commonplace.code", "commonplace.ldapi", "commonplace.log4shell", "commonplace.path",
    "commonplace.proto", "commonplace.shellshock", "commonplace.ssti", "commonplace.xss", "ldapi.filter", "nosqli.name", "nosqli.operator", "nosqli.script", "other.format",
    "other.graphql", "other.latex", "other.ssi", "other.xslt", "product.header", "product.name",
    "product.path", "product.value", "prototype.name", "prototype.value", "scanner.agent",
    "scanner.path", "sqli.auth", "sqli.operators", "sqli.query", "sqli.short", "ssrf.metadata",
    "ssrf.scheme", "ssti.java", "ssti.jinja", "ssti.php", "ssti.script", "traversal.absolute",
    "traversal.climb", "traversal.path", "traversal.wrapper", "upload.handler", "xpath.predicate",
    "xss.assembled", "xss.short",
}  # fmt: skip


def draws(kind: AttackKind, count: int, seed: int = 11) -> list[str]:
    rng = Random(seed)
    return [kind.make(rng) for _ in range(count)]


def ids(kind: AttackKind) -> str:
    return kind.name


def test_names_are_unique_and_places_are_known() -> None:
    names = [kind.name for kind in KINDS]
    assert len(names) == len(set(names))
    assert all(kind.places and set(kind.places) <= PLACES for kind in KINDS)
    assert all(kind.weight > 0 for kind in KINDS)


def test_every_category_has_a_kind() -> None:
    assert {kind.category for kind in KINDS} == set(Category)


def test_every_place_has_a_kind() -> None:
    assert {place for kind in KINDS for place in kind.places} == PLACES


@pytest.mark.parametrize("kind", KINDS, ids=ids)
def test_the_same_seed_gives_the_same_payloads(kind: AttackKind) -> None:
    assert draws(kind, 30) == draws(kind, 30)
    assert draws(kind, 30) != draws(kind, 30, seed=12)


@pytest.mark.parametrize("kind", KINDS, ids=ids)
def test_payloads_are_text_of_bounded_length_without_holes_left(kind: AttackKind) -> None:
    for text in draws(kind, 300):
        assert 0 < len(text.encode("utf-8")) <= 65_536
        assert "¦" not in text or kind.name in BINARY
        assert not re.search("‹[a-z?#$=0-9]{1,12}›", text)


@pytest.mark.parametrize("kind", KINDS, ids=ids)
def test_payloads_seldom_repeat(kind: AttackKind) -> None:
    # A grammar of few words repeats more, but never holds just a list of examples.
    texts = draws(kind, 2_000)
    allowed = 0.9 if kind.name in SMALL else 0.25
    assert 1 - len(set(texts)) / len(texts) < allowed


def test_all_payloads_together_seldom_repeat() -> None:
    rng = Random(5)
    weights = [kind.weight for kind in KINDS]
    texts = [kind.make(rng) for kind in rng.choices(KINDS, weights, k=2_000)]
    assert 1 - len(set(texts)) / len(texts) < 0.05


def test_drawing_does_not_touch_the_random_state_of_the_process() -> None:
    import random

    random.seed(1)
    before = random.getstate()
    for kind in KINDS:
        draws(kind, 2)
    assert random.getstate() == before


def test_modules_are_found_without_a_list() -> None:
    folder = Path(attacks.__file__).parent
    declared = sum(
        len(getattr(importlib.import_module(f"{attacks.__name__}.{path.stem}"), "KINDS", ()))
        for path in folder.glob("*.py")
        if path.stem != "__init__"
    )
    assert declared == len(KINDS)


def grammar(text: str, base: Grammar | None = None) -> Grammar:
    return Grammar(text, base)


def test_a_grammar_expands_rules_literals_ranges_and_bindings() -> None:
    made = grammar("start:\n  ‹x=w›-‹$x›-‹#3-5›-‹a¦a›-‹?w›.\nw = one¦one\n").maker("start")(
        Random(1)
    )
    assert re.fullmatch(r"one-one-[345]-a-(one)?\.", made)


def test_a_weighted_alternative_is_drawn_more_often() -> None:
    make = grammar("start:\n  9×often\n  seldom\n").maker("start")
    rng = Random(2)
    count = sum(make(rng) == "often" for _ in range(1_000))
    assert 850 < count < 950


def test_a_grammar_extends_another() -> None:
    base = grammar("w = base\n")
    assert grammar("start:\n  <‹w›>\n", base).maker("start")(Random(1)) == "<base>"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("start:\n  ‹nothing›\n", "nothing"),
        ("  alone\n", "before any rule"),
        ("start\n", "neither"),
        ("start:\n  ‹a¦‹b››\n", "nests"),
    ],
)
def test_a_wrong_grammar_names_the_place(text: str, words: str) -> None:
    with pytest.raises(GrammarError, match=words):
        grammar(text)


def test_a_rule_of_the_base_is_not_overwritten_by_accident() -> None:
    with pytest.raises(GrammarError, match="rename"):
        grammar("w = other\n", grammar("w = base\n"))


@pytest.mark.parametrize("rule", ["sqli", "xss", "path", "cmdi", "ssti", "shellshock", "code"])
def test_what_logs_quote_is_an_attack_where_it_is_sent(rule: str) -> None:
    kind = next(kind for kind in KINDS if kind.name == f"commonplace.{rule}")
    for seed in range(50):
        assert QUOTED.make(f"pay_{rule}")(Random(seed)) in kind.make(Random(seed))
