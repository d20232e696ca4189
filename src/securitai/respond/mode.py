"""Observe or block: one state machine. Observing blocks nothing, ever.

::

    observe ── arm(a fresh replay of the very policy in force) ──> block
    block   ── disarm ──────────────────────────────────────────> observe
    block   ── another model is put in force ───────────────────> observe
    block   ── set policy (with a fresh replay of it) ──────────> block

Everything else is refused with the reason.
"""

from __future__ import annotations

import msgspec

from securitai.decide import Mode
from securitai.errors import RefusedError

FRESH = 24 * 3600 * 1000  # ms that a replay counts


class ReplayFacts(msgspec.Struct, frozen=True):
    """What arming asks of a replay."""

    id: int
    created: int
    revision: str
    events: int


def objection(replay: ReplayFacts | None, revision: str, now: int) -> str | None:
    """Why a replay does not allow to block; None when it does."""
    if replay is None:
        return "blocking can be armed only after a replay; run one of this policy first"
    if replay.events == 0:
        return f"replay {replay.id} saw no events; let some traffic come in and run it again"
    if now - replay.created > FRESH:
        return f"replay {replay.id} is older than a day; run it again"
    if replay.revision != revision:
        return f"replay {replay.id} was of another policy; run one of this policy"
    return None


def arm(mode: Mode, replay: ReplayFacts | None, revision: str, now: int) -> Mode:
    """Start blocking. Raises RefusedError without a fresh replay of the policy in force."""
    reason = objection(replay, revision, now)
    if reason is not None and mode is not Mode.BLOCK:
        raise RefusedError(reason)
    return Mode.BLOCK


def disarm(_mode: Mode) -> Mode:
    """Stop blocking; always allowed."""
    return Mode.OBSERVE


def change_policy(mode: Mode, replay: ReplayFacts | None, revision: str, now: int) -> Mode:
    """Put another policy in force; when blocking, only one that was replayed."""
    if mode is Mode.OBSERVE:
        return mode
    reason = objection(replay, revision, now)
    if reason is not None:
        raise RefusedError(f"blocking is armed: {reason}, or disarm first")
    return mode


def change_model(_mode: Mode) -> Mode:
    """Put another model in force: no replay has seen it, so blocking ends."""
    return Mode.OBSERVE
