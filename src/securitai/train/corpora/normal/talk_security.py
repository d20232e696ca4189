"""People who talk about attacks: tickets, forums, wikis, reviews, commits, courses and shops, in many languages.

The payload is always quoted: marked by quotes, backticks or tags, with markup
escaped where the mark is a tag, or with prose of at least three words around it.
"""

from __future__ import annotations

import json
from html import escape
from random import Random

from securitai.train.corpora.kinds import VALUE, Maker, TextKind
from securitai.train.corpora.normal.base import pick
from securitai.train.corpora.normal.grammar import grammar
from securitai.train.corpora.normal.payloads import QUOTED

_PAY = QUOTED.make("pay")
_QUOTES = (
    ("`", "`"), ("`", "`"), ("`", "`"), ("``", "``"), ('"', '"'), ('"', '"'), ("“", "”"), ("'", "'"), ("«", "»"), ("« ", " »"),
    ("„", "“"), ("‘", "’"), (":\n\n    ", "\n\n"), ("\n```\n", "\n```\n"), ("\n> ", "\n\n"), ("『", "』"), ("「", "」"),
    ("{noformat}", "{noformat}"), ("{code}", "{code}"), ("[code]", "[/code]"), ("\n[code=html]\n", "\n[/code]\n"), ("\n~~~\n", "\n~~~\n"),
)  # fmt: skip
_WEAK = (("(", ")"), ("[", "]"), ("*", "*"), (">>", "<<"), ("-> ", " <-"), ("_", "_"), ("", ""))
_TAGS = (
    ("<code>", "</code>"), ("<nowiki>", "</nowiki>"), ("<pre>", "</pre>"), ("<kbd>", "</kbd>"), ("<tt>", "</tt>"), ("<samp>", "</samp>"),
    ("<code><nowiki>", "</nowiki></code>"), ("<blockquote>", "</blockquote>"), ("<em>", "</em>"), ("&quot;", "&quot;"), ("&lt;b&gt;", ""),
    ('<syntaxhighlight lang="text" inline>', "</syntaxhighlight>"), ("<q>", "</q>"), ("<strong>", "</strong>"), ('<span class="c1">', "</span>"),
    ('<mark data-id="7">', "</mark>"), ('<code class="language-html">', "</code>"), ("[b]", "[/b]"), ("[i]", "[/i]"), ("[quote]", "[/quote]"),
)  # fmt: skip


def _active(text: str) -> bool:
    """Whether a payload would work amid prose: markup, templates and substitutions."""
    return any(char in text for char in "<{$`%") or "script:" in text


def _marked(rng: Random) -> str:
    """A payload between the marks that people put around what they quote."""
    text, roll = _PAY(rng), rng.random()
    if roll < 0.1 and not _active(text):
        left, right = pick(rng, _WEAK)
        return left + text + right
    if roll < 0.7:
        left, right = pick(rng, _QUOTES)
        return left + (text.replace("`", "'") if left.startswith("`") else text) + right
    left, right = pick(rng, _TAGS)
    return left + escape(text, quote=rng.random() < 0.3) + right


def _raw(rng: Random) -> str:
    """A payload that stands between words without any mark."""
    text = _PAY(rng)
    return f"`{text}`" if _active(text) and "`" not in text else text.replace("`", "'")


def _cut(rng: Random) -> str:
    """A piece of a payload, which people quote as "the bit with ..."."""
    text = _PAY(rng)
    start = int(rng.random() * max(len(text) - 4, 1))
    return text[start : start + 3 + int(rng.random() * 9)].strip() or "--"


_G = grammar(
    r"""
@en
  ×3 ‹e_open› ‹e_say› ‹e_end›
  ×2 ‹e_open› ‹e_say› ‹e_say› ‹e_end›
  ‹e_say› ‹e_end› ‹e_sign›
  ‹e_open›⏎⏎‹e_say›⏎⏎‹e_say› ‹sentence›⏎⏎‹e_end›⏎‹e_sign›
  <p>‹e_open›</p><p>‹e_html›</p><p>‹e_end›</p>
@e_open
  ‹=Hi ‹first›,/Hello everybody,/Dear ‹company› team,/Good morning,/Hey folks -/Sorry for the late reply,/@‹user›/‹first›:/To whom it may concern:/Quick question:/Update:/FYI,/Thanks ‹first›!›
  ‹=I teach a beginners' class on ‹lang› and/I run a small shop for ‹nouns› and/I am new to all this, but/As the person on call last night/I maintain the ‹lib› plugin and/My son is learning ‹lang› and/I moderate this forum and/We are translating the ‹noun› manual and›
  ‹=After the audit in ‹city›/Since the upgrade to ‹ver›/While reviewing ‹snake›.‹ext›/During the exam last ‹=May/week/autumn›/When our pentester came back from lunch/Two days ago›
  ‹=Customer wrote:/Ticket #‹id› again:/From the minutes:/Answer from the vendor:/Quoting the report:/Draft for the newsletter:/Notes for my talk:›
  ‹sentence›
@e_say
  ‹=somebody/a user/a bot/one of the scanners/our tester/a student› ‹=typed/pasted/entered/submitted/sent/left/registered as› ‹q› ‹=into the ‹noun› box/as the last name/in the comments/as the file name/on the contact page/for the delivery note› and ‹=nothing happened/we only saw a 400/the page showed it as plain text/the ‹noun› report looks funny now/it is still in the database›.
  ‹=I read that/My colleague says that/The book claims that/The scanner thinks that/It was in the slides that/Is it true that› ‹q› ‹=is dangerous/would log you in/shows every row/runs on the server/opens a popup/reads the password file› ‹=only if the query is built by hand/when the field is not escaped/on old versions of ‹lib›/unless you bind the values/but our template encodes it›.
  ‹=Why does/How come/Can anybody explain why/What is the reason that› the filter ‹=block/reject/remove/complain about› my ‹noun› because of ‹q›, ‹=it is only a ‹noun›/I was just quoting the manual/this is a tutorial after all/my readers need to see it›?
  ‹=Please add/Can we have/We should write/I added/There is› a ‹=unit test/regression test/line in the FAQ/chapter/warning/footnote/rule› for ‹q› ‹=so that nobody removes the escaping/because the old code broke on it/and one for an ordinary apostrophe as in ‹last›'s/next to the one about ‹nouns››.
  ‹=Escaping turns/The sanitizer changes/The editor converts/Markdown renders/Our CSV export writes› ‹q› ‹=into ‹nouns›/as harmless text/without the angle brackets/with doubled quotes/correctly now›, ‹=so we can close this/which I find confusing/see the screenshot/but not in the preview›.
  ‹=The difference between/Do not mix up/Compare› ‹q› and ‹q› ‹=is that the first needs a quote/is explained on page ‹int›/confuses most beginners/matters for the exam/is only the comment at the end›.
  ‹=The part with/The bit/That odd piece/Everything after› ‹cutq› ‹=is what the rule matched/comments out the rest/is URL encoded in the log/is just the shell's way to chain commands/is not needed here›.
  ‹=The old joke with the mug that says/My favourite T-shirt reads/The sticker on her laptop has/The licence plate in the photo said› ‹q› ‹=still makes me laugh/is sold out in L and XL/does not print well on dark ‹nouns›/got a smile at the airport›.
  ‹=Severity/Risk/I'd rate it›: ‹=low/medium/high/informational›, ‹=because/since/although› the value ‹q› ‹=never reaches the database/is only stored, not shown/needs an admin session/was blocked by the gateway/is reflected in the error page›.
  ‹=they simply put/she then tried to add/an attacker would append/the worm in 2001 sent/the lab asks you to write› ‹raw› ‹=after the number in the address/at the end of the search term/in front of the real file name/to the parameter and waited/which of course did not work here›.
  ‹=Steps to reproduce/What I did/Repro›: ‹=open the profile/log in as guest/go to settings›, ‹=enter/paste/type› ‹q› ‹=and press save/into the second field/and reload›. ‹=Expected/I expected›: ‹=an error/plain text/nothing›. ‹=Actual/I got›: ‹=a blank page/the text twice/error ‹int›/two ‹nouns››.
  ‹=no, you cannot/please never/do not ever/it's fine to/you can safely› ‹=paste/run/copy/send/quote› ‹q› ‹=on your own machine/to see what happens/in a support ticket/on production, please/without asking the owner first›.
@e_html
  ‹=Someone wrote/The field contained/A visitor sent/We logged› <code>‹esc›</code> ‹=in the guest book/yesterday at ‹clock›/from ‹ip›› &ndash; ‹=no harm done/see ticket ‹id›/our filter removed it›.
  ‹=Never trust/Always encode/Think of/This lesson is about› <em>‹esc›</em>&nbsp;‹=and similar input from ‹nouns›/before you print it/when you build a query by hand›.<br>‹sentence›
@e_end
  ‹=Any ideas?/Is that normal?/Should I worry?/Can you whitelist it please?/Closing as not a bug./Will fix on Monday./Bound parameters solve this./See the wiki for more./Please advise./LGTM otherwise./Thanks in advance!/Case closed./+1/Hope that helps./Does that answer it, ‹first›?›
  ‹sentence›
  ‹=We use ‹lib› ‹ver› on ‹os›/The server runs ‹os›/It is the ‹lang› version›, ‹=if that matters/behind a proxy/no plugins/with default settings›.
  ‹=P.S./PS:/Edit:/EDIT ‹digit›:/Note:› ‹sentence›
@e_sign
  ‹=Regards/Cheers/Best/Thanks/Yours/-- /- /Kind regards›,‹=⏎/ ›‹first›‹= ‹last›/ (‹=support/QA/teacher/IT desk/auditor/product owner›)/›
@eu
  ‹=Hallo zusammen,/Guten Tag,/Liebes Team,/Moin,/Servus ‹first›,› ‹=jemand hat/ein Kunde hat/unser Prüfer hat/ein Schüler hat/irgendein Bot hat› ‹q› ‹=ins Suchfeld eingegeben/als Nachnamen eingetragen/in das Kontaktformular kopiert/in die Bewertung geschrieben›, ‹=ist das gefährlich?/muss ich mir Sorgen machen?/und jetzt ist die Seite leer./aber passiert ist nichts./bitte prüfen.› ‹=Danke und Gruß ‹first›/Viele Grüße/MfG ‹last›/›
  ‹=Warum wird mein Beitrag gesperrt, wenn ich/Darf man eigentlich/In der Vorlesung hieß es, dass wir niemals/Wie kann ich im Wiki/Im Handbuch Seite ‹int› soll man› ‹q› ‹=zitieren/schreiben/eintippen/anzeigen lassen/verwenden›‹=? Es ist doch nur ein Beispiel./, obwohl es in Anführungszeichen steht./ und was passiert dann?/, weil die Abfrage nicht gebunden ist.›
  ‹=Der Unterschied zwischen/Verwechselt bitte nicht/Aufgabe ‹int›: Erklären Sie den Zusammenhang von› ‹q› und ‹q› ‹=ist prüfungsrelevant/steht im Skript/wird oft gefragt›. ‹=Die Lösung folgt./Zeit: ‹int› Minuten./Hilfsmittel sind nicht erlaubt.›
  ‹=Bonjour à tous,/Bonjour,/Salut ‹first›,/Chère équipe,› ‹=un client a saisi/quelqu'un a écrit/l'auditeur a collé/un élève a tapé› ‹q› ‹=dans le champ de recherche/comme nom de famille/dans le formulaire de contact/en guise de commentaire›, ‹=est-ce grave ?/rien ne s'est passé./le message a été refusé./faut-il s'inquiéter ?/l'avis n'apparaît plus.› ‹=Merci d'avance/Cordialement, ‹first›/Bonne journée/›
  ‹=Pourquoi le pare-feu bloque-t-il/Dans le cours d'hier on a vu/J'aimerais citer/À quoi sert exactement› ‹q› ‹=alors que c'est juste l'exemple du manuel/et pourquoi il faut des requêtes préparées/dans mon article sur l'‹noun›/quand l'entrée n'est pas échappée› ‹=?/./ !›
  ‹=Hola a todos,/Buenos días,/Estimado equipo:/Oye ‹first›,› ‹=un usuario escribió/alguien ha metido/el auditor probó con/un alumno puso› ‹q› ‹=en el buscador/como apellido/en el formulario de contacto/en los comentarios›, ‹=¿es peligroso?/y no pasó nada./pero se ve como texto./¿qué hago?/y ahora me sale error ‹int›.› ‹=Gracias/Un saludo, ‹first›/Quedo atento/›
  ‹=¿Por qué me bloquean cuando cito/El libro dice que nunca se debe usar/En la práctica ‹int› explicamos/No entiendo qué hace› ‹q› ‹=si solo es un ejemplo/sin escapar las comillas/y cómo evitarlo con parámetros/dentro de una consulta normal›‹=?/. Gracias de antemano./.›
  ‹=Olá pessoal,/Bom dia,/Prezados,/Oi ‹first›,› ‹=um cliente digitou/alguém enviou/o aluno colocou/o pentest usou› ‹q› ‹=no campo de busca/como sobrenome/no formulário de contato/no nome do arquivo›, ‹=isso é perigoso?/mas nada aconteceu./e o sistema recusou./podem verificar?/e agora a página fica em branco.› ‹=Obrigado/Abraço, ‹first›/Atenciosamente/›
  ‹=Por que o filtro bloqueia/Na aula de hoje vimos/Não consigo publicar a minha resposta com/O que significa› ‹q› ‹=se é apenas um exemplo/e por que usar parâmetros/entre aspas no texto/no relatório do scanner›‹=?/./, alguém sabe?›
  ‹=Hallo allemaal,/Beste collega's,/Goedemorgen,/Dag ‹first›,› ‹=een klant heeft/iemand heeft/onze tester heeft/een leerling heeft› ‹q› ‹=in het zoekveld ingevuld/als achternaam opgegeven/in het formulier geplakt/bij de opmerkingen gezet›, ‹=is dat erg?/er gebeurde niets./moet ik iets doen?/nu werkt de lijst niet meer./graag even nakijken.› ‹=Groetjes ‹first›/Alvast bedankt/Mvg/›
  ‹=Waarom wordt mijn bericht geweigerd als ik/In les ‹small› leggen we uit waarom je nooit› ‹q› ‹=aanhaal/gewoon in de query plakt/ongefilterd moet tonen›‹=? Het is maar een voorbeeld./. Zie ook hoofdstuk ‹int›.›
  ‹=Cześć wszystkim,/Dzień dobry,/Witam,/Hej ‹first›,› ‹=klient wpisał/ktoś podał/audytor wkleił/uczeń napisał› ‹q› ‹=w polu wyszukiwania/jako nazwisko/w formularzu/w komentarzu›, ‹=czy to groźne?/i nic się nie stało./ale strona pokazała błąd ‹int›./proszę o sprawdzenie./co z tym zrobić?› ‹=Pozdrawiam ‹first›/Z góry dzięki/›
  ‹=Dlaczego filtr blokuje/Na wykładzie pokazywali nam/Nie rozumiem, po co jest/W podręczniku na stronie ‹int› jest› ‹q› ‹=skoro to tylko przykład/i jak się przed tym bronić/w zwykłym zapytaniu/zamiast parametrów›‹=?/./, pomoże ktoś?›
  ‹=Ciao a tutti,/Buongiorno,/Gentile assistenza,/Ehi ‹first›,› ‹=un cliente ha scritto/qualcuno ha inserito/il revisore ha provato/uno studente ha messo› ‹q› ‹=nella casella di ricerca/come cognome/nel modulo contatti/fra i commenti›, ‹=è pericoloso?/e non è successo nulla./ma viene mostrato come testo./devo preoccuparmi?/e adesso vedo errore ‹int›.› ‹=Grazie/Saluti, ‹first›/Grazie mille in anticipo/›
  ‹=Perché il firewall blocca/Nella lezione ‹small› si spiega/Vorrei citare/Non capisco a cosa serve› ‹q› ‹=se è soltanto un esempio/e come difendersi con i parametri/nel mio articolo/dopo il numero›‹=?/./ :-)›
@east
  ‹=Всем привет!/Добрый день,/Здравствуйте,/Коллеги,› ‹=клиент ввёл/кто-то написал/аудитор вставил/студент отправил› ‹q› ‹=в строку поиска/вместо фамилии/в форму обратной связи/в комментарии›, ‹=это опасно?/ничего не произошло./а страница выдала ошибку ‹int›./посмотрите, пожалуйста./что делать?› ‹=Спасибо!/С уважением, ‹first›/Заранее благодарю/›
  ‹=Почему фильтр блокирует/На лекции нам показали/Объясните, зачем нужен/В учебнике на странице ‹int› написано› ‹q› ‹=если это просто пример/и как от этого защититься/в обычном запросе/без экранирования›‹=?/./, не могу понять.›
  ‹=お世話になっております。/こんにちは。/質問です。/初心者です。/‹last›です。›‹=検索欄に/お名前欄に/お問い合わせフォームに/コメントに/ファイル名に›‹q›‹=と入力された記録があります。/を入れるとエラーになります。/と書いたら拒否されました。/が登録されていました。›‹=危険でしょうか？/対処法を教えてください。/何も起きませんでした。/ご確認をお願いします。/バージョンは‹ver›です。›
  ‹=授業で/参考書の‹int›ページに/診断結果に/社内研修で/この記事では›‹q›‹=という例が出てきましたが、/について説明します。/を引用したいのですが、/と‹q›の違いですが、›‹=なぜ危ないのか分かりません。/プレースホルダを使えば防げます。/投稿できません。/宿題なので助けてください。›
  ‹=大家好，/您好，/请问一下，/各位老师，/求助：/客服你好，›‹=有用户在搜索框里输入了/有人把姓名填成了/扫描器提交了/学生在作业里写了/评论区里出现›‹q›，‹=这样危险吗？/结果页面报错‹int›。/什么都没有发生。/请帮忙看看。/要不要处理？/被系统拦截了。›‹=谢谢！/版本是‹ver›。/在线等。/›
  ‹=为什么我的帖子里引用/教材第‹int›页提到的/漏洞报告中写的/这节课我们讲解/面试被问到›‹q›‹=会被防火墙拦截/到底是什么意思/应该怎么防御/和‹q›有什么区别/只是一个例子而已›‹=？/。/，求解释。›
  ‹=안녕하세요,/질문 있습니다./수업 시간에 배운/고객님이 검색창에› ‹q› ‹=라고 입력하셨는데 위험한가요?/이(가) 왜 차단되는지 모르겠습니다./예제를 게시판에 올릴 수가 없어요./을(를) 막으려면 어떻게 하나요?› ‹=감사합니다./버전은 ‹ver› 입니다./›
@record
  ‹=fix/test/docs/chore/refactor/feat/security›(‹slug›): ‹=escape/reject/quote/cover/document/stop logging/handle› ‹q› in ‹words›⏎⏎‹e_say›⏎⏎‹=Fixes/Closes/Refs› #‹id›‹=⏎Signed-off-by: ‹name› <‹email›>/⏎Reviewed-by: ‹user›/⏎Co-authored-by: ‹first› <‹email›>/›
  ## ‹=Summary/What/Description/Overview›⏎‹e_say›⏎⏎## ‹=Impact/Why/Background›⏎‹sentence› ‹e_say›⏎⏎## ‹=Fix/Remediation/Testing›⏎- [‹=x/ ›] ‹words›⏎- [ ] ‹=tried/test with/screenshot of› ‹q› in ‹words›
  | ‹=Input/Test/Case/Value› | ‹=Expected/Result/Status› |⏎|---|---|⏎‹row*2-5|⏎›⏎⏎‹sentence›
  h3. ‹words^›⏎‹e_say›⏎{code:‹=sql/html/bash/java›}‹words› {code}⏎* ‹e_say›⏎* ‹sentence›
  == ‹words^› ==⏎‹sentence› ‹e_say›<ref>{{cite web |title=‹words^› |url=‹url› |access-date=‹date›}}</ref>⏎* ‹e_say›⏎[[Category:‹word^› ‹nouns›]]
  ‹words^›::⏎⏎  ‹raw›⏎⏎.. ‹=note/warning/danger/seealso›:: ‹e_say›⏎⏎‹sentence›
  ‹=Q/Question/F/Pregunta/Frage› ‹int›. ‹=What does/Explain/Which rows would/What prevents› ‹q› ‹=do here/return/on page ‹int›/in this function›? ‹=(A)/a)/1.› ‹words› ‹=(B)/b)/2.› ‹words› ‹=(C)/c)/3.› ‹words›⏎‹=Answer/Solution/Key›: ‹=A/B/C› - ‹e_end›
  [‹clock›] ‹user›: ‹e_say›⏎[‹clock›] ‹user›: ‹=lol/what?/:)/hm, ok/did you try ‹q›?/+1/nope›⏎[‹clock›] ‹user›: ‹sentence›
  <‹user›> ‹e_say›⏎<‹user›> ‹e_end›
  On ‹date›, ‹name› wrote:⏎> ‹e_say›⏎> ‹e_end›⏎⏎‹e_say›⏎⏎‹e_sign›
  {"title":"‹words^›","body":‹json›,"labels":["‹=security/question/wontfix/docs/bug/triage›","‹slug›"]}
  {"text":‹json›,"channel":"‹slug›","thread_ts":"‹sec›.‹id›"}
  {"role":"‹=user/assistant›","content":‹json›}
  {"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":‹json›}]}]}
@row
  | ‹q1› | ‹=rejected/stored as text/400/escaped/ok/blocked by rule ‹id›/todo/‹words›› |
@shop
  ‹=Mug/T-shirt/Sticker/Hoodie/Poster/Tote bag/Doormat/Baby romper› "‹raw›" - ‹=funny gift for/the perfect present for/a must for/made for› ‹=programmers/your hacker friend/database admins/nerds/students of computer science/security people›, ‹=‹int› cm/330 ml/100 % cotton/dishwasher safe/sizes S-XXL›, ‹=€/$/£›‹price›
  ‹=Funny/Geeky/Cool/Nerdy/Custom› ‹=coffee cup/shirt/sticker pack/mouse pad/wall clock› with ‹=the print/the saying/the text/white lettering:› ‹q›. ‹sentence› ‹=Ships from ‹city›/Printed on demand/Only ‹int› left/Hand wash only›. SKU ‹upper›-‹id›
  ‹=Course/Module/Lesson/Workshop/Webinar› ‹small›: ‹=Why/How/When/Where› ‹q› ‹=works and how to stop it/fooled a ‹noun› in ‹year›/is no longer a threat/shows up in your logs›. ‹=Duration/Length›: ‹int› min. ‹=With/By/Speaker:› ‹name›. ‹=Prerequisites: basic ‹lang›/No experience needed/Certificate included›. ‹sentence›
  ‹=Review of/My notes on/I liked› "‹words^›" ‹=(★★★★☆)/by ‹name›/ - ‹digit›∕10›: chapter ‹small› ‹=explains/is about/has a whole page on/gets wrong› ‹q› ‹=in simple words/with good exercises/but forgets prepared statements/and I still did not get it›. ‹sentence›
  ‹=Wanted/Hiring/Job/We are looking for›: ‹=junior/senior/freelance› ‹=security engineer/pentester/‹lang› developer› (m/f/d) in ‹city›. If ‹q› ‹=makes you smile/does not scare you/looks familiar to you/is your idea of a greeting›, ‹=write to ‹email›/apply by ‹date›/we should talk›.
  ‹=Podcast/Episode/Video/Talk› #‹int› ‹=-/|/:› ‹name› ‹=on/explains/about› ‹q› ‹=and other classics/, ‹nouns› and ‹nouns›/in under ‹int› minutes›. ‹=00:00 Intro ‹clock› Demo/Links below/Slides: ‹url›/Subscribe!›
  ‹=Crossword/Quiz night/Pub quiz/Trivia›: ‹int› ‹=across/down/points› - ‹=famous last name/what the comic's boy is called/the input that/name the attack behind› ‹q› (‹small› letters, ‹=starts with ‹letter›/ends in ‹letter›/two words›)
""",
    q=_marked, raw=_raw, cutq=lambda rng: pick(rng, ("`{}`", '"{}"', "“{}”", "<code>{}</code>", "'{}'")).format(_cut(rng).replace("{", "(")),
    esc=lambda rng: escape(_PAY(rng), quote=rng.random() < 0.5), q1=lambda rng: "`" + _PAY(rng).replace("`", "'").replace("|", "\\|") + "`",
    json=lambda rng: json.dumps(_ENGLISH(rng), ensure_ascii=rng.random() < 0.3),
)  # fmt: skip

_ENGLISH: Maker = _G.make("en")

KINDS: tuple[TextKind, ...] = (
    TextKind("talk_security.english", _ENGLISH, 1.2, (VALUE,)),
    TextKind("talk_security.european", _G.make("eu"), 0.8),
    TextKind("talk_security.eastern", _G.make("east"), 0.7),
    TextKind("talk_security.record", _G.make("record"), 0.8),
    TextKind("talk_security.shop", _G.make("shop"), 0.5),
)
