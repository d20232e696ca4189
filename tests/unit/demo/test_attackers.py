from __future__ import annotations

from random import Random

import pytest

from securitai.demo import attackers, shoppers
from securitai.demo.steps import Step, Style, body_of, target_of


def _written(step: Step, style: Style) -> tuple[str, str, bytes]:
    return step.method, target_of(step, style), body_of(step, style, Random(7))[1]


@pytest.mark.parametrize("api", [True, False])
def test_every_step_is_poisoned_and_stays_a_request(api: bool) -> None:
    rng, style = Random(3), Style.draw(Random(4))
    for seed in range(150):
        for step in shoppers.walk(Random(seed), api):
            poisoned = attackers.poison(rng, step, style)
            assert _written(poisoned, style) != _written(step, style)
            target = target_of(poisoned, style)
            assert target.startswith("/")
            assert target.isascii()
            assert target.isprintable()
            assert " " not in target
            assert poisoned.method == step.method
            assert not poisoned.headers


def test_a_share_of_the_payloads_goes_into_headers() -> None:
    rng, style, step = Random(3), Style.draw(Random(4)), Step(path="/cart")

    poisoned = [attackers.poison(rng, step, style, header_share=1.0) for _ in range(200)]

    assert {name for p in poisoned for name, _ in p.headers} == {
        "User-Agent",
        "Referer",
        "Accept-Language",
        "Cookie",
    }
    assert all(v.isascii() and v.isprintable() and v for p in poisoned for _, v in p.headers)
    assert {target_of(p, style) for p in poisoned} == {"/cart"}


def test_all_kinds_come_and_each_has_a_disguise() -> None:
    assert {kind.name for kind in attackers.KINDS} == {
        "sql",
        "script",
        "shell",
        "code",
        "template",
        "path",
        "nosql",
    }
    assert all(kind.disguises and kind.weight > 0 for kind in attackers.KINDS)
