"""Small values: empty-like words, punctuation, booleans, codes, mathematics, ASCII art."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.kinds import VALUE, TextKind
from securitai.train.corpora.normal import base
from securitai.train.corpora.normal.base import chars, number, pick
from securitai.train.corpora.normal.grammar import grammar
from securitai.train.corpora.normal.words import listed

_FIXED = (
    *listed(
        """
        null undefined NaN None nil true false True False TRUE yes no on off y n Y N 0 1 -1 -- - --- . .. ... * ** % %% '' ""
        ? ?? ! !! / // \\ | || & && + = == => -> < > <> () [] {} [{}] [] ; : , ; # @ ~ ^ ` $ _ __ ___ • … – — · × ÷ ± ≠ ≈ ∞ °
        or and not select from where union all any none some null; N/A n/a tbd TBD TODO test asdf qwerty foo bar baz x y z a b
        admin root user guest default other misc unknown anonymous (none) (null) (empty) (not) <none> <null> <unknown> <empty>
        {} {{}} [null] {"a":1} 0,0 0.0 00 000 1.0 1e3 ok OK error success failed pending active inactive draft published
        asc desc ASC DESC GET POST PUT json xml html csv pdf md5 sha1 utf-8 UTF-8 latin1 gzip br left right top bottom center
        id name date price created_at -created_at name,asc price:desc relevance newest popular like between exists having group
        order limit table drop insert update delete create alter exec execute cast char script alert prompt confirm eval
        system shell cmd bash sh id cat echo curl sleep benchmark load file include require print exit die
        """
    ),
    "",
    " ",
    "[object Object]",
    "(not set)",
    "(not provided)",
    "no value",
    "please select",
    "-- select --",
    "--Select--",
    "- none -",
    "< 5 years",
    "> 100",
    "<= 10",
    "18+",
    "Yes, please",
    "\n",
    "\t",
    "...\n",
    "\u00a0",
    "[undefined]",
    "{null}",
    "function () {}",
    "Object { }",
    "String",
    "\\N",
    "\\0",
    "%20",
    "&nbsp;",
    "&amp;",
    "<br>",
    "--\n",
)

_G = grammar(r"""
@code
  ‹upper›
  ‹=en/de/fr/he/zh/US/GB/DE/EUR/USD/JPY›
  ‹=en/de/fr/zh/pt›‹=-/_›‹=US/DE/GB/Hans/BR/TW›
  ‹letter›
  ‹slug›
  ‹word›
  ‹adj›
  ‹noun›
  ‹word^›
  ‹digit›
  ‹int›
  ‹const›
  ‹=S/M/L/XL/2XL/42/UK 7›‹=/ - ‹word›/∕‹int››
  ‹slug›,‹slug›
  ‹slug›,‹slug›,‹slug›,‹slug›
  ‹slug›|‹slug›
  ‹slug› ‹slug›
  ‹int›,‹int›,‹int›
  -‹slug›
  +‹slug›
  !‹slug›
  *‹slug›
  ‹slug›*
  ‹slug›:‹=asc/desc/true/false/*/‹int››
  ‹slug›[‹digit›]
  ‹slug›()
  ‹slug›;
  (‹slug›)
  <‹slug›>
  {‹slug›}
  [‹slug›]
  "‹slug›"
  '‹slug›'
  `‹slug›`
  ‹=/‹slug››=‹slug›
  ‹slug›>‹int›
  ‹slug›<=‹int›
  @‹slug›
  #‹slug›
  $‹slug›
  %‹slug›%
  ~‹slug›
  ^‹slug›
  ‹slug›!
  ‹slug›?
  ‹slug›…
@math
  ‹letter› = ‹expr›
  ‹expr› ‹=</>/≤/≥/=/≠/≈/->› ‹expr›
  f(‹letter›) = ‹expr›
  ‹=\sum/∑/∫/\int/∏/lim›_{‹letter›=‹digit›}^{‹=‹int›/n/\infty/∞›} ‹expr›
  $‹expr›$
  $$\frac{‹expr›}{‹expr›}$$
  \begin{bmatrix} ‹digit› & ‹digit› \\ ‹digit› & ‹digit› \end{bmatrix}
  ‹letter› ∈ ℝ, ‹letter› > 0 ∧ ‹letter› < ‹int› ⇒ ‹expr› > 0
  P(A|B) = P(B|A)·P(A)/P(B)
  {‹letter› | ‹letter› > ‹int› and ‹letter› mod ‹digit› = 0}
  O(n log n) vs O(n^‹digit›)
  ‹expr›
  solve ‹expr› = ‹expr› for x
  |‹letter› - ‹int›| < ‹dec›
  ‹int› mod ‹int› = ‹int›
  ¬(p ∧ q) ⇔ (¬p ∨ ¬q)
  !(a && b) == (!a || !b)
  if x<‹int› and y>‹int› then z=‹expr›
@expr
  ‹letter›
  ‹int›
  ‹letter›^‹digit›
  ‹int›‹letter›
  ‹expr› ‹=+/-/*/·/∕/×/^› ‹expr›
  (‹expr› ‹=+/-› ‹expr›)
  ‹=sin/cos/log/ln/exp/sqrt/abs/max/√/floor›(‹expr›)
  \sqrt{‹expr›}
  ‹letter›_{‹letter›}
  ‹dec›
  ‹digit›/‹digit›
  \‹=alpha/beta/pi/theta/cdot/times/partial/nabla›
  e^(-‹letter›*‹digit›)
""")


def _punctuation(rng: Random) -> str:
    """A run of punctuation: rules, bullets, dots, dashes, borders of tables."""
    roll = rng.random()
    if roll < 0.35:
        return pick(rng, "-=*_#~.+>!?/\\|·•—…") * (1 + int(rng.random() * 60))
    if roll < 0.6:
        return chars(rng, "-=_+*#|/\\~.:<>^'`\"()[]{}", 2, 8)
    if roll < 0.8:
        unit = chars(rng, "-=*~.+<>^/\\|o0", 2, 4)
        return unit * (2 + int(rng.random() * 20))
    return f"+{'-' * int(rng.random() * 20)}+{'-' * int(rng.random() * 20)}+\n| {base.word(rng)} | {number(rng)} |"


def _art(rng: Random) -> str:
    """ASCII art: lines of blanks, slashes, bars and letters."""
    alphabet = pick(rng, (" /\\|_-", " .:-=+*#%@", " |_-'`,.", " ░▒▓█", " oO0()<>/\\"))
    width = 6 + int(rng.random() * 24)
    return "\n".join(
        [chars(rng, alphabet, width).rstrip() for _ in range(2 + int(rng.random() * 6))]
    )


KINDS: tuple[TextKind, ...] = (
    TextKind("trivia.fixed", lambda rng: pick(rng, _FIXED), 2.0),
    TextKind("trivia.code", _G.make("code"), 3.0),
    TextKind("trivia.math", _G.make("math"), 1.0, (VALUE,)),
    TextKind("trivia.punctuation", _punctuation, 0.8),
    TextKind("trivia.ascii_art", _art, 0.3),
)
