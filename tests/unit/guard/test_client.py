from __future__ import annotations

from typing import Any

import pytest

from securitai.guard.client import client_address, parse_address, parse_networks

TRUSTED = parse_networks(("127.0.0.1", "10.0.0.0/8", "::1"))


def _scope(peer: str | None, *forwarded: str) -> dict[str, Any]:
    headers = [(b"X-Forwarded-For", value.encode("latin-1")) for value in forwarded]
    return {"client": (peer, 1) if peer else None, "headers": headers}


@pytest.mark.parametrize(
    ("peer", "forwarded", "client"),
    [
        ("198.51.100.1", (), "198.51.100.1"),
        ("198.51.100.1", ("203.0.113.9",), "198.51.100.1"),
        ("127.0.0.1", (), "127.0.0.1"),
        ("127.0.0.1", ("203.0.113.9",), "203.0.113.9"),
        ("127.0.0.1", ("192.0.2.1, 203.0.113.9",), "203.0.113.9"),
        ("127.0.0.1", ("192.0.2.1", "203.0.113.9"), "203.0.113.9"),
        ("127.0.0.1", ("203.0.113.9, 10.1.2.3, 10.9.9.9",), "203.0.113.9"),
        ("127.0.0.1", ("10.1.2.3",), "10.1.2.3"),
        ("127.0.0.1", ("' OR 1=1",), "127.0.0.1"),
        ("127.0.0.1", ("203.0.113.9, <script>",), "127.0.0.1"),
        ("127.0.0.1", ("2001:db8::1",), "2001:db8::1"),
        ("127.0.0.1", ("::ffff:203.0.113.9",), "203.0.113.9"),
        ("::ffff:127.0.0.1", ("203.0.113.9",), "203.0.113.9"),
        ("::1", ("203.0.113.9",), "203.0.113.9"),
        ("testclient", ("203.0.113.9",), "testclient"),
        (None, ("203.0.113.9",), None),
    ],
)
def test_only_what_trusted_proxies_say_is_believed(
    peer: str | None, forwarded: tuple[str, ...], client: str | None
) -> None:
    assert client_address(_scope(peer, *forwarded), TRUSTED) == client


def test_nobody_is_trusted_unless_told_so() -> None:
    assert client_address(_scope("127.0.0.1", "203.0.113.9")) == "127.0.0.1"


def test_a_very_long_chain_is_read_from_the_right_only_so_far() -> None:
    chain = ", ".join(["203.0.113.9"] + ["10.0.0.1"] * 5000)

    assert client_address(_scope("127.0.0.1", chain), TRUSTED) == "10.0.0.1"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (" 192.0.2.1 ", "192.0.2.1"),
        ("[::1]", "::1"),
        ("192.0.2.1:80", None),
        ("x", None),
        ("", None),
    ],
)
def test_an_address_is_read_or_it_is_none(text: str, address: str | None) -> None:
    parsed = parse_address(text)

    assert (str(parsed) if parsed else None) == address


def test_what_is_no_network_is_refused() -> None:
    with pytest.raises(ValueError, match="nowhere"):
        parse_networks(["nowhere"])
