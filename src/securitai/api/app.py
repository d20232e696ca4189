"""The application: routes, errors, headers, documentation, metrics, dashboard."""

from __future__ import annotations

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response

from securitai.api.access import viewer
from securitai.api.docs import docs_page, docs_style
from securitai.api.headers import Protect
from securitai.api.metrics import metrics_text
from securitai.api.openapi import bare_app
from securitai.api.pages import add_pages
from securitai.api.services import Services
from securitai.errors import ConfigError, InputError, RefusedError, SecuritaiError, StoreError

_STATUS: tuple[tuple[type[SecuritaiError], int], ...] = (
    (RefusedError, 409),
    (InputError, 422),
    (ConfigError, 422),
    (StoreError, 503),
)


def create_app(services: Services) -> FastAPI:
    """The dashboard's application over some services; serve it with any ASGI server."""
    app = bare_app()
    app.state.services = services
    app.add_exception_handler(SecuritaiError, _ours)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_middleware(Protect, hosts=services.options.hosts)
    _add_docs(app)
    _add_metrics(app, services)
    add_pages(app, services.options.static)
    return app


def _add_docs(app: FastAPI) -> None:
    @app.get("/docs", include_in_schema=False)
    def docs() -> HTMLResponse:
        return HTMLResponse(docs_page(app.openapi()))

    @app.get("/docs.css", include_in_schema=False)
    def style() -> Response:
        return Response(docs_style(), media_type="text/css")


def _add_metrics(app: FastAPI, services: Services) -> None:
    @app.get("/metrics", include_in_schema=False)
    def metrics(request: Request) -> PlainTextResponse:
        if not services.options.metrics_open:
            viewer(request, services)
        return PlainTextResponse(
            metrics_text(services), media_type="text/plain; version=0.0.4; charset=utf-8"
        )


def _ours(_request: Request, error: Exception) -> JSONResponse:
    """An error of ours as one sentence."""
    status = next((s for kind, s in _STATUS if isinstance(error, kind)), 500)
    return JSONResponse({"detail": str(error)}, status)


def _invalid(_request: Request, error: Exception) -> JSONResponse:
    """What pydantic refused, as one sentence; what was sent is not repeated."""
    assert isinstance(error, RequestValidationError)
    parts = [f"{'.'.join(str(p) for p in e['loc'][1:])}: {e['msg']}" for e in error.errors()[:5]]
    return JSONResponse({"detail": "; ".join(parts)[:1000]}, 422)
