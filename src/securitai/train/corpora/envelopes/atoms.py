"""Small harmless values that surround a text: numbers, ids, dates, flags, slugs, tokens."""

from __future__ import annotations

import base64
import string
from collections.abc import Callable
from random import Random

from securitai.train.corpora.envelopes import names


def _list(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_ALNUM = string.ascii_letters + string.digits
_WORDS = _list(
    """
alpha amber anchor apple arrow autumn basket beacon berry blue board bottle bridge bright brown
button cable camera candle carbon castle center chair cherry circle clear cloud coast coffee copper
corner cotton crystal daily delta desert design door dragon dream east echo edge ember engine field
filter fire flower forest frame garden glass gold grand grape green grey harbor hill home honey
iron island ivory jacket jungle kettle kitchen lake lamp leaf lemon light linen lion local maple
market marble metal mint mirror modern moon motor mountain night north ocean olive orange orchid
paper pearl pencil piano pilot pine planet plaza pocket power purple quartz quiet rain rapid raven
red river road rocket rose royal ruby saddle salt sand school shadow silver simple sky smart snow
solar south spring square star steel stone storm street summer sun table tiger timber tower trail
travel urban valley velvet violet water west white wild wind window winter wood yellow zenith
"""
)
_ENUMS = _list(
    """
active inactive pending completed cancelled draft published open closed new used true false yes no
on off asc desc asc,name name,asc relevance newest price_asc grid list all none any default auto
light dark en de fr es it pt-BR zh-CN ja ko ar en-US en_GB USD EUR GBP JPY ios android web desktop
mobile json xml csv html pdf png jpg webp GET POST admin user guest editor viewer owner public
private low medium high critical info warn error debug day week month year hourly daily
standard express pickup credit_card paypal sepa authorization_code client_credentials Bearer
"""
)
_LOCALES = ("UTC", "Europe/Berlin", "America/New_York", "Asia/Tokyo", "Africa/Cairo")


def integer(rng: Random) -> str:
    """A whole number of ordinary size."""
    return str(rng.randrange(10 ** rng.choice((1, 1, 2, 3, 4, 6, 9, 12))))


def decimal(rng: Random) -> str:
    """A decimal number, sometimes negative."""
    return f"{rng.uniform(-200, 2000):.{rng.choice((1, 2, 2, 4, 6))}f}"


def uuid(rng: Random) -> str:
    """A random UUID of version 4."""
    digits = f"{rng.getrandbits(128):032x}"
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"


def hexadecimal(rng: Random) -> str:
    """A digest or an object id in hex."""
    size = rng.choice((16, 24, 32, 40, 64))
    return f"{rng.getrandbits(size * 4):0{size}x}"


def token(rng: Random, low: int = 12, high: int = 48) -> str:
    """A random token of letters and digits, sometimes base64."""
    if rng.random() < 0.3:
        raw = rng.randbytes(rng.randint(low, high) * 3 // 4)
        maker = base64.urlsafe_b64encode if rng.random() < 0.5 else base64.b64encode
        return maker(raw).decode()
    return "".join(rng.choices(_ALNUM, k=rng.randint(low, high)))


def jwt(rng: Random) -> str:
    """Three base64url parts that look like a signed token."""
    parts = (rng.randbytes(rng.randint(60, 200)), rng.randbytes(32))
    body, sign = (base64.urlsafe_b64encode(p).decode().rstrip("=") for p in parts)
    return f"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ{body}.{sign}"


def date(rng: Random) -> str:
    """A date, a timestamp or a time span in one of the usual notations."""
    y, m, d = rng.randint(1960, 2027), rng.randint(1, 12), rng.randint(1, 28)
    h, n, s = rng.randrange(24), rng.randrange(60), rng.randrange(60)
    return rng.choice(
        (
            f"{y}-{m:02}-{d:02}",
            f"{y}-{m:02}-{d:02}T{h:02}:{n:02}:{s:02}Z",
            f"{y}-{m:02}-{d:02}T{h:02}:{n:02}:{s:02}.{rng.randrange(1000):03}+02:00",
            f"{d:02}/{m:02}/{y}",
            f"{y}-{m:02}-{d:02} {h:02}:{n:02}:{s:02}",
            str(1_500_000_000 + rng.randrange(400_000_000)),
            str(1_500_000_000_000 + rng.randrange(400_000_000_000)),
        )
    )


def slug(rng: Random) -> str:
    """A few words joined for an address."""
    return rng.choice("--_-").join(rng.choices(_WORDS, k=rng.randint(1, 5)))


def words(rng: Random) -> str:
    """One to six plain words."""
    text = " ".join(rng.choices(_WORDS, k=rng.randint(1, 6)))
    return text.capitalize() if rng.random() < 0.3 else text


def email(rng: Random) -> str:
    """An e-mail address."""
    return f"{rng.choice(_WORDS)}{rng.choice(('.', '_', '+', ''))}{rng.choice(_WORDS)}{rng.randrange(99)}@example.{rng.choice(('com', 'org', 'net', 'de'))}"


def address(rng: Random) -> str:
    """A URL of a site."""
    path = "/".join(rng.choices(names.PATH_WORDS, k=rng.randint(0, 4)))
    return f"https://{rng.choice(('www.', '', 'cdn.', 'api.'))}{rng.choice(_WORDS)}.{rng.choice(('com', 'org', 'io', 'net'))}/{path}"


def enum(rng: Random) -> str:
    """A word out of a fixed set, as programs use them."""
    return rng.choice(_ENUMS)


def ip(rng: Random) -> str:
    """An IPv4 address."""
    return ".".join(str(rng.randint(1, 254)) for _ in range(4))


def version(rng: Random) -> str:
    """A version number."""
    return ".".join(str(rng.randrange(40)) for _ in range(rng.randint(2, 4)))


_MAKERS: tuple[Callable[[Random], str], ...] = (
    integer, integer, integer, integer, enum, enum, enum, decimal, uuid, hexadecimal, token,
    date, date, slug, slug, words, email, address, ip, version, lambda r: r.choice(_LOCALES),
    lambda _: "", jwt,
)  # fmt: skip


def atom(rng: Random) -> str:
    """One small value of any of these kinds."""
    return rng.choice(_MAKERS)(rng)


def scalar(rng: Random) -> int | float | bool | None:
    """A JSON value that is no string."""
    roll = rng.random()
    if roll < 0.5:
        return int(integer(rng))
    if roll < 0.7:
        return float(decimal(rng))
    return rng.choice((True, False, None, 0, 1))


def word(rng: Random) -> str:
    """One plain word."""
    return rng.choice(_WORDS)
