"""The one door for every caller: Request in, Verdict out."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from securitai.decide import Policy, decide
from securitai.model import artifact
from securitai.model.load import scorer_of
from securitai.model.scorer import Scorer
from securitai.request import Request
from securitai.verdict import ModelRef, Verdict


class Detector:
    """Scores requests with a model and turns scores into verdicts with a policy.

    >>> from securitai import Detector, Request
    >>> verdict = Detector.load().check(Request.parse("GET /search?q=' OR 1=1 --"))
    >>> verdict.action, verdict.category
    (<Action.FLAG: 'flag'>, <Category.SQLI: 'sqli'>)
    """

    def __init__(self, scorer: Scorer, policy: Policy | None = None) -> None:
        self.scorer = scorer
        self.policy = policy or Policy()

    @classmethod
    def load(cls, path: Path | str | None = None, policy: Policy | None = None) -> Detector:
        """Load a model (None: the one that ships). Raises ArtifactError when it cannot be read."""
        return cls(scorer_of(artifact.read(path)), policy)

    @property
    def model(self) -> ModelRef:
        """Which model is loaded."""
        return self.scorer.ref

    def check(self, request: Request) -> Verdict:
        """The verdict on one request."""
        return self.check_many((request,))[0]

    def check_many(self, requests: Sequence[Request]) -> list[Verdict]:
        """One verdict a request, in order; the same as ``check`` one by one."""
        scorer, policy = self.scorer, self.policy
        return [
            decide(request, scored, policy, scorer.ref, threshold=scorer.threshold, now=_now)
            for request, scored in zip(requests, scorer.score(requests), strict=True)
        ]


def _now() -> int:
    return int(time.time() * 1000)
