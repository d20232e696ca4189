"""A few changes of an attack that leave it an attack: the robustness part of the gate."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from securitai.request import Request

_PADDING = "the+quick+brown+fox+jumps+over+the+lazy+dog+"


def mutations(request: Request) -> list[Request]:
    """The request in other clothes; those that change nothing are left out."""
    changed = [mutate(request) for mutate in _ALL]
    return [r for r in changed if r != request]


def _percent(request: Request) -> Request:
    """Every letter of the query's values percent-encoded."""
    return _values(request, lambda v: "".join(f"%{ord(c):02x}" if c.isalpha() else c for c in v))


def _upper(request: Request) -> Request:
    """Letters in the other case, where nothing is encoded."""
    return _values(request, lambda v: v if "%" in v else v.swapcase())


def _blanks(request: Request) -> Request:
    """Blanks become tabs."""
    return _values(request, lambda v: v.replace("%20", "%09").replace("+", "%09"))


def _padded(request: Request) -> Request:
    """Four kilobytes of harmless text in a parameter before the others."""
    if not request.query:
        return request
    padding = _PADDING * (4096 // len(_PADDING))
    return msgspec.structs.replace(request, query=f"note={padding}&{request.query}")


def _values(request: Request, change: Callable[[str], str]) -> Request:
    if "=" not in request.query:
        return request
    pairs = [pair.partition("=") for pair in request.query.split("&")]
    query = "&".join(f"{name}{equals}{change(value)}" for name, equals, value in pairs)
    return msgspec.structs.replace(request, query=query)


_ALL = (_percent, _upper, _blanks, _padded)
