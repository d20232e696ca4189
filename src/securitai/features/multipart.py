"""The parts of a multipart body: names, file names, contents."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import unquote_to_bytes

from securitai.features.trivial import trivial

Fields = list[tuple[str, bytes]]
Opener = Callable[[str, bytes, Fields], None]

MAX_PARTS = 500
_BOUNDARY = re.compile(
    r"multipart/[^;]*;.*?boundary\s*=\s*(?:\"([^\"]{1,200})\"|([^\s;,]{1,200}))", re.I | re.S
)
_FIRST = re.compile(rb"--([^\s]{1,200})\r?\ncontent-", re.I)
_PARAMETER = re.compile(
    rb";\s*(name|filename\*?)\s*=\s*(?:\"((?:[^\"\\]|\\.)*)\"|([^;\r\n]*))", re.I
)


def boundary_of(content_type: str, body: bytes) -> bytes | None:
    """The boundary of a multipart body: as declared, or as the body begins; None when it is none."""
    match = _BOUNDARY.match(content_type)
    if match:
        return (match[1] or match[2]).encode("utf-8", "replace")
    if body[:2] == b"--":
        first = _FIRST.match(body)
        return first[1] if first else None
    return None


def multipart_fields(body: bytes, boundary: bytes, fields: Fields, opener: Opener) -> None:
    """Add the fields of each part; a file name is read together with its ``filename=``."""
    parts = body.split(b"--" + boundary)
    for part in parts[1:MAX_PARTS]:
        if part[:2] == b"--":
            continue
        head, _, content = part.partition(b"\r\n\r\n")
        if not _:
            head, _, content = part.partition(b"\n\n")
        label = ""
        for key, quoted, bare in _PARAMETER.findall(head):
            value = quoted or bare.strip()
            if key.lower() == b"name":
                label = value[:80].decode("latin-1")
                if not trivial(value.decode("latin-1")):
                    fields.append(("multipart-name", value))
            else:
                fields.append((f"filename:{label}", b"filename=" + unquote_to_bytes(value)))
        content = content.removesuffix(b"\r\n")
        if content:
            opener(f"multipart:{label}", content, fields)
    if len(parts) > MAX_PARTS:
        fields.append(("multipart:rest", b"\n".join(parts[MAX_PARTS:])))
    if len(parts) == 1:
        fields.append(("body", body))
