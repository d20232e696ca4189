"""Fakes for tests of your own: requests, a scorer, a source and a store without any set-up."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from securitai.ingest.source import Batch, Entry
from securitai.model.scorer import Scored
from securitai.request import Request
from securitai.verdict import Category, ModelRef, Verdict


def make_request(line: str = "GET /search?q=shoes", **values: Any) -> Request:
    """A plausible request; ``values`` are fields of Request.

    >>> make_request("POST /login", body=b"user=ann").body
    b'user=ann'
    """
    base = Request.parse(line)
    known: dict[str, Any] = {
        "method": base.method,
        "path": base.path,
        "query": base.query,
        "headers": (("Host", "shop.example"), ("User-Agent", "Mozilla/5.0")),
        "timestamp": 1_700_000_000_000,
        "status": 200,
        "client": "192.0.2.7",
        "user_agent": "Mozilla/5.0",
    }
    return Request(**known | values)


class FixedScorer:
    """A Scorer that looks for words: the score of the first one that the request holds.

    >>> [s.score for s in FixedScorer({"attack": 0.9}).score([make_request("GET /attack")])]
    [0.9]
    """

    def __init__(
        self,
        words: Mapping[str, float] | None = None,
        *,
        otherwise: float = 0.01,
        threshold: float = 0.5,
        category: Category = Category.OTHER,
    ) -> None:
        self.words = {word.encode(): score for word, score in (words or {}).items()}
        self.otherwise = Scored(otherwise, category, None)
        self.category = category
        self.threshold = threshold
        self.ref = ModelRef("fixed", "1", "0" * 12)

    def score(self, requests: Sequence[Request]) -> list[Scored]:
        """One opinion a request."""
        return [self._one(request) for request in requests]

    def _one(self, request: Request) -> Scored:
        target = request.target.encode("utf-8", "replace")
        for word, score in self.words.items():
            if word in target:
                return Scored(score, self.category, "target")
            if request.body and word in request.body:
                return Scored(score, self.category, "body")
        return self.otherwise


class ListSource:
    """A Source over a list of requests (None: an entry that cannot be read)."""

    def __init__(
        self,
        requests: Iterable[Request | None],
        *,
        name: str = "list",
        batch: int = 2,
        committed: int = 0,
    ) -> None:
        self.name = name
        self.requests = list(requests)
        self.batch = batch
        self.committed = committed
        self.closed = False

    def batches(self) -> Iterator[Batch]:
        """Batches from the last committed position on."""
        start = self.committed
        while start < len(self.requests) and not self.closed:
            stop = min(start + self.batch, len(self.requests))
            entries = tuple(
                Entry(str(n), self.requests[n], None if self.requests[n] else "no request")
                for n in range(start, stop)
            )
            yield Batch(entries, str(stop))
            start = stop

    def commit(self, batch: Batch) -> None:
        """Remember the position."""
        self.committed = int(batch.position)

    def close(self) -> None:
        """End batches()."""
        self.closed = True


class MemoryStore:
    """What the pipeline needs of a store, in a dictionary. ``broken`` is raised by save."""

    def __init__(self, broken: Exception | None = None) -> None:
        self.events: dict[tuple[str, str], tuple[Request, Verdict, str | None]] = {}
        self.positions: dict[str, str] = {}
        self.broken = broken

    def save(
        self, source_name: str, items: Sequence[tuple[str, Request, Verdict, str | None]]
    ) -> int:
        """Keep each key once; returns how many were new."""
        if self.broken:
            raise self.broken
        before = len(self.events)
        for key, request, verdict, label in items:
            self.events.setdefault((source_name, key), (request, verdict, label))
        return len(self.events) - before

    def position(self, source_name: str) -> str | None:
        """The position that was set last."""
        return self.positions.get(source_name)

    def set_position(self, source_name: str, position: str) -> None:
        """Remember a position."""
        self.positions[source_name] = position


def log_line(request: Request) -> bytes:
    """A request as a line of SecuritAI's own log."""
    return json.dumps(request.to_log()).encode() + b"\n"
