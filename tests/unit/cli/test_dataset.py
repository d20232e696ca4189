from __future__ import annotations

import csv
from pathlib import Path

import pytest
from click.testing import CliRunner

from securitai.cli import cli


def test_rows_are_written_and_counted(tmp_path: Path) -> None:
    out = tmp_path / "access.csv"

    result = CliRunner().invoke(
        cli, ["dataset", "--requests", "60", "--out", str(out), "--seed", "3"]
    )

    assert result.exit_code == 0, result.output
    with out.open(newline="") as file:
        rows = list(csv.reader(file))
    assert (rows[0], len(rows)) == (["log_entry", "label"], 61)
    assert f"60 requests, {sum(row[1] == '1' for row in rows)} of them malicious" in result.stderr


def test_the_share_of_attacks_can_be_set(tmp_path: Path) -> None:
    out = tmp_path / "access.csv"

    CliRunner().invoke(
        cli, ["dataset", "--requests", "50", "--out", str(out), "--attack-share", "0"]
    )

    with out.open(newline="") as file:
        assert {row["label"] for row in csv.DictReader(file)} == {"0"}


@pytest.mark.parametrize("option", [["--requests", "0"], ["--attack-share", "2"]])
def test_impossible_values_are_refused(option: list[str], tmp_path: Path) -> None:
    result = CliRunner().invoke(cli, ["dataset", "--out", str(tmp_path / "a.csv"), *option])

    assert result.exit_code == 2
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    out = tmp_path / "nowhere" / "a.csv"

    result = CliRunner().invoke(cli, ["dataset", "--requests", "5", "--out", str(out)])

    assert isinstance(result.exception, FileNotFoundError)
