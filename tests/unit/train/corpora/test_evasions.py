"""Mutations of payloads: deterministic, bounded, undone where they can be."""

from __future__ import annotations

import string
from random import Random
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from securitai.train.corpora import attacks
from securitai.train.corpora.evasions import EVASIONS, mutate, suiting
from securitai.train.corpora.padding import normal_text
from securitai.verdict import Category

UNDOABLE = sorted(name for name, evasion in EVASIONS.items() if evasion.decode)
PRINTABLE = "".join(char for char in string.printable if char not in "\x0b\x0c\r")


@pytest.mark.parametrize("name", UNDOABLE)
@given(payload=st.text(PRINTABLE, min_size=1, max_size=80), seed=st.integers(0, 999))
@settings(max_examples=30, deadline=None)
def test_what_can_be_undone_gives_the_payload_back(name: str, payload: str, seed: int) -> None:
    evasion = EVASIONS[name]
    assert evasion.decode is not None
    assert evasion.decode(evasion.change(Random(seed), payload)) == payload


@pytest.mark.parametrize("name", sorted(EVASIONS))
def test_every_mutation_takes_every_text(name: str) -> None:
    rng = Random(4)
    for text in ("", " ", "'", "a", "%", "<>", "select 1", "\0\uffff", "é漢😀", "../../x"):
        assert isinstance(EVASIONS[name].change(rng, text), str)


@pytest.mark.parametrize("name", sorted(EVASIONS))
def test_every_mutation_changes_some_payload_of_its_categories(name: str) -> None:
    rng = Random(6)
    change = EVASIONS[name].change
    kinds = [kind for kind in attacks.kinds() if kind.category in EVASIONS[name].categories]
    assert any(change(rng, text) != text for kind in kinds for text in (kind.make(rng),))


@pytest.mark.parametrize("category", list(Category))
def test_every_category_has_mutations(category: Category) -> None:
    assert len(suiting(category)) >= 3


@given(
    payload=st.text(max_size=200),
    seed=st.integers(0, 999),
    category=st.sampled_from(list(Category)),
)
@settings(max_examples=60, deadline=None)
def test_mutants_are_deterministic_and_bounded(payload: str, seed: int, category: Category) -> None:
    first = mutate(Random(seed), payload, category)
    assert first == mutate(Random(seed), payload, category)
    assert len(first.encode("utf-8", "replace")) <= 65_536


@pytest.mark.parametrize("name", ["pad_short", "pad_long", "pad_huge"])
def test_padding_keeps_the_payload_whole(name: str) -> None:
    rng = Random(8)
    payload = "1' union select 1,2-- -"
    padded = EVASIONS[name].change(rng, payload)
    assert payload in padded
    assert len(padded) > len(payload)


@pytest.mark.parametrize("name", ["pad_short", "pad_long", "pad_huge"])
def test_padding_suits_payloads_that_work_within_text(name: str) -> None:
    evasion = EVASIONS[name]
    assert evasion.suits(Category.SQLI, "1' union select 1,2-- -")
    assert evasion.suits(Category.XSS, "<svg onload=alert(1)>")
    assert not evasion.suits(Category.SQLI, "1 union select 1,2-- -")
    assert not evasion.suits(Category.CMDI, "cat /etc/passwd")
    assert not evasion.suits(Category.FILE_UPLOAD, "<?php echo 1;")


def test_a_payload_is_never_padded_where_that_would_break_it() -> None:
    mutants = {mutate(Random(seed), "sleep 10", Category.CMDI) for seed in range(300)}
    decoded = {unquote(unquote(unquote(mutant))) for mutant in mutants}
    assert max(map(len, decoded)) < 200


def test_a_huge_payload_is_not_mutated_past_the_limit() -> None:
    text = "A" * 65_000
    for seed in range(20):
        assert len(mutate(Random(seed), text, Category.SQLI).encode()) <= 65_536


@pytest.mark.parametrize("size", [0, 1, 10, 500, 4_000, 60_000])
def test_normal_text_has_the_size_asked_for(size: int) -> None:
    for seed in range(5):
        assert len(normal_text(Random(seed), size)) == size


def test_keywords_survive_sql_comments_and_case() -> None:
    rng = Random(3)
    changed = EVASIONS["sql_comments"].change(rng, "1 union select 2")
    assert " " not in changed
    assert changed.startswith("1/")
    assert EVASIONS["case"].change(rng, "union select").lower() == "union select"
