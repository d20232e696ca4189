"""The country of an address, from the data that geoip2fast carries; nothing is sent anywhere."""

from __future__ import annotations

import warnings
from functools import lru_cache
from importlib import import_module
from typing import Any

from securitai.store.prepare import Country


def country_lookup() -> Country | None:
    """A function that gives the country code of an address; None where geoip2fast is missing."""
    try:
        with warnings.catch_warnings():  # its source has escapes that newer Pythons warn of
            warnings.simplefilter("ignore")
            module = import_module("geoip2fast")
    except ImportError:
        return None
    geo: Any = module.GeoIP2Fast(verbose=False)

    @lru_cache(maxsize=65_536)
    def country(address: str | None) -> str | None:
        found = geo.lookup(address or "")
        code = found.country_code
        known = isinstance(code, str) and len(code) == 2 and code.isalpha()  # "--": reserved
        return code if known and not found.is_private else None

    return country
