"""One training from file to artifact: read, split, fit, export, measure."""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from securitai.request import Request
from securitai.train import dataset, export, networks, report
from securitai.train.checkpoint import Checkpoints, best
from securitai.train.config import TrainConfig
from securitai.train.fit import Fitted, fit


def train(
    rows: Iterable[tuple[Request, int]],
    folder: Path,
    config: TrainConfig,
    *,
    labelled: Iterable[tuple[Request, int]] = (),
    resume: bool = False,
    quiet: bool = False,
) -> report.Results:
    """Train the article's model on labelled requests; ``folder`` becomes an artifact.

    ``labelled`` are requests that a person labelled: they are learned from, never
    measured on, and win over ``rows`` where both have the same text. Raises
    MissingExtraError without TensorFlow, ConfigError when ``folder`` holds another
    training, ArtifactError when the exported model scores otherwise than the network.
    """
    networks.require_keras()
    start = time.monotonic()
    split = dataset.prepare(rows, config, labelled)
    checkpoints = Checkpoints(folder / "training")
    fitted = fit(split, config, checkpoints, resume=resume, quiet=quiet)
    training = _facts(split, config, fitted)
    texts = [example.text for example in (*split.test, *split.validation, *split.train)]
    export.export(fitted.model, fitted.vocabulary, config, folder, texts, training=training)
    seconds = {"seconds": round(time.monotonic() - start, 1)}
    return report.write(folder, split.test, fitted.history, {**training, **seconds})


def _facts(split: dataset.Split, config: TrainConfig, fitted: Fitted) -> dict[str, Any]:
    """What the manifest says of the data and the training."""
    return {
        "fields": list(config.fields),
        "data": split.fingerprint,
        "rows": split.rows,
        "duplicates": split.duplicates,
        "contradictions": split.contradictions,
        "train": len(split.train),
        "validation": len(split.validation),
        "test": len(split.test),
        "labelled": split.labelled,
        "epochs": len(fitted.history),
        "best_epoch": best(fitted.history).number,
        "fit_seconds": round(sum(epoch.seconds for epoch in fitted.history), 1),
        "device": fitted.device,
        "seed": config.seed,
        "batch_size": config.batch_size,
        "learning_rate": config.learning_rate,
        "threads": config.threads,
    }
