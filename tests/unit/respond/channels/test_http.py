import pytest

from securitai.errors import ConfigError
from securitai.respond.channels.http import check_url


@pytest.mark.parametrize("url", ["https://hook.example/x", "http://127.0.0.1:9"])
def test_http_addresses_are_taken(url: str) -> None:
    assert check_url(url) == url


@pytest.mark.parametrize(
    "url", ["ftp://a.example", "file:///etc/passwd", "hook.example", "https://"]
)
def test_other_addresses_are_named(url: str) -> None:
    with pytest.raises(ConfigError, match="is no http"):
        check_url(url)
