"""From score to verdict: allow-list, exceptions, threshold, mode. Pure functions."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from ipaddress import ip_address, ip_network

import msgspec

from securitai.model.scorer import Scored
from securitai.request import Request
from securitai.verdict import Action, Category, ModelRef, Verdict


class Mode(StrEnum):
    """What may happen to a malicious request: it is only flagged, or it is stopped."""

    OBSERVE = "observe"
    BLOCK = "block"


class ExceptionRule(msgspec.Struct, frozen=True):
    """Lets one kind of finding pass, as narrowly as its keys say.

    ``path`` is the request's path or, ending in ``*``, a prefix of it; ``field``
    is the name of a field (``query:q``); ``category`` a class of attack. None
    matches anything. ``expires`` is in milliseconds since the epoch.
    """

    path: str | None = None
    field: str | None = None
    category: Category | None = None
    expires: int | None = None

    def covers(self, request: Request, scored: Scored, now: int) -> bool:
        """True when the finding is one that this exception lets pass."""
        if self.expires is not None and now >= self.expires:
            return False
        if self.path is not None and not _path_matches(self.path, request.path):
            return False
        if self.field is not None and self.field != scored.field:
            return False
        return self.category is None or self.category == scored.category


class Policy(msgspec.Struct, frozen=True):
    """How scores become actions.

    ``allow`` holds addresses and networks that are never flagged nor blocked;
    it is checked first, always. ``threshold`` None means the model's own;
    ``thresholds`` sets another for paths (a trailing ``*`` makes a prefix).
    """

    mode: Mode = Mode.OBSERVE
    threshold: float | None = None
    thresholds: tuple[tuple[str, float], ...] = ()
    allow: tuple[str, ...] = ()
    exceptions: tuple[ExceptionRule, ...] = ()

    def threshold_for(self, request: Request, default: float) -> float:
        """The threshold in force for a request."""
        for pattern, value in self.thresholds:
            if _path_matches(pattern, request.path):
                return value
        return default if self.threshold is None else self.threshold


def decide(
    request: Request,
    scored: Scored,
    policy: Policy,
    model: ModelRef,
    *,
    threshold: float,
    now: int | Callable[[], int] = 0,
) -> Verdict:
    """The verdict on a request, given the model's opinion and the owner's policy."""
    limit = policy.threshold_for(request, threshold)
    if scored.score < limit:
        return Verdict(scored.score, Action.ALLOW, None, limit, model, scored.field)
    if policy.allow and allowed(request.client, policy.allow):
        return Verdict(
            scored.score,
            Action.ALLOW,
            scored.category,
            limit,
            model,
            scored.field,
            note="allow-list",
        )
    if policy.exceptions:
        moment = now() if callable(now) else now
        if any(rule.covers(request, scored, moment) for rule in policy.exceptions):
            return Verdict(
                scored.score,
                Action.ALLOW,
                scored.category,
                limit,
                model,
                scored.field,
                note="exception",
            )
    action = Action.BLOCK if policy.mode is Mode.BLOCK else Action.FLAG
    return Verdict(
        scored.score, action, scored.category or Category.OTHER, limit, model, scored.field
    )


def allowed(address: str | None, networks: tuple[str, ...]) -> bool:
    """True when the address lies in one of the networks; what is no address lies in none."""
    try:
        parsed = ip_address(address or "")
    except ValueError:
        return False
    return any(parsed in ip_network(network, strict=False) for network in networks)


def _path_matches(pattern: str, path: str) -> bool:
    if pattern.endswith("*"):
        return path.startswith(pattern[:-1])
    return path == pattern
