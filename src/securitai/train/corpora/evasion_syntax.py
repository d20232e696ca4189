"""Other spellings of a payload in its own language, and padding around it."""

from __future__ import annotations

import re
from random import Random

from securitai.train.corpora.attacks.style import mixed_case
from securitai.train.corpora.padding import normal_text


def case(rng: Random, text: str) -> str:
    """Mixed case."""
    return mixed_case(rng, text)


def one_case(rng: Random, text: str) -> str:
    """All upper or all lower case."""
    return text.upper() if rng.random() < 0.5 else text.lower()


def sql_comments(rng: Random, text: str) -> str:
    """Comments for blanks."""
    comment = ("/**/", "/*a*/", "/*!*/", "/*--*/", "/* */", "/*%00*/")[int(rng.random() * 6)]
    return text.replace(" ", comment)


def sql_blanks(rng: Random, text: str) -> str:
    """Other white space for blanks."""
    blank = ("%0a", "%09", "%0b", "%0c", "%0d", "%a0", "+", "\t", "\n", "\x0b", "\x0c", "\r\n",
             "%20%20", "%23%0a", "--%0a", "\xa0")[int(rng.random() * 16)]  # fmt: skip
    return text.replace(" ", blank)


_KEYWORD = re.compile(
    r"(?i)\b(select|union|insert|update|delete|drop|from|where|and|or|order|group|having|sleep|"
    r"benchmark|concat|exec|declare|waitfor|information_schema)\b"
)


def sql_versioned(rng: Random, text: str) -> str:
    """Keywords in MySQL version comments."""
    version = ("", "50000", "00000", "40101", str(30000 + int(rng.random() * 30000)))[
        int(rng.random() * 5)
    ]
    return _KEYWORD.sub(lambda found: f"/*!{version}{found[0]}*/", text)


_SAME = {"and": "&&", "or": "||", "AND": "&&", "OR": "||", "And": "&&", "Or": "||"}


def sql_operators(rng: Random, text: str) -> str:
    """Operators that mean the same."""
    changed = re.sub(r"\b(and|or|AND|OR)\b", lambda found: _SAME[found[0]], text)
    form = int(rng.random() * 4)
    if form == 0:
        changed = re.sub(r"(\d+)\s*=\s*(\d+)", r"\1 like \2", changed)
    elif form == 1:
        changed = re.sub(r"(\d+)\s*=\s*(\d+)", r"not(\1<>\2)", changed)
    elif form == 2:
        changed = re.sub(r"(\d+)\s*=\s*(\d+)", r"\1 between \2 and \2", changed)
    return changed


def sql_literals(rng: Random, text: str) -> str:
    """Short string literals as hex, char() or concat()."""

    def spelled(found: re.Match[str]) -> str:
        word = found[1]
        form = int(rng.random() * 4)
        if form == 0:
            return "0x" + word.encode("utf-8", "replace").hex()
        if form == 1:
            return f"char({','.join([str(ord(char)) for char in word])})"
        if form == 2:
            return "||".join([f"chr({ord(char)})" for char in word])
        return f"concat('{word[:1]}','{word[1:]}')"

    return re.sub(r"'(\w{1,20})'", spelled, text)


def split_keyword(rng: Random, text: str) -> str:
    """A keyword inside itself, for filters that remove it once."""
    words = list(re.finditer(r"[A-Za-z]{4,}", text))
    if not words:
        return text
    word = words[int(rng.random() * len(words))]
    cut = word.start() + 1 + int(rng.random() * (len(word[0]) - 1))
    return text[:cut] + word[0] + text[cut:]


def html_gaps(rng: Random, text: str) -> str:
    """Other separators behind the tag name."""
    gap = ("/", "\t", "\n", "\x0c", "\r", "%09", "%0a", "/**/", "//", "%0c")[int(rng.random() * 10)]
    return re.sub(r"(<[A-Za-z]\w*) ", lambda found: found[1] + gap, text)


def html_junk(rng: Random, text: str) -> str:
    """A meaningless attribute behind the tag name."""
    word = "".join([chr(97 + int(rng.random() * 26)) for _ in range(1 + int(rng.random() * 6))])
    junk = (f" {word}=1 ", f' {word}="{word}" ', f" {word} ", f"/{word}/", f" data-{word}='>' ")[
        int(rng.random() * 5)
    ]
    return re.sub(r"(<[A-Za-z]\w*)[ /]", lambda found: found[1] + junk, text)


def js_words(rng: Random, text: str) -> str:
    """Other ways to name and call a function."""
    forms = (
        lambda found: f"window['{found[1]}'](",
        lambda found: f"(0,{found[1]})(",
        lambda found: f"top[/{found[1]}/.source](",
        lambda found: f"self['{found[1][:2]}'+'{found[1][2:]}'](",
        lambda found: f"\\u{ord(found[1][0]):04x}{found[1][1:]}(",
        lambda found: f"{found[1]}/**/(",
        lambda found: f"globalThis.{found[1]}?.(",
    )
    form = forms[int(rng.random() * len(forms))]
    return re.sub(r"\b(alert|prompt|confirm|eval|fetch|print)\(", form, text)


def full_width(rng: Random, text: str) -> str:
    """Full-width forms of ASCII, which some normalise."""
    share = 1.0 if rng.random() < 0.5 else 0.3
    return "".join(
        [
            chr(ord(char) + 0xFEE0) if 0x21 <= ord(char) <= 0x7E and rng.random() < share else char
            for char in text
        ]
    )


def un_full_width(text: str) -> str:
    """Undo full-width forms."""
    return "".join(
        [chr(ord(char) - 0xFEE0) if 0xFF01 <= ord(char) <= 0xFF5E else char for char in text]
    )


def null_bytes(rng: Random, text: str) -> str:
    """A null byte behind or inside."""
    null = ("%00", "\0", "\\0", "\\x00", "\\u0000", "%2500")[int(rng.random() * 6)]
    if rng.random() < 0.5:
        return text + null
    at = int(rng.random() * (len(text) + 1))
    return text[:at] + null + text[at:]


def invisible(rng: Random, text: str) -> str:
    """A zero-width character somewhere."""
    mark = ("\u200b", "\u200d", "\ufeff", "\u00ad", "\u2060", "\u180e")[int(rng.random() * 6)]
    at = int(rng.random() * (len(text) + 1))
    return text[:at] + mark + text[at:]


def shell_quotes(rng: Random, text: str) -> str:
    """Empty quotes and expansions inside words."""
    filler = ("''", '""', "\\", "$@", "${z}", "$()")[int(rng.random() * 6)]

    def broken(found: re.Match[str]) -> str:
        cut = 1 + int(rng.random() * (len(found[0]) - 1))
        return found[0][:cut] + filler + found[0][cut:]

    return re.sub(r"[a-z]{2,}", broken, text, count=3)


def shell_blanks(rng: Random, text: str) -> str:
    """Expansions and other characters for blanks."""
    blank = ("${IFS}", "$IFS$9", "\t", "%09", "{IFS}", "$IFS", "+", "%20", "${IFS%?}")[
        int(rng.random() * 9)
    ]
    return text.replace(" ", blank)


def shell_globs(rng: Random, text: str) -> str:
    """Question marks for letters of paths."""

    def masked(found: re.Match[str]) -> str:
        return "".join(
            ["?" if char.isalpha() and rng.random() < 0.4 else char for char in found[0]]
        )

    return re.sub(r"/(?:etc|bin|usr|tmp|var|proc)[\w/.-]*", masked, text)


def path_noise(rng: Random, text: str) -> str:
    """Steps that lead nowhere between the parts of a path."""
    noise = ("/./", "//", "/%2e/", "/x/../", "/.//", "\\", "/;/")[int(rng.random() * 7)]
    return text.replace("/", noise)


def path_dots(rng: Random, text: str) -> str:
    """Encodings of the two dots."""
    dots = ("%2e%2e", ".%2e", "%2e.", "%252e%252e", "%c0%ae%c0%ae", "%u002e%u002e", "\uff0e\uff0e")[
        int(rng.random() * 7)
    ]
    return text.replace("..", dots)


def path_slashes(rng: Random, text: str) -> str:
    """Encodings of the slash."""
    slash = ("%2f", "%252f", "%5c", "\\", "%c0%af", "%u2215", "%e2%88%95", "/%2f")[
        int(rng.random() * 8)
    ]
    return text.replace("/", slash)


def nested_climb(rng: Random, text: str) -> str:
    """Climbs that survive one removal of ``../``."""
    return text.replace("../", ("....//", "..././", "....\\/", ".../...//")[int(rng.random() * 4)])


def concatenated(rng: Random, text: str) -> str:
    """String literals cut and joined by plus."""

    def joined(found: re.Match[str]) -> str:
        word = found[2]
        cut = 1 + int(rng.random() * (len(word) - 1))
        quote = found[1]
        return f"{quote}{word[:cut]}{quote}+{quote}{word[cut:]}{quote}"

    return re.sub(r"(['\"])([\w./-]{2,40})\1", joined, text, count=2)


def lookup(rng: Random, text: str) -> str:
    """Letters of the lookup behind lookups."""

    def hidden(found: re.Match[str]) -> str:
        char = found[0][0]
        form = (f"${{lower:{char}}}", f"${{::-{char}}}", f"${{env:X:-{char}}}")[
            int(rng.random() * 3)
        ]
        return form + found[0][1:]

    return re.sub(r"(?:jndi|ldap|rmi|dns)\b", hidden, text)


def padded(rng: Random, text: str, sizes: tuple[int, int]) -> str:
    """Normal text of ``sizes`` characters before and after."""
    low, high = sizes
    size = low + int(rng.random() * (high - low))
    before = int(rng.random() * 1.5 * size) if rng.random() < 0.7 else size
    before = min(before, size)
    head = normal_text(rng, before)
    tail = normal_text(rng, size - before)
    return f"{head} {text} {tail}".strip(" ") if text.strip(" ") else text


def pad_short(rng: Random, text: str) -> str:
    """Up to 200 characters of normal text around it."""
    return padded(rng, text, (8, 200))


def pad_long(rng: Random, text: str) -> str:
    """1 to 8 KB of normal text around it."""
    return padded(rng, text, (1024, 8192))


def pad_huge(rng: Random, text: str) -> str:
    """16 to 60 KB of normal text around it."""
    return padded(rng, text, (16_384, 60_000))
