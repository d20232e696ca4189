"""Which fields of a request hold a given text: found by value, in the detector's own reading."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import unquote_to_bytes

from securitai.features.fields import extract
from securitai.request import Request

_SHORT = 4  # texts below this must be a whole value; in a longer one they would be chance
_DROPPED = bytes(range(33)) + b"+\\"
_UNICODE = re.compile(rb"\\u([0-9a-fA-F]{4})")
_CONTROL = re.compile(rb"\\[nrtbf]")


def find(request: Request, text: str) -> tuple[str, ...]:
    """Names of the fields that hold the text; empty when the detector reads none that does.

    Percent-encoding, entities, JSON escapes and blanks do not count. A text that the detector reads in
    pieces (JSON within a value, an XML body) is found by its pieces.
    """
    wanted = _key(text.encode("utf-8", "replace"))
    if not wanted:
        return ()
    values = [(name, _key(value)) for name, value in extract(request)]
    whole = [
        name
        for name, value in values
        if value == wanted or (len(wanted) >= _SHORT and wanted in value)
    ]
    if not whole:
        whole = [name for name, value in values if len(value) > 2 and value in wanted]
    return tuple(dict.fromkeys(whole))


def _key(value: bytes) -> bytes:
    for _ in range(3):
        if b"%" not in value:
            break
        value = unquote_to_bytes(value)
    if b"&" in value:
        value = unescape(value.decode("utf-8", "replace")).encode("utf-8", "replace")
    if b"\\" in value:
        value = _UNICODE.sub(lambda m: chr(int(m[1], 16)).encode("utf-8", "replace"), value)
        value = _CONTROL.sub(b"", value)
    return value.translate(None, _DROPPED).lower()
