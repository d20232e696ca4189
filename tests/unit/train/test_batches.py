from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from securitai.train import batches

lengths = st.lists(st.integers(1, 60), min_size=1, max_size=50)


def sequences(sizes):
    return [np.full(size, size + 1, dtype=np.int32) for size in sizes]


@given(lengths, st.integers(1, 9), st.integers(0, 5))
def test_an_epoch_holds_every_row_once(sizes, size, seed):
    rows = batches.epoch(sequences(sizes), size, np.random.default_rng(seed))

    assert sorted(np.concatenate(rows)) == list(range(len(sizes)))
    assert max(map(len, rows)) <= size


@given(lengths, st.integers(1, 9))
def test_batches_hold_the_sequences_and_their_labels(sizes, size):
    data, labels = sequences(sizes), [s % 2 for s in sizes]

    for ids, given_labels in batches.batches(data, labels, batches.by_length(data, size)):
        for row, label in zip(ids, given_labels, strict=True):
            length = np.count_nonzero(row)
            assert row[:length].tolist() == [length + 1] * length
            assert label == length % 2


def test_bucketing_leaves_hardly_any_padding():
    random = np.random.default_rng(0)
    data = sequences(random.integers(50, 1000, 2000))
    rows = batches.epoch(data, 32, random)

    padded = sum(ids.size for ids, _ in batches.batches(data, [0] * len(data), rows))

    assert padded < 1.03 * sum(map(len, data))


def test_batches_differ_between_epochs():
    data = sequences(range(1, 60))

    first, second = (batches.epoch(data, 8, np.random.default_rng(n)) for n in (1, 2))

    assert {tuple(sorted(rows)) for rows in first} != {tuple(sorted(rows)) for rows in second}
