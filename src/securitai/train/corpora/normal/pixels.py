"""Pixels, fonts, tables of bytes and compressed data as text; passwords of punctuation."""

from __future__ import annotations

import struct
import zlib
from random import Random

from securitai.train.corpora.kinds import BODY, FILE, VALUE, TextKind
from securitai.train.corpora.normal import base, makers
from securitai.train.corpora.normal.base import chars, digits, hexes, number, pick
from securitai.train.corpora.normal.grammar import grammar

SYMBOLS = "!@#$%^&*()_+-=[]{}|;:'\",.<>/?~`\\"

_G = grammar(r"""
@text
  #define ‹slug›_width ‹int›⏎#define ‹slug›_height ‹int›⏎static ‹=unsigned /›char ‹slug›_bits[] = {⏎ ‹xb*6-40|, › };⏎
  /* XPM */⏎static char *‹slug›[] = {⏎"‹hundred› ‹hundred› ‹digit› 1",⏎"  c None",⏎". c ‹color›",⏎"+ c ‹color›",⏎"..++..  ++..  ",⏎"+ .++ .. . +  "};
  P‹=1/2/3›⏎# ‹words›⏎‹hundred› ‹hundred›⏎255⏎‹px*8-60| ›⏎
  %PDF-1.‹digit›⏎1 0 obj⏎<< /Type /Catalog /Pages 2 0 R /Lang (en-US) >>⏎endobj⏎‹pdfobj*2-8|⏎›⏎xref⏎0 ‹int›⏎0000000000 65535 f ⏎00000‹id› 00000 n ⏎trailer⏎<< /Size ‹int› /Root 1 0 R /Info ‹int› 0 R /ID [<‹hex32›> <‹hex32›>] >>⏎startxref⏎‹int›⏎%%EOF
  ‹pdfobj*1-5| ›
  <x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Adobe XMP Core ‹ver›"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreateDate="‹iso›" xmp:CreatorTool="Adobe Photoshop ‹ver› (Windows)"/></rdf:RDF></x:xmpmeta>
  [Content_Types].xml⏎_rels/.rels⏎word/document.xml⏎word/_rels/document.xml.rels⏎word/theme/theme‹digit›.xml⏎docProps/app.xml
  ‹dotted›⏎‹kebab›⏎service.name⏎‹kebab›⏎telemetry.sdk.language⏎‹lang›⏎‹dotted›⏎‹uuid›
  ‹scrap*3-20|⏎›
  %!PS-Adobe-3.0⏎%%BoundingBox: 0 0 ‹int› ‹int›⏎/‹camel› { ‹int› ‹int› moveto ‹int› ‹int› lineto stroke } def⏎gsave ‹dec› setlinewidth /Helvetica findfont ‹hundred› scalefont setfont (‹words›) show⏎
  STARTFONT 2.1⏎FONT ‹pascal›⏎SIZE ‹hundred› 75 75⏎STARTCHAR ‹letter›⏎ENCODING ‹hundred›⏎BBX ‹digit› ‹digit› 0 -‹digit›⏎BITMAP⏎‹hex4›⏎‹hex4›⏎ENDCHAR
  GIMP Palette⏎Name: ‹words›⏎Columns: ‹small›⏎#⏎‹hundred› ‹hundred› ‹hundred›⇥‹word›⏎‹hundred› ‹hundred› ‹hundred›⇥‹word›
  {"version":3,"file":"‹slug›.js","sources":["webpack://‹slug›/./src/‹slug›.ts"],"names":["‹camel›","‹letter›"],"mappings":";;AAAA,IAAM,‹=IAAI/GAAG/SAAS›,CAAC;AAC‹upper›,EAAE,‹upper›AAA,CAAC"}
@xb
  0x‹=FF/00/7f/c0/3C/18/a5/E0/01/80/f8/55›
@px
  ‹hundred›
  ‹=255/0/128› ‹=255/0/12› ‹hundred›
@pdfobj
  ‹int› 0 obj <</Type/Font/Subtype/‹=Type1/TrueType/Type0›/BaseFont/‹pascal›+‹pascal›/Encoding/WinAnsiEncoding>> endobj
  ‹int› 0 obj⏎<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ‹int› ‹int›] /Contents ‹int› 0 R /Resources << /Font << /F1 ‹int› 0 R >> >> >>⏎endobj
  ‹int› 0 obj⏎<</Type/Annot/Subtype/Link/Rect[‹dec› ‹dec› ‹dec› ‹dec›]/Border[0 0 0]/A<</S/URI/URI(‹url›)>>>>⏎endobj
  ‹int› 0 obj<</Title(‹words^›)/Author(‹name›)/Producer(‹pascal› ‹ver›)/CreationDate(D:20‹hundred›0‹digit›1‹digit›120000+01'00')>>endobj
  q ‹dec› 0 0 ‹dec› ‹int› ‹int› cm /Im‹digit› Do Q BT /F‹digit› ‹small› Tf ‹int› ‹int› Td [(‹word›)-‹int›(‹word›)] TJ ET
  stream⏎‹=x/H›‹b64›⏎endstream
@scrap
  ‹word›
  ‹camel›
  ‹alnum›
  ‹hex8›
  !‹alnum›
  ‹letter›)‹digit›<‹letter›
  $‹uuid›
  ‹digit›&‹letter›"‹alnum›
  ‹url›
  "‹dotted›
""")


def _table(rng: Random) -> str:
    """Bytes in rising order, short patterns repeated, runs: tables, fonts, plain pixels."""
    out = []
    for _ in range(1 + int(rng.random() * 6)):
        roll = rng.random()
        first, length = int(rng.random() * 200), 10 + int(rng.random() * 70)
        if roll < 0.3:
            step = pick(rng, (1, 1, 1, 2, 3, -1))
            out.append("".join([chr((first + step * i) % 256) for i in range(length)]))
        elif roll < 0.6:
            unit = pick(
                rng,
                (
                    chars(rng, base.ALNUM + SYMBOLS, 2, 5),
                    hexes(rng, 6),
                    "@@HHP",
                    rng.randbytes(3).decode("latin-1"),
                    "000066",
                    "ff",
                    "\0\x7f",
                ),
            )
            out.append(unit * (2 + int(rng.random() * 20)))
        elif roll < 0.8:
            level = 32 + int(rng.random() * 90)
            out.append(
                "".join(
                    [chr(max(1, min(255, level + int(rng.gauss(0, 6))))) for _ in range(length)]
                )
            )
        else:
            out.append(chars(rng, SYMBOLS + base.ALNUM, 5, 40))
    text = "".join(out)
    if rng.random() < 0.3:
        return (
            pick(rng, ("P5\n", "P6\n", "P7\n", "BM", "GIF89a", "II*\0", "\xff\xd8\xff\xe0", "Q3"))
            + text
        )
    return text.replace("\0", "") if rng.random() < 0.4 else text


def _printable(rng: Random) -> str:
    """Printable runs of binary data, one a line, as strings(1) would list them."""
    raw = zlib.compress(makers.paragraph(rng).encode()) + rng.randbytes(200)
    keep = [chr(c) if 32 <= c < 127 else "\n" for c in raw]
    runs = [run for run in "".join(keep).split("\n") if len(run) > 1]
    return pick(rng, ("\n", "\n", " ", "")).join(runs)


def _wave(rng: Random) -> str:
    """Samples of a sound or a mesh as little-endian numbers."""
    level, out = rng.random() * 1000, []
    for _ in range(20 + int(rng.random() * 120)):
        level += rng.gauss(0, 300)
        out.append(struct.pack("<h", max(-32768, min(32767, int(level)))))
    return (pick(rng, (b"RIFF", b"fLaC", b"OggS", b"caff", b"")) + b"".join(out)).decode("latin-1")


def _symbols(rng: Random) -> str:
    """A random password or test string in which punctuation prevails."""
    alphabet = pick(
        rng,
        (SYMBOLS, SYMBOLS + SYMBOLS + base.ALNUM, SYMBOLS + "abcXYZ019", SYMBOLS * 3 + base.ALNUM),
    )
    text = chars(rng, alphabet, 6, 26)
    return text if rng.random() < 0.8 else text + digits(rng, 1, 3) + base.word(rng)


def _email_like(rng: Random) -> str:
    """Names of paths and files that begin with a dot or a sign, and are harmless."""
    return (
        pick(
            rng,
            (
                "/.",
                "/",
                "/_",
                "/-/",
                "/@",
                "/~",
                "/.well-known/",
                "/data:;base64,",
                "/%2B",
                "/!",
                "/$",
            ),
        )
        + pick(rng, (base.slug_word, base.word, base.kebab, number, base.uuid))(rng)
        + pick(rng, ("", "", "/", "=", ".json", ".gz", f"/{base.slug_word(rng)}"))
    )


KINDS: tuple[TextKind, ...] = (
    TextKind("pixels.text", _G.make("text"), 1.2, (FILE, VALUE, BODY)),
    TextKind("pixels.table", _table, 1.2, (FILE, VALUE, BODY)),
    TextKind("pixels.printable", _printable, 0.8, (FILE, VALUE, BODY)),
    TextKind("pixels.wave", _wave, 0.6, (FILE, BODY)),
    TextKind("pixels.symbols", _symbols, 2.5, (VALUE,)),
    TextKind("pixels.odd_path", _email_like, 0.7, (VALUE,)),
)
