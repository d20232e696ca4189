"""A request before its headers: what the shapes return."""

from __future__ import annotations

from dataclasses import dataclass

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Draft:
    """Method, target and body of a request, and the kind of client that sends such.

    ``style`` is one of ``headers.STYLES`` (None: any). ``cookie`` and ``fields``
    go into the headers as they are. ``strict`` is True where the content type
    may not be changed or compressed away (multipart, for its boundary).
    """

    method: str
    path: str
    query: str = ""
    body: bytes | None = None
    content_type: str | None = None
    style: str | None = None
    cookie: tuple[str, str] | None = None
    fields: tuple[tuple[str, str], ...] = ()
    strict: bool = False
