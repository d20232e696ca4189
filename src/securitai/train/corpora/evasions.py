"""Mutations of attack payloads that leave their meaning to the target unchanged.

``EVASIONS`` names each one, says which categories it suits and, where it can be
undone, how (``decode``); ``mutate`` draws one or more that suit a payload. Used to
vary training data and to test a deployed model's robustness.
"""

from __future__ import annotations

import html
import json
import re
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random
from types import MappingProxyType
from urllib.parse import unquote, unquote_plus

from securitai.train.corpora.attacks.style import mixed_case as _mixed
from securitai.train.corpora.padding import normal_text
from securitai.verdict import Category

Change = Callable[[Random, str], str]
Decode = Callable[[str], str]

_EVERY = frozenset(Category)
_SQL = frozenset({Category.SQLI})
_HTML = frozenset({Category.XSS})
_CASELESS = frozenset({Category.SQLI, Category.XSS, Category.SCANNER})
_SHELL = frozenset({Category.CMDI, Category.SHELLSHOCK})
_PATHS = frozenset({Category.PATH_TRAVERSAL, Category.RFI})
_TEXT = _EVERY - {Category.FILE_UPLOAD, Category.SCANNER, Category.PROTOTYPE_POLLUTION}
_VALUES = _EVERY - {Category.FILE_UPLOAD, Category.SCANNER}
_SCRIPT = frozenset(
    {Category.XSS, Category.CODE_INJECTION, Category.SSTI, Category.NOSQLI, Category.LOG4SHELL}
)


@dataclass(frozen=True)
class Evasion:
    """One mutation: what it does, which categories it suits, how to undo it if it can be."""

    change: Change
    categories: frozenset[Category]
    decode: Decode | None = None
    weight: float = 1.0


def _percent(text: str, keep: frozenset[str]) -> str:
    return "".join(
        [
            char if char in keep else "".join([f"%{b:02X}" for b in char.encode("utf-8", "replace")])
            for char in text
        ]
    )


_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~")
_NOTHING: frozenset[str] = frozenset()


def _percent_once(rng: Random, text: str) -> str:
    return _percent(text, _PLAIN)


def _percent_twice(rng: Random, text: str) -> str:
    return _percent(_percent(text, _PLAIN), _PLAIN)


def _percent_thrice(rng: Random, text: str) -> str:
    return _percent(_percent(_percent(text, _PLAIN), _PLAIN), _PLAIN)


def _percent_every(rng: Random, text: str) -> str:
    encoded = _percent(text, _NOTHING)
    return encoded.lower() if rng.random() < 0.5 else encoded


def _percent_some(rng: Random, text: str) -> str:
    return "".join(
        [
            "".join([f"%{b:02x}" for b in char.encode("utf-8", "replace")])
            if char == "%" or rng.random() < 0.35
            else char
            for char in text
        ]
    )


def _percent_u(rng: Random, text: str) -> str:
    return "".join(
        [
            char if char in _PLAIN or ord(char) > 0xFFFF else f"%u{ord(char):04x}"
            for char in text
        ]
    )


def _un_percent_u(text: str) -> str:
    return re.sub(r"%u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), text)


def _plus(rng: Random, text: str) -> str:
    return _percent(text, _PLAIN | {" "}).replace(" ", "+")


def _overlong(rng: Random, text: str) -> str:
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


def _entities(rng: Random, text: str) -> str:
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


def _entities_open(rng: Random, text: str) -> str:
    return "".join(
        [char if char.isalnum() else f"&#{ord(char):07d}" for char in text]
    )


def _entities_named(rng: Random, text: str) -> str:
    names = {"<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;", "&": "&amp;",
             "(": "&lpar;", ")": "&rpar;", ":": "&colon;", "/": "&sol;", "\n": "&NewLine;"}  # fmt: skip
    return "".join([names.get(char, char) for char in text])


def _json_escapes(rng: Random, text: str) -> str:
    every = rng.random() < 0.4
    out = []
    for char in text:
        if every or not char.isalnum() or rng.random() < 0.2:
            units = char.encode("utf-16-be", "surrogatepass")
            out.extend(
                f"\\u{int.from_bytes(units[i : i + 2], 'big'):04x}" for i in range(0, len(units), 2)
            )
        else:
            out.append(char)
    return "".join(out)


def _un_json(text: str) -> str:
    return str(json.loads(f'"{text}"'))


def _hex_escapes(rng: Random, text: str) -> str:
    return "".join(
        [
            f"\\x{ord(char):02x}" if ord(char) < 256 and (not char.isalnum() or rng.random() < 0.3)
            else char
            for char in text
        ]
    )  # fmt: skip


def _octal_escapes(rng: Random, text: str) -> str:
    return "".join(
        [
            f"\\{ord(char):03o}" if ord(char) < 256 and not char.isalnum() else char
            for char in text
        ]
    )


def _base64(rng: Random, text: str) -> str:
    return b64encode(text.encode("utf-8", "replace")).decode()


def _un_base64(text: str) -> str:
    return b64decode(text).decode()


def _base64_url(rng: Random, text: str) -> str:
    return "data:text/plain;base64," + _base64(rng, text)


def _json_nest(rng: Random, text: str) -> str:
    value: object = text
    for _ in range(1 + int(rng.random() * 5)):
        key = ("data", "value", "filter", "q", "params", "a", "items", "query")[
            int(rng.random() * 8)
        ]
        value = [value] if rng.random() < 0.3 else {key: value}
    return json.dumps(value, ensure_ascii=rng.random() < 0.5)


def _json_string(rng: Random, text: str) -> str:
    return json.dumps(json.dumps({"v": text}))


def _quoted_xml(rng: Random, text: str) -> str:
    name = ("value", "name", "text", "string", "param", "comment")[int(rng.random() * 6)]
    if rng.random() < 0.5 and "]]>" not in text:
        return f"<{name}><![CDATA[{text}]]></{name}>"
    return f"<{name}>{html.escape(text)}</{name}>"


def _case(rng: Random, text: str) -> str:
    return _mixed(rng, text)


def _upper(rng: Random, text: str) -> str:
    return text.upper() if rng.random() < 0.5 else text.lower()


def _sql_comments(rng: Random, text: str) -> str:
    comment = ("/**/", "/*a*/", "/*!*/", "/*--*/", "/* */", "/*%00*/")[int(rng.random() * 6)]
    return text.replace(" ", comment)


def _sql_blanks(rng: Random, text: str) -> str:
    blank = ("%0a", "%09", "%0b", "%0c", "%0d", "%a0", "+", "\t", "\n", "\x0b", "\x0c", "\r\n",
             "%20%20", "%23%0a", "--%0a", "\xa0")[int(rng.random() * 16)]  # fmt: skip
    return text.replace(" ", blank)


_KEYWORD = re.compile(
    r"(?i)\b(select|union|insert|update|delete|drop|from|where|and|or|order|group|having|sleep|"
    r"benchmark|concat|exec|declare|waitfor|information_schema)\b"
)


def _sql_versioned(rng: Random, text: str) -> str:
    version = ("", "50000", "00000", "40101", str(30000 + int(rng.random() * 30000)))[
        int(rng.random() * 5)
    ]
    return _KEYWORD.sub(lambda found: f"/*!{version}{found[0]}*/", text)


_SAME = {"and": "&&", "or": "||", "AND": "&&", "OR": "||", "And": "&&", "Or": "||"}


def _sql_operators(rng: Random, text: str) -> str:
    changed = re.sub(r"\b(and|or|AND|OR)\b", lambda found: _SAME[found[0]], text)
    form = int(rng.random() * 4)
    if form == 0:
        changed = re.sub(r"(\d+)\s*=\s*(\d+)", r"\1 like \2", changed)
    elif form == 1:
        changed = re.sub(r"(\d+)\s*=\s*(\d+)", r"not(\1<>\2)", changed)
    elif form == 2:
        changed = re.sub(r"(\d+)\s*=\s*(\d+)", r"\1 between \2 and \2", changed)
    return changed


def _sql_literals(rng: Random, text: str) -> str:
    def spelled(found: re.Match[str]) -> str:
        word = found[1]
        form = int(rng.random() * 4)
        if form == 0:
            return "0x" + word.encode("utf-8", "replace").hex()
        if form == 1:
            return f"char({','.join([str(ord(char)) for char in word])})"
        if form == 2:
            return "||".join([f"chr({ord(char)})" for char in word])
        return f"concat('{word[:1]}','{word[1:]}')"

    return re.sub(r"'(\w{1,20})'", spelled, text)


def _split_keyword(rng: Random, text: str) -> str:
    words = [found for found in re.finditer(r"[A-Za-z]{4,}", text)]
    if not words:
        return text
    word = words[int(rng.random() * len(words))]
    cut = word.start() + 1 + int(rng.random() * (len(word[0]) - 1))
    return text[:cut] + word[0] + text[cut:]


def _html_gaps(rng: Random, text: str) -> str:
    gap = ("/", "\t", "\n", "\x0c", "\r", "%09", "%0a", "/**/", "//", "%0c")[int(rng.random() * 10)]
    return re.sub(r"(<[A-Za-z]\w*) ", lambda found: found[1] + gap, text)


def _html_junk(rng: Random, text: str) -> str:
    word = "".join([chr(97 + int(rng.random() * 26)) for _ in range(1 + int(rng.random() * 6))])
    junk = (f" {word}=1 ", f' {word}="{word}" ', f" {word} ", f"/{word}/", f" data-{word}='>' ")[
        int(rng.random() * 5)
    ]
    return re.sub(r"(<[A-Za-z]\w*)[ /]", lambda found: found[1] + junk, text)


def _js_words(rng: Random, text: str) -> str:
    forms = (
        lambda found: f"window['{found[1]}'](",
        lambda found: f"(0,{found[1]})(",
        lambda found: f"top[/{found[1]}/.source](",
        lambda found: f"self['{found[1][:2]}'+'{found[1][2:]}'](",
        lambda found: f"\\u{ord(found[1][0]):04x}{found[1][1:]}(",
        lambda found: f"{found[1]}/**/(",
        lambda found: f"globalThis.{found[1]}?.(",
    )
    form = forms[int(rng.random() * len(forms))]
    return re.sub(r"\b(alert|prompt|confirm|eval|fetch|print)\(", form, text)


def _full_width(rng: Random, text: str) -> str:
    share = 1.0 if rng.random() < 0.5 else 0.3
    return "".join(
        [
            chr(ord(char) + 0xFEE0) if 0x21 <= ord(char) <= 0x7E and rng.random() < share else char
            for char in text
        ]
    )


def _un_full_width(text: str) -> str:
    return "".join(
        [chr(ord(char) - 0xFEE0) if 0xFF01 <= ord(char) <= 0xFF5E else char for char in text]
    )


def _null_bytes(rng: Random, text: str) -> str:
    null = ("%00", "\0", "\\0", "\\x00", "\\u0000", "%2500")[int(rng.random() * 6)]
    if rng.random() < 0.5:
        return text + null
    at = int(rng.random() * (len(text) + 1))
    return text[:at] + null + text[at:]


def _invisible(rng: Random, text: str) -> str:
    mark = ("\u200b", "\u200d", "\ufeff", "\u00ad", "\u2060", "\u180e")[int(rng.random() * 6)]
    at = int(rng.random() * (len(text) + 1))
    return text[:at] + mark + text[at:]


def _shell_quotes(rng: Random, text: str) -> str:
    filler = ("''", '""', "\\", "$@", "${z}", "$()")[int(rng.random() * 6)]

    def broken(found: re.Match[str]) -> str:
        cut = 1 + int(rng.random() * (len(found[0]) - 1))
        return found[0][:cut] + filler + found[0][cut:]

    return re.sub(r"[a-z]{2,}", broken, text, count=3)


def _shell_blanks(rng: Random, text: str) -> str:
    blank = ("${IFS}", "$IFS$9", "\t", "%09", "{IFS}", "$IFS", "+", "%20", "${IFS%?}")[
        int(rng.random() * 9)
    ]
    return text.replace(" ", blank)


def _shell_globs(rng: Random, text: str) -> str:
    def masked(found: re.Match[str]) -> str:
        return "".join(
            ["?" if char.isalpha() and rng.random() < 0.4 else char for char in found[0]]
        )

    return re.sub(r"/(?:etc|bin|usr|tmp|var|proc)[\w/.-]*", masked, text)


def _path_noise(rng: Random, text: str) -> str:
    noise = ("/./", "//", "/%2e/", "/x/../", "/.//", "\\", "/;/")[int(rng.random() * 7)]
    return text.replace("/", noise)


def _path_dots(rng: Random, text: str) -> str:
    dots = ("%2e%2e", ".%2e", "%2e.", "%252e%252e", "%c0%ae%c0%ae", "%u002e%u002e", "\uff0e\uff0e")[
        int(rng.random() * 7)
    ]
    return text.replace("..", dots)


def _path_slashes(rng: Random, text: str) -> str:
    slash = ("%2f", "%252f", "%5c", "\\", "%c0%af", "%u2215", "%e2%88%95", "/%2f")[
        int(rng.random() * 8)
    ]
    return text.replace("/", slash)


def _nested_climb(rng: Random, text: str) -> str:
    return text.replace("../", ("....//", "..././", "....\\/", ".../...//")[int(rng.random() * 4)])


def _concatenated(rng: Random, text: str) -> str:
    def joined(found: re.Match[str]) -> str:
        word = found[2]
        cut = 1 + int(rng.random() * (len(word) - 1))
        quote = found[1]
        return f"{quote}{word[:cut]}{quote}+{quote}{word[cut:]}{quote}"

    return re.sub(r"(['\"])([\w./-]{2,40})\1", joined, text, count=2)


def _lookup(rng: Random, text: str) -> str:
    def hidden(found: re.Match[str]) -> str:
        char = found[0][0]
        form = (f"${{lower:{char}}}", f"${{::-{char}}}", f"${{env:X:-{char}}}")[
            int(rng.random() * 3)
        ]
        return form + found[0][1:]

    return re.sub(r"(?:jndi|ldap|rmi|dns)\b", hidden, text)


def _padded(rng: Random, text: str, sizes: tuple[int, int]) -> str:
    low, high = sizes
    size = low + int(rng.random() * (high - low))
    before = int(rng.random() * 1.5 * size) if rng.random() < 0.7 else size
    before = min(before, size)
    head = normal_text(rng, before)
    tail = normal_text(rng, size - before)
    return f"{head} {text} {tail}".strip(" ") if text.strip(" ") else text


def _pad_short(rng: Random, text: str) -> str:
    return _padded(rng, text, (8, 200))


def _pad_long(rng: Random, text: str) -> str:
    return _padded(rng, text, (1024, 8192))


def _pad_huge(rng: Random, text: str) -> str:
    return _padded(rng, text, (16_384, 60_000))


EVASIONS: Mapping[str, Evasion] = MappingProxyType(
    {
        "percent": Evasion(_percent_once, _EVERY, unquote, 3.0),
        "percent_double": Evasion(_percent_twice, _EVERY, lambda t: unquote(unquote(t)), 2.0),
        "percent_triple": Evasion(_percent_thrice, _EVERY, lambda t: unquote(unquote(unquote(t)))),
        "percent_every": Evasion(_percent_every, _EVERY, unquote, 2.0),
        "percent_some": Evasion(_percent_some, _EVERY, unquote),
        "percent_u": Evasion(_percent_u, _VALUES, _un_percent_u),
        "plus": Evasion(_plus, _VALUES, unquote_plus, 2.0),
        "overlong": Evasion(_overlong, _PATHS | _HTML | _SQL),
        "entities": Evasion(_entities, _HTML | {Category.XXE, Category.SQLI}, html.unescape, 2.0),
        "entities_open": Evasion(_entities_open, _HTML),
        "entities_named": Evasion(_entities_named, _HTML, html.unescape),
        "json_escapes": Evasion(_json_escapes, _VALUES, _un_json, 2.0),
        "hex_escapes": Evasion(_hex_escapes, _SCRIPT),
        "octal_escapes": Evasion(_octal_escapes, _SCRIPT),
        "base64": Evasion(_base64, _TEXT, _un_base64),
        "base64_url": Evasion(_base64_url, _TEXT, lambda t: _un_base64(t.partition(",")[2]), 0.5),
        "json_nest": Evasion(_json_nest, _TEXT, None, 2.0),
        "json_string": Evasion(_json_string, _TEXT, lambda t: str(json.loads(json.loads(t))["v"])),
        "xml": Evasion(_quoted_xml, _TEXT),
        "case": Evasion(_case, _CASELESS, None, 2.0),
        "one_case": Evasion(_upper, _CASELESS),
        "sql_comments": Evasion(_sql_comments, _SQL, None, 3.0),
        "sql_blanks": Evasion(_sql_blanks, _SQL, None, 3.0),
        "sql_versioned": Evasion(_sql_versioned, _SQL, None, 2.0),
        "sql_operators": Evasion(_sql_operators, _SQL, None, 2.0),
        "sql_literals": Evasion(_sql_literals, _SQL),
        "split_keyword": Evasion(_split_keyword, _SQL | _HTML),
        "html_gaps": Evasion(_html_gaps, _HTML, None, 2.0),
        "html_junk": Evasion(_html_junk, _HTML, None, 2.0),
        "js_words": Evasion(_js_words, _HTML, None, 2.0),
        "full_width": Evasion(_full_width, _TEXT, _un_full_width, 0.7),
        "null_bytes": Evasion(_null_bytes, _VALUES),
        "invisible": Evasion(_invisible, _VALUES, None, 0.5),
        "shell_quotes": Evasion(_shell_quotes, _SHELL, None, 2.0),
        "shell_blanks": Evasion(_shell_blanks, _SHELL, None, 2.0),
        "shell_globs": Evasion(_shell_globs, _SHELL),
        "path_noise": Evasion(_path_noise, _PATHS),
        "path_dots": Evasion(_path_dots, _PATHS, None, 2.0),
        "path_slashes": Evasion(_path_slashes, _PATHS, None, 2.0),
        "path_nested": Evasion(_nested_climb, _PATHS),
        "concatenated": Evasion(_concatenated, _SCRIPT | {Category.CODE_INJECTION}),
        "lookup": Evasion(_lookup, frozenset({Category.LOG4SHELL}), None, 3.0),
        "pad_short": Evasion(_pad_short, _TEXT, None, 2.0),
        "pad_long": Evasion(_pad_long, _TEXT, None, 0.5),
        "pad_huge": Evasion(_pad_huge, _TEXT, None, 0.05),
    }
)


def suiting(category: Category) -> tuple[str, ...]:
    """The names of the mutations that keep the meaning of payloads of ``category``."""
    return tuple(name for name, evasion in EVASIONS.items() if category in evasion.categories)


_CHOICES = {
    category: (
        [EVASIONS[name].change for name in suiting(category)],
        [EVASIONS[name].weight for name in suiting(category)],
    )
    for category in Category
}


def mutate(rng: Random, payload: str, category: Category) -> str:
    """``payload`` after one to three mutations that suit its category, at most 64 KB long."""
    changes, weights = _CHOICES[category]
    count = 1 if rng.random() < 0.75 else 2 if rng.random() < 0.8 else 3
    for _ in range(count):
        changed = rng.choices(changes, weights)[0](rng, payload)
        if len(changed.encode("utf-8", "replace")) > 65_536:
            break
        payload = changed
    return payload
