"""From what the store gives to what the API sends."""

from __future__ import annotations

from typing import Any

import msgspec

from securitai.api.fields import fields_of
from securitai.api.learn.queue import queue
from securitai.api.schemas import acts, events, learn, tune
from securitai.api.services import Services
from securitai.respond.exceptions import Freed, Scope, suggestion
from securitai.respond.replay import DiffPage, Replayed
from securitai.store.campaigns import StoredCampaign
from securitai.store.cursors import parse_cursor
from securitai.store.events import Counted, Page, StoredEvent
from securitai.verdict import ModelRef
from securitai.verdict import Reason as StoredReason

_SAME = (
    "id", "time", "source", "client", "country", "session", "method", "target", "endpoint",
    "status", "score", "threshold", "action", "category", "field", "note", "truth", "label",
    "campaign",
)  # fmt: skip


def event_of(services: Services, event: StoredEvent) -> events.Event:
    """One event."""
    blocked = services.blocklist.blocked(event.client) is not None
    values = {name: getattr(event, name) for name in _SAME}
    return events.Event(**values, blocked=blocked, model=ref_of(event.model))


def page_of(services: Services, page: Page, limit: int) -> events.EventPage:
    """A page of events."""
    found, following = page
    short = following is not None and len(found) < limit
    return events.EventPage(
        events=[event_of(services, e) for e in found],
        next=following,
        searched=parse_cursor(following)[0] if following and short else None,
    )


def count_of(counted: Counted) -> events.EventCount:
    """Counts of a filter."""
    return events.EventCount(**msgspec.structs.asdict(counted))


def ref_of(ref: ModelRef) -> events.ModelRef:
    """Which model."""
    return events.ModelRef(name=ref.name, version=ref.version, hash=ref.hash)


def reasons_of(reasons: tuple[StoredReason, ...]) -> list[events.Reason]:
    """Reasons of a verdict."""
    return [events.Reason(**msgspec.structs.asdict(r)) for r in reasons]


def detail_of(services: Services, event: StoredEvent) -> events.EventDetail:
    """One event in full."""
    stored = services.store.events.request(event.id)
    assert stored is not None
    request = stored.request
    active = services.decisions.all(active=True)
    mine = [d for d in active if d["value"] in (event.client, event.session)]
    return events.EventDetail(
        event=event_of(services, event),
        wire=request.to_http().decode("utf-8", "replace"),
        entry=stored.entry,
        fields=fields_of(request, event.field),
        reasons=reasons_of(stored.reasons),
        masked=list(stored.masked),
        notes=[
            events.Note(id=n["id"], time=n["created"], person=n["person"], text=n["text"])
            for n in services.store.labels.notes(event.id)
        ],
        labels=[
            events.LabelMark(
                label=mark.label, person=mark.person, time=mark.created, note=mark.note
            )
            for mark in services.store.labels.of(event.id)
            if mark.undone is None
        ],
        decision=mine[0]["id"] if mine else None,
        user_agent=request.user_agent,
    )


def campaigns_of(
    services: Services, page: tuple[list[StoredCampaign], str | None]
) -> events.CampaignPage:
    """A page of campaigns with their samples."""
    found, following = page
    samples = {e.id: e for e in services.store.events.many([c.sample for c in found])}
    return events.CampaignPage(
        campaigns=[
            events.Campaign(
                id=c.id,
                client=c.client,
                country=c.country,
                category=c.category,
                first=c.first,
                last=c.last,
                count=c.count,
                max_score=c.max_score,
                endpoints=list(c.endpoints),
                sample=event_of(services, samples[c.sample]),
                blocked=services.blocklist.blocked(c.client) is not None,
            )
            for c in found
            if c.sample in samples
        ],
        next=following,
    )


def exception_preview_of(
    services: Services, body: acts.ExceptionScope, days: float
) -> acts.ExceptionPreview:
    """What an exception would free."""
    scope = Scope(body.path, body.field, body.category)
    return _freed(services, services.exceptions.preview(scope, days))


def suggestion_of(services: Services, event: StoredEvent, days: float) -> acts.Suggestion:
    """The narrowest exception for an event."""
    scope = suggestion(event)
    return acts.Suggestion(
        scope=acts.ExceptionScope(**msgspec.structs.asdict(scope)),
        preview=_freed(services, services.exceptions.preview(scope, days)),
    )


def replay_of(services: Services, replay: Replayed) -> tune.Replay:
    """A replay."""
    policy: dict[str, Any] = replay.policy
    return tune.Replay(
        id=replay.id,
        created=replay.created,
        person=replay.person,
        policy=tune.PolicyDraft(
            threshold=policy["threshold"],
            thresholds=[
                tune.EndpointThreshold(pattern=p, threshold=t) for p, t in policy["thresholds"]
            ],
        ),
        mode=policy["mode"],
        start=policy["start"],
        end=policy["end"],
        matches_policy=services.replays.matches(replay),
        **replay.result,
    )


def diff_of(services: Services, page: DiffPage) -> tune.ReplayDiff:
    """A page of what a replay would change."""
    return tune.ReplayDiff(
        items=[
            tune.ReplayDiffItem(event=event_of(services, e), before=before, after=after)
            for e, before, after in page.items
        ],
        next=page.next,
    )


def queue_of(services: Services, limit: int) -> learn.Queue:
    """The labelling queue."""
    counts = services.store.labels.counts()
    return learn.Queue(
        items=[
            learn.QueueItem(event=event_of(services, e), why=why, value=value)
            for e, why, value in queue(services.store, limit)
        ],
        labelled=sum(counts.values()),
        threats=counts.get("threat", 0),
        not_threats=counts.get("not_threat", 0),
    )


def model_of(row: dict[str, Any]) -> learn.StoredModel:
    """A model that this site knows."""
    return learn.StoredModel(
        id=row["id"],
        ref=events.ModelRef(name=row["name"], version=row["version"], hash=row["hash"]),
        state=row["state"],
        created=row["created"],
        path=row["path"],
        job=row["job_id"],
        threshold=row["threshold"] or 0.0,
        report=msgspec.json.decode(row["report"]) if row["report"] else None,
    )


def comparison_of(services: Services, row: dict[str, Any]) -> learn.Comparison:
    """A model against the one in force."""
    found = services.models.comparison(row)
    shown = {e.id: e for e in services.store.events.many([d[0] for d in found.disagreements])}
    return learn.Comparison(
        old=model_of(found.old),
        new=model_of(found.new),
        metrics=[learn.Metric(**msgspec.structs.asdict(m)) for m in found.metrics],
        labels_right_old=found.labels_right_old,
        labels_right_new=found.labels_right_new,
        labels=found.labels,
        shadowed=found.shadowed,
        disagreements=[
            learn.Disagreement(event=event_of(services, shown[i]), old_score=old, new_score=new)
            for i, old, new in found.disagreements
            if i in shown
        ],
        refused=list(found.refused),
    )


def _freed(services: Services, freed: Freed) -> acts.ExceptionPreview:
    return acts.ExceptionPreview(
        days=freed.days,
        freed=freed.freed,
        attacks=freed.attacks,
        confident=freed.confident,
        clients=freed.clients,
        samples=[event_of(services, e) for e in services.store.events.many(list(freed.samples))],
    )
