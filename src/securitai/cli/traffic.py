"""``securitai traffic``: simulated shoppers and attackers."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from securitai.demo.target import Target
    from securitai.demo.traffic import TrafficPlan, TrafficReport


@click.command()
@click.argument("kind", type=click.Choice(["normal", "inject", "mixed"]))
@click.option(
    "--target", default="http://127.0.0.1:8080", show_default=True, help="Where to send it."
)
@click.option("--rate", type=float, default=100.0, show_default=True, help="Requests a minute.")
@click.option("--duration", type=click.FloatRange(0), help="Seconds after which to stop.")
@click.option("--requests", type=click.IntRange(1), help="Requests after which to stop.")
@click.option(
    "--seed", type=int, default=1, show_default=True, help="The same seed, the same requests."
)
@click.option(
    "--attack-share",
    type=click.FloatRange(0, 1),
    default=0.2,
    show_default=True,
    help="Share of malicious requests in mixed traffic.",
)
@click.option(
    "--simulate-clients/--one-client",
    default=False,
    show_default=True,
    help="Send each visitor's own address in X-Forwarded-For (for a shop with --trust-proxy).",
)
@click.option(
    "--i-am-allowed-to-attack",
    "allowed_host",
    metavar="HOST",
    help="Needed for a target that is not this machine; must name that very host.",
)
def command(
    *,
    kind: str,
    target: str,
    rate: float,
    duration: float | None,
    requests: int | None,
    seed: int,
    attack_share: float,
    simulate_clients: bool,
    allowed_host: str | None,
) -> None:
    """Send traffic of shoppers (normal), attackers (inject) or both (mixed) to a shop."""
    from securitai.demo.crowd import TrafficKind
    from securitai.demo.target import resolve
    from securitai.demo.traffic import TrafficPlan, TrafficReport

    plan = TrafficPlan(
        kind=TrafficKind(kind),
        rate=rate,
        duration=duration,
        requests=requests,
        seed=seed,
        attack_share=attack_share,
        forwarded=simulate_clients,
    )
    where, report = resolve(target, allowed_host=allowed_host), TrafficReport()
    try:
        asyncio.run(_until_interrupted(where, plan, report))
    finally:
        click.echo(f"\r{report.summary()}", err=True)


async def _until_interrupted(target: Target, plan: TrafficPlan, report: TrafficReport) -> None:
    from securitai.demo.traffic import run_traffic

    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):
            loop.add_signal_handler(number, stop.set)
    await run_traffic(target, plan, stop=stop, report=report, progress=_Line())


class _Line:
    """One line on stderr that is written anew, at most twice a second."""

    def __init__(self) -> None:
        self._due = 0.0

    def __call__(self, report: TrafficReport) -> None:
        if report.seconds < self._due:
            return
        self._due = report.seconds + 0.5
        click.echo(
            f"\r{report.sent} sent, {report.malicious} malicious, {report.failed} unanswered ",
            nl=False,
            err=True,
        )
