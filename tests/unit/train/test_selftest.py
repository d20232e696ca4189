"""The self-test counts what disguises cost, weakest first, and fails when they cost too much."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any

import pytest
from click.testing import CliRunner

from securitai.cli.selftest import command
from securitai.detector import Detector
from securitai.errors import ConfigError
from securitai.features.fields import extract
from securitai.model.scorer import Scored
from securitai.request import Request
from securitai.train import selftest
from securitai.train.corpora import importers
from securitai.train.mutations import Attack, Mutation, mutations
from securitai.verdict import Category, ModelRef

EVERY = {mutation.name: mutation for mutation in mutations()}
ATTACKS = [
    Attack(f"' or {n}={n} union select name from users --", Category.SQLI, "test", n)
    for n in range(8)
]


class Needle:
    """Flags requests of which a field holds a word, as it is written."""

    ref = ModelRef("needle", "1", "0" * 12)
    threshold = 0.5

    def __init__(self, word: bytes) -> None:
        self.word = word

    def score(self, requests: Sequence[Request]) -> list[Scored]:
        return [
            Scored(float(any(self.word in value for _, value in extract(request))))
            for request in requests
        ]


def run(names: Sequence[str], times: int = 1) -> selftest.Result:
    chosen = [EVERY[name] for name in names]
    return selftest.run(Detector(Needle(b"union select")), ATTACKS * times, chosen)


def test_a_disguise_that_hides_the_word_costs_all_of_the_recall() -> None:
    result = run(["text.sql_comments", "encode.percent"])

    first, second = result.lines
    assert (first.name, first.drop, first.after) == ("text.sql_comments", 100.0, 0)
    assert (second.name, second.drop) == ("encode.percent", 0.0)
    assert result.recall == 100.0
    assert result.drop == 50.0
    assert first.escaped[0].startswith("' or 0=0")


def test_limits_are_broken_by_sentences_that_name_the_mutation() -> None:
    result = run(["text.sql_comments", "encode.percent"], times=3)

    sentences = result.broken(2.0, 5.0)

    assert sentences == [
        "recall falls by 50.0 points overall, more than 2",
        "text.sql_comments lowers recall by 100.0 points, more than 5",
    ]
    assert run(["encode.percent"]).broken(2.0, 5.0) == []


def test_a_mutation_of_few_attacks_counts_overall_only() -> None:
    assert run(["text.sql_comments"], times=1).broken(200.0, 5.0) == []
    assert run(["text.sql_comments"], times=3).broken(200.0, 5.0) != []


def test_a_mutation_is_measured_on_the_attacks_that_it_applies_to() -> None:
    never = Mutation("never", "test", lambda rng, attack: None)

    line = selftest.run(Detector(Needle(b"x")), ATTACKS, [never]).lines[0]

    assert (line.attacks, line.drop) == (0, 0.0)


def test_every_request_that_is_checked_is_told_to_the_progress_bar() -> None:
    told: list[int] = []

    selftest.run(
        Detector(Needle(b"x")), ATTACKS, [EVERY["encode.percent"], EVERY["text.lookup"]],
        progress=told.append,
    )  # fmt: skip

    assert sum(told) == 3 * len(ATTACKS)


def test_results_do_not_hang_on_which_other_mutations_run() -> None:
    alone = run(["text.case"]).lines
    among = run(["encode.gzip", "text.case"]).lines

    assert alone[0] in among


@pytest.mark.parametrize("name", sorted(EVERY))
def test_mutations_give_requests_that_can_be_logged(name: str) -> None:
    texts = {
        Category.SQLI: "' or 1=1 union select 'abc' from t --",
        Category.XSS: '"><svg onload="alert(1)">',
        Category.PATH_TRAVERSAL: "../../etc/passwd",
        Category.CMDI: ";cat /etc/passwd #",
        Category.LOG4SHELL: "${jndi:ldap://host/a}",
        Category.CODE_INJECTION: "include('/etc/passwd');",
        Category.SSRF: "http://169.254.169.254/latest",
    }
    made = 0
    for category, text in texts.items():
        request = EVERY[name].apply(Random(1), Attack(text, category, "test", 3))
        if request is not None:
            made += 1
            assert Request.from_log(request.to_log()).body == request.body

    assert made


@pytest.mark.parametrize("name", [n for n in sorted(EVERY) if n.startswith(("encode", "pad"))])
def test_the_detectors_reading_sees_through_containers_and_padding(name: str) -> None:
    undone_later = {  # by the kernel, not by the reading of fields
        "encode.percent.double": b"%",
        "encode.percent.unicode": b"%u",
        "encode.xml.entities": b"&#x",
    }
    word = undone_later.get(name, b"onload")
    text = '"><svg onload="alert(1)">'

    request = EVERY[name].apply(Random(1), Attack(text, Category.XSS, "test", 3))

    assert request is not None
    assert any(word in value for _, value in extract(request))


def test_generated_attacks_are_seeded_and_found_in_their_requests() -> None:
    first = selftest.generated_attacks(30, 5)

    assert first == selftest.generated_attacks(30, 5)
    assert len({attack.text for attack in first}) == 30
    assert len({attack.category for attack in first}) > 5


def test_held_out_attacks_come_from_every_source_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    def row(source: str, n: int) -> importers.Row:
        text = f"' or {n}={n} -- {source}"
        return importers.Row(source, "sqli", source, 1, Category.SQLI, text, None, False, "MIT")

    rows = [row("sqlmap", n) for n in range(50)] + [row("wfuzz", n) for n in range(9)]
    monkeypatch.setattr(importers, "load", lambda sources: rows)

    drawn = selftest.held_out_attacks(12, 1)

    assert sorted({a.source for a in drawn}) == ["sqlmap", "wfuzz"]
    assert sum(a.source == "wfuzz" for a in drawn) == 6


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """The command with a detector of ours and without labelled data."""
    monkeypatch.setenv(importers.VARIABLE, str(tmp_path))
    monkeypatch.setattr(Detector, "load", classmethod(lambda cls, path: cls(Needle(b"e"))))
    monkeypatch.setattr(selftest, "generated_attacks", lambda count, seed: ATTACKS[:count])
    return CliRunner()


def test_the_command_prints_a_table_and_says_that_there_is_no_data(shell: Any) -> None:
    result = shell.invoke(command, ["--only", "encode.percent", "--attacks", "4"])

    assert result.exit_code == 0, result.stderr
    assert "encode.percent.form" in result.stdout
    assert "recall 100.0% on 4 attacks" in result.stdout
    assert "no labelled data found" in result.stderr


def test_the_command_fails_when_a_limit_is_broken(shell: Any) -> None:
    arguments = ["--only", "text.percent_every", "--max-drop", "-200", "--json"]

    result = shell.invoke(command, arguments)

    document = json.loads(result.stdout)
    assert result.exit_code == 1
    assert document["broken"]
    assert document["mutations"][0]["mutation"] == "text.percent_every"


def test_the_self_test_needs_no_training_library() -> None:
    script = (
        "import sys, securitai.cli.selftest, securitai.train.selftest\n"
        "print([m for m in ('tensorflow', 'keras', 'numba') if m in sys.modules])"
    )

    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert out.stdout.strip() == "[]"


def test_an_unknown_mutation_is_named_with_what_is_known(shell: Any) -> None:
    result = shell.invoke(command, ["--only", "nowhere"])

    assert isinstance(result.exception, ConfigError)
    assert "no mutation begins so" in str(result.exception)
