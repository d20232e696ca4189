"""``securitai shop``: the mock shop."""

from __future__ import annotations

import contextlib
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    import socket

    from securitai.demo.logger import Sink


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8080,
    show_default=True,
    help="0: any free one.",
)
@click.option(
    "--log",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Append rows of (log entry, label) to this CSV file.",
)
@click.option(
    "--jsonl",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Append log entries, one a line, to this file.",
)
@click.option(
    "--trust-proxy",
    "trusted",
    multiple=True,
    metavar="ADDRESS",
    help="Believe X-Forwarded-For from this address or network (may be repeated).",
)
def command(
    host: str, port: int, log: Path | None, jsonl: Path | None, trusted: tuple[str, ...]
) -> None:
    """Run the mock shop: an e-commerce API that only pretends, and logs every request."""
    from securitai.api.serve import listen, url_of
    from securitai.demo.logger import RequestLogger
    from securitai.demo.shop import make_app
    from securitai.demo.sinks import CsvSink, JsonlSink

    _check_networks(trusted)
    with contextlib.ExitStack() as stack:
        sock = listen(host, port)  # clients may come now; they wait until the server runs
        stack.callback(sock.close)
        sinks: list[Sink] = []
        if log is not None:
            sinks.append(stack.enter_context(contextlib.closing(CsvSink(log))))
        if jsonl is not None:
            sinks.append(stack.enter_context(contextlib.closing(JsonlSink(jsonl))))
        app = make_app(logger=partial(RequestLogger, sinks=sinks, trusted_proxies=trusted))
        click.echo(f"the shop is open at {url_of(sock)} (Ctrl-C closes it)", err=True)
        _serve(app, sock)


def _serve(app: object, sock: socket.socket) -> None:
    import uvicorn

    config = uvicorn.Config(
        app,  # type: ignore[arg-type]
        log_level="warning",
        access_log=False,
        proxy_headers=False,
        server_header=False,
    )
    with contextlib.suppress(KeyboardInterrupt):
        uvicorn.Server(config).run(sockets=[sock])


def _check_networks(texts: tuple[str, ...]) -> None:
    from securitai.errors import ConfigError
    from securitai.guard.client import parse_networks

    try:
        parse_networks(texts)
    except ValueError as error:
        raise ConfigError(f"--trust-proxy: {error}; give an address or a network") from None
