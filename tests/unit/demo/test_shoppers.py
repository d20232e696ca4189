from __future__ import annotations

from collections import Counter
from random import Random

from securitai.demo import shoppers
from securitai.demo.steps import Step


def _steps(api: bool, visits: int = 300) -> list[Step]:
    return [step for seed in range(visits) for step in shoppers.walk(Random(seed), api)]


def test_a_walk_begins_somewhere_and_ends() -> None:
    lengths = [len(list(shoppers.walk(Random(seed), False))) for seed in range(100)]

    assert min(lengths) > 1
    assert max(lengths) < 60


def test_the_same_seed_walks_the_same_way() -> None:
    assert list(shoppers.walk(Random(5), True)) == list(shoppers.walk(Random(5), True))


def test_shoppers_come_to_every_part_of_the_shop() -> None:
    paths = {step.path.split("/")[1] for step in _steps(False) + _steps(True)}

    assert paths >= {"", "login", "search", "products", "cart", "checkout", "account", "support"}
    assert paths >= {"suggest", "download", "go", "orders"}


def test_programs_send_json_and_browsers_send_forms() -> None:
    programs, people = _steps(True), _steps(False)

    assert not any(step.form for step in programs)
    assert not any(step.data for step in people)
    assert any(step.data for step in programs)
    assert any(step.upload for step in people)
    assert any(step.xml for step in people)


def test_people_write_what_looks_like_an_attack() -> None:
    texts = " ".join(
        value for step in _steps(False, 600) for _, value in (*step.query, *(step.form or ()))
    )

    for piece in (
        "O'Brien",
        "select committee",
        "drop leaf table",
        "union jack",
        "% off",
        "C++",
        "<3",
    ):
        assert piece in texts


def test_think_times_are_those_of_people() -> None:
    thinks = sorted(step.think for step in _steps(False))

    assert thinks[0] >= 0
    assert 1 < thinks[len(thinks) // 2] < 15
    assert thinks[-1] <= 120 or Counter(t > 120 for t in thinks)[True] < 5
