"""Everyday values of APIs and tests: example hosts, plain URLs, DNS records, expressions, JSON-LD, XML-RPC."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.kinds import BODY, VALUE, TextKind
from securitai.train.corpora.normal import base
from securitai.train.corpora.normal.base import pick
from securitai.train.corpora.normal.grammar import grammar

_G = grammar(r"""
@site
  ×3 http‹=/s›://‹domain›
  ×3 http‹=/s›://‹domain›/
  ×2 http‹=/s›://‹host›/
  ×2 http‹=/s›://‹host›
  ×2 ‹host›
  ‹domain›
  ‹slug›.‹slug›.‹domain›
  http‹=/s›://‹slug›.‹domain›/‹slug›
  http‹=/s›://‹domain›/‹slug›
  http‹=/s›://‹domain›/‹slug›/‹slug›.html
  http‹=/s›://‹domain›/‹slug›?‹slug›=‹word›
  http‹=/s›://‹domain›/webhook‹=/s/∕‹slug›/∕‹id››
  http://‹pseudo›.‹tld›/‹pseudo›
  http‹=/s›://‹slug›.example.‹=com/org/net›‹=/∕‹slug›/∕›
  http‹=/s›://www.‹pseudo›.‹tld›/‹=en/de/index.html/home/›
  www.‹domain›
  ‹domain›:‹port›
  ‹user›@‹domain›
  ‹=test/user/demo/info/noreply/admin/contact/hello/no-reply›‹digit?›@‹domain›
  ‹domain›/‹slug›
  ‹slug›.‹domain›/‹slug›/‹slug›.jhtml
  android-app://‹dotted›
  ‹domain›,‹domain›,‹domain›
  *.‹domain›
@dns
  ‹record›
  ‹record›.
  type='‹rtype›' AND name='‹record›.'
  ‹slug›='‹word›' ‹=AND/and/OR› ‹slug›='‹host›'
  ‹slug›="‹word›" ‹=AND/and/OR/&&› ‹slug›="‹word›"
  ‹snake› = '‹word›' AND ‹snake› = '‹word›' AND ‹snake› ‹=>/</!=› ‹int›
  name=‹record›.&value=‹nano›&type=‹rtype›
  ‹record›. ‹int› IN ‹rtype› ‹=‹ip›/‹host›./"‹nano›"›
  "v=spf1 include:‹host› ‹=~all/-all/?all›"
  v=DKIM1; k=rsa; p=‹b64›
  v=DMARC1; p=none; rua=mailto:‹email›
  ‹int› ‹int› ‹port› ‹host›.
  0 issue "‹domain›"
  "‹nano›"
  ‹rtype›
  challengetoken‹digit?›
@record
  ‹host›
  _acme-challenge.‹=‹slug›./›‹domain›
  _‹slug›._‹=tcp/udp›.‹domain›
  ‹=delete/orig/random/list/updated/ttl›.‹slug›.‹domain›
  ‹slug›._domainkey.‹domain›
@rtype
  ‹=A/AAAA/TXT/CNAME/MX/SRV/NS/LOC/CAA/PTR/SOA›
@expression
  ‹agg›:‹dotted›{‹=*/env:‹slug›/‹slug›:‹slug›,‹slug›:‹word›/$‹slug›/host:‹kebab››}‹= by {‹slug›}/ by {host,‹slug›}/.as_count()/.rollup(sum, ‹int›)/›
  ‹dotted›{‹=*/‹slug›:‹word››}
  ‹agg›:system.‹=cpu.user/load.1/disk.in_use/mem.used/net.bytes_rcvd/cpu.idle›{*}‹= by {host}/ > ‹int›/›
  sum:‹dotted›{*} / ‹agg›:‹dotted›{‹slug›:‹word›} * 100
  ${‹camel›.‹camel›?.‹camel›}
  ${‹camel›?.‹camel›?.‹camel›?.‹camel›}
  ${‹camel›.‹camel›.‹=toString()/length/value/trim()/toFixed(2)›}
  ${parameters.‹snake›}
  {‹=›"‹snake›": ${parameters.‹snake›}‹=›}
  { "‹snake›": "${parameters.‹snake›}", "‹snake›": ${parameters.‹snake›} }
  {{ Source.‹snake›.‹snake› }}
  {{ steps.‹camel›.outputs.‹camel› }} == '‹word›'
  {{ Steps.‹pascal›.body }}
  {{#is_alert}}‹words›{{/is_alert}} @‹user› {{‹slug›.name}} ‹words› {{value}}
  {% raw %}{{‹snake›}}{% endraw %}
  $.‹camel›.‹camel›
  $.‹snake›[0].‹snake›
  $‹camel›.‹camel›
  @‹snake›.‹snake›:‹word›
  requestParameters.‹camel›
  detail.‹camel›.‹camel›[0]
  %{‹=date("yyyy-MM-dd")/data/number/word/notSpace›:‹dotted›}
  ‹slug›_rule %{date("yyyy-MM-dd HH:mm:ss"):‹slug›} %{word:‹slug›} %{regex("[^"]*"):‹slug›}
  ‹camel›.‹camel›.‹camel›()
  ‹slug›.‹pascal›.‹camel›(‹=‹int›/"‹word›"/this/›)
  logs("‹slug›:‹word›").index("main").rollup("count").by("‹slug›").last("‹int›m") > ‹int›
  formula(‹letter› / ‹letter› * 100)
  ‹letter› + ‹letter›
  100 - ‹letter›
  ‹snake› ‹=‹eq›/!=/>=› ‹snake› ‹=&&/and› ‹snake› ‹=‹eq›/in› ‹="‹word›"/['‹word›','‹word›']›
  file:///‹slug›/‹slug›/‹kebab›.‹=svg/png/html›
  ‹slug›.‹slug›.username
  ‹slug›_vulnerability
  ‹=username/USERNAME/dynamic/userName/user_name/login/secret/payload/command/query/expression/script/template/include/redirect/callback/webhook/target/source/destination/path/filename/url/host/domain/proxy/file/class/method/action/module/config›
  ‹=POST/GET› ‹slug›.php?‹slug›=‹slug›
  {"path": "‹fname›"}
  {"‹=file/filename/file_path/path›":"‹=./src∕/‹slug›∕/›‹fname›","‹snake›":"‹words›"}
  import ‹=datetime/math/json/random/time›⏎print(‹=datetime.datetime.now()/math.sqrt(‹int›)/random.randint(1, ‹int›)/json.dumps({"‹word›": ‹int›})›)⏎
  isAdd‹pascal›=‹=true/false›
  ‹slug›=‹pascal›%3D‹pascal›%3B‹pascal›%3DNone
  <‹pascal›[]>
  ‹snake›(‹snake›)
  ‹slug› ‹int› from ‹letter›
@eq
  ==
@agg
  ‹=avg/sum/min/max/count/p95/anomalies›
@fname
  ‹=.env/.gitignore/README.md/package.json/test.txt/main.py/Dockerfile/config.yaml/.env.example/index.html/‹snake›.‹ext›/secrets.toml/.npmrc›
@jsonld
  {"@context":"http‹=/s›://schema.org‹=/∕›","@type":"‹type_›",‹prop*1-6|,›}
  {"extractorID":"‹id›","jsonLD":{"@context":"http://schema.org","@type":"‹type_›","offers":{‹offer?›}}}
  {"@type":"‹type_›","‹camel›":"‹words›"}
  {"@class":"com.‹slug›.‹pascal›","‹camel›":‹int›}
  {"$schema":"https://‹host›/‹slug›.json","$id":"‹url›","type":"object"}
  {"$‹snake›":‹=1/"‹word›"/true›}
  {"__typename":"‹pascal›","id":"‹b64›"}
  {"_class":"‹dotted›.‹pascal›","‹camel›":null}
  {"type":"‹dotted›","class":"‹pascal›","method":"‹camel›"}
  [{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":‹digit›,"name":"‹words›","item":"‹url›"}]}]
  {"odata.type":"‹pascal›.‹pascal›","‹pascal›@odata.bind":"/‹slug›s(‹int›)"}
@type_
  ‹=Product/Article/Organization/WebSite/BreadcrumbList/Offer/Person/Event/Recipe/FAQPage/VideoObject/ImageObject/LocalBusiness/Review›
@prop
  "name":"‹words^›"
  "‹camel›":"‹word›"
  "url":"‹url›"
  "offers":{‹offer›}
  "image":["‹url›"]
  "aggregateRating":{"@type":"AggregateRating","ratingValue":"‹digit›.‹digit›","reviewCount":‹int›}
  "potentialAction":{"@type":"SearchAction","target":"https://‹host›/?s={search_term_string}","query-input":"required name=search_term_string"}
@offer
  "@type":"Offer","priceCurrency":"‹=EUR/USD/ILS/GBP›","price":"‹price›"
  "priceCurrency":"‹=EUR/USD/ILS›"
@xmlrpc
  <?xml version=‹='1.0'/"1.0"›?>⏎<methodCall>⏎<methodName>‹slug›.‹camel›</methodName>⏎<params>⏎‹param*1-3|⏎›⏎</params>⏎</methodCall>⏎
  <?xml version="1.0"?><methodCall><methodName>‹slug›.‹camel›</methodName><params>‹param*1-4|›</params></methodCall>
  <?xml version='1.0' encoding='utf-8'?>⏎<soap-env:Envelope xmlns:soap-env="http://schemas.xmlsoap.org/soap/envelope/"><soap-env:Body><ns0:‹pascal› xmlns:ns0="‹=urn:‹slug›/http:∕∕‹host›∕›"><‹camel›>‹word›</‹camel›><‹camel›>‹record›</‹camel›></ns0:‹pascal›></soap-env:Body></soap-env:Envelope>
@param
  <param>⏎<value><struct>⏎‹member*1-6|⏎›⏎</struct></value>⏎</param>
  <param><value><string>‹word›</string></value></param>
  <param><value><array><data><value><int>‹int›</int></value></data></array></value></param>
@member
  <member>⏎<name>‹camel›</name>⏎<value><‹vt›>‹=‹word›/‹int›/‹record››</‹vt›></value>⏎</member>
@vt
  ‹=string/int/i4/boolean›
@shell_find
  Answer: use `find ‹place› ‹pred*1-4| ›‹= ‹act›/›`
  ‹=Answer: /Try /Use /You can use: /›`‹find_›`
  find ‹place› ‹pred*1-4| ›‹= ‹act›/› ‹=— ‹words›/# ‹words›/(‹words›)›
  ‹words^›: find ‹place› ‹pred*1-3| › | ‹=xargs ‹tool›/sort -rn | head -‹hundred›/while read ‹letter›; do ‹tool› "$‹letter›"; done›
  ‹words^› using `‹find_›`, then ‹words›.
  Answer: use `‹assign›`
  ‹words› `man ‹=find/xargs/sed/awk/grep›` ‹words›
@find_
  find ‹place› ‹pred*1-4| ›‹= ‹act›/›
@assign
  ‹const›=`‹=hostname/date/pwd/ls -1 | wc -l/basename $0›`
  PS1="\u@\h:\w\$ "
  ‹slug›=$(‹=find/ls/cat› ‹slug› | ‹=wc -l/sort/tail -1›)
@place
  ‹=./∕/∕home/∕var∕www∕/∕tmp/~/"$‹const›"/∕‹slug›∕‹slug›∕/‹slug›∕ ‹slug›∕/∕usr∕include/$PWD›
@pred
  ‹=!/\!/-not/-o/-a/› -name ‹="*.‹ext›"/'‹slug›*'/.git/‹slug›.‹ext›/\*.‹ext›/"*‹slug›*"›
  -type ‹=f/d/l›
  -‹=mtime/atime/ctime/mmin/newermt› ‹=+/-/›‹int›
  -size ‹=+/-/›‹int›‹=k/M/c/G›
  -maxdepth ‹digit›
  \( -name ‹slug› -prune -o -name '*.‹ext›' \)
  -perm ‹=-4000/777/∕u=w/0644›
  -user ‹user›
  -print0
  -iname "‹slug›*"
  -regex '.*\.\(‹ext›\|‹ext›\)$'
  -empty
  -newer ‹slug›.‹ext›
  -path "./‹slug›" -prune
@act
  -exec ‹tool› {} ‹=\;/+/";"/';'›
  -exec ‹=sh -c 'cd "{}"∕../ && ‹tool› && git pull'/csh -c 'test -s $1 && rm $1' '{}'/bash -c '‹tool› "$0"' {}› \;
  -print
  -delete
  -ls
  -ok ‹tool› {} \;
  | xargs -0 ‹tool›
  | xargs -I {} ‹tool› {}
  -printf "%f %s\n"
@tool
  ‹=ls -l/ls -lrt/grep -l "‹word›"/chmod a+rwx/chmod 644/rm -f/wc -l/sed -i "s∕[[:space:]]*$∕∕g"/cp -t ‹slug›∕/mv -v/gzip/du -sh/cat/echo/chown ‹user›/md5sum/touch/stat -c %s/tar czf ‹slug›.tgz/basename/file›
""")


def _repeated(rng: Random) -> str:
    """One character or word many times, as tests and bored people type."""
    unit = pick(
        rng,
        (
            pick(rng, "abxyz0159AX.-_"),
            base.word(rng),
            pick(rng, ("abc", "foo", "test ", "ha", "lo", "12345", "long ", "ab")),
        ),
    )
    return unit * (3 + int(rng.random() ** 2 * 300))


KINDS: tuple[TextKind, ...] = (
    TextKind("everyday.site", _G.make("site"), 6.5),
    TextKind("everyday.dns", _G.make("dns"), 1.2),
    TextKind("everyday.expression", _G.make("expression"), 2.5),
    TextKind("everyday.json_ld", _G.make("jsonld"), 1.2, (VALUE,)),
    TextKind("everyday.xml_rpc", _G.make("xmlrpc"), 1.0, (BODY, VALUE)),
    TextKind("everyday.find", _G.make("shell_find"), 1.5),
    TextKind("everyday.repeated", _repeated, 0.4),
)
