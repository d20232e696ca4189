"""What the shop's handlers share: the visitor's session, and how to answer."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from securitai.demo.sessions import Session, Sessions

ROUTE_KEY = "securitai.route"  # the route's pattern, in the ASGI scope
COOKIE = "sid"


def sessions_of(request: Request) -> Sessions:
    """The sessions of the shop that this request came to."""
    sessions = request.app.state.sessions
    assert isinstance(sessions, Sessions)
    return sessions


def session_of(request: Request) -> Session | None:
    """The visitor's session; None for a stranger."""
    return sessions_of(request).get(request.cookies.get(COOKIE))


def wants_json(request: Request) -> bool:
    """True for a client that speaks JSON: by its Accept or its own body."""
    header = request.headers
    return "json" in header.get("accept", "") or "json" in header.get("content-type", "")


def answer(request: Request, html: str, data: Any, status: int = 200) -> Response:
    """The same answer as HTML for browsers and as JSON for programs."""
    return JSONResponse(data, status) if wants_json(request) else HTMLResponse(html, status)


def with_session(request: Request, response: Response, user: str | None = None) -> Session:
    """The visitor's session, begun (and its cookie set) where there is none or a user logs in."""
    session = session_of(request)
    if session is None:
        token, session = sessions_of(request).start(user)
        response.set_cookie(COOKIE, token, httponly=True, samesite="lax")
    elif user is not None:
        session.user = user
    return session


def whole(text: str | None, default: int, low: int = 0, high: int = 10_000) -> int:
    """A number as a careless shop reads it: the leading digits, within bounds."""
    digits = ""
    for character in (text or "").strip()[:6]:
        if not (character.isascii() and character.isdigit()):
            break
        digits += character
    return min(max(int(digits), low), high) if digits else default
