import sys

import pytest

from securitai.store.countries import country_lookup


def test_public_addresses_have_a_country_and_others_none() -> None:
    country = country_lookup()

    assert country is not None
    assert country("8.8.8.8") == "US"
    assert [country(a) for a in ("10.0.0.1", "rubbish", "", None)] == [None] * 4


def test_without_geoip2fast_there_are_no_countries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "geoip2fast", None)

    assert country_lookup() is None
