"""What SecuritAI's speed is compared with, as far as it is installed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from securitai.detector import Detector
from securitai.features.fields import extract
from securitai.request import Request

Check = Callable[[Request], object]
RULES = ("/usr/share/modsecurity-crs", "runs/modsecurity-crs")


class AbsentError(Exception):
    """What is to be compared with is not installed; says how to get it."""


def lstm(folder: str | None) -> Check:
    """The article's model: the folder given, else any below ``runs``."""
    found = [Path(folder)] if folder else [
        p.parent for p in sorted(Path("runs").glob("**/manifest.json"))
        if '"kind": "lstm"' in p.read_text()
    ]  # fmt: skip
    if not found:
        raise AbsentError("no artifact; make one with 'securitai train' and give --lstm FOLDER")
    return Detector.load(found[0]).check


def libinjection(_: str | None) -> Check:
    """libinjection's SQL and script tests on every value."""
    try:
        import libinjection as library
    except ImportError:
        raise AbsentError("not installed; pip install libinjection-python") from None
    tests: list[Callable[[str], Any]] = [library.is_sql_injection, library.is_xss]

    def check(request: Request) -> bool:
        values = [value.decode("utf-8", "replace") for _, value in extract(request)]
        return any(test(value) for value in values for test in tests)

    return check


RIVALS: dict[str, Callable[[str | None], Check]] = {
    "LSTM of 2017": lstm,
    "libinjection": libinjection,
}
