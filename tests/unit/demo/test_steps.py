from __future__ import annotations

from random import Random
from urllib.parse import parse_qsl, unquote

import pytest

from securitai.demo.steps import Step, Style, Upload, body_of, target_of

STYLES = [Style.draw(Random(n)) for n in range(30)]
VALUE = "O'Brien & sons? 50% c++ <3 é 王 #1;\r\n\t\"\\"


@pytest.mark.parametrize("style", STYLES)
def test_every_style_says_the_same(style: Style) -> None:
    step = Step(path="/a b/é", query=(("q[x]", VALUE), ("r", "")), form=(("text", VALUE),))

    target = target_of(step, style)
    _, body = body_of(step, style, Random(1))

    assert target.isascii()
    assert " " not in target
    path, _, query = target.partition("?")
    assert unquote(path) == "/a b/é"
    assert parse_qsl(query, keep_blank_values=True) == [("q[x]", VALUE), ("r", "")]
    assert parse_qsl(body.decode()) == [("text", VALUE)]


def test_raw_texts_go_out_as_they_are() -> None:
    step = Step(raw_path="/%2e%2E/'<>", raw_query="a='|", raw_form="b=%zz")
    style = STYLES[0]

    assert target_of(step, style) == "/%2e%2E/'<>?a='|"
    assert body_of(step, style, Random(1))[1] == b"b=%zz"


def test_styles_differ() -> None:
    step = Step(query=(("q", VALUE),))

    assert len({target_of(step, style) for style in STYLES}) > 8


def test_a_file_name_cannot_break_out_of_its_header() -> None:
    upload = Upload("photo", 'a"\r\nX: y.png', "image/png", b"\x89")

    kind, body = body_of(Step(upload=upload), STYLES[0], Random(1))

    assert b'filename="a%22%0D%0AX: y.png"\r\n' in body
    assert kind is not None
    assert kind.startswith("multipart/form-data; boundary=")


def test_a_step_without_a_body_has_none() -> None:
    assert body_of(Step(), STYLES[0], Random(1)) == (None, b"")
