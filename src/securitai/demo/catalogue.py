"""What the shop sells: a fixed list of products, made from words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from random import Random

from securitai.demo.words import CATEGORIES, COLOURS, MATERIALS, THINGS

SIZE = 400


@dataclass(frozen=True)
class Product:
    """One thing on sale; ``price`` in cents."""

    id: int
    name: str
    category: str
    price: int

    @property
    def slug(self) -> str:
        """The id and name as they stand in addresses: ``17-red-oak-mug``."""
        return f"{self.id}-{re.sub('[^a-z0-9]+', '-', self.name.lower()).strip('-')}"

    def view(self) -> dict[str, str | int]:
        """The product as the JSON API shows it."""
        return {
            "id": self.id,
            "name": self.name,
            "category": self.category,
            "price": self.price,
        }


@cache
def products() -> tuple[Product, ...]:
    """All products, the same in every run, by rising id."""
    rng = Random("catalogue")
    return tuple(
        Product(
            id=number,
            name=f"{rng.choice(COLOURS)} {rng.choice(MATERIALS)} {rng.choice(THINGS)}",
            category=rng.choice(CATEGORIES),
            price=rng.randrange(199, 39999),
        )
        for number in range(1, SIZE + 1)
    )


def find(text: str) -> Product | None:
    """The product whose number the text begins with, as a careless shop would read it."""
    digits = re.match(r"[0-9]{1,6}", text)
    number = int(digits.group()) if digits else 0
    return products()[number - 1] if 1 <= number <= SIZE else None


def search(text: str, limit: int = 12) -> list[Product]:
    """Products that have one of the words in their name; nothing but string comparison."""
    words = [w for w in re.findall(r"\w+", text.lower()[:200]) if len(w) > 2][:8]
    if not words:
        return list(products()[:limit])
    hits = [p for p in products() if any(w in p.name or w == p.category for w in words)]
    return hits[:limit]
