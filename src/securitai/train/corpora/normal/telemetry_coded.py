"""Telemetry that is coded: deltas in base 36, joined names, facets (``type:script``), empty functions, hidden parameters."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.kinds import BODY, COOKIE, NAME, PATH, VALUE, TextKind
from securitai.train.corpora.normal.base import chars, pick
from securitai.train.corpora.normal.grammar import grammar

_G = grammar(r"""
@facet
  ×6 ‹key›:‹part›
  ×2 ‹key›:‹slug›
  ×2 ‹key›:‹slug›-‹slug›
  ‹key›:‹part›:‹slug›
  ‹key›:‹int›
  ‹key›:‹host›
  ‹key›:‹=GET/POST/PUT/HEAD›
  ‹key›:v‹ver›
  ‹key›:‹=true/false/null/none/unknown›
  ‹key›.‹part›:‹slug›
  ‹key›=‹part›
  ‹key›/‹part›
  ‹slug›.‹part›
  ‹part›.‹slug›
  ‹part›_‹slug›.‹slug›.‹=en/zh/de/fr/ja›
  ‹key›:‹part›,‹key›:‹slug›
  ‹key›:‹part› ‹key›:‹slug›
@key
  ‹=type/kind/env/service/host/event/action/source/target/role/group/status/level/resource/task/team/view/view_type/session/browser/os/device/region/zone/version/component/module/category/label/tag/name/lang/method/initiator/initiatorType/mode/scope/state/is/has/in/from/to/by/label/app›
@part
  ‹=script/javascript/link/img/iframe/css/xmlhttprequest/fetch/beacon/font/embed/object/video/audio/input/form/body/document/window/navigation/other/exec/system/shell/admin/root/select/insert/update/delete/drop/union/order/group/where/table/user/password/login/token/eval/alert/prompt/confirm/require/include/import/export/class/constructor/prototype/file/data/http/https/ftp/ldap/null/undefined/function/sleep/wait/ping/cat/id/curl/bash/python/php/node/java/sql/nosql/mongo/redis/template/config/debug/error/warn/info›
@empty
  function(){}
  function () {}
  function(){ }
  function () { }
  function‹letter›(){}
  function ‹camel›(){}
  function ‹camel›() {}
  function(‹letter›){}
  function(‹letter›,‹letter›){}
  ()=>{}
  () => {}
  ‹letter›=>{}
  ‹letter› => ‹letter›
  (‹letter›) => {}
  async () => {}
  async()=>{}
  ()=>‹=true/false/null/0/1/void 0/undefined›
  function(){return ‹=true/false/null/0/1/!0/!1/this/‹letter››}
  function(‹letter›){return ‹letter›}
  function anonymous(⏎) {⏎⏎}
  function ‹pascal›() { [native code] }
  function‹=/ ›() { [native code] }
  class ‹pascal› {}
  new ‹pascal›()
  new Date()
  [object ‹=Object/Window/Array/Function/HTMLDivElement/Promise/Undefined›]
  [Function: ‹camel›]
  [Function (anonymous)]
  ‹camel›()
  ‹camel›.‹camel›()
  noop
@hidden
  ×3 __‹camel›
  ×2 _‹camel›
  __‹snake›
  _‹letter›‹letter›
  __‹letter›
  __‹upper›
  __‹upper›__
  $‹camel›
  $$‹camel›
  $_‹camel›
  ‹slug›.__‹camel›
  ‹slug›.‹camel›
  __‹=a/req/user/dyn/csr/hs/rev/s/spin_r/spin_b/spin_t/hsi/comet_req/aaid/ccg/bid/jssesw/cf_chl_tk/cf_chl_f_tk/amp_source_origin/preventCache/hstc/hssc/hsfp/utmz/WB_REVISION/mk_de_DE/twitter_sess/Host-session/next_f/nextLocale›
  dojo.preventCache
  _‹=dc/t/ts/r/v/_/csrf/method/token/rand/random/nocache/ksTS/callback/gl/ga/fbp/hp2_id/p/s/input_charset›
@short
  ×3 /‹abc›
  ×3 /‹abc›/‹abc›
  ×2 /‹abc›/‹place›
  /‹place›
  /‹place›/‹slug›
  /‹slug›/‹place›
  v‹digit›/‹place›
  ‹abc›/‹place›
  ‹abc›/‹abc›
  api/v‹digit›/‹place›
  /‹abc›/‹place›/‹abc›
  /‹place›/‹place›
  ‹place›.‹=json/yml/xml/js/html/txt/ini/conf›
@abc
  ‹letter›‹letter›‹letter›
  ‹letter›‹letter›
  ‹letter›‹letter›‹letter›‹letter›
@place
  ‹=hosts/config/configs/settings/etc/bin/env/logs/log/system/services/users/group/groups/profile/init/admin/console/root/home/tmp/var/usr/lib/opt/proc/sys/dev/mnt/data/db/sql/shell/status/health/info/debug/metrics/index/list/detail/passwd-policy/network/resolv/issue/version/boot/windows/system32/temp/public/private/flag/secret/keys›
""")

_JOINED = grammar(r"""
@joined
  ‹=https/http›
  ‹=img/script/link/css/xmlhttprequest/fetch/iframe/beacon/font/navigation/mousemove/pointerdown/click/scroll/keydown/first-paint/first-contentful-paint/other/video/image/input›
  ‹host›
  ‹=cn/de/fr/uk/us/jp/m/www/ts1/ts4/r/th/s/img/static/cdn›.‹domain›
  ‹=ts1/ts2/th/r›.‹=cn/de/fr/jp/mm›.‹=mm/‹slug››.‹domain›
  ‹=rp/ls/th/as/id/rs/images/fd›%2F‹b64u›.gz.js
  ‹=ls/AS/rp/fd›%2F‹pascal›.‹=aspx/png/js/html/svg›
  ‹slug›.‹=js/css/png/svg/woff2›
  ‹=id/th›%2FOIP-C.‹b64u›
""")
_NAME = _JOINED.make("joined")
_BASE36 = "0123456789abcdefghijklmnopqrstuvwxyz"


def _number(rng: Random) -> str:
    return chars(rng, _BASE36, 1 + int(rng.random() ** 2 * 4))


def _deltas(rng: Random) -> str:
    """Rows of numbers in base 36, of which ``@`` marks those that refer to others."""
    mark, gap, row = pick(rng, (("@", "/", "+"), ("@", "/", "+"), ("!", ",", ";"), ("~", ".", "|")))
    shape = [rng.random() for _ in range(rng.randint(4, 18))]
    rows = []
    for _ in range(rng.randint(1, 14)):
        fields = [
            ""
            if kind < 0.12
            else "-1"
            if kind < 0.2
            else (mark if kind < 0.6 else "") + _number(rng)
            for kind in shape
        ]
        if rng.random() < 0.2:
            fields[int(rng.random() * len(fields))] = _NAME(rng)
        rows.append(gap.join(fields))
    return row.join(rows)


def _joined(rng: Random) -> str:
    """Names and numbers joined by one sign, as beacons pack dictionaries."""
    sign = pick(rng, ("+", "+", "+", "|", ",", "~", "*"))
    parts = (_NAME(rng) if rng.random() < 0.7 else _number(rng) for _ in range(rng.randint(3, 40)))
    return sign.join(parts)


def _record(rng: Random) -> str:
    """Both in a small document, as a beacon sends them."""
    names, rows = _joined(rng), _deltas(rng)
    if rng.random() < 0.5:
        return f'{{"S":"{names}","N":"{rows}","F":{int(rng.random() * 99)}}}'
    return f"<E><T>Event.‹</T><D><![CDATA[{{{names!r}:{rows!r}}}]]></D></E>".replace(
        "‹", _number(rng)
    )


KINDS = (
    TextKind("coded.facet", _G.make("facet"), 1.5),
    TextKind("coded.empty", _G.make("empty"), 0.5),
    TextKind("coded.hidden", _G.make("hidden"), 2.0, (NAME,)),
    TextKind("coded.short", _G.make("short"), 1.2, (VALUE, PATH)),
    TextKind("coded.deltas", _deltas, 1.0, (VALUE, COOKIE)),
    TextKind("coded.joined", _joined, 0.8, (VALUE, COOKIE)),
    TextKind("coded.record", _record, 0.6, (VALUE, BODY)),
)
