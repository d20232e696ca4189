"""Queries, forms and paths: what browsers and plain HTTP clients send."""

from __future__ import annotations

from securitai.train.corpora.envelopes import atoms, names, paths, wire
from securitai.train.corpora.envelopes.draft import FORM, Draft
from securitai.train.corpora.envelopes.slots import Slots

_COUNTS = (1, 1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 12)


def query(slots: Slots) -> Draft:
    """GET with 1 to 12 parameters."""
    rng = slots.rng
    items = [(slots.param(), slots.mixed(0.4)) for _ in range(rng.choice(_COUNTS))]
    if rng.random() < 0.08:
        items.append((items[0][0], slots.atom()))
    path = paths.any_path(rng) if rng.random() < 0.6 else paths.api_path(rng)
    return Draft(rng.choice(("GET", "GET", "GET", "GET", "HEAD", "DELETE", "POST")) if rng.random() < 0.2 else "GET", path, wire.pairs(rng, items))  # fmt: skip


def search(slots: Slots) -> Draft:
    """A search box: one text, perhaps a page and an order."""
    rng = slots.rng
    items = [
        (
            rng.choice(("q", "query", "search", "s", "keyword", "term", "text", "wd", "k")),
            slots.text(),
        )
    ]
    if rng.random() < 0.5:
        items.append((slots.param(), slots.atom()))
    rng.shuffle(items)
    path = rng.choice(
        (
            "/search",
            "/",
            "/api/search",
            "/s",
            "/find",
            "/products",
            "/suggest",
            "/complete/search",
            "/_search",
        )
    )
    return Draft("GET", path, wire.pairs(rng, items))


def form(slots: Slots) -> Draft:
    """A form post, in the body, sometimes with parameters in the query too."""
    rng = slots.rng
    items = [(slots.param(), slots.mixed(0.55)) for _ in range(rng.choice(_COUNTS))]
    if rng.random() < 0.1:
        items += [
            (f"{names.param_name(rng)}[{i}]", slots.atom()) for i in range(rng.randint(2, 20))
        ]
    how = "java" if rng.random() < 0.6 else None
    body = wire.encode(wire.pairs(rng, items, how))
    extra = wire.pairs(rng, [(slots.param(), slots.atom())]) if rng.random() < 0.15 else ""
    kind = FORM if rng.random() < 0.75 else f"{FORM}; charset=UTF-8"
    return Draft("POST", paths.any_path(rng), extra, body, kind)


def oauth(slots: Slots) -> Draft:
    """A log-in or token request."""
    rng = slots.rng
    items = [
        (
            "grant_type",
            rng.choice(("password", "refresh_token", "client_credentials", "authorization_code")),
        )
    ]
    items += [
        (k, slots.atom())
        for k in rng.sample(
            ("client_id", "client_secret", "scope", "code", "code_verifier", "refresh_token"), 3
        )
    ]
    items += [
        (k, slots.text())
        for k in rng.sample(("username", "password", "redirect_uri", "state", "audience"), 2)
    ]
    rng.shuffle(items)
    path = rng.choice(
        (
            "/oauth/token",
            "/oauth2/token",
            "/connect/token",
            "/login",
            "/auth/realms/main/protocol/openid-connect/token",
        )
    )
    if rng.random() < 0.25:
        return Draft("GET", "/oauth/authorize", wire.pairs(rng, items))
    return Draft("POST", path, "", wire.encode(wire.pairs(rng, items)), FORM)


def segment(slots: Slots) -> Draft:
    """A text as one segment of the path."""
    rng = slots.rng
    path = paths.with_segment(slots)
    items = [(slots.param(), slots.atom()) for _ in range(rng.choice((0, 0, 0, 1, 2)))]
    return Draft(rng.choice(("GET", "GET", "GET", "PUT", "DELETE")), path, wire.pairs(rng, items))


def matrix(slots: Slots) -> Draft:
    """Matrix parameters: ``/path;name=value``."""
    rng = slots.rng
    tail = "".join(
        f";{names.param_name(rng)}={wire.segment(rng, slots.mixed())}"
        for _ in range(rng.randint(1, 3))
    )
    return Draft("GET", paths.any_path(rng).rstrip("/") + tail)


def bare_query(slots: Slots) -> Draft:
    """A query that is one value without a name."""
    rng = slots.rng
    text = wire.value(rng, slots.text(), wire.style(rng), plus=rng.random() < 0.5)
    return Draft("GET", paths.any_path(rng), text)


def whole_path(slots: Slots) -> Draft:
    """A path that is a text, sometimes with a query behind it."""
    rng = slots.rng
    path = paths.whole(slots)
    head, _, inner = path.partition("?")
    items = [(slots.param(), slots.atom()) for _ in range(rng.choice((0, 0, 0, 1, 2)))]
    query_text = "&".join(q for q in (inner, wire.pairs(rng, items)) if q)
    method = rng.choice(("GET", "GET", "GET", "GET", "GET", "HEAD", "POST", "OPTIONS", "PUT"))
    return Draft(method, head, query_text)


def cookie(slots: Slots) -> Draft:
    """A page whose cookie holds a text."""
    rng = slots.rng
    items = [(slots.param(), slots.atom()) for _ in range(rng.choice((0, 0, 1, 2)))]
    value = wire.cookie(rng, slots.cookie())
    name = rng.choice(
        (
            "session",
            "prefs",
            "user",
            "cart",
            "lang",
            "track",
            "_data",
            "remember",
            names.param_name(rng).strip("[]$"),
        )
    )
    return Draft("GET", paths.any_path(rng), wire.pairs(rng, items), cookie=(name, value))


def visit(slots: Slots) -> Draft:
    """A page or a file, without any text of its own."""
    rng = slots.rng
    items = [(slots.param(), atoms.atom(rng)) for _ in range(rng.choice((0, 0, 0, 0, 1, 1, 2)))]
    return Draft("GET", paths.any_path(rng), wire.pairs(rng, items))
