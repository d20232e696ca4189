"""Who a request came from, when proxies stand between."""

from __future__ import annotations

from collections.abc import Iterable, MutableMapping
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Any

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

_HOPS = 32  # addresses of one X-Forwarded-For that are looked at, from the right


def parse_address(text: str) -> Address | None:
    """An IP address; None for what is none. An IPv4 address mapped into IPv6 is the IPv4 one."""
    try:
        address = ip_address(text.strip().strip("[]"))
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return mapped or address


def parse_networks(texts: Iterable[str]) -> tuple[Network, ...]:
    """Networks (or single addresses). Raises ValueError for what is neither."""
    return tuple(ip_network(text, strict=False) for text in texts)


def client_address(
    scope: MutableMapping[str, Any], trusted: tuple[Network, ...] = ()
) -> str | None:
    """The client's address, of an ASGI scope.

    It is the peer's. Only where the peer is a trusted proxy, ``X-Forwarded-For``
    is read, from the right, up to the first address that is not trusted: what
    stands to the left of it was written by the client itself and proves nothing.
    """
    peer = scope.get("client")
    if not peer:
        return None
    found = parse_address(str(peer[0]))
    if found is None or not _inside(found, trusted):
        return str(found or peer[0])
    for text in reversed(_forwarded(scope)[-_HOPS:]):
        address = parse_address(text)
        if address is None:
            break
        found = address
        if not _inside(address, trusted):
            break
    return str(found)


def _inside(address: Address, networks: tuple[Network, ...]) -> bool:
    return any(address in network for network in networks)


def _forwarded(scope: MutableMapping[str, Any]) -> list[str]:
    values = [v for k, v in scope.get("headers", ()) if k.lower() == b"x-forwarded-for"]
    return b",".join(values).decode("latin-1").split(",") if values else []
