"""In block mode, the source of a blocked request is refused for a while."""

from __future__ import annotations

from collections.abc import Sequence

from securitai.errors import RefusedError, RequestError
from securitai.respond.blocklist import AUTOMATIC, StoreBlocklist
from securitai.respond.decisions import Decisions
from securitai.store.settings import Settings
from securitai.store.store import Item
from securitai.verdict import Action


class AutoBan:
    """Makes decisions out of blocked requests; the setting ``ban_minutes`` says for how long.

    In observe mode no verdict is ``block``, so it does nothing; what it decided
    before is not in force then either (see ``StoreBlocklist``).
    """

    def __init__(self, decisions: Decisions, blocklist: StoreBlocklist, settings: Settings) -> None:
        self._decisions = decisions
        self._blocklist = blocklist
        self._settings = settings

    def respond(self, items: Sequence[Item]) -> int:
        """Ban the sources of blocked requests; returns how many new bans there are."""
        blocked = {
            request.client: verdict
            for _, request, verdict, _ in items
            if verdict.action is Action.BLOCK and request.client
        }
        minutes = int(self._settings.get("ban_minutes")) if blocked else 0
        if not minutes:
            return 0
        made = 0
        for client, verdict in blocked.items():
            if self._blocklist.allowed(client) or self._blocklist.blocked(client):
                continue
            try:
                self._decisions.block(
                    "address",
                    client,
                    seconds=minutes * 60,
                    person=AUTOMATIC,
                    reason=f"{verdict.category}, score {verdict.score:.3f}",
                )
                made += 1
            except (RefusedError, RequestError):  # not an address, or one that is protected
                continue
        return made
