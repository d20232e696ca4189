from __future__ import annotations

from ipaddress import ip_address
from random import Random

from securitai.demo import browsers


def test_addresses_are_public_ones() -> None:
    rng = Random(1)
    drawn = [ip_address(browsers.address(rng)) for _ in range(500)]

    assert all(a.is_global for a in drawn)
    assert {a.version for a in drawn} == {4, 6}


def test_a_cookie_that_was_set_comes_back() -> None:
    browser = browsers.draw(Random(1))

    browser.remember("sid=abc; HttpOnly; Path=/; SameSite=lax")

    headers = dict(browser.headers("shop.example", "/", None, 0))
    assert "sid=abc" in headers["Cookie"]


def test_a_browser_names_the_page_that_it_comes_from() -> None:
    browser = next(b for b in map(browsers.draw, map(Random, range(50))) if not b.api)

    first = dict(browser.headers("shop.example", "/a b", None, 0))
    second = dict(browser.headers("shop.example", "/c", "application/json", 7))

    assert "Referer" not in first
    assert second["Referer"] == "http://shop.example/a%20b"
    assert (second["Content-Type"], second["Content-Length"]) == ("application/json", "7")


def test_headers_are_ascii_lines() -> None:
    for seed in range(200):
        headers = browsers.draw(Random(seed)).headers("shop.example", "/é", None, 0)
        assert all(
            name.isascii() and value.isascii() and value.isprintable() for name, value in headers
        )
