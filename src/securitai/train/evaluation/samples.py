"""What is measured: labelled requests of held-out sources or, without data, of the generators."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

from securitai.request import Request
from securitai.train.corpora import importers
from securitai.train.corpora.importers import Row
from securitai.train.corpora.mix import Mix, row_request, training_requests
from securitai.verdict import Category

NORMAL = ("blazehttp", "hard_benign", "modsec_learn.legitimate")
TUNED_ON = ("blazehttp", "hard_benign")
"""Sources whose first halves fix the threshold; figures are of the other halves."""
HOSTS = "blazehttp"
GENERATED = "generated"
_SCRUBBED = frozenset(("host", "cookie", "user-agent"))


@dataclass(frozen=True)
class Sample:
    """One labelled request; ``first`` is True for the half that a threshold may be fixed on."""

    source: str
    kind: str
    group: str
    label: int
    category: Category | None
    request: Request
    constructed: bool = False
    first: bool = False


def held_out(per_source: int, seed: int) -> list[Sample]:
    """Requests of the held-out sources, at most ``per_source`` of each and label.

    The recorded browsing and the hard harmless texts are taken whole, since rates of
    0.1 % need many. Raises InputError where no labelled data lies.
    """
    names = importers.HELD_OUT_ATTACKS | importers.HELD_OUT_API
    rng, filler = Random(seed), Mix().filler
    rows: dict[tuple[str, int], list[Row]] = {}
    for row in importers.load([*sorted(importers.with_derived(names)), *NORMAL]):
        rows.setdefault((row.source, row.label), []).append(row)
    out: list[Sample] = []
    for (source, _), found in sorted(rows.items()):
        if source not in TUNED_ON:
            rng.shuffle(found)
        chosen = found if source in TUNED_ON else _first_ones(found, per_source)
        for row in chosen:
            placed = row_request(rng, row, filler if rng.random() < 0.5 else None)
            half = source in TUNED_ON and importers.first_half(row.group)
            out.append(
                Sample(
                    source, row.kind, row.group, row.label, row.category, placed.request,
                    row.constructed, half,
                )
            )  # fmt: skip
    return out


def generated(count: int, seed: int) -> list[Sample]:
    """Requests of the generators, drawn with a seed that no training uses."""
    drawn = training_requests(seed + 1_000_003, count)
    return [
        Sample(
            GENERATED, found.kind, str(number), found.label, found.category, found.request,
            first=importers.first_half(str(number)),
        )
        for number, found in enumerate(drawn)
    ]  # fmt: skip


def scrubbed(request: Request) -> Request:
    """The request without Host, Cookie and User-Agent."""
    return Request(
        method=request.method,
        path=request.path,
        query=request.query,
        headers=tuple((k, v) for k, v in request.headers if k.lower() not in _SCRUBBED),
        body=request.body,
    )


def _first_ones(rows: Iterable[Row], count: int) -> list[Row]:
    """The first rows that differ in more than their spelling."""
    seen: set[str] = set()
    out: list[Row] = []
    for row in rows:
        if len(out) == count:
            break
        key = importers.identity(row)
        if key not in seen:
            seen.add(key)
            out.append(row)
    return out
