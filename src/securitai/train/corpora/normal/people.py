"""People and firms: names, addresses, telephone numbers, messages about them."""

from __future__ import annotations

from securitai.train.corpora.kinds import FILENAME, VALUE, TextKind
from securitai.train.corpora.normal.grammar import grammar

_G = grammar(r"""
@person
  ×4 ‹name›
  ‹first›
  ‹last›
  ‹last›, ‹first›
  ‹title› ‹name›
  ‹first› "‹pseudo^›" ‹last›
  ‹first› '‹pseudo^›' ‹last›
  ‹first› (‹first›) ‹last›
  ‹first› ‹last›-‹last›
  ‹first› & ‹first› ‹last›
  ‹last›;‹first›;;‹=Mr./Dr./›;
  ‹first› ‹last› ‹=Jr./III/PhD/MD, MPH/(she∕her)/(CEO)/[EXT]/- ‹brand›/ | ‹brand›/🎉/von ‹city›/@ ‹brand››
  ‹=de la/van der/von/Al-/bin/d'/dell'/O'/Mac/St. ›‹last›
  ‹first› ‹=de la/van den/von und zu/al-/ibn/ap/y› ‹last›
  ‹first›, ‹first› and ‹first›
  ‹name^›; ‹name›; ‹name›
  c/o ‹name›
  ‹=張偉/王芳/李娜/田中太郎/佐藤 花子/김철수/박지영/Иван Петров/Ольга Сергеевна/محمد أحمد/שרה כהן/Γιώργος Παπαδόπουλος/สมชาย ใจดี/Nguyễn Văn An/अमित शर्मा› ‹=/‹last›/(‹first›)/‹int››
@mail
  ×3 ‹email›
  ‹name› <‹email›>
  <‹name›> ‹email›
  "‹last›, ‹first›" <‹email›>
  '‹name›' <‹email›>
  ‹email›, ‹email›
  ‹email›;‹email›
  ‹first›.o'‹pseudo›@‹domain›
  ‹user›+‹slug›@‹domain›
  "‹pseudo› ‹pseudo›"@‹domain›
  <‹hex16›.‹id›@‹host›>
  <‹email›>
  mailto:‹email›
  ‹user›%‹domain›@‹domain›
  ‹user› [at] ‹domain›
  @‹user›
  @‹user›@‹domain›
  ‹user›#‹id›
  acct:‹user›@‹domain›
  CN=‹name›,OU=‹pascal›,O=‹brand›,C=‹=DE/US/GB/FR›
  uid=‹user›,ou=people,dc=‹slug›,dc=‹tld›
  ‹slug›\‹user›
@phone
  +‹=1/44/49/33/39/34/48/81/86/91/55/61/7/972› ‹hundred› ‹id›
  +‹=1/44/49/33/972›‹big›
  (‹int›) ‹int›-‹int›
  0‹hundred›/‹id›
  0‹id›-‹hundred›
  ‹id›.‹id›
  +‹=1/44› (0) ‹id› ext. ‹int›
  tel. ‹id›-‹id›
  ‹=☎/📞/Tel:/T:/mob.› +‹id›‹id›
  00‹=49/33/41› ‹hundred› ‹hundred› ‹hundred› ‹hundred›
@street
  ‹int› ‹=Main/Oak/High/Church/King's/Queen's/St. James's/O'Connell/Station/Mill/‹last›/‹noun^›› ‹=St/Street/Rd./Road/Ave/Lane/Blvd/Drive/Square/Way/Court›
  ‹last›straße ‹int›‹=/a/b/ /-‹int››
  ‹=Rue de l'/Rue de la/Avenue d'/Boulevard des/Place de l'/Impasse d'›‹last›, ‹int›
  Via dell'‹noun^› ‹int›/‹letter›
  Calle ‹last›, n.º ‹int›, ‹small›º ‹letter›
  ul. ‹last›a ‹int› m. ‹int›
  ‹int›/‹int› ‹noun^› St -- rear
  Flat ‹int›, ‹int›–‹int› ‹last› House; ‹last› Road
  Apt. <‹small›>, ‹last› Str. ‹int›
  Unit #‹int› (c/o ‹company›), ‹int› ‹last› Way
  P.O. Box ‹int›
  ‹int›-‹int› ‹=新宿/渋谷/梅田/大手町›‹small›丁目‹int›番‹int›号
  ‹=北京市朝阳区/上海市浦东新区/广州市天河区›‹=建国路/人民路/中山路›‹int›号‹int›室
  ул. ‹=Ленина/Пушкина/Мира›, д. ‹int›, кв. ‹int›
  ‹=רחוב הרצל/דרך מנחם בגין/שדרות רוטשילד› ‹int›
  Floor ‹small› "‹brand› Tower" @ ‹last› & ‹last›
@address
  ×2 ‹street›
  ‹street›, ‹city›
  ‹street›⏎‹id› ‹city›⏎‹=Germany/United Kingdom/France/USA/日本/Côte d'Ivoire/São Tomé and Príncipe/Bosnia & Herzegovina/Viet Nam/Korea, Republic of›
  ‹company›, ‹street›, ‹city› ‹id›
  ‹city›, ‹=NY/CA/TX/IL/ON/NSW› ‹id›
  ‹city›
  ‹=SW1A 1AA/75‹int›/‹id›/D-‹id›/A‹digit›B ‹digit›C‹digit›/‹hundred›-‹int›/‹id›-‹int›› ‹city›
  ‹city›/‹city›
  ‹city› (‹upper›)
  ‹=L'/Saint-/Sant'/St. John's, /King's /Bishop's ›‹city›
  ‹=L'Aquila/Val-d'Or/Côte-d'Or/Sant'Angelo/Land's End/Coeur d'Alene/Xi'an/N'Djamena/Hawai'i/Nuku'alofa/Ra's al-Khaymah› ‹int›
@firm
  ×4 ‹company›
  ‹company› (‹company›)
  ‹company› d/b/a "‹brand›"
  ‹company›; ‹company›
  The ‹adj^› ‹noun^› & ‹noun^› Co.
  ‹brand›'s ‹noun^›
  ‹brand›®‹=/ ™/ ‹noun^››
  ‹first›'s ‹=Bar & Grill/Pizza/Garage/Flowers/"Best" Kebab/Café›
  L'‹noun^› d'‹noun^›
  ‹noun^›+‹noun^›
  ‹brand› | ‹brand›
  ‹brand›/‹brand› <‹noun›>
  ‹brand›, a division of ‹company›
  ‹=IBAN/VAT/HRB/EIN/SIRET/ABN› ‹=DE/GB/FR/›‹big›
  ‹=株式会社/有限公司/ООО «/АО «›‹brand›‹=»//›
@bio
  ‹adj^› ‹noun^› @‹brand› | ‹noun› & ‹noun› lover | ‹city› 📍
  ‹noun^›, ‹noun›, ‹noun› — he/him · ‹sentence›
  ex-‹company›. Now ‹gerund› ‹nouns› at ‹company›. Views are my own; RT != endorsement
  I'm ‹first›, ‹int› y/o, from ‹city›. ‹sentence› DM for collabs -> ‹email›
  ‹=Father/Mother/Husband/Wife› of ‹small›. ‹sentence› "‹words^›" - ‹name›
@document
  ‹=Invoice/Report/Contract/CV/Scan/Letter/Offer/Minutes/Budget/Résumé/Rechnung/Facture›‹=_/ /-›‹date_›‹copy›.‹ext›
  ‹noun^› ‹noun› ‹copy›.‹ext›
  ‹=IMG/DSC/PXL/VID/DJI/GOPR/SNAP/P›_‹id›‹copy›.‹=jpg/JPG/HEIC/mp4/png/mov›
  ‹=Screenshot/Bildschirmfoto/Capture d’écran/スクリーンショット/截屏› ‹date_› ‹=at/um/à› ‹hundred›.‹hundred›.‹hundred›.png
  ‹first›'s ‹noun›‹copy›.‹ext›
  ‹kebab›-v‹ver›.‹=zip/tar.gz/pdf›
  ‹snake›_‹=final/FINAL/final_v2/draft/OLD/new new›‹copy›.‹ext›
  [‹brand›] ‹words› #‹small›‹copy›.‹ext›
  ‹hex32›.‹ext›
  ‹uuid›.‹ext›
  ‹word^› & ‹word›; ‹word›.‹ext›
  ‹=Übersicht/élève/niño/Договор/报告/資料/보고서/تقرير/דוח/żółw› ‹int›‹copy›.‹ext›
  ‹snake›.‹ext›
  ‹pseudo›.‹=min.js/d.ts/test.py/spec.ts/tar.gz/user.css/php.txt/jsp.bak.txt/htaccess.txt/config.js›
  C:\fakepath\‹snake›.‹=jpg/pdf/png›
  "‹word^› ‹word›".‹ext›
  ‹word› 100% ‹word›.‹ext›
  blob
  image.‹=png/jpg›
  ‹word›…‹word› – ‹word›.‹ext›
  ‹small›. ‹word^›_‹word›~‹digit›.‹ext›
  .‹=gitignore/env.example/editorconfig/eslintrc.json/htaccess›
@copy
  ε
  ε
   (‹small›)
   - Copy
   (copie)
  -‹small›
  _‹int›x‹int›
@date_
  ‹date›
  ‹year›‹=01/07/12›‹=03/19/28›
  ‹year›
""")

KINDS: tuple[TextKind, ...] = (
    TextKind("people.name", _G.make("person"), 3.0),
    TextKind("people.email", _G.make("mail"), 2.0),
    TextKind("people.phone", _G.make("phone"), 1.0),
    TextKind("people.address", _G.make("address"), 1.5),
    TextKind("people.company", _G.make("firm"), 1.5),
    TextKind("people.bio", _G.make("bio"), 0.5),
    TextKind("people.file_name", _G.make("document"), 1.5, (FILENAME, VALUE)),
)
