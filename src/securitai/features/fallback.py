"""The kernel in NumPy, for machines where the package was built without a compiler.

Gives the same numbers as ``kernel.c`` (a test keeps them equal), some fifty times slower.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from securitai.features.fallback_reader import WINDOW, Reader

ROUNDS, BLOCK, MAX_N, MAX_T = 4, 16, 5, 6
NARROW, WIDE = 2, 8
NORM = 32
READ = 6
WORD, NUMBER, HEX = 0x9E3779B1, 0x85EBCA6B, 0xC2B2AE35
PRIME = np.uint32(0x01000193)
_ENTITIES = {
    b"lt": b"<", b"gt": b">", b"amp": b"&", b"quot": b'"', b"apos": b"'", b"colon": b":", b"lpar": b"(",
    b"rpar": b")", b"sol": b"/", b"bsol": b"\\", b"tab": b"\t", b"newline": b"\n", b"nbsp": b" ",
    b"excl": b"!", b"equals": b"=", b"period": b".", b"semi": b";", b"comma": b",", b"grave": b"`",
    b"lbrace": b"{", b"rbrace": b"}", b"dollar": b"$", b"num": b"#", b"lsqb": b"[", b"rsqb": b"]",
}  # fmt: skip
_ENCODED = re.compile(
    rb"%([0-9a-fA-F]{2})|%[uU]([0-9a-fA-F]{4})|&#[xX]([0-9a-fA-F]{1,8});?|&#([0-9]{1,8});?"
    rb"|&(" + b"|".join(_ENTITIES) + rb");|\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})"
    rb"|\\([01][0-7][0-7])|\\([\"'/])",
    re.IGNORECASE,
)
_CASED = re.compile(rb"\\[UX]")
_TOKEN = re.compile(rb"[a-z0_]+|[^ ]")
_TYPOGRAPHIC = {
    char.encode(): ord(form)
    for chars, form in (("‘’‛′ʹʼ´", "'"), ("“”″", '"'), ("–—", "-"))
    for char in chars
}
_OVERLONG = re.compile(rb"(?:\xe0|\xf0\x80)[\x80\x81][\x80-\xbf]|[\xc0\xc1][\x80-\xbf]")
_EMPTY = re.compile(rb"(?:''|\"\")(?=[A-Za-z])")
_INVISIBLE = re.compile(rb"\xc2\xad|\xe2\x80[\x8b-\x8f]|\xef\xbb\xbf")
_COMMENT = re.compile(rb"/\*(?!!).{0,36}?\*/", re.DOTALL)


def canonical(text: bytes) -> bytes:
    """Decodings to a fixpoint, bounded: percent-encoding, character references, escapes."""
    for _ in range(ROUNDS):
        decoded = _ENCODED.sub(_decoded, text)
        if decoded == text:
            break
        text = decoded
    return text


def _decoded(match: re.Match[bytes]) -> bytes:
    whole = match[0]
    if _CASED.match(whole):
        return whole
    byte, wide, hexa, number, name, escape, short, octal, plain = match.groups()
    if plain:
        return plain
    if octal:
        return bytes((int(octal, 8),))
    if byte:
        return bytes((int(byte, 16),))
    if name:
        return _ENTITIES[name.lower()]
    value = int(number) if number else int(wide or hexa or escape or short, 16)
    if value == 0 and (hexa or number):
        return whole
    return _utf8(value)


def _utf8(value: int) -> bytes:
    return chr(value if value <= 0x10FFFF else 0xFFFD).encode("utf-8", "surrogatepass")


def codes(text: bytes) -> tuple[bytes, bytes, bytes]:
    """Canonical text, its codes, and the canonical offset of each code (uint32)."""
    plain = canonical(text)
    out, where = bytearray(), []
    i = 0
    while i < len(plain):
        start = i
        hidden = _INVISIBLE.match(plain, i)
        if hidden:
            i = hidden.end()
            continue
        if _EMPTY.match(plain, i) and out and 0x61 <= out[-1] <= 0x7A:
            i += 2  # empty quotes within a word, as shells drop them
            continue
        code, i = _code(plain, i)
        if code == 0x30 and out and out[-1] == 0x30:
            continue
        if code < 0:  # overlong ASCII: its mark first
            out.append(4)
            where.append(start)
            code = -code
        elif (code in (0x20, 0x80) and out and out[-1] == code) or (
            len(out) > 2 and out[-1] == out[-2] == out[-3] == code
        ):
            continue
        if len(out) > 2 and out[-1] == out[-2] == out[-3] == code:
            continue
        out.append(code)
        where.append(start)
    return plain, bytes(out), np.array(where, np.uint32).tobytes()


def _code(s: bytes, i: int) -> tuple[int, int]:
    """The code at offset i (negative: an overlong form) and the offset behind it."""
    c = s[i]
    if 0x2F < c < 0x3A:
        return 0x30, i + 1
    if c == 0x2F and s[i + 1 : i + 2] == b"*" and i + 3 < len(s):
        return _comment(s, i)
    if c < 0x80:
        return _ascii(c), i + 1
    if c == 0xEF and i + 2 < len(s):
        wide = s[i + 1], s[i + 2]
        if wide[0] == 0xBC and 0x81 <= wide[1] <= 0xBF:
            return _lower(wide[1] - 0x60), i + 3
        if wide[0] == 0xBD and 0x80 <= wide[1] <= 0x9E:
            return wide[1] - 0x20, i + 3
    long = _OVERLONG.match(s, i)
    if long:
        code = (long[0][-2] & 1) << 6 | long[0][-1] & 63
        return -(0x20 if code <= 0x20 else _lower(code)), long.end()
    ascii_form = _TYPOGRAPHIC.get(s[i : i + (3 if c == 0xE2 else 2)])
    if ascii_form is not None:
        return ascii_form, i + (3 if c == 0xE2 else 2)
    if s[i : i + 2] == b"\xc2\xa0":
        return 0x20, i + 2
    if c == 0xA0:  # in Latin-1, as databases take it for a blank
        return 0x20, i + 1
    if s[i : i + 3] == b"\xe3\x80\x80":
        return 0x20, i + 3
    i += 1
    while i < len(s) and s[i] & 0xC0 == 0x80:
        i += 1
    return 0x80, i


def _ascii(c: int) -> int:
    if c == 0:
        return 1
    if c <= 0x20 or c == 0x7F:
        return 0x20
    return _lower(c)


def _lower(c: int) -> int:
    if 0x41 <= c <= 0x5A:
        return c + 32
    return 0x30 if 0x30 <= c <= 0x39 else c


def _comment(s: bytes, i: int) -> tuple[int, int]:
    if s[i + 2] == 0x21:
        i += 3
        while i < len(s) and 0x30 <= s[i] <= 0x39:
            i += 1
        return 0x20, i
    match = _COMMENT.match(s, i, i + 40)
    return (0x20, match.end()) if match else (0x2F, i + 1)


def word(text: bytes) -> int:
    """The hash of a word, as the vocabulary knows it."""
    h = 0x2166F4B5
    for c in text:
        h = (h ^ c) * 0x01000193 & 0xFFFFFFFF
    return int(_mix(np.array([h], np.uint32))[0])


def _mix(h: NDArray[np.uint32]) -> NDArray[np.uint32]:
    h = (h ^ h >> np.uint32(16)) * np.uint32(0x7FEB352D)
    h = (h ^ h >> np.uint32(15)) * np.uint32(0x846CA68B)
    return h ^ h >> np.uint32(16)


def grams(text: bytes, vocabulary: Any) -> tuple[bytes, bytes]:
    """Hashes of all grams and the code positions they lie at, both uint32 as bytes."""
    hashes, positions = _grams(codes(text)[1], np.frombuffer(vocabulary, np.uint8))
    return hashes.tobytes(), positions.astype(np.uint32).tobytes()


def _grams(code: bytes, bits: NDArray[np.uint8]) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    edged = np.frombuffer(b"\x02" + code + b"\x03", np.uint8).astype(np.uint32)
    size, n = len(edged), len(code)
    at = np.clip(np.arange(size) - 1, 0, max(n - 1, 0))
    table = np.zeros((size, MAX_N), np.uint32)
    valid = np.zeros((size, MAX_N), bool)
    h = np.full(size, 0x811C9DC5, np.uint32)
    for k in range(MAX_N):
        if k >= size:
            break
        h = (h[: size - k] ^ edged[k:]) * PRIME
        table[: size - k, k] = _mix(h + np.uint32(k))
        valid[: size - k, k] = True
    valid[0, 0] = valid[size - 1, 0] = False
    hashes, positions = [table[valid]], [np.broadcast_to(at[:, None], table.shape)[valid]]
    starts, tokens = _tokens(code, bits)
    if len(tokens):
        back = np.zeros((len(tokens), MAX_T), np.uint32)
        seen = np.zeros((len(tokens), MAX_T), bool)
        h = np.full(len(tokens), 0x27D4EB2F, np.uint32)
        for k in range(min(MAX_T, len(tokens))):
            h = (h[1:] if k else h) ^ tokens[: len(tokens) - k]
            h = h * PRIME
            h = h << np.uint32(5) | h >> np.uint32(27)
            back[k:, k] = _mix(h + np.uint32(64 + k))
            seen[k:, k] = True
        hashes.append(back[seen])
        positions.append(np.broadcast_to(starts[:, None], back.shape)[seen])
    return np.concatenate(hashes), np.concatenate(positions)


def _tokens(code: bytes, bits: NDArray[np.uint8]) -> tuple[NDArray[np.int64], NDArray[np.uint32]]:
    starts, tokens = [], []
    mask = len(bits) * 8 - 1
    for match in _TOKEN.finditer(code):
        text = match[0]
        if not (text[0] == 0x30 or text[0] == 0x5F or 0x61 <= text[0] <= 0x7A):
            token = int(_mix(np.array([0x5BD1E995 + text[0]], np.uint32))[0])
        elif text.strip(b"0") == b"":
            token = NUMBER
        elif text[:2] == b"0x":
            token = HEX
        else:
            h = word(text)
            index = h & mask
            token = h if bits[index >> 3] >> (index & 7) & 1 else WORD
        starts.append(match.start())
        tokens.append(token)
    return np.array(starts, np.int64), np.array(tokens, np.uint32)


@dataclass(frozen=True)
class _Opinion:
    """One text: outputs, span of the worst window in the canonical text, codes to read again."""

    outputs: NDArray[np.float32]
    start: int
    end: int
    codes: bytes


def _cut(code: bytes, first: int, last: int) -> bytes:
    """The codes around first..last, with the text's edges where they are in it."""
    room, n = WINDOW - 2, len(code)
    low = max(0, min((first + min(last, n)) // 2 - room // 2, n - room))
    high = min(n, low + room)
    start, end = b"\x02" if low == 0 else b"", b"\x03" if high == n else b""
    return start + code[low:high] + end


class Network:
    """The n-gram network; see ``kernel.c`` for the arrays."""

    def __init__(
        self,
        tags: Any,
        rows: Any,
        scale: Any,
        hidden: Any,
        output: Any,
        vocabulary: Any,
        **second: Any,
    ) -> None:
        self._tags = np.frombuffer(tags, np.uint16).reshape(-1, 4)
        self._scale = np.frombuffer(scale, np.float32)
        dim = len(self._scale)
        self._rows = np.frombuffer(rows, np.int8).reshape(-1, dim)
        self._hidden = np.frombuffer(hidden, np.float32).reshape(dim + 1, -1)
        self._output = np.frombuffer(output, np.float32).reshape(
            dim + self._hidden.shape[1] + 1, -1
        )
        self._bits = np.frombuffer(vocabulary, np.uint8)
        self._reader = Reader(**second) if second else None

    def score(self, texts: Sequence[bytes]) -> bytes:
        """float32[n][outputs] as bytes: the outputs of each text's highest window."""
        return b"".join(self._read(self._text(text)).tobytes() for text in texts)

    def best(self, texts: Sequence[bytes]) -> tuple[int, float, float, int, int, bytes]:
        """(index, top, second, from, to, outputs) of the text with the highest first output.

        Of many suspicious texts the READ worst ones are read by the second stage.
        """
        found = [self._text(text) for text in texts]
        if not found:
            return -1, -30.0, -30.0, 0, 0, b""
        order = sorted(range(len(found)), key=lambda i: -float(found[i].outputs[0]))
        order = order[: READ if self._reader else 2]
        outputs = {i: self._read(found[i]) for i in order}
        tops = sorted(
            ((float(outputs[i][0]), -place, i) for place, i in enumerate(order)), reverse=True
        )
        index = tops[0][2]
        second = tops[1][0] if len(tops) > 1 else float("-inf")
        best = found[index]
        return index, tops[0][0], second, best.start, best.end, outputs[index].tobytes()

    def window(self, text: bytes) -> tuple[float, bytes]:
        """The first stage's log-odds, and the codes that the second stage reads."""
        found = self._text(text)
        return float(found.outputs[0]), found.codes

    def _read(self, found: _Opinion) -> NDArray[np.float32]:
        """The outputs of both stages."""
        out = found.outputs
        if self._reader is None:
            return out
        one, two, offset, gate, unread = self._reader.mixing
        if out[0] < gate:
            second = np.zeros_like(out)
            second[0] = unread
        else:
            second = self._reader.read(found.codes)
        both = out + second
        both[0] = one * out[0] + two * second[0] + offset
        return both

    def _text(self, text: bytes) -> _Opinion:
        """The first stage's outputs for the highest window, its span, its codes."""
        plain, code, where = codes(text)
        hashes, positions = _grams(code, self._bits)
        bucket = (hashes & np.uint32(len(self._tags) - 1)).astype(np.int64)
        match = self._tags[bucket] == (hashes >> np.uint32(16)).astype(np.uint16)[:, None]
        known = match.any(1)
        rows = bucket[known] * 4 + match[known].argmax(1)
        block = positions[known] // BLOCK
        count = max(len(code) - 1, 0) // BLOCK + 1
        sums = np.zeros((count + 1, self._rows.shape[1] + 1), np.int32)
        np.add.at(sums[1:, :-1], block, self._rows[rows].astype(np.int32))
        np.add.at(sums[1:, -1], block, 1)
        sums = sums.cumsum(0)
        spans = _spans(count)
        pairs = sums[spans[:, 1]] - sums[spans[:, 0]]
        share = np.float32(1) / (1 + pairs[:, -1:].astype(np.float32) / np.float32(NORM))
        x = pairs[:, :-1].astype(np.float32) * self._scale * share
        dim = x.shape[1]
        h = np.maximum(x @ self._hidden[:dim] + self._hidden[dim], 0)
        out = x @ self._output[:dim] + h @ self._output[dim:-1] + self._output[-1]
        best = int(out[:, 0].argmax())
        offsets = np.frombuffer(where, np.uint32)
        first, end = (int(edge) * BLOCK for edge in spans[best])
        start = int(offsets[min(first, len(code) - 1)]) if code else 0
        last = int(offsets[end]) if end < len(code) else len(plain)
        return _Opinion(out[best], start, last, _cut(code, first, end))


def _spans(count: int) -> NDArray[np.int64]:
    """The windows over so many blocks: narrow ones, and wide ones where the text is longer."""
    spans = []
    for size, least in ((NARROW, 0), (WIDE, NARROW)):
        if count > least:
            size = min(size, count)  # noqa: PLW2901 - a short text is one window
            spans += [(first, first + size) for first in range(count - size + 1)]
    return np.array(spans, np.int64)
