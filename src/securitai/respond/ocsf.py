"""An event as an OCSF Detection Finding (class 2004, profile security_control).

1.4 is the oldest version that takes an HTTP request as evidence, and so the one
that most receivers know.
"""

from __future__ import annotations

from typing import Any

from securitai import __version__
from securitai.respond.addresses import parse_address
from securitai.store.events import StoredEvent

OCSF_VERSION = "1.4.0"
_ATTACK = {
    "sqli": ("T1190", "Exploit Public-Facing Application"),
    "scanner": ("T1595", "Active Scanning"),
    "file_upload": ("T1505", "Server Software Component"),
}
_METHODS = {"OPTIONS", "GET", "HEAD", "POST", "PUT", "DELETE", "TRACE", "CONNECT"}
_SEVERITY = {1: "Informational", 2: "Low", 3: "Medium", 4: "High", 5: "Critical"}


def ocsf_of(event: StoredEvent, entry: dict[str, Any] | None = None) -> dict[str, Any]:
    """A Detection Finding with the HTTP request as its evidence."""
    from securitai.respond.alerts import severity_of

    severity = severity_of(event)
    blocked = event.action == "block"
    title = f"{event.category or 'no attack'} in {event.field or 'the request'}"
    technique, name = _ATTACK.get(event.category or "", _ATTACK["sqli"])
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
        "evidences": [_evidence(event, entry or {})],
        "metadata": {
            "version": OCSF_VERSION,
            "uid": str(event.id),
            "profiles": ["security_control"],
            "product": {
                "name": "SecuritAI",
                "vendor_name": "SecuritAI",
                "version": __version__,
            },
        },
    }


def _evidence(event: StoredEvent, entry: dict[str, Any]) -> dict[str, Any]:
    path, _, query = event.target.partition("?")
    url = {"path": path, "query_string": query}
    request: dict[str, Any] = {"url": url}
    if event.method in _METHODS:
        request["http_method"] = event.method
    agent = entry.get("source", {}).get("userAgent")
    if agent:
        request["user_agent"] = agent
    evidence: dict[str, Any] = {"url": url, "http_request": request}
    if event.client:
        address = parse_address(event.client)
        endpoint: dict[str, Any] = {"ip": str(address)} if address else {"name": event.client}
        if event.country:
            endpoint["location"] = {"country": event.country}
        evidence["src_endpoint"] = endpoint
    if event.status is not None:
        evidence["http_response"] = {"code": event.status}
    return evidence
