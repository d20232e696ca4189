"""What the API works with: the store, the detector that serves, and what acts on them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from securitai import __version__
from securitai.api.learn.jobs import Jobs
from securitai.api.learn.models import Models
from securitai.api.learn.robust import Disguise
from securitai.api.limits import Throttle
from securitai.api.meter import LiveDetector
from securitai.guard import Inspections
from securitai.respond.blocklist import StoreBlocklist
from securitai.respond.decisions import Decisions
from securitai.respond.exceptions import Exceptions
from securitai.respond.keeper import PolicyKeeper
from securitai.respond.notify import Notifier
from securitai.respond.replay import Replays
from securitai.store.database import now
from securitai.store.sqlite import SqliteStore


@dataclass(frozen=True)
class SourceReport:
    """What a source says of itself: ``running``, ``waiting``, ``ended`` or ``failed``."""

    name: str
    state: str
    detail: str | None = None


@dataclass(frozen=True)
class ApiOptions:
    """How the API is served.

    ``hosts`` are the values of the Host header that are answered (empty: any);
    they keep other sites from reaching a local page through DNS.
    ``metrics_open`` answers ``/metrics`` without a token. ``restore_model`` takes the
    model that was promoted on the page in place of the one that was loaded.
    ``disguise`` dresses attacks up, to see whether a new model still knows them.
    ``inspections`` counts what was refused in the request's way.
    """

    hosts: tuple[str, ...] = ()
    trusted_proxies: tuple[str, ...] = ()
    metrics_open: bool = True
    shop_url: str | None = None
    models_folder: Path | None = None
    restore_model: bool = True
    disguise: Disguise | None = None
    inspections: Inspections = field(default_factory=Inspections)
    static: Path = Path(__file__).parent / "static"


@dataclass
class Services:
    """Everything that a route may use. Made by ``services_for``."""

    store: SqliteStore
    detector: LiveDetector | None
    options: ApiOptions
    blocklist: StoreBlocklist
    decisions: Decisions
    exceptions: Exceptions
    keeper: PolicyKeeper
    replays: Replays
    notifier: Notifier
    models: Models
    jobs: Jobs
    sources: Callable[[], list[SourceReport]] = list
    throttle: Throttle = field(default_factory=Throttle)
    stopping: threading.Event = field(default_factory=threading.Event)
    started: int = field(default_factory=now)
    version: str = __version__


def services_for(
    store: SqliteStore,
    detector: LiveDetector | None = None,
    *,
    options: ApiOptions | None = None,
    sources: Callable[[], list[SourceReport]] = list,
    blocklist: StoreBlocklist | None = None,
) -> Services:
    """The services over a store and a detector (None: a page that only shows)."""
    options = options or ApiOptions()
    blocklist = blocklist or StoreBlocklist(store)
    exceptions = Exceptions(store)
    keeper = PolicyKeeper(store, exceptions, detector)
    models = Models(
        store,
        keeper,
        detector,
        options.models_folder,
        restore=options.restore_model,
        disguise=options.disguise,
    )
    return Services(
        store=store,
        detector=detector,
        options=options,
        blocklist=blocklist,
        decisions=Decisions(store, blocklist),
        exceptions=exceptions,
        keeper=keeper,
        replays=Replays(store, keeper),
        notifier=Notifier(store),
        models=models,
        jobs=Jobs(store, models),
        sources=sources,
    )
