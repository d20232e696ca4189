import pytest

from securitai.errors import RequestError
from securitai.store.cursors import cursor_of, parse_cursor


def test_a_cursor_reads_back() -> None:
    assert parse_cursor(cursor_of(1_700_000_000_000, 42)) == (1_700_000_000_000, 42)


@pytest.mark.parametrize("text", ["", "1", "a.b", "1.b", "-1.1", "1.-1", "1.1.1"])
def test_other_text_is_refused(text: str) -> None:
    with pytest.raises(RequestError, match="is no cursor"):
        parse_cursor(text)
