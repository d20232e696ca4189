"""XML documents and the text formats of files: CSV, YAML, INI, vCard, iCal, PEM, diff, logs."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.kinds import BODY, FILE, VALUE, TextKind
from securitai.train.corpora.normal import base, makers
from securitai.train.corpora.normal.base import number, pick
from securitai.train.corpora.normal.grammar import grammar
from securitai.train.corpora.normal.languages import any_script
from securitai.train.corpora.normal.telemetry import JS_ERROR

_G = grammar(
    r"""
@xml
  ‹decl›<‹pascal›‹attrs›>‹node*1-5›</‹pascal›>
  ‹decl›<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Header/><soap:Body><‹=m:/ns1:/›‹pascal› xmlns:m="http://‹domain›/‹slug›">‹node*1-6›</‹=m:/ns1:/›‹pascal›></soap:Body></soap:Envelope>
  ‹decl›<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:a="http://www.w3.org/2005/08/addressing"><s:Header><a:Action s:mustUnderstand="1">http://tempuri.org/I‹pascal›/‹pascal›</a:Action></s:Header><s:Body><‹pascal› xmlns="http://tempuri.org/">‹node*1-4›</‹pascal›></s:Body></s:Envelope>
  ‹decl›<rss version="2.0"><channel><title>‹words^›</title><link>‹url›</link><item><title>‹foreign›</title><description><![CDATA[<p>‹sentence›</p>]]></description><guid isPermaLink="false">‹uuid›</guid></item></channel></rss>
  ‹decl›<svg xmlns="http://www.w3.org/2000/svg" width="‹hundred›" height="‹hundred›" viewBox="0 0 ‹hundred› ‹hundred›"><g fill="none" stroke="‹color›"><path d="M‹dec› ‹dec›L‹dec›,‹dec›z"/><circle cx="‹hundred›" cy="‹hundred›" r="‹small›"/></g><title>‹words›</title></svg>
  <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg version="1.1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><defs><linearGradient id="‹letter›"><stop offset="0" stop-color="‹color›"/></linearGradient></defs><rect fill="url(#‹letter›)" width="‹int›" height="‹int›"/></svg>
  ‹decl›<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_‹hex32›" Version="2.0" IssueInstant="‹iso›" AssertionConsumerServiceURL="https://‹host›/saml/acs"><saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">https://‹host›/</saml:Issuer></samlp:AuthnRequest>
  ‹decl›<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>‹url›</loc><lastmod>‹date›</lastmod></url></urlset>
  ‹decl›<!DOCTYPE ‹=plist PUBLIC "-∕∕Apple∕∕DTD PLIST 1.0∕∕EN" "http:∕∕www.apple.com∕DTDs∕PropertyList-1.0.dtd"/note SYSTEM "note.dtd"/hibernate-configuration PUBLIC "-∕∕Hibernate∕∕DTD 3.0∕∕EN" "http:∕∕hibernate.org∕dtd∕hibernate-configuration-3.0.dtd"/html›><plist version="1.0"><dict><key>‹pascal›</key><string>‹words›</string><key>‹pascal›</key><true/></dict></plist>
  ‹decl›<project xmlns="http://maven.apache.org/POM/4.0.0"><groupId>com.‹slug›</groupId><artifactId>‹kebab›</artifactId><version>‹ver›</version><dependencies><dependency><groupId>org.‹slug›</groupId><artifactId>‹kebab›</artifactId><version>${‹dotted›}</version></dependency></dependencies></project>
  ‹decl›<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t xml:space="preserve">‹sentence›</w:t></w:r></w:p></w:body></w:document>
  ‹decl›<xliff version="1.2"><file source-language="en" target-language="de"><body><trans-unit id="‹hex8›"><source>‹words›</source><target state="new">‹foreign›</target></trans-unit></body></file></xliff>
  ‹decl›<methodCall><methodName>‹=wp.getPosts/‹slug›.‹camel›/metaWeblog.newPost›</methodName><params><param><value><string>‹words›</string></value></param><param><value><i4>‹int›</i4></value></param></params></methodCall>
  ‹decl›<CreateBucketConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><LocationConstraint>eu-west-1</LocationConstraint></CreateBucketConfiguration>
  ‹decl›<D:propfind xmlns:D="DAV:"><D:prop><D:‹slug›/><D:getcontenttype/></D:prop></D:propfind>
  ‹decl›<gpx version="1.1" creator="‹brand›"><trk><name>‹words^›</name><trkseg><trkpt lat="‹dec›" lon="‹dec›"><ele>‹dec›</ele></trkpt></trkseg></trk></gpx>
  <‹pascal›Request><Events><E><T>Event.‹pascal›</T><IG>‹hex32›</IG><TS>‹ms›</TS><D><![CDATA[[{"T":"‹pascal›","FID":"‹slug›","Name":"‹camel›"}]]]></D></E></Events><STS>‹ms›</STS></‹pascal›Request>
  <‹slug›:‹slug› xmlns:‹slug›="urn:‹slug›:‹slug›" ‹slug›:‹camel›="‹words›"/>
  <beans xmlns="http://www.springframework.org/schema/beans"><bean id="‹camel›" class="com.‹slug›.‹pascal›"><property name="‹camel›" value="${‹dotted›}"/><property name="‹camel›" ref="‹camel›"/></bean></beans>
  <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/‹slug›/‹slug›[@‹slug›='‹word›']"><xsl:value-of select="concat(‹slug›, ' ', @‹slug›)"/></xsl:template></xsl:stylesheet>
  <iq type='‹=get/set/result›' id='‹alnum›' to='‹host›'><query xmlns='jabber:iq:‹slug›'><‹slug›>‹word›</‹slug›></query></iq>
  <?php /* @var $‹camel› ‹pascal› */ ?>⏎<ul><?php foreach ($‹camel› as $‹slug›): ?><li><?= e($‹slug›->‹camel›) ?></li><?php endforeach ?></ul>
@decl
  ε
  <?xml version="1.0" encoding="UTF-8"?>
  <?xml version="1.0" encoding="utf-8" standalone="yes"?>⏎
  <?xml version='1.0'?>⏎
@attrs
  ε
   xmlns="http://‹domain›/schema/‹slug›"
   id="‹id›" ‹camel›="‹words›"
   xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://‹domain›/‹slug› ‹slug›.xsd"
@node
  <‹camel›>‹leaf›</‹camel›>
  <‹camel›‹attrs›>‹leaf›</‹camel›>
  <‹camel›/>
  <‹slug›:‹camel› xsi:nil="true"/>
  <‹camel› ‹slug›="‹leaf›">‹node*1-3›</‹camel›>
  <!-- ‹words› -->
  <‹camel›><![CDATA[‹sentence›]]></‹camel›>
@leaf
  ‹words›
  ‹int›
  ‹iso›
  ‹name›
  ‹word› &amp; ‹word›
  &lt;‹word›&gt;
  ‹uuid›
  ‹foreign›
  ‹email›
@text_format
  ---⏎‹slug›: ‹words›⏎‹snake›:⏎  - ‹word›: "‹words›"⏎    ‹camel›: ‹int›⏎  - &‹slug› {‹slug›: ‹int›, ‹slug›: [‹word›, '‹word›']}⏎‹slug›: *‹slug›⏎‹snake›: |⏎  ‹sentence›⏎  ‹sentence›⏎
  openapi: "3.0.‹digit›"⏎info: {title: ‹words^›, version: ‹ver›}⏎paths:⏎  /‹slug›s/{id}:⏎    get:⏎      responses: {"200": {description: OK}}⏎      parameters: [{$ref: "#/components/parameters/‹pascal›"}]⏎
  [‹slug›]⏎‹snake›=‹words›⏎‹snake› = ‹int› ; ‹words›⏎⏎[‹slug› "‹slug›"]⏎⇥url = git@‹host›:‹user›/‹kebab›.git⏎
  [package]⏎name = "‹kebab›"⏎version = "‹ver›"⏎[dependencies]⏎‹slug› = { version = "‹digit›", features = ["‹slug›"] }⏎
  BEGIN:VCARD⏎VERSION:3.0⏎N:‹last›;‹first›;;;⏎FN:‹name›⏎ORG:‹company›⏎TEL;TYPE=CELL:+‹big›⏎EMAIL;TYPE=INTERNET:‹email›⏎ADR;TYPE=HOME:;;‹int› ‹noun^› St;‹city›;;‹id›;⏎END:VCARD⏎
  BEGIN:VCALENDAR⏎VERSION:2.0⏎PRODID:-//‹brand›//EN⏎BEGIN:VEVENT⏎UID:‹uuid›@‹domain›⏎DTSTART;TZID=Europe/‹city›:20240‹digit›1‹digit›T1‹digit›0000⏎SUMMARY:‹words^›⏎DESCRIPTION:‹words›\n‹words›\, ‹words›⏎RRULE:FREQ=WEEKLY;BYDAY=MO⏎END:VEVENT⏎END:VCALENDAR⏎
  -----BEGIN ‹=CERTIFICATE/PUBLIC KEY/RSA PRIVATE KEY/CERTIFICATE REQUEST/PGP PUBLIC KEY BLOCK/OPENSSH PRIVATE KEY›-----⏎‹b64line*2-14|⏎›⏎‹b64›⏎-----END ‹=CERTIFICATE/PUBLIC KEY/RSA PRIVATE KEY/CERTIFICATE REQUEST/PGP PUBLIC KEY BLOCK/OPENSSH PRIVATE KEY›-----⏎
  ssh-‹=rsa AAAAB3NzaC1yc2EAAAADAQABAAAB/ed25519 AAAAC3NzaC1lZDI1NTE5AAAA›‹b64›‹b64› ‹user›@‹slug›
  diff --git a/‹slug›/‹snake›.‹ext› b/‹slug›/‹snake›.‹ext›⏎index ‹hex8›..‹hex8› 100644⏎--- a/‹slug›/‹snake›.‹ext›⏎+++ b/‹slug›/‹snake›.‹ext›⏎@@ -‹int›,‹digit› +‹int›,‹digit› @@ ‹camel›⏎ ‹words›⏎-‹words›⏎+‹words›⏎
  \documentclass{article}⏎\usepackage{‹slug›}⏎\begin{document}⏎\section{‹words^›}⏎‹sentence› $‹letter›_‹digit› \leq \frac{‹letter›}{‹digit›}$ \cite{‹last›‹year›} \textbf{‹words›} \\⏎\end{document}
  @article{‹slug›‹year›, title={{‹words^›}}, author={‹last›, ‹first› and ‹name›}, journal={‹noun^› \& ‹noun^›}, volume={‹int›}, pages={‹int›--‹int›}, year={‹year›}}
  ‹date› ‹clock›,‹int› ‹=INFO/WARN/ERROR/DEBUG› [‹kebab›-‹digit›] ‹dotted› - ‹words› [‹snake›=‹word›, ‹snake›=‹int›]
  <‹hundred›>‹=Jan/Jun/Oct› ‹hundred› ‹clock› ‹kebab› ‹slug›[‹int›]: ‹words›
  ‹ip› - ‹=-/‹user›› [‹hundred›/Oct/‹year›:‹clock› +0000] "‹=GET/POST/HEAD› ‹path› HTTP/1.1" ‹=200/304/404/301/500› ‹int› "‹=-/‹url››" "Mozilla/5.0 (X11; Linux x86_64)"
  ‹ms› ‹=INFO/warn/E› ‹slug›: {"‹snake›":"‹words›","‹snake›":‹int›}
  time="‹iso›" level=‹=info/error/warning› msg="‹words›" ‹snake›=‹int› ‹snake›="‹words›" err="‹words›: ‹words›"
  WEBVTT⏎⏎00:0‹digit›:‹hundred›.000 --> 00:0‹digit›:‹hundred›.500⏎- ‹sentence›⏎- <i>‹words›</i>⏎
  ‹digit›⏎00:00:‹hundred›,000 --> 00:00:‹hundred›,900⏎‹sentence›⏎
  *** Settings ***⏎Library    ‹pascal›Library⏎*** Test Cases ***⏎‹words^›⏎    ‹word^› ‹word^›    ${‹snake›}    ‹word›=‹int›⏎
  Feature: ‹words^›⏎  Scenario: ‹words›⏎    Given ‹words›⏎    When I ‹verb› "‹words›"⏎    Then the ‹noun› should be <‹slug›>⏎    | ‹slug› | ‹slug› |⏎    | ‹int› | ‹word› |⏎
  graph TD; A[‹words^›] -->|‹word›| B(‹words›); B --> C{‹words›?}; C -- yes --> D((‹word›))
  @startuml⏎‹pascal› -> ‹pascal›: ‹camel›()⏎‹pascal› --> ‹pascal›: ‹word›⏎@enduml
  MIME-Version: 1.0⏎From: ‹name› <‹email›>⏎To: ‹email›⏎Message-ID: <‹hex16›@‹host›>⏎Subject: =?UTF-8?B?‹b64›?=⏎Content-Type: multipart/alternative; boundary="‹hex16›"⏎⏎--‹hex16›⏎Content-Type: text/plain; charset=utf-8⏎⏎‹sentence›⏎--‹hex16›--
  msgid "‹words›"⏎msgstr "‹foreign›"⏎
  %PDF-1.‹digit›⏎%âãÏÓ⏎‹int› 0 obj⏎<< /Type /Catalog /Pages 2 0 R >>⏎endobj⏎
  {\rtf1\ansi\deff0 {\fonttbl {\f0 Arial;}}\f0\fs24 ‹sentence›\par}
  solid ‹slug›⏎  facet normal ‹dec› ‹dec› ‹dec›⏎    outer loop⏎      vertex ‹dec› ‹dec› ‹dec›⏎
  o ‹pascal›⏎v ‹dec› ‹dec› ‹dec›⏎vn ‹dec› ‹dec› ‹dec›⏎f 1/1/1 2/2/2 3/3/3⏎
  G21 G90⏎G1 X‹dec› Y‹dec› F‹int› ; ‹words›⏎M104 S‹int›⏎
  [Event "‹words^›"]⏎[White "‹last›, ‹first›"]⏎⏎1. e4 e5 2. Nf3 Nc6 3. Bb5 a6 {‹words›} 4. Ba4 Nf6!? 1-0
  >sp|‹upper›‹int›|‹upper›_HUMAN ‹words^› OS=Homo sapiens⏎MKVLAAGIVGLLLAQWERTYNPSDFGHK‹upper›‹upper›‹upper›
  X:‹int›⏎T:‹words^›⏎M:6/8⏎K:G⏎|:GABc dedB|dedB dedB|c2ec B2dB|
  User-agent: *⏎Disallow: /‹slug›/⏎Allow: /‹slug›/‹slug›.html⏎Sitemap: ‹url›
  v=spf1 include:_spf.‹domain› ip4:‹ip›/24 ~all
  ‹host›. ‹int› IN ‹=A ‹ip›/CNAME ‹host›./TXT "v=DKIM1; k=rsa; p=‹b64›"/MX 10 ‹host›.›
@b64line
  ‹hex64›
  ‹b64›
@trace
  Traceback (most recent call last):⏎‹pyframe*1-6|⏎›⏎‹pascal›‹=Error/Exception/›: ‹=‹words›/'‹camel›'/could not convert string to float: '‹word›'/[Errno 2] No such file or directory: '/‹slug›/‹snake›.‹ext›'/duplicate key value violates unique constraint "‹snake›_key"⏎DETAIL:  Key (‹snake›)=(‹word›) already exists.›
  ‹dotted›.‹pascal›Exception: ‹words›⏎‹jframe*2-8|⏎›⏎Caused by: java.‹=sql.SQL/io.IO/lang.NullPointer›Exception: ‹words›⏎⇥... ‹int› more
  System.‹pascal›Exception: ‹words›.⏎   at ‹pascal›.‹pascal›.‹camel›(‹pascal› ‹camel›, Int32 ‹letter›) in C:\‹slug›\‹pascal›\‹pascal›.cs:line ‹int›⏎   at ‹pascal›.‹pascal›.<>c__DisplayClass‹int›_0.<‹pascal›>b__0()
  panic: runtime error: ‹=index out of range [‹digit›] with length ‹digit›/invalid memory address or nil pointer dereference›⏎⏎goroutine ‹int› [running]:⏎main.‹camel›(0x‹hex8›, {0xc000‹hex8›, 0x‹digit›})⏎⇥/‹slug›/‹slug›/‹slug›.go:‹int› +0x‹hex4›
  PHP Fatal error:  Uncaught ‹pascal›Exception: ‹words› in /var/www/‹slug›/‹pascal›.php:‹int›⏎Stack trace:⏎#0 /var/www/‹slug›/vendor/‹slug›/‹pascal›.php(‹int›): ‹pascal›->‹camel›('‹word›', Array)⏎#1 {main}⏎  thrown in /var/www/‹slug›/‹pascal›.php on line ‹int›
  thread 'main' panicked at src/‹slug›.rs:‹int›:‹int›:⏎called `Result::unwrap()` on an `Err` value: ‹pascal› { ‹snake›: "‹word›" }⏎note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace
  ‹pascal›Error: undefined method `‹snake›' for nil:NilClass⏎	from app/‹slug›/‹snake›.rb:‹int›:in `block in ‹snake›'
  Exception in thread "main" java.lang.‹pascal›: ‹dotted›⏎‹jframe*1-4|⏎›
  Thread 0 Crashed:⏎0   libsystem_kernel.dylib  0x00007fff‹hex8› __pthread_kill + 10⏎1   ‹pascal›  0x0000000‹hex8› -[‹pascal› ‹camel›:] + ‹int›
  #0 0x‹hex12› in ‹snake› (‹snake›=0x‹hex8› "‹word›") at ‹slug›/‹snake›.c:‹int›⏎#1 0x‹hex12› in main () at main.c:‹int›
  BUG: kernel NULL pointer dereference, address: ‹hex16›⏎RIP: 0010:‹snake›+0x‹hex4›/0x‹hex4› [‹snake›]
  bash: ./‹slug›.sh: Permission denied; exit code 126 (ran: sh -c 'cd /srv/‹slug› && ./‹slug›.sh --env=‹slug›')
  npm ERR! code ‹const›⏎npm ERR! ‹kebab›@‹ver› build: `‹slug› --‹slug›`⏎npm ERR! Exit status ‹digit›
  make: *** [Makefile:‹int›: ‹slug›] Error ‹digit›
  ERROR 1064 (42000) at line ‹int›: You have an error in your SQL syntax near '‹word› = ‹int›' at line ‹digit›
@pyframe
    File "/‹slug›/‹slug›/‹snake›.py", line ‹int›, in ‹snake›⏎    ‹snake› = ‹snake›.‹snake›(‹snake›, ‹snake›=‹snake›)
    File "<‹=string/frozen importlib._bootstrap/stdin›>", line ‹int›, in <module>
@jframe
  ⇥at ‹dotted›.‹pascal›.‹camel›(‹pascal›.java:‹int›)
  ⇥at java.base/java.lang.Thread.run(Thread.java:‹int›)
  ⇥at ‹dotted›.‹pascal›$‹digit›.‹camel›(Unknown Source) ~[‹kebab›-‹ver›.jar!/:?]
""",
    foreign=any_script,
)

XML = _G.make("xml")
TRACE = _G.make("trace")


def _nothing(_rng: Random) -> str:
    return ""


def _table(rng: Random) -> str:
    """CSV or TSV with a header, quoted fields and text in many languages."""
    sep = pick(rng, (",", ",", ";", "\t", "|"))
    columns = [
        pick(rng, (base.snake, base.word, base.pascal, any_script))(rng)
        for _ in range(2 + int(rng.random() * 6))
    ]
    cells = (
        number,
        base.full_name,
        base.email,
        base.date,
        base.word,
        base.decimal,
        any_script,
        base.company,
        base.uuid,
        makers.url,
        makers.sentence,
        _nothing,
    )
    rows = [
        sep.join([_quoted(rng, pick(rng, cells)(rng), sep) for _ in columns])
        for _ in range(1 + int(rng.random() * 8))
    ]
    return pick(rng, ("\n", "\r\n")).join([sep.join(columns), *rows]) + "\n"


def _quoted(rng: Random, text: str, sep: str) -> str:
    if sep in text or '"' in text or "\n" in text or rng.random() < 0.15:
        return '"' + text.replace('"', '""') + '"'
    return text


def _report(rng: Random) -> str:
    """An error report: a message, a stack, what the user wrote about it."""
    stack = pick(rng, (TRACE, TRACE, JS_ERROR))(rng)
    return f"{makers.sentence(rng)}\n\n{stack}" if rng.random() < 0.4 else stack


KINDS: tuple[TextKind, ...] = (
    TextKind("documents.xml", XML, 2.5, (BODY, VALUE, FILE)),
    TextKind("documents.text_format", _G.make("text_format"), 2.5, (VALUE, FILE)),
    TextKind("documents.table", _table, 1.5, (FILE, VALUE)),
    TextKind("documents.trace", _report, 2.0),
)
