"""Words of software, networks, shops and offices that occur in identifiers and paths."""

from __future__ import annotations

from securitai.train.corpora.normal.words import listed

THINGS = listed("""
account action activity address admin agent alert analytics api app archive article asset attachment attribute
audit auth author avatar backup badge balance banner basket batch billing block blog board body bookmark booking
branch brand browser bucket build bundle button cache calendar campaign canvas card carousel cart catalog category
channel chart chat checkout city class click client cluster code collection column comment commit company component
config connection consent console contact container content context control conversion cookie count country coupon
course credential currency cursor customer dashboard data database dataset date deal default delivery demo deploy
description design detail device dialog directory discount display doc document domain download draft driver
element email employee endpoint engine entity entry environment error event exchange experiment export extension
factory faq favorite feature feed feedback field file filter flag flow folder font footer form format frame friend
funnel gallery game gateway geo gift grid group guest guide handler hash header health help hero history home hook
host icon id image import inbox index info input insight instance integration intent inventory invite invoice issue
item job journal key keyword label landing language layer layout lead legal level library license like limit line
link list listing load locale location log login logo loyalty mail main manager manifest map market mask master
match media member menu merchant message meta metric middleware migration mobile mode model module monitor name
navigation network news node note notification number object offer operation option order organization origin
output overview owner package page panel param parent partner password path patch payload payment people
performance permission person phone photo picture pipeline pixel place plan platform player plugin point policy
pool popup portal position post preference preset preview price print privacy process product profile project
promo property provider proxy public purchase push quantity query queue quote range rank rate rating reaction
reader receipt recent recipe record redirect referral refund region register release reminder render reply report
repository request reset resource response rest result return review reward role room root route row rule sale
sample schedule schema scope score screen script search section seed segment select seller sender sensor series
server service session setting setup shadow share sheet shipment shipping shop sidebar signal signature signup site
size sku slide slot snapshot social sort source space span spec sprint sprite stack staff stage state statistic
status step stock storage store story stream string style subject subscription suggestion summary supplier support
survey switch sync system tab table tag target task tax team template tenant term test text theme thread thumbnail
ticket tile time timeline timezone title toast token toolbar tooltip topic total tracker tracking trade transaction
transfer translation transport tree trial trigger type unit update upload url usage user validation value variant
vendor version video view visit visitor voucher wallet warehouse webhook website weight widget window wishlist
workflow worker workspace zone
""")

ACTIONS = listed("""
get set list create update delete remove add find fetch load save store send receive open close start stop run
build deploy publish subscribe register login logout verify validate check test parse render show hide toggle enable
disable init reset refresh reload sync import export upload download select insert merge join split sort filter
search count sum compute calculate convert format encode decode encrypt sign hash compress resize crop rotate scale
track log report notify alert ping poll watch observe handle process dispatch emit trigger schedule queue retry
cancel confirm approve reject archive restore clone copy move rename assign lock unlock grant revoke invite accept
drop execute query patch submit preview purchase checkout refund capture void issue redeem apply replace escape
""")

LANGS = listed("""
python javascript typescript java kotlin swift go rust c c++ c# php ruby perl bash shell powershell sql html css
scss lua r julia haskell scala clojure elixir erlang dart groovy matlab fortran cobol ocaml nim zig yaml json toml
xml dockerfile makefile graphql solidity assembly
""")

LIBRARIES = listed("""
react vue angular svelte next nuxt express koa fastify nest django flask fastapi rails laravel symfony spring
hibernate quarkus gin echo actix tokio numpy pandas scipy matplotlib tensorflow pytorch keras sklearn lodash
axios jquery bootstrap tailwind webpack vite rollup babel eslint prettier jest mocha cypress selenium playwright
pytest junit mockito docker kubernetes helm terraform ansible jenkins gitlab nginx apache tomcat haproxy traefik
redis memcached postgresql mysql mariadb sqlite mongodb cassandra elasticsearch kafka rabbitmq zookeeper grafana
prometheus jaeger sentry datadog airflow spark hadoop hive flink celery gunicorn uvicorn maven gradle npm yarn
pnpm pip conda poetry cargo composer bundler homebrew apt systemd log4j slf4j logback struts velocity freemarker
thymeleaf jinja2 twig smarty handlebars mustache electron flutter ionic xamarin unity blender gimp
""")

OS = listed("""
Windows macOS Linux Ubuntu Debian Fedora CentOS Alpine Android iOS FreeBSD Raspbian Arch Mint openSUSE ChromeOS
""")

TLDS = listed("""
com com com com com com com com org org net net io co de fr co.uk it es nl pl ru cn jp com.br in eu app dev ai info shop
me ch at se no dk fi be ie pt gr cz sk hu ro bg hr rs si ua by lt lv ee tr co.il ae sa ir pk bd lk np th vn my sg id ph
co.kr kr tw hk com.cn com.au co.nz co.za ng ke gh eg ma tn dz et tz ug ca mx ar cl pe uy ec bo py cr pa do pr us biz tv
cc ws fm la ly gg gl im is li lu mc md mk mn mo mt mu mv nu pn pw re sc sh sm so st su tc tf tk tl to tt va vc vg vu wf
ac ad af ag al am aw az ba bb bi bj bm bs bt bw bz cd cf cg ci ck cm cu cv cx cy dj dm gov edu mil int museum travel
xyz online site store blog tech cloud club news live world space agency studio design media network systems group
""")

MIMES = listed("""
text/html text/plain text/css text/csv application/json application/xml application/pdf application/zip
application/javascript application/octet-stream application/x-www-form-urlencoded multipart/form-data image/png
image/jpeg image/gif image/webp image/avif image/svg+xml audio/mpeg audio/ogg video/mp4 video/webm font/woff2
application/ld+json application/vnd.api+json application/graphql application/x-protobuf application/x-ndjson
application/vnd.openxmlformats-officedocument.wordprocessingml.document application/vnd.ms-excel
application/problem+json text/calendar text/vcard message/rfc822 application/gzip application/wasm
""")

EXTENSIONS = listed("""
jpg jpeg png gif webp svg avif ico bmp tiff pdf docx xlsx pptx doc xls odt txt csv json xml yaml md html htm css js
mjs ts tsx jsx vue py rb go rs java kt swift c h cpp sql log zip gz tar 7z rar mp3 mp4 mov avi webm wav ogg woff2
woff ttf otf eot map wasm apk dmg iso ics vcf eml psd ai sketch dxf stl gpx geojson parquet ipynb
""")

TOPLEVEL_DOMAINS_LONG = listed("localhost local internal test example lan corp")
