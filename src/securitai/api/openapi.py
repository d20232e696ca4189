"""The API's OpenAPI document: ``python -m securitai.api.openapi > dashboard/openapi.json``."""

from __future__ import annotations

import json
import sys
from typing import Any

from fastapi import FastAPI

from securitai import __version__
from securitai.api.routes import ROUTERS
from securitai.api.schemas.base import Problem


def bare_app() -> FastAPI:
    """The application with its routes, without services: enough to describe it."""
    app = FastAPI(
        title="SecuritAI",
        version=__version__,
        docs_url=None,
        redoc_url=None,
        openapi_url="/openapi.json",
        description="What the dashboard uses. Log in, or send an API token as a Bearer token; "
        "every change by cookie needs the X-CSRF-Token header. Times are milliseconds.",
        responses={"default": {"model": Problem}, 422: {"model": Problem}},
    )
    for router in ROUTERS:
        app.include_router(router)
    return app


def document() -> dict[str, Any]:
    """The OpenAPI document."""
    return bare_app().openapi()


def text() -> str:
    """The document as it is kept in ``dashboard/openapi.json``."""
    return json.dumps(document(), indent=2, sort_keys=True, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.stdout.write(text())
