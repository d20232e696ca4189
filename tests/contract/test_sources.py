"""What every Source must do, run on each of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from moto import mock_aws

from securitai.ingest.file import FileSource
from securitai.ingest.kinesis import KinesisSource
from securitai.ingest.memory import MemorySource
from securitai.ingest.source import Entry, Source
from securitai.testing import ListSource, MemoryStore, log_line, make_request

COUNT = 7


class Case:
    """A source over COUNT requests, ``/0`` to ``/6``, opened again at will."""

    def __init__(self, reopen: Callable[[], Source]) -> None:
        self.reopen = reopen


def list_case(_: Path) -> Iterator[Case]:
    source = ListSource([make_request(f"GET /{n}") for n in range(COUNT)])

    def reopen() -> Source:
        source.closed = False
        return source

    yield Case(reopen)


def memory_case(_: Path) -> Iterator[Case]:
    source = MemorySource(batch=2, patience=0.001)
    for n in range(COUNT):
        source.put(make_request(f"GET /{n}"))
    yield Case(lambda: source)


def file_case(folder: Path) -> Iterator[Case]:
    log, store = folder / "log.jsonl", MemoryStore()
    log.write_bytes(b"".join(log_line(make_request(f"GET /{n}")) for n in range(COUNT)))
    yield Case(lambda: FileSource(log, store, start="start", batch=2, patience=0.001))


def kinesis_case(_: Path) -> Iterator[Case]:
    with mock_aws():
        client: Any = boto3.client(
            "kinesis", region_name="eu-west-1", aws_access_key_id="x", aws_secret_access_key="x"
        )
        client.create_stream(StreamName="s", ShardCount=1)
        for n in range(COUNT):
            client.put_record(
                StreamName="s", Data=log_line(make_request(f"GET /{n}")), PartitionKey="p"
            )
        store = MemoryStore()
        yield Case(
            lambda: KinesisSource(
                "s", store, client=client, start="oldest", batch=2, patience=0.001
            )
        )


CASES = {"list": list_case, "memory": memory_case, "file": file_case, "kinesis": kinesis_case}


@pytest.fixture(params=CASES.values(), ids=CASES.keys())
def case(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Case]:
    yield from request.param(tmp_path)


def take(source: Source, batches: int | None = None, *, commit: bool = False) -> list[Entry]:
    """Entries of so many batches that hold any, or of all."""
    found: list[Entry] = []
    for batch in source.batches():
        found += batch.entries
        if commit:
            source.commit(batch)
        if batch.entries and batches is not None:
            batches -= 1
        if batches == 0 or len(found) == COUNT:
            break
    return found


def paths(entries: list[Entry]) -> list[str]:
    return [entry.request.path for entry in entries if entry.request]


def test_entries_come_in_order_and_once(case: Case) -> None:
    entries = take(case.reopen(), commit=True)

    assert paths(entries) == [f"/{n}" for n in range(COUNT)]


def test_keys_differ_between_entries_and_not_between_readings(case: Case) -> None:
    first = take(case.reopen())
    second = take(case.reopen())

    assert [entry.key for entry in first] == [entry.key for entry in second]
    assert len({entry.key for entry in first}) == COUNT


def test_reading_goes_on_after_the_last_committed_batch(case: Case) -> None:
    first = take(case.reopen(), 2, commit=True)

    rest = []
    for batch in case.reopen().batches():
        rest += batch.entries
        if len(first) + len(rest) == COUNT:
            break

    assert paths(first + rest) == [f"/{n}" for n in range(COUNT)]


def test_what_was_not_committed_comes_again(case: Case) -> None:
    take(case.reopen(), 2)

    assert paths(take(case.reopen())) == [f"/{n}" for n in range(COUNT)]


def test_no_batch_holds_more_than_it_may(case: Case) -> None:
    sizes = []
    for batch in case.reopen().batches():
        sizes.append(len(batch.entries))
        if sum(sizes) == COUNT:
            break

    assert max(sizes) == 2


def test_a_closed_source_ends(case: Case) -> None:
    source = case.reopen()
    source.close()

    entries = [entry for batch in source.batches() for entry in batch.entries]

    assert len(entries) in (0, COUNT)  # at once, or after what was there


def test_a_source_has_a_name(case: Case) -> None:
    assert case.reopen().name
