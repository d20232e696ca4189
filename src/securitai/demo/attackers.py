"""Seeded attackers: they walk like shoppers, and poison what they send.

Because each malicious request is a shopper's request with a payload put into
one of its places, nothing but the payload tells the classes apart: methods,
routes, headers, cookies and clients are drawn from the same sources.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from securitai.demo import evasions, files, places
from securitai.demo.payloads import nosql
from securitai.demo.payloads.commands import CODE, PATH, SHELL, TEMPLATE
from securitai.demo.payloads.grammar import Grammar
from securitai.demo.payloads.markup import SCRIPT, svg_entity, xxe
from securitai.demo.payloads.sql import SQL
from securitai.demo.steps import Step, Style, Upload


@dataclass(frozen=True)
class Kind:
    """One kind of payload: its grammar, how often it comes, and the disguises that suit it."""

    name: str
    grammar: Grammar
    weight: int
    disguises: tuple[evasions.Disguise, ...]


KINDS = (
    Kind(
        "sql",
        SQL,
        32,
        (
            evasions.mixed_case,
            evasions.lower_case,
            evasions.lower_case,
            evasions.comments_for_blanks,
            evasions.versioned_comment,
            evasions.other_blanks,
            evasions.percent_again,
            evasions.percent_all,
            evasions.unicode_percent,
        ),
    ),
    Kind(
        "script",
        SCRIPT,
        20,
        (
            evasions.mixed_case,
            evasions.other_blanks,
            evasions.entities,
            evasions.percent_again,
            evasions.percent_all,
            evasions.unicode_percent,
            evasions.backslash_unicode,
        ),
    ),
    Kind(
        "shell",
        SHELL,
        14,
        (
            evasions.shell_blanks,
            evasions.shell_blanks,
            evasions.other_blanks,
            evasions.percent_again,
            evasions.percent_all,
        ),
    ),
    Kind("code", CODE, 9, (evasions.percent_again, evasions.other_blanks, evasions.percent_all)),
    Kind("template", TEMPLATE, 7, (evasions.percent_again, evasions.backslash_unicode)),
    Kind(
        "path", PATH, 10, (evasions.percent_again, evasions.percent_all, evasions.unicode_percent)
    ),
    Kind("nosql", nosql.TEXT, 4, (evasions.percent_again, evasions.backslash_unicode)),
)

_PLAIN = 0.6  # share of payloads that wear no disguise
_SHORTEST = 16  # characters; shorter ones say too little to be sure of
_RAW = 0.25  # share of queries that go out as a careless tool writes them
_HEADERS = ("User-Agent", "Referer", "Accept-Language", "Cookie")


def poison(rng: Random, step: Step, style: Style, header_share: float = 0.0) -> Step:
    """The step with a payload in one of its places."""
    if header_share and rng.random() < header_share:
        return replace(step, headers=((rng.choice(_HEADERS), _one_line(_payload(rng))),))
    if step.xml is not None:
        return replace(step, xml=_poisoned_xml(rng, step.xml))
    if step.upload is not None:
        return replace(step, upload=_poisoned_upload(rng, step.upload))
    if rng.random() < 0.12:
        operator = _with_operator(rng, step, style)
        if operator is not None:
            return operator
    poisoned = None
    while poisoned is None:  # _in_path gives one, sooner or later
        poisoned = rng.choice(_PLACES)(rng, step, style)
    return poisoned


def _payload(rng: Random, *, only: str | None = None, but: str | None = None) -> str:
    kinds = [k for k in KINDS if only in {None, k.name} and k.name != but]
    kind = rng.choices(kinds, [k.weight for k in kinds])[0]
    text = kind.grammar.make(rng)
    while len(text) < _SHORTEST:
        text = kind.grammar.make(rng)
    return text if rng.random() < _PLAIN else rng.choice(kind.disguises)(rng, text)


def _mixed_in(rng: Random, value: str, payload: str) -> str:
    """The payload alone, after the value that belongs there, or in the midst of it."""
    shape = rng.random()
    if shape < 0.6 or not value:
        return payload
    if shape < 0.92:
        return value + rng.choice(("", "", " ")) + payload
    before, blank, after = value.partition(" ")
    return f"{before}{blank}{payload} {after}"


def _in_body(rng: Random, step: Step, style: Style) -> Step | None:
    payload = _payload(rng, but="path")  # a path in the midst of a text leads nowhere
    if step.data is not None:
        leaves = places.leaves(step.data)
        path, value = rng.choice(leaves)
        text = _mixed_in(rng, value, payload)
        if rng.random() < 0.2:
            return places.with_escaped_leaf(
                step, path, style, lambda t: evasions.json_escapes(rng, t), text
            )
        return replace(step, data=places.with_leaf(step.data, path, text))
    if step.form:
        return places.with_form_value(
            step,
            rng.randrange(len(step.form)),
            style,
            lambda v: _mixed_in(rng, v, payload),
            _raw(rng),
        )
    return None


def _in_query(rng: Random, step: Step, style: Style) -> Step | None:
    if not step.query:
        if step.form or step.data or rng.random() < 0.3:
            return None
        name = rng.choice(("ref", "from", "lang", "utm_source", "utm_campaign", "page", "sort"))
        step = replace(step, query=((name, ""),))
    at, payload = rng.randrange(len(step.query)), _payload(rng)
    return places.with_query_value(step, at, style, lambda v: _mixed_in(rng, v, payload), _raw(rng))


def _in_path(rng: Random, step: Step, style: Style) -> Step | None:
    if (step.form or step.data or step.query) and rng.random() < 0.65:
        return None
    payload = _payload(rng, only="path" if rng.random() < 0.4 else None)
    text = payload.lstrip("/") or payload
    encoded = places.raw_path(text) if rng.random() < 0.4 else style.path(text)
    base = style.path(step.path)
    shape = rng.randrange(3)
    if shape == 0:
        base = base.rpartition("/")[0]
    joint = "" if shape == 1 and base != "/" else "/"
    return replace(step, raw_path=base.rstrip("/") + joint + encoded)


def _raw(rng: Random) -> Callable[[str], str] | None:
    return evasions.raw_query if rng.random() < _RAW else None


Place = Callable[[Random, Step, Style], Step | None]
_PLACES: tuple[Place, ...] = (
    _in_body,
    _in_body,
    _in_body,
    _in_query,
    _in_query,
    _in_query,
    _in_path,
)


def _with_operator(rng: Random, step: Step, style: Style) -> Step | None:
    """A NoSQL operator where a plain value was expected."""
    if step.data is not None:
        path, _ = rng.choice(places.leaves(step.data))
        return replace(step, data=places.with_leaf(step.data, path, nosql.leaf(rng)))
    if step.form:
        at = rng.randrange(len(step.form))
        pair = nosql.name(rng, step.form[at][0])
        return replace(step, form=(*step.form[:at], pair, *step.form[at + 1 :]))
    if step.query:
        at = rng.randrange(len(step.query))
        pair = nosql.name(rng, step.query[at][0])
        return replace(step, query=(*step.query[:at], pair, *step.query[at + 1 :]))
    return None


def _poisoned_xml(rng: Random, xml: str) -> str:
    if rng.random() < 0.75:
        return xxe(rng)
    payload = _payload(rng)
    at = xml.rindex("</note>")
    wrapped = f"<![CDATA[{payload}]]>" if rng.random() < 0.3 else places.escaped(payload)
    return xml[:at] + wrapped + xml[at:]


def _poisoned_upload(rng: Random, upload: Upload) -> Upload:
    shape = rng.randrange(4)
    if shape == 0:
        return replace(upload, filename=_one_line(_payload(rng)) + rng.choice(("", ".png", ".jpg")))
    if shape == 1:
        name = upload.filename + rng.choice((".php", ".jsp", ".phtml;.jpg", ".php%00.png", ".aspx"))
        return replace(upload, filename=name, content=upload.content[:40] + _web_shell(rng))
    if shape == 2:
        return replace(upload, content=upload.content[: rng.randrange(8, 200)] + _web_shell(rng))
    inside = f"<script>{SCRIPT.make(rng, 'code')}</script>"
    head = ""
    if rng.random() < 0.6:
        head, entity = svg_entity(rng)
        inside = f"<text>&{entity};</text>"
    content = files.svg(rng, inside, head).encode()
    name = upload.filename.rpartition(".")[0] + ".svg"
    return replace(upload, filename=name, content_type="image/svg+xml", content=content)


def _web_shell(rng: Random) -> bytes:
    return f"<?php {CODE.make(rng, 'php')} ?>".encode()


def _one_line(text: str) -> str:
    """Header fields and file names have no line ends, and headers are ASCII here."""
    clean = "".join(c if c.isprintable() else " " for c in text)
    return clean.encode("ascii", "replace").decode().strip() or "'"
