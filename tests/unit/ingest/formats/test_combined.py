from __future__ import annotations

import pytest

from securitai.errors import RequestError
from securitai.ingest.formats.combined import CombinedLog, milliseconds, unescape
from securitai.request import Request

STAMP = b"[10/Oct/2000:13:55:36 -0700]"
LOG = CombinedLog()


def parse(line: bytes) -> Request:
    request, label = LOG.parse(line)
    assert label is None
    assert LOG.sniff(line)
    return request


def test_a_combined_line_is_read() -> None:
    request = parse(
        b"192.0.2.7 - ann " + STAMP + b' "POST /a?b=c%20d HTTP/1.1" 404 2326 '
        b'"http://shop.example/start" "Mozilla/5.0 (X11)"'
    )

    assert request == Request(
        method="POST",
        path="/a",
        query="b=c%20d",
        headers=(("Referer", "http://shop.example/start"), ("User-Agent", "Mozilla/5.0 (X11)")),
        timestamp=971211336000,
        status=404,
        client="192.0.2.7",
        user_agent="Mozilla/5.0 (X11)",
    )


def test_a_common_line_is_read() -> None:
    request = parse(b"::1 - - " + STAMP + b' "GET / HTTP/1.0" 200 -')

    assert (request.client, request.headers, request.user_agent) == ("::1", (), None)


@pytest.mark.parametrize("vhost", [b"shop.example:443", b"shop.example:80", b"shop.example"])
def test_a_virtual_host_before_the_client_is_the_host_header(vhost: bytes) -> None:
    request = parse(vhost + b" 192.0.2.7 - - " + STAMP + b' "GET / HTTP/1.1" 200 5 "-" "-"')

    assert request.client == "192.0.2.7"
    assert request.headers == (("Host", "shop.example"),)


def test_a_user_name_may_hold_blanks_and_brackets() -> None:
    request = parse(b"192.0.2.7 - a [b] c " + STAMP + b' "GET /x HTTP/1.1" 401 5')

    assert (request.client, request.path) == ("192.0.2.7", "/x")


@pytest.mark.parametrize(
    ("logged", "target"),
    [
        (rb"/?q=\x22<script>\x22\x5C", '/?q="<script>"\\'),
        (rb"/?q=\"x\\", '/?q="x\\'),
        (rb"/\xc3\xa9", "/é"),
        (rb"/\xE9", "/é"),
        (rb"/a\tb\nc", "/a\tb\nc"),
        (b"/a b  c", "/a b  c"),
        ("/ü?\u2028\x85".encode(), "/ü?\u2028\x85"),
    ],
)
def test_escapes_of_nginx_and_apache_are_undone(logged: bytes, target: str) -> None:
    line = b"192.0.2.7 - - " + STAMP + b' "GET ' + logged + b' HTTP/1.1" 200 5 "-" "a\\x22b"'

    request = parse(line)

    assert (request.target, request.user_agent) == (target, 'a"b')


def test_what_follows_the_agent_is_passed_over() -> None:
    line = b"192.0.2.7 - - " + STAMP + b' "GET /a HTTP/2.0" 200 5 "-" "x" "198.51.100.1" 0.003 [up]'

    assert parse(line).user_agent == "x"


def test_raw_quotes_of_a_log_without_escapes_are_read() -> None:
    line = b"192.0.2.7 - - " + STAMP + b' "GET /?q="x" HTTP/1.1" 200 5 "-" "cu"rl"'

    request = parse(line)

    assert (request.query, request.user_agent) == ('q="x"', 'cu"rl')


def test_a_request_to_a_proxy_gives_its_path() -> None:
    assert parse(b"1.2.3.4 - - " + STAMP + b' "GET http://x/y?z HTTP/1.1" 200 5').target == "/y?z"


def test_a_request_without_version_is_read() -> None:
    assert parse(b"1.2.3.4 - - " + STAMP + b' "GET /old" 200 5').path == "/old"


def test_an_impossible_date_is_no_timestamp() -> None:
    assert (
        parse(b'1.2.3.4 - - [99/Xxx/2000:13:55:36 -0700] "GET / HTTP/1.1" 200 5').timestamp is None
    )


@pytest.mark.parametrize(
    ("logged", "hint"),
    [
        (rb"\x16\x03\x01\x02\x00\x01", "a TLS handshake sent to a plain HTTP port"),
        (b"-", "the client closed the connection without a request"),
        (b"", "the client closed the connection without a request"),
        (rb"\x00\x00SMB", "expected 'METHOD target HTTP/1.1'"),
    ],
)
def test_broken_request_lines_say_what_they_are(logged: bytes, hint: str) -> None:
    line = b"1.2.3.4 - - " + STAMP + b' "' + logged + b'" 400 157 "-" "-"'

    assert LOG.sniff(line)
    with pytest.raises(RequestError) as raised:
        LOG.parse(line)
    assert hint in str(raised.value)


@pytest.mark.parametrize("line", [b"x", b"{}", b"GET / HTTP/1.1", b"[] " * 1000])
def test_other_lines_are_refused(line: bytes) -> None:
    assert not LOG.sniff(line)
    with pytest.raises(RequestError, match="not a line of a combined or common access log"):
        LOG.parse(line)


def test_unescape_leaves_a_lone_backslash() -> None:
    assert unescape(b"a\\") == b"a\\"
    assert unescape(rb"\xZZ") == b"xZZ"


def test_a_date_is_in_its_own_zone() -> None:
    assert milliseconds(b"01/Jan/1970:01:00:01 +0100") == 1000


@pytest.mark.parametrize(
    "line",
    [
        (STAMP + b' "') * 100_000,
        b"1.2.3.4 - - " + STAMP + b' "' + b'GET / HTTP/1.1" 200 5 "a" "' * 100_000,
        b"1.2.3.4 - - " + STAMP + b' "GET "' + b" HTTP/1.1" * 300_000,
        b"1.2.3.4 - - " + STAMP + b' "' + b"\\" * 3_000_001,
    ],
    ids=["times", "requests", "versions", "backslashes"],
)
def test_megabytes_of_what_looks_like_a_line_take_linear_time(line: bytes) -> None:
    item = LOG.item(1, line)  # in quadratic time this takes minutes

    assert (item.request is None) != (item.error is None)
