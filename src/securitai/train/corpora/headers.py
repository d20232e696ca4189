"""Header fields as real clients send them, in coherent sets: one pool for both classes."""

from __future__ import annotations

import base64
from collections.abc import Callable
from random import Random

from securitai.request import Headers
from securitai.train.corpora import agents
from securitai.train.corpora.envelopes import atoms, names

STYLES = ("page", "fetch", "app", "sdk", "curl", "bot", "bare")
"""Kinds of client: page load, script in a page, mobile app, library, curl, crawler, almost no headers."""

_WEIGHTS = (25, 28, 9, 20, 7, 4, 7)
_PAGE_ACCEPT = (
    "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7",
    "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
)
_FETCH_ACCEPT = ("*/*", "*/*", "application/json, text/plain, */*", "application/json", "application/json, text/javascript, */*; q=0.01", "text/html, */*; q=0.01", "text/event-stream", "image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8")  # fmt: skip
_SDK_ACCEPT = ("*/*", "application/json", "application/json", "application/vnd.api+json", "application/vnd.github.v3+json", "application/xml", "text/xml, multipart/related", "application/json;odata=verbose", "text/plain")  # fmt: skip
_ENCODINGS = ("gzip, deflate, br", "gzip, deflate, br, zstd", "gzip, deflate", "gzip", "identity")
_LANGUAGES = (
    "en-US,en;q=0.9", "en-US,en;q=0.5", "en-GB,en-US;q=0.9,en;q=0.8", "de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7",
    "fr-FR,fr;q=0.9,en;q=0.8", "es-ES,es;q=0.9", "pt-BR,pt;q=0.9,en;q=0.8", "zh-CN,zh;q=0.9,en;q=0.8",
    "ja,en-US;q=0.9,en;q=0.8", "ru-RU,ru;q=0.8,en-US;q=0.5,en;q=0.3", "ko-KR,ko;q=0.9", "tr-TR,tr;q=0.9", "it", "*",
)  # fmt: skip
_HOST_TAIL = (
    "com",
    "org",
    "net",
    "io",
    "de",
    "co.uk",
    "app",
    "cn",
    "fr",
    "dev",
    "local",
    "internal:8080",
)
_COOKIE_NAMES = (
    "sessionid", "session", "PHPSESSID", "JSESSIONID", "ASP.NET_SessionId", "connect.sid", "csrftoken", "XSRF-TOKEN",
    "_ga", "_gid", "_gcl_au", "_fbp", "__cf_bm", "cf_clearance", "AWSALB", "AWSALBCORS", "OptanonConsent", "lang", "locale",
    "theme", "token", "auth", "remember_me", "user_id", "uid", "device_id", "cart", "currency", "ab_test", "_hjSessionUser_12",
    "ajs_anonymous_id", "mp_abc_mixpanel", "intercom-id-x", "_uetsid", "SID", "NID", "consent", "visited", "tz", "prefs",
)  # fmt: skip
_EXTRA: tuple[tuple[str, Callable[[Random], str]], ...] = (
    ("X-Forwarded-For", lambda r: ", ".join(atoms.ip(r) for _ in range(r.randint(1, 3)))),
    ("X-Real-IP", atoms.ip),
    ("X-Forwarded-Proto", lambda r: r.choice(("https", "http"))),
    ("X-Forwarded-Host", atoms.address),
    ("X-Request-Id", atoms.uuid),
    ("X-Correlation-ID", atoms.uuid),
    ("traceparent", lambda r: f"00-{r.getrandbits(128):032x}-{r.getrandbits(64):016x}-01"),
    ("tracestate", lambda r: f"dd=s:1;o:rum;p:{r.getrandbits(64):016x}"),
    ("baggage", lambda r: f"sentry-environment=production,sentry-trace_id={r.getrandbits(128):032x}"),
    ("X-Amzn-Trace-Id", lambda r: f"Root=1-{r.getrandbits(32):08x}-{r.getrandbits(96):024x}"),
    ("X-B3-TraceId", lambda r: f"{r.getrandbits(64):016x}"),
    ("CF-Connecting-IP", atoms.ip),
    ("CF-Ray", lambda r: f"{r.getrandbits(64):016x}-FRA"),
    ("Cache-Control", lambda r: r.choice(("no-cache", "max-age=0", "no-store"))),
    ("Pragma", lambda r: "no-cache"),
    ("DNT", lambda r: "1"),
    ("If-None-Match", lambda r: f'W/"{r.getrandbits(64):x}"'),
    ("If-Modified-Since", lambda r: f"Tue, {r.randint(1, 28):02} Mar 2024 10:{r.randrange(60):02}:00 GMT"),
    ("Range", lambda r: f"bytes={r.randrange(9999)}-"),
    ("X-CSRF-Token", atoms.token),
    ("X-App-Version", atoms.version),
    ("X-Client-Version", atoms.version),
    ("X-Device-Id", atoms.uuid),
    ("X-Tenant", atoms.slug),
    ("X-Timezone", lambda r: r.choice(("Europe/Berlin", "America/Chicago", "UTC"))),
    ("Via", lambda r: f"1.1 {atoms.word(r)} (Varnish/6.0)"),
    ("Forwarded", lambda r: f"for={atoms.ip(r)};proto=https"),
    ("Priority", lambda r: r.choice(("u=1, i", "u=0, i", "u=4"))),
    ("Idempotency-Key", atoms.uuid),
    ("X-Hub-Signature-256", lambda r: f"sha256={r.getrandbits(256):064x}"),
    ("X-Goog-Api-Client", lambda r: f"gl-python/3.{r.randrange(9)} grpc/1.{r.randrange(60)}.0"),
    ("x-stainless-lang", lambda r: r.choice(("python", "js"))),
)  # fmt: skip
_FIELDS = (
    "User-Agent", "User-Agent", "User-Agent", "Referer", "Referer", "X-Forwarded-For", "X-Forwarded-Host", "X-Api-Version",
    "Accept-Language", "Accept", "Authorization", "Origin", "X-Client-IP", "X-Real-IP", "X-Request-Id", "If-None-Match",
    "X-Original-URL", "X-Custom-Header", "X-Device-Id", "From", "X-Forwarded-Server", "Content-Type", "X-Api-Key",
    "X-Requested-With", "Via", "True-Client-IP", "X-Wap-Profile", "Contact", "Accept-Encoding", "X-Trace-Info", "Forwarded",
)  # fmt: skip


def make_headers(
    rng: Random,
    style: str | None = None,
    content_type: str | None = None,
    body_length: int | None = None,
    *,
    site: str | None = None,
) -> Headers:
    """The header fields of one client.

    ``style`` is one of STYLES (None: any); ``content_type`` and ``body_length``
    describe the body and are None where there is none; ``site`` is the Host.
    """
    style = style or rng.choices(STYLES, _WEIGHTS)[0]
    site = site or host(rng)
    fields = _MAKERS[style](rng, site)
    if content_type is not None:
        fields.append(("Content-Type", content_type))
    if body_length is not None and rng.random() < 0.8:
        fields.append(("Content-Length", str(body_length)))
    return _cased(rng, fields)


def host(rng: Random) -> str:
    """The name of a site."""
    if rng.random() < 0.12:
        return f"{atoms.ip(rng)}{rng.choice(('', ':8080', ':3000', ':443'))}"
    sub = rng.choice(("www.", "", "", "api.", "app.", "shop.", "m.", "eu-west-1.", "collector."))
    return f"{sub}{atoms.word(rng)}{rng.choice(('', '-', ''))}{atoms.word(rng)}.{rng.choice(_HOST_TAIL)}"


def cookies(rng: Random, own: tuple[str, str] | None = None) -> str:
    """A Cookie header's value of 1 to 30 cookies; ``own`` is one more that it must hold."""
    count = rng.choice((1, 1, 2, 2, 3, 4, 6, 9, 14, 30))
    items = [(rng.choice(_COOKIE_NAMES), _cookie_value(rng)) for _ in range(count)]
    if own is not None:
        items.insert(rng.randint(0, len(items)), own)
    return rng.choice(("; ", "; ", "; ", ";")).join(f"{k}={v}" for k, v in items)


def cookie_name(rng: Random) -> str:
    """The name of a cookie."""
    return rng.choice(_COOKIE_NAMES) if rng.random() < 0.8 else names.param_name(rng).strip("[]$")


def with_field(rng: Random, headers: Headers, text: str) -> tuple[Headers, str]:
    """The headers with a text as one field's value, and that field's name.

    Texts go where they look at home: addresses into Referer, products into User-Agent.
    """
    name = _home(text) if rng.random() < 0.5 else None
    name = name or rng.choice(_FIELDS)
    return with_header(headers, name, text), name


def with_header(headers: Headers, name: str, text: str) -> Headers:
    """The headers with one field set: in its place when it is there, else at the end."""
    if any(k.lower() == name.lower() for k, _ in headers):
        return tuple((k, text if k.lower() == name.lower() else v) for k, v in headers)
    return (*headers, (name, text))


def _home(text: str) -> str | None:
    if text.startswith(("http://", "https://")):
        return "Referer"
    if text.startswith("Mozilla/"):
        return "User-Agent"
    return "X-Forwarded-For" if text.replace(".", "").isdigit() and "." in text else None


def _cookie_value(rng: Random) -> str:
    roll = rng.random()
    if roll < 0.4:
        return atoms.token(rng, 16, 64)
    if roll < 0.5:
        return f"GA1.2.{rng.randrange(2**31)}.{1_600_000_000 + rng.randrange(10**8)}"
    if roll < 0.56:
        return f"s%3A{atoms.token(rng, 20, 32)}.{atoms.token(rng, 30, 43)}"
    if roll < 0.62:
        return f"%7B%22distinct_id%22%3A%22{atoms.uuid(rng)}%22%2C%22%24device%22%3A{rng.randrange(99)}%7D"
    if roll < 0.67:
        return atoms.jwt(rng)
    if roll < 0.72:
        return f"isGpcEnabled=0&datestamp=Mon+Mar+04+2024+10%3A{rng.randrange(60):02}%3A12+GMT%2B0100&version=6.{rng.randrange(40)}.0&groups=C0001%3A1%2CC0002%3A{rng.randrange(2)}"
    return rng.choice((atoms.uuid, atoms.integer, atoms.enum, atoms.hexadecimal, atoms.date, atoms.slug))(rng).replace(" ", "%20").replace(",", "%2C")  # fmt: skip


def authorization(rng: Random) -> str:
    """The value of an Authorization header."""
    roll = rng.random()
    if roll < 0.5:
        return f"Bearer {atoms.jwt(rng) if rng.random() < 0.6 else atoms.token(rng, 24, 80)}"
    if roll < 0.75:
        return (
            "Basic "
            + base64.b64encode(f"{atoms.word(rng)}:{atoms.token(rng, 6, 16)}".encode()).decode()
        )
    if roll < 0.85:
        return f"AWS4-HMAC-SHA256 Credential=AKIA{atoms.token(rng, 16, 16).upper()[:16]}/20240311/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature={rng.getrandbits(256):064x}"
    return f"{rng.choice(('token', 'Token', 'ApiKey', 'Key'))} {atoms.token(rng, 20, 40)}"


def _referer(rng: Random, site: str) -> str:
    path = "/".join(rng.choices(names.PATH_WORDS, k=rng.randint(0, 3)))
    tail = f"?{names.param_name(rng)}={atoms.slug(rng)}" if rng.random() < 0.25 else ""
    own = site if rng.random() < 0.8 else rng.choice(("www.google.com", "duckduckgo.com", "t.co"))
    return f"https://{own}/{path}{tail}"


def _browser(rng: Random, site: str, accept: str, mode: str, dest: str) -> list[tuple[str, str]]:
    agent, chromium = agents.browser(rng)
    fields = [("Host", site), ("User-Agent", agent), ("Accept", accept)]
    if chromium and chromium > 88 and rng.random() < 0.85:
        fields += [
            ("sec-ch-ua", f'"Chromium";v="{chromium}", "Not:A-Brand";v="24", "Google Chrome";v="{chromium}"'),
            ("sec-ch-ua-mobile", "?1" if "Mobile" in agent else "?0"),
            ("sec-ch-ua-platform", '"Android"' if "Android" in agent else '"Windows"' if "Windows" in agent else '"macOS"'),
        ]  # fmt: skip
    if rng.random() < 0.75:
        origin = rng.choice(("same-origin", "same-origin", "same-site", "cross-site", "none"))
        fields += [("Sec-Fetch-Site", origin), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", dest)]
    fields += [
        ("Accept-Encoding", rng.choice(_ENCODINGS[:3])),
        ("Accept-Language", rng.choice(_LANGUAGES)),
    ]
    if rng.random() < 0.75:
        fields.append(("Referer", _referer(rng, site)))
    if rng.random() < 0.6:
        fields.append(("Cookie", cookies(rng)))
    return fields


def _page(rng: Random, site: str) -> list[tuple[str, str]]:
    fields = _browser(rng, site, rng.choice(_PAGE_ACCEPT), "navigate", "document")
    if rng.random() < 0.7:
        fields += [("Upgrade-Insecure-Requests", "1"), ("Sec-Fetch-User", "?1")]
    return [*fields, ("Connection", "keep-alive"), *_some(rng, 0.15)]


def _fetch(rng: Random, site: str) -> list[tuple[str, str]]:
    fields = _browser(
        rng, site, rng.choice(_FETCH_ACCEPT), rng.choice(("cors", "no-cors")), "empty"
    )
    if rng.random() < 0.6:
        fields.append(("Origin", f"https://{site}"))
    if rng.random() < 0.3:
        fields.append(("X-Requested-With", "XMLHttpRequest"))
    return [*fields, *_credentials(rng, 0.25), *_some(rng, 0.3)]


def _app(rng: Random, site: str) -> list[tuple[str, str]]:
    fields = [("Host", site), ("User-Agent", agents.app(rng)), ("Accept", rng.choice(_FETCH_ACCEPT[:4])), ("Accept-Encoding", rng.choice(_ENCODINGS[:4]))]  # fmt: skip
    if rng.random() < 0.6:
        fields.append(("Accept-Language", rng.choice(_LANGUAGES)))
    if rng.random() < 0.2:
        fields.append(("Cookie", cookies(rng)))
    return [*fields, *_credentials(rng, 0.6), *_some(rng, 0.5)]


def _sdk(rng: Random, site: str) -> list[tuple[str, str]]:
    fields = [("Host", site), ("User-Agent", agents.sdk(rng)), ("Accept", rng.choice(_SDK_ACCEPT))]
    if rng.random() < 0.7:
        fields.append(("Accept-Encoding", rng.choice(_ENCODINGS)))
    if rng.random() < 0.5:
        fields.append(("Connection", rng.choice(("keep-alive", "close"))))
    return [*fields, *_credentials(rng, 0.6), *_some(rng, 0.4)]


def _curl(rng: Random, site: str) -> list[tuple[str, str]]:
    fields = [("Host", site), ("User-Agent", agents.command_line(rng)), ("Accept", "*/*")]
    return [*fields, *_credentials(rng, 0.25), *_some(rng, 0.1)]


def _bot(rng: Random, site: str) -> list[tuple[str, str]]:
    fields = [
        ("Host", site),
        ("User-Agent", agents.bot(rng)),
        ("Accept", rng.choice((*_PAGE_ACCEPT, "*/*"))),
    ]
    return [*fields, ("Accept-Encoding", rng.choice(_ENCODINGS[:4])), *_some(rng, 0.2)]


def _bare(rng: Random, site: str) -> list[tuple[str, str]]:
    if rng.random() < 0.3:
        return []
    agent = rng.choice((agents.browser(rng)[0], agents.sdk(rng), ""))
    fields = [("Host", site)]
    return [*fields, ("User-Agent", agent)] if agent and rng.random() < 0.7 else fields


def _credentials(rng: Random, share: float) -> list[tuple[str, str]]:
    if rng.random() > share:
        return []
    if rng.random() < 0.75:
        return [("Authorization", authorization(rng))]
    return [
        (
            rng.choice(("X-Api-Key", "X-Auth-Token", "api-key", "X-Access-Token")),
            atoms.token(rng, 20, 64),
        )
    ]


def _some(rng: Random, share: float) -> list[tuple[str, str]]:
    if rng.random() > share:
        return []
    return [(name, make(rng)) for name, make in rng.sample(_EXTRA, rng.randint(1, 5))]


def _cased(rng: Random, fields: list[tuple[str, str]]) -> Headers:
    if rng.random() < 0.35:  # HTTP/2 and several SDKs write names in lower case
        return tuple((name.lower(), text) for name, text in fields)
    return tuple(fields)


_MAKERS: dict[str, Callable[[Random, str], list[tuple[str, str]]]] = {
    "page": _page,
    "fetch": _fetch,
    "app": _app,
    "sdk": _sdk,
    "curl": _curl,
    "bot": _bot,
    "bare": _bare,
}
