"""Forms met in APIs, webhooks and consoles: small XML, runs of zeros, pointers, programs, templates of URLs."""

from __future__ import annotations

import base64
from random import Random

from securitai.train.corpora.kinds import BODY, VALUE, TextKind
from securitai.train.corpora.normal import base, makers
from securitai.train.corpora.normal.base import chars, digits, number, pick
from securitai.train.corpora.normal.grammar import grammar
from securitai.train.corpora.normal.languages import any_script
from securitai.train.corpora.normal.words import tech

_G = grammar(
    r"""
@xml
  <‹tag_›>‹txt›</‹tag_›>
  <‹tag_› />
  <‹tag_›‹xns›>⏎    ‹child*1-5|⏎    ›⏎</‹tag_›>⏎
  <‹tag_›‹xns›>‹child*1-5|›</‹tag_›>
  <‹tag_›‹xns›>⏎  <‹tag_›>⏎    ‹child*1-3|⏎    ›⏎  </‹tag_›>⏎  ‹child*0-3|⏎  ›⏎</‹tag_›>
  <‹tag_› ‹slug›="‹txt›">⏎   <‹tag_›>⏎      <‹tag_›>⏎         ‹child›⏎      </‹tag_›>⏎   </‹tag_›>⏎</‹tag_›>⏎
  <Grant><Grantee xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="‹pascal›"><EmailAddress>‹email›</EmailAddress></Grantee><Permission>‹const›</Permission></Grant>
  <‹pascal› xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Status>‹pascal›</Status>‹child*0-2›</‹pascal›>
  <‹pascal›Request>⏎    <myMap>⏎        <entry>⏎            <key>‹word›</key>⏎            <value>‹txt›</value>⏎        </entry>⏎    </myMap>⏎</‹pascal›Request>⏎
@tag_
  ‹pascal›
  ‹camel›
  ‹pascal›‹pascal›Request
  ‹slug›
  ‹upper›
  ‹=foo/bar/baz/name/key/value/item/entry/nested/list/member/K/V/id/root/data›
  ‹slug›:‹camel›
@xns
  ε
   xmlns="http‹=/s›://‹domain›‹=/∕/∕‹slug›∕›"
   xmlns:‹slug›="http://‹domain›/"
   ‹camel›="‹txt›"
@child
  <‹tag_›>‹txt›</‹tag_›>
  <‹tag_›></‹tag_›>
  <‹tag_›/>
  <‹tag_› ‹slug›="‹txt›">‹txt›</‹tag_›>
  <‹tag_›><‹tag_›>‹txt›</‹tag_›></‹tag_›>
@txt
  ‹word›
  ‹int›
  ‹=true/false/foo/hi/bar/string/1›
  ‹iso›
  &lt;‹word›&amp;‹word›&gt;
  ‹words›
  ‹email›
  ‹foreign›
  ‹b64›
@program
  ‹prog›
  ‹prog› --‹=help/version/‹kebab››
  ‹prog›-‹slug›
  ‹prog› ‹=tutorial/man page/vs ‹prog›/not found/install/example/gui/rules/alternatives/‹ver›/on ‹os›/in docker›
  install ‹prog› on ‹os›
  ‹prog› ‹foreign›
  ‹prog›‹=‹digit›/d/ctl/-ng/config/-tools/.service/.conf/.exe›
  set alias "‹slug›" for command '‹const›=‹slug›'
  ‹=show/print/list/display/count/delete/rename› all ‹nouns› ‹=in "‹slug›"/named '*.‹ext›'/using ‹prog›/with ‹prog› and ‹prog››
  ‹=Delete/Create/Rename/Update/Add/Move/Open/Read› ‹=the file /›`‹fname›`‹= and ‹verb› `‹fname›`/›
  ‹=Delete/Create/Rename/Update/Add› ‹fname›
  cat "$‹const›/‹fname›"
  echo "‹words›" > ‹fname›
  ‹pascal›/‹pascal›-‹hundred›B-‹=Instruct/Chat/v0.‹digit›/GGUF›
@prog
  ‹=mysqldump/mysql/psql/kexec/systemd/systemctl/journalctl/kwriteconfig/modprobe/modsecurity/nmap/wireshark/burp/metasploit/sqlmap/hydra/nikto/curl/wget/netcat/nc/ssh/scp/rsync/cron/grep/find/awk/sed/tar/zip/ffmpeg/git/docker/kubectl/helm/vim/nano/tmux/htop/iptables/ufw/tcpdump/dig/nslookup/traceroute/openssl/gpg/bash/zsh/fish/powershell/python/node/perl/ruby/php/java/gcc/make/cmake/apt/yum/dnf/pacman/snap/brew/npm/pip/mkfs/mount/fdisk/lsblk/dd/chmod/chown/passwd/useradd/sudo/su/whois/ping/telnet/ftp/rclone/jq/xargs/tee/screen/strace/gdb/ldd/nm/objdump›
@fname
  ‹=test/hello/new-file/config/utf8/filename/logo/data/readme/index/main/notes/output/input/image/‹slug›/‹snake›/tmp‹alnum››.‹=txt/yml/yaml/json/csv/gif/png/md/pdf/xml/html/py/php/log/ini/conf/sh›
  ‹=.github/.circleci/.vscode/.idea/.husky/.storybook/.well-known›/‹slug›.‹=yml/json/xml›
  .‹=env/gitignore/npmrc/bashrc/dockerignore/prettierrc/babelrc/nvmrc›
  ‹slug›/src/‹=main/test›/java/‹=com/org›/‹slug›/‹slug›/‹pascal›.java
  ‹slug›/‹slug›/‹slug›/‹pascal›.‹=java/kt/cs/scala/php›
  /etc/‹=banner/motd/issue/‹slug››.‹=txt/conf/d∕‹slug›.conf›
  \??\C:\‹slug›.sys
  C:\‹=pagefile.sys/Windows\Temp\‹slug›.log/Program Files\‹pascal›\‹slug›.exe/inetpub\wwwroot\‹slug›\index.html›
  /‹=home∕‹user›/root/opt›/‹slug›/‹slug›.‹=json/sh/py›
@pointer
  /‹slug›/‹slug›
  /‹slug›/‹slug›/‹digit›
  /config/‹=‹slug›/‹slug›∕‹digit›/enabled/‹slug›∕0∕‹camel››
  /‹camel›/‹camel›/-
  /data/attributes/‹snake›
  #/‹slug›/‹camel›/‹digit›
  #/components/‹=schemas/responses/parameters›/‹pascal›
  indices:‹=admin/data/monitor›/‹slug›‹=∕‹slug›/∕*/›
  cluster:‹=admin/monitor›/‹slug›‹=/∕*/∕get›
  ‹upper›/‹pascal›‹pascal›
  ‹slug›:‹slug›‹=:‹slug›/∕‹slug›/∕*/:*/›
  role:‹slug›
  @‹dotted›
  ‹dotted›.‹=count/total/raw/keyword/p99/max/status›
  ‹slug›.‹slug›.‹pascal›.‹camel›
  ‹pseudo›.‹pascal›.get‹pascal›()
  ‹slug›.‹slug›.set("‹const›", "‹slug›")
  ‹slug›.‹slug›.get('‹slug›').‹=toString()/value/trim()/length›
  ‹slug›.‹=domains/users/dns/orders›.‹=get/set/list/create/delete›‹pascal›
  trace.‹slug›.request{env:‹slug›}
  ‹slug›.‹slug›{‹slug›:‹slug›}
  ${‹int›}
  ${‹=credential/secrets/env/ctx/inputs/outputs/parameters›.‹snake›}
  {{‹slug›}}
  {{‹slug›s}}
  <‹snake›>
  <‹snake›>@‹domain›
  <your_‹snake›>
  %{‹=COMMONAPACHELOG/COMBINEDAPACHELOG/SYSLOGLINE/GREEDYDATA:‹slug›/IP:‹snake›/TIMESTAMP_ISO8601:‹snake››}‹=/ %{WORD:‹snake›}/ \[%{HTTPDATE:‹snake›}\] "%{DATA:‹snake›}" %{NUMBER:‹snake›}›
  startswith(‹pascal›,'‹last›-‹last›') and ‹pascal› ‹=gt/ge/lt› ‹int›
  ‹=startswith/endswith/contains›(‹pascal›,'‹letter›''‹last›')‹= and ‹pascal› eq ‹int›/ or ‹pascal› ne null/›
  ‹pascal› eq '‹first›''s ‹noun›'
  ;‹upper›‹int›;;‹price›;;eVar‹hundred›=‹alnum›|eVar‹hundred›=‹price› ‹=EUR/ILS/USD›
  ;‹words›;‹digit›;‹price›;event‹hundred›=‹price›|event‹hundred›=‹digit›;eVar‹hundred›=‹word›,;‹words›;‹digit›;‹price›
  POLYGON((‹dec› ‹dec›,‹dec› ‹dec›,‹dec› ‹dec›,‹dec› '‹dec›'))
  $‹slug›=‹=no/yes›⏎$‹slug›=‹word›::⏎‹slug› A 0 ‹ip› ‹int›
  '‹ver›'
  "‹ver›"
  '‹int›'
  {"‹slug›":{},"‹slug›":{}}
  {"options":{},"‹slug›":{}}
  {}
  (?i)\b(‹kw›|‹kw›|‹kw›)\b
  \b(‹kw›|‹kw›)\s+‹kw›
  (‹kw›|‹kw›|<‹slug›>|‹slug›\()
@kw
  ‹=select/from/where/union/insert/update/delete/drop/script/alert/eval/exec/admin/password/passwd/javascript/onload/onerror/‹slug››
@weburl
  https://api.‹domain›/users/‹user›
  https://api.github.com/users/‹user›‹=/∕repos/∕orgs/∕gists{∕gist_id}/∕starred{∕owner}{∕repo}/∕events{∕privacy}/∕following{∕other_user}/%5Bbot%5D›
  https://api.github.com/repos/‹user›/‹kebab›/‹=git∕refs{∕sha}/issues{∕number}/contents∕{+path}/compare∕{base}...{head}/{archive_format}{∕ref}/commits∕‹hex40›/labels{∕name}›
  http‹=/s›://‹host›/‹user›/‹kebab›.git
  http‹=/s›://‹host›/‹slug›.git
  git://‹host›/‹user›/‹kebab›.git
  http://‹host›/avatars/u/‹int›?
  http‹=/s›://‹domain›/‹slug›?
  http‹=/s›://‹host›/‹slug›/?
  http://‹slug›:‹port›/
  http://localhost:‹port›/‹slug›.html?‹slug›=‹=true/1›
  127.0.0.1
  localhost:‹port›
  https://‹=ngrok.io/requestb.in/hookb.in/webhook.example.com/hooks.slack.com/discord.com∕api/smee.io/pipedream.net›/‹=‹alnum›/webhook/‹slug››
  https://arxiv.org/‹=pdf/abs›/‹int›.‹id›‹=.pdf/v‹digit›/›
  https://‹host›/‹slug›/PugPixel?vcode=‹b64›
  /‹digit›/‹letter›‹letter›?url=https%3A%2F%2F‹host›%2F‹letter›%2F1.0%2F‹slug›%3Fid%3D‹id›%26val%3D__‹const›__.__‹const›__
  ‹pseudo›://‹slug›.‹pseudo›.‹pseudo›/‹pseudo›/‹int›/‹pseudo›_‹pseudo›
  /list/‹word^›-‹word^›?‹letter›‹digit›=‹int›&open=1&‹letter›‹digit›=‹int›
  .‹domain›
  ‹pseudo›.‹tld›
  new-‹kebab›
  ‹kebab›-‹=hostname/server/test/node-‹digit›/prod/db-0›
  ‹kebab›.‹domain›
  My‹pascal›‹=Pass/Key/Name/Secret/›
@headers
  content-length: ‹int›\r
  ‹hname›: ‹hval›
@hname
  ‹=content-type/date/server/vary/etag/x-request-id/x-req-id/cache-control/access-control-expose-headers/x-powered-by/via/age/pragma/x-cache-lookup/content-encoding/expires/last-modified/strict-transport-security/x-frame-options›
@hval
  ‹=application∕json; charset=utf-8/text∕html/nginx/no-cache/gzip/Accept-Encoding/Express/x-server-cost/Cache Miss/max-age=‹int›/‹hex32›/‹id›/W∕"‹hex8›"/Mon, 0‹digit› Jul ‹year› ‹clock› GMT/‹alnum›/SAMEORIGIN›
""",
    foreign=any_script,
)

_HEADER = _G.make("headers")
_FNAME = _G.make("fname")


def _zeros(rng: Random) -> str:
    """Runs of zeros and of As, alone and as the rest of numbers, hashes and base64."""
    zeros = pick(rng, "000Afx") * (3 + int(rng.random() ** 2 * 60))
    roll = rng.random()
    if roll < 0.3:
        return zeros + digits(rng, 1, 4)
    if roll < 0.5:
        return digits(rng, 2, 13) + zeros
    if roll < 0.65:
        return "-".join(["00000000", "0000", "0000", "0000", f"{int(rng.random() * 999):012}"])
    raw = bytearray(rng.randbytes(20 + int(rng.random() * 200)))
    for _ in range(3):
        at = int(rng.random() * len(raw))
        fill = pick(rng, (b"\0", b"\xff", b"\x20")) * int(rng.random() * 60)
        raw[at : at + len(fill)] = fill
    head = pick(
        rng,
        (
            b"",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
            b"\xff\xfb\xb4\xc4",
            b"\0\0\0\x18ftyp",
        ),
    )
    return base64.b64encode(head + bytes(raw)).decode()


def _list(rng: Random) -> str:
    return f"[{number(rng)},null,null,{number(rng)}]"


def _node(rng: Random) -> str:
    return f"{pick(rng, ('04:User', '010:Repository', base.pascal(rng) + ':'))}{number(rng)}"


def _words(rng: Random) -> str:
    return base.words(rng, 2, 9)


def _short_base64(rng: Random) -> str:
    """Base64 of a domain, a number, a small list, a node identifier."""
    raw = pick(
        rng, (base.domain, base.host, number, _list, makers.url, makers.path, _node, base.user)
    )(rng)
    text = pick(rng, (base64.b64encode, base64.urlsafe_b64encode))(raw.encode()).decode()
    return pick(rng, (text, text.rstrip("="), text.replace("=", "."), text.replace("=", "%3D")))


def _header_lines(rng: Random) -> str:
    """Two to nine header fields as a response carries them."""
    lines = [_HEADER(rng).removesuffix("\\r") for _ in range(2 + int(rng.random() * 8))]
    return "\r\n".join(lines) + pick(rng, ("\r\n", "\r\n", ""))


def _multipart(rng: Random) -> str:
    """The text of a multipart message, as mail and batch interfaces nest it."""
    mark = pick(
        rng,
        (
            "AaB03x",
            "boundary",
            "----WebKitFormBoundary" + chars(rng, base.ALNUM, 16),
            base.hexes(rng, 24),
            "=_Part_" + number(rng),
            "xxxxxxxxxxxxxxxxxxxx",
        ),
    )
    parts = []
    for _ in range(1 + int(rng.random() * 4)):
        name = pick(rng, (base.snake, base.word, base.camel))(rng)
        file = f'; filename="{_FNAME(rng)}"' if rng.random() < 0.5 else ""
        kind = (
            f"\r\n{pick(rng, ('content-type', 'Content-Type'))}: {pick(rng, tech.MIMES)}"
            if rng.random() < 0.6
            else ""
        )
        encoding = pick(
            rng,
            ("", "", "\r\nContent-Transfer-Encoding: base64", "\r\nContent-Length: " + number(rng)),
        )
        disposition = pick(rng, ("content-disposition", "Content-Disposition"))
        body = pick(rng, (base.word, any_script, number, base.b64, _words))(rng)
        parts.append(
            f'--{mark}\r\n{disposition}: form-data; name="{name}"{file}{kind}{encoding}\r\n\r\n{body}\r\n'
        )
    return "".join(parts) + f"--{mark}--" + pick(rng, ("\r\n", ""))


KINDS: tuple[TextKind, ...] = (
    TextKind("forms.small_xml", _G.make("xml"), 1.8, (VALUE, BODY)),
    TextKind("forms.program", _G.make("program"), 2.0),
    TextKind("forms.file", _FNAME, 1.2),
    TextKind("forms.pointer", _G.make("pointer"), 2.5),
    TextKind("forms.web_url", _G.make("weburl"), 2.5),
    TextKind("forms.zeros", _zeros, 1.0),
    TextKind("forms.short_base64", _short_base64, 1.5),
    TextKind("forms.header_lines", _header_lines, 1.0),
    TextKind("forms.multipart", _multipart, 0.6, (BODY, VALUE)),
)
