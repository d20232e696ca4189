from __future__ import annotations

import pytest

from securitai.errors import ArtifactError, ConfigError
from securitai.train import dataset, networks
from securitai.train.checkpoint import Checkpoints, Epoch, Plan, best
from securitai.train.config import TrainConfig
from securitai.train.fit import finished, fit, learning_rate
from tests.unit.train import samples

SPLIT = dataset.prepare(samples.rows(120), samples.TINY)


def config(**changes):
    known = {name: getattr(samples.TINY, name) for name in TrainConfig.__struct_fields__}
    return TrainConfig(**{**known, **changes})


def epochs(*losses):
    return [Epoch(n, 0.5, 0.5, loss, 0.5, 1.0) for n, loss in enumerate(losses, 1)]


def losses(history):
    return [loss for e in history for loss in (e.loss, e.val_loss)]


class Killed(BaseException):
    """Stands for the end of the process."""


@pytest.mark.train
def test_a_training_killed_within_an_epoch_goes_on_as_if_nothing_had_happened(
    tmp_path, monkeypatch
):
    setting = config(epochs=3)
    whole = fit(SPLIT, setting, Checkpoints(tmp_path / "whole"), quiet=True)
    interrupted = Checkpoints(tmp_path / "interrupted")
    steps = 0
    real = networks.train_step

    def mortal(model):
        step = real(model)

        def once(ids, labels, rate):
            nonlocal steps
            steps += 1
            if steps == 8:  # in the second epoch: one has six batches
                raise Killed
            return step(ids, labels, rate)

        return once

    monkeypatch.setattr(networks, "train_step", mortal)
    with pytest.raises(Killed):
        fit(SPLIT, setting, interrupted, quiet=True)
    done = interrupted.history()
    resumed = fit(SPLIT, setting, interrupted, resume=True, quiet=True)

    assert len(done) == 1
    assert losses(resumed.history)[:2] == losses(done)
    assert losses(resumed.history) == pytest.approx(losses(whole.history), rel=1e-4)


@pytest.mark.train
def test_a_finished_training_is_resumed_without_another_epoch(tmp_path):
    checkpoints = Checkpoints(tmp_path)
    first = fit(SPLIT, config(epochs=1), checkpoints, quiet=True)

    again = fit(SPLIT, config(epochs=1), checkpoints, resume=True, quiet=True)
    more = fit(SPLIT, config(epochs=2), checkpoints, resume=True, quiet=True)

    assert again.history == first.history
    assert len(more.history) == 2


@pytest.mark.train
def test_time_that_is_up_ends_the_epoch_and_keeps_what_was_learned(tmp_path):
    checkpoints = Checkpoints(tmp_path)

    fitted = fit(SPLIT, config(epochs=50, max_seconds=1e-9), checkpoints, quiet=True)

    assert len(fitted.history) == 1
    assert checkpoints.weights(1).exists()
    assert list(checkpoints.tensorboard.glob("events.out.tfevents.*"))


@pytest.mark.train
def test_the_dictionary_is_fitted_on_the_training_part_alone(tmp_path):
    fitted = fit(SPLIT, config(epochs=1, min_count=1), Checkpoints(tmp_path), quiet=True)
    seen = set().union(*(example.text for example in SPLIT.train))

    assert set(fitted.vocabulary.characters) == seen


def test_training_ends_when_patience_does():
    setting = config(epochs=9, patience=2)

    assert not finished([], setting)
    assert not finished(epochs(0.5, 0.4, 0.6), setting)
    assert finished(epochs(0.5, 0.4, 0.6, 0.5), setting)
    assert finished(epochs(*[0.1] * 9), config(epochs=9, patience=0))
    assert not finished(epochs(*[0.1] * 8), config(epochs=9, patience=0))


def test_the_learning_rate_rises_soon_and_falls_to_the_end():
    rates = [learning_rate(done / 100, config(learning_rate=1.0)) for done in range(101)]
    peak = rates.index(max(rates))

    assert 0 < peak <= 6
    assert rates[:peak] == sorted(rates[:peak])
    assert rates[peak:] == sorted(rates[peak:], reverse=True)
    assert 0 < rates[-1] < 0.03


def test_the_first_of_the_best_epochs_is_kept():
    assert best(epochs(0.5, 0.2, 0.2)).number == 2


class FakeModel:
    def save(self, file):
        file.write_bytes(b"weights")


def test_the_best_and_the_last_weights_are_kept(tmp_path):
    checkpoints = Checkpoints(tmp_path)

    history = epochs(0.5, 0.2, 0.3, 0.4)
    for number in range(1, 5):
        checkpoints.save(FakeModel(), history[:number])

    assert sorted(f.name for f in tmp_path.glob("*.keras")) == [
        "epoch-002.keras",
        "epoch-004.keras",
    ]
    assert checkpoints.history() == history


def test_a_folder_with_a_training_is_not_overwritten(tmp_path):
    plan = Plan(samples.TINY, "d", "abc")
    Checkpoints(tmp_path).start(plan, resume=False)

    with pytest.raises(ConfigError, match="already holds a training; continue it with --resume"):
        Checkpoints(tmp_path).start(plan, resume=False)


def test_a_training_is_not_resumed_with_other_settings_or_data(tmp_path):
    checkpoints = Checkpoints(tmp_path)
    checkpoints.start(Plan(config(seed=1), "d", "abc"), resume=False)

    with pytest.raises(ConfigError, match=r"seed: 1 -> 2; other training data"):
        checkpoints.start(Plan(config(seed=2), "e", "abc"), resume=True)


def test_a_damaged_history_is_named(tmp_path):
    (tmp_path / "history.json").write_text("[{")

    with pytest.raises(ArtifactError, match=r"history\.json cannot be read"):
        Checkpoints(tmp_path).history()


@pytest.mark.train
def test_damaged_weights_are_named(tmp_path):
    checkpoints = Checkpoints(tmp_path)
    checkpoints.weights(1).write_bytes(b"rubbish")

    with pytest.raises(ArtifactError, match=r"epoch-001\.keras cannot be read"):
        checkpoints.load(1)
