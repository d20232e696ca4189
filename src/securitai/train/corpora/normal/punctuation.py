"""Ordinary texts that are dense in punctuation: apostrophes, inches, arrows, notations, records, file headers."""

from __future__ import annotations

from itertools import pairwise
from random import Random

from securitai.train.corpora.kinds import COOKIE, FILE, FILENAME, HEADER, PATH, VALUE, TextKind
from securitai.train.corpora.normal.base import chars, hexes, number, pick, word
from securitai.train.corpora.normal.grammar import grammar

_G = grammar(
    r"""
@apostrophe
  ×3 ‹=O'‹last›/D'‹last›/d'‹last›/L'‹last›/‹first› O'‹last›/‹first› D’‹last›/Ó'‹last›/M'‹last›/N'‹last›/O'‹last›-D'‹last›/‹last›'s/‹first›'s ‹noun›/‹last› & O'‹last›/‹title› O'‹last›, ‹first›/‹first› "‹word^›" O'‹last››‹=//, ‹city›/ (‹int›)/ & ‹first›/; ‹word›/ - ‹brand››
  ‹=l'/d'/qu'/j'/c'est l'/jusqu'à l'/aujourd'hui l'/s'il vous plaît, l'/n'y a-t-il pas d'/presqu'›‹=eau/hôtel/école/été/oiseau/amour/île/huile/art/or/union/insertion/ordre/exécution/alerte/image›‹=/ de ‹city›/ & ‹word›/ ?/ d'‹first›/ : ‹word›;/ -- ‹noun››
  ‹=dell'/un'/all'/nell'/quest'/sant'/l'/c'è un'›‹=arte/uomo/isola/amica/acqua/olio/unione/ordine/anima/inverno›‹=/ & ‹word›/ d'‹=Italia/oro/epoca›/ po' di ‹word›/, perché no?›
  ‹=rock 'n' roll/drum 'n' bass/fish 'n' chips/salt 'n' vinegar/'n/o' clock/ne'er-do-well/'90s/'twas/y'all/ma'am/'tis/o'er/fo'c'sle/shouldn't've/dogs'/Bo's'n/cap'n/rock & roll›‹=‹int›/ ‹noun›/ ‹word›/ "‹word›"/ or ‹word›/ & ‹first›/'s ‹noun››
  ‹=Hawai'i/Xi'an/N'Djamena/Nuku'alofa/Qur'an/Sana'a/Be'er Sheva/Ra'anana/Land's End/L'Aquila/Coeur d'Alene/St. John's/Martha's Vineyard/Ka'ū/Moloka'i/Fu'an/Val d'Isère/Cap d'Agde/'s-Hertogenbosch/'t Gooi/King's Lynn/John o' Groats/P'yŏngyang/Chang'an/Côte d'Ivoire/O'Higgins›‹=/ ‹int›/ / ‹city›/ (‹word›)/ -> ‹city›/; ‹city›/-‹word^› ‹noun››
  ‹=Ng'ang'a/Wa Thiong'o/T'Challa/Ta'Niyah/De'Andre/J'adore/Ka'ahumanu/Ch'en/Ba'al/Mu'min/Sa'id/Ya'qub/Abu'l-Fadl/D'Souza/Dell'Anno/Degl'Innocenti/Dall'Ara/L'Hôpital/Ben-Ze'ev/Şan'ê/Mala'e/Tu'i/Qo'shimcha/O'zbekiston/g'isht/п'ять/м'ята/об'єкт/комп'ютер/з'їзд›‹=/ ‹last›/, ‹first›/ ‹int›/ & ‹first›/'s ‹noun››
  ‹=zo'n/'s avonds/foto's/auto's/z'n/m'n/'t ‹word›/d'r/in 't/hij's/Jan z'n ‹noun››‹=/ om ‹digit› uur/ & ‹word›/!/?›
  ‹=Hans'/Max'/Andrea's/Geht's/gibt's/hab's/wie geht's/So 'n ‹noun›/'nen/'ner/auf'm› ‹=‹noun^›/Imbiss/Laden/gut?/-- na klar/& Co./‹word›!›
  ‹=I'm/don't/can't/we'll/they've/it's/won't/he'd/who's/isn't/that's/let's› ‹words›‹=; ‹=she's/you're/it'll› ‹words›/ & ‹word›/ (‹word›'s)/ -- ‹word›/?/!!/ or not›
  the ‹nouns›' ‹noun›, ‹first›'s ‹noun› and ‹last›' ‹noun›
  "‹words›," ‹=said/asked/wrote› ‹first›; 'it's a ‹noun›.'
  ‹=Ben & Jerry's/Levi's/L'Oréal/McDonald's/Lay's/Lowe's/Kellogg's/Domino's/Sotheby's/Marks & Spencer's/H&M/AT&T/M&M's/Toys "R" Us/Barnes & Noble/P&G/Yahoo!/E! Online/Dr Pepper/7-Eleven/C&A/Jack Daniel's/Reese's/Land O'Lakes/Church's› ‹=‹noun›/‹int›/‹word› ‹noun›/"‹word›"/<‹int›€/(‹word›)/‹int›-‹int››
@measure
  ‹digit›'‹small›"‹=//‹int› lbs/ - ‹digit›'‹small›"/ tall/ x ‹digit›'/, ‹int› kg›
  ‹int›" x ‹int›"‹= x ‹int›"/ ‹noun›/ ‹word› monitor/›
  ‹=1∕2/3∕4/5∕8/1-1∕4/7∕16›" ‹=‹noun›/x ‹digit›'/drill bit/NPT/hose & clamp/socket›
  ‹int›° ‹int›' ‹hundred›.‹digit›" ‹=N/S›, ‹int›° ‹int›' ‹hundred›" ‹=E/W›
  ‹hundred›°‹hundred›'‹hundred›"‹=N/S› ‹hundred›°‹hundred›'‹hundred›"‹=E/W›
  W‹int›" H‹int›" D‹int›" (±‹digit›/16")
  ‹=$/€/£/¥/₹/US$›‹price›‹=//‹=mo/kg/pc/h›/-‹price›/ (-‹int›%)/ + VAT/ & up/ or best offer/,--/ < ‹price››
  ‹=</>/<=/>=/~/≈/±›‹= /›‹=$/€/›‹int›‹=%/ kg/ km/ min/ US$/k/px/°C/mm/ (‹word›)/›
  ‹digit›:‹digit›‹=/:‹digit›› ‹=ratio/mix/(‹word›)/odds/a.m./vs ‹digit›:‹digit››
  ‹int› ‹=>/</>=/<=/!=/==/<>/≥› ‹int›‹=/ > ‹int›/ and ‹int› < ‹int›/; ‹int› <> ‹int›/, so ‹words›/?/ = ‹=true/false››
  ‹int›/‹int› ‹noun› (‹int›%), ‹int› <-> ‹int›
  ‹letter›(‹letter›) = ‹digit›‹letter›^2 ‹=+/-› ‹int›‹letter› ‹=+/-› ‹digit›‹=; ‹letter› > 0/, x ∈ [0; ‹int›)/ = 0/›
  ‹=sin/cos/log/ln/sqrt/exp/max/gcd/floor›(‹letter›‹=+/*/-/∕/^›‹digit›)‹=/*‹int›/ <= ‹digit›/ + C/!›
  ‹=∀x∃y: /¬/p ∧ q → /∴ /(p -> q) & ~/A ∪ B = /|A| = /P(A|B) = /∑_{i=1}^{n} /lim_{x->0} /∫_0^‹digit› /\frac{‹digit›}{‹letter›} /x' = /f''(x) = /d∕dx /A^T A x = /O(n^2) + ›‹=‹letter›(‹letter›)/‹digit›x/¬q/{‹digit›, ‹digit›}/‹letter›_‹digit›/\sqrt{‹letter›}/‹letter›' + ‹letter›''›
  ‹=a<b>c/a < b > c/if a<b and c>d/x<y && y<z/<‹int›>‹int›/i<‹int›;i++/‹letter›<‹letter›‹=,/;›‹letter›>‹letter›/‹letter› <- ‹letter› -> ‹letter›/‹int›<x<‹int›/‹letter›=‹digit›;‹letter›=‹digit›/‹letter›!=‹letter›||‹letter›==‹digit›/(‹letter›>‹digit›)?‹digit›:‹digit››‹=// -> ‹word›/ => ‹words›/?›
  ‹=p<0.05/p = .0‹digit›; n=‹int›/F(‹digit›,‹int›) = ‹dec›/t(‹int›)=‹dec›, p<.01/95% CI [‹unit›; ‹dec›]/χ²(‹digit›)=‹dec›/r=‹unit›*/OR = ‹unit› (‹unit›–‹dec›)/HR ‹unit›, P<0.001/mean ± SD/α=.05/‹unit›†/d' = ‹unit››‹=/; ‹words›/ (Table ‹digit›)›
  ‹digit› + ‹digit› = ‹digit›‹=?/!/, right?/; ‹words›/ :-)›
  ‹=BP/HR/SpO2/Temp/BMI/INR/HbA1c/pH/GCS› ‹=</>/=/:› ‹int›‹=/‹int› mmHg/%/.‹digit›/ @ ‹clock›/ (‹int›–‹int›)›
  ‹=size/sz/Gr./Taille› ‹int›‹=∕‹int›/½/" - ‹int›"/ (EU ‹int›) & ‹int›/W x ‹int›L/›
@notation
  ‹=List/Map/Set/Array/Optional/Promise/std::vector/Dictionary/Option/Vec/HashMap/Record/Partial/IEnumerable/Task/unique_ptr/Observable/Result›<‹=String/int/‹pascal›/T/? extends ‹pascal›/K, V/string, ‹pascal›/Box<dyn ‹pascal›>/‹pascal›[]/List<‹pascal›>/const char*/'a, T/()/‹pascal› | null›>‹=/()/ ‹camel›/ vs ‹word›/?/ = new ‹pascal›<>()/[]/ & ‹pascal›/ -> ‹pascal›/ is not assignable to ‹pascal››
  ‹camel›(‹=a, b/x => x + ‹digit›/&‹snake›/*args, **kw/...‹camel›/'‹word›', "‹word›"/() => {}/{ ‹camel›: ‹int› }/!‹camel›/arr[i]›)‹=;/ -> ‹pascal›/ // ‹words›/ # ‹word›/ { … }/?.‹camel›/ ?? ''/ || ‹digit›/›
  ‹='''/==/===/{{/[[/'''''/~~/__/**/||/`/>> /:: /---- /!! /* /# /; /> ›‹words›‹='''/==/===/}}/]]/'''''/~~/__/**/||/`//:: //!/ //› ‹=//‹word›/(‹words›)›
  [[‹word^›‹=|‹words›/#‹word^›/ (‹noun›)|/]] & [[‹word^››]]
  {{‹=cite web|url=‹url›|title=‹words›/Infobox ‹noun›|name=‹name›/stub/‹word›|‹int›|‹word›/convert|‹int›|mi|km/flagicon|‹upper›/"‹word›"|‹word›/#if:‹word›|‹word›|‹word›/main|‹word^›/lang|fr|l'‹noun››}}
  [‹=b/i/u/quote/url=‹url›/img/code/spoiler/color=‹color›/size=‹digit›/list/quote="‹user›"/youtube›]‹words›[/‹=b/i/u/quote/url/img/code/spoiler/color/size/list/youtube›]
  [‹words›](‹url› "‹words›")‹=/ & ![‹word›][‹digit›]/{: .‹slug›}/<br>›
  ‹small›. ‹chess*2-6| › ‹=1-0/0-1/½-½/*/!?/+-/‹small›...›
  ‹fen*8-8|/› ‹=w/b› ‹=KQkq/Kq/-› ‹=-/e3/d6› ‹digit› ‹small›
  |: ‹chord*3-8| ‹=|/∕/-› › :|
  ‹chord*3-8| ›
  e|‹=--/-‹digit›-/-‹digit›h‹digit›/-‹digit›∕‹digit›-›---‹digit›--|‹=-‹digit›-/--x/-‹digit›p‹digit››-|
  X:‹digit›⏎T:‹words›⏎M:‹digit›/4⏎K:‹=G/Dm/C#›⏎|:‹chord›2 "‹chord›"‹letter›‹letter›'‹letter›2|‹letter›,3 z:|
  ‹=H2O/CO2/NaCl/Fe2O3/C6H12O6/SO4(2-)/NH4+/Ca(OH)2/H+/OH-/CH3-CH2-OH/[Cu(NH3)4]2+/K3[Fe(CN)6]› ‹=+/->/<=>/→/⇌/;/(aq)/↑› ‹=H2O/O2/CO2/2 e-/HCl/Na+/(s)/pH<7/↓›‹=/; ΔH<0/ + ‹digit› H2/?›
  ‹=CC(=O)Oc1ccccc1C(=O)O/C1=CC=C(C=C1)/[Na+].[Cl-]/N[C@@H](C)C(=O)O/c1cc(ccc1O)/O=C(N)/InChI=1S∕C2H6O∕c1-2-3∕h3H,2H2,1H3/CN1C=NC2=C1C(=O)N/F∕C=C∕F/C#N›‹=(‹=O/N/=O/Cl/Br/CC›)/‹=C/N/Cl/=O/#N›//.‹=[Cl-]/O››‹=C‹digit›/(C)/›
  ‹=<3/</:-)/;-)/:'(/>:(/:-D/^_^/(╯°□°)╯︵ ┻━┻/¯\_(ツ)_∕¯/>_</<(^_^)>/(>'-')>/m(_ _)m/\o∕/o_O/(:/=^.^=/*<|:-)/:-*/D:/XD/:3/</3/d(^_^)b/( ͡° ͜ʖ ͡°)/T_T/;_;/(* ^ ω ^)/ಠ_ಠ/<°)))><› ‹=‹words›/‹words›!!!/can't wait/‹first›/& ‹word›/‹int›x/<3/...›‹=// <3/ ;)/ :'D›
  ‹=->/-->/=>/==>/<-/<->/<=>/>>/<</→/↔/»/>/|/+++/---/***/~~~/###/!!!/???/§/¶/†› ‹words› ‹=->/=>/>/>>/|/&/-/=/<-› ‹word›
  #‹slug› #‹pascal› @‹user› ‹=&/+/;/|/>//› ‹words›
  ‹words› @‹user›: "‹words›" ‹=&amp;/&gt;/->/RT/via/cc› @‹user›‹= #‹slug›/›
  k‹digit›, p‹digit›; *yo, k2tog, rep from * to last ‹digit› sts -- ‹words›
  ‹=[‹=INTRO/Verse ‹digit›/Chorus (x‹digit›)/Bridge››] ‹words› / ‹words› // ‹words›
  ‹letter›‹digit›‹=-/x/:/;/=›‹letter›‹digit›‹=+/#/!/?/=Q/ e.p.› ‹=(‹words›)/{‹word›}/$‹digit›/‹dec›∕‹int››
@chess
  ‹=Nf3/Nc6/Bb5/a6/O-O/O-O-O/Qxd5+/exd5/Rfe1/Kh8/c4!?/Nxe4??/Bxf7+!/d4/e8=Q#/Rad1∕›
  {‹words›}
  ‹small›... ‹letter›‹digit›
@fen
  ‹=rnbqkbnr/pp3ppp/‹digit›/8/8/4P3/2p5/PPP2PPP/R1BQK2R/3q1rk1/1k6/r4rk1›
@chord
  ‹=Am/C/G7/F#m/Bb/Dm7b5/Cmaj7/E∕G#/Asus4/D∕F#/Ebdim/N.C./Gadd9/B7(#9)/A♭/C#m7/G∕B/%›
@tags
  ‹=q/user/name/author/title/s/label/tag/from/assignee›:‹=o'‹last›/"O'‹last›"/d'‹pseudo›/"‹words›"/l'‹noun›/‹first›'s/(‹word› or ‹word›)/>‹int›/<‹date›/!‹word›/@me/*/"‹word›" & ‹word››‹=/,‹tag›/ ‹tag›/;‹tag›/|‹tag›/ -‹tag›/ AND ‹tag››
  ‹tag*2-7|,›
  ‹tag*2-6|;›
  ‹tag*2-6|~›
  ‹snake›.‹slug›‹=./;›‹slug›:‹int›|‹=c/g/ms/h/s/d›‹=/|@0.‹digit›/|#‹tag*1-4|,›/|#‹tag›|c:‹hex8›/⏎‹slug›.‹slug›:‹dec›|g|#‹tag››
  ‹snake›{‹snake›="‹word›",‹snake›=~"‹word›|‹slug›.*",‹=path/cmd/le/code›="‹=∕‹slug›∕:id/+Inf/5..\/pg_dump | gzip/‹int››"} ‹dec›‹=/ ‹ms››
  ‹snake›,‹slug›=‹word›,host=‹slug›\ ‹digit› ‹slug›=‹dec›,‹slug›="‹words›; it's ‹word›" ‹ms›000000
  _e{‹int›,‹int›}:‹words›|‹words›|t:‹=error/info›|#‹tag›
  _sc|‹slug›.‹slug›|‹digit›|#‹tag›|m:‹words›
  {count, plural, =0 {no ‹nouns›} one {# ‹noun›} other {# ‹nouns›}}‹=/ ‹words›/ {‹camel›}›
  {‹camel›, select, ‹=male/yes/‹slug›› {‹words›} ‹=female/no/‹slug›› {‹words›} other {‹words›''s}}
  {‹digit›} ‹words› {‹digit›, ‹=number, percent/date, short/choice, 0#none|1#one|1<many {‹digit›}/time, HH:mm/number, #,##0.00›} ‹word›
  ‹words› ‹=%s/%d/%1$s/%@/%.2f/%-10s/%05d/%(‹snake›)s/%{‹snake›}/{‹digit›}/{‹camel›}/{{‹camel›}}/:‹snake›/%%/$‹digit›/%x/${‹camel›}/<‹digit›>‹word›<∕‹digit›>/<b>%s<∕b>› ‹words›‹=: %s/ (%d%%)/ "%s"/, it's %s/! {‹digit›}/›
  <xliff:g id="‹snake›">%1$s</xliff:g> isn\'t ‹words›
  ‹=yyyy-MM-dd'T'HH:mm:ss'Z'/dd. MMM 'at' HH'h'mm/%Y-%m-%dT%H:%M:%S%z/EEEE, d 'de' MMMM 'de' y/#,##0.00;(#,##0.00)/[h]:mm;@/_-* #,##0 "€"_-/0.0%/[Red]-0;0/[<=9999999]###-####;(###) ###-####/h 'o''clock' a/YYYY∕[W]WW/%d∕%b∕%Y:%T %z/@"‹word›"/[>‹int›]"‹word›";0›‹=// ‹word›/ | ‹word›/;‹digit››
  ‹=*/0/*∕‹digit›/‹small›/‹digit›-‹small›/1,15› ‹=*/0/‹small›/*∕2/8-18› ‹=*/?/1/L/*∕2/1W› ‹=*/1-6/JAN/*∕3› ‹=*/?/MON-FRI/1#2/5L/0,6›‹=/ ‹year›/ ∕usr∕bin∕‹slug› --‹slug›/  # ‹words››
  ‹=^/~/>=/</<=/=/~>/!=/*/>›‹= /›‹ver›‹=/ ‹=|||/<///-//,/,<› ‹ver›/ || ^‹ver›/ <‹digit›.0.0-0/,<‹digit›/,!=‹ver›/.*/ - ‹ver›/;python_version<"3.‹digit›"›
  ‹lib›‹=@/==/>=/~=/^/:/ (>= /[‹slug›]>=›‹ver›‹=/; extra == '‹slug›'/; sys_platform != "win32"/)/,<‹digit›/||‹ver››
  [‹ver›,‹digit›.0)
  ‹mime›‹=; charset=utf-8/; q=0.‹digit›, *∕*;q=0.1/; boundary="=_‹alnum›"/;version=‹digit›/; profile="‹url›"/, ‹mime›/; name="‹first›'s ‹noun›.pdf"/; level=1/; codecs="avc1.42E01E, mp4a.40.2"›
@tag
  ‹=‹slug›/‹snake›/env/user/host/k8s.pod›‹=:/=/:/->/!=›‹=‹word›/‹int›/o'‹pseudo›/"‹words›"/∕‹slug›∕..∕‹slug›/prod/[‹int› TO *]/‹ver›/*/‹first›'s/<nil>/-/(none)/'‹word›'/‹kebab››
@mailhead
  ‹=Re/Fwd/AW/WG/RE/Fw/TR/RV/Rép/SV/Antw/回复/転送›: ‹=Re: /[‹slug›] //[EXT] /[#‹id›] /(‹word›) ›‹=‹words›/"‹words›"/It's ‹words›/"It's ‹int› > ‹digit›"/‹words› & ‹words›/<‹word›> ‹words›/‹first›'s ‹noun›; ‹words›/‹word› or ‹word›?/‹noun› -- ‹words›/‹int›% off: '‹words›'/‹brand› | ‹words›/C:\‹slug› is full/I <3 ‹nouns›/ ‹word›/‹word› = ‹word›?/‹words› (was: ‹words›)›‹=/!/?!/ (fwd)/ - ‹int›∕‹int›/ ;-)›
  =?‹=utf-8?B?‹b64›/UTF-8?Q?‹word^›_=C3=BC‹word›=E2=80=99s/iso-8859-1?Q?‹word›=FC‹word›=26›?=
  "‹last›, ‹first› (‹brand›)" <‹email›>; '‹first› O''‹last›' <‹email›>
  On ‹=Mon/Tue/Sat›, ‹date› at ‹clock› ‹name› <‹email›> wrote:⏎> ‹words›⏎>> ‹words›'s
  -- ⏎‹name› | ‹company›⏎‹words› // ‹phoneish›
  Content-Disposition: ‹=attachment/inline/form-data; name="‹slug›"›; filename="‹words› & ‹word›'s.‹ext›"; filename*=UTF-8''‹word›%20‹word›.‹ext›
  attachment; filename="‹word› (‹int›).‹ext›"; size=‹int›
  Set-Policy: ‹slug›="‹word›"; max-age=‹int›; path=/, ‹slug›=*
  Link: <‹url›>; rel="‹=next/preload/canonical›"‹=; as=style/, <‹url›>; rel="last"/; crossorigin›
  W/"‹hex8›-‹alnum›", "‹hex12›"
  ‹slug›;dur=‹dec›;desc="‹words›", ‹slug›;dur=‹dec›
  no-cache="set-cookie", max-age=‹int›; ‹slug›=?1
  Digest username="‹user›", realm="‹words›", nonce="‹hex16›", uri="‹path›", qop=auth, nc=00000001
  dkim=pass (‹int›-bit key) header.d=‹domain› header.b="‹alnum›"; spf=pass smtp.mailfrom=‹email›; dmarc=pass (p=NONE)
  v=spf1 include:‹domain› ip4:‹ip›/24 a:‹host› ~all
  v=DKIM1; k=rsa; p=‹b64›
  EHLO ‹host›⏎MAIL FROM:<‹email›> SIZE=‹int›⏎RCPT TO:<‹email›>
  250-‹host› Hello [‹ip›], pleased to meet you; 250 8BITMIME
  ‹letter›‹int› ‹=SEARCH SINCE 1-Jan-‹year› NOT FROM "‹last›"/FETCH ‹int›:* (FLAGS BODY[HEADER.FIELDS (DATE FROM)])/LOGIN "‹email›" "‹alnum›!"/LIST "" "*"/STORE ‹int› +FLAGS (\Deleted)/UID SEARCH OR SUBJECT "‹words›" BODY "it's"›
  * ‹int› FETCH (UID ‹int› FLAGS (\Seen) ENVELOPE ("‹date›" "‹words›" (("‹name›" NIL "‹user›" "‹domain›"))))
@phoneish
  +‹id› (‹int›) / ‹id›
@record
  ‹int›,"‹last›, ‹first›","‹words› ""‹word›"" ‹word›",‹price›,"‹=O'‹last›/it's ‹word›/‹int›""/a;b/‹words››",‹date›
  "‹word›";"‹int›,‹hundred›";'‹word›';;"‹word› & ‹word›"
  ‹name›,=HYPERLINK(""‹url›"",""‹word›""),+‹int›,-‹int›,@‹user›
  =‹=SUM/IF/VLOOKUP/IFERROR/COUNTIFS/TEXT/INDEX/SUMPRODUCT/CONCATENATE/QUERY/FILTER/XLOOKUP›(‹=A‹int›:B‹int›/A‹digit›>‹int›,"‹word›","it's ‹word›"/$A$‹int›&" "&B‹int›,Sheet‹digit›!$C:$D,2,FALSE/'‹word^› ‹year›'!A:A,"<>"&B‹int›/(A1:A9>‹digit›)*(B1:B9="O'‹last›")/A‹int›,"‹word›";"‹word›"/Data!A:F,"select A, sum(F) where C<>'‹word›' group by A",1/[@‹word^›],"> "&‹int››)‹=/&"; "/*‹int›/∕‹int›-1/>0/+1/&CHAR(10)›
  ‹upper›:‹int›+‹=UN/‹upper››.‹upper›+‹id›:‹int›::‹digit›'‹upper›+‹digit›++‹word^›:‹upper›::‹int›'‹upper›+‹date›:‹int›'
  UNH+‹int›+ORDERS:D:96A:UN'BGM+220+‹id›+9'DTM+137:‹big›:102'NAD+BY+‹id›::9++‹last› ?& O?'‹last›+‹last› St ‹int›'
  ISA*00*          *00*          *ZZ*‹upper›‹id›*ZZ*‹upper›*‹id›*‹id›*U*00401*‹id›*0*P*>~GS*PO*‹upper›*‹upper›~ST*850*0001~
  PO1*‹digit›*‹int›*EA*‹price›**VP*‹id›*BP*‹alnum›~PID*F****‹words›~N1*ST*O'‹last› & ‹last›~
  MSH|^~\&|‹upper›|‹word^›|‹upper›||‹big›||ADT^A0‹digit›^ADT_A01|‹id›|P|2.‹digit›
  PID|‹digit›||‹id›^^^‹upper›^MR||O'‹last›^‹first›^^^‹=Mr./Dr.›||‹big›|‹=M/F›|||‹int› ‹last› St.^^‹city›^^‹id›||(‹int›)‹id›
  OBX|‹digit›|NM|‹int›-‹digit›^‹words›^LN||‹dec›|mg/dL|<‹int›|H|||F‹=⏎NTE|1||it's ‹words› \T\ ‹word›/›
  BEGIN:VCARD⏎VERSION:3.0⏎N:O'‹last›;‹first›;;;⏎FN:‹first› O'‹last›⏎ORG:‹company›;‹word^›⏎TEL;TYPE=WORK,VOICE:+‹id›⏎END:VCARD
  ADR;TYPE=HOME:;;‹int› ‹last› St\, Apt ‹small›;‹city›;;‹id›;‹word^›
  SUMMARY;LANGUAGE=en:‹first›'s ‹noun›\; ‹words›\, ‹words›
  DTSTART;TZID=Europe/‹city›:‹big›T‹id›00⏎RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=‹big›T000000Z⏎EXDATE;VALUE=DATE:‹big›
  ATTENDEE;CN="O'‹last›, ‹first›";PARTSTAT=ACCEPTED;RSVP=TRUE:mailto:‹email›
  :20:‹id›⏎:25:‹big›/‹id›⏎:60F:C‹id›EUR‹int›,‹hundred›⏎:86:?20SVWZ+‹words›?21O'‹last› + ‹word^›
  ]C101‹big›17‹id›10‹alnum›(21)‹id›
  (01)0‹big›(17)‹id›(10)‹alnum›
  *‹upper›-‹id›* / ~‹upper›‹id›%‹letter›? ; ‹id›=‹id›?
  %B‹id›^‹last›/‹first›^‹id›?;‹id›=‹id›?
  $GPGGA,‹id›.00,‹id›.‹digit›,N,‹id›,E,1,0‹digit›,‹unit›,‹int›.0,M,,*‹hundred›
  ^XA^FO‹int›,‹int›^A0N,‹hundred›,‹hundred›^FD‹words›^FS^BY3^BCN,100,Y,N,N^FD>:‹alnum›^FS^XZ
  >‹alnum›|‹upper›|‹snake› [‹word^› ‹word›]⏎‹dna*4-20|›
  0 @I‹int›@ INDI⏎1 NAME ‹first› /O'‹last›/⏎1 BIRT⏎2 DATE ABT ‹year›
  TY  - JOUR⏎AU  - O'‹last›, ‹upper›.⏎TI  - ‹words›: "‹words›"⏎ER  -
  @article{‹slug›‹year›, author={O'‹last›, ‹first› and d'‹last›, ‹first›}, title={{‹word^›}'s ‹words› \& ‹word›}, year=‹year›}
  ‹int› x ‹product› @ ‹price› = ‹price› ‹=EUR/incl. VAT/(-‹int›%)/; ref. #‹id›/*›
  ‹=INV/PO/Rg./Facture n°/Pos.› ‹id›/‹year› -- ‹last› & ‹last›; ‹=due/fällig/échéance› ‹date›: ‹price› ‹=€/USD/£›
  ‹street_› #‹int›, ‹city› (‹upper›) ‹id›; c/o O'‹last›
  ‹date› ‹clock›‹=,/.›‹hundred› [‹int›] <‹word›> (‹word›): ‹words›
  ‹iso›/P‹digit›DT‹small›H;R‹digit›
  <note default-x="‹int›"><pitch><step>‹=A/C/F›</step><octave>‹digit›</octave></pitch><duration>‹int›</duration><type>‹=half/quarter›</type></note>
  <lyric number="1"><syllabic>begin</syllabic><text>don't</text></lyric><words font-style="italic">‹word›</words>
@street_
  ‹int›‹=/½/-‹int›/A∕B› ‹=King's/Queen's/‹last›'s/St. James's/O'Connell/L'Enfant› ‹=Rd/St./Ave/Plaza›
@dna
  ‹=ACGT/GATTACA/TTAG/MKV/NNNN/CCG/--A/AATT›
@file
  ‹words› ‹=&/+/-/,/;/'n'/=/~/@/#/%/!› ‹words›‹=/ (‹int›)/ [‹word›]/ {‹digit›}/'/ - Copy/ ;-)›.‹ext›
  ‹first›'s ‹noun› ‹=& ‹noun›/(final)/; v‹digit›/#‹digit›/$‹int›/+ ‹noun›/"‹word›"/'‹hundred›/<‹digit›>›.‹ext›
  O'‹last›_‹first›‹=;/,/(CV)/ & Co/'s›‹=/_‹date›/-‹int››.‹=pdf/docx/doc/odt/jpg›
  [‹word^›] ‹words› - ‹small› ‹=(‹int›p)/[‹hex8›]/{‹word›}/«‹word›»/!!›.‹=mkv/mp4/srt/mp3/flac/zip›
  ‹word^›_(‹word›)_-_‹word^›,_‹word›;‹digit›.‹=jpg/svg/ogg›
  ‹int›%_‹word›_=_‹word›&‹word›.‹ext›
  ~$‹snake›.docx
  ‹word›..‹word›.‹ext›
  ...‹words›.‹ext›
  $‹alnum›‹=$/~/!/'›.‹=tmp/dat/class/xlsx›
  ‹=Ça/C'est/L'/Qu'/D'›‹words› d'‹noun›.‹ext›
@head
  -----BEGIN ‹=CERTIFICATE/PUBLIC KEY/RSA PRIVATE KEY/OPENSSH PRIVATE KEY/CERTIFICATE REQUEST›-----⏎‹b64*1-4|⏎›
  -----BEGIN CERTIFICATE-----⏎MII‹b64*1-3|⏎›⏎-----END CERTIFICATE-----
  -----BEGIN PGP ‹=MESSAGE/SIGNATURE/PUBLIC KEY BLOCK›-----⏎‹=Version: GnuPG v2⏎/Comment: ‹words›⏎/›⏎‹b64*1-3|⏎›⏎=‹upper›
  ssh-‹=rsa/ed25519› AAAAB3NzaC1yc2E‹b64› ‹user›@‹slug›
  from="‹ip›,*.‹domain›",command="/usr/bin/‹slug› --‹slug›",no-pty ssh-ed25519 AAAA‹b64› ‹user›
  /* XPM */⏎static char *‹snake›[] = {⏎"‹hundred› ‹hundred› ‹digit› 1",⏎"  c None",⏎". c ‹color›",⏎"+ c ‹color›",⏎" .+. +..",⏎"
  P‹=1/2/3›⏎# ‹words›⏎‹hundred› ‹hundred›⏎255⏎‹num*6-30| ›
  %!PS-Adobe-3.0‹= EPSF-3.0/›⏎%%BoundingBox: 0 0 ‹int› ‹int›⏎%%Title: (‹words› \(‹word›\))⏎/‹letter› {moveto} bind def⏎‹int› ‹int› m (‹first›'s ‹noun›) show
  %PDF-1.‹digit›⏎‹int› 0 obj⏎<< /Type /Page /Parent ‹int› 0 R /MediaBox [0 0 ‹int› ‹int›] >>⏎endobj
  << /Title (‹words›\)) /Author (O'‹last›) /CreationDate (D:‹big›+02'00') >>
  BT /F‹digit› ‹hundred› Tf ‹int› ‹int› Td [(‹word^›)-‹int›(‹word›'s)] TJ ET
  {\rtf1\ansi\deff0{\fonttbl{\f0 ‹word^›;}}\pard\f0\fs‹hundred› ‹words›\'e4 \b ‹word›\b0\par}
  #EXTM3U⏎#EXT-X-STREAM-INF:BANDWIDTH=‹id›,CODECS="avc1.4d401f,mp4a.40.2"⏎‹slug›/‹hundred›.m3u8
  #EXTINF:‹int›,‹last› - ‹words› ('‹hundred›)
  WEBVTT⏎⏎00:‹hundred›:‹hundred›.000 --> 00:‹hundred›:‹hundred›.500 align:start⏎<v ‹first›>I'm ‹words› -- <i>‹word›</i>
  ‹digit›⏎00:0‹digit›:‹hundred›,‹hundred›0 --> 00:0‹digit›:‹hundred›,000⏎- ‹words›?⏎- It's ‹words›!
  [‹hundred›:‹hundred›.‹hundred›]‹words›, don't ‹word›
  msgid "‹words› \"%s\" isn't ‹word›"⏎msgstr ""
  ‹offs› ‹hexb*16-16| ›  |‹asc›|
  ‹offs›: ‹hex4*8-8| ›  ‹asc›
  0x‹hex4›: ‹hexb*4-12| › // ‹asc›
  S1‹hex16›‹hex8›⏎:10‹hex4›00‹hex32›‹hexb›
  solid ‹slug›⏎ facet normal ‹dec› ‹dec› ‹dec›⏎  vertex ‹dec› ‹dec› ‹dec›
  G‹digit› X‹dec› Y‹dec› F‹int› ; ‹words›‹=⏎M‹int› S‹int› (‹words›)/›
  v ‹dec› ‹dec› ‹dec›⏎vt ‹unit› ‹unit›⏎f ‹digit›/‹digit›/‹digit› ‹int›//‹int› ‹digit›//‹digit›
@offs
  000‹hex4›0
@hexb
  ‹=0/1/2/4/5/6/7/c/e/f›‹=0/3/5/9/a/b/d/f›
@num
  ‹int›
""",
    asc=lambda rng: chars(rng, "................abcdeEFst'\";<>=&|/%$ 019", 16),
)  # fmt: skip

_MARKS = "!#$%&'()*+,-./:;<=>?@[]^_`{|}~\\\""


def _password(rng: Random) -> str:
    """Passwords as people choose them: words, years and a few marks; some are made by managers."""
    if rng.random() < 0.3:
        return chars(rng, _MARKS + "abcdefgXYZKLM0123456789" * 2, 10, 24)
    parts = [pick(rng, (word(rng).title(), word(rng), number(rng), chars(rng, _MARKS, 1, 3))) for _ in range(3)]  # fmt: skip
    text = pick(rng, ("", "", "-", "_", "'", "&", ";", "|")).join(parts)
    return text.replace("a", "@").replace("s", "$") if rng.random() < 0.3 else text


def _packed(rng: Random) -> str:
    """Fields of analytics beacons joined by colons, pipes, tildes and the like."""
    marks = rng.sample(
        (":", "|", "~", ";", ",", "^", "!", "*", "_", "::", "||", "~~", "=", "/", "$"), 3
    )
    outer, middle, inner = marks

    def atom() -> str:
        return pick(rng, ("", "0", "1", number(rng), number(rng), word(rng), hexes(rng, 8), "-", "na", "null", f"{rng.random():.2f}", f"{word(rng)}{inner}{number(rng)}"))  # fmt: skip

    return outer.join(
        middle.join(atom() for _ in range(1 + int(rng.random() * 5)))
        for _ in range(2 + int(rng.random() * 9))
    )


def _deltas(rng: Random) -> str:
    """Numbers as differences: paths of drawings, mouse tracks, encoded polylines."""
    roll = rng.random()
    steps = [int(rng.gauss(0, 25)) for _ in range(6 + int(rng.random() * 50))]
    if roll < 0.2:  # a polyline's characters
        return chars(rng, "_~{|}`abcdefghijklmnop@ABCDEFGHIJKLMNOPQRSTUVWXYZ?[]^\\", 20, 120)
    if roll < 0.4:
        return "".join(f"{pick(rng, 'lhvcsmLHVCz')}{step}" for step in steps)
    if roll < 0.6:
        return pick(rng, (",", ";", " ", "!", "*", "~", "|")).join(str(step) for step in steps)
    if roll < 0.8:
        joint = pick(rng, (";", "|", "!", " ", "_"))
        return joint.join(f"{a}{pick(rng, ':,')}{b}" for a, b in pairwise(steps))
    return "".join(f"{step:+d}" for step in steps)


KINDS: tuple[TextKind, ...] = (
    TextKind("punctuation.apostrophe", _G.make("apostrophe"), 1.0, (VALUE, PATH)),
    TextKind("punctuation.measure", _G.make("measure"), 0.8),
    TextKind("punctuation.notation", _G.make("notation"), 1.0),
    TextKind("punctuation.tags", _G.make("tags"), 0.9),
    TextKind("punctuation.mail_head", _G.make("mailhead"), 0.6, (VALUE, HEADER)),
    TextKind("punctuation.record", _G.make("record"), 0.9, (VALUE, FILE)),
    TextKind("punctuation.file_name", _G.make("file"), 0.5, (FILENAME, VALUE)),
    TextKind("punctuation.head", _G.make("head"), 0.6, (FILE, VALUE)),
    TextKind("punctuation.password", _password, 0.6),
    TextKind("punctuation.packed", _packed, 0.6, (VALUE, COOKIE)),
    TextKind("punctuation.deltas", _deltas, 0.4),
)
