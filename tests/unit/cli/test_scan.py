from __future__ import annotations

import json

import pytest

from securitai.cli.scan import Summary, scan
from securitai.detector import Detector
from securitai.ingest.formats import Item
from securitai.testing import FixedScorer, make_request

DETECTOR = Detector(FixedScorer({"attack": 0.9}))


def test_each_item_gives_one_line_in_order_and_is_counted() -> None:
    batch = [
        Item(1, make_request("GET /attack")),
        Item(2, None, "broken"),
        Item(3, make_request("GET /"), id="own"),
    ]
    out, summary = bytearray(), Summary()

    scan([batch, [Item(4, None, "also", id="x")]], DETECTOR, out.extend, summary, lambda: None)

    lines = [json.loads(line) for line in out.splitlines()]
    assert [line["id"] for line in lines] == [1, 2, "own", "x"]
    assert lines[1] == {"id": 2, "error": "broken"}
    assert (summary.read, summary.flagged, summary.errors) == (2, 1, 2)


def test_answers_of_a_batch_are_written_before_the_next_is_read() -> None:
    out = bytearray()

    def batches() -> object:
        yield [Item(1, make_request())]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        scan(batches(), DETECTOR, out.extend, Summary(), lambda: None)  # type: ignore[arg-type]
    assert out.count(b"\n") == 1


def test_the_summary_speaks_of_one_and_of_many() -> None:
    assert str(Summary(read=1, errors=1)).startswith(
        "1 request read, 0 flagged, 1 unreadable line; "
    )
    assert str(Summary(read=12_000)).startswith(
        "12,000 requests read, 0 flagged, 0 unreadable lines; "
    )
