"""English prose: sentences, comments, reviews, letters, notices, recipes, law."""

from __future__ import annotations

from securitai.train.corpora.kinds import FILE, VALUE, TextKind
from securitai.train.corpora.normal.grammar import grammar

_G = grammar(r"""
@phrase
  ×2 ‹np^› ‹vp›.
  ‹np^› ‹vp›, ‹=and/but/so/because/although/while› ‹np› ‹vp›.
  I ‹=think/believe/hope/know/guess/am sure/don't think/wasn't sure› (that) ‹np› ‹vp›.
  I'‹=m/ve/d/ll› ‹adv› ‹verb› ‹np› ‹pp›.
  ‹=Please/Kindly/Just/Do not/Don't/Never/Always› ‹verb› ‹np› ‹pp›.
  ‹=Can/Could/Would/Will/Should› you ‹verb› ‹np› ‹pp›?
  ‹=Why/How/When/Where› ‹=did/does/do/can/should› ‹np› ‹verb› ‹np›?
  ‹=What/Which› ‹noun› ‹=is/was/will be› the ‹adj› one?
  If ‹np› ‹vp›, ‹verb› ‹np› ‹=or/and› ‹verb› ‹np›.
  ‹=However/Meanwhile/Afterwards/Yesterday/Last week/In ‹year››, ‹np› ‹vp›.
  There ‹=is/are/was/were› ‹int› ‹adj?› ‹nouns› ‹pp›.
  "‹words^›," ‹=said/asked/replied› ‹name›.
  It's ‹adv› ‹adj›, isn't it?
  ‹np^› (‹words›) ‹vp›; ‹np› ‹vp›.
  ‹np^› - ‹words› - ‹vp›!
  Either ‹np› ‹vp› or ‹np› ‹vp›.
  ‹=We've/They've/You've› ‹past› ‹np› ‹pp›; it ‹=wasn't/isn't/won't be/hasn't been› ‹adj› ‹adv›.
  ‹np^› costs ‹=$/€/£/¥›‹price›, which is ‹=more/less/cheaper/better› than ‹np›.
  ‹noun^› no. ‹int› ‹=and/or› ‹noun› no. ‹int› ‹vp›.
  As ‹name› said: '‹words›'.
@np
  the ‹noun›
  ‹=a/the/this/that/my/your/our/his/her/every/each/no› ‹adj› ‹noun›
  ‹=these/those/some/many/all/most› ‹nouns›
  ‹name›
  ‹first›'s ‹noun›
  ‹=I/you/we/they/he/she/it/everyone/nobody/someone›
  the ‹noun› ‹=of/in/on/for/from/with/without› ‹np›
  ‹company›
  ‹int› ‹nouns›
  ‹gerund› ‹nouns›
  the ‹nouns›' ‹noun›
@vp
  ‹past› ‹np›
  ‹=is/was/will be/has been/can be/must be/isn't/wasn't› ‹adj›
  ‹=can/can't/could/should/must/will/won't/doesn't/didn't› ‹verb› ‹np›
  ‹past› ‹np› ‹pp›
  ‹adv› ‹past› ‹pp›
  ‹=is/was/are/were› ‹gerund› ‹np›
  ‹=wants/needs/tries/used/likes/refused› to ‹verb› ‹np›
  ‹past› ‹np› and ‹past› ‹np›
@pp
  ‹=in/on/at/by/with/from/for/under/over/behind/near/without/before/after› ‹np›
  ‹=in/near/from› ‹city›
  ‹=on ‹date›/at ‹clock›/in ‹year›/today/tomorrow/last night/this week›
  ‹=in/on/at› the ‹noun› ‹=of/near/behind› the ‹noun›
@paras
  ‹sentence*2-5›
  ‹sentence*1-4›⏎⏎‹sentence*1-5›
  ‹sentence*2-6›⏎⏎‹sentence*1-3›⏎⏎‹sentence*1-4›
@comment
  ‹sentence*1-3›
  ‹=Great/Nice/Lovely/Awful/Terrible/Good/Amazing› ‹noun›! ‹sentence›
  ‹=Thanks/Thank you/Cheers/Merci/Ta› ‹first›‹=!/./ :)/ 😊/ ❤️/ <3/!!!› ‹sentence?›
  +1 ‹sentence›
  @‹user› ‹sentence› #‹word› #‹noun›
  > ‹sentence›⏎⏎‹sentence*1-3›
  ‹=lol/haha/hmm/wow/omg/ugh/ok/yep/nope/idk/tbh/imo›‹=,/.../ -/!› ‹words› ‹=:)/:-(/;-)/:D/^^/xD/<3/</3/>:(/\o∕//¯\_(ツ)_/¯›
  Is it just me or ‹=does/did/is› ‹np› ‹verb› ‹=too/again/now›??
  ‹=first/FIRST/bump/same here/this/me too/following/agreed›‹=!/./ 👍/…›
  edit: ‹words› ‹=--/—/...› ‹sentence›
  Don't ‹verb› it; ‹verb› it ‹=& then/and/or› ‹verb› the ‹noun›.
  ‹sentence^› (see ‹url›)
@review
  ‹=★★★★★/★★★☆☆/5∕5/4 out of 5/Two stars/10∕10› ‹=-/:/|› ‹sentence*1-3›
  I ‹=bought/ordered/received/returned› this ‹product› ‹=for/from/with› ‹np›. ‹sentence*1-3› ‹=Would/Wouldn't/Will› ‹=recommend/buy again/return›.
  Pros: ‹words›⏎Cons: ‹words›⏎⏎‹sentence›
  The ‹product› is ‹adj› but the ‹noun› isn't. Size ‹=8/10/M/XL/38"/5'11"/6' 2"› fits ‹adv›.
  ‹adj^› ‹product›, ‹adj› price (only ‹=$/€/£›‹price›). ‹sentence›
@mail
  ‹=Dear/Hello/Hi/Hey› ‹first›‹=,/!/ -› ⏎⏎‹sentence*1-4›⏎⏎‹=Best regards/Kind regards/Best/Cheers/Yours sincerely/Thanks›,⏎‹name›⏎
  ‹=Dear/Hello› ‹title› ‹last›,⏎⏎‹paras›⏎⏎--⏎‹name›⏎‹company›⏎‹=Tel:/Phone:/☎› +‹=44/49/1/33› ‹id› ‹id›
  To whom it may concern,⏎⏎I am writing ‹=about/regarding› order #‹id› (‹product›), which ‹=has not arrived/arrived broken/was charged twice›. ‹sentence*1-2›⏎⏎‹name›
  On ‹date›, ‹name› <‹email›> wrote:⏎> ‹sentence›⏎> ‹sentence›⏎⏎‹sentence*1-2›
  From: ‹name› <‹email›>⏎To: ‹email›⏎Subject: Re: ‹words^›⏎⏎‹paras›
@notice
  ‹noun^› ‹=is closed/has moved/will open/was cancelled› ‹=on ‹date›/until further notice/due to ‹noun››. ‹sentence›
  ‹=WARNING/NOTE/IMPORTANT/Attention/Tip›: ‹sentence›
  © ‹year› ‹company› All rights reserved.
  By ‹gerund› this ‹noun› you agree to the ‹nouns› and ‹nouns› of ‹company›.
  §‹small› ‹noun^›⏎(‹small›) ‹sentence›⏎(‹small›) ‹sentence› See Art. ‹int›(‹small›)(‹letter›) and § ‹int› ff.
  ‹sentence› In no event shall ‹company› be liable for any ‹noun›, ‹noun› or ‹noun› ("‹noun^›").
  WHEREAS ‹company› ("‹noun^›") ‹=has agreed/wishes› to ‹verb› ‹np›; NOW, THEREFORE, the parties agree as follows: (a) ‹words›; (b) ‹words›.
@recipe
  ‹food^› & ‹food› ‹=soup/salad/pie/curry/stew/bake›: ‹int› g ‹food›, ½ tsp ‹food›, ‹small› tbsp ‹food›. ‹verb^› the ‹food› at ‹=180°C/350 °F/gas mark 4› for ‹int› min; ‹verb› with ‹food›.
  Ingredients⏎- ‹int›g ‹food›⏎- ‹small› cup(s) ‹food›, ‹past›⏎- 1/‹small› tsp ‹food›⏎⏎Method⏎1. ‹sentence›⏎2. ‹sentence›⏎3. ‹sentence›
  ‹food^›, ‹food›, ‹food› and ‹food› (optional: ‹food›)
@goods
  ‹brand› ‹product^› ‹adj› ‹int› ‹=cm/mm/ml/L/kg/g/W/"/inch/pcs› - ‹adj› ‹=black/white/red/blue/green/grey/oak›
  ‹adj^› ‹product› for ‹nouns› | ‹brand› | ‹noun^› & ‹noun^›
  ‹brand› ‹upper›-‹id› ‹product^›, ‹hundred›" x ‹hundred›", ‹adj›/‹adj›, pack of ‹small›
  ‹product^› set (‹small› pcs) w/ ‹noun› + ‹noun› *NEW* -‹hundred›%
  The ‹brand› ‹product› ‹past› with ‹nouns›. Dimensions: ‹hundred› × ‹hundred› × ‹hundred› cm. Weight < ‹hundred› kg. Temp. -‹hundred› to +‹hundred› °C.
  ‹=Men's/Women's/Kids'/Boys'/Girls'› ‹adj› ‹product› - ‹=S/M/L/XL/XXL/EU 42/UK 7½› (‹=black/white/navy/"sand"/off-white›)
  ‹food^› ‹food› bar ‹hundred›% ‹food›, ‹int›g; may contain ‹food› and ‹food›.
@lorem
  Lorem ipsum dolor sit amet, ‹latin*5-30›.
  ‹latin^› ‹latin*3-12›, ‹latin*3-9›. ‹latin^› ‹latin*2-10›.
@latin
  ‹=lorem/ipsum/dolor/sit/amet/consectetur/adipiscing/elit/sed/do/eiusmod/tempor/incididunt/ut/labore/et/dolore/magna/aliqua/enim/minim/veniam/quis/nostrud/exercitation/ullamco/laboris/nisi/aliquip/ex/ea/commodo/consequat/duis/aute/irure/in/reprehenderit/voluptate/velit/esse/cillum/eu/fugiat/nulla/pariatur/excepteur/sint/occaecat/cupidatat/non/proident/sunt/culpa/qui/officia/deserunt/mollit/anim/id/est/laborum›
@headline
  ‹words^›
  ‹adj^› ‹noun^› ‹=and/or/vs./of/for/without/&› ‹noun^›
  ‹noun^›: ‹=how/why/when› ‹np› ‹vp›
  ‹=The/A/My› ‹adj^› ‹noun^› ‹=| ‹brand›/- ‹company›/(‹year›)/» ‹noun^›/· ‹brand›/ – part ‹small››
  ‹small› ‹=things/ways/reasons/tips/tricks› to ‹verb› ‹nouns› ‹=in ‹year›/fast/today/at home/(with photos)›
  ‹city› ‹noun^› ‹=News/Times/Guide/Map/Weather› ‹year?›
  '‹words^›' - ‹=BBC/Reuters/‹brand›› ‹=News/Sport›
  ‹first›'s ‹noun^› ‹=& Co/and ‹last›'s ‹noun^››
  Q&A: ‹=What's/How's/Who's› ‹np›?
""")

SENTENCE = _G.make("phrase")
TITLE = _G.make("headline")
COMMENT = _G.make("comment")

KINDS: tuple[TextKind, ...] = (
    TextKind("prose.sentence", _G.make("phrase"), 2.0),
    TextKind("prose.paragraphs", _G.make("paras"), 1.0, (VALUE, FILE)),
    TextKind("prose.comment", COMMENT, 2.5),
    TextKind("prose.review", _G.make("review"), 1.5),
    TextKind("prose.letter", _G.make("mail"), 1.5, (VALUE, FILE)),
    TextKind("prose.notice", _G.make("notice"), 1.0),
    TextKind("prose.recipe", _G.make("recipe"), 0.6),
    TextKind("prose.product", _G.make("goods"), 1.5),
    TextKind("prose.lorem", _G.make("lorem"), 0.4),
    TextKind("prose.title", TITLE, 2.0),
)
