"""Users and API tokens."""

from __future__ import annotations

from fastapi import APIRouter

from securitai.api.access import Operator, Services, found
from securitai.api.schemas.accounts import (
    ChangeUser,
    CreatedToken,
    CreatedUser,
    NewToken,
    NewUser,
    Token,
    User,
)
from securitai.api.schemas.base import Done

router = APIRouter(tags=["accounts"])


@router.get("/api/users", operation_id="users")
def users(services: Services, person: Operator) -> list[User]:
    """All accounts."""
    return [User(**u) for u in services.store.accounts.users()]


@router.post("/api/users", operation_id="addUser")
def add_user(body: NewUser, services: Services, person: Operator) -> CreatedUser:
    """Create an account; a password that was made up is shown once."""
    user, password = services.store.accounts.add_user(body.name, body.role, body.password)
    services.store.audit.add(person.name, "user.add", body.name, role=body.role)
    return CreatedUser(user=User(**user), password=password)


@router.patch("/api/users/{id}", operation_id="changeUser")
def change_user(body: ChangeUser, services: Services, person: Operator, id: int) -> User:
    """Change an account. 409 for what would leave no operator."""
    user = found(
        services.store.accounts.change_user(
            id, role=body.role, disabled=body.disabled, password=body.password
        ),
        "user",
        id,
    )
    services.store.audit.add(
        person.name, "user.change", user["name"], role=body.role, disabled=body.disabled
    )
    return User(**user)


@router.get("/api/tokens", operation_id="tokens")
def tokens(services: Services, person: Operator) -> list[Token]:
    """API tokens that are in force."""
    return [Token(**t) for t in services.store.accounts.tokens()]


@router.post("/api/tokens", operation_id="addToken")
def add_token(body: NewToken, services: Services, person: Operator) -> CreatedToken:
    """Create an API token; its secret is shown once."""
    token, secret = services.store.accounts.add_token(
        body.name, body.role, person.name, days=body.days
    )
    services.store.audit.add(person.name, "token.add", body.name, role=body.role)
    return CreatedToken(token=Token(**token), secret=secret)


@router.delete("/api/tokens/{id}", operation_id="removeToken")
def remove_token(services: Services, person: Operator, id: int) -> Done:
    """Revoke an API token."""
    found(services.store.accounts.remove_token(id), "token", id)
    services.store.audit.add(person.name, "token.remove", f"token {id}")
    return Done()
