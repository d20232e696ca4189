from __future__ import annotations

from random import Random

import pytest

from securitai.demo.payloads import nosql
from securitai.demo.payloads.commands import CODE, PATH, SHELL, TEMPLATE
from securitai.demo.payloads.grammar import Grammar
from securitai.demo.payloads.markup import SCRIPT, XML, svg_entity, xxe
from securitai.demo.payloads.sql import SQL

GRAMMARS = {
    "sql": SQL,
    "script": SCRIPT,
    "xml": XML,
    "shell": SHELL,
    "code": CODE,
    "template": TEMPLATE,
    "path": PATH,
    "nosql": nosql.TEXT,
}


def test_symbols_are_expanded_and_bound_ones_stay_the_same() -> None:
    grammar = Grammar({"start": ("«a»-«a»-«x»-«x»",), "a": ("[«n»]",)})

    text = grammar.make(Random(1), x="same")

    left, right, *rest = text.split("-")
    assert rest == ["same", "same"]
    assert left[0] == right[0] == "["


def test_a_rule_that_calls_itself_ends() -> None:
    assert len(Grammar({"start": ("x«start»",)}).make(Random(1))) < 50


def test_an_unknown_symbol_is_an_error() -> None:
    with pytest.raises(KeyError, match="nothing"):
        Grammar({"start": ("«nothing»",)}).make(Random(1))


@pytest.mark.parametrize("name", GRAMMARS)
def test_a_grammar_gives_many_texts_without_leftovers(name: str) -> None:
    rng = Random(1)
    bound = {"ent": "e1"} if name == "xml" else {}

    texts = [GRAMMARS[name].make(rng, **bound) for _ in range(2000)]

    assert len(set(texts)) > 1500
    assert not any("«" in text or not text for text in texts)


def test_an_xml_attack_uses_the_entity_that_it_declares() -> None:
    rng = Random(1)
    for _ in range(300):
        text = xxe(rng)
        assert "<!DOCTYPE" in text or "xi:include" in text
    head, name = svg_entity(rng)
    assert f"<!ENTITY {name} SYSTEM" in head


def test_operators_stand_where_plain_values_were_expected() -> None:
    rng = Random(1)
    for _ in range(300):
        leaf = str(nosql.leaf(rng))
        assert "$" in leaf or "__proto__" in leaf
        name, _ = nosql.name(rng, "user")
        assert "user" in name
        assert name != "user"
