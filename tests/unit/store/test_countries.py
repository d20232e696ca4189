import sys

import pytest

from securitai.store.countries import country_lookup


def test_public_addresses_have_a_country_and_others_none() -> None:
    country = country_lookup()

    assert country is not None
    assert country("8.8.8.8") == "US"
    assert [country(a) for a in ("10.0.0.1", "rubbish", "", None)] == [None] * 4
    reserved = ("192.0.2.1", "198.51.100.3", "203.0.113.9", "2001:db8::1", "fe80::1", "127.0.0.1")
    assert [country(a) for a in reserved] == [None] * 6


def test_without_geoip2fast_there_are_no_countries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "geoip2fast", None)

    assert country_lookup() is None
