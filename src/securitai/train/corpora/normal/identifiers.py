"""Identifiers: UUIDs and their kin, hashes, base64, slugs, dotted names, types, keys."""

from __future__ import annotations

import base64
import zlib
from random import Random

from securitai.train.corpora.kinds import COOKIE, NAME, VALUE, Maker, TextKind
from securitai.train.corpora.normal import base, makers, words
from securitai.train.corpora.normal.base import (
    ALNUM,
    BASE64URL,
    CROCKFORD,
    chars,
    digits,
    hexes,
    pick,
)
from securitai.train.corpora.normal.grammar import grammar

UPPER = ALNUM[:26]
_PREFIXES = words.listed(
    "cus pi sub evt pk_live sk_test ch acct usr org msg call run file req tok sess whsec ghp xoxb SG AKIA"
)
_HASHES = ("sha256", "sha1", "md5", "sha384", "sha512")


def _serial(rng: Random) -> str:
    return f"{chars(rng, UPPER, 1, 4)}{pick(rng, '--_/.')}{digits(rng, 2, 8)}"


def _prefixed(rng: Random) -> str:
    return f"{pick(rng, _PREFIXES)}_{chars(rng, ALNUM, 14, 40)}"


def _licence(rng: Random) -> str:
    return "-".join([chars(rng, UPPER + "0123456789", 4, 5) for _ in range(4)])


def _octets(rng: Random) -> str:
    return ":".join([hexes(rng, 2) for _ in range(pick(rng, (6, 8, 16, 20, 32)))])


def _digest(rng: Random) -> str:
    return f"{pick(rng, _HASHES)}{pick(rng, ':-=')}{hexes(rng, 64)}"


def _joined(rng: Random) -> str:
    parts = [chars(rng, ALNUM, 2, 12) for _ in range(2 + int(rng.random() * 4))]
    return pick(rng, "-_.~:|$!*").join(parts)


def _client(rng: Random) -> str:
    return f"{digits(rng, 1, 3)}.{hexes(rng, 8)}.{base.millis(rng)}.{rng.random():.16f}"


def _hexadecimal(rng: Random) -> str:
    text = hexes(rng, pick(rng, (6, 7, 8, 10, 12, 16, 24, 32, 32, 40, 40, 64, 64, 96, 128)))
    return text.upper() if rng.random() < 0.25 else text


_UNIQUE: tuple[Maker, ...] = (
    base.uuid,
    base.uuid,
    lambda rng: base.uuid(rng).replace("-", ""),
    lambda rng: f"{{{base.uuid(rng).upper()}}}",
    lambda rng: "01" + chars(rng, CROCKFORD, 24),
    _hexadecimal,
    _hexadecimal,
    lambda rng: chars(rng, BASE64URL, 6, 44),
    lambda rng: digits(rng, 4, 20),
    lambda rng: f"{digits(rng, 10)}{pick(rng, '._-')}{digits(rng, 10)}",
    _serial,
    _prefixed,
    _licence,
    _octets,
    _digest,
    _joined,
    _client,
)


def _unique(rng: Random) -> str:
    """An identifier made by a program."""
    return pick(rng, _UNIQUE)(rng)


def _plain_base64(rng: Random) -> str:
    """Base64 of something readable: JSON, a query, a name, a number, deflated text."""
    roll = rng.random()
    if roll < 0.3:
        raw = f'{{"{base.camel(rng)}":"{base.words(rng, 1, 3)}","{base.snake(rng)}":{base.number(rng)}}}'
    elif roll < 0.5:
        raw = f"{base.pascal(rng)}:{base.number(rng)}"
    elif roll < 0.6:
        raw = f"{base.user(rng)}:{chars(rng, ALNUM, 6, 14)}"
    elif roll < 0.7:
        raw = makers.sentence(rng)
    elif roll < 0.8:
        return base64.b64encode(zlib.compress(makers.paragraph(rng).encode(), 1)).decode()
    elif roll < 0.9:
        raw = "&".join([f"{base.snake(rng)}={base.number(rng)}" for _ in range(4)])
    else:
        raw = (
            "#!/bin/bash\n" + "\n".join([f"echo {base.words(rng, 2, 5)}" for _ in range(3)]) + "\n"
        )
    encode = base64.urlsafe_b64encode if rng.random() < 0.3 else base64.b64encode
    return encode(raw.encode()).decode()


def _random_base64(rng: Random) -> str:
    """Base64 of random bytes in one of its many alphabets and lengths."""
    roll = rng.random()
    if roll < 0.4:
        return base.b64(rng)
    if roll < 0.6:
        return base.b64url(rng)
    if roll < 0.75:
        return base64.b64encode(
            rng.randbytes(pick(rng, (16, 20, 32, 64, 128, 256, 512, 900)))
        ).decode()
    alphabet = pick(
        rng,
        (
            ALNUM + "-_.",
            ALNUM + "!*()",
            ALNUM + "@/",
            ALNUM + "~$",
            ALNUM[26:] + "%+",
            ALNUM + ".*-",
            ALNUM + "$_=",
            ALNUM + "+/%;",
        ),
    )
    text = chars(rng, alphabet, 20, 400)
    return (
        pick(rng, ("", "", "v1:", "31$", "140#", "AQ.", "!", "03", "W:", "x~", "b!", "2_", "P1."))
        + text
    )


_G = grammar(r"""
@slug_
  ‹kebab›
  ‹kebab›-‹id›
  ‹snake›
  ‹word›-‹word›-‹word›-‹word›
  ‹city›-‹noun›-‹year›
  ‹noun›‹int›
@dots
  ×3 ‹dotted›
  app.‹slug›.‹slug›
  settings.‹slug›.‹camel›
  ‹camel›.‹camel›[‹digit›].‹camel›
  ‹slug›.‹slug›.‹slug›.‹slug›:‹slug›
  com.‹slug›.‹slug›.‹pascal›
  org.‹pseudo›.‹slug›.‹pascal›$‹pascal›
  java.‹=lang.String/util.ArrayList/util.HashMap/time.Instant/math.BigDecimal/lang.NullPointerException/io.IOException/sql.Timestamp/lang.Integer/util.UUID/net.URI›
  javax.‹=servlet.http.HttpServletRequest/persistence.EntityManager/inject.Named/validation.constraints.NotNull›
  org.springframework.‹slug›.‹pascal›
  System.‹=Collections.Generic.List`1[System.String]/String/DateTime/Int32/NullReferenceException/Web.Mvc.Controller/IO.FileNotFoundException/Threading.Tasks.Task›
  Microsoft.‹pascal›.‹pascal›, Version=‹ver›, Culture=neutral, PublicKeyToken=‹hex16›
  ‹pascal›\‹pascal›\‹pascal›
  App\Models\‹pascal›
  ‹pascal›::‹pascal›
  ‹snake›::‹snake›::‹pascal›
  ‹pascal›<‹pascal›>
  Map<String, List<‹pascal›>>
  ‹=Optional/List/Promise/Array/Set/Dict/Result›<‹pascal›>
  @‹slug›/‹kebab›
  @‹slug›/‹kebab›@^‹ver›
  ‹slug›:‹slug›:‹ver›
  ‹slug›.‹slug›:‹kebab›:jar:‹ver›
  ‹slug›/‹slug›:‹ver›-alpine
  ghcr.io/‹user›/‹kebab›@sha256:‹hex64›
  ‹slug›.py::Test‹pascal›::test_‹snake›
  ‹snake›.‹snake›.__‹=init/name/call/main/doc›__
  ‹pascal›#‹camel›
  ‹pascal›.‹camel›()
  ‹pascal›.prototype.‹camel›
  window.‹camel›.‹camel›
  $.‹camel›.‹camel›
  this.‹camel›
  process.env.‹const›
  ‹dotted›.*
  *.‹dotted›
  ‹slug›/‹slug›;‹slug›/‹kebab›;‹slug›/‹kebab›
  ‹snake›|‹snake›|‹snake›
  urn:‹slug›:‹slug›:‹int›
  ‹slug›:‹slug›:‹uuid›
  ‹slug›_‹slug›.‹slug›-‹int›-‹slug›^v‹hundred›^‹slug›_‹int›,‹int›^v‹digit›^‹slug›
  #‹camel›
  ‹const›
  ‹camel›
  ‹pascal›Exception
  ‹const›=‹slug›
  %‹const›%
  --‹kebab›
  $‹const›
  ‹slug›.‹camel›.v‹digit›.‹pascal›
  projects/‹kebab›/locations/global/‹slug›s/‹kebab›
  refs/heads/‹slug›/‹kebab›
  feature/‹upper›-‹int›-‹kebab›
  origin/‹slug›..HEAD
  ‹hex8›...‹hex8›
  v‹ver›
@name_
  ×4 ‹snake›
  ×4 ‹camel›
  ×2 ‹slug›
  ‹pascal›
  ‹kebab›
  ‹const›
  ‹dotted›
  _‹slug›
  __‹camel›
  ‹slug›[‹slug›]
  ‹slug›[‹digit›][‹snake›]
  ‹slug›[]
  ‹slug›.‹digit›.‹slug›
  ‹pascal›.member.‹digit›.‹pascal›
  ‹pascal›.‹digit›.Value.‹digit›
  filter[‹snake›][‹=gte/lte/in/like/ne/eq/contains›]
  fields[‹slug›s]
  page[‹=size/number/offset/cursor/after›]
  ‹snake›__‹=gte/lt/in/icontains/isnull/exact›
  $‹=filter/select/expand/top/skip/orderby/count/search/format›
  utm_‹=source/medium/campaign/term/content/id›
  X-Amz-‹=Signature/Date/Expires/Credential/SignedHeaders›
  ep.‹snake›
  epn.‹snake›
  up.‹snake›
  cd[‹snake›]
  data-‹kebab›
  @‹=type/id/context/odata.type/odata.nextLink/timestamp/version›
  ‹slug›:‹slug›
  ‹slug›;‹slug›
  ‹letter›
  ‹letter›‹digit›
  ‹letter›‹letter›
  ‹uuid›
  ‹hex32›
  ctl00$‹pascal›$‹pascal›$txt‹pascal›
  __VIEWSTATE‹=/GENERATOR/ENCRYPTED›
  javax.faces.‹=ViewState/partial.ajax/source/behavior.event›
  form:‹camel›:‹digit›:‹camel›
  ‹dotted›-‹ver›
  /‹slug›/{‹snake›}
  ‹const›_‹digit›
  rsv_‹slug›
  ‹word› ‹word›
  ‹name›
  ‹foreign›
@foreign
  ‹=größe/prénom/año/имя/товар/姓名/関数/이름/اسم/שם/名前/数量/straße/cœur/ciudad_origen›‹int?›
""")

KINDS: tuple[TextKind, ...] = (
    TextKind("ids.unique", _unique, 4.0, (VALUE, COOKIE)),
    TextKind("ids.base64_text", _plain_base64, 1.5, (VALUE, COOKIE)),
    TextKind("ids.base64_random", _random_base64, 2.0, (VALUE, COOKIE)),
    TextKind("ids.slug", _G.make("slug_"), 2.0),
    TextKind("ids.dotted", _G.make("dots"), 3.0),
    TextKind("ids.name", _G.make("name_"), 4.0, (NAME,)),
    TextKind("ids.name_as_value", _G.make("name_"), 1.0),
)
