"""JSON bodies: flat, nested, long, RPC, bulk, search languages."""

from __future__ import annotations

import json
from random import Random
from typing import Any

from securitai.train.corpora.envelopes import atoms, names, paths, wire
from securitai.train.corpora.envelopes.draft import FORM, JSON, Draft
from securitai.train.corpora.envelopes.slots import Slots

_TYPES = (JSON,) * 7 + (
    "application/json; charset=utf-8",
    "application/json;charset=UTF-8",
    "application/vnd.api+json",
    "application/merge-patch+json",
)
_WRONG = (
    "text/plain",
    "text/plain;charset=UTF-8",
    FORM,
    "application/octet-stream",
    "application/csp-report",
    "text/json",
)
_METHODS = ("POST", "POST", "POST", "POST", "PUT", "PATCH", "DELETE")


def dump(rng: Random, value: Any) -> bytes:
    """A JSON value as one of the usual writers spells it: escapes, blanks, indentation."""
    roll = rng.random()
    raw = rng.random() < 0.65
    if roll < 0.55:
        text = json.dumps(value, ensure_ascii=not raw, separators=(",", ":"))
    elif roll < 0.92:
        text = json.dumps(value, ensure_ascii=not raw)
    else:
        text = json.dumps(value, ensure_ascii=not raw, indent=2)
    if rng.random() < 0.12:  # PHP and several templates escape slashes
        text = text.replace("/", "\\/")
    if rng.random() < 0.06:  # Go and Gson escape what HTML knows
        text = text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    return wire.encode(text)


def content_type(rng: Random) -> str | None:
    """The Content-Type of a JSON body: now and then a wrong one or none."""
    roll = rng.random()
    if roll < 0.93:
        return rng.choice(_TYPES)
    return rng.choice(_WRONG) if roll < 0.985 else None


def post(slots: Slots, value: Any, path: str | None = None, style: str | None = None) -> Draft:
    """A JSON value, posted."""
    rng = slots.rng
    query = wire.pairs(rng, [(slots.param(), slots.atom())]) if rng.random() < 0.12 else ""
    method = "POST" if path and rng.random() < 0.95 else rng.choice(_METHODS)
    return Draft(
        method, path or paths.api_path(rng), query, dump(rng, value), content_type(rng), style
    )


def leaf(slots: Slots, share: float = 0.45) -> Any:
    """A leaf: a text, a small string, or a number, flag or null."""
    roll = slots.rng.random()
    if roll < share:
        return slots.text()
    return slots.atom() if roll < share + 0.3 else atoms.scalar(slots.rng)


def flat(slots: Slots) -> Draft:
    """An object of 1 to 12 keys."""
    count = slots.rng.choice((1, 1, 2, 2, 3, 4, 5, 6, 8, 12))
    return post(slots, {slots.key(): leaf(slots, 0.6) for _ in range(count)})


def nested(slots: Slots) -> Draft:
    """Objects and lists within objects, up to about 60 leaves."""
    return post(slots, tree(slots, slots.rng.choice((2, 2, 3, 3, 4))))


def tree(slots: Slots, depth: int) -> Any:
    """A random JSON tree."""
    rng = slots.rng
    if depth == 0 or (depth < 3 and rng.random() < 0.45):
        return leaf(slots)
    if rng.random() < 0.7:
        return {slots.key(): tree(slots, depth - 1) for _ in range(rng.randint(1, 5))}
    return [tree(slots, depth - 1) for _ in range(rng.randint(1, 4))]


def rows(slots: Slots) -> Draft:
    """A list of 3 to 40 records of one shape: 10 to 400 leaves."""
    rng = slots.rng
    keys = [slots.key() for _ in range(rng.randint(2, 10))]
    shares = [rng.choice((0.0, 0.0, 0.3, 0.9)) for _ in keys]
    shares[0] = 0.9
    records = [
        {k: leaf(slots, s) for k, s in zip(keys, shares, strict=True)}
        for _ in range(rng.choice((3, 5, 8, 15, 40)))
    ]
    return post(
        slots,
        records if rng.random() < 0.5 else {names.key_name(rng): records, "total": len(records)},
    )


def rpc(slots: Slots) -> Draft:
    """JSON-RPC 2.0 and its relatives."""
    rng = slots.rng
    call = f"{rng.choice(names.PATH_WORDS)}{rng.choice('._')}{rng.choice(names.VERBS)}"
    params: Any
    if rng.random() < 0.5:
        params = [leaf(slots, 0.6) for _ in range(rng.randint(1, 4))]
    else:
        params = {slots.key(): leaf(slots, 0.6) for _ in range(rng.randint(1, 5))}
    body: Any = {"jsonrpc": "2.0", "method": call, "params": params, "id": rng.randrange(999)}
    if rng.random() < 0.1:
        body = [body, {"jsonrpc": "2.0", "method": call, "params": [slots.text()], "id": 2}]
    return post(slots, body, rng.choice(("/rpc", "/jsonrpc", "/api", "/web/dataset/call_kw", "/")))


def bulk(slots: Slots) -> Draft:
    """One JSON object a line: bulk indexing, logs."""
    rng = slots.rng
    lines: list[bytes] = []
    for number in range(rng.randint(1, 12)):
        if rng.random() < 0.6:
            lines.append(
                json.dumps({"index": {"_index": atoms.slug(rng), "_id": str(number)}}).encode()
            )
        row = {slots.key(): leaf(slots) for _ in range(rng.randint(1, 6))}
        lines.append(wire.encode(json.dumps(row, ensure_ascii=rng.random() < 0.5)))
    kind = rng.choice(("application/x-ndjson", "application/x-ndjson", "application/jsonl", JSON))
    return Draft(
        "POST",
        rng.choice(("/_bulk", "/logs/_bulk", "/ingest", "/api/v2/logs", "/_msearch")),
        "",
        b"\n".join(lines) + b"\n",
        kind,
        "sdk",
    )


def search_language(slots: Slots) -> Draft:
    """A query in a search engine's or document store's own JSON language."""
    rng = slots.rng

    def field() -> str:
        return names.key_name(rng)

    clauses: list[Any] = []
    for _ in range(rng.randint(1, 4)):
        clauses.append(
            rng.choice(
                (
                    lambda: {"match": {field(): slots.text()}},
                    lambda: {"match_phrase": {field(): {"query": slots.text(), "slop": 2}}},
                    lambda: {"term": {f"{field()}.keyword": slots.atom()}},
                    lambda: {"range": {field(): {"gte": "now-1d/d", "lt": slots.atom()}}},
                    lambda: {"query_string": {"query": slots.text(), "default_field": "*"}},
                    lambda: {
                        "multi_match": {"query": slots.text(), "fields": [field(), f"{field()}^2"]}
                    },
                )
            )()
        )
    body: dict[str, Any] = {
        "query": {"bool": {rng.choice(("must", "filter", "should")): clauses}},
        "size": rng.choice((0, 10, 50)),
    }
    if rng.random() < 0.4:
        body["aggs"] = {atoms.slug(rng): {"terms": {"field": f"{field()}.keyword", "size": 20}}}
    if rng.random() < 0.4:
        body["sort"] = [{"@timestamp": {"order": "desc"}}]
    path = f"/{atoms.slug(rng)}/_search" if rng.random() < 0.8 else "/api/console/proxy"
    return post(slots, body, path)


def in_form(slots: Slots) -> Draft:
    """JSON as the value of a form field or a query parameter."""
    rng = slots.rng
    value = dump(rng, tree(slots, 2)).decode()
    items = [(names.param_name(rng), value), (slots.param(), slots.atom())]
    if rng.random() < 0.5:
        return Draft("GET", paths.api_path(rng), wire.pairs(rng, items))
    return Draft("POST", paths.api_path(rng), "", wire.encode(wire.pairs(rng, items)), FORM)
