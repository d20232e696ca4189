"""Labelled rows become payloads and requests in our classes, without noise and without overlap."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from random import Random
from typing import Any

import pytest

from securitai.errors import InputError
from securitai.train.corpora import importers, kinds
from securitai.train.corpora.importer_rules import category_of, filled, noise
from securitai.train.corpora.normalise import normalise
from securitai.verdict import Category


def payload(text: str, category: str, label: int = 1) -> dict[str, Any]:
    return {"payload": text, "label": label, "category": category, "licence": "MIT", "id": "x"}


def entry(path: str, label: int, **more: Any) -> dict[str, Any]:
    base = {"method": "GET", "path": path, "query": "", "headers": {}, "requestPayload": None}
    return {**base, "label": label, "category": "benign", "licence": "MIT", "id": "x", **more}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    def write(name: str, rows: list[dict[str, Any]]) -> None:
        path = tmp_path / f"{name}.jsonl.gz"
        path.parent.mkdir(exist_ok=True)
        text = "\n".join(json.dumps(r, ensure_ascii=False) for r in rows)
        path.write_bytes(gzip.compress(text.encode()))

    line_separator = "a\u2028b <script>alert(1)</script>"
    write("train/payloadbox.payloads", [
        payload("' or 1=1 -- ", "sqli"), payload("onfocus", "xss"), payload(line_separator, "xss"),
        payload("/x.php?f=XXpathXX", "rfi"), payload("harmless words", "benign", 0),
    ])  # fmt: skip
    write("train/hard_benign.train", [
        entry("/a", 0, kind="shell_questions"), entry("/b", 0, kind="regex"),
    ])  # fmt: skip
    write("train/api.lighthouse", [entry("/c", 0)])
    write("train/api.gzip_train", [entry("/d", 0)])
    write(
        "train/modsec_learn.malicious_train", [entry("/", 1, query="p=1+or+2%3D2", category="sqli")]
    )
    write("dev/blazehttp.benign_hostsA", [entry("/e", 0, headers={"Host": "a.shop.co.uk:443"})])
    write("dev/kaggle_sqli.payloads", [payload("' OR 3=3 --", "sqli")])
    write("dev/fwaf.malicious", [entry("/valentine's", 1, category="other")])
    (tmp_path / "train" / "aux_cookies.jsonl.gz").write_bytes(gzip.compress(b'"a=1; b=2"\n'))
    return tmp_path


def test_rows_carry_source_class_and_licence(data: Path) -> None:
    rows = importers.load(folder=data)

    by_source: dict[str, list[importers.Row]] = {}
    for row in rows:
        by_source.setdefault(row.source, []).append(row)
    lists = by_source["payloadbox"]
    assert [r.category for r in lists] == [Category.SQLI, Category.XSS, Category.RFI, None]
    assert lists[2].places == (kinds.PATH,)
    assert lists[2].text is not None
    assert "XXpathXX" not in lists[2].text
    assert by_source["modsec_learn.malicious"][0].text == "1 or 2=2"
    assert by_source["blazehttp"][0].group == "shop.co.uk"
    assert not by_source["blazehttp"][0].trainable
    assert "fwaf" not in by_source


def test_lines_are_split_at_line_feeds_only(data: Path) -> None:
    texts = [row.text for row in importers.load(["payloadbox"], data)]

    assert any(text and "\u2028" in text for text in texts)


def test_text_under_the_gpl_is_not_trainable(data: Path) -> None:
    rows = importers.load(["hard_benign"], data)

    assert [(r.kind, r.trainable) for r in rows] == [("shell_questions", False), ("regex", True)]


def test_held_out_sources_share_nothing_with_training(data: Path) -> None:
    trained, measured = importers.split(
        importers.load(folder=data), ["kaggle_sqli", "api.lighthouse"]
    )

    assert {r.source for r in measured} == {"kaggle_sqli", "api.lighthouse", "api.gzip_train"}
    assert "' or 1=1 -- " not in {r.text for r in trained}
    assert all(r.trainable for r in trained)


def test_cookies_are_strings_apart_from_the_rows(data: Path) -> None:
    assert importers.cookies(data) == ["a=1; b=2"]
    assert "aux_cookies" not in importers.source_names(data)


def test_an_unknown_source_is_named_with_what_is_known(data: Path) -> None:
    with pytest.raises(InputError, match=r"no source 'nowhere'.*blazehttp"):
        importers.load(["nowhere"], data)


def test_a_missing_folder_is_one_clear_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(importers.VARIABLE, str(tmp_path / "absent"))

    assert not importers.available()
    with pytest.raises(InputError, match=r"no labelled data at .*absent.*SECURITAI_DATA"):
        importers.load()


def test_a_damaged_file_is_named(data: Path) -> None:
    broken = data / "train" / "payloadbox.payloads.jsonl.gz"
    broken.write_bytes(broken.read_bytes()[:40])

    with pytest.raises(InputError, match="payloadbox"):
        importers.load(["payloadbox"], data)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("", "sqli"), ("'", "sqli"), ("select", "sqli"), ("31415", "sqli"), ("onmouseover", "xss"),
        ("Malformed IMG Tags", "xss"), ('<a href="http://example.org">x</a>', "xss"), ("who", "cmdi"),
        ("They wrote to us, twice.", "cmdi"), ("Exploit Name: breaker <x>", "xss"),
    ],
)  # fmt: skip
def test_what_cannot_be_an_attack_is_noise(text: str, category: str) -> None:
    assert noise(text, 1, category)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("1 union select null", "sqli"), ("1 order by 3", "sqli"), ("admin' --", "sqli"), (";id;", "cmdi"),
        ("ping -c 3 127.0.0.1", "cmdi"), ("<svg onload=x>", "xss"), ("../../etc/passwd", "path_traversal"),
        ("/etc/passwd", "lfi"), ("{{7*7}}", "ssti"), ("..0x2f..0x2fetc0x2fpasswd", "path_traversal"),
    ],
)  # fmt: skip
def test_what_is_an_attack_is_kept(text: str, category: str) -> None:
    assert not noise(text, 1, category)


def test_harmless_rows_are_noise_only_when_empty() -> None:
    assert not noise("word", 0, "benign")
    assert noise("  ", 0, "benign")


@pytest.mark.parametrize(
    "text",
    ["../{FILE}", "?a=XXpathXX", "sleep(__TIME__)", "/{{randbase(8)}}.php", "http://x.oast.me/"],
)
def test_placeholders_and_scanners_names_are_filled(text: str) -> None:
    out = filled(Random(1), text)

    assert not any(mark in out for mark in ("{FILE}", "XX", "__", "{{", "oast"))
    assert out == filled(Random(1), text)


def test_template_injection_is_no_placeholder() -> None:
    assert filled(Random(1), "{{7*7}} {{config.items()}}") == "{{7*7}} {{config.items()}}"


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("lfi", "../x", Category.PATH_TRAVERSAL), ("rce", "a;id", Category.CMDI), ("benign", "x", Category.OTHER),
        ("rce", "<?php eval($x);", Category.CODE_INJECTION), ("other", "${jndi:ldap://x}", Category.LOG4SHELL),
        ("cmdi", "() { :;}; echo", Category.SHELLSHOCK), ("other", '{"__proto__":1}', Category.PROTOTYPE_POLLUTION),
    ],
)  # fmt: skip
def test_their_classes_become_ours(name: str, text: str, expected: Category) -> None:
    assert category_of(name, text, 1) is expected


def test_harmless_rows_have_no_class() -> None:
    assert category_of("benign", "x", 0) is None


def test_spellings_of_one_text_normalise_to_one() -> None:
    spelled = ("%27%20OR%201%3D1", "' or 2=2", "'+or+9=9", "&#39; OR \t7=7", "%2527 or 5=5")

    assert {normalise(text) for text in spelled} == {"' or 0=0"}


def test_a_group_falls_always_on_the_same_side() -> None:
    sides = [importers.first_half(f"site{n}.com") for n in range(400)]

    assert sides == [importers.first_half(f"site{n}.com") for n in range(400)]
    assert 150 < sum(sides) < 250
