"""Forms of English words: past, -ing and plural, regular for all that a reader of bytes cares."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.normal.base import pick
from securitai.train.corpora.normal.words import english


def past(rng: Random) -> str:
    """A verb's past form, regular for all that the reader cares."""
    verb = pick(rng, english.VERBS)
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if verb.endswith("y") and verb[-2] not in "aeou" else verb + "ed"


def gerund(rng: Random) -> str:
    """A verb's -ing form."""
    verb = pick(rng, english.VERBS)
    return (verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb) + "ing"


def plural(rng: Random) -> str:
    """A noun's plural."""
    noun = pick(rng, english.NOUNS)
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2] not in "aeou" else noun + "s"
