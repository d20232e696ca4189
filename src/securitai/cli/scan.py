"""Check the items of a log, batch by batch, and write one JSON object a line."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import msgspec

from securitai.detector import Detector
from securitai.ingest.formats import Item
from securitai.ingest.input import Input
from securitai.verdict import Action, Category, ModelRef, Verdict


class Result(msgspec.Struct):
    """The answer for one entry; these names are a contract."""

    id: str | int
    score: float
    action: Action
    category: Category | None
    threshold: float
    field: str | None
    model: ModelRef


class Unreadable(msgspec.Struct):
    """What stands in place of an answer for an entry that is no request."""

    id: str | int
    error: str


@dataclass
class Summary:
    """What was done so far."""

    read: int = 0
    flagged: int = 0
    errors: int = 0
    started: float = field(default_factory=time.monotonic)

    def __str__(self) -> str:
        seconds = time.monotonic() - self.started
        rate = self.read / seconds if seconds > 0 else 0.0
        return (
            f"{_count(self.read, 'request')} read, {self.flagged:,} flagged, "
            f"{_count(self.errors, 'unreadable line')}; {seconds:.1f} s, {rate:,.0f}/s"
        )


_encoder = msgspec.json.Encoder()


def encode(identity: str | int, verdict: Verdict) -> bytes:
    """One line of the output."""
    return (
        _encoder.encode(
            Result(
                identity,
                verdict.score,
                verdict.action,
                verdict.category,
                verdict.threshold,
                verdict.field,
                verdict.model,
            )
        )
        + b"\n"
    )


def scan(
    batches: Iterable[list[Item]],
    detector: Detector,
    write: Callable[[bytes], None],
    summary: Summary,
    advance: Callable[[], None],
) -> None:
    """Check each batch and write its lines at once; ``summary`` counts as it goes."""
    for batch in batches:
        requests = [item.request for item in batch if item.request is not None]
        verdicts = iter(detector.check_many(requests))
        out = bytearray()
        for item in batch:
            identity = item.id or item.number
            if item.request is None:
                out += _encoder.encode(Unreadable(identity, item.error or "")) + b"\n"
                summary.errors += 1
                continue
            verdict = next(verdicts)
            summary.read += 1
            summary.flagged += verdict.malicious
            out += encode(identity, verdict)
        write(bytes(out))
        advance()


@contextmanager
def progress(log: Input) -> Iterator[Callable[[], None]]:
    """A bar on a terminal's stderr; call what it gives to move it on."""
    if log.size is None or not sys.stderr.isatty():
        yield lambda: None
        return
    from tqdm import tqdm

    with tqdm(total=log.size, unit="B", unit_scale=True, leave=False, desc=log.name) as bar:
        yield lambda: bar.update(log.consumed - bar.n) and None


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
