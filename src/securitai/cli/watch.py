"""``securitai watch``: follow a log, show what is flagged here and in the page."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from securitai import config
from securitai.cli import printable
from securitai.cli.check import FORMAT_NAMES
from securitai.config import Settings
from securitai.errors import ConfigError, SourceError

if TYPE_CHECKING:
    from securitai.detector import Detector
    from securitai.ingest.file import FileSource
    from securitai.pipeline import RunStats
    from securitai.store.events import StoredEvent
    from securitai.store.sqlite import SqliteStore

_LONGEST = 200  # characters of a target that are shown


@click.command()
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--from-start", is_flag=True, help="Read what is in the log already, too.")
@click.option(
    "--format",
    "name",
    type=click.Choice([name for name in FORMAT_NAMES if name in ("auto", "securitai", "combined")]),
    default="auto",
    help="Format of the log.",
)
@click.option("--db", type=click.Path(dir_okay=False), help="File of the store.")
@click.option("--host", help="Address that the page listens on. [127.0.0.1]")
@click.option("--port", type=int, help="Port of the page; 0 takes a free one. [8700]")
@click.option("--model", type=click.Path(file_okay=False), help="Folder of a model.")
@click.option("--threshold", type=float, metavar="X", help="Flag from this score on (0 to 1).")
@click.option("--no-page", is_flag=True, help="Only this terminal, no page.")
@click.option("--reset-password", is_flag=True, help="Make a new password for admin, print it.")
def command(
    path: Path,
    *,
    from_start: bool,
    name: str,
    threshold: float | None,
    no_page: bool,
    reset_password: bool,
    **options: Any,
) -> None:
    """Follow a log as it grows, across rotation; what is flagged appears here and in the page.

    \b
    securitai watch /var/log/nginx/access.log
    securitai watch --from-start --no-page access.log

    Every request is stored. The next start goes on where this one ended. Ctrl-C
    stops it cleanly.
    """
    if threshold is not None and not 0 <= threshold <= 1:
        raise ConfigError(f"--threshold must be between 0 and 1, not {threshold}")
    settings = config.load(options=options)
    check_log(path)
    stop = threading.Event()
    with following(
        path, settings, start="again" if from_start else "end", name=name, threshold=threshold
    ) as watch:

        def end(*_: object) -> None:
            stop.set()
            watch.source.close()

        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, end)
        if no_page:
            watch.run()
        else:
            watch.serve(settings, stop, reset_password=reset_password)
        click.echo(f"stopped; {summary(watch.stats)}", err=True)


def check_log(path: Path) -> None:
    """Raise SourceError when there is no log to be read at the path."""
    try:
        with path.open("rb"):
            return
    except OSError as error:
        raise SourceError(f"cannot read {path}: {error.strerror}; name a log file") from None


class Watch:
    """A log, the store that it is read into, and the detector."""

    def __init__(
        self,
        source: FileSource,
        store: SqliteStore,
        detector: Detector,
        echo: Callable[[str], object] = click.echo,
    ) -> None:
        from securitai.pipeline import RunStats

        self.source, self.store, self.detector = source, store, detector
        self.stats = RunStats()
        self.echo = echo
        self._shown = store.events.last_id()

    def run(self) -> None:
        """Follow the log in this thread until the source is closed."""
        from securitai.pipeline import run

        self._greet()
        run(
            self.source,
            self.detector,
            self.store,
            respond=lambda _: self.show(),
            stats=self.stats,
        )

    def serve(self, settings: Settings, stop: threading.Event, *, reset_password: bool) -> None:
        """Follow the log in a thread and serve the page until ``stop`` is set."""
        from securitai.api.meter import LiveDetector
        from securitai.api.runtime import Runtime
        from securitai.api.serve import hosts_for, listen
        from securitai.api.services import ApiOptions
        from securitai.cli.disguise import disguised

        options = ApiOptions(
            hosts=hosts_for(settings.host, settings.hosts),
            trusted_proxies=settings.trusted_proxies,
            metrics_open=settings.metrics_open,
            disguise=disguised,
        )
        with contextlib.closing(listen(settings.host, settings.port)) as page:
            accounts = self.store.accounts
            password = accounts.reset_password() if reset_password else accounts.first_user()
            live = LiveDetector.of(self.detector)
            runtime = Runtime(self.store, live, [self.source], page, options=options)
            self.stats = runtime.stats[self.source.name]
            self._greet(runtime.url, password)
            with contextlib.ExitStack() as stack:
                stack.callback(runtime.stop)
                runtime.start()
                while not stop.wait(0.3):
                    self.show()
                    for error in runtime.failed.values():
                        raise error
            self.show()

    def show(self) -> None:
        """Print the flagged events that were stored since the last time."""
        last = self.store.events.last_id()
        for event in self.store.events.flagged_between(self._shown, last, limit=1000):
            self.echo(line_of(event))
        self._shown = last

    def _greet(self, url: str | None = None, password: str | None = None) -> None:
        self.echo(f"watching    {self.source.path}")
        self.echo(f"the store   {self.store.path}")
        if url:
            self.echo(f"SecuritAI   {url}")
            again = "(password lost? start with --reset-password)"
            self.echo(
                f"log in as   admin   with password   {password}   (shown this once)"
                if password
                else f"log in as   admin   {again}"
            )
        self.echo("Ctrl-C stops it")


@contextlib.contextmanager
def following(
    path: Path,
    settings: Settings,
    *,
    start: str = "end",
    name: str = "auto",
    threshold: float | None = None,
    detector: Detector | None = None,
) -> Iterator[Watch]:
    """What follows a log, for the length of a block. ``detector`` None loads the model."""
    from securitai.decide import Policy
    from securitai.detector import Detector
    from securitai.ingest.file import FileSource
    from securitai.store.countries import country_lookup
    from securitai.store.sqlite import SqliteStore

    detector = detector or Detector.load(settings.model_path, Policy(threshold=threshold))
    store = SqliteStore(settings.database, country=country_lookup())
    with contextlib.closing(store):
        source = FileSource(path, store, start=start, format_name=name)
        with contextlib.closing(source):
            yield Watch(source, store, detector)


def line_of(event: StoredEvent) -> str:
    """A flagged event as one safe line for a terminal."""
    when = datetime.fromtimestamp(event.time / 1000).strftime("%m-%d %H:%M:%S")
    target = event.target if len(event.target) <= _LONGEST else event.target[:_LONGEST] + "…"
    return (
        f"{when}  {event.action.upper():<5} {event.score:.3f}  {event.category or 'other':<14} "
        f"{printable(event.client or '-'):<15}  {printable(event.method)} {printable(target)}"
    )


def summary(stats: RunStats) -> str:
    """What was done, in one line."""
    return (
        f"{stats.read:,} entries read, {stats.flagged:,} flagged, "
        f"{stats.errors:,} unreadable, {stats.failed:,} failed"
    )
