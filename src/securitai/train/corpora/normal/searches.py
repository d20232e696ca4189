"""What people type into search boxes, with the operators and quotes that they use."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.kinds import VALUE, TextKind
from securitai.train.corpora.normal.base import pick
from securitai.train.corpora.normal.grammar import grammar
from securitai.train.corpora.normal.languages import any_script

_G = grammar(
    r"""
@query
  ×3 ‹topic›
  ×2 ‹topic› ‹topic›
  ‹noun› ‹=in/near/for/with/without/vs/and/or› ‹topic›
  ‹=best/cheap/free/used/new/buy/download/how to draw/meaning of/lyrics/recipe/pictures of/history of/jobs in/hotels in/flights to› ‹topic›
  ‹topic› ‹year›
  ‹topic› ‹=near me/online/pdf/review/price/for sale/for kids/for beginners/map/phone number/login/wiki/imdb/reddit›
  ‹brand› ‹product› ‹int›
  ‹name›
  ‹name› ‹=obituary/wife/net worth/twitter/quotes/born/biography/songs›
  ‹words›
  ‹pseudo› ‹=login/app/stock/ltd/meaning›
  ‹foreign›
  ‹foreign› ‹noun›
  ‹food› ‹food› recipe
  ‹city› to ‹city› ‹=train/bus/flight/distance/‹date››
  ‹=www./http:∕∕›‹domain›
@topic
  ‹noun›
  ‹adj› ‹noun›
  ‹nouns›
  ‹noun› ‹noun›
  ‹city› ‹noun›
  ‹product›
  ‹lib›
  ‹first› ‹last›
  ‹food›
@question
  how to ‹verb› ‹=a/an/the/my/› ‹adj?› ‹noun›
  ‹=How do I/How can I/How should I/Can I/Where can I/Why can't I› ‹verb› ‹=a/my/the› ‹noun›?
  what ‹=is/are/does/was/were/'s› ‹topic›
  ‹=who/when/where/why/which› ‹=is/was/did/does/are› ‹topic› ‹verb?›‹=?/›
  what's the ‹=difference between/point of/best› ‹topic› ‹=and/or/vs› ‹topic›?
  is ‹topic› ‹=a/an/really› ‹adj›‹=?/ or not?/ or ‹adj›?›
  does ‹topic› ‹verb› ‹nouns›?
  how ‹=many/much/long/far/old/big› ‹=is/are/does/do› ‹topic›
  why does my ‹noun› ‹verb› when I ‹verb› it
  can you ‹verb› ‹=a/an/the› ‹noun› ‹=with/without/before/after› ‹noun›?
  ‹=what if/is it ok to/should I/do you have to› ‹verb› ‹nouns›?
  if ‹noun› = ‹int› and ‹noun› = ‹int›, what is ‹noun›?
  ‹noun›: ‹words›?
@sqlish
  select ‹=committee/a seat/service/comfort/sires/all ‹nouns›/from ‹nouns›/the best ‹noun›/‹noun› from list/one of ‹int› ‹nouns›/distinct ‹nouns›/count on me›
  ‹=union jack/student union/credit union/european union/union of ‹nouns›/union all-stars/western union select/trade union ‹city›/union station ‹city›/union pacific select›‹= / ‹noun›/›
  drop ‹=shipping/table saw/leaf table/dead ‹noun›/off location/cloth/the ‹noun›/in ‹nouns›/ceiling/tables for sale/database tutorial/box›
  ‹=insert into/insert card into/insert coin/how to insert ‹noun› into› ‹noun›‹=/ values/ table in word›
  ‹=delete from/remove from/delete account from› ‹noun› ‹=where/when/history/cart›
  ‹=update set/update your/update my/latest update› ‹noun› ‹=set/where/settings›
  ‹=where is/where/where to› ‹noun› ‹=like/= /and/or› ‹noun›
  order by ‹=date/phone/mail/noon/‹noun›/price desc/number/post before ‹date››
  how to order by ‹=date/phone/price/‹noun›/ascending/‹small› columns›
  group by ‹noun› having ‹noun›
  ‹=or 1 = one?/1=1 meaning/x=1 and y=2/a=b or b=a/1 + 1 = 2/2*3=6/if a=1 then b=?/0=0 in math/1 or 1 a day/5 or 6 = ?/y = mx + b/e=mc^2/1/2 + 1/4 =›‹=/ ‹noun›/ in ‹noun›/?›
  having ‹noun› or ‹noun›
  ‹noun› like ‹noun› and ‹noun› not like ‹noun›
  between ‹int› and ‹int› ‹nouns›
  ‹noun› is null and void
  exec ‹noun› of ‹company›
  ‹=create table/alter table/table of›‹= runner/ top/ cloth/ contents/ tennis/ lamp›‹=/ ‹adj›/ ‹city››
  sleep(‹=ing/s/y›) ‹noun›
  ‹=wait for/waitfor› ‹noun› delay ‹=‹clock›/of ‹int› min›
  ‹=benchmark/concat/char/substring/count/version/database/sleep›‹=/ing/ed› ‹noun› ‹=(‹noun›)/test/in ‹lang›/‹int››
  limit ‹int› ‹nouns› ‹=offset/per› ‹noun›
  ‹=case when/case/end› ‹noun› ‹=then/else› ‹noun›
  ‹=admin/root/user› ‹=or/and› ‹noun› ‹=password/login/jobs›
  'true' or 'false' ‹noun›
  "‹noun›" or "‹noun›"
  ‹noun›-- ‹noun› ‹noun›
  ‹noun› # ‹noun›
  ‹noun› /* ‹=not/old/see› ‹noun› */
@exact
  "‹words›"
  "‹words›" ‹topic›
  '‹words›'
  '‹noun›' ‹=or/and/vs› '‹noun›'
  ‹topic› "‹word› ‹word›" -‹noun›
  ‹topic› -‹noun› -"‹word› ‹word›"
  +‹noun› +‹noun› -‹noun›
  ‹topic› site:‹domain›
  site:‹domain› ‹=filetype:/ext:/inurl:/intitle:/intext:›‹=pdf/‹slug›/"‹words›"› ‹topic›
  intitle:"‹words›" ‹noun›
  "‹name›" ‹=AND/OR/NOT› "‹company›"
  (‹noun› OR ‹noun›) AND ‹noun›
  ‹noun› AND (‹noun› OR "‹word› ‹word›") NOT ‹noun›
  ((‹noun› AND ‹noun›) OR ‹noun›) AND NOT (‹noun›)
  ‹noun› & ‹noun›
  ‹noun› && ‹noun›
  ‹noun› | ‹noun›
  ‹noun› || ‹noun›
  !‹noun› ‹noun›
  ‹noun›* ‹noun›?
  ‹noun›~‹digit›
  "‹word› ‹word›"~‹small›
  ‹noun› AROUND(‹digit›) ‹noun›
  related:‹domain›
  @‹user› #‹noun›
  from:‹user› ‹noun› since:‹date› lang:en
  ‹noun› ‹year›..‹year›
  ‹noun› $‹int›..$‹int›
  allintitle: ‹words›
  ‹noun›;‹noun›
  ‹noun›, ‹noun›, ‹noun›
  ‹noun›/‹noun›
  [‹noun›] ‹words›
  <‹noun›> ‹words›
  {‹noun›}
  ‹noun›^‹digit› ‹noun›
  ‹noun› -> ‹noun›
  ‹noun› => ‹noun›
  ‹noun› >> ‹noun›
@command
  ×4 ‹everyday› ‹noun›
  ×2 ‹everyday› ‹adj› ‹noun›
  ‹everyday› ‹verb› ‹noun›
  ‹noun› ‹everyday›
  ‹everyday›
  ‹everyday› ‹int› ‹nouns›
  ‹everyday› and ‹everyday›
  ‹everyday› ‹=in/for/with/of/on/by/to› ‹noun›
  ‹=how to/best/cheap/what is/my/the/a› ‹everyday› ‹noun›
@everyday
  ‹=curl/cat/ping/tail/head/sort/cut/touch/echo/kill/more/less/find/top/make/screen/watch/sleep/date/id/host/mount/tar/zip/history/file/man/nice/time/yes/split/join/paste/look/fold/free/wall/write/print/set/test/type/copy/move/net/start/call/color/title/exit/export/alias/wait/jobs/at/who/last/users/groups/link/nano/python/ruby/bash/perl/node/java/shell/fish/dash/ash/pip/go/nest/sudo/chrome/finger/mail/talk/clear/reset/trap/read/source/function/select/union/insert/update/drop/delete/where/order/group/having/table/exec/cast/case/like/null/script/alert/prompt/confirm/frame/image/style/object/body/input/form/marquee/embed/window/document/cookie/location›
@typed
  ‹=select/SELECT/Select› ‹=1/*/‹digit›/‹letter›/id/name/count(*)/‹word›› ‹=from/FROM› ‹=a/b/t/x/dual/‹letter›/‹slug›/‹nouns›/‹word››‹=/;/ limit ‹digit›/ where ‹letter›=‹digit›/ order by ‹digit››
  ‹=select ‹digit›/select now()/select 1+1/show tables/select count(*)/describe ‹noun›/explain select 1/select ‹letter›,‹letter› from ‹letter›/update ‹letter› set ‹letter›=‹digit›/insert into ‹letter› values (‹digit›)/delete from ‹letter›/drop table ‹letter››
  price < ‹int›
  ‹noun› > ‹int› ‹noun›
  ‹int›% off ‹nouns›
  ‹=C++ vs C#/C# vs Java/c++/C# .NET/F#/node.js/.net core/R&D/B&B/Q&A/A/B test/AT&T/r/‹noun›/24/7/9/11/n/a/w/o/and/or/TCP/IP/CI/CD/I/O›‹= / ‹noun›/ ‹year›/›
  ‹first›'s ‹noun›
  ‹=don't/can't/won't/I'm/it's/let's/what's/who's/rock 'n' roll/fish 'n' chips/'90s/ma'am/y'all/o'clock/d'oh›‹= ›‹topic›
  ‹nouns›' ‹noun›
  ‹hundred›" ‹=tv/monitor/pipe/pizza/bike›
  ‹digit›'‹small›" ‹noun›
  ‹hundred›' ‹noun› ‹hundred›" ‹noun›
  ‹noun› (‹year›)
  ‹noun› (‹noun›)
  ‹noun› #‹int›
  ‹=$/€/£›‹int› ‹noun›
  ‹noun› @ ‹city›
  ‹noun› + ‹noun›
  ‹noun› = ‹noun›
  ‹noun› ≠ ‹noun›
  ‹word›... ‹word›
  ‹noun›!!!
  ‹noun›???
  ‹noun›; ‹noun›
  ‹noun›: ‹noun›
  ‹noun› - ‹noun›
  ‹noun›_‹noun›
  ‹upper›-‹int›
  ‹upper›‹int›/‹hundred›
  ‹=A4/M8/DIN/ISO/EN/RFC/CVE-2021/IEC› ‹int› ‹noun›
  ‹ver› ‹lib›
  ‹lang› ‹noun›
  ‹int›x‹int› ‹noun›
  ‹int›*‹int›
  sqrt(‹int›)+‹int›/‹digit›
  ‹int› usd to eur
  ‹int› ‹=cm/kg/miles/°F› in ‹=inch/lbs/km/°C›
  ‹email›
  ‹domain›
  ‹ip›
  ‹phrase›
@phrase
  ‹=where did/how did/when will› ‹name› ‹verb› ‹=?/›
  ‹=the/a› ‹adj› ‹noun› of ‹nouns› ‹=by/and/or/from› ‹last›
  ‹nouns› that ‹verb› ‹nouns› ‹=and/or/but not› ‹nouns›
  ‹=select/choose/find› ‹=a/the› ‹noun› from ‹=the/a› ‹noun› where ‹np›
@np
  ‹noun› ‹=is/are/was› ‹adj›
@prefix_
  ‹topic›
""",
    foreign=any_script,
)

QUERY = _G.make("query")
_PARTS = tuple(_G.make(name) for name in ("query", "question", "query", "typed", "exact"))


def _unfinished(rng: Random) -> str:
    """A query cut while it is being typed, as suggestion boxes send it."""
    text = pick(rng, _PARTS)(rng)
    return text[: 1 + int(rng.random() * len(text))]


_COMMAND = _G.make("command")


def _command_words(rng: Random) -> str:
    """Everyday words that are commands or keywords as well, now and then while they are typed."""
    text = _COMMAND(rng)
    if rng.random() < 0.6:
        return text
    blank = text.find(" ") + 1
    return text[: blank + 1 + int(rng.random() * (len(text) - blank))]


KINDS: tuple[TextKind, ...] = (
    TextKind("searches.query", QUERY, 4.0),
    TextKind("searches.question", _G.make("question"), 2.5),
    TextKind("searches.sql_words", _G.make("sqlish"), 2.0),
    TextKind("searches.operators", _G.make("exact"), 2.0),
    TextKind("searches.typed", _G.make("typed"), 2.0),
    TextKind("searches.command_words", _command_words, 1.6),
    TextKind("searches.unfinished", _unfinished, 1.5, (VALUE,)),
)
