"""Harmless twins of short commands and SQL fragments: the same marks, flags, pipes and quotes at work."""

from __future__ import annotations

from securitai.train.corpora.kinds import BODY, COOKIE, HEADER, VALUE, TextKind
from securitai.train.corpora.normal.grammar import grammar

_G = grammar(r"""
@marks
  ‹=Q&A/R&D/B&B/M&A/P&L/T&C/S&P/A&R/H&M/AT&T/D&D/F&B› ‹=with ‹name›/‹int›/| ‹brand›/& ‹noun›/; ‹noun›/: ‹words›/(‹noun›)›
  ‹brand› | ‹brand›‹=/ | ‹brand›/ & ‹brand›/ || ‹brand››
  ‹noun›|‹noun›|‹noun›
  ‹word^›; ‹word›; ‹word› & ‹word›
  ‹=$/€/£/US$›‹small›,‹=299/000/450/999/120› ‹=#‹digit› & only/| ‹noun›/; ‹noun› incl./&c./|| best offer/(‹int›% off)›
  #1 & only ‹noun› ‹=in ‹city›/! ‹words›/| ‹brand››
  ‹=cat/tail/head/sort/cut/find/touch/kill/sleep/who/last/date/set/more/less/time/host/id/ping/nice/watch/type/copy/net/echo› ‹=me/you/us› ‹=& ‹first›/; ‹words›/| ‹noun›/when ‹words›/, ok?/@ ‹clock››
  ping ‹=me/‹first›/us› ‹=at ‹clock›/; ‹words›/& ‹first› ‹last›/when ‹words›/-- ‹first›/on ‹digit› ‹nouns››
  sleep ‹digit› ‹=hours/min/h› ‹=& ‹verb›/; ‹words›/| ‹noun›/(‹adj›)/then ‹words››
  ‹=id/host/time/type/date/net› ‹=card/name/zone/number/value/stamp› ‹=& ‹noun›/; ‹noun› ‹int›/| ‹noun› | ‹noun›/: ‹word›/#‹int››
  ‹=traceroute/ping/nslookup/dig/whoami/hostname/netstat/ipconfig› ‹=results for/says/times out on/lesson ‹int›:/vs/quiz:/explained:› ‹=‹host›/‹words›/‹brand›/‹noun››
  type ‹noun› & ‹noun›, then ‹verb›
  net ‹=user growth/sales/profit/weight/views› ‹int› ‹=| add ‹int›/& ‹noun›/; ‹adj›/‹=+/-›‹int›%›
  ‹words› && ‹words›
  ‹adj› || ‹adj› || ‹adj›
  & ‹words› &
  | ‹words› |
  ‹word›‹=;/ ;/ &/ &&/ |/|/||/ -/ --/ #› ‹word›
  ; ‹words›
  ‹=- /-- /— ›‹words^›?⏎‹=- /-- /— ›‹words^›!
  ‹name› <3 ‹=;)/:|/>:(/^_^/:-|/d-_-b/\o∕/;-;/=^.^=/(>_<)/-_-'/:'(/$_$/|-o-|/@_@/T_T/*\o∕*› ‹words›
  ‹words› ‹=;)/:|/>:(/^_^/;-;/=^.^=/-_-'/:'(/$_$/¯\_(ツ)_∕¯/~~/'-'/"-"/'^'/'*'/\m∕/||/&&/'='›‹= ‹words›//!›
  ‹=`/´/'/"›‹words›‹=`/´/'/"›
@lists
  ‹ip›⏎‹ip›‹=/⏎‹ip›/⏎/⏎‹ip›⏎‹ip››
  ‹host›⏎‹host›‹=/⏎‹host›/⏎‹ip››
  ‹ip›‹=; /, / /;/,/|/ | › ‹ip›
  ‹ip› ‹=|/;/&/#/-› ‹=gateway/‹noun›/‹city›/‹adj› ‹noun›/host ‹int››
  ‹ip›‹=:‹port›/∕24/-‹hundred›/ (‹city›)›⏎‹ip›‹=:‹port›/∕16/-‹hundred›/ (‹city›)›
  ‹email›‹=;/; /, /⏎/|/ & ›‹email›‹=/;/; ‹email››
  ‹host›; ‹host›
  ‹snake›.‹ext›‹=|/;/; /,/⏎›‹snake›.‹ext›
  ‹ip›⏎‹=host/name/id/date/uptime/who/ls/ps›‹=-‹slug›.‹domain›/: ‹word›/_‹int›/=‹word›/ = ‹int››
  ‹user›⏎‹user›⏎‹user›
  ‹int›⏎‹int›⏎‹int›
  ‹word›⏎‹word›
  ‹=id/name/email/host/user/date/type/status/hostname/uptime/env›|‹=name/email/title/env/who/ps/ls/w›|‹snake›|‹snake›
  ‹snake›|‹snake›|‹=required/string/max:‹int›/email/min:‹digit›/unique:‹snake››
  | ‹noun^› | ‹noun^› | ‹noun^› |⏎|---|:--:|---:|⏎| ‹word› | ‹int› | ‹price› |
  ‹noun^› | ‹int› | ‹price›⏎‹noun^› | ‹int› | ‹price›
  +------+------+⏎| ‹word› | ‹int› |⏎+------+------+
  ‹digit›. ‹words›⏎‹small›. ‹words›; ‹word› & ‹word›
  '‹slug›','‹slug›'‹=/,'‹slug›'›
  "‹word›","‹word›",‹int›
  ('‹word›','‹word›')
  ['‹word›', '‹word›', "‹word›"]
  '‹word›' '‹word›' "‹words›"
  ‹letter›='‹word›', ‹letter›="‹word›"
  '‹letter›' | '‹letter›' | "‹word›"
  ‹=- /* /+ /> ›‹words›⏎‹=- /* /+ /> ›‹words›
  ‹=symbols/keys/operators/separators/allowed characters/delimiters/passwords need one of›: ‹sym_*3-7|, ›
  ‹sym_*4-7| › ‹=keys/are not allowed/buttons/in ‹lang››
  the ‹sym_› ‹=key/sign/symbol/button› and the ‹sym_› ‹=key/sign/one›
  press ‹sym_› to ‹verb›, ‹sym_› to ‹verb›
@sym_
  ‹='-'/'^'/'*'/'='/'+'/"-"/"="/"^"/"&"/'&'/'|'/'||'/'&&'/'<'/'>'/'%'/'#'/'!'/'~'/'::'/'->'/'=='/'!='/';'/"/"/`-`/`|`/'or'/'and'/'like'/"or"/'is'›
@flags
  --output=‹=json/table/yaml/dist∕‹kebab›.js/build∕‹kebab›.css/.∕out/‹snake›.‹ext›/wide/text›
  --‹=config/format/env/mode/log-level/target/project/reporter/filter/workspace/script/require/files-from/preset›=‹=.∕‹kebab›.config.js/‹slug›/production/‹ver›/‹kebab›/ts-node∕register/zstd/gzip/less/false/node ‹kebab›.js/@‹slug›∕‹kebab›/src∕‹slug›.ts›
  --‹=exec/pager/pre/eval/use-compress-program/rsh/upload-pack/to-command/checkpoint-action/init-command/output-document/password-file›=‹=zstd/gzip -‹digit›/less/less -FRX/true/false/none/dot/‹slug›/‹int›/./ssh -p ‹port›/pigz/lz4 -‹digit›/‹kebab›.log/‹kebab›.‹ext››
  -e ‹const›=‹=production/‹slug›/‹int›/true/‹url›/"‹words›"›‹=/ -e ‹const›=‹slug›/ -p ‹port›:‹port›/ --rm/ -v ‹slug›:∕data›
  -o ‹=‹kebab›.‹ext›/json/name/wide/StrictHostKeyChecking=no/ServerAliveInterval=‹int›/ConnectTimeout=‹digit›/.∕dist∕‹slug›/noatime,‹slug›/BatchMode=yes/Compression=yes›
  ‹=-I/-L/-D/-W/-f/-O/-m/-X/-T/-c/-u/-z/-K/-d/-t›‹=/ ›‹=include/all/‹digit›/‹slug›/‹const›=‹int›/‹kebab›/POST/∕usr∕include∕‹slug›/PUT/utf-8›
  -X‹=mx/ms/ss›‹int›m‹=/ -XX:+UseG1GC/ -XX:MaxGCPauseMillis=‹int›/ -Dspring.profiles.active=‹slug›/ -ea/ -server›
  --‹kebab› ‹word› --‹kebab›=‹int› -‹letter›
  --‹=no-sandbox/disable-gpu/headless/window-size=‹int›,‹int›/lang=‹=en/de›/user-agent="‹pascal›∕‹ver›"/checkpoint=‹int›/checkpoint-dir=‹slug›/upload-limit=‹int›/receive-timeout=‹int›/proxy-server=‹host›:‹port››‹=/ --‹kebab›/ --‹kebab›=‹word››
  ‹=PAGER=less/EDITOR=vim/EDITOR="code --wait"/PAGER='less -R'/LESS=-FRX/SHELL=∕bin∕zsh/TERM=xterm-256color/LANG=en_US.UTF-8/NODE_OPTIONS=--max-old-space-size=‹int›/GIT_EDITOR=nano/BROWSER=firefox/NODE_ENV=production/PYTHONPATH=src›‹=/;/ ‹const›=‹word›/⏎‹const›=‹int›/ # ‹words››
  ‹=-S/-not/-inurl/-site:‹domain›/-is:retweet/-label:‹slug›› ‹=‹words›/"‹words›"/OR ‹word›/‹word› | ‹word››
  ‹=npm run/yarn/pnpm/make/gradle› ‹=build/test/lint/dev/start/e2e/deploy/format›:‹=‹slug›/prod/watch/ci/all›
  ‹=pre/post›‹=build/install/test/publish/deploy›‹=/:‹slug›/ && ‹slug›:‹slug››
  ‹slug›/‹kebab›:‹=‹ver›-alpine/latest/v‹ver›/‹ver›-bookworm-slim/sha-‹hex8›/nightly-‹date›/main@sha256:‹hex64››
  ‹=main/master/develop/HEAD/v‹ver›/origin∕‹slug››‹=../...›‹=HEAD/feature∕‹kebab›/v‹ver›/‹hex8›/HEAD~‹digit›/fix∕‹kebab››
  ‹=HEAD/main/stash/‹hex8›/v‹ver››‹=~‹digit›/^/^‹digit›/@{‹digit›}/^{}/@{upstream}/^..HEAD/^!›
  ^‹ver› || ^‹ver›‹=/ || >=‹ver›/ || ~‹digit›.‹digit›/ || *›
  ‹=>=/^/~/>/=/<=›‹ver› ‹=<‹ver›/|| ^‹ver›/- ‹ver›/&& <‹ver›/|| ~‹ver›/, <‹ver›/!=‹ver››
  ‹=^/~/*/=/>=›‹ver›‹=/-beta.‹digit›/ || ‹digit›.x/|^‹ver›/,!=‹ver››
@places
  ‹=${HOME}/$HOME/%APPDATA%/%USERPROFILE%/$USER/${workspaceFolder}/%TEMP%/$XDG_CONFIG_HOME/%LOCALAPPDATA%/${project.basedir}/$PWD/%SystemRoot%/%ProgramFiles%/$(ProjectDir)/$(SolutionDir)/${env:HOME}/~›‹=∕/\›‹=‹pascal›/‹kebab›/.‹slug›rc/‹slug›.log/bin/‹slug›∕‹slug›/‹pascal›\‹snake›.‹ext››
  ‹=$/$$/#/@/%/%%/:/?›‹=1/2/{1}/{‹camel›}/‹snake›/<‹slug›>/9›‹=/-$2/, $2/.‹slug›/:$3/ ‹word›/∕$‹digit›/ ‹words››
  ${‹=‹const›/‹camel›/‹const›:-‹word›/‹const›:-‹int›/‹slug›.‹camel›/‹camel›?:‹word›/‹const›:?missing/‹digit›:‹word››}‹=/-‹word›/∕‹slug›/:${‹const›}/ ‹word›/.‹domain››
  $(‹=this/document/window/'#‹slug›'/".‹kebab›"/VERSION/BUILD_NUMBER/‹const›/Configuration/‹pascal›/Build.BuildId/Rev:r/var.‹slug››)‹=/.‹camel›/-‹word›/∕‹slug›/ ‹word›/.on('click')/.$(‹const›)›
  %‹=s/d/5.2f/-10s/(‹snake›)s/{‹const›}/YYYY-‹letter›/%/H:%M/Y-%m-%d/‹const›%›‹=/ ‹words›/ %s/: %d/∕%s/|%s›
  ‹=src/app/lib/test/packages/public/docs/**›/**/*.{‹=ts,tsx/js,jsx/png,jpg/md,mdx/css,scss/c,h/‹slug›,‹slug››}‹=/ !**∕node_modules∕**/;‹slug›∕*/, *.‹ext››
  ‹=*/?/[a-z]/[!‹letter›]/{‹slug›,‹slug›}/???/v?/*‹slug›*/**›‹=∕/_/-/.›‹=*.‹ext›/?‹slug›/‹slug›*/‹digit›??/[0-9]*/{a,b}/*.‹=ts/c/py/csv››
  {‹=‹int›/‹word›/‹camel›/‹ver›/‹host››,‹=‹int›/‹word›/‹camel›/‹noun›/‹digit››‹=/,‹word›/,‹int››}
  ????‹=-??-??/‹sym_›/ ‹word›/.‹ext›/ what›‹=/ ‹word›/_‹digit›/!›
  ‹=^/\b/(?:/\A/(?i)/›‹=\w+/\d{‹digit›,‹small›}/[a-z]+/\s*/[^‹letter›]/‹slug›/(‹slug›|‹slug›)/\S+/[\w.-]+/.*?/\D›‹=\w*/\d+/\.‹slug›/@‹slug›/(\w)?/[0-9]{2}/\|‹word›/-\d\d/"?/'?›‹=$/\b/)/\Z/|‹slug›$/i//›
  \‹=alpha/beta/frac{1}{2}/sum_{i=1}^n/text{‹word›}/cdot/sqrt{‹digit›}/leq/mathbb{R}/vec{v}/hat{x}/left(/to/in›\‹=alpha/beta/gamma/times/cdot/,/quad/infty/partial/ldots/pm› ‹=‹letter›^2/‹letter›_‹digit›/{‹letter›}/= ‹digit›/+ ‹letter››
  ‹letter›^‹digit› ‹=+/-/*/·/=/|/∕/<=/⊕/mod/div/xor› ‹=‹digit›‹letter›^‹digit›/(‹letter›-‹digit›)^‹digit›/‹letter›/‹int›/-‹letter›^‹letter›/!‹letter›/|‹letter›|›‹=/ = ‹int›/ <=> ‹letter› = ‹int›/?/ mod ‹int››
  ‹digit›*‹int› = ‹int›‹=?/!/; ‹words›/ & ‹digit›^2=‹int›/ (‹words›)/ right?›
  ‹=0 0/*∕5 */*∕15 */30 ‹digit›/‹digit› ‹small›/@daily or 0 0› ‹=* */1 */*∕2 */* 1-12/1-15 */? *› ‹=*/1-5/MON/0/SUN,WED/MON#1›‹=/ # ‹words›/ ‹year›/ | ‹words››
  C:\‹=Users/temp/data/new/inetpub/dev/Windows›\‹=‹first›/‹slug›/notes/tmp/‹pascal›/reports›\‹=‹words›.‹ext›/‹slug›/‹first›'s ‹noun›.‹ext›/a & b.‹ext›/‹slug› (‹digit›).‹ext››
  ‹=R/S/N/D/B/rock /drum /salt /pick /n' ›'‹=n/N›'‹=B/R/ roll/ bass/ vinegar/ mix/ pay› ‹=‹noun›/‹words›/& ‹noun›/‹int››
  ‹=get/start/set/stop/new/add/test/out/read/write/invoke›-‹=‹noun›/started/sleep-‹noun›/‹noun›-‹nouns›/process-‹noun›/service›‹=/ & ‹noun›/; ‹noun› ‹digit›/ | ‹brand›/-‹int›/ -‹noun››
  how does ‹=Get-Process/Start-Sleep/Get-ChildItem/Invoke-WebRequest/cmd/awk/sed/xargs/busybox/sleep/nslookup/ssh/tar› ‹=differ from ‹noun›/work on ‹os›/compare to ‹brand›/handle ‹nouns››?
@sqlish
  ‹=rock 'n' roll/drum 'n' bass/'til/'tis/'90s/'n'/ol'/y'all/'cause/'em/o'er› ‹=or ‹noun›/and ‹noun›/‹last›/like ‹noun›/= ‹noun›/- ‹noun›/& ‹noun›/* ‹noun›/is ‹adj›/|| ‹noun›/div. ‹digit›/mod ‹digit››‹=//?/ -- ‹name›/; ‹word›/ # ‹int››
  ‹=ol'/goin'/nothin'/singin'/the ‹nouns›'/lookin'/James'› ‹=or/and/-/&/like› ‹=‹nouns›'/‹noun›/comin'/waitin'/‹first›'s ‹noun›/‹words››
  ‹digit›' ‹small›"‹= tall/ x ‹digit›'/ or ‹digit›' ‹small›"/ - ‹digit›' ‹small›"/ & ‹int› lbs/ = ‹int› cm/ (‹first›'s)/ and ‹adj›/ > ‹digit›' ‹digit›"›
  ‹words› ‹sym_› ‹words›
  ‹first›'s ‹sym_› ‹=key/sign/note› ‹=is/isn't/won't› ‹verb›
  ‹=true or false/or true to size/not false, just ‹adj›/true to size or ‹adj›/true or not true/to be or not to be/all or nothing/more or less/and/or or and/is or isn't› ‹=‹noun›/‹words›/#‹int›/- ‹noun›/-- ‹first›/? ‹words›/: ‹noun››
  "‹words›" ‹=-/OR/AND/NOT/-site:/|/+/&/||/&&/NEAR∕‹digit›› ‹=‹word›/"‹word›"/‹domain›/-‹word›/(‹word›)/'‹word›'›
  ‹word› ‹=OR/AND/or/|/-› ‹word› ‹=OR/AND/NOT/or/-› ‹=‹word›/"‹words›"/'‹word›'›
  ‹=price/stock/size/year/stars/id/created/age›:‹=>/</>=/<=/=/‹int›..›‹int› ‹=‹word›/"‹words›"/-‹word›/sort:‹slug›/OR ‹slug›:<‹int›/in:‹slug›/ is:open›
  ‹snake› ‹=~/!~/=/!=/>=/>/</contains/like/ilike/eq/ne/gt/matches/co/sw/==/=~› '‹=‹word›/‹words›/‹date›/%‹word›%/‹letter›/‹word›*›'
  ‹snake› ‹=~/!~/=/!=/>=/>/</contains/eq/ne/gt/le/==› ‹val_› ‹=and/or/&&/AND/OR/||/,/;/ and not› ‹snake› ‹=~/!~/=/!=/>=/in/eq/ne/gt/is/like› ‹val_›
  (‹snake› ‹=eq/ne/=/>/like› ‹val_›) ‹=and/or/AND/OR› (‹snake› ‹=eq/gt/=/</is not› ‹val_›)
  not (‹snake› ‹=eq/=/in/like› ‹val_›)
  ‹=startswith/endswith/contains/substringof/tolower/length/substring/concat/year/indexof›(‹camel›,‹='‹word›'/'‹words›'/‹digit››) ‹=eq true/eq '‹word›'/gt ‹int›/or ‹camel› eq null/and ‹camel› ne ''/eq false›
  project = ‹upper› ‹=AND/OR› ‹=status/assignee/labels/sprint/text› ‹=!=/=/in/~/is not/was› ‹=Done/currentUser()/(‹slug›, ‹slug›)/"‹words›"/EMPTY/null/openSprints()› ORDER BY ‹=created/priority/rank/updated› ‹=DESC/ASC/asc, key DESC›
  or=(‹snake›.‹=eq/gt/ilike/is/lt›.‹=‹int›/*‹word›*/null/true/‹date››,‹snake›.‹=in.(a,b)/eq.‹word›/gte.‹int››)
  ‹snake›‹===/!=/=gt=/=le=/=like=/=in=›‹='‹word›'/"‹words›"/(‹int›,‹int›)/‹int››‹=;/,›‹snake›‹===/=lt=/!=›‹='‹word›'/‹int›/null›
  ‹snake› ‹=asc/desc/ASC/DESC› ‹=nulls last/, ‹snake› desc/,‹snake› asc/(‹int›)›
  ‹=order/group/sort› by ‹=‹noun› then ‹noun›/‹noun› (‹int›)/‹noun› desc; ‹noun›/‹first›'s ‹noun›/phone & ‹noun››
  ‹=limit/having/between/into/for/exec/cursor/declare/current/procedure/versions?› ‹int› ‹=‹nouns› per ‹noun›/‹nouns› or more/& ‹int› ‹nouns›/-- ‹words›/# ‹words›/; ‹words››
  ‹=exec/cursor/declare/procedure/rollup/outfile/analyse/having/group/coalesce/substring/ascii› ‹noun› ‹=-- ‹words›/; ‹words›/# ‹int›/(‹noun›)/'‹word›'/= ‹noun›/or ‹noun›/& ‹noun››
  =‹=IF/SUM/COUNTIF/IFERROR/CONCATENATE/VLOOKUP/AND/OR/LEFT/SUBSTITUTE/LEN›(‹letter^›‹digit›‹=>/</=/:/,/<>/&›‹=‹letter^›‹small›/‹int›/"‹word›"/""›‹=,"‹word›",""/,‹int›,FALSE/*‹digit›/,0/›)‹=/-‹digit›/&"‹word›"/∕‹int››
  /*! ‹pascal› v‹ver› | (c) ‹company› | MIT */
  /* ‹words› */‹=/ ‹words›/ ‹kebab›: ‹int›px;/⏎‹words›/ && ‹camel››
  ‹words› ‹=/*!/#/--/∕∕/;--/-- -›‹= ›‹words›‹=/ */›
  ‹slug›{‹slug›="‹word›"‹=,‹slug›=~"‹word›|‹word›"/,‹slug›!="‹word›"/›} ‹=>/</==/or/unless/and› ‹=‹int›/‹slug›{‹slug›="‹word›"}/0.‹digit›/vector(0)›
  .‹camel›‹=[]/›‹= | /|›‹=.‹camel›/select(.‹camel› == "‹word›")/length/map(.‹camel›)/keys/sort_by(.‹camel›)/tostring/.[‹digit›]›
  $.‹camel›[?(@.‹camel› ‹=>/==/</!=› ‹='‹word›'/‹int›/null/true› ‹=&&/||› @.‹camel›‹=/ < ‹int›/ == "‹word›"›)]
  ‹camel› ‹=&&/||/??/===/!==/|/&/>>/**/%/<=/!=/==/or/and not/is not/in› ‹=‹camel›/!‹camel›/'‹word›'/‹int›/null/''/"‹word›"/(‹camel› > ‹int›)/-‹int›/None/~‹camel›/!!‹camel››
  ‹camel› ? '‹word›' : '‹word›'
  '‹word›' ‹=+/./&/||/-/*/==/%› ‹camel› ‹=+/./&/||/-/==› '‹word›'
  ‹=if/when/where/why/who/how› ‹=is/'s/was› ‹first›'s ‹noun› ‹=not/like/or/=/-/*/and/^› ‹last›'s ‹noun›?
  ‹noun› ‹=sounds like/is like/is not/or not/and not/rather like/like› '‹noun›'‹=/ - ‹first›/?/ or '‹noun›'?/, no?/ #‹word›/ -- ‹words››
  ''‹word›'' ‹=or/and/is/like/not› ''‹words›''
  ‹first› O'‹last› ‹=or/and/&/-/=/*/|/vs/'n'/aka› ‹first› ‹=D'‹last›/O'‹last›/"‹word^›" ‹last››
  ‹hundred›" ‹=or/and/x/-/*/&/+/to/=/vs› ‹int›" ‹noun›
@val_
  ‹='‹word›'/'‹words›'/‹int›/"‹word›"/null/true/false/‹date›/'‹word›%'/''/‹letter›/'‹email›'/'O''‹last›'›
@graph
  {‹camel›(‹camel›:"‹said_›"){id ‹camel›}}
  query { ‹camel›(‹camel›: ‹int›, ‹camel›: "‹said_›") { id ‹camel› ‹camel› } }
  mutation{‹camel›(input:{‹camel›:"‹said_›",‹camel›:"‹word›"}){id __typename}}
  {‹camel›(first:‹digit›,‹camel›:{‹camel›:"‹said_›"}){edges{node{id ‹camel›}}}}
  {"query":"{‹camel›(‹camel›:\"‹said_›\"){id ‹camel›}}"}
  {"query":"query($‹camel›:String!){‹camel›(id:$‹camel›){‹camel›}}","variables":{"‹camel›":"‹said_›"}}
  ×3 {"‹camel›":"‹said_›"}
  {"‹camel›":"‹said_›","‹camel›":‹int›}
  {"‹camel›":{"‹camel›":"‹said_›"},"‹camel›":["‹said_›"]}
  ["‹said_›"]
  [‹int›,"‹said_›","‹word›"]
  {"where":{"‹camel›":{"‹=eq/like/in/contains›":"‹said_›"}},"limit":‹int›}
  {"filter":"‹snake› ‹==/!=/>/like› '‹word›' ‹=and/or› ‹snake› > ‹int›","sort":"‹snake› desc"}
  {"cmd":"‹=start/stop/ping/sleep/list/restart/move/status/type/set/echo/dir›","‹=id/args/seq/host›":‹=‹int›/"‹word›"/["‹word›","‹int›"]/"‹ip›"/null›}
  {"‹=scripts/args/flags/command›":["‹=node/npm/python/docker/next/go›","‹=run/-m/build/start/--‹kebab›/‹kebab›.js›","--‹kebab›=‹word›"]}
@said_
  ‹first›'s ‹noun› ‹=or/and/&/--/;/|/#/is/=/like› ‹=‹last›'s ‹noun›/‹words›/not/‹int› ‹nouns›/'‹word›'›
  O'‹last›
  ‹words›; ‹words› -- ‹first›
  '‹word›' ‹=or/and/vs/-/=/is not› '‹word›'
  ‹words^›, don't ‹verb› ‹first›'s ‹noun›.
  it's ‹adj› ‹=or/and/&/--/;› ‹=isn't/don't ‹verb›/‹words›/they'll ‹verb››
  ‹word› | ‹word› & ‹word›
""")

_PLAIN = (VALUE, COOKIE, HEADER)
KINDS: tuple[TextKind, ...] = (
    TextKind("twins_short.marks", _G.make("marks"), 1.0, _PLAIN),
    TextKind("twins_short.lists", _G.make("lists"), 1.0, (VALUE,)),
    TextKind("twins_short.flags", _G.make("flags"), 0.8, (VALUE, COOKIE)),
    TextKind("twins_short.places", _G.make("places"), 0.8, _PLAIN),
    TextKind("twins_short.sqlish", _G.make("sqlish"), 1.2, _PLAIN),
    TextKind("twins_short.graph", _G.make("graph"), 0.6, (VALUE, BODY)),
)
