import numpy as np
import pytest

from securitai.train.calibrate import curve, threshold


@pytest.fixture
def sample() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(3)
    labels = (rng.random(8000) < 0.2).astype(np.int64)
    logits = np.where(labels == 1, rng.normal(2, 2, 8000), rng.normal(-2, 2, 8000))
    return logits, labels, np.ones(8000)


def test_the_curve_rises_strictly_and_stays_within_0_and_1(sample) -> None:
    xs, ys = curve(*sample)

    assert np.all(np.diff(xs) > 0)
    assert np.all(np.diff(ys) > 0)
    assert ys[0] > 0
    assert ys[-1] <= 1


def test_a_score_of_the_curve_is_the_share_of_attacks_when_both_classes_weigh_the_same(
    sample,
) -> None:
    logits, labels, weights = sample
    xs, ys = curve(logits, labels, weights)

    scores = np.interp(logits, xs, ys)
    balance = np.where(labels == 1, 0.5 / (labels == 1).sum(), 0.5 / (labels == 0).sum())

    for low, high in ((0.1, 0.3), (0.4, 0.6), (0.7, 0.9)):
        inside = (scores >= low) & (scores < high)
        share = balance[inside & (labels == 1)].sum() / balance[inside].sum()
        assert share == pytest.approx(
            (scores * balance)[inside].sum() / balance[inside].sum(), abs=0.08
        )


def test_no_more_than_the_given_share_reaches_the_threshold() -> None:
    logits = np.random.default_rng(1).normal(size=5000)

    limit = threshold(logits, 0.001)

    assert (logits >= limit).mean() <= 0.001
    assert (logits >= limit - 0.5).mean() > 0.001
