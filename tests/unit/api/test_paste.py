import pytest

from securitai.api.paste import parse_paste
from securitai.errors import RequestError
from tests.unit.api.helpers import Site


@pytest.mark.parametrize(
    ("text", "method", "target", "body"),
    [
        ("GET /a?b=1", "GET", "/a?b=1", None),
        ('{"method":"PUT","path":"/a","requestPayload":"x"}', "PUT", "/a", b"x"),
        ("POST /a HTTP/1.1\nHost: x\n\nbody", "POST", "/a", b"body"),
        ("curl http://h/a?b=%27", "GET", "/a?b=%27", None),
        ("curl 'https://u:p@h:8/a' -d 'x=1' -d y=2", "POST", "/a", b"x=1&y=2"),
        ("curl h/a --json '{\"a\":1}' -X PUT", "PUT", "/a", b'{"a":1}'),
        ("curl -G h/a?b=1 --data c=2", "GET", "/a?b=1&c=2", None),
        ("curl \\\n  -XDELETE \\\n  'http://h'", "DELETE", "/", None),
        ("curl --request=PATCH http://h/a#frag", "PATCH", "/a", None),
        ("curl -I http://h/a", "HEAD", "/a", None),
    ],
)
def test_what_is_pasted_is_read(text: str, method: str, target: str, body: bytes | None) -> None:
    request = parse_paste(text)

    assert (request.method, request.target.partition("#")[0], request.body) == (
        method,
        target,
        body,
    )


def test_headers_of_a_curl_command_are_kept() -> None:
    request = parse_paste("curl http://h/ -H 'X-A: b: c' -A agent -b 'sid=1' --compressed")

    assert request.headers == (
        ("Host", "h"), ("X-A", "b: c"), ("User-Agent", "agent"), ("Cookie", "sid=1"),
    )  # fmt: skip


@pytest.mark.parametrize(
    "text", ["curl 'unclosed", "curl -X GET", "", "{", "rubbish", "curl http://[x/"]
)
def test_what_cannot_be_read_is_said(text: str) -> None:
    with pytest.raises(RequestError):
        parse_paste(text)


def test_a_pasted_request_is_checked_and_not_stored(site: Site) -> None:
    answer = site.client("vic").post("/api/check", {"text": "GET /?q=attack"})

    assert (answer.json()["score"], answer.json()["action"]) == (0.9, "flag")
    assert site.store.events.last_id() == 0
