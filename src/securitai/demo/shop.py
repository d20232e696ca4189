"""The mock shop: an e-commerce API that only pretends.

No text that it is sent is ever executed, built into a query, opened as a file
or fetched as an address; it is compared, counted, escaped and forgotten.
"""

from __future__ import annotations

import zlib
from collections.abc import Awaitable, Callable

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from securitai.demo import shop_account, shop_goods, shop_orders
from securitai.demo.sessions import Sessions
from securitai.demo.shop_context import ROUTE_KEY, wants_json

Middleware = Callable[[ASGIApp], ASGIApp]
Handler = Callable[[Request], Awaitable[Response]]

ROUTES: tuple[tuple[str, str, Handler], ...] = (
    *shop_goods.ROUTES,
    *shop_account.ROUTES,
    *shop_orders.ROUTES,
)


def make_app(
    *,
    logger: Middleware | None = None,
    guard: Middleware | None = None,
    sessions: Sessions | None = None,
) -> ASGIApp:
    """The shop as an ASGI application.

    ``guard`` and ``logger`` wrap it (see ``Guard`` and ``RequestLogger``; use
    ``functools.partial`` for their options): the logger outermost, so that what
    the guard refuses is logged as well.

    >>> from functools import partial
    >>> from securitai.demo.logger import RequestLogger
    >>> app = make_app(logger=partial(RequestLogger, sinks=[lambda request, label: None]))
    """
    shop = Starlette(
        routes=[_route(method, path, handler) for method, path, handler in ROUTES],
        exception_handlers={HTTPException: _refusal, Exception: _breakdown},
    )
    shop.router.redirect_slashes = False  # its redirect fails on a query that is not UTF-8
    shop.state.sessions = Sessions() if sessions is None else sessions
    app: ASGIApp = shop
    for wrap in (guard, logger):
        if wrap is not None:
            app = wrap(app)
    return app


def _route(method: str, path: str, handler: Handler) -> Route:
    async def endpoint(request: Request) -> Response:
        request.scope[ROUTE_KEY] = path
        if _is_down(request):
            return await _breakdown(request, RuntimeError("the backend is busy"))
        return await handler(request)

    return Route(path, endpoint, methods=[method])


def _is_down(request: Request) -> bool:
    """One request in about 150 meets a backend that is down, always the same ones."""
    target = request.scope.get("raw_path", b"") + request.scope["query_string"]
    return zlib.crc32(target + request.headers.get("user-agent", "").encode()) % 151 == 0


async def _refusal(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if wants_json(request):
        return JSONResponse({"error": error.detail}, error.status_code, error.headers)
    if error.status_code == 404:
        return HTMLResponse("<!doctype html><h1>Not found</h1>", 404)
    return PlainTextResponse(error.detail, error.status_code, error.headers)


async def _breakdown(request: Request, error: Exception) -> Response:
    if wants_json(request):
        return JSONResponse({"error": "internal error"}, 500)
    return PlainTextResponse("Internal Server Error", 500)
