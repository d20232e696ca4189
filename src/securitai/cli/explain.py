"""``securitai explain``: the characters that drive a verdict, coloured, and what would change it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from securitai.cli import printable
from securitai.errors import InputError

if TYPE_CHECKING:
    from securitai.explain import Explanation
    from securitai.request import Request

_AROUND = 160  # characters shown on either side of the span


@click.command()
@click.argument("request", required=False)
@click.option("--input", "source", metavar="FILE", help="Take the request from a log.")
@click.option("--id", "wanted", metavar="N", help="Its id in the log, or the number of its line.")
@click.option("--model", metavar="PATH", help="Folder of a model; without it, the one that ships.")
@click.option("--json", "as_json", is_flag=True, help="Print the explanation as JSON.")
def command(
    *, request: str | None, source: str | None, wanted: str | None, model: str | None, as_json: bool
) -> None:
    """Say why a request is malicious, or why it is not.

    \b
    securitai explain "GET /search?q=' OR 1=1 --"
    securitai explain --input access.log --id 17
    """
    import msgspec

    from securitai.detector import Detector
    from securitai.explain import explain
    from securitai.request import Request

    if (request is None) == (source is None):
        raise click.UsageError("give either a REQUEST such as 'GET /search?q=shoes', or --input")
    if source is not None and wanted is None:
        raise click.UsageError("--input wants --id: the entry's id or the number of its line")
    if request is not None:
        chosen = Request.parse(request)
    else:
        assert source is not None
        assert wanted is not None
        chosen = _from_log(source, wanted)
    found = explain(Detector.load(model), chosen)
    if as_json:
        click.echo(msgspec.json.encode(found).decode())
    else:
        click.echo(shown(chosen, found, colour=sys.stdout.isatty()))


def _from_log(source: str, wanted: str) -> Request:
    from securitai.ingest import formats
    from securitai.ingest.input import Input

    with Input(source) as log:
        for item in formats.read(log, 8 << 20, "auto"):
            names = (item.id, str(item.number), item.request.id if item.request else None)
            if item.request is not None and wanted in names:
                return item.request
    raise InputError(f"{source} has no request {wanted!r}: give an entry's id or a line's number")


def shown(request: Request, found: Explanation, *, colour: bool) -> str:
    """An explanation for people; everything of the request is made safe to print."""
    from securitai.cli.check import describe

    lines = [describe(request, found.verdict)]
    if found.counterfactual is not None:
        span = max(found.reasons, key=lambda r: r.end - r.start, default=None)
        if span is not None:
            before = printable(span.value[max(0, span.start - _AROUND) : span.start])
            middle = printable(span.value[span.start : span.end])
            after = printable(span.value[span.end : span.end + _AROUND])
            marked = click.style(middle, fg="red", bold=True) if colour else f"[[{middle}]]"
            lines.append(f"text   {printable(span.field)}: {before}{marked}{after}")
        lines.append(f"then   {printable(found.counterfactual.text)}")
    return "\n".join(lines)
