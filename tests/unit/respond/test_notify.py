from datetime import UTC, datetime
from typing import Any

import pytest

from securitai.errors import ConfigError
from securitai.respond.message import ChannelConfig, Message, SendError
from securitai.respond.notify import RETRIES, Notifier, in_quiet_hours, wants
from securitai.store.sqlite import SqliteStore
from securitai.verdict import Category
from tests.unit.store.helpers import item, save, verdict


class Site:
    """A notifier whose channel writes down what it is sent; ``broken`` makes it fail."""

    def __init__(self, store: SqliteStore) -> None:
        self.store = store
        self.now = 1_800_000_000.0
        self.sent: list[Message] = []
        self.broken: Exception | None = None
        self.notifier = Notifier(
            store,
            kinds={"webhook": self.send},
            clock=lambda: self.now,
            local=lambda t: datetime.fromtimestamp(t, UTC),
        )

    def send(self, config: ChannelConfig, message: Message) -> None:
        if self.broken:
            raise self.broken
        self.sent.append(message)

    def channel(self, **settings: Any) -> int:
        base = {
            "kind": "webhook",
            "name": "ops",
            "target": "https://hook.example/x",
            "group_seconds": 60,
        }
        return int(self.notifier.add(base | settings, "ann")["id"])

    def attack(self, key: str, score: float = 0.9, **values: Any) -> None:
        self.store.save("test", [item(key, score, **values)])

    def later(self, seconds: float) -> None:
        self.now += seconds
        self.notifier.poll()

    def states(self) -> list[tuple[str, int]]:
        return [(d["state"], d["attempts"]) for d in self.notifier.deliveries(None, 50)[0]]


@pytest.fixture
def site(store: SqliteStore) -> Site:
    return Site(store)


def test_alerts_of_one_minute_are_one_message(site: Site) -> None:
    site.channel()
    site.attack("1")
    site.notifier.poll()
    site.attack("2")
    site.later(30)
    before = list(site.sent)

    site.later(31)

    assert before == []
    assert [m.title for m in site.sent] == ["2 requests flagged: sqli from 192.0.2.7"]
    assert site.states() == [("sent", 1)]


def test_normal_requests_are_no_news(site: Site) -> None:
    site.channel(group_seconds=0)
    site.attack("1", score=0.1)
    site.later(1)

    assert site.sent == []


def test_what_was_stored_before_the_start_is_no_news(store: SqliteStore) -> None:
    save(store, item("1", 0.9))
    site = Site(store)
    site.channel(group_seconds=0)

    site.later(1)

    assert site.sent == []


def test_quiet_hours_suppress_and_say_so(site: Site) -> None:
    hour = datetime.fromtimestamp(site.now, UTC).hour
    site.channel(group_seconds=0, quiet=f"{hour:02}:00-{(hour + 1) % 24:02}:00")
    site.attack("1")
    site.later(1)

    assert site.sent == []
    assert site.states() == [("suppressed", 0)]
    assert "quiet hours" in site.notifier.deliveries(None, 1)[0][0]["error"]


def test_an_hour_has_room_for_so_many_messages(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    from securitai.respond import outbox

    monkeypatch.setattr(outbox, "now", lambda: int(site.now * 1000))
    site.channel(group_seconds=0, per_hour=2)
    for n in range(4):
        site.attack(str(n))
        site.later(1)
    site.attack("later")
    site.later(3700)

    assert len(site.sent) == 3
    assert [s for s, _ in site.states()] == ["sent", "suppressed", "suppressed", "sent", "sent"]


def test_a_failure_is_tried_again_until_it_works(site: Site) -> None:
    site.channel(group_seconds=0)
    site.broken = SendError("answered 500")
    site.attack("1")
    site.later(1)
    failing = (site.states(), site.notifier.channels()[0]["failing"])

    site.later(RETRIES[0] - 1)
    early = site.states()
    site.broken = None
    site.later(2)

    assert failing == ([("pending", 1)], True)
    assert early == [("pending", 1)]
    assert site.states() == [("sent", 2)]
    assert len(site.sent) == 1


def test_a_failure_that_lasts_is_given_up(site: Site) -> None:
    site.channel(group_seconds=0)
    site.broken = RuntimeError("boom")
    site.attack("1")
    site.later(1)
    for wait in RETRIES:
        site.later(wait + 1)

    (delivery,), _ = site.notifier.deliveries(None, 50)
    assert (delivery["state"], delivery["attempts"]) == ("failed", len(RETRIES) + 1)
    assert delivery["error"] == "RuntimeError: boom"


def test_a_test_message_goes_out_at_once(site: Site) -> None:
    id_ = site.channel()

    good = site.notifier.test(id_, "ann")
    site.broken = SendError("answered 500")
    bad = site.notifier.test(id_, "ann")

    assert good is not None
    assert bad is not None
    assert (good["ok"], bad["ok"], bad["error"]) == (True, False, "answered 500")
    assert site.notifier.test(99, "ann") is None
    assert [s for s, _ in site.states()] == ["failed", "sent"]


def test_one_event_can_be_sent_now(site: Site) -> None:
    site.channel()
    site.channel(name="off", enabled=False)
    site.attack("1")
    event = site.store.events.after(0)[0]

    site.notifier.send_now(event)

    assert [m.title for m in site.sent] == ["sqli from 192.0.2.7 flagged: GET /search"]


def test_the_secret_of_a_channel_is_never_shown_and_is_kept(site: Site) -> None:
    id_ = site.channel(secret="hush")
    shown = site.notifier.channels()[0]
    settings = {**shown["settings"], "name": "renamed"}

    changed = site.notifier.change(id_, settings, "ann")

    assert "hush" not in str(shown)
    assert changed is not None
    assert (changed["has_secret"], changed["settings"]["name"]) == (True, "renamed")
    assert site.notifier.outbox.channel(id_).config.secret == "hush"  # type: ignore[union-attr]


def test_a_channel_that_was_removed_gets_nothing(site: Site) -> None:
    id_ = site.channel(group_seconds=0)
    site.broken = SendError("down")
    site.attack("1")
    site.later(1)
    site.broken = None

    removed = site.notifier.remove(id_, "ann")
    site.later(RETRIES[0] + 1)

    assert removed
    assert not site.notifier.remove(id_, "ann")
    assert site.sent == []
    assert site.states() == [("failed", 2)]
    assert site.notifier.change(id_, {}, "ann") is None


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"kind": "webhook", "target": "file:///etc/passwd"}, "is no http"),
        ({"kind": "slack", "target": "javascript:alert(1)"}, "is no http"),
        ({"kind": "syslog", "target": "host:99999"}, "is no host:port"),
        ({"kind": "smtp", "target": "mail.example:25"}, "needs a sender"),
    ],
)
def test_settings_that_cannot_work_are_refused(
    site: Site, settings: dict[str, Any], message: str
) -> None:
    with pytest.raises(ConfigError, match=message):
        site.channel(**settings)


def test_a_channel_hears_only_of_what_it_wants(site: Site) -> None:
    config = ChannelConfig(
        kind="webhook", name="a", target="x", min_score=0.95, categories=("xss",)
    )
    xss = verdict(0.97, category=Category.XSS)
    save(
        site.store,
        item("1", 0.9),
        item("2", 0.97),
        item("3", verdict=xss),
    )

    assert [wants(config, e) for e in site.store.events.after(0)] == [False, False, True]


@pytest.mark.parametrize(
    ("quiet", "clock", "inside"),
    [
        ("22:00-07:00", "23:30", True),
        ("22:00-07:00", "06:59", True),
        ("22:00-07:00", "07:00", False),
        ("09:00-17:00", "12:00", True),
        ("09:00-17:00", "17:00", False),
    ],
)
def test_quiet_hours_may_cross_midnight(quiet: str, clock: str, inside: bool) -> None:
    moment = datetime.strptime(f"2026-01-01 {clock}", "%Y-%m-%d %H:%M").replace(tzinfo=UTC)

    assert in_quiet_hours(quiet, moment) is inside
