from __future__ import annotations

import csv
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from securitai.demo import dataset
from securitai.demo.dataset import write_dataset
from securitai.request import Request

ROWS = 3000


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("dataset") / "access.csv"
    write_dataset(path, requests=ROWS, seed=1)
    return path


@pytest.fixture(scope="module")
def rows(path: Path) -> list[tuple[dict[str, Any], int]]:
    with path.open(newline="") as file:
        return [(json.loads(row["log_entry"]), int(row["label"])) for row in csv.DictReader(file)]


def _of(rows: list[tuple[dict[str, Any], int]], label: int) -> list[dict[str, Any]]:
    return [entry for entry, got in rows if got == label]


def test_the_same_seed_gives_the_same_bytes(path: Path, tmp_path: Path) -> None:
    write_dataset(tmp_path / "again.csv", requests=ROWS, seed=1)
    write_dataset(tmp_path / "other.csv", requests=100, seed=2)

    assert (tmp_path / "again.csv").read_bytes() == path.read_bytes()
    assert not path.read_bytes().startswith((tmp_path / "other.csv").read_bytes()[:5000])


def test_no_request_comes_twice_and_half_are_malicious(
    rows: list[tuple[dict[str, Any], int]],
) -> None:
    keys = {
        (e["method"], e["path"], e.get("query"), e.get("requestPayload"), e.get("payloadEncoding"))
        for e, _ in rows
    }

    assert len(keys) == len(rows) == ROWS
    assert 0.46 < sum(label for _, label in rows) / ROWS < 0.54


def test_no_header_tells_the_classes_apart(rows: list[tuple[dict[str, Any], int]]) -> None:
    names = [Counter(n for e in _of(rows, label) for n in e["headers"]) for label in (0, 1)]
    sizes = [len(_of(rows, label)) for label in (0, 1)]

    assert set(names[0]) == set(names[1])
    assert "attack" not in names[0]
    for name in names[0]:
        assert abs(names[0][name] / sizes[0] - names[1][name] / sizes[1]) < 0.12, name
    hosts = [{e["headers"]["host"] for e in _of(rows, label)} for label in (0, 1)]
    assert hosts[0] == hosts[1] == {"shop.example"}


def test_both_classes_use_the_same_methods_routes_and_answers(
    rows: list[tuple[dict[str, Any], int]],
) -> None:
    for key in ("method", "route", "statusCode"):
        seen = [Counter(e.get(key) for e in _of(rows, label)) for label in (0, 1)]
        common = {value for value, count in seen[0].items() if count > 20}
        assert common <= set(seen[1]), key
        assert {value for value, count in seen[1].items() if count > 60} <= set(seen[0]), key


def test_an_entry_is_the_article_s(rows: list[tuple[dict[str, Any], int]]) -> None:
    entry = rows[0][0]

    assert {"timestamp", "method", "query", "path", "statusCode", "source", "headers"} <= set(entry)
    assert set(entry["source"]) == {"remoteAddress", "userAgent"}
    times = [e["timestamp"] for e, _ in rows]
    assert times == sorted(times)
    assert all(Request.from_log(e).timestamp == e["timestamp"] for e, _ in rows[:50])


def test_progress_is_told_and_an_interrupted_run_leaves_no_file(tmp_path: Path) -> None:
    calls = 0

    def progress() -> None:
        nonlocal calls
        calls += 1
        if calls == 5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_dataset(tmp_path / "log.csv", requests=10, progress=progress)
    assert list(tmp_path.iterdir()) == []


def test_the_simulated_clock_goes_on_at_the_rate() -> None:
    clock = dataset.SeededClock(1, rate=60.0)
    times = [clock() for _ in range(2000)]

    assert times[0] > dataset.START
    assert 900 < (times[-1] - times[0]) / 1999 < 1100
