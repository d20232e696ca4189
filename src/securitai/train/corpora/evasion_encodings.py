"""Encodings of a payload that its target undoes: percent, entities, escapes, base64, JSON."""

from __future__ import annotations

import html
import json
import re
from base64 import b64decode, b64encode
from random import Random


def percent_encode(text: str, keep: frozenset[str]) -> str:
    """Percent-encode every character outside ``keep``, as upper-case UTF-8."""
    return "".join(
        [
            char
            if char in keep
            else "".join([f"%{b:02X}" for b in char.encode("utf-8", "replace")])
            for char in text
        ]
    )


_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~")
_NOTHING: frozenset[str] = frozenset()


def percent_once(rng: Random, text: str) -> str:
    """Percent-encoding of everything reserved."""
    return percent_encode(text, _PLAIN)


def percent_twice(rng: Random, text: str) -> str:
    """The same twice."""
    return percent_encode(percent_encode(text, _PLAIN), _PLAIN)


def percent_thrice(rng: Random, text: str) -> str:
    """The same three times."""
    return percent_encode(percent_encode(percent_encode(text, _PLAIN), _PLAIN), _PLAIN)


def percent_every(rng: Random, text: str) -> str:
    """Every byte percent-encoded."""
    encoded = percent_encode(text, _NOTHING)
    return encoded.lower() if rng.random() < 0.5 else encoded


def percent_some(rng: Random, text: str) -> str:
    """A third of the characters percent-encoded."""
    return "".join(
        [
            "".join([f"%{b:02x}" for b in char.encode("utf-8", "replace")])
            if char == "%" or rng.random() < 0.35
            else char
            for char in text
        ]
    )


def percent_u(rng: Random, text: str) -> str:
    """The ``%uXXXX`` escapes of old JavaScript and IIS."""
    return "".join(
        [char if char in _PLAIN or ord(char) > 0xFFFF else f"%u{ord(char):04x}" for char in text]
    )


def un_percent_u(text: str) -> str:
    """Undo ``%uXXXX``."""
    return re.sub(r"%u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), text)


def plus(rng: Random, text: str) -> str:
    """Form encoding: a plus for a blank."""
    return percent_encode(text, _PLAIN | {" "}).replace(" ", "+")


def overlong(rng: Random, text: str) -> str:
    """UTF-8 sequences longer than needed, which lax decoders take."""
    size = int(rng.random() * 3)
    out = []
    for char in text:
        code = ord(char)
        if code > 0x7F or char.isalnum():
            out.append(char)
        elif size == 0:
            out.append(f"%{0xC0 | code >> 6:02x}%{0x80 | code & 0x3F:02x}")
        elif size == 1:
            out.append(f"%e0%{0x80 | code >> 6:02x}%{0x80 | code & 0x3F:02x}")
        else:
            out.append(f"%f0%80%{0x80 | code >> 6:02x}%{0x80 | code & 0x3F:02x}")
    return "".join(out)


def entities(rng: Random, text: str) -> str:
    """HTML character references in decimal or hex, with or without leading zeros."""
    style, close = int(rng.random() * 4), ";"
    pad = int(rng.random() * 6) if rng.random() < 0.3 else 0
    out = []
    for char in text:
        if style == 3 and rng.random() < 0.6 and char not in "&<>\"'":
            out.append(char)
        elif style == 0:
            out.append(f"&#{ord(char):0{pad}d}{close}")
        elif style == 1:
            out.append(f"&#X{ord(char):0{pad}X}{close}")
        else:
            out.append(f"&#x{ord(char):0{pad}x}{close}")
    return "".join(out)


def entities_open(rng: Random, text: str) -> str:
    """Decimal references of seven digits, without a semicolon where no digit follows."""
    out: list[str] = []
    for char, behind in zip(text, f"{text[1:]} ", strict=False):
        end = ";" if behind in "0123456789" else ""
        out.append(char if char.isalnum() else f"&#{ord(char):07d}{end}")
    return "".join(out)


def entities_named(rng: Random, text: str) -> str:
    """Named HTML references for what has one."""
    names = {"<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;", "&": "&amp;",
             "(": "&lpar;", ")": "&rpar;", ":": "&colon;", "/": "&sol;", "\n": "&NewLine;"}  # fmt: skip
    return "".join([names.get(char, char) for char in text])


def json_escapes(rng: Random, text: str) -> str:
    r"""JSON escapes ``\uXXXX`` of signs, or of everything."""
    every = rng.random() < 0.4
    out: list[str] = []
    for char in text:
        if every or not char.isalnum() or rng.random() < 0.2:
            units = char.encode("utf-16-be", "surrogatepass")
            out.extend(
                f"\\u{int.from_bytes(units[i : i + 2], 'big'):04x}" for i in range(0, len(units), 2)
            )
        else:
            out.append(char)
    return "".join(out)


def un_json(text: str) -> str:
    """Undo JSON escapes."""
    return str(json.loads(f'"{text}"'))


def hex_escapes(rng: Random, text: str) -> str:
    r"""``\xXX`` escapes of signs and some letters."""
    return "".join(
        [
            f"\\x{ord(char):02x}" if ord(char) < 256 and (not char.isalnum() or rng.random() < 0.3)
            else char
            for char in text
        ]
    )  # fmt: skip


def octal_escapes(rng: Random, text: str) -> str:
    """Octal escapes of signs."""
    return "".join(
        [f"\\{ord(char):03o}" if ord(char) < 256 and not char.isalnum() else char for char in text]
    )


def base64(rng: Random, text: str) -> str:
    """Base64 of the UTF-8 bytes."""
    return b64encode(text.encode("utf-8", "replace")).decode()


def un_base64(text: str) -> str:
    """Undo base64."""
    return b64decode(text).decode()


def base64_url(rng: Random, text: str) -> str:
    """A ``data:`` URL in base64."""
    return "data:text/plain;base64," + base64(rng, text)


def json_nest(rng: Random, text: str) -> str:
    """A leaf of nested JSON objects and lists."""
    value: object = text
    for _ in range(1 + int(rng.random() * 5)):
        key = ("data", "value", "filter", "q", "params", "a", "items", "query")[
            int(rng.random() * 8)
        ]
        value = [value] if rng.random() < 0.3 else {key: value}
    return json.dumps(value, ensure_ascii=rng.random() < 0.5)


def json_string(rng: Random, text: str) -> str:
    """A JSON document inside a JSON string."""
    return json.dumps(json.dumps({"v": text}))


def quoted_xml(rng: Random, text: str) -> str:
    """An XML element around it, as CDATA or escaped."""
    name = ("value", "name", "text", "string", "param", "comment")[int(rng.random() * 6)]
    if rng.random() < 0.5 and "]]>" not in text:
        return f"<{name}><![CDATA[{text}]]></{name}>"
    return f"<{name}>{html.escape(text)}</{name}>"
