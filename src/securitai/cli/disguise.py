"""The disguises of ``securitai selftest``, for the gate that a new model must pass."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from securitai.api.learn.robust import Attack
    from securitai.request import Request


def disguised(attack: Attack, seed: int) -> Iterator[tuple[str, Request]]:
    """The attack after each mutation that suits it, with the mutation's family."""
    from securitai.train.mutations import Attack as Payload
    from securitai.train.mutations import mutations

    payload = Payload(attack.text, attack.category, "stored", seed)
    for mutation in mutations():
        request = mutation.apply(Random(crc32(f"{seed} {mutation.name}".encode())), payload)
        if request is not None:
            yield mutation.family, request
