"""Passwords: argon2id, checked in the same time whether the user exists or not."""

from __future__ import annotations

from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

_HASHER = PasswordHasher()


def hash_password(password: str) -> str:
    """The argon2id hash of a password, with its parameters and a salt."""
    return _HASHER.hash(password)


def verify_password(hashed: str | None, password: str) -> bool:
    """True when the password is the one that was hashed; ``hashed`` None costs the same time."""
    try:
        right = _HASHER.verify(hashed or _nobody(), password)
    except (Argon2Error, InvalidHashError):
        return False
    return right and hashed is not None


@cache
def _nobody() -> str:
    return hash_password("nobody has this password")
