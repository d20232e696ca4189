"""Dull normal text of any length, to hide payloads in when testing and training."""

from __future__ import annotations

from random import Random

_PROSE = (
    "the order was sent on monday and we would like to know when it will arrive because our "
    "customer asks every day please find the invoice attached thank you for your help with this "
    "matter kind regards our team has looked into the report and the numbers are fine so far we "
    "can meet next week in the office or have a call if you prefer the weather is nice here a "
    "new version of the catalogue is ready for print prices include delivery within the country "
    "only some items are out of stock until spring he wrote that his shoes are too small and "
    "wants to change them for a larger pair she liked the blue one better than the green one"
)
_WORDS = tuple(_PROSE.split(" "))
_STYLES = 5


def normal_text(rng: Random, size: int) -> str:
    """About ``size`` characters of sentences, JSON, numbers, form fields or base64-like words."""
    if size <= 0:
        return ""
    style = int(rng.random() * _STYLES)
    unit = _unit(rng, style, min(size, 700))
    text = unit
    if len(text) < size:
        text = (text + " ") * (size // (len(text) + 1) + 1)
    return text[:size]


def _unit(rng: Random, style: int, size: int) -> str:
    words = [_WORDS[int(rng.random() * len(_WORDS))] for _ in range(max(2, size // 5))]
    if style == 0:
        return " ".join(words)
    if style == 1:
        return ", ".join(
            [f'"{word}": {index}' for index, word in enumerate(words[: size // 10 + 1])]
        )
    if style == 2:
        return " ".join([str(int(rng.random() * 10**6)) for _ in range(size // 7 + 1)])
    if style == 3:
        return "&".join([f"{word}={index}" for index, word in enumerate(words[: size // 8 + 1])])
    return ". ".join([" ".join(words[at : at + 7]).capitalize() for at in range(0, len(words), 7)])
