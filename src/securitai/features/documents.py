"""The leaves of JSON and XML documents."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from securitai.features.limits import MAX_LEAVES
from securitai.features.trivial import trivial

Fields = list[tuple[str, bytes]]
Opener = Callable[[str, bytes, Fields, int], None]

_LEAF = re.compile(rb">([^<>]*+)<")
_ODD = re.compile(rb"[^\s\w.\-]")
_BASE64 = re.compile(
    rb"(?:data:[\w/;,+.\-]*+(?<=[A-Za-z0-9+/_\-]{12})|[A-Za-z0-9+/_\-]{12,}+)={0,2}", re.ASCII
)
_MOST = 1000
_OPEN, _CLOSE = b"<![CDATA[", b"]]>"


def json_fields(prefix: str, document: Any, fields: Fields, depth: int, opener: Opener) -> None:
    """Add the strings of a decoded JSON document, and the keys that are no plain words."""
    stack: list[tuple[str, Any]] = [(prefix, document)]
    left = MAX_LEAVES
    while stack and left:
        path, node = stack.pop()
        if isinstance(node, dict):
            join = f"{path}." if path != "json" else "json:"
            for key, value in node.items():
                if value.__class__ is str:
                    left -= 1
                    if not trivial(value):
                        text = value.encode("utf-8", "replace")
                        opener(f"{join}{key[:40]}", text, fields, depth)
                elif value.__class__ is dict or value.__class__ is list:
                    stack.append((f"{join}{key[:40]}"[:200], value))
                    if key == "constructor" and "prototype" in value:
                        fields.append(("json-key", b"constructor.prototype"))
                if not trivial(key):
                    fields.append(("json-key", key.encode("utf-8", "replace")))
        elif isinstance(node, list):
            for index, value in enumerate(node):
                if value.__class__ is str:
                    left -= 1
                    if not trivial(value):
                        text = value.encode("utf-8", "replace")
                        opener(
                            f"{path}.{index}" if path != "json" else f"json:{index}",
                            text,
                            fields,
                            depth,
                        )
                elif value.__class__ is dict or value.__class__ is list:
                    stack.append((f"{path}.{index}" if path != "json" else f"json:{index}", value))
        elif isinstance(node, str) and not trivial(node):
            opener(path, node.encode("utf-8", "replace"), fields, depth)
        left = max(left, 0)


def xml_fields(name: str, body: bytes, fields: Fields) -> None:
    """Add an XML document: as a whole, and each text and CDATA section that is no plain word."""
    prefix = "xml" if name == "body" else name
    fields.append((prefix, body))
    fields += [(f"{prefix}:cdata", section) for section in _sections(body)]
    leaves = _LEAF.findall(body)
    hiding = [leaf for leaf in map(bytes.strip, leaves) if _BASE64.fullmatch(leaf)][:_MOST]
    fields += [(f"{prefix}:text", leaf) for leaf in hiding if not trivial(leaf.decode("latin-1"))]
    if b"&" in body:
        odd = [leaf for leaf in leaves if _ODD.search(leaf)][:_MOST]
        fields += [(f"{prefix}:text", leaf) for leaf in odd]


def _sections(body: bytes) -> Iterator[bytes]:
    """The contents of CDATA sections, in linear time."""
    start = body.find(_OPEN)
    while start >= 0:
        start += len(_OPEN)
        end = body.find(_CLOSE, start)
        if end < 0:
            return
        yield body[start:end]
        start = body.find(_OPEN, end + len(_CLOSE))
