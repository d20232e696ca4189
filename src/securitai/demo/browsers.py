# ruff: noqa: SIM905 - a list of words reads better as one text
"""The clients that visitors use. One pool for shoppers and attackers: no header tells them apart."""

from __future__ import annotations

from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv6Address
from random import Random

from securitai.demo.steps import Pairs, Style

_LANGUAGES = (
    "en-GB,en;q=0.9|en-US,en;q=0.5|de-DE,de;q=0.9,en;q=0.8|fr-FR,fr;q=0.9|pl-PL,pl;q=0.8,en;q=0.5|"
    "tr-TR,tr;q=0.9,en-US;q=0.7|ja,en;q=0.4|es-ES,es;q=0.9,en;q=0.6|sv-SE,sv;q=0.9"
).split("|")
_SYSTEMS = (
    "Windows NT 10.0; Win64; x64|Macintosh; Intel Mac OS X 10_15_7|X11; Linux x86_64|"
    "Linux; Android 14; Pixel 8|Linux; Android 13; SM-A546B"
).split("|")
_LIBRARIES = (
    "python-requests/2.{n}.{m}|okhttp/4.{m}.0|curl/8.{m}.1|axios/1.{m}.{n}|Go-http-client/1.1|"
    "ShopApp/3.{m} (Android {n})|ShopApp/3.{m} (iOS 17.{m})|PostmanRuntime/7.{n}.{m}"
).split("|")


@dataclass
class Browser:
    """A client of one visitor: its headers, its habits, its cookies, its address."""

    agent: str
    language: str | None
    style: Style
    client: str
    api: bool
    extra: Pairs
    cookies: dict[str, str] = field(default_factory=dict)
    referer: str | None = None

    def headers(self, host: str, path: str, content_type: str | None, length: int) -> Pairs:
        """The header fields that this client sends with a request."""
        out = [("Host", host), ("User-Agent", self.agent), ("Accept", self._accept(content_type))]
        if self.language:
            out.append(("Accept-Language", self.language))
        out.append(("Accept-Encoding", "gzip, deflate" if self.api else "gzip, deflate, br"))
        if content_type is not None:
            out += [("Content-Type", content_type), ("Content-Length", str(length))]
        if self.referer and not self.api:
            out.append(("Referer", self.referer))
        if self.cookies:
            out.append(("Cookie", "; ".join(f"{k}={v}" for k, v in self.cookies.items())))
        out += self.extra
        self.referer = f"http://{host}{self.style.path(path)}"
        return tuple(out)

    def remember(self, set_cookie: str) -> None:
        """Keep a cookie that the shop has set."""
        name, _, value = set_cookie.partition(";")[0].partition("=")
        self.cookies[name.strip()] = value.strip()

    def _accept(self, content_type: str | None) -> str:
        if self.api or content_type == "application/json":
            return "application/json"
        return "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


def draw(rng: Random) -> Browser:
    """A client of somebody, anybody: a browser, or a program that speaks JSON."""
    api = rng.random() < 0.35
    cookies = {}
    if not api and rng.random() < 0.7:
        cookies["consent"] = rng.choice(("all", "needed", "1"))
    if not api and rng.random() < 0.5:
        cookies["_v"] = f"{rng.getrandbits(40):010x}.{rng.randrange(1_700_000_000, 1_790_000_000)}"
    return Browser(
        agent=_library(rng) if api else _agent(rng),
        language=None if api and rng.random() < 0.7 else rng.choice(_LANGUAGES),
        style=Style.draw(rng),
        client=address(rng),
        api=api,
        extra=() if api else _extra(rng),
        cookies=cookies,
    )


def address(rng: Random) -> str:
    """A public address; one in ten is IPv6."""
    if rng.random() < 0.1:
        return str(IPv6Address((0x2A00 << 112) + (rng.getrandbits(28) << 84) + rng.getrandbits(64)))
    while True:
        drawn = IPv4Address(rng.randrange(0x0B000000, 0xDF000000))
        if drawn.is_global:
            return str(drawn)


def _agent(rng: Random) -> str:
    system, major = rng.choice(_SYSTEMS), rng.randrange(110, 140)
    if rng.random() < 0.3:
        return f"Mozilla/5.0 ({system}; rv:{major}.0) Gecko/20100101 Firefox/{major}.0"
    tail = f"Chrome/{major}.0.{rng.randrange(4000, 7000)}.{rng.randrange(200)} Safari/537.36"
    edge = f" Edg/{major}.0.0.0" if rng.random() < 0.15 else ""
    return f"Mozilla/5.0 ({system}) AppleWebKit/537.36 (KHTML, like Gecko) {tail}{edge}"


def _library(rng: Random) -> str:
    return rng.choice(_LIBRARIES).format(n=rng.randrange(10, 40), m=rng.randrange(12))


def _extra(rng: Random) -> Pairs:
    shape = rng.randrange(4)
    if shape == 0:
        return (("Upgrade-Insecure-Requests", "1"), ("Sec-Fetch-Site", "same-origin"))
    if shape == 1:
        return (("DNT", "1"),)
    return (("Cache-Control", "max-age=0"),) if shape == 2 else ()
