"""Request bodies as the shop reads them: bounded, tolerant, nothing in them is ever run."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from starlette.exceptions import HTTPException
from starlette.requests import Request

BODY_LIMIT = 65_536  # bytes
FIELD_LIMIT = 200  # fields of a form or parts of an upload that are read

_PARAMETER = re.compile(r'(name|filename)="((?:[^"\\]|\\.){0,500})"')


@dataclass(frozen=True)
class File:
    """One uploaded file; the shop looks at its first bytes and throws it away."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Body:
    """What a client sent: values by name, and files; ``kind`` is json, form, upload, xml or none."""

    kind: str
    values: dict[str, Any] = field(default_factory=dict)
    files: tuple[File, ...] = ()
    raw: bytes = b""

    def text(self, name: str, limit: int = 20_000) -> str | None:
        """The value of that name when it is a text (or number); None otherwise."""
        value = self.values.get(name)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            value = str(value)
        return value[:limit] if isinstance(value, str) else None


async def read(request: Request) -> Body:
    """Read the body by its content type.

    Raises HTTPException 413 (over ``BODY_LIMIT``), 400 (not what its type says)
    or 415 (a type that the shop does not take).
    """
    raw = await _bounded(request)
    kind = request.headers.get("content-type", "").lower()
    if not raw:
        return Body("none")
    if "json" in kind:
        return Body("json", _json_object(raw), raw=raw)
    if "x-www-form-urlencoded" in kind:
        return Body("form", _form(raw), raw=raw)
    if "multipart/form-data" in kind:
        values, files = _multipart(raw, request.headers["content-type"])
        return Body("upload", values, files, raw)
    if "xml" in kind:
        return Body("xml", raw=raw)
    raise HTTPException(415, "send JSON, a form or XML")


async def _bounded(request: Request) -> bytes:
    parts, size = [], 0
    async for part in request.stream():
        size += len(part)
        if size > BODY_LIMIT:
            raise HTTPException(413, f"a body may have {BODY_LIMIT} bytes")
        parts.append(part)
    return b"".join(parts)


def _json_object(raw: bytes) -> dict[str, Any]:
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError):
        raise HTTPException(400, "the body is no JSON") from None
    if not isinstance(value, dict):
        raise HTTPException(400, "the body must be a JSON object")
    return value


def _form(raw: bytes) -> dict[str, Any]:
    try:
        pairs = parse_qsl(
            raw.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=FIELD_LIMIT
        )
    except ValueError:
        raise HTTPException(400, "too many fields") from None
    return dict(pairs)


def _multipart(raw: bytes, content_type: str) -> tuple[dict[str, Any], tuple[File, ...]]:
    _, _, boundary = content_type.partition("boundary=")
    boundary = boundary.split(";")[0].strip().strip('"')
    if not boundary:
        raise HTTPException(400, "multipart without a boundary")
    values: dict[str, Any] = {}
    files: list[File] = []
    parts = raw.split(b"--" + boundary.encode("utf-8", "replace"), FIELD_LIMIT)
    for part in parts[1:]:
        head, blank, content = part.partition(b"\r\n\r\n")
        if not blank:
            continue
        names = dict(_PARAMETER.findall(head.decode("utf-8", "replace")[:2000]))
        content = content.removesuffix(b"\r\n")
        if "filename" in names:
            files.append(File(names["filename"], content))
        elif "name" in names:
            values[names["name"]] = content.decode("utf-8", "replace")
    return values, tuple(files)
