from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest

from securitai.errors import InputError
from securitai.ingest.batches import batches, prompt_batches
from securitai.ingest.formats import Item


def items(count: int, size: int = 1) -> Iterator[Item]:
    return (Item(n, None, "x", size=size) for n in range(count))


def broken(count: int) -> Iterator[Item]:
    yield from items(count)
    raise InputError("cut off")


def test_items_come_in_order_and_in_batches() -> None:
    assert [[i.number for i in b] for b in batches(items(5), size=2)] == [[0, 1], [2, 3], [4]]


def test_a_batch_of_huge_items_is_short() -> None:
    assert [len(b) for b in batches(items(4, size=10), size=100, limit=20)] == [2, 2]


def test_what_was_read_before_an_error_comes_before_it() -> None:
    found = batches(broken(3), size=2)

    assert [len(next(found)), len(next(found))] == [2, 1]
    with pytest.raises(InputError, match="cut off"):
        next(found)


def test_a_slow_pipe_is_not_waited_for() -> None:
    more = Event()

    def slow() -> Iterator[Item]:
        yield from items(1)
        more.wait(30)
        yield from items(2)

    found = prompt_batches(slow())
    assert len(next(found)) == 1
    more.set()
    assert sum(len(batch) for batch in found) == 2


def test_a_prompt_batch_has_a_limit() -> None:
    assert max(len(b) for b in prompt_batches(items(500), size=10)) <= 10


def test_an_error_of_the_pipe_arrives_after_its_items() -> None:
    found = prompt_batches(broken(5))
    seen = 0

    while seen < 5:
        seen += len(next(found))

    with pytest.raises(InputError, match="cut off"):
        next(found)
