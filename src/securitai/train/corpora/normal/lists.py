"""Lists that programs send: host names, element codes, offsets, versions, remnants of encodings."""

from __future__ import annotations

from base64 import b64encode
from random import Random
from urllib.parse import quote

from securitai.train.corpora.kinds import FILE, NAME, PATH, VALUE, TextKind
from securitai.train.corpora.normal.base import pick

_ENDS = (
    "com",
    "net",
    "org",
    "io",
    "cn",
    "de",
    "co.uk",
    "ru",
    "jp",
    "fr",
    "cc",
    "li",
    "app",
    "dev",
    "com.cn",
    "tv",
    "me",
)
_HEADS = (
    "www",
    "cdn",
    "img",
    "static",
    "api",
    "ts",
    "s",
    "r",
    "m",
    "cn",
    "th",
    "login",
    "assets",
    "a",
    "js",
    "mm",
    "edge",
    "pixel",
)
_ELEMENTS = (
    "IMG",
    "LI",
    "INPUT",
    "xmlhttprequest",
    "click",
    "keydown",
    "mouseup",
    "https",
    "script",
    "css",
    "link",
    "iframe",
    "beacon",
)


def letters(rng: Random, low: int, high: int) -> str:
    """Small letters."""
    return "".join(rng.choices("abcdefghijklmnopqrstuvwxyz", k=rng.randint(low, high)))


def code(rng: Random) -> str:
    """A code of one to four letters and digits."""
    return "".join(rng.choices("0123456789abcdefghijklmnopqrstuvwxyz", k=rng.randint(1, 4)))


def host(rng: Random) -> str:
    """A host name that is nobody's."""
    heads = [
        pick(rng, _HEADS) + (str(rng.randint(1, 9)) if rng.random() < 0.4 else "")
        for _ in range(rng.randint(0, 3))
    ]
    name = (
        letters(rng, 2, 10)
        + (f"-{letters(rng, 2, 6)}" if rng.random() < 0.2 else "")
        + (str(rng.randint(1, 4399)) if rng.random() < 0.1 else "")
    )
    return ".".join([*heads, name, pick(rng, _ENDS)])


def _host_value(rng: Random) -> str:
    return host(rng) + pick(rng, ("", "", "", "/", ":443", ":8080", f"/{letters(rng, 2, 8)}", ","))


def _hosts(rng: Random) -> str:
    """Hosts of one page's resources, between short codes, as performance beacons list them."""
    few = [host(rng) for _ in range(rng.randint(1, 4))]
    family = few[0].partition(".")[2] or few[0]
    few += [f"{pick(rng, _HEADS)}{rng.randint(1, 9)}.{family}" for _ in range(rng.randint(0, 5))]
    joint = pick(rng, ("+", "+", "+", ",", "|", ";", " ", ", ", "\n", "~", "/"))
    codes = rng.random()
    items = [
        pick(rng, few)
        if rng.random() > codes
        else code(rng)
        if rng.random() < 0.8
        else pick(rng, _ELEMENTS)
        for _ in range(rng.randint(2, 90))
    ]
    return joint.join(items)


def _elements(rng: Random) -> str:
    """Positions and codes of elements: ``@69/65/INPUT#q//5c/18/dt`` and the like."""

    def one() -> str:
        steps = [
            code(rng)
            if rng.random() < 0.7
            else pick(
                rng,
                (
                    "",
                    "@" + code(rng),
                    "+@" + code(rng),
                    f"{pick(rng, _ELEMENTS)}#{letters(rng, 2, 8)}",
                    "-1",
                ),
            )
            for _ in range(rng.randint(2, 14))
        ]
        return "/".join(steps)

    return pick(rng, (",", "+", '","', ";")).join(one() for _ in range(rng.randint(1, 12)))


def _offsets(rng: Random) -> str:
    """The table of offsets at a PDF's end, columns of counters, rows of zeros."""
    rows = rng.randint(3, 60)
    if rng.random() < 0.5:
        lines = [
            f"{rng.randint(0, 99999):010d} {pick(rng, ('00000', '65535'))} {pick(rng, ('n', 'n', 'n', 'f'))} "
            for _ in range(rows)
        ]
        trailer = (
            f"trailer\n<</Size {rows}/Root 1 0 R>>\nstartxref\n{rng.randint(999, 99999)}\n%%EOF"
        )
        return "\n".join([f"xref\n0 {rows}", *lines, trailer])
    width, zero = rng.randint(2, 9), rng.random()
    return "\n".join(
        " ".join("0" if rng.random() < zero else str(rng.randint(0, 999)) for _ in range(width))
        for _ in range(rows)
    )


def _remnant(rng: Random) -> str:
    """A piece of base64 over percent-encoding over JSON: what a cut beacon leaves."""
    text = "".join(
        f'"{letters(rng, 1, 8)}":{pick(rng, (str(rng.randint(0, 9999)), chr(34) + letters(rng, 2, 12) + chr(34)))},'
        for _ in range(rng.randint(2, 14))
    )
    for _ in range(rng.randint(0, 3)):
        text = quote(text, safe="")
    if rng.random() < 0.7:
        text = b64encode(text.encode()).decode()
    return text[rng.randint(0, 3) :]


def _versions(rng: Random) -> str:
    version = ".".join(str(rng.randint(0, 30)) for _ in range(rng.randint(2, 4)))
    return pick(
        rng, ("@{},@{}", "{}@{}", "{1}@^{0}", "v{}-{}", "~{},{}", "{1}:{0}", "{1}/{0}")
    ).format(version, letters(rng, 2, 8))


def _field_name(rng: Random) -> str:
    name = pick(
        rng,
        (
            "{}[]",
            "{}[{}]",
            "{}[{}][]",
            "{}.{}",
            "Data.{}.{}",
            "{} {}",
            "{}:{}",
            "{}[0][{}]",
            "$.{}.{}",
            "{}-{}[]",
        ),
    )
    return name.format(
        letters(rng, 2, 10).title() if rng.random() < 0.3 else letters(rng, 2, 10),
        letters(rng, 2, 9),
    )


def _hidden_path(rng: Random) -> str:
    last = pick(
        rng,
        (
            f".{letters(rng, 2, 3)}",
            f".{letters(rng, 4, 9)}/{letters(rng, 2, 9)}",
            f"{letters(rng, 3, 8)}.{letters(rng, 2, 4)}.map",
            f"@{letters(rng, 2, 8)}/{letters(rng, 2, 8)}@{rng.randint(0, 9)}.{rng.randint(0, 30)}.0",
            "/".join(letters(rng, 1, 6) for _ in range(3)) + "/",
            f"{letters(rng, 3, 8)};v={rng.randint(1, 9)}",
            f"data:;base64,{letters(rng, 0, 9)}=",
        ),
    )
    return f"/{last}" if rng.random() < 0.5 else f"/{letters(rng, 2, 9)}/{last}"


KINDS: tuple[TextKind, ...] = (
    TextKind("lists.host", _host_value, 1.5),
    TextKind("lists.hosts", _hosts, 2.5),
    TextKind("lists.elements", _elements, 1.0),
    TextKind("lists.offsets", _offsets, 0.7, (FILE, VALUE)),
    TextKind("lists.remnant", _remnant, 1.0),
    TextKind("lists.version", _versions, 0.5),
    TextKind("lists.field_name", _field_name, 0.6, (NAME, VALUE)),
    TextKind("lists.hidden_path", _hidden_path, 0.5, (PATH,)),
)
