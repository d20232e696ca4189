"""Whole SQL statements as tools send them: of editors, warehouses, report panels, and SOQL.

Every text begins as a statement begins and ends as one ends, with the quotes,
comments, unions and dialects that real ones have; none breaks out of anything.
"""

from __future__ import annotations

from securitai.train.corpora.kinds import BODY, FILE, VALUE, TextKind
from securitai.train.corpora.normal.grammar import grammar
from securitai.train.corpora.normal.tools_queries import PLAIN_NAMES

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
    **PLAIN_NAMES,
)


KINDS: tuple[TextKind, ...] = (
    TextKind("tools_sql.select", _G.make("select"), 2.4, (VALUE, BODY)),
    TextKind("tools_sql.select_special", _G.make("select_"), 1.7, (VALUE, BODY)),
    TextKind("tools_sql.write", _G.make("write"), 1.4, (VALUE, FILE, BODY)),
    TextKind("tools_sql.ddl", _G.make("ddl"), 1.4, (VALUE, FILE, BODY)),
    TextKind("tools_sql.warehouse", _G.make("warehouse"), 1.4, (VALUE, BODY)),
    TextKind("tools_sql.panel", _G.make("panel"), 1.2, (VALUE, FILE)),
    TextKind("tools_sql.soql", _G.make("soql"), 0.9, (VALUE, BODY)),
)
