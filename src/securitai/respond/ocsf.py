"""An event as an OCSF 1.3 Detection Finding (class 2004)."""

from __future__ import annotations

from typing import Any

from securitai import __version__
from securitai.store.events import StoredEvent

_ATTACK = {
    "sqli": ("T1190", "Exploit Public-Facing Application"),
    "scanner": ("T1595", "Active Scanning"),
    "file_upload": ("T1505", "Server Software Component"),
}
_SEVERITY = {1: "Informational", 2: "Low", 3: "Medium", 4: "High", 5: "Critical"}


def ocsf_of(event: StoredEvent, entry: dict[str, Any] | None = None) -> dict[str, Any]:
    """A Detection Finding with the HTTP request as its evidence."""
    from securitai.respond.alerts import severity_of

    severity = severity_of(event)
    blocked = event.action == "block"
    title = f"{event.category or 'no attack'} in {event.field or 'the request'}"
    technique, name = _ATTACK.get(event.category or "", _ATTACK["sqli"])
    request: dict[str, Any] = {
        "http_method": event.method,
        "url": {
            "path": event.target.partition("?")[0],
            "query_string": event.target.partition("?")[2],
        },
    }
    agent = (entry or {}).get("source", {}).get("userAgent")
    if agent:
        request["user_agent"] = agent
    evidence: dict[str, Any] = {"http_request": request}
    if event.client:
        evidence["src_endpoint"] = {"ip": event.client}
        if event.country:
            evidence["src_endpoint"]["location"] = {"country": event.country}
    if event.status is not None:
        evidence["http_response"] = {"code": event.status}
    return {
        "category_uid": 2,
        "category_name": "Findings",
        "class_uid": 2004,
        "class_name": "Detection Finding",
        "activity_id": 1,
        "activity_name": "Create",
        "type_uid": 200401,
        "type_name": "Detection Finding: Create",
        "time": event.time,
        "severity_id": severity,
        "severity": _SEVERITY[severity],
        "status_id": 1,
        "status": "New",
        "action_id": 2 if blocked else 1,
        "action": "Denied" if blocked else "Allowed",
        "disposition_id": 2 if blocked else 19,
        "disposition": "Blocked" if blocked else "Alert",
        "confidence_score": round(event.score * 100),
        "message": f"{event.method} {event.endpoint}: {title}, score {event.score:.3f}",
        "finding_info": {
            "uid": str(event.id),
            "title": title,
            "types": [event.category or "none"],
            "created_time": event.time,
            "analytic": {
                "type_id": 4,
                "type": "Learning (ML/DL)",
                "name": event.model.name,
                "version": event.model.version,
                "uid": event.model.hash,
            },
            "attacks": [{"version": "15", "technique": {"uid": technique, "name": name}}],
        },
        "evidences": [evidence],
        "metadata": {
            "version": "1.3.0",
            "uid": str(event.id),
            "product": {
                "name": "SecuritAI",
                "vendor_name": "SecuritAI",
                "version": __version__,
            },
        },
    }
