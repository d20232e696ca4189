"""``securitai train``: train the article's LSTM on labelled requests."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from securitai.request import Request


@click.command("train")
@click.argument("data", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for the model, the figures and the checkpoints. [default: runs/DATE-TIME]",
)
@click.option("--resume", is_flag=True, help="Continue an interrupted training in --out.")
@click.option(
    "--no-status-code",
    is_flag=True,
    help="Do not read the response's status, which gives away some attacks.",
)
@click.option(
    "--with-labels",
    "labels",
    metavar="PATH.db",
    help="Learn, too, from the requests that were labelled in the dashboard.",
)
@click.option("--epochs", type=click.IntRange(1), default=30, show_default=True)
@click.option("--batch-size", type=click.IntRange(1), default=64, show_default=True)
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True)
@click.option(
    "--max-seconds", type=click.FloatRange(0), default=0.0, help="Stop fitting after this time."
)
@click.option(
    "--threads", type=click.IntRange(0), default=0, help="CPU threads to use. [default: all]"
)
@click.option("--quiet", is_flag=True, help="No progress bar.")
def command(
    *,
    data: Path,
    out: Path | None,
    resume: bool,
    no_status_code: bool,
    labels: str | None,
    epochs: int,
    batch_size: int,
    seed: int,
    max_seconds: float,
    threads: int,
    quiet: bool,
) -> None:
    """Train the LSTM of the 2017 article on DATA (.csv of log_entry,label or .jsonl; .gz or not).

    A quarter of the requests is held out; what the exported model makes of it is
    written to results.json and PNG files beside the model.

    \b
    securitai dataset --requests 23000 --out access.csv
    securitai train access.csv --out runs/shop
    securitai train access.csv --out runs/shop --resume
    securitai train access.csv --out runs/blind --no-status-code
    securitai check --model runs/shop "GET /search?q=' OR 1=1 --"
    tensorboard --logdir runs/shop/training/tensorboard
    """
    from securitai.errors import ConfigError
    from securitai.train import dataset, networks, report, run
    from securitai.train.config import TrainConfig

    networks.require_keras()
    if resume and out is None:
        raise ConfigError("--resume needs --out: the folder of the training to continue")
    folder = out or Path("runs") / time.strftime("%Y%m%d-%H%M%S")
    config = TrainConfig(
        seed=seed,
        epochs=epochs,
        batch_size=batch_size,
        max_seconds=max_seconds,
        threads=threads,
        status_code=not no_status_code,
    )
    try:
        results = run.train(
            dataset.read(data),
            folder,
            config,
            labelled=_labelled(labels) if labels else (),
            resume=resume,
            quiet=quiet,
        )
    except KeyboardInterrupt:
        click.echo(f"stopped; go on with: securitai train {data} --out {folder} --resume", err=True)
        raise
    click.echo(report.summary(results))
    click.echo(f"model and figures in {folder} ({results.training['seconds']:.0f} s)")


def _labelled(path: str) -> Iterator[tuple[Request, int]]:
    """The requests that a person labelled, from the dashboard's store."""
    from securitai.store.labels import labelled

    return labelled(path)
