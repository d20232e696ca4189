"""How attackers disguise a payload: the text stays the same to the one who decodes it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from random import Random

Disguise = Callable[[Random, str], str]

_WORD = re.compile(r"[A-Za-z]{3,}")


def mixed_case(rng: Random, text: str) -> str:
    """``UnIoN sElEcT``: SQL and HTML do not care."""
    return "".join(c.upper() if rng.random() < 0.5 else c.lower() for c in text)


def lower_case(rng: Random, text: str) -> str:
    """``union select``."""
    return text.lower()


def comments_for_blanks(rng: Random, text: str) -> str:
    """``union/**/select``."""
    filler = rng.choice(("/**/", "/**/", f"/*{rng.getrandbits(16):x}*/", "/*!*/"))
    return text.replace(" ", filler)


def versioned_comment(rng: Random, text: str) -> str:
    """``/*!50000union*/``: one word in a comment that MySQL runs."""
    found = list(_WORD.finditer(text))
    if not found:
        return text
    word = rng.choice(found)
    return f"{text[: word.start()]}/*!{rng.randrange(10000, 60000)}{word.group()}*/{text[word.end() :]}"


def other_blanks(rng: Random, text: str) -> str:
    """Tabs, line ends and doubled blanks for blanks."""
    return re.sub(
        " ", lambda _: rng.choice(("\t", "\n", "\r\n", "  ", "\x0b", "\x0c", "\xa0")), text
    )


def shell_blanks(rng: Random, text: str) -> str:
    """``cat${IFS}/etc/passwd``."""
    return text.replace(" ", rng.choice(("${IFS}", "$IFS$9", "\t")))


def percent_again(rng: Random, text: str) -> str:
    """One more layer of percent-encoding than the transport needs."""
    return "".join(f"%{ord(c):02x}" if _odd(c) else c for c in text)


def percent_all(rng: Random, text: str) -> str:
    """Every character percent-encoded, letters too."""
    return "".join(f"%{byte:02X}" for byte in text.encode())


def unicode_percent(rng: Random, text: str) -> str:
    """``%u0027``: the old escape of ASP."""
    return "".join(f"%u{ord(c):04x}" if _odd(c) and rng.random() < 0.8 else c for c in text)


def entities(rng: Random, text: str) -> str:
    """HTML entities for some characters: ``&#x6a;avascript``."""
    form = rng.choice(("&#{};", "&#x{:x};", "&#0{};"))
    return "".join(form.format(ord(c)) if rng.random() < 0.4 else c for c in text)


def backslash_unicode(rng: Random, text: str) -> str:
    r"""``\u0027`` for odd characters: JavaScript and JSON decode it."""
    return "".join(
        f"\\u{ord(c):04x}" if ord(c) < 0xFFFF and (_odd(c) or rng.random() < 0.1) else c
        for c in text
    )


def raw_query(text: str) -> str:
    """Encode only what would break the request line or the query: many tools send the rest as it is."""
    return "".join(
        c if c.isascii() and c.isprintable() and c not in " #&+%" else _percent(c) for c in text
    )


def json_escapes(rng: Random, text: str) -> str:
    r"""The text as the inside of a JSON string, some characters spelled ``\uXXXX``."""
    inside = json.dumps(text)[1:-1]
    return re.sub(
        r"\\.(?:(?<=u)[0-9a-f]{4})?|.",
        lambda m: (
            m.group() if m.group()[0] == "\\" or rng.random() < 0.6 else f"\\u{ord(m.group()):04x}"
        ),
        inside,
    )


def _odd(character: str) -> bool:
    return not character.isalnum() and character.isascii()


def _percent(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode())
