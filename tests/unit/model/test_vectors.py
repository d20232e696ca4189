"""The shipped model on texts that anyone would try first: attacks, and what only looks odd.

A mistake that is found in use becomes a line of ``tests/vectors``.
"""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from urllib.parse import quote

import pytest

from securitai import Detector, Request
from securitai.train.corpora.padding import prose

VECTORS = Path(__file__).resolve().parents[2] / "vectors"


def lines(name: str) -> list[str]:
    return (VECTORS / name).read_text("utf-8").splitlines()


def in_query(value: str) -> Request:
    return Request(path="/api/items", query=f"q={quote(value, safe='')}")


def in_json(value: str) -> Request:
    body = json.dumps({"value": value}).encode()
    headers = (("Content-Type", "application/json"),)
    return Request(method="POST", path="/api/items", headers=headers, body=body)


@pytest.fixture(scope="module")
def detector() -> Detector:
    return Detector.load()


@pytest.mark.parametrize("value", lines("attack_values.txt"))
def test_an_attack_is_caught_in_a_query(detector: Detector, value: str) -> None:
    verdict = detector.check(in_query(value))

    assert verdict.malicious, verdict.score


@pytest.mark.parametrize("size", [50, 300, 1000, 8000])
def test_dull_sentences_pass_whatever_their_length(detector: Detector, size: int) -> None:
    """Payloads are hidden in such sentences when training: they alone must not look hostile."""
    verdicts = detector.check_many([in_json(prose(Random(n), size)) for n in range(40)])

    assert [v.score for v in verdicts if v.malicious] == []


@pytest.mark.parametrize("value", lines("benign_values.txt"))
def test_an_odd_but_harmless_value_passes_everywhere(detector: Detector, value: str) -> None:
    verdicts = detector.check_many([in_query(value), in_json(value)])

    assert [v.malicious for v in verdicts] == [False, False], [v.score for v in verdicts]
