"""Bags of texts: repetitions, contradictions, innocent companions."""

from __future__ import annotations

from random import Random

from securitai.train.corpora import normal
from securitai.train.corpora.kinds import VALUE, TextKind
from securitai.train.corpora.mix import Mix
from securitai.train.material import TALK, Bag, distinct, filling_of, weights


def harmless(text: bytes, times: int = 1) -> list[Bag]:
    return [Bag((text,), 0, -1, "normal:a")] * times


def attack(*texts: bytes, times: int = 1) -> list[Bag]:
    return [Bag(texts, 1, 3, "attack:b")] * times


def test_a_repeated_bag_stands_once_and_knows_how_often_it_was_drawn() -> None:
    found = distinct(harmless(b"Europe/Berlin", 5))

    assert [(bag.texts, bag.count) for bag in found] == [((b"Europe/Berlin",), 5)]


def test_a_text_that_is_nearly_always_harmless_is_harmless() -> None:
    found = distinct([*harmless(b"Europe/Berlin", 9), *attack(b"Europe/Berlin")])

    assert [(bag.texts, bag.label) for bag in found] == [((b"Europe/Berlin",), 0)]


def test_a_text_that_is_nearly_always_an_attack_is_one() -> None:
    found = distinct([*harmless(b"$gt"), *attack(b"$gt", times=9)])

    assert [bag.label for bag in found] == [1]


def test_a_text_that_is_both_equally_often_is_dropped() -> None:
    assert distinct([*harmless(b"x y"), *attack(b"x y")]) == []


def test_an_innocent_companion_is_taken_out_of_an_attacks_bag() -> None:
    found = distinct([*harmless(b"Europe/Berlin", 9), *attack(b"Europe/Berlin", b"' or 1=1--")])

    assert [bag.texts for bag in found if bag.label] == [(b"' or 1=1--",)]


def test_an_attack_with_innocent_texts_alone_teaches_nothing() -> None:
    bags = [*harmless(b"Europe/Berlin", 9), *harmless(b"a b", 9), *attack(b"Europe/Berlin", b"a b")]

    assert all(bag.label == 0 for bag in distinct(bags))


def test_a_common_value_weighs_more_than_a_rare_one() -> None:
    common, rare = weights(distinct([*harmless(b"Europe/Berlin", 100), *harmless(b"x/y")]))

    assert common > 2 * rare


def test_payloads_are_hidden_in_texts_that_do_not_talk_of_attacks() -> None:
    kinds = [
        TextKind("techtalk.a", lambda rng: "TALK", 1.0, (VALUE,)),
        TextKind("people.b", lambda rng: "DULL", 1.0, (VALUE,)),
    ]
    draw = filling_of(Mix(kinds, varied=0.0))

    assert {draw(Random(seed)) for seed in range(200)} == {"DULL"}


def test_a_mix_of_nothing_but_talk_still_gives_a_filling() -> None:
    kinds = [TextKind("techtalk.a", lambda rng: "TALK", 1.0, (VALUE,))]

    assert filling_of(Mix(kinds, varied=0.0))(Random(1)) == "TALK"


def test_the_families_that_talk_of_attacks_exist() -> None:
    assert set(normal.FAMILIES) >= TALK
