"""Mutations of attack payloads that leave their meaning to the target unchanged.

``EVASIONS`` names each one, says which categories it suits and, where it can be
undone, how (``decode``); ``mutate`` draws one or more that suit a payload. Used to
vary training data and to test a deployed model's robustness.
"""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random
from types import MappingProxyType
from urllib.parse import unquote, unquote_plus

from securitai.train.corpora import evasion_encodings as enc
from securitai.train.corpora import evasion_syntax as syn
from securitai.train.corpora.padding import survives_around
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
    """One mutation: what it does, which categories it suits, how to undo it if it can be.

    ``keeps`` says of a payload of such a category whether it still works afterwards;
    without it every payload does.
    """

    change: Change
    categories: frozenset[Category]
    decode: Decode | None = None
    weight: float = 1.0
    keeps: Callable[[Category, str], bool] | None = None

    def suits(self, category: Category, payload: str) -> bool:
        """Whether the mutation leaves what this payload does as it is."""
        return category in self.categories and (self.keeps is None or self.keeps(category, payload))


EVASIONS: Mapping[str, Evasion] = MappingProxyType(
    {
        "percent": Evasion(enc.percent_once, _EVERY, unquote, 3.0),
        "percent_double": Evasion(enc.percent_twice, _EVERY, lambda t: unquote(unquote(t)), 2.0),
        "percent_triple": Evasion(
            enc.percent_thrice, _EVERY, lambda t: unquote(unquote(unquote(t)))
        ),
        "percent_every": Evasion(enc.percent_every, _EVERY, unquote, 2.0),
        "percent_some": Evasion(enc.percent_some, _EVERY, unquote),
        "percent_u": Evasion(enc.percent_u, _VALUES, enc.un_percent_u),
        "plus": Evasion(enc.plus, _VALUES, unquote_plus, 2.0),
        "overlong": Evasion(enc.overlong, _PATHS | _HTML | _SQL),
        "entities": Evasion(
            enc.entities, _HTML | {Category.XXE, Category.SQLI}, html.unescape, 2.0
        ),
        "entities_open": Evasion(enc.entities_open, _HTML, html.unescape),
        "entities_named": Evasion(enc.entities_named, _HTML, html.unescape),
        "json_escapes": Evasion(enc.json_escapes, _VALUES, enc.un_json, 2.0),
        "hex_escapes": Evasion(enc.hex_escapes, _SCRIPT),
        "octal_escapes": Evasion(enc.octal_escapes, _SCRIPT),
        "base64": Evasion(enc.base64, _TEXT, enc.un_base64),
        "base64_url": Evasion(
            enc.base64_url, _TEXT, lambda t: enc.un_base64(t.partition(",")[2]), 0.5
        ),
        "json_nest": Evasion(enc.json_nest, _TEXT, None, 2.0),
        "json_string": Evasion(
            enc.json_string, _TEXT, lambda t: str(json.loads(json.loads(t))["v"])
        ),
        "xml": Evasion(enc.quoted_xml, _TEXT),
        "case": Evasion(syn.case, _CASELESS, None, 2.0),
        "one_case": Evasion(syn.one_case, _CASELESS),
        "sql_comments": Evasion(syn.sql_comments, _SQL, None, 3.0),
        "sql_blanks": Evasion(syn.sql_blanks, _SQL, None, 3.0),
        "sql_versioned": Evasion(syn.sql_versioned, _SQL, None, 2.0),
        "sql_operators": Evasion(syn.sql_operators, _SQL, None, 2.0),
        "sql_literals": Evasion(syn.sql_literals, _SQL),
        "split_keyword": Evasion(syn.split_keyword, _SQL | _HTML),
        "html_gaps": Evasion(syn.html_gaps, _HTML, None, 2.0),
        "html_junk": Evasion(syn.html_junk, _HTML, None, 2.0),
        "js_words": Evasion(syn.js_words, _HTML, None, 2.0),
        "full_width": Evasion(syn.full_width, _TEXT, syn.un_full_width, 0.7),
        "null_bytes": Evasion(syn.null_bytes, _VALUES),
        "invisible": Evasion(syn.invisible, _VALUES, None, 0.5),
        "shell_quotes": Evasion(syn.shell_quotes, _SHELL, None, 3.0),
        "shell_blanks": Evasion(syn.shell_blanks, _SHELL, None, 2.0),
        "shell_globs": Evasion(syn.shell_globs, _SHELL),
        "path_noise": Evasion(syn.path_noise, _PATHS),
        "path_dots": Evasion(syn.path_dots, _PATHS, None, 2.0),
        "path_slashes": Evasion(syn.path_slashes, _PATHS, None, 2.0),
        "path_nested": Evasion(syn.nested_climb, _PATHS),
        "concatenated": Evasion(syn.concatenated, _SCRIPT | {Category.CODE_INJECTION}),
        "lookup": Evasion(syn.lookup, frozenset({Category.LOG4SHELL}), None, 3.0),
        "pad_short": Evasion(syn.pad_short, _TEXT, None, 2.0, survives_around),
        "pad_long": Evasion(syn.pad_long, _TEXT, None, 0.5, survives_around),
        "pad_huge": Evasion(syn.pad_huge, _TEXT, None, 0.05, survives_around),
    }
)


def suiting(category: Category) -> tuple[str, ...]:
    """The names of the mutations that keep the meaning of payloads of ``category``."""
    return tuple(name for name, evasion in EVASIONS.items() if category in evasion.categories)


_CHOICES = {
    category: (
        [EVASIONS[name] for name in suiting(category)],
        [EVASIONS[name].weight for name in suiting(category)],
    )
    for category in Category
}


def mutate(rng: Random, payload: str, category: Category) -> str:
    """``payload`` after one to three mutations that suit its category, at most 64 KB long."""
    evasions, weights = _CHOICES[category]
    count = 1 if rng.random() < 0.75 else 2 if rng.random() < 0.8 else 3
    for _ in range(count):
        evasion = rng.choices(evasions, weights)[0]
        changed = evasion.change(rng, payload) if evasion.suits(category, payload) else payload
        if len(changed.encode("utf-8", "replace")) > 65_536:
            break
        payload = changed
    return payload
