"""Draws from the generators are seeded, levelled and placed."""

from __future__ import annotations

from collections import Counter
from random import Random

from securitai.features.fields import extract
from securitai.request import Request
from securitai.train.corpora.importers import Row
from securitai.train.corpora.kinds import HEADER, VALUE, AttackKind, TextKind
from securitai.train.corpora.mix import (
    Mix,
    reheadered,
    row_request,
    training_requests,
    training_texts,
)
from securitai.verdict import Category

MIX = Mix(
    [TextKind("words", lambda rng: f"blue shoes, size {rng.randrange(9)}")],
    [
        AttackKind("common", Category.SQLI, lambda _: "' or 1=1 --", weight=81.0),
        AttackKind("rare", Category.XXE, lambda _: "<!DOCTYPE a [<!ENTITY x 'y'>]>", weight=1.0),
    ],
)


def test_the_same_seed_gives_the_same_texts_and_requests() -> None:
    assert list(training_texts(3, 50, mix=MIX)) == list(training_texts(3, 50, mix=MIX))
    assert list(training_requests(3, 30, mix=MIX)) == list(training_requests(3, 30, mix=MIX))
    assert list(training_texts(3, 50, mix=MIX)) != list(training_texts(4, 50, mix=MIX))


def test_rare_classes_are_drawn_more_often_than_their_weight() -> None:
    found = Counter(t.category for t in training_texts(1, 2000, attack_share=1.0, mix=MIX))

    assert 130 < found[Category.XXE] < 280


def test_the_share_of_attacks_is_kept() -> None:
    labels = [item.label for item in training_requests(5, 300, attack_share=0.2, mix=MIX)]

    assert 30 < sum(labels) < 95


def test_requests_with_attacks_name_the_guilty_fields() -> None:
    items = list(training_requests(5, 200, mix=MIX))

    hostile = [item for item in items if item.label]
    assert sum(bool(item.fields) for item in hostile) > 0.95 * len(hostile)
    assert not any(item.fields for item in items if not item.label)


def test_the_generators_that_ship_give_every_kind_of_text() -> None:
    items = list(training_texts(1, 400))

    assert {item.label for item in items} == {0, 1}
    assert len({item.kind for item in items}) > 30


def test_texts_of_both_classes_are_disguised_as_often() -> None:
    def share(label: int) -> float:
        kinds = [TextKind("words", lambda _: "<b>it's blue</b>")]
        attack = [AttackKind("a", Category.XSS, lambda _: "<b onclick=x('y')>")]
        draws = training_texts(2, 2000, attack_share=label, mix=Mix(kinds, attack))
        return sum(t.text not in ("<b>it's blue</b>", "<b onclick=x('y')>") for t in draws) / 2000

    assert 0.2 < share(0) < 0.3
    assert 0.2 < share(1) < 0.3


def test_nothing_is_disguised_when_nothing_shall_be() -> None:
    mix = Mix([TextKind("words", lambda _: "a b")], MIX.attacks, varied=0.0)

    assert {t.text for t in training_texts(1, 100, attack_share=0.0, mix=mix)} == {"a b"}


def test_the_place_of_a_text_hardly_tells_its_class() -> None:
    mix, rng = Mix(), Random(3)
    hostile = Counter(mix.attack(rng).place for _ in range(2500))
    harmless = Counter(mix.harmless(rng).place for _ in range(2500))

    distance = sum(abs(hostile[p] - harmless[p]) for p in hostile | harmless) / 5000

    assert distance < 0.12


def test_a_payload_row_is_placed_and_a_request_row_keeps_what_is_odd() -> None:
    def row(label: int, text: str | None, request: Request | None) -> Row:
        return Row("s", "k", "g", label, None, text, request, True, "MIT", (VALUE,))

    agent = "() { :;}; echo; id"
    attack = Request(path="/a", headers=(("User-Agent", agent), ("Host", "scanner.example")))

    assert row_request(Random(1), row(1, "' or 1=1 --", None)).fields
    again = row_request(Random(1), row(1, None, attack)).request
    assert again.header("user-agent") == agent
    assert again.header("host") != "scanner.example"
    assert row_request(Random(1), row(0, None, attack)).request == attack


def test_new_headers_keep_content_type_and_coding() -> None:
    request = Request(
        method="POST",
        headers=(("content-type", "text/xml"), ("Content-Encoding", "gzip"), ("X-A", "b")),
        body=b"<a/>",
    )

    other = reheadered(Random(2), request)

    assert other.header("content-type") == "text/xml"
    assert other.header("content-encoding") == "gzip"
    assert other.header("x-a") is None


def test_header_texts_stand_in_a_header() -> None:
    mix = Mix(
        [TextKind("words", lambda _: "x")],
        [AttackKind("a", Category.LOG4SHELL, lambda _: "${jndi:ldap://a/b}", places=(HEADER,))],
        varied=0.0,
    )

    item = next(training_requests(1, 1, attack_share=1.0, mix=mix))

    assert any(b"jndi" in v and n.startswith("header") for n, v in extract(item.request))
