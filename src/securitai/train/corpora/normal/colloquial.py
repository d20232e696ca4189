"""How people type: apostrophes, quoted pieces, brands, measures, syllables of an input method, mail addresses."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.kinds import COOKIE, VALUE, TextKind
from securitai.train.corpora.normal.base import email, full_name, pick
from securitai.train.corpora.normal.grammar import grammar
from securitai.train.corpora.normal.words import listed

_INITIALS = listed("b p m f d t n l g k h j q x zh ch sh r z c s y w")
_FINALS = listed(
    "a o e i u ai ei ao ou an en ang eng ong ia ie iao iu ian in iang ing iong ua uo uai ui uan un uang ue"
)

_G = grammar(r"""
@spoken
  ‹noun›'s ‹noun›
  ‹noun^›'s
  ‹word^›'s ‹=diner/garage/bar/law/choice/kitchen/world/day/book/guide›
  ‹=O'/D'/L'/N'/M'/Mc/Mac›‹word^›‹=/ ‹word^›/'s›
  ‹=l'/d'/qu'/j'/c'/s'/n'/dell'/all'/un'/nell'/sull'/dall'›‹word›‹=/ ‹word›/ ‹word› ‹word››
  ‹=I'm/you're/it's/don't/can't/won't/that's/what's/who's/let's/we'll/they've/isn't/ain't/y'all/there's› ‹word› ‹word›
  ‹word› ‹=don't/can't/isn't/won't/doesn't› ‹word›
  '‹digit›‹digit› ‹noun›
  '‹digit›0s ‹noun›
  the ‹=19/20/18›‹digit›0's
  ‹word› '‹word›' ‹word›
  '‹word› ‹word›'
  "‹word› ‹word›"
  "‹word›" ‹=or/and/OR/AND/vs/-› "‹word›"
  "‹word›" ‹word›
  ‹word› "‹word› ‹word›" ‹word›
  '‹word›','‹word›'
  '‹letter›','‹letter›'
  "‹letter›","‹letter›"
  "‹upper›" ‹=or/and/vs/to› "‹upper›"
  '‹int›','‹int›'
  "‹int›", "‹int›", "‹int›"
  '‹word›', '‹word›' ‹=or/and› '‹word›'
  "‹word›", "‹word›"
  “‹word› ‹word›”
  ‘‹word›’
  ‹word›’s ‹noun›
  rock ‹='n'/& /and /n' ›roll
  ‹noun^› ‹=&/+/and/n'/'n'/x/vs./@› ‹noun^›
  ‹digit›'‹digit›"
  ‹digit›' ‹int›"
  ‹int›" ‹noun›
  ‹int›' ‹noun›
  ‹int›% ‹=off/of/cotton/discount/more/less/‹noun››
  ‹int› % ‹noun›
  $‹int›‹=/.99/ off/+/k›
  ‹=€/£/¥/US$/CA$/A$/R$/₹›‹int›‹=/.00/,-›
  ‹int›‹=€/ EUR/ kr/ zł/°C/°F/ m²/ km∕h/ mph/ml/g/kg/GB/"›
  #‹word›‹=/ #‹word››
  @‹word›‹=/ ‹word›/: ‹word›/ hi!›
  ‹word›?!
  ‹word› ‹word›!!‹=/!/1›
  ‹word›... ‹word›
  ‹word› - ‹word›
  ‹word› -- ‹word›
  ‹word› – ‹word›
  ‹word›; ‹word›
  ‹word›: ‹word›
  ‹word› (‹word›)
  (‹word›) ‹word›
  ‹word› [‹word›]
  ‹word› | ‹word›
  ‹word› / ‹word›
  ‹word› → ‹word›
  ‹word› & ‹word›
  ‹word› &amp; ‹word›
  ‹word^› &amp; ‹word^›
  ‹word›&nbsp;‹word›
  ‹word› * ‹word›
  *‹word›*
  **‹word›**
  _‹word› ‹word›_
  ~‹word›~
  <‹word›>
  <‹word› ‹word›>
  ‹word› <3
  ‹=:)/:-)/;)/:D/xD/:P/<3/¯\_(ツ)_∕¯/:'(/>:(/^^/o_O› ‹=/‹word››
  ‹word› ‹=:)/;-)/:D/xD/:∕/:'(/<3/^_^/haha/lol/!!!›
  ‹=c++/c#/f#/.net/node.js/vue.js/asp.net/tcp∕ip/ci∕cd/i∕o/a∕b test/ui∕ux/24∕7/w∕o/n∕a/and∕or/he∕she/s∕he/24∕7/km∕h/d&d/q&a/r&d/b&b/h&m/at&t/m&m's/p&l/k&n› ‹=/‹noun››
  ‹=P!nk/Ke$ha/A$AP ‹word^›/AC∕DC/Guns N' Roses/Panic! at the ‹word^›/Yahoo!/Jeopardy!/E*TRADE/Toys"R"Us/Levi's ‹int›/Dr. ‹word^›'s/Ben & ‹word^›'s/Wendy's/Lay's/Kellogg's/Hershey's›
  ‹=select/drop/union/insert/delete/update/order/group/where/join/exec/alert/script/sleep/cat/echo/ping/curl/admin/root/table/from/load/table top› ‹=‹noun›/‹adj› ‹noun›/size/colour/plan/all ‹nouns›/an option/your ‹noun›/by ‹noun›/in ‹noun››
  ‹=select/update/delete/insert/drop/order/cancel› ‹=my/your/the/all/this/from› ‹=‹noun›/‹nouns››
  print("‹=hello/hi/hello world/‹word››")
  ‹=print/len/max/min/round/abs/sum/log/sin/f/g/rgb/var/calc/url/date/now/count/avg›(‹=x/‹int›/‹word›/a, b/‹int›, ‹int›/›)
  ‹word›=‹word›
  ‹word›=‹int›&‹word›=‹word›
  ‹word›: ‹int›, ‹word›: ‹int›
  ‹=$/%/:/{/{{/${/#{/%{/<%= /@/[[/__/[›‹slug›‹=/}/}}/% / %>/]]/__/]›
  ‹=/$›‹=remote_addr/remote_user/request_uri/host/http_referer/time_local/status/ip/uid/name/user/client_ip›
  %(‹slug›)‹=s/d›
  ‹=%s/%d/%1$s/%.2f/%Y-%m-%d/%H:%M/{0}/{1}/{}/{{}}/\n/\t/\\n/%20/%2F/&lt;/&gt;/&amp;/&quot;/&#39;/&nbsp;›
  ‹=burp/burp suite/wireshark/nmap/metasploit/kali/sqlmap/hydra/ghidra/ida pro/frida/xss/csrf/sql injection/log4j› ‹=/‹word›/x/tutorial/download/for ‹noun›/mac/教程/‹ver››
""")


def _syllables(rng: Random) -> str:
    """Pinyin as an input method sends it half typed: syllables with apostrophes between."""
    pieces = [pick(rng, _INITIALS) + pick(rng, _FINALS) for _ in range(1 + int(rng.random() * 6))]
    if rng.random() < 0.4:
        pieces.append(pick(rng, _INITIALS)[0])
    return pick(rng, ("'", "'", "'", " ", "")).join(pieces)


def _address(rng: Random) -> str:
    """A mail address, bare or as programs write it."""
    mail = email(rng)
    return pick(
        rng,
        (mail, mail, mail, mail, mail.replace("@", "+news@", 1), f"mailto:{mail}", f"{full_name(rng)} <{mail}>", f"<{mail}>",
         f'"{full_name(rng)}" <{mail}>', f"{mail}, {email(rng)}", f"{mail};{email(rng)}", mail.replace("@", "%40"), f"acct:{mail}",
         f"bob@{pick(rng, ('example.com', 'example.org', 'test.com', 'mail.com', 'gmail.com'))}",
         f"{pick(rng, ('user', 'test', 'john.doe', 'jane', 'alice', 'admin', 'info', 'me', 'a', 'foo'))}@{pick(rng, ('example.com', 'example.org', 'test.com', 'localhost', 'gmail.com'))}"),
    )  # fmt: skip


KINDS: tuple[TextKind, ...] = (
    TextKind("colloquial.spoken", _G.make("spoken"), 5.0, (VALUE, COOKIE)),
    TextKind("colloquial.syllables", _syllables, 0.7),
    TextKind("colloquial.address", _address, 1.2, (VALUE, COOKIE)),
)
