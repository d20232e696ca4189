"""Server-sent events: what was flagged, counts each second, the status when it changes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

from fastapi import Request
from sqlalchemy import Integer, func, select
from starlette.concurrency import run_in_threadpool

from securitai.api.convert import event_of
from securitai.api.schemas.overview import Status, Tick
from securitai.api.services import Services
from securitai.api.summary import status_of
from securitai.store.database import now
from securitai.store.tables import events

PAUSE = 1.0  # seconds between two looks
_SHOWN = 50  # events sent of one look; the others are in the counts and on the events page
# What moves all the time is asked for now and then; a change of the rest is told at once.
_MOVING = {
    "now", "events", "per_minute", "sources", "refused",
    "unchecked", "unchecked_late", "unchecked_last",
}  # fmt: skip
_RESUMED = 500  # events behind that are sent again after a broken connection


async def stream(
    services: Services, request: Request, last: int | None, pause: float = PAUSE
) -> AsyncIterator[str]:
    """Messages until the client goes away or the server stops."""
    newest = await run_in_threadpool(services.store.events.last_id)
    position = newest if last is None or last > newest else max(last, newest - _RESUMED)
    known: dict[str, Any] = {}
    yield "retry: 2000\n\n"
    while not await request.is_disconnected() and not services.stopping.is_set():
        messages, position, known = await run_in_threadpool(_look, services, position, known)
        for text in messages:
            yield text
        await asyncio.sleep(pause)


def _look(
    services: Services, position: int, known: dict[str, Any]
) -> tuple[list[str], int, dict[str, Any]]:
    out: list[str] = []
    state = status_of(services)
    facts = state.model_dump(exclude=_MOVING)
    if facts != known:
        out.append(message("state", state))
    tick = _count(services, position)
    shown = services.store.events.flagged_between(position, tick.last_id, _SHOWN)
    out += [message("event", event_of(services, e), id=e.id) for e in shown]
    out.append(message("tick", tick, id=tick.last_id))
    return out, tick.last_id, facts


def _count(services: Services, position: int) -> Tick:
    statement = select(
        func.count(),
        func.coalesce(func.sum(events.c.action != "allow", type_=Integer), 0),
        func.coalesce(func.sum(events.c.action == "block", type_=Integer), 0),
        func.max(events.c.id),
    ).where(events.c.id > position)
    with services.store.database.read() as connection:
        total, flagged, blocked, last = connection.execute(statement).one()
    return Tick(time=now(), total=total, flagged=flagged, blocked=blocked, last_id=last or position)


def message(name: str, body: Tick | Status | Any, id: int | None = None) -> str:
    """One server-sent event; JSON has no line breaks."""
    head = f"id: {id}\n" if id is not None else ""
    return f"{head}event: {name}\ndata: {body.model_dump_json()}\n\n"
