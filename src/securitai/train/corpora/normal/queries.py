"""Query languages: SQL of dashboards, GraphQL, and the filters of search and monitoring tools."""

from __future__ import annotations

from securitai.train.corpora.kinds import BODY, VALUE, TextKind
from securitai.train.corpora.normal.grammar import grammar

_G = grammar(r"""
@sql
  SELECT ‹cols› FROM ‹table›‹joins› WHERE ‹cond› ‹tail›
  SELECT ‹cols› FROM ‹table›⏎WHERE ‹cond›⏎‹tail›
  select ‹cols›⏎from ‹table› ‹letter›⏎‹=left /inner /›join ‹snake› ‹letter›2 on ‹letter›.id = ‹letter›2.‹snake›_id⏎where ‹cond›⏎group by 1‹=, 2/›⏎‹tail›
  WITH ‹snake› AS (⏎  SELECT ‹cols›⏎  FROM ‹table›⏎  WHERE ‹cond›⏎)⏎SELECT * FROM ‹snake› JOIN ‹snake› USING (‹snake›) ‹tail›
  SELECT date_trunc('‹=day/month/hour/week›', ‹snake›_at) AS ‹slug›, count(*) FROM ‹table› WHERE ‹snake›_at >= now() - interval '‹int› ‹=days/hours/months›' GROUP BY 1 ORDER BY 1‹=;/ DESC/›
  SELECT $__timeGroup(‹snake›, $__interval), avg(‹snake›) FROM ‹table› WHERE $__timeFilter(‹snake›) AND ‹snake› = '$‹slug›' GROUP BY 1
  SELECT COUNT(DISTINCT ‹snake›) FROM `‹kebab›.‹snake›.‹snake›` WHERE _TABLE_SUFFIX BETWEEN '‹year›0101' AND '‹year›1231'
  SELECT mean("‹snake›") FROM "‹snake›" WHERE ("‹slug›" =~ /^$‹slug›$/) AND time >= now() - ‹int›h GROUP BY time(‹int›m) fill(null)
  INSERT INTO ‹snake› (‹snake›, ‹snake›, ‹snake›) VALUES (‹lit›, ‹lit›, ‹lit›)‹=;/ ON CONFLICT (id) DO NOTHING/ RETURNING id/›
  UPDATE ‹snake› SET ‹snake› = ‹lit›, updated_at = NOW() WHERE id = ‹=‹id›/?/$1/:id/'‹uuid›'›
  DELETE FROM ‹snake› WHERE ‹snake›_at < '‹date›' AND ‹cond›
  CREATE TABLE ‹=IF NOT EXISTS /›‹snake› (⏎  id ‹=SERIAL PRIMARY KEY/INT NOT NULL AUTO_INCREMENT/UUID DEFAULT gen_random_uuid()›,⏎  ‹snake› VARCHAR(‹int›) NOT NULL,⏎  ‹snake› ‹=INTEGER/NUMERIC(10,2)/TIMESTAMP/TEXT/BOOLEAN› DEFAULT ‹lit›⏎);
  ALTER TABLE ‹snake› ADD COLUMN ‹snake› ‹=TEXT/INT/JSONB›;
  CREATE INDEX ‹=CONCURRENTLY /›idx_‹snake› ON ‹snake› (‹snake›, ‹snake› DESC);
  MATCH (‹letter›:‹pascal› {‹camel›: ‹lit›})-[:‹const›‹=*1..3/›]->(‹letter›2:‹pascal›) WHERE ‹letter›2.‹camel› > ‹int› RETURN ‹letter›, count(*) ORDER BY ‹letter›.‹camel› LIMIT ‹int›
  PREFIX ‹slug›: <http://‹domain›/‹slug›#> SELECT ?‹slug› ?label WHERE { ?‹slug› ‹slug›:‹camel› ?o ; rdfs:label ?label . FILTER(lang(?label) = "en" && ?o > ‹int›) OPTIONAL { ?s a ‹slug›:‹pascal› } } LIMIT ‹int›
  SELECT ?item ?itemLabel WHERE { ?item wdt:P‹int› wd:Q‹id›. SERVICE wikibase:label { bd:serviceParam wikibase:language "[AUTO_LANGUAGE],en". } }
  SELECT Id, Name, ‹pascal›__c, (SELECT Id FROM ‹pascal›s__r) FROM ‹pascal› WHERE ‹pascal›__c = ‹lit› AND CreatedDate = LAST_N_DAYS:‹int›
  FIND {‹words›} IN ALL FIELDS RETURNING ‹pascal›(Id, Name), Contact
  ‹table› | where TimeGenerated > ago(‹int›h) | where ‹pascal› == "‹word›" and ‹pascal› has "‹slug›" | summarize count() by bin(TimeGenerated, ‹int›m), ‹pascal› | order by count_ desc
  index=‹slug› sourcetype="‹slug›:‹slug›" ‹snake›=‹lit› | stats count by ‹snake›, host | sort -count | head ‹int›
  source=‹kebab›* | where ‹snake› > ‹int› | fields ‹snake›, ‹snake› | dedup ‹snake›
  from(bucket: "‹slug›") |> range(start: -‹int›h) |> filter(fn: (r) => r._measurement == "‹snake›" and r._value > ‹int›) |> aggregateWindow(every: ‹int›m, fn: mean)
  SELECT * FROM c WHERE c.‹camel› = '‹word›' AND ARRAY_CONTAINS(c.‹camel›, '‹slug›')
  SELECT name, price * ‹int› AS total FROM ‹snake› WHERE ‹snake› IN (SELECT ‹snake›_id FROM ‹snake› WHERE ‹cond›)
  EXPLAIN ANALYZE SELECT ‹cols› FROM ‹table› WHERE ‹cond›
  SHOW TABLES LIKE '‹slug›%'
  DESCRIBE ‹snake›.‹snake›
  CALL ‹snake›(‹lit›, ‹lit›)
  BEGIN; UPDATE ‹snake› SET ‹snake› = ‹snake› - ‹int› WHERE ‹cond›; COMMIT;
@cols
  *
  ‹snake›, ‹snake›
  ‹letter›.‹snake›, ‹letter›.‹snake› AS "‹word^› ‹word^›"
  ‹=COUNT(*)/SUM(‹snake›)/AVG(‹snake›)/MAX(‹snake›)› AS ‹snake›, ‹snake›
  ‹snake›, COALESCE(‹snake›, ‹lit›) ‹snake›
  CASE WHEN ‹cond› THEN ‹lit› ELSE ‹lit› END AS ‹snake›, ‹snake›
  DISTINCT ‹snake›, CONCAT(‹snake›, ' ', ‹snake›)
  ROUND(‹snake› / NULLIF(‹snake›, 0) * 100, 2), ‹snake›
  ROW_NUMBER() OVER (PARTITION BY ‹snake› ORDER BY ‹snake› DESC) AS rn
  CAST(‹snake› AS ‹=DATE/DECIMAL(10,2)/VARCHAR(32)›)
  JSON_EXTRACT(‹snake›, '$.‹slug›') ‹slug›
@table
  ‹snake›
  ‹slug›.‹snake›
  "‹snake›"
  `‹snake›`
  [dbo].[‹pascal›]
  ‹snake› AS ‹letter›
@joins
  ε
  ε
   JOIN ‹snake› ON ‹snake›.id = ‹snake›.‹snake›_id
   ‹=LEFT /INNER /RIGHT OUTER /›JOIN ‹snake› ‹letter› ON ‹letter›.‹snake› = ‹snake›.‹snake›
@cond
  ‹snake› = ‹lit›
  ‹snake› ‹=>/</>=/<=/<>/!=› ‹lit› AND ‹snake› = ‹lit›
  ‹snake› IS ‹=NULL/NOT NULL›
  ‹snake› LIKE '‹=%//›‹word›%'
  ‹snake› IN (‹lit›, ‹lit›)
  ‹snake› BETWEEN '‹date›' AND '‹date›'
  (‹cond› OR ‹cond›)
  ‹letter›.‹snake› > ‹int› AND ‹cond›
  NOT ‹snake› AND lower(‹snake›) = lower(‹lit›)
  EXISTS (SELECT 1 FROM ‹snake› WHERE ‹snake›.‹snake› = ‹letter›.id)
@lit
  ‹int›
  '‹word›'
  '‹date›'
  '‹first›'
  ‹=true/false/null/NULL/?/:‹slug›/@‹slug›/$1/CURRENT_DATE/''›
  ‹dec›
@tail
  ORDER BY ‹snake› ‹=DESC/ASC/›
  GROUP BY ‹snake› HAVING COUNT(*) > ‹int›
  ORDER BY ‹snake› DESC LIMIT ‹int›‹=;/ OFFSET ‹int›/›
  LIMIT ‹int›
  ε
@graphql
  ‹=query/mutation/subscription› ‹pascal›($‹camel›: ‹=ID!/String/Int = ‹int›/‹pascal›Input!/[String!]!›‹=, $‹camel›: String/›) {⏎  ‹camel›(‹camel›: $‹camel›‹=, first: ‹int›/›) {⏎    ‹gql*1-6|⏎    ›⏎  }⏎}
  {‹camel›(id:"‹id›"){‹gql*1-4| ›}}
  query { ‹camel›(‹=filter/where›: {‹camel›: {‹=eq/in/gt/contains/ne›: ‹=‹int›/"‹word›"/["‹slug›"]›}}, orderBy: ‹const›) { totalCount edges { node { ‹gql*1-4| › } cursor } pageInfo { hasNextPage endCursor } } }
  fragment ‹pascal› on ‹pascal› {⏎  ‹gql*2-8|⏎  ›⏎}⏎query ‹pascal›($id: ID!, $‹camel›: String) {⏎  ‹camel›(id: $id) @include(if: $‹camel›) {⏎    ...‹pascal›⏎    __typename⏎  }⏎}
  ⏎    mutation ‹pascal›($input: ‹pascal›Input!) {⏎        ‹camel›(input: $input) {⏎            ‹camel› { id ‹camel› }⏎            errors { field message code }⏎        }⏎    }⏎
  query IntrospectionQuery { __schema { queryType { name } types { ...FullType } } }
@gql
  id
  ‹camel›
  ‹camel›: ‹camel›
  __typename
  ‹camel› { ‹camel› ‹camel› }
  ‹camel›(first: ‹int›, after: "‹b64›") { nodes { id ‹camel› } }
  ...‹pascal›
  ... on ‹pascal› { ‹camel› }
  ‹camel›(format: "‹=webp/%Y-%m-%d/medium›") @skip(if: false)
@filter
  project = ‹upper› AND status ‹=in (Open, "In Progress")/!= Done/= "To Do"› ‹=AND assignee = currentUser()/OR priority in (High, Highest)/AND labels = ‹kebab›/AND created >= -‹int›d/AND text ~ "‹words›"/AND sprint in openSprints()› ‹=ORDER BY created DESC/ORDER BY rank/›
  assignee in (‹user›, "‹user›") AND resolution = Unresolved AND updated > startOfDay("-‹int›d")
  type = page AND space in ("‹upper›", "‹upper›") AND title ~ "‹words›*" AND lastmodified > now("-‹int›w")
  parent = "‹id›" OR ancestor = ‹id›
  ‹snake›:‹word›‹= AND / OR / AND NOT › ‹snake›:"‹words›"
  ‹snake›:[‹int› TO ‹=‹int›/*/now›] AND -‹snake›:‹word›* AND (‹word› OR ‹word›~‹digit›)^‹digit›
  ‹dotted›: "‹word›" ‹=and/or/and not› ‹dotted› ‹=>=/>/</:› ‹int›
  ‹dotted› : ‹word› and not (‹dotted› : * or ‹dotted› > ‹int›)
  +‹word› -‹word› +(‹word›~ ‹word›*) _exists_:‹snake›
  {!‹=edismax/term f=‹slug›/geofilt sfield=‹slug› pt=‹hundred›.‹id›,‹hundred› d=‹digit›/type=dismax qf='‹snake›^‹digit› ‹snake›'›}‹words›
  ‹pascal› eq '‹word›' ‹=and/or› ‹pascal› ‹=gt/ge/lt/le/ne› ‹=‹int›/‹iso›/null/'‹last›'/datetime'‹iso›'/guid'‹uuid›'›
  startswith(‹pascal›,'‹word^›') and ‹pascal›/‹pascal› ne null
  contains(tolower(‹pascal›), '‹word›') or (‹pascal› add ‹int›) gt ‹int›
  ‹pascal›s/any(x:x/‹pascal› eq '‹first›''s ‹noun›') and year(‹pascal›) eq ‹year›
  ‹pascal› in ('‹word›','‹word›') and not endswith(‹pascal›,'‹tld›')
  ‹pascal›($select=‹pascal›,‹pascal›;$expand=‹pascal›($filter=‹pascal› gt ‹int›;$orderby=‹pascal› desc))
  ‹snake›==‹word›;‹snake›=gt=‹int›,‹snake›=in=(‹word›,‹word›)
  ‹camel›==*‹word›*;(‹camel›=ge=‹date›,‹camel›!=‹int›)
  ‹snake›=lk=%‹word›%;‹snake›=ge=‹int›
  and(eq(‹snake›,‹word›),gt(‹snake›,‹int›),in(‹snake›,(‹word›,‹word›)))
  sum(rate(‹snake›_total{‹slug›="‹slug›",‹slug›=~"‹=5../‹slug›|‹slug›/.+/$‹slug››"}[‹=5m/$__rate_interval/1h›])) by (‹slug›, le)
  histogram_quantile(0.9‹digit›, sum by (le) (rate(‹snake›_bucket{job="‹kebab›"}[5m]))) > ‹dec›
  100 - (avg by(instance) (irate(node_cpu_seconds_total{mode="idle"}[5m])) * 100)
  ‹snake›{env!="‹slug›"} offset 1d / on(‹slug›) group_left ‹snake› < bool ‹int›
  {app="‹kebab›", namespace=~"‹slug›.*"} |= "‹word›" != "‹word›" | json | ‹snake› > ‹int› | line_format "{{.‹slug›}}"
  {job="‹slug›"} |~ `‹word›|‹word›` | logfmt | unwrap ‹snake› | __error__=""
  avg:‹dotted›{env:‹slug›,!host:‹kebab›} by {‹slug›}.rollup(avg, ‹int›)
  avg(last_‹int›m):sum:‹dotted›{*}.as_count() / sum:‹dotted›{service:‹slug›}.as_count() > 0.‹hundred›
  @‹dotted›:(‹word› OR ‹word›) service:‹kebab› -status:‹=error/ok› @duration:>‹int›
  logs("service:‹slug› AND @http.status_code:[400 TO 499]").index("*").rollup("count").last("‹int›m") > ‹int›
  exec.file.name == "‹=sh/bash/curl/‹slug››" && process.parent.file.name in ["‹slug›", "‹slug›"]
  open.file.path == "/etc/‹=passwd/shadow/sudoers/hosts/‹slug›.conf›" && process.file.name != "‹slug›" && open.flags & O_CREAT > 0
  ‹camel›.‹camel› == "‹word›" && ‹camel› in ["‹slug›", "‹slug›"] || !has(‹camel›.‹camel›)
  request.auth.claims.‹snake› == '‹slug›' && resource.name.startsWith("projects/‹kebab›/")
  size(‹camel›) > ‹int› ? ‹camel›.matches("^[a-z]+$") : true
  input.‹camel›[_].‹camel› == data.‹slug›.‹camel›; not ‹snake›(input)
  $.‹camel›[?(@.‹camel› ‹===/>/!=/=~› ‹=‹int›/'‹word›'/∕‹word›.*∕i›)].‹camel›
  $..‹camel›[*]['‹slug›','‹slug›']
  $.‹camel›[‹int›:‹int›:‹digit›]
  ‹camel›[?‹camel›==`‹int›` && contains(‹camel›, '‹word›')].{‹camel›: ‹camel›, ‹camel›: ‹camel›[0]} | sort_by(@, &‹camel›)
  .‹camel›[] | select(.‹camel› == "‹word›") | {‹camel›: .‹camel›, n: (.‹camel› | length)}
  .‹slug› // "‹word›" | ascii_downcase | test("^‹word›")
  /‹slug›/‹slug›[@‹slug›="‹word›"]/‹slug›
  //‹slug›/‹slug›[position() < ‹digit›]/text()
  ./‹slug›:‹pascal›/‹slug›:‹camel›/@‹slug›
  //*[@id="‹kebab›"]/div[‹digit›]/span/a
  /html/body/div[‹digit›]/div/form/input[‹digit›]
  is:‹=open/closed/issue/pr› label:"‹word› ‹word›" author:‹user› -label:‹slug› created:>‹date› sort:updated-desc
  repo:‹user›/‹kebab› path:‹slug›/**/*.‹ext› language:‹lang› "‹snake›("
  org:‹slug› in:name,description stars:>‹int› pushed:‹date›..‹date› NOT ‹word›
  from:‹email› to:‹user› has:attachment larger:‹digit›M after:‹date› {subject:‹word› subject:‹word›}
  (from:‹user› OR @‹user›) (‹word› OR #‹word›) -is:retweet lang:en
  mimeType='application/vnd.google-apps.‹=folder/spreadsheet›' and trashed=false and name contains '‹first›''s ‹noun›' and '‹nano›' in parents
  ‹slug›.‹snake› = '‹word›' AND ‹slug›.‹snake› IN ('‹word›') AND segments.date DURING LAST_‹int›_DAYS
  resource.type="‹snake›" AND severity>=‹=ERROR/WARNING› AND jsonPayload.‹camel›=~"‹word›.*" AND timestamp>="‹iso›"
  fields @timestamp, @message | filter @message like /‹word›/ | stats count(*) by bin(‹int›m) | sort @timestamp desc
  (‹snake› = ‹lit› or ‹snake› is null) and ‹snake› >= "‹date›"
  [["‹snake›","=","‹word›"],"and",["‹snake›",">",‹int›]]
  [('‹snake›', '=', ‹=True/False/‹int››), '|', ('‹snake›', 'ilike', '‹word›%')]
  ‹snake›:desc,‹snake›:asc
  -‹snake›,+‹snake›
  ‹snake› desc nulls last, ‹snake›
  ‹snake›:gte:‹int›|‹snake›:like:‹word›
  ‹snake›.eq.‹word›,or(‹snake›.gt.‹int›,‹snake›.is.null)
  ‹camel›(‹camel›,‹camel›(‹camel›)),‹camel›
  items(id,‹camel›/‹camel›),nextPageToken
  ‹camel›,‹camel›{‹camel›,‹camel›.limit(‹int›){‹camel›}}
  ‹slug›~‹slug›!‹slug›~eq~'‹word›'~and~‹slug›~gt~‹int›
  [NAME] contains "‹word›" AND [‹const›] > ‹int›
  =SUM(‹upper›‹int›:‹upper›‹int›)‹=/*‹int›/∕COUNT(A:A)›
  =IF(A‹int›>‹int›,"‹word›",VLOOKUP(B‹int›,'‹word^› ‹word^›'!$A$1:$D$‹int›,‹digit›,FALSE))
  =IFERROR(INDEX(‹upper›:‹upper›,MATCH("‹word›*",A:A,0)),"")&" "&TEXT(TODAY(),"yyyy-mm-dd")
  '‹word^› ‹small›'!A1:‹upper›‹int›
  R‹int›C‹digit›:R‹int›C‹digit›
@json_filter
  {"‹snake›":{"$‹=in/nin›":["‹word›","‹word›"]},"‹snake›":{"$‹=gte/lt/gt/lte›":‹=‹int›/"‹iso›"›}}
  {"$and":[{"‹snake›":"‹word›"},{"$or":[{"‹snake›":{"$exists":true}},{"‹snake›":null}]}]}
  {"query":{"bool":{"must":[{"match":{"‹snake›":"‹words›"}},{"range":{"‹snake›":{"gte":"now-‹int›d/d","lt":"now"}}}],"filter":[{"term":{"‹snake›.keyword":"‹word›"}}]}},"size":‹int›,"sort":[{"_score":"desc"}]}
  {"where":{"and":[{"‹camel›":{"like":"%‹word›%"}},{"‹camel›":‹int›}]},"limit":‹int›,"order":"‹camel› DESC"}
  [{"$match":{"‹snake›":"‹word›"}},{"$group":{"_id":"$‹snake›","n":{"$sum":1}}},{"$sort":{"n":-1}}]
  {"script":{"lang":"painless","source":"doc['‹snake›'].value * params.‹slug›","params":{"‹slug›":‹int›}}}
  {"aggs":{"‹snake›":{"date_histogram":{"field":"@timestamp","fixed_interval":"‹int›m"},"aggs":{"‹letter›":{"avg":{"field":"‹snake›"}}}}}}
  {"filters":[{"field":"‹snake›","operator":"‹=eq/!=/>/contains/between›","value":"‹word›"}],"logic":"and"}
  {"operator":"AND","operands":[{"‹camel›":["‹const›"]},{"not":{"‹camel›":"‹word›"}}]}
  {"==":[{"var":"‹snake›"},‹int›]}
  ["all",["==",["get","‹snake›"],"‹word›"],["in","‹slug›",["literal",["‹slug›","‹slug›"]]],[">=",["zoom"],‹small›]]
  {"op":"replace","path":"/‹slug›/‹digit›/‹camel›","value":"‹word›"}
  {"index":{"_index":"‹kebab›","_id":"‹int›"}}⏎{"‹snake›":"‹words›","‹snake›":‹int›}⏎
  {"multi_match":{"query":"‹words›","fields":["‹snake›^‹digit›","‹snake›.*"],"fuzziness":"AUTO"}}
  {"‹snake›__gte":"‹date›","‹snake›__icontains":"‹word›"}
""")

SQL = _G.make("sql")

KINDS: tuple[TextKind, ...] = (
    TextKind("queries.sql", SQL, 2.0),
    TextKind("queries.graphql", _G.make("graphql"), 2.0, (VALUE,)),
    TextKind("queries.filter", _G.make("filter"), 3.5),
    TextKind("queries.json_filter", _G.make("json_filter"), 1.5, (VALUE, BODY)),
)
