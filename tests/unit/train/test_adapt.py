import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from securitai.detector import Detector
from securitai.errors import ConfigError
from securitai.model import artifact
from securitai.model.scorer import Scored
from securitai.request import Request
from securitai.store.sqlite import SqliteStore
from securitai.testing import make_request
from securitai.train import adapt
from securitai.train.adapt import AdaptConfig, learn, prepare
from securitai.train.adapt import adapt as learn_from
from securitai.verdict import Category
from tests.unit.model import lstm_artifact
from tests.unit.store.helpers import item, save, store

__all__ = ["store"]

FALSE_ALARM = make_request("GET /search?q=select+committee+on+trade")
MISSED = make_request("GET /search?q=zz9(run)sneaky")
FINE = [make_request(f"GET /search?q=blue+shoes+number+{n}") for n in range(20)]
BAD = [make_request(f"GET /search?q=%27+OR+{n}={n}--") for n in range(20)]


class Words:
    """A scorer that finds a word; it names the field."""

    threshold = 0.5

    def score(self, requests: list[Request]) -> list[Scored]:
        return [
            Scored(
                0.9 if any(w in r.query for w in ("select", "%27")) else 0.02,
                Category.SQLI,
                "query:q",
            )
            for r in requests
        ]


def samples() -> list[adapt.Sample]:
    config = AdaptConfig()
    labels = [(FALSE_ALARM, -1, config.margin), (MISSED, 1, config.margin)]
    kept = [(r, -1, config.kept_margin) for r in FINE] + [(r, 1, config.kept_margin) for r in BAD]
    return prepare(Words(), 0.5, [*labels, *kept])  # type: ignore[arg-type]


def test_lessons_put_every_label_right_and_leave_the_rest_right() -> None:
    found = samples()

    lessons = learn(found, AdaptConfig())

    assert all(adapt._logit(lessons, s) * s.target > 0 for s in found)


def test_without_lessons_the_labels_are_wrong() -> None:
    found = samples()
    nothing = learn([], AdaptConfig())

    assert [adapt._logit(nothing, s) * s.target > 0 for s in found[:2]] == [False, False]


def test_the_same_seed_gives_the_same_lessons() -> None:
    assert (learn(samples(), AdaptConfig()) == learn(samples(), AdaptConfig())).all()


@pytest.fixture
def base(tmp_path: Path) -> Path:
    folder = tmp_path / "base"
    folder.mkdir()
    lstm_artifact.write(folder)
    return folder


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adapt, "_REPLAYED", 20)
    monkeypatch.setattr(adapt, "_HELD_OUT", 10)


def test_an_adapted_model_is_an_artifact_that_the_detector_loads(
    base: Path, tmp_path: Path
) -> None:
    before = Detector.load(base).check_many([FALSE_ALARM, MISSED])
    labels = [(FALSE_ALARM, 0 if before[0].score >= 0.5 else 1)]

    report = learn_from(base, labels, [], tmp_path / "out")

    made = Detector.load(tmp_path / "out")
    assert made.check(FALSE_ALARM).malicious is (not before[0].malicious)
    assert made.model.version.startswith("1+")
    assert report["base"] == artifact.read(base).ref.hash
    assert set(report["held_out"]) == {"recall", "false_positive_rate"}
    assert msgspec.json.decode((tmp_path / "out" / "report.json").read_bytes()) == report


def test_lessons_upon_lessons_begin_with_the_model_below(base: Path, tmp_path: Path) -> None:
    learn_from(base, [(FALSE_ALARM, 0)], [], tmp_path / "one")
    learn_from(tmp_path / "one", [(FALSE_ALARM, 0)], [], tmp_path / "two")

    found = artifact.read(tmp_path / "two")

    assert found.manifest["base"] == artifact.read(base).ref.hash
    assert found.ref.version.count("+") == 1


def test_without_labels_nothing_is_learned(base: Path, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="nothing is labelled"):
        learn_from(base, [], [], tmp_path / "out")


def test_the_command_line_prints_progress_and_reads_the_store(
    store: SqliteStore, base: Path, tmp_path: Path
) -> None:
    ids = save(store, item("1", 0.9, "GET /search?q=select+committee"), item("2", 0.1))
    store.labels.put(ids[0], "ann", "not_threat")

    done = subprocess.run(
        [sys.executable, "-m", "securitai.train.adapt", "--db", str(store.path),
         "--out", str(tmp_path / "out"), "--base", str(base)],
        capture_output=True, text=True, check=False, timeout=240,
    )  # fmt: skip

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1] == "100% learned from 1 labels"
    assert artifact.read(tmp_path / "out").kind == "adapted"


def test_a_command_line_that_cannot_work_says_why(
    store: SqliteStore, base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = adapt.main(["--db", str(store.path), "--out", str(tmp_path / "o"), "--base", str(base)])

    assert code == 78
    assert "nothing is labelled" in capsys.readouterr().out
