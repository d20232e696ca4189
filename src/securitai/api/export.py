"""Events as CSV or JSON lines, row by row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any

import msgspec

from securitai.store.events import StoredEvent
from securitai.store.query import EventFilter
from securitai.store.sqlite import SqliteStore

COLUMNS = (
    "id", "time", "source", "client", "country", "session", "method", "target", "endpoint",
    "status", "score", "threshold", "action", "category", "field", "note", "truth", "label",
    "campaign", "model",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def rows_of(store: SqliteStore, where: EventFilter, format: str) -> Iterator[str]:
    """The text of an export in pieces. Raises RequestError for a filter that cannot be read."""
    found = store.events.all(where)
    if format == "jsonl":
        for event in found:
            yield msgspec.json.encode(_row(event)).decode() + "\n"
        return
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for event in found:
        writer.writerow([harmless(v) for v in _row(event).values()])
        if buffer.tell() > 64_000:
            yield buffer.getvalue()
            buffer.seek(0)
            buffer.truncate()
    yield buffer.getvalue()


def harmless(value: Any) -> Any:
    """A cell that no spreadsheet takes for a formula."""
    if isinstance(value, str) and value.startswith(_FORMULA):
        return "'" + value
    return value


def _row(event: StoredEvent) -> dict[str, Any]:
    values = {name: getattr(event, name) for name in COLUMNS if name != "model"}
    return {**values, "model": f"{event.model.name} {event.model.version} {event.model.hash}"}
