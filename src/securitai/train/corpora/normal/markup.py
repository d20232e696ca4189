"""HTML: rich-text editors' output, e-mails, page sources, lines of pages, playgrounds, SVG."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.kinds import FILE, VALUE, TextKind
from securitai.train.corpora.normal import base, makers
from securitai.train.corpora.normal.base import pick
from securitai.train.corpora.normal.code import MAKE
from securitai.train.corpora.normal.grammar import grammar
from securitai.train.corpora.normal.languages import any_script

_G = grammar(
    r"""
@rich
  <p>‹inline*1-3›</p>
  <p‹attr›>‹inline*1-4›</p>
  <p>‹sentence›</p>‹block*1-3|⏎›
  ‹block*1-4|›
  <h‹digit›‹attr›>‹words^›</h‹digit›>⏎<p>‹inline*1-4›</p>
  <div‹attr›>‹block*1-3|⏎›</div>
  ‹sentence›<br>‹=<br ∕>/⏎/›‹inline*1-3›
  <p><br></p>
  <p>&nbsp;</p>⏎<p>‹sentence›&nbsp;</p>
  <figure class="‹=image/table/media›"><img src="‹src›" alt="‹words›"><figcaption>‹words›</figcaption></figure>
  <p>‹foreign›</p><p><strong>‹foreign›</strong></p>
@block
  <p>‹inline*1-3›</p>
  <ul><li>‹inline›</li><li>‹inline*1-2›</li></ul>
  <ol start="‹digit›"><li><p>‹inline›</p></li></ol>
  <blockquote‹attr›><p>‹inline›</p></blockquote>
  <h‹=1/2/3/4›>‹words^›</h‹=1/2/3/4›>
  <hr />
  <table border="‹digit›" style="width: ‹hundred›%;"><tbody><tr><td>‹words›</td><td style="text-align: right;">‹price›</td></tr></tbody></table>
  <pre class="ql-syntax" spellcheck="false">‹escaped›</pre>
  <pre><code class="language-‹lang›">‹escaped›</code></pre>
  <img src="‹src›" alt="‹words›" width="‹int›" height="‹int›" loading="lazy" />
  <iframe width="560" height="315" src="https://www.youtube.com/embed/‹nano›" title="‹words›" frameborder="0" allow="accelerometer; autoplay; encrypted-media" allowfullscreen></iframe>
  <details><summary>‹words^›</summary>‹sentence›</details>
  <div class="‹kebab›" data-‹kebab›="‹int›"><span‹attr›>‹words›</span></div>
  <p style="margin:0in;font-size:11pt;font-family:&quot;Calibri&quot;,sans-serif"><span lang="EN-GB">‹sentence›<o:p></o:p></span></p>
@inline
  ‹sentence›
  ‹words›
  <‹=strong/b/em/i/u/code/mark/small/sub/sup/s›>‹words›</‹=strong/b/em/i/u/code/mark/small/sub/sup/s›>
  <a href="‹url›"‹=/ target="_blank" rel="noopener noreferrer"/ title="‹words›"/ class="‹kebab›"›>‹words›</a>
  <span‹attr›>‹words›</span>
  &lt;‹=b/script/div/‹email››&gt; ‹words› &amp; ‹words›
  &quot;‹words›&quot; &#39;‹word›&#39; &hellip; &copy; ‹year›
  <br>
  <img class="emoji" alt="😀" src="‹src›">
  <span class="mention" data-id="‹id›" data-value="‹first›">@‹first›</span>
  <font color="‹color›">‹words›</font>
  <kbd>Ctrl</kbd>+<kbd>‹letter›</kbd>
@attr
  ε
  ε
   class="‹kebab›"
   style="‹=color: ‹color›;/text-align: center;/font-size: ‹hundred›px; line-height: 1.‹digit›;/background-color: rgb(‹hundred›, ‹hundred›, ‹hundred›);/font-family: Arial, &quot;Helvetica Neue&quot;, sans-serif;/margin: 0 auto; padding: ‹digit›px;›"
   id="‹kebab›" class="‹slug› ‹kebab›"
   dir="auto"
   data-‹slug›="‹snake›"
   align="center" valign="top"
@src
  https://‹host›/‹slug›/‹kebab›.‹=jpg/png/webp›
  /‹slug›/‹kebab›.png
  ../‹slug›/‹slug›.gif
  cid:‹hex8›@‹domain›
  data:image/png;base64,iVBORw0KGgo‹b64›
  //‹host›/‹hex8›.jpg
@escaped
  &lt;div class="‹kebab›"&gt;&lt;‹slug›&gt;⏎  ‹words› &amp;&amp; ‹words›⏎&lt;/div&gt;
  const ‹camel› = (‹letter›) =&gt; ‹letter› &lt; ‹int›;
  ‹snake› = "‹words›"
  if (‹snake› &gt; ‹int›) { return &#39;‹word›&#39;; }
@line
  <li><a href="‹href›"‹attr›>‹words^›</a></li>
  <li class="‹kebab›"><a href="‹href›" title="‹words^›">‹words^›</a>
  <link rel="‹=stylesheet/preload/icon/canonical/alternate/dns-prefetch/shortcut icon›" href="‹href›"‹=/ ∕/ type="text∕css" media="all"/ as="font" crossorigin/ hreflang="de"›>
  <meta ‹=name/property›="‹=og:/twitter:/›‹=title/description/image/url/viewport/keywords/robots/author›" content="‹words^›"‹=/ ∕›>
  <div‹attr›>‹=<div>/<span>/⏎/›
  </div>‹=<∕div>/<!-- ‹=end /∕›.‹kebab› -->/<∕section>/<∕td><∕tr>/›
  <img src="‹src›" alt="‹words›" ‹=/ ∕›>
  <img alt="‹words›" class="‹kebab›" src="‹src›" srcset="‹src› 1.5x, ‹src› 2x" decoding="async" data-file-width="‹int›" data-file-height="‹int›" />
  <input type="‹=text/hidden/checkbox/submit/email/password/radio/search›" name="‹snake›" ‹=value="‹words›"/placeholder="‹words^›" required/id="‹kebab›" checked="checked"/class="form-control" autofocus/value="‹hex32›"› />
  <‹=h1/h2/h3/p/td/th/span/label/dt/dd/cite/em/title›‹attr›>‹words^›</‹=h1/h2/h3/p/td/th/span/label/dt/dd/cite/em/title›>
  <td‹attr›>‹words›</td>
  <tr><th scope="row">‹word^›</th><td><a href="‹href›" title="‹word^›">‹words^›</a>‹=, ‹year›/›</td></tr>
  <a href="‹href›" ‹=class="‹kebab›"/title="‹words›"/data-toggle="dropdown"/rel="nofollow"/id="‹slug›"/accesskey="‹letter›"/aria-label="‹words›"›>‹words^›</a>
  <button ‹=type="submit" class="btn btn-primary"/type="button" data-bs-dismiss="modal" aria-label="Close"/disabled›>‹words^›</button>
  <option value="‹int›"‹=/ selected/ selected="selected"›>‹words^›</option>
  <form ‹=action="‹href›" method="post"/class="‹kebab›" novalidate/id="‹slug›" role="search"›>
  <script src="‹=∕static/∕assets∕js/∕wp-includes∕js/js/..∕js›/‹kebab›.‹=min.js/js?ver=‹ver›/‹hex8›.js›"‹=/ async/ defer/ type="text∕javascript"/ crossorigin="anonymous" integrity="sha384-‹b64›"›></script>
  <noscript><img height="1" width="1" style="display:none" src="https://‹host›/tr?id=‹id›&ev=PageView&noscript=1"/></noscript>
  <!-- ‹=‹words›/Google Tag Manager/[if lt IE 9]>‹words›<![endif]/‹pascal› starts here/‹date› ‹user›› -->
  <span class="‹kebab›"><a href="‹href›">‹words^›</a></span> · <sup id="cite_ref-‹int›" class="reference"><a href="#cite_note-‹int›">&#91;‹int›&#93;</a></sup>
  <svg ‹=width="‹hundred›" height="‹hundred›" viewBox="0 0 ‹hundred› ‹hundred›"/class="icon" aria-hidden="true" focusable="false"›><path d="M‹hundred› ‹hundred›‹=h/v/L/c/a›‹dec› ‹dec›z" fill="‹color›"/></svg>
  <use xlink:href="#icon-‹slug›"></use></svg></span>
  <nav aria-label="‹words›"><ul class="‹kebab›"><li><a href="‹href›">‹word^›</a></li></ul></nav>
  <‹slug›-‹slug› :‹camel›="‹camel›.‹camel›" @click="‹camel›(‹camel›)" v-if="‹camel› > ‹digit›"></‹slug›-‹slug›>
  <app-‹slug› [‹camel›]="‹camel›" (‹camel›)="‹camel›($event)" *ngFor="let ‹letter› of ‹camel›"></app-‹slug›>
  <div x-data="{ open: false }" :class="{ '‹kebab›': open }" hx-get="/‹slug›" hx-swap="outerHTML">
  <body‹attr›>
  <html lang="‹=en/de/fr/ja/he›"‹=/ dir="rtl"/ class="no-js"/ xmlns="http:∕∕www.w3.org∕1999∕xhtml"›>
  </‹=body/html/ul/table/form/p/section/head/style/script/li/a/tbody›>
  ‹words^›</‹=a/p/li/span/b/td›>‹=, /. /<∕li>/›
  <b>‹words^›</b>: ‹sentence›</p>
@href
  ‹path›
  ‹url›
  #‹slug›
  /wiki/‹word^›_‹word^›
  javascript:void(0)
  mailto:‹email›
  ?page=‹int›&amp;‹slug›=‹word›
  ../‹slug›.html
  {% url '‹slug›' %}
@selector
  ‹sel*2-6| > ›
  ‹sel*1-4›
  ‹sel›:nth-child(‹small›)‹=/ > ‹sel›› ‹=>/ ›‹sel›
  #‹camel›
  .‹kebab›, .‹kebab›:not(.‹slug›)
  [data-‹kebab›="‹slug›"] ‹sel›
  ‹word^› ‹sel› > ‹sel›
  html > body > ‹sel*2-5| > ›
  ‹slug›[‹slug›^="‹slug›"] + ‹sel›, input[type=‹=text/checkbox/radio›]:checked ~ label
@sel
  div
  ‹=div/span/a/li/ul/td/tr/p/button/section/header/nav/img/input/svg/body/table/form›.‹kebab›
  div#‹camel›.‹slug›.‹kebab›
  ‹=ul/li/a/tbody/main›
  .‹slug›__‹slug›--‹slug›
  div:nth-child(‹small›)
""",
    foreign=any_script,
)

RICH = _G.make("rich")
LINE = _G.make("line")
_INLINE = _G.make("inline")


def page(rng: Random) -> str:
    """A whole small page with its style and its script, as playgrounds save it."""
    blocks = "\n".join([pick(rng, (RICH, LINE))(rng) for _ in range(2 + int(rng.random() * 6))])
    style = "\n".join([MAKE["css"](rng) for _ in range(1 + int(rng.random() * 3))])
    script = "\n".join([MAKE["js"](rng) for _ in range(1 + int(rng.random() * 3))])
    head = f'<meta charset="utf-8">\n<title>{base.words(rng, 1, 5)}</title>\n'
    if rng.random() < 0.6:
        head += f"<style>\n{style}\n</style>\n"
    tail = f"<script>\n{script}\n</script>\n" if rng.random() < 0.6 else ""
    if rng.random() < 0.4:
        tail += f'<script src="{pick(rng, ("script.js", "/js/app.js", "./main.js", "https://code.jquery.com/jquery-3.6.0.min.js", "https://cdn.jsdelivr.net/npm/vue@3"))}"></script>\n'
    start = pick(
        rng,
        (
            "<!DOCTYPE html>\n",
            "<!doctype html>",
            '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n',
        ),
    )
    lang = pick(rng, ("", ' lang="en"'))
    return f"{start}<html{lang}>\n<head>\n{head}</head>\n<body>\n{blocks}\n{tail}</body>\n</html>"


def _lines(rng: Random) -> str:
    """Some lines of a page's source."""
    indent = pick(rng, ("", "  ", "\t", "        "))
    return "\n".join([indent + LINE(rng) for _ in range(1 + int(rng.random() ** 2 * 8))])


def _email(rng: Random) -> str:
    """The HTML of a newsletter: tables inside tables with inline styles."""
    rows = "".join(
        [
            f'<tr><td style="padding:{rng.randrange(40)}px;font-family:Arial,sans-serif;color:#{base.hexes(rng, 6)}" align="center">{_INLINE(rng)}</td></tr>'
            for _ in range(2 + int(rng.random() * 5))
        ]
    )
    return f'<html xmlns:v="urn:schemas-microsoft-com:vml"><body style="margin:0"><!--[if mso]><table><tr><td><![endif]--><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0">{rows}</table><img src="{makers.url(rng)}" width="1" height="1" alt=""></body></html>'


def minified(rng: Random) -> str:
    """Minified JavaScript or a line of a bundle, as telemetry and playgrounds carry it."""
    out = []
    for _ in range(1 + int(rng.random() * 6)):
        a, b, c = (pick(rng, "abcdefghijklmnopqrstuvwxyz") for _ in range(3))
        prop, text, num = base.camel(rng), base.words(rng, 1, 3), base.number(rng)
        out.append(
            pick(
                rng,
                (
                    f'!function({a},{b}){{"use strict";var {c}={b}({num});{a}.{prop}={c}.n({c})}}',
                    f'({num}:function({a},{b},{c}){{{c}.r({b}),{c}.d({b},"{prop}",(function(){{return {a}}}))}})',
                    f'var {a}={b}.{prop}||{{}},{c}=void 0!=={a}&&null!={b}?{a}[{num}]:"{text}";',
                    f"for(var {a}=0,{b}={c}.length;{a}<{b};{a}++){c}[{a}].{prop}&&({c}[{a}].{prop}={a}<<{num}>>>0)",
                    f'return {a}?{b}("{prop}",{{children:{c},onClick:function(){{return {a}.{prop}({num})}}}}):null',
                    f'(self.webpackChunk{prop}=self.webpackChunk{prop}||[]).push([[{num}],{{{num}:({a},{b},{c})=>{{"use strict";{c}.d({b},{{Z:()=>{a}}})}}}}]);',
                    f'{a}.{prop}=function({b}){{if(!({b} instanceof {c}))throw new TypeError("{text}");return{{...{b},{prop}:!0}}}}',
                    f'try{{{a}=JSON.parse({b}.{prop})}}catch({c}){{console.error("{text}",{c})}}',
                    f'window.{prop}=window.{prop}||[];function gtag(){{dataLayer.push(arguments)}}gtag("js",new Date);gtag("config","G-{base.hexes(rng, 8).upper()}");',
                    f'document.querySelectorAll(".{base.kebab(rng)}").forEach(({a}=>{a}.addEventListener("click",({b}=>{{{b}.preventDefault(),{c}({a}.dataset.{prop})}}))));',
                    f"const {a}=async {b}=>{{let{{data:{c}}}=await fetch(`/api/{prop}/${{{b}.id}}`).then(e=>e.json());return {c}??[]}};",
                    f'{a}={b}=>`${{{b}.{prop}}}px`,{c}={{"{text}":{num},{prop}:!1}};',
                    f"if({a}.{prop}==={num}&&{b}!=={c}){{{a}.{prop}+={num};break}}",
                    f"/*! {prop} v{base.version(rng)} | (c) {base.company(rng)} | {base.domain(rng)}/license */",
                ),
            )
        )
    return pick(rng, ("", ";", ",", "\n")).join(out)


KINDS: tuple[TextKind, ...] = (
    TextKind("markup.rich_text", RICH, 3.0),
    TextKind("markup.lines", _lines, 2.0, (VALUE, FILE)),
    TextKind("markup.page", page, 1.2, (VALUE, FILE)),
    TextKind("markup.email", _email, 0.8, (VALUE,)),
    TextKind("markup.selector", _G.make("selector"), 1.5),
    TextKind("markup.minified_js", minified, 2.0, (VALUE, FILE)),
)
