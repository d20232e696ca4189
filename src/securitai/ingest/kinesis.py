"""An Amazon Kinesis stream (extra ``securitai[kinesis]``), read shard by shard."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from threading import Event
from typing import Any

import msgspec

from securitai.errors import MissingExtraError, SourceError
from securitai.ingest.formats.securitai import SecuritaiLog
from securitai.ingest.source import Batch, Checkpoint, Entry

logger = logging.getLogger(__name__)

END = "END"  # stands in place of a sequence number: the shard was read to its end
_REFRESH = 30.0  # seconds between looks at the list of shards
_LONGEST = 30.0  # seconds between tries while the stream is away
_AGAIN = (
    "ProvisionedThroughputExceededException",
    "LimitExceededException",
    "KMSThrottlingException",
    "ThrottlingException",
    "RequestLimitExceeded",
    "ServiceUnavailable",
    "InternalFailure",
    "ResourceNotFoundException",
)


class Position(msgspec.Struct, frozen=True):
    """How far a stream has been read: the last sequence number of each shard.

    ``created`` tells this stream from one of the same name that was made later;
    ``since`` (ms since the epoch) is where shards that have no number yet begin,
    0 for their oldest record.
    """

    created: str = ""
    since: int = 0
    shards: dict[str, str] = {}


class _AwayError(Exception):
    """The stream cannot be read at the moment."""


class KinesisSource:
    """Records of a stream, each one a log entry (or several, one a line).

    ``start`` says where to begin when the checkpoint knows nothing: with what
    comes from now on (``latest``) or with the oldest record that is kept
    (``oldest``). Sequence numbers are kept by ``checkpoint``. A shard that was
    split or merged is read to its end before its children. While the stream is
    away or throttled, it is tried again, more and more slowly.

    Raises SourceError when there is no such stream or no access to it,
    MissingExtraError without boto3.
    """

    def __init__(
        self,
        stream: str,
        checkpoint: Checkpoint,
        *,
        name: str | None = None,
        start: str = "latest",
        region: str | None = None,
        endpoint_url: str | None = None,
        client: Any = None,
        batch: int = 500,
        patience: float = 1.0,
    ) -> None:
        self.stream = stream
        self.name = name or f"kinesis:{stream}"
        self.checkpoint = checkpoint
        self.from_now = start == "latest"
        self.size, self.patience = batch, patience
        self.client = client or _client(region, endpoint_url)
        self._position = Position()
        self._iterators: dict[str, str] = {}
        self._listed: dict[str, set[str]] = {}  # shard -> its parents
        self._looked = 0.0
        self._closed = Event()
        self._format = SecuritaiLog()

    def batches(self) -> Iterator[Batch]:
        """Batches shard by shard; empty ones while nothing comes."""
        self._connect(first=True)
        failures = 0
        while not self._closed.is_set():
            came = False
            try:
                if failures:
                    self._connect()
                for shard in self._open_shards():
                    batch = self._read(shard)
                    if failures:
                        logger.warning("stream %s is back", self.stream)
                        failures = 0
                    if batch is not None:
                        came = True
                        yield batch
            except _AwayError as error:
                failures += 1
                if failures == 1:
                    logger.warning(
                        "stream %s cannot be read (%s); trying again", self.stream, error
                    )
            if not came:
                yield Batch((), _text(self._position))
                self._closed.wait(min(_LONGEST, self.patience * 2 ** min(failures, 8)))

    def commit(self, batch: Batch) -> None:
        """Remember the sequence numbers after the batch."""
        self.checkpoint.set_position(self.name, batch.position)

    def close(self) -> None:
        """End batches()."""
        self._closed.set()

    def _connect(self, *, first: bool = False) -> None:
        """Find the stream, and the position in it."""
        try:
            summary = self._call("describe_stream_summary", StreamName=self.stream)
        except _AwayError as error:
            if not first:
                raise
            raise SourceError(
                f"cannot read stream {self.stream!r}: {error}; check its name, the region and "
                "the endpoint"
            ) from None
        made = summary["StreamDescriptionSummary"]["StreamCreationTimestamp"]
        created = str(int(made.timestamp() * 1000))
        if first:
            self._position = self._saved()
            self._iterators.clear()
        if self._position.created == created:
            return
        if self._position.created:
            logger.warning(
                "stream %s was made anew; reading it from its oldest record", self.stream
            )
        fresh = not self._position.created and self.from_now
        since = int(time.time() * 1000) - 1000 if fresh else 0
        self._position = Position(created, since)
        self._iterators.clear()
        self._listed.clear()

    def _saved(self) -> Position:
        saved = self.checkpoint.position(self.name)
        try:
            return msgspec.json.decode(saved, type=Position) if saved else Position()
        except msgspec.DecodeError:
            raise SourceError(f"{self.name} has an unreadable position {saved!r}") from None

    def _open_shards(self) -> list[str]:
        """Shards that are not at their end and whose parents are."""
        now = time.monotonic()
        if not self._listed or now - self._looked > _REFRESH:
            self._listed = self._list()
            self._looked = now
            kept = {s: n for s, n in self._position.shards.items() if s in self._listed}
            self._position = msgspec.structs.replace(self._position, shards=kept)
        done = {shard for shard, number in self._position.shards.items() if number == END}
        waiting = self._listed.keys() - done
        return [s for s in sorted(waiting) if not self._listed[s] & waiting]

    def _list(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        arguments = {"StreamName": self.stream}
        while True:
            page = self._call("list_shards", **arguments)
            for shard in page["Shards"]:
                parents = {shard.get("ParentShardId"), shard.get("AdjacentParentShardId")}
                found[shard["ShardId"]] = {parent for parent in parents if parent}
            if not page.get("NextToken"):
                return found
            arguments = {"NextToken": page["NextToken"]}

    def _read(self, shard: str) -> Batch | None:
        """The next records of a shard; None when there are none yet."""
        iterator = self._iterators.get(shard) or self._iterator(shard)
        try:
            answer = self._call("get_records", ShardIterator=iterator, Limit=self.size)
        except _ExpiredError:
            self._iterators.pop(shard, None)
            return None
        records = answer["Records"]
        following = answer.get("NextShardIterator")
        number = records[-1]["SequenceNumber"] if records else None
        if following:
            self._iterators[shard] = following
        else:
            self._iterators.pop(shard, None)
            self._listed.clear()  # its children are to be found
            number = END
        if number is None:
            return None
        created = self._position.created
        shards = {**self._position.shards, shard: number}
        self._position = Position(created, self._position.since, shards)
        entries = tuple(entry for record in records for entry in self._entries(shard, record))
        return Batch(entries, _text(self._position))

    def _iterator(self, shard: str) -> str:
        number = self._position.shards.get(shard)
        where: dict[str, Any]
        if number:
            where = {
                "ShardIteratorType": "AFTER_SEQUENCE_NUMBER",
                "StartingSequenceNumber": number,
            }
        elif self._position.since:
            where = {
                "ShardIteratorType": "AT_TIMESTAMP",
                "Timestamp": self._position.since / 1000,
            }
        else:
            where = {"ShardIteratorType": "TRIM_HORIZON"}
        answer = self._call("get_shard_iterator", StreamName=self.stream, ShardId=shard, **where)
        return str(answer["ShardIterator"])

    def _entries(self, shard: str, record: dict[str, Any]) -> Iterator[Entry]:
        key = f"{self._position.created}/{shard}:{record['SequenceNumber']}"
        for number, line in enumerate(record["Data"].split(b"\n")):
            if not self._format.skip(line):
                item = self._format.item(number, line)
                suffix = f"#{number}" if number else ""
                yield Entry(f"{key}{suffix}", item.request, item.error, item.label)

    def _call(self, operation: str, **arguments: Any) -> Any:
        """Call the service. Raises _AwayError when it is worth to try again."""
        from botocore import exceptions as aws

        try:
            return getattr(self.client, operation)(**arguments)
        except aws.ClientError as error:
            code = error.response.get("Error", {}).get("Code", "")
            status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
            if code == "ExpiredIteratorException":
                raise _ExpiredError(code) from None
            if code in _AGAIN or status >= 500:
                raise _AwayError(code or f"HTTP {status}") from None
            raise SourceError(f"cannot read stream {self.stream!r}: {error}") from None
        except (aws.ConnectionError, aws.HTTPClientError) as error:  # refused, timed out, closed
            raise _AwayError(str(error)) from None
        except aws.BotoCoreError as error:
            raise SourceError(
                f"cannot read stream {self.stream!r}: {error}; see 'aws configure'"
            ) from None


class _ExpiredError(_AwayError):
    """A shard iterator was not used for five minutes."""


def _client(region: str | None, endpoint_url: str | None) -> Any:
    try:
        import boto3
        from botocore.config import Config
        from botocore.exceptions import BotoCoreError
    except ImportError:
        raise MissingExtraError("boto3", extra="kinesis") from None
    config = Config(retries={"total_max_attempts": 1}, connect_timeout=5, read_timeout=30)
    try:
        return boto3.client("kinesis", region_name=region, endpoint_url=endpoint_url, config=config)
    except (BotoCoreError, ValueError) as error:
        raise SourceError(f"cannot reach Kinesis: {error}") from None


def _text(position: Position) -> str:
    return msgspec.json.encode(position).decode()
