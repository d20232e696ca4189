# ruff: noqa: SIM905 - a list of words reads better as one text
"""The words that shoppers use: names, goods, opinions, questions, snippets of code."""

from __future__ import annotations

from random import Random

GIVEN = (
    "Anna Ben Chloé Dmitri Elif Fatima Giorgos Hanna Ibrahim José Kenji Lena Miloš Nadia Owen Priya "
    "Quentin Rosa Søren Tuấn Uma Víctor Wanda Ximena Yusuf Zoë Łukasz Ayşe Björn Céline D'Arcy "
    "Mary-Jane 小明 美咲 지훈 Ольга Ιωάννα عمر נועה आरव François Müge Noémie Sean Aoife Kwame Tara"
).split()
FAMILY = (
    "O'Brien|D'Angelo|Smith|García|Müller|Nguyễn|Kowalski|Özdemir|Dvořák|Larsen|O'Neill|Van der Berg|"
    "De la Cruz|St. John|Ivanova|山田|김|王|Papadopoulos|Haddad|Okafor|Sørensen|Lefèvre|McDonald|"
    "N'Diaye|Ó Súilleabháin|Smith-Jones|Null|Drop|Select|Union|Script|Tables|Whitfield|Carrow|Table"
).split("|")
STREETS = (
    "Mill Lane|Rue de l'Église|Hauptstraße|Avenida 9 de Julio|Bahnhofstr.|King's Road|ul. Długa|"
    "Via Dell'Orso|Union Street|Table Mountain Dr.|Kirkegata|Drop Hill|Calle Mayor|Queen's Gate #4|"
    "Market Sq. (rear)|St. Mary's Close|O'Connell St.|Where Lane|Exec Park Blvd."
).split("|")
CITIES = (
    "Kraków|München|São Paulo|Galway|Coeur d'Alene|L'Aquila|Malmö|İzmir|Zürich|Truth or Consequences|"
    "大阪|Αθήνα|Київ|Sault Ste. Marie|'s-Hertogenbosch|Leeds|Lyon|Porto|Gent|Reykjavík|Union City"
).split("|")
COUNTRIES = "PL DE BR IE US IT SE TR CH JP GR UA GB FR PT BE IS NL".split()
MAIL_HOSTS = (
    "example.com example.org mail.example post.example.net inbox.example co.example".split()
)

COLOURS = (
    "red blue green black white oak walnut cream navy mustard teal grey copper natural rose".split()
)
MATERIALS = (
    "wool linen steel oak bamboo glass cotton leather paper cork silicone enamel ash".split()
)
THINGS = (
    "mug|drop leaf table|desk lamp|notebook|select-a-size towel roll|union jack cushion|teapot|"
    "bookcase|script lettering stencil|shell necklace|exec chair|cat bed|cat tree|wine rack|"
    "chopping board|table runner|coat hook|bread bin|order pad|keyboard tray|curl brush|echo dot stand|"
    "insert cushion|tee & cup set|system shelf|root vegetable planter|sleep mask|char-grill pan|"
    "null modem cable|update kit|delete-key keycap|C++ book|bash guitar pick|ping pong table|"
    'salt & pepper mill|5/8" bolt set|kill-switch lamp|password journal|admin tray|group tent|'
    "import sauce bowl|alert bell|image frame|object vase|include-all toolbox|eval form pad"
).split("|")
CATEGORIES = "kitchen office garden textiles lighting books toys outdoor hardware music".split()

SEARCHES = (
    "{colour} {thing}|{thing}|{material} {thing}|{thing} for {whom}|{thing} under {n}|{n}% off {thing}|"
    '{family} {thing}|{thing} "{material}"|{thing} {n}x{m} cm|cheap {thing} -{colour}|{thing} & {thing2}|'
    '{thing} or {thing2}|{thing} and {thing2}|{thing} + {thing2}|{thing} ({colour})|{thing} {n}"|'
    "select committee {thing}|{thing} not {colour}|{thing}, {colour}, {material}|what's new in {thing}|"
    "{thing} from {city}|{thing} where to buy|{thing}; {thing2}|{colour}/{colour2} {thing}|{thing} #{n}|"
    "{thing} <{n} eur|{thing} > {n} cm|{thing} = {thing2}?|how to order by {colour}|{thing} v{n}.{m}|"
    "{n} {thing}s|{material}|{thing} {city} union {n}|the {thing} of {given} {family}|{given}'s {thing}|"
    "1={n} {thing}|table {n} or {m} legs|drop {thing} {n}|${n} {thing}|{thing} 'n' {thing2}|{thing} -- {colour}|"
    "{thing} in {material} / {material2}|c:\\{thing}|{thing} {{{n}}}|{thing} * {n}|char {n} {thing}"
).split("|")
WHOM = "my mum|kids|a small flat|left-handers|the office|camping|Grandad's 80th|cats|two".split("|")

OPINIONS = (
    "I like the {thing}, it's {adjective}.|The {colour} one is nicer than the {colour2} one!|"
    "Arrived in {n} days; the box was dented :-(|It doesn't fit my {thing2} - it is {n} cm, not {m} cm.|"
    '5 stars!!! {given} loves it.|"{adjective}" they said... it is <{n} kg and feels {adjective2}.|'
    "Would I buy it again? Yes & no.|My daughter's {thing2} broke, so I chose this one.|"
    "Price: {n}.99, quality: {m}/10|Delivered to {city} (thanks, {given}!)|"
    "<3 <3 <3 this {thing}|Works with the old one => recommended|It's {adjective} -- really {adjective2}.|"
    "You have to select the size, insert the screws and drop the lid; then the table is stable.|"
    "Better than the one from {family} & Sons (where I used to order).|"
    "Union members get {n}% off, or so the script of the ad says...|"
    "The instructions say: 1) unpack; 2) turn 90°; 3) pull. Step 2 is wrong!|"
    "Très {adjective}, l'emballage n'était pas top.|Sehr schön, aber teuer: {n} € für 1 Stück?!|"
    "とても良い{n}点です。|Очень хорошо, спасибо!|¿Por qué no hay en {colour}? ¡Gracias!|"
    "güzel ürün, {n} günde geldi|超级好用，推荐！|Size = {n}, colour = '{colour}', fits.|"
    "not > {n} kg, so it's fine for shelves and 1 or 2 books|I'd rate it {n}/{m} if I could.|"
    "update: after {n} weeks it still looks {adjective}"
).split("|")
ADJECTIVES = (
    "sturdy lovely cheap-looking great so-so wonderful heavy flimsy soft perfect okay-ish bright "
    "useless charming smaller solid quiet".split()
)

QUESTIONS = (
    "Where is my order #{n}{m}? It was due on {n}/{month}.|Can I change the address to {street} {n}, {city}?|"
    'The checkout says "{error}" - what does it mean?|I can\'t log in as {user}, please reset it.|'
    "My invoice {n}-{m} shows {n}% VAT instead of {m}%.|Please delete my account and drop me a line when it's done.|"
    "How do I select another size after the order?|Is the {thing} still in stock?|"
    "I was charged twice ({n}.00 and {n}.00 EUR).|Your site shows {n} or {m} items, which one is right?|"
    'The voucher {code} isn\'t accepted: "{error}".|Who do I ask about union discounts?|'
    "Could you update the table of sizes for the {thing}?|I want to return the {colour} {thing}, it's {adjective}."
).split("|")
ERRORS = (
    "Error {n}: null|payment declined (code={n})|undefined is not a function|cart.items is empty|"
    "Unexpected token < in JSON at position {n}|timeout after {n}000 ms|400 Bad Request|"
    "Cannot read property 'id' of null|select a size first|input must be between 1 and {n}|"
    "You have exceeded {n}% of quota|file not found: invoice_{n}.pdf|java.lang.NullPointerException"
).split("|")
SNIPPETS = (
    "for (let i = 0; i < {n}; i++) {{ total += items[i].price; }}|"
    "<b>bold</b> and <i>italic</i> in the description are shown as text|"
    "curl https://api.shop.example/v1/orders?page={n} returns 401|"
    "our export query is: select the orders from {month} where the total is over {n}|"
    'if (stock > {n} && price < {m}) {{ show(); }}|{{"order": {n}, "items": [{m}, {n}]}} gives error {n}|'
    '<div class="price">{n}.99</div> is cut off on my phone|def total(items): return sum(i.price for i in items)|'
    "the path is C:\\Users\\{user}\\Desktop\\invoice{n}.pdf|$ pip install shop-client=={n}.{m} fails|"
    "print(\"{error}\")|SKU LIKE 'A-{n}%' is how we search in Excel|=SUM(A{n}:B{m}) in my sheet is off by {n}|"
    "the template said Dear {{{{ first_name }}}}, is that right?|#include <stdio.h> book, page {n}|"
    "https://shop.example/products/{n}?ref=mail&utm_source=a|user@host:~$ ls -l invoices/ shows {n} files|"
    "SELECT is what your page says, but nothing is selectable|x = {n} or y = {m} both fail"
).split("|")
MONTHS = "01 02 03 04 05 06 07 08 09 10 11 12".split()


def fill(rng: Random, template: str) -> str:
    """Put words into a template's ``{places}``.

        >>> fill(Random(1), "{n}% off {thing}")
    X
    """
    return template.format_map(_Places(rng))


def pick(rng: Random, templates: tuple[str, ...] | list[str]) -> str:
    """One of the templates, filled."""
    return fill(rng, rng.choice(templates))


def user_name(rng: Random) -> str:
    """A log-in name as people choose them."""
    given, family = rng.choice(GIVEN).lower(), rng.choice(FAMILY).lower().replace(" ", "")
    shape = rng.randrange(5)
    if shape == 0:
        return f"{given}.{family}"
    if shape == 1:
        return f"{given}{rng.randrange(1950, 2012)}"
    if shape == 2:
        return f"{given[0]}_{family}{rng.randrange(100)}"
    if shape == 3:
        return f"{given}+{rng.choice(CATEGORIES)}{rng.randrange(1000)}@{rng.choice(MAIL_HOSTS)}"
    return f"{family}{rng.randrange(10000)}"


def email(rng: Random) -> str:
    """An e-mail address in a domain reserved for examples."""
    local = f"{rng.choice(GIVEN)}{rng.choice(('.', '_', '', '+', '-'))}{rng.choice(FAMILY)}".lower()
    return f"{local.replace(' ', '')}{rng.randrange(1000)}@{rng.choice(MAIL_HOSTS)}"


def full_name(rng: Random) -> str:
    """A given and a family name, from many scripts."""
    return f"{rng.choice(GIVEN)} {rng.choice(FAMILY)}"


def typo(rng: Random, text: str) -> str:
    """The text with one slip of the fingers: a letter lost, doubled or swapped."""
    if len(text) < 4:
        return text
    at = rng.randrange(1, len(text) - 1)
    slip = rng.randrange(3)
    if slip == 0:
        return text[:at] + text[at + 1 :]
    if slip == 1:
        return text[:at] + text[at] + text[at:]
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


class _Places(dict[str, str]):
    """Draws a word for each place that a template asks for."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng

    def __missing__(self, name: str) -> str:
        rng = self._rng
        if name in {"n", "m"}:
            return str(
                rng.choice((rng.randrange(1, 10), rng.randrange(10, 100), rng.randrange(1000)))
            )
        if name == "user":
            return user_name(rng)
        if name == "error":
            return pick(rng, ERRORS)
        if name == "code":
            return f"{rng.choice(CATEGORIES).upper()}{rng.randrange(100)}"
        return rng.choice(_LISTS[name.rstrip("2")])


_LISTS: dict[str, tuple[str, ...] | list[str]] = {
    "colour": COLOURS,
    "material": MATERIALS,
    "thing": THINGS,
    "whom": WHOM,
    "family": FAMILY,
    "given": GIVEN,
    "city": CITIES,
    "street": STREETS,
    "adjective": ADJECTIVES,
    "month": MONTHS,
}
