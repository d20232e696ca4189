"""Fragments that programs leave in requests: packed positions, traces, pictures, escaped lines, calls."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.kinds import FILE, FILENAME, PATH, VALUE, TextKind
from securitai.train.corpora.normal.base import pick
from securitai.train.corpora.normal.lists import code, host, letters


def _slashes(rng: Random) -> str:
    """Delta-coded positions with runs of slashes where nothing changed."""
    out = []
    for _ in range(rng.randint(3, 60)):
        out.append(
            "/".join(code(rng) for _ in range(rng.randint(1, 3)))
            + "/" * rng.choice((1, 2, 2, 3, 4, 5, 8))
        )
        if rng.random() < 0.5:
            out.append(f"{code(rng)}+{code(rng)}" + "/" * rng.choice((0, 1, 2, 4, 5)))
        if rng.random() < 0.1:
            out.append(pick(rng, ("@", '","N":"@', "pagehide", "-1+@")))
    return "".join(out)


def _span_strings(rng: Random) -> str:
    """What can be read in a binary trace: keys, values and length bytes that are printable."""
    keys = (
        "http.url",
        "http.method",
        "peer.service",
        "peer.ipv4",
        "span.kind",
        "process.pid",
        "host.name",
        "service.name",
        "net.peer.name",
        "db.statement",
        "otel.library.name",
        "thread.name",
        "telemetry.sdk.language",
    )
    out = []
    for _ in range(rng.randint(3, 20)):
        out.append(pick(rng, keys))
        if rng.random() < 0.3:
            out.append("".join(rng.choices(',*"#$+2JZbn\t', k=rng.randint(1, 3))))
        length = pick(rng, ("", "", "*", ",", "2", "J", '"'))
        out.append(
            length
            + pick(
                rng,
                (
                    f"http://127.0.0.1:{rng.randint(1000, 65000)}/{letters(rng, 3, 9)}_{letters(rng, 3, 12)}",
                    f"http://{host(rng)}/{letters(rng, 2, 9)}",
                    host(rng),
                    letters(rng, 3, 12),
                    str(rng.randint(0, 10**18)),
                    "GET",
                    "client",
                    f"io.opentelemetry.{letters(rng, 3, 8)}",
                    code(rng) * 2 + "==",
                ),
            )
        )
    return "\n".join(out)


def _picture_name(rng: Random) -> str:
    ends = (
        "png",
        "jpg",
        "jpeg",
        "gif",
        "bmp",
        "tif",
        "tiff",
        "webp",
        "pcx",
        "j2k",
        "jp2",
        "flc",
        "fli",
        "ppm",
        "pgm",
        "pbm",
        "pam",
        "ico",
        "icns",
        "psd",
        "tga",
        "xbm",
        "xpm",
        "dds",
        "eps",
        "svg",
        "avif",
        "heic",
        "cur",
        "wmf",
        "im",
        "spider",
        "msp",
        "sgi",
        "hdr",
        "exr",
        "raw",
        "mpo",
        "dcx",
    )
    stem = pick(
        rng,
        (
            letters(rng, 3, 12),
            f"{letters(rng, 2, 7)}{rng.randint(1, 999)}",
            f"{letters(rng, 2, 7)}_{letters(rng, 2, 7)}",
            f"IMG_{rng.randint(1000, 99999)}",
            f"scan{rng.randint(1, 99)}",
            f"{letters(rng, 3, 8)}-{rng.randint(1, 99)}x{rng.randint(1, 99)}",
            f"{letters(rng, 3, 8)} ({rng.randint(1, 9)})",
        ),
    )
    return f"{stem}.{pick(rng, ends)}"


def _postscript(rng: Random) -> str:
    names = [letters(rng, 1, 5).title() for _ in range(4)]
    words = (
        "get",
        "div",
        "exch",
        "def",
        "moveto",
        "lineto",
        "rlineto",
        "dup",
        "mul",
        "sub",
        "pop",
        "translate",
        "scale",
        "setrgbcolor",
        "closepath",
        "fill",
        "gsave",
        "grestore",
        "bind",
        "put",
    )
    lines = (
        " ".join(
            pick(
                rng,
                (
                    pick(rng, names),
                    pick(rng, words),
                    str(rng.randint(-9, 999)),
                    f"/{pick(rng, names)}",
                    "{",
                    "}",
                    "[",
                    "]",
                ),
            )
            for _ in range(rng.randint(3, 14))
        )
        for _ in range(rng.randint(3, 40))
    )
    return pick(rng, ("", "%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 99 99\n")) + "\n".join(lines)


def _foreign_path(rng: Random) -> str:
    scripts = (
        "абвгдежзиклмнопрстуфхцчшщыьэюя",
        "一二三四五六七八九十人大小中国日本年月文件图片",
        "αβγδεζηθικλμνξοπρστυφχψω",
        "äöüßéèêçñøå",
        "אבגדהוזחטיכלמנסעפצקרשת",
        "あいうえおかきくけこさしすせそ",
    )
    steps = []
    for _ in range(rng.randint(1, 5)):
        letters = pick(rng, scripts) if rng.random() < 0.6 else "abcdefghijklmnopqrstuvwxyz"
        steps.append(
            "".join(rng.choices(letters, k=rng.randint(2, 10)))
            + pick(rng, ("", "", " ", "-2", " (1)"))
        )
    return (
        "/"
        + "/".join(step.strip() for step in steps)
        + pick(rng, ("", "", ".png", ".pdf", ".docx", ".html", "/"))
    )


def _escaped_lines(rng: Random) -> str:
    """Tags and words of any script, joined by line breaks that stayed escaped."""
    scripts = (
        "音视频云原生平台前沿技术开源小程序运维服务器操作系统硬件嵌入式微软",
        "абвгдежзиклмно",
        "abcdefghijklmno",
        "あいうえおかきくけこ",
    )
    script = pick(rng, scripts)
    words = ("".join(rng.choices(script, k=rng.randint(2, 6))) for _ in range(rng.randint(3, 50)))
    return pick(rng, ("\\n", "\\r\\n", "\\t", "\\n\\n", "\\u000a")).join(words)


def _session_description(rng: Random) -> str:
    """SDP, as browsers send it to open a call."""
    lines = [
        f"v=0\r\no=- {rng.randint(10**15, 10**18)} 2 IN IP4 127.0.0.1",
        "s=-",
        "t=0 0",
        "a=group:BUNDLE 0 1",
        f"m=audio {rng.randint(1, 60000)} UDP/TLS/RTP/SAVPF {rng.randint(90, 127)} 9 0 8",
        "c=IN IP4 0.0.0.0",
        pick(rng, ("a=sendrecv", "a=recvonly", "a=inactive")),
    ]
    for _ in range(rng.randint(1, 12)):
        lines.append(
            pick(
                rng,
                (
                    f"a=extmap:{rng.randint(1, 14)} urn:ietf:params:rtp-hdrext:{letters(rng, 3, 9)}",
                    f"a=rtpmap:{rng.randint(90, 127)} {letters(rng, 3, 5)}/48000/2",
                    f"a=ice-ufrag:{letters(rng, 4, 4)}",
                    f"a=fingerprint:sha-256 {':'.join(f'{rng.randint(0, 255):02X}' for _ in range(32))}",
                    f"a=candidate:{rng.randint(1, 9)} 1 udp {rng.randint(1, 2**31)} 10.0.0.{rng.randint(1, 254)} {rng.randint(1024, 65000)} typ host",
                    "a=rtcp-mux",
                    "a=setup:actpass",
                    f"a=fmtp:{rng.randint(90, 127)} minptime=10;useinbandfec=1",
                ),
            )
        )
    return "\r\n".join(lines) + "\r\n"


def _grant_question(rng: Random) -> str:
    """Database documentation as people paste it into a search box."""
    user, where = letters(rng, 3, 9), pick(rng, ("%", "localhost", "10.%", host(rng)))
    step = pick(
        rng,
        (
            f"create user '{user}'@'{where}' identified by '{letters(rng, 4, 9).title()}'",
            f"Grant the {pick(rng, ('SELECT INTO S3', 'LOAD FROM S3', 'ALL', 'SELECT', 'INSERT'))} privilege to '{user}'@'{where}'",
            f"mysql> grant {pick(rng, ('LOAD FROM S3', 'select', 'all privileges'))} on *.* to '{user}'@'{where}';",
            f"show columns from {user}; | Field | Type | Null | Key |  | id | varchar(10) | NO |  | NULL |",
        ),
    )
    around = tuple(
        " ".join(letters(rng, 2, 8) for _ in range(rng.randint(2, 14))) for _ in range(2)
    )
    text = f"{around[0]} {step}; {around[1]}"
    return pick(
        rng,
        (
            text,
            text,
            text.replace(" ", "+"),
            f"https://{host(rng)}/search?q={text.replace(' ', '+')}",
        ),
    )


def _relative(rng: Random) -> str:
    """A link from one page or module to another, one to four steps up."""
    steps = pick(rng, ("../", "../", "../../", "../../../", "../../../../", "./", "./../", "..\\"))
    folders = "/".join(letters(rng, 2, 9) for _ in range(rng.randint(0, 3)))
    ends = (
        "png",
        "jpg",
        "svg",
        "css",
        "js",
        "ts",
        "tsx",
        "html",
        "md",
        "json",
        "pdf",
        "scss",
        "vue",
        "py",
        "woff2",
        "",
    )
    name, end = letters(rng, 1, 10), pick(rng, ends)
    text = steps + "/".join(
        filter(
            None,
            (
                pick(rng, (folders, folders, "images", "assets", "src", "static", "lib", "docs")),
                name + (f".{end}" if end else ""),
            ),
        )
    )
    return pick(
        rng, ("{}", "{}", "{}", "{}#top", "{}?v=3", "url({})", "import x from '{}'", 'href="{}"')
    ).format(text)


KINDS: tuple[TextKind, ...] = (
    TextKind("fragments.relative", _relative, 0.8),
    TextKind("fragments.slashes", _slashes, 1.2),
    TextKind("fragments.span_strings", _span_strings, 1.0, (FILE, VALUE)),
    TextKind("fragments.picture_name", _picture_name, 1.0, (FILENAME, VALUE)),
    TextKind("fragments.postscript", _postscript, 0.5, (FILE, VALUE)),
    TextKind("fragments.foreign_path", _foreign_path, 0.8, (PATH, VALUE)),
    TextKind("fragments.escaped_lines", _escaped_lines, 0.8),
    TextKind("fragments.session_description", _session_description, 0.4),
    TextKind("fragments.grant_question", _grant_question, 0.6),
)
