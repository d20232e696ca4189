"""What of a text the first stage learns from."""

from __future__ import annotations

from securitai.features import kernel
from securitai.train.grams.texts import gather, vocabulary_bits

BITS = vocabulary_bits([])


def grams(text: bytes) -> int:
    return len(kernel.grams(text, BITS)[0]) // 4


def test_of_a_long_harmless_text_the_beginning_is_read() -> None:
    long = b"some words " * 2000
    found = gather([((long,), 0, -1, 1.0)], BITS, longest=1000)
    assert len(found.hashes) == grams(long[:1000])


def test_an_attack_is_read_whole_or_not_at_all() -> None:
    short, long = b"x' or 1=1 --", b"some words " * 200 + b"' or 1=1 --"
    found = gather(
        [((long,), 1, 0, 1.0), ((short, long), 1, 0, 1.0)], BITS, longest=5, longest_attack=500
    )
    assert (len(found), len(found.text_start), len(found.gram_start)) == (1, 2, 2)
    assert len(found.hashes) == grams(short)
