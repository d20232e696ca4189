from __future__ import annotations

import json
from pathlib import Path

import pytest

from securitai.cli import main
from securitai.testing import log_line, make_request

ATTACK = "GET /search?q=' UNION SELECT password FROM users --"


def run(*args: str) -> int:
    try:
        main(list(args))
    except SystemExit as end:
        return int(end.code or 0)
    return 0


def test_the_characters_are_marked_and_the_counterfactual_is_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run("explain", ATTACK) == 0

    out = capsys.readouterr().out
    assert "[[" in out
    assert "in query:q this would score" in out
    assert "\x1b" not in out


def test_json_holds_the_verdict_the_reasons_and_the_counterfactual(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run("explain", ATTACK, "--json") == 0

    found = json.loads(capsys.readouterr().out)
    assert found["counterfactual"]["field"] == "query:q"
    assert found["reasons"][0]["weight"] > 0


def test_a_request_of_a_log_is_found_by_its_number(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "requests.jsonl"
    lines = [log_line(make_request("GET /a")), log_line(make_request(ATTACK))]
    log.write_bytes(b"".join(x if isinstance(x, bytes) else x.encode() for x in lines))

    assert run("explain", "--input", str(log), "--id", "2") == 0
    assert "query:q" in capsys.readouterr().out


def test_an_id_that_is_not_in_the_log_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "requests.jsonl"
    line = log_line(make_request("GET /a"))
    log.write_bytes(line if isinstance(line, bytes) else line.encode())

    assert run("explain", "--input", str(log), "--id", "77") == 65
    assert "'77'" in capsys.readouterr().err


def test_control_characters_never_reach_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    run("explain", "GET /?q=%1b[31m<script>alert(1)</script>%1b]0;x%07")

    assert "\x1b" not in capsys.readouterr().out
