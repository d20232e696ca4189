from __future__ import annotations

from threading import Thread

from securitai.ingest.memory import MemorySource
from securitai.ingest.source import Batch
from securitai.testing import make_request


def paths(batch: Batch) -> list[str]:
    return [entry.request.path for entry in batch.entries if entry.request]


def test_requests_come_out_in_order_with_their_labels() -> None:
    source = MemorySource(batch=2)
    for n in range(3):
        source.put(make_request(f"GET /{n}"), label=str(n))
    source.close()

    batches = list(source.batches())

    assert [paths(batch) for batch in batches] == [["/0", "/1"], ["/2"]]
    assert [entry.label for entry in batches[0].entries] == ["0", "1"]


def test_what_was_not_committed_comes_again_with_the_same_keys() -> None:
    source = MemorySource(batch=2)
    for n in range(4):
        source.put(make_request(f"GET /{n}"))
    source.close()

    first, second = source.batches()
    source.commit(first)

    assert list(source.batches()) == [second]
    assert len(source) == 2


def test_a_full_queue_refuses_and_counts() -> None:
    source = MemorySource(capacity=1)

    assert source.put(make_request())
    assert not source.put(make_request(), wait=0.01)
    assert source.dropped == 1


def test_a_commit_makes_room_for_who_waits() -> None:
    source = MemorySource(capacity=1)
    source.put(make_request("GET /0"))
    waiting = Thread(target=source.put, args=(make_request("GET /1"),), kwargs={"wait": 30.0})
    waiting.start()

    batches = source.batches()
    source.commit(next(batches))
    waiting.join()

    assert paths(next(batches)) == ["/1"]
    assert source.dropped == 0


def test_an_empty_batch_comes_while_nothing_does() -> None:
    source = MemorySource(patience=0.001)

    assert next(source.batches()).entries == ()


def test_a_closed_source_takes_no_more() -> None:
    source = MemorySource()
    source.close()

    assert not source.put(make_request())
    assert list(source.batches()) == []


def test_keys_of_two_runs_differ() -> None:
    found = set()
    for _ in range(2):
        source = MemorySource()
        source.put(make_request())
        found.add(next(source.batches()).entries[0].key)

    assert len(found) == 2


def test_many_threads_lose_nothing() -> None:
    source = MemorySource(capacity=50, batch=7)

    def publish(thread: int) -> None:
        for n in range(200):
            assert source.put(make_request(f"GET /{thread}/{n}"), wait=30)

    threads = [Thread(target=publish, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    seen: list[str] = []
    for batch in source.batches():
        seen += paths(batch)
        source.commit(batch)
        if len(seen) == 800:
            source.close()
    for thread in threads:
        thread.join()

    assert len(set(seen)) == len(seen) == 800
