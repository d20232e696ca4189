"""POST a JSON body to an address that an operator gave."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from securitai.errors import ConfigError
from securitai.respond.message import SendError

TIMEOUT = 5.0  # seconds


def check_url(url: str) -> str:
    """The URL, when it is one of http or https. Raises ConfigError."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ConfigError(f"{url[:80]!r} is no http(s) address; write https://host/path")
    return url


def post_json(url: str, body: Any, headers: dict[str, str] | None = None) -> None:
    """POST; redirects are not followed. Raises SendError unless the answer is 2xx."""
    import httpx

    try:
        answer = httpx.post(
            check_url(url), json=body, headers=headers, timeout=TIMEOUT, follow_redirects=False
        )
    except httpx.HTTPError as error:
        host = urlsplit(url).netloc.rsplit("@", 1)[-1]
        raise SendError(f"{host} cannot be reached: {error or type(error).__name__}") from None
    if not answer.is_success:
        raise SendError(f"answered {answer.status_code}: {answer.text[:200]!r}")
