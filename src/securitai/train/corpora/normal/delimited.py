"""Values with separators of their own: matrix parameters, conditions of report tools, packed targets, archived addresses, traces."""

from __future__ import annotations

from securitai.train.corpora.kinds import BODY, COOKIE, FILE, PATH, VALUE, TextKind
from securitai.train.corpora.normal.grammar import grammar

_G = grammar(
    r"""
@matrix
  ‹int›;lang=‹=en/de/fr/pl/ja›;‹slug›=‹digit›
  ‹slug›;‹slug›=‹slug›;‹slug›=‹int›
  ‹int›;‹slug›=‹int›
  ;ord=‹int›
  ;ord=‹int›;‹slug›=‹slug›
  ‹=dc_/›‹slug›=‹int›;‹letter›‹digit›=‹slug›;‹=~oref=‹url›/tile=‹digit›/sz=‹thousand›x‹thousand›/ord=‹int››?
  ‹thousand›x‹thousand›;kw=‹slug›,‹slug›;‹letter›=‹digit›;!c=‹slug›
  ‹=view/art/article/thread/topic/session/node›=‹int›;‹slug›=‹slug›
  ‹kebab›;v=‹ver›;‹=id/cat/page›=‹int›
  ‹slug›;‹slug›
  ‹int›;‹int›;‹int›
  ‹slug›:‹int›;‹slug›:‹slug›;‹slug›:‹slug›,‹slug›
  ‹digit›kf:‹slug›(‹upper›);
  ‹digit›kf:attr(‹upper›)‹upper›(‹upper›);
  sort(‹slug›);filter(‹slug›:‹slug›);page(‹int›)
  ‹slug›(‹upper›);‹slug›(‹int›)
  {‹upper›}‹=/-:∕;›{‹upper›}
  {‹upper›}{/}{:}{‹upper›}{/}
  %{‹upper›}:%{‹upper›}
  ${‹=filename/name/user/date/‹camel››}
  ‹slug›/‹slug›/${‹=filename/filename_base/name/uuid/‹camel››}‹=/.‹ext››
  %(‹=asctime/levelname/name/message›)s - %(‹slug›)s
  ‹hundred›:‹hundred›|‹slug›:‹slug›|‹slug›
  ++‹pascal›+‹pascal›-‹ver›-CL-‹int›
  ‹hex32›|‹hex32›|‹uuid›
  ‹user›|‹int›|‹upper›‹upper›‹upper›|‹hex32›
  ‹user›%7C‹int›%7C‹hex32›
  ‹slug›=‹slug›&‹slug›=‹slug›;‹slug›=‹int›
  ‹upper›;‹upper›;‹upper›
  ‹=exec,passthru,shell_exec,system,proc_open,popen/exec,system,passthru/show_source, system, shell_exec, passthru, exec, popen, proc_open/pcntl_exec,proc_open,popen/phpinfo,exec/eval,assert/dl,putenv,mail›
@condition
  ‹upper› ‹=>=/<=/=/>/</<>/GE/LE/EQ/NE› '‹int›'‹= AND ‹upper› = '‹int›'/ and ‹upper› ne ''/ OR ‹upper› = 'X'/›
  ‹upper› BETWEEN '‹int›' AND '‹int›'
  ‹upper› IN ('‹upper›','‹int›')
  ‹slug›='‹word›'‹= and / AND / or / OR /, /; ›‹slug›='‹word›'
  ‹snake› between '‹date›' and '‹date›'
  ‹snake› > '‹date›' and ‹snake› ‹=is not null/!= ''/like '‹word›%'/= '‹word›'/in('‹word›', '‹word›')›
  starts_with(‹snake›, '‹word›') AND ‹snake› > ‹int›
  within_circle(‹snake›, ‹dec›, ‹dec›, ‹int›)
  upper(‹snake›) like '%‹upper›%'
  date_trunc_ym(‹snake›) as ‹slug›, count(*)
  ‹snake›:>=‹int› ‹snake›:"‹word›"
  ‹slug› eq '‹word›' ‹=and/or› ‹slug› ‹=ge/lt/ne› ‹int›
  [‹pascal›] = '‹word›' AND [‹pascal› ‹pascal›] <> ‹int›
  "‹slug›" = '‹word›'
  ‹pascal› = "‹word›" ORDER BY ‹pascal› DESC
  1=1‹= AND ‹snake› = ‹int›/›
  ‹snake›='‹word›'
  objectid in (‹int›,‹int›,‹int›)
  SELECT ‹=1/‹digit›/now()/current_date/version()/count(*) FROM ‹slug››
@packed
  ?idsite=‹digit›&url=http%3A%2F%2F‹host›&action_name=‹word^›%20‹word›&rec=1
  ?idsite=‹digit›&rec=1&ca=1&e_c=‹slug›&e_a=‹slug›&e_v=‹dec›
  ?v=‹digit›&tid=‹upper›-‹int›-‹digit›&t=‹=event/pageview›&ec=‹word^›%20‹word›&dl=https%3A%2F%2F‹host›%2F‹slug›
  /‹slug›?‹slug›=‹word›%20‹word›&‹slug›=‹word›%2C‹word›
  GET /‹slug›/‹int›?fields=‹slug›,‹slug›&‹slug›=%7B%22‹slug›%22%3A‹int›%7D
  method=GET&relative_url=me%2F‹slug›%3Flimit%3D‹int›
  ‹slug›?access=‹slug›&limit=‹int›
  op=‹camel›&args=‹int›|‹slug›|‹slug›
@archive
  /web/‹year›0‹digit›1‹digit›0‹digit›3‹digit›2‹digit›‹=/id_/im_/js_/cs_/if_/*›/http‹=/s›://‹host›‹=/:80›/‹slug›/‹slug›.‹=html/gif/cgi/js/css/php›
  /web/‹year›0‹digit›*/‹host›
  /‹=proxy/fetch/image/img/cors/embed/amp/translate›/https://‹host›/‹slug›/‹kebab›.‹=jpg/html/png›
  /‹=rs/s›:fit:‹hundred›:‹hundred›/plain/https://‹host›/‹slug›.jpg@webp
  /‹thousand›x‹thousand›/smart/filters:format(webp):quality(‹hundred›)/https://‹host›/‹slug›.png
  /cdn-cgi/image/width=‹hundred›,fit=‹slug›/https://‹host›/‹slug›.png
  /unsafe/‹thousand›x‹thousand›/‹host›/‹slug›.jpg
  /‹host›/‹slug›/cgi-bin/‹slug›.cgi
  /‹slug›/‹letter›,‹letter›,‹letter›/‹digit›x‹digit›.gif
  /‹slug›.‹=pl/cgi›/‹int›;lang=‹=en/de›
@trace
  Crash in ‹slug›:⏎⏎#0  0x‹hex8› in ‹=__GI_raise/raise/abort/strlen/malloc/memcpy› (sig=‹digit›) at ../sysdeps/‹=unix∕sysv∕linux∕raise.c/x86_64∕strlen.S›:‹hundred›⏎#1  ‹snake› (‹slug›=0x0) from /lib/x86_64-linux-gnu/lib‹slug›.so.‹digit›⏎#2  0x‹hex8› in main (argc=‹digit›, argv=0x‹hex8›) at ../‹=src/lib/..∕‹slug››/‹snake›.c:‹int›
  #‹digit›  0x‹hex8› in ‹snake› (‹slug›=<optimized out>, ‹slug›=0x‹hex8› "‹word›") at ../../‹slug›/‹snake›.c:‹int›
  ==‹int›==ERROR: AddressSanitizer: heap-buffer-overflow on address 0x‹hex8› at pc 0x‹hex8›⏎    #0 0x‹hex8› in ‹snake› /‹slug›/‹slug›/../‹slug›/‹snake›.c:‹int›:‹hundred›
  Program received signal SIGSEGV, Segmentation fault.⏎0x‹hex8› in ?? () from /usr/lib/‹slug›.so.‹digit›
  PID: ‹int› (‹slug›)⏎Signal: 11 (SEGV)⏎Command Line: /usr/bin/‹slug› --‹slug› /‹slug›/‹slug›⏎Executable: /usr/bin/‹slug›
  make: *** [../‹slug›/rules.mk:‹hundred›: ‹slug›.o] Error ‹digit›
  cc1: warning: ../../include/‹slug›.h:‹hundred›: '‹snake›' defined but not used
  ‹slug›.go:‹int› +0x‹hex4›⏎created by ‹slug›.(*‹pascal›).‹camel› in goroutine ‹int›⏎	../‹slug›/‹slug›.go:‹int› +0x‹hex4›
"""
)

KINDS: tuple[TextKind, ...] = (
    TextKind("delimited.matrix", _G.make("matrix"), 1.6, (VALUE, COOKIE)),
    TextKind("delimited.condition", _G.make("condition"), 0.8, (VALUE,)),
    TextKind("delimited.packed", _G.make("packed"), 0.8, (VALUE,)),
    TextKind("delimited.archive", _G.make("archive"), 0.8, (PATH, VALUE)),
    TextKind("delimited.trace", _G.make("trace"), 0.8, (VALUE, BODY, FILE)),
)
