from __future__ import annotations

from itertools import count

from securitai.demo.sessions import Sessions, may_log_in


def test_a_session_is_found_by_its_token_only() -> None:
    sessions = Sessions()
    token, session = sessions.start("anna")

    assert sessions.get(token) is session
    assert sessions.get("guess") is None
    assert sessions.get(None) is None


def test_the_session_unused_for_longest_goes_first() -> None:
    numbers = count()
    sessions = Sessions(token=lambda: str(next(numbers)), limit=2)
    sessions.start()
    sessions.start()
    sessions.get("0")

    sessions.start()

    assert len(sessions) == 2
    assert sessions.get("1") is None
    assert sessions.get("0") is not None


def test_most_pairs_may_log_in_and_always_the_same_ones() -> None:
    pairs = [(f"user{n}", f"secret{n}") for n in range(400)]
    first = [may_log_in(*pair) for pair in pairs]

    assert first == [may_log_in(*pair) for pair in pairs]
    assert 0.8 < sum(first) / len(first) < 0.95
