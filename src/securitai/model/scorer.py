"""What a model must offer: the Scorer protocol."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import msgspec

from securitai.request import Request
from securitai.verdict import Category, ModelRef


class Scored(msgspec.Struct, frozen=True):
    """A model's opinion of one request, before any policy.

    ``score`` is a probability in 0..1. ``category`` is the likeliest class of
    attack (given for every request by models that know classes, else None) and
    ``field`` names the field with the strongest evidence.
    """

    score: float
    category: Category | None = None
    field: str | None = None


class Scorer(Protocol):
    """Requests in, opinions out.

    An implementation must give the same score for a request whether it is
    scored alone or among others, must not raise for any Request, and must bound
    its time by the size of the request. It must not look at what identifies the
    site or gives the label away: host, date, id, label.
    """

    ref: ModelRef
    threshold: float

    def score(self, requests: Sequence[Request]) -> list[Scored]:
        """One opinion a request, in order."""
        ...
