from __future__ import annotations

import json

import pytest

from securitai.demo import places
from securitai.demo.steps import Step, Style

STYLE = Style(plus=True, lower=False, safe="", ascii_json=False, spaced_json=False)
DATA = {"a": "x", "b": {"c": [1, None, {"d": "y"}]}}


def test_leaves_are_found_wherever_they_are() -> None:
    assert places.leaves(DATA) == [
        (("a",), "x"),
        (("b", "c", 0), "1"),
        (("b", "c", 1), ""),
        (("b", "c", 2, "d"), "y"),
    ]


@pytest.mark.parametrize("path", [path for path, _ in places.leaves(DATA)])
def test_one_leaf_is_changed_and_no_other(path: places.JsonPath) -> None:
    changed = places.with_leaf(DATA, path, "payload")

    assert dict(places.leaves(changed)) == {**dict(places.leaves(DATA)), path: "payload"}
    assert DATA == {"a": "x", "b": {"c": [1, None, {"d": "y"}]}}


def test_a_leaf_can_be_spelled_with_escapes() -> None:
    step = places.with_escaped_leaf(
        Step(data=DATA), ("a",), STYLE, lambda text: "".join(f"\\u{ord(c):04x}" for c in text), "'1"
    )

    assert step.json_text is not None
    assert "\\u0027\\u0031" in step.json_text
    assert json.loads(step.json_text)["a"] == "'1"


def test_one_value_of_a_query_is_changed_and_encoded_as_told() -> None:
    step = Step(query=(("a", "1"), ("b", "2 3"), ("c", "4")), form=(("d", "5"),))

    raw = places.with_query_value(step, 1, STYLE, lambda value: value + "'", str.upper)
    own = places.with_form_value(step, 0, STYLE, lambda value: value + "'", None)

    assert raw.raw_query == "a=1&b=2 3'&c=4"
    assert own.raw_form == "d=5%27"


def test_a_raw_path_keeps_all_but_what_would_end_it() -> None:
    assert places.raw_path("/../a b?#'\"é\r\n%00") == "/../a%20b%3F%23'\"%C3%A9%0D%0A%00"
