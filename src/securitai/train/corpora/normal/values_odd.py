"""Short odd but legal values: relative links, formulas, secrets, notations, names, part numbers, device strings."""

from __future__ import annotations

from random import Random

from securitai.train.corpora.kinds import VALUE, TextKind
from securitai.train.corpora.normal.base import pick
from securitai.train.corpora.normal.grammar import grammar

_G = grammar(r"""
@place
  ‹=smb/nfs/afp/sftp/dav/ftp›://‹=nas/‹host›/‹slug›/diskstation.local›/‹=‹up›‹slug›/‹slug›∕‹up›‹slug›/‹word^› ‹word›∕‹up›‹slug››/
  ‹=webpack:∕∕∕/webpack-internal:∕∕∕/ng:∕∕∕/vite:∕∕∕/turbopack:∕∕∕[project]∕/app:∕∕∕/rsc:∕∕React∕Server∕›.‹=∕src∕‹up›‹slug›.ts/∕‹up›node_modules∕‹lib›∕dist∕index.js?‹hex4›/∕‹slug›∕‹up›‹pascal›.vue?vue&type=script&setup=true›
  /‹=Game/Engine/Script/Content/Maps›/‹pascal›/‹up›‹pascal›‹=.‹pascal›/∕‹pascal›_‹digit›/›
  file:///‹=C:/D:/Users∕‹user›/home∕‹user›/mnt∕‹slug››/‹=Program%20Files∕‹pascal›/Documents/‹slug›%20‹slug››/‹up›‹slug›.‹=html/pdf/docx/jpg/xlsx›‹=#‹slug›/›
  --‹=conf/config/out/data-dir/log/prefix/env-file/schema› ‹up›‹=etc∕‹slug›.ini/‹slug›∕‹slug›.yml/‹slug›/.env.local/var∕log∕‹slug›.log›
  ‹=href/src/url/data-src/xlink:href/action/poster›=‹="‹up›‹slug›∕‹slug›.‹ext›"/'‹up›‹slug›.html#‹slug›'/‹up›img∕‹slug›.svg#‹slug››
  url(‹=‹up›‹=fonts/img/css›∕‹slug›.‹=woff2/png/svg#‹slug››/'‹up›‹slug›.jpg'/"‹up›‹slug›∕‹slug›.ttf?v=‹int›"›)
  ‹up›‹=packages/apps/libs/shared/core›/‹slug›‹=@workspace:*/∕src∕index.ts/∕‹kebab›.csproj/›
  #include ‹="‹up›‹slug›∕‹slug›.h"/<..∕‹slug›∕‹slug›.hpp>›
  ‹=import/from/require/@use/@import/load› ‹='‹up›‹slug›'/"‹up›‹slug›∕‹slug›.‹ext›"/('‹up›‹slug›')›‹=;/›
  [‹words›](‹up›‹slug›/‹slug›.md‹=#‹kebab›/ "‹words›"/›)
  ![‹word›](‹up›‹=assets/images/.gitbook∕assets›/‹slug›%20(‹digit›).png)
  -> ‹up›‹slug›/‹slug›.‹ext›
  ‹slug›.‹ext› => ‹up›‹slug›/‹slug›.‹ext› (‹int› bytes)
  at ‹camel› (‹up›‹up›‹slug›/‹slug›.‹=ts/js/go/rs›:‹int›:‹int›)
  ‹up›‹slug›/‹slug›.‹=c/cpp/rs/go/py›:‹int›: ‹=warning/error/note›: ‹words› ‘‹snake›’
  \\‹slug›\‹slug›\..\‹pascal›\‹word^› ‹word›.‹=docx/xls/pst/lnk›
  ..\..\‹pascal›\bin\‹=Debug/Release›\‹pascal›.dll
  $(SolutionDir)..\‹slug›\$(Configuration)\‹slug›.lib
  ${‹=workspaceFolder/env:HOME/project.basedir/CMAKE_SOURCE_DIR/fileDirname›}/‹up›‹slug›
  %‹=USERPROFILE/APPDATA/~dp0/ProgramFiles(x86)›%\..\‹pascal›\‹slug›.‹=ini/cfg/exe›
  jar:file:‹up›lib/‹kebab›-‹ver›.jar!/‹slug›/‹pascal›.class
  res://‹slug›/‹up›‹slug›.tscn::‹int›
@up
  ‹dots*1-3|/›/
@dots
  ..
@formula
  =‹=SUM/AVERAGE/MAX/COUNTA/MEDIAN/STDEV›(‹rng_›‹=;‹rng_›/,‹cell›/›)‹=∕‹int›/*‹digit›/-‹cell›/›
  =HYPERLINK("https://‹host›/‹slug›‹=?id=/#›‹int›"‹=,/;›"‹=more/‹words›/link/‹word^››")
  =HYPERLINK("#'‹word^› ‹word›'!A‹int›";"‹word›")
  =IMPORT‹=XML("https:∕∕‹domain›∕‹slug›","∕∕‹=table∕tr∕td[‹digit›]/h‹digit›[@class='‹kebab›']/span∕@title›")/RANGE("‹nano›","‹word^›!A1:‹upper›‹int›")/HTML("https:∕∕‹domain›∕‹slug›","table",‹digit›)/DATA("https:∕∕‹domain›∕‹slug›.csv")›
  ‹=@/=/+/-›‹=SUM/IF/ABS/ROUND/PMT›(‹=1+1/‹int›-‹int›/‹cell›*‹cell›/‹cell›>‹int›,‹int›,‹int››)‹=*‹digit›/+‹cell›/›
  =IF(‹=OR/AND/NOT›(‹cell›‹=="‹word›"/>‹int›/<>""/=1›‹=,/;›‹cell›=‹=0/"x"/‹cell››)‹=,/;›"‹word›"‹=,/;›‹="-"/""/‹cell›&"; "&‹cell››)
  =‹=CONCAT/TEXTJOIN/SUBSTITUTE/LEFT/REGEXREPLACE/FILTERXML›(‹="; ",TRUE,‹rng_›/‹cell›,"'",""/‹cell›,"<[^>]*>",""/‹cell›&"'s","∕∕‹slug›"/‹cell›,‹digit››)
  =‹=QUERY/FILTER/SORT/UNIQUE›(‹rng_›‹=,"select A, sum(‹letter›) where B = '‹word›' group by A order by A desc label sum(‹letter›) '‹word›'",1/,"select * where C is not null limit ‹int›"/,‹rng_›>‹int››)
  =SUMPRODUCT(--(‹rng_›="‹word›"),‹rng_›)
  +‹cell›-‹cell›*‹digit›%
  ='[‹word^› ‹year›.xlsx]‹word^›'!$‹upper›$‹int›
  =VLOOKUP(A‹int›,'..\[‹slug›.xlsx]‹word^›'!A:‹letter›,‹digit›,0)
  =RTD("‹slug›.‹slug›",,"‹upper›","LAST")
  -‹int›+‹int›*(‹int›-‹int›)
  =CHAR(‹int›)&‹cell›&CHAR(‹int›)
  =LAMBDA(x,y,SQRT(x^2+y^2))(‹cell›,‹cell›)
@rng_
  ‹=A‹int›:A‹int›/‹upper›:‹upper›/‹word^›!A‹digit›:F‹int›/'‹word^› ‹year›'!B‹digit›:B/Table1[‹word^›]/A1:A9›
@cell
  ‹=‹=A/B/C/D/F/H/AA›‹int›/$A$‹int›/$B‹digit›/‹word^›!C‹int›/[@‹word^›]/[@[‹word^› ‹word›]]›
@notation
  ∀‹letter›∈‹=ℝ/ℕ/ℤ/S/V›: ‹=‹letter›²≥0/‹letter›≤‹int›/∃‹letter›: ‹letter›·‹letter›=1/P(‹letter›)⇒Q(‹letter›)› ‹=∧/∨/→/⇔/⊢› ¬(‹=‹digit›=‹digit›/‹letter›∈∅/‹letter›=‹letter›/A⊆B›)
  (‹letter› ‹=&&/AND/and/∧/&› !‹letter›) ‹=||/OR/or/∨/|› (!‹letter› ‹=&&/AND/and/∧/&› ‹letter›) ‹==/≡/⟺/==› ‹letter› ‹=XOR/xor/⊕/^› ‹letter›
  ‹letter› = ‹letter› ‹=or/and/∧› ‹letter› = ‹int› ‹=⟹/=>/therefore/so› ‹letter›‹=²/+‹letter›/∕‹digit›› = ‹int›
  ‹=if/when/let/given› ‹letter› = ‹int› ‹=and/or› ‹letter› = ‹int›, ‹=find/what is/then› ‹letter› ‹=+/-/*/^› ‹letter›
  |‹letter›| < ‹int› ‹=||/&&/or› ‹letter› >= ‹int› --> ‹letter› := ‹letter› ‹=+/-› 1; ‹words›
  \(‹letter›_{‹digit›} \‹=leq/geq/neq/in› \frac{‹int›}{‹int›}\)‹=, \(‹letter› \mid ‹letter›\)/; ‹words›/›
  $$\‹=sum/int/prod›_{‹letter›=‹digit›}^{‹=n/\infty/‹int››} \left|‹letter›\right|^{‹digit›} ‹==/</\sim› ‹int›$$
  ‹=Na+/Cl-/H2O/[Fe(CN)6]3-/SO4(2-)/CH3-CH2-OH/NH4+› + ‹digit› ‹=H+/OH-/O2/e-› ‹=->/<=>/⇌/=> › ‹=NaOH/CO2/[Cu(NH3)4]2+/H2O/AgCl(s)› ‹=+ ‹digit› H2O/(aq)/↓/; ΔH = -‹int› kJ∕mol›
  ‹=C/CC/N/O=C/c1ccccc1/C1=CC=C(C=C1)/[Na+].[Cl-]/N#C/OC(=O)/CC(C)(C)/F∕C=C\/[C@@H](N)/C[N+](C)(C)C›‹=C(=O)O/C(C)N/c1ccc(Cl)cc1/OC/N(C)C/[O-]/Br/S(=O)(=O)N/∕C=C∕C/C#N/c1nc2ccccc2[nH]1›‹=C/O/Cl/F/(C)C/OCC/N1CCOCC1›
  ‹small›. ‹=e4 e5/Nf3 Nc6/d4 Nf6/Qxf7#/O-O-O Rxd1+/exd5 e.p./‹letter›8=Q+› ‹small›. ‹=Bb5 a6/c4 g6/Bc4? Nxe4!/O-O d6/Kf1 ...› {‹words›} ‹=1-0/0-1/1∕2-1∕2/*/(‹small›...Nd5!? ‹digit›.Qh5)›
  ‹=rnbqkbnr/r1bqk2r/8/2kr3r/4k3›/‹=pppppppp/pp1n1ppp/8›/8/‹=4P3/8/2p5›/8/‹=5N2/8›/PPPP1PPP/RNBQKB1R ‹=w/b› ‹=KQkq/-/Kq› ‹=-/e3/c6› ‹digit› ‹small›
  ‹=R/C/L/U/Q/D›‹int›=‹dec›‹=k/u/n/p/m/M›‹=Ω/F/H/V›‹=±‹digit›%/@‹int›Hz/∕‹digit›W›; ‹=R‹digit›||R‹digit›/(R‹digit›+R‹digit›)∥C‹digit›/Vout=Vin*R‹digit›∕(R‹digit›+R‹digit›)/Q‹digit› B->GND, C->+5V/A&B|!C›
  ‹=Team/FC/SV/HC› ‹city› ‹digit›:‹digit› (‹digit›:‹digit›; ‹digit›:‹digit›) ‹last› ‹small›', ‹last› ‹small›' (P), ‹last› 90+‹digit›'
  ‹digit›-‹digit›, 7-6(‹digit›), ‹digit›-‹digit› ret.; ‹last›/‹last› d. ‹last›/‹last›
  ‹=1∕2/1 1∕2/¾/2-3/1∕4› ‹=cup/tsp./tbsp/oz/lb› ‹food› (‹=or/and› ‹=1∕2/2∕3/3› ‹=c./tsp/pkg› ‹food›); ‹=bake/mix/fold in› @ ‹int›°F/‹int›°C, ‹int›-‹int› min.
  G‹=0/1/28/90› ‹=X‹dec› Y-‹dec› /Z‹digit›.‹digit› /›F‹int› ‹=;‹words›/(‹words›)/E‹unit›/›⏎‹=M104 S‹int›/M‹small›/G1 X‹dec› E‹unit› ; ‹word›/%›
  ‹=B/C#m7/‹upper›/X:‹digit›⏎T:‹words^›⏎M:6∕8⏎K:G⏎›|‹=:/›‹letter›2‹letter› "‹=Am/D7/G›"‹letter›>‹letter› | (3‹letter›‹letter›‹letter› ‹letter›'2 :|‹=2/1/› z4 ||
  ‹hex4› ‹hex4› 0d0a ‹hex4›  |‹=..'"<;/MThd..../GET ∕‹slug›/`$(..)#/..∕..%00/.ELF..../‹word›.;›‹word›.|
  ‹=90/80/b0› ‹=3c/40/7f› ‹=7f/00› | ‹=f0 7e 7f 09 01 f7/c0 ‹hundred›/ff 2f 00› ; ch ‹small›
  knit: *k‹digit›, p‹digit›; rep from * to end (‹int› sts) // row ‹small›: k2tog, yo, sl1-k1-psso
  S -> a S b | ε ; ‹upper› ::= "‹word›" | '<' ‹upper› '>' | ‹upper› ‹upper›*
  λ‹letter›.λ‹letter›.(‹letter› ‹letter›) ‹=→β/=>/≡› ‹letter› ; (‹letter› ‹letter›)
  'o'>'‹letter›' ∧ "‹letter›"="‹letter›" ⊨ ‹words› (‹last›, ‹year›)
@label
  ‹=Union Select/Drop Table/Insert Into/Where Or/Exec Sync/Sleep Five/Group By/Null & Void/Script Kiddies/Select Star/Or Else/Bash/Root Shell/Cat & Etc/Passwd/Order By/Eval/Curl/System 32/Load File/Truncate/Like Percent/Concat› ‹=Foods/Studios/Brewing/‹nouns^›/Records/Coffee Roasters/Bikes/Dance Crew/& Sons/Salon/Games›‹=, LLC/ Ltd./ GmbH & Co. KG/ Inc. (‹city›)/ <‹email›>/ - ‹word^›'s ‹noun›/ "‹word^›"/; formerly ‹company›/ #‹int›/›
  O'‹=Neil/Brien/‹last›› ‹=& Sons/and '‹first›'/; ‹last›/Bros. (Est. ‹year›)/"‹word^›" ‹last›/-- ‹noun› dealer/OR nearest ‹noun›/--> attn: ‹first››
  ‹=Exec/Team/Weekly/Dev/All-hands/Ops› ‹=sync/review/retro/standup/1:1›‹=; /: / - / | /∕›‹=Q&A <internal>/‹words›/‹first› && ‹first›/"‹words›"/agenda <tbd>/‹word› || ‹word›?›‹= (‹clock›; room ‹int›)/ [Zoom]/ @ ‹city›/›
  ‹clock› ‹words^›; ‹clock› ‹words› (‹first›/‹first›); ‹clock› ‹=Q&A/break & coffee/AOB›
  ‹=Unit/Apt/Flat/Suite/Lot› #‹int›‹=, /; ›‹=St. ‹first›'s/‹last›'s/O'‹last›/‹int› 1∕2 ‹last^›› ‹=Rd/Ln/Ave/Sq/Mews›‹=; rear/ (side door)/ - c∕o ‹name›/, gate "‹letter›"/ & ‹last› St./ [buzz ‹int›#]/›
  ‹=1∕2/3∕4/1-1∕4/M‹small›/ø‹int›/#‹small›/2.5/5∕8›‹=" / mm / in. ›‹=NPT/hex/x/BSP/UNC/drill/hose› x ‹small›‹=' (‹word›)/"/'-‹small›"/∕‹int›m›‹=; ‹words›/ "‹word^›"/ w∕o ‹noun›/ 10∕pk/ -- obsolete/ (= ‹upper›-‹int›)/›
  ‹upper›/‹int›-‹digit›‹=A∕B/"C"/';R2/#/&K/|L/%10/+/;REV=‹letter›/(‹upper›)/'› ‹=‹word^›/"‹word›"/‹int›V∕‹int›A/alt.: ‹upper›‹int› or ‹upper›‹int›/›
  ‹=hey/omg/lol/u there/k/running late/thx› ‹=;)/:'(/<3/>.</\o∕/-_-'/=P/:-*/8-|/^^"/</3/>:(/*hugs*› ‹words› ‹=&/n/+/or› ‹words› ‹=?!/!!1/.../<3<3/xx/;-)/#‹word›/@ ‹clock›/:D lol›
  ‹=‹first›'s/the/y'all's› ‹noun› '‹year›‹= -- /; / // › ‹words› ‹==/!=/<>/>/~› ‹words›
  ‹=RE:/FW:/Fwd:/AW:/[EXT]› ‹=RE:/[‹slug›]/*/[SPAM?]› ‹words^› ‹=<‹email›>/-- urgent/(was: ‹words›)/& "‹words›"/; pls ‹verb› by ‹clock›/#‹int›:‹digit›/|| ‹words››
  ‹=/‹=remind/poll/invite/topic/giphy/jira/deploy/me/shrug/schedule/ban/warn/mute/w/tp›› ‹=me to ‹words› at ‹clock›/"‹words›?" "‹word›" "‹word›"/@‹user› ‹words›/#‹kebab› "‹words›" every weekday/create ‹upper› "‹words›" -p high/‹kebab› --env=prod --force/‹user› ‹int›d ‹words›; ‹words›/@p ~ ~‹digit› ~-‹small››
  ‹=!/./?/;;/>>/$/-›‹=help/play/rank/ban/roll/quote add/setprefix/lyrics/8ball/eval-score› ‹=‹words›/‹int›d‹int›+‹digit›/<@‹id›> ‹words›/"‹words›" | ‹word›/@‹user›; ‹words›/‹url››
""")

_MARKS = "'\"'\";|<>`$&(){}[]!#%^*-_=+\\/?,.:~@"
_LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"


def _secret(rng: Random) -> str:
    """Passwords, keys and boundaries of mails with every mark of the keyboard."""
    roll = rng.random()
    if roll < 0.35:
        weights = (1,) * len(_MARKS) + (pick(rng, (1, 2, 4)),) * len(_LETTERS)
        return "".join(rng.choices(_MARKS + _LETTERS, weights, k=rng.randint(8, 28)))
    if roll < 0.6:
        return pick(rng, ("", "-", "!", "'")).join(_PHRASE(rng) for _ in range(rng.randint(2, 4)))
    if roll < 0.8:
        core = "".join(rng.choices(_LETTERS + "'()+_,-./:=?", k=rng.randint(10, 40)))
        return pick(rng, ("--{}", "{}", '=_{}"', "----=_Part_{}", "boundary=\"{}\"", "--{}--", "==={}==")).format(core)  # fmt: skip
    key, word = (
        pick(rng, ("Pwd", "password", "Password", "PWD", "secret")),
        "".join(rng.choices(_MARKS[2:] + _LETTERS, k=12)),
    )
    quoted = "'" + word.replace("'", "''") + "'"
    return f"Server={_PHRASE(rng)};Uid={_PHRASE(rng)};{key}={pick(rng, (quoted, '{' + word + '}', word.replace(';', '_')))};"


_PHRASE = grammar(r"""
@part
  ‹word^›‹=!/'s/&/#/;/?/"/$/›
  ‹noun›‹hundred›‹=!/*/%/@/\/|/›
  ‹=<3/;-)/&&/||/P@$$w0rd/$ecret/0r/i<3›‹word›
  ‹letter›‹=1=/'/>/<›‹noun^›
""").make("part")


KINDS: tuple[TextKind, ...] = (
    TextKind("values_odd.place", _G.make("place"), 0.8),
    TextKind("values_odd.formula", _G.make("formula"), 0.5),
    TextKind("values_odd.notation", _G.make("notation"), 0.6),
    TextKind("values_odd.label", _G.make("label"), 0.5),
    TextKind("values_odd.secret", _secret, 0.4, (VALUE,)),
)
