"""What real interfaces send that looks odd: doubled slashes, ``/$rpc/``, ``cmd=`` parameters, picture metadata."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.kinds import FILE, PATH, VALUE, TextKind
from securitai.train.corpora.normal.base import chars, pick
from securitai.train.corpora.normal.grammar import grammar

_PIXELS = (
    " .+@#$%&*=-;:>,<1234567890qwertyuiopasdfghjklzxcvbnmMNBVCZASDFGHJKLPIUYTREWQ!~^/()_`'][{}|"
)

_G = grammar(r"""
@odd
  //‹slug›
  //‹slug›/‹slug›
  //‹slug›/‹slug›.‹=js/css/png/json/php/html›
  /‹slug›//‹slug›
  /‹slug›//‹slug›/‹slug›
  /$‹=rpc/metadata/batch/value/count/ref/links/entity›‹=/∕‹slug›.‹slug›.‹pascal›∕‹pascal››
  ×3 /$rpc/‹slug›.‹slug›.v‹digit›.‹pascal›/‹pascal›
  ×2 /‹=$rpc/rpc/_rpc/twirp/grpc›/‹slug›.‹=internal/cloud/admin/api/service/public/private›.‹slug›‹=/.‹slug››.v‹digit›‹=/beta/alpha1›.‹pascal›/‹=Create/Get/List/Update/Delete/Generate/Log/Check/Poll/Execute/‹pascal››‹=/IT/‹pascal››
  ×2 //‹=set/get/put/sync/user/cookie/check/refresh›‹=uid/id/user/sync/token/session/cookie/info/status›‹=//‹slug›/.‹=js/gif/json/php››
  /‹slug›/$‹=metadata/batch/value/count/ref›
  /‹slug›.‹pascal›/‹pascal›
  /.‹letter›‹letter›‹=/‹letter›/‹slug››
  /.‹=well-known/tmb/next/nuxt/vite/br/cache/static/internal/auth/proxy/netlify∕functions/vercel∕insights/api/hidden/tmp›‹=/∕‹slug›/∕‹slug›.json›
  /‹slug›/.‹slug›/‹slug›
  /‹slug›/‹slug›
  /‹slug›/(‹slug›)/‹slug›
  /‹slug›/[‹slug›]/‹slug›
  /‹slug›/@‹slug›/‹slug›
  /‹slug›/‹slug›;v=‹digit›
  /‹slug›/‹slug›;jsessionid=‹hex32›
  /‹slug›/*
  /‹slug›/‹slug›:‹=batch/search/cancel/undelete/predict›
  /‹slug›/‹slug›!‹slug›
  /‹slug›/‹slug›,‹slug›
  /‹slug›/~‹slug›/‹slug›
  /‹slug›/‹word›%20‹word›
  /‹slug›/‹word^›_(‹noun›)
  /‹slug›/‹word›+‹word›
  /‹slug›/‹word›'‹=s/t›-‹word›
  /‹slug›/C%23
  /‹slug›/{‹slug›}
  /‹slug›/:‹slug›
  /‹slug›/%7B‹slug›%7D
  /‹slug›/undefined
  /‹slug›/[object%20Object]
  /‹slug›/‹=%E6%9D%B1%E4%BA%AC/%C3%BC/%D0%BC%D0%B8%D1%80›
  ×3 /‹letter›‹letter›‹letter›/‹letter›‹letter›‹letter›
  ×2 /‹slug›/‹letter›‹letter›‹letter›
  ×3 /‹=usr/var/opt/home/tmp/srv/mnt/data/app/lib›/‹slug›/‹slug›
  /usr/‹=bin/local∕bin/share/lib/sbin/include›‹=/∕‹slug›/∕‹kebab›-‹digit›.‹digit››
@target
  /‹slug›/‹slug›?‹=cmd/action/method/op/do/act/function/func/exec/command/call/m/c/module/mod/page/file/path/dir/url/include/template/view/download/redirect/next/return/cb/callback›=‹=‹camel›/‹slug›/‹pascal›/get‹pascal›/‹slug›.‹slug››&‹slug›=‹int›
  ‹=/∕‹slug››/‹=cgi/cgi-bin/cgi-bin∕mmwebwx-bin/api/index.php/ajax/service/do›/‹slug›?‹=cmd/action/method›=‹camel›&‹=action/type/servicetype/format›=‹slug›&‹slug›=‹digit›&‹slug›=0&‹slug›=‹digit›
  ‹=cmd/action/method/op/exec/command/run/func›=‹=‹camel›/‹slug›/get‹pascal›/list/status/update/ping/echo/info/help/save/delete/query›‹=/&‹slug›=‹int›/;‹slug›=‹int›/ ‹slug›=‹slug››
  ‹slug›.‹slug›.‹camel›()
  ‹slug›.‹slug›.‹camel›.‹camel›()
  ‹pascal›.‹camel›(‹=/‹int›/"‹word›"/‹slug›, ‹int›/event/this/e›)
  set-cookie=‹slug›=‹slug›;samesite=‹=none/lax/Strict›;‹=secure/Secure; HttpOnly/path=∕›;
  ‹slug›=‹slug›; ‹=path=∕/Path=∕; Secure/expires=Thu, 01 Jan 1970 00:00:00 GMT/domain=.‹domain›; path=∕/Max-Age=0; SameSite=Lax›
  ‹slug›=https://‹host›/;‹slug›=/;‹slug›=‹int›;
  ‹slug›=‹url›;‹slug›=‹url›;‹slug›=‹hex8›
  ||‹pseudo›|
  |‹pseudo›|‹int›|
  ||‹slug›||‹slug›||
  ‹slug›|‹slug›||‹int›|
  ‹hex8›;;‹host›
  ‹dec›.0v‹digit›‹flags*3-14|›‹=landscape-primary/portrait-primary/‹slug›/visible/loaded/en-us›‹flags*2-9|›
  v‹digit›~~‹slug›~~‹int›~~~~‹digit›~~‹word›
  ‹int›^^‹slug›^‹digit›^^^‹word›
  ‹digit›::‹slug›::‹int›::::‹word›
  #‹int›##‹slug›#‹digit›###
  ‹=&/&&/+/|/-/*› ‹=‹word›/‹noun›/‹word› ‹noun›/‹words›/‹int› ‹nouns››
  ‹=‹word›/‹noun›/‹int›› ‹=&/+/|/∕/-› ‹=‹word›/‹noun›/‹words››‹=/ & ‹noun›/ | ‹noun››
  ‹zeros*3-14|},›}]}}
  {"‹slug›":[{‹zeros*4-20|},{›}]}
  ;;‹slug›;;
  ‹letter›‹digit›;;www.‹domain›
  at ‹pascal›.‹camel› (‹url›:‹digit›:‹int›)
  at Object.‹=exec/eval/call/apply/run/load/require/open/send/fetch/system/query› (‹url›:‹int›:‹int›)⏎    at ‹letter›.‹=exec/eval/run/‹camel›› (https://‹host›/‹slug›.‹hex8›.js:‹digit›:‹int›)
  ‹slug›.exec (https://‹host›/‹slug›.js:‹digit›:‹int›)
  eval at <anonymous> (https://‹host›/‹slug›.js:‹digit›:‹int›), <anonymous>:‹digit›:‹int›
  net::ERR_‹const› at ‹url›
  Uncaught TypeError: Cannot read properties of undefined (reading '‹camel›')
  {"‹=ip/user/host/agent/uri›":"$‹=remote_addr/remote_user/host/http_user_agent/request_uri›","‹slug›":"‹slug›"}
  find ‹=files/documents/all files/all mails› ‹=on the system/in ‹slug›/in the folder› whose names ‹=are/contain/end in/start with› '‹slug›.‹=php/html/txt/js›'
  ‹=how to/can i/why does/when to› ‹=ping/curl/wget/tar/grep/find/chmod/cat/sed› ‹=a server/a file/‹domain›/all ‹nouns›/my ‹noun›/a folder› ‹=every ‹digit› seconds/in a script/and save to a file/on windows/without root/in bash›
@flags
  ||‹=0/0/0/1/‹digit›/‹int›/‹word›/›
  |‹=0/0/‹digit›/›
@zeros
  "‹letter›‹letter›‹=/‹letter››": 0,"‹=img/title/data/video/ext/asset›":{"‹=len/type/w/h/wmin/hmin/id/required/pos›": ‹digit›,"‹=len/type/w/h/wmin/hmin/id/required/pos›": 0
  "‹=id/required/pos/seq/type/len›": ‹digit›,"‹=img/title/data/video›":{"‹=type/len/wmin›": 0,"‹=len/hmin/h›": 0}
@xmp
  <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ‹xmpattr*1-5› /></rdf:RDF></x:xmpmeta><?xpacket end="w"?>
  <rdf:Description rdf:about='' xmlns:‹=exif/tiff/xmp/dc/photoshop/xmpMM›='http://ns.adobe.com/‹slug›/1.0/'>⏎ ‹xmpleaf*2-6|⏎ ›⏎</rdf:Description>
  <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>⏎<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="XMP Core ‹ver›">⏎ <rdf:RDF>⏎ ‹xmpleaf*1-4|⏎ ›⏎ </rdf:RDF>⏎</x:xmpmeta>⏎<?xpacket end="‹=w/r›"?>
@xmpattr
  xmlns:‹slug›="http://ns.adobe.com/‹slug›/‹digit›.0/"
  ‹=xmp/exif/tiff/dc›:‹pascal›="‹=‹iso›/‹int›/‹word› ‹word›/sRGB/image∕jpeg›"
@xmpleaf
  <‹=exif/tiff/xmp/dc›:‹pascal›>‹=‹int›/‹iso›/image∕tiff/‹word›/‹int›,‹int›,‹int›,‹hex8›/xmp.iid:‹uuid››</‹=exif/tiff/xmp/dc›:‹pascal›>
""")


def _xpm(rng: Random) -> str:
    """A picture as lines of C strings, a character or two a pixel."""
    alphabet = "".join(rng.sample(_PIXELS, 3 + int(rng.random() * 14)))
    width, unit = 8 + int(rng.random() * 40), pick(rng, ("", "", ".", " "))
    lines = []
    for _ in range(3 + int(rng.random() * 12)):
        line = chars(rng, alphabet, width)
        if rng.random() < 0.5:  # runs of one colour
            line = "".join(char * (1 + int(rng.random() * 6)) for char in line)[: 2 * width]
        lines.append(unit.join(line))
    return '",\n"'.join(lines)


def _wide_pixels(rng: Random) -> str:
    """Pixels of two bytes whose upper one seldom changes: every other character is the same."""
    low, steady = 33 + int(rng.random() * 60), chars(rng, _PIXELS, 1)
    out: list[str] = []
    for _ in range(8 + int(rng.random() * 60)):
        low = min(max(low + int(rng.random() * 7) - 3, 33), 122)
        out.append(chr(low) * (1 + int(rng.random() * 2) * int(rng.random() * 6)))
        if rng.random() < 0.06:
            steady = chars(rng, _PIXELS, 1)
    return steady.join("".join(out)) if rng.random() < 0.8 else " ".join("".join(out))


KINDS: tuple[TextKind, ...] = (
    TextKind("oddities.wide_pixels", _wide_pixels, 0.5, (FILE, VALUE)),
    TextKind("oddities.path", _G.make("odd"), 1.5, (PATH, VALUE)),
    TextKind("oddities.target", _G.make("target"), 3.0),
    TextKind("oddities.xpm", _xpm, 0.6, (FILE, VALUE)),
    TextKind("oddities.xmp", _G.make("xmp"), 0.6, (FILE, VALUE)),
)
