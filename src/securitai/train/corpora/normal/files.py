"""File paths that are harmless, globs, and the bytes of files as latin-1 text."""

from __future__ import annotations

import struct
import zlib
from random import Random

from securitai.train.corpora.kinds import BODY, FILE, VALUE, TextKind
from securitai.train.corpora.normal import base, makers
from securitai.train.corpora.normal.base import number, pick
from securitai.train.corpora.normal.grammar import grammar
from securitai.train.corpora.normal.languages import any_script
from securitai.train.corpora.normal.telemetry import zipped

_G = grammar(
    r"""
@local
  ×2 ./‹slug›/‹snake›.‹ext›
  ×2 ‹slug›/‹slug›/‹snake›.‹ext›
  ../‹slug›/‹slug›.‹=png/js/css/md/html/jpg/ts›
  ../../‹=components/utils/lib/assets/shared/types/img›/‹kebab›‹=/.‹=ts/tsx/scss/svg/js››
  ../../../‹=node_modules/packages/common›/‹kebab›/‹=index/dist/src›
  @/‹slug›/‹pascal›.vue
  ~/‹slug›/‹slug›
  C:\‹=Users/Dokumente und Einstellungen›\‹first›\‹=Documents/Desktop/Downloads/Eigene Dateien/AppData\Local›\‹words›.‹ext›
  C:\Program Files‹= (x86)/›\‹brand›\‹pascal›\‹slug›.‹=exe/dll/ini/log›
  D:\‹slug›\‹slug›\‹snake›.‹ext›
  \\‹slug›‹digit›\‹=share/public/data$›\‹words›.‹ext›
  /home/‹user›/‹slug›/‹snake›.‹ext›
  /Users/‹user›/‹=Library∕Application Support/Documents/Projects›/‹slug›/‹word^› ‹word^›.‹ext›
  /‹=usr∕lib∕python3/usr∕share/usr∕local∕bin/opt/srv/mnt∕data/media/var∕www∕html/var∕lib/run/Applications/app∕src/workspace/data/models/content∕drive›/‹slug›/‹snake›.‹ext›
  /etc/‹=nginx∕nginx.conf/nginx∕sites-enabled∕‹slug›/hosts/resolv.conf/fstab/ssl∕certs∕‹slug›.pem/systemd∕system∕‹slug›.service/cron.d∕‹slug›/‹lib›∕‹slug›.yml/letsencrypt∕live∕‹host›∕fullchain.pem/localtime/os-release›
  /var/log/‹=nginx∕access.log/‹slug›∕‹slug›.log/syslog/‹lib›.log.‹digit›.gz/journal›
  /dev/‹=sda‹digit›/ttyUSB0/video0/shm∕‹slug›/disk∕by-uuid∕‹uuid››
  /proc/‹int›/‹=stat/status/fd∕‹digit››
  /sys/class/‹slug›/‹slug›‹digit›/‹slug›
  file:///‹slug›/‹slug›.‹ext›
  ‹=**/*∕/src/‹slug›∕**/{‹slug›,‹slug›}›/*.‹=ts/{js,jsx}/py/*/spec.ts/[ch]pp/‹ext››
  !‹slug›/**/‹slug›.*
  *.‹ext›
  **/‹slug›/[!_]*.‹ext›
  ‹slug›/*/‹slug›-??.‹ext›
  ‹slug›/‹slug›/../‹slug›.‹ext›
  node_modules/@‹slug›/‹kebab›/‹=dist/lib/esm›/‹slug›.js:‹int›:‹int›
  webpack:///./src/‹slug›/‹pascal›.‹=vue/tsx/js›?‹hex4›
  webpack-internal:///(app-pages-browser)/./‹slug›/‹slug›.tsx
  s3://‹kebab›/‹slug›/year=‹year›/month=0‹digit›/part-0000‹digit›-‹uuid›.snappy.parquet
  gs://‹kebab›/‹slug›/‹snake›*.csv
  hdfs://‹kebab›:8020/user/‹user›/‹slug›
  ‹kebab›.zip!/‹slug›/‹slug›.‹ext›
  ‹slug›.tar.gz:‹slug›/‹slug›.‹ext›
  %‹=APPDATA/TEMP/USERPROFILE/ProgramFiles›%\‹brand›\‹slug›.‹ext›
  $‹=HOME/{HOME}/(pwd)/GITHUB_WORKSPACE/{{ github.workspace }}›/‹slug›/‹slug›.‹ext›
  ${‹camel›}/‹slug›/‹slug›
  HKEY_LOCAL_MACHINE\SOFTWARE\‹brand›\‹pascal›\‹camel›
  res://‹slug›/‹slug›.tscn
  classpath:/‹slug›/‹slug›.xml
  content://‹dotted›/‹slug›/‹int›
  assets://‹slug›.‹ext›#‹slug›
  ‹slug›/‹foreign›/‹foreign›.‹ext›
  /‹slug›s/‹slug›
  /‹slug›/‹id›/‹slug›
  ‹snake›.‹ext›,‹snake›.‹ext›,‹snake›.‹ext›
  /mnt/c/Users/‹user›/‹slug› -> ‹slug›
  -v ./‹slug›:/etc/‹slug›:ro
  ‹slug›:/var/lib/‹lib›/data
  /tmp/‹=tmp/‹slug›./pytest-of-‹user›∕pytest-›‹alnum›‹=/.sock/.lock/∕‹slug›.‹ext››
""",
    foreign=any_script,
)


def _chunk(tag: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))


def png(rng: Random) -> bytes:
    """A PNG file: its chunks are right, its pixels random."""
    width, height = 1 + int(rng.random() * 60), 1 + int(rng.random() * 12)
    rows = b"".join([b"\0" + rng.randbytes(width * 3) for _ in range(height)])
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", head)
        + _chunk(b"tEXt", b"Comment\0" + base.word(rng).encode())
        + _chunk(b"IDAT", zlib.compress(rows))
        + _chunk(b"IEND", b"")
    )


def _archive(rng: Random) -> bytes:
    """A local file header of a ZIP, office document or JAR, with deflated text."""
    name = pick(
        rng,
        (
            "[Content_Types].xml",
            "_rels/.rels",
            "word/document.xml",
            "META-INF/MANIFEST.MF",
            f"{base.snake(rng)}.txt",
            "xl/worksheets/sheet1.xml",
        ),
    ).encode()
    text = makers.paragraph(rng).encode()
    data = zlib.compress(text)[2:-4]
    return (
        b"PK\x03\x04\x14\0\x08\x08\x08\0"
        + rng.randbytes(4)
        + struct.pack("<IIIHH", zlib.crc32(text), len(data), len(text), len(name), 0)
        + name
        + data
        + b"PK\x01\x02"
        + rng.randbytes(24)
    )


def _pdf(rng: Random) -> bytes:
    """A PDF's objects with a deflated stream."""
    stream = zlib.compress(f"BT /F1 {number(rng)} Tf ({makers.sentence(rng)}) Tj ET".encode())
    return (
        f"%PDF-1.{int(rng.random() * 8)}\n%".encode()
        + b"\xe2\xe3\xcf\xd3\n"
        + f"{number(rng)} 0 obj\n<</Filter /FlateDecode /Length {len(stream)}>>\nstream\n".encode()
        + stream
        + b"\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"
    )


_HEADS = (
    b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xdb\0C\0",
    b"\xff\xd8\xff\xe1\x10\x8cExif\0\0MM\0*\0\0\0\x08\0\x0b\x01\x0f\0\x02",
    b"GIF89a\x01\0\x01\0\x80\0\0",
    b"RIFF$\x08\0\0WEBPVP8 ",
    b"\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41",
    b"ID3\x04\0\0\0\0\0#TSSE\0\0\0\x0f\0\0\x03Lavf",
    b"OggS\0\x02\0\0\0\0\0\0\0\0",
    b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0",
    b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0",
    b"SQLite format 3\0\x10\0\x01\x01\0@  ",
    b"\0asm\x01\0\0\0\x01\x87\x80\x80\0\x01`",
    b"wOF2\0\x01\0\0\0\0",
    b"BM6\0\x0c\0\0\0\0\x006\0\0\0(\0\0\0",
    b"II*\0\x08\0\0\0\x0c\0",
    b"7z\xbc\xaf'\x1c\0\x04",
    b"Rar!\x1a\x07\x01\0",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0",
    b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 ",
    b"\xca\xfe\xba\xbe\0\0\x004\0",
    b"8BPS\0\x01\0\0\0\0\0\0\0\x03",
    b"\0\0'\n\0\0\0\0\0\0\0\0",
    b'fLaC\0\0\0"\x10\0\x10\0',
    b"\xfe\xff\0T\0e\0x\0t",
    b"\xef\xbb\xbf",
)


def _head(rng: Random) -> bytes:
    """The first bytes of a known format, then bytes and scraps of text."""
    out = [pick(rng, _HEADS)]
    for _ in range(2 + int(rng.random() * 6)):
        out.append(
            pick(
                rng,
                (
                    rng.randbytes(int(rng.random() * 80)),
                    bytes(int(rng.random() * 20)),
                    base.word(rng).encode() + b"\0",
                    bytes([int(rng.gauss(128, 20)) & 255 for _ in range(int(rng.random() * 60))]),
                ),
            )
        )
    return b"".join(out)


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def protobuf(rng: Random, depth: int = 0) -> bytes:
    """A protocol-buffers message with strings, numbers and messages inside."""
    out = b""
    for _ in range(1 + int(rng.random() * 5)):
        field, roll = 1 + int(rng.random() * 18), rng.random()
        if roll < 0.35:
            out += _varint(field << 3) + _varint(int(number(rng)))
        elif roll < 0.5:
            out += _varint(field << 3 | 1) + struct.pack("<d", rng.random() * 1000)
        else:
            text = (
                protobuf(rng, depth + 1)
                if roll > 0.8 and depth < 3
                else pick(
                    rng,
                    (
                        base.word,
                        makers.sentence,
                        base.uuid,
                        any_script,
                        base.dotted,
                        makers.url,
                        base.camel,
                    ),
                )(rng).encode()
            )
            out += _varint(field << 3 | 2) + _varint(len(text)) + text
    return out


def _message(rng: Random) -> str:
    """A protobuf, gRPC or MessagePack body, byte by byte as latin-1."""
    raw, roll = protobuf(rng), rng.random()
    if roll < 0.4:
        raw = b"\0" + struct.pack(">I", len(raw)) + raw
    elif roll < 0.55:
        items = [
            (base.camel(rng), pick(rng, (base.word, base.uuid, any_script))(rng))
            for _ in range(1 + int(rng.random() * 6))
        ]
        raw = bytes([0x80 + len(items)]) + b"".join(
            [
                bytes([0xA0 + len(k[:30])])
                + k[:30].encode()
                + b"\xd9"
                + bytes([len(v.encode()[:99])])
                + v.encode()[:99]
                for k, v in items
            ]
        )
    elif roll < 0.65:
        raw = zipped(rng, raw)
    return raw.decode("latin-1")


def _file(rng: Random) -> str:
    """A file's first bytes as latin-1 text."""
    make = pick(rng, (png, _archive, _pdf, _head, _head, _head))
    return make(rng).decode("latin-1")[: 200 + int(rng.random() * 3000)]


KINDS: tuple[TextKind, ...] = (
    TextKind("files.path", _G.make("local"), 3.0),
    TextKind("files.content", _file, 1.5, (FILE, BODY)),
    TextKind("files.content_value", _file, 0.5),
    TextKind("files.message", _message, 1.2, (BODY, VALUE)),
)
