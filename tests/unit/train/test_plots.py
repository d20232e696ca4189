from __future__ import annotations

import pytest

from securitai.train import metrics, plots
from securitai.train.checkpoint import Epoch

pytestmark = pytest.mark.train


def test_pictures_are_drawn_of_the_shortest_training(tmp_path):
    scores, labels = [0.9, 0.1], [1, 0]
    history = [Epoch(1, 0.6, 0.5, 0.5, 0.5, 1.0)]

    names = plots.draw(
        tmp_path, history, metrics.curves(scores, labels), metrics.measure(scores, labels, 0.5)
    )

    assert sorted(names) == sorted(file.name for file in tmp_path.iterdir())
    assert all(0 < (tmp_path / name).stat().st_size < 150_000 for name in names)
