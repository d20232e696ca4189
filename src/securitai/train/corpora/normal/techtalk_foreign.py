"""Questions about technology in many languages that quote code and attacks, also half typed."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.kinds import VALUE, TextKind
from securitai.train.corpora.normal import base, makers
from securitai.train.corpora.normal.base import pick
from securitai.train.corpora.normal.grammar import grammar
from securitai.train.corpora.normal.languages import any_script
from securitai.train.corpora.normal.words.languages import CHARACTERS

_G = grammar(
    r"""
@zh
  ×2 ‹tok›‹=是什么/是什么意思/怎么用/怎么写/怎么办/如何使用/有什么用/的作用/的区别/用法/教程/详解/原理/绕过/防御/漏洞/注入/标签怎么用/命令/报错/失败/权限/关键字怎么用/语句/函数/在哪/不生效/下载/配置›‹=/？/?/ - 知乎/_百度知道/？？›
  ‹=什么是/如何/怎么/为什么/请问/关于/求助：/解决/使用/浅谈/php中/java中/linux中/mysql里/js中›‹= /›‹tok›‹= /›‹=注入/攻击/报错/和‹tok›的区别/不能用/可以直接用‹tok›代替吗/会被拦截/怎么过滤/怎么转义/的用法/返回空/为什么是false›‹=？/，‹zhw›？/。/›
  ‹=sql注入的/XSS的/命令注入中/文件包含里/木马/面试题：›‹=“/「/"/《/‘/（›‹tok›‹=，/、/和/ 与 › ‹tok›‹=”/」/"/》/’/）›‹=测试法可以用吗？/是什么原理/怎么检测/‹zhw›/，‹zhw›。›
  ‹lib›‹=怎么安装/教程/ 报错 /配置/是什么/升级到›‹=‹ver›/‹tok›/‹zhw››
  q:‹zhw›‹tok›‹zhw›,i:‹digit›
  wd=‹zhw›‹tok›‹=是什么/怎么用›
  ‹tok›‹zhw›
  ‹zhw›‹tok›
  ‹zhw›‹tok›‹zhw›
  ‹tok› ‹tok› ‹zhw›
  ‹zhw›，‹zhw›“‹tok›”‹zhw›。‹zhw›（‹tok›），‹zhw›‹int›小时（含）‹zhw›‹hundred›%。
  site:‹domain› ‹tok› ‹=关键字怎么用/是什么/‹zhw››
  ‹=原文地址：/转载自：/参考：›‹url› ‹zhw›‹tok›‹zhw›，‹zhw›。
  ...‹zhw›_<em>‹tok›</em>_‹pseudo›的博客-CSDN...
  【‹zhw›】‹tok›‹zhw›‹=（‹lang›）/(一)/ - ‹brand››
@ja
  ‹tok›‹=とは/の使い方/の意味/が動かない/でエラー/の違い/をエスケープする方法/を置換したい/について/ は危険ですか？/って何›‹= わかりやすく/？/。/ ‹lang›/›
  ‹lang›で‹tok›‹=を使う方法/が効かない/を削除するには/のエラーが出ます。›‹jaw›
  「‹tok›」‹=と/や/または›「‹tok›」‹=の違いは何ですか？/の使い分け/について教えてください。›
  【‹lib›】‹tok›‹=の書き方/メモ/入門›｜‹jaw›
  ‹jaw›‹tok›‹jaw›
@ko
  ‹tok› ‹=사용법/이란/뜻/에러/차이/오류 해결/명령어/방지 방법/예제/이 안돼요›‹=?/ 질문/ ‹lang›/›
  ‹lang›에서 ‹tok› ‹=어떻게 쓰나요?/오류가 납니다/제거하는 방법›
  '‹tok›'‹=와/과› '‹tok›'의 차이 ‹kow›
  ‹kow› ‹tok› ‹kow›
@ru
  ‹=как/что такое/зачем/почему/как правильно/как работает/где находится/чем отличается/ошибка/что делает› ‹tok›‹= в ‹lang›/ в ‹lib›/ на сервере/ и ‹tok›/?/ простыми словами/ пример›
  ‹=не работает/что значит/экранирование/защита от/расскажите про› «‹tok›» ‹=в ‹lib›/‹lang›/на ‹os››
  ‹tok› — ‹=что это/как исправить/синтаксис/описание/права доступа›‹=?/ :: ‹brand›/›
@eu
  ‹=wie funktioniert/was ist/was bedeutet/wie verwende ich/Unterschied zwischen/warum geht› ‹tok› ‹=in ‹lang›/und ‹tok›/nicht/bei ‹lib››‹=?/›
  ‹=comment utiliser/qu'est-ce que/à quoi sert/c'est quoi/différence entre/pourquoi› ‹tok› ‹=en ‹lang›/et ‹tok›/ne marche pas/dans ‹lib››‹= ?/›
  ‹=¿cómo se usa/¿qué es/¿para qué sirve/error con/diferencia entre› ‹tok› ‹=en ‹lang›/y ‹tok›/con ‹lib››‹=?/›
  ‹=come si usa/cos'è/che cosa fa/perché/errore› ‹tok› ‹=in ‹lang›/e ‹tok›/su ‹os››‹=?/›
  ‹=o que é/como usar/para que serve/erro no› ‹tok› ‹=no ‹lang›/e ‹tok›/em ‹lib››‹=?/›
  ‹=jak działa/co to jest/do czego służy/błąd› ‹tok› ‹=w ‹lang›/i ‹tok›/na ‹os››‹=?/›
  ‹tok› ‹=nedir/ne işe yarar/nasıl kullanılır/hatası› ‹=‹lang›/?/›
  ‹=ما هو/كيف أستخدم/ما معنى/الفرق بين› ‹tok› ‹=في ‹lang›/و ‹tok›/؟›
  ‹=מה זה/איך משתמשים ב/מה ההבדל בין/למה› ‹tok› ‹=ב-‹lang›/ו-‹tok›/לא עובד?›
  ‹=วิธีใช้/คืออะไร/ความหมายของ› ‹tok› ‹=ใน ‹lang›/กับ ‹tok›/ยังไง›
  ‹tok› ‹=là gì/dùng như thế nào/bị lỗi/khác gì ‹tok›› ‹=?/trong ‹lang›/›
  ‹foreign› ‹tok› ‹foreign›
@tok
  ×2 ‹=and 1=1/1=1/and 1=2/or 1=1/' or 1=1/' or '1'='1/1=1 和 1=2/union select/select * from/union all select/order by 1/group by/having/insert into/drop table/information_schema/sleep(5)/benchmark/like '%a%'/limit 0,1/where 1=1/concat/load_file/into outfile/xp_cmdshell/updatexml/extractvalue/@@version/substr/--+/#/ %23/database()›
  ×2 ‹=<script>/<img>/<iframe>/<svg>/alert(1)/<script>alert/onerror/onclick/document.cookie/innerHTML/eval/javascript:void(0)/<a href>/<br∕>/&nbsp;/&lt;/v-html/console.log/XSS/CSRF/iframe srcdoc›
  ×2 ‹=∕etc∕passwd/∕etcpasswd/∕passwd/∕etc∕shadow/∕etc∕hosts/..∕../∕bin∕bash/∕bin∕sh/∕dev∕null/∕dev∕tcp/∕proc∕self/C:\Windows/∕var∕log/.htaccess/.git/web.xml/php.ini/boot.ini/id_rsa/∕tmp/~∕.ssh›
  ×2 ‹=rm -rf/rm -rf ∕*/sudo/chmod 777/cat/ls -l/ps -ef/grep -v/awk '{print $1}'/sed -i/curl/wget/nc/ping -t/whoami/netstat/bash -i/$(ls)/`ls`/&&/||/;/|/2>&1/>∕dev∕null/xargs/find -name/kill -9/crontab/powershell/cmd ∕c/ipconfig/net user/echo/system()/exec()/os.system/subprocess›
  ‹=${jndi:ldap:∕∕}/${}/{{}}/{{7*7}}/<?php/<%=/#{}/T(java.lang.Runtime)/Runtime.getRuntime()/phpinfo()/assert/base64_decode/unserialize/__proto__/$ne/$where/{{config}}/log4j/jndi/struts2/ognl/%{}/php:∕∕input/php:∕∕filter/file:∕∕∕/data:text∕html/gopher/169.254.169.254/127.0.0.1/localhost/0.0.0.0/<!DOCTYPE>/<!ENTITY/xxe/SYSTEM/%00/%0d%0a/\r\n/..;∕/webshell/一句话木马/burp/sqlmap/nmap/waf/CVE-20‹hundred›-‹int››
  ‹camel›()
  ‹lib›
  ‹lang› ‹camel›
  ‹snake›
  ‹const›
  <‹slug›>
  ‹=const/let/async/def/class/import/export/from/null/undefined/NaN/NULL/404/500/403/502›
""",
    foreign=any_script,
    zhw=lambda rng: base.chars(rng, CHARACTERS["zh"], 1, 9),
    jaw=lambda rng: (
        base.chars(rng, CHARACTERS["ja_hira"], 1, 5) + base.chars(rng, CHARACTERS["ja_kanji"], 1, 4)
    ),
    kow=lambda rng: base.chars(rng, CHARACTERS["ko"], 2, 4),
)

_ZH = _G.make("zh")
_ANY = (_ZH, _ZH, _G.make("ja"), _G.make("ko"), _G.make("ru"), _G.make("eu"))


def question(rng: Random) -> str:
    """A question or search in one of the languages."""
    return pick(rng, _ANY)(rng)


def _in_text(rng: Random) -> str:
    """The question inside of a longer text: a post, a title with a site, a summary."""
    before = any_script(rng) if rng.random() < 0.7 else makers.sentence(rng)
    after = any_script(rng) if rng.random() < 0.7 else makers.url(rng)
    return f"{before}{pick(rng, ('，', '。', ' ', ': ', '？', chr(10), '！'))}{question(rng)}{pick(rng, ('。', '，', ' ', ' | ', chr(10), '、'))}{after}"


def _half(rng: Random) -> str:
    """The beginning or the end of a question that is being typed or edited, mostly its foreign part."""
    text = question(rng)
    if rng.random() < 0.5 or len(text) < 6:
        return text + base.chars(rng, CHARACTERS["zh"], 0, 3)
    keep = 3 + int(rng.random() * (len(text) - 3))
    return text[:keep] + pick(
        rng, (base.chars(rng, CHARACTERS["zh"], 1, 2), "shi'sh", "de", " shen'me", "zen'm")
    )


KINDS: tuple[TextKind, ...] = (
    TextKind("techtalk_foreign.chinese", _ZH, 3.0, (VALUE,)),
    TextKind("techtalk_foreign.question", question, 2.5),
    TextKind("techtalk_foreign.in_text", _in_text, 1.5),
    TextKind("techtalk_foreign.half", _half, 1.0),
)
