"""Harmless twins of SQL and NoSQL injection: the same words and marks, used innocently."""

from __future__ import annotations

from securitai.train.corpora.kinds import NAME, VALUE, TextKind
from securitai.train.corpora.normal.grammar import grammar

_G = grammar(r"""
@quote
  ‹first›'s ‹noun› ‹=and/or/&/,/;› ‹first›'s ‹noun›
  ‹=O'/D'/L'/Mc'/N'/Dell'/Sant'›‹last›‹= & Co/-‹last›/, ‹first›/ (née ‹last›)/; ‹=Ltd/Inc›/›
  '‹word›' or '‹word›'?
  '‹noun›' = '‹noun›' in ‹=English/slang/the manual›
  "‹noun›" ‹=and/or/not› "‹noun›" ‹=or/and› '‹noun›'
  ‹=rock 'n' roll/'til/'tis/'90s/ol'/ma'am/fo'c's'le/o'clock/y'all/d'accord/l'un ou l'autre/c'est-à-dire/qu'il n'y a/dell'arte/'s-Hertogenbosch/Hawai'i/Qur'an› ‹words›
  it's ‹noun› or it's ‹noun›; isn't it?
  the ‹nouns›' ‹noun› -- ‹words›
  ‹hundred›' ‹hundred›" x ‹hundred›' ‹hundred›"
  ‹digit›'‹small›" ‹=or/and› ‹digit›'‹small›"
  '‹words›'--‹name›
  "‹words›"; "‹words›"
  ‹words› -- ‹words› -- ‹words›
  ‹words› # ‹words›
  ‹words› /* ‹words› */
  (‹words›) ‹=or/and› (‹words›)
  don't ‹verb› ‹=or/and/if› can't ‹verb› -- ‹first›
  ‹first› said 'no' and ‹first› said 'yes'; 1 = yes, 0 = no
  ')' missing after "‹word›"
  ''‹word›'' ‹word›
  '‹word›''s ‹noun›'
  ‹=N'/Q'/C'/x'›‹word›
@logic
  if ‹int› = ‹int› then ‹words›
  ‹letter› = ‹int› ‹=and/or/AND/OR› ‹letter› = ‹int› ‹=then/, so/ implies/ solve for› ‹letter›
  ‹int› ‹=and/or› ‹int› = ‹=how much/both/what›‹=?/ ‹noun›?/›
  ‹=true/false/yes/no› or ‹=true/false/yes/no›
  ‹int› or ‹int› ‹nouns›
  ‹int›-‹int› and ‹int›-‹int› ‹=years/cm/pages›
  ‹noun› = ‹adj› ‹=or/and› ‹noun› = ‹adj›
  ‹int› > ‹int› ‹nouns› and ‹letter› < ‹int›
  ‹int› = ‹int› ‹=is/isn't› ‹=true/false/obvious›
  between ‹int› and ‹int›
  ‹=size/color/brand/price› in (‹noun›, ‹noun›, ‹noun›)
  ‹slug›=‹int› or ‹slug›=‹int›
  ‹slug› != ‹int› && ‹slug› >= ‹int›
  ‹noun› is not null, it's ‹adj›
  not ‹adj› and not ‹adj›
  ‹int› mod ‹int› = ‹int› xor ‹=so/but› ‹words›
  ‹int›*‹int›=‹int›, ‹int›/‹int›=‹int›
  ‹first› 1 - ‹first› 1 (‹=draw/a.e.t./‹digit›:‹digit› pens›)
  1 or more ‹nouns›
  and/or
  either ‹noun› or ‹noun› = ‹noun›
  1=‹adj›, 2=‹adj›, 3=‹adj›
  0=‹word›;1=‹word›;2=‹word›
  A=1, B=2, C=3
@words_
  ‹=Select/select/SELECT› ‹=all/your ‹noun›/a ‹noun› from the list/one from each ‹noun›/* required fields/‹int› of ‹int›/‹nouns› from ‹city› where ‹nouns› ‹verb›/the ‹adj› ‹noun› from our ‹nouns››
  ‹=Union/union/UNION› ‹=Square, ‹city›/Jack ‹noun›/of ‹adj› ‹nouns›/all the ‹nouns›/& select committee/Bank/Station/Pacific›
  ‹=Insert/insert› ‹=the ‹noun› into the ‹noun›/coin into slot/values for ‹noun›/a row/‹noun› here›
  ‹=Delete/Remove/Drop› ‹=the ‹noun› from my ‹noun›/off ‹noun›/table and chairs/‹noun› where applicable/me a line/in session/the database class›
  ‹=Update/Set› ‹=‹noun› set to ‹adj›/your ‹noun› where you ‹verb›/table of contents/my ‹noun› = ‹noun››
  Group by ‹noun›, order by ‹noun› ‹=desc/ascending/then ‹noun››
  Order ‹=by phone/by ‹date›/no. ‹int›/#‹id› where is it/‹int› by ‹int› ‹noun››
  Having ‹noun› ‹=or/and› ‹noun› ‹=count/problems/> ‹int››
  ‹=Sleep/Wait/Delay› (‹int› ‹=min/h/sec›) ‹=before/after› ‹gerund›
  sleep(‹int›) ‹=hours a night/in ‹lang› blocks the thread/‹noun›/: how long?›
  ‹=Cast/Convert/Char/Concat/Count› ‹=of ‹noun› (‹year›)/iron pan/acter ‹noun›/me in/‹noun› to ‹noun››
  ‹=exec/execute/declare/create/alter› ‹=summary/the ‹noun›/your ‹noun›/ego/table reservation/or replace the ‹noun›/user guide›
  ‹=table/column/database/schema/index› ‹=for ‹int›/of ‹nouns›/‹adj› ‹noun›/_‹noun›/ names in ‹company››
  ‹=limit/top› ‹int› ‹nouns›‹= offset ‹int›/ per ‹noun›/, ‹int››
  where ‹noun› ‹=like/= /is/in› ‹noun›
  ‹noun› like '‹noun›%' means starts with ‹noun›
  case when ‹noun› then ‹noun› else ‹noun› end
  as of ‹date› from ‹noun› to ‹noun› where ‹noun› and ‹noun›
  exists in ‹city› ‹=or not/?›
  null and void‹=; ‹words›/›
  version ‹ver› of the user ‹noun›
  master database course ‹=@/in› ‹city› ‹year›
  benchmark (‹int›, ‹noun›) ‹=results/vs ‹noun››
  procedure ‹noun› analyse (‹noun›)
  information schema of the ‹noun› ‹noun›
  load file ‹snake›.‹ext› into ‹noun›
@mongo
  {"‹snake›":{"$‹=gte/lt›":"‹date›"},"‹snake›":{"$ne":‹=null/"‹word›"/false›},"page":‹digit›,"limit":‹int›}
  {"$or":[{"‹snake›":"‹word›"},{"‹snake›":{"$in":["‹word›","‹word›","‹word›"]}}],"sort":"-‹snake›"}
  {"$set":{"‹snake›":"‹words›","‹snake›.‹snake›":‹int›},"$inc":{"‹snake›":1}}
  {"$project":{"‹snake›":1,"_id":0}}
  {"$search":{"text":{"query":"‹words›","path":"‹snake›"}}}
  $‹=ref/schema/id/type/value/key/oid/date/numberLong/binary/comment/defs/anchor›
  {"$ref":"#/‹slug›/‹pascal›"}
  {"$oid":"‹hex24›"}
  {"$date":"‹iso›"}
  {"$type":"‹slug›","$value":‹int›}
  $gt means greater than ‹words›
  $‹int› ‹=or/and› $‹int›
  $where is the ‹noun›
  US$‹int› ‹=ne/eq/gt› US$‹int›
  {"‹snake›":{"regex":"^‹word›.*","options":"i"}}
  {"gt":‹int›,"lte":‹int›}
  return ‹noun›; this.‹noun› == ‹int›
  ‹slug›[‹slug›]=‹word›
@names
  ‹slug›[‹=gte/lte/min/max/from/to/eq/contains/like›]
  ‹slug›[‹slug›][‹=id/name/value/0›]
  filter[‹snake›]
  $‹=filter/top/skip/select/orderby/expand/count/format›
  where[‹slug›][‹=equals/in/contains›]
  ‹slug›__‹=gt/lt/in/ne/exact/startswith›
  order[‹slug›]
  columns[‹digit›][search][value]
  ‹slug›'s
  select_‹slug›
  drop_‹slug›
  union
  having
  table_‹slug›
""")

KINDS: tuple[TextKind, ...] = (
    TextKind("twins_sql.quotes", _G.make("quote"), 2.0),
    TextKind("twins_sql.logic", _G.make("logic"), 2.0),
    TextKind("twins_sql.words", _G.make("words_"), 2.0),
    TextKind("twins_sql.nosql", _G.make("mongo"), 1.2, (VALUE,)),
    TextKind("twins_sql.names", _G.make("names"), 0.8, (NAME,)),
)
