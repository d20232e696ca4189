"""``securitai selftest``: how much recall the model keeps when attacks are disguised."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from securitai.train.mutations import Attack, Mutation
    from securitai.train.selftest import Result


@click.command()
@click.option(
    "--attacks",
    "count",
    type=click.IntRange(1),
    default=400,
    show_default=True,
    help="Attacks to disguise.",
)
@click.option(
    "--model",
    type=click.Path(path_type=Path),
    help="Folder of a model; the one that ships without it.",
)
@click.option(
    "--seed",
    type=int,
    default=1,
    show_default=True,
    help="The same seed, the same attacks and disguises.",
)
@click.option(
    "--generated",
    is_flag=True,
    help="Draw the attacks from the generators even where labelled data lies.",
)
@click.option(
    "--only",
    multiple=True,
    metavar="NAME",
    help="Run the mutations whose name begins so (repeatable).",
)
@click.option(
    "--json", "as_json", is_flag=True, help="Print the result as JSON instead of a table."
)
@click.option(
    "--max-drop",
    type=float,
    default=2.0,
    show_default=True,
    help="Points that recall may fall overall.",
)
@click.option(
    "--max-drop-one",
    type=float,
    default=5.0,
    show_default=True,
    help="Points that it may fall for one mutation.",
)
@click.option("--show", is_flag=True, help="List attacks that got away, five a mutation.")
def command(
    *, count: int, model: Path | None, seed: int, generated: bool, only: tuple[str, ...],
    as_json: bool, max_drop: float, max_drop_one: float, show: bool,
) -> None:  # fmt: skip
    """Disguise attacks in every known way and count what the model still catches.

    The attacks are held-out payloads of the labelled data (SECURITAI_DATA) or, where
    there is none, fresh ones of the generators. The weakest mutation comes first.
    Ends with exit code 1 when recall falls by more than the limits allow.
    """
    from tqdm import tqdm

    from securitai.detector import Detector
    from securitai.train import selftest
    from securitai.train.corpora import importers

    chosen = _chosen(only)
    detector = Detector.load(model)
    held_out = not generated and importers.available()
    if not held_out and not generated:
        click.echo("no labelled data found: the attacks are drawn from the generators", err=True)
    draw = selftest.held_out_attacks if held_out else selftest.generated_attacks
    attacks: list[Attack] = draw(count, seed)
    total = len(attacks) * (len(chosen) + 1)
    with tqdm(total=total, unit="req", desc="selftest", mininterval=0.5, file=sys.stderr) as bar:
        result = selftest.run(detector, attacks, chosen, seed=seed, progress=bar.update)
    broken = result.broken(max_drop, max_drop_one)
    click.echo(_as_json(result, broken) if as_json else _table(result, show))
    for sentence in broken:
        click.echo(sentence, err=True)
    if broken:
        sys.exit(1)


def _chosen(only: tuple[str, ...]) -> list[Mutation]:
    from securitai.errors import ConfigError
    from securitai.train.mutations import mutations

    every = mutations()
    found = [m for m in every if not only or m.name.startswith(only)]
    if not found:
        names = ", ".join(m.name for m in every)
        raise ConfigError(f"--only {only[0]}: no mutation begins so; there are {names}")
    return found


def _table(result: Result, show: bool) -> str:
    lines = [
        f"{'mutation':<28}{'attacks':>8}{'before':>9}{'after':>9}{'drop':>8}",
    ]
    for line in result.lines:
        if not line.attacks:
            continue
        before, after = 100 * line.before / line.attacks, 100 * line.after / line.attacks
        lines.append(
            f"{line.name:<28}{line.attacks:>8}{before:>8.1f}%{after:>8.1f}%{line.drop:>+8.1f}"
        )
        if show:
            lines += [f"    {escaped!r}" for escaped in line.escaped]
    lines.append(
        f"{result.model}: recall {result.recall:.1f}% on {result.attacks:,} attacks, "
        f"{result.drop:+.2f} points lost over all mutations"
    )
    return "\n".join(lines)


def _as_json(result: Result, broken: list[str]) -> str:
    import msgspec

    lines = [
        {
            "mutation": line.name,
            "family": line.family,
            "attacks": line.attacks,
            "before": line.before,
            "after": line.after,
            "drop": round(line.drop, 3),
            "escaped": list(line.escaped),
        }
        for line in result.lines
    ]
    document = {
        "model": result.model,
        "attacks": result.attacks,
        "recall": round(result.recall, 3),
        "drop": round(result.drop, 3),
        "broken": broken,
        "mutations": lines,
    }
    return msgspec.json.format(msgspec.json.encode(document), indent=2).decode()
