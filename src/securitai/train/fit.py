"""Train a network epoch by epoch: progress bar, TensorBoard, checkpoints, early stop, resume."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from tqdm import tqdm

from securitai.features.vocabulary import Ids, Vocabulary
from securitai.train import batches, networks
from securitai.train.checkpoint import Checkpoints, Epoch, Plan, best
from securitai.train.config import TrainConfig
from securitai.train.dataset import Example, Split

_TINY = 1e-7


@dataclass(frozen=True)
class Part:
    """Examples as the network wants them: ids by row, and labels."""

    sequences: Sequence[Ids]
    labels: Sequence[int]

    @classmethod
    def of(cls, examples: Sequence[Example], vocabulary: Vocabulary) -> Part:
        """Encode the texts of examples."""
        return cls([vocabulary.encode(e.text) for e in examples], [e.label for e in examples])


@dataclass(frozen=True)
class Fitted:
    """The model of the best epoch, its dictionary, and how it came about."""

    model: Any
    vocabulary: Vocabulary
    history: list[Epoch]
    device: str


def fit(
    split: Split,
    config: TrainConfig,
    checkpoints: Checkpoints,
    *,
    resume: bool = False,
    quiet: bool = False,
) -> Fitted:
    """Train on ``split.train`` until ``split.validation`` gets no better; the test part is not read.

    The dictionary is fitted on the training part alone. Each epoch is seeded by
    its number, so a resumed training sees the batches that it would have seen.
    """
    device = networks.prepare(config)
    vocabulary = Vocabulary.fit((e.text for e in split.train), min_count=config.min_count)
    plan = Plan(config, split.fingerprint, vocabulary.characters)
    history = checkpoints.start(plan, resume=resume)
    if history:
        model = checkpoints.load(history[-1].number)
    else:
        model = networks.lstm(vocabulary.size, config)
    parts = _parts(split, vocabulary, config)
    history = _epochs(model, parts, config, checkpoints, history=history, quiet=quiet)
    return Fitted(checkpoints.load(best(history).number), vocabulary, history, device)


def finished(history: Sequence[Epoch], config: TrainConfig) -> bool:
    """True when all epochs are done, or the last ``patience`` of them brought nothing."""
    if not history:
        return False
    if len(history) >= config.epochs:
        return True
    return bool(config.patience) and history[-1].number - best(list(history)).number >= (
        config.patience
    )


def evaluate(score: Callable[[Ids], Any], part: Part, size: int) -> tuple[float, float]:
    """Mean cross-entropy and accuracy at 0.5 of a part."""
    rows = batches.by_length(part.sequences, 4 * size)
    loss, right = 0.0, 0
    for ids, labels in batches.batches(part.sequences, part.labels, rows):
        scores = np.clip(score(ids).astype(np.float64), _TINY, 1 - _TINY)
        loss -= float(np.sum(np.where(labels > 0.5, np.log(scores), np.log1p(-scores))))
        right += int(np.sum((scores >= 0.5) == (labels > 0.5)))
    return loss / len(part.labels), right / len(part.labels)


def _epochs(
    model: Any,
    parts: tuple[Part, Part],
    config: TrainConfig,
    checkpoints: Checkpoints,
    *,
    history: list[Epoch],
    quiet: bool,
) -> list[Epoch]:
    """Go on from ``history`` until training is finished or its time is up."""
    train, validation = parts
    step, score = networks.train_step(model), networks.score_step(model)
    deadline = time.monotonic() + config.max_seconds if config.max_seconds else math.inf
    while not finished(history, config) and (not history or time.monotonic() < deadline):
        number, start = len(history) + 1, time.monotonic()
        networks.reseed(model, config.seed + number)
        title = f"epoch {number}/{config.epochs}"
        with tqdm(total=len(train.labels), desc=title, unit="req", disable=quiet) as bar:
            stream = _stream(train, config, number)
            rates = _rates(config, number, len(train.labels))
            loss, accuracy = _one_epoch(
                step, zip(stream, rates, strict=True), deadline=deadline, bar=bar
            )
        val_loss, val_accuracy = evaluate(score, validation, config.batch_size)
        seconds = round(time.monotonic() - start, 2)
        history = [*history, Epoch(number, loss, accuracy, val_loss, val_accuracy, seconds)]
        checkpoints.save(model, history)
        networks.log_scalars(checkpoints.tensorboard, number, _scalars(history[-1]))
    return history


def learning_rate(done: float, config: TrainConfig) -> float:
    """The rate after the fraction ``done`` of all planned epochs: a short rise, then a cosine."""
    rise = min(1.0, 0.05 + done / 0.05)
    fall = 0.02 + 0.98 * (1 + math.cos(math.pi * done)) / 2
    return config.learning_rate * rise * fall


def _rates(config: TrainConfig, number: int, rows: int) -> Iterator[float]:
    """The learning rate of each batch of an epoch."""
    steps = math.ceil(rows / config.batch_size)
    for step in range(steps):
        yield learning_rate((number - 1 + step / steps) / config.epochs, config)


def _stream(train: Part, config: TrainConfig, number: int) -> Iterator[batches.Batch]:
    """The batches of one epoch, in an order that its number decides."""
    random = np.random.default_rng((config.seed, number))
    rows = batches.epoch(train.sequences, config.batch_size, random)
    return batches.batches(train.sequences, train.labels, rows)


def _one_epoch(
    step: networks.Step,
    stream: Iterable[tuple[batches.Batch, float]],
    *,
    deadline: float,
    bar: Any,
) -> tuple[float, float]:
    """Mean loss and accuracy; ends early when the time is up, after one batch at least."""
    loss, right, seen = 0.0, 0, 0
    for (ids, labels), rate in stream:
        batch_loss, batch_right = step(ids, labels, rate)
        loss += batch_loss * len(labels)
        right += batch_right
        seen += len(labels)
        bar.update(len(labels))
        bar.set_postfix(loss=f"{loss / seen:.4f}", accuracy=f"{right / seen:.4f}", refresh=False)
        if time.monotonic() >= deadline:
            break
    return loss / seen, right / seen


def _scalars(epoch: Epoch) -> dict[str, float]:
    return {
        "loss/train": epoch.loss,
        "loss/validation": epoch.val_loss,
        "accuracy/train": epoch.accuracy,
        "accuracy/validation": epoch.val_accuracy,
        "seconds": epoch.seconds,
    }


def _parts(split: Split, vocabulary: Vocabulary, config: TrainConfig) -> tuple[Part, Part]:
    """The training part, with what people labelled in it more than once, and the validation part."""
    own = split.train[len(split.train) - split.labelled :]
    examples = (*split.train, *(own * (config.label_weight - 1)))
    return Part.of(examples, vocabulary), Part.of(split.validation, vocabulary)
