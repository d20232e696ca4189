"""Why: the characters that drive a score, and what the request would score without them.

Occlusion: text is cut out of the decisive field and the rest is really scored
again. Bisection finds the shortest span at which the score falls below the
threshold; at most ``MOST`` texts are scored for one explanation.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

import msgspec
import numpy as np

from securitai.detector import Detector
from securitai.features.fields import extract
from securitai.features.kernel import Network
from securitai.model.known import probe
from securitai.request import Request
from securitai.verdict import Reason, Verdict

MOST = 64  # texts scored again for one explanation
_LONGEST = 8192  # characters of a field that are looked at
_PIECES = 12  # spans that are weighed
_LEAST = 1e-6

Score = Callable[[Sequence[str]], list[float]]
"""Texts put in the place of the decisive field -> the request's scores."""


class Counterfactual(msgspec.Struct, frozen=True):
    """The request without ``removed`` in ``field``: the score that it then really gets."""

    field: str
    removed: str
    score: float
    text: str


class Explanation(msgspec.Struct, frozen=True):
    """A verdict, the spans that drive it (heaviest first), and what would change it."""

    verdict: Verdict
    reasons: tuple[Reason, ...] = ()
    counterfactual: Counterfactual | None = None


@runtime_checkable
class _Fields(Protocol):
    """A scorer that reads each field alone with a network."""

    network: Network

    def calibrated(self, logit: float) -> float:
        """The probability of a network's answer."""
        ...


def explain(detector: Detector, request: Request) -> Explanation:
    """Explain the verdict on a request; no reasons where nothing of it was read."""
    verdict = detector.check(request)
    found = _decisive(detector, request, verdict)
    if found is None:
        return Explanation(verdict)
    field, value, score = found
    whole = score([value])[0]
    start, end, without = _span(value, score, verdict.threshold, whole)
    if without >= whole:  # nothing that can be cut out lowers it
        return Explanation(verdict)
    reasons = _weighed(field, value, score, whole, (start, end))
    removed = value[start:end]
    told = Counterfactual(
        field,
        removed,
        without,
        f"without `{_short(removed)}` in {field} this would score {without:.2g}",
    )
    return Explanation(verdict, reasons, told)


def _decisive(
    detector: Detector, request: Request, verdict: Verdict
) -> tuple[str, str, Score] | None:
    scorer = detector.scorer
    if isinstance(scorer, _Fields) and not (verdict.field == "path" and probe(request.path)):
        fields = extract(request)
        if not fields:
            return None
        index = scorer.network.best([v for _, v in fields])[0]
        others = [v for i, (_, v) in enumerate(fields) if i != index]
        floor = scorer.network.best(others)[1] if others else -math.inf
        value = fields[index][1].decode("utf-8", "surrogateescape")[:_LONGEST]
        rest = fields[index][1].decode("utf-8", "surrogateescape")[_LONGEST:]
        return fields[index][0], value, _of_network(scorer, floor, rest)
    return _of_requests(detector, request, verdict)


def _of_network(scorer: _Fields, floor: float, rest: str) -> Score:
    """The fast path: only the field is read again, the others keep their best answer."""

    def score(texts: Sequence[str]) -> list[float]:
        raw = [(text + rest).encode("utf-8", "surrogateescape") for text in texts]
        answers = np.frombuffer(scorer.network.score(raw), np.float32)
        tops = answers.reshape(len(raw), -1)[:, 0]
        return [scorer.calibrated(max(float(top), floor)) for top in tops]

    return score


def _of_requests(
    detector: Detector, request: Request, verdict: Verdict
) -> tuple[str, str, Score] | None:
    """Any other scorer: the path, the query or the body is cut, and the whole scored again."""
    body = (request.body or b"").decode("utf-8", "surrogateescape")
    parts = {"query": request.query, "body": body, "path": request.path}
    parts = {name: text for name, text in parts.items() if len(text) > 1}

    def with_text(name: str, text: str) -> Request:
        if name == "body":
            value = text.encode("utf-8", "surrogateescape")
            return msgspec.structs.replace(request, body=value)
        return msgspec.structs.replace(request, **{name: text})

    def score_of(name: str) -> Score:
        rest = parts[name][_LONGEST:]

        def score(texts: Sequence[str]) -> list[float]:
            changed = [with_text(name, text + rest) for text in texts]
            return [s.score for s in detector.scorer.score(changed)]

        return score

    if not parts:
        return None
    without = {name: score_of(name)([""])[0] for name in parts}
    name = min(without, key=without.__getitem__)
    return name, parts[name][:_LONGEST], score_of(name)


def _span(value: str, score: Score, threshold: float, whole: float) -> tuple[int, int, float]:
    """The shortest span found whose removal brings the score below the threshold.

    Where no removal does, the whole value; for requests that are allowed, half of
    the way down in log-odds takes the threshold's place.
    """
    gone = score([""])[0]
    limit = threshold
    if not gone < threshold <= whole:
        limit = _probability((_logit(whole) + _logit(gone)) / 2)
    if gone >= whole:
        return 0, len(value), gone

    def without(start: int, end: int) -> float:
        return score([value[:start] + value[end:]])[0]

    start, end = 0, len(value)
    # the later the span may begin, the shorter it is; then the same from its end
    low, high = start, end
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if without(middle, end) < limit else (low, middle)
    start = low
    low, high = start, end
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if without(start, middle) < limit else (middle, high)
    wide = _words(value, start, high)
    cut, cut_wide = without(start, high), without(*wide)
    return (*wide, cut_wide) if cut_wide <= cut or cut_wide < limit else (start, high, cut)


def _words(value: str, start: int, end: int) -> tuple[int, int]:
    """The span with the words that it begins and ends in made whole: people read words."""
    while 0 < start < end and value[start - 1].isalnum() and value[start].isalnum():
        start -= 1
    while start < end < len(value) and value[end - 1].isalnum() and value[end].isalnum():
        end += 1
    # a comparison has two sides
    if end < len(value) and value[end - 1] in "=<>" and value[end].isalnum():
        while end < len(value) and value[end].isalnum():
            end += 1
    return start, end


def _weighed(
    field: str, value: str, score: Score, whole: float, span: tuple[int, int]
) -> tuple[Reason, ...]:
    """The span in pieces, each with the log-odds that are lost when it alone is cut out."""
    start, end = span
    step = max(1, -(-(end - start) // _PIECES))
    pieces = [(i, min(i + step, end)) for i in range(start, end, step)]
    cut = score([value[:a] + value[b:] for a, b in [span, *pieces]])
    losses = [_logit(whole) - _logit(s) for s in cut]
    found = [
        Reason(field, _safe(value), a, b, round(loss, 4))
        for (a, b), loss in zip([span, *pieces], losses, strict=True)
        if loss > 0
    ]
    return tuple(sorted(found, key=lambda r: (-r.weight, r.start, -r.end)))


def _safe(value: str) -> str:
    """Undecodable bytes as one replacement character each: positions stay what they are."""
    return "".join("�" if "\ud800" <= c <= "\udfff" else c for c in value)


def _short(text: str) -> str:
    text = _safe(text)
    return text if len(text) <= 60 else f"{text[:40]}…{text[-19:]}"


def _logit(score: float) -> float:
    inside = min(max(score, _LEAST), 1 - _LEAST)
    return math.log(inside / (1 - inside))


def _probability(logit: float) -> float:
    return 1 / (1 + math.exp(-logit))
