"""The shop's till: cart, checkout, orders of business customers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from securitai.demo import forms, pages
from securitai.demo.catalogue import find
from securitai.demo.sessions import CART_LIMIT
from securitai.demo.shop_context import answer, session_of, wants_json, whole, with_session


async def show_cart(request: Request) -> Response:
    """What is in the cart."""
    session = session_of(request)
    lines = [] if session is None else list(session.cart.items())
    return answer(request, pages.page("Cart", f"{len(lines)} things"), dict(lines))


async def add_to_cart(request: Request) -> Response:
    """Put a product into the cart."""
    body = await forms.read(request)
    item = find(body.text("product") or "")
    if item is None:
        raise HTTPException(400, "which product?")
    response: Response = (
        JSONResponse({"added": item.view()}, 201)
        if wants_json(request)
        else RedirectResponse("/cart", 302)
    )
    session = with_session(request, response)
    if len(session.cart) < CART_LIMIT:
        session.cart[item.id] = whole(body.text("quantity"), 1, 1, 99)
    return response


async def remove_from_cart(request: Request) -> Response:
    """Take a product out of the cart."""
    session = session_of(request)
    item = find(request.path_params["id"])
    if item is None:
        raise HTTPException(404, "no such product")
    if session is not None:
        session.cart.pop(item.id, None)
    return JSONResponse({"removed": item.id})


async def checkout_form(request: Request) -> Response:
    """The form to pay; strangers are sent to the cart."""
    if session_of(request) is None:
        return RedirectResponse("/cart", 302)
    return answer(request, pages.form("Checkout", "/checkout", ("name", "street", "city")), {})


async def checkout(request: Request) -> Response:
    """Take an order: an address and a way to pay."""
    body = await forms.read(request)
    if not body.values.get("name") or not body.values.get("street"):
        raise HTTPException(400, "an order wants a name and a street")
    session = session_of(request)
    if session is None:
        raise HTTPException(401, "your session has ended")
    session.cart.clear()
    return answer(request, pages.page("Thank you"), {"order": len(body.raw)}, 201)


async def import_order(request: Request) -> Response:
    """Take a business customer's order as XML; nothing in it is parsed, no entity is resolved."""
    body = await forms.read(request)
    if body.kind != "xml" or b"<order" not in body.raw:
        raise HTTPException(400, "send an order as XML")
    return JSONResponse({"accepted": body.raw.count(b"<line")}, 201)


ROUTES: tuple[tuple[str, str, Callable[[Request], Awaitable[Response]]], ...] = (
    ("GET", "/cart", show_cart),
    ("POST", "/cart", add_to_cart),
    ("DELETE", "/cart/{id}", remove_from_cart),
    ("GET", "/checkout", checkout_form),
    ("POST", "/checkout", checkout),
    ("POST", "/orders", import_order),
)
