import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from securitai.request import Request
from securitai.store.masking import MAX_BODY, mask
from securitai.testing import make_request

JSON = (("Content-Type", "application/json"),)


def body_of(request: Request, keep: str | None = None) -> bytes:
    return mask(request, keep).request.body or b""


def test_a_password_in_the_query_is_hidden_and_named() -> None:
    masked = mask(make_request("GET /login?user=ann&password=hunter2&x=1"))

    assert masked.request.query == "user=ann&password=xxxxxxxx&x=1"
    assert masked.fields == ("query:password",)


def test_an_encoded_name_is_read_as_the_application_reads_it() -> None:
    assert mask(make_request("GET /?pass%77ord=hunter2")).request.query == "pass%77ord=xxxxxxxx"


def test_a_form_body_is_masked_whatever_its_content_type_says() -> None:
    assert body_of(make_request("POST /", body=b"a=1&pwd=s3cret")) == b"a=1&pwd=xxxxxxxx"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            b'{"user":"ann", "password" : "hun\\"ter2"}',
            b'{"user":"ann", "password" : "xxxxxxxxxxxxxxxx"}',
        ),
        (b'{"a":{"token":"abc"},"n":1}', b'{"a":{"token":"xxxx"},"n":1}'),
        (b'{"pin": 1234}', b'{"pin": 0}'),
        (b'[{"secret":"abc"}]', b'[{"secret":"xxxx"}]'),
    ],
)
def test_json_keeps_its_form(body: bytes, expected: bytes) -> None:
    assert body_of(make_request("POST /", headers=JSON, body=body)) == expected


def test_an_operator_in_place_of_a_password_is_no_secret() -> None:
    body = b'{"user":"admin","password":{"$ne":null}}'

    assert body_of(make_request("POST /", headers=JSON, body=body)) == body


def test_a_multipart_field_is_masked() -> None:
    body = (
        b'--B\r\nContent-Disposition: form-data; name="password"\r\n\r\nhunter2\r\n'
        b'--B\r\nContent-Disposition: form-data; name="note"\r\n\r\nhello\r\n--B--\r\n'
    )

    hidden = body_of(make_request("POST /", body=body))

    assert b"hunter2" not in hidden
    assert b"hello" in hidden


def test_an_xml_element_is_masked() -> None:
    hidden = body_of(
        make_request("POST /", body=b"<u><s:Password>hunter2</s:Password><n>a</n></u>")
    )

    assert hidden == b"<u><s:Password>xxxxxxxx</s:Password><n>a</n></u>"


def test_authorization_keeps_its_scheme_and_cookies_their_names() -> None:
    request = make_request(
        headers=(("Authorization", "Bearer abcdef"), ("Cookie", "sid=abcdef; theme=dark"))
    )

    assert mask(request).request.headers == (
        ("Authorization", "Bearer xxxxxxxx"),
        ("Cookie", "sid=xxxxxxxx; theme=xxxx"),
    )


def test_a_referer_is_masked_like_a_query() -> None:
    request = make_request(headers=(("Referer", "https://a.example/x?token=abcdef&q=1"),))

    assert mask(request).request.headers[0][1] == "https://a.example/x?token=xxxxxxxx&q=1"


def test_a_header_that_is_named_like_a_secret_is_hidden() -> None:
    assert (
        mask(make_request(headers=(("X-Api-Key", "abcdef"),))).request.headers[0][1] == "xxxxxxxx"
    )


def test_a_response_is_masked_and_cut() -> None:
    request = make_request(response='{"token":"abcdef","a":"' + "b" * 9000)

    assert mask(request).request.response == ('{"token":"xxxxxxxx","a":"' + "b" * 9000)[:4098]


@pytest.mark.parametrize(
    ("request_", "keep", "attack"),
    [
        (make_request("GET /?password=%27+OR+1=1"), "query:password", "%27+OR+1=1"),
        (make_request("POST /", body=b"password=' OR 1=1"), "form:password", "' OR 1=1"),
        (
            make_request("POST /", headers=JSON, body=b'{"u":{"password":"\' OR 1=1"}}'),
            "json:u.password",
            "' OR 1=1",
        ),
        (make_request(headers=(("Cookie", "sid=' OR 1=1"),)), "cookie:sid", "' OR 1=1"),
        (
            make_request(headers=(("Authorization", "${jndi:ldap://x}"),)),
            "header:authorization",
            "${jndi:ldap://x}",
        ),
    ],
)
def test_the_field_that_holds_the_attack_is_kept(request_: Request, keep: str, attack: str) -> None:
    assert attack in mask(request_, keep).request.to_http().decode()
    assert attack not in mask(request_).request.to_http().decode()


def test_keeping_one_field_keeps_no_other() -> None:
    masked = mask(make_request("GET /?password=hunter2&token=abcdef"), "query:password")

    assert masked.request.query == "password=hunter2&token=xxxxxxxx"


def test_a_card_number_is_hidden_even_in_the_field_that_is_kept() -> None:
    masked = mask(make_request("GET /?q=4111111111111111'--"), "query:q")

    assert "4111111111" not in masked.request.query
    assert masked.request.query.endswith("1111'--")


def test_a_huge_body_is_cut_and_that_is_said() -> None:
    masked = mask(make_request("POST /", body=b"a" * (MAX_BODY + 1)))

    assert len(masked.request.body or b"") == MAX_BODY
    assert masked.fields == (f"body (cut at {MAX_BODY})",)


def test_a_request_without_secrets_is_unchanged() -> None:
    request = make_request("GET /search?q=O'Brien&page=2", body=b"\xff\x00binary")

    assert mask(request) == msgspec.structs.replace(mask(request), request=request, fields=())


@given(st.binary(max_size=400), st.text(max_size=200), st.sampled_from([None, "form:a", "json:b"]))
def test_any_bytes_can_be_masked(body: bytes, query: str, keep: str | None) -> None:
    request = Request(query=query, body=body, headers=(("Cookie", query), ("Referer", query)))

    masked = mask(request, keep)

    assert mask(masked.request, keep).request == masked.request
