"""Small pieces of script in real requests: bundles, frames, formulas, formatters, rules, old code.

The harmless twin of script that is assembled from pieces: the same quotes,
ternaries, joined strings, nested objects, escapes and signs, written by people
and programs who have something else to do than to prove an injection.
"""

from __future__ import annotations

from securitai.train.corpora.kinds import FILE, HEADER, VALUE, TextKind
from securitai.train.corpora.normal.grammar import grammar

_G = grammar(r"""
@v
  ‹=a/b/c/d/e/f/i/k/n/o/r/s/t/u/x/y/el/fn/_/$/$_/_t/__/cb/res/val/key/tmp/str/out›
  ‹letter›
  ‹letter›‹digit›
  _‹letter›
  ‹camel›
  ‹slug›
@o
  ‹=this/self/window/opts/props/state/msg/row/item/data/ctx/module/exports/globalThis/event/user/map/lib/config/d/params›
  ‹v›
@w
  ‹=id/name/type/key/value/length/label/total/title/status/url/price/count/color/size/lang/text/page/date/code/style/parent/self/top/location/source/constructor/cookie/document/script/frames/open/print/hash/onclick›
  ‹slug›
  ‹camel›
@q
  ‹='‹s›'/"‹s›"/`‹s›`/'‹s›'/"‹s›"›
@s
  ‹w›
  ‹slug›-
  ‹word›
  ‹=px/%/ - //,/: /#/_/./ms/€/$/?/&/=/|/;/0/n∕a/ (/)/\n/\t/\\u00a0/\u2026/\x20/en/&nbsp;/./›
  ‹words›
  ‹slug›_‹digit›
@cat
  ‹q›+‹v›
  ‹v›+‹q›+‹v›
  ‹q› + ‹o›.‹w› + ‹q›
  ‹q›+‹q›+‹q›
  ‹q› +⏎  ‹q› +⏎  ‹o›.‹w›
  ‹v› + (‹v› ? ‹q› : ‹q›)
  `${‹o›.‹w›}‹s›${‹v›}`
  [‹q›,‹q›,‹v›].join(‹q›)
  ‹q›.concat(‹v›,‹q›)
  ‹v›.split('‹=,/;/ /∕/-/›').‹=reverse().join('')/map(Number)/pop()/length/slice(1).join(' ')/filter(Boolean)›
  ‹v›.‹=substr/slice/substring›(‹digit›,‹small›)
  ‹v›.charAt(0).toUpperCase()+‹v›.slice(1)
  String.fromCharCode(‹=65+‹v›/97 + (‹v› % 26)/0xFEFF/‹v›.charCodeAt(0) ^ ‹small›/13, 10/parseInt(‹v›, 16)›)
  ‹=atob(‹v›.split('.')[1])/btoa(‹v› + ':' + ‹v›)/unescape(encodeURIComponent(‹v›))/decodeURIComponent(‹v›.replace(∕\+∕g, ' '))/escape(‹v›)›
  Math.random().toString(36).‹=substr(2, 9)/slice(2)/substring(7)›
  (‹v›>>>0).toString(‹=2/16/36›)
  /‹slug›/.source+‹q›
  [].concat(‹v›)[‹digit›]
  (‹v›+'').replace(/‹=\s+/[^\d.]/\B(?=(\d{3})+(?!\d))/-(\w)/^0+›/g,‹=''/','/' '/function(m,c){return c.toUpperCase()}›)
@tern
  ‹v›?‹q›:‹q›
  ‹v›=‹v›?‹q›:‹v›
  ‹o›.‹w›==‹digit›?‹q›:‹q›
  ‹v› > ‹int› ? ‹q› : ‹v› > ‹small› ? ‹q› : ‹q›
  (‹v›||{}).‹w›||‹q›
  ‹v›=0?'':‹q›+‹v›
  ‹v›&&‹v›.‹w›?‹v›.‹w›:‹q›
  !‹v›?‹q›:{‹w›:‹q›+‹v›}
  ‹v› ?? ‹q›
@expr
  ‹cat›
  ‹cat›
  ‹tern›
  ‹o›[‹q›]
  ‹o›[‹v›](‹v›)
  ‹o›['‹w›' + ‹v›]
  ‹o›[‹q›+‹q›]
  ‹v›(‹v›,‹q›)
  {‹w›:‹q›,‹w›:‹cat›}
  {‹v›:{‹v›:‹q›+‹v›.‹v›}}
  ‹v›=>‹cat›
  (‹v›,‹v›)=>‹tern›
  typeof ‹v›=='undefined'
  void 0===‹v›
  ‹v›.constructor===Object
  ‹v›.constructor.name
  Object.keys(‹v›).map(‹v›=>‹v›+'='+‹o›[‹v›]).join('&')
  Array.from({length:‹small›},(_,i)=>‹q›+i)
  [‹int›,‹int›,‹int›].‹=map(Math.sqrt)/find(‹v›=>‹v›>‹small›)/map(String)/some(isNaN)/reduce((a,b)=>a+b)/filter(Boolean)/forEach(draw)/sort()›
  ‹v›.‹=call(this/apply(‹v›,[‹v›]/bind(‹o››)
  new ‹=Date/Map/Set/Array/RegExp/Proxy/URLSearchParams/Intl.NumberFormat›(‹q›)
@st
  var ‹v›=‹expr›
  ‹=let/const/var› ‹v› = ‹expr›
  ‹o›.‹w›=‹expr›
  ‹o›['‹w›'] = ‹expr›
  ‹v›+=‹q›
  ‹v› += ‹cat›
  ‹v›=‹expr›,‹v›=‹q›
  return ‹expr›
  if(‹v›)‹v›=‹expr›
  for(‹v› in ‹o›)‹v›+=‹v›+‹q›
  ‹v›.push(‹expr›)
  [‹v›,‹v›]=[‹v›,‹v›]
  ‹v›(‹expr›)
@assembled
  ‹st›;‹st›
  ‹st*2-5|⏎›
  ‹st*2-6|;⏎›;
  ‹st*2-4|;›
  ‹expr›
  ‹cat›
  ‹tern›
  (function(‹v›){‹st›})(‹v›)
  (‹v›=>{‹st›;‹st›})()
  function ‹v›(‹v›){‹st›;return ‹expr›}
  try{‹st›}catch(‹v›){‹v›=‹q›}
  async function ‹camel›(‹v›){const ‹v›=await ‹v›(‹cat›);return ‹expr›}
  function* ‹camel›(){yield ‹q›;yield ‹q›} [...‹camel›()].join(‹q›)
  ‹v›={get ‹w›(){return ‹cat›},set ‹w›(‹v›){this._‹w›=‹v›}}
  class ‹pascal› {static ‹camel›=‹q›;#‹v›=‹int›;get ‹w›(){return ‹cat›}}
  new Proxy(‹v›,{get:(t,k)=>k in t?t[k]:‹q›})
  Reflect.‹=get/has/ownKeys/apply›(‹v›,‹q›)
  Promise.all([‹v›,‹v›]).then(([‹v›,‹v›])=>‹expr›).catch(‹v›=>console.warn(‹q›,‹v›))
  Object.defineProperty(‹o›,‹q›,{get(){return ‹expr›}})
  styled.‹=div/span/button›`color:${‹v›=>‹v›.‹w›};width:${‹int›}px`
  ‹=gql/html/css/sql/tw›`‹words› ${‹v›.‹w›} ‹word›`
  import(`./locales/${‹v›}.js`).then(m=>m.default)
  with(Math){‹v›=cos(‹v›)*PI;‹v›=floor(random()*‹int›)}
  window.‹camel›=window.‹camel›||function(){(window.‹camel›.q=window.‹camel›.q||[]).push(arguments)}
  {‹v›=‹digit›}{‹v›={‹v›:‹q›+‹v›.‹v›}}
  ‹v›={‹v›:‹q›}⏎‹v›={‹v›:‹v›.‹v›+‹q›}
  switch(‹v›){case ‹q›:‹st›;break;default:‹st›}
  ‹q›+⏎‹q›+⏎‹q›
  {'‹w›': ‹expr›, "‹w›": ‹expr›}
  for(let i=0;i<‹v›.length;i++){‹v›+=String.fromCharCode(‹v›.charCodeAt(i)^‹hundred›)}
  label: while(‹v›--){if(‹v›%‹small›)continue;‹st›}
@minified
  ‹=!/›function(‹=e,t,n/t,e/e/e,t/n,r,i/t,n,r›){‹mst*1-6|›}‹=(window,document);/(this);/([function(e,t){e.exports=t()}]);//;/,›
  ‹mst*2-7|›
  ‹mex*2-5|,›
  ‹=at /in ›‹int›:function(e,t,n){"use strict";‹mst*1-4|›}
  (self.webpackChunk‹slug›=self.webpackChunk‹slug›||[]).push([[‹int›],{‹int›:(e,t,n)=>{‹mst*1-4|›}}]);
  var g=function(){return this}();try{g=g||new Function("return this")()}catch(e){"object"==typeof window&&(g=window)}‹mst?›
  …‹mst*1-3|›…
  "use strict";var ‹letter›=Object.defineProperty,‹letter›=Object.getOwnPropertyDescriptor;‹mst*1-4|›
  with(this){return _c('div',{staticClass:"‹slug›",on:{"click":function($event){return ‹camel›($event)}}},[_v(_s(‹camel›))])}
  eval("__webpack_require__.r(__webpack_exports__);\n/* harmony import */ var ‹slug›__WEBPACK_IMPORTED_MODULE_‹digit›__ = __webpack_require__(/*! ./‹slug› */ \"./src/‹slug›.js\");\n\n//# sourceURL=webpack://‹slug›/./src/‹slug›.js?");
  var _0x‹hex4›=function(_0x‹hex4›,_0x‹hex4›){_0x‹hex4›=_0x‹hex4›-0x‹digit›‹hex4›;return _0x‹hex4›[_0x‹hex4›]};
  //# sourceMappingURL=data:application/json;charset=utf-8;base64,‹b64›
@mst
  var ‹letter›=n(‹int›),‹letter›=n.n(‹letter›);
  if(!‹letter›||"object"!=typeof ‹letter›)return ‹letter›;
  ‹letter›.exports=function(e){return ‹mex›};
  n.d(t,"‹letter›",(function(){return ‹letter›}));
  return ‹mex›;
  ‹letter›.prototype.‹camel›=function(){‹letter›&&this.‹camel›(‹mex›)};
  for(var ‹letter›=0;‹letter›<‹letter›.length;‹letter›++)‹letter›[‹letter›]=‹mex›;
  ‹letter›=‹mex›,‹letter›=‹mex›;
  try{‹letter›()}catch(e){‹letter›=!1}
  Object.keys(e).forEach((function(t){"default"!==t&&(n[t]=e[t])}));
  throw new Error("‹words›");
  switch(‹letter›.label){case 0:return[4,‹letter›(‹mex›)];case 1:return[2,‹letter›.sent()]}
@mex
  ‹letter›.‹camel›?‹letter›.‹camel›:void 0
  null!=(‹letter›=e.‹camel›)&&‹letter›.‹camel›
  (0,‹letter›.‹letter›)(‹letter›,"‹slug›")
  (0,r.jsx)("‹=div/span/p/button›",{className:"‹slug›",children:‹letter›})
  "‹slug›"+‹letter›+"‹=px/-/_/%›"
  !0===‹letter›||!1===‹letter›&&!‹letter›
  ‹letter›>=0?‹letter›:~‹letter›
  ‹letter›.concat(‹letter›.slice(‹digit›),[‹int›])
  function(){return ‹letter›.apply(this,arguments)}
  ‹letter›<<‹small›|‹letter›>>>32-‹small›
  {‹camel›:‹letter›,‹camel›:!0,‹camel›:‹digit›e3}
  ‹letter›=>‹letter›.‹camel›(‹int›)
  this[‹letter›]=this[‹letter›]||[]
  ‹letter›[‹letter›](‹letter›)
  "function"==typeof ‹letter›.then
  {}.toString.call(‹letter›).slice(8,-1)
@frame
  ‹=at /    at /@/›‹fname› (‹url›:‹int›:‹int›)
  ‹fname›@‹url›:‹int›:‹int›
  at eval (eval at <anonymous> (‹url›:‹int›:‹small›), <anonymous>:1:‹small›)
  at ‹=async /new /›‹fname› (webpack-internal:///./src/‹slug›.‹=js/tsx/vue›:‹int›:‹small›)
  at Array.‹=map/forEach/find/filter/reduce› (<anonymous>)⏎    at ‹fname› (‹url›:‹int›:‹int›)
  ‹=Uncaught /Unhandled Promise Rejection: ›‹=TypeError/ReferenceError/SyntaxError/RangeError/EvalError›: ‹err›
  ‹err›⏎‹frame›
@fname
  ‹=Object/HTMLButtonElement/Module/Function/Array/e/t/XMLHttpRequest/‹pascal››.‹=‹camel›/<anonymous>/onclick/onload/onerror/eval/__webpack_require__/‹letter› [as ‹camel›]›
  ‹=_callee$/a.value/e.exports/tryCatch/global code/anonymous/‹letter›/‹letter›.‹letter›/‹camel›∕<∕</Proxy.‹camel›/callWithErrorHandling/flushJobs›
@err
  ‹v› is not ‹=a function/defined/iterable/a constructor›
  Cannot ‹=read properties of undefined (reading '‹w›')/set property '‹w›' of null/access '‹v›' before initialization/destructure property '‹w›' of '‹v›' as it is undefined›
  null is not an object (evaluating '‹o›.‹w›.‹camel›')
  undefined is not an object (evaluating '‹expr›')
  Unexpected ‹=token '‹v›'/string/identifier '‹w›'/end of input/token '<', "<!DOCTYPE "... is not valid JSON›
  Refused to evaluate a string as JavaScript because 'unsafe-eval' is not an allowed source of script: "script-src 'self'"
  ‹=SecurityError: Blocked a frame with origin "https:∕∕‹host›" from accessing a cross-origin frame./ResizeObserver loop limit exceeded/Script error./Expected ')' near `‹expr›`›
@formula
  =IF(‹cell›>‹int›,"‹word›",IF(‹cell›="","","‹word›"))
  =‹cell›&" "&‹cell›&"‹=, /-/:/%/: ›"
  =IFERROR(VLOOKUP(‹cell›,'‹word^› ‹digit›'!$A$1:$‹=D/F/K›$‹int›,‹digit›,FALSE),"‹=n∕a/-/›")
  =‹=SUMPRODUCT/SUMIFS/COUNTIFS/QUERY/FILTER/LET/ARRAYFORMULA›((‹cell›:‹cell›="‹word›")*(‹cell›:‹cell›))
  =SUBSTITUTE(SUBSTITUTE(‹cell›,"'",""),CHAR(34),"")
  if([‹word^› ‹noun^›] > ‹int›, "‹word›", '‹word›')
  CALCULATE(SUM('‹word^›'[‹noun^›]), FILTER(ALL('‹word^›'), '‹word^›'[‹word^›] = "‹word›"))
  prop("‹word^›") ‹=+ " " + /== "" ? 0 : ›prop("‹noun^›")
  ‹o›.‹w› ‹====/!==/==/>/</>=/in/matches/contains› ‹=‹q›/‹int›/null/[‹q›, ‹q›]› ‹=&&/||/and/or› ‹=!/not /›‹o›.‹w›
  {‹=currentUser/Table1.selectedRow/Input1.text/api.data/steps.trigger/form.values›.‹w› + ‹q› + ‹camel›.‹w›}
  datum.‹w› > ‹int› ? ‹q› : datum['‹word› ‹word›']
  ["case",["==",["get","‹w›"],‹=‹int›/"‹word›"›],"‹color›",["concat",["get","‹w›"],"‹=, /m/: ›"]]
  ‹w›[?‹w›=='‹word›'].{‹w›: ‹w›, ‹w›: join('‹=,/-›', ‹w›)}
  .‹w›[] | select(.‹w› ‹=> ‹int›/== "‹word›"/| test("^‹slug›")› ) | {‹w›, ‹w›: .‹w›[0]} | "\(.‹w›)-\(.‹w›)"
  $.‹w›[?(@.‹w› ‹=== '‹word›'/< ‹int›/=~ ∕‹slug›.*∕i›)]['‹w›'‹=,'‹w›'/›]
  ‹unit›*x^‹digit›+‹=sin/cos/exp/ln/sqrt/abs›(‹int›*x)/(‹digit›-y')
  f''(x) = ‹digit›f'(x) - ‹small›·e^{-‹digit›x}
  round((‹w› - ‹w›) / ‹w› * 100, ‹digit›) + '%'
  user.segment match all {country in ["US","DE"], version >= "‹ver›", random(100) < ‹hundred›}
  rate(‹snake›_total{‹w›="‹word›",code=~"5.."}[‹digit›m]) * ‹int› > ‹unit›
  thisComp.layer("‹word^›").effect("‹word^›")("Slider") * ‹digit› + wiggle(‹digit›, ‹int›)
@cell
  ‹=$/›‹=A/B/C/D/F/H/AA›‹=$/›‹hundred›
@formatter
  function‹= /›(‹fa›)‹= /›{‹= /›return ‹fx›;‹= /›}
  (‹fa›) => ‹fx›
  ‹fa› => ‹fx›
  function () { return ‹=this.value/this.point.name/this.y/'<b>' + this.x + '<∕b>: ' + this.y› + '‹=%/€/ ms/›'; }
  function(‹fa›){if(‹fa›>=1e‹=3/6›)return (‹fa›/1e‹=3/6›).toFixed(1)+'‹=k/M›';return ‹fa›}
  {"‹=formatter/labelFormatter/callback/render/renderer/mRender/cellRenderer/sort›":"function(‹fa›){return ‹fx›}"}
  <b>{point.‹w›}</b>: {point.y:.‹digit›f}‹=%/ €/›<br/>
  ‹=on/handle›‹pascal›
  ‹=onClick/onPress/onChange/onerror/onload/onSubmit/onclick/onfocus›={‹=‹camel›/() => ‹camel›(‹w›)/this.‹camel›.bind(this)/‹letter› => set‹pascal›(‹letter›.target.value)›}
  ‹=onclick/onchange/onsubmit/onload/onblur›="‹=‹camel›(this)/return ‹camel›('‹w›')/this.form.submit()/‹camel›(‹int›,'‹slug›');return false;›"
  ‹camel›(‹int›, '‹word›'); return false;
  javascript:‹=void(0)/;/void 0/__doPostBack('ctl00$‹pascal›$‹pascal›','')/history.go(-1)/void(‹digit›);›
  ‹=@click/v-on:click/ng-click/x-on:click/hx-on:click/(click)/on:click/data-action›="‹camel›‹=(‹w›)/('‹w›')/($event)/ = !‹camel›/›"
  ‹=:class/ng-class/[ngClass]/x-bind:class›="{ '‹slug›': ‹camel› ‹=> ‹digit›/=== '‹w›'/› , ‹slug›: !‹camel› }"
@fa
  ‹=v/val/value/d/x/data, type, row/params/n/label/cell/p/context/a, b/e›
@fx
  v‹= /›+‹= /›'‹=%/€/ km/px/ ms/°C/ kg/›'
  '‹=$/€ /£/#/<b>/›' + ‹=val/Number(v).toFixed(2)/value.toLocaleString('‹=de-DE/en-US›')/d.name›‹= + '<∕b>'/›
  params.value ? params.value + '‹=%/s/›' : '‹=-/–/n∕a›'
  Math.round(value / ‹int›) + "‹=k/M/%/h›"
  [‹=d.name/x/p.seriesName›, ‹=d.value/y/p.data[1]›].join('‹=: / - /<br>›')
  '<a href="/‹slug›/' + data + '">' + ‹=data/row.‹w›› + '</a>'
  new Date(‹=v/value›*1000).‹=toLocaleDateString()/getFullYear()/toISOString().substr(0, 10)›
  x < ‹int› ? '‹color›' : x < ‹int› ? '‹color›' : 'rgb(' + x + ',0,0)'
  ['‹=Jan','Feb','Mar/Mo','Di','Mi/S','M','L›'][‹=v/new Date(v).getMonth()/d.getDay()›]
  a.‹w› - b.‹w› || a.‹w›.localeCompare(b.‹w›)
@userscript
  // ==UserScript==⏎// @name         ‹words^›⏎// @namespace    ‹url›⏎// @version      ‹ver›⏎// @match        *://‹=*./›‹domain›/*⏎// @grant        ‹=none/GM_addStyle/GM_getValue/unsafeWindow›⏎// ==/UserScript==⏎⏎(function() {⏎    'use strict';⏎    ‹us*1-3|⏎    ›⏎})();
  ‹us*1-4|⏎›
  msg.payload = ‹=msg.payload.toString().split(',')/JSON.parse(msg.payload)/{ ‹w›: msg.payload, ‹w›: new Date() }/‹q› + msg.payload/Number(msg.payload) * ‹unit›/msg.payload > ‹int› ? "ON" : "OFF"›;⏎‹=if (msg.topic === '‹slug›∕‹slug›') return [msg, null];⏎/node.status({fill:"green",shape:"dot",text:‹q›});⏎/flow.set('‹w›', msg.payload);⏎/›return msg;
  function ‹=onEdit(e)/doGet(e)/onOpen()/‹camel›()› {⏎  var ‹v› = SpreadsheetApp.getActiveSheet().getRange("‹cell›:‹cell›").getValues();⏎  ‹us›⏎}
  pm.‹=test("‹words›", function () { pm.response.to.have.status(‹int›); });/environment.set("‹w›", pm.response.json().‹w›);/expect(pm.response.json().‹w›).to.eql(‹q›);/globals.unset('‹w›');›
  -- ‹words›⏎local ‹v› = ‹q› .. ‹v› .. ‹q›⏎for k, v in pairs(‹v›) do print(k .. "=" .. tostring(v)) end
  local ‹v› = ‹v› and ‹q› or ‹q›‹= -- ‹words›/⏎if not _G["‹w›"] then _G["‹w›"] = {} end/⏎string.gsub(‹v›, "(%w+)", string.upper)/⏎table.insert(‹v›, tostring(‹v›))›
  script.Parent.Touched:Connect(function(hit) local h = hit.Parent:FindFirstChild("Humanoid") if h then h.Health = ‹hundred› end end)
  func _‹=process(delta)/ready()/input(event)›:⏎⇥‹=if Input.is_action_pressed("‹w›"): position.x += ‹int› * delta/$‹pascal›.text = "‹word›: %d" % ‹snake›/var ‹snake› = get_node("..∕‹pascal›")/emit_signal('‹snake›')›
  {'‹w›': lambda x: x[‹q›] if x else '', "‹w›": ‹q›}
  rule("‹word›", { when: { ‹w›: { gt: ‹int› } }, then: (‹v›) => ‹v›.‹camel›(‹q›) });
  sensor.‹snake› ‹=> ‹int›/== "on"› -> publish('home/‹slug›/‹slug›', "‹=ON/OFF›");
  execute as @a[scores={‹w›=‹digit›..}] run ‹=tellraw @s {"text":"‹words›","color":"gold"}/give @s minecraft:‹slug›{display:{Name:'"‹word^›"'}} ‹digit›/function ‹slug›:‹slug›/title @s actionbar [{"text":"‹word›: "},{"score":{"name":"@s","objective":"‹w›"}}]›
@us
  const ‹v› = document.querySelector(‹=".‹slug›"/'#‹slug› > a'/`[data-id="${‹v›}"]`›);‹= if (‹v›) ‹v›.remove();/ ‹v›?.click();/›
  GM_addStyle('.‹slug› { display: none !important }' + ‹q›);
  ‹v›.style.cssText = ‹q› + ‹v› + 'px;color:‹color›';
  setInterval(() => { ‹v›.‹camel›(); }, ‹int›);
  window.addEventListener('keydown', ‹v› => { if (‹v›.key === '‹letter›') ‹camel›(); });
  ‹st›;
  for (const ‹v› of ‹v›s) { ‹st›; }
  player.‹w› += ‹int› * (keys['‹=w/a/ArrowUp/ ›'] ? 1 : -1);
  ctx.‹=fillText('‹word›: ' + ‹v›, ‹int›, ‹int›)/fillStyle = 'rgba(' + [‹hundred›, 0, ‹hundred›] + ',.5)'/arc(x, y, r, 0, Math.PI * 2)›;
  Logger.log(‹q› + ‹v›[‹digit›][‹digit›]);
  if (/‹slug›|‹slug›/i.test(location.‹=pathname/hostname/hash/href›)) ‹camel›();
  // ‹words›
@relic
  /*@cc_on @if (@_jscript_version >= ‹digit›) ‹= var ie = true/isIE=1;/document.documentMode = ‹small›;› @end @*/
  var isIE = /*@cc_on!@*/false ‹=|| !!document.documentMode/›;
  if(document.all){‹=ie=1/x=event.clientX+document.body.scrollLeft/‹v›=document.all['‹slug›']›}else if(document.layers){‹=ns4=1/‹v›=document.layers['‹slug›']›}
  s.‹=pageName/channel/prop‹digit›/eVar‹small›/events›="‹words›";s.‹=t()/tl(this,'o','‹word›')›
  s_account='‹slug›‹=dev/prod/›';s.‹=linkInternalFilters="javascript:,‹domain›"/visitorNamespace='‹slug›'/trackDownloadLinks=true›
  var _gaq=_gaq||[];_gaq.push(['_setAccount','UA-‹id›-‹digit›']);_gaq.push(['_trackEvent','‹word›','‹word›','‹w›']);
  function MM_‹=swapImgRestore/preloadImages/openBrWindow/goToURL›(){ //v3.0⏎  var i,x,a=document.MM_sr; for(i=0;a&&i<a.length&&(x=a[i])&&x.oSrc;i++) x.src=x.oSrc;⏎}
  var ‹v› = <‹=a><b>‹word›<∕b><∕a/item id="‹digit›">‹word›<∕item/row><col>‹int›<∕col><∕row›>;⏎trace(‹v›.‹slug›.text());
  default xml namespace = "http://www.w3.org/‹=1999∕xhtml/2005∕Atom›";
  on (release) { getURL("‹url›", "_blank"); gotoAndPlay(‹int›); }
  with (Response) { Write("‹word›" & vbCrLf) }⏎Dim ‹v› : ‹v› = Request.Form("‹w›") & ""
  el.style.‹=zoom=1;/filter='alpha(opacity='+‹v›+')';/setAttribute('cssText', 'width:‹int›px')›
  *zoom:1;_height:‹int›px;filter:progid:DXImageTransform.Microsoft.gradient(startColorstr='‹color›',endColorstr='‹color›',GradientType=0)
  <cfset ‹v› = "##" & ‹v›[‹int›] & '‹word›'>
  today=new Date();day=today.getDay();arday=new Array("‹word^›","‹word^›");‹v›=arday[day]+", "+today.getYear()
@rules
  header __‹const› ‹=Subject/From:addr/X-Mailer/Received› =~ /‹pat›/i
  ‹=body/rawbody/uri/full› ‹const› /‹pat›/‹=i/is/›⏎score ‹const› ‹digit›.‹digit›⏎describe ‹const› ‹words^›
  meta ‹const› (__‹const› && !__‹const› || ‹const›) ‹=> ‹digit›/›
  require ["fileinto","regex"];⏎if header :‹=contains/regex/matches› "‹=Subject/List-Id/From›" ["‹words›"‹=, "*‹word›*"/›] { fileinto "INBOX.‹word^›"; stop; }
  ‹domain›##‹=.‹slug›/#‹slug› > div:has(> a[href*="‹slug›"])/+js(set, ‹camel›.‹camel›, false)/+js(aopr, ‹camel›)/+js(nostif, ‹camel›, ‹int›)/+js(acis, String.fromCharCode, ‹slug›)/^script:has-text(‹camel›)›
  ||‹domain›^$‹=third-party/script/domain=‹domain›|~‹domain›/removeparam=‹snake›/csp=script-src 'self'›
  /‹pat›/‹=,/g,/i,/›‹=‹q›/ '$1'/"-"/›
  ‹pat›
  (?:‹pat›|‹pat›){‹digit›,}
  s~‹slug›~$1_‹slug›~g; y/a-z/A-Z/; $_ = ‹q› . $_
  awk -F'‹=,/:/\t/|›' '{‹=a[$1]+=$2} END{for(k in a)print k,a[k]/print $1"‹=,/-›"$NF/$3="";gsub(∕"∕,"");print/$1=$1}1›}'
  sed -e 's/"\([^"]*\)"/'"'"'\1'"'"'/g' -e '/^‹slug›/d'
  alert tcp any any -> any ‹port› (msg:"‹words^›"; content:"‹slug›"; pcre:"/‹pat›/i"; sid:‹id›; rev:‹digit›;)
  "no-‹=eval/alert/implied-eval/new-func/script-url/with/unused-vars/proto/caller/iterator›": ‹=["error", { "allow": ["‹w›"] }]/"off"/2/["warn",{"argsIgnorePattern":"^_"}]›
  script-src 'self' ‹='unsafe-eval'/'unsafe-inline'/'nonce-‹nano›'/https:∕∕‹host›/data: blob:› ; object-src 'none'; base-uri ‹='self'/'none'›
  let g:‹slug›_‹slug› = ‹q› . expand('%:p') | nnoremap <expr> ‹letter› v:count ? '‹letter›' : 'g‹letter›'
@pat
  ‹=\b/^/(?i)/›‹slug›‹=\s*/[-_ ]?/.{0,‹digit›}/\W+/›‹slug›‹=$/\b/\d+/(?!‹slug›)/›
  [‹=a-z0-9/^'"/\w./'"`/&=#/()\[\]›]+‹='/"/:/=/@/\(/\)›[‹=^'"/\d/\s/;,›]‹=*/+/{‹digit›,}›
  (['"])(?:(?!\1).)*\1
  <‹=a/img/script/[a-z]+›[^>]*>
  ‹=on\w+/javascript/data/(?:eval/alert/document)›‹=\s*[=:(]/$/\W›
@golfs
  ‹golf› ‹golf›
  ‹golf›⏎‹golf›
  ‹golf› ‹words›
  ‹words^›: ‹golf›
@relics
  ‹relic›⏎‹st›;
  ‹relic› // ‹words›
  ‹st›;‹relic›
  ‹relic›⏎‹relic›
@golf
  ‹=+[-->-[>>+>-----<<]<--<---]>-.>>>+./>++++++++[<+++++++++>-]<.>,[>,]<[.<]/++[>+++<-]>.›‹=[->+<]/+++./<-[-]>/[.-]›‹=.+++./>>,/<<[-]›
  ‹=⍳/+∕/⌽/⍴/∘.×/{⍵⌿⍨/⊃›‹digit› ‹=↑/⍨/∘/¨/∊›{‹=⍺+⍵/⍵*‹digit›/+∕⍵÷≢⍵›}‹=⍳‹int›/ ⍵/¨'‹word›'›
  perl -‹=pe/ne/lane› '‹=$_=reverse/s∕(\w)∕\u$1∕g/print if∕‹slug›∕../$h{$_}++||print/y∕a-z∕n-za-m∕›‹=;/›'
  ‹=$_/$@/$:/$;/$=/@_/%$›‹==~/.=/x=/=/+=›‹q›‹=;/ for/ if›‹=$_/@_/1/$.›
  (‹=・/｡/´/*/^/o/>/¬›‹=ω/_/∀/◇/‿/.›‹=・/｡/`/*/^/o/</¬›)‹=∕/ﾉ/b/♪/つ/9›‹=♡/☆/~*/!!/;;/›‹= ‹word›/›
  ¯\_(ツ)_/¯ ‹=‹word›/(╯°□°)╯︵ ┻━┻/( ͡° ͜ʖ ͡°)/ʕ•ᴥ•ʔ/ಠ_ಠ›
  ‹=!/!!/~/-~/+/+!/›‹=[]/{}/''/""/0/NaN/null›‹= == / === /+/-/ > /===› ‹=[]/{}/""/0/![]/undefined/NaN› ‹=→/=>/\u2192/?/ \u003d\u003e / ∕∕› ‹=true/false/NaN/"[object Object]"/‹words››
  for(i=0;i<‹int›;)console.log((++i%3?'':'Fizz')+(i%5?'':'Buzz')||i)
  [‹=X/A-/  /=/|/_/▓/*›] ‹=+/|/o/-›--[‹digit›]--‹=+/o/<›{‹=}/ }/:›--->>‹=|/*/$/_›
  $_$ ‹word› $$$ ‹word^› _$_ ‹digit›/10 (‹=o^_^o/>_</^.^/*_*/T_T/$_$›)
  ‹digit›. e4 e5 ‹=2. Nf3 Nc6 3. Bb5 a6/2. f4 exf4/2. Qh5 Nc6 3. Bc4 Nf6?? 4. Qxf7#/1-0› {‹words›} $‹digit› (‹digit›... d5!?)
""")

KINDS: tuple[TextKind, ...] = (
    TextKind("snippets.assembled", _G.make("assembled"), 1.6, (VALUE, FILE)),
    TextKind("snippets.minified", _G.make("minified"), 1.0, (VALUE, FILE)),
    TextKind("snippets.frame", _G.make("frame"), 0.2),
    TextKind("snippets.formula", _G.make("formula"), 0.5),
    TextKind("snippets.formatter", _G.make("formatter"), 0.4),
    TextKind("snippets.userscript", _G.make("userscript"), 0.6, (VALUE, FILE)),
    TextKind("snippets.relic", _G.make("relics"), 0.3),
    TextKind("snippets.rules", _G.make("rules"), 0.6, (VALUE, HEADER)),
    TextKind("snippets.golf", _G.make("golfs"), 0.4),
)
