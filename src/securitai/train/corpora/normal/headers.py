"""Header values: browsers, bots, SDKs, Accept lists, referers, proxies' lists, client hints."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.kinds import HEADER, VALUE, TextKind
from securitai.train.corpora.normal.base import pick
from securitai.train.corpora.normal.grammar import grammar

_G = grammar(r"""
@agent
  ×3 Mozilla/5.0 (‹desktop›) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/‹cv› Safari/537.36‹brandua›
  ×2 Mozilla/5.0 (Linux; Android ‹small›; ‹device›) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/‹cv› Mobile Safari/537.36‹inapp›
  ×2 Mozilla/5.0 (‹=iPhone; CPU iPhone/iPad; CPU› OS 1‹digit›_‹digit› like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/1‹digit›.‹digit› Mobile/15E148 Safari/604.1‹inapp›
  Mozilla/5.0 (‹desktop›; rv:‹int›.0) Gecko/20100101 Firefox/‹int›.0
  Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/1‹digit›.‹digit› Safari/605.1.15
  Mozilla/4.0 (compatible; MSIE ‹digit›.0; Windows NT ‹digit›.1; SV1; .NET CLR ‹digit›.0.‹id›)
  Mozilla/5.0 (Windows NT 6.1; WOW64; Trident/7.0; rv:11.0) like Gecko
  Mozilla/5.0 (compatible; ‹=Googlebot/bingbot/YandexBot/AhrefsBot/SemrushBot/DotBot/PetalBot/MJ12bot/Applebot/DuckDuckBot›/‹ver›; +http://www.‹domain›/bot.html)
  Mozilla/5.0 (Linux; Android ‹small›; ‹device›; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/‹cv› Mobile Safari/537.36 ‹pascal›/‹ver›
  Mozilla/5.0 (SMART-TV; Linux; Tizen ‹digit›.0) AppleWebKit/538.1 (KHTML, like Gecko) Version/‹digit›.0 TV Safari/538.1
  Opera/9.80 (‹desktop›) Presto/2.12.388 Version/12.‹hundred›
  ‹=curl/Wget/okhttp/Java/axios/node-fetch/undici/got/Dart/HTTPie/PostmanRuntime/insomnia/Faraday v/GuzzleHttp/reqwest/Scrapy/libwww-perl/aiohttp/python-httpx/python-requests/Python-urllib›/‹ver›
  ‹pascal›/‹ver› (‹dotted›; build:‹int›; iOS ‹ver›) Alamofire/‹ver›
  ‹pascal›/‹ver› CFNetwork/‹ver› Darwin/‹ver›
  Dalvik/2.1.0 (Linux; U; Android ‹small›; ‹device› Build/‹upper›‹int›.‹id›)
  Go-http-client/‹=1.1/2.0›
  aws-sdk-‹=go/java/js/nodejs›/‹ver› ‹lang›/‹ver› os/linux#‹ver› md/internal#foo lang/js md/nodejs#‹ver› exec-env/AWS_Lambda_nodejs18.x
  Boto3/‹ver› md/Botocore#‹ver› ua/2.0 os/‹os› md/arch#x86_64 lang/python#3.‹small›.‹digit› md/pyimpl#CPython cfg/retry-mode#legacy
  ‹slug›-‹lang›/‹ver› (‹os›; ‹lang› ‹ver›; +https://‹domain›)
  facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)
  Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)
  ‹=kube-probe/ELB-HealthChecker/GoogleHC/Prometheus/Datadog Agent/UptimeRobot/docker/git/containerd/terraform-provider-aws/Homebrew/apt-http/pip/npm›/‹ver›
  git/‹ver› (Apple Git-‹int›)
  npm/‹ver› node/v‹ver› linux x64 workspaces/false
  pip/‹ver› {"ci":null,"cpu":"x86_64","implementation":{"name":"CPython","version":"3.‹small›.‹digit›"},"installer":{"name":"pip","version":"‹ver›"}}
  Mozilla/5.0
  ‹pascal›/‹int›
  Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.‹int›; Pro)
  VLC/‹ver› LibVLC/‹ver›
  Roku/DVP-‹digit›.‹hundred› (‹int›.‹hundred›E04142A)
@desktop
  Windows NT 10.0; Win64; x64
  Macintosh; Intel Mac OS X 10_15_7
  X11; Linux x86_64
  X11; Ubuntu; Linux x86_64
  X11; CrOS x86_64 ‹id›.‹hundred›.0
  Windows NT 6.‹digit›; WOW64
@cv
  ‹int›.0.0.0
  1‹hundred›.0.‹int›.‹hundred›
@device
  SM-‹upper›‹int›‹=F/B/U›
  Pixel ‹digit›
  ‹=Redmi Note/moto g/Nokia/ONEPLUS/M2007J/CPH/VOG-L/RMX›‹int›
  K
@brandua
  ×4 ε
   Edg/‹cv›
   OPR/‹cv›
   Vivaldi/‹ver›
   YaBrowser/‹ver› Yowser/2.5
@inapp
  ×4 ε
   [FBAN/FBIOS;FBAV/‹int›.0.0.‹hundred›.‹int›;FBBV/‹id›;FBDV/iPhone‹small›,‹digit›;FBMD/iPhone;FBSN/iOS;FBSV/‹ver›;FBSS/3;FBID/phone;FBLC/‹=de_DE/en_GB/he_IL›;FBOP/5]
   [FB_IAB/FB4A;FBAV/‹int›.0.0.‹hundred›.‹int›;]
   Instagram ‹int›.0.0.‹hundred›.‹int› (iPhone‹small›,‹digit›; iOS 16_‹digit›; en_GB; en; scale=3.00; ‹int›x‹int›; ‹id›)
   GSA/‹ver›
   MicroMessenger/‹ver›(0x‹hex8›) NetType/WIFI Language/zh_CN
   musical_ly_‹ver› JsSdk/1.0 NetType/WIFI Channel/googleplay
@accept
  text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.‹digit›
  ×2 */*
  application/json, text/plain, */*
  ‹mime›
  ‹mime›, ‹mime›;q=0.‹digit›, */*;q=0.‹digit›
  image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8
  application/vnd.‹slug›.v‹digit›+json
  application/json; charset=utf-8
  multipart/form-data; boundary=----WebKitFormBoundary‹nano›
  multipart/form-data; boundary=‹hex32›
  application/x-www-form-urlencoded; charset=UTF-8
  text/event-stream
  text/xml; charset="utf-8"; action="urn:‹slug›:‹camel›"
  application/json;odata=verbose;IEEE754Compatible=true
  multipart/related; type="application/xop+xml"; start="<‹hex8›@‹domain›>"; start-info="text/xml"; boundary="uuid:‹uuid›"
@language
  ‹=en-US/de-DE/fr-FR/he-IL/zh-CN/ja-JP/pt-BR/ru-RU/es-ES/nl-NL›,‹=en/de/fr/he/zh/ja/pt/ru/es/nl›;q=0.9,en;q=0.‹digit›
  ‹=en/de/fr/it/pl›
  *
  en-GB,en-US;q=0.9,en;q=0.8,‹=cs/pl/uk/ar›;q=0.‹digit›
@encoding
  gzip, deflate, br
  gzip, deflate, br, zstd
  gzip;q=1.0,deflate;q=0.6,identity;q=0.3
  identity
@hint
  "Chromium";v="‹int›", "Google Chrome";v="‹int›", "Not‹=.A∕/)A;/;A=/?A_/ A;/(A:›Brand";v="‹hundred›"
  "Not_A Brand";v="8", "Chromium";v="1‹hundred›", "‹=Microsoft Edge/Opera/Brave/HeadlessChrome›";v="1‹hundred›"
  "‹=Windows/macOS/Linux/Android/Chrome OS›"
  "‹ver›"
  ?‹=0/1›
  Not.A%2FBrand;8.0.0.0|Chromium;‹int›.0.‹int›.‹int›|Google%20Chrome;‹int›.0.‹int›.‹int›
  "‹=same-origin/cross-site/none/navigate/cors/document/empty/script›"
@control
  max-age=‹int›
  no-cache
  W/"‹hex8›-‹hex12›"
  "‹hex32›"
  "‹hex8›", W/"‹hex8›"
  bytes=‹int›-‹int›
  bytes=0-
  ‹=Mon/Tue/Wed›, ‹hundred› ‹=Jan/Mar/Dec› ‹year› ‹clock› GMT
  keep-alive
  timeout=‹small›, max=‹int›
  XMLHttpRequest
  100-continue
  u=‹digit›, i
  chunked
  upgrade-insecure-requests
  return=minimal,respond-async; wait=‹int›
  odata.include-annotations="*"
  form-data; name="‹snake›"; filename="‹snake›.‹ext›"; filename*=UTF-8''‹word›%20‹word›.‹ext›
  attachment; filename="‹first›'s ‹noun›.‹ext›"
  h2="‹host›:443"; ma=86400, h3=":443"
  default-src 'self'; img-src 'self' data: https://*.‹domain›; script-src 'self' 'nonce-‹nano›' 'unsafe-inline'; report-uri /csp
  <https://‹host›/‹slug›?page=‹int›>; rel="next", <https://‹host›/‹slug›?page=‹int›>; rel="last"
@origin
  https://‹host›
  https://‹host›/
  http://localhost:‹=3000/4000/4200/5000/5173/8000/8080/8081/8888/9000›
  null
@trace
  00-‹hex32›-‹hex16›-0‹=0/1›
  ‹hex16›‹hex16›-‹hex16›-1
  Root=1-‹hex8›-‹hex24›;Parent=‹hex16›;Sampled=1
  ‹hex32›/‹big›;o=1
  ‹slug›=‹hex16›,‹slug›@‹slug›=t61rcWkgMzE;‹int›
  userId=‹nano›,serverNode=DF%20‹hundred›,isProduction=false;prop=‹int›
  sentry-environment=production,sentry-release=‹hex40›,sentry-public_key=‹hex32›,sentry-trace_id=‹hex32›,sentry-sample_rate=0.‹hundred›
  {"v":[0,1],"d":{"ty":"Browser","ac":"‹id›","ap":"‹id›","id":"‹hex16›","tr":"‹hex32›","ti":‹ms›}}
  |‹hex32›.‹hex16›
  dd=s:1;o:rum;t.dm:-1;p:‹hex16›
@forward
  ‹ip›
  ‹ip›, ‹ip›
  ‹ip›, ‹ip›, ‹ip›
  ‹ip›:‹port›
  for=‹ip›;proto=https;host=‹host›
  for="[2001:db8:‹hex4›::‹hex4›]:‹port›", for=‹ip›;by=‹ip›
  unknown, ‹ip›
  2001:‹hex4›:‹hex4›::‹hex4›
  ::ffff:‹ip›
  fe80::‹hex4›%eth0
  1.1 ‹hex32›.cloudfront.net (CloudFront), 1.1 varnish
  1.0 fred, 1.1 ‹domain› (Apache/1.1)
  {"scheme":"https"}
@authorization
  Bearer ‹jwt›
  Bearer ‹nano›‹nano›‹nano›
  Basic ‹b64›
  token ‹hex40›
  ApiKey ‹b64›
  AWS4-HMAC-SHA256 Credential=AKIA‹upper›/2024‹hundred›‹hundred›/eu-west-1/s3/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=‹hex64›
  OAuth oauth_consumer_key="‹nano›",oauth_token="‹id›-‹nano›",oauth_signature_method="HMAC-SHA1",oauth_timestamp="‹sec›",oauth_nonce="‹alnum›",oauth_version="1.0",oauth_signature="‹b64›"
  Digest username="‹user›", realm="‹word^› ‹word^›", nonce="‹hex32›", uri="/‹slug›/", response="‹hex32›", qop=auth, nc=00000001, cnonce="‹hex8›"
  Negotiate YII‹b64›
  SharedKey ‹slug›:‹b64›
  Credential=‹nano›&SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=‹b64›
@jwt
  eyJhbGciOiJ‹b64u›.eyJ‹b64u›‹b64u›.‹b64u›
""")


def _dump(rng: Random) -> str:
    """Header fields as one text, as error beacons and request inspectors send them."""
    makers = (
        ("content-type", "accept"),
        ("date", "control"),
        ("server", "origin"),
        ("cache-control", "control"),
        ("vary", "encoding"),
        ("x-request-id", "trace"),
        ("via", "forward"),
        ("etag", "control"),
        ("access-control-allow-origin", "origin"),
        ("User-Agent", "agent"),
        ("Accept-Language", "language"),
        ("Referer", "origin"),
    )
    lines = []
    for _ in range(2 + int(rng.random() * 6)):
        name, rule = pick(rng, makers)
        lines.append(f"{name}{pick(rng, (': ', ': ', ':', '='))}{_MAKE[rule](rng)}")
    return pick(rng, ("\r\n", "\r\n", "\n", "; ")).join(lines) + pick(rng, ("", "\r\n"))


_MAKE = {
    name: _G.make(name)
    for name in (
        "agent",
        "accept",
        "language",
        "encoding",
        "hint",
        "control",
        "origin",
        "trace",
        "forward",
        "authorization",
        "jwt",
    )
}

KINDS: tuple[TextKind, ...] = (
    TextKind("header.user_agent", _MAKE["agent"], 3.0, (HEADER, VALUE)),
    TextKind("header.accept", _MAKE["accept"], 1.0, (HEADER, VALUE)),
    TextKind("header.accept_language", _MAKE["language"], 0.5, (HEADER, VALUE)),
    TextKind("header.accept_encoding", _MAKE["encoding"], 0.2, (HEADER,)),
    TextKind("header.client_hint", _MAKE["hint"], 1.0, (HEADER, VALUE)),
    TextKind("header.control", _MAKE["control"], 1.0, (HEADER, VALUE)),
    TextKind("header.origin", _MAKE["origin"], 0.5, (HEADER, VALUE)),
    TextKind("header.trace", _MAKE["trace"], 1.0, (HEADER, VALUE)),
    TextKind("header.forwarded_for", _MAKE["forward"], 1.0, (HEADER, VALUE)),
    TextKind("header.authorization", _MAKE["authorization"], 1.0, (HEADER, VALUE)),
    TextKind("header.jwt", _MAKE["jwt"], 1.0),
    TextKind("header.dump", _dump, 1.0),
)
