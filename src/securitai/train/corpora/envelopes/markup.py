"""XML and plain-text bodies, and bodies that are the text itself."""

from __future__ import annotations

from random import Random
from xml.sax.saxutils import escape, quoteattr

from securitai.train.corpora.envelopes import atoms, names, paths, wire
from securitai.train.corpora.envelopes.draft import FORM, JSON, Draft
from securitai.train.corpora.envelopes.slots import Slots

_XML_TYPES = (
    "text/xml",
    "application/xml",
    "text/xml; charset=utf-8",
    "application/xml; charset=UTF-8",
    "application/atom+xml",
)
_TEXT_TYPES = (
    "text/plain",
    "text/plain; charset=utf-8",
    "text/plain;charset=UTF-8",
    "application/octet-stream",
    "text/csv",
    "text/markdown",
)
_DECLARATIONS = (
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<?xml version="1.0" encoding="utf-8"?>',
    '<?xml version="1.0"?>',
    "",
)


def leaf(rng: Random, text: str) -> str:
    """A text as the content of an element: escaped, or in a CDATA section."""
    if rng.random() < 0.12 and "]]>" not in text:
        return f"<![CDATA[{text}]]>"
    return escape(text)


def element(slots: Slots, depth: int) -> str:
    """A random element with attributes and children."""
    rng = slots.rng
    tag = names.tag_name(rng)
    attributes = "".join(
        f" {names.tag_name(rng)}={quoteattr(slots.mixed(0.3))}"
        for _ in range(rng.choice((0, 0, 0, 1, 2)))
    )
    if depth == 0 or rng.random() < 0.35:
        return f"<{tag}{attributes}>{leaf(rng, slots.mixed(0.6))}</{tag}>"
    gap = rng.choice(("", "\n  ", "\n"))
    inner = gap.join(element(slots, depth - 1) for _ in range(rng.randint(1, 4)))
    return f"<{tag}{attributes}>{gap}{inner}{gap}</{tag}>"


def xml(slots: Slots) -> Draft:
    """A plain XML document."""
    rng = slots.rng
    body = rng.choice(_DECLARATIONS) + element(slots, rng.choice((1, 2, 3)))
    return Draft(
        rng.choice(("POST", "POST", "PUT")),
        paths.api_path(rng),
        "",
        wire.encode(body),
        rng.choice(_XML_TYPES),
        rng.choice(("sdk", None)),
    )


def soap(slots: Slots) -> Draft:
    """A SOAP call."""
    rng = slots.rng
    prefix = rng.choice(("soap", "soapenv", "SOAP-ENV", "s"))
    call = f"{rng.choice(names.VERBS).capitalize()}{rng.choice(names.PATH_WORDS).capitalize().replace('-', '')}"
    args = "".join(
        f"<{t}>{leaf(rng, slots.mixed(0.65))}</{t}>"
        for t in (names.tag_name(rng) for _ in range(rng.randint(1, 6)))
    )
    header = f"<{prefix}:Header/>" if rng.random() < 0.5 else ""
    body = (
        f'{rng.choice(_DECLARATIONS)}<{prefix}:Envelope xmlns:{prefix}="http://schemas.xmlsoap.org/soap/envelope/" xmlns:m="http://{atoms.word(rng)}.example.com/service">'
        f"{header}<{prefix}:Body><m:{call}>{args}</m:{call}></{prefix}:Body></{prefix}:Envelope>"
    )
    action = ("SOAPAction", f'"http://{atoms.word(rng)}.example.com/service/{call}"')
    path = rng.choice(("/service.asmx", "/ws", "/soap", "/services/Main", "/wsdl/api.php"))
    return Draft(
        "POST",
        path,
        "",
        wire.encode(body),
        rng.choice(("text/xml; charset=utf-8", "text/xml", "application/soap+xml; charset=utf-8")),
        "sdk",
        fields=(action,),
    )


def xml_rpc(slots: Slots) -> Draft:
    """An XML-RPC call."""
    rng = slots.rng
    params = "".join(
        f"<param><value><string>{leaf(rng, slots.mixed(0.65))}</string></value></param>"
        for _ in range(rng.randint(1, 4))
    )
    body = f'<?xml version="1.0"?><methodCall><methodName>{atoms.word(rng)}.{rng.choice(names.VERBS)}</methodName><params>{params}</params></methodCall>'
    return Draft(
        "POST",
        rng.choice(("/xmlrpc.php", "/RPC2", "/xmlrpc")),
        "",
        wire.encode(body),
        "text/xml",
        "sdk",
    )


def plain(slots: Slots) -> Draft:
    """A text as the whole body."""
    rng = slots.rng
    return Draft(
        rng.choice(("POST", "POST", "PUT")),
        paths.api_path(rng),
        "",
        wire.encode(slots.text()),
        rng.choice(_TEXT_TYPES),
    )


def whole(slots: Slots) -> Draft:
    """A body that is the text itself, with the content type that it looks like."""
    rng = slots.rng
    text = slots.body()
    items = [(slots.param(), slots.atom())] if rng.random() < 0.15 else []
    return Draft(
        rng.choice(("POST", "POST", "POST", "PUT", "PATCH")),
        paths.api_path(rng),
        wire.pairs(rng, items),
        wire.encode(text),
        body_type(rng, text),
    )


def body_type(rng: Random, text: str) -> str | None:
    """A Content-Type that suits a body: by its first characters, now and then another or none."""
    if rng.random() < 0.04:
        return rng.choice((None, FORM, "text/plain", "application/octet-stream"))
    start = text.lstrip()[:40].lower()
    if start.startswith("<"):
        return (
            "text/html" if start.startswith(("<!doctype html", "<html")) else rng.choice(_XML_TYPES)
        )
    if start.startswith(("{", "[")):
        return rng.choice((JSON, JSON, "application/json; charset=utf-8"))
    if "=" in start and " " not in start and "\n" not in start:
        return FORM
    return rng.choice(_TEXT_TYPES)
