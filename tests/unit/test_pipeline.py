from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from securitai.detector import Detector
from securitai.errors import SourceError, StoreError
from securitai.ingest.source import Batch, Entry
from securitai.model.scorer import Scored
from securitai.pipeline import RunStats, Saved, run
from securitai.request import Request
from securitai.testing import FixedScorer, ListSource, MemoryStore, make_request
from securitai.verdict import Action

DETECTOR = Detector(FixedScorer({"attack": 0.9}))


def requests(count: int) -> list[Request | None]:
    return [make_request(f"GET /{n}" if n % 3 else f"GET /attack/{n}") for n in range(count)]


def keys(store: MemoryStore) -> list[str]:
    return [key for _, key in store.events]


class Steps:
    """Source and store that write down what was asked of them, and fail when told."""

    def __init__(self, fail_at: int | None = None) -> None:
        self.steps: list[str] = []
        self.fail_at = fail_at
        self.source = ListSource(requests(6), batch=2)
        self.store = MemoryStore()
        self.name = self.source.name

    def step(self, name: str) -> None:
        if self.fail_at is not None and len(self.steps) == self.fail_at:
            self.fail_at = None
            raise SystemExit(name)
        self.steps.append(name)

    def batches(self) -> Iterator[Batch]:
        for batch in self.source.batches():
            self.step("read")
            yield batch

    def commit(self, batch: Batch) -> None:
        self.step("commit")
        self.source.commit(batch)

    def close(self) -> None:
        self.source.close()

    def save(self, source_name: str, items: Sequence[Saved]) -> int:
        self.step("save")
        return self.store.save(source_name, items)


def test_a_batch_is_read_checked_saved_and_only_then_committed() -> None:
    steps = Steps()

    stats = run(steps, DETECTOR, steps)

    assert steps.steps == ["read", "save", "commit"] * 3
    assert (stats.read, stats.saved, stats.flagged, stats.errors) == (6, 6, 2, 0)


@pytest.mark.parametrize("moment", range(9))
def test_a_crash_between_any_two_steps_loses_nothing_and_stores_nothing_twice(moment: int) -> None:
    steps = Steps(fail_at=moment)

    with pytest.raises(SystemExit):
        run(steps, DETECTOR, steps)
    run(steps, DETECTOR, steps)

    assert keys(steps.store) == ["0", "1", "2", "3", "4", "5"]


def test_events_carry_verdict_and_label() -> None:
    class Labelled(ListSource):
        def batches(self) -> Iterator[Batch]:
            yield Batch((Entry("k", make_request("GET /attack"), label="1"),), "1")

    store = MemoryStore()
    run(Labelled([]), DETECTOR, store)

    request, verdict, label = store.events["list", "k"]
    assert (request.path, verdict.action, label) == ("/attack", Action.FLAG, "1")


def test_entries_that_cannot_be_read_are_counted_and_shown(
    caplog: pytest.LogCaptureFixture,
) -> None:
    source = ListSource([None, make_request(), None])
    store = MemoryStore()

    stats = run(source, DETECTOR, store)

    assert (stats.read, stats.saved, stats.errors) == (3, 1, 2)
    assert list(stats.last_errors) == [
        "entry 0 is no request: no request",
        "entry 2 is no request: no request",
    ]
    assert "entry 0 is no request" in caplog.text
    assert source.committed == 3


def test_a_request_that_the_detector_fails_on_is_stored_and_the_others_are_checked() -> None:
    class Fragile(FixedScorer):
        def score(self, requests: Sequence[Request]) -> list[Scored]:
            if any("/bad" in request.path for request in requests):
                raise ZeroDivisionError("bad")
            return super().score(requests)

    store = MemoryStore()
    source = ListSource([make_request("GET /attack"), make_request("GET /bad")], batch=2)

    stats = run(source, Detector(Fragile({"attack": 0.9})), store)

    first, second = (verdict for _, verdict, _ in store.events.values())
    assert first.action is Action.FLAG
    assert (second.action, second.score, second.threshold) == (Action.ALLOW, 0.0, 0.5)
    assert second.note == "detector failed: ZeroDivisionError('bad')"
    assert (stats.failed, stats.saved, stats.flagged) == (1, 2, 1)


@pytest.mark.parametrize(
    ("broken", "sentence"),
    [
        (StoreError("the store is gone"), "the store is gone"),
        (OSError(28, "No space left on device"), "cannot save events: No space left on device"),
    ],
)
def test_a_store_that_fails_ends_the_run_with_nothing_committed(
    broken: Exception, sentence: str
) -> None:
    source = ListSource(requests(4))

    with pytest.raises(StoreError, match=sentence):
        run(source, DETECTOR, MemoryStore(broken))

    assert source.committed == 0


def test_a_source_that_fails_ends_the_run_with_what_was_saved_kept() -> None:
    class Failing(ListSource):
        def batches(self) -> Iterator[Batch]:
            yield next(super().batches())
            raise SourceError("the stream is gone")

    source, store = Failing(requests(4)), MemoryStore()

    with pytest.raises(SourceError, match="the stream is gone"):
        run(source, DETECTOR, store)

    assert keys(store) == ["0", "1"]
    assert source.committed == 2


def test_the_answer_to_a_batch_comes_after_it_was_saved() -> None:
    store = MemoryStore()
    answered: list[tuple[list[str], int]] = []

    run(
        ListSource(requests(3)),
        DETECTOR,
        store,
        lambda items: answered.append(([key for key, *_ in items], len(store.events))),
    )

    assert answered == [(["0", "1"], 2), (["2"], 3)]


def test_an_answer_that_fails_does_not_end_the_run() -> None:
    def respond(items: Sequence[Saved]) -> None:
        raise ConnectionError("no webhook")

    store = MemoryStore()
    stats = run(ListSource(requests(3)), DETECTOR, store, respond)

    assert len(store.events) == 3
    assert stats.last_errors[0] == "responding to 2 events failed: ConnectionError('no webhook')"


def test_a_run_stops_between_batches_when_asked() -> None:
    source = ListSource(requests(6))
    stats = RunStats()

    run(source, DETECTOR, MemoryStore(), stop=lambda: stats.read >= 4, stats=stats)

    assert (stats.read, source.committed) == (4, 4)


def test_a_position_that_moves_without_entries_is_committed_once() -> None:
    class Waiting(ListSource):
        commits = 0

        def batches(self) -> Iterator[Batch]:
            yield from (Batch((), position) for position in ("7", "7", "8"))

        def commit(self, batch: Batch) -> None:
            self.commits += 1

    source = Waiting([])
    run(source, DETECTOR, MemoryStore())

    assert source.commits == 2
