"""The header fields that can carry an attack."""

from __future__ import annotations

import re
from base64 import b64decode
from urllib.parse import unquote_to_bytes

from securitai.features.limits import MAX_PAIRS
from securitai.features.trivial import trivial

# set by the transport or the browser's engine: skipped while they look as usual
_PLAIN = re.compile(r"[A-Za-z0-9 _.,;:=/+*@\"?\[\]~\-]*+", re.ASCII)
_USUAL = re.compile(r"[A-Za-z0-9 _.,;:=/+*@\"?&%#~|!()\[\]\-]*+", re.ASCII)
_TRANSPORT = frozenset(
    [
        "host",
        "connection",
        "content-length",
        "accept",
        "accept-encoding",
        "accept-language",
        "accept-charset",
        "date",
        "if-modified-since",
        "if-none-match",
        "if-match",
        "if-unmodified-since",
        "range",
        "te",
        "transfer-encoding",
        "upgrade",
        "cache-control",
        "pragma",
        "dnt",
        "keep-alive",
        "expect",
        "upgrade-insecure-requests",
        "priority",
        "content-encoding",
        "content-language",
        "content-md5",
        "digest",
        "etag",
        "origin",
        "via",
        "age",
        "vary",
        "server",
    ]
)
_SECRET = frozenset(
    ("authorization", "proxy-authorization", "x-api-key", "x-auth-token", "x-csrf-token")
)
_TOKEN = re.compile(r"[A-Za-z0-9 _.,:=/+~@\"\-]*+", re.ASCII)
_JWT = "eyJ"  # a JSON object in base64
_COOKIE_NAME = re.compile(r"[\w.\-]*+", re.ASCII)
_CONTENT_TYPE = re.compile(
    r"[\w.+*\-]+/[\w.+*\-]+(?:\s*;\s*[\w\-]+\s*=\s*(?:\"[^\"]*\"|[^\s;\"'(){}<>$]*))*+;?\s*",
    re.ASCII,
)
_INNER = r"[^()'\"<>${}`\\|]"
_AGENT = re.compile(
    rf"(?>(?:[\w.!@+:,;\-]++(?:/[\w.+:,;~\-]*+)?|\((?:{_INNER}++|\({_INNER}*+\))*+\)|\[[\w.;:/, \-]*+\])\s*+)++",
    re.ASCII,
)


def header_fields(
    headers: tuple[tuple[str, str], ...], user_agent: str | None, fields: list[tuple[str, bytes]]
) -> None:
    """Add the header fields worth reading to ``fields``."""
    seen_agent = False
    for name, value in headers:
        low = name.lower()
        if low == "user-agent":
            seen_agent = True
            _agent(value, fields)
        elif low == "cookie":
            _cookies(value, fields)
        elif low == "content-type":
            if not _CONTENT_TYPE.fullmatch(value):
                fields.append(("header:content-type", _encoded(value)))
        elif low == "referer":
            _referer(value, fields)
        elif low in _SECRET:
            _secret(low, value, fields)
        elif trivial(value):
            continue
        elif low in _TRANSPORT or low.startswith("sec-"):
            usual = _USUAL if low.startswith("sec-") else _PLAIN
            if not usual.fullmatch(value) or ".." in value or "--" in value:
                fields.append((f"header:{low}", _encoded(value)))
        else:
            fields.append((f"header:{low[:80]}", _encoded(value)))
        if not trivial(name) and "__" in name + "__":
            fields.append(("header-name", _encoded(name)))
    if user_agent and not seen_agent:
        _agent(user_agent, fields)


def _agent(value: str, fields: list[tuple[str, bytes]]) -> None:
    if value and not _AGENT.fullmatch(value):
        fields.append(("header:user-agent", _encoded(value)))


def _cookies(value: str, fields: list[tuple[str, bytes]]) -> None:
    for part in value.split(";", MAX_PAIRS):
        name, _, text = part.strip().partition("=")
        if text and not trivial(text):
            fields.append((f"cookie:{name[:80]}", unquote_to_bytes(text)))
        if not _COOKIE_NAME.fullmatch(name):
            fields.append(("cookie-name", _encoded(name)))


def _referer(value: str, fields: list[tuple[str, bytes]]) -> None:
    """The referring URL is read like a request target, its host left out."""
    rest = value.split("://", 1)[-1]
    _, slash, target = rest.partition("/")
    if "://" not in value:
        if not trivial(value):
            fields.append(("header:referer", _encoded(value)))
        return
    if not slash:
        if not _USUAL.fullmatch(rest):
            fields.append(("header:referer", _encoded(value)))
        return
    path, _, query = target.partition("?")
    if not _USUAL.fullmatch(path) or ".." in path or "%" in path:
        fields.append(("header:referer", unquote_to_bytes(path)))
    for pair in query.split("&", MAX_PAIRS) if query else ():
        text = pair if "&" in pair else pair.partition("=")[2] or pair  # the rest stays whole
        if not trivial(text):
            fields.append(("header:referer", unquote_to_bytes(text.replace("+", " "))))


def _secret(name: str, value: str, fields: list[tuple[str, bytes]]) -> None:
    """Credentials are read only where they are no plain token; Basic ones decoded."""
    scheme, _, rest = value.partition(" ")
    if scheme.lower() == "basic":
        try:
            fields.append((f"header:{name}", b64decode(rest.encode(), validate=True)))
        except ValueError:
            fields.append((f"header:{name}", _encoded(value)))
    elif not _TOKEN.fullmatch(value):
        fields.append((f"header:{name}", _encoded(value)))
    elif rest.startswith(_JWT):
        fields.append(
            (f"header:{name}", _encoded(rest.partition(".")[0]))
        )  # which key: attackers choose


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "replace")
