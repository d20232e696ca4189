"""Where traffic may be sent: to this machine, or to the host that one names and means."""

from __future__ import annotations

import socket
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

from securitai.errors import ConfigError, RefusedError


@dataclass(frozen=True)
class Target:
    """A server to send traffic to; ``address`` is where connections go, ``host`` what it is called."""

    host: str
    port: int
    address: str

    @property
    def authority(self) -> str:
        """The value of the Host header."""
        name = f"[{self.host}]" if ":" in self.host else self.host
        return name if self.port == 80 else f"{name}:{self.port}"


def resolve(url: str, *, allowed_host: str | None = None) -> Target:
    """The target of a URL, its name resolved once, so that it cannot change later.

    Raises ConfigError for what is no ``http://host:port``, and RefusedError for
    a host that is not on the loopback interface, unless ``allowed_host`` is
    that very host.
    """
    host, port = _parts(url)
    addresses = _addresses(host, port)
    if all(ip_address(a).is_loopback for a in addresses) or host == (allowed_host or "").lower():
        return Target(host, port, addresses[0])
    named = f" (you named {allowed_host!r})" if allowed_host else ""
    raise RefusedError(
        f"{host!r} is not this machine, and traffic with attacks is sent to foreign hosts only with "
        f"their owner's leave{named}; if you have it, add: --i-am-allowed-to-attack {host}"
    )


def _parts(url: str) -> tuple[str, int]:
    try:
        parts = urlsplit(url if "//" in url else f"http://{url}")
        host, port = parts.hostname, parts.port or 80
    except ValueError:
        host, port, parts = None, 0, urlsplit("")
    if not host or parts.scheme != "http" or parts.path not in {"", "/"} or parts.query:
        raise ConfigError(
            f"{url!r} is no target; expected http://HOST:PORT, as in http://127.0.0.1:8080"
        )
    return host, port


def _addresses(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise ConfigError(f"the host {host!r} cannot be found: {error}") from None
    return [str(entry[4][0]).partition("%")[0] for entry in found]
