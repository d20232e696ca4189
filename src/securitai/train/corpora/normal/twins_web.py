"""Harmless twins of cross-site scripting, templates and code injection."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.kinds import FILE, VALUE, TextKind
from securitai.train.corpora.normal import base, makers
from securitai.train.corpora.normal.base import pick
from securitai.train.corpora.normal.code import MAKE
from securitai.train.corpora.normal.grammar import grammar
from securitai.train.corpora.normal.markup import LINE, RICH, minified

_G = grammar(r"""
@angle
  ‹word› < ‹word› ‹=and/or/>/&›  ‹word›
  ‹int› < ‹letter› < ‹int›
  <‹=3/33/-/--/->/=/>/ 5/10%/1h/redacted/none/unknown/here/censored/sigh/grin/g/your name/insert ‹noun››‹=>/ / ‹word›>/› ‹words›
  <‹name›> ‹words›
  <‹email›> ‹words›
  ‹words› <‹url›>
  ‹words› >> ‹words› << ‹words›
  <<‹word›>> ‹words›
  <<<‹=HEAD/‹const›/EOT›⏎‹words›⏎=======⏎‹words›⏎>>>
  «‹words›» <‹word›>
  ‹pascal›<‹pascal›<‹pascal›>> ‹camel›
  std::‹=vector/map/pair›<‹=int/std::string›‹=, ‹pascal›/›> ‹snake›
  List<‹pascal›> ‹=vs/or› ‹pascal›[]
  <‹pascal›Props>
  #include <‹slug›.h>
  <‹slug›@‹domain›>
  <!--‹words›-->
  <!-- ‹=TODO: /end of /›‹words› -->
  ‹word› -> ‹word› => ‹word› <- ‹word› <=> ‹word›
  if (a < b && c > d) ‹words›
  a<b>c ‹words›
  &lt;‹noun›&gt; ‹words› &amp;‹word›; &#‹hundred›;
  "‹word›">‹word›
  '‹word›'>‹word›<
  ‹=</>/=</>=/<>/><› ‹int› ‹nouns›
  <‹digit›‹=0/5›% ‹noun›, >‹int› ‹nouns›
  price>‹int›<‹int›
  >‹words›⏎>> ‹words›
  /‹word›/> ‹words›
@html
  <b>‹words›</b>
  <i>‹words›</i> ‹words›
  <em>‹word›</em> ‹words›
  ‹words› <strong>‹words›</strong>
  <br>
  ‹words›<br/>‹words›
  <p>‹words›</p>
  <a href="‹=‹url›/‹path›/mailto:‹email››">‹words›</a>
  <img src="‹=‹path›/‹url››" alt="‹words›">
  <mark>‹word›</mark>
  <span class="‹slug›">‹word›</span>
  <div class="‹kebab›"><svg width="‹hundred›" height="‹hundred›"><circle r="‹digit›"/></svg> ‹words›</div>
  <code>‹camel›</code> ‹words›
  <style>.‹kebab› { color: ‹color›; margin: 0 ‹int›px }</style>⏎<div class="‹kebab›">‹words›</div>
  <iframe src="https://www.youtube.com/embed/‹nano›" width="560" height="315" allowfullscreen></iframe>
  <iframe src="https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d‹dec›" style="border:0" loading="lazy"></iframe>
  <video controls width="‹int›"><source src="‹url›" type="video/mp4"></video>
  <table><tr><td>‹word›</td><td>‹int›</td></tr></table>
  <form action="‹path›" method="get"><input name="q" type="text" value="‹word›"></form>
  <button class="‹kebab›" type="button" data-toggle="‹slug›">‹words›</button>
  <link href="‹path›" rel="stylesheet">
  <h2 id="‹kebab›">‹words^›</h2>
  <svg viewBox="0 0 24 24"><path d="M‹hundred› ‹hundred›l‹hundred› ‹hundred›z"/></svg>
@events
  on‹=click/load/error/change/focus/submit/blur/scroll/mouseover/ready/resize/message› ‹=event in ‹lang›/handler for ‹noun›/vs addEventListener/is deprecated/fires twice in ‹lib›/= ‹camel› (‹lib›)›
  on‹pascal›
  on‹slug›:‹slug›
  on‹=line/ion/ly/e/ward/set/board› ‹word›=‹int›
  one=‹int› only=‹word›
  ‹camel›.on('‹slug›', ‹camel›)
  javascript: ‹words›
  javascript developer ‹city›
  ‹=alert/confirm/prompt›: ‹words›
  ‹=alert/prompt/confirm› (‹noun›) ‹words›
  Alert‹=! /(s) /: / #›‹words›
  alert type = ‹word› (‹int›)
  document ‹=.pdf/cookie policy/write-up/domain: ‹domain›/. location: ‹city››
  cookie = ‹adj› ‹food›
  eval‹=uation/uate the/.: /-form› ‹noun›
  function ‹noun›() ‹=of ‹nouns›/explained/in ‹lang›/is not defined›
  window.‹camel› ‹=is undefined/not set/vs ‹camel››
  script‹=: /writer/ for ‹noun› (‹noun›)/s/ure ‹noun›› ‹words›
  src=‹slug› alt=‹slug›
  style=‹adj› size=‹=M/L/XL›
  ‹camel›=‹camel› ‹camel›="‹words›"
  data:‹words›
  data-‹slug›="‹word›"
  expression(‹noun›) ‹words›
@template
  {{ ‹snake› }} ‹words›
  ${‹camel›}
  ‹=Hi/Hello› {{‹=first_name/name/user.name/customer.firstName›}}, ‹words›
  #{‹snake›} of #{‹snake›}
  <%= ‹snake› %>
  {‹letter›} = {‹int›, ‹int›, ‹int›}
  {{‹noun›|‹noun›|‹int›}}
  ${‹int›} ‹=per/for› ‹noun›
  $‹int›*‹int›=$‹int›
  {{{‹words›}}}
  {%‹=20/ comment %}‹words›{% endcomment %›
  ‹int›*‹int› = ?
  ‹int› * ‹int› ‹=px/cm/€/pcs›
  [[‹words›]] ‹words›
  @{‹snake›} ‹words›
  *{‹camel›}
  ~{‹slug› :: ‹slug›}
  {# ‹words› #}
  T(‹letter›) = ‹int›T(‹letter›/2) + ‹letter›
  new ‹pascal›(‹int›)
  java ‹=lang spec/runtime environment ‹ver›/.util.‹pascal› docs/bean ‹city››
  system‹=s/ (‹noun›)/ requirements/: ‹word›/.‹camel›› ‹words›
  exec‹=utive/./ution› ‹noun› (‹noun›)
  ‹=import/require/include/from› ‹noun› ‹=of/from/in› ‹noun›
  print(‹noun›) ‹=& frame/size A4/quality›
  ‹=class/config/request/self/session/globals› ‹=‹noun›/.‹camel›/= ‹noun›/[‹int›]›
  constructor ‹=league/fees/of ‹nouns›/.‹camel››
  prototype ‹=‹noun› v‹digit›/design/testing/.‹camel› ‹noun››
  ‹camel›.‹camel›.‹camel›('‹word›')
  ‹pascal›.get‹pascal›().get‹pascal›()
  T‹slug›.‹camel›
  class.‹slug›.‹slug›
  a:‹digit›:{s:‹digit›:"‹slug›";s:‹digit›:"‹word›";}
  s:‹digit›:"‹word›";
  O‹=:/-›‹id›
  ‹=echo/assert/die/exit/phpinfo/passthru› ‹=‹noun› dot/ the ‹noun›/(noun)/: ‹words›/ page of ‹company››
  <?xml version="1.0"?><‹slug›>‹word›</‹slug›>
  <?= ‹words› ?>
  <? ‹words›
""")


def _script_file(rng: Random) -> str:
    """JavaScript as a file or field of a playground: modules, functions, minified lines."""
    makers_ = (MAKE["js"], MAKE["js"], minified, MAKE["jsstmt"])
    return pick(rng, ("\n", "\n\n", "\r\n")).join(
        [pick(rng, makers_)(rng) for _ in range(2 + int(rng.random() ** 2 * 14))]
    )


def _style_file(rng: Random) -> str:
    """CSS as a file or field of a playground."""
    return pick(rng, ("\n", "\n\n", "")).join(
        [MAKE["css"](rng) for _ in range(2 + int(rng.random() ** 2 * 20))]
    )


def _playground(rng: Random) -> str:
    """A playground's page: indented, with inline style and script that do nothing wrong."""
    pad = pick(rng, ("", "  ", "    ", "\t"))
    style = "\n".join([MAKE["css"](rng) for _ in range(1 + int(rng.random() * 8))])
    script = "\n".join(
        [pick(rng, (MAKE["js"], MAKE["jsstmt"]))(rng) for _ in range(1 + int(rng.random() * 8))]
    )
    body = "\n".join([pick(rng, (RICH, LINE))(rng) for _ in range(2 + int(rng.random() * 10))])
    lib = pick(
        rng,
        (
            "https://cdn.tailwindcss.com",
            "https://unpkg.com/react@18/umd/react.development.js",
            "https://cdnjs.cloudflare.com/ajax/libs/jquery/3.7.1/jquery.min.js",
            "./script.js",
            "/js/app.js",
            "https://cdn.jsdelivr.net/npm/chart.js",
            "main.js",
        ),
    )
    order = rng.random()
    style_part = (
        f"<style>\n{style}\n</style>"
        if order < 0.75
        else '<link rel="stylesheet" href="style.css">'
    )
    script_part = (
        f"<script>\n{script}\n</script>"
        if order > 0.2
        else f'<script type="module" src="{lib}"></script>'
    )
    title = base.words(rng, 1, 5).capitalize()
    lines = [
        "<!DOCTYPE html>",
        pick(rng, ('<html lang="en">', "<html>", '<html lang="de" dir="ltr">')),
        "<head>",
        '<meta charset="UTF-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1.0">',
        f"<title>{title}</title>",
        style_part,
        f'<script src="{lib}"></script>' if rng.random() < 0.4 else "",
        "</head>",
        pick(rng, ("<body>", f'<body class="{base.kebab(rng)}">')),
        body,
        script_part,
        "</body>",
        "</html>",
    ]
    text = "\n".join([pad + line for line in "\n".join(lines).split("\n")])
    return pick(rng, ("", "\n", "\n    ", f"{makers.sentence(rng)}\n\n", "```html\n")) + text


KINDS: tuple[TextKind, ...] = (
    TextKind("twins_web.angle", _G.make("angle"), 2.0),
    TextKind("twins_web.html", _G.make("html"), 1.5),
    TextKind("twins_web.events", _G.make("events"), 1.5),
    TextKind("twins_web.template", _G.make("template"), 2.0),
    TextKind("twins_web.script_file", _script_file, 1.2, (VALUE, FILE)),
    TextKind("twins_web.style_file", _style_file, 0.8, (VALUE, FILE)),
    TextKind("twins_web.playground", _playground, 1.5, (VALUE, FILE)),
)
