from __future__ import annotations

import pytest

from securitai.features.fields import extract
from securitai.features.limits import MAX_PAIRS
from securitai.request import Request

HIDDEN = "' OR sleep(5)"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Referer", "https://a.example/?" + "&" * (2 * MAX_PAIRS) + HIDDEN + "&x=1"),
        ("Cookie", "; " * (2 * MAX_PAIRS) + HIDDEN + "; x=1"),
        ("Cookie", "; " * (2 * MAX_PAIRS) + "x=" + HIDDEN),
    ],
)
def test_what_follows_too_many_pairs_is_still_read(name: str, value: str) -> None:
    fields = extract(Request(headers=((name, value),)))

    assert any(HIDDEN.encode() in text for _, text in fields)


def test_the_pairs_of_a_header_are_bounded() -> None:
    header = ("Referer", "https://a.example/?" + "'&" * (5 * MAX_PAIRS))

    assert len(extract(Request(headers=(header,)))) <= MAX_PAIRS + 1
