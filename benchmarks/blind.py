"""Requests that were written without looking at the detector: ``python -m benchmarks.blind [--model DIR]``.

``blind/*.jsonl.gz`` holds whole requests out of general knowledge: ordinary traffic of
hundreds of sites and clients, harmless texts that look like attacks, published exploits
of 2010 to 2025, and what test suites send. Ideas, vendors and products differ between
``a`` and ``b``: mistakes on ``a`` were read while the generators were written, ``b`` is
only measured. Neither is ever learned from. The harmless ones are chosen to be hard, so
the shares rank models; they are no rates of false alarms in traffic.
"""

from __future__ import annotations

import argparse
import base64
import gzip
import json
from collections.abc import Iterator
from pathlib import Path

from securitai import Detector, Request

FILES = Path(__file__).with_name("blind")
SETS = ("traffic", "lookalike", "payloads", "exploits")


def requests(name: str) -> Iterator[Request]:
    """The requests of one file, as ``traffic.b``."""
    with gzip.open(FILES / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            path, _, query = row["target"].partition("?")
            packed = row.get("body_b64")
            body = base64.b64decode(packed) if packed else row.get("body", "").encode()
            headers = tuple((field, value) for field, value in row["headers"])
            yield Request(
                method=row["method"], path=path, query=query, headers=headers, body=body or None
            )


def main() -> None:
    """Print the share that is flagged, a line a set."""
    parser = argparse.ArgumentParser(description="Share flagged of requests written blind.")
    parser.add_argument("--model", help="a model's folder (default: the one that ships)")
    detector = Detector.load(parser.parse_args().model)
    print(f"{detector.model.name} {detector.model.version} ({detector.model.hash})")
    print(f"{'set':<12}{'written as':<12}{'requests':>9}{'flagged, %':>12}")
    for kind in SETS:
        for half in "ab":
            verdicts = detector.check_many(list(requests(f"{kind}.{half}")))
            flagged = 100 * sum(verdict.malicious for verdict in verdicts) / len(verdicts)
            label = "normal" if kind in SETS[:2] else "malicious"
            print(f"{kind + '.' + half:<12}{label:<12}{len(verdicts):>9,}{flagged:>12.1f}")


if __name__ == "__main__":
    main()
