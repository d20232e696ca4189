"""A wheel, installed alone with its base dependencies, answers."""

import shutil
import subprocess
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_a_wheel_carries_everything_and_answers_alone(tmp_path: Path) -> None:
    uv = shutil.which("uv") or str(ROOT / ".uv" / "bin" / "uv")
    subprocess.run([uv, "build", "-q", "--wheel", "-o", tmp_path, ROOT], check=True)
    wheel = next(tmp_path.glob("*.whl"))
    subprocess.run([uv, "venv", "-q", tmp_path / "venv"], check=True)
    python = tmp_path / "venv" / "bin" / "python"
    subprocess.run([uv, "pip", "install", "-q", "--python", python, wheel], check=True)

    done = subprocess.run(
        [tmp_path / "venv" / "bin" / "securitai", "check", "GET /search?q=' OR 1=1 --"],
        capture_output=True, text=True, check=True, cwd=tmp_path,
    )  # fmt: skip

    names = set(zipfile.ZipFile(wheel).namelist())
    assert done.stdout.startswith("FLAG")
    assert "securitai/api/static/index.html" in names
    assert "securitai/api/static/third-party-notices.txt" in names
    assert "securitai/model/builtin/manifest.json" in names
    assert "securitai/store/migrations/env.py" in names
