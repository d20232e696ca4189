import random
from typing import Any

from sqlalchemy import insert, update

from securitai.api.learn.queue import Candidate, queue, ranked
from securitai.store.sqlite import SqliteStore
from securitai.store.tables import models, shadows
from tests.unit.api.helpers import Site
from tests.unit.store.helpers import item, save


def one(id: int, score: float = 0.5, **values: Any) -> Candidate:
    values.setdefault("endpoint", f"/{id}")
    return Candidate(id=id, score=score, threshold=0.5, **values)


def order(*candidates: Candidate, limit: int = 10) -> list[int]:
    mixed = list(candidates)
    random.Random(1).shuffle(mixed)
    assert ranked(mixed, limit) == ranked(candidates, limit)
    return [id_ for id_, _, _ in ranked(candidates, limit)]


def test_what_two_models_judge_differently_comes_before_what_is_near() -> None:
    assert order(one(1, 0.5), one(2, 0.9, shadow=0.1), one(3, 0.1, shadow=0.9)) == [3, 2, 1]


def test_of_what_they_agree_on_the_wider_apart_comes_first() -> None:
    assert order(one(1, 0.6, shadow=0.61), one(2, 0.6, shadow=0.95)) == [2, 1]


def test_what_is_near_the_threshold_comes_before_what_is_far() -> None:
    assert order(one(1, 0.9), one(2, 0.55), one(3, 0.48)) == [3, 2, 1]


def test_what_nobody_labelled_comes_before_what_is_known() -> None:
    assert order(one(1, 0.5, known=9), one(2, 0.5, known=1), one(3, 0.55)) == [3, 2, 1]


def test_ten_of_one_campaign_are_asked_about_once_before_others() -> None:
    same = [one(n, 0.5, endpoint="/a", campaign=7) for n in range(10, 20)]

    assert order(*same, one(1, 0.8), one(2, 0.85), limit=4) == [19, 1, 2, 18]


def test_another_kind_comes_before_more_of_the_same_kind() -> None:
    same = [one(n, 0.5, endpoint="/a", field="query:q", category="sqli") for n in (10, 11)]

    assert order(*same, one(1, 0.7, endpoint="/a", field="query:p", category="sqli")) == [11, 1, 10]


def test_values_fall_and_reasons_are_told() -> None:
    found = ranked([one(1, shadow=0.1), one(2, 0.52, known=3), one(3, 0.52)], 10)

    assert [why for _, why, _ in found] == [
        "models disagree",
        "near the threshold, nothing labelled here",
        "near the threshold",
    ]
    assert [value for *_, value in found] == sorted((v for *_, v in found), reverse=True)
    assert ranked([], 5) == []


def test_only_what_is_near_the_threshold_is_asked_about(store: SqliteStore) -> None:
    ids = save(
        store,
        item("sure", 0.99, "GET /a?q=1"),
        item("near", 0.52, "GET /b?q=1"),
        item("nearer", 0.49, "GET /c?q=1"),
        item("harmless", 0.01, "GET /d?q=1"),
    )

    found = queue(store, 10)

    assert [e.id for e, _, _ in found] == [ids[2], ids[1]]
    assert found[0][2] > found[1][2] > 0


def test_what_the_shadow_judges_otherwise_is_asked_about_first(store: SqliteStore) -> None:
    ids = save(store, item("1", 0.51), item("2", 0.01, "GET /b?q=1"), item("3", 0.99, "GET /c?q=1"))
    with store.database.write() as connection:
        values = {"name": "new", "version": "2", "hash": "2", "state": "shadow", "created": 1}
        (model,) = connection.execute(
            insert(models).values(**values, threshold=0.7)
        ).inserted_primary_key
        scores = zip(ids, (0.72, 0.8, 0.95), strict=True)
        connection.execute(
            insert(shadows),
            [{"model_id": model, "event_id": i, "score": s} for i, s in scores],
        )

    found = [(e.id, why) for e, why, _ in queue(store, 10)]
    with store.database.write() as connection:
        connection.execute(update(models).values(state="candidate"))

    assert found == [
        (ids[1], "models disagree"),
        (ids[0], "near the threshold, nothing labelled here"),
    ]
    assert [e.id for e, _, _ in queue(store, 10)] == [ids[0]]


def test_what_has_a_label_is_not_asked_again_and_is_known(store: SqliteStore) -> None:
    ids = save(
        store, item("1", 0.52), item("2", 0.5), item("3", 0.53, "GET /b?q=1"), item("4", 0.53)
    )
    store.labels.put(ids[0], "ann", "threat")

    found = queue(store, 10)

    assert found[0][0].id == ids[2]
    assert {e.id for e, _, _ in found} == set(ids[1:])


def test_the_api_shows_the_queue_and_what_is_labelled(site: Site) -> None:
    ids = save(site.store, item("1", 0.51), item("2", 0.9))
    site.store.labels.put(ids[1], "ann", "threat")

    shown = site.client("vic").get("/api/queue").json()

    assert [i["event"]["id"] for i in shown["items"]] == [ids[0]]
    assert (shown["labelled"], shown["threats"], shown["not_threats"]) == (1, 1, 0)
