from __future__ import annotations

import html
import json
import re
from random import Random
from urllib.parse import unquote

import pytest

from securitai.demo import evasions

TEXT = "1' UNION SELECT name,pass FROM users WHERE a='é' -- x"


@pytest.mark.parametrize("seed", range(20))
def test_a_disguised_text_is_the_same_to_who_decodes_it(seed: int) -> None:
    rng = Random(seed)

    assert evasions.mixed_case(rng, TEXT).lower() == TEXT.lower()
    assert unquote(evasions.percent_again(rng, TEXT)) == TEXT
    assert unquote(evasions.percent_all(rng, TEXT)) == TEXT
    assert unquote(evasions.raw_query(TEXT)) == TEXT
    assert html.unescape(evasions.entities(rng, TEXT)) == TEXT
    assert json.loads(f'"{evasions.backslash_unicode(rng, TEXT)}"') == TEXT
    assert json.loads(f'"{evasions.json_escapes(rng, TEXT)}"') == TEXT
    assert re.sub(r"/\*!\d{5}(\w+)\*/", r"\1", evasions.versioned_comment(rng, TEXT)) == TEXT
    assert re.sub(r"/\*.*?\*/", " ", evasions.comments_for_blanks(rng, TEXT)) == TEXT
    assert re.sub(r"\s+", " ", evasions.other_blanks(rng, TEXT)) == TEXT


@pytest.mark.parametrize("text", ["", "\\", '"', "\\u0027", 'a\\\\"b\n', "😀é", "\x00\x1f"])
def test_json_escapes_decode_to_the_text(text: str) -> None:
    for seed in range(30):
        assert json.loads(f'"{evasions.json_escapes(Random(seed), text)}"') == text


def test_a_raw_query_never_breaks_the_request_line() -> None:
    raw = evasions.raw_query("a b\r\nX: y\x00é&#+%41")

    assert raw.isascii()
    assert raw.isprintable()
    assert not set(" &#+") & set(raw)
