"""The API's documentation as one page of plain HTML: works offline, needs no script."""

from __future__ import annotations

from html import escape
from typing import Any

_STYLE = """
:root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;max-width:64rem;
margin:2rem auto;padding:0 1rem}code,pre{font:13px/1.5 ui-monospace,monospace}
h2{margin-top:2.5rem;text-transform:capitalize}h3{margin:1.5rem 0 .25rem;font-size:1rem}
table{border-collapse:collapse;margin:.5rem 0}td,th{padding:.15rem .8rem .15rem 0;text-align:left;
vertical-align:top}.method{display:inline-block;min-width:4.5em;font-weight:700}nav a{margin-right:1em}
"""


def docs_page(document: dict[str, Any]) -> str:
    """The page for an OpenAPI document."""
    groups: dict[str, list[str]] = {}
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            tag = (operation.get("tags") or ["other"])[0]
            groups.setdefault(tag, []).append(_operation(method, path, operation))
    info = document["info"]
    body = "".join(
        f'<h2 id="{escape(tag)}">{escape(tag)}</h2>{"".join(parts)}'
        for tag, parts in groups.items()
    )
    schemas = "".join(
        _schema(name, schema) for name, schema in sorted(document["components"]["schemas"].items())
    )
    links = "".join(f'<a href="#{escape(t)}">{escape(t)}</a>' for t in [*groups, "schemas"])
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f"<title>{escape(info['title'])} API</title>"
        '<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/docs.css">'
        f"</head><body><h1>{escape(info['title'])} API {escape(info['version'])}</h1>"
        f"<p>{escape(info.get('description', ''))}</p>"
        f'<p>The machine-readable form is <a href="/openapi.json">/openapi.json</a>.</p>'
        f'<nav>{links}</nav>{body}<h2 id="schemas">schemas</h2>{schemas}</body></html>'
    )


def docs_style() -> str:
    """The page's style sheet."""
    return _STYLE


def _operation(method: str, path: str, operation: dict[str, Any]) -> str:
    rows = "".join(
        f"<tr><td><code>{escape(p['name'])}</code></td><td>{escape(p['in'])}</td>"
        f"<td><code>{escape(_type(p.get('schema', {})))}</code></td></tr>"
        for p in operation.get("parameters", [])
    )
    body = operation.get("requestBody", {}).get("content", {}).get("application/json")
    good = operation.get("responses", {}).get("200", {}).get("content", {})
    answers = ", ".join(_link(a.get("schema", {})) for a in good.values())
    return (
        f'<h3><span class="method">{escape(method.upper())}</span> <code>{escape(path)}</code></h3>'
        f"<p>{escape(operation.get('description', operation.get('summary', '')))}</p>"
        + (f"<table>{rows}</table>" if rows else "")
        + (f"<p>Body: {_link(body['schema'])}</p>" if body else "")
        + (f"<p>Answer: {answers}</p>" if answers else "")
    )


def _schema(name: str, schema: dict[str, Any]) -> str:
    rows = "".join(
        f"<tr><td><code>{escape(key)}</code></td><td>{_link(value)}</td></tr>"
        for key, value in schema.get("properties", {}).items()
    )
    return (
        f'<h3 id="schema-{escape(name)}"><code>{escape(name)}</code></h3>'
        f"<p>{escape(schema.get('description', ''))}</p><table>{rows}</table>"
    )


def _link(schema: dict[str, Any]) -> str:
    """A type as HTML, with links to schemas."""
    if "$ref" in schema:
        name = escape(schema["$ref"].rsplit("/", 1)[-1])
        return f'<a href="#schema-{name}"><code>{name}</code></a>'
    if schema.get("type") == "array":
        return f"list of {_link(schema.get('items', {}))}"
    if "anyOf" in schema:
        return " or ".join(_link(s) for s in schema["anyOf"])
    return f"<code>{escape(_type(schema))}</code>"


def _type(schema: dict[str, Any]) -> str:
    if "enum" in schema:
        return " | ".join(repr(v) for v in schema["enum"])
    if "anyOf" in schema:
        return " | ".join(_type(s) for s in schema["anyOf"])
    if schema.get("type") == "array":
        return f"list of {_type(schema.get('items', {}))}"
    return str(schema.get("type", schema.get("const", "any")))
