"""Odd but ordinary messages: mail HTML, calendars, error texts, policy reports, page widgets, batches, device protocols."""

from __future__ import annotations

import json
from random import Random

from securitai.train.corpora.kinds import BODY, VALUE, TextKind
from securitai.train.corpora.normal.base import pick
from securitai.train.corpora.normal.grammar import grammar

_G = grammar(r"""
@mail
  <div dir="‹=ltr/auto/rtl›">‹hx*1-4›</div>‹=<br>/<div><br><∕div>/›‹sig?›
  <div class="‹=gmail_quote/moz-cite-prefix/WordSection1/elementToProof/yahoo_quoted›">‹=On ‹date› ‹clock›, ‹first› &lt;<a href="mailto:‹email›">‹email›<∕a>&gt; wrote:/<p class="MsoNormal"><o:p>&nbsp;<∕o:p><∕p>›<br>‹hx*1-3›</div>
  <p style="‹css›">‹hx*1-3›</p>⏎<p>&nbsp;</p>
  <table ‹=border="0" cellpadding="0"/role="presentation" width="100%"/class="‹slug›"›><tr><td style="‹css›">‹hx›</td><td>‹hx›</td></tr></table>
  <!--[if ‹=mso/gte mso 9/!mso›]>‹=<v:rect fill="true" stroke="false">/<xml><o:OfficeDocumentSettings∕><∕xml>/<!-->›<![endif]--><p>‹hx›</p>
  <ul>‹li*1-4›</ul>‹=<p><br><∕p>/<hr>/›<p>‹hx›</p>
  <blockquote type="cite" ‹=cite="mid:‹hex8›@‹domain›"/style="‹css›"›><div>‹hx*1-3›</div></blockquote>
@li
  <li‹= data-list="bullet"/ style="‹css›"/ class="ql-indent-‹digit›"/›>‹hx›</li>
@hx
  ‹sentence›&nbsp;
  <b>‹words›</b>‹=&nbsp;&amp; /: / - /<br>›
  <a href="‹url›"‹= target="_blank" rel="noopener"/ style="‹css›"/ data-saferedirecturl="https:∕∕www.google.com∕url?q=‹url›"/›>‹words›</a>‹=.&nbsp;/ /<br∕>›
  <span style="‹css›">‹words›</span>‹=<br>/ &gt; /&nbsp;/, ›
  <img ‹=src="cid:‹hex12›@‹slug›" /src="‹url›" /data-imagetype="External" src="https:∕∕‹host›∕‹slug›.png" /src="data:image∕png;base64,‹b64›" ›‹=width="‹int›" height="‹int›"/alt="‹words›"/style="‹css›"›>
  <div><br></div>
  ‹first›&#39;s ‹noun› ‹=&lt;‹email›&gt;/&quot;‹words›&quot;/&mdash; ‹words›/&euro; ‹price››
  <span class="mention" data-id="‹id›" contenteditable="false">@‹user›</span>&nbsp;‹words›
  <font ‹=face="Arial, sans-serif"/color="‹color›" size="‹digit›"›>‹words›</font>
  <mark class="pen-red">‹word›</mark> <s>‹word›</s> <sub>‹digit›</sub>
  <figure class="image"><img src="/‹slug›/‹slug›.jpg"><figcaption>‹words›</figcaption></figure>
@css
  ‹=color:‹color›/font-size:‹small›pt;font-family:"Segoe UI",Arial/margin:0;padding:‹digit›px/background:url('∕img∕‹slug›.png') no-repeat/mso-line-height-rule:exactly/text-align:center;border-left:‹digit›px solid ‹color›/width:calc(100% - ‹int›px)/display:none !important/white-space:pre-wrap›‹=;/›
@sig
  --&nbsp;<br><div class="‹=gmail_signature/signature›" data-smartmail="‹=gmail_signature/x›"><b>‹name›</b><br>‹company›‹= | /<br>/ &middot; ›<a href="tel:‹id›">‹id›</a></div>
@calendar
  BEGIN:VEVENT⏎UID:‹uuid›@‹domain›⏎DTSTART;TZID=Europe/Berlin:20‹hundred›0101T100000⏎SUMMARY:‹words^›\, ‹=Q&A/O'‹last›/‹words››⏎‹desc›⏎RRULE:FREQ=WEEKLY;BYDAY=MO\,TH;INTERVAL=‹digit›⏎END:VEVENT
  ‹desc›⏎ATTENDEE;CN="‹=‹name›/O'‹last›, ‹first››";PARTSTAT=‹=ACCEPTED/NEEDS-ACTION›;RSVP=TRUE:mailto:‹email›
  ‹=LOCATION/SUMMARY/COMMENT/CATEGORIES›‹=;LANGUAGE=de/;ALTREP="cid:‹hex8›"/›:‹words^›\; ‹words›\, ‹=room ‹int›/<‹url›>/"‹words›"/@ ‹city››\n‹words›
  BEGIN:VCARD⏎VERSION:‹=3/4›.0⏎N:O'‹last›;‹first›;;‹title›;⏎ORG:‹company›;‹word^›⏎TEL;TYPE=‹=CELL,VOICE/"work,voice"›:+‹id›⏎ADR;TYPE=HOME:;;‹int› ‹last› St\, #‹int›;‹city›;;‹int›;⏎NOTE:‹words›\n‹words›⏎END:VCARD
  TRIGGER;RELATED=END:-PT‹int›M⏎ACTION:DISPLAY⏎DESCRIPTION:‹words^›
  WIFI:T:‹=WPA/WEP/nopass›;S:‹word^› ‹word›'s \;) net;P:‹alnum›\"\,\\‹alnum›;H:‹=true/false›;;
  MATMSG:TO:‹email›;SUB:‹words^›;BODY:‹sentence›;;
@desc
  X-ALT-DESC;FMTTYPE=text/html:<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN">\n<HTML><BODY>\n<P>‹sentence›\n‹=<A HREF="‹url›">/<B>›‹words›‹=<∕A>/<∕B>›</P></BODY></HTML>
  DESCRIPTION:‹=<b>‹words›<∕b><br>/<p>‹words›<∕p>/──────\n/›‹sentence›\n‹url›\n\n‹=Meeting ID: ‹id›/Passcode: ‹alnum›/‹words›\; ‹words›/Dial: \,\,‹id›#\,\,\,\,*‹id›#›
@error
  ‹=Uncaught (in promise) SyntaxError: /SyntaxError: /JSON.parse: /›Unexpected token ‹='<', "<!DOCTYPE "... is not valid JSON/'‹letter›', "‹word›"... is not valid JSON/} in JSON at position ‹int›/'I', "Internal S"... is not valid JSON/u in JSON at position 0›
  ‹=SyntaxError: /Parse error: syntax error, /ParseError: /error: ›unexpected ‹='<', expecting end of file/token "‹=;/}/endif/=>/)›"/end of input/identifier "‹snake›"/string literal '‹word›'/EOF while looking for matching `"'› ‹=at ‹slug›.js:‹int›:‹int›/in ∕‹slug›∕‹slug›.php on line ‹int›/(‹slug›.ts, line ‹int›)/near line ‹int››
  ‹=TypeError/ReferenceError/RangeError/DOMException›: ‹=Cannot read properties of ‹=null/undefined› (reading '‹=innerHTML/‹camel›/exec/cookie/src›')/‹camel› is not a function/Failed to execute '‹=querySelector/setAttribute/appendChild/atob/removeChild›' on '‹=Document/Node/Window/Element›': '‹=#‹kebab›>>a/‹=[/(/<›‹slug›/a[href=∕‹slug›]/"‹word›"›' is not a valid ‹=selector/attribute name/name›./can't access property "‹camel›", ‹camel› is null/‹letter›.‹camel› is undefined; can't access its "‹camel›" property›
  ‹=Refused to/Blocked:› ‹=load the script '‹url›'/execute script from '‹url›' because its MIME type ('text∕html') is not executable/display '‹url›' in a frame/apply inline style/evaluate a string as JavaScript because 'unsafe-eval' is not allowed/run the JavaScript URL› ‹=because it violates "script-src 'self' 'nonce-‹alnum›'"/(‹slug›:‹int›)/, strict MIME type checking is enabled/because of 'X-Frame-Options'›
  ‹pascal›‹=Exception/Error/Warning›: ‹=‹words›/could not ‹verb› '‹word›'/illegal character '‹=;/`/\/</|›' at ‹int›/no such file: ..∕‹slug›∕‹slug›.‹ext›/expected one of [‹word›, '‹word›']/unbalanced quote ' in "‹last›'s ‹noun›"/O'‹last› is not unique› ‹=⏎    at /⏎⇥at /; at › ‹pascal›.‹camel›(‹pascal›.‹=java/kt/cs/scala›:‹int›)‹=⏎⇥... ‹int› more/⏎Caused by: ‹dotted›.‹pascal›: ‹words›/›
  ‹=near/at or near/LINE 1:/Incorrect syntax near› ‹="‹=s/where/'/)/from/order/‹last››": syntax error/'‹=s/)/‹last›/‹snake›/,›'. (‹=SQLSTATE 42601/102/1064/Code: ‹int››)/‹last›'s ‹noun› ... ^ syntax error› ‹=in statement ‹int›/; rolled back/(‹snake›.sql:‹int›)/while saving the ‹noun›/-- contact support with id ‹hex8››
  ‹=sh/bash/zsh/‹slug›.sh/∕bin∕sh›: ‹=line ‹int›: /‹digit›: /›‹=‹slug›: command not found/syntax error near unexpected token `‹=)/;/fi/newline/done/|›'/‹slug›: No such file or directory/[: ==: unary operator expected/unexpected EOF while looking for matching `‹='/"›'/cannot open ..∕‹slug›.‹ext›: Permission denied›
  E‹=NOENT/ACCES/EXIST/XDEV/PERM/ISDIR›: ‹=no such file or directory/permission denied/operation not permitted›, ‹=open/scandir/rename/unlink/copyfile/lstat› '‹=..∕‹slug›∕‹slug›.‹ext›/∕‹slug›∕..∕‹slug›/C:\Users\‹user›\..\‹slug›/∕var∕‹slug›∕‹slug›.sock›'‹= -> '..∕‹slug›.‹ext›'/›
  ‹=Warning/Notice/Deprecated/Fatal error›: ‹=Undefined ‹=variable $‹camel›/array key "‹snake›"/index: ‹snake››/include(..∕‹slug›∕‹slug›.php): Failed to open stream/Uncaught Error: Call to undefined function ‹snake›()/Array to string conversion/foreach() argument must be of type array|object› in <b>‹=∕var∕www∕‹slug›/C:\xampp\htdocs›/‹slug›.php</b> on line <b>‹int›</b>
  Template ‹=error/render error/compilation error›: ‹=unknown filter '‹slug›'/'‹snake›' is undefined/unexpected '%'/missing "}}"/Expecting 'ID', got '‹=EOF/SEP/STRING›'› in "‹word› {{ ‹=‹snake› | ‹snake›/#if ‹camel›/‹snake›.‹snake›› }} ‹word›" ‹=line ‹int›/at ‹slug›.‹=html/hbs/liquid/twig›:‹int››
  ‹=curl/wget/ssh/git/npm/pip›: ‹=(‹small›) Could not resolve host: ‹host›/error: RPC failed; HTTP ‹int› curl ‹small›/fatal: ambiguous argument '..‹slug›': unknown revision/ERR! code ELIFECYCLE; exit ‹digit›/option '--‹slug›' requires an argument; try '--help'/unable to connect to [::1]:‹port›; tried 127.0.0.1:‹port››
@widget
  <div ‹=id="‹kebab›"/class="‹kebab›"›‹= data-‹slug›="‹=‹date›T‹clock›/‹int›/‹word››"/›></div>⏎<script>⏎‹ws*2-4|⏎›⏎</script>
  <script async src="https://‹host›/‹slug›.js‹=?id=‹upper›-‹int›/?v=‹digit›/›"‹= charset="utf-8"/ crossorigin="anonymous"/ data-‹slug›="‹nano›"/ defer/›></script>‹=<noscript>‹words^›<∕noscript>/⏎<script>‹ws› ‹ws›<∕script>/<div class="‹kebab›"><∕div>›
  <iframe ‹=width="‹int›" height="‹int›"/style="border:0; width:100%"/class="‹kebab›"› src="https://‹=www.youtube-nocookie.com∕embed∕‹nano›/player.vimeo.com∕video∕‹id›/www.google.com∕maps∕embed?pb=!1m18!1m12!1m3!1d‹id›!2d‹dec›!3d‹dec›/‹host›∕‹slug›?embed=1›" ‹=title="‹words^›"/frameborder="0" allowfullscreen/loading="lazy" allow="autoplay; clipboard-write"›></iframe>‹=<p><small>‹words^›<∕small><∕p>/›
  <a ‹=href="#"/href="javascript:void(0)" class="‹kebab›"/role="button"› onclick="‹=‹camel›(); return false;/‹camel›(this, '‹slug›')/window.open('‹url›','‹slug›','width=‹int›,height=‹int›'); return false/gtag('event', '‹snake›'); location.href=this.href/document.getElementById('‹kebab›').classList.toggle('open')›">‹words^›</a>
  <blockquote class="‹=twitter-tweet/instagram-media/tiktok-embed/reddit-embed-bq›" data-‹slug›="‹slug›"><p lang="en" dir="ltr">‹sentence›</p>&mdash; ‹name› (@‹user›) <a href="‹url›">‹date›</a></blockquote> <script async src="https://‹=platform.twitter.com∕widgets/www.instagram.com∕embed/‹host›∕embed›.js"></script>
  <style>.‹kebab›{‹css›}@media(max-width:‹int›px){.‹kebab›{display:none}}</style><div class="‹kebab›">‹=<marquee>‹words^›<∕marquee>/<h3>‹words^›<∕h3>/<svg viewBox="0 0 24 24"><path d="M‹int› ‹int›h‹digit›v‹digit›z"∕><∕svg>›</div>
  <form action="https://‹domain›/‹slug›" method="post" ‹=target="_blank"/novalidate/onsubmit="return ‹camel›(this);"›><input type="email" name="‹upper›" placeholder="‹words^›" required><div style="position:absolute;left:-5000px" aria-hidden="true"><input type="text" name="b_‹hex12›" tabindex="-1"></div><button>‹word^›</button></form>
  <ins class="adsbygoogle" style="display:block" data-ad-client="ca-pub-‹id›" data-ad-slot="‹id›"></ins><script>(adsbygoogle = window.adsbygoogle || []).push({});</script>
  <!-- ‹words^› --><script type="‹=application∕ld+json/text∕x-template/text∕x-mathjax-config›" ‹=id="‹kebab›"/data-‹slug››>‹={"@context":"https:∕∕schema.org","@type":"‹word^›","name":"‹words^›","url":"‹url›"}/<li>{{‹camel›}} - {{‹camel›}}<∕li>/MathJax.Hub.Config({tex2jax: {inlineMath: [['$','$']]}});›</script><p>‹words^›</p>
@ws
  ‹=var/const/let› ‹=end = new Date("‹date›T‹clock›").getTime()/el = document.getElementById('‹kebab›')/‹camel› = document.querySelectorAll(".‹kebab› li")/s = document.createElement('script'); s.async = true; s.src = 'https:∕∕‹host›∕‹slug›.js'; document.head.appendChild(s)/d = new Date(), y = d.getFullYear()/i = 0, n = ‹int››;
  ‹=setInterval/setTimeout›(function () { ‹=var s = Math.floor((end - Date.now()) ∕ 1000); el.textContent = s > 0 ? s + 's' : '‹words^›'/el.innerHTML = '<b>' + n-- + '<∕b> ‹words›'/i = (i + 1) % n; ‹camel›(i)/$('.‹kebab›').fadeIn(‹int›)› ; }, ‹int›);
  window.‹=onload = function () { ‹camel›('‹kebab›'); }/‹camel› = window.‹camel› || {}; ‹camel›.q = []/_‹slug›q = [['setSiteId', ‹int›], ['trackPageView']]›;
  ‹=jQuery/$›(function ($) { $('‹=.‹kebab›/#‹kebab› a›').‹=hide()/on('click', function (e) { e.preventDefault(); $(this).next().slideToggle(); })/text('‹words^›')›; });
  document.‹=addEventListener('DOMContentLoaded', () => ‹camel›({ ‹slug›: '‹word›' }))/querySelector('.‹kebab›').addEventListener('click', e => { e.target.hidden = true; })/getElementById('‹kebab›').innerHTML = '&copy; ' + new Date().getFullYear()›;
  // ‹words^›
  ‹camel›.init({ ‹slug›: '‹nano›', ‹slug›: ‹int›, onReady: function () { console.log('‹word›'); } });
@device
  <ap ‹at*1-3›‹=∕>/><‹slug› ‹at?›∕><∕ap>/ ∕>›
  <‹=status ‹at›><item ‹at*1-2›∕><val ‹at›>‹int›<∕val><∕status/nodes><node ‹at*1-2›>*<∕node><∕nodes/devs ver="‹digit›"><dev ‹at*1-2›><‹slug›∕><∕dev><∕devs/filter><ap ‹at›∕><ap ‹at›∕><∕filter›>
  <req cmd="‹=list/get/set› ‹slug›"‹= ‹at›/›/>‹=⏎<rsp ‹at›∕>/›
  <‹=ajax-request/request/cmd/msg/iq/stream:features/M› ‹=action='‹=getstat/conf/docmd/updobj›'/type="get" id="‹alnum›"/xmlns='‹slug›:‹slug›' n="‹int›"›‹= comp='‹=system/stamgr/apStat›'/ updater='‹slug›.‹ms›'/›><‹slug› ‹=LEVEL='1'/period="‹int›"/id='*'›/></‹=ajax-request/request›>
  ‹kv*3-8|;›‹=;/;\r\n/#/›
  ‹=AT+‹=CSQ/CMGF=1/CWJAP="‹word›'s wifi","‹alnum›"/CIPSTART="TCP","‹ip›",‹port›/HTTPPARA="URL","‹url›"/COPS=?›/$GPRMC,‹id›,A,‹dec›,N,‹dec›,E,0.‹digit›,‹id›,,*‹hundred›/$$‹letter›‹int›,‹id›,AAA,35,‹dec›,‹dec›,‹id›,A,‹small›,‹small›|0|0|0|0,‹hex4›*‹hundred›/*HQ,‹id›,V1,‹id›,A,‹dec›,N,‹hex8›#/:‹hex8›‹hex8›‹hundred›/:SYST:ERR?;*IDN?;:MEAS:VOLT:DC? (@‹int›,‹int›)/!AIVDM,1,1,,A,‹alnum›;‹alnum›@‹digit›<‹letter›:`‹alnum›,0*‹hundred›/)>‹alnum›'‹hundred›"<;/0x‹hex8›|0x‹hex8›;!0x‹hex4››
  MSH|^~\&|‹pascal›|‹city›|‹pascal›|‹city›|‹id›||ADT^A0‹digit›|‹id›|P|2.‹digit›\rPID|||‹id›^^^‹upper›||O'‹last›^‹first›^^^‹title›||‹id›|‹=M/F›
  UNA:+.? 'UNB+UNOC:3+‹id›:14+‹id›:14+‹id›:‹int›+‹int›'BGM+220+‹int›+9'NAD+BY+‹id›::9++O?'‹last›'LIN+‹digit›++‹id›:EN'
  ISA*00*          *00*          *ZZ*‹id›*ZZ*‹id›*‹id›*‹int›*U*00401*‹id›*0*P*>~GS*PO*‹id›*‹id›~ST*850*‹int›~
  ^XA^FO‹int›,‹int›^A0N,‹int›^FD‹words^› 1/2" #‹int›^FS^BCN,‹int›,Y,N,N^FD>:‹alnum›^FS^XZ
  {‹slug›:‹int›,‹slug›:'‹=‹word›/on/..›',‹slug›:[‹int›,‹int›],cb:‹=null/‹camel››}
@at
  ‹=mac/id/sn/addr›='‹=aa:bb/‹hex12›/*/*:‹hex4›/‹int››'
  ‹=band/ssid/state/name›=‹="‹=5/‹word›/x'‹letter›/‹int›/a &gt; ‹letter››"/'‹word› "‹word›"'›
@kv
  ‹=‹slug›/‹upper›/‹camel›/‹letter›‹digit››‹==/=/=/:›‹=‹int›/‹word›/‹ip›/"‹words›"/on/‹clock›/‹hex8›/'‹word›'/‹dec›,‹dec›/%d/<‹word›>/$‹digit›/‹letter›|‹letter›/›
@review
  ```suggestion⏎‹code*1-3|⏎›⏎```‹=⏎‹sentence›/›
  ‹=nit/question/blocking/praise/todo›: ‹=can we use/prefer/why not/please avoid/I'd inline› `‹code›` ‹=here/instead of `‹code›`/as in `..∕‹slug›.‹ext›:‹int›`/, see #‹int›/when `‹camel›` is null›? ‹sentence›
  @@ -‹int›,‹digit› +‹int›,‹digit› @@ ‹camel›(‹camel›)⏎- ‹code›⏎+ ‹code›
  ‹camel› ‹===/!=/>/in/not in/matches/startsWith› ‹="‹word›"/["‹word›", '‹word›']/‹int›/"^‹slug›-.*$"› ‹=AND/OR/&&/||› ‹camel› ‹===/>=/contains› ‹='‹word›'/‹int›/"‹date›"/true› ‹=THEN "‹word›" ELSE default/-> variation ‹digit›/=> ‹int›%/: serve `‹slug›`›
  if ‹camel› ‹=is/has/contains› "‹words›" ‹=or/and› ‹camel› ‹=is not/like› '‹word›*' then ‹=rollout ‹int›%/deny/show "‹words›"/set ‹camel› = ‹int››‹= ‹=#/∕∕› ‹words›/›
@code
  ‹=const {‹camel›, ...‹letter›} = ‹camel› ?? {};/return ‹camel›?.‹camel› || '';/if (!‹camel› && ‹camel› !== '‹word›') return;/`${‹camel›}∕${‹camel›}`.replace(∕['"<>]∕g, '')/‹snake› = ‹snake› or "‹word›"/SELECT ‹snake› FROM ‹snake› WHERE ‹snake› = :‹slug›/os.path.join("..", "‹slug›")/<‹pascal› ‹camel›={() => ‹camel›('‹word›')} ∕>/‹camel›.map(x => x.‹camel› | 0)/rm -f "$‹const›" || true/!‹camel› ? <p>‹words›<∕p> : null/‹camel›(‹int›, '‹=it\'s/‹word›;/a|b/a && b›')›
""")

_MAIL, _ERROR, _WIDGET = _G.make("mail"), _G.make("error"), _G.make("widget")
_NAME = grammar("@n\n  ‹kebab›\n  ‹slug›\n  ‹camel›\n  ‹hex8›\n").make("n")


def _batch(rng: Random) -> str:
    """Arrays of calls in a batch, JSON inside JSON and reports of browsers."""
    name, other = _NAME(rng), _NAME(rng)
    number = rng.randint(0, 10 ** rng.randint(1, 13))
    text = pick(rng, (_MAIL, _ERROR, _ERROR, _WIDGET, _NAME))(rng)
    inner = json.dumps([[number, name, None, [text, True, []]]], separators=(",", ":"))
    forms: tuple[object, ...] = (
        [[number % 9, [[f"thread-{name[:1]}:r-{number}", [f"msg-{other}:r{number}", text, None, 1]]]]],
        [[[pick(rng, ("WMLxs", "rpcids", "otAQ7b", name)), inner, None, "generic"]]],
        [{"jsonrpc": "2.0", "id": number, "method": f"{name}.{other}", "params": [text, {"x": None}]}],
        {"requests": [{"id": str(number), "method": "POST", "url": f"/{name}/{other}", "body": {"t": text}}]},
        {name: inner, "meta": json.dumps({other: text})},
        {"csp-report": {"document-uri": f"https://{name}.example/{other}", "blocked-uri": "inline", "violated-directive": "script-src 'self'",
                        "script-sample": text[:40], "source-file": f"https://{name}.example/a.js", "line-number": number % 999}},
        {"level": "error", "message": text, "stack": f"Error\n    at {name} (../{other}.js:{number % 99}:7)", "breadcrumbs": [other]},
        ["m", [other, number], {"html": text, "quoted": False}],
        {"query": f'mutation {{ save(name: "{name}", n: {number}) {{ id }} }}', "variables": {"body": text}},
        {"widget": {"type": "html", "content": text}, "id": number},
        {"op": "set", "path": ["..", name, other], "value": text},
    )  # fmt: skip
    separators = pick(rng, ((",", ":"), (", ", ": ")))
    return json.dumps(pick(rng, forms), ensure_ascii=rng.random() < 0.3, separators=separators)


KINDS: tuple[TextKind, ...] = (
    TextKind("values_messages.mail", _MAIL, 0.3),
    TextKind("values_messages.calendar", _G.make("calendar"), 0.3),
    TextKind("values_messages.error", _ERROR, 0.4),
    TextKind("values_messages.widget", _WIDGET, 0.6),
    TextKind("values_messages.device", _G.make("device"), 0.6),
    TextKind("values_messages.review", _G.make("review"), 0.3),
    TextKind("values_messages.batch", _batch, 0.4, (VALUE, BODY)),
)
