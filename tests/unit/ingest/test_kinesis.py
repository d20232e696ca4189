from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import Any

import pytest
from botocore.exceptions import ClientError, EndpointConnectionError, NoCredentialsError

from securitai.errors import MissingExtraError, SourceError
from securitai.ingest.kinesis import KinesisSource
from securitai.ingest.source import Batch, Entry
from securitai.testing import MemoryStore

MADE = datetime(2024, 1, 31, tzinfo=UTC)


def refused(code: str, status: int = 400) -> ClientError:
    return ClientError(
        {"Error": {"Code": code, "Message": "no"}, "ResponseMetadata": {"HTTPStatusCode": status}},
        "x",
    )


class Stream:
    """A client for one stream of one shard; ``failures`` are raised by the next calls."""

    def __init__(self, count: int = 6) -> None:
        self.data = [b'{"path":"/%d"}' % n for n in range(count)]
        self.failures: list[Exception] = []
        self.made = MADE
        self.starts: list[dict[str, Any]] = []

    def _fail(self) -> None:
        if self.failures:
            raise self.failures.pop(0)

    def describe_stream_summary(self, **_: Any) -> dict[str, Any]:
        self._fail()
        return {"StreamDescriptionSummary": {"StreamCreationTimestamp": self.made}}

    def list_shards(self, **arguments: Any) -> dict[str, Any]:
        if "NextToken" in arguments:
            return {"Shards": [{"ShardId": "b", "ParentShardId": "a"}]}
        return {"Shards": [{"ShardId": "a", "ParentShardId": "long-gone"}], "NextToken": "more"}

    def get_shard_iterator(self, **arguments: Any) -> dict[str, Any]:
        self.starts.append(arguments)
        number = int(arguments.get("StartingSequenceNumber", -1)) + 1
        return {"ShardIterator": f"{arguments['ShardId']}:{number}"}

    def get_records(self, ShardIterator: str, Limit: int) -> dict[str, Any]:  # noqa: N803
        self._fail()
        shard, start = ShardIterator.split(":")
        stop = min(int(start) + Limit, len(self.data))
        records = [
            {"SequenceNumber": str(n), "Data": self.data[n]} for n in range(int(start), stop)
        ]
        return {"Records": records if shard == "a" else [], "NextShardIterator": f"{shard}:{stop}"}


def source(stream: Stream, store: MemoryStore | None = None, **options: Any) -> KinesisSource:
    defaults = {"start": "oldest", "batch": 2, "patience": 0.001}
    return KinesisSource("s", store or MemoryStore(), client=stream, **(defaults | options))


def drain(reader: KinesisSource, count: int) -> list[Entry]:
    found: list[Entry] = []
    for batch in reader.batches():
        found += batch.entries
        reader.commit(batch)
        if len(found) >= count:
            break
    return found


def paths(entries: list[Entry]) -> list[str]:
    return [entry.request.path if entry.request else "error" for entry in entries]


@pytest.mark.parametrize(
    "failure",
    [
        refused("ExpiredIteratorException"),
        refused("ProvisionedThroughputExceededException"),
        refused("ThrottlingException"),
        refused("ResourceNotFoundException"),
        refused("Whatever", 503),
        EndpointConnectionError(endpoint_url="http://x"),
    ],
    ids=lambda failure: str(failure)[:60],
)
def test_a_failure_that_passes_loses_nothing(failure: Exception) -> None:
    stream = Stream()
    reader = source(stream)
    found: list[Entry] = []

    for batch in reader.batches():
        found += batch.entries
        if len(found) == 2 and batch.entries:
            stream.failures.append(failure)
        if len(found) == 6:
            break

    assert paths(found) == [f"/{n}" for n in range(6)]


@pytest.mark.parametrize(
    "failure", [refused("AccessDeniedException"), NoCredentialsError()], ids=["denied", "anonymous"]
)
def test_a_failure_that_stays_is_a_source_error(failure: Exception) -> None:
    stream = Stream()
    stream.failures.append(failure)

    with pytest.raises(SourceError, match="cannot read stream 's'"):
        next(source(stream).batches())


def test_children_are_read_after_their_parents() -> None:
    stream = Stream()
    drain(source(stream), 6)

    assert [start["ShardId"] for start in stream.starts] == ["a"]


def test_a_stream_that_was_made_anew_is_read_from_its_oldest_record() -> None:
    stream, store = Stream(), MemoryStore()
    first = drain(source(stream, store), 6)
    stream.made = datetime(2025, 1, 1, tzinfo=UTC)

    second = drain(source(stream, store, start="latest"), 6)

    assert paths(second) == paths(first)
    assert {entry.key for entry in first}.isdisjoint(entry.key for entry in second)
    assert stream.starts[-1]["ShardIteratorType"] == "TRIM_HORIZON"


def test_a_record_may_hold_several_lines_and_broken_ones() -> None:
    stream = Stream()
    stream.data = [b'{"path":"/a"}\n{"path":"/b"}\n', b"rubbish", b""]

    entries = drain(source(stream), 3)

    assert paths(entries) == ["/a", "/b", "error"]
    assert len({entry.key for entry in entries}) == 3


def test_latest_begins_at_the_moment_of_the_first_start() -> None:
    stream = Stream()
    next(source(stream, start="latest").batches())

    assert stream.starts[0]["ShardIteratorType"] == "AT_TIMESTAMP"


def test_an_unreadable_position_is_refused() -> None:
    store = MemoryStore()
    store.set_position("kinesis:s", "rubbish")

    with pytest.raises(SourceError, match="kinesis:s has an unreadable position 'rubbish'"):
        next(source(Stream(), store).batches())


def test_while_the_stream_is_away_the_caller_can_stop() -> None:
    stream = Stream()
    reader = source(stream)
    batches = reader.batches()
    next(batches)
    stream.failures = [refused("ThrottlingException") for _ in range(99)]

    assert isinstance(next(batches), Batch)
    reader.close()
    assert list(batches) == []


def test_without_boto3_the_command_that_installs_it_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "boto3", None)

    with pytest.raises(MissingExtraError, match=r"pip install 'securitai\[kinesis\]'"):
        KinesisSource("s", MemoryStore())


def test_a_client_without_region_is_a_source_error(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_DEFAULT_REGION", "AWS_REGION"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", "/dev/null")

    with pytest.raises(SourceError, match="cannot reach Kinesis"):
        KinesisSource("s", MemoryStore())
