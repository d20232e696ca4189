"""What settles a built model: its calibration and its threshold, on requests that it never learned from."""

from __future__ import annotations

import gzip
import json
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from securitai.train import build
from securitai.train.build import BuildConfig, settle
from securitai.train.corpora import importers
from securitai.train.corpora.mix import Mix

NETWORK = Path(str(resources.files("securitai.model"))) / "builtin" / "network.npz"
HOSTS = [f"site{n}.example" for n in range(40)]


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "CALIBRATION", 600)


def labelled(folder: Path, monkeypatch: pytest.MonkeyPatch, query: str) -> None:
    """Recorded browsing of forty sites, a request each."""
    rows = [
        {
            "id": f"r/{n}", "timestamp": None, "method": "GET", "path": "/list", "query": query.format(n=n), "statusCode": None,
            "headers": {"Host": host}, "requestPayload": None, "label": 0, "category": None, "licence": "GPL-3.0",
        }
        for n, host in enumerate(HOSTS)
    ]  # fmt: skip
    (folder / "train").mkdir()
    (folder / "dev").mkdir()
    with gzip.open(folder / "dev" / "blazehttp.benign_hostsA.jsonl.gz", "wt") as out:
        out.writelines(json.dumps(row) + "\n" for row in rows)
    monkeypatch.setenv(importers.VARIABLE, str(folder))


def settled() -> dict[str, Any]:
    return settle(NETWORK, BuildConfig(), Mix())


def test_without_labelled_data_the_generators_give_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(importers.VARIABLE, str(tmp_path / "absent"))

    found = settled()

    assert list(found["on"]) == ["generators"]
    assert 500 < found["on"]["generators"] <= 600
    assert 0.5 < found["threshold"] < 1


def test_the_score_rises_with_the_log_odds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(importers.VARIABLE, str(tmp_path / "absent"))

    logits, scores = settled()["calibration"]

    assert (np.diff(logits) > 0).all()
    assert (np.diff(scores) > 0).all()
    assert 0 <= scores[0] < 0.1 < 0.9 < scores[-1] <= 1


def test_the_threshold_comes_from_the_first_half_of_the_recorded_sites(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    labelled(tmp_path, monkeypatch, "page={n}")

    found = settled()

    rows = importers.load([build.RECORDED])
    first = sum(importers.first_half(row.group) for row in rows)
    assert len(rows) == len(HOSTS)
    assert 0 < first < len(rows)
    assert found["on"]["blazehttp, first half"] == first


def test_recorded_requests_that_look_hostile_raise_the_threshold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    labelled(tmp_path, monkeypatch, "page={n}")
    calm = settled()["threshold"]
    (tmp_path / "more").mkdir()
    labelled(tmp_path / "more", monkeypatch, "q=%27%20or%20{n}%3D{n}%20--")

    assert settled()["threshold"] > max(calm, 0.9)
