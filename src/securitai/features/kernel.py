"""The inner loops: in C where the package was built with a compiler, else in NumPy.

Both are tested to be equal; ``NATIVE`` says which one is in use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from securitai.features._kernel import Network, canonical, codes, grams, word

    NATIVE: bool
else:
    try:
        from securitai.features._kernel import Network, canonical, codes, grams, word

        NATIVE = True
    except ImportError:  # no compiler was there when the package was built
        from securitai.features.fallback import Network, canonical, codes, grams, word

        NATIVE = False

__all__ = ["NATIVE", "Network", "canonical", "codes", "grams", "word"]
