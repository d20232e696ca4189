"""URLs in values: redirects, pages, assets, deep links, data and e-mail addresses."""

from __future__ import annotations

from random import Random
from urllib.parse import quote

from securitai.train.corpora.kinds import VALUE, TextKind
from securitai.train.corpora.normal.base import chars, hexes, pick
from securitai.train.corpora.normal.grammar import grammar
from securitai.train.corpora.normal.paths import ANY_PATH

_G = grammar(
    r"""
@plain
  ×4 https://‹host›‹path›
  ×3 https://‹host›‹path›?‹params›
  https://‹host›/
  http://‹host›‹path›
  https://‹domain›
@params
  ‹pair›
  ‹pair*2-4|&›
  ‹=utm_source/utm_medium›=‹=google/newsletter/facebook/cpc/email/social›&utm_campaign=‹snake›&utm_content=‹kebab›
  gclid=‹=Cj0KCQ/EAIaIQob›‹nano›‹nano›&gad_source=‹digit›
  fbclid=IwAR‹nano›‹nano›
  page=‹int›&sort=‹=price_asc/-created_at/relevance/name:desc›&limit=‹=10/20/50›
  q=‹word›+‹word›+‹word›
  spm=‹int›.‹int›.‹int›.‹int›&scm=‹hex8›
  v=‹alnum›&t=‹int›s
  hash=‹hex32›&expires=‹sec›
  X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIA‹upper›%2F20240101%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Signature=‹hex64›
@pair
  ‹slug›=‹slug›
  ‹snake›=‹int›
  ‹camel›=‹alnum›
  ‹slug›[]=‹slug›
  ‹slug›[‹slug›]=‹int›
  ‹slug›=‹word›%20‹word›
  ‹slug›=
  ‹slug›
@redirect
  https://‹host›/‹=callback/auth/callback/signin-oidc/oauth2/code/login/return/done›?‹=next=%2F/returnTo=%2F/state=›‹slug›
  https://‹host›/‹=login/sso/signin/authorize/cas/login›?‹=service/returnUrl/continue/redirect_uri/next/ReturnUrl/target›=https%3A%2F%2F‹host›%2F‹slug›%3F‹slug›%3D‹int›
  https://‹host›/orders?id=‹id›&tab=‹slug›#‹slug›
  /‹slug›/‹slug›?‹params›
  /‹slug›?‹=next/return_to/from/redirect›=%2F‹slug›%2F‹slug›
  //‹host›‹path›
  //‹=cdn/static/img/fonts›.‹domain›/‹slug›/‹slug›.‹=js/css/png/woff2›
  https%3A%2F%2F‹host›%2F‹slug›%2F‹slugs›
  https%253A%252F%252F‹host›%252F‹slug›%253F‹slug›%253D‹int›
  ‹host›/‹slug›
  ‹host›
  https://‹host›/‹slug›/#/‹slug›/‹id›
  https://‹host›/#‹kebab›
  https://‹host›‹path›?url=https://‹host›‹path›
  https://‹host›/‹=click/sync/match/pixel/track›?‹=r/redir/url/u/cb›=https%3A%2F%2F‹host›%2F‹slug›%3Fuid%3D‹=$UID/%24%7BUID%7D/[UID]/{{uid}}/__UID__›
  //‹host›/‹=sync/setuid/match›?‹snake›=‹int›&‹snake›=‹={{UUID}}/${USER_ID}/$UID/[USER_ID]/{uid}/%%USER_ID%%/<vsid>/{viewer_token}›&‹snake›=‹slug›
  https://‹host›/‹slug›?‹=callback/cb/jsonp›=‹=jQuery/__jp/cb_/jsonp›‹id›_‹ms›&_=‹ms›
@dev
  http://localhost:‹devport›‹path›
  http://127.0.0.1:‹devport›/‹slug›
  http://[::1]:‹devport›/‹slug›
  http://‹slug›.‹=local/lan/internal/test/localhost›:‹devport›/‹slug›
  http://‹kebab›:‹devport›/‹=webhook/health/callback/metrics/api›
  https://[2001:db8:‹hex4›::‹digit›]/‹slug›
  ws://localhost:‹devport›/ws
  wss://‹host›/‹=socket.io/cable/ws/live›?token=‹nano›
  http://‹ip›/‹slug›
  https://‹user›:‹alnum›@‹host›/‹slug›.git
@devport
  3000
  3001
  4000
  4200
  5000
  5173
  8000
  8080
  8081
  8888
  9000
@other
  mailto:‹email›
  mailto:‹email›?subject=‹word›%20‹word›&body=‹word›%0A%0A‹word›
  tel:+‹id›‹id›
  sms:+‹id›?body=‹word›
  webcal://‹host›/‹slug›.ics
  blob:https://‹host›/‹uuid›
  ‹slug›://‹slug›/‹slug›?‹params›
  intent://‹slug›/‹slug›#Intent;scheme=‹slug›;package=‹dotted›;end
  chrome-extension://‹ext_id›/‹slug›.html
  about:blank
  javascript:void(0)
  javascript:;
  git@‹host›:‹user›/‹kebab›.git
  ssh://git@‹host›:‹=22/2222/7999›/‹slug›/‹kebab›.git
  git+https://‹host›/‹user›/‹kebab›.git#v‹ver›
  s3://‹kebab›/‹slug›/‹slug›=‹date›/part-0000‹digit›.‹=parquet/csv.gz/json›
  gs://‹kebab›/‹slug›/*.csv
  jdbc:‹=postgresql/mysql/oracle:thin/sqlserver›://‹kebab›:‹port›/‹snake›?useSSL=false&serverTimezone=UTC
  ‹=postgres/mysql/mongodb+srv/redis/amqp›://‹user›:‹nano›@‹kebab›:‹port›/‹snake›
  magnet:?xt=urn:btih:‹hex40›&dn=‹word›.‹word›
  urn:‹=uuid:‹uuid›/isbn:‹id›/oasis:names:tc:SAML:2.0:‹slug›:‹camel›/ietf:params:oauth:‹kebab›/li:person:‹nano››
  arn:aws:‹=s3/lambda/sns/iam/dynamodb›:‹=eu-west-1/us-east-2/›:‹id›‹id›:‹slug›/‹kebab›
  spotify:track:‹nano›
  data:text/plain;charset=utf-8,‹word›%20‹word›
  data:image/svg+xml;utf8,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ‹int› ‹int›'%3E%3Cpath d='M‹int› ‹int›h‹int›'/%3E%3C/svg%3E
  file:///Users/‹user›/‹word^›/‹kebab›.html
  https://‹host›‹path›⏎https://‹host›‹path›
  https://‹host›‹path›, https://‹host›‹path›
  https://‹host›/‹slug› "‹words^›" ‹int›w, https://‹host›/‹slug› ‹small›x
@slugs
  ‹kebab›
  ‹kebab›-‹id›
""",
    ext_id=lambda rng: chars(rng, "abcdefghijklmnop", 32),
)

PLAIN_URL = _G.make("plain")


def _nested(rng: Random) -> str:
    """A URL that carries another as a parameter, encoded once or twice."""
    inner = PLAIN_URL(rng)
    for _ in range(1 + int(rng.random() * 2.3)):
        safe = pick(rng, ("", "", ":/"))
        inner = f"https://{pick(rng, ('login', 'sso', 'r', 't', 'go'))}.{hexes(rng, 4)}.com{ANY_PATH(rng)}?{pick(rng, ('next', 'url', 'goto', 'u', 'returnUrl'))}={quote(inner, safe=safe)}"
    return inner


def _data_image(rng: Random) -> str:
    """A data URI with the head of an image and random bytes as base64."""
    kind, head = pick(
        rng,
        (
            ("png", "iVBORw0KGgoAAAANSUhEUgAA"),
            ("jpeg", "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBD"),
            ("gif", "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"),
            ("webp", "UklGRiIAAABXRUJQVlA4"),
            ("svg+xml", "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI"),
            ("x-icon", "AAABAAEAEBAAAAEAIABoBAAAFgAAAA"),
        ),
    )
    body = chars(rng, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", 8, 1200)
    return f"data:image/{kind};base64,{head}{body}{pick(rng, ('', '=', '=='))}"


KINDS: tuple[TextKind, ...] = (
    TextKind("urls.plain", PLAIN_URL, 3.0),
    TextKind("urls.redirect", _G.make("redirect"), 3.0),
    TextKind("urls.nested", _nested, 1.2),
    TextKind("urls.dev", _G.make("dev"), 0.8),
    TextKind("urls.other", _G.make("other"), 1.2),
    TextKind("urls.data_image", _data_image, 0.6, (VALUE,)),
)
