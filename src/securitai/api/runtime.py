"""Everything that runs beside each other: the pipelines, the page, and what keeps them fresh."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Sequence
from socket import socket

from securitai.api.app import create_app
from securitai.api.meter import LiveDetector
from securitai.api.serve import Server
from securitai.api.services import ApiOptions, Services, SourceReport, services_for
from securitai.errors import SecuritaiError
from securitai.ingest.source import Source
from securitai.pipeline import RunStats, run
from securitai.respond.ban import AutoBan
from securitai.respond.blocklist import StoreBlocklist
from securitai.store.database import now
from securitai.store.retention import forget
from securitai.store.sqlite import SqliteStore

_HOURLY = 3600.0
_LATENCY = 5.0  # seconds between two stored histograms


class Runtime:
    """Reads sources into a store and serves the page. Used by ``up`` and ``watch``.

    ``start()`` returns when the page answers; ``stop()`` ends all threads. A
    source that fails is shown on the page with its error; ``failed`` holds it.
    """

    def __init__(
        self,
        store: SqliteStore,
        detector: LiveDetector,
        sources: Sequence[Source],
        listener: socket,
        *,
        options: ApiOptions | None = None,
        blocklist: StoreBlocklist | None = None,
    ) -> None:
        self.services: Services = services_for(
            store, detector, options=options, sources=self.reports, blocklist=blocklist
        )
        self.stats = {source.name: RunStats() for source in sources}
        self.failed: dict[str, SecuritaiError] = {}
        self.server = Server(create_app(self.services), listener)
        self._detector = detector
        self._sources = list(sources)
        self._ended: set[str] = set()
        self._ban = AutoBan(self.services.decisions, self.services.blocklist, store.settings)
        self._threads: list[threading.Thread] = []

    @property
    def url(self) -> str:
        """Where the page is."""
        return self.server.url

    @property
    def reading(self) -> bool:
        """True while a source is being read."""
        return len(self._ended) < len(self._sources)

    def reports(self) -> list[SourceReport]:
        """What each source is doing."""
        return [self._report(source.name) for source in self._sources]

    def start(self) -> None:
        """Start everything. Raises ConfigError when the page cannot be served."""
        self.server.start()
        services, stop = self.services, self.services.stopping
        self._spawn("keeper", services.keeper.watch, stop)
        self._spawn("notifier", services.notifier.work, stop)
        self._spawn("shadow", services.models.shadowing.work, stop)
        self._spawn("retention", self._forget)
        self._spawn("latency", self._measure)
        for source in self._sources:
            self._spawn(f"pipeline {source.name}", self._read, source)

    def stop(self) -> None:
        """Stop everything: sources first, so that what was read is stored."""
        self.services.stopping.set()
        for source in self._sources:
            source.close()
        self.services.jobs.stop()
        self.server.stop()
        for thread in self._threads:
            thread.join(10)
        self._keep_latency()

    def _spawn(self, name: str, target: Callable[..., object], *args: object) -> None:
        thread = threading.Thread(target=target, args=args, name=name, daemon=True)
        thread.start()
        self._threads.append(thread)

    def _read(self, source: Source) -> None:
        try:
            run(
                source,
                self._detector,
                self.services.store,
                self._ban.respond,
                stop=None,
                stats=self.stats[source.name],
            )
        except SecuritaiError as error:
            self.failed[source.name] = error
        finally:
            self._ended.add(source.name)

    def _report(self, name: str) -> SourceReport:
        stats = self.stats[name]
        if name in self.failed:
            return SourceReport(name, "failed", str(self.failed[name]))
        state = "ended" if name in self._ended else "running"
        detail = f"{stats.read} read, {stats.flagged} flagged"
        if stats.errors:
            detail += f", {stats.errors} unreadable (the last: {stats.last_errors[-1]})"
        return SourceReport(name, state, detail)

    def _measure(self) -> None:
        while not self.services.stopping.wait(_LATENCY):
            self._keep_latency()

    def _keep_latency(self) -> None:
        """Store what the detector's meter saw; a store that fails shows elsewhere."""
        with contextlib.suppress(SecuritaiError):
            self.services.store.latencies.add(self._detector.meter.drain(), now())

    def _forget(self) -> None:
        store, stop = self.services.store, self.services.stopping
        while not stop.is_set():
            try:
                forget(store, int(store.settings.get("retention_days")))
            except SecuritaiError:
                stop.wait(1)
            stop.wait(_HOURLY)
