"""TrainConfig: everything that decides what comes out of a training, in one frozen value."""

from __future__ import annotations

import msgspec

from securitai.errors import ConfigError
from securitai.features import article

# What may change when a training is resumed: how long it goes on, and on what.
RESUMABLE = frozenset({"epochs", "max_seconds", "threads", "patience"})


class TrainConfig(msgspec.Struct, frozen=True, kw_only=True):
    """The article's network and how it is trained; the same value gives the same model.

    ``test_share`` of the rows is held out until the end, ``validation_share`` of
    the rest decides when to stop (after ``patience`` epochs without a better
    loss). ``label_weight`` says how often a request that a person labelled counts.
    ``memory`` is the span in characters that the LSTM's cells keep at the start.
    ``max_seconds`` and ``threads`` 0 mean no limit.
    """

    seed: int = 0
    epochs: int = 30
    batch_size: int = 64
    max_seconds: float = 0.0
    threads: int = 0
    status_code: bool = True
    length: int = article.LENGTH
    min_count: int = 5
    embedding: int = 32
    units: int = 64
    dropout: float = 0.1
    recurrent_dropout: float = 0.1
    memory: int = 200
    learning_rate: float = 5e-3
    patience: int = 6
    test_share: float = 0.25
    validation_share: float = 0.1
    label_weight: int = 10
    threshold: float = 0.5

    def __post_init__(self) -> None:
        """Raise ConfigError for a value that cannot work."""
        for name in ("epochs", "batch_size", "embedding", "units", "label_weight", "memory"):
            _require(name, getattr(self, name), 1, 1_000_000)
        _require("length", self.length, 1, article.LENGTH)
        for name in ("max_seconds", "threads", "patience", "min_count", "seed"):
            _require(name, getattr(self, name), 0, 2**31)
        for name in ("dropout", "recurrent_dropout", "threshold"):
            _require(name, getattr(self, name), 0.0, 1.0)
        for name in ("test_share", "validation_share"):
            _require(name, getattr(self, name), 0.01, 0.9)

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields of the request that are read."""
        return article.fields(status_code=self.status_code)


def differences(old: TrainConfig, new: TrainConfig) -> list[str]:
    """What forbids to resume ``old`` as ``new``: 'name: old value -> new value'."""
    names = [name for name in TrainConfig.__struct_fields__ if name not in RESUMABLE]
    pairs = ((name, getattr(old, name), getattr(new, name)) for name in names)
    return [f"{name}: {before} -> {after}" for name, before, after in pairs if before != after]


def _require(name: str, value: float, low: float, high: float) -> None:
    if not low <= value <= high:
        raise ConfigError(f"{name} is {value}; it must be from {low} to {high}")
