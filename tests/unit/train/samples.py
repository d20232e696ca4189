"""Small labelled traffic that a small network learns in seconds."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from random import Random
from typing import Any

from securitai.request import Request
from securitai.train.config import TrainConfig

ATTACKS = ("' OR 1=1 --", "<script>", "../../etc/passwd", "; cat /etc/hosts", "{{7*7}}")
WORDS = ("shoe", "lamp", "red", "blue", "table", "o'brien", "50%", "select", "union")

TINY = TrainConfig(
    epochs=2,
    batch_size=16,
    embedding=8,
    units=8,
    min_count=2,
    learning_rate=0.02,
    length=256,
)


def entries(count: int, seed: int = 0) -> list[tuple[dict[str, Any], int]]:
    random = Random(seed)
    made = []
    for number in range(count):
        label = number % 2
        text = " ".join(random.choices(WORDS, k=random.randint(1, 4)))
        if label:
            text += " " + random.choice(ATTACKS)
        entry: dict[str, Any] = {"method": "GET", "path": "/search", "statusCode": 200}
        if number % 3:
            entry["query"] = {"q": text, "page": str(number)}
        else:
            entry |= {"method": "POST", "requestPayload": {"text": text, "n": number}}
        made.append((entry, label))
    return made


def rows(count: int, seed: int = 0) -> list[tuple[Request, int]]:
    return [(Request.from_log(entry), label) for entry, label in entries(count, seed)]


def write_csv(file: Path, count: int, seed: int = 0) -> Path:
    with file.open("w", newline="") as handle:
        writer = csv.writer(handle)
        writer.writerow(("log_entry", "label"))
        writer.writerows((json.dumps(entry), label) for entry, label in entries(count, seed))
    return file
