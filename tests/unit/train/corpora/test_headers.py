"""Header fields come in coherent sets, and from one pool."""

from __future__ import annotations

from random import Random

import pytest

from securitai.features.fields import extract
from securitai.request import Request
from securitai.train.corpora.headers import STYLES, cookies, make_headers, with_field, with_header


@pytest.mark.parametrize("style", STYLES)
def test_every_style_describes_the_body_it_is_given(style: str) -> None:
    for seed in range(40):
        headers = {k.lower(): v for k, v in make_headers(Random(seed), style, "text/xml", 12)}

        assert headers["content-type"] == "text/xml"
        assert headers.get("content-length", "12") == "12"


def test_a_request_without_body_has_no_content_type() -> None:
    for seed in range(100):
        names = {k.lower() for k, _ in make_headers(Random(seed))}

        assert not names & {"content-type", "content-length"}


def test_chromium_hints_agree_with_the_user_agent() -> None:
    for seed in range(200):
        headers = {k.lower(): v for k, v in make_headers(Random(seed), "page")}
        if "sec-ch-ua" in headers:
            version = headers["sec-ch-ua"].split('v="')[1].split('"')[0]

            assert f"Chrome/{version}." in headers["user-agent"]


def test_user_agents_and_transport_fields_are_read_as_ordinary() -> None:
    odd = {"header:user-agent", "header:accept", "header:content-type", "header-name"}
    found = 0
    for seed in range(400):
        request = Request(headers=make_headers(Random(seed), None, "application/json", 5))
        found += bool(odd & {name for name, _ in extract(request)})

    assert found <= 8


def test_own_cookie_stands_among_the_others() -> None:
    assert all("own=1" in cookies(Random(seed), ("own", "1")) for seed in range(30))


def test_addresses_and_products_go_where_they_look_at_home() -> None:
    names = {with_field(Random(seed), (), "https://example.com/a")[1] for seed in range(60)}
    agents = {with_field(Random(seed), (), "Mozilla/5.0 (X)")[1] for seed in range(60)}

    assert "Referer" in names
    assert "User-Agent" in agents


def test_setting_a_field_replaces_it_in_place_whatever_its_case() -> None:
    headers = (("accept", "a"), ("X", "b"))

    assert with_header(headers, "Accept", "c") == (("accept", "c"), ("X", "b"))
    assert with_header(headers, "Y", "c") == (*headers, ("Y", "c"))
