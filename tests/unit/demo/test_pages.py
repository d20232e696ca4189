from __future__ import annotations

from securitai.demo import pages
from securitai.demo.catalogue import products


def test_texts_are_escaped() -> None:
    page = pages.page("<i>", "a & <script>")

    assert "<i>" not in page
    assert "a &amp; &lt;script&gt;" in page


def test_products_are_listed_with_their_price() -> None:
    item = products()[0]

    assert f"{item.price / 100:.2f} €" in pages.product_list("All", [item])
    assert "Nothing found" in pages.product_list("All", [])


def test_a_form_has_its_fields() -> None:
    assert "<input name=email>" in pages.form("Support", "/support", ("email",))
