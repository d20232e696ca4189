from securitai.api.learn.queue import queue
from securitai.store.sqlite import SqliteStore
from tests.unit.api.helpers import Site
from tests.unit.store.helpers import item, save


def test_what_is_near_the_threshold_teaches_most(store: SqliteStore) -> None:
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


def test_what_has_a_label_is_not_asked_again(store: SqliteStore) -> None:
    ids = save(store, item("1", 0.52), item("2", 0.53, "GET /b?q=1"))
    store.labels.put(ids[0], "ann", "threat")

    assert [e.id for e, _, _ in queue(store, 10)] == [ids[1]]


def test_another_kind_comes_before_more_of_the_same(store: SqliteStore) -> None:
    ids = save(
        store,
        item("1", 0.51, "GET /a?q=1"),
        item("2", 0.515, "GET /a?q=2"),
        item("3", 0.6, "GET /b?q=1"),
    )

    assert [e.id for e, _, _ in queue(store, 10)] == [ids[0], ids[2], ids[1]]


def test_the_api_shows_the_queue_and_what_is_labelled(site: Site) -> None:
    ids = save(site.store, item("1", 0.51), item("2", 0.9))
    site.store.labels.put(ids[1], "ann", "threat")

    shown = site.client("vic").get("/api/queue").json()

    assert [i["event"]["id"] for i in shown["items"]] == [ids[0]]
    assert (shown["labelled"], shown["threats"], shown["not_threats"]) == (1, 1, 0)
