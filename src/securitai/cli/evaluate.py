"""``securitai evaluate``: recall and false positives of a model on held-out sources."""

from __future__ import annotations

import sys
from pathlib import Path

import click


@click.command()
@click.option(
    "--model", type=click.Path(path_type=Path), help="Folder of a model; the one that ships without it."
)  # fmt: skip
@click.option(
    "--out", type=click.Path(path_type=Path), default=Path("runs/evaluation"), show_default=True,
    help="Folder of report.html and results.json.",
)  # fmt: skip
@click.option(
    "--per-source", type=click.IntRange(1), default=2500, show_default=True,
    help="Requests of a source, at most.",
)  # fmt: skip
@click.option("--seed", type=int, default=1, show_default=True, help="What is drawn and where put.")
@click.option("--generated", is_flag=True, help="Measure on the generators even where data lies.")
def command(*, model: Path | None, out: Path, per_source: int, seed: int, generated: bool) -> None:
    """Measure a model on sources of requests that it never learned from.

    The sources are the labelled data (SECURITAI_DATA) or, where there is none,
    fresh requests of the generators, which flatter a model that learned from them.
    """
    from tqdm import tqdm

    from securitai.detector import Detector
    from securitai.train.corpora import importers
    from securitai.train.evaluate import evaluate
    from securitai.train.evaluation import report, samples

    detector = Detector.load(model)
    if generated or not importers.available():
        click.echo("no held-out sources: measuring on fresh requests of the generators", err=True)
        rows = samples.generated(2 * per_source, seed)
    else:
        rows = samples.held_out(per_source, seed)
    with tqdm(total=2 * len(rows), unit="req", desc="evaluate", file=sys.stderr) as bar:
        evaluation = evaluate(detector, rows, seed, bar.update)
    html, results = report.write(out, evaluation)
    click.echo(report.table(evaluation.results))
    click.echo(f"\n{html}\n{results}")
