"""The makers that every grammar may name: ``‹noun›``, ``‹uuid›``, ``‹host›``, ``‹sentence›`` and so on."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from securitai.train.corpora.kinds import Maker
from securitai.train.corpora.normal.base import (
    ALNUM,
    BASE64URL,
    b64,
    b64url,
    between,
    camel,
    chars,
    clock,
    company,
    const,
    date,
    decimal,
    digits,
    domain,
    dotted,
    email,
    full_name,
    hexes,
    host,
    ip4,
    iso,
    kebab,
    millis,
    number,
    pascal,
    pick,
    pseudo,
    slug_word,
    snake,
    user,
    uuid,
    version,
    word,
    words,
)
from securitai.train.corpora.normal.inflect import gerund, past, plural
from securitai.train.corpora.normal.words import english, names, tech


def sentence(rng: Random) -> str:
    """A sentence that is English in its words and rhythm."""
    from securitai.train.corpora.normal.prose import SENTENCE

    return SENTENCE(rng)


def paragraph(rng: Random) -> str:
    """Two to six sentences."""
    return " ".join([sentence(rng) for _ in range(2 + int(rng.random() * 4.5))])


def path(rng: Random) -> str:
    """An absolute path of a site."""
    from securitai.train.corpora.normal.paths import ANY_PATH

    return ANY_PATH(rng)


def url(rng: Random) -> str:
    """An absolute URL, often with a path and parameters."""
    from securitai.train.corpora.normal.urls import PLAIN_URL

    return PLAIN_URL(rng)


def _list(items: Sequence[str]) -> Maker:
    return lambda rng: items[int(rng.random() * len(items))]


def _hex(length: int) -> Maker:
    return lambda rng: f"{rng.getrandbits(4 * length):0{length}x}"


MAKERS: dict[str, Maker] = {
    "noun": _list(english.NOUNS),
    "nouns": plural,
    "verb": _list(english.VERBS),
    "past": past,
    "gerund": gerund,
    "adj": _list(english.ADJECTIVES),
    "adv": _list(english.ADVERBS),
    "word": word,
    "words": lambda rng: words(rng, 2, 6),
    "pseudo": pseudo,
    "thing": _list(tech.THINGS),
    "action": _list(tech.ACTIONS),
    "lang": _list(tech.LANGS),
    "lib": _list(tech.LIBRARIES),
    "os": _list(tech.OS),
    "tld": _list(tech.TLDS),
    "mime": _list(tech.MIMES),
    "ext": _list(tech.EXTENSIONS),
    "first": _list(names.FIRST),
    "last": _list(names.LAST),
    "title": _list(names.TITLES),
    "name": full_name,
    "city": _list(english.PLACES),
    "food": _list(english.FOODS),
    "product": _list(english.PRODUCTS),
    "brand": _list(english.BRANDS),
    "company": company,
    "user": user,
    "email": email,
    "host": host,
    "domain": domain,
    "slug": slug_word,
    "camel": camel,
    "pascal": pascal,
    "snake": snake,
    "kebab": kebab,
    "const": const,
    "dotted": dotted,
    "int": number,
    "digit": lambda rng: str(int(rng.random() * 10)),
    "small": lambda rng: str(1 + int(rng.random() * 12)),
    "hundred": lambda rng: str(int(rng.random() * 100)),
    "thousand": lambda rng: str(int(rng.random() * 2000)),
    "big": lambda rng: digits(rng, 5, 12),
    "id": lambda rng: digits(rng, 3, 9),
    "dec": decimal,
    "price": lambda rng: f"{rng.random() * 10 ** int(1 + rng.random() * 3):.2f}",
    "unit": lambda rng: f"{rng.random():.3f}",
    "date": date,
    "clock": clock,
    "iso": iso,
    "ms": millis,
    "sec": lambda rng: str(int(1.2e9 + rng.random() * 7e8)),
    "year": lambda rng: str(1970 + int(rng.random() * 60)),
    "ip": ip4,
    "port": lambda rng: pick(
        rng,
        (
            "80",
            "443",
            "3000",
            "5000",
            "5432",
            "6379",
            "8000",
            "8080",
            "8443",
            "9200",
            "27017",
            between(rng, 1024, 65535),
        ),
    ),
    "ver": version,
    "color": lambda rng: "#" + hexes(rng, pick(rng, (3, 6, 6, 6, 8))),
    "hex4": _hex(4),
    "hex8": _hex(8),
    "hex12": _hex(12),
    "hex16": _hex(16),
    "hex24": _hex(24),
    "hex32": _hex(32),
    "hex40": _hex(40),
    "hex64": _hex(64),
    "uuid": uuid,
    "b64": b64,
    "b64u": b64url,
    "nano": lambda rng: chars(rng, BASE64URL, 10, 24),
    "alnum": lambda rng: chars(rng, ALNUM, 5, 12),
    "upper": lambda rng: chars(rng, ALNUM[:26], 2, 5),
    "letter": lambda rng: pick(rng, ALNUM[26:52]),
    "sentence": sentence,
    "para": paragraph,
    "path": path,
    "url": url,
}
