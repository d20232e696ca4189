import threading

import pytest

from securitai.decide import Mode
from securitai.detector import Detector
from securitai.errors import RefusedError
from securitai.respond.blocklist import StoreBlocklist
from securitai.respond.decisions import Decisions
from securitai.respond.exceptions import Exceptions
from securitai.respond.keeper import PolicyKeeper
from securitai.respond.replay import Replays
from securitai.store.sqlite import SqliteStore
from securitai.testing import FixedScorer, make_request
from securitai.verdict import Action
from tests.unit.store.helpers import item, save

ATTACK = make_request("GET /?q=attack")


class Site:
    """A detector with its policy over a store that has seen some traffic."""

    def __init__(self, store: SqliteStore) -> None:
        self.store = store
        self.detector = Detector(FixedScorer({"attack": 0.9, "odd": 0.6}))
        self.exceptions = Exceptions(store)
        self.keeper = PolicyKeeper(store, self.exceptions, self.detector)
        self.replays = Replays(store, self.keeper)

    def replay(self, threshold: float | None = None) -> int:
        made = self.replays.run(
            threshold=threshold, thresholds=(), mode="block", days=7, person="ann"
        )
        return made.id

    def set(self, threshold: float | None, replay: int | None = None) -> None:
        self.keeper.set_policy(
            threshold=threshold, thresholds=(), budget=None, replay=replay, person="ann"
        )

    def action(self, line: str = "GET /?q=attack") -> Action:
        return self.detector.check(make_request(line)).action


@pytest.fixture
def site(store: SqliteStore) -> Site:
    save(store, item("1", 0.9), item("2", 0.1))
    return Site(store)


def test_a_new_site_observes(site: Site) -> None:
    assert site.keeper.mode is Mode.OBSERVE
    assert site.action() is Action.FLAG


def test_blocking_is_armed_after_a_replay_and_not_before(site: Site) -> None:
    with pytest.raises(RefusedError, match="only after a replay"):
        site.keeper.set_mode("block", replay=None, person="ann")
    assert site.action() is Action.FLAG

    replay = site.replay()
    site.keeper.set_mode("block", replay=replay, person="ann")

    assert site.action() is Action.BLOCK
    assert site.keeper.state()["armed_replay"] == replay


def test_disarming_takes_effect_at_once(site: Site) -> None:
    site.keeper.set_mode("block", replay=site.replay(), person="ann")

    site.keeper.set_mode("observe", replay=None, person="ann")

    assert site.action() is Action.FLAG


def test_a_replay_of_another_policy_does_not_arm(site: Site) -> None:
    replay = site.replay(threshold=0.3)

    with pytest.raises(RefusedError, match="of another policy"):
        site.keeper.set_mode("block", replay=replay, person="ann")


def test_a_new_exception_wants_a_new_replay(site: Site) -> None:
    site.replay()
    site.exceptions.add(path="/a", field=None, category=None, days=1, person="ann")

    with pytest.raises(RefusedError, match="only after a replay"):
        site.keeper.set_mode("block", replay=None, person="ann")


def test_while_blocking_thresholds_need_their_replay(site: Site) -> None:
    site.keeper.set_mode("block", replay=site.replay(), person="ann")
    with pytest.raises(RefusedError, match="blocking is armed"):
        site.set(0.55)
    before = site.action("GET /?q=odd")

    site.replay(threshold=0.7)
    site.set(0.7)

    assert before is Action.BLOCK
    assert site.action("GET /?q=odd") is Action.ALLOW
    assert site.keeper.mode is Mode.BLOCK


def test_while_observing_thresholds_are_free(site: Site) -> None:
    site.set(0.95)

    assert site.action() is Action.ALLOW
    assert site.keeper.state()["effective"] == 0.95


def test_a_threshold_may_hold_for_one_endpoint(site: Site) -> None:
    site.keeper.set_policy(
        threshold=None, thresholds=(("/loose*", 0.99),), budget=5.0, replay=None, person="ann"
    )

    assert site.action("GET /loose?q=attack") is Action.ALLOW
    assert site.action("GET /other?q=attack") is Action.FLAG
    assert site.keeper.state()["budget_per_day"] == 5.0


def test_exceptions_and_the_allow_list_reach_the_detector(site: Site) -> None:
    made = site.exceptions.add(path="/", field=None, category="other", days=1, person="ann")
    freed = site.action()
    site.exceptions.undo(made["id"], "ann")
    Decisions(site.store, StoreBlocklist(site.store)).allow("192.0.2.0/24", None, "ann")
    site.keeper.refresh()

    assert freed is Action.ALLOW
    assert site.action() is Action.ALLOW
    assert site.detector.check(ATTACK).note == "allow-list"


def test_another_model_ends_blocking(site: Site) -> None:
    site.keeper.set_mode("block", replay=site.replay(), person="ann")

    site.keeper.model_changed("ann")

    assert site.action() is Action.FLAG
    assert site.store.audit.page()[0][0]["detail"]["reason"] == "another model is in force"


def test_what_another_process_changed_is_in_force_soon(site: Site) -> None:
    stop, done = threading.Event(), threading.Event()
    watcher = threading.Thread(target=site.keeper.watch, args=(stop, 0.01))
    watcher.start()

    other = PolicyKeeper(site.store, Exceptions(site.store))
    other.set_policy(threshold=0.95, thresholds=(), budget=None, replay=None, person="bob")
    for _ in range(300):
        if site.action() is Action.ALLOW:
            done.set()
            break
        stop.wait(0.01)
    stop.set()
    watcher.join()

    assert done.is_set()


def test_every_change_is_recorded(site: Site) -> None:
    site.set(0.6)
    site.keeper.set_mode("block", replay=site.replay(0.6), person="bob")
    site.keeper.set_mode("observe", replay=None, person="ann")

    entries = site.store.audit.page()[0]

    assert [(e["person"], e["action"], e["object"]) for e in entries] == [
        ("ann", "mode", "observe"),
        ("bob", "mode", "block"),
        ("ann", "policy", "thresholds"),
    ]
