"""The detector that ships: an n-gram network over each field, and a convolutional one that reads the worst of them again."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from securitai.features.fields import extract
from securitai.features.kernel import Network
from securitai.model import known
from securitai.model.artifact import Artifact
from securitai.model.scorer import Scored
from securitai.request import Request
from securitai.verdict import Category, ModelRef

CATEGORIES = tuple(Category)
ARRAYS = ("tags", "rows", "scale", "hidden", "output", "vocabulary")
SECOND = ("first", "depth", "point", "bias", "dense", "final", "mixing")


class FieldsScorer:
    """Scores a request by its worst field and its path (a Scorer: see model/scorer.py)."""

    def __init__(
        self, ref: ModelRef, threshold: float, network: Network, calibration: list[list[float]]
    ) -> None:
        self.ref = ref
        self.threshold = threshold
        self.network = network
        self._logits, self._scores = calibration

    def score(self, requests: Sequence[Request]) -> list[Scored]:
        """One opinion a request, in order."""
        return [self._one(request) for request in requests]

    def _one(self, request: Request) -> Scored:
        found = self._read(request)
        if found.score < known.SCORE and known.probe(request.path) is not None:
            return Scored(known.SCORE, Category.SCANNER, "path")
        return found

    def _read(self, request: Request) -> Scored:
        fields = extract(request)
        if not fields:
            return Scored(self.calibrated(-math.inf))
        index, top, _, _, _, outputs = self.network.best([value for _, value in fields])
        classes = np.frombuffer(outputs, np.float32)[1:]
        return Scored(self.calibrated(top), CATEGORIES[int(classes.argmax())], fields[index][0])

    def calibrated(self, logit: float) -> float:
        """The probability that belongs to a log-odds value: linear between measured points."""
        logits, scores = self._logits, self._scores
        i = bisect_right(logits, logit)
        if i == 0:
            return scores[0]
        if i == len(logits):
            return scores[-1]
        share = (logit - logits[i - 1]) / (logits[i] - logits[i - 1])
        return scores[i - 1] + share * (scores[i] - scores[i - 1])


def network_of(arrays: Mapping[str, Any]) -> Network:
    """The network out of an artifact's arrays, with its second stage where they hold one."""
    names = (*ARRAYS, *SECOND) if SECOND[0] in arrays else ARRAYS
    return Network(**{name: np.ascontiguousarray(arrays[name]) for name in names})


def load(artifact: Artifact) -> FieldsScorer:
    """The scorer of an artifact of kind ``fields``."""
    with np.load(artifact.file("network.npz")) as arrays:
        network = network_of(arrays)
    return FieldsScorer(artifact.ref, artifact.threshold, network, artifact.manifest["calibration"])
