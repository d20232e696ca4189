"""Talk about technology that quotes code and attacks: questions, answers, tickets, Markdown.

An attack stands here only inside of a longer text that discusses it.
"""

from __future__ import annotations

from random import Random

from securitai.train.corpora.kinds import VALUE, TextKind
from securitai.train.corpora.normal import base, makers
from securitai.train.corpora.normal.base import pick
from securitai.train.corpora.normal.code import MAKE, any_code
from securitai.train.corpora.normal.grammar import grammar
from securitai.train.corpora.normal.languages import any_script

_G = grammar(
    r"""
@question
  how to ‹=fix/escape/parse/remove/replace/match/print/use/read/handle/convert/find/avoid/debug/quote› ‹thing_› in ‹where_›
  ‹=Why does/Why is/Why doesn't/When does/Does› ‹thing_› ‹=return/print/throw/give/break/show/hang on› ‹result_› in ‹where_›?
  What ‹=does/is› ‹thing_› ‹=do/mean/used for/supposed to return› in ‹where_›?
  What is the difference between ‹thing_› and ‹thing_› in ‹where_›?
  ‹where_›: ‹thing_› ‹=not working/throws error/returns empty/deprecated/vs ‹thing_›/is undefined/is slow/after upgrade to ‹ver››
  ‹=Can't/Cannot/Unable to/Can I/How can I/How do you/Is it possible to› ‹verb› ‹thing_› ‹=with/without/from/inside/using› ‹where_›‹=?/›
  ‹=Getting/I get/Got› "‹error_›" when ‹gerund› ‹thing_›
  [‹lib›] ‹error_›
  ‹error_› in ‹where_›
  Best way to ‹verb› ‹thing_› ‹=for/in/with› ‹where_› (‹ver›)
  ‹=Explain/Understanding/Is it safe to use/Should I escape› ‹thing_›‹=?/ to a beginner/ in ‹where_›/ step by step›
  ‹where_› ‹thing_› ‹=example/tutorial/regex/permission denied/exit code ‹int›/multiple lines/with spaces/special characters/in a loop›
  ‹=Regex/grep/sed/awk/jq/xpath› to ‹=match/extract/remove/replace› ‹thing_› ‹=but not/between/before/and› ‹thing_›
  I ‹=have/am using/tried› ‹thing_› but ‹where_› ‹=says/shows/complains about/ignores› ‹result_›. ‹=How do I fix it/What am I doing wrong/Any ideas›?
@where_
  ×3 ‹lang›
  ×3 ‹lib›
  ‹lib› ‹ver›
  ‹os› ‹=terminal/server/‹ver››
  ‹=a bash script/a cron job/a Dockerfile/a SQL query/HTML email/an input field/the URL/a Makefile/vim/Excel/VS Code/a loop/a for loop/my crontab/the console/a template/JSON/XML/YAML/production/a string/a stored procedure/an LDAP query/Log4j 2/a regex/the address bar/a comment box/WordPress›
@result_
  ‹=null/undefined/NaN/None/an empty string/[object Object]/a blank page/"Permission denied"/0/false/true/403 Forbidden/500/too many rows/`‹snake›`/a syntax error near '‹slug›'/the wrong ‹noun›/"‹words›"/\n/&amp;/%20/\'›
@error_
  ‹pascal›Error: ‹words›
  TypeError: Cannot read propert‹=y '‹camel›' of undefined/ies of null (reading '‹camel›')›
  You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near '‹word›' at line ‹digit›
  ERROR: syntax error at or near "‹word›" LINE ‹digit›
  ORA-0‹int›: ‹words›
  Uncaught SyntaxError: Unexpected token '‹=</}/)/;/>/:›'
  bash: ‹snake›: command not found
  ‹=sh/zsh/bash›: syntax error near unexpected token `‹=(/done/newline/|/;;›'
  fatal: not a git repository (or any of the parent directories): .git
  No such file or directory: './‹slug›/‹snake›.‹ext›'
  ModuleNotFoundError: No module named '‹slug›.‹slug›'
  java.lang.‹=NullPointerException/ClassNotFoundException/IllegalArgumentException›: ‹dotted›
  Error: ENOENT: no such file or directory, open '/home/‹user›/‹slug›/package.json'
  Warning: Undefined array key "‹snake›" in /var/www/html/‹slug›.php on line ‹int›
  Refused to execute inline script because it violates the following Content Security Policy directive: "script-src 'self'"
  undefined reference to `‹snake›'
  error[E0‹int›]: cannot borrow `*‹snake›` as mutable
  XMLHttpRequest at 'https://‹host›/' from origin 'null' has been blocked by CORS policy
  Fatal error: Call to undefined function ‹snake›() in <b>/home/‹user›/public_html/‹slug›.php</b>
  Incorrect string value: '\xF0\x9F\x98\x80' for column '‹snake›'
  ‹=Unclosed quotation mark after the character string/Incorrect syntax near the keyword/Invalid column name› '‹word›'.
  exit status ‹digit›; permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock
@thing_
  ×3 ‹token_›
  ×2 `‹token_›`
  "‹token_›"
  '‹token_›'
  the ‹token_› ‹=tag/command/function/operator/file/option/keyword/syntax/attribute›
@token_
  ‹=<script>/<div>/<br>/<img>/<iframe>/<a href>/<svg>/<input type="text">/<?php/<table>/<form>/<meta charset>/<noscript>/<b>/<style>/<!-- comment -->›
  ‹=onclick/onload/onerror/href="#"/javascript:void(0)/innerHTML/document.cookie/document.write/eval()/alert()/setTimeout/addEventListener/encodeURIComponent/dangerouslySetInnerHTML›
  ‹=SELECT */UNION ALL/LEFT JOIN/GROUP BY/ORDER BY 1/INSERT INTO/DELETE FROM/DROP TABLE/WHERE 1=1/LIKE '%‹word›%'/IS NULL/CASE WHEN/HAVING COUNT(*) > 1/information_schema/CONCAT/SUBSTRING/CAST(x AS int)/xp_cmdshell/WAITFOR DELAY/SLEEP()/-- comment/@@version/LIMIT 10 OFFSET 5/EXISTS (SELECT 1)›
  ‹=/etc/passwd/∕etc∕passwd/∕etc∕hosts/∕etc∕shadow/∕dev∕null/∕bin∕bash/∕bin∕sh/∕proc∕cpuinfo/~∕.bashrc/~∕.ssh∕authorized_keys/..∕../.htaccess/web.config/.env/wp-config.php/C:\Windows\System32/%USERPROFILE%/$HOME/$PATH/∕tmp/∕var∕log∕syslog›
  ‹=rm -rf node_modules/rm -rf/chmod 777/chmod +x/sudo !!/cat file | grep foo/ls -la/curl -X POST/wget -r/nc -l 8080/find . -name "*.py"/ps aux | grep/kill -9/$(command)/`backticks`/&&/||/;/2>&1/> ∕dev∕null/| xargs/id -u/whoami/ping -c 4/tail -f/awk '{print $1}'/sed -i 's∕a∕b∕g'/echo $?/export PATH/tar -xzf/ssh -i/${var:-default}/$((1+1))/if [ -z "$1" ]/while read line/nohup &/crontab -e/powershell -ExecutionPolicy Bypass/cmd ∕c dir›
  ‹={{ variable }}/{{7*7}}/${7*7}/{% for %}/{{ form.as_p }}/<%= %>/#{name}/${jndi:ldap}/%{#context}/__class__/__import__/__proto__/constructor.prototype/Runtime.exec/ProcessBuilder/os.system/subprocess.Popen/shell=True/system()/exec()/passthru/assert/preg_replace/unserialize/pickle.loads/ObjectInputStream/base64_decode/file_get_contents/include $_GET/require_once/phpinfo()›
  ‹=$ne/$gt/$where/$regex/{"$in": []}/$lookup/ObjectId/(objectClass=*)/(&(uid=user)(ou=people))/∕∕div[@class='a']/text()/<!DOCTYPE html>/<!ENTITY>/SYSTEM/<![CDATA[ ]]>/xmlns:xsi/%0d%0a/\r\n/Set-Cookie/Location:/X-Forwarded-For/169.254.169.254/localhost:8080/0.0.0.0/file:∕∕∕/gopher/data:text∕html;base64/' OR 1=1/admin'--/" or ""="/1; DROP TABLE/<script>alert(1)<∕script>/..∕..∕etc∕passwd/() { :; };/%00/%27/null byte›
  ‹snake›()
  ‹camel›.‹camel›
  ‹pascal›
  ‹=*/**/&/*args/->/=>/::/?./??/!=/===/<=>/|>/%s/\d+/[^a-z]/(.*?)/~=/@/<>/>>/<<›
@intext
  ‹question› ‹sentence›
  ‹sentence› ‹question›⏎⏎‹sentence›
  ‹=Today I learned/In this article we explain/Our training covers/The lecture shows/Slide ‹int›:› ‹=how/why/what› ‹token_› ‹=works/is dangerous/should be escaped/was patched in ‹ver›/is filtered by the WAF›. ‹sentence*1-2›
  ‹=SQL injection/XSS/Path traversal/Log4Shell/SSRF/CSRF/Command injection/Template injection/XXE/Shellshock/Deserialization› ‹=explained/cheat sheet/prevention in ‹lang›/tutorial/vs ‹lib›/CVE-20‹hundred›-‹int›/example with ‹token_›/happens when user input such as ‹token_› reaches ‹where_›. ‹sentence›/tests should include ‹token_› and ‹token_›; ‹sentence››
  Bug #‹id›: typing ‹token_› in the ‹noun› field ‹=breaks the page/shows ‹error_›/is not escaped›. Steps: 1. ‹sentence› 2. ‹sentence› Expected: ‹words›. Actual: ‹result_›.
  ‹=fix/feat/docs/chore/test/refactor›(‹slug›): ‹verb› ‹token_› ‹=in/for/when› ‹where_› (#‹int›)
  We ‹=log/store/saw/received› "‹token_›" ‹=as the user name/in the comments/from ‹ip›/in ‹year›› and ‹vp_›.
  Note: never ‹verb› ‹token_› from user input; use ‹=prepared statements/a whitelist/`‹camel›()`/an allow-list› instead. See ‹url›
  The password must not contain ‹=< > & " '/quotes (' or ")/; or --/spaces/‹token_››.
@vp_
  ‹past› the ‹noun›
  it ‹past› nothing
@shell
  ×2 ‹cmd›
  ‹cmd› | ‹filter_›
  ‹cmd› | ‹filter_› | ‹filter_›
  ‹cmd› && ‹cmd›
  ‹cmd›; ‹cmd›
  for ‹letter› in ‹=*.‹ext›/$(seq 1 ‹int›)/"$@"/{1..‹int›}›; do ‹cmd›; done
  while read -r line; do ‹cmd›; done < ‹slug›.txt
  if [ ‹=-f/-d/-z/-n› "$‹const›" ]; then ‹cmd›; fi
  ‹const›=$(‹cmd›)
  echo "‹words› $‹const›" >> ‹snake›.log 2>&1
  [[ $‹snake› == ‹slug›* ]] && ‹cmd›
  sudo ‹cmd›
  $ ‹cmd›
  # ‹cmd›
  PS C:\> Get-‹pascal› -Path "‹word^›" | Where-Object { $_.‹pascal› -gt ‹int› } | Select-Object -First ‹digit›
@cmd
  find ‹=./∕var∕log/~∕‹slug›/"$DIR"/∕home∕‹user›› ‹=-name "*.‹ext›"/-type f -mtime +‹int›/-size +‹int›M/-iname '*‹slug›*' -print0/-maxdepth ‹digit› -type d› ‹=/-exec rm {} \;/-exec ‹=ls -l/grep -l ‹slug›/chmod 644› {} +/-delete/! -newer ‹slug›.txt›
  grep ‹=-r/-rn/-v/-E/-oP/-c/-il› ‹='‹slug›'/"^‹slug›"/'‹slug›\|‹slug›'/"[0-9]\+"/'(?<=‹slug›=)\d+'› ‹=./*.‹ext›/‹slug›.log/∕var∕log∕‹slug››
  awk ‹='{print $‹digit›}'/-F: '{print $1}'/-F',' '$‹digit› > ‹int› {sum += $‹digit›} END {print sum}'/'NR==‹int›'/'!seen[$0]++'› ‹slug›.‹ext›
  sed ‹=-i 's∕‹slug›∕‹slug›∕g'/-n '‹int›,‹int›p'/'∕‹slug›∕d'/-e "s#‹slug›#$‹const›#"/'$!N;s∕\n∕ ∕'› ‹slug›.‹ext›
  ‹=ls -la/ls -lh/du -sh/df -h/wc -l/cat/head -n ‹int›/tail -f/less/stat/file/md5sum› ‹slug›‹=.‹ext›/∕/∕*.‹ext›/›
  tar ‹=-czvf/xzf/-cf -› ‹slug›.tar.gz ‹slug›
  ‹=cp -r/mv/ln -s/rsync -avz --delete/scp› ‹slug›∕ ‹user›@‹domain›:/‹slug›/
  git ‹=commit -m "‹words›"/checkout -b ‹slug›∕‹kebab›/rebase -i HEAD~‹digit›/log --oneline --graph/diff HEAD^ -- ‹slug›.‹ext›/push origin ‹slug›/stash pop/reset --soft HEAD~1›
  docker ‹=run --rm -it -v $(pwd):∕app ‹slug›:‹ver› bash/ps -aq/exec -it ‹slug› sh/compose up -d/build -t ‹slug› .›
  kubectl ‹=get pods -n ‹slug› -o jsonpath='{.items[*].metadata.name}'/logs -f deploy∕‹slug›/apply -f ‹slug›.yaml/rollout restart deployment∕‹slug››
  curl ‹=-s/-X POST/-I/-sSL/-u user:pass/-H "Accept: application∕json"› ‹url› ‹=/-d '{"‹slug›": "‹word›"}'/| jq '.‹slug›[]'/-o ‹slug›.‹ext››
  ‹=npm install/npm run/pip install/apt-get install -y/brew install/cargo add/go get/yarn add -D/composer require/gem install› ‹lib›‹=/@‹ver›/==‹ver››
  ‹=ssh/ping -c ‹digit›/nslookup/dig +short/traceroute/telnet› ‹host›
  ‹=chmod +x/chown -R ‹user›:‹user›/chmod 600/mkdir -p/touch/rm -rf/rm -f› ‹slug›‹=/∕‹slug›/.‹ext››
  ‹=ps aux/ps -ef/top -b -n 1/netstat -tulpn/lsof -i :‹port›/free -m/uptime/crontab -l/systemctl status ‹lib›/journalctl -u ‹lib› --since today/history›
  ‹=xargs -n 1/sort -u/uniq -c/tr -d '\n'/cut -d',' -f‹digit›/paste -sd,/tee ‹slug›.log/comm -12/diff <(sort ‹letter›) <(sort ‹letter›)› ‹slug›.txt
  ffmpeg -i ‹slug›.mp4 -vf "scale=‹int›:-1" -c:v libx264 -crf ‹hundred› ‹slug›.‹ext›
  mysql -u ‹user› -p ‹slug› < ‹slug›.sql
  psql -h localhost -U ‹user› -d ‹slug› -c "SELECT count(*) FROM ‹snake›;"
  python3 -c "‹pystmt›"
  ‹slug› --‹kebab›=‹slug› --‹slug› ‹int› -‹letter› ‹slug›.‹ext›
  echo ‹="‹words›"/$‹const›/'{"‹slug›": ‹int›}' | ‹filter_›/-e "‹word›\t‹word›"›
  export ‹const›="‹=$HOME∕‹slug›:$PATH/‹slug››"
@filter_
  ‹=sort -rn/uniq -c/head -‹int›/wc -l/grep -v ‹slug›/xargs rm/xargs -I{} cp {} ‹slug›∕/awk '{print $‹digit›}'/sed 's∕‹slug›∕∕'/tee ‹slug›.log/less/cut -f‹digit›/tr 'a-z' 'A-Z'/jq -r '.[] | select(.‹slug› > ‹int›) | .‹slug›'/column -t/while read ‹letter›; do echo "$‹letter›"; done›
@answer
  ‹=You can/Try/Use/Run/Just do/To ‹verb› the ‹noun›,/Simply/Solution:› `‹shell›`‹=./ and then ‹verb› the ‹noun›./ (on ‹os›)/: ‹sentence››
  ‹sentence›⏎⏎    ‹shell›⏎⏎‹sentence›
  ```‹=bash/sh/shell/console/›⏎‹shell*1-4|⏎›⏎```
  ‹sentence›⏎```‹=bash/sh/›⏎‹shell*1-3|⏎›⏎```⏎‹sentence›
  - ‹sentence^›:⏎⏎`‹shell›`⏎⏎- ‹sentence›⏎⏎`‹shell›`
  # ‹words›⏎⏎> ‹sentence›⏎> More information: <‹url›>.⏎⏎- ‹words^›:⏎⏎`‹slug› ‹=-/--›‹slug› {{‹=path∕to∕file/‹slug››}}`
  <p>‹sentence›</p><pre><code>‹shell›</code></pre>
  display all ‹nouns› in ‹where_› ‹=which/that› ‹verb› ‹nouns›:  ‹shell›
  ‹=How do I/Can I› ‹verb› all ‹nouns› ‹=older than ‹int› days/in the current folder/recursively/except *.‹ext››?⏎I tried this:⏎‹shell›
""",
    pystmt=MAKE["pystmt"],
)

QUESTION = _G.make("question")
SHELL = _G.make("shell")
_ANSWER = _G.make("answer")
_INTEXT = _G.make("intext")
_TICKS = (
    "python",
    "js",
    "javascript",
    "java",
    "go",
    "rust",
    "c",
    "php",
    "sql",
    "yaml",
    "json",
    "html",
    "css",
    "",
    "diff",
    "text",
)


def code_block(rng: Random) -> str:
    """A fenced block of Markdown with code."""
    return f"```{pick(rng, _TICKS)}\n{any_code(rng).rstrip()}\n```"


def markdown(rng: Random) -> str:
    """A Markdown document: headings, lists, tables, quotes, links and code."""
    out = [pick(rng, ("# ", "## ", "", "### ")) + base.words(rng, 2, 6).capitalize()]
    for _ in range(2 + int(rng.random() * 5)):
        roll = rng.random()
        if roll < 0.25:
            out.append(makers.paragraph(rng))
        elif roll < 0.45:
            out.append(code_block(rng))
        elif roll < 0.6:
            out.append(
                "\n".join(
                    [
                        f"{pick(rng, ('-', '*', '1.', '- [ ]', '- [x]'))} {pick(rng, ('**' + base.word(rng) + '**: ', '', '', '`' + base.snake(rng) + '` - '))}{base.words(rng, 2, 8)}"
                        for _ in range(2 + int(rng.random() * 4))
                    ]
                )
            )
        elif roll < 0.7:
            rows = [
                f"| {base.word(rng)} | `{base.camel(rng)}` | {base.words(rng, 1, 5)} |"
                for _ in range(1 + int(rng.random() * 4))
            ]
            out.append(
                "| "
                + " | ".join([base.word(rng).title() for _ in range(3)])
                + " |\n|---|:--:|---|\n"
                + "\n".join(rows)
            )
        elif roll < 0.8:
            out.append(f"> {makers.sentence(rng)}\n>\n> -- {base.full_name(rng)}")
        elif roll < 0.9:
            out.append(
                f'[{base.words(rng, 1, 3)}]({makers.url(rng)}) ![{base.word(rng)}](./img/{base.slug_word(rng)}.png "{base.words(rng, 1, 2)}") {makers.sentence(rng)}'
            )
        else:
            out.append(
                f"{makers.sentence(rng)} *{base.words(rng, 1, 3)}* and _{base.word(rng)}_ ~~{base.word(rng)}~~ <br> {_INTEXT(rng)}"
            )
    return pick(rng, ("\n\n", "\n\n", "\n", "\r\n\r\n")).join(out)


def _discussion(rng: Random) -> str:
    """Prose, a question that quotes, perhaps code, prose again."""
    parts = [pick(rng, (_INTEXT, QUESTION, makers.sentence, _ANSWER))(rng), makers.paragraph(rng)]
    if rng.random() < 0.5:
        parts.insert(1, code_block(rng))
    if rng.random() < 0.4:
        parts.append(_INTEXT(rng))
    if rng.random() < 0.15:
        parts.insert(0, any_script(rng))
    return pick(rng, ("\n\n", "\n", " ", "\r\n")).join(parts)


KINDS: tuple[TextKind, ...] = (
    TextKind("techtalk.question", QUESTION, 3.0),
    TextKind("techtalk.in_text", _INTEXT, 2.5),
    TextKind("techtalk.shell_answer", _ANSWER, 2.5),
    TextKind("techtalk.discussion", _discussion, 2.0),
    TextKind("techtalk.code_block", code_block, 1.0),
    TextKind("techtalk.markdown", markdown, 2.0, (VALUE,)),
)
