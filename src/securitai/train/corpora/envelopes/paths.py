"""Paths of ordinary sites and APIs."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.envelopes import atoms, names, wire
from securitai.train.corpora.envelopes.slots import Slots

_FILES = ("index.php", "index.html", "login.jsp", "default.aspx", "search.do", "api.php", "admin-ajax.php", "view.action", "main.js", "app.css", "logo.png", "feed.xml", "robots.txt", "favicon.ico", "cgi-bin/form.cgi", "service.asmx", "xmlrpc.php", "list.htm", "bundle.min.js", "manifest.json")  # fmt: skip


def any_path(rng: Random) -> str:
    """A path of words, ids and file names, percent-encoded as it must be."""
    roll = rng.random()
    if roll < 0.04:
        return "/"
    parts = [rng.choice(names.PATH_WORDS) for _ in range(rng.choice((1, 1, 2, 2, 3, 4)))]
    if roll < 0.3:
        parts.append(_id(rng))
        if rng.random() < 0.4:
            parts.append(rng.choice(names.PATH_WORDS))
    elif roll < 0.42:
        parts.append(rng.choice(_FILES))
    elif roll < 0.5:
        parts.append(f"{rng.choice(names.VERBS)}{rng.choice(names.PATH_WORDS).capitalize()}")
    elif roll < 0.56:
        parts.append(f"{atoms.slug(rng)}.{rng.choice(('html', 'json', 'js', 'css', 'png', 'php'))}")
    return "/" + "/".join(parts) + ("/" if rng.random() < 0.1 else "")


def api_path(rng: Random) -> str:
    """A path of a JSON or RPC service."""
    head = rng.choice(("api", "api/v1", "api/v2", "rest", "v1", "v2", "v3", "services", "_api", ""))
    parts = [head, *rng.choices(names.PATH_WORDS, k=rng.randint(1, 2))]
    if rng.random() < 0.35:
        parts.append(_id(rng))
    if rng.random() < 0.2:
        parts.append(rng.choice(names.VERBS))
    return "/" + "/".join(p for p in parts if p)


def with_segment(slots: Slots) -> str:
    """A path one of whose segments is a text."""
    rng = slots.rng
    parts = rng.choices(names.PATH_WORDS, k=rng.randint(0, 3))
    parts.append(wire.segment(rng, slots.text()))
    parts += rng.choices(names.PATH_WORDS, k=rng.choice((0, 0, 1)))
    return "/" + "/".join(parts)


def whole(slots: Slots) -> str:
    """A path that is a text, at the root or below a folder."""
    rng = slots.rng
    text = wire.path(rng, slots.path())
    head = (
        ""
        if rng.random() < 0.6
        else "/" + "/".join(rng.choices(names.PATH_WORDS, k=rng.randint(1, 2)))
    )
    return f"{head}{text}" if text.startswith("/") else f"{head}/{text}"


def _id(rng: Random) -> str:
    return rng.choice((atoms.integer, atoms.integer, atoms.uuid, atoms.hexadecimal, atoms.slug, lambda r: atoms.token(r, 8, 20).replace("/", "_").replace("+", "-")))(rng)  # fmt: skip
