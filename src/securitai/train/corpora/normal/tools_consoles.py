"""What consoles of products send: trackers' and stores' query languages, log searches for attacks, testers and editors.

Every text begins and ends as a whole query, filter or form of its tool; none
breaks out of anything.
"""

from __future__ import annotations

import json
from random import Random
from urllib.parse import quote

from securitai.train.corpora.kinds import BODY, VALUE, TextKind
from securitai.train.corpora.normal.base import pick
from securitai.train.corpora.normal.grammar import grammar
from securitai.train.corpora.normal.payloads import QUOTED
from securitai.train.corpora.normal.tools_queries import PLAIN_NAMES

_PAY = QUOTED.make("pay")

_G = grammar(
    r"""
@tracker
  ‹jc›‹jc_*0-3|›‹= ORDER BY ‹=created/updated/priority/rank/duedate› ‹=DESC/ASC/desc/ASC, key DESC›/ order by created›
  (‹jc›) ‹=AND/and› (‹jc› ‹=OR/or› ‹jc›)‹= ORDER BY Rank/›
  ‹cq›‹cq_*0-3|›‹= order by ‹=lastmodified desc/created/title››
  ‹st›‹st_*0-3|›
  ‹so›‹so_*0-2|›
  ‹=$where=/$query=SELECT ‹snake›, count(*) WHERE /$having=›‹so›‹so_*0-2|›‹= GROUP BY ‹snake› ORDER BY ‹snake› LIMIT ‹int›/&$order=‹snake› DESC&$limit=‹int›/›
  $filter=‹od›‹od_*0-2|›‹=&$select=‹camel›,‹camel›/&$orderby=‹camel› desc/&$top=‹int›&$skip=‹int›/›
  ‹od›‹od_*0-3|›
  not (‹od›) and ‹camel›/any(x: x/‹camel› eq ‹ostr›)
  SELECT ‹=Id, Name/Id, CaseNumber/COUNT()/FIELDS(STANDARD)› FROM ‹=Account/Case/Contact/Lead/Opportunity/‹pascal›__c› WHERE ‹sq›‹sq_*0-2|›‹= LIMIT ‹int›/ ORDER BY CreatedDate DESC NULLS LAST/ WITH SECURITY_ENFORCED/›
  FIND {‹word›* ‹=AND/OR› "‹words›"} IN ‹=ALL/NAME› FIELDS RETURNING ‹pascal›(Id, Name WHERE ‹sq›)
  [System.‹=State/AssignedTo/Title/AreaPath›] ‹==/<>/Contains/Under› '‹=Active/‹word›/@me/‹pascal›\‹pascal››' ‹=AND/OR› [System.WorkItemType] ‹=IN ('Bug','Task')/= 'Bug'›
  type: ‹=Bug/Epic›, Task #‹=Unresolved/{In Progress}/‹word^›› ‹=assigned to: me/reporter: ‹user›/tag: -{‹word› ‹word›}› sort by: ‹=updated/votes› desc
@jc_
  ‹= AND / and / OR ›‹jc›
@jc
  ‹=project/status/assignee/labels/component/fixVersion/priority/"Epic Link"/cf[10‹hundred›]/issuetype/reporter/sprint› ‹==/!=/in/not in/~/was/is not› ‹=‹const›/"‹word^› ‹word›"/(‹upper›, ‹upper›)/("‹word^› ‹word›", ‹word^›)/currentUser()/EMPTY/openSprints()/membersOf("‹slug›-team")/"‹last_›'s ‹noun›"›
  ‹=text/summary/description/comment› ‹=~/!~› "‹=\"‹words›\"/‹word›*/union select/script alert/passwd/drop table/‹word› || ‹word›/xss/..∕..∕‹slug›/error: '‹word›'›"
  ‹=created/updated/resolved/due› ‹=>=/<=/>/<› ‹=-‹int›d/startOfMonth(-1)/"‹date›"/endOfWeek()/now()›
  ‹=issueFunction in linkedIssuesOf("project = ‹upper›")/status changed from "‹word^›" to Done after -‹small›w/filter = "‹words›"/key in (‹upper›-‹int›, ‹upper›-‹int›)/resolution is empty›
@cq_
  ‹= and / AND / or ›‹cq›
@cq
  ‹=type/space/creator/label/ancestor/contributor› ‹==/!=/in/not in› ‹=page/"‹upper›"/("‹slug›", "‹slug›")/currentUser()/‹id›/blogpost›
  ‹=title/text/siteSearch› ~ "‹=‹words›/‹word›*/\"‹word› ‹word›\"/‹last_›'s ‹noun›/select from/onclick=/∕etc∕‹slug››"
  ‹=lastmodified/created› > ‹=now("-‹small›w")/"‹date›"/startOfYear()›
@st_
  ‹= AND / / OR ›‹st›
@st
  ‹=status/currency/customer/email/name/description/metadata["‹slug›"]/metadata['‹snake›']/invoice/brand/last4/payment_method_details.card.last4›‹=:/~/>/</>=/:›‹=‹dquo›/‹squo›/‹int›/null›
  -‹=status/email/metadata["‹slug›"]/number›:‹=‹dquo›/null/‹squo››
  ‹=created/amount/total›‹=>/</>=/<=/:›‹=‹sec›/‹int››
@dquo
  "‹=‹word›/‹email›/‹name›/‹id›/‹words›/canceled/cus_‹nano››"
@squo
  '‹=‹word›/‹email›/‹id›/active/O\'‹last_››'
@so_
  ‹= AND / and / OR ›‹so›
@so
  ‹snake› between '‹date›‹=T00:00:00/›' and '‹date›‹=T23:59:59/›'
  ‹=date/‹snake›/created_date/:updated_at› ‹=>/>=/</=/!=› '‹date›‹=T‹clock›/T00:00:00.000/›'
  ‹=within_box/within_circle›(‹=location/‹snake››, ‹dec›, ‹dec›, ‹dec›‹=/, ‹dec››)
  ‹=starts_with/contains›(‹=upper(‹snake›)/‹snake››, '‹=‹const›/‹word›/O''‹last_››')
  date_extract_y(‹snake›) = ‹year›
  ‹snake› in('‹word^›','‹word^›')
  ‹snake› ‹=is null/is not null/like '%‹word›%'/not like '‹word›%'/= '‹city_›'›
  (‹so› OR ‹so›)
  ‹snake›='‹last_›''s ‹noun›'
@od_
  ‹= and / or ›‹od›
@od
  ‹camel› ‹=eq/ne/gt/ge/lt/le› ‹=‹ostr›/‹int›/null/true/‹iso›/datetime'‹date›T‹clock›'/guid'‹uuid›'/‹date››
  ‹=startswith/endswith/contains/substringof›(‹camel›, ‹ostr›)‹=/ eq true›
  (‹od› or ‹od›)
  ‹=tolower/toupper/trim›(‹camel›) eq ‹ostr›
  ‹=year/month/day/length›(‹camel›) ‹=eq/gt› ‹int›
  ‹camel›/‹=any/all›(‹letter›: ‹letter›/‹camel› ‹=eq/in› ‹=‹ostr›/(‹ostr›, ‹ostr›)›)
  ‹camel› in (‹ostr*1-3|, ›)
  concat(concat(‹camel›, ', '), ‹camel›) eq '‹last_›, ‹first_›'
@ostr
  '‹=‹word›/‹words›/O''‹last_›/‹last_›''s/‹email›/‹=5''/1∕2"› ‹noun›/‹first_› & ‹last_›/‹word›; ‹word›/Y/true/‹int››'
@sq_
  ‹= AND / OR ›‹sq›
@sq
  ‹=Name/Status/Email/‹pascal›__c/Account.Name/RecordType.DeveloperName› ‹==/!=/LIKE› '‹=‹word^›/%‹word›%/O\'‹last_›/‹email›/‹city_›%›'
  ‹=CreatedDate/LastModifiedDate/CloseDate› ‹==/>/>=› ‹=LAST_N_DAYS:‹int›/TODAY/THIS_QUARTER/‹iso››
  ‹=Id/OwnerId/‹pascal›__r.Id› ‹=IN/NOT IN› ‹=('00‹hex8›', '00‹hex8›')/(SELECT ‹pascal›Id FROM ‹pascal›)/:ids›
  (‹sq› OR ‹=IsClosed = false/IsDeleted = FALSE/‹sq››)
@hunt
  ‹fld›:(‹an›‹= OR / AND ›‹an›‹an_or?›)‹= AND NOT / AND / NOT / -›‹fld›:‹fv›‹= AND ‹range›/›
  ‹fld› : (‹an› or ‹an›) and not ‹fld› : ‹fv›‹= and ‹fld› : */›
  NOT ‹fld›:‹an› ‹=AND/&&› ‹fld›:‹fv› ‹=AND/&&› ‹range›
  ‹fld›:‹=∕.*(union|select|sleep).*∕/∕<[^>]+on[a-z]+=.*∕/∕(%2e|\.){2}.*∕/∕.*\$\{.*∕› ‹=AND/OR› ‹fld›:‹=[‹int› TO ‹int›]/>=‹int›/‹fv››
  ‹=_exists_/_missing_›:‹fld› ‹=AND/OR› ‹fld›:‹an›~‹digit› ‹=OR/AND NOT› ‹fld›:"‹words›"^‹digit›
  +‹fld›:‹an› -‹fld›:‹fv› ‹range?›
  ‹=source/index›=‹slug› ‹=sourcetype=access_*/earliest=-‹int›h/› ‹sa›‹= OR / / NOT ›‹sa› | ‹sp*1-3| | ›
  (‹sa› OR ‹sa›) NOT ‹snake›=‹fv› | ‹sp*1-4| | ›
  | makeresults | eval ‹=_raw/uri/cmd›=‹aj› | rex field=‹=_raw/uri› "‹=(?<‹slug›>union|select)/id=(?<id>[^&]+)/cmd=(?<c>\S+)›" | ‹sp›
  {‹slug›="‹kebab›"} ‹=|=/|~/!=/!~› ‹=`‹an_›`/‹aj›› ‹=| json/| logfmt/| pattern `<ip> - - <_> "<method> <uri> <_>" <status>`/› ‹=| status >= 400/| line_format "{{.‹slug›}} {{.‹slug›}}"/|~ "‹=(?i)select|union/\\.\\.∕›"/›
  service:‹kebab› ‹=@http.url/@evt.name/@usr.id/@http.useragent›:‹=*‹an_›*/‹an›› ‹=-@http.status_code:‹=404/[200 TO 299]›/status:(error OR warn)/env:(prod OR stage)›
  ‹=W3CIISLog/AzureDiagnostics/AppRequests/CommonSecurityLog/Syslog› | where ‹=csUriQuery/requestUri_s/Url/SyslogMessage› ‹=has/contains/has_any/matches regex› ‹=‹aj›/(‹aj›, ‹aj›)› ‹=| where TimeGenerated > ago(‹small›d)/and not(‹pascal› has ‹aj›)/› | ‹=summarize count() by cIP/project TimeGenerated, cIP/top ‹small› by count_/take ‹int››
  fields @timestamp, ‹=@message/httpRequest.uri/httpRequest.args› | filter ‹=@message/httpRequest.args› ‹=like/not like› ‹=∕‹slug›|union|select∕/‹aj›› | ‹=limit ‹int›/stats count(*) by httpRequest.clientIp/sort @timestamp desc›
  SELECT ‹=client_ip, count(*)/request_url, elb_status_code/*› FROM ‹=alb_logs/cloudfront_logs/waf_logs/‹snake›› WHERE ‹=request_url/uri/cs_uri_query› ‹=LIKE/NOT LIKE› '%‹=union%select/%27/..∕..∕etc/<script/%3Cscript/sleep(/xp_cmdshell/ or 1%3D1/wp-login/$(/etc∕passwd›%' ‹=AND/OR› ‹=day = '‹date›'/elb_status_code >= 400› ‹=GROUP BY 1 ORDER BY 2 DESC/LIMIT ‹int›/GROUP BY request_url HAVING count(*) > ‹int››;
  SELECT ‹=pid, name, cmdline/name, path/p.pid, l.port› FROM ‹=processes/processes p JOIN listening_ports l USING (pid)/file/crontab/shell_history/sudoers/users› WHERE ‹=cmdline LIKE '%‹=curl%|%sh/nc -e/base64 -d/∕dev∕tcp∕›%'/path LIKE '∕‹=etc/home∕%∕.ssh/tmp›∕%%'/directory = '∕‹=etc/tmp/var∕‹slug››'/command LIKE '%‹=wget/curl/python -c/rm -rf›%'/on_disk = 0/shell NOT IN ('∕bin∕false', '∕usr∕sbin∕nologin')›;
  ‹=http.request.uri/http.user_agent/http.file_data/frame› ‹=contains/matches› ‹aj› ‹=&&/and/||› ‹=ip.src == ‹ip›/!(tcp.port == ‹port›)/http.response.code >= 400›
  grep -‹=iE/c/rnE/oP› ‹='union.*select|information_schema'/"(\.\.∕)+etc"/'<script|onerror='/'wget http|curl http'/"jndi:(ldap|rmi)"/'(sleep|benchmark)\('› /var/log/‹=nginx/apache2/‹slug››/‹=access/error/‹slug››.log‹=* | awk '{print $1}' | sort | uniq -c | sort -rn | head/ | cut -d' ' -f1 | sort -u/ | less/ | wc -l›
@an_or
   OR ‹an›
@fld
  ‹=message/http.request.uri/url.query/user_agent.original/request/full_log/process.command_line/log/data.url/event.original/‹dotted›/‹snake››
@an
  "‹an_›"
  *‹=passwd/union*select/script/sqlmap/wp-login/cmd.exe/whoami/sleep\(/..∕..∕/.env/jndi/xp_cmdshell/%27/nikto›*
@an_
  ‹=union select/union all select/..∕..∕etc∕passwd/∕etc∕passwd/or 1=1/<script>/onerror=/javascript:alert/cmd.exe ∕c/; wget/| bash/sleep(/benchmark(/${jndi/php:∕∕input/‹word› and ‹word›/%00/%3Cscript%3E/rm -rf/whoami/information_schema/xp_cmdshell/base64 -d/powershell -enc/.git∕config/drop table/169.254.169.254/__proto__/{{7*7}}/' or '/wget http/passthru/load_file(›
@aj
  "‹an_›"
@fv
  ‹=‹slug›-‹digit›/"‹word›"/‹ip›/(‹slug› OR ‹slug›)/*‹word›*/200/true/"‹kebab›"/‹int›/10.0.0.0\∕8›
@range
  ‹=@timestamp:[now-‹int›d TO now]/status:[400 TO 499]/@timestamp >= "‹date›"/bytes:>‹int›/timestamp:["‹date› ‹clock›" TO "‹date› ‹clock›"]/response:(403 OR 404)›
@sa
  ‹aj›
  ‹=uri_query/uri/cs_uri_stem/CommandLine/form_data/useragent›=‹="*‹an_›*"/*passwd*/*%27*/"*..∕*"/*union*select*›
@sp
  ‹=stats count by ‹=src_ip/clientip/uri/host, user/_time span=1h›/top limit=‹int› ‹snake›/where count > ‹int›/sort - count/table _time, ‹snake›, ‹snake›/eval ‹slug›=if(match(uri,"(?i)select"),"‹word›","ok")/rex "from (?<‹slug›>\S+)"/lookup ‹slug› ip AS src_ip/head ‹int›/timechart span=‹small›m count/dedup src_ip/fillnull value="-"/search NOT [| inputlookup ‹slug›.csv]/eval u=urldecode(uri)/transaction clientip maxpause=‹int›m/iplocation src_ip›
@directory
  (&‹lf*2-4|›)
  (&(objectClass=‹=user/person/group/computer/inetOrgPerson/posixAccount›)‹lf*1-3|›)
  (&(|‹lf*2-4|›)(!‹lf›))
  (|‹lf*2-4|›)
  ‹lf›
  {"base_dn":"ou=‹slug›,dc=‹slug›,dc=‹tld›","filter":"(&‹lf*1-3|›)","scope":"‹=sub/one/base›","attributes":["cn","‹camel›"]}
  ldapsearch -x -‹=LLL/W -D "cn=admin,dc=‹slug›,dc=‹tld›"/ZZ -H ldap:∕∕‹host›› -b "dc=‹slug›,dc=‹tld›" "(&‹lf*1-3|›)" ‹=cn mail/dn/'*' +/memberOf›
  ldap://‹host›‹=/:389›/ou=‹slug›,dc=‹slug›,dc=‹tld›?‹=uid/cn,mail/sAMAccountName›?‹=sub/one›?(‹=uid={0}/&‹lf*1-2|›/objectClass=*›)
@lf
  (‹=uid/cn/sAMAccountName/mail/userPrincipalName/sn/givenName/ou/employeeID/department/title/manager/‹camel››=‹=*/‹user›/‹user›*/*‹word›*/%s/{0}/{{username}}/%{User-Name}/‹email›/$1/‹word^› ‹word›/\28‹word›\29*/‹last_›/@domain.‹tld››)
  (memberOf‹=:1.2.840.113556.1.4.1941:/›=‹=cn/CN›=‹=‹word^› ‹nouns›/‹slug›-admins/VPN/Domain Users›,‹=ou/OU›=‹slug›,‹=dc/DC›=‹slug›,‹=dc/DC›=‹tld›)
  (!(‹=userAccountControl:1.2.840.113556.1.4.803:=2/loginShell=∕bin∕false/uid=root/mail=*@‹domain›/cn=‹slug›*/lockoutTime>=1›))
  (|‹lf›‹lf›)
  (&‹lf›(!‹lf›))
  (‹=accountExpires/whenCreated/pwdLastSet/uidNumber/modifyTimestamp›‹=>=/<=›‹=‹big›/‹id›/20‹hundred›0101000000.0Z›)
@pathtool
  {"‹=path/from/input/base/cwd/file›":"‹rel›","‹=resolved/to/output/target/abs/expected›":"‹=∕‹slug›∕‹slug›/∕srv∕‹slug›∕‹slug›.‹ext›/./null›"}
  ‹=path.resolve/path.join/path.normalize/url.resolve/Path.Combine/os.path.normpath/realpath/new URL›(‹='∕‹slug›∕‹slug›', '‹rel›'/"‹rel›", "‹slug›.‹ext›"/'‹rel›'/"‹rel›", base›) ‹=→/=>/===/∕∕/#/==› ‹='∕‹slug›∕‹slug›.‹ext›'/"‹slug›"/'‹rel›'›
  ‹=From/Base/cwd›: /‹slug›/‹slug›/‹slug›⏎‹=To/Relative/Link›: ‹rel›⏎‹=Result/Resolved›: /‹slug›/‹slug›.‹ext›
  "‹=extends/include/files/references/outDir/rootDir/schema/$ref/main/types/exclude›": ‹="‹rel›"/["‹rel›", ".∕src"]/[{"path": "‹rel›"}]/"‹rel›#∕definitions∕‹pascal›"›
  ‹=file:/link:/portal:/workspace:/path = ›‹rel›
@rel
  ‹=‹up›/‹up›‹slug›/‹up›‹slug›∕‹slug›.‹ext›/.∕‹up›‹kebab›/‹slug›∕‹up›‹slug›/‹up›packages∕‹slug›/‹up›‹pascal›∕‹pascal›.cs/‹up›@types∕‹slug›/‹up›‹slug›∕*∕‹slug›.‹ext››
@up
  ‹dots*1-4|/›/
@dots
  ..
""",
    **PLAIN_NAMES,
)  # fmt: skip

_PATTERNS = (
    r"\b(union|select|insert|update|delete|drop)\b", r"<script[^>]*>(.*?)</script>", r"(\.\./)+", r"^[^<>'\";]*$", r"['\";]--", r"on\w+\s*=",
    r"\$\{[^}]+\}", r"\{\{\s*(\w+)\s*\}\}", r"[;&|`$]", r"^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.|$)){4}", r"%[0-9a-f]{2}", r"javascript:", r"(\d+)\s*=\s*\1",
    r"^\s*(or|and)\b", r"https?://[^\s\"']+", r"(?<!\\)'", r"&(?:lt|gt|amp|quot|#\d+);", r"<\/?[a-z][a-z0-9]*\b[^>]*>", r"^\.{1,2}[\\/]",
)  # fmt: skip
_SAMPLES = grammar(r"""
@line
  ‹words›
  ‹url›
  ‹last›'s ‹noun› & ‹noun›
  <b>‹word›</b> ‹words›
  ‹int› = ‹int›
  ../‹slug›/‹slug›.‹ext›
  ${‹camel›} ‹words›
  {{ ‹snake› }}
  ‹email›; ‹email›
  drop me a line, ‹first›
  union members select a ‹noun›
""").make("line")


def _tester(rng: Random) -> str:
    """A regex tester's form or saved case: the pattern, then lines that should and should not match."""
    pattern = pick(rng, _PATTERNS)
    lines = [_SAMPLES(rng) for _ in range(rng.randint(1, 4))]
    lines.insert(int(rng.random() * len(lines)) + 1, f'{_SAMPLES(rng)} "{_PAY(rng)}"')
    flags = pick(rng, ("g", "gi", "gmi", "i", "gm", "iu", ""))
    roll = rng.random()
    if roll < 0.4:
        key = pick(rng, ("testString", "test_string", "text", "subject", "input", "sample"))
        return json.dumps(
            {
                pick(rng, ("regex", "pattern", "expression")): pattern,
                "flags": flags,
                key: "\n".join(lines),
            }
        )
    if roll < 0.6:
        return f"/{pattern}/{flags}\n" + "\n".join(lines)
    if roll < 0.75:
        return "\n".join(
            [f"{pick(rng, ('match', 'no match', 'MATCH', 'skip'))}: {line}" for line in lines]
        )
    if roll < 0.9:
        return f"pattern={quote(pattern)}&flags={flags}&text={quote(lines[0])}"
    cases = [{"input": line, "match": rng.random() < 0.5} for line in lines]
    return json.dumps({"re": pattern, "cases": cases}, ensure_ascii=False)


KINDS: tuple[TextKind, ...] = (
    TextKind("tools_consoles.tracker", _G.make("tracker"), 0.5),
    TextKind("tools_consoles.hunt", _G.make("hunt"), 0.5),
    TextKind("tools_consoles.directory", _G.make("directory"), 0.9),
    TextKind("tools_consoles.path", _G.make("pathtool"), 0.6),
    TextKind("tools_consoles.tester", _tester, 0.6, (VALUE, BODY)),
)
