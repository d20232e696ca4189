"""``securitai up``: shop, traffic, stream, detector, store and page, in one command."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import signal
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from securitai import config
from securitai.config import Settings

if TYPE_CHECKING:
    from securitai.api.meter import LiveDetector
    from securitai.api.runtime import Runtime
    from securitai.guard import Inspections
    from securitai.ingest.memory import MemorySource
    from securitai.respond.blocklist import StoreBlocklist
    from securitai.store.sqlite import SqliteStore

_LOOPBACK = ("127.0.0.1", "::1")


def _help(name: str) -> str:
    return str(next(d["help"] for d in config.described() if d["name"] == name))


@click.command()
@click.option("--config", "file", type=click.Path(dir_okay=False, path_type=Path),
              help="Settings file; securitai.toml here when there is one.")  # fmt: skip
@click.option("--host", help=_help("host") + " [127.0.0.1]")
@click.option("--port", type=int, help=_help("port") + " [8700]")
@click.option("--shop-port", type=int, help=_help("shop_port") + " [8080]")
@click.option("--rate", type=float, help=_help("rate") + " [100]")
@click.option("--attack-share", type=float, help=_help("attack_share") + " [0.2]")
@click.option("--seed", type=int, help=_help("seed") + " [1]")
@click.option("--db", type=click.Path(dir_okay=False), help=_help("db"))
@click.option("--model", type=click.Path(file_okay=False), help=_help("model"))
@click.option("--no-traffic", is_flag=True, help="No simulated shoppers and attackers.")
@click.option("--reset-password", is_flag=True, help="Make a new password for admin, print it.")
def command(file: Path | None, *, no_traffic: bool, reset_password: bool, **options: Any) -> None:
    """Run everything on this machine: the mock shop, its traffic, the detector and the page.

    Ctrl-C stops it cleanly.
    """
    settings = config.load(file, options=options)
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    with running(settings, traffic=not no_traffic, reset_password=reset_password) as up:
        for line in up.greeting():
            click.echo(line)
        up.wait(stop)
    click.echo("stopped; everything that was read is stored", err=True)


class Up:
    """What runs, and how to reach it."""

    def __init__(
        self, runtime: Runtime, shop_url: str, password: str | None, errors: list[Exception]
    ) -> None:
        self.runtime = runtime
        self.shop_url = shop_url
        self.password = password
        self.errors = errors

    @property
    def url(self) -> str:
        """Where the page is."""
        return self.runtime.url

    def greeting(self) -> Iterator[str]:
        """Where everything is, and the password when it was made now."""
        yield f"SecuritAI   {self.url}"
        yield f"the shop    {self.shop_url}"
        yield f"the store   {self.runtime.services.store.path}"
        if self.password:
            yield f"log in as   admin   with password   {self.password}   (shown this once)"
        else:
            yield "log in as   admin   (password lost? start with --reset-password)"
        yield "Ctrl-C stops everything"

    def wait(self, stop: threading.Event) -> None:
        """Wait until ``stop`` is set. Raises what made a part of it fail."""
        while not stop.wait(0.2):
            failed = [*self.errors, *self.runtime.failed.values()]
            if failed:
                raise failed[0]


@contextlib.contextmanager
def running(
    settings: Settings,
    *,
    traffic: bool = True,
    reset_password: bool = False,
    detector: LiveDetector | None = None,
) -> Iterator[Up]:
    """Everything, for the length of a block. ``detector`` None loads the model of the settings."""
    from securitai.api.runtime import Runtime
    from securitai.api.serve import Server, hosts_for, listen, url_of
    from securitai.api.services import ApiOptions
    from securitai.cli.disguise import disguised
    from securitai.guard import Inspections
    from securitai.ingest.memory import MemorySource
    from securitai.respond.blocklist import StoreBlocklist
    from securitai.store.countries import country_lookup
    from securitai.store.sqlite import SqliteStore

    detector = detector or _detector(settings)
    with contextlib.ExitStack() as stack:
        page = listen(settings.host, settings.port)
        stack.callback(page.close)
        shop = listen("127.0.0.1", settings.shop_port, "--shop-port")
        stack.callback(shop.close)
        store = SqliteStore(settings.database, country=country_lookup())
        stack.callback(store.close)
        password = _password(store, reset=reset_password)
        blocklist = StoreBlocklist(store, own=_LOOPBACK)
        source = MemorySource("shop")
        inspections = Inspections()
        options = ApiOptions(
            hosts=hosts_for(settings.host, settings.hosts),
            trusted_proxies=settings.trusted_proxies,
            metrics_open=settings.metrics_open,
            disguise=disguised,
            shop_url=url_of(shop),
            inspections=inspections,
            restore_model=not settings.model,
        )
        runtime = Runtime(store, detector, [source], page, options=options, blocklist=blocklist)
        _add_webhook(runtime, settings.webhook)
        key = secrets.token_hex(16)  # tells the traffic's requests from those of people
        server = Server(_shop(source, blocklist, detector, inspections, key), shop, name="shop")
        errors: list[Exception] = []
        up = Up(runtime, url_of(shop), password, errors)
        stack.callback(runtime.stop)
        runtime.start()
        stack.callback(server.stop)
        server.start()
        if traffic:
            sender = _Traffic(up.shop_url, settings, errors, key)
            stack.callback(sender.stop)
            sender.start()
        yield up


def _detector(settings: Settings) -> LiveDetector:
    from securitai.api.meter import LiveDetector
    from securitai.detector import Detector

    return LiveDetector.of(Detector.load(settings.model_path))


def _password(store: SqliteStore, *, reset: bool) -> str | None:
    return store.accounts.reset_password() if reset else store.accounts.first_user()


def _add_webhook(runtime: Runtime, url: str) -> None:
    notifier = runtime.services.notifier
    if url and all(c["settings"]["target"] != url for c in notifier.channels()):
        notifier.add({"kind": "webhook", "name": "webhook", "target": url}, "configuration")


def _shop(
    source: MemorySource,
    blocklist: StoreBlocklist,
    detector: LiveDetector,
    inspections: Inspections,
    key: str,
) -> Any:
    """The shop, guarded by the store's decisions and the detector, logging into the stream."""
    from securitai.demo.logger import RequestLogger
    from securitai.demo.shop import make_app
    from securitai.guard import Guard, Inspector
    from securitai.respond.session_guard import SessionGuard

    def guard(app: Any) -> Any:
        inspector = Inspector(app, detector, counts=inspections, trusted_proxies=_LOOPBACK)
        return Guard(SessionGuard(inspector, blocklist), blocklist, trusted_proxies=_LOOPBACK)

    def sink(request: Any, label: int | None) -> None:
        source.put(request, None if label is None else ("normal", "attack")[label])

    return make_app(
        guard=guard,
        logger=partial(RequestLogger, sinks=[sink], trusted_proxies=_LOOPBACK, key=key),
    )


class _Traffic:
    """The simulated crowd, in a thread of its own."""

    def __init__(self, url: str, settings: Settings, errors: list[Exception], key: str) -> None:
        self._url = url
        self._key = key
        self._settings = settings
        self._errors = errors
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._work, name="traffic", daemon=True)

    def start(self) -> None:
        self._thread.start()
        self._ready.wait(5)

    def stop(self) -> None:
        if self._loop is not None and self._stop is not None:
            with contextlib.suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)

    def _work(self) -> None:
        try:
            asyncio.run(self._send())
        except Exception as error:
            self._errors.append(error)
        finally:
            self._ready.set()

    async def _send(self) -> None:
        from securitai.demo.crowd import TrafficKind
        from securitai.demo.target import resolve
        from securitai.demo.traffic import TrafficPlan, run_traffic

        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        self._ready.set()
        plan = TrafficPlan(
            kind=TrafficKind.MIXED,
            rate=self._settings.rate,
            seed=self._settings.seed,
            attack_share=self._settings.attack_share,
            forwarded=True,
            key=self._key,
        )
        await run_traffic(resolve(self._url), plan, stop=self._stop)
