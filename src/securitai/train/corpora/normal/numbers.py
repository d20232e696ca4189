"""Numbers and what is written like them: dates, money, places, units, ranges, versions."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.kinds import VALUE, TextKind
from securitai.train.corpora.normal import base
from securitai.train.corpora.normal.base import number, pick
from securitai.train.corpora.normal.grammar import grammar

_G = grammar(r"""
@plain
  ×3 ‹int›
  ‹dec›
  -‹int›
  +‹dec›
  ‹digit›.‹id›e‹=-/+/›‹hundred›
  ‹int›,‹int›
  ‹hundred›.‹id›,‹hundred›.‹id›
  -‹hundred›.‹id›, ‹hundred›.‹id›
  ‹int›-‹int›
  ‹int›..‹int›
  ‹int›,‹int›,‹int›,‹int›
  [‹int›,‹int›]
  (‹int›)
  ‹int›/‹int›
  ‹int›%
  0x‹hex8›
  0b‹=1010/0111/1100›‹=01/10/11›
  ‹int›:‹int›
  ‹int›x‹int›
  ‹int›×‹int›
  ‹=</>/<=/>=/≥/≤/~/±/!=/ne:/gt:/lt:›‹=/ ›‹int›
  ‹int› < x < ‹int›
  #‹id›
  №‹id›
  ‹int›th
  ‹id›.0
  1‹id›E+‹hundred›
  ‹big›
  ‹=NaN/Infinity/-Infinity/1e308/0.1/-0/00/007/1,000,000.00/1.000.000,00/1 000 000/1'000'000.50/٣٤٥/１２３/½/Ⅷ/1_000_000›
@date_
  ×3 ‹date›
  ×2 ‹iso›
  ×2 ‹ms›
  ‹sec›
  ‹date› ‹clock›
  ‹date›T‹clock›/‹date›T‹clock›
  ‹date›..‹date›
  ‹date› - ‹date›
  ‹date›~‹date›
  ‹=Mon/Tue/Wed/Thu/Fri/Sat/Sun›, ‹hundred› ‹mon› ‹year› ‹clock› GMT
  ‹=Mon/Tue/Wed/Thu/Fri/Sat/Sun› ‹mon› ‹hundred› ‹year› ‹clock› GMT+0‹digit›00 (‹=Central European Summer Time/Eastern Standard Time/中国标准时间/heure normale d’Europe centrale/Pacific Daylight Time/India Standard Time/東京 (標準時)›)
  ‹mon› ‹small›, ‹year›
  ‹small› ‹mon› ‹year›
  ‹clock›
  ‹clock› ‹=AM/PM/a.m./Uhr/h›
  ‹clock›–‹clock›
  now-‹int›‹=d/h/m/w/M/y/s›
  now-‹int›d∕d
  P‹small›DT‹small›H‹hundred›M
  R/‹date›T‹clock›Z/P‹small›D
  PT‹int›.‹int›S
  ‹int›‹=d/h/m/s/ms/us/ns/w›
  ‹year›-W‹small›-‹digit›
  ‹year›Q‹digit›
  ‹=last ‹int› days/in ‹int› hours/yesterday/next Monday/±‹small›h/ASAP/half past four›
  UTC‹=+/-›‹small›
  ‹=Europe∕/America∕/Asia∕/Africa∕›‹city›
  ‹cron›
  ‹year›年‹small›月‹hundred›日
  ‹hundred›. ‹=Januar/März/Mai/août/février/ottobre/мая/sierpnia› ‹year›
  RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=‹year›0101T000000Z
  Mo-Fr ‹clock›-‹clock›; Sa ‹clock›-‹clock›; PH off
@mon
  ‹=Jan/Feb/Mar/Apr/May/Jun/Jul/Aug/Sep/Oct/Nov/Dec/January/March/August/December›
@cron
  ‹=*/0/*∕5/*∕15/30/0,30/59› ‹=*/0/4/*∕2/9-17/3,15/23› ‹=*/1/1,15/*∕3/L/?› ‹=*/1/*∕6/JAN-MAR/1-6› ‹=*/0/1-5/MON/SUN,WED/?/5#3/6L›
  0 ‹cron›
  @‹=daily/hourly/weekly/monthly/every ‹int›m/reboot›
  rate(‹int› ‹=minutes/hours/days›)
  cron(‹hundred› ‹small› * * ? *)
  0 ‹small› * * ‹digit› root
@money
  ‹=$/€/£/¥/₹/₽/₩/CHF /kr /R$ /US$/A$›‹price›
  ‹price› ‹=EUR/USD/€/zł/Kč/kr./CHF/GBP/Ft/руб./元/円›
  ‹int›.‹hundred›,‹hundred› €
  $‹int› - $‹int›
  < ‹=$/€/£›‹int›
  ‹=price:/amount=/under /over /max ›‹=$/€/›‹price›
  -‹hundred›%
  ‹hundred›% off
  2 for £‹hundred›
  ‹=$/€›‹price›/‹=mo/month/yr/kg/m²/night›
  (‹=$/€›‹price›)
  ‹=EUR/USD/GBP/JPY›
  ‹price›*‹digit›+‹price›
  ‹int› @ ‹price›
  {"amount":"‹price›","currency":"‹=EUR/USD/GBP›"}
@geo
  ‹lat›,‹lon›
  ‹lat› ‹lon›
  (‹lat›, ‹lon›)
  ‹lon›,‹lat›;‹lon›,‹lat›;‹lon›,‹lat›
  ‹lon›,‹lat›,‹lon›,‹lat›
  POINT(‹lon› ‹lat›)
  POLYGON((‹lon› ‹lat›, ‹lon› ‹lat›, ‹lon› ‹lat›, ‹lon› ‹lat›))
  LINESTRING (‹lon› ‹lat›, ‹lon› ‹lat›)
  SRID=4326;POINT(‹lon› ‹lat›)
  geo:‹lat›,‹lon›;u=‹hundred›
  ‹hundred›°‹hundred›'‹hundred›.‹digit›"‹=N/S› ‹hundred›°‹hundred›'‹hundred›.‹digit›"‹=E/W›
  @‹lat›,‹lon›,‹small›z
  ‹lat›,‹lon›|‹lat›,‹lon›
  color:red|label:A|‹lat›,‹lon›
  circle(‹lat›,‹lon›,‹int›)
  _p~iF~ps|U_ulLnnqC_mqNvxq`@
  !1m‹digit›!1m‹digit›!1i‹small›!2i‹int›!3i‹int›!4i256!2m3!1e0!2sm!3i‹big›!3m‹digit›!2s‹=en/de/he›!3s‹upper›!5e18!12m4!1e68!2m2!1sset!2sRoadmap
  !1m18!1m12!1m3!1d‹dec›!2d‹lon›!3d‹lat›!2m3!1f0!2f0!3f0!3m2!1i1024!2i768!4f13.1
  ‹=9/8/u/d/s›‹alnum›
  ‹int› ‹=m/km/mi/ft›
  N‹hundred› E‹hundred›
  ‹upper›‹hundred› ‹int› ‹int›
@lat
  ‹=/-›‹hundred›.‹id›
@lon
  ‹=/-›‹=1/›‹hundred›.‹id›
@unit_
  ‹int› ‹=cm/mm/kg/g/mg/ml/L/km∕h/°C/°F/kWh/dB/px/em/rem/vh/pt/MB/GiB/KB∕s/rpm/V/Ω/µm/bar/psi/lb/oz/in/ft/"/′/m²/m³›
  ‹dec›‹=px/em/rem/%/s/ms/deg/fr/vh/vw/GB/k/M›
  ‹hundred›" × ‹hundred›"
  ‹digit›' ‹small›"
  ‹digit›'‹small›"
  ‹hundred› ½ "
  ‹int› × ‹int› × ‹int› ‹=mm/cm/in›
  calc(100% - ‹int›px)
  max(‹hundred›vw, ‹int›px)
  rgba(‹int›, ‹int›, ‹int›, 0.‹digit›)
  hsl(‹int›deg ‹hundred›% ‹hundred›% / ‹hundred›%)
  ‹color›
  rotate(‹int›deg) translate(‹int›px, -‹hundred›%)
  ‹hundred›Hz - ‹hundred› kHz
  ‹int› min. ‹hundred› sec.
  ~‹int› ‹=people/km/years›
@versions
  ‹ver›
  ^‹ver›
  ~‹ver›
  >=‹ver› <‹ver›
  >=‹ver›,<‹ver›,!=‹ver›
  ~=‹ver›
  ^‹ver› || ^‹ver› || >=‹ver›
  ‹digit›.x || ‹digit›.x
  ‹digit›.‹digit›.*
  [‹ver›,‹ver›)
  ==‹ver›; python_version < "3.‹small›"
  ‹lib›[‹slug›,‹slug›]>=‹ver› ; sys_platform == 'win32'
  ‹lib› (>= ‹ver›), ‹lib› (<< ‹ver›), lib‹lib›‹digit› | ‹kebab›
  v‹ver›-‹int›-g‹hex8›
  npm:‹kebab›@^‹ver›
  workspace:*
  latest
  ‹lib›-‹ver›.‹=tar.gz/whl/jar/zip/deb/rpm›
  go1.‹hundred›.‹digit›
  ‹ver›.‹year›0‹digit›‹hundred›
  *
""")


def _small(rng: Random) -> str:
    return str(int(rng.random() * 3))


def _unit(rng: Random) -> str:
    return f"{rng.random():.4f}"


def _pair(rng: Random) -> str:
    return f"{number(rng)}:{number(rng)}"


def _normal(rng: Random) -> str:
    return str(int(rng.gauss(0, 40)))


_ITEMS = (number, base.decimal, _small, _unit, _pair, _normal)


def _series(rng: Random) -> str:
    """Numbers packed with separators, as charts and sensors send them."""
    sep = pick(rng, (",", ",", ";", " ", "|", "~", ", ", ":", "_", "!", "."))
    count = 3 + int(rng.random() ** 2 * 60)
    make = pick(rng, _ITEMS)
    return sep.join([make(rng) for _ in range(count)])


KINDS: tuple[TextKind, ...] = (
    TextKind("numbers.plain", _G.make("plain"), 3.0),
    TextKind("numbers.date", _G.make("date_"), 3.0),
    TextKind("numbers.cron", _G.make("cron"), 0.5),
    TextKind("numbers.money", _G.make("money"), 1.5),
    TextKind("numbers.geo", _G.make("geo"), 1.2),
    TextKind("numbers.unit", _G.make("unit_"), 1.2),
    TextKind("numbers.version", _G.make("versions"), 1.2),
    TextKind("numbers.series", _series, 1.5, (VALUE,)),
)
