"""From a request and its verdict to the rows that are stored."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from typing import Any

import msgspec

from securitai.request import Request
from securitai.store.endpoints import endpoint_of
from securitai.store.masking import mask
from securitai.store.search import searched
from securitai.verdict import Verdict

SESSION_COOKIES = (
    "session",
    "sessionid",
    "session_id",
    "sid",
    "connect.sid",
    "phpsessid",
    "jsessionid",
    "asp.net_sessionid",
    "laravel_session",
    "_session_id",
)
_SHOWN = 500  # characters of the target in the table

Country = Callable[[str | None], str | None]


class Prepared(msgspec.Struct, frozen=True):
    """One event before it has an id: its row in ``events`` and the one in ``requests``."""

    event: dict[str, Any]
    request: dict[str, Any]


def prepare(
    key: str,
    request: Request,
    verdict: Verdict,
    truth: str | None,
    *,
    now: int,
    secret: bytes,
    country: Country,
) -> Prepared:
    """Mask a request and lay out its rows. ``secret`` keys the hash of session cookies."""
    masked = mask(request, verdict.field if verdict.malicious else None)
    kept = masked.request
    event = {
        "key": key,
        "time": _time(request.timestamp, now),
        "stored": now,
        "client": request.client[:100] if request.client else None,
        "country": country(request.client),
        "session": session_of(request, secret),
        "method": kept.method[:20],
        "target": kept.target[:_SHOWN],
        "path": kept.path[:2000],
        "endpoint": endpoint_of(kept.path, request.route),
        "status": request.status if _small(request.status) else None,
        "score": verdict.score,
        "threshold": verdict.threshold,
        "action": verdict.action.value,
        "category": verdict.category.value if verdict.category else None,
        "field": verdict.field[:200] if verdict.field else None,
        "note": verdict.note,
        "truth": truth[:40] if truth else None,
    }
    row = {
        "entry": msgspec.json.encode(kept.to_log()).decode(),
        "plain": searched(kept, verdict.malicious),
        "masked": msgspec.json.encode(masked.fields).decode() if masked.fields else None,
        "reasons": msgspec.json.encode(verdict.reasons).decode() if verdict.reasons else None,
    }
    return Prepared(event, row)


def session_of(request: Request, secret: bytes) -> str | None:
    """The keyed hash of a request's session cookie; None when it has none.

    The guard computes the same for the requests that it sees, so that a session
    can be blocked although its cookie is never stored.
    """
    for name, value in request.headers:
        if name.lower() != "cookie":
            continue
        for part in value.split(";"):
            cookie, _, text = part.strip().partition("=")
            if text and cookie.lower() in SESSION_COOKIES:
                return session_hash(text, secret)
    return None


def session_hash(cookie: str, secret: bytes) -> str:
    """The keyed hash of a session cookie's value: 16 hex digits."""
    return hmac.new(secret, cookie.encode("utf-8", "replace"), hashlib.sha256).hexdigest()[:16]


def _time(timestamp: int | None, now: int) -> int:
    """The log's time, where it is one (between 1970 and tomorrow)."""
    return timestamp if timestamp is not None and 0 < timestamp < now + 86_400_000 else now


def _small(value: int | None) -> bool:
    return value is not None and 0 <= value < 1000
