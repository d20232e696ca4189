"""Addresses and networks as people type them."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from securitai.errors import RefusedError, RequestError

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

_WIDEST = {4: 8, 6: 19}  # prefix lengths; shorter ones would block half of the world


def parse_address(text: str | None) -> Address | None:
    """An address; None for what is none. An IPv4 address mapped into IPv6 is the IPv4 one."""
    try:
        address = ip_address((text or "").strip().strip("[]"))
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return mapped or address


def require_address(text: str) -> Address:
    """An address. Raises RequestError for what is none."""
    address = parse_address(text)
    if address is None:
        raise RequestError(f"{text[:60]!r} is no IP address; write it as 192.0.2.7 or 2001:db8::7")
    return address


def require_network(text: str) -> Network:
    """A network or a single address. Raises RequestError for what is neither."""
    try:
        return ip_network(text.strip(), strict=False)
    except ValueError:
        raise RequestError(
            f"{text[:60]!r} is no network; write it as 192.0.2.0/24 or 2001:db8::/32"
        ) from None


def narrow(network: Network) -> Network:
    """The network, when it is narrow enough to be blocked. Raises RefusedError."""
    if network.prefixlen < _WIDEST[network.version]:
        raise RefusedError(
            f"{network} is too wide to be blocked; use at least a /{_WIDEST[network.version]}"
        )
    return network
