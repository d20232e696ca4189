from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from securitai.features.vocabulary import UNKNOWN, Vocabulary

any_text = st.text(st.characters())
surrogates = st.text(st.characters(categories=["Cs", "Ll"]))


def test_the_most_frequent_character_gets_the_lowest_id():
    vocabulary = Vocabulary.fit(["aab", "abc"], min_count=1)

    assert vocabulary.characters == "abc"
    assert vocabulary.encode("cab").tolist() == [4, 2, 3]


def test_equal_counts_are_ranked_by_code_point():
    assert Vocabulary.fit(["zyx"], min_count=1).characters == "xyz"


def test_characters_rare_in_training_are_unknown():
    vocabulary = Vocabulary.fit(["aaab"], min_count=2)

    assert vocabulary.characters == "a"
    assert vocabulary.encode("ab").tolist() == [2, UNKNOWN]


def test_unknown_characters_keep_their_place():
    encoded = Vocabulary("a").encode("a∮a\U0010ffffa")

    assert encoded.tolist() == [2, UNKNOWN, 2, UNKNOWN, 2]


def test_a_character_that_occurs_twice_is_refused():
    with pytest.raises(ValueError, match="twice"):
        Vocabulary("aa")


@given(any_text | surrogates, any_text)
def test_every_character_becomes_one_id_and_never_padding(text, training):
    vocabulary = Vocabulary.fit([training], min_count=1)

    ids = vocabulary.encode(text)

    assert ids.dtype == np.int32
    assert len(ids) == len(text)
    assert not len(ids) or (ids.min() >= UNKNOWN and ids.max() < vocabulary.size)


@given(any_text)
def test_the_lookup_table_agrees_with_a_dictionary(text):
    vocabulary = Vocabulary.fit([text[::2]], min_count=1)
    rank = {character: i + 2 for i, character in enumerate(vocabulary.characters)}

    assert vocabulary.encode(text).tolist() == [rank.get(c, UNKNOWN) for c in text]


@given(st.text())
def test_known_characters_can_be_read_back(text):
    vocabulary = Vocabulary.fit([text], min_count=1)

    assert "".join(vocabulary.characters[i - 2] for i in vocabulary.encode(text)) == text


@given(st.lists(any_text))
def test_the_order_of_the_texts_does_not_matter(texts):
    assert Vocabulary.fit(texts).characters == Vocabulary.fit(texts[::-1]).characters
