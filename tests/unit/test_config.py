from pathlib import Path
from typing import Any

import pytest

from securitai import config
from securitai.errors import ConfigError


def test_the_later_source_wins(tmp_path: Path) -> None:
    file = tmp_path / "a.toml"
    file.write_text('port = 1\nshop_port = 1\nrate = 1\nhosts = ["a.example"]\n')
    environ = {
        "SECURITAI_SHOP_PORT": "2",
        "SECURITAI_RATE": "2",
        "SECURITAI_OTHER": "x",
        "PATH": "",
    }

    settings = config.load(file, environ=environ, options={"rate": 3.0, "seed": None})

    assert (settings.port, settings.shop_port, settings.rate, settings.seed) == (1, 2, 3.0, 1)
    assert settings.hosts == ("a.example",)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("port = 99999", r"port in .*a\.toml is 99999; it must lie in 0\.\.65535"),
        ("port = 'x'", "it must be a whole number"),
        ("port = 1.5", "it must be a whole number"),
        ("attack_share = 2", r"must lie in 0\.\.1"),
        ("attack_share = nan", "it must be a number"),
        ("metrics_open = 'maybe'", "it must be true or false"),
        ("host = 5", "it must be a text"),
        ("hosts = [1]", "it must be a list of texts"),
        ("colour = 'red'", "'colour' is no setting; known: host, port"),
        ("port = ", "is no TOML"),
    ],
)
def test_what_may_not_be_is_named_with_its_place(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "a.toml"
    file.write_text(text)

    with pytest.raises(ConfigError, match=message):
        config.load(file, environ={})


def test_a_variable_and_an_option_are_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"in the environment \(SECURITAI_PORT\) is 'x'"):
        config.load(environ={"SECURITAI_PORT": "x"})
    with pytest.raises(ConfigError, match=r"\(--shop-port\) is -1"):
        config.load(environ={}, options={"shop_port": -1})
    with pytest.raises(ConfigError, match=r"there is no .*none\.toml"):
        config.load(tmp_path / "none.toml", environ={})


@pytest.mark.parametrize(
    ("text", "value"), [("1", True), ("yes", True), ("TRUE", True), ("0", False), ("off", False)]
)
def test_truth_has_several_spellings(text: str, value: bool) -> None:
    assert config.load(environ={"SECURITAI_METRICS_OPEN": text}).metrics_open is value


def test_the_store_lies_in_the_users_state_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", "/state")

    assert config.Settings().database == Path("/state/securitai/securitai.db")
    assert config.Settings(db="~/a.db").database == Path("~/a.db").expanduser()


def test_settings_are_frozen() -> None:
    settings: Any = config.Settings()

    with pytest.raises(AttributeError):
        settings.port = 1


def test_the_reference_is_the_one_in_the_documentation() -> None:
    kept = Path(__file__).parents[2] / "docs" / "configuration.md"

    assert kept.read_text() == config.reference(), (
        "run: python -m securitai.config > docs/configuration.md"
    )


def test_every_setting_says_what_it_means() -> None:
    assert all(d["help"].endswith(".") for d in config.described())
