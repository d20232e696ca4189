"""The pictures of a training: learning curve, ROC, precision-recall, confusion matrix (PNG)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from securitai.train.checkpoint import Epoch, best
from securitai.train.metrics import Confusion, Curves, Metrics

_TRAIN, _VALIDATION, _LINE = "#4878a8", "#d1603d", "#888888"


def draw(folder: Path, history: Sequence[Epoch], curves: Curves, metrics: Metrics) -> list[str]:
    """Write all pictures into ``folder``; returns their file names."""
    pictures: dict[str, Callable[[Any], None]] = {
        "learning-curve.png": lambda figure: _learning(figure, list(history)),
        "roc.png": lambda figure: _roc(figure, curves, metrics),
        "precision-recall.png": lambda figure: _precision_recall(figure, curves, metrics),
        "confusion.png": lambda figure: _confusion(figure, metrics.confusion),
    }
    for name, paint in pictures.items():
        _save(folder / name, paint, wide=name == "learning-curve.png")
    return list(pictures)


def _save(file: Path, paint: Callable[[Any], None], *, wide: bool) -> None:
    """Draw on a figure of its own; no window system and no global state is touched."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9.0, 3.6) if wide else (4.8, 4.2), layout="constrained")
    FigureCanvasAgg(figure)
    paint(figure)
    figure.savefig(file, dpi=100, metadata={"Software": None})


def _learning(figure: Any, history: list[Epoch]) -> None:
    numbers = [epoch.number for epoch in history]
    chosen = best(history).number
    for axes, what in zip(figure.subplots(1, 2), ("loss", "accuracy"), strict=True):
        train = [getattr(epoch, what) for epoch in history]
        validation = [getattr(epoch, f"val_{what}") for epoch in history]
        axes.plot(numbers, train, "o-", ms=3, color=_TRAIN, label="training (with dropout)")
        axes.plot(numbers, validation, "o-", ms=3, color=_VALIDATION, label="validation")
        axes.axvline(chosen, color=_LINE, ls=":", lw=1, label=f"kept: epoch {chosen}")
        axes.set(xlabel="epoch", ylabel=what)
        axes.xaxis.get_major_locator().set_params(integer=True)
        axes.grid(alpha=0.25)
    figure.axes[0].set_yscale("log")
    figure.axes[0].legend(frameon=False, fontsize="small")


def _roc(figure: Any, curves: Curves, metrics: Metrics) -> None:
    axes = figure.subplots()
    axes.plot(curves.false_positive_rate, curves.recall, color=_TRAIN, drawstyle="steps-post")
    axes.plot(metrics.false_positive_rate, metrics.recall, "o", color=_VALIDATION)
    axes.set_xscale("symlog", linthresh=1e-3)
    axes.set(
        xlabel="false-positive rate (linear below 0.001)",
        ylabel="recall",
        title=f"ROC, area {metrics.roc_auc:.5f}",
        xlim=(0, 1),
        ylim=(0, 1.01),
    )
    axes.grid(alpha=0.25)


def _precision_recall(figure: Any, curves: Curves, metrics: Metrics) -> None:
    axes = figure.subplots()
    axes.plot(curves.recall, curves.precision, color=_TRAIN)
    axes.plot(metrics.recall, metrics.precision, "o", color=_VALIDATION)
    axes.set(
        xlabel="recall",
        ylabel="precision",
        title=f"Precision and recall, average {metrics.average_precision:.5f}",
        xlim=(0, 1.01),
        ylim=(0, 1.01),
    )
    axes.grid(alpha=0.25)


def _confusion(figure: Any, counts: Confusion) -> None:
    axes = figure.subplots()
    table = [
        [counts.true_negative, counts.false_positive],
        [counts.false_negative, counts.true_positive],
    ]
    axes.imshow(table, cmap="Blues", vmin=0, vmax=max(map(sum, table)) * 1.3)
    for row in (0, 1):
        for column in (0, 1):
            axes.text(column, row, f"{table[row][column]:,}", ha="center", va="center")
    axes.set_xticks([0, 1], ["allowed", "flagged"])
    axes.set_yticks([0, 1], ["normal", "malicious"])
    axes.set(xlabel="verdict", ylabel="label", title="Held-out requests")
