from collections.abc import Sequence
from typing import Any

def canonical(text: bytes, /) -> bytes: ...
def codes(text: bytes, /) -> tuple[bytes, bytes, bytes]: ...
def word(text: bytes, /) -> int: ...
def grams(text: bytes, vocabulary: Any, /) -> tuple[bytes, bytes]: ...

class Network:
    def __init__(
        self,
        tags: Any,
        rows: Any,
        scale: Any,
        hidden: Any,
        output: Any,
        vocabulary: Any,
        first: Any = ...,
        depth: Any = ...,
        point: Any = ...,
        bias: Any = ...,
        dense: Any = ...,
        final: Any = ...,
        mixing: Any = ...,
    ) -> None: ...
    def score(self, texts: Sequence[bytes], /) -> bytes: ...
    def best(self, texts: Sequence[bytes], /) -> tuple[int, float, float, int, int, bytes]: ...
    def window(self, text: bytes, /) -> tuple[float, bytes]: ...
