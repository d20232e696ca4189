"""One spelling of texts that differ in nothing that matters, to find duplicates across splits."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import unquote_plus

from securitai.request import Request

_DIGITS = re.compile(r"\d+")
_BLANKS = re.compile(r"[\s\x00]+")


def normalise(text: str) -> str:
    """Percent- and entity-decoded (twice at most), lower case, digits as 0, blanks as one blank.

    >>> normalise("%27%20OR%20 1=1"), normalise("' or 2=2")
    ("' or 0=0", "' or 0=0")
    """
    for _ in range(2):
        if "%" not in text and "+" not in text:
            break
        text = unquote_plus(text)
    if "&" in text:
        text = unescape(text)
    return _BLANKS.sub(" ", _DIGITS.sub("0", text.lower())).strip()


def normalise_request(request: Request) -> str:
    """The same of a request: target and body; not its headers, which say who sent it."""
    body = (request.body or b"")[:4096].decode("utf-8", "replace")
    return normalise(f"{request.method} {request.target}\n{body}")
