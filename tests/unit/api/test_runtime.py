from securitai.api.meter import LiveDetector
from securitai.api.runtime import Runtime
from securitai.api.serve import listen
from securitai.ingest.memory import MemorySource
from securitai.store.database import now
from securitai.store.sqlite import SqliteStore
from securitai.testing import FixedScorer, make_request
from tests.unit.store.helpers import store

__all__ = ["store"]


def test_what_the_detector_took_is_stored_at_the_latest_when_it_stops(store: SqliteStore) -> None:
    source = MemorySource("memory")
    source.put(make_request(), "normal")
    with listen("127.0.0.1", 0) as listener:
        runtime = Runtime(store, LiveDetector(FixedScorer()), [source], listener)
        runtime.start()
        source.close()
        while runtime.reading:
            runtime.services.stopping.wait(0.01)
        runtime.stop()

    assert store.latencies.between(now() - 120_000, now()).total() == 1
