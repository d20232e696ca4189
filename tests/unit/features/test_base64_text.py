from base64 import b64encode, urlsafe_b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from securitai.features.base64_text import revealed
from securitai.features.fields import extract
from securitai.request import Request


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=12, max_size=300))
def test_a_hidden_text_is_revealed_in_both_alphabets(text: str) -> None:
    for encode in (b64encode, urlsafe_b64encode):
        hidden = encode(text.encode()).decode()
        if not (hidden.islower() or hidden.isupper() or hidden.isdigit()):
            assert revealed(hidden) == text.encode()
            assert revealed(hidden.rstrip("=")) == text.encode()


@given(st.text())
def test_any_text_is_revealed_or_not_but_never_an_error(text: str) -> None:
    assert revealed(text) is None or isinstance(revealed(text), bytes)


@pytest.mark.parametrize(
    "value", ["categoryNameOfProduct", "3f2504e04f8911d39a0c0305e82c3301", "A" * 40, "x"]
)
def test_ordinary_values_hide_nothing(value: str) -> None:
    assert revealed(value) is None


HIDDEN = b64encode(b"' OR 1=1 -- abc").decode()


@pytest.mark.parametrize(
    "request_",
    [
        Request(query=f"q={HIDDEN}"),
        Request(
            method="POST",
            body=f"q={HIDDEN}&b=1".encode(),
            headers=(("Content-Type", "application/x-www-form-urlencoded"),),
        ),
        Request(method="POST", body=f'{{"a": {{"q": "{HIDDEN}"}}}}'.encode()),
        Request(headers=(("Cookie", f"a=1; q={HIDDEN}"),)),
    ],
    ids=["query", "form", "json", "cookie"],
)
def test_a_hidden_text_is_a_field_of_its_own_wherever_it_is(request_: Request) -> None:
    found = dict(extract(request_))

    assert [value for name, value in found.items() if name.endswith("|base64")] == [
        b"' OR 1=1 -- abc"
    ]
