"""Paths of sites: pages, APIs, assets, uploads, locales, well-known places."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.kinds import HEADER, PATH, VALUE, TextKind
from securitai.train.corpora.normal.base import pick
from securitai.train.corpora.normal.grammar import grammar

_G = grammar(r"""
@slugs
  ‹kebab›
  ‹kebab›-‹kebab›
  ‹slug›
  ‹kebab›-‹id›
  ‹pseudo›
  ‹word›_‹word›
@id_
  ‹id›
  ‹uuid›
  ‹hex24›
  ‹alnum›
  ‹nano›
  ‹small›
@page
  /
  /‹slug›
  /‹slug›/
  /‹slug›/‹slugs›
  /‹slugs›/‹slugs›/
  /‹slug›/‹slug›/‹slugs›
  /‹lang_›/‹slug›/‹slugs›
  /‹slugs›.‹=html/htm/php/aspx/jsp/do/action/shtml/xhtml/asp/cfm/cgi/pl›
  /‹slug›/‹year›/‹=01/02/05/08/11/12›/‹=03/14/22/30›/‹slugs›/
  /‹year›/‹small›/‹slugs›.html
  /blog/‹slugs›
  /‹=category/tag/author/topic/c/shop/collections/products/p/dp/item/wiki/questions/news/posts/u/user/profile/en/de›/‹slugs›
  /‹=products/p/item/article/node/thread/questions›/‹id_›/‹slugs›
  /‹slugs›-‹=p/c/a/i›‹id›.html
  /~‹user›/‹slug›.html
  /@‹user›/‹slugs›-‹hex12›
  /‹slug›;jsessionid=‹hex32›
  /‹slug›/‹slug›=‹slugs›;‹slug›=‹int›
  /wiki/‹word^›_‹word›_(‹noun›)
  /wiki/‹=Special/Talk/File/Category/Help›:‹word^›_‹word^›
  /‹=the/who/what›-‹word›'s-‹word›/
  /‹city›/‹food›/‹slug›,‹id›.htm
  /‹=index/home/default/main›.‹=html/php/aspx/jsp›
  /‹foreign›/
  /‹slug›/‹foreign›
  /‹first›-‹last›
  /‹slug›/‹slug›+‹slug›
  /‹slug›/‹slug›/‹slug›/‹slug›/‹slugs›
@lang_
  ‹=en/de/fr/es/it/ja/zh-cn/zh_CN/pt-br/en-us/en_GB/nl/pl/ru/ar/ko/cs/sv/he-IL›
@foreign
  ‹=über-uns/größe/cafés/déjà-vu/niños/información/produits-d'hiver/город/о-компании/товары/关于我们/产品/新闻/会社概要/製品/お問い合わせ/소개/제품/تواصل/منتجات/אודות/מוצרים/προϊόντα/Über uns/l'équipe/žena/şehir/ürünler›
@api
  /api/‹slug›
  /api/v‹=1/2/3/4›/‹slug›s
  /api/v‹=1/2/3›/‹slug›s/‹id_›
  /api/v‹=1/2/3›/‹slug›s/‹id_›/‹slug›s
  /api/‹kebab›/‹kebab›/‹id_›
  /v‹=1/2/1beta1/2.1/3/1.41›/‹slug›s/‹id_›/‹slug›
  /v1/‹slug›s/‹id_›:‹camel›
  /rest/‹=api/v1/2.0/default/V1›/‹slug›/‹id_›
  /‹slug›/‹camel›
  /‹slug›/‹camel›.‹=do/json/action/ashx/asmx/svc›
  /‹camel›/‹camel›/‹int›
  /graphql
  /‹=graphql/gql/api/graphql›/‹=v1/query/‹slug››
  /odata/‹pascal›s(‹int›)/‹pascal›
  /odata/‹pascal›s('‹slugs›')
  /_‹=search/bulk/cat/nodes/cluster/aliases/mapping/plugins/msearch›/‹=health/indices/stats/settings/‹slug››
  /‹slug›-‹year›.‹small›.‹small›/_‹=search/count/doc/update/mget›
  /‹pascal›.‹pascal›/‹pascal›
  /‹slug›.v1.‹pascal›Service/‹pascal›
  /repos/‹user›/‹kebab›/‹=issues/pulls/commits/contents/git/refs›/‹id_›
  /repos/‹user›/‹kebab›/contents/‹=src/lib/docs›/‹snake›.‹ext›
  /‹=users/orgs/teams›/‹user›/‹=repos/events/members/‹slug››
  /‹=containers/images/networks/volumes›/‹hex64›/‹=json/start/logs/stats›
  /k8s/api/v1/namespaces/‹kebab›/‹=pods/services/configmaps/secrets›/‹kebab›-‹hex8›
  /‹slug›s/‹slug›s
  /‹slug›s/‹id_›/‹action›
  /‹slug›s/‹id_›,‹id_›,‹id_›/‹slug›
  /restapi/soa2/‹id›/‹camel›
  /cgi-bin/‹slug›/‹slug›.cgi
  /‹=socket.io/sockjs-node/ws/signalr/hub/cable›/‹=info/negotiate/‹int›/‹alnum›/websocket›
  /v4/spreadsheets/‹nano›‹nano›/values/'‹word^›‹int›'!A1:‹upper›‹int›
  /‹=zones/domains›/‹domain›/‹=records/dns_records›/‹id_›
  /model/‹slug›.‹kebab›-v1:0/‹=invoke/converse/invoke-with-response-stream›
  /v1beta/models/‹kebab›-‹ver›:‹=generateContent/streamGenerateContent/embedContent›
  /‹id_›/‹slug›
  /oauth2/‹=authorize/token/v2.0/authorize/userinfo›
  /.well-known/‹=openid-configuration/security.txt/acme-challenge/‹nano›/apple-app-site-association/assetlinks.json/change-password/jwks.json/host-meta›
  /‹=healthz/livez/readyz/metrics/ping/status/version/actuator/health/favicon.ico/robots.txt/sitemap.xml/manifest.json/ads.txt/sw.js/humans.txt/browserconfig.xml›
@asset
  /‹=static/assets/dist/public/build/_next/static/chunks/media/files/resources/content/cdn/s›/‹slug›.‹hex8›.‹assetext›
  /‹=static/assets/dist›/‹=js/css/img/fonts/images/icons/chunks›/‹kebab›-‹nano›.‹assetext›
  /‹=js/css/img/images/fonts/icons/scripts/lib›/‹slug›.‹assetext›
  /‹=js/css/lib›/‹lib›/‹ver›/‹lib›.min.‹=js/css/js.map›
  /npm/‹lib›@‹ver›/dist/‹lib›.min.‹=js/css›
  /‹lib›@‹ver›/‹=umd/esm/dist›/‹kebab›.production.min.js
  /npm/@‹slug›/‹kebab›@‹ver›/+esm
  /ajax/libs/‹lib›/‹ver›/‹lib›.js
  /wp-content/uploads/‹year›/‹=01/03/06/10/12›/‹slugs›-‹int›x‹int›.‹=jpg/png/webp›
  /wp-content/‹=plugins/themes›/‹kebab›/‹=assets/js/css/includes›/‹kebab›.‹assetext›
  /wp-includes/‹=js/css/blocks›/‹kebab›.min.‹=js/css›
  /wp-json/‹=wp/v2/wc/v3/oembed/1.0/contact-form-7/v1›/‹slug›s/‹id›
  /wp-admin/admin-ajax.php
  /_next/‹=static/data›/‹nano›/‹slug›/‹=index/[slug]/[...all]/_app/_buildManifest›.‹=js/json›
  /_next/static/chunks/‹=pages/app›/‹=[id]/(main)/%5Bslug%5D/(auth)/login›/page-‹hex16›.js
  /_nuxt/‹hex8›.js
  /image/upload/‹=f_auto,q_auto/w_‹int›,h_‹int›,c_fill/c_scale,w_‹int›/t_‹slug››/v‹sec›/‹slug›/‹slugs›.‹=jpg/png/webp›
  /‹=resize/fit-in/unsafe/filters:format(webp)/w:‹int›/rs:fit:‹int›:‹int››/‹=300x200/0x0/smart›/‹slug›/‹hex32›.‹=jpg/png/webp›
  /‹=ipfs/blob/file/download/d/attachments›/‹nano›/‹slugs›.‹ext›
  /‹slug›/‹slug›(‹small›).‹=jpg/pdf/png›
  /‹slug›/‹word^› ‹word› ‹small›.‹=pdf/docx/jpg/mp3›
  /‹slug›/‹hex40›/‹hex32›/‹small›.ts
  /‹=0/1/12/15›/‹int›/‹int›.‹=png/pbf/mvt/webp/jpg›
  /??‹slug›/‹kebab›.js,‹slug›/‹kebab›/‹ver›/index.js,‹slug›/‹kebab›.css
  /_static/??-‹b64›
  /rp/‹nano›.gz.js
  /‹nano›/‹nano›/‹nano›.js
  /‹=font/fonts/webfonts›/‹kebab›-‹=regular/bold/v12-latin-700/400italic›.‹=woff2/woff/ttf›
  /e/‹slug›/$‹slug›/‹nano›=w‹int›-h‹int›-c
  /‹nano›=s‹int›-c-k-c0x00ffffff-no-rj
@assetext
  ‹=js/css/js/css/png/jpg/svg/webp/woff2/js.map/mjs/gif/ico/json/wasm/avif/mp4›
@admin
  /admin/‹slug›s/‹id›/edit
  /‹=admin/administrator/manager/backend/dashboard/console/cms/portal›/‹slug›
  /wp-login.php
  /‹=phpmyadmin/user/account/auth/session/users›/‹=login/logout/register/sign_in/password/reset/confirm/profile/settings›
  /admin/‹slug›/‹slug›/add/
  /‹=jenkins/gitlab/jira/confluence/grafana/kibana›/‹=job/browse/display/d/app›/‹kebab›/‹int›
  /jenkins/job/‹kebab›/lastBuild/console
  /‹=bin/etc/lib/var/tmp/home/root/usr/proc/windows/system›-‹slug›/‹slug›
  /‹=shell/exec/cmd/eval/select/union/script/config/backup/passwd/upload›s?-‹noun›/‹slug›
  /-/‹=metrics/health/user_settings/profile/snippets›
  /rails/active_storage/blobs/‹=redirect/proxy›/‹b64u›--‹hex40›/‹slugs›.‹ext›
  /‹=servlet/faces/struts/webapp/ibi_apps›/‹pascal›‹=Servlet//.xhtml/.action/!‹camel›.action›
  /‹slug›.nsf/‹slug›?OpenForm
  /sap/opu/odata/sap/‹const›_SRV/‹pascal›Set('‹id›')
  /_vti_bin/‹pascal›.asmx
  /sites/‹slug›/_api/web/lists/getbytitle('‹word^›')/items(‹int›)
  /CFIDE/‹slug›/‹slug›.cfm
  /share/page/site/‹kebab›/‹slug›
@any
  ×4 ‹page›
  ×4 ‹api›
  ×3 ‹asset›
  ‹admin›
@encoded
  /‹slug›/‹=%20/%2C/%26/%28/%C3%A9/%E4%B8%AD%E6%96%87/%D7%A9/%27/%2B/%3A›‹slug›/‹slugs›
  /‹word^›%20‹word›%20(‹int›).‹=pdf/jpg/docx›
  /‹slug›/‹=%E0%B8%81/%E3%81%82%E3%81%84/%D0%BC%D0%B8%D1%80/%EC%95%84/%F0%9F%98%80›-‹slug›
  /%7Euser/‹slug›
  /‹slug›/http:/‹host›/‹slug›.jpg
  /‹slug›/https%3A%2F%2F‹host›%2F‹slug›.‹=jpg/png›
  /‹=web/save›/‹=2019/2021›0‹=1/5/9›1‹digit›000000/https://‹host›/‹slug›
@route
  /‹slug›/:‹snake›
  /‹slug›/{‹camel›}/‹slug›
  /‹slug›/[‹camel›]
  /‹slug›/<int:‹snake›>/
  /‹slug›s/:id/‹slug›s/:‹camel›?
  /‹slug›/*
  /‹slug›/‹slug›#‹kebab›
  /‹slug›?‹slug›=‹int›
  /‹slug›?‹slug›=‹slugs›&‹slug›=‹word›
  #/‹slug›/‹slug›
  #!/‹slug›/‹id_›
  ‹slug›/‹slug›/‹slugs›
  ./‹slug›
  ‹slug›/
""")

ANY_PATH = _G.make("any")


def _maybe_query(rng: Random) -> str:
    """A path as it stands in a value: at times with a query or a fragment."""
    text = ANY_PATH(rng)
    roll = rng.random()
    if roll < 0.2:
        return f"{text}?{pick(rng, ('id', 'page', 'ref', 'tab', 'q', 'from'))}={int(rng.random() * 900)}"
    return (
        f"{text}#{pick(rng, ('top', 'reviews', 'details', 'L42', 'comment-17'))}"
        if roll < 0.27
        else text
    )


KINDS: tuple[TextKind, ...] = (
    TextKind("paths.page", _G.make("page"), 4.0, (PATH,)),
    TextKind("paths.api", _G.make("api"), 4.0, (PATH,)),
    TextKind("paths.asset", _G.make("asset"), 4.0, (PATH,)),
    TextKind("paths.admin", _G.make("admin"), 1.0, (PATH,)),
    TextKind("paths.encoded", _G.make("encoded"), 0.7, (PATH,)),
    TextKind("paths.as_value", _maybe_query, 2.0),
    TextKind("paths.route", _G.make("route"), 0.8),
    TextKind("paths.header", _maybe_query, 0.5, (VALUE, HEADER)),
)
