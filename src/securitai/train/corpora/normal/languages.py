"""Text in many languages and scripts, apostrophe-rich ones, mixed ones and mojibake."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.kinds import HEADER, VALUE, TextKind
from securitai.train.corpora.normal import base, makers
from securitai.train.corpora.normal.base import chars, number, pick
from securitai.train.corpora.normal.words import tech
from securitai.train.corpora.normal.words.languages import (
    CHARACTERS,
    EMOJI,
    KAOMOJI,
    PUNCTUATION,
    SENTENCES_OF_WORDS,
)

_SPACED = tuple(SENTENCES_OF_WORDS)
_LATIN = ("de", "fr", "es", "it", "pt", "nl", "pl", "tr", "cs", "vi", "hu", "sv", "fi", "ro", "id")
_APOSTROPHES = ("fr", "it", "uk", "tr", "nl", "pinyin", "he", "el", "id")
_EMOJI = tuple(EMOJI)


def _clause(rng: Random, language: str, low: int, high: int) -> str:
    """Words of one language; some get an ending of another, so that few repeat."""
    vocabulary = SENTENCES_OF_WORDS[language]
    out = []
    for _ in range(low + int(rng.random() * (high - low + 1))):
        one = pick(rng, vocabulary)
        if rng.random() < 0.12 and len(one) > 3:
            one = one[: 2 + int(rng.random() * (len(one) - 2))] + pick(rng, vocabulary)[-3:]
        out.append(one)
    return " ".join(out)


def _spaced(rng: Random, languages: tuple[str, ...], low: int = 1, high: int = 9) -> str:
    language = pick(rng, languages)
    text = _clause(rng, language, low, high)
    roll = rng.random()
    if roll < 0.25:
        return (
            text[:1].upper()
            + text[1:]
            + pick(rng, (".", "?", "!", "…", "؟" if language in ("ar", "fa") else "."))
        )
    if roll < 0.4:
        return f"{text}{pick(rng, (', ', ' - ', ': ', ' | ', ' / ', '; '))}{_clause(rng, language, 1, 5)}"
    if roll < 0.5:
        return f"{pick(rng, ('«', '„', '“', chr(34), chr(39), '('))}{text}{pick(rng, ('»', '“', '”', chr(34), chr(39), ')'))} {number(rng)}"
    return text


def _east_asian(rng: Random) -> str:
    """Chinese, Japanese, Korean, Thai and their neighbours."""
    roll = rng.random()
    count = 2 + int(rng.random() ** 2 * 40)
    if roll < 0.45:
        text = chars(rng, CHARACTERS["zh"], count)
        marks = PUNCTUATION["zh"]
    elif roll < 0.7:
        text = "".join(
            [
                chars(
                    rng, CHARACTERS[pick(rng, ("ja_hira", "ja_hira", "ja_kanji", "ja_kata"))], 1, 5
                )
                for _ in range(1 + count // 4)
            ]
        )
        marks = PUNCTUATION["ja"]
    elif roll < 0.85:
        text = " ".join([chars(rng, CHARACTERS["ko"], 1, 5) for _ in range(1 + count // 4)])
        marks = (".", "?", "!", ",")
    else:
        text = chars(rng, CHARACTERS[pick(rng, ("th", "th", "my", "km"))], count)
        marks = (" ", "?", "ๆ")
    if count > 8 and rng.random() < 0.6:
        at = int(rng.random() * len(text))
        text = text[:at] + pick(rng, marks) + text[at:] + pick(rng, marks)
    if rng.random() < 0.25:
        text = pick(
            rng,
            (
                "{0} {1}",
                "{1}{0}",
                "{0}({1})",
                "{1} {0}",
                "{0}_{1}",
                "【{1}】{0}",
                "{0}-{1}",
                "《{0}》{1}",
                "<em>{1}</em>{0}",
                "{0}：{1}",
            ),
        ).format(
            text,
            pick(
                rng,
                (base.word(rng), number(rng), base.version(rng), pick(rng, tech.LIBRARIES)),
            ),
        )
    return text


def any_script(rng: Random) -> str:
    """A short text in any of the languages."""
    return _east_asian(rng) if rng.random() < 0.4 else _spaced(rng, _SPACED)


def _long(rng: Random) -> str:
    """A paragraph in one language."""
    if rng.random() < 0.4:
        marks = PUNCTUATION["zh"][:3]
        return "".join(
            [_east_asian(rng) + pick(rng, marks) for _ in range(2 + int(rng.random() * 6))]
        )
    language = pick(rng, _SPACED)
    sentences = [_clause(rng, language, 4, 16) for _ in range(2 + int(rng.random() * 5))]
    return " ".join([s[:1].upper() + s[1:] + pick(rng, (".", ".", "?", "!")) for s in sentences])


def _mixed(rng: Random) -> str:
    """Two scripts, numbers and English in one text."""
    parts = [
        any_script(rng),
        pick(rng, (base.word, number, base.full_name, any_script, makers.url))(rng),
    ]
    if rng.random() < 0.5:
        parts.append(pick(rng, (base.words(rng, 1, 3), any_script(rng))))
    rng.shuffle(parts)
    return pick(rng, (" ", " ", " | ", " - ", "/", " (", ", ", "\n")).join(parts)


def _mojibake(rng: Random) -> str:
    """Text that some program decoded with the wrong charset, or that lost bytes."""
    text = any_script(rng) if rng.random() < 0.5 else _spaced(rng, _LATIN)
    roll = rng.random()
    if roll < 0.5:
        return text.encode()[:120].decode("latin-1")
    if roll < 0.75:
        return text.encode()[:120].decode("cp1252", "replace")
    if roll < 0.88:
        return text.encode("latin-1", "replace").decode("latin-1")
    return text.encode("cp1251", "replace").decode("latin-1")


def _emoji(rng: Random) -> str:
    """Emoji and kaomoji, alone or with words."""
    faces = "".join([pick(rng, _EMOJI) for _ in range(1 + int(rng.random() * 5))])
    if rng.random() < 0.4:
        faces = pick(rng, KAOMOJI)
    roll = rng.random()
    if roll < 0.25:
        return faces + pick(rng, _EMOJI) + pick(rng, KAOMOJI)
    return (
        f"{base.words(rng, 1, 6)} {faces}" if roll < 0.8 else f"{faces} {any_script(rng)} {faces}"
    )


def _styled(rng: Random) -> str:
    """Full-width, mathematical, combining, leet and other odd but legal letters."""
    text = base.words(rng, 1, 4)
    roll = rng.random()
    if roll < 0.25:
        return "".join([chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else "　" for c in text])
    if roll < 0.45:
        first = pick(rng, (0x1D400, 0x1D468, 0x1D4D0, 0x1D5A0, 0x1D670))
        return "".join([chr(first + ord(c) - 97 + 26) if "a" <= c <= "z" else c for c in text])
    if roll < 0.6:
        return "".join([c + pick(rng, ("̶", "̲", "́", "̈", "͜")) for c in text])
    if roll < 0.85:
        return text.translate(
            str.maketrans("aeiostlg", pick(rng, ("43105719", "@3!0$+|9", "4310$71&")))
        )
    return pick(rng, ("\u200e", "\u200b", "\ufeff", "\u200f")).join(text.split(" ")) + pick(
        rng, ("", "…", "™", "®", "\u00a0")
    )


KINDS: tuple[TextKind, ...] = (
    TextKind("languages.latin", lambda rng: _spaced(rng, _LATIN), 2.0),
    TextKind("languages.any", any_script, 3.0),
    TextKind("languages.asian", _east_asian, 3.0),
    TextKind("languages.apostrophes", lambda rng: _spaced(rng, _APOSTROPHES), 1.2),
    TextKind("languages.long", _long, 1.0),
    TextKind("languages.mixed", _mixed, 1.2),
    TextKind("languages.mojibake", _mojibake, 0.5, (VALUE, HEADER)),
    TextKind("languages.emoji", _emoji, 1.0),
    TextKind("languages.styled", _styled, 0.3),
)
