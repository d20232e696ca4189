"""KinesisSource against an emulator that speaks Kinesis over HTTP."""

from __future__ import annotations

import socket
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from moto.server import ThreadedMotoServer

from securitai.detector import Detector
from securitai.errors import SourceError
from securitai.ingest.checkpoint import FileCheckpoint
from securitai.ingest.kinesis import KinesisSource
from securitai.ingest.source import Entry
from securitai.pipeline import RunStats, run
from securitai.testing import FixedScorer, MemoryStore, log_line, make_request


class Emulator:
    """A Kinesis that can be switched off and on again without losing its records."""

    def __init__(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.server = self._start()
        self.url = f"http://127.0.0.1:{self.port}"
        self.client: Any = boto3.client("kinesis", endpoint_url=self.url)
        self.count = 0

    def _start(self) -> ThreadedMotoServer:
        server = ThreadedMotoServer("127.0.0.1", self.port, verbose=False)
        server.start()
        return server

    def stop(self) -> None:
        self.server.stop()

    def start(self) -> None:
        self.server = self._start()

    def create(self, shards: int = 1) -> None:
        self.client.create_stream(StreamName="requests", ShardCount=shards)

    def put(self, count: int) -> None:
        records = [
            {"Data": log_line(make_request(f"GET /{n}")), "PartitionKey": str(n)}
            for n in range(self.count, self.count + count)
        ]
        self.client.put_records(StreamName="requests", Records=records)
        self.count += count

    def source(self, store: MemoryStore | FileCheckpoint, **options: Any) -> KinesisSource:
        return KinesisSource(
            "requests",
            store,
            endpoint_url=self.url,
            **{"start": "oldest", "patience": 0.01, **options},
        )


@pytest.fixture
def emulator(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    found = Emulator()
    yield found
    request = urllib.request.Request(f"{found.url}/moto-api/reset", method="POST")
    urllib.request.urlopen(request).close()
    found.client.close()
    found.stop()


def drain(source: KinesisSource, count: int, *, commit: bool = True) -> list[Entry]:
    """Entries until there are that many and nothing comes after them."""
    found: list[Entry] = []
    for batch in source.batches():
        found += batch.entries
        if commit:
            source.commit(batch)
        if len(found) >= count and not batch.entries:
            break
    return found


def paths(entries: list[Entry]) -> set[str]:
    return {entry.request.path for entry in entries if entry.request}


def test_the_pipeline_stores_each_record_of_all_shards_once(emulator: Emulator) -> None:
    emulator.create(3)
    emulator.put(60)
    store, stats = MemoryStore(), RunStats()

    run(
        emulator.source(store, batch=7),
        Detector(FixedScorer()),
        store,
        stop=lambda: stats.read >= 60,
        stats=stats,
    )

    assert {request.path for request, _, _ in store.events.values()} == {f"/{n}" for n in range(60)}
    assert (stats.saved, len(store.events)) == (60, 60)


def test_a_new_process_goes_on_after_the_sequence_numbers_that_were_kept(
    emulator: Emulator, tmp_path: Path
) -> None:
    emulator.create(2)
    emulator.put(10)
    first = drain(emulator.source(FileCheckpoint(tmp_path / "position")), 10)
    emulator.put(5)

    second = drain(emulator.source(FileCheckpoint(tmp_path / "position")), 5)

    assert (len(first), len(second)) == (10, 5)
    assert paths(second) == {f"/{n}" for n in range(10, 15)}


def test_reading_begins_with_what_comes_from_now_on_unless_told_otherwise(
    emulator: Emulator,
) -> None:
    emulator.create()
    emulator.put(3)
    store = MemoryStore()
    source = emulator.source(store, start="latest")
    batches = source.batches()
    source.commit(next(batches))
    emulator.put(2)

    found = drain(emulator.source(store, start="latest"), 2)

    assert paths(found) >= {"/3", "/4"}


def test_shards_that_are_split_and_merged_lose_nothing(emulator: Emulator) -> None:
    emulator.create(1)
    store = MemoryStore()
    emulator.put(10)
    [shard] = emulator.client.list_shards(StreamName="requests")["Shards"]
    emulator.client.split_shard(
        StreamName="requests", ShardToSplit=shard["ShardId"], NewStartingHashKey=str(1 << 127)
    )
    emulator.put(10)
    source = emulator.source(store)
    found = drain(source, 20)
    shards = emulator.client.list_shards(StreamName="requests")["Shards"]
    left, right = [each["ShardId"] for each in shards if each.get("ParentShardId")]
    emulator.client.merge_shards(
        StreamName="requests", ShardToMerge=left, AdjacentShardToMerge=right
    )
    emulator.put(10)

    found += drain(emulator.source(store), 10)

    assert len(found) == 30
    assert paths(found) == {f"/{n}" for n in range(30)}
    assert len({entry.key for entry in found}) == 30


def test_a_stream_that_goes_away_and_comes_back_loses_nothing(
    emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    emulator.create(2)
    emulator.put(10)
    store = MemoryStore()
    found: list[Entry] = []
    state, waits = "up", 0

    source = emulator.source(store, batch=3)
    for batch in source.batches():
        found += batch.entries
        source.commit(batch)
        if len(found) >= 6 and state == "up":
            emulator.stop()
            state = "away"
        elif state == "away" and not batch.entries:
            waits += 1
            if waits == 3:
                emulator.start()
                emulator.put(5)
                state = "back"
        if len(found) == 15:
            break

    assert paths(found) == {f"/{n}" for n in range(15)}
    messages = [record.message for record in caplog.records if record.name.startswith("securitai")]
    assert len(messages) == 2
    assert "stream requests cannot be read" in messages[0]
    assert messages[1] == "stream requests is back"


def test_a_stream_that_does_not_exist_is_one_sentence(emulator: Emulator) -> None:
    with pytest.raises(SourceError, match=r"cannot read stream 'requests': .* check its name"):
        next(emulator.source(MemoryStore()).batches())


def test_a_service_that_does_not_answer_is_one_sentence(emulator: Emulator) -> None:
    source = emulator.source(MemoryStore())
    emulator.stop()

    with pytest.raises(SourceError, match=r"cannot read stream 'requests': .* check its name"):
        next(source.batches())
    emulator.start()
