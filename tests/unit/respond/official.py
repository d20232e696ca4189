"""Alerts against the definitions that OCSF and Elastic publish, as packages carry them."""

from __future__ import annotations

import json
import math
import subprocess
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from ocsf_json_schema import OcsfJsonSchemaEmbedded, get_ocsf_schema

DASHBOARD = Path(__file__).resolve().parents[3] / "dashboard"


def ocsf_problems(alert: dict[str, Any], version: str) -> list[str]:
    """What the schema of an OCSF version has against an event; empty when nothing."""
    validator, definitions, class_name = _ocsf(
        version, alert["class_uid"], tuple(alert["metadata"].get("profiles", ()))
    )
    problems = [f"{e.json_path}: {e.message}" for e in validator.iter_errors(alert)]
    attributes = definitions["classes"][class_name]["attributes"]
    return problems + list(_captions(alert, attributes, definitions["objects"], "$"))


@cache
def _ocsf(
    version: str, class_uid: int, profiles: tuple[str, ...]
) -> tuple[Draft202012Validator, dict[str, Any], str]:
    definitions = get_ocsf_schema(version)
    schemas = OcsfJsonSchemaEmbedded(definitions)
    name = schemas.lookup_class_name_from_uid(class_uid)
    return (
        Draft202012Validator(schemas.get_class_schema(name, list(profiles))),
        definitions,
        name,
    )


def _captions(
    value: dict[str, Any], attributes: dict[str, Any], objects: dict[str, Any], where: str
) -> Iterator[str]:
    """Words beside a number (severity, severity_id) must be those that OCSF has for it."""
    for name, given in value.items():
        known = attributes.get(name)
        if known is None:
            continue  # the schema reports it
        sibling = known.get("sibling")
        if sibling in value and str(given) in known.get("enum", {}):
            caption = known["enum"][str(given)]["caption"]
            if caption != value[sibling]:
                yield f"{where}.{sibling}: {value[sibling]!r} should be {caption!r}"
        inner = objects.get(known.get("object_type", ""), {}).get("attributes")
        if inner:
            for i, one in enumerate(given if isinstance(given, list) else [given]):
                yield from _captions(one, inner, objects, f"{where}.{name}[{i}]")


@cache
def ecs_fields() -> tuple[str, dict[str, Any]]:
    """The version and the flat list of fields of Elastic's package @elastic/ecs."""
    script = (
        "const e = require('@elastic/ecs'); "
        "process.stdout.write(JSON.stringify([e.EcsVersion, e.EcsFlat]))"
    )
    done = subprocess.run(
        ["node", "-e", script], cwd=DASHBOARD, check=True, capture_output=True, text=True
    )
    version, fields = json.loads(done.stdout)
    return version, fields


def ecs_problems(alert: dict[str, Any]) -> list[str]:
    """What ECS has against an event: unknown fields, types, values that are not allowed."""
    _, fields = ecs_fields()
    given = dict(_flat(alert))
    problems = [
        f"{name}: is required"
        for name, f in fields.items()
        if f.get("required") and name not in given
    ]
    for name, value in given.items():
        if name not in fields:
            problems.append(f"{name}: is no field of ECS")
            continue
        problems += _ecs_value(name, value, fields[name])
    for category in given.get("event.category", ()):
        allowed = {v["name"]: v for v in fields["event.category"]["allowed_values"]}
        expected = allowed.get(category, {}).get("expected_event_types")
        unexpected = set(given.get("event.type", ())) - set(expected or ())
        if expected is not None and unexpected:
            problems.append(f"event.type: {sorted(unexpected)} is not for {category}")
    return problems


def _flat(value: dict[str, Any], before: str = "") -> Iterator[tuple[str, Any]]:
    for key, inner in value.items():
        if isinstance(inner, dict):
            yield from _flat(inner, f"{before}{key}.")
        else:
            yield before + key, inner


def _ecs_value(name: str, value: Any, field: dict[str, Any]) -> Iterator[str]:
    several = "array" in field["normalize"]
    if several != isinstance(value, list):
        yield f"{name}: {value!r} must {'' if several else 'not '}be a list"
        return
    allowed = {v["name"] for v in field.get("allowed_values", ())}
    for one in value if several else [value]:
        if not _is(one, field["type"]):
            yield f"{name}: {one!r} is no {field['type']}"
        elif allowed and one not in allowed:
            yield f"{name}: {one!r} is not one of {sorted(allowed)}"
        elif isinstance(one, str) and field["type"] == "keyword" and len(one) > 1024:
            yield f"{name}: longer than what is indexed"


def _is(value: Any, kind: str) -> bool:
    if kind in ("keyword", "wildcard", "match_only_text"):
        return isinstance(value, str)
    if kind == "long":
        return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**63
    if kind == "float":
        return isinstance(value, int | float) and math.isfinite(value)
    try:
        if kind == "ip":
            return bool(ip_address(value))
        if kind == "date":
            return datetime.fromisoformat(value).tzinfo is not None
    except (ValueError, TypeError):
        return False
    raise AssertionError(f"a type that the alerts did not use so far: {kind}")
