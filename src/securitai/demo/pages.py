"""The shop's HTML: small pages, everything that came from outside is escaped."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from securitai.demo.catalogue import Product

_PAGE = (
    "<!doctype html><html lang=en><meta charset=utf-8><title>{title} · The Corner Shop</title>"
    "<h1>{title}</h1><nav><a href=/>Home</a> <a href=/products>Products</a> <a href=/cart>Cart</a> "
    "<a href=/account>Account</a> <a href=/support>Support</a></nav><main>{body}</main></html>"
)


def page(title: str, *paragraphs: str) -> str:
    """A page with a title and paragraphs of plain text."""
    body = "".join(f"<p>{escape(text)}</p>" for text in paragraphs)
    return _PAGE.format(title=escape(title), body=body)


def product_list(title: str, items: Iterable[Product]) -> str:
    """A page that lists products."""
    rows = "".join(
        f"<li><a href=/products/{p.slug}>{escape(p.name)}</a> {p.price / 100:.2f} €</li>"
        for p in items
    )
    return _PAGE.format(title=escape(title), body=f"<ul>{rows or '<li>Nothing found</li>'}</ul>")


def form(title: str, action: str, fields: Iterable[str]) -> str:
    """A page with a form of text fields."""
    inputs = "".join(f"<label>{f} <input name={f}></label>" for f in fields)
    return _PAGE.format(
        title=escape(title),
        body=f"<form method=post action={action}>{inputs}<button>Send</button></form>",
    )
