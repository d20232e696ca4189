"""The report: one HTML file with its pictures inside, a JSON file, a table for the terminal."""

from __future__ import annotations

import base64
import io
from html import escape
from pathlib import Path
from typing import Any

import msgspec

from securitai.errors import MissingExtraError
from securitai.train.evaluate import AtThreshold, Evaluation, Line, Results

_STYLE = (
    "body{font:14px system-ui;max-width:72rem;margin:2rem auto;padding:0 1rem}"
    "table{border-collapse:collapse;margin:1rem 0}td,th{padding:2px 10px;text-align:left;"
    "border-bottom:1px solid #ddd}pre{white-space:pre-wrap;word-break:break-all;margin:0}"
)


def write(folder: Path, evaluation: Evaluation) -> tuple[Path, Path]:
    """Write report.html and results.json. Raises MissingExtraError without matplotlib."""
    picture = _picture(evaluation)
    folder.mkdir(parents=True, exist_ok=True)
    results = folder / "results.json"
    text = msgspec.json.format(msgspec.json.encode(evaluation.results), indent=2)
    results.write_bytes(text + b"\n")
    report = folder / "report.html"
    report.write_text(_html(evaluation.results, picture), encoding="utf-8")
    return report, results


def table(results: Results) -> str:
    """The main figures as lines for a terminal."""
    own = results.own
    lines = [f"model {results.model}, {results.requests:,} requests", ""]
    lines.append(f"{'attacks: recall at ' + format(own.threshold, '.4f'):<40}{'':>8}  95 %")
    lines += [_text(line) for line in own.attacks]
    lines += [f"{'mean over sources':<40}{own.mean_recall:>8.2%}", "", "normal: flagged"]
    lines += [_text(line) for line in own.normal]
    lines += ["", f"threshold fixed on the first halves: {results.fixed.threshold:.6f}"]
    lines.append(f"{'  mean recall':<40}{results.fixed.mean_recall:>8.2%}")
    lines += ["  " + _text(line)[:110] for line in results.fixed.normal]
    lines += ["", "mean recall at a rate of false positives"]
    lines += [f"  {b.rate:<38.2%}{b.mean_recall:>8.2%}" for b in results.budgets]
    lines.append(f"without Host, Cookie, User-Agent: recall {results.scrubbed.mean_recall:.2%}")
    return "\n".join(lines)


def _text(line: Line) -> str:
    rate = line.rate
    name = f"{line.name} (constructed)" if line.constructed else line.name
    right = f"  category right {line.category_right.share:.0%}" if line.category_right else ""
    right += f", {line.listed:,} by the list of paths" if line.listed else ""
    return (
        f"{name:<40}{rate.share:>8.2%}  {rate.low:.2%} to {rate.high:.2%} of {rate.total:,}{right}"
    )


def _html(results: Results, picture: str) -> str:
    parts = [
        f"<!doctype html><html lang=en><meta charset=utf-8><title>Evaluation</title><style>{_STYLE}</style>",
        f"<h1>{escape(results.model)}</h1>",
        "" if results.held_out else "<p><b>Generated requests only: no labelled data was there.</b></p>",
        f"<p>{results.requests:,} requests, seed {results.seed}.</p>",
        f'<img alt="ROC, precision and recall, calibration" src="data:image/png;base64,{picture}">',
        "<h2>Recall at a rate of false positives on recorded browsing</h2>",
        _budgets(results),
    ]  # fmt: skip
    for title, part in (
        ("At the model's own threshold", results.own),
        ("Threshold fixed on the first halves, figures of the others", results.fixed),
        ("Without Host, Cookie and User-Agent", results.scrubbed),
    ):
        parts += [f"<h2>{title} ({part.threshold:.6f})</h2>", _tables(part)]
    parts += ["<h2>Mistakes, the surest first</h2>", _rows(
        [("missed" if m.label else "false alarm", f"{m.score:.4f}", f"{m.source}/{m.kind}",
          m.field or "", m.said or "", m.text) for m in results.mistakes],
        ("", "score", "source", "field", "said", "request"))]  # fmt: skip
    return "\n".join(parts)


def _budgets(results: Results) -> str:
    """Recall of each source, a column a rate of false positives."""
    budgets = results.budgets
    rows = [
        ("threshold", *(f"{b.threshold:.6f}" for b in budgets)),
        ("mean over sources", *(f"{b.mean_recall:.2%}" for b in budgets)),
        *((name, *(f"{b.sources[name]:.2%}" for b in budgets)) for name in budgets[0].sources),
    ]
    return _rows(rows, ("", *(f"{b.rate:.2%}" for b in budgets)))


def _tables(part: AtThreshold) -> str:
    head = ("", "share", "95 %", "requests", "category right", "told by the list of paths")
    return "".join(
        f"<h3>{title}</h3>" + _rows([_cells(line) for line in lines], head)
        for title, lines in (
            (f"Recall, mean {part.mean_recall:.2%}", part.attacks),
            ("Recall by category", part.categories),
            ("False positives", part.normal),
            ("False positives by kind (those with any)", part.kinds),
        )
    )


def _cells(line: Line) -> tuple[str, ...]:
    rate, right = line.rate, line.category_right
    return (
        f"{line.name} (constructed)" if line.constructed else line.name,
        f"{rate.share:.2%}", f"{rate.low:.2%} to {rate.high:.2%}", f"{rate.total:,}",
        f"{right.share:.0%}" if right else "", f"{line.listed:,}" if line.listed else "",
    )  # fmt: skip


def _rows(rows: list[tuple[str, ...]], head: tuple[str, ...]) -> str:
    """A table; every cell is escaped, for the requests in it are hostile."""
    body = "".join(
        "<tr>" + "".join(f"<td><pre>{escape(_visible(c))}</pre></td>" for c in row) + "</tr>"
        for row in rows
    )
    return "<table><tr>" + "".join(f"<th>{escape(h)}" for h in head) + f"</tr>{body}</table>"


def _visible(text: str) -> str:
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text)


def _picture(evaluation: Evaluation) -> str:
    """ROC, precision-recall and calibration as one PNG in base64."""
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError:
        raise MissingExtraError("matplotlib", extra="train") from None
    figure: Any = Figure(figsize=(13, 4), layout="constrained")
    FigureCanvasAgg(figure)
    roc, pr, reliable = figure.subplots(1, 3)
    curves = evaluation.curves
    roc.plot(curves.false_positive_rate, curves.recall)
    roc.set_xscale("symlog", linthresh=1e-4)
    roc.set(xlabel="false-positive rate", ylabel="recall", title="ROC", xlim=(0, 1))
    pr.plot(curves.recall, curves.precision)
    pr.set(xlabel="recall", ylabel="precision", title="precision and recall")
    points = evaluation.results.calibration
    reliable.plot([0, 1], [0, 1], ":", color="#888888")
    reliable.plot([p[0] for p in points], [p[1] for p in points], "o-")
    reliable.set(xlabel="score", ylabel="share of attacks", title="calibration, sources alike")
    out = io.BytesIO()
    figure.savefig(out, dpi=90, metadata={"Software": None})
    return base64.b64encode(out.getvalue()).decode()
