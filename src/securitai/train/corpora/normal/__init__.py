"""Generators of harmless text: what people and programs put into requests.

One module a family, each with ``KINDS``. "Every attack kind has its harmless
twin": the ``twins_*`` modules use the vocabulary and the punctuation of an
attack class innocently, and never yield a text that is a working attack when
it stands alone as a parameter's value.
"""

from __future__ import annotations

import importlib

from securitai.train.corpora.kinds import TextKind

FAMILIES = (
    "agents",
    "auth",
    "bare",
    "chat",
    "code",
    "colloquial",
    "delimited",
    "documents",
    "everyday",
    "files",
    "files_rich",
    "forms",
    "fragments",
    "headers",
    "identifiers",
    "languages",
    "lists",
    "logs_quoted",
    "markup",
    "numbers",
    "oddities",
    "packed",
    "paths",
    "paths_values",
    "people",
    "pixels",
    "prose",
    "punctuation",
    "queries",
    "quoted",
    "searches",
    "settings",
    "snippets",
    "talk_security",
    "techtalk",
    "techtalk_foreign",
    "telemetry",
    "telemetry_coded",
    "templates",
    "tools_code",
    "tools_consoles",
    "tools_queries",
    "tools_shell",
    "tools_sql",
    "tools_steps",
    "trivia",
    "twins_short",
    "twins_sql",
    "twins_system",
    "twins_web",
    "urls",
    "urls_dev",
    "values_messages",
    "values_odd",
)
"""The modules, sorted; a new family is one file and one line here."""


def kinds() -> tuple[TextKind, ...]:
    """Every kind of harmless text, imported on the first call; names are unique."""
    found: list[TextKind] = []
    for family in FAMILIES:
        module = importlib.import_module(f"{__name__}.{family}")
        found.extend(module.KINDS)
    return tuple(found)
