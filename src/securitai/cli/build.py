"""``securitai build``: make the detector that ships, from generators and labelled data."""

from __future__ import annotations

import time
from pathlib import Path

import click


@click.command()
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("runs/fields"),
    show_default=True,
    help="Folder for the model.",
)
@click.option("--seed", default=1, show_default=True)
@click.option(
    "--harmless", default=170_000, show_default=True, help="Harmless requests to generate."
)
@click.option("--attacks", default=130_000, show_default=True, help="Attacks to generate.")
@click.option("--epochs", default=6, show_default=True)
@click.option(
    "--hold-out", is_flag=True, help="Leave out the sources that figures are measured on."
)
def command(out: Path, seed: int, harmless: int, attacks: int, epochs: int, hold_out: bool) -> None:
    """Build the detector that ships. Takes about an hour on two cores, and several GB of memory.

    \b
    securitai build --out runs/fields
    securitai build --hold-out --out runs/held-out && securitai evaluate --model runs/held-out
    """
    from securitai.train.build import BuildConfig, build
    from securitai.train.corpora.importers import HELD_OUT_API, HELD_OUT_ATTACKS

    start = time.monotonic()

    def say(text: str) -> None:
        click.echo(f"{time.monotonic() - start:6.0f} s  {text}", err=True)

    held = tuple(sorted(HELD_OUT_ATTACKS | HELD_OUT_API)) if hold_out else ()
    config = BuildConfig(seed, harmless, attacks, epochs, held_out=held, bait_half=hold_out)
    made = build(config, out, say)
    click.echo(
        f"{made.path}: {made.ref.name} {made.ref.version} ({made.ref.hash}), flags from {made.threshold:.4f}"
    )
