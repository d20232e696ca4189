"""The fields of a body: JSON, forms, multipart, XML, compressed and binary bodies.

The declared Content-Type is a hint; what the bytes look like decides, because
applications differ in what they accept and attackers lie.
"""

from __future__ import annotations

import re
import zlib
from urllib.parse import unquote_to_bytes

import msgspec

from securitai.features.documents import json_fields, xml_fields
from securitai.features.limits import (
    MAX_BODY,
    MAX_DENSE,
    MAX_INFLATED,
    MAX_NESTED,
    MAX_OPENED,
    MAX_PAIRS,
)
from securitai.features.multipart import boundary_of, multipart_fields
from securitai.features.records import records
from securitai.features.trivial import trivial, trivial_decoded
from securitai.request import Request

Fields = list[tuple[str, bytes]]

_BEGINS = re.compile(rb"\{[ \t\r\n]*+[\"}]|\[[ \t\r\n]*+[]\"{[\-0-9tfn]")
"""How a JSON object or array begins: what does not is found out ten times as fast as by decoding."""
_FORM = re.compile(rb"[^=&\s<>{}\"']{1,200}=")
_NO_FORM = re.compile(rb"[\x00-\x20]")
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_RUN = re.compile(rb"[\t\r\n\x20-\x7e]{8,}")
_OPENS = re.compile(rb"<[?%]|<!|<script|<svg|<img|[$#%]\{|\{\{|#!/", re.I)
_WORDS = re.compile(rb"[A-Za-z]{4,}")
_UTF_16 = re.compile(rb"\xff\xfe|\xfe\xff|[<{\[]\x00|\x00[<{\[]")
_SHORT_RUN, _FEW = 12, 7
_SHORT_RUNS = re.compile(rb"[\x20-\x7e]{3,}")
_SERIALIZED = (
    (b"\xac\xed\x00\x05", b"rO0ABX"),
    (b"\x00\x01\x00\x00\x00\xff\xff\xff\xff", b"AAEAAAD/////"),
    (b"\x80\x04\x95", b"gASV"),
    (b"\x80\x03c", b"gANj"),
    (b"\x80\x02c", b"gAJj"),
)
"""Objects of Java, .NET and Python: how they begin, and how they begin in base64."""
_ALNUM = b" abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


def body_fields(request: Request, fields: Fields) -> None:
    """Add the fields of a request's body."""
    body = request.body or b""
    if len(body) > MAX_BODY:
        body = body[: MAX_BODY // 2] + b"\n" + body[-MAX_BODY // 2 :]
    content_type = request.header("content-type") or ""
    if body[:2] == b"\x1f\x8b" or body[:1] == b"\x78":
        small, start = body, len(fields)
        body = _inflated(small)
        if len(body) < MAX_INFLATED:
            _document_fields(body, content_type, fields)
        else:  # cut, so no document any more
            fields.append(("body", body))
        if len(body) > MAX_DENSE:
            fields[start:] = _bounded(fields[start:], max(MAX_DENSE, 2 * len(small)))
        return
    _document_fields(body, content_type, fields)


def _document_fields(body: bytes, content_type: str, fields: Fields) -> None:
    body = _narrow(body)
    boundary = boundary_of(content_type, body)
    if boundary:
        multipart_fields(body, boundary, fields, text_fields)
        return
    text_fields("body", body, fields, form="form-urlencoded" in content_type)


def _narrow(body: bytes) -> bytes:
    """A document in UTF-16 as UTF-8, as XML parsers read it; every other body as it is."""
    order = _UTF_16.match(body)
    if order is None:
        return body
    codec = "utf-16-le" if order[0][1:] == b"\x00" or order[0] == b"\xff\xfe" else "utf-16-be"
    return body.decode(codec, "replace").removeprefix("\ufeff").encode("utf-8", "replace")


def text_fields(name: str, body: bytes, fields: Fields, form: bool = False, depth: int = 0) -> None:
    """Add the fields of one document, whatever it is; ``name`` is where it was found."""
    head = body[:256].lstrip(b" \t\r\n\x1e\xef\xbb\xbf")
    first = head[:1]
    if first in (b"{", b"[") and _json(name, body, fields, depth):
        return
    if first == b"<" and (head[:2] == b"<?" or head[:2] == b"<!" or b">" in body):
        xml_fields(name, body, fields)
        return
    binary = _BINARY.search(body, 0, 4096) is not None
    if (form and not (binary and _unreadable(body))) or (
        not binary and name == "body" and _FORM.match(head) and not _NO_FORM.search(head)
    ):
        _form(body, fields, depth)
        return
    if binary:
        body = _binary(name, body, fields, depth)
    if body and not trivial(body.decode("latin-1") if len(body) <= 64 else "( "):
        fields.append((name, body))


def _binary(name: str, body: bytes, fields: Fields, depth: int) -> bytes:
    """Add what can be told apart in a binary document; returns what is to be read besides."""
    for magic, prefix in _SERIALIZED:
        if body.startswith(magic):
            return prefix + b"\n" + b"\n".join(_SHORT_RUNS.findall(body))
    return _record(name, body, fields, depth) if name == "body" else printable_runs(body)


def _record(name: str, body: bytes, fields: Fields, depth: int) -> bytes:
    """Add the texts of a binary record; returns what is to be read besides."""
    found = records(body)
    if found is None:
        return printable_runs(body)
    leaves, rest = found
    for path, value in leaves:
        value_fields(f"{name}:{path}", value, fields, depth)
    # text may be a record by chance: where little of it was found, it is read as it stands
    chance = 2 * sum(len(value) for _, value in leaves) < len(body) and not _unreadable(body)
    return printable_runs(body if chance else rest)


def printable_runs(body: bytes) -> bytes:
    """What can be read in binary content: runs of words, and whatever opens a script or a template.

    Pixels and compressed data give runs of punctuation and of single letters by chance;
    of a text with a few control characters in it, all is read.
    """
    runs = _RUN.findall(body)
    if _unreadable(body):
        runs = [run for run in runs if _OPENS.search(run) or _legible(run)]
    return b"\n".join(runs)


def _unreadable(body: bytes) -> bool:
    """True where more than a quarter of the bytes stands outside of printable runs."""
    return 4 * sum(map(len, _RUN.findall(body))) < 3 * len(body)


def _legible(run: bytes) -> bool:
    if len(run) < _SHORT_RUN or 2 * len(run.translate(None, _ALNUM)) > len(run):
        return False
    words = _WORDS.findall(run)
    distinct = {letter for word in words for letter in word}
    return len(words) > 1 and len(distinct) > _FEW and 3 * sum(map(len, words)) > len(run)


def value_fields(name: str, value: bytes, fields: Fields, depth: int) -> None:
    """Add one decoded value; a document inside it (JSON in a form field) is opened."""
    may_open = depth < MAX_NESTED and len(fields) < MAX_OPENED
    document = may_open and value[:1] in (b"{", b"[") and _BEGINS.match(value)
    if not (document and _json(name, value, fields, depth + 1)):
        fields.append((name, value))


def _json(name: str, body: bytes, fields: Fields, depth: int) -> bool:
    prefix = "json" if name == "body" else name
    try:
        document = msgspec.json.decode(body)
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return _json_lines(prefix, body, fields, depth)
    json_fields(prefix, document, fields, depth, value_fields)
    return True


def _json_lines(prefix: str, body: bytes, fields: Fields, depth: int) -> bool:
    """Newline-delimited JSON, as bulk interfaces take it, or records that U+001E parts (RFC 7464)."""
    if b"\n" not in body and b"\x1e" not in body:
        return False
    lines = [line for line in body.replace(b"\x1e", b"\n").split(b"\n") if line.strip()]
    if len(lines) < 2 - (b"\x1e" in body) or len(lines) > 20_000:
        return False
    try:
        documents = [msgspec.json.decode(line) for line in lines]
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return False
    json_fields(prefix, documents, fields, depth, value_fields)
    return True


def _form(body: bytes, fields: Fields, depth: int) -> None:
    for pair in body.split(b"&", MAX_PAIRS):
        name, equals, value = pair.partition(b"=")
        if not equals:
            name, value = b"", pair
        label = name[:80].decode("latin-1")
        text = value.decode("latin-1")
        if value and not trivial(text):
            raw = unquote_to_bytes(value.replace(b"+", b" "))
            if not trivial_decoded(raw, len(value)):
                value_fields(f"form:{label}", raw, fields, depth)
        if name and not trivial(name.decode("latin-1")):
            fields.append(("form-name", unquote_to_bytes(name.replace(b"+", b" "))))


def _bounded(fields: Fields, most: int) -> Fields:
    """The first and the last ``most`` / 2 bytes of the fields: a small bomb must not cost a large read."""
    if sum(len(value) for _, value in fields) <= most:
        return fields
    first = _up_to(fields, most // 2)
    last = _up_to([(name, value[: -most - 1 : -1]) for name, value in reversed(fields)], most // 2)
    return [*first, *((name, value[::-1]) for name, value in reversed(last))]


def _up_to(fields: Fields, most: int) -> Fields:
    """The first ``most`` bytes of the fields; the field that crosses the bound is cut."""
    out: Fields = []
    for name, value in fields:
        out.append((name, value[:most]))
        most -= len(value)
        if most <= 0:
            break
    return out


def _inflated(body: bytes) -> bytes:
    """The content of a gzip or zlib body, bounded; the body itself where it is neither."""
    try:
        return zlib.decompressobj(wbits=47).decompress(body, MAX_INFLATED) or body
    except zlib.error:
        return body
