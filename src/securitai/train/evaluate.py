"""``securitai evaluate``: every figure comes from the exported artifact, through Detector."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from securitai.detector import Detector
from securitai.model import known
from securitai.train import metrics
from securitai.train.evaluation.rates import Rate, by_groups, threshold_at, wilson
from securitai.train.evaluation.samples import GENERATED, HOSTS, TUNED_ON, Sample, scrubbed
from securitai.verdict import Verdict

Progress = Callable[[int], None]
BUDGETS = (0.01, 0.001, 0.0001)
TUNED_RATE = 0.0005
_BATCH, _WORST, _SHOWN = 256, 60, 400


class Line(msgspec.Struct, frozen=True):
    """One source, kind or category: what was flagged at one threshold.

    ``listed`` counts the requests that the list of probes by path told, not the network.
    """

    name: str
    rate: Rate
    constructed: bool = False
    category_right: Rate | None = None
    listed: int = 0


class Budget(msgspec.Struct, frozen=True):
    """A rate of false positives on recorded browsing, the threshold that keeps it, and recall there."""

    rate: float
    threshold: float
    mean_recall: float
    sources: dict[str, float]


class Mistake(msgspec.Struct, frozen=True):
    """A request on the wrong side, the field named that decided."""

    label: int
    score: float
    source: str
    kind: str
    field: str | None
    said: str | None
    text: str


class AtThreshold(msgspec.Struct, frozen=True):
    """All shares at one threshold; ``report_only`` tells that tuning halves are left out."""

    threshold: float
    report_only: bool
    attacks: list[Line]
    categories: list[Line]
    normal: list[Line]
    kinds: list[Line]

    @property
    def mean_recall(self) -> float:
        """Recall, the mean over sources."""
        return sum(line.rate.share for line in self.attacks) / max(1, len(self.attacks))


class Results(msgspec.Struct, frozen=True):
    """Everything that results.json says."""

    model: str
    seed: int
    held_out: bool
    requests: int
    own: AtThreshold
    fixed: AtThreshold
    scrubbed: AtThreshold
    budgets: list[Budget]
    pooled: metrics.Metrics
    calibration: list[tuple[float, float, int]]
    mistakes: list[Mistake]


class Evaluation(msgspec.Struct, frozen=True):
    """Results, and the curves that their plots are drawn from."""

    results: Results
    curves: metrics.Curves


def evaluate(
    detector: Detector, samples: Sequence[Sample], seed: int = 0, progress: Progress | None = None
) -> Evaluation:
    """Score ``samples`` twice, as they are and scrubbed; needs requests of both labels."""
    done = progress or (lambda _: None)
    verdicts = _verdicts(detector, samples, done, scrub=False)
    bare = _verdicts(detector, samples, done, scrub=True)
    scores = [v.score for v in verdicts]
    tuning = [s for s, sample in zip(scores, samples, strict=True) if _tunes(sample)]
    fixed = threshold_at(tuning, TUNED_RATE) if tuning else detector.scorer.threshold
    own = detector.scorer.threshold
    labels, weights = [sample.label for sample in samples], balanced(samples)
    results = Results(
        model=f"{detector.model.name} {detector.model.version} ({detector.model.hash})",
        seed=seed,
        held_out=all(sample.source != GENERATED for sample in samples),
        requests=len(samples),
        own=at_threshold(samples, verdicts, own),
        fixed=at_threshold(samples, verdicts, fixed, report_only=True),
        scrubbed=at_threshold(samples, bare, own),
        budgets=_budgets(samples, scores),
        pooled=metrics.measure(scores, labels, own),
        calibration=calibration(scores, labels, weights),
        mistakes=_mistakes(samples, verdicts, own),
    )
    return Evaluation(results, metrics.curves(scores, labels, weights))


def at_threshold(
    samples: Sequence[Sample],
    verdicts: Sequence[Verdict],
    threshold: float,
    *,
    report_only: bool = False,
) -> AtThreshold:
    """Recall a source and category, false positives a source and kind."""
    pairs = [
        (s, v) for s, v in zip(samples, verdicts, strict=True) if not (report_only and s.first)
    ]
    attacks, normal = [p for p in pairs if p[0].label], [p for p in pairs if not p[0].label]

    def lines(chosen: list[tuple[Sample, Verdict]], key: Callable[[Sample], Any]) -> list[Line]:
        parts: dict[Any, list[tuple[Sample, Verdict]]] = defaultdict(list)
        for pair in chosen:
            parts[key(pair[0])].append(pair)
        return [_line(str(name[0]), part, threshold) for name, part in sorted(parts.items())]

    return AtThreshold(
        threshold=threshold,
        report_only=report_only,
        attacks=lines(attacks, lambda s: (s.source,)),
        categories=lines(attacks, lambda s: (s.category.value if s.category else "other",)),
        normal=lines(normal, lambda s: (s.source, s.constructed)),
        kinds=[
            line
            for line in lines(normal, lambda s: (f"{s.source}/{s.kind}", s.constructed))
            if line.rate.hits
        ],
    )


def balanced(samples: Sequence[Sample]) -> list[float]:
    """Weights under which every source of a label counts alike, and both labels for a half each."""
    count = Counter((s.label, s.source) for s in samples)
    sources = Counter(label for label, _ in count)
    return [0.5 / sources[s.label] / count[s.label, s.source] for s in samples]


def calibration(
    scores: Sequence[float], labels: Sequence[int], weights: Sequence[float]
) -> list[tuple[float, float, int]]:
    """Mean score, share of attacks (both weighted) and count, for ten equal ranges of the score."""
    bins: dict[int, list[tuple[float, int, float]]] = defaultdict(list)
    for score, label, weight in zip(scores, labels, weights, strict=True):
        bins[min(9, int(score * 10))].append((score, label, weight))
    found = []
    for _, part in sorted(bins.items()):
        whole = sum(w for _, _, w in part)
        found.append(
            (
                sum(s * w for s, _, w in part) / whole,
                sum(y * w for _, y, w in part) / whole,
                len(part),
            )
        )
    return found


def _line(name: str, pairs: list[tuple[Sample, Verdict]], threshold: float) -> Line:
    hits = [verdict.score >= threshold for _, verdict in pairs]
    first = pairs[0][0]
    if first.label:
        caught = [p for p, hit in zip(pairs, hits, strict=True) if hit]
        right = sum(v.category == s.category for s, v in caught if v.category)
        listed = sum(v.field == "path" and v.score == known.SCORE for _, v in caught)
        return Line(name, wilson(sum(hits), len(hits)), False, wilson(right, len(caught)), listed)
    if first.source == HOSTS:
        return Line(name, by_groups(hits, [s.group for s, _ in pairs]), first.constructed)
    return Line(name, wilson(sum(hits), len(hits)), first.constructed)


def _verdicts(
    detector: Detector, samples: Sequence[Sample], done: Progress, *, scrub: bool
) -> list[Verdict]:
    out: list[Verdict] = []
    for start in range(0, len(samples), _BATCH):
        batch = [s.request for s in samples[start : start + _BATCH]]
        out += detector.check_many([scrubbed(r) for r in batch] if scrub else batch)
        done(len(batch))
    return out


def _tunes(sample: Sample) -> bool:
    return sample.first and not sample.label and sample.source in (*TUNED_ON, GENERATED)


def _budgets(samples: Sequence[Sample], scores: list[float]) -> list[Budget]:
    pairs = list(zip(samples, scores, strict=True))
    calm = [x for s, x in pairs if not s.label and s.source in (HOSTS, GENERATED)]
    out = []
    for rate in BUDGETS:
        limit = threshold_at(calm, rate)
        caught: dict[str, list[bool]] = defaultdict(list)
        for sample, score in pairs:
            if sample.label:
                caught[sample.source].append(score >= limit)
        sources = {name: sum(hits) / len(hits) for name, hits in sorted(caught.items())}
        mean = sum(sources.values()) / max(1, len(sources))
        out.append(Budget(rate, limit, mean, sources))
    return out


def _mistakes(
    samples: Sequence[Sample], verdicts: Sequence[Verdict], threshold: float
) -> list[Mistake]:
    """Half false alarms, half missed attacks, the surest errors first."""
    wrong = [
        (s, v)
        for s, v in zip(samples, verdicts, strict=True)
        if (v.score >= threshold) != bool(s.label)
    ]
    wrong.sort(key=lambda p: -abs(p[1].score - threshold))
    kept = [p for label in (0, 1) for p in [q for q in wrong if q[0].label == label][: _WORST // 2]]
    return [
        Mistake(
            s.label, v.score, s.source, s.kind, v.field,
            v.category.value if v.category else None, _shown(s),
        )
        for s, v in kept
    ]  # fmt: skip


def _shown(sample: Sample) -> str:
    body = (sample.request.body or b"")[:_SHOWN].decode("utf-8", "replace")
    return f"{sample.request.method} {sample.request.target[:_SHOWN]} {body}".rstrip()
