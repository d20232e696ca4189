"""Telemetry in its own little languages: packed keys, DOM paths, A/B lists, policy reports, archives."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.kinds import BODY, COOKIE, VALUE, TextKind
from securitai.train.corpora.normal import base, makers
from securitai.train.corpora.normal.base import number, pick
from securitai.train.corpora.normal.grammar import grammar
from securitai.train.corpora.normal.languages import any_script
from securitai.train.corpora.normal.markup import minified

_G = grammar(
    r"""
@keys
  ‹key›":"‹ev*1-6|","›
  {"‹key›":"‹ev›","‹key›":"‹ev›","‹key›":"‹ev›"}
  ‹ev*2-8|,›
  K:"‹ev›",L:"‹ev›",‹key›:"‹ev›"
  ‹int›//////////‹=pagehide/load/unload/visibility›
  [{"T":"CI.‹pascal›","FID":"CI","Name":"‹pascal›","P":{‹kv*1-6|,›}}]
  [{"‹camel›":"‹word›","time":‹int›,"T":"CI.Data","TS":‹ms›,"Name":"‹camel›","FID":"‹upper›"}]
  ‹big›‹=f/a/e›00‹ms›!m‹digit›Legacy!ac=‹letter›‹letter›&pi=‹int›&key=‹snake›&val=%7B%22‹letter›%22%3A‹int›%7D
  D-‹upper›,‹date› ‹clock›:‹int›,,,‹digit›,,,,‹int›,‹ip›,code=‹digit›^msg=https%3A%2F%2F‹host›%2F‹slug›^m‹digit›=‹int›^t=‹ms›
  ‹ab*3-40|,›
  M_‹=GET/POST›!U_‹url›?_fetcher_=‹alnum›__‹alnum›!B_{action:'‹pascal›','params':'{\'‹pascal›\':\'‹word›\',\'‹pascal›\':‹int›}','product':'‹pascal›'}
  {action:'‹pascal›',params:{‹camel›:'‹word›',‹camel›:‹int›},‹camel›:"‹path›"}
  {'‹camel›':'‹word›','‹camel›':[{'‹camel›':‹int›,'‹camel›':'‹foreign›'}],'‹camel›':null}
  "{\"‹camel›\":\"‹word›\",\"‹camel›\":{\"‹camel›\":\"{\\\"‹camel›\\\":‹int›}\"}}"
  {&quot;‹camel›&quot;:&quot;‹words›&quot;,&quot;‹camel›&quot;:[&quot;‹path›&quot;,‹int›]}
  [[‹int›,[&quot;[‹=Sun/Mon› Dec ‹hundred› ‹clock› ‹year›] [‹=error/notice›] ‹snake› ‹words›&quot;]]]
  [[‹int›,[‹int›,"‹nano›",null,[‹int›,[["‹url›",‹int›]]]],"‹alnum›"]]
  ‹camel›=‹word›^‹camel›=‹int›^‹camel›=‹path›
  ‹snake›:‹word›|‹snake›:‹word›;‹snake›:‹int›|‹snake›:‹word›
  @‹int›/‹int›/‹=INPUT/A/DIV/IMG›#‹slug›//‹hex4›/‹letter›‹letter›
  ‹camel›{‹camel›:‹int›,‹camel›:[‹ab*1-4|,›]}
  v:‹ver›;p:‹path›;r:‹url›;l:‹=en/zh-CN›;s:‹int›*‹int›
  ‹snake›%3D‹word›%26‹snake›%3D‹int›
  ‹fn*2-6|›
  !(!(‹id›),!(‹id›,'‹id›'),!(‹id›,'‹word›'))
  !(‹slug›:!n,‹slug›:'‹words›',‹slug›:!(‹int›,‹int›))
  D=‹camel›+"|‹words›||‹word^›|‹word^›"
  D=‹=c/v›‹hundred›
  function‹alnum›(){}
  ‹pascal›.‹nano›‹nano›
  /cgi/‹=v‹digit›∕/›‹slug›?‹=cmd/action/method›=‹pascal›&‹slug›=‹slug›&‹camel›=‹slug›
  ‹=POST/GET/PUT› ‹slug›.php?‹slug›=‹slug›&‹slug›=‹int›
  @‹camel›:(*‹pascal›*)
  ‹snake›:*
  map ‹camel› to ‹dotted›
  ‹alnum›/‹alnum›/‹alnum›==/‹int›-‹int›-‹hex16›-‹nano›
  (‹snake›:‹word›,‹snake›:!t,‹snake›:!(‹word›,‹word›),‹snake›:(from:now-‹int›h,to:now))
  {_a:(columns:!(‹slug›),filters:!(),index:'‹uuid›',interval:auto,query:(language:kuery,query:'‹slug›:%20%22‹word›%22'))}
  ‹slug›:@‹slug›#‹alnum›;‹slug›=>‹int›;‹slug›->‹word›
  ‹letter›‹digit›:‹b64u›,‹letter›‹digit›:‹b64u›
  rrweb:[{type:‹digit›,data:{source:‹digit›,positions:[{x:‹int›,y:‹int›,id:‹int›,timeOffset:-‹int›}]},timestamp:‹ms›}]
@fn
  ‹letter›‹letter›(‹int›)
  ‹slug›(‹digit›-‹digit›-‹digit›)
@key
  ‹letter›
  ‹upper›
  ‹camel›
@ev
  ‹int›+‹hex4›+‹hex4›+‹=keydown/click/focus/mousemove/scroll/blur/touchstart›+‹hex4›
  @‹int›/‹int›/‹=INPUT/A/DIV/SPAN/BUTTON/LI›#‹slug›//‹hex4›/‹hex4›
  ‹=IMG/A/SCRIPT/DIV›+‹hex4›+‹letter›‹letter›+https+‹host›‹path›
  ‹int›//‹int›/‹int›//‹word›
  ‹letter›@‹int›,‹int›@‹hex4›
  ‹digit›:‹hex4›
  ‹hex4›+‹hex4›*‹digit›
@kv
  "‹letter›":‹int›
  "‹camel›":"‹word›"
  "‹key›":"‹ev›"
  "‹camel›":[‹int›,‹int›]
@ab
  ‹digit›=‹int›
  ‹id›=‹int›
  ‹int›:‹int›
  ‹snake›=‹digit›
  ‹id›_‹digit›
@xml_event
  <ClientInstRequest><Events>‹xml_one*1-3|›</Events><STS>‹ms›</STS></ClientInstRequest>
  <‹pascal›><Events>‹xml_one›</Events><‹upper›>‹hex32›</‹upper›></‹pascal›>
@xml_one
  <E><T>Event.‹pascal›</T><IG>‹hex32›</IG><TS>‹ms›</TS><D><![CDATA[[{"T":"CI.‹pascal›","FID":"CI","Name":"‹pascal›","P":{"‹key›":"‹ev›","‹key›":"‹ev›",‹kv*1-4|,›}}]]]></D></E>
  <E><T>Event.‹pascal›</T><IG>‹hex32›</IG><TS>‹ms›</TS><D><![CDATA[{‹keysimple*2-8|,›,T:"CI.‹pascal›"}]]></D></E>
@keysimple
  ‹letter›:‹int›
  ‹upper›:"‹int›:‹hex4›,‹int›:‹hex4›"
  "‹camel›":"‹words›"
@dom
  /body/div/div/‹dstep*1-8|/›
  //*[@id="‹slug›"]/‹dstep*1-6|/›
  /html/body/‹dstep*2-9|/›
  ‹dstep*3-9|/›
  ‹csel*2-8| > ›
  ‹csel*2-6|>›
  ‹csel*2-5| › a[href^="http"]
  ‹csel*2-6|;›|‹csel*2-6|;›
  ‹=BODY/HTML›,‹cup*2-8|,›
  ‹cup*2-8| -> ›
  [‹json_sel*1-5|,›]
  //div[contains(@class, '‹kebab›')]/a[text()='‹words^›']
  //‹=div/span/a/h2›[@‹=class/id/data-testid›="‹kebab›"]//‹=text()/@href/span[‹digit›]›
  ‹camel›@‹=div/a›.‹kebab›[‹digit›]:‹words›
  id("‹slug›")/‹dstep*1-4|/›
@dstep
  div
  ‹=div/ul/li/a/span/section/main/table/tbody/tr/td/form/h3/img/svg/p/header/button›
  ‹=div/li/span/a/section/h3/td›[‹=/‹digit››]
  div[@class="‹kebab›"]
@csel
  ‹=div/ul/li/a/span/section/main/p›
  ‹=div/ul/li/a/span/section›.‹kebab›
  ‹=div/ul/section›#‹camel›
  ‹=li/div/tr›:nth-child(‹digit›)
  ‹=body/html›
  .‹kebab›.‹slug›
  div#‹slug›.‹slug›.‹kebab›:nth-of-type(‹digit›)
@cup
  ‹=DIV/UL/LI/A/SPAN/TD/TR/SECTION›
  DIV.‹kebab›
  ‹=DIV/UL›#‹camel›
  A[‹digit›]
@json_sel
  "‹csel›"
  "‹csel› > ‹csel›"
  {"tag":"‹=div/a›","cls":"‹kebab›","i":‹digit›}
@policy
  ‹directive*1-8|; ›
  ‹directive*2-6|;›; report-uri /‹slug›‹=/;›
  {"csp-report":{"document-uri":"‹url›","violated-directive":"‹=script-src-elem/img-src/style-src›","original-policy":"‹dir2*2-5|; ›","blocked-uri":"‹=inline/eval/data/‹url››","line-number":‹int›,"source-file":"‹url›"}}
  accelerometer=(), camera=(self "https://‹host›"), geolocation=*, interest-cohort=()
@directive
  ‹=default-src/script-src/style-src/img-src/connect-src/font-src/frame-src/base-uri/object-src/worker-src/form-action/frame-ancestors/script-src-elem› ‹source*1-5›
  upgrade-insecure-requests
  report-to ‹kebab›
  sandbox allow-scripts allow-forms
@dir2
  ‹=default-src/script-src/img-src› ‹=‹source›/'self' https:/* data:›
@source
  'self'
  'none'
  'unsafe-‹=inline/eval/hashes›'
  'nonce-‹nano›'
  'sha256-‹b64›'
  'strict-dynamic'
  https:
  data: blob:
  https://*.‹domain›
  *.‹domain›:*
  ‹host›
  wss://‹host›
@assets
  ‹apath›,‹apath›,‹apath›‹=?m=‹sec›/?v=‹ver›/&ver=‹int›/›
  ??‹arel›,‹arel›,‹arel›
  /_static/??‹arel›,‹arel›?m=‹sec›j
  ‹slug›:v‹digit›/‹slug›.js;‹slug›:v‹digit›/‹slug›.css
  ‹slug›_‹alnum›,‹slug›_‹alnum›,‹slug›_‹alnum›,‹slug›_‹alnum›
  g=‹slug›&f=‹arel›,‹arel›
  ‹slug›/‹slug›@‹ver›/‹slug›.min.js,npm/‹lib›@‹ver›,gh/‹user›/‹kebab›@‹ver›/‹slug›.css
  file=‹kebab›-‹int›x‹int›.‹=jpg/png›
  modules=‹dotted›|‹dotted›|‹slug›,‹slug›&only=styles&skin=‹slug›
  ‹apath›|‹apath›|‹apath›
  [["‹apath›","‹hex32›"],["‹apath›","‹hex32›"]]
@apath
  /‹slug›/‹slug›/‹kebab›.‹=js/min.js/css/png›
  /wp-content/plugins/‹kebab›/‹slug›.min.‹=js/css›
@arel
  ‹slug›/‹ver›/‹kebab›.‹=js/css›
  ‹slug›/‹kebab›-min.js
  ‹kebab›.css
@har
  text/html; charset=utf-8
  ‹mime›; charset=‹=utf-8/UTF-8/"utf-8"/iso-8859-1/gb2312›
  max-age=‹int›, ‹=no-cache/public/must-revalidate, private/stale-while-revalidate=‹int›/s-maxage=‹int›, immutable›
  no-cache, no-store, max-age=0, must-revalidate
  gzip, deflate, br
  W/"‹hex4›-‹hex12›"
  "‹hex32›:0"
  Accept-Encoding, Origin, X-‹pascal›
  1; mode=block
  nosniff
  SAMEORIGIN
  cloudflare
  ‹lib›/‹ver› (‹os›) ‹=OpenSSL∕‹ver› PHP∕‹ver›/mod_ssl∕‹ver›/›
  ‹=Mon/Tue/Fri›, ‹hundred› ‹=Jan/May/Nov› ‹year› ‹clock› GMT
  max-age=31536000; includeSubDomains; preload
  ‹slug›;dur=‹int›, ‹slug›;desc="‹words›";dur=‹dec›
  {"group":"‹slug›","max_age":‹int›,"endpoints":[{"url":"https://‹host›/‹slug›"}]}
  ‹snake›=‹nano›; expires=Tue, ‹hundred›-Jan-‹year› ‹clock› GMT; path=/; domain=.‹domain›; secure; HttpOnly; SameSite=None
  h3=":443"; ma=86400, h3-29=":443"; ma=86400
  HIT from ‹kebab›.‹domain›, MISS
  ‹int›-‹hex8›-‹alnum›
  {"mimeType":"‹mime›","size":‹int›,"headers":[{"name":"content-type","value":"‹mime›; charset=utf-8"},{"name":"cache-control","value":"max-age=‹int›"}]}
  GET ‹path› HTTP/1.1
  HTTP/1.1 ‹=200 OK/304 Not Modified/404 Not Found/302 Found›
  http/1.1
  h2
  rel=preload; as=style; nopush
  <‹path›>; rel=preload; as=‹=script/style/font›; crossorigin
@search_url
  https://‹host›/‹=search/s/results/query/web/find/?s= ›?‹=q/query/wd/keyword/text/search_query/k›=‹qw*3-20|+›‹=/&‹slug›=‹int›/&start=‹int›&hl=en›
  https://‹host›/‹=search/explore›/‹qw*2-9|%20›?‹slug›=‹slug›
  https://‹host›/‹=questions/blog/article/post/doc/t›/‹=‹id›∕/›‹qw*3-14|-›‹=/.html/?utm_source=‹slug›/#comment-‹id››
  https://‹host›/‹slug›?‹slug›=‹qw*2-9|+›&‹slug›=‹fq*2-8|+›&‹slug›=%22‹qw*2-4|+›%22
  ‹=Search:/title=/q=/dt=/›‹qw*3-14|+›‹=+%7C+‹brand›/+-+‹brand›/›
  https://‹host›/‹slug›/#‹=q=/text=/:~:text=›‹qw*3-12|%20›
@qw
  ‹word›
  ‹word›
  ‹noun›
  ‹=select/from/and/or/union/import/export/where/like/order/by/insert/into/update/set/delete/drop/table/data/exec/script/alert/null/having/case/when/in/between/is/not/char/cast/having/group/all/create/join/with/as›
  ‹int›
  ‹=%7C/%26/%27s/%28‹year›%29/%3A/%2C/vs/-/C%23/C%2B%2B/A%26B/JUN/‹year››
@fq
  %28
  ‹word›
  ‹=AND/OR/NOT›
  %22‹word›%22
  %29
@library
  ‹= › ( ‹lib_one›  )‹= ›
  (‹lib_one›) ‹=AND/OR/NOT/and/and not› (‹lib_one›)
  ((‹lib_one›) ‹=AND/*/+/-› ‹lib_one›)
  ‹lib_one›
  ‹lib_one› ‹=AND/OR/NOT/*/+/-/w∕3/NEAR∕5/SAME› ‹lib_one›
  (‹code_›:"‹term_›" ‹=AND/OR› ‹code_›:'‹term_›')
@lib_one
  ‹code_›=‹quoted_›
  ‹code_›=(‹quoted_› ‹=or/OR/AND/* › ‹quoted_›)
  ‹code_› ‹=%=/%/=/:/== /all/any/exact/adj› ‹quoted_›
  (‹code_› %‹quoted_›)
  ‹quoted_›[‹=Title/MeSH Terms/Author/tiab/dp/ISSN›]
  ‹code_›:(‹term_› ‹=OR/AND› ‹term_›)
  "‹term_›" NEAR/‹digit› "‹term_›"
  PY=‹year›
  ‹year›:‹year›[pdat]
  dc.‹slug› any "‹term_› ‹term_›" sortby dc.date
  ‹code_›(‹term_› W/‹digit› ‹term_›*)
  IPC=(‹letter›‹hundred›‹letter›‹small›/‹hundred›)
@code_
  ‹=TI/AU/SU/KY/AB/FT/RF/PY/TS/SO/DO/ti/au/kw/dc.title/bath.name/TITLE-ABS-KEY/题名/主题/作者/关键词/篇名/摘要/全文/名称/申请人/タイトル/著者/title/abstract/claims/publisher/isbn›
@quoted_
  '‹term_›'
  "‹term_›"
  ‹term_›
  ('‹term_›')
@term_
  ‹noun›
  ‹adj› ‹noun›
  ‹last›, ‹letter›.
  ‹foreign›
  ‹noun›*
  ‹=waf/sql/xss/machine learning/机器学习/深度学习/数据 库/ネットワーク›
""",
    foreign=any_script,
)


def _buckets(rng: Random) -> str:
    """Experiments and their arms, as long lists."""
    style = pick(rng, ("{0}={1}", "{0}:{1}", "{0}_{1}", "{0}-{1}", "{0}.{1}", "v{0}^{1}"))
    sep = pick(rng, (",", ",", ";", "|", "~", "!", "&"))
    count = 4 + int(rng.random() ** 2 * 120)
    return sep.join([style.format(number(rng), int(rng.random() * 9999)) for _ in range(count)])


def _functions(rng: Random) -> str:
    """Source of functions as error and profile beacons quote it."""
    a, b, c = (pick(rng, "abcdefghijklmnopqrstuvwxyz") for _ in range(3))
    name, text, num = base.camel(rng), base.words(rng, 1, 3), number(rng)
    body = pick(
        rng,
        (
            f"function({a}){{var {b}=[{c},{a}].sort((function(){{return {a}==={b}.{c}?-1:1}}));return {b}[0]}}",
            f'function(){{try{{{a}(document.querySelector("div[".concat({b}{c},"]")))}}catch({a}){{}}}}',
            f"async function({a}){{let {b}=await {name}({a});return {b}.map(({c}=>({{...{c},{name}:{num}}})))}}",
            f"({a},{b})=>{{const {c}={a}.{name}({b});return {c}?{c}.{name}:void 0}}",
            f"function {name}({a},{b}){{if({a}===null||{a}===undefined)return {b};return {a}.{name}.apply(this,arguments)}}",
            f'{a}=>{a}.filter({b}=>{b}&&!{b}.{name}).join("{text}")',
            f'function({a},{b},{c}){{"use strict";{c}.r({b});var {a}{a}={c}({num}),{b}{b}={c}.n({a}{a});{minified(rng)}}}',
            f"function(t){{return t.data&&t.data.{name}?'{text}':''}}",
            f"() => {{ window.{name} = {num}; setTimeout(() => {{ {name}(); }}, {num}); }}",
            f"class {a} extends {b}{{constructor({c}){{super({c}),this.{name}={num}}}{name}(){{return this.state.{name}}}}}",
        ),
    )
    tail = f" at {makers.url(rng)}:{number(rng)}:{number(rng)}" if rng.random() < 0.2 else ""
    return f"{pick(rng, ('', '', '!', 'e=', base.camel(rng) + ': '))}{body}{tail}"


KINDS: tuple[TextKind, ...] = (
    TextKind("packed.keys", _G.make("keys"), 3.0, (VALUE, COOKIE)),
    TextKind("packed.xml_event", _G.make("xml_event"), 1.2, (BODY, VALUE)),
    TextKind("packed.dom_path", _G.make("dom"), 2.0),
    TextKind("packed.policy", _G.make("policy"), 1.0, (VALUE,)),
    TextKind("packed.assets", _G.make("assets"), 1.0, (VALUE,)),
    TextKind("packed.archive_header", _G.make("har"), 2.0),
    TextKind("packed.search_url", _G.make("search_url"), 2.0),
    TextKind("packed.library_search", _G.make("library"), 1.5),
    TextKind("packed.buckets", _buckets, 0.8, (VALUE, COOKIE)),
    TextKind("packed.functions", _functions, 1.5),
)
