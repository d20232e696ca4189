"""What a detector is worth on labelled requests: rates at a threshold, and the curves over all."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]

_TINY = 1e-7


class Confusion(msgspec.Struct, frozen=True):
    """Counts at one threshold; positive means malicious."""

    true_positive: int
    false_positive: int
    true_negative: int
    false_negative: int


class Metrics(msgspec.Struct, frozen=True):
    """Quality at one threshold, and the areas under the curves; rates are fractions."""

    accuracy: float
    loss: float
    precision: float
    recall: float
    false_positive_rate: float
    f1: float
    roc_auc: float
    average_precision: float
    requests: int
    malicious: int
    threshold: float
    confusion: Confusion


class Curves(msgspec.Struct, frozen=True):
    """ROC and precision-recall points, from the strictest threshold to the loosest.

    A point stands for flagging every score >= its threshold.
    """

    thresholds: Floats
    false_positive_rate: Floats
    recall: Floats
    precision: Floats


def measure(scores: Sequence[float], labels: Sequence[int], threshold: float) -> Metrics:
    """All figures; needs at least one request of either label."""
    s, y = np.asarray(scores, dtype=np.float64), np.asarray(labels) > 0
    flagged = s >= threshold
    tp, fp = int(np.sum(flagged & y)), int(np.sum(flagged & ~y))
    tn, fn = int(np.sum(~flagged & ~y)), int(np.sum(~flagged & y))
    clipped = np.clip(s, _TINY, 1 - _TINY)
    loss = -float(np.mean(np.where(y, np.log(clipped), np.log1p(-clipped))))
    points = curves(s, y)
    return Metrics(
        accuracy=(tp + tn) / len(y),
        loss=loss,
        precision=_ratio(tp, tp + fp),
        recall=_ratio(tp, tp + fn),
        false_positive_rate=_ratio(fp, fp + tn),
        f1=_ratio(2 * tp, 2 * tp + fp + fn),
        roc_auc=float(np.trapezoid(points.recall, points.false_positive_rate)),
        average_precision=float(np.sum(np.diff(points.recall) * points.precision[1:])),
        requests=len(y),
        malicious=tp + fn,
        threshold=threshold,
        confusion=Confusion(tp, fp, tn, fn),
    )


def curves(scores: ArrayLike, labels: ArrayLike, weights: ArrayLike | None = None) -> Curves:
    """The points of both curves; equal scores make one point. Begins where nothing is flagged.

    ``weights`` says how much each request counts; without it all count alike.
    """
    s, y = np.asarray(scores, dtype=np.float64), np.asarray(labels) > 0
    w = np.ones(len(s)) if weights is None else np.asarray(weights, dtype=np.float64)
    order = np.argsort(-s, kind="stable")
    s, y, w = s[order], y[order], w[order]
    last = np.append(np.flatnonzero(np.diff(s)), len(s) - 1)
    tp, fp = np.cumsum(np.where(y, w, 0.0))[last], np.cumsum(np.where(y, 0.0, w))[last]
    return Curves(
        thresholds=np.concatenate([[np.inf], s[last]]),
        false_positive_rate=np.concatenate([[0.0], fp / (fp[-1] or 1.0)]),
        recall=np.concatenate([[0.0], tp / (tp[-1] or 1.0)]),
        precision=np.concatenate([[1.0], tp / (tp + fp)]),
    )


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
