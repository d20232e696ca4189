"""One filter, one query builder: lists, counters, exports and campaigns all use ``conditions``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from ipaddress import ip_network

import msgspec
from sqlalchemy import ColumnElement, and_, false, func, not_, or_, select

from securitai.errors import RequestError
from securitai.store.tables import counts, events, models, requests, sources

_MAX_VALUES = 200
_NO_COMMA = ("category", "action", "label", "country", "method", "status")


class Term(msgspec.Struct, frozen=True):
    """Values of one key: any of ``values``, or none of them when ``negated``."""

    name: str
    values: tuple[str, ...]
    negated: bool = False


class EventFilter(msgspec.Struct, frozen=True):
    """Which events: a window of time (``start`` <= time < ``end``, ms), scores, terms.

    All terms must hold. ``among`` holds ids outside of which nothing is looked for.
    """

    start: int | None = None
    end: int | None = None
    score_min: float | None = None
    score_max: float | None = None
    terms: tuple[Term, ...] = ()
    among: tuple[int, ...] | None = None

    @property
    def only_time(self) -> bool:
        """True when nothing but the window of time is asked for."""
        whole = self.score_min is None and self.score_max is None and self.among is None
        return whole and not self.terms


def parse_terms(named: Mapping[str, Sequence[str]]) -> tuple[Term, ...]:
    r"""Terms of ``{"category": ["sqli", "xss", "-other"]}``.

    ``-`` negates a value, ``\`` before it keeps the dash. A comma is a character
    like any other; each text is a term of its own. Raises RequestError for a key
    that is not known, and for a list in one value where no value has a comma.
    """
    out: list[Term] = []
    for name, given in named.items():
        if name not in FIELDS:
            raise RequestError(f"{name!r} is no key of the filter; known: {', '.join(FIELDS)}")
        values = [v for v in given if v not in ("", "-")]
        if len(values) > _MAX_VALUES:
            raise RequestError(
                f"{name} has {len(values)} values; at most {_MAX_VALUES} are allowed"
            )
        listed = next((v for v in values if "," in v and name in _NO_COMMA), None)
        if listed is not None:
            raise RequestError(
                f"{name}={listed[:60]!r} is one value; repeat the key for several: "
                f"{name}=a&{name}=b"
            )
        wanted = [v.removeprefix("\\") for v in values if not v.startswith("-")]
        unwanted = [v[1:] for v in values if v.startswith("-")]
        if name == "text":
            out += [Term(name, (v,)) for v in wanted] + [Term(name, (v,), True) for v in unwanted]
            continue
        if wanted:
            out.append(Term(name, tuple(wanted)))
        if unwanted:
            out.append(Term(name, tuple(unwanted), True))
    return tuple(out)


def conditions(where: EventFilter) -> list[ColumnElement[bool]]:
    """The conditions on ``events`` that a filter stands for. Raises RequestError."""
    out: list[ColumnElement[bool]] = []
    if where.among is not None:
        ids = func.json_each(msgspec.json.encode(where.among).decode()).table_valued("value")
        out.append(events.c.id.in_(select(ids.c.value)))
    if where.start is not None:
        out.append(events.c.time >= where.start)
    if where.end is not None:
        out.append(events.c.time < where.end)
    if where.score_min is not None:
        out.append(events.c.score >= where.score_min)
    if where.score_max is not None:
        out.append(events.c.score <= where.score_max)
    for term in where.terms:
        if term.name == "text":
            continue
        condition = or_(false(), *(_condition(term.name, v) for v in term.values))
        out.append(not_(func.coalesce(condition, False)) if term.negated else condition)
    return out + text_conditions(where, events.c.id)


def text_conditions(where: EventFilter, id_: ColumnElement[int]) -> list[ColumnElement[bool]]:
    """The conditions for the texts of a filter; ``id_`` is the id of the event."""
    out: list[ColumnElement[bool]] = []
    for term in where.terms:
        if term.name == "text":
            found = or_(false(), *(_text(value, id_) for value in term.values))
            out.append(not_(found) if term.negated else found)
    return out


def counted(where: EventFilter) -> list[ColumnElement[bool]] | None:
    """What the terms of a filter mean for the counters; None when they cannot tell."""
    if where.score_min is not None or where.score_max is not None or where.among is not None:
        return None
    out: list[ColumnElement[bool]] = []
    for term in where.terms:
        if term.name not in ("action", "category"):
            return None
        condition = or_(false(), *(_counter(term.name, value) for value in term.values))
        out.append(not_(condition) if term.negated else condition)
    return out


def flagged() -> ColumnElement[bool]:
    """Events that were flagged or blocked; spelled as the partial index wants it."""
    return events.c.action != "allow"


def like(text: str) -> str:
    """A LIKE pattern (escape ``!``) that finds this very text."""
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_")


def _condition(name: str, value: str) -> ColumnElement[bool]:
    kind = FIELDS[name]
    if kind == "client":
        return _client(value)
    if kind == "label":
        return events.c.label.is_(None) if value == "none" else events.c.label == value
    if kind == "action":
        return events.c.action != "allow" if value == "malicious" else events.c.action == value
    if kind == "model":
        wanted = or_(models.c.hash == value, models.c.version == value, models.c.name == value)
        return events.c.model_id.in_(select(models.c.id).where(wanted))
    if kind == "source":
        return events.c.source_id.in_(select(sources.c.id).where(sources.c.name == value))
    if kind == "number":
        return _number(name, value)
    column = events.c[name]
    if value == "none":
        return column.is_(None)
    if value.endswith("*"):
        return column.like(like(value[:-1]) + "%", escape="!")
    return column == value


def _counter(name: str, value: str) -> ColumnElement[bool]:
    """``_condition`` for the counters, where no class is the empty text."""
    if name == "action":
        return counts.c.action != "allow" if value == "malicious" else counts.c.action == value
    if value.endswith("*"):
        return and_(
            counts.c.category.like(like(value[:-1]) + "%", escape="!"), counts.c.category != ""
        )
    return counts.c.category == ("" if value == "none" else value)


def _number(name: str, value: str) -> ColumnElement[bool]:
    column = events.c.campaign_id if name == "campaign" else events.c[name]
    if name == "status" and len(value) == 3 and value[1:].lower() == "xx" and value[0].isdigit():
        return and_(column >= int(value[0]) * 100, column < int(value[0]) * 100 + 100)
    if not (value.isascii() and value.isdigit() and len(value) < 16):
        raise RequestError(f"{name}={value[:40]!r} is no number")
    return column == int(value)


def _client(value: str) -> ColumnElement[bool]:
    """An address, a prefix ending in ``*``, or a network that ends at a dot or is small."""
    if value == "none":
        return events.c.client.is_(None)
    if "/" in value:
        return network_condition(value)
    if value.endswith("*"):
        return events.c.client.like(like(value[:-1]) + "%", escape="!")
    return events.c.client == value


def network_condition(value: str) -> ColumnElement[bool]:
    """Addresses inside of a network. Raises RequestError for what is no network."""
    try:
        network = ip_network(value, strict=False)
    except ValueError:
        raise RequestError(f"{value[:60]!r} is no network; write it as 192.0.2.0/24") from None
    return func.securitai_in_network(events.c.client, str(network)) == 1


def _text(value: str, id_: ColumnElement[int]) -> ColumnElement[bool]:
    """Text in what can be searched of a request, ASCII letters in any case."""
    pattern = f"%{like(value)}%".replace("\0", "\ufffd")
    found = requests.c.plain.like(pattern, escape="!")
    return select(requests.c.event_id).where(requests.c.event_id == id_, found).exists()


FIELDS = {
    "category": "text_column",
    "endpoint": "text_column",
    "client": "client",
    "country": "text_column",
    "session": "text_column",
    "action": "action",
    "label": "label",
    "method": "text_column",
    "status": "number",
    "source": "source",
    "field": "text_column",
    "truth": "text_column",
    "model": "model",
    "campaign": "number",
    "text": "text",
}
