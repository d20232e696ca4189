import pytest

from securitai.decide import Mode
from securitai.errors import RefusedError
from securitai.respond import mode as machine
from securitai.respond.mode import FRESH, ReplayFacts

NOW = 10 * FRESH
GOOD = ReplayFacts(id=1, created=NOW - 1000, revision="r", events=10)


def test_a_fresh_replay_of_the_policy_in_force_arms() -> None:
    assert machine.arm(Mode.OBSERVE, GOOD, "r", NOW) is Mode.BLOCK


@pytest.mark.parametrize(
    ("replay", "message"),
    [
        (None, "only after a replay"),
        (ReplayFacts(1, NOW - 1000, "r", 0), "saw no events"),
        (ReplayFacts(1, NOW - FRESH - 1, "r", 10), "older than a day"),
        (ReplayFacts(1, NOW - 1000, "other", 10), "of another policy"),
    ],
)
def test_nothing_else_arms(replay: ReplayFacts | None, message: str) -> None:
    with pytest.raises(RefusedError, match=message):
        machine.arm(Mode.OBSERVE, replay, "r", NOW)


def test_armed_stays_armed() -> None:
    assert machine.arm(Mode.BLOCK, None, "r", NOW) is Mode.BLOCK


@pytest.mark.parametrize("mode", Mode)
def test_disarming_is_always_allowed(mode: Mode) -> None:
    assert machine.disarm(mode) is Mode.OBSERVE


def test_while_observing_any_policy_may_be_set() -> None:
    assert machine.change_policy(Mode.OBSERVE, None, "r", NOW) is Mode.OBSERVE


def test_while_blocking_only_a_replayed_policy_may_be_set() -> None:
    assert machine.change_policy(Mode.BLOCK, GOOD, "r", NOW) is Mode.BLOCK
    with pytest.raises(RefusedError, match=r"blocking is armed: .* or disarm first"):
        machine.change_policy(Mode.BLOCK, GOOD, "other", NOW)


@pytest.mark.parametrize("mode", Mode)
def test_another_model_ends_blocking(mode: Mode) -> None:
    assert machine.change_model(mode) is Mode.OBSERVE
