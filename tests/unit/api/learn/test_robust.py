from collections.abc import Iterator

import pytest

from securitai.api.learn import robust
from securitai.api.learn.compare import compare, robustness
from securitai.api.learn.robust import Attack, attack_of, measure
from securitai.decide import Policy
from securitai.request import Request
from securitai.store.sqlite import SqliteStore
from securitai.testing import FixedScorer, make_request
from securitai.verdict import Category
from tests.unit.store.helpers import item, save, verdict

ROW = {"id": 1, "report": None}


def dressed(attack: Attack, seed: int) -> Iterator[tuple[str, Request]]:
    yield "case", make_request(f"GET /?q={attack.text.upper()}")
    yield "place", make_request("POST /", body=f"x={attack.text}".encode())


def attacks(store: SqliteStore, n: int = 5) -> SqliteStore:
    save(
        store,
        *(item(f"a{i}", 0.9, f"GET /search?q=attack+from+{i}", truth="attack") for i in range(n)),
        *(item(f"n{i}", 0.1, f"GET /products/{i}") for i in range(3)),
    )
    return store


def test_the_attack_is_the_decoded_value_of_the_field() -> None:
    request = make_request("GET /?a=1&q=%27+OR+1=1+--")

    assert attack_of(request, "query:q", "sqli") == Attack("' OR 1=1 --", Category.SQLI)
    assert attack_of(request, "query:q", None) == Attack("' OR 1=1 --", Category.OTHER)
    assert attack_of(request, "query:gone", "sqli") is None
    assert attack_of(request, None, "sqli") is None


def test_a_model_that_no_longer_sees_disguised_attacks_is_refused(store: SqliteStore) -> None:
    old = FixedScorer({"attack": 0.9, "ATTACK": 0.9})
    new = FixedScorer({"attack": 0.9})

    counts = robustness(attacks(store), old, new, policy=Policy(), disguise=dressed)
    found = compare(
        store, ROW, old, {"id": 2, "report": None}, new, policy=Policy(), disguises=counts
    )

    assert counts == {"case": (5, 5, 0), "place": (5, 5, 5)}
    assert "recall on disguised attacks went from 100.0% to 50.0%" in found.refused
    assert "recall on attacks disguised by case went from 100.0% to 0.0%" in found.refused
    assert not any("by place" in reason for reason in found.refused)


def test_a_model_that_sees_more_is_not_refused(store: SqliteStore) -> None:
    old = FixedScorer({"attack": 0.9, "%61": 0.9, "note=": 0.9})
    new = FixedScorer({"attack": 0.9, "ATTACK": 0.9, "%61": 0.9, "note=": 0.9})

    counts = robustness(attacks(store), old, new, policy=Policy(), disguise=dressed)
    found = compare(
        store, ROW, old, {"id": 2, "report": None}, new, policy=Policy(), disguises=counts
    )

    assert found.refused == ()
    assert {m.name: m.better for m in found.metrics}["recall on disguised attacks"] is True


def test_what_people_called_harmless_or_was_sent_as_normal_is_no_attack(
    store: SqliteStore,
) -> None:
    ids = save(
        store,
        item("1", 0.9, "GET /?q=one+attack"),
        item("2", 0.9, "GET /?q=two+attack", truth="normal"),
        item("3", 0.1, "GET /?q=three+attack", verdict=verdict(0.1, field="query:q")),
        item("4", 0.9, "GET /?q=four+attack"),
    )
    store.labels.put(ids[0], "ann", "not_threat")
    store.labels.put(ids[2], "ann", "threat")
    seen: list[str] = []

    def spy(attack: Attack, seed: int) -> Iterator[tuple[str, Request]]:
        seen.append(attack.text)
        yield from dressed(attack, seed)

    robustness(store, FixedScorer(), FixedScorer(), policy=Policy(), disguise=spy)

    assert sorted(seen) == ["four attack", "three attack"]


def test_the_time_is_bounded_and_classes_take_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Attack] = []

    def spy(attack: Attack, seed: int) -> Iterator[tuple[str, Request]]:
        seen.append(attack)
        return iter(())

    many = [Attack(f"{n}", Category.SQLI) for n in range(500)]
    rare = [Attack("x", Category.XXE)]
    measure([*many, *many, *rare], spy, lambda sample: ((), ()))
    bounded, seen = len(seen), seen[:2]
    monkeypatch.setattr(robust, "PATIENCE", -1.0)
    later: list[Attack] = seen
    measure(many, spy, lambda sample: ((), ()))

    assert bounded == 150
    assert [attack.category for attack in later[:2]] == [Category.SQLI, Category.XXE]
    assert len(later) == 3


def test_without_attacks_there_is_nothing_to_say(store: SqliteStore) -> None:
    scorer = FixedScorer()

    assert robustness(store, scorer, scorer, policy=Policy(), disguise=dressed) == {}
