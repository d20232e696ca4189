"""Labelled requests from a file, without duplicates, in a training, a validation and a test part."""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np

from securitai.errors import InputError
from securitai.features import article
from securitai.request import Request
from securitai.train.config import TrainConfig

_LABELS = {"0": 0, "1": 1, "false": 0, "true": 1}
_UNREADABLE = (csv.Error, EOFError, RecursionError, ValueError, gzip.BadGzipFile, zlib.error)
_CELL = 1 << 30  # the csv module refuses cells beyond 128 KB unless told otherwise


@dataclass(frozen=True)
class Example:
    """One labelled request and the text that the network reads of it; 1 is malicious."""

    request: Request
    text: str
    label: int


@dataclass(frozen=True)
class Split:
    """The parts of a data set. No text stands in two of them.

    ``duplicates`` counts the rows that were left out because their text had been
    seen before, ``contradictions`` those among them that had the other label;
    ``labelled`` the rows of ``train`` that a person labelled.
    """

    train: tuple[Example, ...]
    validation: tuple[Example, ...]
    test: tuple[Example, ...]
    rows: int
    duplicates: int
    contradictions: int
    labelled: int = 0

    @property
    def fingerprint(self) -> str:
        """SHA-256 over texts and labels of all parts, in their order."""
        total = hashlib.sha256()
        for part in (self.train, self.validation, self.test):
            for example in part:
                total.update(f"{example.label}{example.text}\n".encode("utf-8", "surrogatepass"))
            total.update(b"\0")
        return total.hexdigest()


def read(path: Path) -> Iterator[tuple[Request, int]]:
    """Requests and labels of a ``.csv`` (log_entry,label) or ``.jsonl`` file, ``.gz`` or not.

    Raises InputError with the number of the row that cannot be read.
    """
    name = path.name.removesuffix(".gz")
    rows = _csv_rows if name.endswith(".csv") else _jsonl_rows if name.endswith(".jsonl") else None
    if rows is None:
        raise InputError(
            f"{path}: training data is a .csv (log_entry,label) or .jsonl file, .gz or not; "
            "'securitai dataset' writes one"
        )
    number = 0
    try:
        with _opened(path) as handle:
            for number, (entry, label) in enumerate(rows(handle), 1):  # noqa: B007 (used below)
                yield Request.from_json(entry), _label(label)
    except _UNREADABLE as error:
        raise InputError(f"{path}, after row {number}: {error}") from None
    except InputError as error:
        raise InputError(f"{path}, row {number}: {error}") from None


def prepare(
    rows: Iterable[tuple[Request, int]],
    config: TrainConfig,
    labelled: Iterable[tuple[Request, int]] = (),
) -> Split:
    """Drop duplicates, then split by label with the seed; what people labelled is learned from.

    Raises InputError when a part would lack one of the two labels.
    """
    own = {e.text: e for e in _examples(labelled, config)}
    unique: dict[str, Example] = {}
    count = duplicates = contradictions = 0
    for example in _examples(rows, config):
        count += 1
        first = own.get(example.text) or unique.setdefault(example.text, example)
        duplicates += first is not example
        contradictions += first.label != example.label
    test, rest = _part(list(unique.values()), config.test_share, config.seed)
    validation, train = _part(rest, config.validation_share, config.seed + 1)
    for name, part in (("training", train), ("validation", validation), ("test", test)):
        _require_both_labels(name, part)
    return Split(
        train=(*train, *own.values()),
        validation=tuple(validation),
        test=tuple(test),
        rows=count,
        duplicates=duplicates,
        contradictions=contradictions,
        labelled=len(own),
    )


@contextmanager
def _opened(path: Path) -> Iterator[io.TextIOWrapper]:
    with path.open("rb") as raw:
        packed = path.suffix == ".gz"
        stream = gzip.GzipFile(fileobj=raw) if packed else raw
        with io.TextIOWrapper(stream, "utf-8", "replace", newline="") as handle:
            yield handle


def _csv_rows(handle: Iterable[str]) -> Iterator[tuple[str, str]]:
    previous = csv.field_size_limit(_CELL)
    try:
        reader = csv.DictReader(handle)
        missing = {"log_entry", "label"} - set(reader.fieldnames or ())
        if missing:
            raise ValueError(f"the header lacks {', '.join(sorted(missing))}")
        for row in reader:
            yield row["log_entry"] or "", row["label"] or ""
    finally:
        csv.field_size_limit(previous)


def _jsonl_rows(handle: Iterable[str]) -> Iterator[tuple[str, str]]:
    for line in handle:
        if line.strip():
            yield line, _label_of(line)


def _label_of(line: str) -> str:
    entry = msgspec.json.decode(line)
    label = entry.get("label") if isinstance(entry, dict) else None
    return str(label).lower()


def _label(value: str) -> int:
    label = _LABELS.get(value.strip().lower())
    if label is None:
        raise InputError(f"label {value[:40]!r} is neither 0 (normal) nor 1 (malicious)")
    return label


def _examples(rows: Iterable[tuple[Request, int]], config: TrainConfig) -> Iterator[Example]:
    names, length = config.fields, config.length
    for request, label in rows:
        yield Example(request, article.text(request, names=names, length=length), label)


def _part(examples: list[Example], share: float, seed: int) -> tuple[list[Example], list[Example]]:
    """A random ``share`` of the examples of either label, and the rest; both shuffled."""
    random = np.random.default_rng(seed)
    shuffled = [examples[i] for i in random.permutation(len(examples))]
    left = {label: round(share * sum(e.label == label for e in shuffled)) for label in (0, 1)}
    taken, rest = [], []
    for example in shuffled:
        if left[example.label] > 0:
            left[example.label] -= 1
            taken.append(example)
        else:
            rest.append(example)
    return taken, rest


def _require_both_labels(name: str, part: list[Example]) -> None:
    for label, what in ((0, "normal"), (1, "malicious")):
        if not any(example.label == label for example in part):
            raise InputError(
                f"the {name} part has no {what} request (label {label}); "
                "give more rows of both labels, for example from 'securitai dataset'"
            )
