"""Whole queries as tools send them: of log searches, graphs, GraphQL, spreadsheets' formulas, pipelines of aggregations.

Every text begins as a query begins and ends as one ends; none breaks out of anything.
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


PLAIN_NAMES = {
    "last_": _plain(names.LAST),
    "first_": _plain(names.FIRST),
    "city_": _plain(english.PLACES),
}
"""Names that may stand between single quotes."""

_G = grammar(
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
    **PLAIN_NAMES,
)


KINDS: tuple[TextKind, ...] = (
    TextKind("tools_queries.logs", _G.make("logs"), 1.1, (VALUE, BODY)),
    TextKind("tools_queries.graph", _G.make("graph"), 0.9, (VALUE, BODY)),
    TextKind("tools_queries.graphql", _G.make("graphql"), 0.8, (VALUE, BODY)),
    TextKind("tools_queries.formula", _G.make("formula"), 1.1, (VALUE, FILE)),
    TextKind("tools_queries.pipeline", _G.make("pipeline"), 1.6, (VALUE, BODY)),
)
