"""``securitai check``: one request typed by hand, or a whole log."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from securitai.cli import printable
from securitai.errors import ConfigError

if TYPE_CHECKING:
    from securitai.detector import Detector
    from securitai.request import Request
    from securitai.verdict import Verdict

FORMAT_NAMES = ("auto", "securitai", "combined", "har", "raw")
UNREADABLE = 3  # exit code: all was read to the end, but some lines are no requests


@click.command()
@click.argument("request", required=False)
@click.option("--input", "source", metavar="FILE|-", help="Check all requests of a log.")
@click.option("--output", default="-", metavar="FILE|-", help="Where the verdicts go.")
@click.option(
    "--format", "name", type=click.Choice(FORMAT_NAMES), default="auto", help="Format of the log."
)
@click.option("--model", metavar="PATH", help="Folder of a model; without it, the one that ships.")
@click.option("--threshold", type=float, metavar="X", help="Flag from this score on (0 to 1).")
@click.option("--json", "as_json", is_flag=True, help="Print the verdict on REQUEST as JSON.")
@click.option(
    "--max-line",
    type=click.IntRange(1024),
    default=8 << 20,
    show_default=True,
    metavar="BYTES",
    help="Longer lines become errors.",
)
def command(
    *,
    request: str | None,
    source: str | None,
    output: str,
    name: str,
    model: str | None,
    threshold: float | None,
    as_json: bool,
    max_line: int,
) -> None:
    """Say whether a request, or each request of a log, is malicious.

    \b
    securitai check "GET /search?q=' OR 1=1 --"
    securitai check --input access.log.gz --output verdicts.jsonl
    tail -F access.log | securitai check --input -

    A log gives one JSON object a line, in order: id (the entry's own, else the
    number of its line), score, action, category, threshold, field, model; a line
    that cannot be read gives id and error. Plain, .gz and .zst files are read as
    they are, line by line.

    Exit code: 0 when every line could be read, 3 when some could not, 65 when the
    log is in no known format or ends too early, 130 when interrupted.
    """
    if (request is None) == (source is None):
        raise click.UsageError("give either a REQUEST such as 'GET /search?q=shoes', or --input")
    if threshold is not None and not 0 <= threshold <= 1:
        raise ConfigError(f"--threshold must be between 0 and 1, not {threshold}")
    if request is not None:
        _one(request, model, threshold, as_json=as_json)
    elif source is not None:
        _many(
            source=source,
            output=output,
            name=name,
            limit=max_line,
            model=model,
            threshold=threshold,
        )


def _one(line: str, model: str | None, threshold: float | None, *, as_json: bool) -> None:
    from securitai.cli.scan import encode
    from securitai.request import Request

    request = Request.parse(line)
    verdict = _detector(model, threshold).check(request)
    click.echo(encode(1, verdict).rstrip().decode() if as_json else describe(request, verdict))


def _many(
    *,
    source: str,
    output: str,
    name: str,
    limit: int,
    model: str | None,
    threshold: float | None,
) -> None:
    from securitai.cli.output import Output
    from securitai.cli.scan import Summary, progress, scan
    from securitai.ingest import formats
    from securitai.ingest.batches import batches, prompt_batches
    from securitai.ingest.input import Input

    summary = Summary()
    with Input(source) as log:
        items = formats.read(log, limit, name)
        detector = _detector(model, threshold)
        groups = prompt_batches(items) if log.live else batches(items)
        with Output(output, source) as out, progress(log) as advance:
            try:
                scan(groups, detector, out.write, summary, advance)
            finally:
                advance()
                click.echo(f"securitai: {summary}", err=True)
    if summary.errors:
        raise click.exceptions.Exit(UNREADABLE)


def _detector(model: str | None, threshold: float | None) -> Detector:
    from securitai.decide import Policy
    from securitai.detector import Detector

    return Detector.load(model, Policy(threshold=threshold))


def describe(request: Request, verdict: Verdict) -> str:
    """A verdict for people: action, score and threshold, then what for and where."""
    found = f"{verdict.category} " if verdict.category else ""
    where = f"in {printable(verdict.field)}" if verdict.malicious and verdict.field else ""
    model = verdict.model
    lines = [
        f"{verdict.action.upper():<6} {printable(request.method)} {printable(request.target)}",
        f"score  {verdict.score:.4f} (flagged from {verdict.threshold:.4f})",
        f"why    {found}{where}".rstrip() if found or where else "",
        f"note   {printable(verdict.note)}" if verdict.note else "",
        f"model  {model.name} {model.version} ({model.hash})",
    ]
    return "\n".join(line for line in lines if line)
