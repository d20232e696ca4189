from __future__ import annotations

from random import Random

import pytest

from securitai.demo import words

TEMPLATES = {
    "searches": words.SEARCHES,
    "opinions": words.OPINIONS,
    "questions": words.QUESTIONS,
    "errors": words.ERRORS,
    "snippets": words.SNIPPETS,
}


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_template_can_be_filled(name: str) -> None:
    rng = Random(1)

    texts = [words.fill(rng, template) for template in TEMPLATES[name]]

    assert all(text.strip() for text in texts)
    assert not any(place in text for text in texts for place in ("{thing}", "{n}", "{error}"))


def test_a_typo_changes_little() -> None:
    rng = Random(1)
    texts = [words.typo(rng, "drop leaf table") for _ in range(50)]

    assert {len(text) for text in texts} == {14, 15, 16}
    assert words.typo(rng, "mug") == "mug"


def test_mail_addresses_belong_to_nobody() -> None:
    rng = Random(1)
    hosts = {words.email(rng).rpartition("@")[2] for _ in range(200)}

    assert all("example" in host for host in hosts)


def test_the_same_seed_gives_the_same_words() -> None:
    def draw(seed: int) -> list[str]:
        rng = Random(seed)
        return [words.user_name(rng) + words.full_name(rng) for _ in range(20)]

    assert draw(1) == draw(1) != draw(2)
