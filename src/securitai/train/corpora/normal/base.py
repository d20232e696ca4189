"""The small change of all generators: words, numbers, identifiers, hosts, dates.

Every function takes the random source and returns text; ``makers.MAKERS`` names
them for the grammars. Nothing here is a kind of its own.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from random import Random
from typing import TypeVar

from securitai.train.corpora.normal.words import english, listed, names, tech

T = TypeVar("T")

HEX = "0123456789abcdef"
ALNUM = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
BASE64 = ALNUM + "+/"
BASE64URL = ALNUM + "-_"
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

WORDS = english.NOUNS + english.VERBS + english.ADJECTIVES + english.ADVERBS
_ONSETS = [
    "b",
    "bl",
    "br",
    "c",
    "ch",
    "cl",
    "cr",
    "d",
    "dr",
    "f",
    "fl",
    "fr",
    "g",
    "gl",
    "gr",
    "h",
    "j",
    "k",
    "kl",
    "kr",
    "l",
    "m",
    "n",
    "p",
    "pl",
    "pr",
    "qu",
    "r",
    "s",
    "sc",
    "sh",
    "sk",
    "sl",
    "sm",
    "sn",
    "sp",
    "st",
    "str",
    "sw",
    "t",
    "th",
    "tr",
    "tw",
    "v",
    "w",
    "wh",
    "y",
    "z",
]
_VOWELS = [
    "a",
    "e",
    "i",
    "o",
    "u",
    "a",
    "e",
    "i",
    "o",
    "u",
    "ai",
    "ay",
    "ea",
    "ee",
    "ei",
    "ie",
    "io",
    "oa",
    "oo",
    "ou",
    "ow",
    "ue",
]
_CODAS = ". . . . b ck d ft g k l ld ll lm m mp n nd ng nk nt p r rd rk rm rn rt s sh ss st t th x z".replace(
    ".", ""
).split(" ")


def pick(rng: Random, items: Sequence[T]) -> T:
    """One of the items, faster than ``rng.choice``."""
    return items[int(rng.random() * len(items))]


def chars(rng: Random, alphabet: str, low: int, high: int | None = None) -> str:
    """Random characters of an alphabet, ``low`` to ``high`` of them."""
    count = low if high is None else low + int(rng.random() * (high - low + 1))
    return "".join(rng.choices(alphabet, k=count)) if count else ""


def hexes(rng: Random, length: int) -> str:
    """Lower-case hexadecimal digits."""
    return f"{rng.getrandbits(4 * length):0{length}x}" if length else ""


def digits(rng: Random, low: int, high: int | None = None) -> str:
    """A number without a leading zero, of ``low`` to ``high`` digits."""
    count = low if high is None else low + int(rng.random() * (high - low + 1))
    return str(int(rng.random() * 9 + 1)) + "".join(rng.choices("0123456789", k=count - 1))


def between(rng: Random, low: int, high: int) -> str:
    """A whole number from ``low`` to ``high``."""
    return str(low + int(rng.random() * (high - low + 1)))


def number(rng: Random) -> str:
    """A whole number; small ones are frequent."""
    roll = rng.random()
    if roll < 0.35:
        return str(int(rng.random() * 12))
    if roll < 0.65:
        return str(int(rng.random() * 200))
    return str(int(10 ** (rng.random() * 6)))


def decimal(rng: Random) -> str:
    """A decimal number, at times negative or with many places."""
    places = pick(rng, (1, 2, 2, 2, 3, 4, 6, 8, 14))
    return f"{(rng.random() - 0.15) * 10 ** int(rng.random() * 5):.{places}f}"


def pseudo(rng: Random) -> str:
    """A word that one can pronounce and that no dictionary has."""
    return "".join(
        [
            pick(rng, _ONSETS) + pick(rng, _VOWELS) + pick(rng, _CODAS)
            for _ in range(1 + int(rng.random() * 2.6))
        ]
    )


def word(rng: Random) -> str:
    """An English word, at times one that does not exist."""
    roll = rng.random()
    if roll < 0.30:
        return pick(rng, english.NOUNS)
    if roll < 0.55:
        return pick(rng, WORDS)
    if roll < 0.80:
        return pick(rng, english.FUNCTION)
    if roll < 0.90:
        return pick(rng, tech.THINGS)
    return pseudo(rng)


def words(rng: Random, low: int, high: int) -> str:
    """English words without an order, joined by spaces."""
    return " ".join([word(rng) for _ in range(low + int(rng.random() * (high - low + 1)))])


def full_name(rng: Random) -> str:
    """First and last name, at times with a middle initial."""
    middle = f" {pick(rng, ALNUM[:26])}." if rng.random() < 0.08 else ""
    return f"{pick(rng, names.FIRST)}{middle} {pick(rng, names.LAST)}"


def company(rng: Random) -> str:
    """The name of a firm."""
    roll = rng.random()
    if roll < 0.12:
        return pick(rng, names.COMPANY_FIXED)
    if roll < 0.35:
        return f"{pick(rng, names.LAST)} & {pick(rng, names.LAST)}"
    stem = pick(rng, english.BRANDS) if roll < 0.5 else pseudo(rng).title()
    if roll < 0.7:
        stem = pick(rng, names.LAST)
    return f"{stem} {pick(rng, names.COMPANY_ENDS)}".replace(" ,", ",")


def slug_word(rng: Random) -> str:
    """A word as it stands in hosts, paths and identifiers."""
    roll = rng.random()
    if roll < 0.5:
        return pick(rng, tech.THINGS)
    return pick(rng, english.NOUNS) if roll < 0.85 else pseudo(rng)


_EXAMPLES = listed(
    "example.com example.org example.net test.com acme.com example.co.uk domain.com contoso.com mysite.com localhost.local"
)


_KNOWN = listed(
    "google.com google.de bing.com yahoo.com duckduckgo.com baidu.com yandex.ru microsoft.com live.com office.com "
    "github.com gitlab.com youtube.com facebook.com instagram.com twitter.com x.com linkedin.com reddit.com apple.com "
    "icloud.com amazon.com amazon.de ebay.com netflix.com wikipedia.org mozilla.org stackoverflow.com cloudflare.com "
    "qq.com taobao.com alibaba.com aliyun.com tencent.com weibo.com ibm.com oracle.com adobe.com paypal.com stripe.com"
)
"""Sites that everybody links to: attacks name them too, so they must not be known by that."""


def domain(rng: Random) -> str:
    """A registered domain that need not exist; at times one that everybody knows or one for examples."""
    roll = rng.random()
    if roll < 0.06:
        return pick(rng, _EXAMPLES)
    if roll < 0.14:
        return pick(rng, _KNOWN)
    left = (
        pseudo(rng)
        if rng.random() < 0.45
        else slug_word(rng) + pick(rng, ("", "-", "")) + slug_word(rng)
    )
    return f"{left}.{pick(rng, tech.TLDS)}"


_LABELS = listed(
    "api cdn static img m app shop blog docs mail login account assets media news stats eu us-east-1 dev stage cn de fr uk us jp en r s th ts1 t1"
)


def host(rng: Random) -> str:
    """A host name, mostly with a label such as www or cdn before the domain."""
    roll = rng.random()
    if roll < 0.45:
        return "www." + domain(rng)
    if roll < 0.6:
        return domain(rng)
    label = pick(rng, _LABELS)
    if roll > 0.9:
        label = f"{label}{int(rng.random() * 20)}.{slug_word(rng)}"
    return f"{label}.{domain(rng)}"


def email(rng: Random) -> str:
    """An e-mail address."""
    return f"{user(rng)}@{pick(rng, ('gmail.com', 'outlook.com', 'yahoo.co.uk', 'example.org', 'gmx.de', 'proton.me')) if rng.random() < 0.4 else domain(rng)}"


def ascii_name(rng: Random) -> str:
    """A first or last name in lower-case ASCII letters."""
    text = pick(rng, names.FIRST if rng.random() < 0.6 else names.LAST).lower()
    return "".join([c for c in text if "a" <= c <= "z"]) or "anna"


_USERS = listed(
    "test user admin demo info sales support contact example guest root john jane dev qa webmaster username tester"
)


def user(rng: Random) -> str:
    """A login name."""
    roll = rng.random()
    if roll < 0.04:
        return pick(rng, _USERS) + (digits(rng, 1, 3) if rng.random() < 0.4 else "")
    if roll < 0.35:
        return f"{ascii_name(rng)}{pick(rng, '._-')}{ascii_name(rng)}"
    if roll < 0.6:
        return ascii_name(rng) + (str(int(rng.random() * 2020)) if rng.random() < 0.7 else "")
    if roll < 0.7:
        return f"{ascii_name(rng)}+{slug_word(rng)}"
    return pseudo(rng) + (digits(rng, 1, 4) if rng.random() < 0.5 else "")


def camel(rng: Random) -> str:
    """LowerCamelCase of one to four words."""
    first = pick(rng, tech.ACTIONS) if rng.random() < 0.4 else slug_word(rng)
    return first + "".join([slug_word(rng).title() for _ in range(int(rng.random() * 3.4))])


def pascal(rng: Random) -> str:
    """UpperCamelCase of one to four words."""
    return "".join([slug_word(rng).title() for _ in range(1 + int(rng.random() * 3))])


def snake(rng: Random) -> str:
    """snake_case of one to four words."""
    return "_".join([slug_word(rng) for _ in range(1 + int(rng.random() * 3.3))])


def kebab(rng: Random) -> str:
    """kebab-case of two to five words."""
    return "-".join([slug_word(rng) for _ in range(2 + int(rng.random() * 3.3))])


def const(rng: Random) -> str:
    """UPPER_CASE of one to four words."""
    return snake(rng).upper()


def dotted(rng: Random) -> str:
    """A dotted identifier: a settings key, an event or a type."""
    parts = [
        camel(rng) if rng.random() < 0.3 else slug_word(rng)
        for _ in range(2 + int(rng.random() * 3.5))
    ]
    return ".".join(parts)


def date(rng: Random) -> str:
    """A date, mostly ISO."""
    y, m, d = (
        1950 + int(rng.random() ** 0.4 * 80),
        1 + int(rng.random() * 12),
        1 + int(rng.random() * 28),
    )
    roll = rng.random()
    if roll < 0.6:
        return f"{y}-{m:02}-{d:02}"
    if roll < 0.7:
        return f"{d:02}.{m:02}.{y}"
    return f"{d:02}/{m:02}/{y}" if roll < 0.85 else f"{m}/{d}/{y % 100:02}"


def clock(rng: Random) -> str:
    """A time of day."""
    h, m, s = int(rng.random() * 24), int(rng.random() * 60), int(rng.random() * 60)
    return f"{h:02}:{m:02}" if rng.random() < 0.4 else f"{h:02}:{m:02}:{s:02}"


def iso(rng: Random) -> str:
    """An ISO 8601 moment with a zone."""
    zone = pick(
        rng,
        (
            "Z",
            "Z",
            "+00:00",
            "+02:00",
            "-05:00",
            ".000Z",
            f".{rng.randrange(1000):03}Z",
            "+0530",
            f".{rng.randrange(10**6):06}+01:00",
        ),
    )
    return f"{2008 + int(rng.random() * 20)}-{1 + int(rng.random() * 12):02}-{1 + int(rng.random() * 28):02}T{int(rng.random() * 24):02}:{int(rng.random() * 60):02}:{int(rng.random() * 60):02}{zone}"


def millis(rng: Random) -> str:
    """Milliseconds since 1970."""
    return str(int((1.2e9 + rng.random() * 7e8) * 1000))


def ip4(rng: Random) -> str:
    """An IPv4 address, at times a private one."""
    if rng.random() < 0.25:
        return f"{pick(rng, ('10.0', '192.168', '172.16', '10.12'))}.{rng.randrange(256)}.{rng.randrange(1, 255)}"
    return (
        f"{rng.randrange(1, 224)}.{rng.randrange(256)}.{rng.randrange(256)}.{rng.randrange(1, 255)}"
    )


def version(rng: Random) -> str:
    """A version of a program."""
    text = f"{int(rng.random() ** 2 * 30)}.{int(rng.random() * 20)}"
    if rng.random() < 0.8:
        text += f".{int(rng.random() * 40)}"
    return text + (
        pick(rng, ("-beta.1", "-rc2", "a1", "-SNAPSHOT", ".Final", "+build.7", "-alpine", ".0.0"))
        if rng.random() < 0.15
        else ""
    )


def uuid(rng: Random) -> str:
    """A version 4 UUID; a tenth of them in capitals."""
    h = hexes(rng, 32)
    text = f"{h[:8]}-{h[8:12]}-4{h[13:16]}-{'89ab'[int(rng.random() * 4)]}{h[17:20]}-{h[20:]}"
    return text.upper() if rng.random() < 0.1 else text


def b64(rng: Random) -> str:
    """Base64 of random bytes, 12 to 90 of them."""
    return base64.b64encode(rng.randbytes(12 + int(rng.random() * 79))).decode()


def b64url(rng: Random) -> str:
    """URL-safe base64 without padding."""
    return base64.urlsafe_b64encode(rng.randbytes(12 + int(rng.random() * 60))).decode().rstrip("=")
