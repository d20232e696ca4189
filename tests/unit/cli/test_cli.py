from __future__ import annotations

import errno
import subprocess
import sys
from pathlib import Path

import click
import pytest

import securitai.cli
from securitai.cli import explain_os_error, main, printable
from securitai.errors import MissingExtraError, SecuritaiError, StoreError
from securitai.model import artifact


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """A command that raises what is put into the list; no real command fails on demand."""
    errors: list[BaseException] = []

    @click.command()
    def command() -> None:
        raise errors[0]

    def get_command(_: click.Group, ctx: click.Context, name: str) -> click.Command:
        return command

    monkeypatch.setattr(securitai.cli.LazyGroup, "get_command", get_command)
    return errors


@pytest.mark.parametrize(
    ("error", "code", "sentence"),
    [
        (
            OSError(errno.EADDRINUSE, "Address already in use"),
            74,
            "choose another port with --port",
        ),
        (
            OSError(errno.ENOSPC, "No space left on device", "a.db"),
            74,
            "a.db: No space left on device; free",
        ),
        (
            PermissionError(errno.EACCES, "Permission denied", "/x"),
            74,
            "/x: Permission denied; run it as",
        ),
        (StoreError("the store is locked"), 74, "securitai: the store is locked"),
        (MissingExtraError("boto3", extra="kinesis"), 69, "pip install 'securitai[kinesis]'"),
        (SecuritaiError("bad \x1b[2J bytes"), 1, "bad \\x1b[2J bytes"),
        (KeyboardInterrupt(), 130, ""),
    ],
)
def test_an_error_is_one_sentence_and_an_exit_code(
    error: BaseException,
    code: int,
    sentence: str,
    failing: list[BaseException],
    capsys: pytest.CaptureFixture[str],
) -> None:
    failing.append(error)

    with pytest.raises(SystemExit) as end:
        main(["anything"])

    err = capsys.readouterr().err
    assert end.value.code == code
    assert sentence in err
    assert len(err.strip().splitlines()) <= 1


def test_debug_raises_what_the_system_refused(failing: list[BaseException]) -> None:
    failing.append(OSError(errno.ENOSPC, "No space left on device"))

    with pytest.raises(OSError, match="No space left"):
        main(["--debug", "anything"])


def test_a_missing_model_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        main(["check", "--model", str(tmp_path / "none"), "GET /"])

    assert end.value.code == 66
    assert f"securitai: no model at {tmp_path}/none: No such file" in capsys.readouterr().err


def test_a_model_that_was_changed_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "weights").write_bytes(b"abc")
    artifact.write(tmp_path, name="x", version="1", kind="lstm", threshold=0.5, files=["weights"])
    (tmp_path / "weights").write_bytes(b"abd")

    with pytest.raises(SystemExit) as end:
        main(["check", "--model", str(tmp_path), "GET /"])

    assert end.value.code == 66
    assert "the file was changed or damaged; export the model again" in capsys.readouterr().err


def test_an_unknown_command_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["frobnicate"])

    assert end.value.code == 2
    assert "No such command 'frobnicate'" in capsys.readouterr().err


def test_an_error_without_a_next_step_is_told_as_it_is() -> None:
    assert (
        explain_os_error(OSError(errno.EIO, "Input/output error", "/x")) == "/x: Input/output error"
    )
    assert explain_os_error(OSError("odd")) == "odd"


def test_printable_spells_out_what_could_steer_a_terminal() -> None:
    assert printable("a\x1b[0m\n\u202eé") == "a\\x1b[0m\\x0a\\x202eé"


def test_checking_loads_neither_a_server_nor_a_training_library() -> None:
    script = (
        "import sys, securitai.cli.check, securitai.cli.scan, securitai.ingest.formats\n"
        "heavy = {'onnxruntime', 'fastapi', 'sqlalchemy', 'tensorflow', 'keras', 'boto3', 'zstandard'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )

    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"


def test_the_model_that_ships_tells_an_injection_from_a_search(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main(["check", "GET /search?q=' OR 1=1 --"])
    main(["check", "GET /search?q=red+shoes"])

    first, second = capsys.readouterr().out.split("model  ")[:2]
    assert first.startswith("FLAG")
    assert "sqli in query:q" in first
    assert "ALLOW" in second
