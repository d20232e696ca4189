"""Storing events: all of a batch or nothing, each source and key once."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, func, insert, select

from securitai.store.campaigns import join_campaigns
from securitai.store.counters import count
from securitai.store.database import Database, now
from securitai.store.prepare import Country, Prepared, prepare
from securitai.store.search import index
from securitai.store.store import Item
from securitai.store.tables import events, models, requests, sources
from securitai.verdict import ModelRef

_CHUNK = 500  # keys in one IN (...)


class EventWriter:
    """Writes batches of events, their counts and campaigns in one transaction."""

    def __init__(self, database: Database, secret: bytes, country: Country) -> None:
        self._database = database
        self._secret = secret
        self._country = country

    def save(self, source: str, items: Sequence[Item]) -> int:
        """Store what is new of ``items``; returns how many that were."""
        if not items:
            return 0
        moment = now()
        unique = {item[0]: item for item in reversed(items)}
        with self._database.write() as connection:
            source_id = source_row(connection, source)
            known = _known(connection, source_id, list(unique))
            fresh = [i for i in items if unique.pop(i[0], None) is not None and i[0] not in known]
            prepared = [
                prepare(
                    key,
                    request,
                    verdict,
                    truth,
                    now=moment,
                    secret=self._secret,
                    country=self._country,
                )
                for key, request, verdict, truth in fresh
            ]
            ids = {ref: model_row(connection, ref) for ref in {i[2].model for i in fresh}}
            _insert(connection, source_id, prepared, [ids[i[2].model] for i in fresh])
        return len(fresh)


def source_row(connection: Connection, name: str) -> int:
    """The id of a source, which is added when it is new."""
    found = connection.scalar(select(sources.c.id).where(sources.c.name == name))
    if found is None:
        found = connection.execute(insert(sources).values(name=name)).lastrowid
    return int(found)


def model_row(connection: Connection, ref: ModelRef) -> int:
    """The id of a model, which is added when it is new."""
    found = connection.scalar(
        select(models.c.id).where(
            models.c.name == ref.name, models.c.version == ref.version, models.c.hash == ref.hash
        )
    )
    if found is None:
        statement = insert(models).values(
            name=ref.name, version=ref.version, hash=ref.hash, created=now()
        )
        found = connection.execute(statement).lastrowid
    return int(found)


def _known(connection: Connection, source_id: int, keys: list[str]) -> set[str]:
    known: set[str] = set()
    for start in range(0, len(keys), _CHUNK):
        statement = select(events.c.key).where(
            events.c.source_id == source_id, events.c.key.in_(keys[start : start + _CHUNK])
        )
        known.update(connection.scalars(statement))
    return known


def _insert(
    connection: Connection, source_id: int, prepared: list[Prepared], refs: list[int]
) -> None:
    if not prepared:
        return
    first = (connection.scalar(select(func.max(events.c.id))) or 0) + 1
    rows = [
        {**one.event, "id": first + i, "source_id": source_id, "model_id": refs[i]}
        for i, one in enumerate(prepared)
    ]
    join_campaigns(connection, rows)
    connection.execute(insert(events), rows)
    connection.execute(
        insert(requests), [{**one.request, "event_id": first + i} for i, one in enumerate(prepared)]
    )
    index(connection, ((first + i, one.request["plain"]) for i, one in enumerate(prepared)))
    count(connection, rows)
