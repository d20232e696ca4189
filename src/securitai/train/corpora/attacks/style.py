"""Ways of writing that change a whole payload: case, blanks, encodings; used after grammars."""

from __future__ import annotations

import re
from random import Random

_WORD = re.compile(r"[A-Za-z]{2,}")
_BLANKS = (
    "/**/", "/**/", "+", "%20", "\t", "\n", "%0a", "  ", "%09", "%0d%0a", "/*!*/", "\r\n",
    "\x0b", "\x0c", "\xa0", "%a0", "   ", "--%0a", "#%0a", "%0b",
)  # fmt: skip
_ALWAYS_ESCAPED = frozenset(" \"'<>#%&+=?{}|\\^`;")


def mixed_case(rng: Random, text: str) -> str:
    """Every letter in upper or lower case by chance."""
    bits = rng.getrandbits(len(text) + 1)
    upper, lower = text.upper(), text.lower()
    if len(upper) != len(text) or len(lower) != len(text):
        return text
    return "".join([upper[i] if bits >> i & 1 else lower[i] for i in range(len(text))])


def keyword_case(rng: Random, text: str) -> str:
    """As written, all lower, all upper or mixed: for languages that do not mind case."""
    roll = rng.random()
    if roll < 0.5:
        return text
    if roll < 0.75:
        return text.lower()
    if roll < 0.88:
        return text.upper()
    return mixed_case(rng, text)


def sql_blanks(rng: Random, text: str) -> str:
    """Now and then other blanks than spaces, the same all over or each its own."""
    roll = rng.random()
    if roll < 0.78 or " " not in text:
        return text
    if roll < 0.93:
        return text.replace(" ", _BLANKS[int(rng.random() * len(_BLANKS))])
    return "".join(
        [_BLANKS[int(rng.random() * len(_BLANKS))] if char == " " else char for char in text]
    )


def percent(text: str, every: bool = False) -> str:
    """Percent-encode reserved characters, or every byte."""
    if every:
        return "".join([f"%{byte:02x}" for byte in text.encode("utf-8", "surrogatepass")])
    return "".join(
        [
            f"%{ord(char):02X}" if char in _ALWAYS_ESCAPED or ord(char) < 32 else char
            for char in text
        ]
    )


def sometimes_percent(rng: Random, text: str) -> str:
    """Leave most texts alone; a few arrive percent-encoded once more, as lists have them."""
    roll = rng.random()
    if roll < 0.93:
        return text
    if roll < 0.98:
        return percent(text)
    if roll < 0.99:
        return percent(percent(text))
    return percent(text, every=True)


def respace_parentheses(rng: Random, text: str) -> str:
    """Blanks around parentheses and commas, as some tools print."""
    if rng.random() < 0.95:
        return text
    pad = " " * (1 + int(rng.random() * 3))
    return text.replace("(", f"{pad}({pad}").replace(")", f"{pad}){pad}")


def tail_junk(rng: Random, text: str) -> str:
    """Rarely a null byte, a line end or a blank behind."""
    if rng.random() < 0.96:
        return text
    return text + ("\0", "%00", "\n", " ", "%0a", "\r\n")[int(rng.random() * 6)]


def swap_words(rng: Random, text: str) -> str:
    """Split one keyword by an empty comment, or double it inside itself."""
    if rng.random() < 0.97:
        return text
    words = list(_WORD.finditer(text))
    if not words:
        return text
    word = words[int(rng.random() * len(words))]
    cut = word.start() + 1 + int(rng.random() * (len(word[0]) - 1))
    filler = ("/**/", word[0], "%00", "<>", "\0")[int(rng.random() * 5)]
    return text[:cut] + filler + text[cut:]


def pretty_xml(rng: Random, text: str) -> str:
    """Some documents are indented over many lines, some have single quotes."""
    roll = rng.random()
    if roll < 0.35:
        blank = ("\n", "\n  ", "\n    ", "\r\n", "\n\t", " ", "\r\n\t")[int(rng.random() * 7)]
        deep = 1 + int(rng.random() * 6) if blank not in {" ", "\n", "\r\n"} else 1
        gap = blank[:1] + blank[1:] * deep if blank.startswith("\n") else blank
        text = text.replace("><", f">{gap}<")
    if rng.random() < 0.25 and "'" not in text:
        text = text.replace('"', "'")
    return text
