import pytest

from securitai import Request
from securitai.features.fields import extract
from securitai.features.graphql import literals, with_strings
from securitai.features.limits import MAX_STRINGS

PAYLOAD = b"x' or 1=1 --"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (b'{ user(name: "%s") { id } }', [PAYLOAD]),
        (b'{user(name:"%s"){id}}', [PAYLOAD]),
        (b'{ users { posts(title: "%s") { id } } }', [PAYLOAD]),
        (b'{ me: user(name: "%s") { id } }', [PAYLOAD]),
        (b'query Find($n: Int = 3) { user(name: "%s", n: $n) { id } }', [PAYLOAD]),
        (b'mutation { add(input: {title: """%s""", kind: NEW}) { id } }', [PAYLOAD]),
        (b'# a comment "here"\nsubscription S { on(q: "%s") { id } }', [PAYLOAD]),
        (b'fragment F on User { name(q: "%s") }', [PAYLOAD]),
        (b'\n  , query { a(b: "plain", c: "%s", d: "a b") }', [PAYLOAD, b"a b"]),
        (b'{"a": {"b": "%s"}}', []),
        (b'say "%s" to {them}', []),
        (b'{ user(name: "%s) { id } }', []),
    ],
)
def test_strings_of_documents_are_read_and_others_are_not(text: bytes, found: list[bytes]) -> None:
    assert literals(text.replace(b"%s", PAYLOAD)) == found


def test_escapes_are_undone_as_in_json() -> None:
    assert literals(rb'{ a(b: "\u003cimg src=x\u003e \"c\"") }') == [b'<img src=x> "c"']
    assert literals(rb'{ a(b: "C:\q <x>") }') == [rb"C:\q <x>"]
    assert literals(rb'{ a(b: """<b> \u003c""") }') == [rb"<b> \u003c"]


def test_what_breaks_out_of_a_string_is_read_from_there() -> None:
    assert literals(b'{ a(b: "x\\" or 1=1 --") }') == [b'x" or 1=1 --']


def test_strings_are_fields_of_any_request() -> None:
    document = b'{ user(name: "%s") { id } }' % PAYLOAD
    body = Request(method="POST", path="/g", body=document)
    query = Request(path="/g", query="query=%7B+user(name:+%22x'+or+1%3D1+--%22)+%7B+id+%7D+%7D")

    assert extract(body)[-2:] == [("body", document), ("body|string", PAYLOAD)]
    assert extract(query) == [("query:query", document), ("query:query|string", PAYLOAD)]


@pytest.mark.parametrize(
    "text",
    [b'{a("' + b'"' * (1 << 18), b"{a(" + b'"\n' * (1 << 17), b"{" + b" ," * (1 << 17) + b'"'],
    ids=["quotes", "open strings", "blanks"],
)
def test_hostile_documents_are_read_once(text: bytes) -> None:
    assert literals(text) == []


def test_a_document_gives_so_many_strings_at_most() -> None:
    assert len(literals(b"{a(" + b'b:"x y" ' * 2 * MAX_STRINGS)) == MAX_STRINGS


def test_all_documents_of_a_request_share_the_bound() -> None:
    documents = [("body", b'{a(b:"x %d y")}' % n) for n in range(2 * MAX_STRINGS)]

    assert len(with_strings(documents)) == len(documents) + MAX_STRINGS // 2
    assert with_strings([("body", b'say "a b"'), ("x", b'"')]) == [
        ("body", b'say "a b"'),
        ("x", b'"'),
    ]
