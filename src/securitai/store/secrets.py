"""What a secret looks like: names that announce one, and texts that are one.

Every pattern reads its text once, from left to right.
"""

from __future__ import annotations

import re

_CLASSES = (4, 8, 16, 32, 64)

_NAME = re.compile(
    r"passw(?:or)?d|passwd|passphrase|\bpwd\b|^pw$|^pass$|_pass$|secret|token|api[_-]?key|apikey"
    r"|access[_-]?key|private[_-]?key|auth(?:orization|_code)?$|credential|^otp$|one[_-]?time"
    r"|^pin$|\bcvv2?\b|\bcvc2?\b|card[_-]?(?:number|no)|^iban$|^ssn$|session[_-]?id|^sid$|jsessionid"
    r"|phpsessid|^code_verifier$|client_assertion|^signature$|x-amz-signature|^saml(?:response|request)$",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"(?<![0-9])[3-6][0-9](?:[ -]?[0-9]){11,17}(?![0-9])")
_BRANDS = re.compile(
    r"(?:4(?:[0-9]{12}|[0-9]{15}|[0-9]{18})|5[1-5][0-9]{14}|3[47][0-9]{13}|3[068][0-9]{12}"
    r"|35[0-9]{14}|6(?:011|4[4-9][0-9]|5[0-9]{2})[0-9]{12}|6[0-9]{15})\Z"
)
_KEYS = re.compile(
    r"(?:AKIA|ASIA)[0-9A-Z]{16}"
    r"|(?:sk|pk|rk)_(?:live|test)_[0-9A-Za-z]{16,99}"
    r"|gh[pousr]_[0-9A-Za-z]{30,99}|github_pat_[0-9A-Za-z_]{40,99}"
    r"|glpat-[0-9A-Za-z_-]{20,64}|xox[abprs]-[0-9A-Za-z-]{10,120}"
    r"|AIza[0-9A-Za-z_-]{35}|sk-[0-9A-Za-z_-]{32,200}"
    r"|eyJ[0-9A-Za-z_-]{8,2000}\.eyJ[0-9A-Za-z_-]{4,4000}\.[0-9A-Za-z_-]{8,1000}"
)
_USERINFO = re.compile(r"(?<=://)([^/?#@:\s]{1,100}):([^/?#@\s]{1,200})@")
_PEM = re.compile(
    r"(-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,20000}(-----END [A-Z ]{0,20}PRIVATE KEY-----)"
)


def secret_name(name: str) -> bool:
    """True when a field of that name holds a secret."""
    return _NAME.search(name[:200]) is not None


def stars(value: str) -> str:
    """A stand-in of the same length class (4, 8, 16, 32, 64), which no model takes for an attack."""
    return "x" * next((c for c in _CLASSES if len(value) <= c), _CLASSES[-1])


def hide_patterns(text: str) -> str:
    """Hide card numbers, keys of known makers, web tokens, passwords in URLs, private keys."""
    text = _KEYS.sub(lambda m: m[0][:4] + stars(m[0][4:]), text)
    if "://" in text:
        text = _USERINFO.sub(lambda m: f"{m[1]}:{stars(m[2])}@", text)
    if "-----BEGIN" in text:
        text = _PEM.sub(lambda m: m[1] + "x" * 64 + m[2], text)
    return _DIGITS.sub(_hide_card, text)


def luhn(digits: str) -> bool:
    """The check sum of card numbers.

    >>> luhn("4111111111111111"), luhn("4111111111111112")
    (True, False)
    """
    total = 0
    for index, digit in enumerate(reversed(digits)):
        number = int(digit) * (2 if index % 2 else 1)
        total += number - 9 if number > 9 else number
    return total % 10 == 0


def _hide_card(match: re.Match[str]) -> str:
    digits = match[0].replace(" ", "").replace("-", "")
    if not _BRANDS.match(digits) or not luhn(digits):
        return match[0]
    return stars(match[0][:-4]) + digits[-4:]
