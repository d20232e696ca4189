"""Learning from a site's labels: a correction upon the model in force, in seconds.

The lessons are learned like a perceptron with a margin, from the labels and, so that
nothing else is forgotten, from stored and generated traffic whose verdicts must stay.
Run as ``python -m securitai.train.adapt --db STORE --out FOLDER [--base FOLDER]``; it
prints its progress and writes the artifact and ``report.json``.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from securitai.errors import ConfigError, SecuritaiError
from securitai.features.fields import extract
from securitai.model import artifact
from securitai.model.adapted import (
    BASE,
    BITS,
    LESSONS,
    AdaptedScorer,
    Grams,
    change,
    flagged_index,
    grams_of,
    load,
    log_odds,
)
from securitai.model.load import scorer_of
from securitai.model.scorer import Scorer
from securitai.request import Request

_RATE = 0.5
_LARGEST = 6.0  # of a single lesson
_REPLAYED = 1500  # generated requests of each kind that must stay as they are judged
_HELD_OUT = 1000  # generated requests of each kind for the report
_PARTS = 5  # of the cross-validation
_VALIDATED = 200  # stored and generated requests that are kept right while validating

Lessons = NDArray[np.float32]
Progress = Callable[[float, str], None]


@dataclass(frozen=True)
class AdaptConfig:
    """How lessons are learned: passes, and the margins (in log-odds) that are asked for."""

    epochs: int = 25
    margin: float = 1.0
    kept_margin: float = 0.3
    seed: int = 1


@dataclass(frozen=True)
class Sample:
    """A request ready to learn from: its log-odds above the threshold, grams a field, target."""

    logit: float
    grams: tuple[Grams, ...]
    flagged: int
    target: int
    margin: float


def learn(
    samples: Sequence[Sample], config: AdaptConfig, progress: Progress | None = None
) -> Lessons:
    """Lessons that put every sample on its side of the threshold, as far as they can."""
    lessons = np.zeros(1 << BITS, np.float32)
    order = list(range(len(samples)))
    rng = Random(config.seed)
    for epoch in range(config.epochs):
        rng.shuffle(order)
        wrong = sum(_step(lessons, samples[i]) for i in order)
        if progress is not None:
            progress((epoch + 1) / config.epochs, f"pass {epoch + 1}: {wrong} to correct")
        if not wrong:
            break
    return lessons


def prepare(
    scorer: Scorer, threshold: float, rows: Sequence[tuple[Request, int, float]]
) -> list[Sample]:
    """Samples of (request, target 1 or -1, margin); requests without any text are left out."""
    scores = scorer.score([request for request, _, _ in rows])
    limit = log_odds(threshold)
    out = []
    for (request, target, margin), scored in zip(rows, scores, strict=True):
        fields = extract(request)[:64]
        if fields:
            grams = tuple(grams_of(field) for field in fields)
            where = flagged_index(fields, scored.field)
            out.append(Sample(log_odds(scored.score) - limit, grams, where, target, margin))
    return out


def adapt(
    base: Path | None,
    labelled: Iterable[tuple[Request, int]],
    stored: Iterable[tuple[Request, int]],
    folder: Path,
    config: AdaptConfig | None = None,
    progress: Progress | None = None,
) -> dict[str, Any]:
    """Learn from labels, keep what is right about stored traffic, write artifact and report.

    Raises ConfigError when nothing is labelled.
    """
    config, tell = config or AdaptConfig(), progress or (lambda *_: None)
    below = artifact.read(base)
    if below.kind == "adapted":  # lessons are always learned anew, upon the model that was trained
        below = artifact.read(below.path / BASE)
    scorer = scorer_of(below)
    labels = [(r, 1 if label else -1, config.margin) for r, label in labelled]
    if not labels:
        raise ConfigError("nothing is labelled; label some events on the page first")
    tell(0.02, f"{len(labels)} labels")
    kept = _kept(scorer, below.threshold, [*stored, *generated(config.seed, _REPLAYED)], config)
    tell(0.2, f"{len(kept)} requests whose verdicts must stay")
    taught = prepare(scorer, below.threshold, labels)
    right = _validated(taught, kept, config)
    tell(0.5, f"{right} of {len(taught)} labels right when they were held out")
    lessons = learn([*taught, *kept], config, lambda part, text: tell(0.5 + part * 0.3, text))
    made = write(below, lessons, folder, len(labels))
    tell(0.85, "measuring on held-out requests")
    report = {
        "labels": len(labels),
        "labels_right_held_out": right,
        "held_out": measure(made, _HELD_OUT, config.seed + 1),
        "held_out_base": measure(scorer, _HELD_OUT, config.seed + 1),
        "base": below.ref.hash,
    }
    (folder / "report.json").write_bytes(msgspec.json.encode(report))
    return report


def write(below: artifact.Artifact, lessons: Lessons, folder: Path, labels: int) -> AdaptedScorer:
    """The artifact: the model below as it is, and the lessons."""
    folder.mkdir(parents=True, exist_ok=True)
    names = [artifact.MANIFEST, *below.manifest["files"]]
    for name in names:
        (folder / BASE / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(below.path / name, folder / BASE / name)
    np.save(folder / LESSONS, lessons.astype(np.float16))
    made = artifact.write(
        folder,
        name=below.ref.name,
        version=f"{below.ref.version}+{time.strftime('%Y%m%d.%H%M%S', time.gmtime())}",
        kind="adapted",
        threshold=below.threshold,
        files=[LESSONS, *(f"{BASE}/{name}" for name in names)],
        extra={"labels": labels, "base": below.ref.hash},
    )
    return load(made)


def generated(seed: int, count: int) -> list[tuple[Request, int]]:
    """So many harmless requests and so many attacks from the generators."""
    from securitai.train.corpora.mix import Mix

    rng, mix = Random(seed), Mix()
    harmless = [mix.placed(rng, mix.harmless(rng)).request for _ in range(count)]
    attacks = [mix.placed(rng, mix.attack(rng)).request for _ in range(count)]
    return [*((r, 0) for r in harmless), *((r, 1) for r in attacks)]


def measure(scorer: Scorer, count: int, seed: int) -> dict[str, float]:
    """Recall and false-positive rate on generated requests that were not learned from."""
    rows = generated(seed, count)
    scores = scorer.score([request for request, _ in rows])
    flagged = [s.score >= scorer.threshold for s in scores]
    return {
        "recall": sum(f for f, (_, y) in zip(flagged, rows, strict=True) if y) / count,
        "false_positive_rate": sum(f for f, (_, y) in zip(flagged, rows, strict=True) if not y)
        / count,
    }


def _kept(
    scorer: Scorer, threshold: float, rows: Sequence[tuple[Request, int]], config: AdaptConfig
) -> list[Sample]:
    """What the model judges rightly; its mistakes on unlabelled traffic are nobody's lesson."""
    wanted = [(r, 1 if label else -1, config.kept_margin) for r, label in rows]
    return [s for s in prepare(scorer, threshold, wanted) if s.logit * s.target > 0]


def _validated(taught: Sequence[Sample], kept: Sequence[Sample], config: AdaptConfig) -> int:
    """How many labels lessons learned from the others get right."""
    parts = min(_PARTS, len(taught))
    if parts < 2:
        return 0
    right, kept = 0, kept[:: max(1, len(kept) // _VALIDATED)]
    for part in range(parts):
        rest = [s for i, s in enumerate(taught) if i % parts != part]
        lessons = learn([*rest, *kept], config)
        held = [s for i, s in enumerate(taught) if i % parts == part]
        right += sum(_logit(lessons, s) * s.target > 0 for s in held)
    return right


def _logit(lessons: Lessons, sample: Sample) -> float:
    changes = [change(lessons, grams) for grams in sample.grams]
    return sample.logit + min(changes[sample.flagged], 0.0) + max(*changes, 0.0)


def _step(lessons: Lessons, sample: Sample) -> int:
    """Correct one sample where it is on the wrong side of its margin; 1 when it was."""
    missing = sample.margin - _logit(lessons, sample) * sample.target
    if missing <= 0:
        return 0
    changes = [change(lessons, grams) for grams in sample.grams]
    where = {sample.flagged}
    if sample.target > 0 or any(c > 0 for c in changes):
        where.add(max(range(len(changes)), key=changes.__getitem__))
    for index in where:
        grams = sample.grams[index]
        if len(grams):
            step = sample.target * min(missing, 4.0) * _RATE / np.sqrt(len(grams))
            lessons[grams] = np.clip(lessons[grams] + step, -_LARGEST, _LARGEST)
    return 1


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line."""
    from securitai.store.labels import labelled, unlabelled

    parser = argparse.ArgumentParser(prog="python -m securitai.train.adapt", description=__doc__)
    parser.add_argument("--db", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--base", type=Path)
    options = parser.parse_args(arguments)

    def tell(part: float, text: str) -> None:
        sys.stdout.write(f"{part:.0%} {text}\n")
        sys.stdout.flush()

    try:
        report = adapt(
            options.base, labelled(options.db), unlabelled(options.db), options.out, progress=tell
        )
    except SecuritaiError as error:
        sys.stdout.write(f"{error}\n")
        return error.exit_code
    tell(1.0, f"learned from {report['labels']} labels")
    return 0


if __name__ == "__main__":
    sys.exit(main())
