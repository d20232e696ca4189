"""Words, syllables and characters of many languages and scripts, for texts that are read as bytes."""

from __future__ import annotations

from securitai.train.corpora.normal.words import listed

SENTENCES_OF_WORDS: dict[str, list[str]] = {
    "de": listed(
        "der die das und ist nicht ein eine mit für auf wir haben können möchte über größere Straße Bestellung Rechnung Lieferung Gärten Übung Fußball schön natürlich Frühstück Mädchen Kühlschrank Schlüssel Haus Zeit Jahr Preis günstig zurück gehört wäre geht's gibt's weiß heißt Käse Tür Öl früher später zwischen während Arzt Termin Versicherung Krankenhaus"
    ),
    "fr": listed(
        "le la les un une des et est n'est pas qu'il c'est l'été d'août l'eau j'ai d'un l'école aujourd'hui s'il vous plaît où à très être même déjà français garçon forêt hôtel cœur sœur œuvre naïve commande livraison prix gratuit maison jardin chaussures acheter meilleur près d'ici quelqu'un jusqu'à lorsqu'on presqu'île qu'est-ce que l'homme d'abord n'importe quoi"
    ),
    "es": listed(
        "el la los una y es no que ¿cómo está? mañana niño año corazón también más después aquí ¿qué? ¡hola! ¡gracias! información pedido envío precio gratis casa jardín zapatos comprar mejor dónde cuándo señor señora español teléfono dirección número árbol música único fácil rápido allí jamás"
    ),
    "it": listed(
        "il lo la gli un'altra e è non che perché città università più già così dell'anno un'ora l'acqua c'è cos'è dov'è quest'anno nell'ordine spedizione prezzo gratis casa giardino scarpe comprare migliore dall'Italia all'estero l'amore d'oro sull'isola buon'estate"
    ),
    "pt": listed(
        "o a os uma e é não que você está amanhã coração também mais depois informação pedido envio preço grátis casa jardim sapatos comprar melhor onde quando senhor avó pão mãe irmã São João açúcar educação situação à às pôr três caixa-d'água"
    ),
    "nl": listed(
        "de het een en is niet met voor op wij hebben kunnen graag over grotere straat bestelling factuur levering 's-Hertogenbosch 's avonds foto's auto's zo'n m'n ideeën coördinatie één vóór huis tijd jaar prijs goedkoop terug"
    ),
    "pl": listed(
        "i w nie jest się na do że z dla źródło żółty łódź święta książka cześć proszę dziękuję zamówienie dostawa cena darmowa dom ogród buty kupić najlepszy gdzie kiedy świeżość Wrocław Łódź Kraków mężczyzna źdźbło ćwiczenie błąd"
    ),
    "tr": listed(
        "ve bir bu için ile çok güzel değil mi İstanbul'da Türkiye'nin Ankara'ya şehir öğrenci çocuk sipariş fiyat ücretsiz ev bahçe ayakkabı satın almak en iyi nerede ne zaman ışık ığdır göz kuş yağmur şöyle İngilizce'den"
    ),
    "cs": listed(
        "a v je na se že s pro příliš žluťoučký kůň úpěl ďábelské ódy objednávka doprava cena zdarma dům zahrada boty koupit nejlepší kde kdy město řeka šťastný čtvrtek říjen ještě děkuji"
    ),
    "vi": listed(
        "và là không của một người những được cho với tôi bạn có thể làm sao để mua giá rẻ Hà Nội điện thoại máy tính đường phố nhà hàng ngon tiếng Việt chữ học sinh năm tháng ngày"
    ),
    "hu": listed(
        "és a az nem egy hogy van őszi árvíztűrő tükörfúrógép rendelés szállítás ár ingyenes ház kert cipő venni legjobb hol mikor gyönyörű külön"
    ),
    "sv": listed(
        "och att det är inte en ett på för med över större gata beställning leverans pris gratis hus trädgård skor köpa bäst var när öppen årlig ägg"
    ),
    "fi": listed(
        "ja on ei että se hän oli tämä mitä missä milloin tilaus toimitus hinta ilmainen talo puutarha kengät ostaa paras yö työ äiti öljy määrä"
    ),
    "ro": listed(
        "și în nu este că o un la pentru cu comandă livrare preț gratuit casă grădină pantofi cumpăra cel mai bun unde când țară București înțeles mâine"
    ),
    "id": listed(
        "dan yang di tidak ini itu dengan untuk pada dari pesanan pengiriman harga gratis rumah kebun sepatu beli terbaik di mana kapan bagaimana cara anak-anak Qur'an Jum'at"
    ),
    "pinyin": listed(
        "ni'hao xi'an wang'zhan gao'kao fen'shu zheng'shu shou'ji dian'nao xue'xi zhong'guo ying'yong fu'wu qi'che tian'qi zen'me'yang pei'zhi"
    ),
    "ru": listed(
        "и в не на что это как для мы вы он она город время заказ доставка цена бесплатно дом сад обувь купить лучший где когда сколько стоит улица Москва погода сегодня завтра рецепт борща объявление подъезд ёлка ещё её щётка съёмка информация компьютер телефон скачать онлайн"
    ),
    "uk": listed(
        "і в не на що це як для ми ви він вона місто час замовлення доставка ціна безкоштовно дім сад взуття купити найкращий де коли скільки коштує п'ять м'яч об'єкт подвір'я Київ сьогодні їжак ґанок комп'ютер"
    ),
    "el": listed(
        "και το η ο δεν είναι για με στο τι πώς πού πότε παραγγελία αποστολή τιμή δωρεάν σπίτι κήπος παπούτσια αγορά καλύτερο Αθήνα καιρός σήμερα αύριο συνταγή ελληνικά σ' αυτό απ' όλα"
    ),
    "ar": listed(
        "في من على إلى هذا هذه كيف متى أين ما هو السعر مجاني بيت حديقة شراء أفضل مدينة القاهرة اليوم غدا وصفة الطقس كتاب مدرسة طلب توصيل هاتف حاسوب العربية السلام عليكم شكراً جداً؟"
    ),
    "fa": listed(
        "در از به این که را با برای چگونه کجا قیمت رایگان خانه باغ خرید بهترین تهران امروز فردا دستور پخت هوا کتاب می‌خواهم گل‌ها چیست؟"
    ),
    "he": [
        "של",
        "את",
        "על",
        "לא",
        "זה",
        "מה",
        "איך",
        "מתי",
        "איפה",
        "מחיר",
        "חינם",
        "בית",
        "גינה",
        "קנייה",
        "הכי",
        "טוב",
        "תל",
        "אביב",
        "היום",
        "מחר",
        "מתכון",
        "מזג",
        "אוויר",
        "ספר",
        "הזמנה",
        "משלוח",
        'ד"ר',
        'צה"ל',
        "ג'ירפה",
        "צ'יפס",
        'חז"ל',
        "רח'",
        'עו"ד',
    ],
    "hi": listed(
        "और है में का की के यह क्या कैसे कब कहाँ कीमत मुफ्त घर बगीचा खरीदना सबसे अच्छा दिल्ली आज कल मौसम किताब नमस्ते धन्यवाद हिन्दी भाषा विद्यालय रेसिपी"
    ),
    "bn": listed("এবং এই কি কিভাবে কোথায় দাম বাড়ি বাগান কিনুন সেরা ঢাকা আজ কাল আবহাওয়া বই বাংলা ভাষা রান্না ছবি"),
    "ta": listed(
        "மற்றும் இது என்ன எப்படி எங்கே விலை வீடு தோட்டம் வாங்க சிறந்த சென்னை இன்று நாளை வானிலை தமிழ் புத்தகம்"
    ),
    "ka": listed(
        "და არის რა როგორ სად ფასი სახლი ბაღი ყიდვა საუკეთესო თბილისი დღეს ხვალ ამინდი წიგნი ქართული"
    ),
    "hy": listed(
        "և է ինչ ինչպես որտեղ գին տուն այգի գնել լավագույն Երևան այսօր վաղը եղանակ գիրք հայերեն"
    ),
    "am": listed("እና ነው ምን እንዴት የት ዋጋ ቤት መግዛት አዲስ አበባ ዛሬ ነገ መጽሐፍ አማርኛ"),
}
"""Words of languages that put spaces between words."""

CHARACTERS: dict[str, str] = {
    "zh": "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严首底液官德随病苏失尔死讲配女黄推显谈罪神艺呢席含企望密批营项防举球英氧势告李台落木帮轮破亚师围注远字材排供河态封另施减树溶怎止案言士均武固叶鱼波视仅费紧爱左章早朝害续轻服试食充兵源判护司足某练差致板田降黑犯负击范继兴似余坚曲输修故城夫够送笔船占右财吃富春职觉汉画功巴跟虽杂飞检吸助升阳互初创抗考投坏策古径换未跑留钢曾端责站简述钱副尽帝射草冲承独令限阿宣环双请超微让控州良轴找否纪益依优顶础载倒房突坐粉敌略客袁冷胜绝析块剂测丝协诉念陈仍罗盐友洋错苦夜刑移频逐靠混母短皮终聚汽村云哪既距卫停烈央察烧迅境若印洲刻括激孔搞甚室待核校散侵吧甲游久菜味旧模湖货损预阻毫普稳乙妈植息扩银语挥酒守拿序纸医缺雨吗针刘啊急唱误训愿审附获茶鲜粮斤孩脱硫肥善龙演父渐血欢械掌歌沙刚攻谓盾讨晚粒乱燃矛乎杀药宁鲁贵钟煤读班伯香介迫句丰培握兰担弦蛋沉假穿执答乐谁顺烟缩征脸喜松脚困异免背星福买染井概慢怕磁倍祖皇促静补评翻肉践尼衣宽扬棉希伤操垂秋宜氢套督振架亮末宪庆编牛触映雷销诗座居抓裂胞呼娘景威绿晶厚盟衡鸡孙延危胶屋乡临陆顾掉呀灯岁措束耐剧玉赵跳哥季课凯胡额款绍卷齐伟蒸殖永宗苗川炉岩弱零杨奏沿露杆探滑镇饭浓航怀赶库夺伊灵税途灭赛归召鼓播盘裁险康唯录菌纯借糖盖横符私努堂域枪润幅哈竟熟虫泽脑壤碳欧遍侧寨敢彻虑斜薄庭纳弹饲伸折麦湿暗荷瓦塞床筑恶户访塔奇透梁刀旋迹卡氯遇份毒泥退洗摆灰彩卖耗夏择忙铜献硬予繁圈雪函亦抽篇阵阴丁尺追堆雄迎泛爸楼避谋吨野猪旗累偏典馆索秦脂潮爷豆忽托惊塑遗愈朱替纤粗倾尚痛楚谢奋购磨君池旁碎骨监捕弟暴割贯殊释词亡壁顿宝午尘闻揭炮残冬桥妇警综招吴付浮遭徐您摇谷赞箱隔订男吹园纷唐败宋玻巨耕坦荣闭湾键凡驻锅救恩剥凝碱齿截炼麻纺禁废盛版缓净睛昌婚涉筒嘴插岸朗庄街藏姑贸腐奴啦惯乘恢勤凉夜店",
    "ja_hira": "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんがぎぐげござじずぜぞだでどばびぶべぼぱぴぷぺぽっゃゅょ",
    "ja_kata": "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンガギグゲゴザジズゼゾダデドバビブベボパピプペポッャュョー",
    "ja_kanji": "日本人大学生先生東京大阪京都会社電話時間食事料理旅行予約商品価格無料検索方法使用設定画面写真動画音楽映画天気予報今週末来月年度新聞記事問題解決情報確認登録変更削除追加注文配送住所氏名番号支払銀行口座残高",
    "ko": "가각간갈감강개거건검게격견결경계고곡골공과관광교구국군권귀규그근글금기길김까나남내너네년노높누는능니다단달담당대더덕데도독동두드들등따때라락란람래량러레려력련로록론료루류르름리린림마만말매머메면명모목몰무문물미민바박반발방배백버번법벽변별병보복본봉부북분불비빈사산살상새생서석선설성세소속손송수숙순스습시식신실심십쌍아악안알암압앙애야약양어억언얼업에여역연열영예오온올와완외요용우운울원월위유육율으은을음의이인일임입자작잔잘장재저적전절점정제조족존종좌주준중즉지직진질집차착찬찰참창채책처천철청체초촌총최추축출충측치친카커코크타탁탄태터토통투트특파판패퍼페편평포표품프플피하학한할함합항해행향허헌험현협형호혼홍화확환활황회효후훈휘흐히힘",
    "th": "กขคงจฉชซญฎฐณดตถทธนบปผฝพฟภมยรลวศษสหอฮะัาำิีึืุูเแโใไ่้๊๋์",
    "my": "ကခဂဃငစဆဇညတထဒဓနပဖဗဘမယရလဝသဟအာိီုူေဲံ့း်ျြွှ",
    "km": "កខគឃងចឆជឈញដឋឌណតថទធនបផពភមយរលវសហអាិីឹឺុូួើេែៃោៅំះ",
}
"""Characters of scripts that are written without spaces."""

PUNCTUATION: dict[str, tuple[str, ...]] = {
    "zh": (
        "，",
        "。",
        "？",
        "！",
        "、",
        "：",
        "；",
        "（",
        "）",
        "《",
        "》",
        "“",
        "”",
        "…",
        "—",
        "·",
    ),
    "ja": ("、", "。", "？", "！", "「", "」", "・", "〜", "（", "）", "【", "】", "…"),
}

EMOJI = "😀😂🤣😊😍🥰😎🤔😅😭😡🙏👍👎👏🔥💯❤️💔✨🎉🎁🚀⭐☀️🌧️🌈🍕🍔☕🍺🐱🐶🦄🌸🏠🚗✈️⚽🏀📷📱💻📅📍✅❌⚠️➡️⬇️🇩🇪🇫🇷🇯🇵🇺🇸🇧🇷👩‍💻👨‍👩‍👧‍👦🏳️‍🌈"
KAOMOJI = (
    r"¯\_(ツ)_/¯",
    "(╯°□°)╯︵ ┻━┻",
    "┬─┬ノ( º _ ºノ)",
    "ಠ_ಠ",
    "(ง'̀-'́)ง",
    "(づ｡◕‿‿◕｡)づ",
    "ʕ•ᴥ•ʔ",
    "(´･ω･`)",
    "＼(^o^)／",
    "(>_<)",
    "(^_^;)",
    "orz",
    "(*^▽^*)",
    "( ͡° ͜ʖ ͡°)",
    "(￣ー￣)",
    "m(_ _)m",
    "(｡♥‿♥｡)",
    "<(^_^)>",
    r"\(^o^)/",
    "=^.^=",
    "(;_;)",
    "T_T",
    "(-_-)zzz",
    "d(-_^)",
    "<3",
    "</3",
    ":-)",
    ";-)",
    ":'(",
    ":-D",
    "XD",
    ":P",
    "o_O",
    ">:-(",
    ":-/",
    r":-\ ".strip(),
    "8-)",
    "^_^'",
)
