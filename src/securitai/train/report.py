"""Measures an exported model on the held-out part, through Detector: what is measured is what is served."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from securitai.detector import Detector
from securitai.train import metrics, plots
from securitai.train.checkpoint import Epoch
from securitai.train.dataset import Example

RESULTS = "results.json"
_MISTAKES = 20


class Mistake(msgspec.Struct, frozen=True):
    """A held-out request on the wrong side of the threshold: its label, score and text."""

    label: int
    score: float
    text: str


class Results(msgspec.Struct, frozen=True):
    """Everything that ``results.json`` says of a training."""

    test: metrics.Metrics
    model: str
    fields: tuple[str, ...]
    history: list[Epoch]
    training: dict[str, Any]
    mistakes: list[Mistake]
    plots: list[str]


def write(
    folder: Path, examples: Sequence[Example], history: list[Epoch], training: dict[str, Any]
) -> Results:
    """Score ``examples`` with the artifact in ``folder``; write results.json and the plots there."""
    detector = Detector.load(folder)
    scores = [v.score for v in detector.check_many([e.request for e in examples])]
    labels = [e.label for e in examples]
    threshold = detector.scorer.threshold
    measured = metrics.measure(scores, labels, threshold)
    results = Results(
        test=measured,
        model=detector.model.hash,
        fields=tuple(training["fields"]),
        history=history,
        training=training,
        mistakes=_mistakes(examples, scores, threshold),
        plots=plots.draw(folder, history, metrics.curves(scores, labels), measured),
    )
    text = msgspec.json.format(msgspec.json.encode(results), indent=2)
    (folder / RESULTS).write_bytes(text + b"\n")
    return results


def summary(results: Results) -> str:
    """The main figures as lines for a terminal."""
    test, confusion = results.test, results.test.confusion
    wrong = confusion.false_positive + confusion.false_negative
    return "\n".join(
        (
            f"held-out requests    {test.requests:,} ({test.malicious:,} malicious), {wrong:,} wrong",
            f"accuracy             {test.accuracy:.2%}",
            f"loss                 {test.loss:.4f}",
            f"precision            {test.precision:.2%}",
            f"recall               {test.recall:.2%}",
            f"false-positive rate  {test.false_positive_rate:.2%}",
            f"area under ROC       {test.roc_auc:.5f}",
        )
    )


def _mistakes(
    examples: Sequence[Example], scores: Sequence[float], threshold: float
) -> list[Mistake]:
    """The worst ones first: those furthest from the threshold."""
    wrong = [
        Mistake(example.label, score, example.text)
        for example, score in zip(examples, scores, strict=True)
        if (score >= threshold) != bool(example.label)
    ]
    return sorted(wrong, key=lambda mistake: -abs(mistake.score - threshold))[:_MISTAKES]
