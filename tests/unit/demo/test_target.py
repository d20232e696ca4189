from __future__ import annotations

import pytest

from securitai.demo.target import Target, resolve
from securitai.errors import ConfigError, RefusedError


@pytest.mark.parametrize(
    ("url", "host", "port"),
    [
        ("http://127.0.0.1:8080", "127.0.0.1", 8080),
        ("127.0.0.1:8080/", "127.0.0.1", 8080),
        ("http://127.8.8.8", "127.8.8.8", 80),
        ("http://[::1]:99", "::1", 99),
        ("http://localhost:1", "localhost", 1),
    ],
)
def test_this_machine_is_a_target(url: str, host: str, port: int) -> None:
    target = resolve(url)

    assert (target.host, target.port) == (host, port)


@pytest.mark.parametrize(
    "url", ["http://192.0.2.1", "http://10.0.0.1:8080", "http://0.0.0.0", "http://[2001:db8::1]"]
)
def test_a_foreign_host_is_refused(url: str) -> None:
    with pytest.raises(RefusedError, match="--i-am-allowed-to-attack"):
        resolve(url)


def test_a_foreign_host_must_be_named_itself() -> None:
    with pytest.raises(RefusedError, match=r"192\.0\.2\.10"):
        resolve("http://192.0.2.1", allowed_host="192.0.2.10")

    assert resolve("http://192.0.2.1", allowed_host="192.0.2.1").address == "192.0.2.1"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://127.0.0.1",
        "ftp://127.0.0.1",
        "http://",
        "http://127.0.0.1:99999",
        "http://127.0.0.1:x",
        "http://127.0.0.1/path",
        "http://[::1",
        "http://no-such-host.invalid",
    ],
)
def test_what_is_no_target_is_told(url: str) -> None:
    with pytest.raises(ConfigError):
        resolve(url)


def test_the_host_header_names_host_and_port() -> None:
    assert Target("::1", 8080, "::1").authority == "[::1]:8080"
    assert Target("localhost", 80, "127.0.0.1").authority == "localhost"
