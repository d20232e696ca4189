from __future__ import annotations

import csv
import json
from pathlib import Path

from securitai.demo.sinks import CsvSink, JsonlSink, entry_json
from securitai.request import Request

ODD = Request(path="/a", query='q="\n,;', body=b"\x00\xff\r\n", status=200, client="192.0.2.1")


def test_rows_read_back_are_the_requests(tmp_path: Path) -> None:
    sink = CsvSink(tmp_path / "log.csv")

    sink(ODD, 1)
    sink(Request(path="/b"), 0)
    sink(Request(path="/c"), None)
    sink.close()

    with (tmp_path / "log.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["label"] for row in rows] == ["1", "0", ""]
    assert Request.from_json(rows[0]["log_entry"]) == ODD


def test_an_existing_file_is_continued_under_its_one_header(tmp_path: Path) -> None:
    for label in (0, 1):
        sink = CsvSink(tmp_path / "log.csv")
        sink(ODD, label)
        sink.close()

    lines = (tmp_path / "log.csv").read_text().splitlines()
    assert (lines[0], len(lines)) == ("log_entry,label", 3)


def test_each_row_is_there_for_others_at_once(tmp_path: Path) -> None:
    rows, lines = CsvSink(tmp_path / "log.csv"), JsonlSink(tmp_path / "log.jsonl")

    rows(ODD, 1)
    lines(ODD, 1)

    assert len((tmp_path / "log.csv").read_text().splitlines()) == 2
    assert Request.from_json((tmp_path / "log.jsonl").read_text()) == ODD
    rows.close()
    lines.close()


def test_json_lines_carry_no_label_and_no_nulls(tmp_path: Path) -> None:
    entry = json.loads(entry_json(ODD))

    assert "label" not in entry
    assert None not in entry.values()
    assert "\n" not in entry_json(ODD)
