"""From an ASGI scope to a Request."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any

from securitai.guard.client import Network, client_address
from securitai.request import Request, decode_text

INCIDENT_KEY = "securitai.incident"
"""Where a scope holds the number of the incident, once its request was refused."""


def request_of(
    scope: MutableMapping[str, Any], body: bytes, trusted: tuple[Network, ...] = ()
) -> Request:
    """The request of an HTTP scope; its id is the incident's number where it was refused."""
    headers = tuple((decode_text(name), decode_text(value)) for name, value in scope["headers"])
    raw_path = scope.get("raw_path") or scope["path"].encode()
    return Request(
        method=scope["method"],
        path=decode_text(raw_path.partition(b"?")[0]) or "/",
        query=decode_text(scope["query_string"]),
        headers=headers,
        body=body or None,
        id=scope.get(INCIDENT_KEY),
        client=client_address(scope, trusted),
        user_agent=next((v for k, v in headers if k.lower() == "user-agent"), None),
    )
