"""Envelopes of web frameworks: view state, remote procedure formats, sockets over HTTP, nested forms."""

from __future__ import annotations

import base64
import json
from typing import Any

from securitai.train.corpora.envelopes import atoms, names, paths, wire
from securitai.train.corpora.envelopes.draft import FORM, Draft
from securitai.train.corpora.envelopes.jsonapi import dump, leaf
from securitai.train.corpora.envelopes.slots import Slots


def view_state(slots: Slots) -> Draft:
    """A form of ASP.NET or JavaServer Faces, with its opaque state."""
    rng = slots.rng
    state = base64.b64encode(rng.randbytes(rng.choice((60, 300, 1500)))).decode()
    if rng.random() < 0.6:
        items = [
            ("__EVENTTARGET", f"ctl00$Main${atoms.word(rng)}"),
            ("__EVENTARGUMENT", ""),
            ("__VIEWSTATE", state),
            ("__VIEWSTATEGENERATOR", f"{rng.getrandbits(32):08X}"),
        ]
        items += [
            (f"ctl00$Main$txt{names.key_name(rng)}", slots.mixed(0.7))
            for _ in range(rng.randint(1, 5))
        ]
        path = f"/{rng.choice(names.PATH_WORDS)}/{rng.choice(('Default', 'Edit', 'List', 'Login'))}.aspx"
    else:
        items = [
            (f"j_idt{rng.randrange(99)}:{names.param_name(rng)}", slots.mixed(0.7))
            for _ in range(rng.randint(1, 5))
        ]
        items += [
            ("javax.faces.ViewState", f"-{rng.getrandbits(60)}:{rng.getrandbits(60)}"),
            ("javax.faces.partial.ajax", "true"),
        ]
        path = f"/{rng.choice(names.PATH_WORDS)}/{atoms.word(rng)}.xhtml"
    return Draft("POST", path, "", wire.encode(wire.pairs(rng, items, "java")), FORM, "fetch")


def piped(slots: Slots) -> Draft:
    """GWT-RPC: a table of strings between bars."""
    rng = slots.rng
    strings = [
        f"https://{atoms.word(rng)}.example.com/app/",
        f"{rng.getrandbits(128):032X}",
        f"com.example.client.{atoms.word(rng).capitalize()}Service",
        rng.choice(names.VERBS),
        "java.lang.String/2004016611",
    ]
    strings += [slots.mixed(0.7) for _ in range(rng.randint(1, 4))]
    indexes = "|".join(str(rng.randint(1, 9)) for _ in range(rng.randint(4, 12)))
    body = f"7|0|{len(strings)}|{'|'.join(strings)}|{indexes}|"
    return Draft(
        "POST",
        f"/app/{atoms.word(rng)}.rpc",
        "",
        wire.encode(body),
        "text/x-gwt-rpc; charset=utf-8",
        "fetch",
    )


def script_calls(slots: Slots) -> Draft:
    """Direct Web Remoting: one assignment a line."""
    rng = slots.rng
    lines = [
        "callCount=1",
        f"c0-scriptName={atoms.word(rng)}",
        f"c0-methodName={rng.choice(names.VERBS)}",
        "c0-id=0",
    ]
    lines += [
        f"c0-param{i}=string:{wire.value(rng, slots.mixed(0.7), 'component', plus=False)}"
        for i in range(rng.randint(1, 3))
    ]
    lines += [f"batchId={rng.randrange(99)}", f"scriptSessionId={rng.getrandbits(128):032X}"]
    return Draft(
        "POST",
        "/dwr/call/plaincall/Remote.dwr",
        "",
        wire.encode("\n".join(lines)),
        "text/plain",
        "fetch",
    )


def batch_execute(slots: Slots) -> Draft:
    """Positional JSON lists inside a form field, doubly written."""
    rng = slots.rng
    inner = json.dumps(
        [leaf(slots, 0.6) for _ in range(rng.randint(1, 6))] + [None, [1, [slots.text()]]],
        separators=(",", ":"),
    )
    call = [[[f"{atoms.token(rng, 6, 6)[:6]}", inner, None, "generic"]]]
    items = [
        ("f.req", json.dumps(call, separators=(",", ":"))),
        ("at", f"{atoms.token(rng, 20, 30)}:{rng.randrange(10**12)}"),
    ]
    query = wire.pairs(
        rng,
        [
            ("rpcids", atoms.token(rng, 6, 6)[:6]),
            ("bl", f"boq_{atoms.slug(rng)}_20240311.00_p0"),
            ("_reqid", atoms.integer(rng)),
            ("rt", "c"),
        ],
    )
    return Draft(
        "POST",
        "/_/data/batchexecute",
        query,
        wire.encode(wire.pairs(rng, items, "component")),
        f"{FORM};charset=UTF-8",
        "fetch",
    )


def socket(slots: Slots) -> Draft:
    """Socket frames over long polling: a code and a JSON list."""
    rng = slots.rng
    if rng.random() < 0.3:
        call = {"arguments": [slots.text()], "target": "Send", "type": 1}
        frame = json.dumps(call) + "\x1e"
    else:
        event: Any = [
            atoms.slug(rng),
            {slots.key(): leaf(slots, 0.7) for _ in range(rng.randint(1, 4))},
        ]
        frame = f"42{rng.choice(('', '0', '/chat,'))}{json.dumps(event, ensure_ascii=False)}"
    query = wire.pairs(
        rng,
        [
            ("EIO", "4"),
            ("transport", "polling"),
            ("t", atoms.token(rng, 7, 7)),
            ("sid", atoms.token(rng, 20, 20)),
        ],
    )
    return Draft(
        "POST",
        rng.choice(("/socket.io/", "/hub", "/ws/poll")),
        query,
        wire.encode(frame),
        "text/plain;charset=UTF-8",
        "fetch",
    )


def bracketed(slots: Slots) -> Draft:
    """Nested form fields as Rails, PHP and Drupal name them."""
    rng = slots.rng
    thing = names.param_name(rng).strip("[]$_")
    items = [("utf8", "✓"), ("_method", "patch"), ("authenticity_token", atoms.token(rng, 60, 88))]
    items += [
        (f"{thing}[{names.param_name(rng).strip('[]$')}]", slots.mixed(0.6))
        for _ in range(rng.randint(1, 6))
    ]
    items += [
        (f"{thing}[items_attributes][{i}][{names.param_name(rng).strip('[]$')}]", slots.atom())
        for i in range(rng.randrange(5))
    ]
    return Draft(
        "POST", paths.any_path(rng), "", wire.encode(wire.pairs(rng, items, "java")), FORM, "page"
    )


def server_action(slots: Slots) -> Draft:
    """The arguments of a server function, as a list in the body or a serialised state in the query."""
    rng = slots.rng
    if rng.random() < 0.5:
        body = dump(rng, [leaf(slots, 0.7) for _ in range(rng.randint(1, 4))])
        return Draft(
            "POST",
            paths.any_path(rng),
            "",
            body,
            "text/plain;charset=UTF-8",
            "fetch",
            fields=(("Next-Action", f"{rng.getrandbits(160):040x}"),),
        )
    state = json.dumps(
        [
            "",
            {
                "children": [
                    rng.choice(names.PATH_WORDS),
                    {"children": [["slug", slots.text(), "d"], {}]},
                ]
            },
        ]
    )
    return Draft(
        "GET",
        paths.any_path(rng),
        wire.pairs(rng, [("_rsc", atoms.token(rng, 5, 5)), ("state", state)]),
        style="fetch",
    )


def editor(slots: Slots) -> Draft:
    """A rich-text editor's save: a title and a text, with everything that a content system adds."""
    rng = slots.rng
    items = [
        ("post_title", slots.text()),
        ("content", slots.text()),
        ("excerpt", slots.text()),
        ("post_status", "draft"),
        ("_wpnonce", f"{rng.getrandbits(40):010x}"),
        ("post_ID", atoms.integer(rng)),
        ("tags", slots.atom()),
    ]
    rng.shuffle(items)
    path = rng.choice(
        (
            "/wp-admin/admin-ajax.php",
            "/wp-admin/post.php",
            "/admin/content/save",
            "/node/add/article",
            "/ghost/api/admin/posts/",
        )
    )
    return Draft("POST", path, "", wire.encode(wire.pairs(rng, items, "java")), FORM, "fetch")
