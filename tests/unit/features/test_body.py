import base64
import json
import pickle

import pytest

from securitai.features.body import value_fields
from securitai.features.fields import extract
from securitai.features.limits import MAX_OPENED
from securitai.request import Request

XML = (
    '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///c">]><a>&b;</a>'
)


def fields(body: bytes) -> list[tuple[str, bytes]]:
    return extract(Request(method="POST", path="/a", body=body))


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_document_in_utf_16_is_read_as_parsers_read_it(codec: str) -> None:
    assert ("xml", XML.encode()) in fields(XML.encode(codec))


def test_json_in_utf_16_is_opened() -> None:
    assert fields('{"q": "a<b>c"}'.encode("utf-16")) == [("json:q", b"a<b>c")]


def test_broken_utf_16_is_read_all_the_same() -> None:
    assert fields(b"\xff\xfe<\x00a\x00\x00\xd8>\x00!")[0][0] == "xml"


def test_serialized_objects_are_marked_as_their_base64_is_and_short_names_are_read() -> None:
    body = pickle.dumps(print, protocol=4)

    assert fields(body) == [("body", b"gASV\nbuiltins\nprint")]


def test_a_constructor_that_holds_a_prototype_is_told_by_its_keys() -> None:
    keys = ("json-key", b"constructor.prototype")

    assert keys in fields(json.dumps({"constructor": {"prototype": {"admin": True}}}).encode())
    assert keys not in fields(json.dumps({"constructor": {"name": "a"}, "prototype": {}}).encode())


def test_the_key_that_a_bearer_token_chooses_is_read() -> None:
    def sent(header: dict[str, str]) -> list[tuple[str, bytes]]:
        head = base64.urlsafe_b64encode(json.dumps(header).encode()).decode().rstrip("=")
        value = f"Bearer {head}.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"
        return extract(Request(path="/a", headers=(("Authorization", value),)))

    assert sent({"alg": "HS256", "typ": "JWT"}) == []
    assert sent({"alg": "HS256", "kid": "../../dev/null"}) == [
        ("header:authorization|base64.kid", b"../../dev/null")
    ]


@pytest.mark.parametrize("blank", ["", " ", "\r\n\t"])
@pytest.mark.parametrize(
    "inside", ['{"a":"x y"}', "[%s]", '["x y"]', "[[1]]", "[-1]", "[0]", "[true]", "[false]", "[null]", "{}", "[]"]
)  # fmt: skip
def test_a_document_in_a_value_is_opened_however_it_begins(inside: str, blank: str) -> None:
    inside = inside.replace("%s", '{"a":"x y"}')
    document = inside[0] + blank + inside[1:]
    fields: list[tuple[str, bytes]] = []

    value_fields("query:q", document.encode(), fields, 0)

    assert fields == ([] if "x y" not in inside else [(fields[0][0], b"x y")])


def test_documents_in_values_are_opened_up_to_so_many_fields() -> None:
    inner = json.dumps({"a": "x y", "b": "c d"})
    body = json.dumps([inner] * MAX_OPENED).encode()

    values = [value for _, value in extract(Request(method="POST", path="/", body=body))]

    assert values.count(b"x y") == values.count(b"c d") == MAX_OPENED // 2
    assert values.count(inner.encode()) == MAX_OPENED // 2


@pytest.mark.parametrize("text", ["{a: 1}", "{(x)}", "[x]", "['a']", "{'a'}", "{", "["])
def test_what_only_begins_like_a_document_is_read_as_it_stands(text: str) -> None:
    fields: list[tuple[str, bytes]] = []

    value_fields("query:q", text.encode(), fields, 0)

    assert fields == [("query:q", text.encode())]
