"""The short classics that every list begins with, and what a person types first to try a detector."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.attacks.grammar import Grammar
from securitai.train.corpora.kinds import COOKIE, PATH, VALUE, AttackKind
from securitai.verdict import Category


def _blank(rng: Random) -> str:
    """What stands between two words of SQL: a blank most of the time."""
    return rng.choice((" ", " ", " ", " ", " ", " ", " ", "  ", "/**/", "+", "\t", "\n", "%20"))


_G = Grammar(
    r"""
n = 0¦1¦1¦1¦2¦3¦7¦10¦99¦123
x = a¦x¦z¦1¦admin¦id¦user¦test
q = '¦'¦'¦"¦´¦`¦’¦′¦‘¦ʼ¦″¦“¦”
end:
  3×--
  3×-- -
  2×#
  2× #
  2×–
  2× –
  —
  /*
  ;--
  #‹x›
  --‹x›
  ;%00
  ‹q›
word = or¦or¦OR¦Or¦oR¦and¦AND¦||¦&&¦xor¦oR¦having¦where¦like¦||¦or not
eq = =¦=¦=¦ = ¦ like ¦>¦<¦!=¦<>¦ is not ¦ between 0 and ¦<=>¦ rlike ¦ in ¦<<
short:
  4×‹v›‹sp›‹word›‹sp›‹a=n›‹eq›‹$a›‹sp›‹end›
  4×‹sp›‹word›‹sp›‹a=n›‹eq›‹$a›‹end›
  3×‹word›‹sp›‹a=n›‹eq›‹$a›‹sp›‹end›
  3×‹v›‹q›‹sp›‹word›‹sp›‹a=n›‹eq›‹$a›‹end›
  3×‹v›‹q=q›‹sp›‹word›‹sp›‹$q›‹a=x›‹$q›‹eq›‹$q›‹$a›
  3×‹v›‹q=q›‹word›‹$q›‹a=x›‹$q›‹eq›‹$q›‹$a›‹end›
  2×‹v›‹q=q›)‹sp›‹word›‹sp›(‹$q›‹a=x›‹$q›‹eq›‹$q›‹$a›
  2×)‹sp›‹word›‹sp›(‹q=q›‹a=x›‹$q›‹eq›‹$q›‹$a›‹end›
  2×‹v›‹q›‹end›
  2×‹x›‹q›‹sp›‹end›
  2×‹q›‹sp›‹end›
  ‹v›‹q›‹sp›‹word›‹sp›‹x›‹eq›‹x›‹end›
  ‹v›‹word›‹a=n›‹eq›‹$a›
  ‹v›‹q›‹word›‹a=n›‹eq›‹$a›
  ‹v›‹q›‹word›(‹a=n›)‹eq›(‹$a›)‹end›
  ‹v›‹q›‹word›-(true)‹sp›‹end›
  ‹v›‹q›‹word›@‹q›‹n›‹q› is null‹sp›‹end›
  ‹v›‹q›‹sp›‹word›‹sp›true‹end›
  ‹v›‹q›‹sp›‹word›‹sp›‹n›‹sp›‹end›
  ‹v›‹q›‹sp›‹word›‹sp›‹col›‹sp›is not null‹end›
  ‹v›‹q›‹sp›‹word›‹sp›‹col›‹sp›like‹sp›‹q›%‹end›
  ‹word›‹sp›‹col›‹sp›like‹sp›‹q›%‹q›‹end›
  ‹v›‹q›‹sp›between‹sp›‹n›‹sp›and‹sp›‹n›‹sp›‹word›‹sp›‹n›‹eq›‹n›
  ‹v›‹q›‹sp›order by ‹#1-30›‹end›
  ‹v›‹sp›order by ‹#1-30›‹end›
  ‹v›)‹sp›order by ‹#1-30›‹end›
  ‹sp›ORDER BY ‹#1-30›‹end›
  ‹v›‹q›‹sp›group by ‹col› having ‹a=n›=‹$a›‹end›
  ‹v›‹q›‹sp›having‹sp›‹a=n›=‹$a›‹end›
  ‹v›‹q›;‹end›
  ‹v›‹q›||‹q›
  ‹v›‹q›+‹q›
  ‹v›%‹q›‹sp›‹word›‹sp›‹q›‹n›‹q›=‹q›‹n›
  ‹v›‹sp›and‹sp›‹n›=‹n›
  ‹v›‹sp›and‹sp›sleep(‹n›)
  ‹v›‹sp›union select ‹n›,‹n›‹end›
  ‹v›‹sp›union all select null‹end›
  ‹v›‹q›‹sp›union select ‹n›‹end›
  ; drop table ‹col›‹end›
  ‹v›; drop table ‹col›
  ‹v›‹q›; drop table ‹col›;‹end›
  ‹v›‹q›; shutdown‹end›
  ‹v›‹q›; exec xp_cmdshell ‹q›dir‹q›‹end›
  select @@version
  select * from ‹col›‹end›
  ‹v›-(select ‹n›)
  (select ‹n›)
  ‹v›;waitfor delay ‹q›0:0:‹n›‹q›‹end›
  ‹q›;waitfor delay ‹q›0:0:‹n›‹q›‹end›
  ‹v›,(select sleep(‹n›))
  ‹v›‹q›=‹q›
  ‹q›=‹q›‹q›or‹q›
  ‹q›-‹q›
  ‹q›&‹q›
  ‹q›^‹q›
  ‹q›*‹q›
  ‹q›<~‹q›
  ‹q›=+‹q›
  ‹q› or ‹q›‹q›*‹q›
  ‹q› or ‹q›‹q›=‹q›
v:
  3×‹n›
  2×‹e›
  ‹x›
  -1
e = ¦
col = users¦user¦username¦uname¦email¦id¦name¦password¦temp¦members¦accounts¦products
""",
    functions={"sp": _blank},
)

_UNIX = (
    "etc/passwd", "etc/passwd", "etc/passwd", "etc/shadow", "etc/hosts", "etc/group", "etc/issue", "etc/hostname", "proc/self/environ", "proc/version",
    "proc/self/cmdline", "var/log/auth.log", "var/log/apache2/access.log", "root/.bash_history", "home/user/.ssh/id_rsa", "etc/mysql/my.cnf",
)  # fmt: skip
_WINDOWS = (
    "windows/win.ini",
    "windows/system32/drivers/etc/hosts",
    "boot.ini",
    "winnt/win.ini",
    "windows/system.ini",
    "inetpub/wwwroot/web.config",
)
_APPLICATION = (
    "wp-config.php",
    "config.php",
    "WEB-INF/web.xml",
    ".env",
    "config/database.yml",
    "web.config",
    "configuration.php",
    ".git/config",
)
_BEFORE = ("", "", "", "", "", "", "/", "./", "en/", "a/")
_AFTER = ("", "", "", "", "", "", "%00", "%00.jpg", "\x00.png", ".html")


def _climb(rng: Random) -> str:
    """One to four steps up and a file that nobody links to."""
    windows = rng.random() < 0.25
    target = rng.choice(_WINDOWS if windows else _APPLICATION if rng.random() < 0.15 else _UNIX)
    step = (
        rng.choice(("../", "../", "../", "../", "..%2f", "%2e%2e/"))
        if not windows
        else rng.choice(("../", "..\\", "..%5c"))
    )
    if "\\" in step or "5c" in step:
        target = target.replace("/", "\\")
    return rng.choice(_BEFORE) + step * rng.randint(1, 4) + target + rng.choice(_AFTER)


KINDS: tuple[AttackKind, ...] = (
    AttackKind(
        "classics.sql", Category.SQLI, _G.maker("short"), 8.0, (VALUE, VALUE, VALUE, COOKIE)
    ),
    AttackKind("classics.climb", Category.PATH_TRAVERSAL, _climb, 5.0, (VALUE, VALUE, VALUE, PATH)),
)
