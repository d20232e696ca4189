from __future__ import annotations

import gzip
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from securitai.errors import InputError
from securitai.features import article
from securitai.request import Request
from securitai.train import dataset
from securitai.train.config import TrainConfig
from tests.unit.train import samples

CONFIG = TrainConfig()


def texts(part):
    return {example.text for example in part}


def test_a_csv_of_log_entries_is_read(tmp_path):
    file = samples.write_csv(tmp_path / "a.csv", 6)

    assert list(dataset.read(file)) == samples.rows(6)


def test_a_packed_csv_is_read(tmp_path):
    plain = samples.write_csv(tmp_path / "a.csv", 6)
    packed = tmp_path / "a.csv.gz"
    packed.write_bytes(gzip.compress(plain.read_bytes()))

    assert list(dataset.read(packed)) == samples.rows(6)


def test_log_entries_with_a_label_are_read_one_a_line(tmp_path):
    file = tmp_path / "a.jsonl.gz"
    lines = [json.dumps({**entry, "label": label}) for entry, label in samples.entries(6)]
    file.write_bytes(gzip.compress("\n".join([*lines, ""]).encode()))

    assert list(dataset.read(file)) == samples.rows(6)


def test_a_log_entry_of_a_megabyte_is_read(tmp_path):
    file = tmp_path / "a.jsonl"
    file.write_text(json.dumps({"path": "/", "requestPayload": "x" * 10**6, "label": True}))

    ((request, label),) = dataset.read(file)

    assert (len(request.body or b""), label) == (10**6, 1)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.csv", b"log_entry\n{}\n", "header lacks label"),
        ("a.csv", b"", "header lacks label, log_entry"),
        ("a.csv", b"log_entry,label\n{},0\n{},maybe\n", "row 2: label 'maybe' is neither 0"),
        ("a.csv", b"log_entry,label\nnonsense,0\n", "row 1: "),
        ("a.csv", b"log_entry,label\n{}\n", "row 1: label '' is neither"),
        ("a.jsonl", b'{"path": "/"}\n', "row 1: label 'none' is neither"),
        ("a.jsonl", b'{"path": "/", "label": 1}\nrubbish\n', "after row 1: "),
        ("a.jsonl.gz", gzip.compress(b"x" * 99, mtime=0)[:20], "after row 0: "),
        ("a.csv.gz", b"no gzip", "after row 0: "),
        ("a.parquet", b"", "training data is a .csv"),
    ],
)
def test_what_cannot_be_read_is_named_with_its_row(tmp_path, name, content, message):
    file = tmp_path / name
    file.write_bytes(content)

    with pytest.raises(InputError) as caught:
        list(dataset.read(file))

    assert message in str(caught.value)
    assert name in str(caught.value)


@settings(deadline=None)
@given(st.binary(), st.sampled_from(["a.csv", "a.jsonl", "a.csv.gz", "a.jsonl.gz"]))
def test_any_bytes_are_read_or_refused(tmp_path_factory, content, name):
    file = tmp_path_factory.getbasetemp() / name
    file.write_bytes(content)

    try:
        read = list(dataset.read(file))
    except InputError:
        read = []

    assert all(label in (0, 1) for _, label in read)


def test_a_quarter_is_held_out_and_a_tenth_of_the_rest_validates():
    split = dataset.prepare(samples.rows(400), CONFIG)

    assert (len(split.test), len(split.validation), len(split.train)) == (100, 30, 270)
    assert sum(example.label for example in split.test) == 50


def test_no_text_crosses_from_one_part_to_another():
    rows = samples.rows(200) + samples.rows(200)
    split = dataset.prepare(rows, CONFIG)

    parts = (texts(split.train), texts(split.validation), texts(split.test))

    assert sum(map(len, parts)) == len(set().union(*parts)) == 200
    assert (split.rows, split.duplicates, split.contradictions) == (400, 200, 0)


def test_requests_that_differ_only_in_what_is_not_read_are_duplicates():
    rows = samples.rows(40)
    again = [(Request.from_log({**r.to_log(), "statusCode": 500}), label) for r, label in rows]
    blind = TrainConfig(status_code=False)

    assert dataset.prepare(rows + again, CONFIG).duplicates == 0
    assert dataset.prepare(rows + again, blind).duplicates == 40


def test_the_same_text_with_both_labels_is_counted_and_the_first_wins():
    rows = samples.rows(40)
    split = dataset.prepare([*rows, (rows[0][0], 1)], CONFIG)

    text = article.text(rows[0][0])
    (found,) = [e for e in (*split.train, *split.validation, *split.test) if e.text == text]

    assert (split.contradictions, found.label) == (1, 0)


def test_the_split_depends_on_the_seed_alone():
    rows = samples.rows(100)

    same = dataset.prepare(rows, CONFIG).fingerprint

    assert same == dataset.prepare(iter(rows), CONFIG).fingerprint
    assert same != dataset.prepare(rows, TrainConfig(seed=1)).fingerprint


def test_what_a_person_labelled_is_learned_from_and_never_measured():
    rows = samples.rows(100)
    corrected = [(request, 1 - label) for request, label in rows[:10]]
    split = dataset.prepare(rows, CONFIG, corrected)

    own = split.train[-split.labelled :]

    assert [(e.request, e.label) for e in own] == corrected
    assert not texts(own) & (texts(split.test) | texts(split.validation) | texts(split.train[:-10]))


def test_too_few_rows_of_one_label_are_refused():
    rows = [row for row in samples.rows(60) if row[1] == 0]

    with pytest.raises(InputError, match="has no malicious request"):
        dataset.prepare(rows, CONFIG)
