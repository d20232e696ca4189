"""Harmless twins of commands, traversal, inclusion, requests to hosts, LDAP, XPath, CRLF, XXE, uploads."""

from __future__ import annotations

from securitai.train.corpora.kinds import BODY, FILE, FILENAME, HEADER, VALUE, TextKind
from securitai.train.corpora.normal.grammar import grammar

_G = grammar(r"""
@command
  ‹words›; ‹words›
  ‹word›;‹word›;‹word›
  ‹word› | ‹word›
  ‹word›|‹word›|‹word›
  ‹word› || ‹word›
  ‹word› && ‹word›
  ‹word› & ‹word›, ‹word› & ‹word›
  `‹word›` ‹words›
  ‹words› `‹camel›` ‹words›
  $(‹=document/window/this/‹int›/‹price›/'‹=./#›‹kebab›'›) ‹=‹words›/.‹camel›()/.ready/.hide();›
  $‹const› ‹words›
  ${‹const›}
  US$(‹int›) ; CA$(‹int›)
  ‹=cat/dog› ‹=food | dry/& ‹noun›/; ‹noun›/ (‹noun›) ‹adj›/-‹noun› ‹noun›/pictures/5 lifting kit/nap›
  ‹=ls/id/ps/who/w/nc/vi/cp/mv/dd/df/du/ln/rm/su› ‹=‹noun›/card/number/‹=10/45/7›‹int›/ & ‹noun›/: ‹noun›/. ‹city›/-‹int›/,‹noun››
  ‹=echo/ping/sleep/kill/find/sort/cut/tail/head/touch/more/less/type/start/net/time/date/set/copy/move/del/dir/wall/write/yes/watch/at/read/test/history/host/curl/wget/bash/shell/sh/cmd› ‹noun› ‹=of/for/in/to/with/& ‹noun›/| ‹brand›/; ‹noun›› ‹noun›
  ‹=ping/curl/echo/sleep›: ‹words›
  ‹slug›;‹slug›=‹int›;‹slug›="‹word›"
  ‹mime›; charset=utf-8; ‹slug›=‹word›
  ‹word›; q=0.‹digit›, ‹word›; q=0.‹digit›
  1;2;3;‹int›
  a|b|‹int›
  ‹int›|‹int›
  ‹int›&‹int›
  >‹int› <‹int› 2>1
  ‹words› > ‹words› >> ‹words›
  ‹noun› > ‹noun› > ‹noun›
  Home > ‹noun^› > ‹noun^› & ‹noun^›
  ‹word^› | ‹brand› | ‹city›
  ‹name› | ‹noun› @ ‹company› | ex-‹brand›
  # ‹words›
  !‹word› !!
  %‹const›%
  ‹action› ‹slug› && ‹action› ‹slug›
  ‹slug› --‹slug› -‹letter› ‹int›
  npm run ‹slug› && npm run ‹slug›:‹slug›
  /‹=bin/usr/etc/tmp/var/dev/home/opt› ‹=‹noun›/day collection/(‹noun›)/-‹noun›/‹nouns› ‹city›/sda vs ‹noun››
  ‹=IFS/PATH/HOME/USER› ‹=‹noun›/= ‹noun›/ (‹noun›)›
  {‹word›,‹word›}
  {‹int›..‹int›}
  ‹word›;
  ;-) ‹words›
  ‹words› :| ‹words› &c.
@traversal
  /‹slug›/‹slug›
  /‹slug›s/list
  /etc. ‹words›
  ../‹slug›/‹slug›.‹=png/css/js/html/md/svg›
  ../../‹slug›/‹kebab›‹=.md/.tsx/›
  ./‹slug›.‹ext›
  ‹slug›/../‹slug›.‹ext›
  ..
  ... ‹words›
  ../README.md
  ‹slug›/./‹slug›
  ‹word›/‹word›/‹word›
  ‹slug›\‹slug›\‹snake›.‹ext›
  C:\‹pascal›\‹snake›.‹ext›
  \\‹slug›\‹slug›
  //‹host›‹path›
  ///‹slug›
  ‹slug›//‹slug›///‹slug›
  ‹int›//‹int›//‹word›
  file: ‹words›
  file:‹snake›.‹ext›
  file-‹id›.‹ext›
  ‹=passwd/shadow/hosts/boot.ini/win.ini/web.xml/id_rsa/.env/.git/config› ‹=file format/example/template/explained/backup policy/in ‹lib›/permissions on ‹os›/documentation›
  /docs/‹=etc/passwd/shadow/hosts/proc/windows›-‹slug›
  /‹lang_›/‹slug›/etc/‹slug›
  /usr/share/‹=doc/zoneinfo/icons/fonts›/‹slug›/‹slug›
  /var/‹=www/lib/spool/cache›/‹slug›/‹slug›/‹snake›.‹ext›
  /windows/‹slug›/‹slug›.html
  /home/‹user›
  /proc‹=essor/uct/urement›/‹slug›
  theme=‹slug›/‹slug›
  page=‹slug›.‹=html/php›
  template:‹slug›/‹slug›.html
  php‹=://manual/:‹words›/ ‹ver› ‹noun››
  ‹slug›.php?‹slug›=‹slug›
  ‹slug›%2F‹slug›%2F‹slug›
  ‹slug›%20‹slug›%2C%20‹slug›
  ‹word›%
  ‹hundred›%25 ‹word›
@lang_
  ‹=en/de/fr/es›
@network
  http://‹host›/‹slug›.‹=xml/json/rss/txt/php/aspx›?‹slug›=‹word›
  http://‹ip›:‹port›/‹slug›
  http://‹kebab›.‹slug›.svc.cluster.local:‹port›/‹=webhook/metrics/healthz›
  http://localhost:‹=3000/8080/5173/4200/8000›/‹=callback/login/‹slug››
  http://127.0.0.1:‹=3000/8080/5000›/‹=auth/callback/‹slug››
  https://‹slug›.‹=ngrok-free.app/vercel.app/netlify.app/herokuapp.com/github.io/pages.dev/web.app/azurewebsites.net›/‹slug›
  https://hooks.‹domain›/services/T‹id›/B‹id›/‹nano›
  https://‹host›/webhooks/‹uuid›
  https://raw.githubusercontent.com/‹user›/‹kebab›/main/‹snake›.‹=json/yml/txt/csv›
  https://drive.google.com/uc?id=‹nano›&export=download
  ftp://‹host›/‹slug›/‹snake›.‹ext›
  ldap://‹slug›.‹slug›.‹=local/lan›:389/dc=‹slug›,dc=‹tld›
  ldaps://‹host›:636
  https:\/\/‹host›\/‹slug›\/‹slug›
  ‹host›:‹port›
  ‹ip›/‹hundred›
  ‹ip›-‹ip›
  0.0.0.0:‹port›
  [::]:‹port›
  localhost
  redis://‹slug›:6379/‹digit›
  smtp://‹user›:‹alnum›@‹host›:587
  dict:‹word›
  gopher ‹=tortoise/protocol history/‹noun››
  metadata ‹=for ‹noun›/service ‹ver›/.‹slug›.‹slug›: ‹word››
  https://‹host›/proxy?url=https%3A%2F%2F‹host›%2F‹slug›.jpg
  https://‹host›/image?src=//‹host›/‹slug›.png&w=‹int›
  https://web.archive.org/web/‹year›0‹digit›1‹digit›/http://‹host›/‹slug›
  http://www.w3.org/‹=2000∕svg/1999∕xhtml/2001∕XMLSchema/ns∕‹slug››
  http://schemas.‹domain›/‹slug›/‹year›/‹slug›
@directory
  (‹word›)(‹word›)
  (&) ‹words›
  ‹name› (‹noun›) & (‹noun›)
  (|‹word›|)
  *‹word›*
  *
  cn=‹name›,ou=‹noun^›,dc=‹slug›,dc=‹tld›
  uid=‹user›,ou=people,dc=‹domain›
  (&(objectClass=person)(mail=‹email›))
  (|(sAMAccountName=‹user›)(mail=‹email›))
  (&(objectCategory=‹slug›)(memberOf=CN=‹word^›,OU=‹word^›,DC=‹slug›,DC=local))
  /‹slug›/‹slug›[@id="‹id›"]
  //‹slug›[@lang='en']/title
  ‹slug›/text() ‹words›
  count(‹slug›) = ‹int›
  position‹=() = ‹int›/ of the ‹noun› = ‹int››
  ‹camel›[‹int›]/‹camel›/@‹slug›
  string-length of ‹noun› = ‹int›
  name() ‹=and/or› text() ‹=in XPath/differ›
  [@‹word›] ‹words›
@lines
  ‹words›⏎‹words›⏎‹words›
  ‹street_›⏎‹id› ‹city›
  ‹words^›:⏎- ‹words›⏎- ‹words›
  Subject: ‹words›⏎From: ‹name›⏎⏎‹sentence›
  To: ‹email›⏎Cc: ‹email›⏎‹sentence›
  Location: ‹city›⏎Date: ‹date›⏎Contact: ‹name›
  Host: ‹name›⏎Guests: ‹int›⏎Cookies: yes
  Set-up: ‹words›⏎Content: ‹words›
  ‹sentence›%0A‹sentence›
  ‹word›%0D%0A‹word›%0D%0A‹word›
  ‹word›\r\n‹word›\n‹word›
  ‹words›\n\n‹words›
  Content-Type: ‹=fiction/video/article› ‹words›
  HTTP/1.1 ‹=vs HTTP∕2/explained/keep-alive question›
  GET a ‹noun› and POST it to ‹city›
@street_
  ‹int› ‹noun^› Street
@markup
  <!DOCTYPE ‹=html/svg/note/book›>
  <!DOCTYPE html><html><body>‹words›</body></html>
  <?xml version="1.0" encoding="UTF-8"?>⏎<!-- ‹words› -->⏎<‹slug› id="‹int›"><‹slug›>‹words›</‹slug›></‹slug›>
  <!DOCTYPE ‹slug› [ <!ELEMENT ‹slug› (‹slug›,‹slug›*)> <!ELEMENT ‹slug› (#PCDATA)> <!ATTLIST ‹slug› id ID #REQUIRED> ]><‹slug›><‹slug›>‹words›</‹slug›></‹slug›>
  <!DOCTYPE html [ <!ENTITY nbsp "&#160;"> <!ENTITY copy "&#169;"> ]><html xmlns="http://www.w3.org/1999/xhtml"><p>‹words›&nbsp;&copy; ‹year›</p></html>
  <!DOCTYPE ‹slug› PUBLIC "-//‹brand›//DTD ‹pascal› ‹ver›//EN" "http://‹domain›/dtd/‹slug›.dtd"><‹slug›>‹words›</‹slug›>
  &‹=amp/lt/nbsp/copy/eacute/hellip/rarr/euro/mdash›; ‹words›
  <![CDATA[‹words› <b>‹word›</b> ‹words›]]>
  <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="‹camel›" type="xs:string"/></xs:schema>
  <xi:include href="‹slug›.xml" xmlns:xi="http://www.w3.org/2001/XInclude"/>
  SYSTEM ‹=REQUIREMENTS/of a ‹noun›/failure› ‹words›
  ENTITY: ‹company›
@upload
  ‹snake›.php.‹=txt/pdf/md/bak.zip›
  How to use ‹=PHP/JSP/ASP› (‹ver›).pdf
  ‹=shell/cmd/exploit/backdoor/payload› ‹noun›s - ‹words›.‹=pdf/docx/jpg/mp3›
  ‹snake›.‹=jsp/asp/php/phtml/sh/py/exe/htaccess/svg/html/js/xml› ‹=tutorial/notes/guide›.‹=md/txt/docx›
  ‹first›'s ‹noun› & ‹noun›; ‹noun› #‹int›.‹ext›
  ‹word›..‹word›.‹ext›
  ..‹word›.‹ext›
  ‹word›%20‹word›(‹digit›).‹ext›
  ‹word› $‹int› ‹word›.‹ext›
  <‹word›>.‹ext›
  ‹word›=‹word›.‹ext›
  ‹snake›.‹ext›.‹ext›
  "‹words›".‹ext›
  ‹kebab›.config.js
  web‹=site/inar/›.config.‹=md/txt/example›
  ‹word›|‹word›.‹ext›
  C:\Users\‹first›\‹word^›\‹words›.‹ext›
  ‹snake›.svg
@header
  ‹ip›, ‹ip›
  ‹email›
  ‹pascal›/‹ver› (‹=see ‹url›/‹email›/+https:∕∕‹host››)
  Mozilla/5.0 (compatible; ‹pascal›/‹ver›; ‹words›)
  ‹url›
  ‹host›
  () ‹words›
  (‹words›) ‹pascal›/‹ver›
  {‹pascal›} ‹ver›
  ${‹=project.version/app.name/user/version/env.‹const››}
  ‹pascal› ${‹=version/build›}
  jndi-‹=lookup/name/datasource› ‹words›
  java:comp/env/jdbc/‹pascal›
  ${env:‹const›:-‹word›} ‹=in the log pattern/‹words›/default›
  %d{yyyy-MM-dd HH:mm:ss} [%t] %-5level %logger{36} - %msg%n
  log4j ‹=‹ver› upgrade notes/2 lookup ‹noun›/.appender.‹slug›.layout = ‹pascal››
""")

KINDS: tuple[TextKind, ...] = (
    TextKind("twins_system.command", _G.make("command"), 3.0),
    TextKind("twins_system.path", _G.make("traversal"), 2.5),
    TextKind("twins_system.network", _G.make("network"), 2.0),
    TextKind("twins_system.directory", _G.make("directory"), 1.0),
    TextKind("twins_system.lines", _G.make("lines"), 1.2, (VALUE,)),
    TextKind("twins_system.markup", _G.make("markup"), 1.0, (VALUE, BODY, FILE)),
    TextKind("twins_system.upload", _G.make("upload"), 0.8, (FILENAME, VALUE)),
    TextKind("twins_system.header", _G.make("header"), 0.8, (HEADER, VALUE)),
)
