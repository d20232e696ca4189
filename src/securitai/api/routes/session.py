"""Log in, log out, who am I."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from securitai.api.access import Login as LoginFlow
from securitai.api.access import Services, Viewer, clear_cookies, set_cookies
from securitai.api.schemas.accounts import ChangePassword, Login, Me
from securitai.api.schemas.base import Done

router = APIRouter(tags=["session"])


@router.post("/api/login", operation_id="login")
def login(body: Login, request: Request, response: Response, services: Services) -> Me:
    """Log in with name and password; sets the session cookie and the CSRF cookie."""
    person, secret = LoginFlow(services).attempt(request, body.name, body.password)
    set_cookies(response, request, secret, person.csrf)
    return me_of(services, person)


@router.post("/api/logout", operation_id="logout")
def logout(response: Response, services: Services, person: Viewer) -> Done:
    """End the session."""
    services.store.accounts.end_session(person.session)
    clear_cookies(response)
    return Done()


@router.get("/api/me", operation_id="me")
def me(services: Services, person: Viewer) -> Me:
    """The person who is logged in."""
    return me_of(services, person)


@router.put("/api/me/password", operation_id="changePassword")
def change_password(body: ChangePassword, services: Services, person: Viewer) -> Done:
    """Change one's own password; other sessions of the person end."""
    services.store.accounts.change_password(person.name, body.old, body.new, keep=person.session)
    services.store.audit.add(person.name, "password.change", person.name)
    return Done()


def me_of(services: Services, person: Viewer) -> Me:
    """The schema of a person."""
    return Me(
        name=person.name,
        role=person.role,
        csrf=person.csrf,
        address=person.address,
        version=services.version,
        mode=services.keeper.mode.value,
    )
