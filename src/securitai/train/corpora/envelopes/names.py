"""Names of parameters, JSON keys, header-like fields and path words: one pool for both classes."""

from __future__ import annotations

from random import Random


def _list(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_PLAIN = _list(
    """
q query search s keyword keywords term text content message msg comment body title subject name
first_name last_name firstname lastname fullname full_name username user user_name login email mail
email_address password passwd pass pwd phone tel mobile address street city state zip zipcode
postcode country region province lang language locale currency id uid gid pid cid sid item item_id
product product_id productId sku category cat cat_id catid category_id tag tags type kind status
state mode action act cmd command do op method func function module mod controller task view page p
pg offset limit start end count size per_page page_size pagesize pageSize pageNo num n max min from
to since until before after date day month year time timestamp ts created created_at updated
updated_at birthday dob age gender price amount total cost quantity qty discount coupon voucher code
token access_token csrf csrf_token _token authenticity_token __RequestVerificationToken nonce key
api_key apikey client_id client_secret grant_type scope redirect redirect_uri redirect_url
return return_url returnUrl next url uri link href src target dest destination callback cb jsonp
ref referer referrer referral source utm_source utm_medium utm_campaign utm_content utm_term gclid
fbclid file filename file_name path dir folder root document doc template tpl theme skin layout
style include inc load read download upload image img picture photo avatar icon logo background
color colour font width height w h x y z lat lng lon latitude longitude geo location place zoom
radius distance sort sort_by sortBy order order_by orderby orderBy direction asc desc filter filters
where group group_by fields select columns include exclude expand embed with format output
response_type data payload value values val v params param args arg options option opts config
settings setting prefs preferences meta metadata info details description desc summary note notes
remark reason feedback review rating score stars vote like question answer reply post post_id topic
thread forum board channel room chat conversation session session_id sessionId sess
device device_id deviceId os os_version platform app app_id appId app_version version ver build
release env environment locale tz timezone cache debug test verbose trace trace_id traceId span_id
request_id requestId correlation_id event event_name eventName events type_id object object_id
entity resource owner owner_id author creator editor assignee member members user_id userId
account account_id accountId customer customer_id customerId client company organization org org_id
tenant project project_id workspace team role roles permission permissions level rank points balance
invoice order_id orderId order_number transaction transaction_id payment payment_method card
card_number cvv expiry iban bic vat tax shipping billing delivery tracking warehouse stock supplier
brand model make series serial batch lot unit weight length depth material variant attributes
properties property prop label caption alt slug permalink permalink_id lastid parent parent_id
child children node node_id tree nodeId block section widget component field field_name form form_id
step stage phase progress percent ratio rate speed duration interval period timeout retry retries
priority severity level_id log logs error errors warning stack stacktrace exception line column
host hostname domain ip ip_address ipaddr port protocol scheme proxy dns mac ssid network interface
gateway mask route server service cluster namespace pod container image_id instance instance_id
volume bucket region_id zone zone_id subnet vpc cidr policy rule rules condition conditions
expression expr formula script code_id source_code snippet regex pattern match replace find sql
statement database db table schema column_name row rows record records index idx hash md5 sha1
checksum signature sign sig cert certificate public_key prompt instructions input inputs messages
system context history temperature top_p stream stop seed embedding vector dimensions
contact contacts recipient recipients sender cc bcc reply_to attachment attachments html
markdown rich_text editor draft published publish_date expires expires_at ttl active enabled
disabled visible hidden locked archived deleted is_admin is_active isActive verified approved
accepted agree terms newsletter subscribe consent captcha recaptcha g-recaptcha-response otp pin
verification_code hint nickname display_name displayName bio about website homepage company_name
job_title department salary education school university course lesson exam subject_id
"""
)

_ODD = _list(
    """
__VIEWSTATE __EVENTTARGET __EVENTARGUMENT javax.faces.ViewState utf8 commit _method _csrf _wpnonce
wp_http_referer rest_route option_page action2 post_type tax_query meta_key user[name] user[email]
items[] ids[] tags[] filter[status] filter[name] page[number] page[size] sort[field] data[attributes]
product[variants][0][sku] address[street] $filter $select $orderby $top $skip $expand _ga _gid _fbp
cid tid ev dl rl dt ul de sr vp je _gl X-Amz-Algorithm X-Amz-Credential X-Amz-Date X-Amz-Signature
response-content-disposition oauth_token oauth_verifier SAMLResponse RelayState code_challenge
code_verifier id_token_hint op_name operationName variables extensions persistedQuery jsonrpc
sEcho iDisplayStart iDisplayLength sSearch columns[0][data] draw search[value] order[0][column]
fl fq rows wt facet facet.field hl q.op df sp sv se sr sig a b c d e f g i j k l m o r t u
arg0 param1 param2 field1 field_2 input1 txtName txtEmail txtSearch ddlCountry btnSubmit hdnId
ctl00$MainContent$txtSearch ctl00$cph$name frm_name fld_12 entry.1042 entry.550 $format $count
"""
)

_KEY_ONLY = _list(
    """
@type @id @context _id _source _index _type $schema $ref __typename camelCaseName dataPoints
startTimeUnixNano attributes.http.method resourceSpans scopeSpans stringValue intValue k8s.pod.name
service.name telemetry.sdk.language http.url user.agent ad.unit imp bidfloor regs ext geo.country
com.example.app org.example.Widget data-id aria-label 0 1 2 10 42 2024-01-01 en-US de_DE
"""
)

# Words for paths and for values that stand for something of a site.
PATH_WORDS = _list(
    """
api v1 v2 v3 rest service services admin user users account accounts profile login logout register
auth oauth token session cart checkout order orders product products catalog category categories
item items search browse list view edit create update delete new blog post posts article articles
news comment comments review reviews page pages home index about contact help faq support ticket
tickets message messages inbox chat notification notifications settings preferences upload uploads
download downloads file files media image images photo photos video videos assets static public
css js fonts img docs documentation reference guide wiki forum topic topics thread group groups team
teams project projects task tasks issue issues board boards calendar event events booking bookings
room rooms hotel hotels flight flights ticket travel map maps location locations store stores shop
inventory stock supplier invoice invoices payment payments refund billing subscription subscriptions
plan plans report reports dashboard analytics metrics stats track collect beacon log logs health
status ping version config feature features flags graphql query rpc jsonrpc soap ws webhook webhooks
hook hooks callback notify push device devices sensor sensors job jobs queue worker cluster node
nodes instance instances volume volumes network networks database databases table tables record
records index indices document documents bulk batch export import sync backup restore template
templates theme themes plugin plugins module modules component components widget widgets content
cms portal library archive feed rss sitemap tag tags label labels collection collections playlist
album albums track artist artists game games player players score scores quiz survey form forms
submit validate verify confirm reset password recover invite share like follow followers friends
wp-json wp-content wp-admin ajax app apps mobile web client portal internal private gateway proxy
"""
)

VERBS = _list(
    "get list find search create update delete add remove set save load sync check run start stop send fetch validate export import"
)


def param_name(rng: Random) -> str:
    """The name of a query or form parameter."""
    roll = rng.random()
    if roll < 0.84:
        return rng.choice(_PLAIN)
    if roll < 0.94:
        return rng.choice(_ODD)
    return styled(rng, f"{rng.choice(_PLAIN)}_{rng.choice(_PLAIN)}")


def key_name(rng: Random) -> str:
    """The name of a JSON key, an XML tag's base or a label."""
    roll = rng.random()
    if roll < 0.62:
        return styled(rng, rng.choice(_PLAIN))
    if roll < 0.94:
        return styled(rng, f"{rng.choice(_PLAIN)}_{rng.choice(_PLAIN)}")
    return rng.choice(_KEY_ONLY)


def tag_name(rng: Random) -> str:
    """The name of an XML element."""
    name = styled(rng, rng.choice(_PLAIN)).strip("_0123456789-.$@[]")
    return name if name and name[0].isalpha() else "item"


def styled(rng: Random, name: str) -> str:
    """A snake_case name in one of the styles that programs use."""
    roll = rng.random()
    if roll < 0.5 or "_" not in name:
        return name if roll < 0.93 else name[:1].upper() + name[1:]
    words = [w for w in name.split("_") if w]
    if not words:
        return name
    if roll < 0.85:
        return words[0] + "".join(w[:1].upper() + w[1:] for w in words[1:])
    if roll < 0.92:
        return "".join(w[:1].upper() + w[1:] for w in words)
    return "-".join(words) if roll < 0.97 else ".".join(words)
