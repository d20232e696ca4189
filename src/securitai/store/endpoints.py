"""From a path to its endpoint: what changes from request to request becomes ``{id}``."""

from __future__ import annotations

import re

_MAX_SEGMENTS = 8
_MAX_LENGTH = 120
_NUMBER = re.compile(r"[0-9]+(?:[.,:-][0-9]+)*\Z")
_HEX = re.compile(r"(?=[^0-9]*[0-9])[0-9a-fA-F-]{8,}\Z")
_TOKEN = re.compile(r"(?=[^0-9]*[0-9])(?=[^a-zA-Z]*[a-zA-Z])[A-Za-z0-9_-]{20,}\Z")
_PLAIN = re.compile(r"[A-Za-z0-9._~@-]{1,40}\Z")


def endpoint_of(path: str, route: str | None = None) -> str:
    """The route where the log has it, else the path with its changing segments replaced.

    >>> endpoint_of("/products/17/reviews")
    '/products/{id}/reviews'
    >>> endpoint_of("/files/..%2f..%2fetc%2fpasswd")
    '/files/{*}'
    """
    if route:
        return route[:_MAX_LENGTH]
    segments = path.split("/")[1:]
    out = [_segment(s) for s in segments[:_MAX_SEGMENTS]]
    if len(segments) > _MAX_SEGMENTS:
        out.append("{*}")
    return ("/" + "/".join(out))[:_MAX_LENGTH]


def _segment(segment: str) -> str:
    if not segment:
        return ""
    if _NUMBER.match(segment) or _HEX.match(segment) or _TOKEN.match(segment):
        return "{id}"
    return segment if _PLAIN.match(segment) else "{*}"
