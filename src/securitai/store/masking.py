"""Secrets are hidden before a request is stored.

Hidden are passwords, tokens, session cookies, ``Authorization``, keys and card
numbers, in headers, path, query, form, JSON, multipart and XML bodies. A hidden
value keeps its length class. One exception: where the detector named the very
field as the place of an attack, its value is the attack and is kept; texts that
*are* secrets by their look (cards, keys) are hidden even there.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import unquote_plus

import msgspec

from securitai.request import Headers, Request
from securitai.store.secrets import hide_patterns, secret_name, stars

MAX_BODY = 256 * 1024  # bytes of a body that are stored
MAX_HEADER = 16 * 1024  # characters of one header field
MAX_TARGET = 64 * 1024  # characters of path and of query
MAX_RESPONSE = 4096

_SECRET_HEADERS = {"authorization", "proxy-authorization", "cookie", "set-cookie"}
_JSON = re.compile(
    r'("(?P<name>[^"\\]{1,100})"\s{0,20}:\s{0,20})'
    r'(?:"(?P<text>[^"\\]*(?:\\.[^"\\]*)*)"|(?P<number>-?[0-9][0-9.eE+-]{0,30}))'
)
_PART = re.compile(
    r'(name="(?P<name>[^"\r\n]{1,100})"[^\r\n]{0,200}(?:\r?\n[^\r\n]{1,200}){0,5}\r?\n\r?\n)'
    r"(?P<text>.*?)(?=\r?\n--)",
    re.DOTALL,
)
_XML = re.compile(
    r"(<(?P<name>[A-Za-z_][\w:.-]{0,100})(?:\s[^<>]{0,200})?>)(?P<text>[^<]{1,4000})(?=</)"
)
_PAIR = re.compile(r"(?P<start>^|[&;?])(?P<name>[^=&;]{1,200})=(?P<text>[^&]*)")


class Masked(msgspec.Struct, frozen=True):
    """A request without its secrets, and the names of the fields that were hidden or cut."""

    request: Request
    fields: tuple[str, ...]


def mask(request: Request, keep: str | None = None) -> Masked:
    """Hide the secrets of a request.

    ``keep`` is the field in which the detector found an attack (``query:password``).
    """
    names: list[str] = []
    hide = _Hider(names, keep)
    masked = msgspec.structs.replace(
        request,
        path=hide.cut("path", hide_patterns(request.path), MAX_TARGET),
        query=hide.cut("query", hide.pairs(request.query, "query"), MAX_TARGET),
        headers=hide.headers(request.headers),
        body=hide.body(request),
        response=hide.response(request.response),
    )
    return Masked(masked, tuple(dict.fromkeys(names)))


class _Hider:
    """Hides, and remembers the names of what it hid."""

    def __init__(self, names: list[str], keep: str | None) -> None:
        self._names = names
        kind, _, rest = (keep or "").partition(":")
        self._keep = (kind, rest.rsplit(".", 1)[-1].lower()) if keep else None

    def cut(self, name: str, text: str, limit: int) -> str:
        if len(text) <= limit:
            return text
        self._names.append(f"{name} (cut at {limit})")
        return text[:limit]

    def value(self, kind: str, name: str, value: str) -> str:
        """The value, hidden when its name announces a secret and it is not the attack."""
        if not value or not secret_name(name) or self._kept(kind, name):
            return value
        self._names.append(f"{kind}:{name}")
        return stars(value)

    def pairs(self, text: str, kind: str) -> str:
        """``a=b&c=d`` as on the wire."""
        if "=" in text:
            text = _PAIR.sub(
                lambda m: (
                    f"{m['start']}{m['name']}="
                    + self.value(kind, unquote_plus(m["name"]).strip(), m["text"])
                ),
                text,
            )
        return self._patterns(kind, text)

    def headers(self, headers: Headers) -> Headers:
        return tuple((name, self._header(name, value)) for name, value in headers)

    def body(self, request: Request) -> bytes | None:
        if not request.body:
            return request.body
        raw = request.body
        if len(raw) > MAX_BODY:
            self._names.append(f"body (cut at {MAX_BODY})")
            raw = raw[:MAX_BODY]
        text = raw.decode("latin-1")
        return self.text(text).encode("latin-1")

    def text(self, text: str) -> str:
        """A body of any kind; what it looks like decides, not what its header says."""
        start = text[:200].lstrip()
        if start[:1] in ("{", "["):
            return self._patterns("json", self._named(_JSON, text, "json"))
        if start[:1] == "<":
            return self._patterns("xml", self._named(_XML, text, "xml"))
        if start[:2] == "--":
            return self._patterns("multipart", self._named(_PART, text, "multipart"))
        return self.pairs(text, "form")

    def response(self, text: str | None) -> str | None:
        return None if text is None else self.text(text[:MAX_RESPONSE])

    def _header(self, name: str, value: str) -> str:
        low = name.lower()
        value = self.cut(f"header:{low}", value, MAX_HEADER)
        if low in ("cookie", "set-cookie"):
            return self._cookies(low, value)
        if self._kept("header", low):
            return self._patterns(f"header:{low}", value)
        if low in _SECRET_HEADERS:
            scheme, blank, rest = value.partition(" ")
            self._names.append(f"header:{low}")
            return f"{scheme} {stars(rest)}" if blank else stars(value)
        if low in ("referer", "referrer", "location"):
            base, mark, query = value.partition("?")
            return f"{hide_patterns(base)}{mark}{self.pairs(query, f'header:{low}')}"
        hidden = self.value("header", low, value)
        return hidden if hidden != value else self._patterns(f"header:{low}", value)

    def _cookies(self, header: str, value: str) -> str:
        """Names stay; the values go, except of ``Set-Cookie``'s attributes."""
        parts = value.split(";")
        limit = 1 if header == "set-cookie" else len(parts)
        return ";".join([self._cookie(p) for p in parts[:limit]] + parts[limit:])

    def _cookie(self, part: str) -> str:
        name, equals, value = part.partition("=")
        if not equals or not value or self._kept("cookie", name.strip()):
            return hide_patterns(part)
        self._names.append(f"cookie:{name.strip()[:80]}")
        return f"{name}={stars(value)}"

    def _named(self, pattern: re.Pattern[str], text: str, kind: str) -> str:
        return pattern.sub(self._replacement(kind), text)

    def _replacement(self, kind: str) -> Callable[[re.Match[str]], str]:
        def replace(match: re.Match[str]) -> str:
            name = match["name"].rsplit(":", 1)[-1] if kind == "xml" else match["name"]
            number = match.groupdict().get("number")
            old = match["text"] if number is None else number
            new = self.value(kind, name, old)
            if new == old:
                return match[0]
            if number is not None:
                return match[1] + "0"
            return f'{match[1]}"{new}"' if kind == "json" else match[1] + new

        return replace

    def _patterns(self, kind: str, text: str) -> str:
        hidden = hide_patterns(text)
        if hidden != text:
            self._names.append(f"{kind} (a key or card number)")
        return hidden

    def _kept(self, kind: str, name: str) -> bool:
        if self._keep is None:
            return False
        keep_kind, keep_name = self._keep
        if keep_name == name.lower():
            return keep_kind == kind or {keep_kind, kind} <= {"form", "json", "multipart", "xml"}
        return keep_kind == f"{kind}-name"
