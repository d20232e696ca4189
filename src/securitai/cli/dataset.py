"""``securitai dataset``: a labelled access log from the mock shop."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.option(
    "--requests", type=click.IntRange(1), default=23_000, show_default=True, help="Rows to write."
)
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("access.csv"),
    show_default=True,
    help="File to write (replaced if it exists).",
)
@click.option(
    "--seed", type=int, default=1, show_default=True, help="The same seed, the same bytes."
)
@click.option(
    "--attack-share",
    type=click.FloatRange(0, 1),
    default=0.5,
    show_default=True,
    help="Share of malicious requests.",
)
@click.option(
    "--header-share",
    type=click.FloatRange(0, 1),
    default=0.0,
    show_default=True,
    help="Share of the malicious requests whose payload sits in a header.",
)
def command(requests: int, out: Path, seed: int, attack_share: float, header_share: float) -> None:
    """Drive the mock shop in-process and write rows of (log entry, label) as CSV."""
    from tqdm import tqdm

    from securitai.demo.dataset import write_dataset

    with tqdm(total=requests, unit="req", desc="dataset", mininterval=0.5) as bar:
        attacks = write_dataset(
            out,
            requests=requests,
            seed=seed,
            attack_share=attack_share,
            header_share=header_share,
            progress=bar.update,
        )
    click.echo(f"{out}: {requests:,} requests, {attacks:,} of them malicious", err=True)
