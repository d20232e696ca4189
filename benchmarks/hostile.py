"""The requests that speed is measured with: ordinary ones, and the worst 64 KB that we know."""

from __future__ import annotations

import gzip
import json
from urllib.parse import quote

from securitai.request import Request

LIMIT = 64 * 1024
BROWSER = (
    ("Host", "shop.example"),
    ("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"),
    ("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
    ("Accept-Language", "en-US,en;q=0.5"),
    ("Accept-Encoding", "gzip, deflate, br"),
    ("Connection", "keep-alive"),
    ("Cookie", "session=3f2a9c81d7e64b05; theme=dark"),
    ("Referer", "https://shop.example/list?page=2"),
)
_WORDS = (
    b"the quick brown fox jumps over a lazy dog and orders two pairs of red shoes for 20 euros, "
)


def post(body: bytes, kind: str) -> Request:
    """A browser's POST."""
    return Request(
        method="POST", path="/api", headers=(*BROWSER, ("Content-Type", kind)), body=body
    )


def ordinary() -> dict[str, Request]:
    """Requests of everyday sizes."""
    return {
        "GET, 3 parameters": Request(
            path="/search", query="q=red+running+shoes&sort=price-asc&page=2", headers=BROWSER
        ),
        "JSON 1 KB, 49 values": post(document(49), "application/json"),
        "JSON 8 KB, 385 values": post(document(385), "application/json"),
        "text 1 KB": post(_filled(_WORDS, 1024), "text/plain"),
        "text 8 KB": post(_filled(_WORDS, 8192), "text/plain"),
    }


def document(values: int) -> bytes:
    """A JSON object with so many leaves, half of them text; about 21 bytes a leaf."""
    leaves = [f"item {n} of ten" if n % 2 else n * 17 for n in range(values)]
    return json.dumps({f"k{n}": leaf for n, leaf in enumerate(leaves)}).encode()


def texts(size: int) -> dict[str, Request]:
    """Bodies of so many bytes."""
    return {
        "text": post(_filled(_WORDS, size), "text/plain"),
        "JSON": post(document(size // 21), "application/json"),
        "form": post(
            _filled(b"name=red+shoes+%26+more&", size), "application/x-www-form-urlencoded"
        ),
        "attack": post(_filled(b"' OR 1=1 UNION SELECT * FROM users --", size), "text/plain"),
    }


def hostile() -> dict[str, Request]:
    """64 KB each, made to cost as much as they can."""
    form, kind = "application/x-www-form-urlencoded", "application/json"
    half = LIMIT // 2
    many = b"".join(
        b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n\'\r\n' for _ in range(LIMIT // 56)
    )
    entities = b"".join(b'<!ENTITY e%d "&e%d;&e%d;">' % (n, n - 1, n - 1) for n in range(1, 2200))
    arithmetic = b"$((${##}<<${##}))"
    percent = quote("'")[1:]
    out = {
        "nested JSON arrays": post(b"[" * half + b"]" * half, kind),
        "nested JSON objects": post(b'{"a":' * (LIMIT // 6) + b"1" + b"}" * (LIMIT // 6), kind),
        "nested to depth 500, repeated": post(_filled(b"[" * 500 + b"'" + b"]" * 500 + b",", LIMIT), kind),
        "JSON in JSON in JSON": post(json.dumps({"a": json.dumps({"a": json.dumps(["' or 1"] * 4000)})}).encode()[:LIMIT], kind),
        "array of quotes": post(b"[" + _filled(b'"\'",', LIMIT - 6) + b'"a"]', kind),
        "lines of JSON": post(_filled(b'{"a":"\'"}\n', LIMIT), kind),
        "GraphQL, many strings": post(_filled(b"{a(" + b'b:"\' or 1",' * 7000, LIMIT), "application/graphql"),
        "GraphQL, one string": post(b'{a(b:"' + _filled(b"' or 1=1 ", LIMIT), "application/graphql"),
        "GraphQL, many documents": post(json.dumps(['{a(b:"\'"){'] * (LIMIT // 18)).encode(), kind),
        "JSON cut short, many": post(json.dumps(['{"a":"\' or 1'] * (LIMIT // 21)).encode(), kind),
        "escapes in JSON": post(b'["' + _filled(b"\\u0027", LIMIT - 6) + b'"]', kind),
        "%25 chain in a body": post(b"a=%" + _filled(b"25", LIMIT) + percent.encode(), form),
        "%2525 repeated": post(b"a=" + _filled(b"%252527", LIMIT), form),
        "&#x26; chain in a body": post(_filled(b"&#x26;", LIMIT), "text/plain"),
        "&amp; chain in a body": post(b"&" + _filled(b"amp;", LIMIT), "text/plain"),
        "one letter": post(b"a" * LIMIT, "text/plain"),
        "one quote": post(b"'" * LIMIT, "text/plain"),
        "blanks": post(b" " * LIMIT, "text/plain"),
        "zero bytes": post(b"\0" * LIMIT, "application/octet-stream"),
        "bash arithmetic": post(_filled(arithmetic, LIMIT), "text/plain"),
        "slashes and dots": post(_filled(b"../", LIMIT), "text/plain"),
        "comments in SQL": post(_filled(b"/**/or/**/", LIMIT), "text/plain"),
        "base64": post(_filled(b"PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg", LIMIT), "text/plain"),
        "XML entity bomb": post(b'<?xml version="1.0"?><!DOCTYPE a [' + entities[: LIMIT - 60] + b"]><a>&e9;</a>", "text/xml"),
        "nested XML": post(b"<a>" * (LIMIT // 7) + b"</a>" * (LIMIT // 7), "text/xml"),
        "tags never closed": post(b"<?xml?>" + _filled(b"<a b='", LIMIT), "text/xml"),
        "form pairs '&": post(_filled(b"'&", LIMIT), form),
        "form pairs '='&": post(_filled(b"'='&", LIMIT), form),
        "multipart, tiny parts": post(many + b"--b--\r\n", "multipart/form-data; boundary=b"),
        "multipart, boundaries": post(_filled(b"--b\r\n", LIMIT), "multipart/form-data; boundary=b"),
        "gzip bomb": post(gzip.compress(b"'" * (64 << 20), mtime=0)[:LIMIT], kind),
        "gzip bomb of bash arithmetic": post(gzip.compress(arithmetic * (1 << 17), mtime=0)[:LIMIT], kind),
        "gzip bomb of JSON": post(gzip.compress(b"[" + b'"\'a",' * (1 << 18) + b"1]", mtime=0)[:LIMIT], kind),
        "binary": post(bytes(n * n % 251 for n in range(LIMIT)), "application/octet-stream"),
        "record of many texts": post(_filled(b"\x0a\x08' or 1=1 ", LIMIT), "application/grpc"),
        "record of long texts": post(b"\x0a\x80\x80\x02" + _filled(b"' or 1=1 ", 32768) + b"\x12\xf8\xfd\x01" + _filled(b"' or 1=1 ", 32504), "application/grpc"),
        "records in records": post(_nested(_filled(b"\x08\x01\x12\x0a\x01' or 1=1 ", LIMIT - 40)), "application/x-protobuf"),
        "MessagePack of many texts": post(b"\xdc\x07\xcf" + (b"\xbe" + b"' or 1=1 " * 3 + b"--x") * 1999, "application/msgpack"),
        "long path": Request(path="/" + "a'/" * (LIMIT // 3)),
        "cookies": Request(headers=(("Cookie", "a='; " * (LIMIT // 5)),)),
        "user agent": Request(headers=(("User-Agent", "(" * LIMIT),)),
        "user agent, pairs": Request(headers=(("User-Agent", "a (b) " * (LIMIT // 6) + "'"),)),
        "many headers": Request(headers=tuple((f"X-{n}", "a'b") for n in range(LIMIT // 12))),
        "referer": Request(headers=(("Referer", "https://a/?" + "'&" * half),)),
    }  # fmt: skip
    for name, unit in (
        ("query: pairs '&", "'&"), ("query: &#x26; chain", "&#x26;"), ("query: %25 chain", "%25"),
        ("query: bash arithmetic", arithmetic.decode()), ("query: one quote", "'"),
        ("query: [ nested", "a=[[[[[[[['&"),
    ):  # fmt: skip
        out[name] = Request(query="a=" + unit * (LIMIT // len(unit)))
    out["query: a%2525...27"] = Request(query="a=%" + "25" * half + "27")
    return out


def _nested(message: bytes) -> bytes:
    """A Protocol Buffers message nine deep in others."""
    for _ in range(9):
        size = len(message)
        message = bytes((0x0A, size & 127 | 128, size >> 7 & 127 | 128, size >> 14)) + message
    return message


def _filled(unit: bytes, size: int) -> bytes:
    return (unit * (size // len(unit) + 1))[:size]
