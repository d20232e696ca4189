"""A model on disk: a folder with ``manifest.json`` and the files that it names.

The manifest holds ``format`` (1), ``name``, ``version``, ``kind`` (which scorer
reads it), ``threshold``, ``files`` (name -> SHA-256) and whatever the kind needs.
The artifact's hash is the SHA-256 over the files' hashes in the order of names.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import msgspec

from securitai.errors import ArtifactError
from securitai.verdict import ModelRef

FORMAT = 1
MANIFEST = "manifest.json"
BUILTIN = Path(__file__).parent / "builtin"


class Artifact(msgspec.Struct, frozen=True):
    """A model whose files have been checked against their hashes."""

    path: Path
    kind: str
    threshold: float
    ref: ModelRef
    manifest: dict[str, Any]

    def file(self, name: str) -> Path:
        """Path of one of the files. Raises ArtifactError when the manifest does not name it."""
        if name not in self.manifest["files"]:
            raise ArtifactError(
                f"{self.path / MANIFEST} names no file {name!r}; export the model again"
            )
        return self.path / name


def read(path: Path | str | None = None) -> Artifact:
    """Open the artifact in a folder (None: the one that ships with SecuritAI) and verify it.

    Raises ArtifactError when a file is missing, damaged or of another format.
    """
    folder = BUILTIN if path is None else Path(path)
    manifest = _manifest(folder)
    for name, expected in manifest["files"].items():
        found = digest(folder / name)
        if found != expected:
            raise ArtifactError(
                f"{folder / name} has SHA-256 {found[:12]}…, its manifest says {str(expected)[:12]}…: "
                "the file was changed or damaged; export the model again or copy it anew"
            )
    ref = ModelRef(manifest["name"], manifest["version"], fingerprint(manifest["files"]))
    return Artifact(folder, manifest["kind"], float(manifest["threshold"]), ref, manifest)


def write(
    folder: Path,
    *,
    name: str,
    version: str,
    kind: str,
    threshold: float,
    files: list[str],
    extra: dict[str, Any] | None = None,
) -> Artifact:
    """Write the manifest for files that already lie in ``folder``, and open the result."""
    manifest = {
        "format": FORMAT,
        "name": name,
        "version": version,
        "kind": kind,
        "threshold": threshold,
        "files": {file: digest(folder / file) for file in sorted(files)},
        **(extra or {}),
    }
    text = msgspec.json.format(msgspec.json.encode(manifest), indent=2)
    (folder / MANIFEST).write_bytes(text + b"\n")
    return read(folder)


def fingerprint(files: dict[str, str]) -> str:
    """The first 12 hex digits of the SHA-256 over the files' hashes."""
    joined = "".join(files[name] for name in sorted(files))
    return hashlib.sha256(joined.encode()).hexdigest()[:12]


def digest(file: Path) -> str:
    """SHA-256 of a file in hex. Raises ArtifactError when it cannot be read."""
    try:
        with file.open("rb") as handle:
            return hashlib.file_digest(handle, "sha256").hexdigest()
    except OSError as error:
        raise ArtifactError(
            f"{file}: {error.strerror}; a model is a folder with {MANIFEST}"
        ) from None


def _manifest(folder: Path) -> dict[str, Any]:
    try:
        manifest = msgspec.json.decode((folder / MANIFEST).read_bytes())
    except OSError as error:
        raise ArtifactError(
            f"no model at {folder}: {error.strerror} ({MANIFEST}); train one with 'securitai train'"
        ) from None
    except msgspec.DecodeError as error:
        raise ArtifactError(f"{folder / MANIFEST} is no JSON: {error}") from None
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise ArtifactError(f"{folder / MANIFEST} is not of format {FORMAT}; train the model anew")
    missing = {"name", "version", "kind", "threshold", "files"} - manifest.keys()
    if missing:
        raise ArtifactError(f"{folder / MANIFEST} lacks {', '.join(sorted(missing))}")
    return manifest
