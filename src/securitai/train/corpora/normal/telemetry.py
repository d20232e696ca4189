"""What pages and apps send home: beacons, packed fields, timings, fingerprints, error reports."""

from __future__ import annotations

import base64
import gzip
import json
import zlib
from random import Random

from securitai.train.corpora.kinds import BODY, COOKIE, VALUE, TextKind
from securitai.train.corpora.normal import base, makers
from securitai.train.corpora.normal.base import ALNUM, BASE64URL, chars, digits, hexes, number, pick
from securitai.train.corpora.normal.grammar import grammar
from securitai.train.corpora.normal.languages import any_script

_G = grammar(
    r"""
@packed
  ‹snake›:‹int›,‹snake›:‹int›,‹snake›:‹word›
  ‹letter›:‹int›:‹letter›‹letter›:‹int›:‹letter›:‹alnum›:‹letter›‹letter›:‹=utf-8/en-US/‹int››:‹letter›:‹ms›
  ‹snake›=‹word›;‹snake›=‹int›;‹snake›=(not set)
  ‹snake›~‹word›!‹snake›~‹int›!‹snake›~‹alnum›
  ‹int›|‹int›|‹word›|‹alnum›||‹int›
  ‹int›!‹int›!‹word›*‹int›*‹alnum›
  ‹camel›=‹word›,‹camel›=‹int›,‹camel›=‹path›
  event=‹snake›;‹snake›=‹word›;page_‹snake›=‹foreign›;value=‹price›
  ‹int›.‹int›.‹int›.‹int›
  ‹alnum›.‹alnum›.‹alnum›.‹alnum›_‹int›
  !m‹digit›‹pascal›!ac=a&d=‹b64u›
  !‹digit›m‹digit›!‹digit›s‹nano›!‹digit›e‹digit›!‹digit›i‹int›!‹digit›b1
  ‹snake›:‹snake›:‹snake›|‹snake›:‹int›:‹int›
  (‹int›,‹int›)(‹int›,‹int›)(‹int›,‹int›)
  ‹int›*‹int›;‹int›*‹int›@‹int›
  ‹int›x‹int›x24
  ‹slug›:‹int›+‹slug›:‹int›+‹slug›:‹int›
  ‹slug›.‹slug›.‹slug›-‹digit›-‹slug›.none-‹slug›-‹digit›~all~‹snake›-‹id›-null-null.‹int›^v‹hundred›^‹slug›_‹digit›,‹int›^v‹digit›^‹snake›
  P:"‹digit›:‹letter›,‹digit›:‹alnum›,‹small›:‹alnum›",S:"‹slug›:‹digit›",v:‹digit›.‹digit›,T:"‹pascal›.‹pascal›"
  {id:‹int›,P:"2:‹letter›,3:‹letter›,4:‹hex4›,9:‹hex4›",S:"nav:‹digit›",T:"CI.‹pascal›",FID:"CI"}
  c{"type":"common","‹camel›":{}}⏎a{"type":"ajax","subType":"fetch","start":‹ms›,"end":‹ms›,"duration":‹int›}
  CGI </cgi/‹slug›?cmd=‹pascal›&action=‹slug›> #‹=Success/Error› (‹int›ms)
  ‹=GET/POST/PUT› ‹url› ‹=200/204/404/500› ‹int›ms
  "GET ‹path› HTTP/1.1" 200 ‹int› "‹=-/‹url››" "‹pascal›/‹ver›"
  ‹=fetch/xhr/beacon/navigate/reload›:‹path› (‹int›)
  ‹word^› ‹word^›|‹host›|‹path›|‹ms›
  ‹hex16›,‹int›;‹hex16›,‹int›;‹hex16›,‹int›
  2.‹digit›.‹hex8›.‹ms›.‹id›
  v‹digit›:‹int›:‹b64u›
  ‹int›^‹int›^‹word›^‹word›^^‹int›
  [‹int›,[‹int›,"‹word›",null,‹dec›],["‹alnum›",‹int›]]
  %7B%22‹camel›%22%3A‹int›%7D
  nid=‹id›;sub_nid=‹nano›;n=‹int›
  ‹camel›/‹camel›;‹slug›/‹kebab›;‹slug›/‹kebab›
  ‹ip›,‹ip›;‹int›
  cmp=‹int›|gdpr=1|tcf=‹consent›
@beacon
  GA1.‹digit›.‹id›.‹sec›
  ‹id›‹id›.‹sec›
  G-‹upper›‹int›‹upper›
  UA-‹id›-‹digit›
  GTM-‹upper›‹digit›‹upper›
  45je‹digit›‹letter›‹int›v‹id›za200
  2oa‹hundred›‹digit›
  GS1.1.‹sec›.‹int›.‹digit›.‹sec›.‹hundred›.0.0
  fb.1.‹ms›.‹id›‹id›
  AMP-‹nano›
  ‹=page_view/scroll/click/user_engagement/add_to_cart/purchase/begin_checkout/view_item_list/session_start/‹snake››
  ‹=1600/1280/390/1920/360›x‹int›
  ‹=en-us/de-de/zh-cn/he-il/fr/ja›
  ‹=24-bit/32-bit/UTF-8/landscape-primary/4g/visible/hidden/complete/interactive/true/false/undefined/null›
  id‹id›pr‹price›nm‹words^›~br‹brand›~ca‹noun^›~qt‹digit›~lp‹digit›
  nm‹words^›~id‹upper›‹int›~pr‹price›~qt‹digit›~va‹adj›~k0currency~v0EUR
  ‹alnum›~‹alnum›.‹int›.‹int›
  AAAAAEA~
  ‹slug› > ‹slug› > ‹slug›
  ‹foreign› | ‹brand›
  ‹foreign› - ‹brand› (‹int›)
  ‹consent›
  1‹=---/YNN/YYN/YN-/NNY›
  DBABMA~‹nano›.‹nano›
  1.‹upper›~‹int›.‹int›
  hb_pb=‹dec›,hb_bidder=‹slug›,hb_adid=‹hex16›,hb_size=‹int›x‹int›
  ‹=300x250/728x90/320x50›|‹=300x600/970x250/fluid›
  /‹id›,‹id›/‹slug›/‹slug›_‹=sticky/top/mid›
  ca-pub-‹id›‹id›
  ‹=cus/pos/kw/bid/imp/adslot›_‹int›=‹word›&‹letter›=‹macro›
  scp=pos%3D‹word›%26‹slug›%3D‹int›
@consent
  C‹=P/Q/O›‹b64u›‹b64u›
  C‹=P/Q/O›‹b64u›.‹b64u›.YAAAAAAAAAAA
  BO‹b64u›
@macro
  ‹=${AUCTION_PRICE}/[CB]/%%CB%%/‹int››
@gpu
  ANGLE (‹=Intel, Intel(R) UHD Graphics ‹int›/NVIDIA, NVIDIA GeForce RTX ‹int›/AMD, AMD Radeon(TM) Graphics/Apple, Apple M‹digit›/Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE))› Direct3D11 vs_5_0 ps_5_0, D3D11‹=/-‹ver››)
  ‹=Google Inc. (Intel)/Mesa DRI Intel(R) HD Graphics ‹int› (SKL GT2)/Adreno (TM) ‹int›/Mali-G‹hundred›/Apple GPU/llvmpipe (LLVM ‹ver›, 256 bits)/WebKit WebGL›
  ‹=Arial,Arial Black,Calibri,Cambria,Comic Sans MS,Consolas,Courier/PDF Viewer::Portable Document Format::application∕pdf~pdf/Chrome PDF Plugin;Native Client›;‹word^› ‹word^›,‹word^›
  canvas winding:yes~canvas fp:data:image/png;base64,iVBORw0KGgo‹b64›
  ‹hex32›,‹int›,‹int›,24,‹=Europe∕/America∕›‹city›,-‹int›,‹=Win32/MacIntel/Linux x86_64›
  audio:‹dec›,fonts:‹int›,touch:[‹digit›,false,false],cpu:‹small›,mem:‹digit›
  extension:‹pascal›,‹pascal›;webgl max texture size:16384;red bits:8
  ‹=video/audio›/mp4; codecs="avc1.42E01E, mp4a.40.2",‹=probably/maybe›
  a:‹=probably/›,m:‹=maybe/›,p:‹=portrait/landscape›,w:‹int›,h:‹int›
  navigator.‹camel›=‹=true/false/undefined/‹int››;window.‹camel›=‹=[object Object]/function/undefined›
  function ‹camel›() { [native code] }
  ‹camel›(){‹letter›|‹letter›}[native code]
  webdriver:undefined,languages:de-DE|en,plugins:‹digit›
@dom
  body>div#‹slug›>div.‹kebab›:nth-child(‹digit›)>a
  /html/body/div[‹digit›]/div[‹digit›]/‹=a/button/span›
  click:‹=a/button/div›.‹kebab›@‹int›,‹int›
  ‹=点击/click/tap/клик/Klick› ‹=li > a/div > span/button/body > div›.‹kebab›
  {"x":‹int›,"y":‹int›,"ev":"‹=move/down/up/scroll›"}
  m,‹int›,‹int›,‹int›;m,‹int›,‹int›,‹int›;c,‹int›,‹int›
  k:‹hundred›:‹int›;d:‹int›,u:‹int›
  <‹=a/div/button/span› class="‹kebab›" href="‹path›">‹words›</‹=a/div/button/span›>
  a[href="‹path›"] "‹words^›"
@js_error
  ‹err›⏎‹frame*1-6|⏎›
  Uncaught ‹err›
  ‹err› at ‹url›:‹int›:‹int›
  Script error.
  Minified React error #‹int›; visit https://reactjs.org/docs/error-decoder.html?invariant=‹int› for the full message
  uncaught at ‹letter›, Error: ‹words›（‹foreign›） RequestId:[‹uuid›]⏎‹frame*1-4|⏎›
  Loading chunk ‹int› failed.⏎(‹=error/timeout/missing›: ‹url›)
  ResizeObserver loop ‹=limit exceeded/completed with undelivered notifications.›
  Non-Error promise rejection captured with ‹=keys/value›: ‹=‹camel›, ‹camel›/[object Object]›
  Failed to execute 'removeChild' on 'Node': The node to be removed is not a child of this node.
  Blocked a frame with origin "https://‹host›" from accessing a cross-origin frame.
  AADSTS‹int›: ‹sentence› The cookies used to represent the user's session were not sent in the request.
@err
  TypeError: ‹=Cannot read properties of undefined (reading '‹camel›')/‹camel›.‹camel› is not a function/undefined is not an object (evaluating '‹letter›.‹camel›')/Failed to fetch/Load failed/null is not an object›
  ReferenceError: ‹=‹camel› is not defined/Can't find variable: ‹camel››
  SyntaxError: ‹=Unexpected token '<', "<!DOCTYPE "... is not valid JSON/JSON Parse error: Unexpected EOF/Unexpected identifier›
  ‹=Error/AxiosError/ChunkLoadError/RangeError/QuotaExceededError/AbortError/SecurityError›: ‹words›
@frame
      at ‹=‹camel›/Object.‹camel›/‹pascal›.‹camel›/new ‹pascal›/async ‹camel›/<anonymous>/‹letter›.<computed> [as ‹camel›]› (‹url›:‹int›:‹int›)
      at ‹url›:‹int›:‹int›
  ‹camel›@‹url›:‹int›:‹int›
  @webkit-masked-url://hidden/:‹int›:‹int›
""",
    foreign=any_script,
)

JS_ERROR = _G.make("js_error")
_PACKED = _G.make("packed")


def _delta(rng: Random) -> str:
    """Points, delta-coded in base 32 or 36 or with signs, as mouse tracks and clicks are sent."""
    low, sep = pick(rng, (0, -9, -300)), pick(rng, (",", ";", "!", "|", "_", ".", ""))
    style, count = rng.random(), 8 + int(rng.random() ** 2 * 150)
    values = [int(rng.gauss(low / 3, 25)) for _ in range(count)]
    if style < 0.4:
        return sep.join([f"{v:+d}" if not sep else str(v) for v in values])
    alphabet = "0123456789abcdefghijklmnopqrstuv"
    if style < 0.7:
        return (sep or "!").join(
            [
                ("-" if v < 0 else "") + alphabet[abs(v) // 32 % 32] + alphabet[abs(v) % 32]
                for v in values
            ]
        )
    return (sep or ";").join([f"{alphabet[abs(v) % 32]}{pick(rng, '~*()-')}{v}" for v in values])


def _lengths(rng: Random) -> str:
    """Strings each with its length before it, as PHP, netstrings and RPC formats write them."""
    style, out = rng.random(), []
    for _ in range(2 + int(rng.random() * 8)):
        text = pick(rng, (base.word, base.camel, makers.path, number, any_script))(rng)
        if style < 0.3:
            out.append(f"{len(text)}:{text}{pick(rng, (',', ',', ''))}")
        elif style < 0.5:
            out.append(f's:{len(text.encode())}:"{text}";i:{number(rng)};')
        elif style < 0.7:
            out.append(f"{len(text)}|{text}|")
        elif style < 0.85:
            out.append(f"{len(text)}{text}")
        else:
            out.append(f"${len(text)}\r\n{text}\r\n")
    joined = "".join(out)
    return f"{{a:{len(out)}:{{{joined}}}}}" if 0.3 <= style < 0.5 and rng.random() < 0.3 else joined


def _json_event(rng: Random) -> str:
    """An event as JSON: names, times, pages, nested properties."""
    return json.dumps(
        _object(rng, 0),
        ensure_ascii=rng.random() < 0.3,
        separators=pick(rng, ((",", ":"), (", ", ": "))),
    )


def _object(rng: Random, depth: int) -> dict[str, object]:
    style = pick(rng, (base.camel, base.snake, base.snake, _short, base.pascal, base.dotted))
    return {style(rng): _value(rng, depth + 1) for _ in range(1 + int(rng.random() * (7 - depth)))}


def _nothing(_rng: Random) -> str:
    return ""


def _short(rng: Random) -> str:
    return chars(rng, ALNUM[26:52], 1, 3)


_LEAVES = (
    number,
    base.word,
    base.uuid,
    base.millis,
    makers.url,
    makers.path,
    base.camel,
    any_script,
    base.version,
    base.iso,
    _PACKED,
    base.dotted,
    _nothing,
)


def _value(rng: Random, depth: int) -> object:
    roll = rng.random()
    if roll < 0.2:
        return int(number(rng))
    if roll < 0.28:
        return pick(rng, (True, False, None, round(rng.random() * 99, 3)))
    if roll < 0.4 and depth < 3:
        return _object(rng, depth)
    if roll < 0.48 and depth < 3:
        return [_value(rng, depth + 1) for _ in range(int(rng.random() * 5))]
    if roll < 0.52 and depth < 2:
        return json.dumps(_object(rng, depth + 1))
    return pick(rng, _LEAVES)(rng)


def zipped(rng: Random, raw: bytes) -> bytes:
    """Gzip with a time of its own, so that the same seed gives the same bytes."""
    return gzip.compress(raw, mtime=pick(rng, (0, int(1.5e9 + rng.random() * 3e8))))


def _compressed(rng: Random) -> str:
    """A compressed event, as base64 text in one of the usual wrappings."""
    raw = _json_event(rng).encode()
    data = zipped(rng, raw) if rng.random() < 0.5 else zlib.compress(raw)
    text = pick(rng, (base64.b64encode, base64.urlsafe_b64encode))(data).decode()
    return pick(rng, ("", "", "gz:", "data=", "data:application/gzip;base64,", "z1.")) + text


def _binary(rng: Random) -> str:
    """A compressed or encrypted body, byte by byte as latin-1."""
    raw = _json_event(rng).encode()
    roll = rng.random()
    if roll < 0.4:
        return zipped(rng, raw).decode("latin-1")
    if roll < 0.7:
        return zlib.compress(raw).decode("latin-1")
    if roll < 0.85:
        return zlib.compress(raw)[2:-4].decode("latin-1")
    return rng.randbytes(30 + int(rng.random() * 300)).decode("latin-1")


def _timing(rng: Random) -> str:
    """Performance entries: key-value runs of milliseconds."""
    names = (
        "navigationStart",
        "fetchStart",
        "domainLookupEnd",
        "connectEnd",
        "responseStart",
        "domInteractive",
        "loadEventEnd",
        "fcp",
        "lcp",
        "cls",
        "ttfb",
        "inp",
        "dns",
        "tcp",
        "ssl",
    )
    start = int(base.millis(rng))
    style = pick(rng, ('"{0}":{1}', "{0}:{1}", "{0}={1}", "{0}.{1}", "{0},{1}", "{1}"))
    sep = pick(rng, (",", "&", ";", "|", "~"))
    text = sep.join(
        [
            style.format(
                pick(rng, names),
                start + int(rng.random() * 9000)
                if rng.random() < 0.4
                else int(rng.random() * 5000),
            )
            for _ in range(4 + int(rng.random() * 14))
        ]
    )
    return f"{{{text}}}" if style[0] == '"' else text


def _token(rng: Random) -> str:
    """Fingerprint and bot-check tokens: long runs over odd alphabets, with marks and versions."""
    parts = [
        chars(
            rng,
            pick(
                rng,
                (
                    ALNUM,
                    BASE64URL,
                    ALNUM + "+/=",
                    ALNUM[26:] + "$!*()",
                    "0123456789abcdef",
                    ALNUM + "#@{}[]^%~&;,.:<>?|`'\" -_",
                ),
            ),
            4,
            300,
        )
        for _ in range(1 + int(rng.random() * 4))
    ]
    return (
        pick(rng, ("", "3:", "!", "v2$", "0.", "AT:", "1*", "~", "P1_", "b.", "W10="))
        + pick(rng, (".", ":", "!", "|", "-", "$", "==")).join(parts)
        + pick(rng, ("", "", "==", f".{digits(rng, 3)}", f"_{hexes(rng, 8)}"))
    )


KINDS: tuple[TextKind, ...] = (
    TextKind("telemetry.packed", _PACKED, 3.0, (VALUE, COOKIE)),
    TextKind("telemetry.beacon", _G.make("beacon"), 2.5, (VALUE, COOKIE)),
    TextKind("telemetry.fingerprint", _G.make("gpu"), 1.0),
    TextKind("telemetry.dom", _G.make("dom"), 1.5),
    TextKind("telemetry.js_error", JS_ERROR, 2.0),
    TextKind("telemetry.delta", _delta, 1.5),
    TextKind("telemetry.lengths", _lengths, 1.0, (VALUE, BODY)),
    TextKind("telemetry.json", _json_event, 3.0, (VALUE, BODY)),
    TextKind("telemetry.compressed", _compressed, 1.0),
    TextKind("telemetry.binary", _binary, 1.0, (BODY, VALUE)),
    TextKind("telemetry.timing", _timing, 1.2),
    TextKind("telemetry.token", _token, 2.0),
)
