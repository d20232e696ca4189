"""Payloads hidden in harmless text still work, stand where they may, and are not lost."""

from __future__ import annotations

from random import Random

import pytest

from securitai.train.corpora.padding import hide, prose, survives_after, survives_before
from securitai.verdict import Category


@pytest.mark.parametrize(
    ("category", "payload", "before", "after"),
    [
        (Category.SQLI, "' or 1=1 --", True, True),
        (Category.SQLI, "' or '1'='1", True, False),
        (Category.SQLI, "admin' or 1=1 --", True, True),
        (Category.SQLI, "1 or 1=1 --", False, True),
        (Category.SQLI, "1) union select 1-- -", False, True),
        (Category.SQLI, "1 or 'a'='a'", False, False),
        (Category.XSS, "<script>alert(1)</script>", True, True),
        (Category.XSS, "alert(1)", False, True),
        (Category.CMDI, "; cat /etc/passwd #", True, True),
        (Category.CMDI, "cat /etc/passwd", False, False),
        (Category.PATH_TRAVERSAL, "../../etc/passwd", False, False),
        (Category.LOG4SHELL, "${jndi:ldap://x}", True, True),
    ],
)
def test_where_a_payload_survives(
    category: Category, payload: str, before: bool, after: bool
) -> None:
    assert (survives_before(category, payload), survives_after(category, payload)) == (
        before,
        after,
    )


def sides(payload: str, category: Category) -> set[str]:
    found = set()
    for seed in range(60):
        text = hide(Random(seed), payload, category)
        head, _, tail = text.partition(payload)
        assert payload in text
        found.add(f"{'text' if head else ''}|{'text' if tail else ''}")
    return found


def test_a_payload_is_hidden_on_each_side_where_it_survives() -> None:
    assert sides("' or 1=1 --", Category.SQLI) == {"text|", "|text", "text|text"}
    assert sides("' or '1'='1", Category.SQLI) == {"text|"}
    assert sides("1 or 1=1 --", Category.SQLI) == {"|text"}


def test_a_payload_that_text_would_break_gets_a_few_words_at_most() -> None:
    longest = max(
        len(hide(Random(n), "../../etc/passwd", Category.PATH_TRAVERSAL)) for n in range(60)
    )
    assert longest <= len("../../etc/passwd") + 2 * 61


def test_other_harmless_texts_are_taken_now_and_then() -> None:
    texts = [hide(Random(n), "' or 1=1 --", Category.SQLI, lambda rng: "MARK") for n in range(60)]
    assert 5 < sum("MARK" in text for text in texts) < 55


@pytest.mark.parametrize("size", [1, 80, 5000])
def test_prose_is_hardly_shorter_than_asked_for(size: int) -> None:
    assert size - 1 <= len(prose(Random(size), size)) < size + 200
