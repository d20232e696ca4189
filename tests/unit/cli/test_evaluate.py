from __future__ import annotations

from pathlib import Path

import pytest

from securitai.cli import main
from securitai.train.corpora import importers


def test_without_labelled_data_the_generators_are_measured_and_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(importers.VARIABLE, str(tmp_path / "none"))

    main(["evaluate", "--per-source", "20", "--out", str(tmp_path / "out")])

    said = capsys.readouterr()
    assert "generators" in said.err
    assert "mean over sources" in said.out
    assert (tmp_path / "out" / "report.html").exists()
    assert (tmp_path / "out" / "results.json").exists()
