"""The shop's front: start page, search, products, reviews, files."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import (
    HTMLResponse,
    JSONResponse,
    PlainTextResponse,
    RedirectResponse,
    Response,
)

from securitai.demo import forms, pages
from securitai.demo.catalogue import Product, find, products, search
from securitai.demo.shop_context import answer, wants_json, whole

PAGE = 12
_GUIDES = frozenset(f"{name}.pdf" for name in ("sizes", "returns", "care", "delivery", "assembly"))


async def home(request: Request) -> Response:
    """The start page."""
    return HTMLResponse(pages.product_list("Welcome", products()[:6]))


async def robots(request: Request) -> Response:
    """What crawlers may read."""
    return PlainTextResponse("User-agent: *\nDisallow: /account\n")


async def find_products(request: Request) -> Response:
    """Search by a text in the query."""
    text = request.query_params.get("q")
    if text is None:
        raise HTTPException(400, "search wants a q")
    return _listing(request, "Search", search(text))


async def filter_products(request: Request) -> Response:
    """Search by a JSON object: text, filters, sort, page."""
    body = await forms.read(request)
    text = body.values.get("q", body.values.get("query"))
    if text is None and "filters" not in body.values:
        raise HTTPException(400, "search wants a q or filters")
    return _listing(request, "Search", search(str(text or "")))


async def suggest(request: Request) -> Response:
    """Names that go with the first letters."""
    hits = search(request.query_params.get("q", ""), limit=5)
    return JSONResponse([p.name for p in hits])


async def list_products(request: Request) -> Response:
    """A page of the catalogue, of one category where it is asked for."""
    query = request.query_params
    items = [p for p in products() if query.get("category", p.category) == p.category]
    start = whole(query.get("page"), 1, 1) * PAGE - PAGE
    return _listing(request, "Products", items[start : start + PAGE])


async def show_product(request: Request) -> Response:
    """One product."""
    item = _product(request)
    return answer(request, pages.page(item.name, f"{item.price / 100:.2f} €"), item.view())


async def list_reviews(request: Request) -> Response:
    """Reviews of a product (the shop keeps none)."""
    item = _product(request)
    return answer(request, pages.page(f"Reviews of {item.name}", "No reviews yet"), [])


async def add_review(request: Request) -> Response:
    """Take a review with free text."""
    item = _product(request)
    body = await forms.read(request)
    text = body.text("text")
    if not text or not text.strip():
        raise HTTPException(400, "a review wants a text")
    if wants_json(request):
        return JSONResponse({"product": item.id, "characters": len(text)}, 201)
    return RedirectResponse(f"/products/{item.slug}/reviews", 302)


async def add_photo(request: Request) -> Response:
    """Take a picture of a product; look at its first bytes, keep nothing."""
    item = _product(request)
    body = await forms.read(request)
    if body.kind != "upload" or not body.files:
        raise HTTPException(400, "send a picture as multipart/form-data")
    size = sum(len(f.content) for f in body.files)
    return JSONResponse({"product": item.id, "bytes": size}, 201)


async def download(request: Request) -> Response:
    """One of the shop's guides, by name; no file is opened."""
    name = request.query_params.get("file")
    if name is None:
        raise HTTPException(400, "which file?")
    if name.rpartition("/")[2] not in _GUIDES:
        raise HTTPException(404, "no such file")
    return PlainTextResponse("%PDF-1.4 (pretended)", media_type="application/pdf")


async def go(request: Request) -> Response:
    """Leave by a link; always ends at the start page, whatever the address."""
    return RedirectResponse("/", 302)


def _product(request: Request) -> Product:
    item = find(request.path_params["id"])
    if item is None:
        raise HTTPException(404, "no such product")
    return item


def _listing(request: Request, title: str, items: list[Product]) -> Response:
    return answer(request, pages.product_list(title, items), [p.view() for p in items])


ROUTES: tuple[tuple[str, str, Callable[[Request], Awaitable[Response]]], ...] = (
    ("GET", "/", home),
    ("GET", "/robots.txt", robots),
    ("GET", "/search", find_products),
    ("POST", "/search", filter_products),
    ("GET", "/suggest", suggest),
    ("GET", "/products", list_products),
    ("GET", "/products/{id}", show_product),
    ("GET", "/products/{id}/reviews", list_reviews),
    ("POST", "/products/{id}/reviews", add_review),
    ("POST", "/products/{id}/photos", add_photo),
    ("GET", "/download", download),
    ("GET", "/go", go),
)
