"""English words by part of speech: prose, commerce, offices, homes and nature."""

from __future__ import annotations

from securitai.train.corpora.normal.words import listed

NOUNS = listed("""
account address advice afternoon agency airport album animal answer apartment apple arrival article artist
aunt author autumn baby bag bakery balance ball band bank bar basket bath battery beach bed bicycle bill bird
birthday blanket boat body book border boss bottle box boy branch bread breakfast bridge brother budget
building bus business butter button cabin cable cake calendar camera camp candle capital car card career
carpet case cat category cellar centre century ceremony chair chance change channel chapter character charge
charity cheese chef chest chicken child choice church circle city claim class client climate clock cloth
cloud club coach coast coat code coffee coin collar college colour comedy comment committee company computer
concert condition contact content contract conversation cook copy corner cost cottage country couple course
court cousin cover cream credit crew cross crowd culture cup curtain customer cycle dance danger data date
daughter day deal debt decade decision degree delivery department deposit desert design desk detail diary
dinner direction discount dish distance district doctor dog door doubt drawing dream dress drink drive drop
ear earth east edge editor education effect effort egg election email emergency employee end energy engine
engineer entry environment equipment error evening event evidence example exchange exhibition expert eye
fabric face fact factory family farm farmer fashion father feature festival field figure film finger finish
fire fish flag flight floor flower flute food foot forest fork form frame friend fruit fuel fun funeral future
game garage garden gas gate gift girl glass glove goal gold government grain grandmother grass ground group
guard guest guide guitar habit hair half hall hammer hand harbour hat health heart heating height help history
holiday home honey hope horse hospital hotel hour house husband ice idea image income industry information
insurance interest internet interview invoice island issue item jacket jam job joke journey judge juice
jury key keyboard kid king kitchen kite knee knife knowledge lab label lady lake lamp land language laptop
laundry law lawyer leaf league leather leave lecture leg lemon lens lesson letter level library licence lid
life light line link lion list literature location lock lunch machine magazine mail manager map market
marriage match material maths meal measure meat medal medicine meeting member memory menu message metal
method mile milk mind minute mirror mistake mobile model moment money monitor month mood moon morning mother
motor mountain mouse mouth movie museum music nail name nation nature neck needle neighbour network news
newspaper night noise north nose note notice novel number nurse oak ocean offer office oil onion opera opinion
option orange orchestra order oven owner packet page pain paint pair palace pan paper parcel parent park part
partner party passenger passport past path patient payment peace pen pencil people pepper percentage person
pet phone photo phrase piano picture piece pilot pipe place plan plane plant plate platform player pleasure
pocket poem police policy pool population port position post potato power practice presence present president
press price prize problem process product profit program project proof property protein province public
quality quarter queen question queue rabbit race radio rain range rate reader reason receipt recipe record
recovery reference region relation rent repair reply report request rescue research response rest restaurant
result return reward rhythm rice ring risk river road rock role roof room root rope rose round route row rule
safety sail salad salary sale salt sample sand sauce scale scarf scene schedule school science score screen
sea season seat secret section security seed selection self series service session set shade shadow shape
share sheep shelf ship shirt shoe shop shore shoulder show shower side sign signal silver singer sister site
situation size skill skin skirt sky sleep slice smell smile snow soap society sock sofa software soil solution
son song soul sound soup source south space spare speaker speed spoon sport spring square staff stage stairs
stamp star start state statement station status stock stomach stone stop storage store storm story stranger
strategy street strike student studio style subject success sugar suggestion suit summer sun supper supply
support surface surprise survey sweater system table tale talk tank tax taxi tea teacher team technique
teenager telephone television temperature test text theatre theme theory thing thought thunder ticket tie time
tip title toast toe tomato tongue tool tooth top topic tour tower town toy track trade tradition traffic train
training transport travel treatment tree trip trouble trousers truck trust truth tube turn type umbrella uncle
union unit university update use user vacation valley value van variety vegetable vehicle version video view
village violin visit visitor voice volume wage waiter wall war warning watch water wave way weather wedding
week weekend weight west wheel wife wind window wine winner winter wire wish witness woman wood wool word work
worker world writer year yoghurt youth zone
""")

VERBS = listed("""
accept achieve add adjust admire admit adopt advise afford agree allow announce answer apologise appear apply
approve argue arrange arrive ask assemble attach attend avoid bake become begin believe belong borrow break
bring build burn buy calculate call cancel carry catch celebrate change charge check choose clean climb close
collect combine compare complain complete confirm connect consider contain continue contribute convert cook
copy cost count cover create cross cut dance decide decorate decrease deliver demand depend describe design
destroy develop discover discuss divide download draw dream dress drink drive drop dry earn eat edit employ
enable encourage enjoy enter escape examine exchange expand expect explain explore express extend fail fall
feed feel fetch fight fill find finish fix fly fold follow forget forgive format gain gather get give go grow
guess handle hang happen hate have hear heat help hide hire hold hope hunt hurry identify ignore imagine
import improve include increase inform inspect install intend introduce invent invite iron join jump keep kick
knock know last laugh lead learn leave lend let lie like limit link list listen live load lock look lose love
maintain make manage mark marry match matter mean measure meet mend mention merge miss mix move need notice
number obtain offer open operate order organise own pack paint park pass pay perform phone pick place plan
plant play polish pour practise predict prefer prepare present press prevent print produce promise protect
prove provide publish pull punish push put raise reach read realise receive recommend record reduce refer
refuse register regret relax release rely remain remember remind remove rent repair repeat replace reply
report request rescue reserve reset resolve rest return review ride ring rise roll run save say search see
seem select sell send separate serve set settle share shine ship shout show shut sign sing sit skip sleep
smell smile solve sort speak spell spend split spread stand start stay stop store study submit succeed suffer
suggest supply support suppose surprise swim switch take talk taste teach tell test thank think throw tie
touch train transfer translate travel treat trust try turn type understand unlock update upgrade upload use
vary visit wait wake walk want warn wash watch wear weigh welcome win wish wonder work worry wrap write
""")

ADJECTIVES = listed("""
able absolute active actual additional advanced afraid alive alone amazing ancient angry annual anxious
available average awake aware awful bad basic beautiful best better big bitter black blind blue bold boring
brave brief bright broad broken brown busy calm careful central certain cheap chief civil clean clear clever
cold comfortable commercial common complete complex cool correct crazy creative critical cultural curious
current daily damp dangerous dark dead dear deep delicious different difficult digital direct dirty double dry
due eager early eastern easy economic elderly electric elegant empty entire equal essential even exact
excellent exciting expensive extra fair familiar famous fancy fast fat final fine firm flat foreign formal
former forward free frequent fresh friendly frozen full funny future gentle giant glad global golden good
grand grateful great green grey guilty handy happy hard healthy heavy helpful hidden high historic hollow
honest hot huge human hungry ideal ill important impossible independent indoor inner innocent internal
international junior keen kind large last late lazy left legal less light likely limited little live local
lonely long loose loud lovely low lucky main major married massive medical medium mental mild minor missing
mobile modern monthly moral narrow national native natural nearby neat necessary nervous new nice noisy normal
northern obvious odd official old online only open opposite optional orange ordinary organic original other
outdoor outer own painful pale past perfect permanent personal pink plain plastic pleasant plenty polite poor
popular portable positive possible powerful practical precious pregnant present pretty previous private
professional proper proud public pure purple quick quiet rapid rare raw ready real recent red regular relevant
reliable rich ridiculous right rough round royal rude rural sad safe salty same scared scientific secret
secure senior sensible separate serious severe shallow sharp short shy sick significant silent silly silver
similar simple single slight slow small smart smooth social soft solid sour southern special specific
square standard steady steep strange strict strong stupid successful sudden suitable sunny sure surprised
sweet tall temporary terrible thick thin tight tiny tired total tough traditional true typical ugly unable
unique united unusual upper upset urban urgent used useful usual vast vertical vintage violent visible warm
weak wealthy weekly western wet white whole wide wild willing wise wonderful wooden woollen wrong yellow young
""")

ADVERBS = listed("""
again ago almost already also always anyway badly barely behind briefly carefully certainly clearly closely
completely currently daily deeply directly early easily enough especially even eventually exactly fairly fast
finally fortunately freely frequently fully gently gradually happily hardly here highly honestly hopefully
however immediately indeed instead just lately later literally loudly mainly maybe mostly namely nearly never
normally now obviously occasionally often once only originally otherwise perfectly perhaps possibly precisely
probably properly quickly quietly quite rarely rather really recently seldom seriously shortly simply sincerely
slightly slowly sometimes somewhere soon still strongly suddenly surely then there therefore together tomorrow
tonight too totally twice typically usually very well yesterday yet
""")

FUNCTION = listed("""
the a an this that these those my your his her its our their some any each every no all both either neither of
in on at by for with about against between into through during before after above below to from up down out off
over under and but or so because although while if when where why how which who what whose as than like near
""")

PLACES = listed("""
Aberdeen Accra Adelaide Aleppo Algiers Almaty Amsterdam Ankara Antwerp Athens Auckland Austin Bahia Bangkok
Barcelona Basel Beirut Belfast Bergen Berlin Bilbao Birmingham Bogota Bologna Bordeaux Boston Brno Bruges
Brussels Bucharest Budapest Cairo Calgary Cambridge Canberra Caracas Cardiff Casablanca Chicago Cologne
Copenhagen Cork Dakar Dallas Damascus Delhi Denver Dhaka Dresden Dubai Dublin Durban Edinburgh Florence
Fortaleza Frankfurt Galway Geneva Genoa Ghent Glasgow Granada Graz Guadalajara Hamburg Hanoi Harare Havana
Helsinki Houston Istanbul Jakarta Johannesburg Kampala Karachi Kathmandu Kiev Kigali Kingston Krakow Kyoto
Lagos Lahore Leeds Leipzig Lille Lima Limerick Linz Lisbon Liverpool London Luanda Lyon Madrid Malmo
Manchester Manila Maputo Marseille Medellin Melbourne Miami Milan Minsk Mombasa Monaco Montevideo Montreal
Moscow Mumbai Munich Nairobi Nantes Naples Newcastle Nice Oporto Orlando Oslo Ottawa Oxford Palermo Paris
Perth Philadelphia Porto Prague Quebec Quito Reykjavik Riga Rome Rotterdam Salzburg Samarkand Santiago Sarajevo
Seattle Seoul Seville Sheffield Singapore Sofia Stockholm Stuttgart Sydney Tallinn Tbilisi Tehran Tokyo Toronto
Toulouse Tripoli Trieste Tunis Turin Utrecht Valencia Vancouver Venice Vienna Vilnius Warsaw Wellington
Winnipeg York Zagreb Zurich Springfield Riverside Fairview Georgetown Salem Greenville Bristol Clinton Madison
""")

FOODS = listed("""
almond apricot artichoke asparagus aubergine avocado bagel banana barley basil bean beef beetroot biscuit
blackberry broccoli buckwheat burger butternut cabbage caramel cardamom carrot cashew cauliflower celery cherry
chickpea chilli chive chocolate cinnamon clove coconut coriander courgette couscous cranberry croissant cucumber
cumin curry custard dill doughnut dumpling fennel feta fig garlic gherkin ginger grape hazelnut kale ketchup
lamb lasagne leek lentil lettuce lime lobster mango maple marmalade mayonnaise melon mint mozzarella muesli
muffin mushroom mussel mustard noodle nutmeg oat olive oregano pancake papaya paprika parmesan parsley parsnip
pasta peach peanut pear pea pecan pesto pie pineapple pistachio pizza plum polenta pomegranate pork pretzel
pumpkin quinoa radish raisin raspberry ravioli rhubarb risotto rosemary saffron salmon sausage scone sesame
shallot shrimp sorbet soy spaghetti spinach squash strawberry sultana tahini tarragon thyme tofu trout tuna
turkey turmeric turnip vanilla vinegar waffle walnut watercress watermelon wheat yeast zucchini
""")

PRODUCTS = listed("""
backpack blender bookcase boots bracelet bucket charger chessboard cleaner cooker cushion detergent dishwasher
doormat drill dumbbell duvet earphones earring extension fan faucet fridge fryer grill hairdryer hammock
handbag headphones helmet hoodie hoover hose jigsaw jumper kettle ladder lampshade lawnmower lipstick mattress
microwave mixer moccasins mug necklace notebook padlock paintbrush perfume pillow planter plug poster printer
projector pushchair puzzle pyjamas racket rake raincoat razor rucksack rug sandals saucepan saw scooter
screwdriver shampoo shaver shelf-unit shorts shovel skateboard skillet slippers sneakers socket speaker spanner
stapler stool strap suitcase sunglasses surfboard sweatshirt swimsuit tablecloth tablet teapot tent thermometer
thermos toaster toothbrush torch towel tracksuit trainers tripod trolley tumbler vacuum vase wallet wardrobe
washer watch webcam wheelbarrow whisk wok wrench zip
""")

BRANDS = listed("""
Alder Arvida Belmont Brightwell Calloway Corvus Dunmore Eastgate Fernhill Galvano Halcyon Hartley Ironside
Juniper Kestrel Kingsley Lumen Marlowe Meridian Nimbus Norwood Oakhaven Orsino Pinecrest Quillon Ravenna
Silverbrook Solano Tamarind Thornbury Umbra Valmont Verano Westbrook Wexford Zephyr
""")
