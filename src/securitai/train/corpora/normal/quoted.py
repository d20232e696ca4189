"""Harmless twins that quote: questions about attacks in many languages, search expressions, tool calls."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.kinds import FILE, VALUE, TextKind
from securitai.train.corpora.normal.base import pick
from securitai.train.corpora.normal.words.english import NOUNS, VERBS
from securitai.train.corpora.normal.words.languages import CHARACTERS, SENTENCES_OF_WORDS

_FRAGMENTS = (
    "and {a}={a}", "and {a}={b}", "or {a}={a}", "' or {a}={a}", "union select", "union all select", "order by {a}", "sleep({a})",
    "select * from {w}", "drop table {w}", "insert into {w}", "<script>", "</script>", "<script>alert({a})</script>", "<img src=x>",
    "onerror", "onclick=", "javascript:", "/etc/passwd", "/etc/shadow", "../", "../../", "cat {w}.txt", "rm -rf", "&&", "||", "| grep {w}",
    "eval()", "exec()", "system()", "phpinfo()", "${{}}", "{{{{ {w} }}}}", "${{jndi:", "<?php ?>", "<!DOCTYPE>", "<!ENTITY>", "file://",
    "%00", "%0d%0a", "xp_cmdshell", "information_schema", "load_file", "into outfile", "base64_decode", "$_GET", "$_POST['{w}']",
    "document.cookie", "innerHTML", "__proto__", "127.0.0.1", "localhost:{a}", "curl -X POST", "wget http://{w}.com", "nc -l", "sudo su",
)  # fmt: skip
_QUESTIONS = {
    "zh": (("什么是", "怎么用", "如何防止", "关于", "为什么", "请问", "sql注入的", "前端", "后端", "linux下"),
           ("是什么", "怎么用", "是什么意思", "测试法可以直接用吗", "报错怎么办", "的区别", "注入原理", "标签用法", "命令详解", "怎么解决", "有什么用", "教程")),
    "ja": (("とは", "の使い方", "について", "エラー"), ("とは何ですか", "の意味", "の使い方", "を防ぐ方法", "がエラーになる", "の違い")),
    "ko": (("왜", "리눅스", "어떻게"), ("란", "무엇인가요", "사용법", "오류 해결", "막는 방법", "의미")),
    "ru": (("что такое ", "как работает ", "ошибка ", "зачем нужен "), (" что это", " как исправить", " пример", " простыми словами", " в php")),
    "en": (("what is ", "how to use ", "how do I escape ", "difference between ", "why does ", "is it safe to allow ", "meaning of "),
           (" mean", " in a form field", " and how to prevent it", " explained", " not working on ubuntu", " tutorial", " vs prepared statements")),
    "es": (("qué es ", "cómo funciona ", "para qué sirve "), (" en mysql", " ejemplo", " explicado", " en español")),
    "de": (("was bedeutet ", "wie funktioniert ", "warum geht "), (" in php", " nicht", " einfach erklärt", " unter linux")),
}  # fmt: skip
_QUOTES = (
    ("“", "”"),
    ("「", "」"),
    ("‘", "’"),
    ('"', '"'),
    ("`", "`"),
    ("«", "»"),
    ("", ""),
    ("（", "）"),
    ("【", "】"),
)
_PACKED = (
    "{}",
    "{}",
    "{}",
    "q:{},i:{n}",
    "kw={}|p={n}",
    "search:{}",
    "{} - {n}",
    "[{}]",
    "query={}&from=home",
)
LINKS = (
    "the",
    "a",
    "of",
    "and",
    "or",
    "in",
    "to",
    "for",
    "with",
    "not",
    "from",
    "is",
    "as",
    "by",
    "on",
    "that",
    "but",
    "at",
)
_FIELDS = (
    "TI",
    "SU",
    "AU",
    "KY",
    "AB",
    "PY",
    "主题",
    "篇名",
    "作者",
    "title",
    "author",
    "subject",
    "ti",
    "au",
)
_MORE = ("text/html; charset=utf-8", "application/json;charset=UTF-8", "text/css,*/*;q=0.1", "gzip, deflate, br", "max-age=0, no-cache, must-revalidate",
         "public, max-age={n}", 'W/"{h}-{h}"', "keep-alive, timeout={n}", "bytes=0-{n}", "multipart/form-data; boundary=----{h}")  # fmt: skip


def _word(rng: Random) -> str:
    return pick(rng, SENTENCES_OF_WORDS["de"]) if rng.random() < 0.4 else _letters(rng, 3, 9)


def _letters(rng: Random, low: int, high: int, of: str = "abcdefghijklmnopqrstuvwxyz") -> str:
    return "".join(rng.choices(of, k=rng.randint(low, high)))


def _fragment(rng: Random) -> str:
    a, b = rng.randint(1, 9), rng.randint(1, 99)
    text = pick(rng, _FRAGMENTS).format(a=a, b=b, w=_word(rng))
    return text.upper() if rng.random() < 0.15 else text


def _prose(rng: Random, language: str, most: int = 8) -> str:
    if language == "ja":
        language = pick(rng, ("ja_hira", "ja_kata", "ja_kanji"))
    if language in CHARACTERS:
        return "".join(rng.choices(CHARACTERS[language], k=rng.randint(2, most * 2)))
    words = SENTENCES_OF_WORDS.get(language) or (*NOUNS, *VERBS, *LINKS)
    return " ".join(rng.choices(words, k=rng.randint(1, most)))


def _question(rng: Random) -> str:
    language = rng.choices(tuple(_QUESTIONS), (5, 2, 2, 2, 4, 1, 1))[0]
    before, after = _QUESTIONS[language]
    pieces = [pick(rng, before) if rng.random() < 0.6 else _prose(rng, language)]
    for _ in range(rng.choice((1, 1, 1, 2, 2, 3))):
        left, right = pick(rng, _QUOTES)
        joint = (
            pick(rng, ("，", "、", " ", "和", ""))
            if language in ("zh", "ja")
            else pick(rng, (" ", ", ", " / "))
        )
        pieces += [left, _fragment(rng), right, joint]
    pieces.append(pick(rng, after))
    if rng.random() < 0.5:
        pieces += [" " if language not in ("zh", "ja") else "", _prose(rng, language)]
    pieces.append(pick(rng, ("", "", "？", "?", "。", " ...")))
    return pick(rng, _PACKED).replace("{}", "".join(pieces)).replace("{n}", str(rng.randint(0, 99)))


def _half_typed(rng: Random) -> str:
    """What a search box sends while a question is being typed or deleted."""
    text = _question(rng)
    cut = rng.randint(0, max(len(text) // 3, 1))
    return text[cut:] if rng.random() < 0.5 else text[: max(len(text) - cut, 4)]


def _expression(rng: Random) -> str:
    """Advanced search of a library or patent database."""

    def term() -> str:
        value = _prose(rng, pick(rng, ("zh", "en", "de", "ru")), 3)
        left, right = pick(rng, (("'", "'"), ('"', '"'), ("(", ")")))
        return f"{pick(rng, _FIELDS)}{pick(rng, ('=', ' %= ', ' %', ':', ' = ', ' contains '))}{left}{value}{right}"

    text = pick(rng, (" AND ", " OR ", " and ", " NOT ", " * ", " + ")).join(
        term() for _ in range(rng.randint(1, 4))
    )
    return pick(
        rng, ("{}", "({})", " ( {} ) ", " ( ({})  ) ", "{} AND PY=20" + str(rng.randint(10, 25)))
    ).replace("{}", text)


def _object_text(rng: Random) -> str:
    def pair(quote: str) -> str:
        return f"{quote}{_word(rng).title()}{quote}:{quote}{_word(rng) if rng.random() < 0.6 else ''}{quote}"

    inner = ",".join(pair("\\'") for _ in range(rng.randint(1, 5)))
    action = "".join(_word(rng).title() for _ in range(3))
    url = f"https://{_word(rng)}.{_word(rng)}.com/data/api.json?_fetcher_={_word(rng)}__{action}"
    return f"{pick(rng, ('M_POST', 'GET', 'cache', 'm'))}!U_{url}!B_{{action:'{action}','params':'{{{inner}}}','product':'{_word(rng)}'}}"


def _header_text(rng: Random) -> str:
    return pick(rng, _MORE).format(
        n=rng.randint(1, 90000), h=_letters(rng, 6, 16, "0123456789abcdef")
    )


def _agent_call(rng: Random) -> str:
    """A shell command as a coding agent's tool call holds it."""
    path = "/".join(_word(rng) for _ in range(rng.randint(1, 4)))
    steps = (
        f'cd "${_word(rng).upper()}_DIR"', f"cd /{path}", "ls -la", 'echo "---"', f"head -{rng.randint(5, 90)} {_word(rng)}.csv",
        f"wc -l {_word(rng)}.csv", f"git {pick(rng, ('status', 'diff', 'log --oneline -5', 'add -A'))}", "npm test 2>&1 | tail -20",
        f"pytest -q tests/{_word(rng)}.py", f"grep -rn \"{_word(rng)}\" src/ | head", f"echo $(({rng.randint(2, 99)} * {rng.randint(2, 99999)}))",
        f"find . -name '*.{pick(rng, ('py', 'ts', 'go'))}' | xargs wc -l", f"sed -n '{rng.randint(1, 50)},{rng.randint(51, 200)}p' {path}.py",
        f'python3 -c "\nimport pandas as pd\ndf = pd.read_csv(\'{path}.csv\')\nprint(df.{pick(rng, ("head()", "columns.tolist()", "shape"))})\n"',
    )  # fmt: skip
    return pick(rng, (" && ", " && ", "; ", "\n")).join(rng.choices(steps, k=rng.randint(1, 4)))


def _agent_text(rng: Random) -> str:
    command = _agent_call(rng)
    return pick(
        rng,
        (
            "{}",
            "I will run:\n```bash\n{}\n```\nand look at the output.",
            "Let me check the files first.\n\n{}\n\nThis shows the rows.",
        ),
    ).replace("{}", command)


def _password(rng: Random) -> str:
    marks = "!#$%&'()*+,-./:;<=>?@[]^_`{|}~\\\""
    return "".join(rng.choices(marks * 2 + "abcXYZ0189", k=rng.randint(8, 20)))


def _pixels(rng: Random) -> str:
    """Byte tables and picture rows that happen to be printable."""
    roll = rng.random()
    if roll < 0.3:
        start, times = rng.randint(33, 90), rng.randint(1, 4)
        return "".join(chr(c) * times for c in range(start, 126))
    if roll < 0.6:
        unit = "".join(chr(rng.randint(33, 126)) for _ in range(rng.randint(1, 5)))
        return "\n".join(unit * rng.randint(3, 20) for _ in range(rng.randint(1, 20)))
    rows = (
        "".join(chr(rng.randint(33, 126)) for _ in range(rng.randint(6, 14)))
        for _ in range(rng.randint(5, 60))
    )
    return pick(rng, ("", "P5\n20 100\n255\n", "GIF89a\n", "JFIF\n", "ICC_PROFILE\n")) + "\n".join(
        rows
    )


def _introspection(rng: Random) -> str:
    fields = " ".join(
        rng.sample(
            (
                "name",
                "kind",
                "description",
                "fields { name }",
                "types { name kind }",
                "queryType { name }",
                "__typename",
            ),
            k=rng.randint(1, 4),
        )
    )
    gap = pick(rng, (" ", "\n  ", "\n        "))
    return f"{gap}{pick(rng, ('query', 'query IntrospectionQuery', '', 'query Q'))} {{{gap}{pick(rng, ('__schema', f'__type(name: {chr(34)}{_word(rng)}{chr(34)})'))} {{{gap}{fields}{gap}}}{gap}}}"


def _spaced_prose(rng: Random) -> str:
    """Lines of reviews as corpora have them: blanks before punctuation."""
    words = rng.choices((*NOUNS, *VERBS, *LINKS), k=rng.randint(6, 40))
    for i in range(3, len(words), rng.randint(4, 8)):
        words[i] += pick(
            rng, (" ,", " .", " ;", " --", " , and", " 's", " or", " ( the", " )", " : in", " ...")
        )
    return f" {' '.join(words)} {pick(rng, ('.', '!', '?', ''))}"


def _telemetry_xml(rng: Random) -> str:
    packed = "+".join(
        _letters(rng, 1, 4, "0123456789abcdefghjkpt") for _ in range(rng.randint(5, 60))
    )
    data = f'[{{"T":"CI.{_word(rng).title()}","FID":"CI","Name":"v{rng.randint(1, 9)}.{rng.randint(0, 9)}","P":{{"C":{rng.randint(1, 9)},"K":"IMG+https+{packed}","S":"V+MT+C"}},"L":"@{rng.randint(1, 99)}/INPUT#{_word(rng)}//{packed[:12]}"}}]'
    return (
        data
        if rng.random() < 0.5
        else f"<ClientRequest><Events><E><T>Event.{_word(rng)}</T><TS>{rng.randint(10**12, 2 * 10**12)}</TS><D><![CDATA[{data}]]></D></E></Events></ClientRequest>"
    )


KINDS: tuple[TextKind, ...] = (
    TextKind("quoted.question", _question, 3.0),
    TextKind("quoted.half_typed", _half_typed, 2.0),
    TextKind("quoted.expression", _expression, 1.0),
    TextKind("quoted.object_text", _object_text, 0.6),
    TextKind("quoted.header_text", _header_text, 0.8),
    TextKind("quoted.agent_call", _agent_text, 1.0),
    TextKind("quoted.password", _password, 1.0),
    TextKind("quoted.pixels", _pixels, 0.8, (FILE, VALUE)),
    TextKind("quoted.introspection", _introspection, 0.4),
    TextKind("quoted.spaced_prose", _spaced_prose, 1.0),
    TextKind("quoted.telemetry_xml", _telemetry_xml, 0.8),
)
