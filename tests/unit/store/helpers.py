"""Stores and items for the tests of store, respond and api."""

import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from securitai.request import Request
from securitai.store.database import Database, now
from securitai.store.sqlite import SqliteStore
from securitai.store.store import Item
from securitai.testing import make_request
from securitai.verdict import Action, Category, ModelRef, Verdict

REF = ModelRef("fixed", "1", "0" * 12)
NOW = now()


@cache
def migrated() -> bytes:
    """A store's file without events: tests begin with a copy, migrations run once."""
    with tempfile.TemporaryDirectory() as folder:
        Database(Path(folder) / "a.db").close()
        return (Path(folder) / "a.db").read_bytes()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    (tmp_path / "store.db").write_bytes(migrated())
    opened = SqliteStore(tmp_path / "store.db", country=country)
    yield opened
    opened.close()


def country(address: str | None) -> str | None:
    return "NL" if address and address.startswith("192.0.2.") else None


def verdict(score: float = 0.01, **values: Any) -> Verdict:
    """Flagged as SQL injection from 0.5 on, unless ``values`` say otherwise."""
    bad = score >= 0.5
    known: dict[str, Any] = {
        "score": score,
        "action": Action.FLAG if bad else Action.ALLOW,
        "category": Category.SQLI if bad else None,
        "threshold": 0.5,
        "model": REF,
        "field": "query:q" if bad else None,
    }
    return Verdict(**known | values)


def item(key: str, score: float = 0.01, line: str = "GET /search?q=shoes", **values: Any) -> Item:
    """One item; ``ago`` is its age in seconds, ``truth`` its label, the rest are of Request."""
    ago, truth = values.pop("ago", 0), values.pop("truth", None)
    given = values.pop("verdict", None) or verdict(score)
    values.setdefault("timestamp", NOW - int(ago * 1000))
    request: Request = make_request(line, **values)
    return key, request, given, truth


def save(store: SqliteStore, *items: Item) -> list[int]:
    """Store items; returns the ids of all events, oldest id first."""
    store.save("test", items)
    return [e.id for e in store.events.after(0)]
