"""How clients and attackers write texts on the wire: percent-encodings, quoting, compression."""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Sequence
from random import Random
from urllib.parse import quote, quote_plus

_ENCODED = re.compile(r"%[0-9a-fA-F]{2}|%u[0-9a-fA-F]{4}")
_BREAKS_LINE = {"\r": "%0D", "\n": "%0A", "\0": "%00", "\t": "%09"}
_COOKIE_RAW = str.maketrans({";": "%3B", "\r": "%0D", "\n": "%0A", "\0": "%00"})

# Characters that each kind of client leaves as they are in a query value.
_SAFE = {
    "strict": "",
    "component": "!'()*",  # encodeURIComponent of JavaScript
    "java": "*",  # URLEncoder, and HTML forms
    "query": "!$'()*,/:;?@",  # URL.searchParams of several languages' setters
    "browser": "!$()*,/:;?@[]\\^`{|}",  # what a browser's address bar leaves
}
_STYLES = (
    "component", "component", "component", "java", "java", "strict", "strict", "query", "browser",
    "raw", "raw", "lower",
)  # fmt: skip


def style(rng: Random) -> str:
    """One way of percent-encoding; a client keeps to one way within a request."""
    return rng.choice(_STYLES)


def value(rng: Random, text: str, how: str, *, plus: bool) -> str:
    """A query or form value as it goes on the wire.

    ``how`` is a style of ``style``; ``plus`` writes blanks as ``+``. A text that
    is percent-encoded already mostly stays as it is: whoever wrote it so sends it so.
    """
    if how == "raw" or (_ENCODED.search(text) and rng.random() < 0.7):
        return _raw(text, plus=plus, blank=rng.random() < 0.25)
    if how == "lower":
        return re.sub(r"%[0-9A-F]{2}", lambda m: m[0].lower(), quote(text, safe="~-._"))
    out = quote(clean(text), safe=_SAFE[how])
    return out.replace("%20", "+") if plus else out


def name(rng: Random, text: str) -> str:
    """A parameter's name on the wire: brackets stay in most clients."""
    if text.isalnum():
        return text
    return quote(clean(text), safe="[]$._-@" if rng.random() < 0.6 else "")


def pairs(rng: Random, items: Sequence[tuple[str, str]], how: str | None = None) -> str:
    """Pairs of names and values as a query string or form body."""
    how = how or style(rng)
    plus = how in ("java", "strict") and rng.random() < 0.7
    return "&".join(f"{name(rng, k)}={value(rng, v, how, plus=plus)}" for k, v in items)


def segment(rng: Random, text: str) -> str:
    """One segment of a path: slashes are encoded, except by those who send it raw."""
    if _ENCODED.search(text) and rng.random() < 0.7:
        return _line(text).replace("?", "%3F")
    return quote(clean(text), safe=rng.choice(("", "!$&'()*+,;=:@", "!$&'()*+,;=:@", "!'()*:@")))


def path(rng: Random, text: str) -> str:
    """A whole path: slashes stay. Raw paths may carry anything but a line's end."""
    roll = rng.random()
    if roll < 0.5 or _ENCODED.search(text):
        return _line(text)
    if roll < 0.9:
        return quote(clean(text), safe="/!$&'()*+,;=:@?\\{}|^`[]")
    return quote(clean(text), safe="/")


def cookie(rng: Random, text: str) -> str:
    """A cookie's value: encoded by scripts, raw by those who do not care."""
    roll = rng.random()
    if roll < 0.45:
        return quote(clean(text), safe="!'()*")
    if roll < 0.55:
        return quote_plus(clean(text))
    return _header(text.translate(_COOKIE_RAW))


def header(text: str) -> str:
    """A header field's value: line ends and NUL cannot occur in one, so they are escaped."""
    return _header(text)


def disposition(text: str) -> str:
    """A text inside the quotes of a Content-Disposition, as browsers escape it."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def compress(rng: Random, body: bytes) -> tuple[str, bytes]:
    """A body compressed, with its Content-Encoding."""
    if rng.random() < 0.8:
        return "gzip", gzip.compress(body, rng.choice((1, 6, 9)), mtime=0)
    return "deflate", zlib.compress(body)


def encode(text: str) -> bytes:
    """UTF-8; lone surrogates, which JSON texts can carry, become question marks."""
    return text.encode("utf-8", "replace")


def clean(text: str) -> str:
    """The text without lone surrogates, which UTF-8 cannot spell."""
    return text.encode("utf-8", "replace").decode()


def _line(text: str) -> str:
    for char, escape in _BREAKS_LINE.items():
        text = text.replace(char, escape)
    return text.replace(" ", "%20")


def _raw(text: str, *, plus: bool, blank: bool) -> str:
    text = text.replace("&", "%26").replace("#", "%23")
    for char, escape in _BREAKS_LINE.items():
        text = text.replace(char, escape)
    return text if blank else text.replace(" ", "+" if plus else "%20")


def _header(text: str) -> str:
    return "".join(c if c >= " " else f"%{ord(c):02X}" for c in text)
