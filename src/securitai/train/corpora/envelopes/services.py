"""Envelopes of particular services: prompts, GraphQL, telemetry, webhooks, logs, calendars."""

from __future__ import annotations

import json
from random import Random
from typing import Any

from securitai.train.corpora.envelopes import atoms, names, wire
from securitai.train.corpora.envelopes.draft import FORM, JSON, Draft
from securitai.train.corpora.envelopes.jsonapi import dump, leaf, post
from securitai.train.corpora.envelopes.slots import Slots

_MODELS = (
    "gpt-4o-mini",
    "gpt-4.1",
    "claude-3-5-sonnet-20241022",
    "mistral-large-latest",
    "llama3.1:8b",
    "gemini-1.5-flash",
    "command-r-plus",
)
_SYSTEM = (
    "You are a helpful assistant.",
    "Answer briefly.",
    "You review code.",
    "Translate the text to English.",
    "You write SQL for analysts.",
)


def prompt(slots: Slots) -> Draft:
    """A request to a language model: messages, tools, settings."""
    rng = slots.rng
    if rng.random() < 0.15:
        body: dict[str, Any] = {
            "model": rng.choice(_MODELS),
            "input": slots.text(),
            "max_output_tokens": 512,
        }
        return post(
            slots, body, rng.choice(("/v1/responses", "/v1/embeddings", "/api/generate")), "sdk"
        )
    if rng.random() < 0.15:
        parts = [{"text": slots.text()} for _ in range(rng.randint(1, 2))]
        body = {
            "contents": [{"role": "user", "parts": parts}],
            "generationConfig": {"temperature": 0.2},
        }
        return post(slots, body, f"/v1beta/models/{rng.choice(_MODELS)}:generateContent", "sdk")
    messages: list[Any] = []
    if rng.random() < 0.6:
        messages.append({"role": "system", "content": rng.choice(_SYSTEM)})
    for turn in range(rng.choice((1, 1, 1, 3, 5))):
        role = "assistant" if turn % 2 else "user"
        content: Any = slots.text()
        if rng.random() < 0.2:
            content = [{"type": "text", "text": content}]
        messages.append({"role": role, "content": content})
    if rng.random() < 0.15:
        call = {
            "name": f"{rng.choice(names.VERBS)}_{rng.choice(names.PATH_WORDS)}",
            "arguments": json.dumps({slots.key(): slots.text()}),
        }
        messages.append(
            {
                "role": "assistant",
                "tool_calls": [
                    {"id": f"call_{atoms.token(rng, 8, 12)}", "type": "function", "function": call}
                ],
            }
        )
    body = {"model": rng.choice(_MODELS), "messages": messages}
    for key, value in (
        ("temperature", 0.7),
        ("max_tokens", 1024),
        ("stream", True),
        ("top_p", 1),
        ("user", atoms.uuid(rng)),
    ):
        if rng.random() < 0.35:
            body[key] = value
    path = rng.choice(
        (
            "/v1/chat/completions",
            "/v1/messages",
            "/api/chat",
            "/openai/deployments/main/chat/completions",
            "/backend-api/conversation",
        )
    )
    return post(slots, body, path, rng.choice(("sdk", "sdk", "fetch")))


def graphql(slots: Slots) -> Draft:
    """A GraphQL operation: the text is a variable or stands in the query itself."""
    rng = slots.rng
    entity = rng.choice(names.PATH_WORDS).replace("-", "_")
    operation = f"{rng.choice(names.VERBS).capitalize()}{entity.capitalize()}"
    inline = rng.random() < 0.4
    argument = _string(rng, slots.text()) if inline else "$input"
    declared = "" if inline else f"($input: {entity.capitalize()}Input!, $first: Int)"
    head = rng.choice(("query", "mutation", "query", "subscription"))
    start = "" if inline and rng.random() < 0.5 else f"{head} {operation}{declared} "
    text = f"{start}{{{_selection(rng, entity, argument)}}}"
    body: dict[str, Any] = {"query": text}
    if not inline or rng.random() < 0.4:
        body["variables"] = _variables(slots)
    if start and rng.random() < 0.7:
        body["operationName"] = operation
    path = rng.choice(("/graphql", "/graphql", "/api/graphql", "/gql", "/graphql/", "/query"))
    style = rng.choice(("fetch", "sdk", "app"))
    if rng.random() < 0.1:
        items = [(k, v if v.__class__ is str else dump(rng, v).decode()) for k, v in body.items()]
        return Draft("GET", path, wire.pairs(rng, items), style="fetch")
    if "variables" not in body and rng.random() < 0.1:
        whole = text.encode("utf-8", "replace")
        return Draft("POST", path, body=whole, content_type="application/graphql", style=style)
    return post(slots, [body] if rng.random() < 0.08 else body, path, style)


def _variables(slots: Slots) -> dict[str, Any]:
    rng = slots.rng
    text: Any = slots.text()
    if rng.random() < 0.2:
        return {"input": text}
    inputs = {slots.key(): leaf(slots, 0.7) for _ in range(rng.randint(1, 5))}
    return {"input": {**inputs, slots.key(): text}, "first": rng.randrange(50)}


def _string(rng: Random, text: str) -> str:
    """A string of a GraphQL document; now and then one of several lines."""
    if rng.random() < 0.15 and '"""' not in text and not text.endswith(('"', "\\")):
        return f'"""{text}"""'
    return json.dumps(text, ensure_ascii=rng.random() < 0.3)


def _selection(rng: Random, entity: str, argument: str) -> str:
    """What an operation asks for: a field with an argument, an alias and more arguments now and then."""
    gap = rng.choice(("\n  ", " ", "\n    ", "\r\n\t"))
    fields = " ".join(
        names.param_name(rng).strip("[]$._-") or "id" for _ in range(rng.randint(1, 9))
    )
    name = names.param_name(rng).strip("[]$._-") or "filter"
    plain = f"{name}: {argument}"
    more = f"first: {rng.randrange(50)}, {plain}", f"{name}:{argument}, sort: NEWEST"
    given = rng.choice((plain, plain, f"input: {{{plain}}}", *more))
    alias = f"{rng.choice(names.PATH_WORDS).replace('-', '_')}: " if rng.random() < 0.1 else ""
    page = f"{gap}pageInfo {{ hasNextPage endCursor __typename }}" if rng.random() < 0.5 else ""
    return f"{gap}{alias}{entity}({given}) {{{gap}{fields}{page}{gap}}}{gap}"


def telemetry(slots: Slots) -> Draft:
    """Events of analytics, error reports, traces and metrics."""
    rng = slots.rng
    return rng.choice((_pixel, _events, _events, _spans, _errors))(slots)


def _pixel(slots: Slots) -> Draft:
    rng = slots.rng
    items = [
        ("v", "2"),
        ("tid", f"G-{atoms.token(rng, 8, 10)}"),
        ("cid", atoms.integer(rng)),
        ("dl", atoms.address(rng)),
        ("dt", slots.text()),
        ("en", atoms.slug(rng)),
    ]
    items += [
        (
            rng.choice(("ep.", "epn.", "up.", "cd", "_", "ev_")) + names.param_name(rng),
            slots.mixed(0.3),
        )
        for _ in range(rng.randint(1, 20))
    ]
    items += [
        ("sr", "1920x1080"),
        ("ul", "en-us"),
        ("_p", atoms.integer(rng)),
        ("z", atoms.integer(rng)),
    ]
    path = rng.choice(
        ("/g/collect", "/collect", "/b/ss/main/1", "/pixel.gif", "/i", "/piwik.php", "/tr/", "/log")
    )
    if rng.random() < 0.3:
        return Draft(
            "POST",
            path,
            "",
            wire.encode(wire.pairs(rng, items)),
            rng.choice((FORM, "text/plain;charset=UTF-8")),
            "fetch",
        )
    return Draft("GET", path, wire.pairs(rng, items), style="fetch")


def _events(slots: Slots) -> Draft:
    rng = slots.rng
    events = [
        {
            "event": atoms.slug(rng),
            "timestamp": atoms.date(rng),
            "properties": {slots.key(): leaf(slots, 0.35) for _ in range(rng.randint(2, 12))},
            "context": {
                "page": {"url": atoms.address(rng), "title": slots.text()},
                "locale": "en-US",
                "screen": {"width": rng.randrange(2000)},
            },
        }
        for _ in range(rng.choice((1, 1, 2, 4)))
    ]
    return post(
        slots,
        {"batch": events, "sentAt": atoms.date(rng), "writeKey": atoms.token(rng)},
        rng.choice(("/v1/batch", "/v1/track", "/e/", "/events", "/api/v2/rum")),
        "fetch",
    )


def _spans(slots: Slots) -> Draft:
    rng = slots.rng

    def attribute() -> Any:
        return {"key": names.key_name(rng), "value": {"stringValue": slots.mixed(0.4)}}

    spans = [
        {"traceId": f"{rng.getrandbits(128):032x}", "spanId": f"{rng.getrandbits(64):016x}", "name": slots.mixed(0.4), "kind": 3, "startTimeUnixNano": str(1700000000000000000 + rng.getrandbits(50)), "attributes": [attribute() for _ in range(rng.randint(1, 6))]}
        for _ in range(rng.choice((1, 2, 5)))
    ]  # fmt: skip
    body = {
        "resourceSpans": [
            {
                "resource": {"attributes": [attribute()]},
                "scopeSpans": [{"scope": {"name": atoms.slug(rng)}, "spans": spans}],
            }
        ]
    }
    return post(slots, body, rng.choice(("/v1/traces", "/v1/logs", "/otlp/v1/traces")), "sdk")


def _errors(slots: Slots) -> Draft:
    rng = slots.rng

    def frame() -> Any:
        return {
            "filename": atoms.address(rng) + "app.js",
            "function": atoms.word(rng),
            "lineno": rng.randrange(900),
            "context_line": slots.text(),
        }

    body = {
        "event_id": atoms.hexadecimal(rng),
        "platform": rng.choice(("javascript", "python", "java", "php")),
        "exception": {
            "values": [
                {
                    "type": "TypeError",
                    "value": slots.text(),
                    "stacktrace": {"frames": [frame() for _ in range(rng.randint(1, 6))]},
                }
            ]
        },
        "breadcrumbs": [
            {"category": "console", "message": slots.text()} for _ in range(rng.randint(0, 5))
        ],
        "tags": {slots.key(): slots.atom() for _ in range(rng.randint(0, 5))},
    }
    if rng.random() < 0.5:
        lines = [
            json.dumps({"event_id": body["event_id"], "sent_at": atoms.date(rng)}),
            json.dumps({"type": "event"}),
            json.dumps(body),
        ]
        return Draft(
            "POST",
            f"/api/{rng.randrange(99)}/envelope/",
            "sentry_version=7",
            wire.encode("\n".join(lines)),
            rng.choice(("text/plain;charset=UTF-8", "application/x-sentry-envelope")),
            "fetch",
        )
    return post(slots, body, f"/api/{rng.randrange(99)}/store/", "sdk")


def webhook(slots: Slots) -> Draft:
    """What services post to each other: a push, a payment, a message, an order."""
    rng = slots.rng
    body = rng.choice((_push, _payment, _message, _order))(rng, slots)
    kind = rng.choice((JSON, JSON, JSON, "application/json; charset=utf-8", FORM))
    raw = dump(rng, body)
    if kind == FORM:
        raw = wire.encode(wire.pairs(rng, [("payload", raw.decode())]))
    path = f"/{rng.choice(('webhooks', 'hooks', 'webhook', 'api/hooks', 'callback', 'services'))}/{rng.choice(('git', 'pay', 'chat', 'store', atoms.token(rng, 9, 24).replace('/', '_')))}"
    signature = (
        (("X-Signature", f"t={rng.randrange(10**9)},v1={rng.getrandbits(256):064x}"),)
        if rng.random() < 0.5
        else ()
    )
    return Draft("POST", path, "", raw, kind, "sdk", fields=signature)


def _push(rng: Random, slots: Slots) -> Any:
    who = {"name": slots.text(), "email": atoms.email(rng), "username": atoms.slug(rng)}
    commits = [
        {
            "id": f"{rng.getrandbits(160):040x}",
            "message": slots.text(),
            "author": who,
            "added": [],
            "modified": [f"src/{atoms.word(rng)}.py"],
        }
        for _ in range(rng.randint(1, 4))
    ]
    repository = {
        "id": rng.randrange(10**8),
        "full_name": f"{atoms.word(rng)}/{atoms.slug(rng)}",
        "private": False,
        "description": slots.text(),
        "default_branch": "main",
    }
    return {
        "ref": f"refs/heads/{atoms.slug(rng)}",
        "before": "0" * 40,
        "repository": repository,
        "pusher": who,
        "commits": commits,
    }


def _payment(rng: Random, slots: Slots) -> Any:
    charge = {
        "id": f"ch_{atoms.token(rng, 14, 24)}",
        "amount": rng.randrange(99999),
        "currency": "eur",
        "description": slots.text(),
        "metadata": {slots.key(): slots.mixed() for _ in range(rng.randint(0, 3))},
        "billing_details": {
            "name": slots.text(),
            "email": atoms.email(rng),
            "address": {"line1": slots.text(), "city": atoms.word(rng)},
        },
    }
    return {
        "id": f"evt_{atoms.token(rng, 14, 24)}",
        "object": "event",
        "type": "charge.succeeded",
        "livemode": True,
        "data": {"object": charge},
    }


def _message(rng: Random, slots: Slots) -> Any:
    blocks = [
        {"type": "section", "text": {"type": "mrkdwn", "text": slots.text()}}
        for _ in range(rng.randint(1, 3))
    ]
    return {
        "token": atoms.token(rng),
        "team_id": f"T{rng.randrange(10**8)}",
        "event": {
            "type": "message",
            "user": f"U{rng.randrange(10**8)}",
            "text": slots.text(),
            "ts": f"{rng.randrange(10**9)}.000200",
            "blocks": blocks,
        },
    }


def _order(rng: Random, slots: Slots) -> Any:
    lines = [
        {
            "id": rng.randrange(10**9),
            "title": slots.text(),
            "sku": slots.atom(),
            "quantity": rng.randint(1, 5),
            "price": atoms.decimal(rng),
        }
        for _ in range(rng.randint(1, 6))
    ]
    return {
        "id": rng.randrange(10**9),
        "note": slots.text(),
        "email": atoms.email(rng),
        "line_items": lines,
        "shipping_address": {"name": slots.text(), "address1": slots.text(), "zip": slots.atom()},
    }
