from __future__ import annotations

import gzip
import json

import pytest

from securitai.features.fields import extract
from securitai.features.limits import MAX_DENSE
from securitai.request import Request

ATTACK = b"' UNION SELECT 1 --"


def read(body: bytes) -> list[tuple[str, bytes]]:
    return extract(Request(method="POST", body=gzip.compress(body, mtime=0)))


@pytest.mark.parametrize("unit", [b"$((${##}<<${##})) ", b'["\'a",1],'])
def test_what_is_read_of_a_bomb_is_bounded(unit: bytes) -> None:
    fields = read(b"[" + unit * (1 << 16))

    assert 0 < sum(len(value) for _, value in fields) <= MAX_DENSE


def test_an_attack_between_64_kb_on_either_side_is_still_read() -> None:
    pad = b"red shoes " * 6553

    assert any(ATTACK in value for _, value in read(pad + ATTACK + pad))


def test_the_first_and_the_last_fields_of_a_bomb_keep_their_names_and_text() -> None:
    leaves = {"first": "' first", **{f"k{n}": f"' {n} " * 9 for n in range(2400)}, "last": "' last"}

    fields = read(json.dumps(leaves).encode())

    assert fields[0] == ("json:first", b"' first")
    assert fields[-1][1].endswith(b"' last")
    assert sum(len(value) for _, value in fields) <= MAX_DENSE + len(leaves)  # joined by line feeds


def test_a_compressed_body_of_usual_size_is_read_whole() -> None:
    text = b"a 'quoted' word; " * 5000

    assert read(text)[0][1] == text
