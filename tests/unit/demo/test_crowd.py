from __future__ import annotations

import pytest

from securitai.demo.crowd import Crowd, TrafficKind
from securitai.demo.steps import Outgoing
from securitai.errors import ConfigError


def _requests(number: int, **options: object) -> list[Outgoing]:
    crowd = Crowd(**{"seed": 1, **options})  # type: ignore[arg-type]
    return [crowd.next()[1] for _ in range(number)]


def test_the_same_seed_sends_the_same_requests() -> None:
    assert _requests(300) == _requests(300)
    assert _requests(50) != _requests(50, seed=2)


@pytest.mark.parametrize(
    ("kind", "labels"),
    [(TrafficKind.NORMAL, {0}), (TrafficKind.INJECT, {1}), (TrafficKind.MIXED, {0, 1})],
)
def test_the_kind_says_who_comes(kind: TrafficKind, labels: set[int]) -> None:
    assert {request.label for request in _requests(200, kind=kind)} == labels


def test_the_share_of_attacks_is_what_was_asked_for() -> None:
    share = sum(request.label for request in _requests(3000, attack_share=0.2)) / 3000

    assert 0.17 < share < 0.23


def test_unique_requests_never_come_twice() -> None:
    requests = _requests(4000, unique=True)

    assert len({(r.method, r.target, r.body) for r in requests}) == 4000


def test_attackers_are_few_and_shoppers_many_at_a_time() -> None:
    requests = _requests(400)
    clients = [{r.client for r in requests if r.label == label} for label in (0, 1)]

    assert len(clients[1]) < len(clients[0])


def test_a_cookie_that_a_visitor_got_comes_back() -> None:
    crowd = Crowd(seed=1, kind=TrafficKind.INJECT)
    visitor, first = crowd.next()
    visitor.heard(["sid=abc; HttpOnly"])

    later = [r for v, r in (crowd.next() for _ in range(300)) if r.client == first.client]

    assert later
    assert all("sid=abc" in dict(r.headers)["Cookie"] for r in later)


@pytest.mark.parametrize("options", [{"attack_share": 1.5}, {"header_share": -0.1}])
def test_a_share_outside_of_0_to_1_is_refused(options: dict[str, float]) -> None:
    with pytest.raises(ConfigError, match="between 0 and 1"):
        Crowd(seed=1, **options)  # type: ignore[arg-type]
