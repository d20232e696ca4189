"""Parts of logging in: OAuth, OpenID, SAML, JWT, passwords, tokens, captchas, cookies."""

from __future__ import annotations

import base64
import json
import string
import zlib
from random import Random
from urllib.parse import quote

from securitai.train.corpora.kinds import COOKIE, VALUE, TextKind
from securitai.train.corpora.normal import base, makers
from securitai.train.corpora.normal.base import ALNUM, BASE64URL, chars, hexes, number, pick
from securitai.train.corpora.normal.documents import XML
from securitai.train.corpora.normal.grammar import grammar
from securitai.train.corpora.normal.languages import any_script

_G = grammar(r"""
@oauth
  openid profile email
  openid ‹=profile/email/offline_access/address› ‹slug›.‹=read/write/all› ‹slug›:‹=read/write›
  https://www.googleapis.com/auth/‹dotted› https://www.googleapis.com/auth/‹slug›.readonly
  ‹uuid›/.default openid offline_access
  https://‹host›/.default
  ‹slug›:‹slug› ‹slug›:‹slug› user:email
  ‹=code/token/id_token/code id_token token/form_post/fragment/query/none/consent/select_account/S256/plain/offline/online/page/popup/touch/web_message/login_required/access_denied/authorization_code/refresh_token/client_credentials/password/urn:ietf:params:oauth:grant-type:jwt-bearer/urn:ietf:params:oauth:grant-type:device_code›
  ‹id›-‹alnum›.apps.googleusercontent.com
  ‹nano›‹nano›
  4/0A‹nano›‹nano›
  ya29.a0‹nano›‹nano›‹nano›
  1//0‹nano›‹nano›
  0.AX‹nano›.‹nano›
  {"provider":"‹slug›","returnTo":"/‹slug›","nonce":"‹nano›"}
  ‹uuid›.‹nano›
  security_token=‹hex32›&url=https://‹host›/‹slug›&target_url=‹=https:∕∕‹host›∕‹slug›/›
  ‹slug›://oauth/callback
  acr_values=tenant:‹slug›
  -‹big›|‹word›
  {"userinfo":{"email":{"essential":true}},"id_token":{"acr":{"values":["urn:‹slug›:‹slug›:‹slug›"]}}}
  (email,name,‹snake›)
  AADSTS‹id›: ‹sentence› Trace ID: ‹uuid› Correlation ID: ‹uuid› Timestamp: ‹date› ‹clock›Z
@cookie_
  ‹hex32›
  ‹nano›‹nano›
  s%3A‹nano›.‹nano›%2B‹nano›%3D
  GA1.2.‹id›‹id›.‹sec›
  ‹consent›
  ‹ms›.‹int›
  %7B%22‹camel›%22%3A%22‹alnum›%22%2C%22‹camel›%22%3A‹int›%7D
  {"‹camel›":"‹alnum›","‹camel›":‹=true/false/‹int››}
  ‹alnum›|‹ms›|‹int›
  "‹b64›"
  ‹b64›
  ‹slug›:‹int›:‹slug›
  a%3A‹digit›%3A%7Bs%3A‹small›%3A%22‹snake›%22%3Bs%3A‹int›%3A%22‹alnum›%22%3B%7D
  isIABGlobal=false&datestamp=‹=Mon/Tue›+‹=Jan/Oct›+‹hundred›+‹year›+‹clock›+GMT%2B0200+(CEST)&version=‹ver›&hosts=&consentId=‹uuid›&groups=C0001%3A1%2CC0002%3A‹digit›
  ‹int›-‹int›-‹hex12›
  utmcsr=google|utmcmd=organic|utmccn=(organic)|utmctr=(not%20provided)
  utmcsr=‹domain›|utmccn=(referral)|utmcmd=referral|utmcct=/‹slug›
  ‹user›%7C‹sec›%7C‹nano›%7C‹hex64›
  2|1:0|10:‹sec›|‹small›:‹snake›|‹int›:‹b64›|‹hex64›
  eyJ‹b64u›--‹hex40›
  ‹word^›%20‹word›
  ‹=dark/light/true/1/en/de-DE/EUR/yes/accepted/essential/Europe%2FBerlin/1920x1080›
  ‹slug›=‹int›&‹slug›=‹word›&‹slug›=
  ‹slug›~‹slug›~‹int›
  (‹int›:‹int›)*‹letter›
  v2.‹hex8›.‹hex8›.‹sec›
  ‹pascal›=;‹pascal›=‹int›
@consent
  CP‹b64u›‹b64u›
@cookie_header
  ‹pair*2-12|; ›
@pair
  ‹snake›=‹cookie_›
  _ga=GA1.2.‹id›‹id›.‹sec›
  _gid=GA1.1.‹id›‹id›.‹sec›
  _fbp=fb.1.‹ms›.‹id›‹id›
  PHPSESSID=‹hex32›
  JSESSIONID=‹hex32›.‹slug›‹digit›
  ASP.NET_SessionId=‹alnum›‹alnum›
  csrftoken=‹nano›‹nano›
  XSRF-TOKEN=‹b64u›%3D
  __Host-‹slug›=‹nano›
  __utma=‹id›.‹id›.‹sec›.‹sec›.‹sec›.‹digit›
  wordpress_logged_in_‹hex32›=‹user›%7C‹sec›%7C‹nano›
  OptanonConsent=‹cookie_›
  _hjSessionUser_‹id›=eyJ‹b64u›
  Hm_lvt_‹hex32›=‹sec›,‹sec›
  intercom-id-‹alnum›=‹uuid›
  ‹camel›=‹word›
  ‹letter›=‹int›
@captcha
  03AGdBq2‹nano›‹nano›‹nano›‹nano›‹nano›
  P1_eyJ‹b64u›.eyJ‹b64u›.‹nano›
  0.‹nano›‹nano›.‹nano›.‹hex64›
  ‹hex32›:‹int›:‹alnum›
  ‹alnum›
  session=‹hex32›|r=eu-west-1|meta=3|metabgclr=transparent|pk=‹uuid›
""")


def _part(rng: Random, claims: dict[str, object]) -> str:
    raw = json.dumps(claims, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def jwt(rng: Random) -> str:
    """A JSON web token with the usual claims and a random signature."""
    claims: dict[str, object] = {
        "sub": pick(rng, (base.uuid, base.email, number))(rng),
        "iat": int(base.millis(rng)) // 1000,
    }
    extra: dict[str, object] = {
        "name": base.full_name(rng),
        "iss": f"https://{base.host(rng)}/",
        "aud": base.kebab(rng),
        "exp": int(base.millis(rng)) // 1000,
        "scope": "read write",
        "roles": [base.slug_word(rng)],
        "jti": base.uuid(rng),
        "email": base.email(rng),
        "admin": rng.random() < 0.2,
    }
    for key in rng.sample(list(extra), int(rng.random() * 8)):
        claims[key] = extra[key]
    header: dict[str, object] = {
        "alg": pick(rng, ("HS256", "RS256", "ES256", "EdDSA", "none", "HS512")),
        "typ": "JWT",
    }
    if rng.random() < 0.4:
        header["kid"] = pick(rng, (hexes(rng, 16), base.uuid(rng), chars(rng, BASE64URL, 20)))
    return f"{_part(rng, header)}.{_part(rng, claims)}.{chars(rng, BASE64URL, pick(rng, (22, 43, 86, 342)))}"


def _saml(rng: Random) -> str:
    """A SAML message as the bindings carry it: base64, or deflated and base64."""
    xml = XML(rng).encode()
    if rng.random() < 0.5:
        return base64.b64encode(xml).decode()
    return base64.b64encode(zlib.compress(xml)[2:-4]).decode()


def _password(rng: Random) -> str:
    """A password: of a person, of a generator, a passphrase, any symbols anywhere."""
    roll = rng.random()
    symbols = "!@#$%^&*()_+-=[]{}|;:'\",.<>/?~`\\"
    if roll < 0.3:
        return (
            pick(rng, (base.word, base.ascii_name, base.pseudo))(rng).capitalize()
            + base.digits(rng, 1, 4)
            + chars(rng, "!!?.#$*@_-%&", 0, 2)
        )
    if roll < 0.6:
        return chars(rng, string.ascii_letters + string.digits + symbols, 8, 24)
    if roll < 0.75:
        return pick(rng, "-. _+/,").join(
            [base.word(rng) for _ in range(3 + int(rng.random() * 3))]
        ) + pick(rng, ("", "!", "1"))
    if roll < 0.79:
        return chars(rng, ALNUM + ALNUM + "!@#$%^&*()[]", 8, 20)
    if roll < 0.85:
        text = list(chars(rng, ALNUM, 8, 16))
        for _ in range(1 + int(rng.random() * 3)):
            text[int(rng.random() * len(text))] = pick(rng, symbols)
        return "".join(text)
    if roll < 0.93:
        return base.words(rng, 1, 2).translate(
            str.maketrans("aeios", pick(rng, ("@31$5", "43!0$", "^€1ø§")))
        ) + chars(rng, symbols, 1, 3)
    return any_script(rng) + chars(rng, symbols + string.digits, 1, 4)


def _json_cookie(rng: Random) -> str:
    """JSON in a cookie, percent-encoded or base64."""
    raw = json.dumps(
        {
            base.camel(rng): pick(rng, (base.word, number, base.uuid, makers.url, base.full_name))(
                rng
            )
            for _ in range(1 + int(rng.random() * 5))
        },
        ensure_ascii=False,
    )
    roll = rng.random()
    if roll < 0.5:
        return quote(raw, safe="")
    return base64.b64encode(raw.encode()).decode() if roll < 0.75 else raw


KINDS: tuple[TextKind, ...] = (
    TextKind("auth.oauth", _G.make("oauth"), 1.5),
    TextKind("auth.jwt", jwt, 1.2, (VALUE, COOKIE)),
    TextKind("auth.saml", _saml, 0.6),
    TextKind("auth.password", _password, 2.0),
    TextKind("auth.captcha", _G.make("captcha"), 0.6),
    TextKind("auth.cookie", _G.make("cookie_"), 2.5, (COOKIE,)),
    TextKind("auth.cookie_json", _json_cookie, 1.0, (COOKIE, VALUE)),
    TextKind("auth.cookie_header", _G.make("cookie_header"), 0.8, (VALUE,)),
)
