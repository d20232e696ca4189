"""Seeded shoppers: endless, realistic walks through the shop."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from urllib.parse import quote

from securitai.demo import words
from securitai.demo.catalogue import Product, products
from securitai.demo.files import picture
from securitai.demo.steps import Pairs, Step, Upload


def walk(rng: Random, api: bool) -> Iterator[Step]:
    """The steps of one visit, from the first page to the last; never empty.

    ``api`` is for visitors whose client is a program: they send JSON.
    """
    yield _arrive(rng)
    if rng.random() < 0.5:
        yield _log_in(rng, api)
    for _ in range(rng.randrange(2, 14)):
        yield from _pick(rng, _HABITS)(rng, api)
    if rng.random() < 0.4:
        yield _pay(rng, api)


def _arrive(rng: Random) -> Step:
    """People come by an advert, a mailing, a search engine."""
    path = rng.choice(("/", "/", "/products", f"/products/{_some(rng).slug}", "/robots.txt"))
    return Step(path=path, query=_campaign(rng), think=rng.expovariate(0.1))


def _campaign(rng: Random) -> Pairs:
    pairs = [
        ("utm_source", rng.choice(("mail", "search", "partner", "q&a-forum", "print"))),
        ("utm_campaign", words.pick(rng, ("{month}-{colour}-{thing}", "{n}% off", "{city} {n}"))),
        ("gclid", f"{rng.getrandbits(90):x}"),
        (
            "ref",
            words.pick(rng, ("https://blog.example/{n}?p={m}", "{user}", "newsletter {month}")),
        ),
        ("lang", rng.choice(("en", "de", "pt-BR", "zh-Hans"))),
        ("_", str(rng.randrange(1_700_000_000_000, 1_790_000_000_000))),
    ]
    return tuple(rng.sample(pairs, rng.randrange(1, 4)))


def _log_in(rng: Random, api: bool) -> Step:
    name = words.user_name(rng)
    fields: Pairs = (("username", name), ("password", _password(rng)))
    if rng.random() < 0.3:
        fields += (("remember", "on"),)
    return _post("/login", fields, api, rng)


def _password(rng: Random) -> str:
    word = words.pick(
        rng, ("{colour}{n}", "{given}-{n}", "{material} {thing} {n}", "{city}{month}")
    )
    marks = "!#$%&'()*+,-./:;<=>?@[]^_{|}~\"\\"
    return word + "".join(rng.choice(marks + "aB3") for _ in range(rng.randrange(6)))


def _search(rng: Random, api: bool) -> Iterator[Step]:
    text = words.pick(rng, words.SEARCHES)
    if rng.random() < 0.15:
        text = words.typo(rng, text)
    if rng.random() < 0.3:
        for length in sorted(rng.sample(range(1, len(text) + 1), min(2, len(text)))):
            yield Step(path="/suggest", query=(("q", text[:length]),), think=0.4)
    if api and rng.random() < 0.6:
        yield Step(method="POST", path="/search", data=_filters(rng, text), think=_pause(rng))
        return
    yield Step(path="/search", query=(("q", text), *_refine(rng)), think=_pause(rng))


def _refine(rng: Random) -> Pairs:
    pairs = [
        ("page", str(rng.randrange(1, 30))),
        (
            "sort",
            rng.choice(("price_asc", "price_desc", "name", "-created", "price:asc", "rating desc")),
        ),
        ("category", rng.choice(words.CATEGORIES)),
        ("price[gte]", str(rng.randrange(100))),
        ("price[lte]", str(rng.randrange(100, 900))),
        ("colour[]", rng.choice(words.COLOURS)),
        ("in_stock", rng.choice(("true", "1", "on"))),
        ("fields", rng.choice(("id,name,price", "*", "name", "id,price"))),
        ("filter", f"(price>{rng.randrange(50)} and price<{rng.randrange(50, 500)})"),
    ]
    return tuple(rng.sample(pairs, rng.choice((0, 0, 1, 1, 2, 3))))


def _filters(rng: Random, text: str) -> dict[str, object]:
    low = rng.randrange(100)
    out: dict[str, object] = {"q": text}
    if rng.random() < 0.6:
        out["filters"] = {
            "price": {"gte": low, "lte": low + rng.randrange(1, 400)},
            "colours": rng.sample(words.COLOURS, rng.randrange(1, 4)),
        }
    if rng.random() < 0.4:
        out["sort"] = [{"price": rng.choice(("asc", "desc"))}]
    if rng.random() < 0.3:
        out["page"] = {"number": rng.randrange(1, 20), "size": rng.choice((12, 24, 48))}
    if rng.random() < 0.2:
        out["category"] = None
    return out


def _browse(rng: Random, api: bool) -> Iterator[Step]:
    shape = rng.randrange(5)
    if shape == 0:
        yield Step(path="/products", query=_refine(rng) or _campaign(rng), think=_pause(rng))
        return
    item = _some(rng)
    number = item.slug if rng.random() < 0.7 else str(rng.randrange(1, 700))
    query: Pairs = ()
    if rng.random() < 0.7:
        query = (("from", words.pick(rng, ("search", "cart", "{thing}", "category:{colour}"))),)
    if rng.random() < 0.5:
        query += (("pos", str(rng.randrange(1, 300))),)
    yield Step(path=f"/products/{number}", query=query, think=_pause(rng))
    if shape == 1:
        yield Step(
            path=f"/products/{number}/reviews", query=_refine(rng)[:1] + query, think=_pause(rng)
        )


def _review(rng: Random, api: bool) -> Iterator[Step]:
    text = " ".join(
        words.fill(rng, t) for t in rng.sample(words.OPINIONS, rng.choice((1, 1, 2, 2, 3)))
    )
    fields: Pairs = (("rating", str(rng.randrange(1, 6))), ("text", text))
    if rng.random() < 0.5:
        fields += (
            ("title", words.pick(rng, ("{adjective} {thing}", "{n}/{m}", "{given}'s {thing}"))),
        )
    if rng.random() < 0.5:
        fields += (("name", words.full_name(rng)),)
    yield _post(f"/products/{_some(rng).slug}/reviews", fields, api, rng)
    if rng.random() < 0.2:
        yield Step(
            method="POST",
            path=f"/products/{_some(rng).slug}/photos",
            upload=_photo(rng),
            think=_pause(rng),
        )


def _photo(rng: Random) -> Upload:
    content_type, suffix, content = picture(rng)
    name = words.pick(rng, ("IMG_{n}{m}", "{thing} ({n})", "photo {given}", "{city} #{m}"))
    return Upload("photo", f"{name}.{suffix}", content_type, content)


def _ask(rng: Random, api: bool) -> Iterator[Step]:
    parts = [words.fill(rng, t) for t in rng.sample(words.QUESTIONS, rng.choice((1, 1, 2, 3)))]
    if rng.random() < 0.35:
        parts.insert(rng.randrange(len(parts) + 1), words.pick(rng, words.SNIPPETS))
    message = rng.choice((" ", "\n", "\r\n\r\n")).join(parts)
    fields: Pairs = (
        ("email", words.email(rng)),
        ("subject", words.pick(rng, ("order {n}{m}", "Re: {thing}", "{error}", "{thing}?"))),
        ("message", f"{message}\n-- \n{words.full_name(rng)}"),
    )
    yield _post("/support", fields, api, rng)


def _fill_cart(rng: Random, api: bool) -> Iterator[Step]:
    item = _some(rng)
    fields: Pairs = (("product", item.slug), ("quantity", str(rng.randrange(1, 12))))
    if rng.random() < 0.5:
        fields += (
            ("note", words.pick(rng, ("for {given}", 'engrave "{given} & {given2}"', "gift <3"))),
        )
    yield _post("/cart", fields, api, rng)
    if rng.random() < 0.2:
        yield Step(path="/cart", query=_campaign(rng), think=_pause(rng))
    if rng.random() < 0.1:
        yield Step(method="DELETE", path=f"/cart/{item.slug}", think=_pause(rng))


def _own_page(rng: Random, api: bool) -> Iterator[Step]:
    if rng.random() < 0.4:
        yield Step(path="/account", query=(("tab", words.pick(rng, ("orders", "page {n}"))),))
        return
    fields: Pairs = (*_address(rng), ("bio", words.pick(rng, words.OPINIONS)))
    yield _post("/account", rng.sample(fields, rng.randrange(2, len(fields))), api, rng, "PUT")


def _read_guide(rng: Random, api: bool) -> Iterator[Step]:
    name = rng.choice(("sizes.pdf", "returns.pdf", "care.pdf", "delivery.pdf", "en/sizes.pdf"))
    if rng.random() < 0.3:
        name = words.pick(
            rng, ("manuals/{n}/{thing}.pdf", "{thing} v{n}.{m}.pdf", "{month}/{n}.jpg")
        )
    yield Step(path="/download", query=(("file", name), *_campaign(rng)[:1]), think=_pause(rng))


def _leave(rng: Random, api: bool) -> Iterator[Step]:
    to = words.pick(
        rng, ("/{thing}?id={n}", "/products/{n}", "/#{n}.{m}/{city}", "/{city}?q={thing}&p={n}")
    )
    if rng.random() < 0.7:  # links in links are encoded twice
        to = f"https://www.example.com{quote(to, safe='/?=&#')}"
    yield Step(path="/go", query=(("to", to), *_campaign(rng)[:1]), think=_pause(rng))


def _stumble(rng: Random, api: bool) -> Iterator[Step]:
    """Old links, half-filled forms, pages that are gone."""
    if rng.random() < 0.25:
        path, fields = rng.choice(_HALF_FILLED)
        yield _post(path, ((fields, words.pick(rng, ("{given}", "{n}", "{city}"))),), api, rng)
        return
    path = words.pick(rng, _OLD_PATHS)
    query = _campaign(rng) if rng.random() < 0.5 else ()
    yield Step(method="POST" if rng.random() < 0.04 else "GET", path=path, query=query, think=1.0)


def _order_in_bulk(rng: Random, api: bool) -> Iterator[Step]:
    lines = "".join(
        f'<line sku="{_some(rng).id}" quantity="{rng.randrange(1, 500)}">{_xml(words.pick(rng, words.SEARCHES))}</line>'
        for _ in range(rng.randrange(1, 5))
    )
    head = '<?xml version="1.0" encoding="UTF-8"?>\n' if rng.random() < 0.8 else ""
    if rng.random() < 0.15:
        head += '<!DOCTYPE order SYSTEM "order.dtd">\n'
    order = (
        f'<order id="{rng.randrange(10**8)}" xmlns="urn:shop:order"><buyer>{_xml(words.full_name(rng))}</buyer>'
        f"{lines}<note>{_xml(words.pick(rng, words.QUESTIONS))}</note></order>"
    )
    yield Step(method="POST", path="/orders", xml=head + order, think=_pause(rng))


def _pay(rng: Random, api: bool) -> Step:
    fields: Pairs = (*_address(rng), ("pay", rng.choice(("invoice", "card", "transfer"))))
    if rng.random() < 0.3:
        fields += (("voucher", words.pick(rng, ("{code}", "{n}%OFF", "{given}-{n}"))),)
    return _post("/checkout", fields, api, rng)


def _address(rng: Random) -> Pairs:
    return (
        ("name", words.full_name(rng)),
        ("street", f"{rng.choice(words.STREETS)} {rng.randrange(1, 200)}"),
        ("city", f"{rng.randrange(10**5):05d} {rng.choice(words.CITIES)}"),
        ("country", rng.choice(words.COUNTRIES)),
        ("phone", f"+{rng.randrange(1, 99)} ({rng.randrange(999)}) {rng.randrange(10**6)}"),
        ("email", words.email(rng)),
    )


def _post(
    path: str, fields: Pairs | list[tuple[str, str]], api: bool, rng: Random, method: str = "POST"
) -> Step:
    think = _pause(rng)
    if not api:
        return Step(method="POST", path=path, form=tuple(fields), think=think)
    return Step(method=method, path=path, data={k: _typed(k, v) for k, v in fields}, think=think)


def _typed(name: str, value: str) -> str | int:
    return int(value) if name in {"rating", "quantity"} else value


def _xml(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _some(rng: Random) -> Product:
    return rng.choice(products())


def _pause(rng: Random) -> float:
    return min(rng.lognormvariate(1.6, 0.9), 120.0)


def _pick(rng: Random, habits: tuple[tuple[int, Habit], ...]) -> Habit:
    return rng.choices([h for _, h in habits], [weight for weight, _ in habits])[0]


Habit = Callable[[Random, bool], Iterator[Step]]

_HABITS: tuple[tuple[int, Habit], ...] = (
    (26, _search),
    (18, _browse),
    (14, _review),
    (12, _ask),
    (12, _fill_cart),
    (6, _own_page),
    (4, _read_guide),
    (3, _leave),
    (5, _order_in_bulk),
    (10, _stumble),
)

_OLD_PATHS = (
    "/search",
    "/product/{n}",
    "/products/{n}{m}-{colour}-{thing}",
    "/category/{colour}/{thing}",
    "/shop/{city}/{n}.html",
    "/images/{thing}-{n}.jpg",
    "/static/app.{n}.js",
    "/favicon-{n}.ico",
    "/account/orders/{n}",
    "/blog/{n}/{month}/{given}-{thing}",
    "/apple-touch-icon-{n}x{n}.png",
    "/checkout/{given} {family}",
    "/products/{thing}",
    "/en/{city}",
    "/download",
    "/support/ticket-{n}",
    "/invoices/{n}/{month}/invoice_{m}.pdf",
    "/etc/sizes/{n}",
    "/{city}",
)
_HALF_FILLED = (
    ("/login", "username"),
    ("/support", "email"),
    ("/checkout", "name"),
    ("/cart", "product"),
    ("/products/17/reviews", "title"),
)
