from typing import Any

import msgspec

from securitai.store.prepare import prepare, session_hash, session_of
from securitai.testing import make_request
from tests.unit.store.helpers import NOW, country, verdict

SECRET = b"k" * 32


def prepared(
    line: str = "GET /", score: float = 0.01, **values: object
) -> tuple[dict[str, Any], dict[str, Any]]:
    out = prepare(
        "1", make_request(line, **values), verdict(score), None,
        now=NOW, secret=SECRET, country=country,
    )  # fmt: skip
    return out.event, out.request


def test_the_target_in_the_table_is_masked_and_short() -> None:
    event, _ = prepared("GET /login?password=hunter2&x=" + "a" * 9000)

    assert event["target"].startswith("/login?password=xxxxxxxx&x=aaa")
    assert len(event["target"]) == 500


def test_a_time_that_cannot_be_true_becomes_now() -> None:
    assert prepared(timestamp=NOW + 10**10)[0]["time"] == NOW
    assert prepared(timestamp=-5)[0]["time"] == NOW
    assert prepared(timestamp=None)[0]["time"] == NOW
    assert prepared(timestamp=1234)[0]["time"] == 1234


def test_an_impossible_status_is_left_out() -> None:
    assert prepared(status=10**12)[0]["status"] is None


def test_decoded_text_can_be_searched() -> None:
    _, row = prepared("GET /?q=%27%20OR", body=b"a=%3Cscript")

    assert row["plain"].startswith("/?q=%27%20OR\na=%3Cscript\n/?q=' OR\na=<script\n")


def test_a_session_is_a_keyed_hash_and_not_the_cookie() -> None:
    request = make_request(headers=(("Cookie", "theme=dark; SID=abc"),))

    assert session_of(request, SECRET) == session_hash("abc", SECRET)
    assert session_of(request, b"other") != session_of(request, SECRET)
    assert session_of(make_request(headers=(("Cookie", "theme=dark"),)), SECRET) is None


def test_the_entry_reads_back_as_the_masked_request() -> None:
    _, row = prepared("POST /login", body=b"password=hunter2", id="7")

    assert msgspec.json.decode(row["entry"])["requestPayload"] == "password=xxxxxxxx"
    assert msgspec.json.decode(row["masked"]) == ["form:password"]
