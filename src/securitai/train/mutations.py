"""Changes to an attack that leave what it does as it is: encodings, places, padding, splitting, nesting.

Each takes a seeded random source and an Attack and gives the changed request, or
None where the change would break the attack. Changes of the payload's own text
(case, comments, blanks ...) are in ``corpora.evasions``.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from urllib.parse import quote

from securitai.request import Request
from securitai.train.corpora import evasions
from securitai.train.corpora.envelope import place
from securitai.train.corpora.envelopes import atoms, names, paths
from securitai.train.corpora.headers import make_headers
from securitai.train.corpora.kinds import COOKIE, FILE, FILENAME, HEADER, NAME, VALUE
from securitai.train.corpora.padding import letters, prose, survives_after, survives_before
from securitai.verdict import Category

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"


@dataclass(frozen=True)
class Attack:
    """A payload of a class, where it came from, and the seed of the request it stands in."""

    text: str
    category: Category
    source: str
    seed: int

    def request(self) -> Request:
        """The payload, as it is, in its realistic request."""
        return place(Random(self.seed), self.text).request


Change = Callable[[Random, Attack], Request | None]


@dataclass(frozen=True)
class Mutation:
    """A named change; ``family`` groups those of one idea."""

    name: str
    family: str
    apply: Change


def mutations() -> tuple[Mutation, ...]:
    """Every mutation, those of the payload's text first."""
    return (*_texts(), *_encodings(), *_places(), *_paddings(), *_structures())


def _texts() -> tuple[Mutation, ...]:
    def change(one: evasions.Evasion) -> Change:
        def apply(rng: Random, attack: Attack) -> Request | None:
            if not one.suits(attack.category, attack.text):
                return None
            text = one.change(rng, attack.text)
            return None if text == attack.text else place(Random(attack.seed), text).request

        return apply

    return tuple(
        Mutation(f"text.{name}", "text", change(one)) for name, one in evasions.EVASIONS.items()
    )


def _encodings() -> tuple[Mutation, ...]:
    def percent(text: str) -> str:
        return "".join(f"%{byte:02x}" for byte in text.encode("utf-8", "replace"))

    def escaped(text: str) -> str:
        units = text.encode("utf-16-be", "replace")
        return "".join(f"\\u{units[i] << 8 | units[i + 1]:04x}" for i in range(0, len(units), 2))

    def unicode_percent(text: str) -> str:
        return "".join(f"%u{ord(c):04x}" if ord(c) < 0x10000 else quote(c) for c in text)

    def double(rng: Random, attack: Attack) -> Request | None:
        return query(rng, quote(quote(attack.text, safe=""), safe=""))

    def xml(rng: Random, attack: Attack) -> Request | None:
        if any(ord(c) < 32 or ord(c) > 0xD7FF for c in attack.text):
            return None
        value = "".join(f"&#x{ord(c):x};" for c in attack.text)
        body = f"<request><item>{value}</item></request>"
        return post(rng, body.encode(), "text/xml")

    def compressed(rng: Random, attack: Attack) -> Request | None:
        body = json.dumps({names.key_name(rng): attack.text}).encode()
        return post(rng, gzip.compress(body, mtime=0), JSON, ("Content-Encoding", "gzip"))

    found: dict[str, Change] = {
        "percent": lambda rng, a: query(rng, percent(a.text)),
        "percent.form": lambda rng, a: post(rng, f"{names.param_name(rng)}={percent(a.text)}".encode(), FORM),
        "percent.double": double,
        "percent.unicode": lambda rng, a: query(rng, unicode_percent(a.text)),
        "json.unicode": lambda rng, a: post(rng, f'{{"{names.key_name(rng)}":"{escaped(a.text)}"}}'.encode(), JSON),
        "xml.entities": xml,
        "gzip": compressed,
        "wrong.type": lambda rng, a: post(rng, json.dumps({"q": a.text}).encode(), "text/plain"),
    }  # fmt: skip
    return tuple(Mutation(f"encode.{name}", "encode", change) for name, change in found.items())


def _places() -> tuple[Mutation, ...]:
    def move(where: str) -> Change:
        def apply(rng: Random, attack: Attack) -> Request | None:
            if where == HEADER and _plain_url(attack.text):
                return None  # an address in Referer or Origin is no attack
            found = place(rng, attack.text, where)
            return found.request

        return apply

    def segment(rng: Random, attack: Attack) -> Request | None:
        if "/" in attack.text or not attack.text.isprintable():
            return None
        text = quote(attack.text, safe="")
        return Request(path=f"/{rng.choice(names.PATH_WORDS)}/{text}", headers=make_headers(rng))

    moves = tuple(
        Mutation(f"place.{where}", "place", move(where))
        for where in (VALUE, NAME, HEADER, COOKIE, FILENAME, FILE)
    )
    return (*moves, Mutation("place.segment", "place", segment))


def _paddings() -> tuple[Mutation, ...]:
    def fields(size: int, *, before: bool) -> Change:
        def apply(rng: Random, attack: Attack) -> Request | None:
            pads = [(f"p{i}", prose(rng, 900)) for i in range(max(1, size // 900))]
            items = [*pads, ("q", attack.text)] if before else [("q", attack.text), *pads]
            if rng.random() < 0.5:
                return post(rng, json.dumps(dict(items)).encode(), JSON)
            body = "&".join(f"{k}={quote(v, safe='')}" for k, v in items)
            return post(rng, body.encode(), FORM)

        return apply

    def inside(size: int, text: Callable[[Random, int], str], *, before: bool) -> Change:
        def apply(rng: Random, attack: Attack) -> Request | None:
            survives = survives_before if before else survives_after
            if not survives(attack.category, attack.text):
                return None
            pad = text(rng, size)
            whole = f"{pad} {attack.text}" if before else f"{attack.text} {pad}"
            return post(rng, json.dumps({"text": whole}, ensure_ascii=False).encode(), JSON)

        return apply

    found: list[Mutation] = []
    for size in (1, 8, 64):
        for before in (True, False):
            side = "before" if before else "after"
            found.append(Mutation(f"pad.fields.{side}.{size}k", "padding", fields(size << 10, before=before)))  # fmt: skip
            found.append(Mutation(f"pad.value.{side}.{size}k", "padding", inside(size << 10, prose, before=before)))  # fmt: skip
    for before in (True, False):
        side = "before" if before else "after"
        found.append(Mutation(f"pad.letter.{side}.8k", "padding", inside(8 << 10, letters, before=before)))  # fmt: skip
    return tuple(found)


def _structures() -> tuple[Mutation, ...]:
    def nested(depth: int) -> Change:
        def apply(rng: Random, attack: Attack) -> Request | None:
            value: object = attack.text
            for level in range(depth):
                value = [value] if level % 3 == 2 else {names.key_name(rng): value, "n": level}
            return post(rng, json.dumps(value).encode(), JSON)

        return apply

    def in_string(rng: Random, attack: Attack) -> Request | None:
        inner = json.dumps({names.key_name(rng): attack.text, "id": rng.randrange(99)})
        return post(rng, json.dumps({"payload": inner, "v": 1}).encode(), JSON)

    def in_query(rng: Random, attack: Attack) -> Request | None:
        return query(rng, quote(json.dumps({"filter": [{"value": attack.text}]}), safe=""))

    def long_list(rng: Random, attack: Attack) -> Request | None:
        values = [atoms.atom(rng) for _ in range(300)]
        values.insert(rng.randrange(300), attack.text)
        return post(rng, json.dumps(values).encode(), JSON)

    def duplicate(rng: Random, attack: Attack) -> Request | None:
        name = names.param_name(rng)
        target = f"{name}={atoms.word(rng)}&{name}={quote(attack.text, safe='')}&{name}=1"
        return Request(path=paths.any_path(rng), query=target, headers=make_headers(rng))

    def halves(rng: Random, attack: Attack) -> Request | None:
        """One parameter sent twice: servers that join with a comma get a comment between the halves."""
        blanks = [m.start() for m in re.finditer(r"(?<=\w) (?=\w)", attack.text)]
        if attack.category is not Category.SQLI or not blanks:
            return None
        cut = blanks[len(blanks) // 2]
        name = names.param_name(rng)
        head, tail = f"{attack.text[:cut]}/*", f"*/{attack.text[cut + 1 :]}"
        target = f"{name}={quote(head, safe='')}&{name}={quote(tail, safe='')}"
        return Request(path=paths.any_path(rng), query=target, headers=make_headers(rng))

    found: dict[str, Change] = {
        "json.depth5": nested(5),
        "json.depth30": nested(30),
        "json.in.json": in_string,
        "json.in.query": in_query,
        "json.list300": long_list,
        "pollution": duplicate,
        "split": halves,
    }
    return tuple(Mutation(f"nest.{name}", "nesting", change) for name, change in found.items())


def query(rng: Random, encoded: str) -> Request:
    """A GET whose query holds an encoded value."""
    text = f"{names.param_name(rng)}={encoded}"
    return Request(path=paths.any_path(rng), query=text, headers=make_headers(rng))


def post(rng: Random, body: bytes, content_type: str, *fields: tuple[str, str]) -> Request:
    """A POST of a body."""
    headers = (*make_headers(rng, None, content_type, len(body)), *fields)
    return Request(method="POST", path=paths.api_path(rng), headers=headers, body=body)


def _plain_url(text: str) -> bool:
    return re.fullmatch(r"https?://[^\s'\"<>(){}$]*", text) is not None
