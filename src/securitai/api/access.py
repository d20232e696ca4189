"""Who asks: session cookie or API token, role, CSRF token. Dependencies of every route."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from typing import Annotated, TypeVar

from fastapi import Depends, HTTPException, Request, Response

from securitai.api.limits import Throttle
from securitai.api.schemas.base import RoleName
from securitai.api.services import Services as _Services

SESSION_COOKIE = "securitai_session"
CSRF_COOKIE = "securitai_csrf"
CSRF_HEADER = "x-csrf-token"
T = TypeVar("T")
_SAFE = {"GET", "HEAD", "OPTIONS"}


@dataclass(frozen=True)
class Person:
    """Who asks: ``session`` is the hash of the session's secret, None for an API token."""

    name: str
    role: RoleName
    session: str | None
    csrf: str
    address: str | None


def services_of(request: Request) -> _Services:
    """The services that the application was made with."""
    services = request.app.state.services
    assert isinstance(services, _Services)
    return services


Services = Annotated[_Services, Depends(services_of)]


def viewer(request: Request, services: Services) -> Person:
    """Anybody who is logged in. 401 without a valid session or token, 403 without CSRF token."""
    header = request.headers.get("authorization", "")
    if header[:7].lower() == "bearer ":
        return _by_token(request, services, header[7:].strip())
    secret = request.cookies.get(SESSION_COOKIE)
    found = services.store.accounts.session(secret) if secret else None
    if found is None:
        raise HTTPException(401, "not logged in; POST /api/login or send an API token")
    person = Person(
        name=found["name"],
        role=found["role"],
        session=found["session"],
        csrf=found["csrf"],
        address=address_of(request, services),
    )
    if request.method not in _SAFE:
        _check_csrf(request, person)
    return person


def operator(person: Annotated[Person, Depends(viewer)]) -> Person:
    """Somebody who may act. 403 for a viewer."""
    if person.role != "operator":
        raise HTTPException(403, f"{person.name} is a viewer; this needs the role operator")
    return person


Viewer = Annotated[Person, Depends(viewer)]
Operator = Annotated[Person, Depends(operator)]


class Login:
    """Checks a name and a password, slowly when they were wrong before."""

    def __init__(self, services: _Services) -> None:
        self._services = services

    def attempt(self, request: Request, name: str, password: str) -> tuple[Person, str]:
        """A new session of that person, and its secret. 401 when wrong, 429 when too often."""
        address = address_of(request, self._services)
        throttle: Throttle = self._services.throttle
        wait = throttle.wait(address or "?", name)
        if wait > 0:
            raise HTTPException(
                429,
                f"too many wrong passwords; wait {wait:.0f} seconds",
                headers={"Retry-After": str(int(wait) + 1)},
            )
        made = self._services.store.accounts.log_in(name, password)
        if made is None:
            throttle.failed(address or "?", name)
            raise HTTPException(401, "name or password is wrong")
        throttle.passed(address or "?", name)
        self._services.store.audit.add(made["name"], "login", made["name"], address=address)
        person = Person(made["name"], made["role"], made["session"], made["csrf"], address)
        return person, made["secret"]


def set_cookies(response: Response, request: Request, secret: str, csrf: str) -> None:
    """The session's cookies: the secret is HttpOnly, the CSRF token readable by our own page."""
    secure = request.url.scheme == "https"
    response.set_cookie(
        SESSION_COOKIE, secret, httponly=True, samesite="strict", secure=secure, path="/"
    )
    response.set_cookie(CSRF_COOKIE, csrf, samesite="strict", secure=secure, path="/")


def clear_cookies(response: Response) -> None:
    """Remove the session's cookies."""
    response.delete_cookie(SESSION_COOKIE, path="/", httponly=True, samesite="strict")
    response.delete_cookie(CSRF_COOKIE, path="/", samesite="strict")


def address_of(request: Request, services: _Services) -> str | None:
    """The address of who asks: the peer, or what a trusted proxy says of it."""
    peer = request.client.host if request.client else None
    if peer in services.options.trusted_proxies:
        forwarded = request.headers.get("x-forwarded-for", "")
        return forwarded.rsplit(",", 1)[-1].strip() or peer
    return peer


def found(value: T | None, what: str, id: object) -> T:
    """The value, or 404."""
    if value is None or value is False:
        raise HTTPException(404, f"there is no {what} {id}")
    return value


def _by_token(request: Request, services: _Services, secret: str) -> Person:
    token = services.store.accounts.token(secret)
    if token is None:
        raise HTTPException(401, "the API token is not known, expired or revoked")
    return Person(token["person"], token["role"], None, "", address_of(request, services))


def _check_csrf(request: Request, person: Person) -> None:
    sent = request.headers.get(CSRF_HEADER, "")
    cookie = request.cookies.get(CSRF_COOKIE, "")
    right = hmac.compare_digest(sent.encode(), person.csrf.encode())
    if not right or not hmac.compare_digest(cookie.encode(), person.csrf.encode()):
        raise HTTPException(
            403, "the X-CSRF-Token header is missing or wrong; send the csrf of /api/me"
        )
