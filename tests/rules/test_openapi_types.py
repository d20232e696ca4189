"""The TypeScript types of the dashboard are those of the API as it stands."""

from __future__ import annotations

import subprocess
from pathlib import Path

from securitai.api.openapi import text

ROOT = Path(__file__).resolve().parents[2]
DASHBOARD = ROOT / "dashboard"


def test_the_kept_openapi_document_is_the_one_of_the_code() -> None:
    kept = (DASHBOARD / "openapi.json").read_text(encoding="utf-8")

    assert kept == text(), (
        "stale: python -m securitai.api.openapi > dashboard/openapi.json "
        "&& npm --prefix dashboard run types"
    )


def test_the_typescript_types_are_generated_from_the_kept_document(tmp_path: Path) -> None:
    program = DASHBOARD / "node_modules" / ".bin" / "openapi-typescript"
    assert program.exists(), "the dashboard's packages are missing: run make setup"
    fresh = tmp_path / "schema.ts"

    subprocess.run(
        [program, "openapi.json", "--output", fresh],
        cwd=DASHBOARD,
        check=True,
        capture_output=True,
    )

    kept = (DASHBOARD / "src" / "api" / "schema.ts").read_text(encoding="utf-8")
    assert kept == fresh.read_text(encoding="utf-8"), "stale: npm --prefix dashboard run types"
