from __future__ import annotations

import pytest

from securitai.demo.catalogue import SIZE, find, products, search


def test_the_catalogue_is_the_same_in_every_run() -> None:
    assert len(products()) == SIZE
    assert products()[0] == products.__wrapped__()[0]


@pytest.mark.parametrize(
    ("text", "number"), [("17", 17), ("17-red-mug", 17), ("17' OR 1=1", 17), ("400", 400)]
)
def test_a_product_is_found_by_the_number_that_a_text_begins_with(text: str, number: int) -> None:
    item = find(text)

    assert item is not None
    assert item.id == number


@pytest.mark.parametrize("text", ["0", "401", "9" * 400, "mug", "", "-3", "٣"])
def test_other_texts_are_no_product(text: str) -> None:
    assert find(text) is None


def test_slugs_need_no_encoding() -> None:
    assert all(set(p.slug) <= set("abcdefghijklmnopqrstuvwxyz0123456789-") for p in products())


def test_search_looks_for_words_in_names() -> None:
    hits = search("a TABLE, please")

    assert hits
    assert all("table" in p.name or "please" in p.name for p in hits)
    assert search("' OR 1=1 --", limit=3) == list(products()[:3])
