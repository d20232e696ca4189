"""Packaging hook: builds what a wheel carries besides Python (never for editable installs)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Builds the dashboard when its output is missing."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before the wheel is put together."""
        if version == "editable":
            return
        root = Path(self.root)
        build_dashboard(root)
        static = root / "src" / "securitai" / "api" / "static"
        if static.exists():
            build_data["force_include"][str(static)] = "securitai/api/static"


def build_dashboard(root: Path) -> None:
    """Run the dashboard's build when there is a dashboard and no output yet."""
