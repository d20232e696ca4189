"""How long the detector took a request: a histogram a minute, an hour and a day.

Steps are an eighth of an octave, so a quantile is right within a tenth.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping

import msgspec
from sqlalchemy import func, select
from sqlalchemy.dialects.sqlite import insert

from securitai.store.counters import DAY, HOUR, MINUTE, STEPS, pieces
from securitai.store.database import Database
from securitai.store.tables import latencies

_PER_OCTAVE = 8


class Timing(msgspec.Struct, frozen=True):
    """How many requests were measured, and microseconds that 50, 95 and 99 % stayed under."""

    count: int
    p50_us: float | None
    p95_us: float | None
    p99_us: float | None


def bucket_of(micros: float) -> int:
    """The step of the histogram that holds so many microseconds a request."""
    return int(math.log2(max(micros, 1.0)) * _PER_OCTAVE)


def quantile(buckets: Mapping[int, int], part: float) -> float | None:
    """Microseconds that ``part`` of the requests stayed under; None when none was measured."""
    left = part * sum(buckets.values())
    for bucket in sorted(buckets):
        left -= buckets[bucket]
        if left <= 0:
            return float(2 ** ((bucket + 1) / _PER_OCTAVE))
    return None


def timing_of(buckets: Mapping[int, int]) -> Timing:
    """The figures of a histogram."""
    p50, p95, p99 = (quantile(buckets, part) for part in (0.5, 0.95, 0.99))
    return Timing(sum(buckets.values()), p50, p95, p99)


class Latencies:
    """Writes and reads the histograms."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, buckets: Mapping[int, int], moment: int) -> None:
        """Add what was measured since the last time, as of ``moment`` (ms)."""
        rows = list(_rows(buckets, moment))
        if not rows:
            return
        statement = insert(latencies)
        statement = statement.on_conflict_do_update(
            index_elements=["step", "time", "bucket"],
            set_={"n": latencies.c.n + statement.excluded.n},
        )
        with self._database.write() as connection:
            connection.execute(statement, rows)

    def between(self, start: int, end: int) -> Counter[int]:
        """The histogram of ``start`` <= time < ``end``, cut to whole minutes."""
        found: Counter[int] = Counter()
        start, end = start - start % MINUTE, end + -end % MINUTE
        with self._database.read() as connection:
            for step, begin, stop in pieces(start, end, (DAY, HOUR, MINUTE)):
                statement = (
                    select(latencies.c.bucket, func.sum(latencies.c.n))
                    .where(
                        latencies.c.step == step,
                        latencies.c.time >= begin,
                        latencies.c.time < stop,
                    )
                    .group_by(latencies.c.bucket)
                )
                for bucket, n in connection.execute(statement):
                    found[bucket] += n
        return found


def _rows(buckets: Mapping[int, int], moment: int) -> Iterator[dict[str, int]]:
    for step in STEPS:
        for bucket, n in buckets.items():
            yield {"step": step, "time": moment - moment % step, "bucket": bucket, "n": n}
