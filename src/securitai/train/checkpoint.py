"""The folder of a training that can be resumed: what was decided, what happened, the weights.

::

    training/
      config.json        TrainConfig, fingerprint of the data, the dictionary
      history.json       one Epoch a finished epoch
      epoch-003.keras    weights and optimiser after that epoch: the best and the last are kept
      tensorboard/       event files

Each file is written under another name and then renamed, so that a training that
is killed at any moment goes on after its last finished epoch.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from securitai.errors import ArtifactError, ConfigError
from securitai.train.config import TrainConfig, differences


class Epoch(msgspec.Struct, frozen=True):
    """Losses and accuracies of one epoch; ``seconds`` is what it took, validation included."""

    number: int
    loss: float
    accuracy: float
    val_loss: float
    val_accuracy: float
    seconds: float


class Plan(msgspec.Struct, frozen=True):
    """What a training was started with; a resumed one must have been started with the same."""

    config: TrainConfig
    data: str
    characters: str


class Checkpoints:
    """Reads and writes the folder of one training."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def tensorboard(self) -> Path:
        """Where the event files go."""
        return self.folder / "tensorboard"

    def start(self, plan: Plan, *, resume: bool) -> list[Epoch]:
        """Begin a training or take up an interrupted one; returns the epochs that are done.

        Raises ConfigError when the folder holds a training and ``resume`` is not
        set, and when what is to be resumed was started with other data or settings.
        """
        file = self.folder / "config.json"
        if not file.exists():
            self._write("config.json", plan)
            return []
        if not resume:
            raise ConfigError(
                f"{self.folder} already holds a training; continue it with --resume, "
                "or name another folder with --out"
            )
        self._require_same(_load(file, Plan), plan)
        return self.history()

    def history(self) -> list[Epoch]:
        """The finished epochs; empty when there is none."""
        file = self.folder / "history.json"
        return _load(file, list[Epoch]) if file.exists() else []

    def save(self, model: Any, history: list[Epoch]) -> None:
        """Keep the weights of the epoch that was just finished, and drop what nobody needs."""
        number = history[-1].number
        self.folder.mkdir(parents=True, exist_ok=True)
        temporary = self.folder / "unfinished.keras"
        model.save(temporary)
        temporary.replace(self.weights(number))
        self._write("history.json", history)
        needed = {self.weights(number), self.weights(best(history).number)}
        for file in set(self.folder.glob("epoch-*.keras")) - needed:
            file.unlink()

    def load(self, number: int) -> Any:
        """The model as it was after an epoch. Raises ArtifactError when it cannot be read."""
        import keras

        file = self.weights(number)
        try:
            return keras.saving.load_model(file)
        except (OSError, ValueError) as error:
            raise ArtifactError(
                f"{file} cannot be read: {error}; train again into another folder"
            ) from None

    def weights(self, number: int) -> Path:
        """The file that holds the weights after an epoch."""
        return self.folder / f"epoch-{number:03d}.keras"

    def _require_same(self, old: Plan, new: Plan) -> None:
        changed = differences(old.config, new.config)
        if old.data != new.data:
            changed.append("other training data")
        if changed:
            raise ConfigError(
                f"{self.folder} cannot be resumed, it was started differently "
                f"({'; '.join(changed)}); give the same data and options, or another --out"
            )

    def _write(self, name: str, value: object) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        temporary = self.folder / f"{name}.part"
        temporary.write_bytes(msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n")
        temporary.replace(self.folder / name)


def best(history: list[Epoch]) -> Epoch:
    """The epoch with the smallest validation loss, the first of equals."""
    return min(history, key=lambda epoch: epoch.val_loss)


def _load(file: Path, kind: Any) -> Any:
    try:
        return msgspec.json.decode(file.read_bytes(), type=kind)
    except (OSError, msgspec.MsgspecError, UnicodeError) as error:
        raise ArtifactError(
            f"{file} cannot be read: {error}; train again into another folder"
        ) from None
