"""Packaging hook: what a wheel carries besides Python, the kernel in C and the built dashboard.

``python hatch_build.py`` builds the kernel into the checkout (editable installs).
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # run as a script, where hatchling is not needed
    BuildHookInterface = object  # type: ignore[assignment,misc]

ROOT = Path(__file__).resolve().parent
KERNEL = Path("src/securitai/features/kernel.c")
STATIC = Path("src/securitai/api/static")


class BuildHook(BuildHookInterface):  # type: ignore[type-arg,misc]
    """Builds the kernel and, when its output is missing, the dashboard."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before the wheel is put together."""
        if version == "editable" or self.target_name != "wheel":
            return
        root = Path(self.root)
        build_dashboard(root)
        kernel = build_kernel(root)
        build_data["artifacts"] += [f"{STATIC}/**"]
        if kernel is not None:
            build_data["artifacts"] += [str(kernel.relative_to(root))]
            build_data["pure_python"] = False
            build_data["infer_tag"] = True


def build_kernel(root: Path) -> Path | None:
    """Compile the kernel beside its source; None, with a notice, where there is no compiler."""
    suffix = sysconfig.get_config_var("EXT_SUFFIX") or ".so"
    output = root / KERNEL.with_name(f"_kernel{suffix}")
    compiler = os.environ.get("CC") or next(filter(shutil.which, ("cc", "gcc", "clang")), "")
    if not compiler:
        print("no C compiler: SecuritAI will use its slower NumPy kernel", file=sys.stderr)
        return None
    shared = (
        ["-bundle", "-undefined", "dynamic_lookup"] if sys.platform == "darwin" else ["-shared"]
    )
    command = [
        *shlex.split(compiler), "-O3", "-std=c11", "-fPIC", "-fno-math-errno", "-Wall", *shared,
        f"-I{sysconfig.get_path('include')}", str(root / KERNEL), "-o", str(output),
    ]  # fmt: skip
    if subprocess.run(command, check=False).returncode:
        print(
            "the C kernel was not built: SecuritAI will use its slower NumPy kernel",
            file=sys.stderr,
        )
        return None
    return output


def build_dashboard(root: Path) -> None:
    """Run the dashboard's build when there is a dashboard and no output yet.

    Ends with one sentence when npm is missing or the build fails.
    """
    folder = root / "dashboard"
    if not (folder / "package.json").exists() or (root / STATIC / "index.html").exists():
        return
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("npm is missing: the dashboard needs Node 20 or newer (https://nodejs.org)")
    steps = [[npm, "run", "--silent", "build"]]
    if not (folder / "node_modules").exists():
        steps.insert(0, [npm, "ci", "--no-audit", "--no-fund", "--loglevel=error"])
    for step in steps:
        if code := subprocess.run(step, cwd=folder, check=False).returncode:
            sys.exit(f"failed ({code}): {' '.join(step)} in {folder}")


if __name__ == "__main__":
    build_kernel(ROOT)
