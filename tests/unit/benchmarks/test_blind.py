"""The requests written blind can be read, and the measured halves share none with the read ones."""

from __future__ import annotations

import pytest
from benchmarks.blind import SETS, requests


@pytest.mark.parametrize("kind", SETS)
def test_each_half_holds_hundreds_of_requests_and_none_of_the_other(kind: str) -> None:
    read, measured = (
        [
            (one.method, one.path, one.query, one.headers, one.body)
            for one in requests(f"{kind}.{half}")
        ]
        for half in "ab"
    )

    assert min(len(set(read)), len(set(measured))) > 400
    assert not set(read) & set(measured)
