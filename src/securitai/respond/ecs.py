"""An event in the Elastic Common Schema 9."""

from __future__ import annotations

from typing import Any

from securitai import __version__
from securitai.respond.addresses import parse_address
from securitai.store.events import StoredEvent

ECS_VERSION = "9.4.0"
_INDEXED = 1024  # characters of a keyword that are indexed


def ecs_of(event: StoredEvent, entry: dict[str, Any] | None = None) -> dict[str, Any]:
    """An alert with the request, its source and the rule (the model) that found it."""
    from securitai.respond.alerts import iso, severity_of

    path, _, query = event.target.partition("?")
    url: dict[str, Any] = {"original": event.target, "path": path}
    if query:
        url["query"] = query
    out: dict[str, Any] = {
        "@timestamp": iso(event.time),
        "ecs": {"version": ECS_VERSION},
        "message": f"{event.category or 'no attack'} in {event.method} {event.endpoint}",
        "event": {
            "id": str(event.id),
            "kind": "alert",
            "category": ["intrusion_detection"],
            "type": ["denied" if event.action == "block" else "info"],
            "action": event.action,
            "outcome": "success" if event.action == "block" else "unknown",
            "severity": severity_of(event),
            "risk_score": round(event.score * 100, 2),
            "module": "securitai",
            "dataset": "securitai.alert",
            "provider": event.source,
        },
        "url": url,
        "http": {"request": {"method": event.method}},
        "rule": {
            "name": event.category or "none",
            "ruleset": event.model.name,
            "version": event.model.version,
            "uuid": event.model.hash,
        },
        "observer": {"product": "SecuritAI", "type": "waf", "version": __version__},
    }
    if event.status is not None:
        out["http"]["response"] = {"status_code": event.status}
    if event.client:
        out["source"] = {"address": event.client}
        if address := parse_address(event.client):
            out["source"]["ip"] = str(address)
        if event.country:
            out["source"]["geo"] = {"country_iso_code": event.country}
    agent = (entry or {}).get("source", {}).get("userAgent")
    if agent:
        out["user_agent"] = {"original": agent[:_INDEXED]}
    return out
