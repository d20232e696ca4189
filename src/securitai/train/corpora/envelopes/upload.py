"""Uploads: multipart forms and raw files."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.envelopes import atoms, names, paths, wire
from securitai.train.corpora.envelopes.draft import Draft
from securitai.train.corpora.envelopes.slots import Slots

_TYPES = {
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp", "svg": "image/svg+xml",
    "pdf": "application/pdf", "csv": "text/csv", "txt": "text/plain", "json": "application/json", "xml": "text/xml", "zip": "application/zip",
    "html": "text/html", "php": "application/x-php", "jsp": "application/octet-stream", "mp4": "video/mp4", "gz": "application/gzip",
}  # fmt: skip
_ANY = (
    "application/octet-stream",
    "image/png",
    "image/jpeg",
    "text/plain",
    "application/x-php",
    "image/gif",
    "text/csv",
)
_MAGIC = {
    "png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "jpg": b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01", "gif": b"GIF89a", "pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
    "zip": b"PK\x03\x04\x14\0\0\0\x08\0", "gz": b"\x1f\x8b\x08\0\0\0\0\0",
}  # fmt: skip


def boundary(rng: Random) -> str:
    """A boundary as browsers and libraries make them."""
    return rng.choice(
        (
            lambda: (
                f"----WebKitFormBoundary{atoms.token(rng, 16, 16).replace('/', 'A').replace('+', 'B').replace('=', '')}"
            ),
            lambda: f"----geckoformboundary{rng.getrandbits(124):x}",
            lambda: f"---------------------------{rng.randrange(10**29)}",
            lambda: f"{rng.getrandbits(128):032x}",
            lambda: f"------------------------{rng.getrandbits(64):016x}",
        )
    )()


def form(slots: Slots) -> Draft:
    """A multipart form of text fields, mostly with a file."""
    rng = slots.rng
    parts = [
        _field(rng, slots.param(), slots.mixed(0.6)) for _ in range(rng.choice((1, 2, 2, 3, 4, 7)))
    ]
    if rng.random() < 0.6:
        parts.insert(rng.randint(0, len(parts)), _file(slots))
    return _draft(rng, parts)


def file(slots: Slots) -> Draft:
    """A multipart form whose file has a text as its name or content."""
    rng = slots.rng
    parts = [_field(rng, slots.param(), slots.atom()) for _ in range(rng.choice((0, 0, 1, 2, 3)))]
    parts.insert(rng.randint(0, len(parts)), _file(slots, text=True))
    if rng.random() < 0.1:
        parts.append(_file(slots))
    return _draft(rng, parts)


def raw(slots: Slots) -> Draft:
    """A file as the whole body (PUT to a store), its name in the path."""
    rng = slots.rng
    name = slots.filename()
    content = wire.encode(slots.file())
    path = f"/{rng.choice(('upload', 'files', 'storage/v1/object', 'uploads/tmp', 'dav'))}/{wire.segment(rng, name)}"
    return Draft(rng.choice(("PUT", "PUT", "POST")), path, "", content, _type_of(rng, name), "sdk")


def binary(rng: Random, size: int | None = None) -> tuple[str, bytes]:
    """Bytes of a made-up picture, archive or document, with their extension."""
    kind = rng.choice(tuple(_MAGIC))
    return kind, _MAGIC[kind] + rng.randbytes(size or rng.choice((40, 200, 900, 4000, 16000)))


def blob(slots: Slots) -> Draft:
    """Binary bytes as the whole body."""
    rng = slots.rng
    kind, content = binary(rng)
    query = (
        wire.pairs(rng, [(slots.param(), slots.text()), (slots.param(), slots.atom())])
        if rng.random() < 0.6
        else ""
    )
    return Draft("PUT", paths.api_path(rng), query, content, _TYPES.get(kind, _ANY[0]))


def _field(rng: Random, name: str, value: str) -> bytes:
    kind = rng.choice(
        (
            "",
            "",
            "",
            "",
            "Content-Type: text/plain; charset=utf-8\r\n",
            "Content-Type: application/json\r\n",
        )
    )
    return wire.encode(
        f'Content-Disposition: form-data; name="{wire.disposition(name)}"\r\n{kind}\r\n{value}'
    )


def _file(slots: Slots, *, text: bool = False) -> bytes:
    rng = slots.rng
    field = rng.choice(
        (
            "file",
            "upload",
            "image",
            "avatar",
            "document",
            "files[]",
            "attachment",
            names.param_name(rng),
        )
    )
    name = slots.filename()
    content = wire.encode(slots.file()) if text or rng.random() < 0.4 else binary(rng)[1]
    if (
        text and rng.random() < 0.12
    ):  # a picture's head before the text: what polyglots do, and editors too
        content = _MAGIC[rng.choice(("gif", "png", "jpg", "pdf"))] + content
    head = f'Content-Disposition: form-data; name="{wire.disposition(field)}"; filename="{wire.disposition(name)}"\r\n'
    kind = f"Content-Type: {_type_of(rng, name)}\r\n" if rng.random() < 0.93 else ""
    coding = "Content-Transfer-Encoding: binary\r\n" if rng.random() < 0.06 else ""
    return wire.encode(f"{head}{kind}{coding}\r\n") + content


def _type_of(rng: Random, name: str) -> str:
    known = _TYPES.get(name.rpartition(".")[2].lower())
    return known if known and rng.random() < 0.8 else rng.choice(_ANY)


def _draft(rng: Random, parts: list[bytes]) -> Draft:
    mark = boundary(rng)
    line = f"--{mark}".encode()
    body = b"".join(line + b"\r\n" + part + b"\r\n" for part in parts) + line + b"--\r\n"
    quoted = f'"{mark}"' if rng.random() < 0.08 else mark
    path = rng.choice(
        ("/upload", "/api/upload", "/files", paths.any_path(rng), paths.api_path(rng))
    )
    return Draft("POST", path, "", body, f"multipart/form-data; boundary={quoted}", strict=True)
