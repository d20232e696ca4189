from securitai.store.query import EventFilter, parse_terms
from securitai.store.sqlite import SqliteStore
from securitai.verdict import Category
from tests.unit.store.helpers import item, save, verdict

HALF_HOUR = 1800.0


def test_alerts_of_one_source_and_class_are_one_campaign(store: SqliteStore) -> None:
    save(
        store,
        item("1", 0.8, "GET /a?q=1", client="192.0.2.1", ago=60),
        item("2", 0.9, "GET /b?q=1", client="192.0.2.1", ago=30),
        item("3", 0.1, client="192.0.2.1"),
        item("4", 0.9, client="192.0.2.2"),
        item("5", client="192.0.2.1", verdict=verdict(0.9, category=Category.XSS)),
    )

    campaigns, following = store.campaigns.page(EventFilter())

    assert following is None
    assert sorted((c.client, c.category, c.count) for c in campaigns) == [
        ("192.0.2.1", "sqli", 2),
        ("192.0.2.1", "xss", 1),
        ("192.0.2.2", "sqli", 1),
    ]


def test_a_campaign_shows_its_strongest_event_and_its_endpoints(store: SqliteStore) -> None:
    ids = save(store, item("1", 0.8, "GET /a?q=1", ago=60), item("2", 0.9, "GET /b?q=1"))
    store.save("test", [item("3", 0.7, "GET /a?q=2", ago=10)])

    (campaign,), _ = store.campaigns.page(EventFilter())

    assert campaign.sample == ids[1]
    assert campaign.max_score == 0.9
    assert set(campaign.endpoints) == {"/a", "/b"}
    assert campaign.count == 3
    assert store.campaigns.get(campaign.id) == campaign


def test_half_an_hour_of_silence_ends_a_campaign(store: SqliteStore) -> None:
    store.save("test", [item("1", 0.9, ago=2 * HALF_HOUR + 2)])
    store.save("test", [item("2", 0.9, ago=HALF_HOUR + 1)])
    store.save("test", [item("3", 0.9)])
    store.save("test", [item("4", 0.9)])

    campaigns, _ = store.campaigns.page(EventFilter())

    assert [c.count for c in campaigns] == [2, 1, 1]


def test_an_event_that_comes_late_joins_the_campaign_of_its_time(store: SqliteStore) -> None:
    store.save("test", [item("1", 0.9, ago=100), item("2", 0.9, ago=10)])
    store.save("test", [item("3", 0.9, ago=50)])

    campaigns, _ = store.campaigns.page(EventFilter())

    assert [c.count for c in campaigns] == [3]


def test_sources_without_an_address_have_campaigns_too(store: SqliteStore) -> None:
    save(store, item("1", 0.9, client=None), item("2", 0.9, client=None))

    (campaign,), _ = store.campaigns.page(EventFilter())

    assert (campaign.client, campaign.count) == (None, 2)


def test_the_events_of_a_campaign_are_listed_by_the_same_filter(store: SqliteStore) -> None:
    save(store, item("1", 0.9, client="192.0.2.1"), item("2", 0.9, client="192.0.2.2"))
    campaigns, _ = store.campaigns.page(EventFilter(terms=parse_terms({"client": ["192.0.2.1"]})))

    events, _ = store.events.page(
        EventFilter(terms=parse_terms({"campaign": [str(campaigns[0].id)]}))
    )

    assert [e.client for e in events] == ["192.0.2.1"]


def test_campaigns_come_in_pages(store: SqliteStore) -> None:
    save(store, *(item(str(n), 0.9, client=f"192.0.2.{n}", ago=n) for n in range(5)))
    seen: list[int] = []
    cursor: str | None = None

    while True:
        found, cursor = store.campaigns.page(EventFilter(), cursor=cursor, limit=2)
        seen += [c.id for c in found]
        if cursor is None:
            break

    assert len(seen) == len(set(seen)) == 5
