"""The notices beside the built dashboard name every package whose code is in it."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

DASHBOARD = Path(__file__).resolve().parents[2] / "dashboard"
PACKAGE = re.compile(r"/node_modules/((?:@[^/]+/)?[^/]+)/")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The dashboard, built with maps that name the files that each script was made of."""
    program = DASHBOARD / "node_modules" / ".bin" / "vite"
    assert program.exists(), "the dashboard's packages are missing: run make setup"
    out = tmp_path_factory.mktemp("built")
    command = [program, "build", "--sourcemap", "--logLevel", "warn", "--outDir", out]
    subprocess.run(command, cwd=DASHBOARD, check=True, capture_output=True)
    return out


def packages(built: Path) -> set[str]:
    """Packages that the maps name."""
    maps = [json.loads(m.read_text(encoding="utf-8")) for m in built.rglob("*.map")]
    sources = [source for one in maps for source in one["sources"]]
    return {found[1] for source in sources if (found := PACKAGE.search(source))}


def named(built: Path) -> set[str]:
    """Packages that the notices name."""
    text = (built / "third-party-notices.txt").read_text(encoding="utf-8")
    return set(re.findall(r"^(\S+) \d+\.\d+\.\d+\S* \([^)]+\)$", text, re.MULTILINE))


def test_every_package_in_the_pages_and_their_worker_is_named(built: Path) -> None:
    contained = packages(built)

    assert {"react", "uplot", "onnxruntime-web"} <= contained
    assert contained <= named(built)


def test_every_package_that_the_pages_ask_for_is_named(built: Path) -> None:
    manifest = json.loads((DASHBOARD / "package.json").read_text(encoding="utf-8"))

    assert set(manifest["dependencies"]) <= named(built)


def test_the_lock_names_no_registry() -> None:
    lock = json.loads((DASHBOARD / "package-lock.json").read_text(encoding="utf-8"))

    assert not [name for name, entry in lock["packages"].items() if "resolved" in entry]
