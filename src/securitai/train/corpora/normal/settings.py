"""Values that programs pass on: time zones, languages, media types, sort orders, ranges, versions, packages."""

from __future__ import annotations

from random import Random
from zoneinfo import available_timezones

from securitai.train.corpora.kinds import COOKIE, HEADER, VALUE, TextKind
from securitai.train.corpora.normal.base import pick
from securitai.train.corpora.normal.grammar import grammar

_ZONES: list[str] = []

_G = grammar(r"""
@locale
  ‹=en/de/fr/es/it/pt/nl/pl/ru/ja/ko/zh/ar/hi/tr/sv/cs/el/he/th/vi/uk/id›
  ‹=en/de/fr/es/pt/zh/ar/nl/sv/it/ru/ja/ko›‹=-/_›‹=US/GB/DE/AT/CH/FR/CA/BR/PT/MX/ES/CN/TW/HK/EG/SA/BE/SE/IT/RU/JP/KR›
  ‹=en/de/fr/es/zh›_‹=US/GB/DE/FR/ES/CN›.‹=UTF-8/utf8/ISO8859-1›
  ‹=en/de/fr/es/zh/ja›-‹=US/GB/DE/FR/ES/CN/JP›,‹=en/de/fr/es/zh/ja›;q=0.‹digit›
  ‹=zh/sr/uz/az›-‹=Hans/Hant/Cyrl/Latn›‹=/-CN/-TW/-RS›
  ‹=en/de/fr›-‹=US/DE/FR›,‹=en/de/fr›;q=0.9,‹=en-US/*›;q=0.‹digit›
@media
  ‹=text/application/image/audio/video/font/model/multipart›/‹=html/plain/css/csv/xml/json/pdf/zip/gzip/png/jpeg/gif/webp/svg+xml/mp4/mpeg/ogg/webm/woff2/ttf/octet-stream/x-www-form-urlencoded/form-data/mixed›
  ‹=text/application›/‹=vnd./x-/›‹slug›‹=/+json/+xml/+zip›
  application/vnd.‹slug›.‹slug›‹=/.v‹digit››+json
  ‹=text∕html/application∕json/text∕plain/application∕xml›; charset=‹=utf-8/UTF-8/iso-8859-1/windows-1252/us-ascii›
  ‹=text∕html/application∕json/*∕*/image∕*/application∕xml;q=0.9›,‹=text∕plain/*∕*;q=0.8/image∕webp/application∕xhtml+xml›
@order
  ‹slug›‹=,/:/ /./|/-/=/%20/+›‹=asc/desc/ASC/DESC/ascending/descending/up/down/1/-1›
  ‹=asc/desc/ASC/DESC/min/max/sum/avg/count/first/last/top/all/any/none/not›‹=,/:/ /./|/-/=/(›‹slug›‹=/)›
  ‹=+/-/!/~/^/*/@/#/$/:/./?/=›‹slug›
  ‹slug›‹=,/|/;/ - /+/&/~/./::/->/=>/,-/, /%2C/ or / and / vs / to / x ›‹slug›
  ‹slug›,-‹slug›,‹=+/-/›‹slug›
  ‹snake› ‹=asc/desc/ASC/DESC/nulls last/NULLS FIRST›, ‹snake›
  ‹=id/name/date/price/user/title/status/type/email/order/group/count/rank/key›‹=,/:/ /./|/_›‹=id/name/date/price/asc/desc/title/status/type›
  ‹=created_at/updated_at/createdAt/modified/published/timestamp/score/views/likes›‹=,/:/ /./›‹=asc/desc/-1/true›
@pair
  ‹=left/width/min/north/buy/image/text/free/audio/new/user/item/input/client/read/yes/true/on/in/day/his/mother/pros/start/stop/and/either/day/home/work/front/top/him/Mr/he›‹=∕/,/|/:/-/+/&/ ∕ / & / | / or / and ›‹=right/height/max/south/sell/png/html/paid/mp3/old/admin/price/output/server/write/no/false/off/out/night/her/father/cons/end/resume/or/neither/away/school/back/bottom/Ms/she›
  ‹noun›‹=∕/,/|/:/ ∕ / & / or / and /, /; / - /-or-/ vs. ›‹noun›
  ‹noun^›/‹noun^›
  ‹adj› ‹=or/and/∕/but/&› ‹adj›
  ‹int› ‹=or/and/to/of/x/vs/+/∕/&/,/–› ‹int›
  ‹digit› ‹=or/and/to/of/x/+/-/∕/*/×/=/</>› ‹digit›
  ‹digit›‹=+/-/*/∕/x/^›‹digit›=‹int›
  ‹digit›‹=+/-/*/∕/x/^/:›‹digit›
  ‹=size/age/ages/room/level/season/episode/chapter/part/line/gate/day/step/floor/bus/windows/iphone/ps› ‹int› ‹=or/and/to/∕/-/,› ‹int›
  ‹=and/or/not/either/order by/group by/having/like/between/select/where/from/union/limit/is null/in› ‹noun›
  ‹noun› ‹=and/or/not/order by/group by/having/like/between/select/where/from/in/is/limit› ‹noun›
@range
  ‹int›-‹int›
  ‹int›..‹int›
  ‹int›~‹int›
  ‹=bytes/items/rows/page›=‹int›-‹=‹int›/›
  ‹int›:‹int›
  ‹int›,‹int›
  [‹int›,‹int›]
  [‹int› TO ‹=‹int›/*›]
  (‹int›, ‹int›)
  ‹=</>/<=/>=/!=/=/==/~/lt:/gte:/ge/eq./lte./neq.›‹=‹int›/‹word›/‹iso››
  ‹=price/age/size/date/year/rating/stock/views/weight›‹=>/</>=/<=/=/:/!=/~›‹int›
  ‹=price/age/size/date/year/rating› ‹=>/</>=/<=/=/is/over/under› ‹int›‹=/ and ‹=price/age/stock› ‹=>/</=› ‹int››
  ‹iso›‹=∕/,/../ to /--›‹iso›
  ‹date›‹=∕/,/../ to / - /–/:/%2F›‹date›
  now-‹digit›‹=d/h/m/w›‹=/∕d/∕h›
  -‹digit›‹=d/h/w/days/hours›
  P‹digit›‹=D/W/M/Y/DT‹digit›H›
  PT‹digit›‹=H/M/S/H‹digit›M›
  ‹dec›,‹dec›
  ‹dec›,‹dec›;‹dec›,‹dec›
  POINT(‹dec› ‹dec›)
  ‹=Mon/Tue/Fri›‹=-/–/ to /,›‹=Wed/Fri/Sun› ‹digit›‹=am/:00/›-‹digit›‹=pm/:00/›
  ‹=*∕5 * * * */0 ‹digit› * * */0 0 * * 0/@daily/@hourly/30 ‹digit› 1 * */0 ‹digit› * * 1-5/0 0∕15 * * * ?›
@package
  ‹=^/~/>=/<=/==/~=/>/</v/=/›‹ver›
  >=‹digit›.‹digit›,<‹digit›.‹digit›
  ^‹digit›.‹digit›.‹digit› || ^‹digit›.‹digit›.‹digit›
  ‹digit›.x
  ‹kebab›@‹ver›
  @‹kebab›/‹kebab›‹=/@‹ver››
  ‹kebab›==‹ver›
  ‹kebab›:‹=latest/stable/alpine/‹ver›/‹ver›-slim/‹hex8››
  ‹=ghcr.io/docker.io/quay.io/registry.‹domain››/‹kebab›/‹kebab›:‹=latest/‹ver››
  refs/‹=heads/tags/pull/remotes∕origin›/‹=main/master/develop/v‹ver›/feature∕‹kebab›/‹int›∕merge›
  ‹=feature/fix/hotfix/release/chore/user›/‹kebab›
  ‹hex8›‹=/..‹hex8›/^/~1›
  ‹=org/com/io/net/de›.‹slug›.‹slug›‹=/.‹pascal›/.‹slug›/.*›
  ‹=org.apache/org.springframework/java.util/java.lang/javax.servlet/com.google/com.fasterxml.jackson/io.netty/kotlin/scala.collection/android.app/System.Text/Microsoft.AspNetCore›.‹=‹slug›/‹pascal››
  ‹=org.apache.commons/java.util.List/java.lang.String/java.lang.Exception/System.String/org.slf4j.Logger/javax.sql.DataSource/org.junit.Test/java.io.File/java.net.URL›‹=/.‹camel›/[]/<T>/;›
  ‹slug›/‹slug›‹=/.git/#readme/#‹int››
  ‹=pkg/gem/pypi/npm/maven/docker›:‹slug›/‹slug›‹=/@‹ver››
  ‹=arn:aws:s3:::/arn:aws:iam::‹int›:role∕/s3:∕∕/gs:∕∕/projects∕›‹kebab›
  ‹=urn:uuid:‹uuid›/urn:‹slug›:‹slug›:‹int›/did:key:z‹hex16›/isbn:978‹int›/doi:10.‹int›∕‹slug››
""")


def _zone(rng: Random) -> str:
    """A time zone of the IANA list, as a browser reports it."""
    if not _ZONES:
        _ZONES.extend(sorted(available_timezones()) or ["Europe/Berlin"])
    zone = pick(rng, _ZONES)
    roll = rng.random()
    if roll < 0.75:
        return zone
    return pick(
        rng,
        (
            f"tz={zone}",
            f"{zone};UTC",
            f"({zone})",
            zone.lower(),
            zone.replace("/", "-"),
            f"{zone},0",
        ),
    )


KINDS: tuple[TextKind, ...] = (
    TextKind("settings.zone", _zone, 1.2, (VALUE, COOKIE, HEADER)),
    TextKind("settings.locale", _G.make("locale"), 1.0, (VALUE, COOKIE, HEADER)),
    TextKind("settings.media", _G.make("media"), 1.0, (VALUE, HEADER)),
    TextKind("settings.order", _G.make("order"), 2.0),
    TextKind("settings.pair", _G.make("pair"), 2.0, (VALUE, COOKIE)),
    TextKind("settings.range", _G.make("range"), 1.5),
    TextKind("settings.version", _G.make("package"), 1.5, (VALUE, HEADER)),
)
