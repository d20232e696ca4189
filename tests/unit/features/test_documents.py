import pytest

from securitai.features.documents import xml_fields

HUGE = 1 << 20


def read(body: bytes) -> list[tuple[str, bytes]]:
    fields: list[tuple[str, bytes]] = []
    xml_fields("body", body, fields)
    return fields[1:]


def test_sections_hidden_texts_and_odd_leaves_are_fields_of_their_own() -> None:
    body = b"<a><![CDATA[x < y]]><b> JyBPUiAxPTEgLS0gYWJj </b><c>a &amp; b</c><d>plain</d></a>"

    assert read(body) == [
        ("xml:cdata", b"x < y"),
        ("xml:text", b"JyBPUiAxPTEgLS0gYWJj"),
        ("xml:text", b"a &amp; b"),
    ]


@pytest.mark.parametrize(
    "body",
    [
        b"<a>" + b"!" * HUGE + b">&",
        b"<a>>data:" + b"a" * HUGE + b"!",
        b"<![CDATA[" * (HUGE // 9) + b">",
        b"<a>" + b" " * HUGE + b"x>&",
    ],
    ids=["odd", "base64", "sections", "blanks"],
)
def test_a_leaf_without_an_end_is_read_once(body: bytes) -> None:
    """Backtracking over such a body takes hours; reading it once, milliseconds."""
    assert read(body) == []
