from __future__ import annotations

import gzip
import io
import json
import signal
import subprocess
import sys
import textwrap
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import zstandard

from securitai.cli import main
from securitai.decide import Policy
from securitai.detector import Detector
from securitai.model.scorer import Scored
from securitai.request import Request
from securitai.testing import FixedScorer, log_line, make_request
from securitai.verdict import Category

SCORER = FixedScorer({"OR 1=1": 0.98, "%27": 0.7}, category=Category.SQLI)
MODEL = {"name": "fixed", "version": "1", "hash": "0" * 12}
COMBINED = b'192.0.2.7 - - [10/Oct/2000:13:55:36 -0700] "GET /%b HTTP/1.1" 200 5 "-" "-"\n'


@pytest.fixture(autouse=True)
def keyword_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is tested here is the command, not the model that ships."""

    def load(_: type[Detector], path: str | None = None, policy: Policy | None = None) -> Detector:
        return Detector(SCORER, policy)

    monkeypatch.setattr(Detector, "load", classmethod(load))


def run(*args: str | Path) -> int:
    try:
        main([str(arg) for arg in args])
    except SystemExit as end:
        return int(end.code or 0)
    return 0


def objects(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_one_request_is_answered_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", "GET /search?q=' OR 1=1 --") == 0

    out = capsys.readouterr().out
    assert out.splitlines() == [
        "FLAG   GET /search?q=' OR 1=1 --",
        "score  0.9800 (flagged from 0.5000)",
        "why    sqli in target",
        "model  fixed 1 (000000000000)",
    ]


def test_control_characters_of_a_request_do_not_reach_the_terminal(
    capsys: pytest.CaptureFixture[str],
) -> None:
    run("check", "GET /\x1b[2J\u202e")

    assert "\x1b" not in (out := capsys.readouterr().out)
    assert "/\\x1b[2J\\x202e" in out


def test_one_request_is_answered_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", "--json", "GET /search?q=shoes") == 0

    assert objects(capsys.readouterr().out) == [
        {
            "id": 1,
            "score": 0.01,
            "action": "allow",
            "category": None,
            "threshold": 0.5,
            "field": None,
            "model": MODEL,
        }
    ]


def test_a_log_gives_one_object_a_line_in_order(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "log.jsonl"
    log.write_bytes(
        log_line(make_request("GET /?q=OR 1=1", id="a"))
        + b"no json\n\n"
        + log_line(make_request("GET /"))
        + b'{"id":"b","path":7}\n'
    )

    code = run("check", "--input", log)

    captured = capsys.readouterr()
    first, second, third, fourth = objects(captured.out)
    assert (first["id"], first["action"], first["category"]) == ("a", "flag", "sqli")
    assert (first["field"], first["model"], first["threshold"]) == ("target", MODEL, 0.5)
    assert (second["id"], sorted(second)) == (2, ["error", "id"])
    assert (third["id"], third["action"]) == (4, "allow")
    assert (fourth["id"], fourth["error"]) == ("b", "'path' must be a string, not a number: 7")
    assert code == 3
    assert "securitai: 2 requests read, 1 flagged, 2 unreadable lines; " in captured.err


@pytest.mark.parametrize("pack", [bytes, gzip.compress, zstandard.compress])
def test_packed_logs_are_read_as_they_are(pack: Any, tmp_path: Path) -> None:
    log, out = tmp_path / "access", tmp_path / "out.jsonl"
    log.write_bytes(pack(b"".join(COMBINED % b"%d" % n for n in range(2000))))

    assert run("check", "--input", log, "--output", out) == 0

    assert [line["id"] for line in objects(out.read_text())] == list(range(1, 2001))


def test_a_threshold_and_a_format_can_be_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "access.log"
    log.write_bytes(COMBINED % b"a?q=%27")

    run("check", "--input", log, "--format", "combined", "--threshold", "0.9")

    [line] = objects(capsys.readouterr().out)
    assert (line["action"], line["score"], line["threshold"]) == ("allow", 0.7, 0.9)


def test_standard_input_is_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pipe = io.BytesIO(COMBINED % b"a")
    monkeypatch.setattr(
        sys, "stdin", SimpleNamespace(buffer=pipe, fileno=pipe.fileno, isatty=lambda: False)
    )

    assert run("check", "--input", "-", "--output", "-") == 0

    assert len(objects(capsys.readouterr().out)) == 1


def test_a_truncated_log_keeps_what_was_readable_and_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log, out = tmp_path / "access.log.gz", tmp_path / "out.jsonl"
    packed = gzip.compress(b"".join(COMBINED % b"%d" % (n * 7919 % 99991) for n in range(5000)))
    log.write_bytes(packed[: len(packed) // 2])

    assert run("check", "--input", log, "--output", out) == 65

    err = capsys.readouterr().err
    assert 1000 < len(objects(out.read_text())) < 5000
    assert f"securitai: {log} ends in the middle of its gzip data" in err
    assert "requests read" in err
    assert "Traceback" not in err


def test_a_huge_line_is_one_error_and_the_run_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "log.jsonl"
    log.write_bytes(b'{"path":"' + b"a" * 5000 + b'"}\n{"path":"/"}\n')

    assert run("check", "--input", log, "--max-line", "2000") == 3

    first, second = objects(capsys.readouterr().out)
    assert "raise the limit with --max-line" in first["error"]
    assert second["id"] == 2


@pytest.mark.parametrize(
    ("args", "code", "sentence"),
    [
        (["nonsense"], 65, "securitai: 'nonsense' is no request: expected 'METHOD /target'"),
        (
            ["--input", "{tmp}/none.log"],
            65,
            "cannot read {tmp}/none.log: No such file or directory",
        ),
        (["--input", "{tmp}"], 65, "{tmp} is a folder; name a log file in it"),
        (["--input", "{tmp}/rubbish"], 65, "unknown log format: it begins b'\\x00\\x01"),
        (
            ["--input", "{tmp}/rubbish.xz"],
            65,
            "packed with xz; SecuritAI reads plain, .gz and .zst",
        ),
        (["--threshold", "1.5", "GET /"], 78, "--threshold must be between 0 and 1, not 1.5"),
        (["--threshold", "nan", "GET /"], 78, "--threshold must be between 0 and 1, not nan"),
        (
            ["--input", "{tmp}/ok", "--output", "{tmp}/ok"],
            78,
            "is the log itself; name another file",
        ),
        (
            ["--input", "{tmp}/ok", "--output", "{tmp}/no/out"],
            74,
            "No such file or directory; check",
        ),
        (
            ["--input", "{tmp}/ok", "--output", "/dev/full"],
            74,
            "/dev/full: No space left on device; free",
        ),
        ([], 2, "give either a REQUEST"),
        (["GET /", "--input", "{tmp}/ok"], 2, "give either a REQUEST"),
        (["--input", "{tmp}/ok", "--format", "syslog"], 2, "'syslog' is not one of"),
    ],
)
def test_bad_input_gets_one_sentence_and_an_exit_code(
    args: list[str], code: int, sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "rubbish").write_bytes(bytes(range(256)) * 50)
    (tmp_path / "rubbish.xz").write_bytes(b"\xfd7zXZ\x00" + bytes(100))
    (tmp_path / "ok").write_bytes(COMBINED % b"a")

    assert run("check", *[arg.format(tmp=tmp_path) for arg in args]) == code

    err = capsys.readouterr().err
    assert sentence.format(tmp=tmp_path) in err
    assert "Traceback" not in err


def test_debug_shows_the_traceback() -> None:
    with pytest.raises(Exception, match="is no request"):
        main(["--debug", "check", "nonsense"])


def test_an_empty_log_is_no_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "log").touch()

    assert run("check", "--input", tmp_path / "log") == 0

    assert "0 requests read, 0 flagged, 0 unreadable lines" in capsys.readouterr().err


def test_the_answers_are_those_of_the_detector_one_by_one(tmp_path: Path) -> None:
    class Lengths(FixedScorer):
        def _one(self, request: Request) -> Scored:
            return Scored(len(request.target) % 97 / 97, Category.XSS, None)

    from securitai.cli.scan import Summary, scan
    from securitai.ingest.formats import Item

    detector = Detector(Lengths())
    requests = [make_request(f"GET /{'a' * n}") for n in range(50)]
    out = bytearray()

    scan(
        [[Item(n, r) for n, r in enumerate(requests, start=1)]],
        detector,
        out.extend,
        Summary(),
        lambda: None,
    )

    assert [line["score"] for line in objects(out.decode())] == [
        detector.check(r).score for r in requests
    ]


SCRIPT = textwrap.dedent("""
    import signal
    from securitai.cli import main
    from securitai.detector import Detector
    from securitai.testing import FixedScorer
    Detector.load = classmethod(lambda c, path=None, policy=None: c(FixedScorer(), policy))
    signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored by what runs in the background
    main()
""")


def start(*args: str | Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", SCRIPT, "check", *map(str, args)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe)


def test_an_interrupt_ends_a_pipe_cleanly_with_all_answers_out() -> None:
    with start("--input", "-") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(COMBINED % b"a" * 3)
        process.stdin.flush()
        answers = [process.stdout.readline() for _ in range(3)]
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130
        err = process.stderr.read().decode() if process.stderr else ""

    assert [json.loads(answer)["id"] for answer in answers] == [1, 2, 3]
    assert "3 requests read" in err
    assert "Traceback" not in err
    assert "Fatal" not in err


def test_a_reader_that_goes_away_ends_the_run_quietly(tmp_path: Path) -> None:
    (tmp_path / "log").write_bytes(COMBINED % b"a" * 50_000)
    with start("--input", tmp_path / "log") as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.stdout.close()
        code = process.wait(30)
        err = process.stderr.read().decode() if process.stderr else ""

    assert code != 0
    assert "Traceback" not in err
    assert "Exception" not in err


def test_memory_does_not_grow_with_the_log(tmp_path: Path) -> None:
    peaks = []
    for lines in (2_000, 100_000):
        (tmp_path / "log").write_bytes(COMBINED % (b"a" * 300) * lines)
        script = SCRIPT.replace(
            "main()",
            "import re, sys\ntry:\n    main()\nfinally:\n"
            "    status = open('/proc/self/status').read()\n"
            "    print(re.search(r'VmHWM:\\s*(\\d+)', status)[1], file=sys.stderr)",
        )
        done = subprocess.run(
            [
                sys.executable,
                "-c",
                script,
                "check",
                "--input",
                tmp_path / "log",
                "--output",
                "/dev/null",
            ],
            capture_output=True,
            check=True,
        )
        peaks.append(int(done.stderr.split()[-1]))

    assert peaks[1] < peaks[0] + 4096  # kilobytes; the log grew by 40 MB
