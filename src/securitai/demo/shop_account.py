"""The shop's visitors: log-in, account, profile, support."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from securitai.demo import forms, pages
from securitai.demo.sessions import may_log_in
from securitai.demo.shop_context import answer, session_of, wants_json, with_session


async def login_form(request: Request) -> Response:
    """The form to log in."""
    return HTMLResponse(pages.form("Log in", "/login", ("username", "password")))


async def login(request: Request) -> Response:
    """Pretend to log in: see ``may_log_in``."""
    body = await forms.read(request)
    user, password = body.values.get("username"), body.values.get("password")
    if not user or not password:
        raise HTTPException(400, "username and password are both needed")
    if not may_log_in(str(user), str(password)):
        return answer(
            request, pages.page("Log in", "That did not work."), {"error": "wrong password"}, 401
        )
    name = str(user)[:80].encode("utf-8", "replace").decode()  # JSON can spell lone surrogates
    response = (
        JSONResponse({"welcome": name})
        if wants_json(request)
        else RedirectResponse("/account", 302)
    )
    with_session(request, response, name)
    return response


async def account(request: Request) -> Response:
    """The visitor's own page."""
    session = session_of(request)
    if session is None or session.user is None:
        if wants_json(request):
            raise HTTPException(401, "log in first")
        return RedirectResponse("/login", 302)
    return answer(request, pages.page("Account", session.user), {"user": session.user})


async def profile(request: Request) -> Response:
    """Take new personal data."""
    body = await forms.read(request)
    session = session_of(request)
    if session is None or session.user is None:
        raise HTTPException(401, "log in first")
    return answer(
        request, pages.page("Account", "Saved."), {"saved": len(body.values) + len(body.files)}
    )


async def support_form(request: Request) -> Response:
    """The form to write to the shop."""
    return HTMLResponse(pages.form("Support", "/support", ("email", "subject", "message")))


async def support(request: Request) -> Response:
    """Take a message with free text."""
    body = await forms.read(request)
    message = body.text("message")
    if not message or not message.strip():
        raise HTTPException(400, "a message wants a text")
    return answer(
        request, pages.page("Support", "We will write soon."), {"ticket": len(message)}, 201
    )


ROUTES: tuple[tuple[str, str, Callable[[Request], Awaitable[Response]]], ...] = (
    ("GET", "/login", login_form),
    ("POST", "/login", login),
    ("GET", "/account", account),
    ("POST", "/account", profile),
    ("PUT", "/account", profile),
    ("GET", "/support", support_form),
    ("POST", "/support", support),
)
