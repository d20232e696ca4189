"""URLs that look like trouble and are none: loop-back call-backs, monitors, service names, regional hosts, URLs in URLs."""

from __future__ import annotations

from urllib.parse import quote

from securitai.train.corpora.kinds import HEADER, PATH, VALUE, Maker, TextKind
from securitai.train.corpora.normal.base import chars, pick, pseudo
from securitai.train.corpora.normal.grammar import grammar
from securitai.train.corpora.normal.words import tech

_WORDY = "abcdefghijklmnopqrstuvwxyz"
_MADE = _WORDY + "0123456789"

_G = grammar(
    r"""
@near
  localhost
  127.0.0.1
  [::1]
  ‹=localhost/127.0.0.1›
@devport
  ‹=3000/3001/3002/4200/4321/5000/5001/5173/5174/8000/8080/8081/8100/8788/8888/19006/1313/4173/6006/1455/8976/7777/44300/44321›
  ‹high›
  ‹high›
@bareport
  ‹=3001/3002/4200/4201/4321/5001/5173/5174/8082/8100/8788/19006/1313/4173/6006/44300/44321›
@cbpath
  ×3 /‹=callback/oauth/callback/auth/callback/oauth2/callback/signin-oidc/oauth2redirect/authorize/login/callback/cb/redirect/code/login/oauth2/code∕‹slug›/api∕auth∕callback∕‹slug›/auth∕‹slug›∕callback/auth∕callback/oauth∕callback/.auth∕login∕aad∕callback/sso∕acs/saml∕acs/users∕auth∕‹slug›∕callback/complete∕‹slug›∕/accounts∕‹slug›∕login∕callback∕/oauth2-redirect.html/silent-refresh.html/signout-callback-oidc/post-logout›
  /‹=webhook/webhooks/hooks/api/webhook/hook/ipn/notify/events›‹=/∕‹slug›/∕stripe/∕github/∕‹uuid››
@cbquery
  ?code=‹nano›&state=‹nano›
  ?state=‹hex32›&code=4/0A‹nano›&scope=‹=email/openid/profile›%20‹slug›&authuser=‹digit›&prompt=consent
  ?error=access_denied&error_description=‹word›+‹word›&state=‹nano›
  ?iss=https%3A%2F%2F‹host›&code=‹alnum›
  #access_token=‹nano›‹nano›&token_type=Bearer&expires_in=‹=3600/7200/599›
  #id_token=eyJ‹nano›.eyJ‹nano›.‹nano›
@callback
  ×5 http://‹near›:‹devport›‹cbpath›‹=/‹cbquery›/∕›
  ×2 http://‹near›:‹high›/
  http://‹=localhost/127.0.0.1/[::1]›/‹=oauth2redirect/callback/auth∕callback/oauth∕callback/signin-oidc/authorize›‹cbquery?›
  https://localhost:‹devport›‹cbpath›
  ‹=redirect_uri/redirect_url/callback_url/callbackUrl/returnTo/post_logout_redirect_uri›=‹=http:∕∕/http%3A%2F%2F›localhost‹=:/%3A›‹devport›%2Fcallback
  http%3A%2F%2F‹=localhost/127.0.0.1›%3A‹devport›%2F‹=callback/auth%2Fcallback/signin-oidc/oauth2%2Fcallback›
  https://‹host›/‹=authorize/oauth/authorize/o/oauth2/v2/auth/login›?client_id=‹alnum›&redirect_uri=http‹=:∕∕/%3A%2F%2F›localhost‹=:/%3A›‹devport›‹=∕/%2F›callback&response_type=code&scope=openid
  https://‹host›/‹=oauth2∕v2.0∕authorize/oauth∕authorize/o∕oauth2∕auth›?response_type=code&client_id=‹uuid›&redirect_uri=http%3A%2F%2F127.0.0.1%3A‹high›%2F&code_challenge=‹nano›‹nano›&code_challenge_method=S256
  com.‹slug›.‹slug›:/‹=oauth2redirect/callback/auth›‹cbquery?›
  msauth.com.‹slug›.‹slug›://auth
  urn:ietf:wg:oauth:2.0:oob
  http://‹slug›.‹=localhost/lvh.me/localtest.me/test/ddev.site/lndo.site›:‹devport›‹cbpath›
  https://‹alnum›.‹=ngrok-free.app/ngrok.io/loca.lt/serveo.net/trycloudflare.com/devtunnels.ms›‹cbpath›
  http://‹=localhost/127.0.0.1/app.localhost/‹slug›.local›:‹bareport›
  http‹=/s›://localhost:‹bareport›/‹=‹slug›/‹slug›/#∕‹slug›/‹slug›∕‹int›/‹slug›.html/index.html/‹slug›?‹slug›=‹word›/src∕‹pascal›.‹=tsx/vue/js››
  webpack-internal:///./src/‹slug›/‹pascal›.‹=tsx/js/vue›
  http://localhost:‹devport›/‹=static∕js∕bundle.js:‹int›:‹int›/src∕main.tsx?t=‹ms›/@vite∕client/_next∕static∕chunks∕‹hex16›.js/node_modules∕.vite∕deps∕react.js?v=‹hex8››
  http://localhost:‹devport›/‹slug›/‹camel›.‹=js/tsx/css›?‹=v/t›=‹hex8›
@lan
  10.‹hundred›.‹hundred›.‹small›
  192.168.‹=0/1/2/10/178›.‹hundred›
  172.‹=16/17/18/20/31›.‹digit›.‹hundred›
@svcport
  ‹=8080/8081/8000/8001/3000/3001/4000/5000/5050/8090/9898/9102/50051/80›
@label
  ‹=cart/checkout/payment/catalog/user/order/auth/billing/search/frontend/inventory/email/shipping/recommendation/‹slug›/‹slug››‹=-service/-svc/-api//-backend/-worker/-gateway/service›
@zone
  ‹=/.default/.‹slug›/.‹slug›.svc/.‹slug›.svc.cluster.local/.internal/.service.consul/.local›
@apipath
  /api/‹slug›
  /api/v‹digit›/‹slug›/‹int›
  /v‹digit›/‹slug›?‹slug›=‹word›
  /‹pascal›/‹pascal›
  /‹slug›/‹uuid›
  /api/‹slug›?page=‹digit›&size=‹=20/50/100›
  /oteldemo.‹pascal›Service/‹pascal›
  /‹slug›.‹slug›.v1.‹pascal›Service/Get‹pascal›
  /internal/v‹digit›/‹slug›/‹int›
@probe
  /‹=healthz/health/readyz/livez/ready/live/ping/status/health∕live/health∕ready/healthcheck/actuator∕health/actuator∕health∕liveness/actuator∕prometheus/up/-∕healthy/-∕ready/api∕health/_health/version›
@service
  ×3 http://‹label›‹zone›:‹svcport›‹apipath›
  http://‹label›:‹svcport›
  grpc://‹label›:‹=50051/9090/8080›
  http://‹lan›:‹svcport›‹apipath›
  http://‹=grafana/monitoring/dashboards/grafana.‹slug›.local›:3000/‹=d/explore/d-solo›/‹alnum›/‹kebab›?orgId=1&from=now-‹small›h&to=now‹=/&var-‹slug›=‹slug››
  http://prometheus‹zone›:9090/‹=graph?g0.expr=‹snake›&g0.tab=1/alerts/api∕v1∕query?query=‹snake›/api∕v1∕write›
  http://‹=elasticsearch/opensearch/es-‹slug››‹zone›:9200/‹=‹slug›-‹year›.0‹digit›.‹hundred›/‹kebab›∕_doc∕‹nano›/_bulk/‹slug›-*∕_search/logs-‹slug›∕_bulk›
  http://‹=otel-collector/jaeger/tempo/agent/localhost/zipkin›:‹=4317/4318/4318/4318›‹=∕v1∕traces/∕v1∕metrics/∕v1∕logs/›
  http://‹=loki/vector/promtail/zipkin/jaeger-collector›:‹=3100∕loki∕api∕v1∕push/9411∕api∕v2∕spans/14268∕api∕traces›
  http://‹=minio/s3/storage›:9000/‹kebab›/‹slug›/‹uuid›.‹ext›?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=‹int›
  http://‹=keycloak/sso/idp/auth›:8080/‹=realms/auth∕realms›/‹slug›‹=/∕protocol∕openid-connect∕token/∕.well-known∕openid-configuration/∕protocol∕openid-connect∕certs›
  http://‹=jenkins/ci/build›‹zone›:8080/job/‹kebab›/‹int›/‹=/display∕redirect/testReport›
  http://‹=nexus/sonarqube/gitea/gitlab/artifactory/registry/harbor/wiki/jira/confluence/nas/intranet›‹=/.local/.lan/.corp/.‹slug›.local›‹=/:8081/:9000/:3000/:5000›/‹slug›/‹kebab›
  http://‹lan›/‹slug›/‹slug›.‹=html/jpg/pdf/m3u8›
  http://‹lan›:‹=8123/32400/8096/5000/9091/8581›/‹=lovelace/‹slug›/web/index.html/local∕‹slug›.png/config∕dashboard/#!∕home›
  rtsp://‹user›:‹alnum›@‹lan›:554/‹=stream1/h264/ch01∕0/Streaming∕Channels∕101›
  http://‹label›.‹lan›.‹=nip.io/sslip.io›:‹devport›/‹slug›/‹slug›
  upstream: http://‹label›‹zone›:‹svcport›
  ‹label›‹zone›:‹svcport›
@monitor
  ×4 http‹=/s›://‹lan›:‹svcport›‹probe›
  ×2 http://‹label›‹zone›:‹svcport›‹probe›
  http://‹near›:‹devport›‹probe›
  http://‹lan›:‹=9100/9113/9187/9121/2112/9102/9115/9256/8889›/metrics‹=/?collect[]=cpu/?format=prometheus›
  http://‹label›‹zone›:‹=9100/9102/2112/8889/8081›/metrics
  http://‹=blackbox/exporter/‹slug›-exporter›:9115/probe?target=https://‹host›&module=http_2xx
  https://‹host›‹probe›
  GET http://‹lan›:‹svcport›‹probe› ‹=200/200/503› ‹digit›ms
  Readiness probe failed: Get "http://‹lan›:‹svcport›‹probe›": ‹=dial tcp ‹lan›:8080: connect: connection refused/context deadline exceeded/EOF›
  ‹lan›:‹=9100/9113/2112/8889›
  tcp://‹lan›:‹svcport›
  http://‹label›‹zone›:‹svcport›/‹=healthz?verbose/ready?full=1/health?‹slug›=true›
@dbhost
  ‹=db/cache/queue/redis/postgres/mysql/mongo/rabbitmq/‹kebab›/‹slug›-‹=db/redis/mq››‹=/.‹slug›.svc/.internal/.‹slug›.‹hex8›.eu-west-1.rds.amazonaws.com/.‹slug›.cache.amazonaws.com›
  ‹lan›
  localhost
@dsn
  redis‹=/s›://‹=:‹nano›@/‹user›:‹nano›@//›‹dbhost›:6379/‹digit›
  amqp‹=/s›://‹=guest:guest/‹user›:‹alnum›/‹slug›:‹nano››@‹dbhost›‹=:5672/:5671/›/‹=/%2F/‹slug››
  postgres‹=/ql/ql+psycopg2/ql+asyncpg›://‹=‹user›/‹slug›:‹nano›/postgres:postgres/app:app›@‹dbhost›‹=/:5432/:6432›/‹snake›‹=/?sslmode=require/?schema=public/?connect_timeout=10›
  mysql‹=/+pymysql/2›://‹=root/‹user›/‹slug››:‹alnum›@‹dbhost›:3306/‹snake›‹=/?charset=utf8mb4/?ssl-mode=REQUIRED›
  mongodb‹=/+srv›://‹=/‹user›:‹nano›@›‹dbhost›‹=/:27017›/‹slug›?‹=replicaSet=rs0/authSource=admin/retryWrites=true&w=majority›
  nats://‹dbhost›:4222
  kafka://‹dbhost›:9092/‹slug›.‹slug›
  ‹dbhost›:9092,‹dbhost›:9092
  memcached://‹dbhost›:11211
  smtp‹=/s›://‹=‹slug›:‹nano›@/›‹=mail/mailhog/smtp/smtp.‹domain›/‹slug››:‹=25/1025/587/465›
  ldap‹=/s›://‹=dc01/ldap/ad/‹slug››.‹slug›.‹=local/lan/corp/internal›:‹=389/636›/‹=/dc=‹slug›,dc=local›
  jdbc:‹=postgresql/mysql/mariadb›://‹dbhost›/‹snake›
  clickhouse://‹user›:‹alnum›@‹dbhost›:‹=8123/9000›/‹snake›
  mqtt‹=/s›://‹dbhost›:‹=1883/8883›/‹slug›/‹slug›
  etcd://‹=etcd0/etcd1/‹slug››:2379/‹slug›
  s3://‹alnum›:‹nano›@‹=minio/s3›:9000/‹kebab›
  unix:///run/‹slug›/‹slug›.sock
  tcp://‹label›:‹svcport›
@bare
  ×5 ‹prefix›.‹mark›.‹ending›
  ×2 ‹mark›.‹ending›
  ‹prefix›.‹prefix›.‹mark›.‹ending›
  ‹prefix›-‹prefix›.‹mark›.‹ending›
  ‹mark›.‹prefix›.‹mark›.‹ending›
  ‹=s3/ec2/dynamodb/sqs/sns/lambda/logs/sts/kms/monitoring/cognito-idp/execute-api/bedrock-runtime›.‹region›.‹=amazonaws.com/amazonaws.com/amazonaws.com.cn/api.aws›
  ‹kebab›.s3‹=./-›‹=‹region›/website-‹region››.amazonaws.com
  ‹made10›.execute-api.‹region›.amazonaws.com
  ‹made14›.cloudfront.net
  ‹kebab›-‹made10›‹=-uc.a.run.app/-ew.a.run.app/.vercel.app/.netlify.app/.pages.dev/.azurewebsites.net/.fly.dev/.onrender.com/.herokuapp.com/.web.app›
  ‹hex32›.‹=safeframe.googlesyndication.com/cdn.‹domain›/‹region›.aws.endpoints.‹mark›.cloud/edge.‹mark›.net›
  ‹mark›-‹city3›‹digit›-‹digit›.‹=cdn/xx/‹mark››.‹mark›.net
  r‹digit›---sn-‹made10›.‹mark›.com
  a‹int›.dsc‹letter›.‹=akamai/akamaiedge/edgekey›.net
  e‹int›.‹letter›.akamaiedge.net
  ‹kebab›.‹=westeurope/eastus/northeurope›.‹=cloudapp.azure.com/azurecontainer.io/inference.ml.azure.com›
  ‹kebab›.‹=blob/table/queue/file/dfs/vault/redis.cache/database/servicebus›.‹=core.windows.net/windows.net/azure.net›
  xn--‹puny›.‹=de/com/рф/xn--p1ai/jp/fr/ch/net›
  ‹=ns/mx/dns/vpn/smtp/imap/pop/autodiscover/ntp/relay/gw/pop3/edge/node/web/srv/db/proxy›‹=/‹small›/0‹digit›/-‹hundred››.‹=‹mark›/‹domain_left››.‹ending›
  ‹mark›.‹=t/b/ct/links/link/go/r/l/e/click/email/trk/em›.‹domain›
  ‹=t/b/x/i/s/l/q/p/d›‹=/‹digit››.‹=co/cn/me/ly/gg/io/cc/tv›
  ‹domain›.‹=/:443/:8443›
  ‹host›:‹=8443/2083/8080/9443/444/‹high››
  *.‹domain›
  ‹=_dmarc/_acme-challenge/_sip._tcp/default._domainkey/_‹slug›._tcp/www/autodiscover›.‹domain›
  ‹hundred›.‹hundred›.‹hundred›.‹hundred›.in-addr.arpa
  ‹=static/dynamic/host/ip/dsl/cpe/customer/pool›-‹hundred›-‹hundred›-‹hundred›-‹hundred›.‹=‹mark›/‹region››.‹mark›.‹ending›
@site
  ×4 ‹bare›
  ×2 http‹=/s›://‹bare›
  http‹=/s›://‹bare›/
  http‹=/s›://‹bare›/‹=‹slug›/‹mark›/‹digit›/?‹letter›=‹word››
  https://‹bare›:443
  //‹bare›/‹slug›.‹=js/css/gif/png›
@prefix
  ‹=cn/de/us/uk/jp/fr/ru/br/in/kr/tw/hk/it/es/nl/pl/ca/au/mx/eu/m/wap/h5/3g/amp/mobile/touch/en/zh/www1/www2/www3/ww1/web/my/go/get/app/id/sso/pay/shop/m2/i/s/t/q/a/b/g/bbs/blog/edu/map/news/img1/img2/cdn2/static2/ssl/gw/open/dev/beta/live/tv/video/wx/mp›
@mark
  ‹abbr›
  ‹made_word›
  ‹word›
@ending
  ‹=com/com/com/net/org/cn/com.cn/co.uk/co.jp/de/fr/ru/io/com.br/co.kr/com.tw/com.au/co.in/com.tr/com.mx/org.uk/gov.uk/ac.uk/edu.cn/gov.br/ne.jp/or.jp/in.ua/com.ua/app/tv/me/cc/xyz/info/biz/eu/pl/it/es/nl/se/ch/at/be›
  ‹tld›
@region
  ‹=us/eu/ap/ca/sa/me/af/cn/il›-‹=east/west/central/north/south/northeast/southeast›-‹=1/2/3›
@share
  https://‹host›/‹=share/sharer/sharer.php/intent∕tweet/submit/shareArticle/pin∕create∕button/send/cws∕share›?‹=u/url/link/text›=‹=‹inner›/‹inner_q›/‹inner_q››‹=/&title=‹word›%20‹word›/&via=‹user›/&text=‹word›+‹word›/&hashtags=‹word››
  https://‹host›/_next/image?url=‹inner_q›&w=‹=640/750/828/1080/1920/3840›&q=75
  /_next/image?url=‹=%2F‹slug›%2F‹slug›.jpg/‹inner_q››&w=‹=256/640/1080›&q=75
  https://‹host›/cdn-cgi/image/‹=width=‹int›,quality=75/fit=cover,format=auto›/‹img›
  https://‹=images.weserv.nl/wsrv.nl/i0.wp.com/imgproxy.‹domain›/‹host››/‹=?url=/unsafe∕‹int›x‹int›∕/insecure∕rs:fit:‹int›:‹int›∕plain∕/resize?src=/image∕fetch∕f_auto∕/fetch∕w_‹int›∕›‹img›
  https://web.archive.org/‹=web/save›/‹=‹year›0‹digit›1‹digit›‹id›∕/*∕/‹year›∕/›‹inner›
  https://‹=archive.ph/archive.today/webcache.‹domain›/r.jina.ai/12ft.io/cors-anywhere.‹domain›/outline.com/via.‹domain›/scholar.archive.org›/‹=/newest∕/?run=1&url=/search?q=cache:‹nano›:›‹inner›
  https://translate.‹domain›/translate?‹=sl=auto&tl=‹lang2›&u=‹inner›/hl=‹lang2›&u=‹inner_q›/lang=de-‹lang2›&url=‹inner››
  https://‹kebab›-‹word›-‹ending1›.translate.goog/‹slug›?_x_tr_sl=auto&_x_tr_tl=‹lang2›
  https://‹=validator.w3.org∕nu/pagespeed.web.dev∕analysis/www.ssllabs.com∕ssltest∕analyze.html/search.‹domain›∕test∕rich-results/developers.‹domain›∕tools∕debug›‹=∕/›?‹=doc/url/q/d›=‹inner_q›
  https://‹host›/‹=url/redirect/away.php/out/l.php/go/link/leave/exit/track/click/c›?‹=q/u/url/to/target/dest/e/h›=‹=‹inner›/‹inner_q›/‹inner_qq››‹=/&sa=D&source=editors&ust=‹ms›/&h=AT‹nano›/&utm_source=‹slug›/&sig=‹hex16››
  https://‹host›/‹=login/signin/sso/cas∕login/auth/logout›?‹=continue/next/service/returnUrl/goto/RelayState/dest›=‹=‹inner›/‹inner_q›/‹inner_qq››
  https://‹host›/‹inner›
  https://‹host›/‹=proxy/read/embed/preview/view/render/r/cors/oembed›/‹inner›
  https://‹host›/oembed?url=‹inner_q›&format=json&maxwidth=‹int›
  https://‹host›/‹=gview/viewer/op∕view.aspx/op∕embed.aspx›?‹=url/src›=‹inner_q›‹=/&embedded=true›
  https://nam‹hundred›.safelinks.protection.outlook.com/?url=‹inner_q›&data=05%7C02%7C‹user›%40‹domain›%7C‹hex32›&sdata=‹nano›%3D&reserved=0
  https://urldefense.com/v3/__‹inner›__;!!‹nano›!‹nano›$
  feed:‹inner›
  view-source:https://‹host›/‹slug›
  ‹inner› ‹inner›
@inner
  http‹=s/›://‹host›/‹=‹slug›∕‹kebab›/‹slug›/‹year›∕‹kebab›/‹slug›?‹slug›=‹int›/‹slug›∕‹slug›.html/›
@img
  http‹=s/›://‹host›/‹slug›/‹=‹slug›/‹hex16›/‹kebab››.‹=jpg/png/webp/jpeg/gif›
@ending1
  ‹=com/org/net/de/fr/co-uk/io›
@lang2
  ‹=en/de/fr/es/it/pt/ja/zh-CN/pl/ru›
@asset
  ×2 //‹host›/‹=‹slug›/‹slug›/dist∕‹kebab›@‹ver›/npm∕‹kebab›@‹ver›∕dist›/‹=‹slug›.min/‹slug›-‹hex8›/‹kebab›/‹slug›.bundle›.‹=js/css/png/svg/woff2/js?ver=‹ver›/css?v=‹int››
  //‹host›/‹slug›/‹slug›?‹slug›=‹int›
  https://raw.githubusercontent.com/‹user›/‹kebab›/‹=main/master/v‹ver›/‹hex40›/refs∕heads∕main›/‹=README.md/LICENSE/package.json/install.sh/‹slug›∕‹snake›.py/‹slug›.yml/.github∕workflows∕ci.yml/data∕‹snake›.csv/CHANGELOG.md/get-‹slug›.sh/‹slug›.php/src∕‹pascal›.php/composer.json/docs∕‹slug›.md/hosts.txt/‹slug›.txt/list∕‹slug›.txt/shell∕completion.bash/cmd∕root.go/tests∕exploit_‹slug›.md›
  https://github.com/‹user›/‹kebab›/‹=blob/raw/tree/edit›/‹=main/master/v‹ver››/‹=README.md/src∕‹pascal›.‹=php/ts/java/go›/cmd∕‹slug›∕main.go/scripts∕install.sh/‹slug›∕‹snake›.py›‹=/#L‹int›/?raw=true›
  https://github.com/‹user›/‹kebab›/releases/‹=download∕v‹ver›/latest∕download›/‹kebab›‹=_linux_amd64.tar.gz/-‹ver›.zip/.exe/.apk/.dmg/_checksums.txt›
  https://gist.github‹=usercontent›.com/‹user›/‹hex32›‹=∕raw∕‹hex40›∕‹slug›.‹=js/txt/sh/md/php›/∕raw›
  https://gist.github.com/‹user›/‹hex32›
  https://pastebin.com/‹=raw∕/›‹alnum›
  https://‹=paste.rs/dpaste.com/bpa.st/paste.ubuntu.com∕p/hastebin.com∕raw/paste.debian.net›/‹alnum›
  https://gitlab.com/‹user›/‹kebab›/-/raw/main/‹=README.md/.gitlab-ci.yml/‹slug›.txt/‹slug›.json›‹=/?ref_type=heads›
  ×2 http‹=/s›://‹host›/‹=download/files/pub/docs/uploads∕‹year›∕0‹digit›/media/dl/‹slug››/‹=‹kebab›/‹slug›/‹snake›/‹pascal››.‹=txt/zip/php/pdf/tar.gz/exe/csv/docx/mp3/inc.html/phps/log/dat/apk›
  http‹=/s›://‹host›/‹=robots/ads/app-ads/humans/security/llms/license/readme/changelog/sitemap›.txt
  http‹=/s›://‹host›/‹=index/download/view/article/page/info/viewtopic/showthread/forum/get›.php?‹=id/f/t/file/p/page›=‹=‹int›/‹slug›/‹int›&‹slug›=‹slug››
  http‹=/s›://‹host›/‹=rss/feed/atom/rss.xml/feed.xml/atom.xml/index.xml/blog∕feed∕/feeds∕posts∕default?alt=rss/rss.php?‹slug›=‹int›/podcast.rss›
  ftp://ftp.‹domain›/pub/‹slug›/‹kebab›-‹ver›.‹=tar.gz/txt/zip/iso/asc›
  ftp://‹=‹user›/anonymous›@‹=ftp.‹domain›/‹host››/‹slug›/‹slug›.‹=csv/xml/zip/txt›
  https://‹host›/‹=get/install/setup/i/boot›.‹=sh/ps1/py/php›
  https://‹host›/wp-content/‹=uploads∕‹year›∕1‹digit›/plugins∕‹kebab›/themes∕‹slug››/‹slug›.‹=jpg/js?ver=‹ver›/css/png/pdf/php/txt›
@link
  ‹slug›://‹=open/‹slug›/home/product∕‹int›/callback/profile›?‹slug›=‹=‹int›/‹word›/‹uuid››
  ‹slug›://‹slug›/‹slug›/‹id›
  ‹slug›://‹=webview/browser/open/web›?url=‹inner_q›
  intent://‹host›/‹slug›/‹id›#Intent;scheme=https;package=com.‹slug›.‹slug›;S.browser_fallback_url=‹inner_q›;end
  market://details?id=com.‹slug›.‹slug›‹=/&referrer=utm_source%3D‹slug››
  itms-apps://itunes.apple.com/app/id‹id›‹id›
  tel:+‹id›‹id›
  tel:‹small›‹id›;ext=‹hundred›
  sms:+‹id›‹id›?&body=‹word›%20‹word›
  mailto:‹email›?subject=‹word›%20‹word›&cc=‹email›
  geo:‹dec›,‹dec›?q=‹dec›,‹dec›(‹city›)
  maps://?q=‹city›&ll=‹dec›,‹dec›
  magnet:?xt=urn:btih:‹hex40›&dn=‹word›+‹word›+‹year›&tr=udp%3A%2F%2Ftracker.‹domain›%3A‹=1337/6969/80›%2Fannounce
  blob:‹=https:∕∕‹host›/http:∕∕localhost:‹devport›/null›/‹uuid›
  about:‹=blank/srcdoc/config/newtab/home/blank#blocked›
  ‹=chrome/moz/safari-web/ms-browser›-extension://‹=‹ext_id›/‹uuid››/‹=popup/options/background/content∕‹slug›/_generated_background_page/inject›.‹=html/js/js:‹int›:‹int››
  ‹=chrome/edge/brave/opera/vivaldi›://‹=newtab/settings∕‹slug›/extensions∕?id=‹ext_id›/history/flags›‹=/∕›
  ‹=steam/discord/slack/zoommtg/msteams/vscode/spotify/whatsapp/tg/obsidian/notion/cursor/jetbrains/weixin/alipays/fb/twitter/instagram/itmss›://‹=open/join/run/launch/channel/auth/resolve/file∕‹slug›/user/s›‹=?id=‹int›/?url=‹inner_q›/∕‹id›/?team=T‹alnum›&id=C‹alnum›/?domain=‹slug›&code=‹nano››
  android-app://com.‹slug›.‹slug›‹=/∕https∕‹host›∕‹slug›/∕›
  capacitor://localhost/‹slug›
  ionic://localhost/‹=index.html/tabs∕‹slug››
  app://‹=‹slug›/localhost/obsidian.md/.›/‹=index.html/‹slug›.js›
  tauri://localhost
  vscode-webview://‹made26›/index.html?id=‹uuid›&parentId=‹digit›
  resource://‹slug›/‹camel›.‹=jsm/js/mjs›
  ‹=git@/‹user›@/deploy@›‹=‹host›/github.com/gitlab.com/bitbucket.org›:‹user›/‹kebab›.git
  ssh://git@‹host›:‹=22/2222/7999›/‹slug›/‹kebab›.git
  git+ssh://git@‹host›/‹user›/‹kebab›.git#v‹ver›
  git://‹host›/‹slug›.git
  https://‹=oauth2:glpat-‹nano›/x-access-token:ghp_‹nano›/‹user›/‹user›:‹alnum››@‹=gitlab.com/github.com/‹host››/‹user›/‹kebab›.git
  ‹user›@‹=‹host›/‹lan›/‹kebab››:‹=~∕‹slug›/∕home∕‹user›∕‹slug›/∕srv∕‹slug›∕releases/‹slug›∕›
  ‹user›@‹host›
  @‹user›@‹domain›
  acct:‹user›@‹domain›
  sip:‹=‹user›/‹id››@‹=‹host›/sip.‹domain›/‹lan››‹=/:5060/;transport=tls›
  xmpp:‹user›@‹domain›?message
  bitcoin:bc1q‹made26›?amount=0.‹int›
  otpauth://totp/‹slug›:‹email›?secret=‹upper›‹upper›‹upper›&issuer=‹slug›
  web+‹slug›://‹slug›?url=‹inner_q›
  data:image/‹=png/gif/webp/svg+xml›;base64,‹b64›
@local
  file:///Users/‹user›/‹=Desktop/Documents/Downloads/Sites›/‹=‹slug›/‹kebab›/‹pascal› ‹int›/‹word^›%20‹word^››.‹=html/htm/pdf/svg›‹=/#‹slug›/?‹slug›=‹int››
  file:///home/‹user›/‹=Downloads/projects∕‹kebab›∕dist/public_html›/‹=index/‹slug›/‹kebab››.‹=html/pdf/md›
  file:///C:/Users/‹first›/‹=Desktop/Downloads/Documents/AppData∕Local∕Temp›/‹=‹slug›/‹word^›%20‹word^›/‹kebab››.‹=html/htm/pdf/mht›
  file:///‹=android_asset∕www/storage∕emulated∕0∕Download/D:∕‹slug›/var∕mobile∕Containers∕Bundle∕Application∕‹uuid›∕‹pascal›.app∕www/data∕user∕0∕com.‹slug›.‹slug›∕files/Applications∕‹pascal›.app∕Contents∕Resources∕app.asar›/‹=index.html/‹slug›.html/‹slug›∕‹slug›.js:‹int›:‹int››
  file://‹server›/‹=share/public/dept/scans›/‹slug›/‹kebab›.‹=pdf/xlsx/docx›
  ×2 \\‹server›\‹printer›
  ×2 \\‹server›\‹folder›\‹=‹word^› ‹word^›/‹slug›/‹year›/‹word^› ‹year›/‹snake››‹=/\‹slug›.‹=xlsx/docx/pdf/pst/csv/mdb/bak››
  \\‹server›.‹slug›.‹=local/corp/lan/internal›\‹folder›‹=/\‹user›/\‹slug›\‹slug››
  \\‹=192.168.‹digit›.‹hundred›/10.‹digit›.‹digit›.‹hundred›/nas/NAS/‹server››\‹=homes/backup/photo/video/music/scan/public/Multimedia/‹slug››\‹=‹user›/‹year›/‹word^›/‹slug››
  \\\\‹server›\\‹folder›\\‹slug›‹=/\\‹snake›.‹=xlsx/pdf/csv››
  \\.\‹=COM‹digit›/PhysicalDrive‹digit›/pipe\‹slug›/DISPLAY‹digit››
  smb://‹server›/‹folder›‹=/∕‹slug››
  ‹=C/D/E/Z/H›:\‹=Users\‹user›\‹=Desktop/Documents/Downloads/OneDrive›/Program Files\‹word^› ‹word^›/Projects\‹kebab›/‹word^›/Program Files (x86)\‹pascal›/ProgramData\‹pascal›/‹slug›\‹slug››\‹=‹slug›/‹snake›/‹word^› ‹word^›/‹pascal››.‹=xlsx/docx/exe/dll/txt/log/ini/jpg/pdf/config/dwg›
  ‹=C/D/Z›:/‹=Users∕‹user›/dev∕‹kebab›/work/‹slug››/‹slug›/‹snake›.‹ext›
  %‹=APPDATA/LOCALAPPDATA/USERPROFILE/ProgramFiles/TEMP›%\‹pascal›\‹slug›.‹=json/ini/exe/log›
  HKEY_‹=CURRENT_USER/LOCAL_MACHINE›\Software\‹pascal›\‹pascal›
  ‹upper›\‹user›
@server
  ‹=print/file/srv/fs/nas/dc/app/ps/FILE/SRV/PRINT/NAS-/SERVER/storage/scan/data›‹=/0/-›‹small›
  ‹=fileserver/printserver/nas/‹city›-‹=fs/ps/srv›‹=01/02/1›/‹upper›-‹=FS/PS/DC/SRV›‹=01/02/10››
@printer
  ‹=HP/Canon/Kyocera/Ricoh/Brother/Xerox/Zebra/EPSON/PRN/Lexmark/MFP/Etikett›‹=-/_/ ›‹=‹small›OG/‹hundred›‹upper›/LaserJet ‹int›/Floor‹small›/‹city›/Color/M‹int›dn/Lager/Raum‹hundred›/Buchhaltung/‹upper›‹digit››
@folder
  ‹=share/Public/dept/Projects/Scans/Home$/users/software/Daten/groups/Finance/HR/Marketing/archive/team/transfer/install/profiles$/‹word^››
@on_path
  ‹=/∕proxy/∕r/∕cors/∕fetch/∕web∕‹year›0‹digit›1‹digit›/∕read/∕go/∕out/∕amp∕s/∕embed/∕unsafe∕‹int›x‹int›/∕cdn-cgi∕image∕width=‹int›/∕image∕fetch∕f_auto/∕t∕v1›/‹inner›
  ‹=/∕proxy/∕image/∕v1∕fetch›/‹=https:∕/http:∕›‹host›/‹slug›/‹kebab›
  /‹=image/thumb/img/resize/fit›/‹int›x‹int›/‹img›
  /‹=preview/share/s/check/whois/domain/site/lookup/stats/ssl/review/tools∕dns›/‹bare›‹=/∕›
  /‹slug›/‹user›@‹host›/‹slug›
  /‹=oauth/login/auth›/‹bare›/callback
  /npm/@‹slug›/‹kebab›@‹ver›/dist/‹slug›.min.js
  /combo/??‹slug›/‹ver›/‹slug›.js,‹slug›/‹ver›/‹slug›.css
""",
    high=lambda rng: str(
        int(49152 + rng.random() * 16383) if rng.random() < 0.7 else int(34000 + rng.random() * 15000)
    ),
    ext_id=lambda rng: chars(rng, "abcdefghijklmnop", 32),
    made10=lambda rng: chars(rng, _MADE, 6, 10),
    made14=lambda rng: "d" + chars(rng, _MADE, 12, 13),
    made26=lambda rng: chars(rng, _MADE, 20, 40),
    abbr=lambda rng: chars(rng, _WORDY, 2, 5) + ("" if rng.random() < 0.85 else pick(rng, _MADE[26:])),
    made_word=lambda rng: pseudo(rng) if rng.random() < 0.6 else pick(rng, tech.THINGS),
    domain_left=lambda rng: pseudo(rng) + pick(rng, ("", "-")) + pick(rng, tech.THINGS),
    puny=lambda rng: chars(rng, _WORDY, 3, 12) + pick(rng, ("-", "")) + chars(rng, _MADE, 3, 5),
    city3=lambda rng: chars(rng, _WORDY, 3),
    inner_q=lambda rng: quote(_INNER(rng), safe=""),
    inner_qq=lambda rng: quote(quote(_INNER(rng), safe=""), safe=""),
)  # fmt: skip
_INNER: Maker = _G.make("inner")

KINDS: tuple[TextKind, ...] = (
    TextKind("urls_dev.callback", _G.make("callback"), 0.9, (VALUE, HEADER)),
    TextKind("urls_dev.service", _G.make("service"), 0.8),
    TextKind("urls_dev.monitor", _G.make("monitor"), 0.6, (VALUE, HEADER)),
    TextKind("urls_dev.dsn", _G.make("dsn"), 0.4),
    TextKind("urls_dev.name", _G.make("site"), 1.5, (VALUE, HEADER)),
    TextKind("urls_dev.carried", _G.make("share"), 0.9),
    TextKind("urls_dev.asset", _G.make("asset"), 0.8),
    TextKind("urls_dev.link", _G.make("link"), 0.6),
    TextKind("urls_dev.local", _G.make("local"), 0.6),
    TextKind("urls_dev.path", _G.make("on_path"), 0.4, (PATH,)),
)
