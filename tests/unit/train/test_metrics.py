from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from securitai.train import metrics

scored = st.lists(
    st.tuples(st.sampled_from([0.0, 0.1, 0.5, 0.9, 1.0]), st.integers(0, 1)),
    min_size=2,
    max_size=40,
).filter(lambda pairs: len({label for _, label in pairs}) == 2)


def test_the_rates_follow_from_the_counts():
    found = metrics.measure([0.9, 0.8, 0.3, 0.6, 0.1, 0.2], [1, 1, 1, 0, 0, 0], 0.5)

    assert found.confusion == metrics.Confusion(2, 1, 2, 1)
    assert found.accuracy == pytest.approx(4 / 6)
    assert (found.precision, found.recall) == (pytest.approx(2 / 3), pytest.approx(2 / 3))
    assert found.false_positive_rate == pytest.approx(1 / 3)
    assert found.roc_auc == pytest.approx(8 / 9)


def test_a_perfect_detector_has_full_areas_and_no_loss():
    found = metrics.measure([1.0, 0.0], [1, 0], 0.5)

    assert (found.accuracy, found.roc_auc, found.average_precision) == (1, 1, 1)
    assert found.loss == pytest.approx(0, abs=1e-6)


def test_a_score_that_reaches_the_threshold_is_flagged():
    assert metrics.measure([0.5, 0.4], [1, 0], 0.5).recall == 1


def test_a_detector_that_flags_nothing_has_no_precision():
    assert metrics.measure([0.1, 0.1], [1, 0], 0.5).precision == 0


@given(scored)
def test_the_area_under_roc_is_the_share_of_pairs_in_the_right_order(pairs):
    bad = [score for score, label in pairs if label]
    good = [score for score, label in pairs if not label]
    right = sum((b > g) + (b == g) / 2 for b in bad for g in good)
    found = metrics.measure([s for s, _ in pairs], [y for _, y in pairs], 0.5)

    assert found.roc_auc == pytest.approx(right / (len(bad) * len(good)))


@given(scored)
def test_both_curves_rise_and_end_where_everything_is_flagged(pairs):
    points = metrics.curves(*zip(*pairs, strict=True))

    assert (points.false_positive_rate[-1], points.recall[-1]) == (1, 1)
    assert (points.recall[1:] >= points.recall[:-1]).all()
    assert (points.false_positive_rate[1:] >= points.false_positive_rate[:-1]).all()
    assert (points.thresholds[1:] < points.thresholds[:-1]).all()
