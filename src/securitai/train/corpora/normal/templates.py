"""Templates that users and advertisers write: placeholders, macros, formats, merge fields."""

from __future__ import annotations

from securitai.train.corpora.kinds import VALUE, TextKind
from securitai.train.corpora.normal.grammar import grammar

_G = grammar(r"""
@placeholder
  {{‹path_›}}
  {{ ‹path_› }}
  {{ ‹path_› | ‹pipe_› }}
  {{{‹path_›}}}
  ${‹path_›}
  #{‹path_›}
  {‹camel›}
  {‹digit›}
  %‹snake›%
  %(‹snake›)s
  [‹const›]
  [‹snake›]
  [[‹path_›]]
  *|‹=FNAME/LNAME/EMAIL/MC:SUBJECT/UNSUB/‹const››|*
  {!‹pascal›.‹pascal›}
  {$‹camel›}
  <%‹camel›%>
  <‹camel›>
  :‹snake›
  $‹snake›
  @‹camel›
  __‹const›__
  ##‹const›##
  %%‹const›%%
  ‹={% ‹=if/unless› ‹path_› %}‹words›{% ‹=endif/endunless› %}/{{#if ‹path_›}}‹words›{{else}}‹words›{{∕if}}/{{#each ‹path_›}}{{this.‹camel›}}, {{∕each}}/{{> ‹kebab›}}/{{^‹camel›}}‹words›{{∕‹camel›}}›
  {% for ‹slug› in ‹path_› %}{{ ‹slug›.‹slug› }}{% endfor %}
@path_
  ‹=customer/user/order/contact/product/company/recipient/event/item/shop/invoice/now/event/steps/inputs/env/vars/site/page›.‹camel›
  ‹=first_name/firstName/last_name/email/name/order_id/unsubscribe_url/date/amount/company/city/gclid/campaignid/click_id/‹snake››
  ‹camel›
  ‹camel›.‹camel›.‹camel›
  ‹camel›[‹digit›].‹camel›
@pipe_
  money
  date: "‹=%d %b %Y/%Y-%m-%d/%B %d›"
  default: '‹word›'
  ‹=upcase/capitalize/truncate: ‹int›/escape/size/json/strip_html/join: ', '/money_with_currency/pluralize: '‹noun›', '‹nouns›'/times: ‹int› | round/asset_url | stylesheet_tag/replace: "-", "_"›
  ‹=translate/async/currency:'EUR'/number:'1.0-2'/uppercase/slice:0:‹int››
@message
  ‹=Hi/Hello/Dear/Hey/Hallo/Bonjour› ‹placeholder›, ‹sentence›
  ‹=Dear/Hi› ‹placeholder›,⏎⏎‹sentence› ‹placeholder› ‹sentence›⏎⏎‹=Best/Regards/Thanks›,⏎‹placeholder›
  ‹words^› ‹placeholder› ‹words›
  Your ‹noun› ‹placeholder› ‹=ships on/is ready at/costs/was sent to› ‹placeholder›. ‹sentence?›
  [‹brand›] ‹placeholder› ‹=has joined/commented on/assigned you/‹past›› ‹placeholder›
  ‹noun^›: ‹placeholder› | ‹noun^›: ‹placeholder›
  ‹placeholder›
  ‹placeholder›, ‹placeholder›
  ‹placeholder›-‹placeholder›
  https://‹host›/‹slug›/‹placeholder›?‹slug›=‹placeholder›&utm_campaign=‹placeholder›
  <p>‹=Hi/Dear› ‹placeholder›,</p><p>‹sentence›</p><a href="‹placeholder›">‹words^›</a>
  ‹int› ‹nouns› {count, plural, =0 {no ‹nouns›} one {# ‹noun›} other {# ‹nouns›}}
  {gender, select, male {his ‹noun›} female {her ‹noun›} other {their ‹noun›}}
  ‹words^› {{count}} ‹nouns› <0>‹words›</0> <1>{{name}}</1>
  %s ‹past› the ‹noun› %d times (%.2f%%)
  ‹=%d/%s/%5.2f/%-20s/%03d/%x/%%/%c› ‹words› ‹=%d/%s/%1$s of %2$s/%@/%i/%lu›
  {‹digit›} of {‹digit›} ‹nouns› {‹snake›!r:>‹int›} {‹snake›:.2f}
  ‹word›={‹camel›};‹word›={‹camel›:yyyy-MM-dd}
  ‹=YYYY-MM-DD/dd.MM.yyyy/%Y-%m-%dT%H:%M:%S%z/h:mm a/EEE, d MMM yyyy/HH:mm:ss.SSS/D MMMM/"Q"Q yyyy›‹= / [at] / 'um' /T›‹=HH:mm/hh:mm a/LT›
  ‹=#,##0.00/0.00%/[$-409]m∕d∕yy h:mm AM∕PM;@/_($* #,##0.00_)/###-####› ‹=€/;[Red]-0.00/›
  {"text": "{{‹path_›}} ‹words›", "blocks": [{"type": "section", "text": "*{{‹path_›}}*"}]}
  ‹sentence› <%= ‹snake›.‹snake› %> ‹sentence›
  {{site.url}}{{site.baseurl}}/‹slug›/‹kebab›/
  {{page.title}} | {{ site.title }}
  @{triggerBody()?['‹camel›']} @{concat('‹word›', variables('‹camel›'))}
  {{ $json["‹snake›"] }} {{$node["‹pascal›"].json.‹camel›}}
  ${{ github.event.‹snake› || '‹slug›' }} ${{ matrix.‹slug› }}
  !Sub "arn:aws:s3:::${‹pascal›}/*" !Ref ‹pascal›
  {{.‹pascal›}} {{ range .‹pascal›s }}{{ .‹pascal› | quote }}{{ end }} {{- if .Values.‹camel› }}
  {{ include "‹slug›.fullname" . }}-{{ .Release.Name | trunc 63 | trimSuffix "-" }}
  {% ‹=extends "base.html"/load static/include 'partials/‹slug›.html' with x=‹int›/csrf_token/trans "‹words›"/url '‹slug›:‹slug›' id=‹slug›.pk› %}
  [‹slug› id="‹int›" title="‹words›"]‹=[∕‹slug›]/›
  [vc_row][vc_column width="1/‹digit›"][vc_column_text]‹sentence›[/vc_column_text][/vc_column][/vc_row]
  [b]‹words›[/b] [url=‹url›]‹word›[/url] [quote="‹user›"]‹sentence›[/quote] [img]‹url›[/img]
  {{Infobox ‹noun›|name=‹words^›|image=‹word^›.jpg}} '''‹word^›''' is a [[‹noun›]] in [[‹city›|‹word›]].<ref>{{cite web|url=‹url›|title=‹words›}}</ref>
  == ‹word^› ==⏎* [[‹word^›]]⏎* ''‹words›''⏎{{main|‹noun^›}}
@macro
  ‹=${AUCTION_PRICE}/${AUCTION_ID}/${GDPR_CONSENT_‹int›}/%%CACHEBUSTER%%/%%CLICK_URL_UNESC%%/%%PATTERN:‹slug›%%/[timestamp]/[CACHEBUSTING]/{{gclid}}/{lpurl}/{keyword}/{matchtype}/$UID/${USER_ID}/[USER_ID]/{{UUID}}/__CALLBACK__/__IDFA__/$$cookie$$/{%campaign%}/##RANDOM##/<vsid>/{viewer_token}/%epid!/%eaid!/%n/%s/[ERRORCODE]/{ad.id}/{{ad.name}}/{{campaign.name}}/{{placement}}/{device}/{_adgroup}/{ifmobile:mobile}/__OS__/__IP__/{click_id}/{sub1}/#{AUCTION}/!!CLICK!!/${BASE64_UID_ENC}/[%RANDOM%]/(not set)/(none)/(direct)/{{user_id}}/{unescapedlpurl}›
@macros
  ‹macro›
  https://‹host›/‹=click/imp/win/sync/track›?‹letter›=‹macro›&‹slug›=‹macro›&‹slug›=‹macro›
  ‹snake›=‹macro›&‹snake›=‹macro›
  ‹macro›|‹macro›|‹int›
  //‹host›/‹slug›?‹snake›=‹int›&redir=https%3A%2F%2F‹host›%2F‹slug›%3Fuid%3D‹macro›
  ‹slug›_‹macro›
  <img src="https://‹host›/p.gif?‹letter›=‹macro›" width="1" height="1" style="display:none">
  <VAST version="4.0"><Ad id="‹id›"><InLine><Impression><![CDATA[https://‹host›/i?p=‹macro›&r=‹macro›]]></Impression></InLine></Ad></VAST>
""")

KINDS: tuple[TextKind, ...] = (
    TextKind("templates.message", _G.make("message"), 2.5),
    TextKind("templates.placeholder", _G.make("placeholder"), 1.5),
    TextKind("templates.ad_macro", _G.make("macros"), 1.5, (VALUE,)),
)
