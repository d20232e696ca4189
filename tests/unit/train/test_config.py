from __future__ import annotations

import msgspec
import pytest

from securitai.errors import ConfigError
from securitai.train.config import TrainConfig, differences


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("epochs", 0),
        ("batch_size", 0),
        ("length", 5000),
        ("dropout", 1.5),
        ("test_share", 0.0),
        ("seed", -1),
    ],
)
def test_a_value_that_cannot_work_is_named(name, value):
    with pytest.raises(ConfigError, match=f"{name} is {value}; it must be from"):
        TrainConfig(**{name: value})


def test_the_default_is_the_network_of_the_article():
    config = TrainConfig()

    assert (config.embedding, config.units, config.length) == (32, 64, 1024)
    assert config.fields == ("method", "query", "statusCode", "path", "requestPayload")


def test_a_config_survives_json():
    config = TrainConfig(status_code=False, seed=3)

    assert msgspec.json.decode(msgspec.json.encode(config), type=TrainConfig) == config


def test_a_resumed_training_may_go_on_longer_and_nothing_else():
    old = TrainConfig(epochs=2)

    assert differences(old, TrainConfig(epochs=9, max_seconds=5, threads=1)) == []
    assert differences(old, TrainConfig(seed=1)) == ["seed: 0 -> 1"]
