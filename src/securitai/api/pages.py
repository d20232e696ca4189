"""The built dashboard: its files, and index.html for every address of the application."""

from __future__ import annotations

import gzip
import mimetypes
from pathlib import Path

from fastapi import FastAPI, HTTPException, Request
from fastapi.responses import FileResponse, HTMLResponse, Response

_MISSING = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>SecuritAI</title></head>
<body><h1>SecuritAI is running</h1>
<p>The dashboard was not built into this installation. In a checkout, run <code>make setup</code>
and reload this page. The HTTP API works: see <a href="/docs">/docs</a>.</p></body></html>
"""
_FOREVER = "public, max-age=31536000, immutable"


def add_pages(app: FastAPI, static: Path) -> None:
    """Serve the files under ``static``; any other address outside of ``/api`` gets index.html."""

    @app.get("/{path:path}", include_in_schema=False)
    def page(path: str, request: Request) -> Response:
        if path == "api" or path.startswith("api/"):
            raise HTTPException(404, f"there is no /{path[:200]}; see /docs")
        found = file_of(static, path)
        if found is not None:
            cache = _FOREVER if path.startswith("assets/") else "no-cache"
            return FileResponse(found, headers={"Cache-Control": cache})
        packed = file_of(static, f"{path}.gz")
        if packed is not None:
            return _unpacked(packed, path, request.headers.get("accept-encoding", ""))
        if path.startswith("assets/"):
            raise HTTPException(404, "there is no such file")
        index = static / "index.html"
        if not index.is_file():
            return HTMLResponse(_MISSING)
        return FileResponse(index, headers={"Cache-Control": "no-cache"})


def _unpacked(packed: Path, path: str, accepted: str) -> Response:
    """A file that the build stored compressed, sent as it lies there where the browser takes that."""
    kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
    headers = {"Cache-Control": _FOREVER, "Vary": "Accept-Encoding"}
    if "gzip" not in accepted:
        return Response(gzip.decompress(packed.read_bytes()), media_type=kind, headers=headers)
    return FileResponse(packed, media_type=kind, headers={**headers, "Content-Encoding": "gzip"})


def file_of(static: Path, path: str) -> Path | None:
    """A file inside of ``static``; None for everything else."""
    if not path or "\0" in path or path.startswith(".") or "/." in path:
        return None
    try:
        found = (static / path).resolve()
        inside = found.is_relative_to(static.resolve()) and found.is_file()
    except (OSError, ValueError):
        return None
    return found if inside else None
