"""Whole statements as tools send them: SQL of warehouses and editors, query languages of dashboards, formulas.

Every text begins as a statement begins and ends as one ends, with the quotes,
comments, unions and dialects that real ones have; none breaks out of anything.
"""

from __future__ import annotations

from random import Random

from securitai.train.corpora.kinds import BODY, FILE, VALUE, Maker, TextKind
from securitai.train.corpora.normal.base import pick
from securitai.train.corpora.normal.grammar import grammar
from securitai.train.corpora.normal.words import english, names


def _plain(items: list[str]) -> Maker:
    """Picks a name without an apostrophe: literals double theirs."""
    kept = [item for item in items if "'" not in item]

    def one(rng: Random) -> str:
        return pick(rng, kept)

    return one


_NAMES = {
    "last_": _plain(names.LAST),
    "first_": _plain(names.FIRST),
    "city_": _plain(english.PLACES),
}

_G = grammar(
    r"""
@tb
  ‹=orders/customers/users/invoices/payments/events/sessions/products/order_items/employees/departments/accounts/shipments/tickets/visits/logs/audit_log/sales/inventory/devices/readings/pageviews/subscriptions/posts/comments›
  ‹snake›
  ‹=public/sales/analytics/dbo/raw/stg/dwh/prod/crm/hr›.‹=orders/customers/‹snake›/fact_sales/dim_date/daily_‹noun›/stg_‹slug››
  `‹snake›`
  "‹snake›"
@co
  ×2 ‹cn›
  ‹=count(*)/COUNT(*)/sum(amount)/SUM(‹snake›)/max(created_at)/AVG(price)/count(distinct user_id)/MIN(‹letter›.‹snake›)›‹= AS ‹slug›/ ‹slug›/ AS "‹word^› ‹word^›"/›
@cn
  ‹=id/name/email/status/created_at/updated_at/amount/total/price/quantity/user_id/customer_id/country/city/type/title/region/state/category/score/url/host/ts/parent_id/sku/notes/first_name/last_name/deleted_at›
  ‹snake›
  ‹letter›.‹=id/name/email/status/created_at/amount/total/ts/sku/‹snake››
@st
  '‹=active/pending/shipped/EMEA/DE/US/closed/open/paid/admin/web/Berlin/gold/N/Y/x/A/n∕a/›'
  '‹word›'
  '‹date›'
  '‹first_›'
  ×3 'O''‹last_›'
  '‹=D''Arcy/it''s/‹word›; ‹word›/‹word› -- ‹word›/rock ''n'' roll/<b>‹word›<∕b>/a\''b/100%/''›'
  '‹last_›''s ‹food›'
  'don''t ‹verb›'
  '‹email›'
  '‹city_›'
  N'‹word^› ‹word›'
  E'‹word›\n‹word›'
  '‹iso›'
@pat
  '%‹word›%'
  '‹word›%'
  '%@‹domain›'
  'O''%'
  ×2 '%''%'
  '%‹=o''‹last_›/‹word›''s/..∕..∕‹slug›/<script/union select/‹slug›@‹domain›/javascript:/sqlmap/%20or%201/‹word›; DROP/onerror=/etc∕passwd›%'
  '‹slug›\_%' ESCAPE '\'
  '%.‹ext›'
  '/‹slug›/%'
  '%‹=∕..∕/<script%/.php/(null)/--/$/%%/;›%'
@vl
  ‹st›
  ‹int›
  ‹=NULL/true/false/now()/CURRENT_DATE/DEFAULT/GETDATE()/?/$1/:id/@id/%s/@start_date/sysdate/NOW() - INTERVAL 7 DAY/current_date - 30/0x‹hex8››
  ‹dec›
@wh
  ‹cn› = ‹vl›
  ‹cn› ‹=>/>=/</<=/<>/!=› ‹int›
  ‹cn› ‹=LIKE/ILIKE/NOT LIKE/like/not ilike/SIMILAR TO/RLIKE› ‹pat›
  ‹cn› IN (‹st*1-4|, ›)
  ‹cn› in (‹int*2-5|,›)
  ‹cn› IS ‹=NULL/NOT NULL›
  ‹cn› BETWEEN ‹=DATE '‹date›' AND DATE '‹date›'/‹int› AND ‹int›/'‹date›' AND '‹date›'›
  ‹cn› >= ‹=now() - interval '‹int› days'/DATE_SUB(CURDATE(), INTERVAL ‹int› DAY)/DATEADD(day, -‹int›, GETDATE())/current_timestamp - interval '1' hour/TIMESTAMP_SUB(CURRENT_TIMESTAMP(), INTERVAL ‹int› HOUR)/trunc(sysdate) - ‹small›/date('now', '-‹int› days')›
  NOT EXISTS (SELECT 1 FROM ‹tb› x WHERE x.‹snake›_id = ‹letter›.id)
  ‹cn› = (SELECT MAX(‹snake›) FROM ‹tb›)
  ‹cn› ~* '^(‹slug›|‹slug›)'
  lower(‹cn›) = lower(‹st›)
  (‹wh› OR ‹wh›)
  ‹wh› AND ‹wh›
  ‹wh›⏎  AND ‹wh›
  1=1 AND ‹wh›
  1 = 1⏎  and ‹wh›
  (@p‹digit› IS NULL OR ‹cn› = @p‹digit›)
  COALESCE(‹cn›, '') <> ''
  ‹cn›::‹=text/date/int/jsonb› ‹==/<>› ‹vl›
  ‹cn› @> '{"‹slug›": "‹word›"}'
  ‹cn› = ANY(‹=ARRAY[‹st›, ‹st›]/$1/'{‹int›,‹int›}'::int[]›)
@jn
  ε
  ‹= JOIN /⏎JOIN / LEFT JOIN /⏎LEFT JOIN / INNER JOIN /⏎  left outer join / CROSS JOIN LATERAL /⏎FULL JOIN ›‹tb› ‹letter› ON ‹letter›.‹=id/‹snake›_id› = ‹letter›.‹=id/‹snake›_id›
   JOIN ‹tb› USING (‹=id/user_id/‹snake››)
  , ‹tb› ‹letter›
@en
  ε
  ;
   LIMIT ‹int›;
  ‹=⏎/ ›ORDER BY ‹=1/2 DESC/‹cn› DESC/created_at desc nulls last/‹snake›, ‹snake›/RAND()›‹=;/ LIMIT ‹int›/ limit ‹int› offset ‹int›;/ OFFSET ‹int› ROWS FETCH NEXT ‹int› ROWS ONLY/›
  ‹=⏎/ ›GROUP BY ‹=1/1, 2/1,2,3/‹cn›/ROLLUP(‹snake›, ‹snake›)/ALL/‹snake› WITH ROLLUP›‹=/ HAVING COUNT(*) > ‹int›/ ORDER BY 2 DESC/ having sum(‹snake›) >= ‹int› order by 1;/⏎ORDER BY 1›
  ×2  -- ‹words›
  ×2 ; -- ‹words›
  ‹= -- /; -- /⏎# /;⏎-- ›‹remark›
   /* ‹remark› */
  ⏎-- ‹sentence›
   /* ‹words› */
   FOR UPDATE‹= SKIP LOCKED/;/›
   #‹words›
   OPTION (MAXDOP ‹digit›)
@remark
  ‹=don't ‹verb› ‹noun›/TODO: union with ‹snake›/‹words›?/where ‹snake› = ‹int›/‹first_›'s ‹noun›/and ‹snake› > ‹int›/see ‹url›/‹const›-‹int›: ‹words›/or ‹snake› like '‹word›%'›
@select
  ‹=SELECT/select› ‹co*1-4|, › ‹=FROM/from› ‹tb›‹= ‹letter›/›‹jn› ‹=WHERE/where› ‹wh›‹en›
  ‹=SELECT/select/SELECT DISTINCT›⏎  ‹co*1-6|,⏎  ›⏎‹=FROM/from› ‹tb› ‹letter›‹jn›⏎‹=WHERE/where› ‹wh›‹en›
  SELECT * FROM ‹tb›‹= WHERE ‹wh›/›‹en›
  ‹select_›
  ‹select_›
@select_
  SELECT TOP ‹=10/100/(50)/1000› ‹co*1-4|, › FROM [‹pascal›].[dbo].[‹pascal›] WITH (NOLOCK) WHERE [‹pascal›] = ‹st› ORDER BY [‹pascal›] DESC
  SELECT `‹snake›`, `‹snake›` FROM `‹snake›` WHERE `‹snake›` = '‹=O\'Brien/‹last_›\'s/‹word›/Rock \'n\' Roll›' ‹=LIMIT 0, 25/ORDER BY `id` DESC LIMIT 50;/AND `‹snake›` <> ''›
  ‹select_plain›⏎‹=UNION ALL/union all/UNION/EXCEPT/INTERSECT/MINUS/union›⏎‹select_plain›‹=;/⏎ORDER BY 1/⏎order by ‹snake› desc limit ‹int›/ -- with archive/›
  ‹select_plain› ‹=UNION ALL/UNION/union all› ‹select_plain›‹=;/ ORDER BY ‹snake›/ limit ‹int›/›
  (‹select_plain› LIMIT ‹small›) UNION ALL (‹select_plain› LIMIT ‹small›)
  SELECT '‹word›' AS ‹slug›, COUNT(*) FROM ‹tb› UNION ALL SELECT '‹word›', COUNT(*) FROM ‹tb› UNION ALL SELECT '‹word›', COUNT(*) FROM ‹tb›;
  SELECT NULL AS ‹snake›, 0 AS ‹snake› UNION ALL SELECT ‹snake›, ‹snake› FROM ‹tb› WHERE ‹wh›
  WITH ‹snake› AS (‹select_plain›), ‹snake› AS (⏎  ‹select_plain›⏎)⏎SELECT a.*, b.‹snake› FROM ‹snake› a JOIN ‹snake› b ON a.id = b.id‹en›
  WITH RECURSIVE ‹slug› AS (SELECT id, parent_id, 1 AS depth FROM ‹tb› WHERE parent_id IS NULL UNION ALL SELECT c.id, c.parent_id, t.depth + 1 FROM ‹tb› c JOIN ‹slug› t ON c.parent_id = t.id) SELECT * FROM ‹slug›;
  SELECT CASE WHEN ‹wh› THEN ‹st› WHEN ‹cn› > ‹int› THEN ‹st› ELSE ‹st› END AS ‹snake›, COUNT(*) FROM ‹tb› GROUP BY 1
  SELECT ‹snake›, ROW_NUMBER() OVER (PARTITION BY ‹snake› ORDER BY ‹snake› DESC) rn, LAG(‹snake›) OVER (ORDER BY ts) FROM ‹tb› QUALIFY rn = 1
  SELECT CONCAT(‹snake›, ' ', ‹snake›, ‹=' (', ‹snake›, ')'/''''/CHAR(10)/', '›) AS ‹slug› FROM ‹tb› WHERE ‹wh›
  SELECT first_name || ' ' || last_name || ' <' || email || '>' FROM ‹tb› WHERE ‹wh›;
  SELECT string_agg(‹snake›, ', ' ORDER BY ‹snake›), array_to_string(‹snake›, '|') FROM ‹tb› GROUP BY ‹snake›
  SELECT GROUP_CONCAT(DISTINCT ‹snake› SEPARATOR '; '), IF(‹snake› > ‹int›, 'yes', 'no'), IFNULL(‹snake›, '-') FROM ‹tb› GROUP BY ‹snake›
  SELECT table_name, column_name, data_type FROM information_schema.columns WHERE table_schema = '‹=public/‹slug››'‹= AND table_name = '‹snake›'/ ORDER BY ordinal_position/ AND column_name LIKE '%‹slug›%';›
  SELECT ‹=table_name/table_schema, table_name/count(*)› FROM information_schema.tables WHERE table_schema ‹=NOT IN ('pg_catalog', 'information_schema')/= database()/= '‹slug›'/= current_schema()›;
  SELECT ‹=pid, state, query/count(*)/*› FROM pg_stat_activity WHERE state ‹=<> 'idle'/= 'active'› AND query NOT LIKE '%pg_stat%' ORDER BY query_start;
  SELECT c.relname, pg_size_pretty(pg_total_relation_size(c.oid)) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND n.nspname !~ '^pg_' ORDER BY 2 DESC LIMIT ‹int›
  SELECT ‹=version(), current_database(), current_user/@@VERSION AS v, DB_NAME() AS db/sqlite_version() AS v/name, sql FROM sqlite_master WHERE type='table'/* FROM v$session WHERE status = 'ACTIVE'/owner, table_name FROM all_tables WHERE owner = '‹const›'/name, database_id FROM sys.databases/sysdate FROM dual/1 AS ok›;
  SELECT JSON_EXTRACT(‹snake›, '$.‹slug›[0].‹slug›'), ‹snake›->>'$.‹slug›' FROM ‹tb› WHERE JSON_CONTAINS(‹snake›, '"‹word›"', '$.tags')
  SELECT data->'‹slug›'->>'‹slug›' AS ‹slug›, (data->>'‹slug›')::numeric FROM ‹tb› WHERE data ? '‹slug›' AND data #>> '{‹slug›,0}' = ‹st›
  SELECT * FROM ‹tb› WHERE MATCH(‹snake›, ‹snake›) AGAINST ('+‹word› -‹word› "‹word› ‹word›"' IN BOOLEAN MODE)
  SELECT *, ts_rank(tsv, q) FROM ‹tb›, plainto_tsquery('english', '‹words›') q WHERE tsv @@ q ORDER BY 2 DESC LIMIT ‹int›;
  SELECT id, ST_AsGeoJSON(geom), ST_Distance(geom::geography, ST_MakePoint(‹dec›, ‹dec›)::geography) FROM ‹tb› WHERE ST_DWithin(geom, ST_SetSRID(ST_Point(‹dec›, ‹dec›), 4326), ‹int›)
  SELECT * FROM crosstab('SELECT ‹snake›, ‹snake›, ‹snake› FROM ‹tb› ORDER BY 1,2') AS ct(‹slug› text, q1 int, q2 int)
  SELECT max(x) FROM (SELECT ‹snake› AS x FROM ‹tb› UNION SELECT ‹snake› FROM ‹tb›) t
  SELECT sleep_minutes, steps FROM ‹tb› WHERE user_id = ‹int› AND sleep_minutes > ‹int›
  SELECT c.‹snake›, SUBSTRING(‹snake›, 1, ‹small›), ASCII(‹snake›), LENGTH(‹snake›) FROM ‹tb› c WHERE CHAR_LENGTH(‹snake›) > ‹int›
@select_plain
  ‹=SELECT/select› ‹co*1-3|, › ‹=FROM/from› ‹tb› ‹=WHERE/where› ‹wh›
  SELECT ‹snake›, ‹snake› FROM ‹tb›
  SELECT '‹word›' AS ‹slug›, ‹co› FROM ‹tb›
  SELECT ‹snake›, COUNT(*) FROM ‹tb› GROUP BY ‹snake›
  select * from ‹tb›
  SELECT id, NULL, ‹snake› FROM ‹tb›
@write
  INSERT INTO ‹tb› (‹snake*2-5|, ›) VALUES (‹vl*2-5|, ›)‹=;/ ON CONFLICT (id) DO UPDATE SET ‹snake› = EXCLUDED.‹snake› RETURNING id;/ ON DUPLICATE KEY UPDATE ‹snake› = VALUES(‹snake›)/ RETURNING */›
  insert into ‹tb› values (‹int›,‹st›,‹st›),(‹int›,‹st›,NULL)‹=;/,(‹int›,'','')›
  INSERT INTO ‹tb›⏎SELECT ‹co*2-3|, › FROM ‹tb›⏎WHERE ‹wh›;
  INSERT ‹=IGNORE /OR REPLACE /OR IGNORE /›INTO `‹snake›` (`‹snake›`, `‹snake›`, `‹snake›`) VALUES⏎(‹int›, ‹st›, '‹words›'),⏎(‹int›, ‹st›, '‹word› \'‹word›\' ‹word›');
  UPDATE ‹tb› SET ‹snake› = ‹vl›‹=, ‹snake› = ‹vl›/, updated_at = now()/, ‹snake› = ‹snake› + 1/› WHERE ‹wh›‹=;/ RETURNING id/ LIMIT 1/›
  UPDATE ‹letter› SET ‹letter›.‹snake› = x.‹snake› FROM ‹tb› ‹letter› INNER JOIN ‹tb› x ON x.id = ‹letter›.‹snake›_id WHERE ‹wh›
  UPDATE ‹tb› SET ‹snake› = REPLACE(‹snake›, 'http://‹host›', 'https://‹host›') WHERE ‹snake› LIKE '%http://%';
  UPDATE wp_‹=options/posts/postmeta/users› SET ‹=option_value/guid/meta_value/user_pass› = ‹=REPLACE(option_value, '‹domain›', '‹domain›')/MD5('‹word›')/'‹word›'› WHERE ‹=option_name = 'siteurl'/post_status = 'draft'/ID = ‹int›/meta_key LIKE '\_‹slug›%'›;
  DELETE FROM ‹tb› WHERE ‹wh›;
  DELETE FROM ‹tb› WHERE id IN (SELECT id FROM ‹tb› WHERE ‹wh› LIMIT ‹int›);
  BEGIN;⏎‹write›⏎‹write›⏎COMMIT;
  START TRANSACTION; UPDATE ‹tb› SET ‹snake› = ‹snake› - ‹int› WHERE id = ‹int›; UPDATE ‹tb› SET ‹snake› = ‹snake› + ‹int› WHERE id = ‹int›; COMMIT;
  MERGE INTO ‹tb› t USING ‹tb› s ON t.id = s.id WHEN MATCHED AND s.‹snake› = ‹st› THEN DELETE WHEN MATCHED THEN UPDATE SET t.‹snake› = s.‹snake› WHEN NOT MATCHED THEN INSERT (id, ‹snake›) VALUES (s.id, s.‹snake›)
  TRUNCATE TABLE ‹tb›‹= RESTART IDENTITY CASCADE/›;
  COPY ‹tb› FROM ‹=STDIN WITH (FORMAT csv, HEADER true, DELIMITER ';')/'s3:∕∕‹kebab›∕‹slug›∕‹date›∕' IAM_ROLE 'arn:aws:iam::‹big›:role∕‹pascal›' GZIP/'∕tmp∕‹slug›.csv' CSV HEADER›;
  COPY INTO ‹tb› FROM @‹snake›/‹slug›/ FILE_FORMAT = (TYPE = 'CSV' FIELD_OPTIONALLY_ENCLOSED_BY = '"' SKIP_HEADER = 1) ON_ERROR = 'CONTINUE';
  LOAD DATA LOCAL INFILE '‹slug›.csv' INTO TABLE ‹tb› FIELDS TERMINATED BY ',' ENCLOSED BY '"' LINES TERMINATED BY '\r\n' IGNORE 1 LINES;
  UNLOAD ('SELECT * FROM ‹tb› WHERE ‹snake› = ''‹word›''') TO 's3://‹kebab›/‹slug›_' PARALLEL OFF;
  SET ‹=@‹slug› = ‹int›/search_path TO ‹slug›, public/statement_timeout = '‹int›s'/NAMES utf8mb4/FOREIGN_KEY_CHECKS = 0/TRANSACTION ISOLATION LEVEL SERIALIZABLE›; ‹write›
  ‹=DECLARE/declare› @‹camel› ‹=INT = ‹int›/NVARCHAR(50) = N'‹word›'/DATE = '‹date›'›;⏎‹=EXEC/exec› ‹=dbo.usp_‹pascal›/sp_executesql N'SELECT * FROM ‹snake› WHERE id = @id', N'@id int', /sp_‹snake›› ‹=@‹camel›/@‹camel› = @‹camel›/N'‹word›', ‹int››;
  CALL ‹snake›(‹vl›, ‹vl›);
  ‹=EXPLAIN (ANALYZE, BUFFERS)/EXPLAIN FORMAT=JSON/explain analyze/EXPLAIN› ‹select›
@ddl
  CREATE TABLE ‹=IF NOT EXISTS /›‹tb› (⏎  ‹column*2-8|,⏎  ›‹=/,⏎  PRIMARY KEY (id)/,⏎  CONSTRAINT fk_‹snake› FOREIGN KEY (‹snake›_id) REFERENCES ‹tb› (id) ON DELETE CASCADE/,⏎  UNIQUE (‹snake›, ‹snake›)›⏎)‹=;/ ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='‹words›';/ PARTITION BY RANGE (created_at);/ WITHOUT ROWID;/ ENGINE = MergeTree() PARTITION BY toYYYYMM(ts) ORDER BY (‹snake›, ts) TTL ts + INTERVAL ‹int› DAY›
  create table ‹snake›(id int, name varchar(‹int›)); insert into ‹snake› values (1,‹st›),(2,‹st›);
  CREATE ‹=OR REPLACE /MATERIALIZED /TEMP /›VIEW ‹tb› AS⏎‹select›
  CREATE EXTERNAL TABLE ‹tb› (‹snake› string, ‹snake› bigint) PARTITIONED BY (dt string) ROW FORMAT SERDE 'org.apache.hadoop.hive.serde2.OpenCSVSerde' WITH SERDEPROPERTIES ('separatorChar' = ',', 'quoteChar' = '"') LOCATION 's3://‹kebab›/‹slug›/'
  CREATE ‹=UNIQUE /›INDEX ‹=CONCURRENTLY /IF NOT EXISTS /›‹snake›_idx ON ‹tb› ‹=USING gin (‹snake› jsonb_path_ops)/(lower(email))/(‹snake›, ‹snake› DESC) WHERE deleted_at IS NULL/(‹snake›)›;
  ALTER TABLE ‹tb› ‹=ADD COLUMN ‹column›/DROP COLUMN IF EXISTS ‹snake›/ALTER COLUMN ‹snake› SET NOT NULL/RENAME TO ‹snake›/ENABLE ROW LEVEL SECURITY/OWNER TO ‹slug›/ADD CONSTRAINT ck_‹slug› CHECK (‹snake› IN (‹st›, ‹st›))/MODIFY ‹snake› VARCHAR(‹int›) NOT NULL DEFAULT ''/CONVERT TO CHARACTER SET utf8mb4›;
  DROP ‹=TABLE IF EXISTS/INDEX IF EXISTS/VIEW/TRIGGER IF EXISTS/POLICY IF EXISTS "‹words›" ON/SCHEMA IF EXISTS› ‹tb›‹= CASCADE/›;⏎‹ddl›
  CREATE POLICY "‹words›" ON ‹tb› ‹=FOR SELECT USING (auth.uid() = user_id)/FOR ALL TO authenticated USING (true) WITH CHECK (auth.role() = 'authenticated')/FOR INSERT WITH CHECK ((select auth.jwt()->>'role') = 'admin')/USING (tenant_id = current_setting('app.tenant')::uuid)›;
  create policy "‹first_› can ‹verb› own ‹nouns›" on ‹snake› for ‹=update/delete/all› using (auth.uid() = ‹snake›_id); insert into ‹snake›(‹snake›) values (‹st›); -- seed
  GRANT ‹=SELECT, INSERT/ALL PRIVILEGES/USAGE/EXECUTE› ON ‹=‹tb›/`‹slug›`.*/SCHEMA ‹slug›/ALL TABLES IN SCHEMA public› TO ‹='‹user›'@'%'/‹slug›_ro/"‹user›"/anon, authenticated›;
  CREATE USER '‹user›'@'‹=localhost/%/10.0.%›' IDENTIFIED BY '‹alnum›'; FLUSH PRIVILEGES;
  CREATE OR REPLACE FUNCTION ‹snake›(‹snake› ‹=int/text/uuid›) RETURNS ‹=void/trigger/setof ‹snake›/boolean› AS $$⏎BEGIN⏎  ‹=NEW.updated_at := now();/IF NOT FOUND THEN RAISE EXCEPTION '‹words› %', ‹snake›; END IF;/PERFORM pg_notify('‹slug›', NEW.id::text);›⏎  RETURN NEW;⏎END;⏎$$ LANGUAGE plpgsql‹= SECURITY DEFINER SET search_path = ''/ STABLE/›;
  CREATE TRIGGER ‹snake› ‹=BEFORE UPDATE/AFTER INSERT› ON ‹tb› FOR EACH ROW EXECUTE FUNCTION ‹snake›();
  DELIMITER //⏎CREATE PROCEDURE ‹pascal›(IN p_‹slug› INT)⏎BEGIN⏎  SELECT * FROM ‹tb› WHERE id = p_‹slug›;⏎END //⏎DELIMITER ;
  BEGIN⏎  FOR r IN (SELECT ‹snake› FROM ‹tb› WHERE ‹wh›) LOOP⏎    DBMS_OUTPUT.PUT_LINE('‹word›: ' || r.‹snake›);⏎  END LOOP;⏎EXCEPTION WHEN OTHERS THEN NULL;⏎END;
  -- migrate:up⏎‹ddl›⏎⏎-- migrate:down⏎DROP TABLE ‹snake›;
  -- +goose Up⏎-- +goose StatementBegin⏎‹ddl›⏎-- +goose StatementEnd
  /* ‹words^› */⏎IF OBJECT_ID('dbo.‹pascal›', 'U') IS NOT NULL DROP TABLE dbo.‹pascal›;⏎GO⏎‹ddl›
  SELECT cron.schedule('‹kebab›', '‹digit› ‹digit› * * *', $$DELETE FROM ‹snake› WHERE ts < now() - interval '‹int› days'$$);
  COMMENT ON COLUMN ‹snake›.‹snake› IS '‹words›; don''t ‹verb›';
  REFRESH MATERIALIZED VIEW CONCURRENTLY ‹snake›; VACUUM (ANALYZE) ‹tb›;
  SHOW ‹=PROCESSLIST/FULL TABLES FROM `‹slug›`/CREATE TABLE ‹snake›/VARIABLES LIKE 'max_%'/GRANTS FOR '‹user›'@'%'/INDEX FROM ‹snake›/PARTITIONS ‹slug›.‹snake›/COLUMNS IN ‹snake›/search_path›; -- ‹words›
  #standardSQL⏎CREATE OR REPLACE TABLE `‹kebab›.‹slug›.‹snake›` PARTITION BY DATE(ts) CLUSTER BY ‹snake› AS ‹select›
@column
  id ‹=SERIAL PRIMARY KEY/uuid DEFAULT gen_random_uuid()/INT AUTO_INCREMENT/BIGINT IDENTITY(1,1) NOT NULL/INTEGER PRIMARY KEY AUTOINCREMENT/STRING OPTIONS(description="‹words›")›
  ‹snake› ‹=VARCHAR(‹int›)/TEXT/NVARCHAR(MAX)/INT/NUMERIC(10,2)/TIMESTAMPTZ/BOOLEAN/jsonb/ENUM(‹st›,‹st›)/text[]/DateTime64(3)/LowCardinality(String)/STRUCT<a INT64, b STRING>/Nullable(UInt32)›‹=/ NOT NULL/ DEFAULT ‹vl›/ NOT NULL DEFAULT ''/ REFERENCES ‹snake›(id)/ CHECK (‹snake› > 0)/ COMMENT '‹words›'/ UNIQUE›
  `‹snake›` ‹=int(11)/varchar(255)/tinyint(1)/longtext/datetime/decimal(8,2)› ‹=NOT NULL/DEFAULT NULL/COLLATE utf8mb4_unicode_ci/DEFAULT CURRENT_TIMESTAMP›
@warehouse
  SELECT ‹letter›.id, ARRAY_AGG(STRUCT(e.‹snake›, e.ts) ORDER BY e.ts DESC LIMIT ‹digit›) ev FROM `‹kebab›.‹slug›.‹snake›` ‹letter› LEFT JOIN `‹kebab›.‹slug›.events_*` e ON ‹letter›.id = e.uid AND _TABLE_SUFFIX BETWEEN '‹year›0101' AND '‹year›0131' WHERE ‹wh› GROUP BY 1
  SELECT event_name, (SELECT value.string_value FROM UNNEST(event_params) WHERE key = '‹=page_location/ga_session_id/‹snake››') AS ‹slug›, COUNT(*) FROM `‹kebab›.analytics_‹id›.events_*` WHERE _TABLE_SUFFIX = FORMAT_DATE('%Y%m%d', CURRENT_DATE() - 1) GROUP BY 1, 2
  SELECT SAFE_DIVIDE(SUM(‹snake›), COUNT(*)), APPROX_QUANTILES(‹snake›, 100)[OFFSET(95)], REGEXP_EXTRACT(url, r'utm_source=([^&]+)') FROM `‹slug›.‹snake›` WHERE DATE(ts) = @day‹= OR @day IS NULL/›
  DECLARE ‹snake› STRING DEFAULT '‹word›'; EXECUTE IMMEDIATE FORMAT("SELECT COUNT(*) FROM `%s` WHERE x = @x", ‹snake›) USING ‹int› AS x;
  SELECT client_ip, request_url, elb_status_code FROM alb_logs WHERE ‹=request_url LIKE '%∕..∕%' OR elb_status_code BETWEEN '500' AND '599'/user_agent NOT LIKE '%bot%' AND parse_datetime(time,'yyyy-MM-dd''T''HH:mm:ss') > now()/request_verb = 'POST' AND day = '‹date›'› GROUP BY 1,2‹=,3 HAVING count(*) > ‹int› -- ‹words›/ ORDER BY 3 desc limit ‹int›/›
  SELECT regexp_extract(‹snake›, '(?i)‹slug›') b, approx_distinct(‹snake›), element_at(‹snake›, '‹slug›') FROM hive.‹slug›.‹snake› CROSS JOIN UNNEST(‹snake›) AS t(k, v) WHERE dt = '‹date›' AND ‹wh› GROUP BY 1
  SELECT date_parse(‹snake›, '%Y-%m-%dT%H:%i:%sZ'), json_extract_scalar(‹snake›, '$.‹slug›.‹slug›') FROM "‹slug›"."‹snake›" WHERE year='‹year›' AND month='0‹digit›' limit ‹int›;
  MSCK REPAIR TABLE ‹snake›;⏎‹warehouse›
  SELECT toStartOfInterval(ts, INTERVAL ‹int› minute) AS t, quantile(0.9‹digit›)(‹snake›), uniqExact(user_id), countIf(status >= 500) FROM ‹tb› ‹=PREWHERE/WHERE› ts >= now() - INTERVAL ‹int› HOUR AND ‹wh› GROUP BY t ORDER BY t WITH FILL ‹=FORMAT JSONEachRow/FORMAT TSVWithNames/SETTINGS max_threads=‹digit›/›
  SELECT ‹snake›, arrayJoin(‹snake›) AS x, dictGetOrDefault('‹slug›', 'name', id, '') FROM ‹tb› FINAL WHERE match(‹snake›, '^‹slug›.*') LIMIT ‹int› BY ‹snake› FORMAT JSONCompact
  INSERT INTO ‹tb› FORMAT ‹=JSONEachRow/CSV/Values/TabSeparated›⏎{"ts":"‹iso›","‹snake›":"‹words›","n":‹int›}
  SELECT $1::variant:‹slug›:‹slug›::string, f.value:"id"::int FROM @‹snake›/‹slug›, LATERAL FLATTEN(input => $1:‹slug›) f WHERE metadata$filename LIKE '%.‹=json/parquet›'
  USE WAREHOUSE ‹const›; ALTER SESSION SET TIMEZONE = 'UTC'; SELECT * FROM TABLE(INFORMATION_SCHEMA.QUERY_HISTORY()) WHERE query_text ILIKE '%‹snake›%'
  SELECT s.name, s."‹word›" FROM S3Object‹=[*]/[*].‹camel›[*]/› s WHERE s.‹=age > '30'/name LIKE 'O''%'/"‹slug›" = '‹word›'/_1 = '‹word›' AND CAST(s._3 AS INT) > ‹int›› LIMIT ‹int›
  SELECT * FROM ‹=c/root r› WHERE c.‹camel› = ‹=@‹camel›/"‹word›"/'O\'‹last_›'› AND ‹=IS_DEFINED(c.‹camel›)/c._ts > ‹sec›/CONTAINS(c.‹camel›, "‹word›", true)/NOT (c.type IN ("‹slug›", "‹slug›"))/EXISTS(SELECT VALUE t FROM t IN c.tags WHERE t = '‹slug›')›
  SELECT ‹=*/"‹camel›", "‹camel›"› FROM "‹pascal›"‹=."‹camel›-index"/› WHERE "‹camel›" = ‹='‹word›'/?/'O''‹last_›'› AND ‹=begins_with("sk", '‹const›#')/contains("‹camel›", '‹word›')/attribute_type("‹camel›", 'S')/"‹camel›" IS NOT MISSING›
  UPDATE "‹pascal›" SET "‹camel›" = list_append("‹camel›", ?) WHERE "pk" = '‹const›#‹int›' RETURNING ALL NEW *
  SELECT ‹snake›, ‹snake› FROM ‹snake›.‹snake› WHERE ‹=id = ‹uuid›/token(id) > token(‹uuid›)/‹snake› = ‹st› AND ts > maxTimeuuid('‹date› 00:00+0000')› ‹=ALLOW FILTERING/LIMIT ‹int›/PER PARTITION LIMIT 1›;
  CREATE KEYSPACE ‹=IF NOT EXISTS /›‹slug› WITH replication = {'class': 'NetworkTopologyStrategy', 'dc1': ‹digit›}; INSERT INTO ‹slug›.‹snake› (id, ‹snake›) VALUES (uuid(), 'it''s') IF NOT EXISTS USING TTL ‹int›;
  BEGIN BATCH INSERT INTO ‹snake› (id, v) VALUES (‹int›, ‹st›); UPDATE ‹snake› SET n = n + 1 WHERE id = ‹int›; APPLY BATCH;
  SELECT * FROM ‹snake› LATEST ON ts PARTITION BY ‹snake›; SELECT ts, avg(‹snake›) FROM ‹snake› SAMPLE BY ‹int›m FILL(PREV)
  SELECT TIME_FLOOR(__time, 'PT‹int›M') AS t, "‹camel›", SUM("count") FROM "‹kebab›" WHERE __time >= CURRENT_TIMESTAMP - INTERVAL '1' DAY AND "‹camel›" <> '' GROUP BY 1, 2
  select ‹snake›, count(*) from "‹uuid›" where "‹word^› ‹word^›" = '‹last_›''s ‹city_›' and "‹word^›" > ‹int› limit ‹int›
  SELECT cartodb_id, the_geom_webmercator FROM ‹snake› WHERE name ILIKE ‹pat› UNION ALL SELECT cartodb_id, the_geom_webmercator FROM ‹snake›
@panel
  SELECT‹=⏎  / ›$__time‹=Group(‹snake›, $__interval, 0)/GroupAlias(ts, '1m')/(ts)/Epoch(ts)/Sec(created_at)› AS time,‹=⏎  / ›avg(‹snake›) AS "‹word› ‹word›"‹=⏎/ ›FROM ‹tb›‹=⏎/ ›WHERE $__timeFilter(‹snake›) AND ‹=host IN ($‹slug›)/host IN (${‹slug›:singlequote})/‹snake› = '$‹slug›'/‹snake› ~ '${‹slug›:regex}'/‹snake› in ([[‹slug›]])/'${‹slug›}' = 'All' OR ‹snake› = '${‹slug›}'/‹snake› LIKE '%${‹slug›:raw}%'›‹=⏎/ ›GROUP BY ‹=1/time, ‹snake›/$__timeGroup(ts,5m)›‹= ORDER BY 1/⏎ORDER BY time -- ‹words›/›
  WITH t AS (SELECT date_trunc('day', ts) d, sum(‹snake›) s FROM ‹tb› WHERE ‹snake› IN (${‹slug›:singlequote}) GROUP BY 1 UNION ALL SELECT d, s FROM ‹tb›) SELECT d AS "time", s FROM t‹=; -- ‹words›/›
  SELECT UNIX_TIMESTAMP(ts) AS time_sec, ‹snake› AS value, '‹word›' AS metric FROM ‹tb› WHERE ts BETWEEN FROM_UNIXTIME($__unixEpochFrom()) AND FROM_UNIXTIME($__unixEpochTo())‹= UNION ALL SELECT ‹snake›, ‹snake›, '‹word›' FROM ‹tb›/›
  SELECT $__timeInterval(ts) as t, count() FROM $table WHERE $__timeFilter(ts) $__conditionalAll(AND ‹snake› IN (${‹slug›:singlequote}), $‹slug›) GROUP BY t
  SELECT count(*) FROM ‹tb› WHERE {{‹snake›}} [[AND ‹snake› = {{‹slug›}}]] [[AND {{‹slug›_date}}]]‹= -- ‹words›/ OR 1=1/›
  SELECT ‹co*1-3|, › FROM {{#‹int›-‹kebab›}} AS q WHERE q.‹snake› ILIKE '%' || {{‹slug›}} || '%'
  SELECT "‹pascal›", DATE_TRUNC('‹=day/month/week›', "‹pascal›") FROM "‹slug›"."‹pascal›" WHERE ("‹pascal›" <> ‹st› OR "‹pascal›" IS NULL) AND "‹pascal›" >= TIMESTAMP '‹date› 00:00:00' ‹=LIMIT 2000/GROUP BY 1 ORDER BY 2 DESC›
  SELECT ‹snake› FROM ‹tb› WHERE ds = '{{ ds }}' {% if filter_values('‹slug›') %} AND ‹slug› IN ({{ "'" + "','".join(filter_values('‹slug›')) + "'" }}) {% endif %}
  SELECT table_name FROM information_schema.tables WHERE table_schema = '{{ schema }}'‹= -- jinja {% if x %}{% endif %}/ UNION ALL SELECT '‹slug›'/ LIMIT {{ row_limit }}›
  SELECT ‹=mean("‹snake›")/sum("‹snake›")/last("‹snake›")/derivative(mean("‹snake›"), 1s)/percentile("‹snake›", 95)› FROM "‹slug›"."‹snake›" WHERE ("‹slug›" =~ /^$‹slug›$/ AND "‹slug›" !~ /‹slug›|‹slug›/) AND $timeFilter GROUP BY time($__interval), "‹slug›" fill(‹=null/none/0/previous›)
  SELECT * FROM "‹snake›" WHERE time > '‹iso›' AND "‹slug›" = ‹st› ORDER BY time DESC LIMIT ‹int› tz('‹=Europe∕Berlin/UTC/America∕New_York›')
  SHOW ‹=TAG VALUES FROM "‹snake›" WITH KEY = "‹slug›" WHERE "‹slug›" =~ ∕^‹slug›∕/FIELD KEYS FROM "‹snake›"/MEASUREMENTS WITH MEASUREMENT =~ ∕‹slug›.*∕/SERIES LIMIT ‹int›/RETENTION POLICIES ON "‹slug›"›
  {{ config(materialized='‹=incremental/table/view›', unique_key='‹snake›'‹=, on_schema_change='fail'/, tags=["‹slug›"]/›) }}⏎⏎select⏎  {{ dbt_utils.‹=star(ref('‹snake›'))/generate_surrogate_key(['‹snake›', '‹snake›'])› }} as ‹slug›⏎from {{ ‹=ref('stg_‹snake›')/source('‹slug›', '‹snake›')› }}⏎{% if is_incremental() %}⏎where ‹snake›_at > (select max(‹snake›_at) from {{ this }})⏎{% endif %}
  with ‹slug› as (⏎    select * from {{ ref('‹snake›') }}⏎    where ‹snake› = '{{ var("‹slug›", "‹word›") }}'⏎)⏎select {% for m in ['‹word›', '‹word›'] %}sum(case when ‹snake› = '{{ m }}' then amount end) as {{ m }}_amount{% if not loop.last %},{% endif %} {% endfor %} from ‹slug›
  {% macro ‹snake›(‹slug›, precision=2) %}⏎    ({{ ‹slug› }} / 100)::numeric(16, {{ precision }})⏎{% endmacro %}
  {% test ‹snake›(model, column_name) %} select * from {{ model }} where {{ column_name }} < 0 or {{ column_name }} is null {% endtest %}
  SELECT * FROM ‹snake› WHERE date >= '{{ execution_date.strftime("%Y-%m-%d") }}' AND region = '{{ params.region }}';
  SELECT SUM(${TABLE}.‹snake›) FROM ${‹snake›.SQL_TABLE_NAME} WHERE {% condition ‹slug› %} ‹snake›.‹slug› {% endcondition %}
  SELECT * FROM ‹snake› WHERE id = {{ ‹camel›.value }} AND (‹snake› = {{ ‹camel›.selectedRow.data.‹snake› }} OR {{ !‹camel›.value }})
@soql
  SELECT Id, Name‹=, ‹pascal›__c/, Owner.Name, Account.‹pascal›__c/, (SELECT LastName FROM Contacts WHERE Email LIKE '%@‹domain›')/, TYPEOF What WHEN Account THEN Phone ELSE Name END/, COUNT(Id) n/, toLabel(Status)› FROM ‹=Account/Contact/Opportunity/Lead/Case/Task/‹pascal›__c/Product2/User/Order› WHERE ‹soqlcond›‹= AND ‹soqlcond›/ AND (‹soqlcond› OR ‹soqlcond›)/›‹=/ ORDER BY CreatedDate DESC NULLS LAST LIMIT ‹int›/ LIMIT ‹int› OFFSET ‹int›/ WITH SECURITY_ENFORCED/ GROUP BY ROLLUP(Status)/ FOR UPDATE/ ALL ROWS›
  SELECT FIELDS(‹=ALL/STANDARD/CUSTOM›) FROM ‹pascal›__c WHERE ‹soqlcond› LIMIT 200
  SELECT QualifiedApiName, DataType FROM FieldDefinition WHERE EntityDefinition.QualifiedApiName = '‹pascal›__c'
  FIND {‹=O\'‹last_›/‹word› AND ‹word›/"‹word› ‹word›" OR ‹word›*/‹email›› } IN ‹=ALL/NAME/EMAIL/SIDEBAR› FIELDS RETURNING Account(Id, Name WHERE Industry = '‹word^›'), Contact(Id, Email ORDER BY Name LIMIT ‹small›)
  SELECT ‹pascal›.‹pascal›, ‹=Subject/Price/SUM(Amount)› FROM ‹pascal› WHERE ‹pascal› = '‹word›' startPosition ‹int› maxResults ‹int›
  SELECT campaign.id, campaign.name, metrics.‹=clicks/impressions/cost_micros› FROM ‹=campaign/ad_group/keyword_view/search_term_view› WHERE segments.date DURING LAST_‹=7/30›_DAYS AND campaign.status ‹=!= 'REMOVED'/IN ('ENABLED', 'PAUSED')› ORDER BY metrics.clicks DESC
  SELECT Name, WorkItemType FROM WorkItems WHERE [System.TeamProject] = @project AND [System.State] ‹=<> 'Closed'/IN ('New', 'Active')› AND [System.AssignedTo] = @Me AND [System.Title] CONTAINS '‹word›' ORDER BY [System.ChangedDate] DESC
  SELECT average(duration), percentile(‹camel›, 95) FROM ‹=Transaction/PageView/SystemSample/Log› WHERE appName = '‹kebab›' AND ‹=message LIKE '%‹word›%'/response.status NOT LIKE '2%'/name IS NOT NULL› FACET ‹camel› SINCE ‹int› ‹=hours/minutes/days› ago ‹=TIMESERIES/COMPARE WITH 1 week ago/LIMIT MAX›
  SELECT id, cmis:name FROM cmis:document WHERE cmis:name LIKE '%‹word›%' AND IN_FOLDER('workspace://SpacesStore/‹uuid›') AND CONTAINS('‹word›')
  SELECT * FROM [nt:unstructured] AS s WHERE ISDESCENDANTNODE(s, '/content/‹slug›') AND s.[sling:resourceType] = '‹slug›/components/‹slug›'
  SELECT System.ItemName, System.Size FROM SystemIndex WHERE SCOPE='file:‹=∕∕‹slug›∕share/›' AND CONTAINS(*, '"‹word›*"')
  SELECT * FROM Win32_‹=Service/Process/LogicalDisk/OperatingSystem/NetworkAdapterConfiguration› WHERE ‹=Name='‹slug›'/DriveType=3/StartMode='Auto' AND State<>'Running'/IPEnabled = TRUE›
@soqlcond
  Name ‹==/LIKE/!=› ‹='‹word^›'/'O\'Reilly%'/'%‹last_›\'s%'/'‹company›'›
  CreatedDate ‹=>/</=› ‹=LAST_N_DAYS:‹int›/‹iso›/TODAY/THIS_QUARTER›
  ‹pascal›__c ‹=IN ('‹word›','‹word›')/INCLUDES ('A;B','C')/= null/!= NULL/NOT IN ('‹word›')/= true/>= ‹int››
  IsActive = true
  Id IN (SELECT ‹pascal›Id FROM ‹pascal› WHERE Status = '‹word^›')
  Owner.Profile.Name != 'System Administrator'
""",
    **_NAMES,
)

_OTHER = grammar(
    r'''
@logs
  ‹=SigninLogs/SecurityEvent/AppRequests/DeviceProcessEvents/StormEvents/AzureDiagnostics/‹pascal›› | where ‹=TimeGenerated/Timestamp› > ago(‹int›‹=h/d/m›) | where ‹kc›‹= | where ‹kc›/ | extend ‹slug› = ‹=tostring(parse_json(‹pascal›).‹camel›)/extract("(‹slug›|‹slug›)=(\\d+)", 2, ‹pascal›)/iff(isempty(‹pascal›), "-", ‹pascal›)/split(‹pascal›, "∕")[1]›/› | ‹=summarize count() by bin(TimeGenerated, ‹int›m), ‹pascal›/project TimeGenerated, ‹pascal›, ‹pascal›/top ‹int› by ‹pascal› desc/join kind=leftouter (‹pascal› | where ‹kc›) on ‹pascal›/render timechart/order by count_ desc/distinct ‹pascal›/make-series n=count() on TimeGenerated step 1h›
  let ‹camel› = ‹=datatable(a:string)["‹word›", "‹word›"]/dynamic(["cmd.exe", "powershell.exe", "‹slug›.exe"])/ago(‹int›d)/materialize(‹pascal› | take ‹int›)›;⏎union ‹pascal›, (‹pascal› | where ‹kc›)⏎| where ‹kc›⏎| summarize arg_max(Timestamp, *) by ‹pascal› // ‹words›
  Resources | where type =~ 'microsoft.‹=compute∕virtualmachines/network∕publicIPAddresses/storage∕storageAccounts›' | extend os = properties.storageProfile.osDisk.osType | project name, location, os | limit ‹int›
  DeviceProcessEvents | where FileName in~ ("powershell.exe", "cmd.exe") and ProcessCommandLine has_any ("‹=-enc/DownloadString/whoami/Invoke-WebRequest/-nop/bypass›", "‹=IEX/net user/certutil/‹word››") | project Timestamp, DeviceName, AccountName, ProcessCommandLine
  search ‹=index=‹slug›/index=main sourcetype=access_combined/(index=a OR index=b)/index=_internal› ‹spl› ‹=| stats count by ‹snake›, ‹snake›/| timechart span=‹int›m count by ‹snake›/| top limit=‹int› uri_path/| table _time ‹snake› ‹snake› | sort -_time | head ‹int›/| rex field=_raw "‹snake›=(?<‹slug›>[^\s;&]+)" | dedup ‹slug›/| eval x=if(like(uri,"%..∕%"),1,0), ‹slug›=case(status>=500,"err",true(),"ok") | where x=1/| transaction ‹snake› maxspan=‹int›m | where duration>‹int›/| join type=left ‹snake› [search index=‹slug› | fields ‹snake›]/| tstats count where index=* by host›
  index=‹slug› ‹spl› | eventstats avg(‹snake›) as m | where ‹snake› > m*‹digit› | rename ‹snake› AS "‹word^› ‹word›" | fillnull value=0 | outputlookup ‹slug›.csv
  | tstats summariesonly=t count from datamodel=Web where Web.url="*‹=%27/union/<script/..∕..∕›*" by Web.src | `drop_dm_object_name(Web)`
  | inputlookup ‹slug›.csv | search NOT [| inputlookup ‹slug›.csv | fields ‹snake›] | makemv delim="," ‹snake› | mvexpand ‹snake›
  {‹=app/job/namespace/container›‹==/=~›"‹=‹kebab›/.+/‹slug›|‹slug›/nginx›"‹=, level!="debug"/›} ‹=|= "‹word›"/!= "healthz"/|~ "(?i)error|timeout"/|~ `\.\.∕|%2e%2e`/|= `‹snake›='‹word›'`› ‹=| json | ‹snake› > ‹int›/| logfmt | level="error"/| pattern `<ip> - - [<_>] "<method> <path> <_>" <status> <_>` | status >= 500/| regexp "(?P<‹slug›>\\w+)=" | line_format "{{.‹slug›}} {{.‹slug›}}"/| label_format x=`{{ lower .‹slug› }}`/›
  ‹=sum by (‹slug›) (count_over_time(/topk(‹small›, sum by (path) (rate(›{job="‹kebab›"} |= "‹word›" ‹=| json /›[‹int›m]))‹=/ > ‹int››
  ‹=sum by (‹slug›)/avg without (instance)/topk(‹small›, sum/count by (le)› (‹=rate/increase/irate/delta›(‹snake›_‹=total/bytes/count/seconds_bucket›{‹=job=~"‹slug›|‹slug›"/code!~"5.."/path="∕‹slug›∕:id"/instance=~"$instance"/handler!="∕metrics"›‹=, env="‹slug›"/›}[‹=5m/$__rate_interval/1h:1m›]))‹=/ ∕ ignoring(code) group_left sum(‹snake›)/ > 0.‹digit› and on(‹slug›) ‹snake› == 1/ or vector(0)/ * 100/ unless ‹snake›{x=""}›
  label_replace(‹snake›{‹slug›!=""}, "‹slug›", "$1", "instance", "(.*):.*") * on(‹slug›) group_left(‹slug›) kube_‹snake›_info
  ‹=absent(up{job="‹kebab›"} == 1)/predict_linear(node_filesystem_avail_bytes{mountpoint="∕"}[1h], 4 * 3600) < 0/max_over_time(‹snake›[‹int›d:‹int›m])/time() - process_start_time_seconds{job="‹kebab›"} < ‹int›/ALERTS{alertname=~"‹pascal›.*",alertstate="firing"}/{__name__=~"‹slug›_.*",job!=""}›
  fields @timestamp, @message, ‹camel› | filter ‹=@message like ∕(?i)(error|exception)∕/status >= 500 and uri not like "‹slug›"/ispresent(‹camel›) or ‹camel› = '‹word›'/strcontains(@message, "‹word›")› | ‹=parse @message "* - [*] \"*\"" as a, b, c/stats avg(‹camel›), pct(‹camel›, 99) by bin(‹int›m)/sort @timestamp desc | limit ‹int›/dedup ‹camel›/display ‹camel›› # ‹words›
  FROM ‹=logs-*/‹kebab›-*,‹slug›/metrics›‹= METADATA _id/› | WHERE ‹=‹dotted› == "‹word›" AND @timestamp > NOW() - ‹int› days/message LIKE "*‹word›*"/url.path RLIKE ".*\\.php$"/status IN (‹int›, ‹int›) OR tags IS NULL› | ‹=STATS n = COUNT(*), p = PERCENTILE(d, 95) BY host.name/EVAL x = CASE(a > 1, "y", "n")/GROK message "%{IP:ip} %{WORD:verb}"/DISSECT m "%{a} - %{b}"/KEEP ‹slug›, ‹slug›› | SORT n DESC | LIMIT ‹int›
  from(bucket: "‹slug›")⏎  |> range(start: ‹=-‹int›h/v.timeRangeStart, stop: v.timeRangeStop/‹iso››)⏎  |> filter(fn: (r) => r._measurement == "‹snake›" and (r.‹slug› =~ /^${‹slug›:regex}$/ or not exists r.‹slug›))⏎  |> ‹=aggregateWindow(every: v.windowPeriod, fn: mean, createEmpty: false)/map(fn: (r) => ({r with _value: r._value * 1.8 + 32.0}))/pivot(rowKey:["_time"], columnKey: ["_field"], valueColumn: "_value")/group(columns: ["‹slug›"]) |> yield(name: "‹slug›")›
  _sourceCategory=‹slug›/‹slug› "‹word›" | parse "* [*] *" as a, b, c | where b matches "‹word›*" | count by a | order by _count desc
  SELECT * FROM logs WHERE service:‹kebab› | ‹snake›:"‹words›" AND NOT level:debug
  process where event.type == "start" and process.name : ("‹=cmd.exe/bash/sh/powershell.exe›", "‹slug›.exe") and process.args : ("*‹word›*", "‹=∕c/-c/-enc›") and not user.id : "S-1-5-18"
  sequence by host.id with maxspan=‹int›m [file where file.extension == "‹=exe/php/‹ext››"] [process where process.parent.name == "‹slug›.exe"]
@kc
  ‹pascal› ‹===/!=/=~/has/contains/startswith/endswith/!contains› "‹=‹word›/‹slug›.exe/..∕/‹domain›/it's/\\Temp\\›"
  ‹pascal› in~ ("‹word›", "‹word›") or isnotempty(‹pascal›)
  ‹pascal› matches regex @"^‹slug›\d+\.(exe|dll)$"
  ‹pascal› !in (‹int›, ‹int›) and not(‹pascal› has_any ("‹word›", "‹word›"))
  ResultType != "0" and UserPrincipalName !endswith "@‹domain›"
@spl
  ‹=status>=500/status=404/action=blocked/EventCode=4625/EventCode=4688›
  ‹snake›="‹word›*" NOT ‹snake›=‹slug›
  (‹snake›="‹word›" OR ‹snake›!="*‹word›*")
  uri="*‹=../union+select/%3Cscript/wp-login.php/.env/cmd=/' OR/etc∕passwd›*"
  "‹words›" earliest=-‹int›h latest=now
@graph
  MATCH (‹letter›:‹pascal› {‹camel›: ‹=$‹camel›/'‹word›'/"O'‹last_›"/'O\'‹last_›'›})‹=-[:‹const›]->/<-[r:‹const›*1..3]-/-[:‹const›|‹const›]-/--›(m:‹pascal›) ‹=WHERE m.‹camel› > ‹int›/WHERE m.name =~ '(?i).*‹word›.*'/WHERE NOT (m)-->(:‹pascal›)/WHERE toLower(m.name) CONTAINS $q OR m.x IS NULL/› RETURN ‹=m/count(*) AS n, collect(DISTINCT m.‹camel›)[..5]/‹letter›, m ORDER BY m.‹camel› DESC SKIP ‹int› LIMIT ‹int›/properties(m)/m {.*, x: size((m)--())}›
  MERGE (‹letter›:‹pascal› {id: $id}) ON CREATE SET ‹letter›.‹camel› = ‹=timestamp()/'‹word›'/datetime()› ON MATCH SET ‹letter› += $props WITH ‹letter› MATCH (b:‹pascal› {id: ‹int›}) MERGE (‹letter›)-[:‹const›]->(b)
  UNWIND $rows AS row CREATE (n:‹pascal›) SET n = row RETURN id(n);⏎LOAD CSV WITH HEADERS FROM 'file:///‹slug›.csv' AS line CREATE (:‹pascal› {name: line.name})
  CALL ‹=db.labels()/apoc.meta.schema()/db.index.fulltext.queryNodes("‹slug›", "‹word›~")/gds.pageRank.stream('‹slug›')/dbms.components()› YIELD ‹=*/node, score RETURN node.‹camel›, score/label RETURN label ORDER BY label›
  MATCH p = shortestPath((a:‹pascal› {name: '‹first_›'})-[*..‹digit›]-(b {name: '‹first_›'})) RETURN p; // ‹words›
  g.V()‹=.hasLabel('‹slug›')/.has('‹slug›', 'name', within('O\'‹last_›', '‹word›'))/('‹id›')/.has('id', '‹uuid›')›.‹=out('‹camel›')/in().dedup()/repeat(out()).times(‹digit›)/outE('‹slug›').inV()/as('a').out().where(neq('a'))›.‹=order().by('‹slug›', desc).limit(‹int›)/valueMap(true)/values('name').fold()/groupCount().by(label)/project('a','b').by('x').by(out().count())/count()›
  g.addV('‹slug›').property('id', '‹nano›').property('‹slug›', '‹word›').as('x').addE('‹camel›').to(g.V('‹id›'))
  FOR ‹letter› IN ‹snake› FILTER ‹letter›.‹camel› ‹=== @‹camel›/> ‹int› && ‹letter›.x != null/LIKE "%‹word›%"/IN ["‹word›", "‹word›"]› ‹=SORT ‹letter›.‹camel› DESC/COLLECT k = ‹letter›.‹camel› WITH COUNT INTO n/LET x = (FOR v IN 1..2 OUTBOUND ‹letter› GRAPH "‹slug›" RETURN v)/LIMIT ‹int›, ‹int›› RETURN ‹letter›
  PREFIX ‹slug›: <http://‹domain›/‹slug›#>⏎PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>⏎SELECT ‹=DISTINCT /›?s ?‹slug› (COUNT(?o) AS ?n) WHERE {⏎  ?s a ‹slug›:‹pascal› ; ‹slug›:‹camel›/‹slug›:‹camel›* ?o .⏎  ‹=OPTIONAL { ?s rdfs:label ?l . FILTER(LANG(?l) = "en") }/FILTER(REGEX(STR(?o), "‹word›", "i") && ?o != "x"@de)/{ ?s ‹slug›:a ?o } UNION { ?s ‹slug›:b ?o }/MINUS { ?s ‹slug›:‹camel› "O'‹last_›" }/VALUES ?s { wd:Q‹int› wd:Q‹int› }/BIND(IF(BOUND(?x), ?x, "–") AS ?y)/FILTER NOT EXISTS { ?s ?p "‹word›" }›⏎} GROUP BY ?s ORDER BY DESC(?n) LIMIT ‹int›
  ‹=INSERT DATA { <http:∕∕‹host›∕‹slug›∕‹int›> dc:title "‹words›" ; rdf:type owl:Class . }/DELETE { ?s ?p ?o } INSERT { ?s ?p "‹word›" } WHERE { ?s ?p ?o . FILTER(?o = "‹word›") }/ASK { ?s foaf:name "‹name›" }/CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <urn:‹slug›:‹slug›> { ?s ?p ?o } } LIMIT ‹int›/DESCRIBE <http:∕∕‹host›∕‹slug›>/CLEAR GRAPH <http:∕∕‹host›∕‹slug›> ; DROP SILENT GRAPH <urn:x>›
  [out:‹=json/xml›][timeout:‹int›]‹=[bbox:{{bbox}}]/[maxsize:‹big›]/›;⏎‹=area["name"="‹city_›"]["admin_level"="‹digit›"]->.a;⏎/{{geocodeArea:‹city_›}}->.a;⏎/›(‹ov*1-3|⏎›);⏎out‹= body;⏎>;⏎out skel qt;/ center ‹int›;/ meta geom;/ count;/ tags;›
@ov
  ‹=node/way/relation/nwr›["‹=amenity/shop/highway/name/building/railway/name:en/addr:street›"‹=="‹=cafe/pub/bakery/primary/station/yes›"/~"O'Neill|‹last_›'s",i/~"^(‹slug›|‹slug›)$"/!~"."/›]‹=["‹slug›"!="‹word›"]/›(‹=area.a/{{bbox}}/around:‹int›,‹dec›,‹dec›/‹dec›,‹dec›,‹dec›,‹dec›/if: t["name"] != ""›);
  <;
  node(w);
@graphql
  ‹=query/mutation/subscription› ‹pascal›(‹gv*1-3|, ›)‹= @cached(ttl: ‹int›)/› { ‹camel›(‹ga*1-3|, ›) { ‹gf*1-5| › } }
  query ‹pascal› {⏎  ‹camel›(first: ‹int›, query: "‹=status:any AND tag:'‹word› ‹word›'/title:*‹word›* -vendor:"›‹=created_at:>‹date›/name:\"‹company›\"/is:open author:‹user››", sortKey: ‹const›) {⏎    edges { node { ‹gf*1-4| › } }⏎    pageInfo { hasNextPage endCursor }⏎  }⏎}
  mutation { ‹=insert/update/delete/upsert›_‹snake›‹=_by_pk(pk_columns: {id: ‹int›}, _set: {/(where: {‹snake›: {_eq: "‹word›"}}, _set: {/(objects: {›‹snake›: ‹=‹int›/"it's ‹word›"/null/$‹camel››}) { ‹=affected_rows returning { id }/id ‹camel›› } }
  { ‹snake›(where: {_and: [{‹snake›: {_ilike: "%‹word›%"}}, {_or: [{‹snake›: {_gt: ‹int›}}, {‹snake›: {_is_null: true}}]}]}, order_by: {‹snake›: desc_nulls_last}, limit: ‹int›) { id ‹snake› } }
  query($owner:String!,$name:String!){repository(owner:$owner,name:$name){‹=issues(first:‹int›,states:OPEN,labels:["‹word›"])/object(expression:"HEAD:README.md"){... on Blob{text}} refs(refPrefix:"refs∕heads∕",first:‹int›)/pullRequests(last:‹int›)›{nodes{‹gf*1-3| ›}}}}
  query { __type(name: "‹pascal›") { name kind fields { name type { name ofType { name } } } } }
  query ‹pascal› { __schema { ‹=queryType { name } /types { ‹=...FullType/name kind/name fields { name }› } /directives { name args { ...InputValue } } ›mutationType { name } } ‹camel› { id } }
  # ‹words^›⏎type ‹pascal› ‹=implements Node /@key(fields: "id") /›{⏎  id: ID!⏎  ‹camel›(‹camel›: Int = ‹int›): [‹pascal›!]! @‹=deprecated(reason: "‹words›")/auth(requires: ADMIN)/hasMany›⏎}⏎enum ‹pascal› { ‹const› ‹const› }⏎extend type Query { ‹camel›: ‹pascal› }
  fragment ‹pascal› on ‹pascal› { ‹gf*2-6| › }
@gv
  $‹camel›: ‹=ID!/String/Int = ‹int›/[‹pascal›Input!]!/‹pascal›_bool_exp/Boolean = false/DateTime›
@ga
  ‹camel›: ‹=$‹camel›/"‹=‹word›/gid:∕∕shopify∕‹pascal›∕‹id›/O'‹last_›/‹words›/‹iso››"/‹int›/‹const›/{‹camel›: {‹=eq/in/contains/_eq/gte›: ‹=‹int›/"‹word›"/["‹word›"]›}}/[‹int›, ‹int›]/null/"""‹words›"""›
@gf
  id
  ‹camel›
  ‹camel› { ‹=id/name/‹camel› ‹camel›› }
  ‹camel›: ‹camel›(‹ga›) { id }
  ... on ‹pascal› { ‹camel› __typename }
  ...‹pascal›
  ‹camel› @‹=include/skip›(if: $‹camel›)
@formula
  IF(‹fx›, ‹fs›, ‹fs›)
  =IF(‹xl›,‹fs›,‹fs›)
  =IFERROR(‹=VLOOKUP($A‹int›,'‹word^› ‹word^›'!$A$2:$F$‹int›,‹digit›,FALSE)/INDEX(Data!C:C,MATCH(1,(Data!A:A=A‹int›)*(Data!B:B=B‹int›),0))/XLOOKUP(A‹int›,‹pascal›[Id],‹pascal›[Name],"n∕a")›,‹fs›)
  AND(‹fx›, OR(‹fx›, ‹fx›))
  OR({‹word^›} = ‹fs›, FIND(‹fs›, LOWER({‹word^› ‹word›})) > 0)
  SEARCH(‹fs›, ARRAYJOIN({‹word^›}, ',')) != ''
  IF(REGEX_MATCH({URL}, '^https?://(‹=localhost|127\\.0\\.0\\.1/www\\.‹slug›/‹slug›|‹slug››)'), ‹fs›, ‹fs›) = ‹fs›
  CONCATENATE('<‹=b/a href="/span›', {‹word^›}, ‹='">'/'>'›, ‹fs›, {‹word^›}, '</‹=b/a/span›>')
  =CONCATENATE("<‹=b/p/li›>",‹=A‹int›/{Name}›,"</‹=b/p/li›>")‹=&CHAR(10)/&" - "&B‹int›/›
  =HYPERLINK("‹url›"‹=;"‹word›")/,"‹words›")/&A‹int›,B‹int›)›
  =IMPORTRANGE("https://docs.google.com/spreadsheets/d/‹nano›","‹word^›!A1:‹upper›‹int›")
  =QUERY(‹word^›!A1:F,"select A, sum(C) where B = '‹word›' and D > date '‹date›' group by A order by sum(C) desc limit ‹int› label sum(C) '‹word^›'",1)
  =ARRAYFORMULA(IF(LEN(A2:A),REGEXREPLACE(A2:A,"[^0-9‹=a-z/.›]+",""),))
  =SUMIFS(‹word^›!D:D,‹word^›!A:A,">="&DATE(‹year›,‹small›,1),‹word^›!B:B,"<>‹word›")‹=∕COUNTA(A:A)/*1.19/-SUM(E2:E‹int›)›
  =LET(x,FILTER(A2:C‹int›,B2:B‹int›="‹word›"),SORT(UNIQUE(x),1,-1))
  =LAMBDA(a,b,a&"|"&b)("‹word›",‹upper›‹int›)
  =SUBSTITUTE(TRIM(A‹int›),‹="'"/""""/CHAR(160)/"‹word›"/"; "›,‹="''"/"\"""/""/"-"›)
  =TEXT(‹upper›‹int›,"‹=yyyy-mm-dd/#,##0.00 €;[Red]-#,##0.00 €/hh:mm∕0.0%›")&" "&‹upper›‹int›
  if(prop("‹word^›") == ‹fs› and not empty(prop("‹word^› ‹word›")), ‹=format(round(prop("‹word^›") * 100) ∕ 100) + "%"/dateBetween(now(), prop("Due"), "days") > ‹int›/style("‹word›", "b", "red")/‹fs››, ‹fs›)
  let(d, prop("‹word^›"), ifs(d < ‹int›, "🟢 ‹word›", d < ‹int›, "🟡", "🔴 ‹word›"))
  ‹=CALCULATE/SUMX/AVERAGEX›(‹='‹word^› ‹word^›'[‹word^›]/SUM(‹pascal›[‹pascal›])/FILTER(‹pascal›, ‹pascal›[‹pascal›] > ‹int›)›, ‹=DATESYTD('Date'[Date])/‹pascal›[‹pascal›] = "‹word›" || ISBLANK(‹pascal›[‹pascal›])/ALL('‹word^›')/[‹word^›] * [‹word^›]›)
  IF [‹word^›] = '‹word›' OR ISNULL([‹word^› ‹word^›]) THEN {FIXED [‹word^›] : SUM([‹word^›])} ELSEIF CONTAINS([‹word^›], "‹word›") THEN 0 END
  IF(ISPICKVAL(‹pascal›__c, '‹word›') && NOT(ISBLANK(Account.‹pascal›__c)), ‹='Yes', 'No'/IMAGE("∕img∕‹slug›.png", "‹word›"), ''/TEXT(Amount) & ' €', null›)
  Filter('‹word^› ‹word^›', ‹word^› = "‹word›" && StartsWith(Title, txtSearch.Text) || IsBlank(‹pascal›.Selected.Value)); Navigate(‹pascal›, ScreenTransition.Fade)
  @{if(equals(variables('‹camel›'), 'O''‹last_›'), 'y', 'n')}
  @and(greater(triggerBody()?['‹camel›'], ‹int›), not(contains(body('‹pascal›')?['‹slug›'], '‹word›')))
  formatDateTime(addDays(utcNow(), -‹small›), '‹=yyyy-MM-dd/dddd, MMM d›') & ‹fs›
@fx
  {‹word^›} ‹==/!=/>/<=› ‹=‹fs›/‹int›/BLANK()/TODAY()›
  {‹word^› ‹word^›} = ‹fs›
  IS_AFTER({‹word^›}, ‹=TODAY()/DATEADD(TODAY(), -‹int›, 'days')/'‹date›'›)
  NOT({‹word^›} = '')
  FIND(‹fs›, {‹word^›} & '')
  RECORD_ID() = 'rec‹nano›'
  LEN({‹word^›}) > ‹int›
@xl
  ‹upper›‹int›‹=>/=/<>/>=›‹=‹int›/"‹word›"/""/$B$1›
  AND(A‹int›<>"",B‹int›>‹int›)
  OR(LEFT(A‹int›,3)="‹upper›",ISBLANK(B‹int›))
  COUNTIF($A$1:$A$‹int›,A‹int›)>1
@fs
  '‹word›'
  "‹word›"
  "‹words›"
  'O\'‹last_›'
  "it's ‹word›"
  ""
  '‹=✅/❌/–/n∕a/; /|/N/›'
@pipeline
  [‹stage*1-4|,›]
  [⏎  ‹stage*1-4|,⏎  ›⏎]
  db.‹snake›.‹=find(‹mq›)/find(‹mq›, {_id: 0, ‹camel›: 1}).sort({‹camel›: -1}).limit(‹int›)/aggregate([‹stage*1-3|, ›])/updateMany(‹mq›, {$‹=set/inc/push/unset/addToSet›: {"‹camel›": ‹=‹int›/"‹word›"›}})/countDocuments(‹mq›)/createIndex({‹camel›: 1}, {unique: true, partialFilterExpression: {x: {$exists: true}}})›‹=/;/.explain("executionStats")›
  {"‹=where/filter/selector/query/find/conditions›":‹mq›‹=,"limit":‹int›/,"sort":{"‹camel›":-1}/,"_method":"GET"/,"skip":‹int›,"order":"-createdAt"/,"fields":["‹slug›","‹slug›"]/,"include":"‹camel›,‹camel›"›}
  {"collection":"‹snake›","database":"‹slug›","dataSource":"Cluster0","‹=filter":‹mq›/pipeline":[‹stage*1-3|,›]/update":{"$set":{"‹camel›":"‹word›"}},"filter":‹mq››}
  {"‹camel›":{"__type":"Pointer","className":"‹pascal›","objectId":"‹nano›"},‹mf*1-2|,›}
  {"aggregate":"‹snake›","pipeline":[‹stage*1-3|,›],"cursor":{},"$db":"‹slug›"}
  {"bulkWrite":[{"updateOne":{"filter":‹mq›,"update":{"$setOnInsert":{"‹camel›":‹int›},"$currentDate":{"ts":true}},"upsert":true}}]}
  ‹=#s/#n/size/‹camel›› ‹==/<>/>/begins_with(#k, :p) AND #s =› :‹slug›‹= AND (attribute_not_exists(‹camel›) OR #v = :v)/ AND NOT contains(#t, :x)/ AND #d BETWEEN :a AND :b/ AND size(‹camel›) < :max›
  ‹=SET #s = if_not_exists(#s, :z) + :i REMOVE tmp/SET ‹camel› = :v, #u = :now ADD n :one/SET #l = list_append(#l, :new) DELETE tags :t/ADD ‹camel› :‹letter›/attribute_exists(pk) AND #v = :‹slug›/#pk = :‹slug› AND begins_with(#sk, :p)/REMOVE ‹camel›[‹digit›], #x›
  {"TableName":"‹pascal›","KeyConditionExpression":"#p = :p AND #s BETWEEN :a AND :b","FilterExpression":"contains(‹camel›, :q) OR attribute_not_exists(#d)","ExpressionAttributeNames":{"#p":"‹slug›","#s":"‹slug›","#d":"deleted"},"ExpressionAttributeValues":{":p":{"S":"‹const›#‹int›"},":q":{"S":"O'‹last_›"}}}
@stage
  {"$match":‹mq›}
  {"$group":{"_id":‹="$‹camel›"/null/{"y":{"$year":"$createdAt"},"c":"$‹camel›"}›,"‹slug›":{"$‹=sum":1/avg":"$‹camel›"/push":"$$ROOT"/first":"$‹camel›"/addToSet":"$‹camel›"/sum":{"$cond":[{"$eq":["$‹camel›","‹word›"]},1,0]}›}}}
  {"$‹=sort":{"‹camel›":-1}/limit":‹int›/unwind":"$‹camel›"/unwind":{"path":"$‹camel›","preserveNullAndEmptyArrays":true}/count":"‹slug›"/skip":‹int›/sample":{"size":‹int›}/replaceRoot":{"newRoot":"$‹camel›"}/out":"‹snake›"›}
  {"$lookup":{"from":"‹snake›","localField":"‹camel›","foreignField":"_id","as":"‹slug›"}}
  {"$lookup":{"from":"‹snake›","let":{"x":"$_id"},"pipeline":[{"$match":{"$expr":{"$eq":["$‹camel›","$$x"]}}}],"as":"‹slug›"}}
  {"$‹=project/addFields/set›":{"‹slug›":‹=1/{"$concat":["$‹camel›"," ","$‹camel›"]}/{"$ifNull":["$‹camel›","-"]}/{"$dateToString":{"format":"%Y-%m-%d","date":"$ts"}}/{"$arrayElemAt":["$‹camel›",0]}/{"$toLower":"$‹camel›"}/{"$size":"$tags"}›}}
  {"$facet":{"data":[{"$skip":‹int›},{"$limit":‹int›}],"total":[{"$count":"n"}]}}
  {"$search":{"index":"default","text":{"query":"‹words›","path":["‹slug›","‹slug›"],"fuzzy":{}}}}
@mq
  {‹mf*1-3|,›}
  {"‹slug›":"‹word›","$or":[{‹mf›},{‹mf›}]}
  {"$and":[{‹mf›},{"$nor":[{‹mf›}]}]}
@mf
  "‹camel›":"‹=‹word›/‹uuid›/‹email››"
  "‹camel›":{"$‹=gt/gte/lt/lte/ne/eq›":‹=‹int›/"‹word›"/null/"‹iso›"/{"$date":"‹iso›"}/{"__type":"Date","iso":"‹iso›"}›}
  "‹camel›":{"$‹=in/nin/all›":["‹word›","‹word›"]}
  "‹camel›":{"$regex":"‹=^‹word›/\\Q‹word›\\E/^O'/.*‹word›.*/‹word›|‹word››","$options":"i"}
  "‹camel›":{"$exists":‹=true/false›}
  "_id":{"$oid":"‹hex24›"}
  "‹camel›":{"$not":{"$regex":"^‹word›"}}
  "‹camel›":{"$elemMatch":{"‹slug›":"‹word›","n":{"$gte":‹int›}}}
  "‹camel›":{"$inQuery":{"where":{"‹slug›":‹int›},"className":"‹pascal›"}}
  "‹slug›":{"$near":{"$geometry":{"type":"Point","coordinates":[‹dec›,‹dec›]},"$maxDistance":‹int›}}
  "createdAt":{"$gte":"‹iso›","$lt":"‹iso›"}
  "‹snake›":{"$‹=eq/containsi/null/between/notNull›":‹="‹word›"/true/["‹date›","‹date›"]/"O'‹last_›"›}
''',
    **_NAMES,
)


KINDS: tuple[TextKind, ...] = (
    TextKind("tools_sql.select", _G.make("select"), 2.4, (VALUE, BODY)),
    TextKind("tools_sql.select_special", _G.make("select_"), 1.7, (VALUE, BODY)),
    TextKind("tools_sql.write", _G.make("write"), 1.4, (VALUE, FILE, BODY)),
    TextKind("tools_sql.ddl", _G.make("ddl"), 1.4, (VALUE, FILE, BODY)),
    TextKind("tools_sql.warehouse", _G.make("warehouse"), 1.4, (VALUE, BODY)),
    TextKind("tools_sql.panel", _G.make("panel"), 1.2, (VALUE, FILE)),
    TextKind("tools_sql.soql", _G.make("soql"), 0.9, (VALUE, BODY)),
    TextKind("tools_sql.logs", _OTHER.make("logs"), 1.1, (VALUE, BODY)),
    TextKind("tools_sql.graph", _OTHER.make("graph"), 0.9, (VALUE, BODY)),
    TextKind("tools_sql.graphql", _OTHER.make("graphql"), 0.8, (VALUE, BODY)),
    TextKind("tools_sql.formula", _OTHER.make("formula"), 1.1, (VALUE, FILE)),
    TextKind("tools_sql.pipeline", _OTHER.make("pipeline"), 1.6, (VALUE, BODY)),
)
