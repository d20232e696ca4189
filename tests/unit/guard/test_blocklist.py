from __future__ import annotations

import pytest

from securitai.guard.blocklist import MemoryBlocklist


class Clock:
    now = 1_000

    def __call__(self) -> int:
        return self.now


def test_an_address_is_blocked_until_its_decision_expires() -> None:
    clock = Clock()
    blocklist = MemoryBlocklist(clock=clock)

    decision = blocklist.block("192.0.2.7", seconds=10)

    assert blocklist.blocked("192.0.2.7") == decision
    assert blocklist.blocked("192.0.2.8") is None
    clock.now += 9_999
    assert blocklist.blocked("192.0.2.7") == decision
    clock.now += 1
    assert blocklist.blocked("192.0.2.7") is None


def test_networks_are_blocked_as_a_whole() -> None:
    blocklist = MemoryBlocklist()

    four, six = blocklist.block("192.0.2.9/24"), blocklist.block("2001:db8::/32")

    assert blocklist.blocked("192.0.2.200") == four
    assert blocklist.blocked("::ffff:192.0.2.1") == four
    assert blocklist.blocked("2001:db8:ffff::1") == six
    assert blocklist.blocked("192.0.3.1") is None


def test_the_allow_list_comes_first() -> None:
    blocklist = MemoryBlocklist(allow=["192.0.2.0/28", "::1"])

    blocklist.block("0.0.0.0/0")
    blocklist.block("::/0")

    assert blocklist.blocked("192.0.2.1") is None
    assert blocklist.blocked("::1") is None
    assert blocklist.blocked("192.0.2.99") is not None


def test_a_decision_can_be_withdrawn_once() -> None:
    blocklist = MemoryBlocklist()
    blocklist.block("192.0.2.7", id="d1")

    assert blocklist.unblock("d1")
    assert not blocklist.unblock("d1")
    assert blocklist.blocked("192.0.2.7") is None


def test_expired_decisions_are_forgotten() -> None:
    clock = Clock()
    blocklist = MemoryBlocklist(clock=clock)
    for n in range(5):
        blocklist.block(f"192.0.2.{n}", seconds=1)
    clock.now += 1_000

    blocklist.block("192.0.2.9")

    assert len(blocklist) == 1


@pytest.mark.parametrize("address", ["", "somebody", "192.0.2.7'", "192.0.2.7:80", "\x00"])
def test_what_is_no_address_is_never_blocked(address: str) -> None:
    blocklist = MemoryBlocklist()
    blocklist.block("0.0.0.0/0")

    assert blocklist.blocked(address) is None


def test_blocking_what_is_no_network_is_refused() -> None:
    with pytest.raises(ValueError, match="somebody"):
        MemoryBlocklist().block("somebody")
