"""Set up a checkout with nothing but Python 3.11+ and Node 20+: .venv, locks, dashboard, browser.

Standard library only. Each step is skipped when its inputs have not changed.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
LOCKS = ("requirements.lock", "requirements-train.lock")


def main() -> None:
    """Parse the command line and run the steps."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--browser", action="store_true", help="also make sure there is a Chromium")
    parser.add_argument("--bench", action="store_true", help="also what benchmarks compare with")
    parser.add_argument("--lock", action="store_true", help="write the locks anew and stop")
    options = parser.parse_args()
    os.chdir(ROOT)
    if sys.version_info < (3, 11):  # noqa: UP036 - this file must say so on older ones
        sys.exit("SecuritAI needs Python 3.11 or newer; this is " + sys.version.split()[0])
    if options.lock:
        lock()
        return
    python_packages()
    dashboard()
    if options.bench:
        rivals()
    if options.browser:
        browser()


def lock() -> None:
    """Resolve pyproject.toml into two locks that name no index."""
    common = [
        "pip",
        "compile",
        "--universal",
        "--python-version",
        "3.11",
        "--no-emit-index-url",
        "--no-emit-find-links",
        "--no-header",
        "--quiet",
        "pyproject.toml",
    ]
    run([uv(), *common, "-o", "requirements.lock"])
    run(
        [
            uv(),
            *common,
            "--extra",
            "countries",
            "--extra",
            "kinesis",
            "--extra",
            "train",
            "--group",
            "dev",
            "-c",
            "requirements.lock",
            "-o",
            "requirements-train.lock",
        ]
    )
    run(
        [
            uv(),
            *common[:-1],
            "--group",
            "pyproject.toml:bench",
            "-c",
            "requirements-train.lock",
            "-o",
            "requirements-bench.lock",
        ]
    )


def python_packages() -> None:
    """Create .venv and install the locks and this project, editable."""
    inputs = [ROOT / name for name in (*LOCKS, "pyproject.toml", "hatch_build.py")]
    inputs += sorted((ROOT / "src").rglob("*.[ch]"))
    if fresh(VENV / ".setup", inputs):
        return
    print("setting up .venv ...", flush=True)
    if not PYTHON.exists():
        run([uv(), "venv", "--quiet", "--python", sys.executable, str(VENV)])
    run(
        [
            uv(),
            "pip",
            "install",
            "--quiet",
            "--python",
            str(PYTHON),
            "-r",
            "requirements-train.lock",
        ]
    )
    run(
        [
            uv(),
            "pip",
            "install",
            "--quiet",
            "--python",
            str(PYTHON),
            "--no-deps",
            "--reinstall-package",
            "securitai",
            "-e",
            ".",
        ]
    )
    run([str(PYTHON), "hatch_build.py"])
    stamp(VENV / ".setup", inputs)


def rivals() -> None:
    """Install what the speed is compared with; where there are no wheels, benchmarks say so."""
    inputs = [ROOT / "requirements-bench.lock"]
    if fresh(VENV / ".bench", inputs):
        return
    command = [uv(), "pip", "install", "--quiet", "--python", str(PYTHON), "-r", str(inputs[0])]
    if subprocess.run(command, cwd=ROOT, check=False).returncode == 0:
        stamp(VENV / ".bench", inputs)


def dashboard() -> None:
    """Install the dashboard's packages and build it into the package."""
    if shutil.which("npm") is None:
        sys.exit("npm is missing: the dashboard needs Node 20 or newer (https://nodejs.org)")
    folder = ROOT / "dashboard"
    packages = [folder / "package-lock.json"]
    if not fresh(folder / "node_modules" / ".setup", packages):
        print("installing the dashboard's packages ...", flush=True)
        run(["npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"], cwd=folder)
        stamp(folder / "node_modules" / ".setup", packages)
    sources = [
        p for p in sorted(folder.rglob("*")) if p.is_file() and "node_modules" not in p.parts
    ]
    sources.append(ROOT / "src" / "securitai" / "model" / "known_paths.txt")  # the browser's too
    static = ROOT / "src" / "securitai" / "api" / "static"
    if not fresh(static / ".setup", sources):
        print("building the dashboard ...", flush=True)
        run(["npm", "run", "--silent", "build"], cwd=folder)
        stamp(static / ".setup", sources)


def browser() -> None:
    """Make sure that a Chromium is there for the browser tests."""
    names = ("chromium", "chromium-browser", "google-chrome")
    if os.environ.get("SECURITAI_TEST_BROWSER") or any(map(shutil.which, names)):
        return
    if shutil.which("apt-get") and os.geteuid() == 0:
        print("installing chromium ...", flush=True)
        quiet = {"stdout": subprocess.DEVNULL}
        subprocess.run(["apt-get", "update", "-qq"], check=False, **quiet)
        done = subprocess.run(
            [
                "apt-get",
                "install",
                "-y",
                "-qq",
                "--no-install-recommends",
                "chromium",
                "fonts-dejavu-core",
            ],
            check=False,
            **quiet,
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        )
        if done.returncode == 0:
            return
    sys.exit(
        "the browser tests need a Chromium: install one (Debian: apt-get install chromium) "
        "or name it in SECURITAI_TEST_BROWSER"
    )


def uv() -> str:
    """Path of uv; put into .uv with pip when the machine has none."""
    found = shutil.which("uv")
    if found:
        return found
    local = ROOT / ".uv" / "bin" / "uv"
    if not local.exists():
        print("installing uv ...", flush=True)
        run([sys.executable, "-m", "venv", str(ROOT / ".uv")])
        run([str(ROOT / ".uv" / "bin" / "pip"), "install", "--quiet", "uv"])
    return str(local)


def run(command: list[str], cwd: Path = ROOT) -> None:
    """Run a command; end with its exit code when it fails."""
    done = subprocess.run(command, cwd=cwd, check=False)
    if done.returncode:
        sys.exit(f"failed ({done.returncode}): {' '.join(command)}")


def fingerprint(files: list[Path]) -> str:
    """One hash over names and contents."""
    total = hashlib.sha256()
    for file in files:
        total.update(str(file.relative_to(ROOT)).encode())
        total.update(file.read_bytes() if file.exists() else b"")
    return total.hexdigest()


def fresh(mark: Path, inputs: list[Path]) -> bool:
    """True when the step that wrote ``mark`` saw these very inputs."""
    return mark.exists() and mark.read_text() == fingerprint(inputs)


def stamp(mark: Path, inputs: list[Path]) -> None:
    """Remember the inputs of a step."""
    mark.parent.mkdir(parents=True, exist_ok=True)
    mark.write_text(fingerprint(inputs))


if __name__ == "__main__":
    main()
