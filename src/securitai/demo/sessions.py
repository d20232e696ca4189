"""The shop's sessions and carts, in memory and bounded."""

from __future__ import annotations

import secrets
import zlib
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

SESSION_LIMIT = 10_000  # sessions kept; the one unused for longest goes first
CART_LIMIT = 50  # lines of one cart


@dataclass
class Session:
    """What the shop remembers of one visitor: who it is and what is in the cart."""

    user: str | None = None
    cart: dict[int, int] = field(default_factory=dict)


class Sessions:
    """Sessions by token. ``token`` makes new ones; a seeded one makes runs repeatable."""

    def __init__(self, token: Callable[[], str] | None = None, limit: int = SESSION_LIMIT) -> None:
        self._token = token or (lambda: secrets.token_hex(16))
        self._limit = limit
        self._known: OrderedDict[str, Session] = OrderedDict()

    def __len__(self) -> int:
        return len(self._known)

    def get(self, token: str | None) -> Session | None:
        """The session of a token; None when there is none (any more)."""
        session = self._known.get(token or "")
        if session is not None:
            self._known.move_to_end(token or "")
        return session

    def start(self, user: str | None = None) -> tuple[str, Session]:
        """Begin a session; the oldest goes where there are too many."""
        token, session = self._token(), Session(user)
        self._known[token] = session
        if len(self._known) > self._limit:
            self._known.popitem(last=False)
        return token, session


def may_log_in(user: str, password: str) -> bool:
    """Pretend to check a password: seven pairs in eight are right, always the same ones.

    Nobody's password is stored anywhere, and the answer says nothing about whether
    the text was an attack.
    """
    return zlib.crc32(f"{user}\0{password}".encode("utf-8", "replace")) % 8 != 0
