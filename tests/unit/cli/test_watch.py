from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import textwrap
import urllib.request
from pathlib import Path

import pytest

from securitai.cli import main
from securitai.cli.watch import following, summary
from securitai.config import Settings
from securitai.detector import Detector
from securitai.pipeline import RunStats
from securitai.testing import FixedScorer
from securitai.verdict import Category

COMBINED = b'192.0.2.7 - - [10/Oct/2000:13:55:36 -0700] "GET /%b HTTP/1.1" 200 5 "-" "-"\n'
DETECTOR = Detector(FixedScorer({"attack": 0.98}, category=Category.SQLI))

SCRIPT = textwrap.dedent("""
    from securitai.cli import main
    from securitai.detector import Detector
    from securitai.testing import FixedScorer
    Detector.load = classmethod(
        lambda c, path=None, policy=None: c(FixedScorer({"attack": 0.98}), policy)
    )
    main()
""")


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "access.log"
    path.write_bytes(COMBINED % b"old-attack")
    return path


def settings(log: Path) -> Settings:
    return Settings(db=str(log.with_name("store.db")), port=0)


def watched(log: Path, start: str) -> list[str]:
    """Lines that are shown until the end of the log."""
    with following(log, settings(log), start=start, detector=DETECTOR) as watch:
        shown: list[str] = []
        watch.echo = shown.append
        watch.source.follow = False
        watch.run()
    return [line for line in shown if "FLAG" in line]


def test_lines_that_were_there_before_are_shown_only_from_the_start(log: Path) -> None:
    assert watched(log, "end") == []
    assert len(watched(log, "again")) == 1


def test_the_next_start_goes_on_where_the_last_one_ended(log: Path) -> None:
    watched(log, "end")
    with log.open("ab") as handle:
        handle.write(COMBINED % b"new-attack" + COMBINED % b"harmless")

    [line] = watched(log, "end")

    assert re.fullmatch(
        r"10-10 \d\d:55:36  FLAG  0\.980  sqli +192\.0\.2\.7 +GET /new-attack", line
    )
    assert watched(log, "end") == []


def test_what_was_read_before_is_not_stored_twice_from_the_start(log: Path) -> None:
    watched(log, "again")

    assert watched(log, "again") == []


def test_a_hostile_line_cannot_steer_the_terminal(log: Path) -> None:
    log.write_bytes(COMBINED % (b"attack\\x1b[2J\\x0a" + b"a" * 5000))

    [line] = watched(log, "again")

    assert "/attack\\x1b[2J\\x0aaaa" in line
    assert len(line) < 300


def test_the_summary_counts() -> None:
    stats = RunStats(read=1200, flagged=3, errors=2)

    assert summary(stats) == "1,200 entries read, 3 flagged, 2 unreadable, 0 failed"


@pytest.mark.parametrize(
    ("args", "code", "sentence"),
    [
        (
            ["{tmp}/none.log"],
            74,
            "cannot read {tmp}/none.log: No such file or directory; name a log",
        ),
        (["{tmp}"], 74, "cannot read {tmp}: Is a directory"),
        (["{tmp}/access.log", "--threshold", "7"], 78, "--threshold must be between 0 and 1"),
        (["{tmp}/access.log", "--format", "har"], 2, "'har' is not one of"),
        (["{tmp}/access.log", "--model", "{tmp}/none"], 66, "no model at {tmp}/none"),
    ],
)
def test_bad_input_gets_one_sentence_and_an_exit_code(
    args: list[str],
    code: int,
    sentence: str,
    log: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as end:
        main(["watch", "--db", str(tmp_path / "x.db"), *(a.format(tmp=tmp_path) for a in args)])

    assert end.value.code == code
    assert sentence.format(tmp=tmp_path) in capsys.readouterr().err


def start(log: Path, *args: str) -> subprocess.Popen[str]:
    db = str(log.with_name("store.db"))
    command = [sys.executable, "-c", SCRIPT, "watch", str(log), "--db", db, *args]
    return subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )


def read_until(process: subprocess.Popen[str], pattern: str) -> re.Match[str]:
    assert process.stdout is not None
    for line in process.stdout:
        if found := re.search(pattern, line):
            return found
    raise AssertionError(process.stderr.read() if process.stderr else "no output")


@pytest.mark.parametrize("page", [False, True])
def test_a_growing_log_is_shown_until_an_interrupt(log: Path, page: bool) -> None:
    with start(log, "--from-start", *(["--port", "0"] if page else ["--no-page"])) as process:
        if page:
            url = read_until(process, r"http://\S+")[0]
            read_until(process, "Ctrl-C stops it")
        else:
            read_until(process, "Ctrl-C stops it")
        read_until(process, r"FLAG +0\.980 .* /old-attack")
        with log.open("ab") as handle:
            handle.write(COMBINED % b"new-attack")
        read_until(process, r"FLAG +0\.980 .* /new-attack")
        if page:
            with urllib.request.urlopen(url, timeout=10) as answer:
                assert answer.status == 200
        process.send_signal(signal.SIGINT)
        code = process.wait(30)
        err = process.stderr.read() if process.stderr else ""

    assert code == 0
    assert "stopped; " in err
    assert "Traceback" not in err
