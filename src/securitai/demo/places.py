"""Where a payload can be put into a step, and how the step is written down with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from securitai.demo.steps import Pairs, Step, Style

JsonPath = tuple[str | int, ...]

_MARK = "Qz7mark7Qz"  # stands for the payload while the JSON around it is written


def leaves(data: Any, at: JsonPath = ()) -> list[tuple[JsonPath, str]]:
    """Where the leaves of a JSON value are, with their texts."""
    if isinstance(data, dict):
        return [leaf for key, value in data.items() for leaf in leaves(value, (*at, key))]
    if isinstance(data, list):
        return [leaf for i, value in enumerate(data) for leaf in leaves(value, (*at, i))]
    return [(at, "" if data is None else str(data))]


def with_leaf(data: Any, path: JsonPath, leaf: Any) -> Any:
    """The JSON value with another leaf at that path."""
    if not path:
        return leaf
    key, rest = path[0], path[1:]
    if isinstance(data, dict):
        return {k: with_leaf(v, rest, leaf) if k == key else v for k, v in data.items()}
    return [with_leaf(v, rest, leaf) if i == key else v for i, v in enumerate(data)]


def with_escaped_leaf(
    step: Step, path: JsonPath, style: Style, escape: Callable[[str], str], text: str
) -> Step:
    """The step with a leaf whose text is written with JSON escapes of the attacker's choice."""
    marked = style.json(with_leaf(step.data, path, _MARK))
    return replace(step, json_text=marked.replace(_MARK, escape(text)))


def with_query_value(
    step: Step,
    at: int,
    style: Style,
    change: Callable[[str], str],
    encode: Callable[[str], str] | None,
) -> Step:
    """The step with one query value changed; ``encode`` None is the client's own encoding."""
    return replace(step, raw_query=_rewritten(step.query, at, style, change, encode))


def with_form_value(
    step: Step,
    at: int,
    style: Style,
    change: Callable[[str], str],
    encode: Callable[[str], str] | None,
) -> Step:
    """The step with one form value changed."""
    return replace(step, raw_form=_rewritten(step.form or (), at, style, change, encode))


def raw_path(text: str) -> str:
    """A path as it is, but for what would end it, break the request line or its encoding."""
    return "".join(
        c
        if c.isascii() and c.isprintable() and c not in " ?#"
        else "".join(f"%{byte:02X}" for byte in c.encode())
        for c in text
    )


def escaped(text: str) -> str:
    """A text between the tags of XML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _rewritten(
    pairs: Pairs,
    at: int,
    style: Style,
    change: Callable[[str], str],
    encode: Callable[[str], str] | None,
) -> str:
    name, value = pairs[at]
    text = f"{style.value(name)}={(encode or style.value)(change(value))}"
    before, after = style.pairs(pairs[:at]), style.pairs(pairs[at + 1 :])
    return "&".join(part for part in (before, text, after) if part)
