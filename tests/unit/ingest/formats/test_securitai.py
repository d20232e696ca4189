from __future__ import annotations

import csv
import io
import json

import pytest

from securitai.errors import RequestError
from securitai.ingest.formats.securitai import SecuritaiLog
from securitai.request import Request
from securitai.testing import make_request

LOG = SecuritaiLog()


def test_a_json_line_is_read() -> None:
    assert LOG.parse(b'{"path":"/a","id":7}\r')[0].id == "7"


def test_a_row_of_a_csv_written_by_python_is_read_with_its_label() -> None:
    request = make_request(query='q="a",\n', body=b'{"a": "b, \\"c\\""}')
    file = io.StringIO()
    csv.writer(file).writerows([["log_entry", "label"], [json.dumps(request.to_log()), "1"]])

    heading, row, _ = file.getvalue().encode().split(b"\n")

    assert LOG.skip(heading)
    assert LOG.parse(row) == (request, "1")


@pytest.mark.parametrize(
    "row", [b'"{""path"":""/""}"', b'"{""path"":""/""}",""', b'"{""path"":""/""}",\r']
)
def test_a_label_may_be_missing(row: bytes) -> None:
    assert LOG.parse(row) == (Request(path="/"), None)


@pytest.mark.parametrize("row", [b'"', b'"{}', b'"{}" x', b'"{"a"}",1'])
def test_a_broken_row_is_refused(row: bytes) -> None:
    with pytest.raises(RequestError):
        LOG.parse(row)


@pytest.mark.parametrize(
    "line",
    [
        b'{"a"',
        b" { }",
        b"{",
        b'\xef\xbb\xbf{"a"',
        b"log_entry,label",
        b'"log_entry","label"',
        b'"{""a',
    ],
)
def test_its_first_lines_are_told(line: bytes) -> None:
    assert LOG.sniff(line)


@pytest.mark.parametrize("line", [b"", b"{\x01", b"[{}]", b"GET / HTTP/1.1", b'"x"'])
def test_other_first_lines_are_not(line: bytes) -> None:
    assert not LOG.sniff(line)


def test_an_entry_that_is_no_request_keeps_its_id() -> None:
    item = LOG.item(4, b'{"id":"a1","path":5}')

    assert (item.number, item.id, item.request) == (4, "a1", None)
    assert item.error is not None
    assert LOG.item(4, b'{"id":').id is None
    assert LOG.item(4, b"[1]").id is None
