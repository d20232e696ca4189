from pathlib import Path

import numpy as np
import pytest

from securitai.model import artifact
from securitai.model.fields import network_of
from securitai.train import drawing
from securitai.train.corpora.importers import Row
from securitai.verdict import Category

ROWS = [
    Row("s", "k", "g", n % 2, Category.SQLI if n % 2 else None, f"a b {n}", None, True, "MIT")
    for n in range(10)
]


def test_draws_are_the_same_for_the_same_seed_on_one_core_and_on_many(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    many = drawing.drawn(3, 60, 50, ROWS)
    monkeypatch.setattr(
        drawing, "_spread", lambda work, parts, said: (work(part) for part in parts)
    )

    assert drawing.drawn(3, 60, 50, ROWS) == many
    assert drawing.drawn(4, 60, 50, ROWS) != many


def test_every_row_and_every_draw_is_there_once() -> None:
    assert sum(drawing._share(1001, part) for part in range(drawing.PARTS)) == 1001
    texts = {text for bag in drawing.drawn(3, 0, 0, ROWS) for text in bag.texts}
    assert texts >= {row.text.encode() for row in ROWS if not row.label and row.text}


def test_windows_are_those_that_the_network_finds() -> None:
    told: list[tuple[int, int]] = []
    file = artifact.read(None).file("network.npz")
    bags = drawing.drawn(3, 40, 30, [])

    logits, codes = drawing.worst_windows(
        Path(file), bags, lambda part, of: told.append((part, of))
    )

    with np.load(file) as arrays:
        network = network_of(arrays)
    for bag, logit, row in zip(bags, logits, codes, strict=True):
        best = max((network.window(text) for text in bag.texts), key=lambda pair: pair[0])
        assert logit == np.float32(best[0])
        assert row.tobytes().rstrip(b"\x00") == best[1]
    assert told == [(1, 1)]
