from __future__ import annotations

import pytest
from click.testing import CliRunner

from securitai.cli import cli, main


def test_a_foreign_host_is_refused_before_anything_is_sent(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as end:
        main(["traffic", "inject", "--target", "http://192.0.2.1"])

    assert end.value.code == 77
    message = capsys.readouterr().err
    assert "--i-am-allowed-to-attack 192.0.2.1" in message
    assert message.count("\n") == 1


def test_a_rate_of_nothing_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["traffic", "mixed", "--rate", "0"])

    assert end.value.code == 78
    assert "the rate is 0.0" in capsys.readouterr().err


def test_the_kind_must_be_one_that_is_known() -> None:
    assert CliRunner().invoke(cli, ["traffic", "odd"]).exit_code == 2
