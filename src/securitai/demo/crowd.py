"""Many visitors at once: who sends what next, and when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from hashlib import blake2b
from itertools import chain
from random import Random
from urllib.parse import unquote_plus

from securitai.demo import attackers, browsers, shoppers
from securitai.demo.steps import Outgoing, Step, body_of, target_of
from securitai.errors import ConfigError

ATTACKERS = 8  # attackers at a time: few, so that blocking one makes a difference
SHOPPERS = 40  # shoppers at a time


class TrafficKind(StrEnum):
    """Who comes: shoppers, attackers, or both."""

    NORMAL = "normal"
    INJECT = "inject"
    MIXED = "mixed"


class Visitor:
    """One simulated person (or program), with a client of their own."""

    def __init__(
        self, rng: Random, *, malicious: bool, host: str, header_share: float, visits: int
    ) -> None:
        self._rng = rng
        self._malicious = malicious
        self._host = host
        self._header_share = header_share
        self._browser = browsers.draw(rng)
        walks = rng.randrange(visits) + 1  # people come back, with the same client
        self._steps: Iterator[Step] = chain.from_iterable(
            shoppers.walk(rng, self._browser.api) for _ in range(walks)
        )

    def next(self) -> Outgoing | None:
        """The next request; None when the visit is over."""
        step = next(self._steps, None)
        if step is None:
            return None
        rng, browser = self._rng, self._browser
        if self._malicious:
            step = attackers.poison(rng, step, browser.style, self._header_share)
        kind, body = body_of(step, browser.style, rng)
        headers = browser.headers(self._host, step.path, kind, len(body))
        return Outgoing(
            method=step.method,
            target=target_of(step, browser.style),
            headers=_merged(headers, step.headers),
            body=body,
            label=int(self._malicious),
            client=browser.client,
            think=step.think,
        )

    def heard(self, set_cookies: Iterable[str]) -> None:
        """The shop has answered, and set these cookies."""
        for text in set_cookies:
            self._browser.remember(text)


class _Group:
    """Visitors of one kind; who has thought for long enough comes first."""

    def __init__(self, size: int) -> None:
        self.visitors: list[Visitor | None] = [None] * size
        self.ready = [0.0] * size  # seconds of the visitors' own time

    def first(self) -> int:
        """The seat of the visitor whose next request is due first."""
        return min(range(len(self.ready)), key=self.ready.__getitem__)


class Crowd:
    """An endless, seeded mixture of visitors; their think times settle whose turn it is.

    ``attack_share`` is the share of malicious requests in ``mixed`` traffic;
    ``header_share`` the share of those whose payload sits in a header. With
    ``unique``, no method, target and body is ever sent twice, however encoded. ``attackers`` is
    how many of them are about at a time; each visitor comes up to ``visits`` times.
    """

    def __init__(
        self,
        *,
        seed: int,
        kind: TrafficKind = TrafficKind.MIXED,
        attack_share: float = 0.5,
        header_share: float = 0.0,
        host: str = "shop.example",
        unique: bool = False,
        attackers: int = ATTACKERS,
        visits: int = 5,
    ) -> None:
        for name, share in (("attack share", attack_share), ("header share", header_share)):
            if not 0 <= share <= 1:
                raise ConfigError(f"the {name} is {share}; it must lie between 0 and 1")
        shares = {TrafficKind.NORMAL: 0.0, TrafficKind.INJECT: 1.0, TrafficKind.MIXED: attack_share}
        self._share = shares[kind]
        self._rng = Random(f"crowd {seed}")
        self._host = host
        self._header_share = header_share
        self._visits = visits
        self._seen: set[bytes] | None = set() if unique else None
        self._groups = {False: _Group(SHOPPERS), True: _Group(attackers)}

    def next(self) -> tuple[Visitor, Outgoing]:
        """The next request, and the visitor who sends it (tell them what they heard)."""
        malicious = self._rng.random() < self._share
        while True:
            visitor, request = self._draw(malicious)
            if self._is_new(request):
                return visitor, request

    def _draw(self, malicious: bool) -> tuple[Visitor, Outgoing]:
        group = self._groups[malicious]
        seat = group.first()
        while True:
            visitor = group.visitors[seat]
            request = visitor.next() if visitor is not None else None
            if visitor is not None and request is not None:
                group.ready[seat] += request.think
                return visitor, request
            group.visitors[seat] = Visitor(
                Random(self._rng.getrandbits(64)),
                malicious=malicious,
                host=self._host,
                header_share=self._header_share,
                visits=self._visits,
            )

    def _is_new(self, request: Outgoing) -> bool:
        if self._seen is None:
            return True
        body = request.body.decode("latin-1")
        text = f"{request.method} {unquote_plus(request.target)}\n{unquote_plus(body, 'latin-1')}"
        key = blake2b(text.encode("utf-8", "replace"), digest_size=12).digest()
        if key in self._seen:
            return False
        self._seen.add(key)
        return True


def _merged(
    headers: tuple[tuple[str, str], ...], more: tuple[tuple[str, str], ...]
) -> tuple[tuple[str, str], ...]:
    """Header fields, some of them replaced."""
    replaced = {name.lower() for name, _ in more}
    return (*(h for h in headers if h[0].lower() not in replaced), *more)
