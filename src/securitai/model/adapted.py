"""A model with lessons: any other model, corrected by what people of this site labelled.

The correction is linear in the grams of each field. It is added to the log-odds of
the model below: what speaks for harmless text counts where that model saw the
strongest evidence, what speaks for an attack counts wherever it stands.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from securitai.features import kernel
from securitai.features.fields import Field, extract
from securitai.model import artifact as artifacts
from securitai.model.artifact import Artifact
from securitai.model.scorer import Scored, Scorer
from securitai.request import Request
from securitai.verdict import ModelRef

BITS = 17
LESSONS = "lessons.npy"
BASE = "base"  # folder of the model below, inside of the artifact
_MASK = (1 << BITS) - 1
_WORDS = b"\xff" * 64  # a vocabulary that knows every word: the words of this site count
_LONGEST = 4096  # bytes of a field that are read
_FIELDS = 64  # fields of a request that are read
_LEAST = 1e-6  # scores are kept inside of this, so that their log-odds are finite

Grams = NDArray[np.uint32]


class AdaptedScorer:
    """Scores with the model below and the lessons (a Scorer: see model/scorer.py)."""

    def __init__(
        self, ref: ModelRef, threshold: float, base: Scorer, lessons: NDArray[np.float32]
    ) -> None:
        self.ref = ref
        self.threshold = threshold
        self.base = base
        self.lessons = lessons

    def score(self, requests: Sequence[Request]) -> list[Scored]:
        """One opinion a request, in order."""
        found = self.base.score(requests)
        return [self._one(r, s) for r, s in zip(requests, found, strict=True)]

    def _one(self, request: Request, below: Scored) -> Scored:
        fields = extract(request)[:_FIELDS]
        if not fields:
            return below
        changes = [change(self.lessons, grams_of(field)) for field in fields]
        where = flagged_index(fields, below.field)
        highest = max(range(len(changes)), key=changes.__getitem__)
        total = min(changes[where], 0.0) + max(changes[highest], 0.0)
        if total == 0.0:
            return below
        field = fields[highest][0] if changes[highest] > 0 else below.field
        return Scored(probability(log_odds(below.score) + total), below.category, field)


def grams_of(field: Field) -> Grams:
    """The places of a field's grams in the lessons, each once."""
    raw, _ = kernel.grams(field[1][:_LONGEST], _WORDS)
    return np.unique(np.frombuffer(raw, np.uint32) & np.uint32(_MASK))


def change(lessons: NDArray[np.float32], grams: Grams) -> float:
    """What a field's grams add to the log-odds."""
    return float(lessons[grams].sum()) / math.sqrt(len(grams)) if len(grams) else 0.0


def flagged_index(fields: Sequence[Field], name: str | None) -> int:
    """Index of the field with the model's strongest evidence; the first when it is not named."""
    return next((i for i, (field, _) in enumerate(fields) if field == name), 0)


def log_odds(score: float) -> float:
    """The log-odds of a probability."""
    inside = min(max(score, _LEAST), 1 - _LEAST)
    return math.log(inside / (1 - inside))


def probability(logit: float) -> float:
    """The probability of log-odds."""
    return 1 / (1 + math.exp(-logit)) if logit > -700 else 0.0


def load(artifact: Artifact) -> AdaptedScorer:
    """The scorer of an artifact of kind ``adapted``."""
    from securitai.model.load import scorer_of

    base = scorer_of(artifacts.read(artifact.path / BASE))
    lessons = np.load(artifact.file(LESSONS), allow_pickle=False)
    return AdaptedScorer(artifact.ref, artifact.threshold, base, lessons.astype(np.float32))
